/** The talk with the page around the chat. Only the parent window, and only from an origin that the site declares. */

export interface PageListener {
  shown(phone: boolean): void;
  hidden(): void;
}

export class Page {
  readonly #allowed: ReadonlySet<string>;
  #origin: string | null = null;
  readonly framed = window.parent !== window;

  constructor(origins: readonly string[]) {
    this.#allowed = new Set(origins);
  }

  listen(listener: PageListener): void {
    window.addEventListener("message", (event) => {
      if (event.source !== window.parent || !this.#allowed.has(event.origin)) return;
      this.#origin = event.origin;
      const { lethe, phone } = Object(event.data) as { lethe?: unknown; phone?: unknown };
      if (lethe === "shown") listener.shown(phone === true);
      if (lethe === "hidden") listener.hidden();
    });
  }

  ready(): void {
    this.#tell({ lethe: "ready" });
  }

  close(): void {
    this.#tell({ lethe: "close" });
  }

  unread(count: number, words: string): void {
    this.#tell({ lethe: "unread", count, words });
  }

  /** Ask for a lower panel; 0 gives the usual height back. */
  resize(height: number): void {
    this.#tell({ lethe: "resize", height });
  }

  #tell(message: Record<string, unknown>): void {
    if (this.framed && this.#origin) window.parent.postMessage(message, this.#origin);
  }
}
