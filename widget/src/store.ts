/**
 * What survives a reload, in this tab only: the resume token and the ids of messages not yet acknowledged.
 * Never a word of a message. Where the browser forbids storage the chat works on without it.
 */
interface Kept {
  resume: string | null;
  pending: string[];
}

export class TabStore {
  readonly #key: string;
  #kept: Kept;

  constructor(site: string) {
    this.#key = `chat.${site}`;
    this.#kept = this.#read();
  }

  get resume(): string | null {
    return this.#kept.resume;
  }

  get pending(): readonly string[] {
    return this.#kept.pending;
  }

  keepResume(resume: string): void {
    if (resume !== this.#kept.resume) this.#write({ ...this.#kept, resume });
  }

  keepPending(pending: string[]): void {
    this.#write({ ...this.#kept, pending });
  }

  clear(): void {
    this.#kept = { resume: null, pending: [] };
    try {
      sessionStorage.removeItem(this.#key);
    } catch {
      return;
    }
  }

  #read(): Kept {
    try {
      const kept = JSON.parse(sessionStorage.getItem(this.#key) ?? "{}") as Partial<Kept>;
      return { resume: kept.resume ?? null, pending: kept.pending ?? [] };
    } catch {
      return { resume: null, pending: [] };
    }
  }

  #write(kept: Kept): void {
    this.#kept = kept;
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(kept));
    } catch {
      return;
    }
  }
}
