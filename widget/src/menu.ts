/** The menu at the top, and the question before something is deleted. */
import { byId } from "./dom";

export class Menu {
  readonly #button = byId<HTMLButtonElement>("menu-button");
  readonly #menu = byId("menu");

  constructor(actions: Record<string, () => void>) {
    this.#button.addEventListener("click", () => (this.#menu.hidden ? this.#open() : this.close()));
    for (const [id, act] of Object.entries(actions)) {
      byId(id).addEventListener("click", () => {
        this.close();
        act();
      });
    }
    this.#menu.addEventListener("keydown", (event) => this.#onKey(event));
    document.addEventListener("pointerdown", (event) => {
      const inside = event.composedPath().some((node) => node === this.#menu || node === this.#button);
      if (!this.#menu.hidden && !inside) this.close();
    });
  }

  get isOpen(): boolean {
    return !this.#menu.hidden;
  }

  close(): void {
    if (this.#menu.hidden) return;
    this.#menu.hidden = true;
    this.#button.setAttribute("aria-expanded", "false");
    this.#button.focus();
  }

  #open(): void {
    this.#menu.hidden = false;
    this.#button.setAttribute("aria-expanded", "true");
    this.#items()[0]?.focus();
  }

  #items(): HTMLElement[] {
    return [...this.#menu.querySelectorAll<HTMLElement>("[role=menuitem]")].filter((item) => !item.hidden);
  }

  #onKey(event: KeyboardEvent): void {
    const items = this.#items();
    const here = items.indexOf(document.activeElement as HTMLElement);
    const target = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: items.length - 1 }[event.key];
    if (target !== undefined) {
      event.preventDefault();
      items.at(target % items.length)?.focus();
    } else if (event.key === "Tab") {
      this.close();
    }
  }
}

/** Asks in a modal dialog; resolves once `act` succeeded, stays open with the reason when it did not. */
export function confirmFirst(dialogId: string, act: () => Promise<string | null>): void {
  const dialog = byId<HTMLDialogElement>(dialogId);
  const yes = dialog.querySelector<HTMLButtonElement>("[data-yes]");
  const problem = dialog.querySelector<HTMLElement>("[role=alert]");
  if (!yes || !problem) throw new Error(`#${dialogId} has no button or no place for a problem.`);
  problem.textContent = "";
  yes.disabled = false;
  yes.onclick = () => {
    yes.disabled = true;
    void act().then((reason) => {
      yes.disabled = false;
      if (reason === null) dialog.close();
      else problem.textContent = reason;
    });
  };
  dialog.showModal();
  dialog.querySelector<HTMLElement>("[value=no]")?.focus();
}
