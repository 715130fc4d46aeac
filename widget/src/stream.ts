/** The conversation as it is shown: sorted by `seq`, pending ones last, grouped by who speaks. */
import { Bubble, type BubbleContent, type Delivery } from "./bubble";
import { make } from "./dom";
import type { EchoListener } from "./echo";
import type { Message, Stored } from "./protocol";
import type { Boot } from "./texts";

const GROUP_MS = 5 * 60_000;

export class Stream {
  readonly #boot: Boot;
  readonly #log: HTMLElement;
  readonly #echo: EchoListener;
  readonly #bySeq = new Map<number, Bubble>();
  readonly #byClient = new Map<string, Bubble>();
  #seen = 0;

  constructor(boot: Boot, log: HTMLElement, echo: EchoListener) {
    this.#boot = boot;
    this.#log = log;
    this.#echo = echo;
  }

  get empty(): boolean {
    return this.#bySeq.size + this.#byClient.size === 0;
  }

  /** Whether a person of the firm wrote here. */
  get answered(): boolean {
    return [...this.#bySeq.values()].some((bubble) => bubble.content.from === "staff");
  }

  /** The highest `seq` that somebody else wrote. */
  get lastHeard(): number {
    let last = 0;
    for (const [seq, bubble] of this.#bySeq) if (bubble.content.from !== "visitor") last = Math.max(last, seq);
    return last;
  }

  heardSince(seq: number): number {
    return [...this.#bySeq.values()].filter((bubble) => isSpeech(bubble) && (bubble.seq ?? 0) > seq).length;
  }

  has(clientId: string): boolean {
    return this.#byClient.get(clientId)?.seq != null;
  }

  pending(clientId: string, text: string): void {
    const content: BubbleContent = { from: "visitor", name: null, text, marks: [], at: new Date().toISOString() };
    const bubble = new Bubble(this.#boot, content, { clientId, seq: null, change: 0 }, this.#echo);
    bubble.delivery = "sending";
    this.#byClient.set(clientId, bubble);
    this.#log.append(bubble.node);
    this.#tidy();
  }

  stored(stored: Stored, typed: string): void {
    this.receive({ ...stored, from: "visitor", name: null });
    const bubble = this.#byClient.get(stored.client_id);
    if (bubble?.change === stored.change) bubble.remember(typed);
  }

  /** What has no acknowledgement yet says whether it is on its way or has to wait for the line. */
  hold(delivery: "sending" | "waiting"): void {
    for (const bubble of this.#byClient.values()) {
      if (bubble.seq === null && bubble.delivery !== "failed") bubble.delivery = delivery;
    }
  }

  /** New, amended or repeated: the higher `change` wins. Says whether the message is new here. */
  receive(message: Message): boolean {
    const known = (message.client_id ? this.#byClient.get(message.client_id) : undefined) ?? this.#bySeq.get(message.seq);
    if (known) {
      if (message.change > known.change) known.replace(message, message.seq, message.change);
      this.#place(known, message.seq);
    } else {
      const { client_id: clientId, seq, change } = message;
      const bubble = new Bubble(this.#boot, message, { clientId, seq, change }, this.#echo);
      if (message.client_id) this.#byClient.set(message.client_id, bubble);
      this.#place(bubble, message.seq);
    }
    this.#tidy();
    return !known;
  }

  bubble(clientId: string): Bubble | undefined {
    return this.#byClient.get(clientId);
  }

  /** What is kept with a consent became different. */
  repaint(): void {
    for (const bubble of this.#bySeq.values()) {
      if (bubble.content.marks.some(({ kind }) => kind === "SPECIAL")) bubble.repaint();
    }
  }

  refused(clientId: string, words: string, actions: readonly HTMLElement[]): void {
    this.#byClient.get(clientId)?.fail(words, actions);
    this.#tidy();
  }

  remove(clientId: string): void {
    this.#byClient.get(clientId)?.node.remove();
    this.#byClient.delete(clientId);
    this.#tidy();
  }

  seenUpTo(seq: number): void {
    this.#seen = Math.max(this.#seen, seq);
    this.#tidy();
  }

  /** A quiet line of the chat itself, not of a person. */
  remark(words: string): HTMLElement {
    const line = make("p", { class: "remark" }, words);
    this.#log.append(line);
    return line;
  }

  clear(): void {
    this.#bySeq.clear();
    this.#byClient.clear();
    this.#log.replaceChildren();
  }

  #place(bubble: Bubble, seq: number): void {
    const inPlace = this.#bySeq.get(seq) === bubble && bubble.node.isConnected;
    this.#bySeq.set(seq, bubble);
    if (inPlace) return;
    let next: Bubble | undefined;
    for (const [other, candidate] of this.#bySeq) {
      if (other > seq && (next?.seq == null || other < next.seq)) next = candidate;
    }
    const before = next?.node ?? this.#firstPending(bubble);
    if (before) {
      if (bubble.node.nextElementSibling !== before) before.before(bubble.node);
    } else if (!bubble.node.isConnected) this.#log.append(bubble.node);
  }

  #firstPending(except: Bubble): HTMLElement | undefined {
    for (const bubble of this.#byClient.values()) if (bubble.seq === null && bubble !== except) return bubble.node;
    return undefined;
  }

  /** Names once a group, time and state once at its end, delivery only where it says something new. */
  #tidy(): void {
    const bubbles = [...new Set([...this.#bySeq.entries()].sort(([a], [b]) => a - b).map(([, bubble]) => bubble))];
    for (const bubble of this.#byClient.values()) if (bubble.seq === null) bubbles.push(bubble);
    const lastOwn = bubbles.findLast((bubble) => bubble.content.from === "visitor" && bubble.seq !== null);
    bubbles.forEach((bubble, index) => {
      bubble.node.classList.toggle("first", !joined(bubbles[index - 1], bubble));
      bubble.node.classList.toggle("last", !joined(bubble, bubbles[index + 1]));
      const delivery = this.#delivery(bubble, bubble === lastOwn);
      if (bubble.delivery !== delivery) bubble.delivery = delivery;
    });
  }

  #delivery(bubble: Bubble, last: boolean): Delivery {
    if (bubble.seq === null) return bubble.delivery;
    if (!last) return "";
    return bubble.seq <= this.#seen ? "seen" : "sent";
  }
}

function isSpeech(bubble: Bubble): boolean {
  return bubble.content.from === "staff" || bubble.content.from === "assistant";
}

function joined(first: Bubble | undefined, second: Bubble | undefined): boolean {
  if (!first || !second || first.seq === null || second.seq === null) return false;
  const { content: one } = first;
  const { content: other } = second;
  const apart = Date.parse(other.at) - Date.parse(one.at);
  return one.from === other.from && one.name === other.name && apart < GROUP_MS && second.delivery !== "failed";
}
