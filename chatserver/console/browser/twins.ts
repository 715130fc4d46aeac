/** A slider and a number that say the same. */
export function linkTwins(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>("input[data-twin]")) {
    const twin = document.getElementById(input.dataset["twin"] ?? "");
    if (!(twin instanceof HTMLInputElement)) continue;
    input.addEventListener("input", () => {
      if (input.value === "" || twin.value === input.value) return;
      twin.value = input.value;
      twin.dispatchEvent(new CustomEvent("lethe:twin", { bubbles: true }));
    });
  }
}
