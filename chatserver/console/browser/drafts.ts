/**
 * What is being written survives a reload: in the memory of this tab alone, since nobody has redacted it yet. It goes with
 * the sending, with the chat, and with the sign-out.
 */
const PREFIX = "lethe-draft:";

export function keepDraft(field: HTMLTextAreaElement, conversation: string): void {
  const key = PREFIX + conversation;
  const kept = read(key);
  if (kept && !field.value) field.value = kept;
  field.addEventListener("input", () => write(key, field.value));
}

export function dropDraft(conversation: string): void {
  write(PREFIX + conversation, "");
}

/** Nobody is signed in: what the last one wrote here is nobody else's. */
export function dropDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // Without storage nothing was kept.
  }
}

function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function write(key: string, text: string): void {
  try {
    if (text) sessionStorage.setItem(key, text);
    else sessionStorage.removeItem(key);
  } catch {
    // Full or forbidden: the draft lives as long as the page.
  }
}
