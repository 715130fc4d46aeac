/** The finder (Ctrl+K) with what this page can do, the list of keys, and buttons that go back. */
import htmx from "htmx.org";
import { actionsHere, run } from "./actions";

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
  if (id === "finder") offerActions(dialog);
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
    choose(finder, input.value);
  });
  finder.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest(".everywhere")) everywhere(input.value, event);
  });
  finder.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target === input) {
      event.preventDefault();
      choose(finder, input.value);
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(finder, input, event.key === "ArrowDown" ? 1 : -1);
    }
  });
}

function filter(finder: HTMLElement, words: string): void {
  const wanted = plain(words);
  for (const item of finder.querySelectorAll<HTMLElement>("#finder-actions > li, #finder-pages > li")) {
    item.hidden = !plain(item.textContent ?? "").includes(wanted);
  }
  const people = finder.querySelector("#finder-people");
  if (people && wanted.length < 2) htmx.swap(people, "", { swapStyle: "innerHTML", swapDelay: 0, settleDelay: 0 });
}

function plain(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

function shown(finder: HTMLElement): HTMLElement[] {
  return [...finder.querySelectorAll<HTMLElement>(".found > li:not([hidden]) > :is(a, button)")];
}

/** Open the first entry; when none fits, look for the words everywhere. */
function choose(finder: HTMLElement, words: string): void {
  const first = shown(finder)[0];
  if (first) first.click();
  else if (plain(words).length > 1) everywhere(words);
}

/** Send the words in a form, so that they stand in no address. */
function everywhere(words: string, event?: Event): void {
  event?.preventDefault();
  const form = document.querySelector<HTMLFormElement>("#everywhere");
  const field = form?.querySelector<HTMLInputElement>("input[name=q]");
  if (!form || !field) return;
  field.value = words;
  form.submit();
}

/** What can be done on this page stands first. */
function offerActions(finder: HTMLDialogElement): void {
  const list = finder.querySelector("#finder-actions");
  list?.replaceChildren(
    ...actionsHere().map((action) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      const label = document.createElement("span");
      label.textContent = action.label;
      const key = document.createElement("kbd");
      key.textContent = action.key;
      button.append(label, key);
      button.addEventListener("click", () => {
        finder.close();
        run(action);
      });
      item.append(button);
      return item;
    }),
  );
}

function step(finder: HTMLElement, input: HTMLElement, by: number): void {
  const stops = [input, ...shown(finder)];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[(at + by + stops.length) % stops.length]?.focus();
}
