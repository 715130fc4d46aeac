"""Which values a field takes, and which kinds it refuses."""

import pytest

from leads.belonging import strange
from redaction.engine import Redactor
from redaction.policy import default_policy

REDACTOR = Redactor(policy=default_policy())


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "Ing. Eva Malá, Ph.D."),
        ("name", "Karel Němec"),
        ("phone", "0664 1234567"),
        ("phone", "+420 602 123 456 kl. 12"),
        ("address", "10115 Berlin"),
        ("address", "c/o Jan Novák, Dlouhá 4, Praha"),
        ("tax_id", "DE 136 695 976"),
        ("email", "adam@example.org"),
        ("product", "Fotovoltaika 9,9 kWp, baterie 10 kWh"),
        ("product", "Krankenversicherung"),
        ("name", ""),
        ("order_number", "12 C 3/2026"),
        ("order_number", "2 Ds 123/24"),
        ("order_number", "KRPA-12345-7/TČ-2026-000000"),
        ("order_number", "8 T 12/2026-145"),
        ("order_number", "R.G.N.R. 5678/2025"),
    ],
)
def test_what_is_usual_in_a_field_stays_there(field: str, value: str) -> None:
    assert strange(REDACTOR, field, value, languages=("cs", "de")) == ()


@pytest.mark.parametrize(
    ("field", "value", "kinds"),
    [
        ("name", "Adam, r.c. 815507/1234, zenaty, 41 let, diabetik",
         ("AGE", "HEALTH", "MARITAL_STATUS", "NATIONAL_ID")),
        ("name", "Jan Novák, jan@example.org", ("EMAIL",)),
        ("phone", "602 123 456, diabetik", ("HEALTH",)),
        ("phone", "4111 1111 1111 1111", ("CREDIT_CARD",)),
        ("address", "Nowakova 5, ženatý", ("MARITAL_STATUS",)),
        ("product", "Střecha, nar. 3.5.1984, ženatý", ("DATE_OF_BIRTH", "MARITAL_STATUS")),
        ("product", "Střecha pro jan@example.org", ("EMAIL",)),
    ],
)  # fmt: skip
def test_what_does_not_belong_is_named_by_its_kind_in_either_language(
    field: str, value: str, kinds: tuple[str, ...]
) -> None:
    assert strange(REDACTOR, field, value, languages=("en", "cs")) == kinds
