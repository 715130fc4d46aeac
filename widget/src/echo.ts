/**
 * What the writer may say about the echo of his message: this was harmless, this must go too. The words that were
 * removed are in the memory of this page and nowhere else; they go with it.
 */
import type { Bubble } from "./bubble";
import { icon, make } from "./dom";
import { picking, type Range } from "./picking";
import type { Mark } from "./protocol";
import { fill, type Boot } from "./texts";

export interface EchoListener {
  /** The chat is not kept: nothing that was taken out was put aside. */
  passing(): boolean;
  /** Each answers with a problem in words, or null when it was done. */
  harmless(bubble: Bubble, mark: number, words: string): Promise<string | null>;
  remove(bubble: Bubble, ranges: Range[]): Promise<string | null>;
  takeBack(bubble: Bubble, marks: readonly number[]): Promise<string | null>;
  /** What is kept with an explicit consent: the token, and until when. */
  readonly kept: ReadonlyMap<string, string>;
  grown(): void;
  left(): void;
}

const SHOWN = 40;

export class Echo {
  readonly node = make("div", { class: "echo", "aria-live": "off", hidden: "" });
  readonly more: HTMLButtonElement;
  readonly #problem = make("p", { class: "problem", role: "alert" });
  readonly #boot: Boot;
  readonly #bubble: Bubble;
  readonly #listener: EchoListener;
  /** By place of the mark: the words that stood there. */
  #typed: (string | null)[] = [];
  #marks: readonly Mark[] = [];

  constructor(boot: Boot, bubble: Bubble, listener: EchoListener) {
    this.#boot = boot;
    this.#bubble = bubble;
    this.#listener = listener;
    const { removeToo } = boot.texts;
    this.more = make("button", { type: "button", class: "more", title: removeToo, "aria-label": removeToo, hidden: "" }, icon("scissors"));
    this.more.addEventListener("click", () => this.#pick());
  }

  /** The acknowledgement says where in the typed text the removed words stood. */
  remember(text: string, marks: readonly Mark[]): void {
    const points = Array.from(text);
    this.#typed = marks.map(({ typed, proof }) => (typed && !proof ? points.slice(...typed).join("") : null));
    this.#marks = marks;
    this.refresh(marks);
  }

  /** The marks moved. Words stay with their token where it still stands as often as before. */
  refresh(marks: readonly Mark[]): void {
    if (marks !== this.#marks) {
      const before = this.#marks;
      const typed = this.#typed;
      this.#typed = marks.map((mark, place) => {
        const same = (one: Mark): boolean => one.token === mark.token;
        if (before.filter(same).length !== marks.filter(same).length) return null;
        const nth = marks.slice(0, place).filter(same).length;
        const old = before.map((one, index) => ({ one, index })).filter(({ one }) => same(one))[nth];
        return (old && typed[old.index]) ?? null;
      });
      this.#marks = marks;
    }
    const actions = this.#typed.flatMap((words, place) => (words ? [this.#harmless(words, place)] : []));
    const kept = marks.flatMap((mark, place) => (this.#listener.kept.has(mark.token) ? [place] : []));
    if (kept.length) actions.push(this.#takeBack(kept));
    this.#problem.textContent = "";
    this.node.replaceChildren(...actions, this.#problem);
    this.node.hidden = actions.length === 0;
    this.more.hidden = this.#bubble.seq === null || this.#bubble.content.from !== "visitor";
  }

  #harmless(words: string, place: number): HTMLElement {
    const shown = words.length > SHOWN ? `${words.slice(0, SHOWN - 1).trimEnd()}…` : words;
    const label = fill(this.#boot.texts.harmless, { words: `\u2068${shown}\u2069` });
    const button = make("button", { type: "button", class: "quiet" }, label);
    button.addEventListener("click", () => void this.#settle([button], this.#listener.harmless(this.#bubble, place, words)));
    return button;
  }

  #takeBack(places: readonly number[]): HTMLElement {
    const button = make("button", { type: "button", class: "quiet" }, this.#boot.texts.takeBack);
    button.addEventListener("click", () => void this.#settle([button], this.#listener.takeBack(this.#bubble, places)));
    return button;
  }

  #pick(): void {
    const { removePick, removeDo, removeNot } = this.#boot.texts;
    const chosen = picking(this.#bubble.content.text, this.#bubble.content.marks, (mark) => this.#bubble.chip(mark));
    const go = make("button", { type: "button" }, removeDo);
    const not = make("button", { type: "button" }, removeNot);
    const leave = (): void => {
      this.#bubble.repaint();
      this.#listener.left();
    };
    go.addEventListener("click", () => {
      const ranges = chosen.ranges();
      if (ranges.length) void this.#settle([go, not], this.#listener.remove(this.#bubble, ranges));
      else this.#problem.textContent = removePick;
    });
    not.addEventListener("click", leave);
    this.#bubble.choose(chosen.nodes);
    this.more.hidden = true;
    this.#problem.textContent = "";
    const hint = make("p", { class: "hint" }, removePick);
    this.node.replaceChildren(hint, make("div", { class: "buttons" }, go, not), this.#problem);
    this.node.hidden = false;
    this.#bubble.node.querySelector<HTMLElement>(".pick")?.focus();
    this.#listener.grown();
  }

  async #settle(buttons: readonly HTMLButtonElement[], asked: Promise<string | null>): Promise<void> {
    for (const button of buttons) button.disabled = true;
    const problem = await asked;
    for (const button of buttons) button.disabled = false;
    if (problem === null) {
      this.#listener.left();
      return;
    }
    this.#problem.textContent = problem;
    this.node.hidden = false;
    this.#listener.grown();
  }
}
