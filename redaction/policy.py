"""What happens to each kind of finding for each purpose, and with which words."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from redaction.findings import LABELS, SPECIAL


class Action(StrEnum):
    KEEP = "keep"
    """A numbered token; the value goes to the kept contacts."""
    TOKEN = "token"  # noqa: S105
    """A numbered token; the value is gone."""
    MASK = "mask"
    """First characters only."""
    DROP = "drop"
    """A fixed phrase."""
    ASK = "ask"
    """As DROP; the site may ask for an explicit consent first."""


PURPOSES: Final = ("question", "offer", "call_back", "order", "customer", "offer_business", "offer_installation")
NEVER_KEPT: Final = frozenset({"CREDIT_CARD", "CREDENTIAL"})
CONTACT_KINDS: Final = frozenset({"EMAIL", "PHONE", "ADDRESS", "TAX_ID", "PERSON"})
HIDDEN_KIND: Final = "SPECIAL"


@dataclass(frozen=True, slots=True)
class Policy:
    """`actions` holds what differs from the defaults, by (kind, purpose); `version` is stored with each message."""

    version: str
    actions: Mapping[tuple[str, str], Action]

    def __post_init__(self) -> None:
        for (kind, purpose), action in self.actions.items():
            if kind not in LABELS:
                raise PolicyError(f"Unknown kind {kind!r} in the redaction policy; known: {', '.join(sorted(LABELS))}.")
            if kind in NEVER_KEPT and action is not Action.DROP:
                raise PolicyError(f"{kind} for purpose {purpose!r} must be 'drop': cards and secrets are never kept.")
            if kind in SPECIAL and action not in (Action.DROP, Action.ASK):
                raise PolicyError(
                    f"{kind} for purpose {purpose!r} must be 'drop' or 'ask': it needs an explicit consent."
                )

    def action(self, kind: str, purpose: str) -> Action:
        chosen = self.actions.get((kind, purpose))
        if chosen is not None:
            return chosen
        return Action.KEEP if kind in CONTACT_KINDS else Action.DROP

    def asks(self, kind: str, purpose: str) -> bool:
        """Whether a site that declares its need may ask for an explicit consent."""
        return kind in SPECIAL and self.actions.get((kind, purpose)) is not Action.DROP


class PolicyError(ValueError):
    """The redaction policy asks for something that is not allowed."""


def default_policy() -> Policy:
    return Policy(version="default-1", actions=MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class TokenWords:
    """The words that stand for what was removed, in one language."""

    numbered: Mapping[str, str]
    dropped: Mapping[str, str]
    special: str
    unchecked: str


def _words(numbered: str, dropped: str, special: str, unchecked: str) -> TokenWords:
    kinds = (
        "EMAIL", "PHONE", "ADDRESS", "TAX_ID", "PERSON", "BANK_ACCOUNT", "NATIONAL_ID", "ID_DOCUMENT", "DATE_OF_BIRTH",
        "AGE", "MARITAL_STATUS", "IP_ADDRESS", HIDDEN_KIND,
    )  # fmt: skip
    facts = (
        "CREDIT_CARD", "BANK_ACCOUNT", "NATIONAL_ID", "ID_DOCUMENT", "CREDENTIAL", "IP_ADDRESS",
        "DATE_OF_BIRTH", "AGE", "MARITAL_STATUS",
    )  # fmt: skip
    return TokenWords(
        numbered=dict(zip(kinds, numbered.split("|"), strict=True)),
        dropped=dict(zip(facts, dropped.split("|"), strict=True)),
        special=special,
        unchecked=unchecked,
    )


TOKEN_WORDS: Final[Mapping[str, TokenWords]] = MappingProxyType(
    {
        "en": _words(
            "e-mail|phone|address|tax number|name"
            "|bank account|personal number|document number|date of birth|age|marital status"
            "|network address|private detail",
            "card number removed|bank account removed|personal number removed|document number "
            "removed|secret removed"
            "|network address removed|date of birth removed|age removed|marital status removed",
            "removed",
            "could not be checked",
        ),
        "cs": _words(
            "e-mail|telefon|adresa|IČO nebo DIČ|jméno"
            "|číslo účtu|osobní číslo|číslo dokladu|datum narození|věk|rodinný stav|síťová adresa|soukromý údaj",
            "číslo karty odstraněno|číslo účtu odstraněno|osobní číslo odstraněno|číslo dokladu odstraněno"
            "|tajný údaj odstraněn|síťová adresa odstraněna|datum narození odstraněno|věk "
            "odstraněn|rodinný stav odstraněn",
            "odstraněno",
            "nepodařilo se zkontrolovat",
        ),
        "sk": _words(
            "e-mail|telefón|adresa|IČO alebo DIČ|meno"
            "|číslo účtu|osobné číslo|číslo dokladu|dátum narodenia|vek|rodinný stav|sieťová adresa|súkromný údaj",
            "číslo karty odstránené|číslo účtu odstránené|osobné číslo odstránené|číslo dokladu odstránené"
            "|tajný údaj odstránený|sieťová adresa odstránená|dátum narodenia odstránený|vek "
            "odstránený|rodinný stav odstránený",
            "odstránené",
            "nepodarilo sa skontrolovať",
        ),
        "pl": _words(
            "e-mail|telefon|adres|NIP lub REGON|imię i nazwisko"
            "|numer konta|numer osobowy|numer dokumentu|data urodzenia|wiek|stan cywilny|adres sieciowy|dane prywatne",
            "numer karty usunięty|numer konta usunięty|numer osobowy usunięty|numer dokumentu usunięty"
            "|tajne dane usunięte|adres sieciowy usunięty|data urodzenia usunięta|wiek usunięty"
            "|stan cywilny usunięty",
            "usunięte",
            "nie udało się sprawdzić",
        ),
        "it": _words(
            "e-mail|telefono|indirizzo|partita IVA|nome"
            "|numero di conto|codice personale|numero di documento|data di nascita|età|stato civile"
            "|indirizzo di rete|dato riservato",
            "numero di carta rimosso|numero di conto rimosso|codice personale rimosso|numero di "
            "documento rimosso"
            "|dato segreto rimosso|indirizzo di rete rimosso|data di nascita rimossa|età rimossa"
            "|stato civile rimosso",
            "rimosso",
            "non è stato possibile controllare",
        ),
        "de": _words(
            "E-Mail|Telefon|Adresse|Steuernummer|Name"
            "|Kontonummer|Personennummer|Ausweisnummer|Geburtsdatum|Alter|Familienstand|Netzadresse|private Angabe",
            "Kartennummer entfernt|Kontonummer entfernt|Personennummer entfernt|Ausweisnummer entfernt"
            "|Geheimnis entfernt|Netzadresse entfernt|Geburtsdatum entfernt|Alter entfernt"
            "|Familienstand entfernt",
            "entfernt",
            "konnte nicht geprüft werden",
        ),
        "fr": _words(
            "e-mail|téléphone|adresse|numéro fiscal|nom"
            "|numéro de compte|numéro personnel|numéro de document|date de naissance|âge"
            "|situation familiale|adresse réseau|détail privé",
            "numéro de carte retiré|numéro de compte retiré|numéro personnel retiré|numéro de document retiré"
            "|secret retiré|adresse réseau retirée|date de naissance retirée|âge retiré|situation "
            "familiale retirée",
            "retiré",
            "n'a pas pu être vérifié",
        ),
    }
)


def token_words(language: str) -> TokenWords:
    return TOKEN_WORDS.get(language, TOKEN_WORDS["en"])


def all_phrases() -> tuple[list[str], list[str]]:
    """Every numbered word and every fixed phrase of all languages."""
    numbered = [w for words in TOKEN_WORDS.values() for w in words.numbered.values()]
    fixed = [p for words in TOKEN_WORDS.values() for p in (*words.dropped.values(), words.special, words.unchecked)]
    return numbered, fixed
