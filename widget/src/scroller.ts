/** Keeps the newest in view while the reader is at the end; otherwise offers a button and does not jump. */
import { byId } from "./dom";

const NEAR_PX = 80;

export class Scroller {
  readonly #pane = byId("pane");
  readonly #button = byId<HTMLButtonElement>("new-below");
  #atEnd = false;

  constructor() {
    this.#pane.addEventListener("scroll", () => {
      this.#atEnd = this.#rest() < NEAR_PX;
      if (this.#atEnd) this.#button.hidden = true;
    });
    this.#button.addEventListener("click", () => {
      this.toEnd();
      this.#pane.focus();
    });
    this.watch(this.#pane);
  }

  /** Follow the growth of a part: a keyboard that opens, an error that appears in a card. */
  watch(part: HTMLElement): void {
    new ResizeObserver(() => this.#atEnd && this.toEnd()).observe(part);
  }

  toEnd(): void {
    this.#atEnd = true;
    this.#button.hidden = true;
    this.#pane.scrollTop = this.#pane.scrollHeight;
  }

  /** The content grew below; `news` when it deserves the button if it is out of sight. */
  grown(news: boolean): void {
    if (this.#atEnd) this.toEnd();
    else if (news) this.#button.hidden = false;
  }

  #rest(): number {
    return this.#pane.scrollHeight - this.#pane.scrollTop - this.#pane.clientHeight;
  }
}
