/** The input: grows with its text, sends on Enter, and says clearly when a text is too long instead of cutting it. */
import { byId } from "./dom";
import { counted, type Boot } from "./texts";

const TYPING_EVERY_MS = 3_000;
/** Half of a surrogate pair: no text, and the server refuses it. */
const HALF_PAIR = /\p{Surrogate}/gu;

export interface ComposerListener {
  send(text: string): void;
  typing(): void;
}

export class Composer {
  readonly #boot: Boot;
  readonly #listener: ComposerListener;
  readonly #form = byId<HTMLFormElement>("composer");
  readonly #field = byId<HTMLTextAreaElement>("field");
  readonly #send = byId<HTMLButtonElement>("send");
  readonly #hint = byId("hint");
  #typedAt = 0;

  constructor(boot: Boot, listener: ComposerListener) {
    this.#boot = boot;
    this.#listener = listener;
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#submit();
    });
    this.#field.addEventListener("input", () => this.#changed());
    this.#field.addEventListener("paste", (event) => {
      if (event.clipboardData?.files.length && !event.clipboardData.getData("text/plain")) this.#refuseFiles(event);
      else queueMicrotask(() => this.#changed());
    });
    document.addEventListener("dragover", (event) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    });
    document.addEventListener("drop", (event) => {
      if (event.dataTransfer?.files.length) this.#refuseFiles(event);
    });
    this.#changed();
  }

  focus(): void {
    this.#field.focus();
  }

  /** Give a refused text back, before what was typed since. */
  restore(text: string): void {
    this.#field.value = this.#field.value ? `${text}\n${this.#field.value}` : text;
    this.#changed();
    this.focus();
  }

  clear(): void {
    this.#field.value = "";
    this.#changed();
  }

  /** A file is not taken, and the browser must not open it in place of the chat. He is told why. */
  #refuseFiles(event: Event): void {
    event.preventDefault();
    this.#hint.textContent = this.#boot.texts.noFiles;
    this.#hint.hidden = false;
  }

  #submit(): void {
    const text = this.#field.value.replace(HALF_PAIR, "\ufffd").trim();
    if (!text) return;
    if (this.#excess(text) > 0) {
      this.focus();
      return;
    }
    this.clear();
    this.#listener.send(text);
    this.focus();
  }

  #changed(): void {
    const text = this.#field.value.trim();
    const excess = this.#excess(text);
    this.#field.style.height = "auto";
    this.#field.style.height = `${Math.min(this.#field.scrollHeight, 136)}px`;
    this.#send.setAttribute("aria-disabled", String(!text || excess > 0));
    this.#field.setAttribute("aria-invalid", String(excess > 0));
    const hint = excess > 0 ? counted(this.#boot.texts.tooLong, excess, this.#boot.language) : "";
    if (this.#hint.textContent !== hint) this.#hint.textContent = hint;
    this.#hint.hidden = !hint;
    if (text && Date.now() - this.#typedAt > TYPING_EVERY_MS) {
      this.#typedAt = Date.now();
      this.#listener.typing();
    }
  }

  #excess(text: string): number {
    return text.length <= this.#boot.limit ? 0 : Array.from(text).length - this.#boot.limit;
  }
}
