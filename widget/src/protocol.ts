/** The shapes that travel between the chat and the server. Offsets of marks are code points of the redacted text. */

export interface Mark {
  start: number;
  end: number;
  kind: string;
  token: string;
  /** In the acknowledgement alone: where the words stood in what was typed, if they may be sent after all. */
  typed?: [number, number];
  /** In the acknowledgement alone: something private that may be kept if he agrees. */
  proof?: string;
}

export type Author = "visitor" | "staff" | "assistant" | "system";

export interface Message {
  seq: number;
  change: number;
  client_id: string | null;
  from: Author;
  name: string | null;
  text: string;
  marks: Mark[];
  at: string;
}

export interface Refusal {
  code: string;
  message: string;
}

export type Answer<T> = ({ ok: true } & T) | { ok: false; error: Refusal };

export interface Stored {
  seq: number;
  change: number;
  client_id: string;
  text: string;
  marks: Mark[];
  at: string;
  resume: string;
  deleted_by?: string;
  /** In a chat that is not kept: he asks for an offer, which needs one that is. */
  wants?: boolean;
}

/** A message after something was put back into it or taken out. `kept`: tokens of what was agreed to, until when. */
export interface Amended {
  kept?: Record<string, string>;
  change: number;
  text: string;
  marks: Mark[];
}

/** What the card asks a contact for: an offer or an answer by e-mail, or a call. */
export type Wish = "offer" | "call" | "answer";

export interface OfferCard {
  kind: "offer";
  wish: Wish;
  masked: string | null;
  token: string | null;
  reminders: boolean;
  deleted_by: string;
}

export interface OfferDone {
  kind: "offer_done";
  masked: string;
  reminders?: boolean;
  deleted_by?: string;
}

/** He asked in words for a right over his data. */
export interface RightCard {
  kind: "right";
  right: string;
}

/** Which choices stand under the last words of the automatic host. */
export interface HostCard {
  kind: "assistant";
  person: boolean;
  helped: boolean;
}

export type Card = OfferCard | OfferDone | RightCard | HostCard;

export interface Synced {
  change: number;
  messages: Message[];
  card: Card | null;
  right?: RightCard | null;
  assistant?: HostCard | null;
  state: "open" | "ended";
  seen?: number;
  deleted_by?: string;
  passing?: boolean;
  kept?: Record<string, string>;
}

export interface OfferChoice {
  email: string | null;
  phone?: string | null;
  token: string | null;
  reminders: boolean;
  /** What he said when a mistyped domain was asked back. */
  typo?: "mend" | "keep";
}
