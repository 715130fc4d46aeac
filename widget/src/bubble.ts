/** One message as an element: words, chips where something was removed, one line that says why, time and state. */
import { icon, make } from "./dom";
import { Echo, type EchoListener } from "./echo";
import type { Author, Mark } from "./protocol";
import { clockTime, dayInWords, exactTime, fill, type Boot, type Told } from "./texts";

export type Delivery = "sending" | "waiting" | "sent" | "seen" | "failed" | "";

export interface BubbleContent {
  from: Author;
  name: string | null;
  text: string;
  marks: readonly Mark[];
  at: string;
}

const LINK = /\bhttps?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;
const NUMBERED = /\d\]$/;
// A chip of so many letters fits into one line of the narrowest bubble.
const SHORT = 26;

export class Bubble {
  readonly node: HTMLElement;
  readonly clientId: string | null;
  seq: number | null;
  change: number;
  content: BubbleContent;
  #delivery: Delivery = "";
  readonly #boot: Boot;
  readonly #words = make("p", { class: "words", dir: "auto" });
  readonly #why = make("p", { class: "why", hidden: "" });
  readonly #echo: Echo;
  readonly #listener: EchoListener;
  readonly #who = make("p", { class: "who" });
  readonly #meta = make("p", { class: "meta" });

  constructor(
    boot: Boot,
    content: BubbleContent,
    ids: { clientId: string | null; seq: number | null; change: number },
    listener: EchoListener,
  ) {
    this.#boot = boot;
    this.content = content;
    this.clientId = ids.clientId;
    this.seq = ids.seq;
    this.change = ids.change;
    this.#listener = listener;
    this.#echo = new Echo(boot, this, listener);
    const said = make("div", { class: "said" }, this.#echo.more, this.#words);
    this.node = make("div", { class: `bubble ${content.from}` }, this.#who, said, this.#why, this.#echo.node, this.#meta);
    this.#who.textContent = this.#author();
    this.#paint();
    this.delivery = "";
  }

  get delivery(): Delivery {
    return this.#delivery;
  }

  set delivery(delivery: Delivery) {
    this.#delivery = delivery;
    this.node.dataset["delivery"] = delivery;
    const { texts, language } = this.#boot;
    const { sending, waiting, sent, seen, notSent } = texts;
    const state = { sending, waiting, sent, seen, failed: notSent, "": "" }[delivery];
    const time = make("time", { datetime: this.content.at, title: exactTime(this.content.at, language) });
    time.textContent = clockTime(this.content.at, language);
    this.#meta.replaceChildren(time, ...(state ? [make("span", { class: "state" }, state)] : []));
  }

  /** The stored version takes the place of what was shown; equal words stay untouched, so nothing is read out twice. */
  replace(content: BubbleContent, seq: number, change: number): void {
    const same = content.text === this.content.text && content.marks.length === 0 && this.content.marks.length === 0;
    this.content = content;
    this.seq = seq;
    this.change = change;
    if (same) this.#echo.refresh(content.marks);
    else this.#paint();
  }

  /** What was typed, while this page lives: the acknowledgement's marks say where the removed words stood. */
  remember(text: string): void {
    this.#echo.remember(text, this.content.marks);
  }

  /** Other nodes in the place of the words, until the next `repaint`. */
  choose(nodes: readonly Node[]): void {
    this.#words.replaceChildren(...nodes);
  }

  repaint(): void {
    this.#paint();
  }

  chip(mark: Mark): HTMLElement {
    const { label } = this.#told(mark);
    const style = label.length > SHORT ? "chip" : "chip short";
    return make("span", { class: style, dir: "auto" }, icon("scissors"), label);
  }

  fail(words: string, actions: readonly HTMLElement[]): void {
    this.delivery = "failed";
    this.#why.replaceChildren(words, make("span", { class: "actions" }, ...actions));
    this.#why.hidden = false;
  }

  #author(): string {
    const { from, name } = this.content;
    const { texts } = this.#boot;
    if (from === "visitor") return texts.you;
    if (from === "assistant") return name ? `${name} · ${texts.assistant}` : texts.assistant;
    return from === "staff" ? (name ?? texts.staff) : "";
  }

  #paint(): void {
    const points = Array.from(this.content.text);
    const slice = (start: number, end: number): string => points.slice(start, end).join("");
    const parts: Node[] = [];
    const reasons = new Set<string>();
    let done = 0;
    for (const mark of [...this.content.marks].sort((a, b) => a.start - b.start)) {
      if (mark.start < done || mark.end > points.length) continue;
      parts.push(...this.#plain(slice(done, mark.start)));
      reasons.add(this.#told(mark).why);
      parts.push(this.chip(mark));
      done = mark.end;
    }
    parts.push(...this.#plain(slice(done, points.length)));
    this.#words.replaceChildren(...parts);
    this.#why.replaceChildren(...[...reasons].map((reason) => make("span", { class: "reason" }, reason)));
    this.#why.hidden = reasons.size === 0;
    this.#echo.refresh(this.content.marks);
  }

  #told(mark: Mark): Told {
    const { removed, aside, specialUntil, specialOver, specialSeen } = this.#boot.texts;
    if (mark.kind === "SPECIAL" && NUMBERED.test(mark.token)) {
      const until = this.#listener.kept.get(mark.token);
      if (!until) return { label: specialOver, why: removed.OTHER.why };
      return { label: fill(specialUntil, { date: dayInWords(until.slice(0, 10), this.#boot.language) }), why: specialSeen };
    }
    const isAside = NUMBERED.test(mark.token) && !this.#listener.passing();
    return (isAside && aside[mark.kind]) || removed[mark.kind] || removed.OTHER;
  }

  /** Addresses of pages become links in the firm's own messages only. */
  #plain(text: string): Node[] {
    if (!text) return [];
    if (this.content.from === "visitor") return [document.createTextNode(text)];
    const parts: Node[] = [];
    let done = 0;
    for (const match of text.matchAll(LINK)) {
      parts.push(document.createTextNode(text.slice(done, match.index)));
      parts.push(make("a", { href: match[0], target: "_blank", rel: "noopener noreferrer nofollow" }, match[0]));
      done = match.index + match[0].length;
    }
    parts.push(document.createTextNode(text.slice(done)));
    return parts;
  }
}
