/**
 * The socket to the server: connects again by itself, renews the ten-minute page token, and after every
 * connection asks for what was missed since the last `change`. A gap in `change` asks as well.
 */
import { io, type Socket } from "socket.io-client";
import type { Answer, Card, Message, Synced } from "./protocol";
import type { TabStore } from "./store";
import type { Boot } from "./texts";

const ANSWER_WITHIN_MS = 10_000;
const PAGE_TOKEN_GOOD_MS = 8 * 60_000;
const GAP_PATIENCE_MS = 400;
const SYNC_AGAIN_MS = 3_000;
const REFUSED_AGAIN_MS = [1_000, 3_000, 10_000, 30_000];
const GONE = new Set(["ended", "gone", "resume"]);

/** No answer came: not connected, cut, or too slow. Nothing is known about what the server did. */
export class NoAnswer extends Error {}

export interface Listener {
  live(): void;
  away(): void;
  message(message: Message): void;
  card(card: Card): void;
  deletedBy(day: string): void;
  synced(): void;
  kept(kept: Record<string, string>): void;
  /** `passed`: it was a chat that is not kept. */
  ended(passed?: boolean): void;
  passing(): void;
  typing(): void;
  seen(seq: number): void;
}

export class Connection {
  readonly #boot: Boot;
  readonly #store: TabStore;
  readonly #listener: Listener;
  readonly #socket: Socket;
  readonly #waiting = new Set<(cut: NoAnswer) => void>();
  #page: string;
  #pageFrom = Date.now();
  #change = 0;
  #ahead = new Set<number>();
  #gapTimer = 0;
  #refusals = 0;
  #live = false;

  constructor(boot: Boot, store: TabStore, listener: Listener) {
    this.#boot = boot;
    this.#page = boot.page;
    this.#store = store;
    this.#listener = listener;
    this.#socket = io("/visitor", {
      autoConnect: false,
      transports: ["websocket", "polling"],
      tryAllTransports: true,
      reconnectionDelay: 500,
      reconnectionDelayMax: 8_000,
      timeout: 8_000,
      auth: (give) => void this.#credentials().then(give),
    });
    this.#hear();
  }

  get live(): boolean {
    return this.#live;
  }

  open(): void {
    this.#socket.connect();
    window.addEventListener("online", () => this.#hurry());
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.#hurry());
  }

  close(): void {
    window.clearTimeout(this.#gapTimer);
    this.#socket.removeAllListeners();
    this.#socket.disconnect();
    this.#cut();
  }

  /** Emit and wait for the answer. Raises NoAnswer; the caller may ask again with the same ids. */
  ask<T>(event: string, payload: object): Promise<Answer<T>> {
    return new Promise((resolve, reject) => {
      if (!this.#socket.connected) return reject(new NoAnswer());
      const fail = (cut: NoAnswer): void => {
        window.clearTimeout(timer);
        this.#waiting.delete(fail);
        reject(cut);
      };
      const timer = window.setTimeout(() => {
        fail(new NoAnswer());
        this.#socket.io.engine.close();
      }, ANSWER_WITHIN_MS);
      this.#waiting.add(fail);
      this.#socket.emit(event, payload, (answer: Answer<T>) => {
        window.clearTimeout(timer);
        this.#waiting.delete(fail);
        resolve(answer);
      });
    });
  }

  /** Another chat begins on this line. */
  anew(): void {
    window.clearTimeout(this.#gapTimer);
    this.#change = 0;
    this.#ahead.clear();
  }

  /** Say something that needs no answer and may be lost. */
  say(event: string, payload: object): void {
    if (this.#live) this.#socket.volatile.emit(event, payload);
  }

  /** The change of an own message that was acknowledged. */
  note(change: number): void {
    if (change <= this.#change) return;
    this.#ahead.add(change);
    while (this.#ahead.delete(this.#change + 1)) this.#change += 1;
    window.clearTimeout(this.#gapTimer);
    if (this.#ahead.size) this.#gapTimer = window.setTimeout(() => void this.#sync(), GAP_PATIENCE_MS);
  }

  #hear(): void {
    const socket = this.#socket;
    socket.on("connect", () => void this.#connected());
    socket.on("disconnect", (reason) => {
      this.#cut();
      if (reason === "io server disconnect") this.#connectLater();
    });
    socket.on("connect_error", (error) => this.#refused(error as Error & { data?: { code?: string } }));
    const take = (message: Message): void => {
      this.#listener.message(message);
      this.note(message.change);
    };
    socket.on("message", take);
    socket.on("amended", take);
    socket.on("card", (card: Card) => this.#listener.card(card));
    socket.on("ended", ({ reason }: { reason?: string } = {}) => this.#listener.ended(reason === "passed"));
    socket.on("typing", () => this.#listener.typing());
    socket.on("seen", ({ seq }: { seq: number }) => this.#listener.seen(seq));
  }

  async #connected(): Promise<void> {
    this.#refusals = 0;
    if (this.#store.resume && !(await this.#sync())) {
      if (this.#socket.connected) window.setTimeout(() => void this.#connected(), SYNC_AGAIN_MS);
      return;
    }
    if (!this.#socket.connected) return;
    this.#live = true;
    this.#listener.live();
  }

  async #sync(): Promise<boolean> {
    try {
      const answer = await this.ask<Synced>("sync", { change: this.#change });
      if (!answer.ok) {
        if (GONE.has(answer.error.code)) this.#listener.ended();
        return false;
      }
      if (answer.state === "ended") {
        this.#listener.ended();
        return false;
      }
      if (answer.passing) this.#listener.passing();
      if (answer.kept) this.#listener.kept(answer.kept);
      for (const message of answer.messages) this.#listener.message(message);
      if (answer.card) this.#listener.card(answer.card);
      if (answer.right) this.#listener.card(answer.right);
      if (answer.assistant) this.#listener.card(answer.assistant);
      if (answer.seen) this.#listener.seen(answer.seen);
      if (answer.deleted_by) this.#listener.deletedBy(answer.deleted_by);
      this.#change = Math.max(this.#change, answer.change);
      this.#ahead = new Set([...this.#ahead].filter((change) => change > this.#change));
      this.#listener.synced();
      return true;
    } catch {
      return false;
    }
  }

  #refused(error: Error & { data?: { code?: string } }): void {
    this.#cut();
    const code = error.data?.code;
    if (code && GONE.has(code)) this.#listener.ended();
    else if (!this.#socket.active) {
      this.#pageFrom = 0;
      this.#connectLater();
    }
  }

  #connectLater(): void {
    const wait = REFUSED_AGAIN_MS[Math.min(this.#refusals++, REFUSED_AGAIN_MS.length - 1)] ?? 30_000;
    window.setTimeout(() => this.#socket.connect(), wait);
  }

  #hurry(): void {
    if (!this.#socket.connected && this.#refusals === 0) this.#socket.disconnect().connect();
  }

  #cut(): void {
    this.#live = false;
    for (const fail of [...this.#waiting]) fail(new NoAnswer());
    this.#listener.away();
  }

  async #credentials(): Promise<object> {
    if (Date.now() - this.#pageFrom > PAGE_TOKEN_GOOD_MS) await this.#renew();
    return { page: this.#page, resume: this.#store.resume, change: this.#change };
  }

  async #renew(): Promise<void> {
    try {
      const answer = await fetch(this.#boot.renew, { cache: "no-store", credentials: "omit" });
      if (!answer.ok) return;
      this.#page = ((await answer.json()) as { page: string }).page;
      this.#pageFrom = Date.now();
    } catch {
      return;
    }
  }
}
