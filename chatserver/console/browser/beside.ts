/** Who of the staff has the same chat open, and who writes in it: so that two do not answer at once. */
import type { Socket } from "socket.io-client";

interface Colleague {
  conversation: string;
  id: number;
  name: string;
  does: "opened" | "there" | "writes" | "left";
}

const WRITES_MS = 6_000;
const AWAY_MS = 60_000;
const ANEW_MS = 25_000;

/** What comes back is to be called whenever the chat is watched anew: before, nobody listens. */
export function watchBeside(socket: Socket, conversation: string, field: HTMLTextAreaElement | null): () => void {
  const line = document.querySelector<HTMLElement>("#beside");
  if (!line) return () => undefined;
  const beside = new Beside(socket, conversation, field, line);
  beside.start();
  return () => beside.tell("opened");
}

class Beside {
  readonly #others = new Map<number, { name: string; seen: number; wrote: number }>();

  constructor(
    readonly socket: Socket,
    readonly conversation: string,
    readonly field: HTMLTextAreaElement | null,
    readonly line: HTMLElement,
  ) {}

  start(): void {
    this.socket.on("colleague", (event: Colleague) => this.#hear(event));
    window.addEventListener("pagehide", () => this.tell("left"));
    window.setInterval(() => this.tell("there"), ANEW_MS);
    window.setInterval(() => this.#show(), 1_000);
    this.field?.addEventListener("input", () => this.#show());
  }

  tell(does: Colleague["does"]): void {
    if (this.socket.connected) this.socket.emit("beside", { conversation: this.conversation, does });
  }

  #hear({ conversation, id, name, does }: Colleague): void {
    if (conversation !== this.conversation || id === Number(this.line.dataset["me"])) return;
    const known = this.#others.get(id);
    if (does === "left") this.#others.delete(id);
    else this.#others.set(id, { name, seen: Date.now(), wrote: does === "writes" ? Date.now() : (known?.wrote ?? 0) });
    if (does === "opened") this.tell("there");
    this.#show();
  }

  #show(): void {
    const now = Date.now();
    for (const [id, one] of this.#others) if (now - one.seen > AWAY_MS) this.#others.delete(id);
    const there = [...this.#others.values()];
    const writer = there.find((one) => now - one.wrote < WRITES_MS);
    const both = Boolean(writer && this.field?.value.trim());
    const key = both ? "both" : writer ? "writes" : there.length ? "open" : "";
    const text = key ? (this.line.dataset[key] ?? "").replace("{name}", (writer ?? there[0])?.name ?? "") : "";
    if (this.line.textContent !== text) this.line.textContent = text;
    this.line.classList.toggle("warns", both);
  }
}
