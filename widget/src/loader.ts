/**
 * The one line on the shop's page. Draws a launcher, stores nothing and connects to nothing before the click.
 * Styles are adopted sheets and properties set by script, because a strict CSP of the page forbids <style> and style="".
 */
import { launcherIcon } from "./launchericon";
import { styles } from "./loaderstyles";

/** In a list, because the names would cost more than the words. */
type Words = [open: string, close: string, chat: string, unreachable: string];
/** The server puts this before the bundle: words by language, from its catalogs. */
declare const LETHE_TEXTS: Record<string, Words> & { en: Words };

const READY_WITHIN_MS = 10_000;
const PHONE = "(max-width: 480px), (max-height: 480px)";

class Launcher {
  readonly #origin: string;
  readonly #site: string;
  readonly #language: string;
  readonly #words: Words;
  readonly #host = document.createElement("lethe-chat");
  readonly #panel: HTMLElement;
  readonly #button: HTMLElement;
  readonly #note = element("p", { role: "status" });
  readonly #badge = element("span", { class: "badge", "aria-hidden": "true", hidden: "" });
  readonly #phone = matchMedia(PHONE);
  readonly #view = window.visualViewport;
  #frame: HTMLIFrameElement | null = null;
  #loaded = false;
  #ready = false;
  #news = "";
  #low = "";

  constructor(script: HTMLScriptElement, site: string) {
    this.#origin = new URL(script.src).origin;
    this.#site = site;
    this.#language = (script.dataset["lang"] || document.documentElement.lang || "en").toLowerCase();
    this.#words = LETHE_TEXTS[this.#language.split(/[-_]/)[0] ?? ""] ?? LETHE_TEXTS.en;
    this.#panel = element("div", { id: "panel", role: "dialog", "aria-label": this.#words[2], hidden: "" });
    this.#button = element("button", { type: "button", "aria-expanded": "false", "aria-controls": "panel" });
  }

  show(): void {
    const root = this.#host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    this.#button.append(launcherIcon(), this.#badge);
    this.#panel.append(this.#note);
    root.append(this.#panel, this.#button);
    this.#listen();
    this.#label();
    document.body.append(this.#host);
  }

  get #open(): boolean {
    return !this.#panel.hidden;
  }

  #listen(): void {
    const fit = (): void => this.#fit();
    this.#button.addEventListener("click", () => this.#turn(!this.#open));
    this.#host.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.#open) return;
      event.stopPropagation();
      this.#turn(false);
    });
    window.addEventListener("message", (event) => this.#hear(event));
    this.#phone.addEventListener("change", fit);
    this.#view?.addEventListener("resize", fit);
    this.#view?.addEventListener("scroll", fit);
  }

  #turn(open: boolean): void {
    this.#panel.hidden = !open;
    this.#host.classList.toggle("open", open);
    this.#button.setAttribute("aria-expanded", String(open));
    this.#label();
    this.#fit();
    if (!open) {
      this.#tell("hidden");
      this.#button.focus();
    } else if (this.#frame) {
      this.#enter();
    } else {
      this.#load();
    }
  }

  #load(): void {
    const address = new URL(`/chat/${encodeURIComponent(this.#site)}`, this.#origin);
    address.searchParams.set("lang", this.#language);
    address.searchParams.set("page", location.pathname);
    const frame = document.createElement("iframe");
    frame.title = this.#words[2];
    frame.referrerPolicy = "no-referrer";
    frame.src = address.href;
    frame.addEventListener("load", () => {
      this.#loaded = true;
      this.#enter();
    });
    this.#note.textContent = "";
    this.#panel.append((this.#frame = frame));
    setTimeout(() => {
      if (this.#ready) return;
      this.#note.textContent = this.#words[3];
      frame.remove();
      this.#frame = null;
      this.#loaded = false;
    }, READY_WITHIN_MS);
  }

  /** First the frame, then the word to it: the chat puts the focus inside where it belongs. */
  #enter(): void {
    if (!this.#open || !this.#loaded) return;
    this.#frame?.focus();
    this.#tell("shown");
  }

  /** A phone's keyboard covers a fixed panel unless the panel follows what is visible. */
  #fit(): void {
    const { style } = this.#panel;
    const covered = this.#open && this.#phone.matches && this.#view;
    style.height = covered ? `${covered.height}px` : "";
    style.top = covered ? `${covered.offsetTop}px` : "";
    style.maxHeight = this.#phone.matches ? "" : this.#low;
    this.#panel.setAttribute("aria-modal", String(!!covered));
  }

  #label(): void {
    const [open, close] = this.#words;
    this.#button.setAttribute("aria-label", this.#open ? close : this.#news ? `${open} – ${this.#news}` : open);
  }

  #tell(type: string): void {
    if (this.#loaded) this.#frame?.contentWindow?.postMessage({ lethe: type, phone: this.#phone.matches }, this.#origin);
  }

  #hear(event: MessageEvent): void {
    if (!this.#frame || event.origin !== this.#origin || event.source !== this.#frame.contentWindow) return;
    const { lethe, count, words, height } = Object(event.data) as Record<string, unknown>;
    if (lethe === "ready") {
      this.#ready = true;
      this.#host.classList.add("ready");
    } else if (lethe === "close" && this.#open) {
      this.#turn(false);
    } else if (lethe === "unread") {
      this.#unread(Number(count) || 0, String(words).slice(0, 80));
    } else if (lethe === "resize") {
      this.#low = Number(height) >= 240 ? `${Number(height)}px` : "";
      this.#fit();
    }
  }

  #unread(count: number, words: string): void {
    this.#badge.textContent = count > 9 ? "9+" : String(count);
    this.#badge.hidden = count < 1;
    this.#news = count < 1 ? "" : words;
    this.#label();
  }
}

function element(name: "div" | "p" | "span" | "button", attributes: Record<string, string>): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function start(script: HTMLScriptElement): void {
  const site = script.dataset["site"];
  if (!site) console.error("Chat: add data-site to the script tag.");
  else if (!document.querySelector("lethe-chat")) new Launcher(script, site).show();
}

const script = document.currentScript ?? document.querySelector("script[data-site][src*='/widget.js']");
if (script instanceof HTMLScriptElement) {
  if (document.body) start(script);
  else document.addEventListener("DOMContentLoaded", () => start(script));
}
