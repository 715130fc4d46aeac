"""National numbers, documents and business numbers: valid ones, near misses, look-alikes."""

import pytest

from redaction import checksums
from tests.redaction.conftest import Found

VALID = [
    ("cs", "rč 781105/9388", "NATIONAL_ID", "781105/9388"),
    ("cs", "rodné číslo 8503127314 prosím", "NATIONAL_ID", "8503127314"),
    ("sk", "moje rodné číslo je 946003/2945", "NATIONAL_ID", "946003/2945"),
    ("pl", "PESEL 64051555933", "NATIONAL_ID", "64051555933"),
    ("it", "codice fiscale MRTLCU69P18A944K", "NATIONAL_ID", "MRTLCU69P18A944K"),
    ("de", "Steuer-ID 24 854 791 345", "NATIONAL_ID", "24 854 791 345"),
    ("de", "Rentenversicherungsnummer 65 170839 J 003", "NATIONAL_ID", "65 170839 J 003"),
    ("de", "AHV 756.9217.0769.85", "NATIONAL_ID", "756.9217.0769.85"),
    ("en", "NI number PX 40 71 26 C", "NATIONAL_ID", "PX 40 71 26 C"),
    ("en", "my SSN is 468-26-8141", "NATIONAL_ID", "468-26-8141"),
    ("fr", "n° sécu 2 87 05 69 123 214 38", "NATIONAL_ID", "2 87 05 69 123 214 38"),
    ("cs", "číslo OP 208461937", "ID_DOCUMENT", "208461937"),
    ("pl", "dowód CDE 941753", "ID_DOCUMENT", "CDE 941753"),
    ("it", "carta d'identità CA38917KD", "ID_DOCUMENT", "CA38917KD"),
    ("de", "Ausweis L8ZK2R7TM7", "ID_DOCUMENT", "L8ZK2R7TM7"),
    ("en", "driving licence TATE9606199RT9AB", "ID_DOCUMENT", "TATE9606199RT9AB"),
    ("en", "Passport 548 201 773", "ID_DOCUMENT", "548 201 773"),
    ("cs", "IČO 27755207", "TAX_ID", "27755207"),
    ("cs", "DIČ CZ27755207", "TAX_ID", "CZ27755207"),
    ("pl", "NIP 779-230-44-51", "TAX_ID", "779-230-44-51"),
    ("it", "P.IVA 08282940728", "TAX_ID", "08282940728"),
    ("de", "USt-IdNr. DE246927070", "TAX_ID", "DE246927070"),
    ("en", "VAT number GB 761 1230 26", "TAX_ID", "GB 761 1230 26"),
]
INNOCENT = [
    ("cs", "objednávka 2024118834"),
    ("cs", "EAN 8598769578561"),
    ("cs", "sériové číslo 5CD2391KXZ"),
    ("pl", "zamówienie nr 64051555934"),
    ("it", "ordine 3201234567"),
    ("de", "ATE 24.0125-0158.1, 288 mm"),
    ("de", "Bestellung 302-7784512-0093312"),
    ("en", "part no. GDB1551 and EAN 5005336730183"),
    ("en", "tracking JD0002991034417728"),
    ("fr", "commande 5520118834"),
]


@pytest.mark.parametrize(("language", "text", "label", "words"), VALID)
def test_a_valid_number_is_found_whole(found: Found, language: str, text: str, label: str, words: str) -> None:
    assert (label, words) in found(text, language)


@pytest.mark.parametrize(("language", "text"), INNOCENT)
def test_numbers_of_goods_and_orders_stay(found: Found, language: str, text: str) -> None:
    assert found(text, language) == []


CHECKS = [
    (checksums.birth_number, "7811059388", "7811059389"),
    (checksums.pesel, "64051555933", "64051555932"),
    (checksums.codice_fiscale, "MRTLCU69P18A944K", "MRTLCU69P18A944L"),
    (checksums.steuer_id, "24854791345", "24854791346"),
    (checksums.french_nir, "287056912321438", "287056912321439"),
    (checksums.ico, "27755207", "27755208"),
    (checksums.nip, "7792304451", "7792304452"),
    (checksums.partita_iva, "08282940728", "08282940729"),
    (checksums.ust_id, "246927070", "246927071"),
    (checksums.utr, "1023739344", "2023739344"),
    (checksums.card, "4111225492736898", "4111225492736899"),
    (checksums.iban, "CZ8208000000004968801633", "CZ8208000000004968801634"),
    (checksums.polish_account, "10105010126704961081587313", "10105010126704961081587314"),
    (checksums.ean, "8598769578561", "8598769578562"),
    (checksums.swiss_ahv, "7569217076985", "7569217076986"),
]


@pytest.mark.parametrize(("check", "valid", "near_miss"), CHECKS)
def test_a_check_digit_tells_a_number_from_a_near_miss(check: object, valid: str, near_miss: str) -> None:
    assert callable(check)
    assert check(valid)
    assert not check(near_miss)


def test_birth_numbers_before_1954_have_no_check_digit() -> None:
    assert checksums.birth_number("530101123")
    assert not checksums.birth_number("540101123")


def test_a_month_or_day_that_does_not_exist_is_no_birth_number() -> None:
    assert not checksums.birth_number("7813059388")
    assert not checksums.pesel("64133155933")
