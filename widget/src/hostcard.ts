/** The choices under the last words of the automatic host: that was enough, or a person instead. */
import { make } from "./dom";
import type { HostCard } from "./protocol";
import type { Boot } from "./texts";

export interface HostListener {
  /** Both return a problem in words, or null. */
  person(): Promise<string | null>;
  helped(): Promise<string | null>;
}

export function hostCard({ texts }: Boot, card: HostCard, listener: HostListener): HTMLElement {
  const helped = make("button", { type: "button", class: "quiet" }, texts.hostHelped);
  const person = make("button", { type: "button", class: "quiet" }, texts.hostPerson);
  const problem = make("p", { class: "problem", role: "alert" });

  async function choose(asked: () => Promise<string | null>): Promise<void> {
    helped.disabled = person.disabled = true;
    problem.textContent = (await asked()) ?? "";
    helped.disabled = person.disabled = false;
  }

  helped.addEventListener("click", () => void choose(() => listener.helped()));
  person.addEventListener("click", () => void choose(() => listener.person()));
  return make("div", { class: "host" }, problem, make("p", { class: "choices" }, ...(card.helped ? [helped] : []), person));
}
