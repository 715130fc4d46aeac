/** The staff's socket: says when the inbox changed, keeps the counts beside the menu right, notices a sign-out. */
import { io, type Socket } from "socket.io-client";
import { tellWaiting } from "./notify";

const RECONNECT_MS = 2_000;
const COUNTS_EVERY_MS = 2_000;

export function connect(): Socket {
  const socket = io("/staff", {
    transports: ["websocket", "polling"],
    reconnectionDelay: 500,
    reconnectionDelayMax: 8_000,
    timeout: 8_000,
  });
  socket.on("inbox", () => changed());
  // Socket.IO does not come back by itself when the server ended it: a sign-out elsewhere, or a server that stops.
  socket.on("disconnect", (reason) => {
    if (reason === "io server disconnect") void checkSession(socket);
  });
  socket.on("connect_error", (error: Error & { data?: { code?: string } }) => {
    if (error.data?.code === "signed_out") void checkSession(socket);
  });
  let before = false;
  socket.on("connect", () => {
    if (before) changed();
    before = true;
  });
  return socket;
}

let waiting = 0;

function changed(): void {
  document.body.dispatchEvent(new CustomEvent("lethe:inbox"));
  if (!waiting) waiting = window.setTimeout(() => void counts(), COUNTS_EVERY_MS);
}

async function counts(): Promise<void> {
  waiting = 0;
  const answer = await fetch("/console/counts", { cache: "no-store" }).catch(() => null);
  if (!answer?.ok || !answer.headers.get("Content-Type")?.startsWith("application/json")) return;
  const numbers = (await answer.json()) as Record<string, { n: number; text: string }>;
  for (const [key, { n, text }] of Object.entries(numbers)) {
    const badge = document.querySelector<HTMLElement>(`[data-count="${key}"]`);
    if (!badge) continue;
    if (key === "inbox" && n > Number(badge.dataset["n"] ?? n)) tellWaiting();
    badge.dataset["n"] = String(n);
    badge.textContent = text;
    badge.hidden = n === 0;
  }
}

/** Whoever is signed out, or must first do something else, is led to another page: go there, unless this is it. */
async function checkSession(socket: Socket): Promise<void> {
  const answer = await fetch("/console/counts", { cache: "no-store" }).catch(() => null);
  const page = answer?.redirected ? new URL(answer.url).pathname : null;
  if (page === null) window.setTimeout(() => socket.connect(), RECONNECT_MS);
  else if (page === "/console/sign-in" && carriesReply()) return;
  else if (page !== location.pathname) location.assign(page);
}

/** A reply that is being written goes to the sign-in page as a form: it comes back from there, sealed meanwhile. */
function carriesReply(): boolean {
  const form = document.querySelector<HTMLFormElement>("#reply");
  if (!form?.querySelector("textarea")?.value.trim()) return false;
  form.submit();
  return true;
}
