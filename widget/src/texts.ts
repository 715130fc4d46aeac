/** What the page hands to the chat: site, language, token and every sentence. The browser holds no catalog. */

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export interface Told {
  label: string;
  why: string;
}

export interface Texts {
  you: string;
  assistant: string;
  staff: string;
  sending: string;
  waiting: string;
  sent: string;
  seen: string;
  notSent: string;
  harmless: string;
  removeToo: string;
  removePick: string;
  removeDo: string;
  removeNot: string;
  specialTitle: string;
  specialWhat: string;
  specialWhy: string;
  specialLong: string;
  specialYes: string;
  specialNo: string;
  specialKept: string;
  specialDropped: string;
  specialUntil: string;
  specialOver: string;
  specialSeen: string;
  takeBack: string;
  editAgain: string;
  discard: string;
  unread: Forms;
  offline: string;
  offlineWaiting: string;
  retrying: string;
  tooMuch: string;
  lostOnReload: string;
  tooLong: Forms;
  foot: string;
  footEmpty: string;
  offerTitle: string;
  offerEdit: string;
  offerField: string;
  offerWrong: string;
  offerMeant: string;
  offerMend: string;
  offerKeep: string;
  offerReminders: string;
  offerDate: string;
  offerYes: string;
  offerNo: string;
  offerDone: string;
  offerDoneReminders: string;
  offerDeclined: string;
  call: { title: string; field: string; wrong: string; date: string; yes: string; done: string; declined: string };
  answer: { title: string; date: string; yes: string; done: string; declined: string };
  back: string;
  noFiles: string;
  hostPerson: string;
  hostHelped: string;
  hostThanks: string;
  cannotNow: string;
  passingFoot: string;
  passingBegun: string;
  passingNot: string;
  passingNotNow: string;
  passingWants: string;
  passedTitle: string;
  passedText: string;
  rightErasure: string;
  rightErasureText: string;
  rightOther: string;
  rightOtherText: string;
  rightSee: string;
  rightDelete: string;
  rightLater: string;
  endedTitle: string;
  endedText: string;
  goneTitle: string;
  goneText: string;
  clearedTitle: string;
  clearedText: string;
  again: string;
  removed: Record<string, Told> & { OTHER: Told };
  aside: Record<string, Told>;
}

/** What this site needs something private for, and for how long. */
export interface SpecialAsked {
  why: string;
  version: string;
  seconds: number;
}

export interface Boot {
  special: SpecialAsked | null;
  site: string;
  language: string;
  page: string;
  renew: string;
  origins: string[];
  limit: number;
  deletedBy: string;
  /** When somebody is there again; null while somebody is. */
  opens: string | null;
  texts: Texts;
}

export function readBoot(): Boot {
  const element = document.getElementById("boot");
  if (!element?.textContent) throw new Error("The page has no boot data; it was not made by the chat server.");
  return JSON.parse(element.textContent) as Boot;
}

export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

export function counted(forms: Forms, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return fill(form, { count: new Intl.NumberFormat(language).format(count) });
}

/** `2026-12-21` as the reader's language says it after "on" or "by". A plain date has no zone, so none is applied. */
export function dayInWords(day: string, language: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const words = new Intl.DateTimeFormat(locale(language), { day: "numeric", month: "long", timeZone: "UTC" }).format(date);
  if (language !== "it") return words;
  return /^(8|11) /.test(words) ? `l'${words}` : `il ${words}`;
}

export function clockTime(at: string, language: string): string {
  return new Intl.DateTimeFormat(locale(language), { hour: "numeric", minute: "2-digit" }).format(new Date(at));
}

export function exactTime(at: string, language: string): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: "full", timeStyle: "short" }).format(new Date(at));
}

/** Weekday, day and hour in the reader's own zone. */
export function momentInWords(at: string, language: string): string {
  const form = { weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat(locale(language), form).format(new Date(at));
}

function locale(language: string): string {
  return language === "en" ? "en-GB" : language;
}
