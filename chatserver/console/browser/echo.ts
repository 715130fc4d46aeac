/** What staff may say about a stored message: more must go. And of an own one: this was harmless, send it as it is. */
import { make } from "../../../widget/src/dom";
import { picking, type Range } from "../../../widget/src/picking";
import type { Amended } from "../../../widget/src/protocol";
import type { Bubbles, Mark } from "./bubbles";

export interface EchoWords {
  remove_pick: string;
  remove_do: string;
  remove_not: string;
  harmless: string;
  away: string;
}

type Answer = ({ ok: true } & Amended) | { ok: false; error: { message: string } } | null;
export type Ask = (event: string, data: object) => Promise<Answer>;

export class Echo {
  readonly #bubbles: Bubbles;
  readonly #words: EchoWords;
  readonly #ask: Ask;

  constructor(stream: HTMLElement, bubbles: Bubbles, words: EchoWords, ask: Ask) {
    this.#bubbles = bubbles;
    this.#words = words;
    this.#ask = ask;
    stream.addEventListener("click", (event) => {
      const opener = event.target instanceof Element ? event.target.closest("[data-pick]") : null;
      const bubble = opener?.closest<HTMLElement>(".bubble");
      if (bubble) this.#pick(bubble);
    });
  }

  /** The acknowledgement of an own reply says where the removed words stood; they are in this page's memory only. */
  offer(id: string, typed: string, marks: readonly Mark[]): void {
    const bubble = this.#bubbles.mine(id);
    if (!bubble) return;
    const points = Array.from(typed);
    marks.forEach(({ typed: place }, mark) => {
      if (!place) return;
      const words = points.slice(...place).join("");
      const button = make("button", { type: "button", class: "link" }, this.#words.harmless.replace("{words}", words));
      button.addEventListener("click", () => void this.#send(bubble, [button], "harmless", { mark, words }));
      this.#tools(bubble).append(button);
    });
  }

  #pick(bubble: HTMLElement): void {
    const body = bubble.querySelector("p") as HTMLElement;
    const before = [...body.childNodes];
    const { text, marks } = read(body);
    const chips = [...body.querySelectorAll<HTMLElement>(".cut")];
    const chosen = picking(text, marks, (mark) => chips[marks.indexOf(mark)] as Node);
    const go = make("button", { type: "button" }, this.#words.remove_do);
    const not = make("button", { type: "button", class: "quiet" }, this.#words.remove_not);
    const hint = make("small", { class: "soft" }, this.#words.remove_pick);
    go.addEventListener("click", () => {
      const ranges: Range[] = chosen.ranges();
      if (ranges.length) void this.#send(bubble, [go, not], "remove", { ranges });
    });
    not.addEventListener("click", () => {
      body.replaceChildren(...before);
      this.#tools(bubble).remove();
      bubble.querySelector<HTMLElement>("[data-pick]")?.focus();
    });
    body.replaceChildren(...chosen.nodes);
    this.#tools(bubble).replaceChildren(hint, go, not);
    body.querySelector<HTMLElement>(".pick")?.focus();
  }

  #tools(bubble: HTMLElement): HTMLElement {
    const there = bubble.querySelector<HTMLElement>(".echo");
    if (there) return there;
    const tools = make("div", { class: "echo row" });
    bubble.append(tools);
    return tools;
  }

  async #send(bubble: HTMLElement, buttons: HTMLButtonElement[], event: string, more: object): Promise<void> {
    for (const button of buttons) button.disabled = true;
    const said = { client_id: bubble.dataset["client"], change: Number(bubble.dataset["change"]) };
    const answer = await this.#ask(event, { ...said, ...more });
    for (const button of buttons) button.disabled = false;
    if (answer?.ok) {
      this.#bubbles.amend(bubble, answer);
      return;
    }
    const problem = make("small", { class: "problem", role: "alert" }, answer?.error.message ?? this.#words.away);
    this.#tools(bubble).querySelector(".problem")?.remove();
    this.#tools(bubble).append(problem);
  }
}

/** Text and marks as they are stored, from what the page shows. */
function read(body: HTMLElement): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  let at = 0;
  for (const node of body.childNodes) {
    const token = node instanceof HTMLElement ? (node.dataset["token"] ?? "") : "";
    const shown = token || (node.textContent ?? "");
    const end = at + Array.from(shown).length;
    if (token) marks.push({ start: at, end, kind: "", token });
    text += shown;
    at = end;
  }
  return { text, marks };
}
