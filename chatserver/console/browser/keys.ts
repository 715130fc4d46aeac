/** One-letter keys of the console; they can be switched off (WCAG 2.1.4), and never act while somebody types. */
import { actionsHere, run } from "./actions";
import { open } from "./dialogs";

const OFF = "lethe-keys-off";
const PLACES: Record<string, string> = { t: "/console/today", i: "/console/inbox", l: "/console/leads", b: "/console/leads?view=board", p: "/console/people", o: "/console/outbox", s: "/console/search" };
const PATIENCE_MS = 1_200;
let going = 0;

export function listenToKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      open("finder");
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || areOff()) return;
    if (document.querySelector("dialog[open]")) return;
    if (act(event.key)) event.preventDefault();
  });
  prepareSwitch();
}

function act(key: string): boolean {
  const waiting = Date.now() - going < PATIENCE_MS;
  going = 0;
  if (waiting) {
    const path = PLACES[key];
    if (path && document.querySelector(`.menu a[href="${path.split("?")[0]}"], [data-place="${path}"]`)) location.assign(path);
    return path !== undefined;
  }
  if (key === "j" || key === "k") return move(key === "j" ? 1 : -1);
  if (key === "g") {
    going = Date.now();
    return true;
  }
  if (key === "?") {
    listActions();
    open("keys");
    return true;
  }
  if (key === "/") {
    open("finder");
    return true;
  }
  const action = actionsHere().find((one) => one.key === key);
  if (action) run(action);
  return action !== undefined;
}

/** The keys of this page stand above those of all pages. */
function listActions(): void {
  const list = document.querySelector<HTMLElement>("#keys [data-here]");
  if (!list) return;
  const rows = actionsHere().map(({ key, label }) => {
    const row = document.createElement("div");
    const term = document.createElement("dt");
    const means = document.createElement("dd");
    const letter = document.createElement("kbd");
    letter.textContent = key;
    term.append(letter);
    means.textContent = label;
    row.append(term, means);
    return row;
  });
  list.replaceChildren(...rows);
  list.hidden = !rows.length;
}

function move(by: number): boolean {
  const stops = [...document.querySelectorAll<HTMLElement>("[data-list] > li > a, .choices > li a.long, [data-list] > li > .stop")].filter(
    (stop) => stop.offsetParent !== null,
  );
  if (!stops.length) return false;
  const focused = stops.findIndex((stop) => stop === document.activeElement);
  const open = stops.findIndex((stop) => stop.getAttribute("aria-current") === "true");
  const at = focused >= 0 ? focused : open;
  const next = at < 0 ? (by > 0 ? 0 : stops.length - 1) : Math.min(stops.length - 1, Math.max(0, at + by));
  stops[next]?.focus();
  stops[next]?.scrollIntoView({ block: "nearest" });
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}

function areOff(): boolean {
  return localStorage.getItem(OFF) === "yes";
}

function prepareSwitch(): void {
  const box = document.querySelector<HTMLInputElement>("#keys-on");
  if (!box) return;
  box.checked = !areOff();
  box.addEventListener("change", () => {
    if (box.checked) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "yes");
  });
}
