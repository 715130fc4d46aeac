/** The line above the input: no connection, not sent yet. Short cuts of the line are not worth a word. */
import { byId } from "./dom";
import type { Texts } from "./texts";

const PATIENCE_MS = 1_500;

export class Bar {
  readonly #texts: Texts;
  readonly #waiting: () => number;
  readonly #node = byId("bar");
  readonly #words = byId("bar-words");
  #timer = 0;
  #delay = "";
  #away = false;

  constructor(texts: Texts, waiting: () => number) {
    this.#texts = texts;
    this.#waiting = waiting;
  }

  live(): void {
    window.clearTimeout(this.#timer);
    this.#away = false;
    this.#show(this.#waiting() > 0 ? this.#delay : "");
  }

  /** One more was acknowledged; with the last one every delay is over. */
  sent(): void {
    if (this.#waiting() > 0) return;
    this.#delay = "";
    if (!this.#away) this.#show("");
  }

  away(): void {
    if (this.#away) return;
    this.#away = true;
    this.#timer = window.setTimeout(() => this.refresh(), navigator.onLine ? PATIENCE_MS : 0);
  }

  delayed(words: string): void {
    this.#delay = words;
    if (!this.#away) this.#show(words);
  }

  /** Say again what holds now; `away` and nothing waiting is another sentence than something waiting. */
  refresh(): void {
    if (!this.#away) return;
    this.#show(this.#waiting() > 0 ? this.#texts.offlineWaiting : this.#texts.offline);
  }

  #show(words: string): void {
    if (this.#words.textContent !== words) this.#words.textContent = words;
    this.#node.hidden = !words;
  }
}
