/**
 * Messages on their way, in memory. One travels at a time, so order holds; a message leaves the queue only when the
 * server acknowledged it or refused it for good. A repeat carries the same client_id, so nothing is stored twice.
 */
import { type Connection, NoAnswer } from "./connection";
import type { Refusal, Stored } from "./protocol";
import type { TabStore } from "./store";

const SLOW_AFTER_MS = 4_000;
const AGAIN_AFTER_MS = [1_000, 2_000, 5_000, 10_000];

interface Waiting {
  clientId: string;
  text: string;
}

export interface OutboxListener {
  /** `typed`: the words as they were sent, which nobody else has. */
  stored(stored: Stored, typed: string): void;
  refused(clientId: string, text: string, refusal: Refusal): void;
  delayed(reason: "slow" | "rate" | "unavailable"): void;
  ended(): void;
}

export class Outbox {
  readonly #connection: Connection;
  readonly #store: TabStore;
  readonly #listener: OutboxListener;
  #queue: Waiting[] = [];
  #busy = false;
  #tries = 0;

  constructor(connection: Connection, store: TabStore, listener: OutboxListener) {
    this.#connection = connection;
    this.#store = store;
    this.#listener = listener;
  }

  get size(): number {
    return this.#queue.length;
  }

  add(clientId: string, text: string): void {
    this.#queue.push({ clientId, text });
    this.#remember();
    void this.pump();
  }

  /** Known from elsewhere to be stored: a sync or another tab showed it. */
  settle(clientId: string): void {
    if (!this.#queue.some((waiting) => waiting.clientId === clientId)) return;
    this.#queue = this.#queue.filter((waiting) => waiting.clientId !== clientId);
    this.#remember();
  }

  clear(): void {
    this.#queue = [];
  }

  async pump(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let next = this.#queue[0]; next && this.#connection.live; next = this.#queue[0]) {
        if (!(await this.#send(next))) break;
      }
    } finally {
      this.#busy = false;
    }
  }

  async #send({ clientId, text }: Waiting): Promise<boolean> {
    const slow = window.setTimeout(() => this.#listener.delayed("slow"), SLOW_AFTER_MS);
    try {
      const answer = await this.#connection.ask<Stored>("message", { client_id: clientId, text });
      if (answer.ok) {
        this.#tries = 0;
        this.#store.keepResume(answer.resume);
        this.settle(clientId);
        this.#listener.stored(answer, text);
        return true;
      }
      return this.#refused(clientId, text, answer.error);
    } catch (error) {
      if (error instanceof NoAnswer) return false;
      throw error;
    } finally {
      window.clearTimeout(slow);
    }
  }

  #refused(clientId: string, text: string, refusal: Refusal): boolean {
    if (refusal.code === "ended") {
      this.#listener.ended();
      return false;
    }
    if (refusal.code === "rate" || refusal.code === "unavailable") {
      const wait = AGAIN_AFTER_MS[Math.min(this.#tries++, AGAIN_AFTER_MS.length - 1)] ?? 10_000;
      this.#listener.delayed(refusal.code);
      window.setTimeout(() => void this.pump(), wait);
      return false;
    }
    this.settle(clientId);
    this.#listener.refused(clientId, text, refusal);
    return true;
  }

  #remember(): void {
    this.#store.keepPending(this.#queue.map((waiting) => waiting.clientId));
  }
}
