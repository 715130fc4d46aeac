/** What a page offers to do by one letter: each element with `data-key`, named by `data-does` or its own text. */
export interface Action {
  key: string;
  label: string;
  element: HTMLElement;
}

export function actionsHere(): Action[] {
  const found = [...document.querySelectorAll<HTMLElement>("[data-key]")].filter((one) => !one.closest("dialog"));
  const seen = new Set<string>();
  return found.flatMap((element) => {
    const key = element.dataset["key"] ?? "";
    if (!key || seen.has(key) || (element instanceof HTMLButtonElement && element.disabled)) return [];
    seen.add(key);
    return [{ key, label: element.dataset["does"] ?? element.textContent?.trim() ?? "", element }];
  });
}

/** A field gets the focus, anything else is clicked; what is folded around it opens first. */
export function run({ element }: Action): void {
  for (let box = element.parentElement?.closest("details"); box; box = box.parentElement?.closest("details") ?? null) {
    if (!(element.tagName === "SUMMARY" && element.parentElement === box)) box.open = true;
  }
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) {
    element.scrollIntoView({ block: "nearest" });
    element.focus();
  } else if (element.tagName === "SUMMARY") {
    const box = element.parentElement as HTMLDetailsElement;
    box.open = true;
    box.scrollIntoView({ block: "nearest" });
    (box.querySelector<HTMLElement>("select, input:not([type=hidden]), textarea, form button") ?? element).focus();
  } else {
    element.click();
  }
}
