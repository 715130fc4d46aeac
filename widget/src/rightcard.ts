/** The card for somebody who asks about his data: to see it, to delete the chat at once, or later. */
import { make } from "./dom";
import type { RightCard } from "./protocol";
import type { Boot } from "./texts";

export interface RightListener {
  see(): void;
  remove(): void;
  later(): void;
}

export function rightCard({ texts }: Boot, { right }: RightCard, listener: RightListener): HTMLElement {
  const erasure = right === "erasure";
  const see = make("button", { type: "button" }, texts.rightSee);
  const remove = make("button", { type: "button" }, texts.rightDelete);
  const later = make("button", { type: "button", class: "quiet" }, texts.rightLater);
  see.addEventListener("click", () => listener.see());
  remove.addEventListener("click", () => listener.remove());
  later.addEventListener("click", () => listener.later());
  return make(
    "section",
    { class: "card", "aria-labelledby": "right-title" },
    make("h2", { id: "right-title" }, erasure ? texts.rightErasure : texts.rightOther),
    make("p", {}, erasure ? texts.rightErasureText : texts.rightOtherText),
    make("div", { class: "buttons" }, see, ...(erasure ? [remove] : [])),
    make("p", {}, later),
  );
}
