/**
 * The card that asks whether something private may be kept: what, why, how long, two equal buttons, nothing chosen
 * beforehand. The words are in this closure and nowhere else; "no" lets go of them.
 */
import { make } from "./dom";
import { dayInWords, fill, type Boot, type SpecialAsked } from "./texts";

export interface ConsentListener {
  /** A problem in words, or null when it is kept. */
  agree(): Promise<string | null>;
  /** The card goes; what is said in its place. */
  settled(card: HTMLElement, words: string): void;
}

let made = 0;

export function consentCard(boot: Boot, asked: SpecialAsked, words: readonly string[], listener: ConsentListener): HTMLElement {
  const { texts, language } = boot;
  const id = `consent-${++made}`;
  const until = new Date(Date.now() + asked.seconds * 1000).toISOString().slice(0, 10);
  const said = words.map((each) => `\u2068${each}\u2069`).join(" \u00b7 ");
  const problem = make("p", { class: "problem", role: "alert" });
  const yes = make("button", { type: "button" }, texts.specialYes);
  const no = make("button", { type: "button" }, texts.specialNo);
  const card = make(
    "section",
    { class: "card", "aria-labelledby": `${id}-title` },
    make("h2", { id: `${id}-title` }, texts.specialTitle),
    make("p", { class: "quote", dir: "auto" }, said),
    make("p", {}, texts.specialWhat),
    make("p", {}, fill(texts.specialWhy, { why: asked.why })),
    make("p", {}, fill(texts.specialLong, { date: dayInWords(until, language) })),
    problem,
    make("div", { class: "buttons" }, yes, no),
  );
  yes.addEventListener("click", () => {
    for (const button of [yes, no]) button.disabled = true;
    void listener.agree().then((reason) => {
      for (const button of [yes, no]) button.disabled = false;
      if (reason === null) listener.settled(card, texts.specialKept);
      else problem.textContent = reason;
    });
  });
  no.addEventListener("click", () => listener.settled(card, texts.specialDropped));
  return card;
}
