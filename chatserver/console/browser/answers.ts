/**
 * The firm's answers in a reply: a / at the beginning of the text or of a line opens the list, more letters narrow it,
 * the arrows and Enter choose, Escape leaves the letters as they are.
 */
interface Offered {
  title: string;
  text: string;
  safe: boolean;
}

const MOST = 8;

export function offerAnswers(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>("textarea[data-answers]")) new Picker(field).start();
}

class Picker {
  readonly #list = document.createElement("ul");
  #all: Offered[] | null = null;
  #shown: Offered[] = [];
  #at = 0;

  constructor(readonly field: HTMLTextAreaElement) {}

  start(): void {
    const { field } = this;
    this.#list.id = `${field.id}-answers`;
    this.#list.className = "answers-list";
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", field.dataset["answersLabel"] ?? "/");
    this.#list.hidden = true;
    field.after(this.#list);
    field.setAttribute("aria-controls", this.#list.id);
    field.setAttribute("aria-autocomplete", "list");
    field.addEventListener("input", () => void this.#look());
    field.addEventListener("keydown", (event) => this.#key(event));
    field.addEventListener("blur", () => window.setTimeout(() => this.#close(), 150));
  }

  /** The letters behind the / that stands at the beginning of a line up to the caret. */
  #wanted(): string | null {
    const before = this.field.value.slice(0, this.field.selectionStart);
    return /(?:^|\n)\/([^\n/]{0,40})$/.exec(before)?.[1] ?? null;
  }

  async #look(): Promise<void> {
    if (this.#wanted() === null) {
      this.#close();
      return;
    }
    this.#all ??= await fetched(this.field.dataset["answers"] ?? "");
    const wanted = this.#wanted();
    if (wanted === null) return;
    const words = plain(wanted).split(" ").filter(Boolean);
    this.#shown = this.#all.filter((one) => words.every((word) => plain(`${one.title} ${one.text}`).includes(word))).slice(0, MOST);
    this.#at = 0;
    this.#draw();
  }

  #draw(): void {
    this.#list.replaceChildren(...this.#shown.map((one, at) => this.#item(one, at)));
    this.#list.hidden = !this.#shown.length;
    this.field.setAttribute("aria-expanded", String(!this.#list.hidden));
    if (this.#list.hidden) this.field.removeAttribute("aria-activedescendant");
    else this.field.setAttribute("aria-activedescendant", `${this.#list.id}-${this.#at}`);
  }

  #item(one: Offered, at: number): HTMLElement {
    const item = document.createElement("li");
    item.id = `${this.#list.id}-${at}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", String(at === this.#at));
    if (one.safe) item.classList.add("safe");
    const title = document.createElement("b");
    title.textContent = one.title;
    const text = document.createElement("span");
    text.textContent = one.text;
    item.append(title, text);
    item.addEventListener("mousedown", (event) => {
      event.preventDefault();
      this.#take(one);
    });
    return item;
  }

  #key(event: KeyboardEvent): void {
    if (this.#list.hidden || event.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) {
      this.#at = (this.#at + by + this.#shown.length) % this.#shown.length;
      this.#draw();
    } else if ((event.key === "Enter" && !event.ctrlKey && !event.metaKey) || event.key === "Tab") {
      const chosen = this.#shown[this.#at];
      if (chosen) this.#take(chosen);
    } else if (event.key === "Escape") {
      this.#close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #take(one: Offered): void {
    const { field } = this;
    const end = field.selectionStart;
    const start = end - (this.#wanted()?.length ?? 0) - 1;
    field.setRangeText(one.text, Math.max(0, start), end, "end");
    this.#close();
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #close(): void {
    this.#shown = [];
    this.#draw();
  }
}

async function fetched(address: string): Promise<Offered[]> {
  const answer = await fetch(address, { cache: "no-store" }).catch(() => null);
  return answer?.ok ? ((await answer.json()) as Offered[]) : [];
}

function plain(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
