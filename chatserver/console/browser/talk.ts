/**
 * One open chat. Messages come over the socket; after each connection everything since the last `change` is asked for,
 * so nothing is missing or doubled. A reply that was not acknowledged is sent again with the same id.
 */
import type { Socket } from "socket.io-client";
import { watchBeside } from "./beside";
import { Bubbles, type Message } from "./bubbles";
import { dropDraft, keepDraft } from "./drafts";
import { Echo } from "./echo";

const ANSWER_WITHIN_MS = 10_000;
const TYPING_EVERY_MS = 3_000;
const TYPING_LASTS_MS = 5_000;

interface Refusal {
  ok: false;
  error: { code: string; message: string };
}
type Stored = Pick<Message, "seq" | "change" | "text" | "marks" | "at">;
type Answer<T> = ({ ok: true } & T) | Refusal;

export function startTalk(socket: Socket, stream: HTMLElement): void {
  new Talk(socket, stream).start();
}

class Talk {
  readonly #conversation: string;
  readonly #bubbles: Bubbles;
  readonly #echo: Echo;
  readonly #live = document.querySelector<HTMLElement>("#live");
  readonly #form = document.querySelector<HTMLFormElement>("#reply");
  readonly #text = document.querySelector<HTMLTextAreaElement>("#reply textarea");
  readonly #problem = document.querySelector<HTMLElement>("#reply-problem");
  readonly #pending = new Map<string, string>();
  #change: number;
  #typed = 0;
  #typing = 0;
  #over = false;
  #opened: () => void = () => undefined;

  constructor(
    readonly socket: Socket,
    stream: HTMLElement,
  ) {
    this.#conversation = stream.dataset["conversation"] ?? "";
    this.#change = Number(stream.dataset["change"] ?? 0);
    this.#bubbles = new Bubbles(stream);
    this.#echo = new Echo(stream, this.#bubbles, this.#bubbles.words, (event, data) => this.#ask<Stored>(event, data));
  }

