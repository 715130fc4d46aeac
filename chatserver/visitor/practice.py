"""What the privacy notice says beside the periods: what is cut, who gets something, which rights and how."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from leads.datarequests import KINDS
from leads.policies import Version
from leads.privacy import register
from leads.text import Translator
from redaction.policy import Action


def N_(msgid: str) -> str:
    return msgid


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """How a site's chat is run. `outside`: who of the register's recipients there are here; `named`: the firm's own."""

    policy: Version = field(default_factory=Version)
    purpose: str = "question"
    country: str = ""
    outside: frozenset[str] = frozenset()
    named: tuple[str, ...] = ()
    asks: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table of the notice."""

    what: str
    how: str


# Who gets something, as the register writes it. Nobody and the person himself need no line.
RECIPIENTS: Final[Mapping[str, str]] = {
    register.BY_MAIL: N_("The provider of our mailbox, who carries the mails between you and us."),
    register.BY_REDIS: N_("Whoever runs a server for us through which messages pass; nothing is stored there."),
    register.BY_BACKUPS: N_("Whoever keeps our backups: they are encrypted and cannot be read there."),
    register.BY_ORDER: N_("A court or an authority, only by a written order, and we note each such case."),
}
ALWAYS: Final = frozenset({register.BY_ORDER})
CONSENT: Final = "consent"
RIGHTS: Final[Mapping[str, tuple[str, str]]] = {
    "access": (N_("See what we hold about you"), N_("In the menu of the chat, or by the link below. At once.")),
    "portability": (N_("Take it with you"), N_("There, as a file to read and a file for machines. At once.")),
    "rectification": (N_("Have it corrected"), N_("There, field by field.")),
    "erasure": (
        N_("Have it deleted"),
        N_("By “End and delete” in the menu of the chat, or there. You can watch it and get a certificate."),
    ),
    "restriction": (N_("Have it stored only, not used"), N_("There, under “Something else”.")),
    "objection": (N_("Object"), N_("There, or by the link in each reminder: we stop at once.")),
    CONSENT: (N_("Withdraw a consent"), N_("There, at any time. What was done before stays lawful.")),
    "complaint": (N_("Complain"), N_("To us, or to the data protection authority: {authority}.")),
}
AUTHORITIES: Final[Mapping[str, str]] = {
    "CZ": "Úřad pro ochranu osobních údajů, uoou.gov.cz",
    "SK": "Úrad na ochranu osobných údajov SR, dataprotection.gov.sk",
    "PL": "Urząd Ochrony Danych Osobowych, uodo.gov.pl",
    "IT": "Garante per la protezione dei dati personali, garanteprivacy.it",
    "DE": "Datenschutzaufsichtsbehörde des Bundeslandes, bfdi.bund.de",
    "AT": "Österreichische Datenschutzbehörde, dsb.gv.at",
    "CH": "EDÖB, edoeb.admin.ch",
    "FR": "CNIL, cnil.fr",
    "GB": "Information Commissioner's Office, ico.org.uk",
}
HANDLING: Final[tuple[tuple[Action, str], ...]] = (
    (Action.DROP, N_("Cut out before it is stored")),
    (Action.ASK, N_("Cut out, unless you explicitly agree")),
    (Action.MASK, N_("Only the first characters are stored")),
    (Action.TOKEN, N_("A mark stands in its place, the value is not stored")),
    (Action.KEEP, N_("Put aside unseen, used only when you ask for something that needs it")),
)


def cut(t: Translator, practice: Practice, names: Mapping[str, str]) -> tuple[Line, ...]:
    """What happens to which kind of data, by the policy in force; `names`: the kinds in words."""
    said = {key: t.pgettext("notice", words) for key, words in HANDLING}
    found: dict[Action, list[str]] = {key: [] for key, _ in HANDLING}
    for kind in names:
        found[_handled(practice, kind)].append(t.gettext(names[kind]))
    return tuple(Line(said[key], ", ".join(kinds)) for key, kinds in found.items() if kinds)


def _handled(practice: Practice, kind: str) -> Action:
    action = practice.policy.cell(kind, practice.purpose).action
    return Action.DROP if action is Action.ASK and kind not in practice.asks else action


def recipients(t: Translator, practice: Practice) -> tuple[str, ...]:
    """Who gets something, beside our own staff: by the register where it applies here, then whom the firm names."""
    here = practice.outside | ALWAYS
    said = [t.pgettext("notice", words) for who, words in RECIPIENTS.items() if who in here]
    return (*practice.named, *said)


def rights(t: Translator, practice: Practice) -> tuple[Line, ...]:
    """Each right and how to use it."""
    authority = AUTHORITIES.get(practice.country) or t.pgettext("notice", "that of your country")
    return tuple(
        Line(t.pgettext("notice", right), t.pgettext("notice", how).format(authority=authority))
        for right, how in (RIGHTS[key] for key in (*KINDS, CONSENT))
    )


def spelled(practice: Practice, kinds: Iterable[str]) -> list[str]:
    """All that it says, for the version."""
    handled = [f"{kind}={_handled(practice, kind).value}" for kind in kinds]
    return [*handled, practice.country, *sorted(practice.outside), *practice.named]
