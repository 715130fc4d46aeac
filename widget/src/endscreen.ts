/** After the end: one quiet screen in place of the chat. */
import { byId, icon, make } from "./dom";

const LOW_PX = 340;

/** Returns the height that the screen needs. */
export function endScreen(title: string, text: string, again: string): number {
  const heading = make("h2", { tabindex: "-1" }, title);
  const button = make("button", { type: "button", class: "primary" }, again);
  button.addEventListener("click", () => location.replace(location.href));
  const screen = make("main", { class: "over" }, icon("leaf"), heading, make("p", {}, text), button);
  for (const id of ["pane", "below", "menu-button", "menu", "new-below"]) byId(id).remove();
  byId("chat").append(screen);
  heading.focus();
  return LOW_PX;
}
