/** On a narrow screen each row of a table becomes a little card: every cell says which column it is of. */
export function labelCells(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>(".scroll > table")) {
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent?.trim() ?? "");
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
    if (!heads.length || rows.some((row) => row.cells.length !== heads.length)) continue;
    for (const row of rows) {
      row.setAttribute("role", "row");
      [...row.cells].forEach((cell, at) => {
        cell.setAttribute("role", cell.tagName === "TH" ? "rowheader" : "cell");
        cell.dataset["head"] = heads[at] ?? "";
        cell.classList.toggle("nothing", !cell.textContent?.trim() && !cell.querySelector("svg, input"));
      });
    }
    table.setAttribute("role", "table");
    table.classList.add("stacks");
  }
}
