"""The kinds of personal data and the purposes in words."""

from __future__ import annotations

from typing import Final

from chatserver.console.words import N_

KINDS: Final = {
    "EMAIL": N_("E-mail"),
    "PHONE": N_("Phone"),
    "PERSON": N_("Name"),
    "ADDRESS": N_("Address"),
    "TAX_ID": N_("Tax number"),
    "BANK_ACCOUNT": N_("Bank account"),
    "NATIONAL_ID": N_("Personal number"),
    "ID_DOCUMENT": N_("Number of a document"),
    "DATE_OF_BIRTH": N_("Date of birth"),
    "AGE": N_("Age"),
    "MARITAL_STATUS": N_("Marital status"),
    "IP_ADDRESS": N_("Network address"),
    "HEALTH": N_("Health"),
    "RELIGION": N_("Faith"),
    "POLITICS": N_("Politics"),
    "ETHNICITY": N_("Origin"),
    "SEXUAL_ORIENTATION": N_("Sexual orientation"),
    "TRADE_UNION": N_("Trade union"),
    "CRIMINAL": N_("Convictions"),
    "FINANCIAL": N_("Money trouble"),
    "CREDIT_CARD": N_("Payment card"),
    "CREDENTIAL": N_("Password or code"),
}
PURPOSE_NAMES: Final = {
    "question": N_("A question"),
    "offer": N_("An offer"),
    "call_back": N_("A call back"),
    "order": N_("An order or a claim"),
    "customer": N_("A customer"),
    "offer_business": N_("An offer to a business"),
    "offer_installation": N_("An offer with installation"),
}
