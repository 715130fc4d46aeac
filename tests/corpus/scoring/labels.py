"""The labels of the corpus, by family."""

FAMILIES = {
    "names": ["PERSON"],
    "contact": ["EMAIL", "PHONE", "ADDRESS"],
    "identifiers": [
        "DATE_OF_BIRTH",
        "NATIONAL_ID",
        "ID_DOCUMENT",
        "TAX_ID",
        "BANK_ACCOUNT",
        "CREDIT_CARD",
        "IP_ADDRESS",
        "CREDENTIAL",
    ],
    "facts": ["AGE", "MARITAL_STATUS"],
    "special": [
        "HEALTH",
        "RELIGION",
        "POLITICS",
        "ETHNICITY",
        "SEXUAL_ORIENTATION",
        "TRADE_UNION",
        "CRIMINAL",
        "FINANCIAL",
    ],
}
LABELS = [label for labels in FAMILIES.values() for label in labels]
FAMILY_OF = {label: family for family, labels in FAMILIES.items() for label in labels}
