/** Choosing words of a message: each becomes a button that stays pressed. Offsets count code points of the text. */
import { make } from "./dom";
import type { Mark } from "./protocol";

export type Range = [number, number];

/** What replaces the words while they are chosen, and what is chosen at any time. */
export interface Picking {
  nodes: Node[];
  ranges(): Range[];
}

interface Word {
  range: Range;
  button: HTMLButtonElement;
}

export function picking(text: string, marks: readonly Mark[], chip: (mark: Mark) => Node): Picking {
  const points = Array.from(text);
  const nodes: Node[] = [];
  const words: Word[] = [];
  let done = 0;
  const plain = (end: number): void => {
    const part = points.slice(done, end).join("");
    for (const piece of part.split(/(\s+)/)) {
      const range: Range = [done, done + Array.from(piece).length];
      done = range[1];
      if (!piece) continue;
      if (!piece.trim()) {
        nodes.push(document.createTextNode(piece));
        continue;
      }
      const button = make("button", { type: "button", class: "pick", "aria-pressed": "false", dir: "auto" }, piece);
      button.addEventListener("click", () => {
        button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
      });
      words.push({ range, button });
      nodes.push(button);
    }
  };
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    plain(mark.start);
    nodes.push(chip(mark));
    done = mark.end;
  }
  plain(points.length);
  return { nodes, ranges: () => joined(words, points) };
}

/** Chosen words with nothing but space between them go together. */
function joined(words: readonly Word[], points: readonly string[]): Range[] {
  const ranges: Range[] = [];
  for (const { range, button } of words) {
    if (button.getAttribute("aria-pressed") !== "true") continue;
    const last = ranges.at(-1);
    if (last && !points.slice(last[1], range[0]).join("").trim()) last[1] = range[1];
    else ranges.push([...range]);
  }
  return ranges;
}