  start(): void {
    const { socket } = this;
    socket.on("connect", () => void this.#catchUp());
    this.#opened = watchBeside(socket, this.#conversation, this.#text);
    socket.on("disconnect", () => this.#say(this.#over ? "gone" : "away"));
    for (const name of ["message", "amended"]) socket.on(name, (message: Message) => this.#take(message));
    socket.on("typing", ({ conversation }: { conversation?: string }) => {
      if (conversation === this.#conversation) this.#theyType();
    });
    socket.on("seen", ({ conversation, seq }: { conversation?: string; seq: number }) => {
      if (conversation === undefined || conversation === this.#conversation) this.#bubbles.seen(seq);
    });
    for (const name of ["ended", "hidden", "taken"]) {
      socket.on(name, ({ conversation }: { conversation: string }) => {
        if (conversation === this.#conversation) this.#end(name === "taken" ? "taken" : "gone");
      });
    }
    document.addEventListener("visibilitychange", () => this.#tellSeen());
    window.addEventListener("beforeunload", (event) => {
      if (this.#pending.size) event.preventDefault();
    });
    this.#bubbles.toEnd();
    this.#bubbles.seen(Number(document.querySelector<HTMLElement>("#stream")?.dataset["seen"] ?? 0));
    this.#prepareForm();
    if (socket.connected) void this.#catchUp();
  }

  async #catchUp(): Promise<void> {
    const answer = await this.#ask<{ change: number; messages: Message[] }>("watch", { change: this.#change });
    if (!answer) return;
    if (!answer.ok) {
      if (answer.error.code === "not_found") this.#end();
      return;
    }
    this.#say("");
    this.#opened();
    for (const message of answer.messages) this.#take(message);
    this.#change = Math.max(this.#change, answer.change);
    this.#tellSeen();
    for (const [id, text] of this.#pending) void this.#send(id, text);
  }

  #take(message: Message): void {
    if (message.conversation !== this.#conversation) return;
    this.#change = Math.max(this.#change, message.change);
    if (message.client_id) this.#pending.delete(message.client_id);
    this.#bubbles.show(message);
    if (message.marks.some(({ kind, token }) => kind === "SPECIAL" && /\d/.test(token))) void this.#reveal();
    if (message.from === "visitor") {
      this.#say("");
      this.#tellSeen();
    }
  }

  async #reveal(): Promise<void> {
    const answer = await this.#ask<{ words: Record<string, string> }>("special", {});
    if (answer?.ok) this.#bubbles.reveal(answer.words);
  }

  #prepareForm(): void {
    if (this.#text) keepDraft(this.#text, this.#conversation);
    this.#form?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#reply();
    });
    this.#text?.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      this.#reply();
    });
    this.#text?.addEventListener("input", () => {
      if (Date.now() - this.#typed < TYPING_EVERY_MS || !this.socket.connected) return;
      this.#typed = Date.now();
      this.socket.volatile.emit("typing", { conversation: this.#conversation });
    });
  }

  #reply(): void {
    const text = this.#text?.value.trim() ?? "";
    if (!text || !this.#text || this.#over) return;
    const id = crypto.randomUUID().replaceAll("-", "");
    this.#text.value = "";
    dropDraft(this.#conversation);
    this.#complain("");
    this.#pending.set(id, text);
    this.#bubbles.pend(id, text);
    void this.#send(id, text);
  }

  async #send(id: string, text: string): Promise<void> {
    const answer = await this.#ask<Stored>("reply", { client_id: id, text });
    if (!answer) {
      this.#bubbles.wait(id);
      return;
    }
    this.#pending.delete(id);
    if (answer.ok) {
      this.#change = Math.max(this.#change, answer.change);
      this.#bubbles.show({ ...answer, conversation: this.#conversation, client_id: id, from: "staff", name: null });
      this.#echo.offer(id, text, answer.marks);
      const { never, never_kinds: kinds } = this.#bubbles.words;
      if (answer.marks.some(({ kind }) => kinds.includes(kind))) this.#complain(never);
      return;
    }
    this.#bubbles.drop(id);
    if (answer.error.code === "not_found") this.#end();
    this.#complain(answer.error.message);
    if (this.#text && !this.#text.value) this.#text.value = text;
  }

  async #ask<T>(event: string, data: object): Promise<Answer<T> | null> {
    if (!this.socket.connected) return null;
    try {
      const whole = { conversation: this.#conversation, ...data };
      return (await this.socket.timeout(ANSWER_WITHIN_MS).emitWithAck(event, whole)) as Answer<T>;
    } catch {
      return null;
    }
  }

  #tellSeen(): void {
    if (document.visibilityState !== "visible" || !this.socket.connected || !this.#bubbles.last) return;
    // Not volatile: right after another event the wire is busy for a moment, and this one would be dropped.
    this.socket.emit("seen", { conversation: this.#conversation, seq: this.#bubbles.last });
    document.querySelector(`[data-chat="${this.#conversation}"]`)?.closest("li")?.classList.remove("unread");
  }

  #theyType(): void {
    this.#say("typing");
    window.clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => this.#say(""), TYPING_LASTS_MS);
  }

  #end(why: "gone" | "taken" = "gone"): void {
    this.#over = true;
    this.#pending.clear();
    this.#bubbles.clear();
    // Who it was must not stay on the screen either; the way back does.
    const about = document.querySelector("#about");
    about?.replaceChildren(...about.querySelectorAll("a.only-phone"));
    this.#say(why);
    for (const field of this.#form?.querySelectorAll<HTMLButtonElement | HTMLTextAreaElement>("button, textarea") ?? []) {
      field.disabled = true;
    }
  }

  #say(key: "typing" | "away" | "gone" | "taken" | ""): void {
    if (this.#live) this.#live.textContent = key ? (this.#live.dataset[key] ?? "") : "";
  }

  #complain(text: string): void {
    if (!this.#problem) return;
    this.#problem.textContent = text;
    this.#problem.hidden = !text;
  }
}
