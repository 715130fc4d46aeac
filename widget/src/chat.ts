/** The chat in the iframe: the one place where connection, stream, input, menu and page meet. */
import { Bar } from "./bar";
import type { Bubble } from "./bubble";
import { Composer } from "./composer";
import { consentCard } from "./consentcard";
import { Connection } from "./connection";
import { byId, make } from "./dom";
import { endScreen } from "./endscreen";
import { Page } from "./frame";
import { hostCard } from "./hostcard";
import { confirmFirst, Menu } from "./menu";
import { openMine } from "./mine";
import { offerCard, offerDone } from "./offercard";
import { Outbox } from "./outbox";
import type { Amended, Card, HostCard, Message, OfferChoice, Refusal, RightCard, Stored, Wish } from "./protocol";
import { keepNot, offerPassing } from "./passing";
import { rightCard } from "./rightcard";
import { Scroller } from "./scroller";
import { TabStore } from "./store";
import { Stream } from "./stream";
import { counted, dayInWords, fill, momentInWords, readBoot } from "./texts";

const TYPING_SHOWN_MS = 5_000;

class Chat {
  readonly #boot = readBoot();
  readonly #page = new Page(this.#boot.origins);
  readonly #store = new TabStore(this.#boot.site);
  readonly #log = byId("log");
  readonly #kept = new Map<string, string>();
  readonly #stream = new Stream(this.#boot, this.#log, {
    harmless: (bubble, mark, words) => this.#amend("harmless", bubble, { mark, words }),
    remove: (bubble, ranges) => this.#amend("remove", bubble, { ranges }),
    takeBack: (bubble, marks) => this.#takeBack(bubble, marks),
    kept: this.#kept,
    passing: () => this.#passing,
    grown: () => this.#scroller.grown(false),
    left: () => this.#focusBack(),
  });
  readonly #scroller = new Scroller();
  readonly #connection = new Connection(this.#boot, this.#store, this);
  readonly #outbox = new Outbox(this.#connection, this.#store, this);
  readonly #bar = new Bar(this.#boot.texts, () => this.#outbox.size);
  readonly #composer = new Composer(this.#boot, {
    send: (text) => this.#send(text),
    typing: () => this.#connection.say("typing", {}),
  });
  readonly #menu = new Menu({
    "mine-item": () => openMine(this.#store.resume),
    "passing-item": () => this.#askKeepNot(),
    "end-item": () => this.#askEnd(),
    "clear-item": () => this.#askClear(),
  });
  readonly #lostBefore = new Set(this.#store.pending);
  #deletedBy = this.#boot.deletedBy;
  #card: HTMLElement | null = null;
  #wish: Wish = "offer";
  #host: HTMLElement | null = null;
  #right: HTMLElement | null = null;
  #putAway = "";
  readonly #cards = new Set<HTMLElement>();
  #shown = !this.#page.framed;
  #phone = false;
  #read = 0;
  #typingTimer = 0;
  #over = false;
  #passing = false;
  #offer = false;

  start(): void {
    this.#page.listen({ shown: (phone) => this.#onShown(phone), hidden: () => this.#onHidden() });
    byId("close").addEventListener("click", () => this.#page.close());
    byId("close").hidden = !this.#page.framed;
    document.addEventListener("keydown", (event) => this.#onEscape(event));
    document.addEventListener("visibilitychange", () => this.#markRead());
    for (const button of document.querySelectorAll<HTMLButtonElement>("#starters button")) {
      button.addEventListener("click", () => {
        this.#send(button.textContent?.trim() ?? "");
        this.#focusBack();
      });
    }
    const { opens, language, texts } = this.#boot;
    if (opens) byId("status").textContent = fill(texts.back, { when: momentInWords(opens, language) });
    if (this.#store.resume) this.#log.setAttribute("aria-busy", "true");
    this.#refresh();
    this.#connection.open();
  }

  #send(text: string): void {
    if (!text || this.#over) return;
    const clientId = newId();
    this.#stream.pending(clientId, text);
    if (!this.#connection.live) this.#stream.hold("waiting");
    this.#outbox.add(clientId, text);
    this.#refresh();
    this.#bar.refresh();
    this.#scroller.toEnd();
  }

  live(): void {
    this.#bar.live();
    this.#stream.hold("sending");
    void this.#outbox.pump();
    this.#markRead();
  }

  away(): void {
    if (this.#over) return;
    this.#bar.away();
    this.#stream.hold("waiting");
  }

  message(message: Message): void {
    if (message.client_id) this.#outbox.settle(message.client_id);
    const isNew = this.#stream.receive(message);
    if (message.from !== "visitor") this.#hideTyping();
    if (message.from === "staff") this.#host?.remove();
    this.#refresh();
    this.#scroller.grown(isNew && message.from !== "visitor");
    this.#markRead();
  }

  stored(stored: Stored, typed: string): void {
    this.#stream.stored(stored, typed);
    this.#connection.note(stored.change);
    if (stored.deleted_by) this.deletedBy(stored.deleted_by);
    this.#mayKeep(stored, typed);
    if (stored.wants) this.#stream.remark(this.#boot.texts.passingWants);
    this.#bar.sent();
    this.#refresh();
    this.#scroller.grown(false);
  }

  refused(clientId: string, text: string, refusal: Refusal): void {
    const { editAgain, discard } = this.#boot.texts;
    const edit = make("button", { type: "button", class: "quiet" }, editAgain);
    const drop = make("button", { type: "button", class: "quiet" }, discard);
    edit.addEventListener("click", () => {
      this.#stream.remove(clientId);
      this.#composer.restore(text);
    });
    drop.addEventListener("click", () => {
      this.#stream.remove(clientId);
      this.#refresh();
      this.#focusBack();
    });
    this.#stream.refused(clientId, refusal.message, [edit, drop]);
    this.#scroller.grown(false);
  }

  delayed(reason: "slow" | "rate" | "unavailable"): void {
    this.#bar.delayed(reason === "rate" ? this.#boot.texts.tooMuch : this.#boot.texts.retrying);
  }

  card(card: Card): void {
    if (card.kind === "offer" || card.kind === "offer_done") {
      this.#offer = true;
      this.#refresh();
    }
    if (card.kind === "assistant") {
      this.#showHost(card);
    } else if (card.kind === "right") {
      this.#showRight(card);
    } else if (card.kind === "offer_done") {
      if (this.#card) this.#settleCard(offerDone(this.#boot, card.masked, card.reminders ?? false));
    } else if (!this.#card || this.#wish !== card.wish) {
      this.#card?.remove();
      this.#wish = card.wish;
      this.#card = offerCard(this.#boot, card, {
        confirm: (choice: OfferChoice) => this.#connection.ask<{ masked: string; deleted_by: string }>("offer", choice),
        decline: () => {
          this.#offer = false;
          return this.#connection.ask<object>("offer_decline", {});
        },
        settled: (words, deletedBy) => {
          if (deletedBy) this.deletedBy(deletedBy);
          this.#settleCard(words);
          this.#focusBack();
        },
      });
      this.#log.after(this.#card);
      this.#scroller.watch(this.#card);
    }
    this.#scroller.grown(true);
  }

  /** The choices under the automatic host's last words; they go when a person has answered. */
  #showHost(card: HostCard): void {
    this.#host?.remove();
    this.#host = card.person && !this.#stream.answered ? this.#hostCard(card) : null;
    if (!this.#host) return;
    this.#log.after(this.#host);
    this.#scroller.watch(this.#host);
    this.#scroller.grown(false);
  }

  #hostCard(card: HostCard): HTMLElement {
    const ask = async (event: "person" | "helped"): Promise<string | null> => {
      try {
        const answer = await this.#connection.ask<object>(event, {});
        if (!answer.ok) return answer.error.message;
      } catch {
        return this.#boot.texts.cannotNow;
      }
      this.#host?.remove();
      this.#host = null;
      if (event === "helped") this.#stream.remark(this.#boot.texts.hostThanks);
      this.#focusBack();
      return null;
    };
    return hostCard(this.#boot, card, { person: () => ask("person"), helped: () => ask("helped") });
  }

  #showRight(card: RightCard): void {
    if (card.right === this.#putAway) return;
    this.#right?.remove();
    const shown = rightCard(this.#boot, card, {
      see: () => openMine(this.#store.resume),
      remove: () => this.#askEnd(),
      later: () => {
        this.#putAway = card.right;
        void this.#connection.ask("right_done", {}).catch(() => null);
        this.#right?.remove();
        this.#right = null;
        this.#focusBack();
      },
    });
    this.#right = shown;
    this.#log.after(shown);
    this.#scroller.watch(shown);
    this.#scroller.grown(true);
  }

  deletedBy(day: string): void {
    this.#deletedBy = day;
    this.#refresh();
  }

  synced(): void {
    const lost = [...this.#lostBefore].some((clientId) => !this.#stream.has(clientId));
    this.#lostBefore.clear();
    if (lost) this.#stream.remark(this.#boot.texts.lostOnReload);
    if (this.#log.hasAttribute("aria-busy")) {
      this.#log.removeAttribute("aria-busy");
      this.#scroller.toEnd();
    }
  }

  typing(): void {
    byId("typing").hidden = false;
    window.clearTimeout(this.#typingTimer);
    this.#typingTimer = window.setTimeout(() => this.#hideTyping(), TYPING_SHOWN_MS);
    this.#scroller.grown(false);
  }

  seen(seq: number): void {
    this.#stream.seenUpTo(seq);
  }

  ended(passed = this.#passing): void {
    const { goneTitle, goneText, passedTitle, passedText } = this.#boot.texts;
    if (passed) this.#finish(passedTitle, passedText);
    else this.#finish(goneTitle, goneText);
  }

  passing(): void {
    if (this.#passing) return;
    this.#passing = true;
    this.#refresh();
  }

  #askKeepNot(): void {
    if (this.#offer || this.#passing) return;
    confirmFirst("passing-dialog", async () => {
      const problem = await keepNot(this.#connection, this.#store, this.#boot.texts, this.#outbox.size);
      if (problem !== null) return problem;
      this.#connection.anew();
      this.#stream.clear();
      this.#right?.remove();
      for (const card of this.#cards) card.remove();
      this.#stream.remark(this.#boot.texts.passingBegun);
      this.passing();
      this.#composer.focus();
      return null;
    });
  }

  /** Change one of the own messages for everybody; a problem in words, or null. */
  async #amend(event: string, bubble: Bubble, more: object): Promise<string | null> {
    const { clientId, change, seq, content } = bubble;
    try {
      const answer = await this.#connection.ask<Amended>(event, { client_id: clientId, change, ...more });
      if (!answer.ok) return answer.error.message;
      for (const [token, until] of Object.entries(answer.kept ?? {})) this.#kept.set(token, until);
      if (answer.change > bubble.change && seq !== null) bubble.replace({ ...content, ...answer }, seq, answer.change);
      // The event may have come before its acknowledgement, which alone says until when it is kept.
      if (answer.kept) this.#stream.repaint();
      this.#connection.note(answer.change);
      this.#scroller.grown(false);
      return null;
    } catch {
      return this.#boot.texts.cannotNow;
    }
  }

  /** Something private was removed that this site needs: ask for it. The words wait in the card, in memory. */
  #mayKeep(stored: Stored, typed: string): void {
    const { special } = this.#boot;
    const asked = stored.marks.flatMap(({ typed: place, proof }, mark) => (place && proof ? [{ place, proof, mark }] : []));
    const bubble = this.#stream.bubble(stored.client_id);
    if (!special || !asked.length || !bubble) return;
    const points = Array.from(typed);
    const wanted = asked.map(({ place, ...rest }) => ({ ...rest, words: points.slice(...place).join(""), version: special.version }));
    const words = wanted.map((each) => each.words);
    const card = consentCard(this.#boot, special, words, {
      agree: async () => {
        for (let next = wanted[0]; next; next = wanted[0]) {
          const problem = await this.#amend("consent", bubble, next);
          if (problem !== null) return problem;
          wanted.shift();
        }
        return null;
      },
      settled: (settled, said) => {
        wanted.length = words.length = 0;
        settled.remove();
        this.#cards.delete(settled);
        this.#stream.remark(said);
        this.#scroller.grown(false);
        this.#focusBack();
      },
    });
    this.#cards.add(card);
    this.#log.after(card);
    this.#scroller.watch(card);
    this.#scroller.grown(true);
  }

  async #takeBack(bubble: Bubble, marks: readonly number[]): Promise<string | null> {
    for (const mark of marks) {
      const problem = await this.#amend("withdraw", bubble, { mark });
      if (problem !== null) return problem;
    }
    return null;
  }

  kept(kept: Record<string, string>): void {
    this.#kept.clear();
    for (const [token, until] of Object.entries(kept)) this.#kept.set(token, until);
    this.#stream.repaint();
  }

  #askEnd(): void {
    confirmFirst("end-dialog", async () => {
      try {
        const answer = await this.#connection.ask<object>("end", {});
        if (!answer.ok && answer.error.code !== "ended") return answer.error.message;
      } catch {
        return this.#boot.texts.cannotNow;
      }
      this.#finish(this.#boot.texts.endedTitle, this.#boot.texts.endedText);
      return null;
    });
  }

  #askClear(): void {
    confirmFirst("clear-dialog", async () => {
      const { clearedTitle, clearedText } = this.#boot.texts;
      this.#finish(clearedTitle, fill(clearedText, { date: this.#dayShown() }));
      return null;
    });
  }

  /** Everything this browser held goes: storage, queue, words on the screen, the connection. */
  #finish(title: string, text: string): void {
    if (this.#over) return;
    this.#over = true;
    window.clearTimeout(this.#typingTimer);
    this.#store.clear();
    this.#outbox.clear();
    this.#connection.close();
    this.#stream.clear();
    this.#composer.clear();
    this.#card?.remove();
    this.#right?.remove();
    this.#host?.remove();
    for (const card of this.#cards) card.remove();
    for (const dialog of document.querySelectorAll("dialog")) dialog.close();
    this.#page.unread(0, "");
    this.#page.resize(endScreen(title, text, this.#boot.texts.again));
  }

  #settleCard(words: string): void {
    this.#card?.remove();
    this.#card = null;
    this.#stream.remark(words);
    this.#scroller.grown(false);
  }

  #onShown(phone: boolean): void {
    this.#shown = true;
    this.#phone = phone;
    this.#page.ready();
    if (!this.#over) this.#page.resize(0);
    if (!this.#over && !phone) this.#composer.focus();
    else document.querySelector<HTMLElement>("h1")?.focus();
    if (!this.#stream.empty) this.#scroller.toEnd();
    this.#markRead();
  }

  #onHidden(): void {
    this.#shown = false;
    this.#menu.close();
  }

  #onEscape(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.isComposing || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    if (this.#menu.isOpen) this.#menu.close();
    else this.#page.close();
  }

  #markRead(): void {
    const last = this.#stream.lastHeard;
    if (this.#shown && document.visibilityState === "visible") {
      if (last > this.#read) this.#connection.say("seen", { seq: last });
      this.#read = Math.max(this.#read, last);
    }
    const { unread } = this.#boot.texts;
    const count = this.#stream.heardSince(this.#read);
    this.#page.unread(count, counted(unread, count, this.#boot.language));
  }

  /** What had the focus is gone. On a phone the input would raise the keyboard. */
  #focusBack(): void {
    if (this.#phone) byId("pane").focus({ preventScroll: true });
    else this.#composer.focus();
  }

  #hideTyping(): void {
    byId("typing").hidden = true;
  }

  #dayShown(): string {
    return dayInWords(this.#deletedBy, this.#boot.language);
  }

  #refresh(): void {
    const { foot, footEmpty, passingFoot } = this.#boot.texts;
    const begun = !this.#stream.empty || this.#store.resume !== null;
    byId("starters").hidden = begun;
    byId("notice").classList.toggle("begun", begun);
    byId("notice").hidden = this.#passing;
    byId("mine-item").hidden = this.#store.resume === null || this.#passing;
    offerPassing(this.#boot.texts, { passing: this.#passing, offer: this.#offer });
    byId("end-item").hidden = this.#store.resume === null;
    byId("clear-item").hidden = this.#store.resume === null;
    const usual = begun ? fill(foot, { date: this.#dayShown() }) : footEmpty;
    const line = this.#passing ? passingFoot : usual;
    const place = byId("foot");
    if (place.textContent !== line) place.textContent = line;
  }
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

window.addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
new Chat().start();
