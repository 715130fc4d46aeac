/** The launcher's picture: a bubble that becomes an arrow down. Built by script: a page's CSP or Trusted Types may forbid markup. */

const NAMESPACE = "http://www.w3.org/2000/svg";
const BUBBLE = "M12 4c-4.7 0-8.5 3.1-8.5 7 0 2.3 1.3 4.3 3.4 5.6L6.2 20l4-2.2c.6.1 1.2.2 1.8.2 4.7 0 8.5-3.1 8.5-7S16.7 4 12 4Z";
const DOWN = "M5 9l7 7 7-7";

export function launcherIcon(): SVGSVGElement {
  const svg = document.createElementNS(NAMESPACE, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  for (const [name, shape] of [["bubble", BUBBLE], ["down", DOWN]] as const) {
    const path = document.createElementNS(NAMESPACE, "path");
    path.setAttribute("class", name);
    path.setAttribute("d", shape);
    svg.append(path);
  }
  return svg;
}
