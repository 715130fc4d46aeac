/** When a list is fetched anew, focus and scroll stay where they were. */
export function keepPlace(): void {
  let focused: string | undefined;
  let scrolled = 0;
  const list = document.querySelector<HTMLElement>("#chats");
  const box = list?.closest<HTMLElement>(".list");
  if (!list || !box) return;
  list.addEventListener("htmx:beforeSwap", () => {
    const active = document.activeElement;
    focused = active instanceof HTMLElement && list.contains(active) ? active.dataset["chat"] : undefined;
    scrolled = box.scrollTop;
  });
  list.addEventListener("htmx:afterSwap", () => {
    box.scrollTop = scrolled;
    if (focused) list.querySelector<HTMLElement>(`[data-chat="${focused}"]`)?.focus({ preventScroll: true });
  });
}
