/** The board: cards are dragged to another stage, or moved by a dialog that m or the card's button opens. */
export function startBoard(): void {
  const board = document.querySelector<HTMLElement>(".board");
  const mover = document.querySelector<HTMLDialogElement>("#mover");
  if (board && mover) new Board(board, mover).start();
}

class Board {
  #dragged: HTMLElement | null = null;

  constructor(
    readonly board: HTMLElement,
    readonly mover: HTMLDialogElement,
  ) {}

  start(): void {
    const { board, mover } = this;
    board.addEventListener("dragstart", (event) => this.#take(event));
    board.addEventListener("dragend", () => this.#drop());
    board.addEventListener("dragover", (event) => {
      if (this.#fits(this.#column(event.target))) event.preventDefault();
    });
    board.addEventListener("drop", (event) => {
      const column = this.#column(event.target);
      if (!this.#dragged || !this.#fits(column)) return;
      event.preventDefault();
      this.#ask(this.#dragged, column?.dataset["stage"] ?? "");
    });
    board.addEventListener("click", (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const card = target?.closest("[data-move]")?.closest<HTMLElement>("[data-lead]");
      if (card) this.#ask(card);
    });
    document.addEventListener("keydown", (event) => this.#key(event));
    mover.querySelector("[data-close]")?.addEventListener("click", () => mover.close());
    this.#select.addEventListener("change", () => this.#show());
  }

  #take(event: DragEvent): void {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-lead]") : null;
    if (!card || !event.dataTransfer) return;
    event.dataTransfer.effectAllowed = "move";
    // An id of ours would do; nothing about the person leaves the page with the drag.
    event.dataTransfer.setData("text/plain", "");
    this.#dragged = card;
    card.classList.add("dragged");
    for (const column of this.board.querySelectorAll<HTMLElement>("[data-stage]")) {
      column.classList.toggle("takes", this.#fits(column));
    }
  }

  #drop(): void {
    this.#dragged?.classList.remove("dragged");
    this.#dragged = null;
    for (const column of this.board.querySelectorAll(".takes")) column.classList.remove("takes");
  }

  #column(target: EventTarget | null): HTMLElement | null {
    return target instanceof Element ? target.closest<HTMLElement>("[data-stage]") : null;
  }

  #fits(column: HTMLElement | null): boolean {
    return targets(this.#dragged).includes(column?.dataset["stage"] ?? "-");
  }

  /** Moving says what happened outside of our mails, so it is confirmed; an end wants its value or reason. */
  #ask(card: HTMLElement, to?: string): void {
    const allowed = targets(card);
    for (const option of this.#select.options) {
      option.hidden = !allowed.includes(option.value);
      option.disabled = option.hidden;
    }
    this.#select.value = to ?? allowed[0] ?? "";
    const form = this.mover.querySelector("form") as HTMLFormElement;
    form.action = `/console/leads/${card.dataset["lead"] ?? ""}/move`;
    (this.mover.querySelector("[data-who]") as HTMLElement).textContent = card.querySelector("b")?.textContent ?? "";
    (this.mover.querySelector("[name=value]") as HTMLInputElement).value = card.dataset["worth"] ?? "";
    (this.mover.querySelector("[name=currency]") as HTMLSelectElement).value = card.dataset["currency"] ?? "EUR";
    this.#show();
    this.mover.showModal();
    this.#select.focus();
  }

  #show(): void {
    for (const group of this.mover.querySelectorAll<HTMLFieldSetElement>("[data-for]")) {
      group.hidden = group.dataset["for"] !== this.#select.value;
      group.disabled = group.hidden;
    }
  }

  #key(event: KeyboardEvent): void {
    const card = document.activeElement?.closest<HTMLElement>("[data-lead]");
    if (!card || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (event.key === "m") this.#ask(card);
    else if (event.key === "ArrowLeft" || event.key === "ArrowRight") this.#sideways(card, event.key === "ArrowLeft" ? -1 : 1);
    else return;
    event.preventDefault();
  }

  /** To the next column that has a card, at the same height if there is one. */
  #sideways(card: HTMLElement, by: number): void {
    const columns = [...this.board.querySelectorAll("[data-stage]")].map((one) => [...one.querySelectorAll("[data-lead] > a")]);
    const here = columns.findIndex((one) => one.some((link) => card.contains(link)));
    const row = columns[here]?.findIndex((link) => card.contains(link)) ?? 0;
    for (let at = here + by; at >= 0 && at < columns.length; at += by) {
      const column = columns[at] ?? [];
      const link = column[Math.min(row, column.length - 1)];
      if (link instanceof HTMLElement) {
        link.focus();
        return;
      }
    }
  }

  get #select(): HTMLSelectElement {
    return this.mover.querySelector("select[name=to]") as HTMLSelectElement;
  }
}

function targets(card: HTMLElement | null): string[] {
  return (card?.dataset["targets"] ?? "").split(" ").filter(Boolean);
}
