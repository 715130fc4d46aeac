/**
 * The one line on the shop's page. Draws a launcher, stores nothing and connects to nothing before the click.
 * Styles are adopted sheets and properties set by script, because a strict CSP of the page forbids <style> and style="".
 */
import { launcherIcon } from "./launchericon";
import { styles } from "./loaderstyles";

interface Words {
  open: string;
  close: string;
  chat: string;
  unreachable: string;
}
/** The server puts this before the bundle: words by language, from its catalogs. */
declare const LETHE_TEXTS: Record<string, Words> & { en: Words };

const READY_WITHIN_MS = 10_000;
const PHONE = "(max-width: 480px), (max-height: 480px)";

function start(script: HTMLScriptElement): void {
  const site = script.dataset["site"];
  if (!site) {
    console.error("Chat: the script tag has no data-site. Copy the line from the console again.");
    return;
  }
  if (document.querySelector("lethe-chat")) return;
  const origin = new URL(script.src).origin;
  const language = (script.dataset["lang"] || document.documentElement.lang || "en").toLowerCase();
  const words = LETHE_TEXTS[language.split(/[-_]/)[0] ?? ""] ?? LETHE_TEXTS.en;

  const host = document.createElement("lethe-chat");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];

  const panel = element("div", { id: "panel", role: "dialog", "aria-label": words.chat, hidden: "" });
  const note = element("p", { role: "status" });
  const badge = element("span", { class: "badge", "aria-hidden": "true", hidden: "" });
  const button = element("button", { type: "button", "aria-expanded": "false", "aria-controls": "panel" });
  button.append(launcherIcon(), badge);
  panel.append(note);
  root.append(panel, button);

  const phone = matchMedia(PHONE);
  const view = window.visualViewport;
  let frame: HTMLIFrameElement | undefined;
  let loaded = false;
  let ready = false;
  let news = "";
  let low = "";

  const isOpen = (): boolean => !panel.hidden;
  const tell = (type: string): void => frame?.contentWindow?.postMessage({ lethe: type, phone: phone.matches }, origin);

  function label(): void {
    button.setAttribute("aria-label", isOpen() ? words.close : news ? `${words.open} – ${news}` : words.open);
  }

  /** A phone's keyboard covers a fixed panel unless the panel follows what is visible. */
  function fit(): void {
    const covered = isOpen() && phone.matches && view;
    panel.style.height = covered ? `${view.height}px` : "";
    panel.style.maxHeight = phone.matches ? "" : low;
    panel.style.top = covered ? `${view.offsetTop}px` : "";
    panel.setAttribute("aria-modal", String(Boolean(covered)));
  }

  /** First the frame, then the word to it: the chat puts the focus inside where it belongs. */
  function enter(): void {
    if (!isOpen() || !loaded) return;
    frame?.focus();
    tell("shown");
  }

  function load(): void {
    const address = new URL(`/chat/${encodeURIComponent(site as string)}`, origin);
    address.searchParams.set("lang", language);
    address.searchParams.set("page", location.pathname);
    const made = document.createElement("iframe");
    made.title = words.chat;
    made.referrerPolicy = "no-referrer";
    made.src = address.href;
    made.addEventListener("load", () => {
      loaded = true;
      enter();
    });
    panel.append((frame = made));
    setTimeout(() => {
      if (ready) return;
      note.textContent = words.unreachable;
      made.remove();
      frame = undefined;
      loaded = false;
    }, READY_WITHIN_MS);
  }

  function open(): void {
    panel.hidden = false;
    host.classList.toggle("open", true);
    button.setAttribute("aria-expanded", "true");
    note.textContent = "";
    label();
    fit();
    if (!frame) load();
    else enter();
  }

  function close(): void {
    panel.hidden = true;
    host.classList.toggle("open", false);
    button.setAttribute("aria-expanded", "false");
    label();
    tell("hidden");
    button.focus();
  }

  function hear(event: MessageEvent): void {
    if (!frame || event.origin !== origin || event.source !== frame.contentWindow) return;
    const { lethe, count, words: spoken, height } = Object(event.data) as Record<string, unknown>;
    if (lethe === "ready") {
      ready = true;
      host.classList.toggle("ready", true);
    } else if (lethe === "close" && isOpen()) {
      close();
    } else if (lethe === "unread") {
      const unread = Number(count) || 0;
      badge.textContent = unread > 9 ? "9+" : String(unread);
      badge.hidden = unread < 1;
      news = unread < 1 ? "" : String(spoken).slice(0, 80);
      label();
    } else if (lethe === "resize") {
      const wanted = Number(height);
      low = wanted >= 240 ? `${wanted}px` : "";
      fit();
    }
  }

  button.addEventListener("click", () => (isOpen() ? close() : open()));
  host.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen()) return;
    event.stopPropagation();
    close();
  });
  window.addEventListener("message", hear);
  phone.addEventListener("change", fit);
  view?.addEventListener("resize", fit);
  view?.addEventListener("scroll", fit);
  label();
  document.body.append(host);
}

function element(name: "div" | "p" | "span" | "button", attributes: Record<string, string>): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

const script = document.currentScript ?? document.querySelector("script[data-site][src*='/widget.js']");
if (script instanceof HTMLScriptElement) {
  if (document.body) start(script);
  else document.addEventListener("DOMContentLoaded", () => start(script));
}
