/** The bubbles of one chat, made from the templates that the page brings along. Offsets count code points. */
import type { EchoWords } from "./echo";

export interface Mark {
  start: number;
  end: number;
  kind: string;
  token: string;
  typed?: [number, number];
}

export interface Message {
  conversation: string;
  seq: number;
  change: number;
  client_id: string | null;
  from: "visitor" | "staff" | "assistant" | "system";
  name: string | null;
  text: string;
  marks: Mark[];
  at: string;
}

interface Words extends EchoWords {
  special: string;
  special_over: string;
  never: string;
  never_kinds: string[];
  cuts: Record<string, string>;
  aside: string;
  removed: string;
  visitor: string;
  assistant: string;
  system: string;
  sending: string;
  pending: string;
  seen: string;
  just_now: string;
  me: string;
  language: string;
}

const NEAR_PX = 80;

export class Bubbles {
  readonly #stream: HTMLElement;
  readonly words: Words;
  readonly #mine = new Map<string, HTMLElement>();
  last = 0;

  constructor(stream: HTMLElement) {
    this.#stream = stream;
    this.words = JSON.parse(document.querySelector("#talk")?.textContent ?? "{}") as Words;
    for (const bubble of stream.querySelectorAll<HTMLElement>(".bubble")) this.#note(bubble);
  }

  /** Show a message, or replace the one that stands in its place. */
  show(message: Message): void {
    const own = message.client_id ? this.#mine.get(message.client_id) : undefined;
    const there = own ?? this.#stream.querySelector<HTMLElement>(`[data-seq="${message.seq}"]`);
    const near = this.#isNearEnd();
    const bubble = there ?? this.#make(message.from);
    if (Number(bubble.dataset["change"] ?? 0) > message.change) return;
    bubble.dataset["seq"] = String(message.seq);
    bubble.dataset["change"] = String(message.change);
    if (message.client_id) bubble.dataset["client"] = message.client_id;
    bubble.classList.remove("pending");
    this.#head(bubble, message);
    this.#fill(bubble, message.text, message.marks);
    if (!there) this.#insert(bubble, message.seq);
    this.#note(bubble);
    if (near || own) this.toEnd();
  }

  /** A reply that is on its way. */
  pend(id: string, text: string): void {
    const bubble = this.#make("staff");
    bubble.classList.add("pending");
    this.#name(bubble).textContent = this.words.me;
    this.#time(bubble).textContent = this.words.sending;
    this.#fill(bubble, text, []);
    this.#mine.set(id, bubble);
    this.#stream.append(bubble);
    this.toEnd();
  }

  wait(id: string): void {
    const bubble = this.#mine.get(id);
    if (bubble) this.#time(bubble).textContent = this.words.pending;
  }

  mine(id: string): HTMLElement | undefined {
    return this.#mine.get(id);
  }

  /** Something was put back into a message, or taken out of it. */
  amend(bubble: HTMLElement, to: Pick<Message, "change" | "text" | "marks">): void {
    if (Number(bubble.dataset["change"] ?? 0) > to.change) return;
    bubble.dataset["change"] = String(to.change);
    this.#fill(bubble, to.text, to.marks);
  }

  /** The words that the visitor explicitly allowed to keep, in the place of their tokens. */
  reveal(words: Record<string, string>): void {
    for (const chip of this.#stream.querySelectorAll<HTMLElement>(".cut[data-special]")) {
      chip.textContent = words[chip.dataset["token"] ?? ""] ?? this.words.special_over;
      chip.title = this.words.special;
    }
  }

  drop(id: string): void {
    this.#mine.get(id)?.remove();
    this.#mine.delete(id);
  }

  clear(): void {
    this.#stream.replaceChildren();
  }

  /** Mark the last of our messages that the visitor has seen. */
  seen(seq: number): void {
    for (const old of this.#stream.querySelectorAll(".seen")) old.remove();
    const ours = [...this.#stream.querySelectorAll<HTMLElement>(".bubble.staff[data-seq]")];
    const bubble = ours.filter((one) => Number(one.dataset["seq"]) <= seq).at(-1);
    if (!bubble) return;
    const mark = document.createElement("small");
    mark.className = "seen";
    mark.textContent = this.words.seen;
    bubble.append(mark);
  }

  toEnd(): void {
    this.#stream.scrollTop = this.#stream.scrollHeight;
  }

  #isNearEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.#stream;
    return scrollHeight - scrollTop - clientHeight < NEAR_PX;
  }

  #make(from: Message["from"]): HTMLElement {
    const template = document.querySelector<HTMLTemplateElement>("#bubble");
    const bubble = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
    bubble.classList.add(from);
    return bubble;
  }

  #insert(bubble: HTMLElement, seq: number): void {
    const later = [...this.#stream.querySelectorAll<HTMLElement>(".bubble[data-seq]")].find(
      (one) => Number(one.dataset["seq"]) > seq,
    );
    const pending = this.#stream.querySelector(".bubble.pending");
    this.#stream.insertBefore(bubble, later ?? pending);
  }

  #head(bubble: HTMLElement, message: Message): void {
    const names = { visitor: this.words.visitor, assistant: this.words.assistant, system: this.words.system };
    this.#name(bubble).textContent = message.from === "staff" ? (message.name ?? this.words.me) : names[message.from];
    const at = new Date(message.at);
    const time = this.#time(bubble);
    time.textContent = this.words.just_now;
    time.setAttribute("datetime", message.at);
    const format = new Intl.DateTimeFormat(this.words.language, { dateStyle: "short", timeStyle: "short" });
    time.title = format.format(at);
  }

  #fill(bubble: HTMLElement, text: string, marks: Mark[]): void {
    const points = [...text];
    const body = bubble.querySelector("p") as HTMLElement;
    body.replaceChildren();
    bubble.querySelector(".echo")?.remove();
    let at = 0;
    for (const mark of marks) {
      body.append(points.slice(at, mark.start).join(""), this.#cut(mark));
      at = mark.end;
    }
    body.append(points.slice(at).join(""));
  }

  #cut(mark: Mark): HTMLElement {
    const template = document.querySelector<HTMLTemplateElement>("#cut");
    const chip = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
    const aside = /\d/.test(mark.token);
    const label = this.words.cuts[mark.kind] ?? this.words.cuts["OTHER"] ?? "";
    chip.append(aside ? mark.token.replace(/[[\]]/g, "") : label);
    chip.dataset["token"] = mark.token;
    if (aside && mark.kind === "SPECIAL") {
      chip.dataset["special"] = "";
      chip.textContent = this.words.special_over;
      return chip;
    }
    chip.title = aside ? this.words.aside : this.words.removed;
    return chip;
  }

  #note(bubble: HTMLElement): void {
    this.last = Math.max(this.last, Number(bubble.dataset["seq"] ?? 0));
  }

  #name(bubble: HTMLElement): HTMLElement {
    return bubble.querySelector("header b") as HTMLElement;
  }

  #time(bubble: HTMLElement): HTMLElement {
    return bubble.querySelector("header time") as HTMLElement;
  }
}
