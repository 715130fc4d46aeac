/**
 * The card in the stream that asks where something shall go: an offer, an answer, a call. Masked contact, edit, unticked
 * reminders for an offer, two equal buttons.
 */
import { icon, make } from "./dom";
import type { Answer, OfferCard, OfferChoice, Wish } from "./protocol";
import { dayInWords, fill, type Boot, type Texts } from "./texts";

interface WishWords {
  title: string;
  field: string;
  wrong: string;
  date: string;
  yes: string;
  done: string;
  declined: string;
}

const FEWEST_DIGITS = 7;

export interface OfferListener {
  confirm(choice: OfferChoice): Promise<Answer<{ masked: string; deleted_by: string }>>;
  decline(): Promise<Answer<object>>;
  /** `deletedBy` is the last possible day from now on, when it changed. */
  settled(words: string, deletedBy?: string): void;
}

let made = 0;

export function offerCard(boot: Boot, card: OfferCard, listener: OfferListener): HTMLElement {
  const { texts, language } = boot;
  const words = wordsOf(texts, card.wish);
  const byPhone = card.wish === "call";
  const id = `offer-${++made}`;
  const field = make("input", {
    type: byPhone ? "tel" : "email",
    id: `${id}-email`,
    autocomplete: byPhone ? "tel" : "email",
    inputmode: byPhone ? "tel" : "email",
    maxlength: byPhone ? "32" : "254",
    "aria-describedby": `${id}-problem`,
  });
  const fieldRow = make("div", { class: "row" }, make("label", { for: `${id}-email` }, words.field), field);
  const edit = make("button", { type: "button", class: "quiet" }, icon("pencil"), texts.offerEdit);
  const masked = make("bdi", { class: "address" }, card.masked ?? "");
  const maskedRow = make("p", { class: "masked" }, masked, edit);
  const reminders = make("input", { type: "checkbox", id: `${id}-reminders` });
  const problem = make("p", { class: "problem", id: `${id}-problem`, role: "alert" });
  const question = make("p", { role: "status" });
  const mend = make("button", { type: "button" }, texts.offerMend);
  const keep = make("button", { type: "button" }, texts.offerKeep);
  const typo = make("div", { class: "typo" }, question, make("div", { class: "buttons" }, mend, keep));
  typo.hidden = true;
  const yes = make("button", { type: "submit" }, words.yes);
  const no = make("button", { type: "button" }, texts.offerNo);
  const choice = make("div", { class: "buttons" }, yes, no);
  const form = make(
    "form",
    { class: "card", "aria-labelledby": `${id}-title`, novalidate: "" },
    make("h2", { id: `${id}-title` }, words.title),
    maskedRow,
    fieldRow,
    ...(card.wish === "offer"
      ? [make("p", { class: "tick" }, reminders, make("label", { for: `${id}-reminders` }, texts.offerReminders))]
      : []),
    problem,
    typo,
    choice,
    make("p", { class: "small" }, fill(words.date, { date: dayInWords(card.deleted_by, language) })),
  );
  reminders.checked = false;
  showField(!card.masked);

  function showField(shown: boolean): void {
    fieldRow.hidden = !shown;
    maskedRow.hidden = shown;
  }

  function complain(words: string): void {
    problem.textContent = words;
    field.setAttribute("aria-invalid", String(!fieldRow.hidden));
  }

  function askBack(masked: string): void {
    question.textContent = fill(texts.offerMeant, { address: `\u2068${masked}\u2069` });
    typo.hidden = false;
    choice.hidden = true;
    mend.focus();
  }

  async function settle(answer: Promise<Answer<object>>, settled: () => void): Promise<void> {
    for (const button of [yes, no]) button.disabled = true;
    try {
      const given = await answer;
      if (given.ok) return settled();
      if (given.error.code === "typo") askBack(given.error.message);
      else complain(given.error.message);
    } catch {
      complain(texts.cannotNow);
    }
    for (const button of [yes, no]) button.disabled = false;
  }

  edit.addEventListener("click", () => {
    showField(true);
    typo.hidden = true;
    choice.hidden = false;
    field.focus();
  });
  no.addEventListener("click", () => void settle(listener.decline(), () => listener.settled(words.declined)));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  mend.addEventListener("click", () => send("mend"));
  keep.addEventListener("click", () => send("keep"));

  function send(answered?: "mend" | "keep"): void {
    complain("");
    typo.hidden = true;
    choice.hidden = false;
    const given = fieldRow.hidden ? null : field.value.trim();
    if (given !== null && !legible(given)) {
      complain(words.wrong);
      field.focus();
      return;
    }
    const contact = byPhone ? { email: null, phone: given } : { email: given };
    const chosen = { ...contact, token: card.token, reminders: reminders.checked };
    const answer = listener.confirm(answered ? { ...chosen, typo: answered } : chosen);
    let address = card.masked ?? "";
    let deletedBy: string | undefined;
    void settle(
      answer.then((given) => {
        if (given.ok) ({ masked: address, deleted_by: deletedBy } = given);
        return given;
      }),
      () => listener.settled(offerDone(boot, address, reminders.checked, card.wish), deletedBy),
    );
  }

  function legible(contact: string): boolean {
    if (byPhone) return contact.replace(/\D/g, "").length >= FEWEST_DIGITS;
    return contact !== "" && field.validity.valid;
  }
  return form;
}

export function offerDone(boot: Boot, masked: string, reminders: boolean, wish: Wish = "offer"): string {
  const done = reminders ? boot.texts.offerDoneReminders : wordsOf(boot.texts, wish).done;
  return fill(done, { address: `\u2068${masked}\u2069` });
}

function wordsOf(texts: Texts, wish: Wish): WishWords {
  const offer = {
    title: texts.offerTitle,
    field: texts.offerField,
    wrong: texts.offerWrong,
    date: texts.offerDate,
    yes: texts.offerYes,
    done: texts.offerDone,
    declined: texts.offerDeclined,
  };
  return wish === "offer" ? offer : { ...offer, ...texts[wish] };
}
