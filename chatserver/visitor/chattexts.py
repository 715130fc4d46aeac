"""Every sentence that the chat's script may show, in one language."""

from babel import Locale

from leads.text import Translator

PLURAL_SAMPLES = range(201)


def chat_texts(t: Translator) -> dict[str, object]:
    parts = (bubble_texts, state_texts, offer_texts, wish_texts, right_texts, special_texts, passing_texts, end_texts)
    return {key: text for part in (*parts, removal_texts) for key, text in part(t).items()}


def starters(t: Translator) -> tuple[str, ...]:
    """The first questions of a site that declares none."""
    return (
        t.gettext("How long does delivery take?"),
        t.gettext("Can you help me choose?"),
        t.gettext("I would like an offer by e-mail."),
    )


def bubble_texts(t: Translator) -> dict[str, object]:
    return {
        "you": t.pgettext("chat", "You"),
        "assistant": t.pgettext("chat", "automatic answer"),
        "staff": t.pgettext("chat", "Our team"),
        "sending": t.gettext("Sending…"),
        "waiting": t.pgettext("chat", "Not sent yet"),
        "sent": t.pgettext("chat", "Sent"),
        "seen": t.pgettext("chat", "Seen"),
        "notSent": t.pgettext("chat", "Not sent"),
        "harmless": t.gettext("{words} is harmless, send as is"),
        "removeToo": t.gettext("Remove something too"),
        "removePick": t.gettext("Tap the words that must go."),
        "removeDo": t.gettext("Remove them"),
        "removeNot": t.pgettext("chat", "Leave it"),
        "editAgain": t.pgettext("chat", "Change it"),
        "discard": t.pgettext("chat", "Drop it"),
        "unread": forms(t, "{count} new message", "{count} new messages"),
    }


def state_texts(t: Translator) -> dict[str, object]:
    return {
        "offline": t.gettext("No connection. Go on writing, we will send it when you are back."),
        "offlineWaiting": t.gettext("No connection. We will send it when you are back."),
        "retrying": t.gettext("Not sent yet. We keep trying."),
        "tooMuch": t.gettext("That was a lot at once. The rest goes out in a moment."),
        "lostOnReload": t.gettext("One message was not sent before the page was reloaded. Please write it again."),
        "tooLong": forms(
            t,
            "This text is {count} character too long. Please shorten it or send it in parts.",
            "This text is {count} characters too long. Please shorten it or send it in parts.",
        ),
        "foot": t.gettext("Deleted by {date} unless you write again"),
        "footEmpty": t.gettext("Nothing is kept until you write."),
        "noFiles": t.gettext(
            "Files are not taken here: nobody could take out what is private in them. If you ask for an offer, you can"
            " answer its e-mail with a file."
        ),
        "cannotNow": t.gettext("No connection. Nothing was changed; please try again."),
    }


def offer_texts(t: Translator) -> dict[str, object]:
    return {
        "offerTitle": t.gettext("Where shall we send your offer?"),
        "offerEdit": t.pgettext("chat", "Change"),
        "offerField": t.gettext("Your e-mail address"),
        "offerWrong": t.gettext("Please write an e-mail address like name@example.com."),
        "offerMeant": t.gettext("Did you mean {address}?"),
        "offerMend": t.gettext("Yes, use that one"),
        "offerKeep": t.gettext("No, mine is right"),
        "offerReminders": t.gettext("Remind me at most twice if I do not answer"),
        "offerDate": t.gettext("Used for this offer only. Without an answer everything is deleted by {date}."),
        "offerYes": t.gettext("Send the offer"),
        "offerNo": t.pgettext("chat", "No, thanks"),
        "offerDone": t.gettext("The offer will come to {address}. No reminders."),
        "offerDoneReminders": t.gettext("The offer will come to {address}, with two reminders at most."),
        "offerDeclined": t.gettext("No offer will be sent and the address is not used."),
    }


def wish_texts(t: Translator) -> dict[str, object]:
    """The same card for a call and for an answer by mail, and the choices under the automatic host's words."""
    nothing = t.gettext("Nothing is sent and the address is not used.")
    return {
        "call": {
            "title": t.gettext("Which number may we call?"),
            "field": t.gettext("Your phone number"),
            "wrong": t.gettext("Please write a phone number like +420 601 234 567."),
            "date": t.gettext("Used for this call only. Without a further word everything is deleted by {date}."),
            "yes": t.gettext("Call me"),
            "done": t.gettext("A person will call you on {address}."),
            "declined": t.gettext("Nobody will call and the number is not used."),
        },
        "answer": {
            "title": t.gettext("Where shall we send the answer?"),
            "date": t.gettext("Used for this answer only. Without a further word everything is deleted by {date}."),
            "yes": t.gettext("Send the answer"),
            "done": t.gettext("The answer will come to {address}."),
            "declined": nothing,
        },
        "back": t.gettext("Back on {when}"),
        "hostPerson": t.gettext("I want to speak to a person"),
        "hostHelped": t.gettext("That helped"),
        "hostThanks": t.gettext("Glad to hear it. Write again whenever you like."),
    }


def right_texts(t: Translator) -> dict[str, object]:
    return {
        "rightErasure": t.gettext("Delete your data?"),
        "rightErasureText": t.gettext(
            "We noted your wish. You can delete this chat, with the request that came of it, at once;"
            " or first see what we hold."
        ),
        "rightOther": t.gettext("About your data"),
        "rightOtherText": t.gettext(
            "We noted your wish. Here you see what we hold, take it with you, correct it, withdraw or object."
        ),
        "rightSee": t.gettext("See what you hold"),
        "rightDelete": t.gettext("Delete this chat"),
        "rightLater": t.gettext("Not now"),
    }


