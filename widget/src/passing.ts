/** "Do not keep this chat": asked for in the menu, not to be had once an offer was asked for. */
import { byId } from "./dom";
import { type Connection } from "./connection";
import type { TabStore } from "./store";
import type { Texts } from "./texts";

/** The menu says why it cannot be had; a screen reader hears it as well. */
export function offerPassing(texts: Texts, { passing, offer }: { passing: boolean; offer: boolean }): void {
  const item = byId<HTMLButtonElement>("passing-item");
  const words = item.querySelector("small");
  item.hidden = passing;
  item.setAttribute("aria-disabled", String(offer));
  if (words) {
    words.dataset["usual"] ??= words.textContent ?? "";
    words.textContent = offer ? texts.passingNot : words.dataset["usual"];
  }
}

/** A problem in words, or null: from now on nothing is kept. */
export async function keepNot(connection: Connection, store: TabStore, texts: Texts, waiting: number): Promise<string | null> {
  if (waiting) return texts.passingNotNow;
  try {
    const answer = await connection.ask<{ resume: string }>("keep_not", {});
    if (!answer.ok) return answer.error.message;
    store.keepResume(answer.resume);
    return null;
  } catch {
    return texts.cannotNow;
  }
}
