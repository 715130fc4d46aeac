/** The finder (Ctrl+K), the list of keys, and buttons that go back. */
import htmx from "htmx.org";

export function openDialogs(): void {
  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const opener = target?.closest<HTMLElement>("[data-open]");
    if (opener) {
      event.preventDefault();
      opener.closest("dialog")?.close();
      open(opener.dataset["open"] ?? "");
    }
    if (target?.closest("[data-back]")) history.back();
    if (target instanceof HTMLDialogElement) target.close();
  });
  prepareFinder();
}

export function open(id: string): void {
  const dialog = document.getElementById(id);
  if (!(dialog instanceof HTMLDialogElement) || dialog.open) return;
  dialog.showModal();
  const input = dialog.querySelector<HTMLInputElement>("input[type=search]");
  if (input) {
    input.value = "";
    filter(dialog, "");
    input.focus();
  }
}

function prepareFinder(): void {
  const finder = document.querySelector<HTMLDialogElement>("#finder");
  const input = finder?.querySelector<HTMLInputElement>("input[type=search]");
  if (!finder || !input) return;
  input.addEventListener("input", () => filter(finder, input.value));
  finder.querySelector("form")?.addEventListener("submit", (event) => {
    if (event.submitter) return;
    event.preventDefault();
    shown(finder)[0]?.click();
  });
  finder.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target === input) {
      event.preventDefault();
      shown(finder)[0]?.click();
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(finder, input, event.key === "ArrowDown" ? 1 : -1);
    }
  });
}

function filter(finder: HTMLElement, words: string): void {
  const wanted = plain(words);
  for (const item of finder.querySelectorAll<HTMLElement>("#finder-pages > li")) {
    item.hidden = !plain(item.textContent ?? "").includes(wanted);
  }
  const people = finder.querySelector("#finder-people");
  if (people && wanted.length < 2) htmx.swap(people, "", { swapStyle: "innerHTML", swapDelay: 0, settleDelay: 0 });
}

function plain(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

function shown(finder: HTMLElement): HTMLElement[] {
  return [...finder.querySelectorAll<HTMLElement>(".found > li:not([hidden]) > a")];
}

function step(finder: HTMLElement, input: HTMLElement, by: number): void {
  const stops = [input, ...shown(finder)];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[(at + by + stops.length) % stops.length]?.focus();
}