def passing_texts(t: Translator) -> dict[str, object]:
    return {
        "passingFoot": t.gettext("Not kept: it ends when you leave this page"),
        "passingBegun": t.gettext("From here on nothing of this chat is kept. What was stored of it is being deleted."),
        "passingNot": t.gettext("Not possible here: you asked for an offer, and for that we need the chat"),
        "passingNotNow": t.gettext("A message is still on its way. Please wait a moment and try again."),
        "passingWants": t.gettext(
            "This chat is not kept, so no offer can come of it. For an offer please end it and begin a new one."
        ),
        "passedTitle": t.gettext("The chat was not kept and is over"),
        "passedText": t.gettext(
            "You were away for more than a minute, or our server restarted. Nothing of it was stored."
        ),
    }


def special_texts(t: Translator) -> dict[str, object]:
    """`asking.CARD` names these words: who changes them raises it."""
    return {
        "specialTitle": t.gettext("Do you agree that we keep this?"),
        "specialWhat": t.gettext("It says something private. It was removed, nothing of it is stored, nobody saw it."),
        "specialWhy": t.gettext("What we need it for: {why}"),
        "specialLong": t.gettext(
            "If you agree it is kept until {date} at the latest and seen only by those who answer you. You can take it"
            " back here at any time."
        ),
        "specialYes": t.gettext("I agree, keep it"),
        "specialNo": t.gettext("No, leave it out"),
        "specialKept": t.gettext("Kept with your consent. You can take it back at any time."),
        "specialDropped": t.gettext("Left out. Nothing of it is stored."),
        "specialUntil": t.gettext("kept until {date}"),
        "specialOver": t.gettext("no longer kept"),
        "specialSeen": t.gettext("With your consent, seen only by those who answer you."),
        "takeBack": t.gettext("Take my consent back"),
    }


def end_texts(t: Translator) -> dict[str, object]:
    return {
        "endedTitle": t.gettext("The chat is over"),
        "endedText": t.gettext("What was said here is being deleted. Nothing is left in this browser."),
        "goneTitle": t.gettext("This chat no longer exists"),
        "goneText": t.gettext("It was deleted, and nothing of it is left in this browser."),
        "clearedTitle": t.gettext("This device has forgotten the chat"),
        "clearedText": t.gettext("Nothing is left in this browser. The chat itself will be deleted by {date}."),
        "again": t.gettext("Start a new chat"),
    }


def removal_texts(t: Translator) -> dict[str, object]:
    secret = t.gettext("We never keep this. Nobody here saw it.")
    unneeded = t.gettext("We do not need it to help you, so it was not kept.")
    private = t.gettext("Private matters stay private, so this was not kept.")
    aside = t.gettext("Put aside unseen, used only for what you ask of us.")
    unchecked = t.gettext("Our check failed, so nothing of it was kept. Please try again.")
    detail = t.gettext("private detail removed")
    labels = {
        "CREDIT_CARD": (t.gettext("card number removed"), secret),
        "BANK_ACCOUNT": (t.gettext("account number removed"), secret),
        "CREDENTIAL": (t.gettext("password or code removed"), secret),
        "NATIONAL_ID": (t.gettext("personal number removed"), unneeded),
        "ID_DOCUMENT": (t.gettext("document number removed"), unneeded),
        "TAX_ID": (t.gettext("tax number removed"), unneeded),
        "DATE_OF_BIRTH": (t.gettext("date of birth removed"), unneeded),
        "AGE": (t.gettext("age removed"), unneeded),
        "MARITAL_STATUS": (t.gettext("marital status removed"), unneeded),
        "IP_ADDRESS": (t.gettext("network address removed"), unneeded),
        "EMAIL": (t.gettext("e-mail address removed"), unneeded),
        "PHONE": (t.gettext("phone number removed"), unneeded),
        "ADDRESS": (t.gettext("address removed"), unneeded),
        "PERSON": (t.gettext("name removed"), unneeded),
        "HEALTH": (t.gettext("health detail removed"), private),
        "FINANCIAL": (t.gettext("money matter removed"), private),
        "RELIGION": (detail, private),
        "POLITICS": (detail, private),
        "ETHNICITY": (detail, private),
        "SEXUAL_ORIENTATION": (detail, private),
        "TRADE_UNION": (detail, private),
        "CRIMINAL": (detail, private),
        "SPECIAL": (detail, private),
        "ASKED": (t.gettext("removed as you wished"), t.gettext("You took it out. Nobody sees it any more.")),
        "UNCHECKED": (t.gettext("could not be checked"), unchecked),
        "OTHER": (t.gettext("personal detail removed"), unneeded),
    }
    kept = {
        "EMAIL": (t.gettext("e-mail address put aside"), aside),
        "PHONE": (t.gettext("phone number put aside"), aside),
        "ADDRESS": (t.gettext("address put aside"), aside),
        "PERSON": (t.gettext("name put aside"), aside),
    }
    return {"removed": told(labels), "aside": told(kept)}


def told(labels: dict[str, tuple[str, str]]) -> dict[str, dict[str, str]]:
    return {kind: {"label": label, "why": why} for kind, (label, why) in labels.items()}


def forms(t: Translator, singular: str, plural: str) -> dict[str, str]:
    """The forms by CLDR category (`one`, `few`, `many`, `other`), as the browser's Intl.PluralRules names them."""
    category = Locale(t.language).plural_form
    found = {category(count): t.ngettext(singular, plural, count) for count in reversed(PLURAL_SAMPLES)}
    return {"other": found.get("other") or t.ngettext(singular, plural, 100), **found}
