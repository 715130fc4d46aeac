"""Cards and accounts, in any spacing."""

import pytest

from tests.redaction.conftest import Found

VALID = [
    ("cs", "karta 5200 8299 0457 5916", "CREDIT_CARD", "5200 8299 0457 5916"),
    ("pl", "zapłaciłem 2223-0436-8287-1980", "CREDIT_CARD", "2223-0436-8287-1980"),
    ("it", "con la carta 4000154596551488", "CREDIT_CARD", "4000154596551488"),
    ("de", "Amex 371449346445646 geht?", "CREDIT_CARD", "371449346445646"),
    ("en", "my visa is 4111.2254.9273.6898", "CREDIT_CARD", "4111.2254.9273.6898"),
    ("en", "my card is +4459080705951", "CREDIT_CARD", "4459080705951"),
    ("en", "+4539148803436467", "CREDIT_CARD", "4539148803436467"),
    ("sk", "moje číslo je +421 746 936 1295", "PHONE", "+421 746 936 1295"),
    ("de", "erreichbar unter +4459080705951", "PHONE", "+4459080705951"),
    ("cs", "4968801633/0800", "BANK_ACCOUNT", "4968801633/0800"),
    ("cs", "na ucet 22656-1077924257/0100", "BANK_ACCOUNT", "22656-1077924257/0100"),
    ("cs", "CZ82 0800 0000 0049 6880 1633", "BANK_ACCOUNT", "CZ82 0800 0000 0049 6880 1633"),
    ("pl", "10 1050 1012 6704 9610 8158 7313", "BANK_ACCOUNT", "10 1050 1012 6704 9610 8158 7313"),
    ("it", "IT 47 Z 05034 01647 000000370170", "BANK_ACCOUNT", "IT 47 Z 05034 01647 000000370170"),
    ("de", "DE65500105173888207844", "BANK_ACCOUNT", "DE65500105173888207844"),
    ("en", "GB44 NWBK 6016 1339 9392 34", "BANK_ACCOUNT", "GB44 NWBK 6016 1339 9392 34"),
    ("en", "sort 60-16-13 acc 39939234", "BANK_ACCOUNT", "60-16-13"),
    ("fr", "FR76 3000 3004 2035 3977 4209 967", "BANK_ACCOUNT", "FR76 3000 3004 2035 3977 4209 967"),
]
INNOCENT = [
    ("en", "order 8800213300459173 was double charged"),
    ("en", "order number 4111225492736899"),
    ("cs", "cena 24 990 Kč, záloha 12 000 Kč"),
    ("cs", "číslo balíku 13805020441276"),
    ("cs", "rozměr 205/55 R16 91H"),
    ("de", "DHL 00340434188201547739"),
    ("pl", "EAN 5907034979652"),
    ("it", "EAN 8001234567893 in offerta"),
]


@pytest.mark.parametrize(("language", "text", "label", "words"), VALID)
def test_an_account_or_card_is_found_whole(found: Found, language: str, text: str, label: str, words: str) -> None:
    assert (label, words) in found(text, language)


@pytest.mark.parametrize(("language", "text"), INNOCENT)
def test_prices_orders_and_parcels_stay(found: Found, language: str, text: str) -> None:
    assert found(text, language) == []


def test_the_code_beside_a_card_is_a_secret_and_the_expiry_is_not(found: Found) -> None:
    text = "4000 0084 3679 5442 platnost 08/27 a ten kod vzadu 318"
    assert found(text, "cs") == [("CREDIT_CARD", "4000 0084 3679 5442"), ("CREDENTIAL", "318")]


@pytest.mark.parametrize("language", ["cs", "sk", "pl", "it", "de", "en", "fr"])
@pytest.mark.parametrize(
    "shown", ["4111 1111 1111 1111", "4111111111111111", "4242-4242-4242-4242", "5555555555554444"]
)
def test_a_bare_card_number_of_few_different_digits_is_found(found: Found, language: str, shown: str) -> None:
    assert found(shown, language) == [("CREDIT_CARD", shown)]


@pytest.mark.parametrize(
    ("language", "word"),
    [("en", "order"), ("cs", "objednávka"), ("pl", "zamówienie"), ("it", "ordine"), ("de", "Bestellung")],
)
def test_an_order_number_that_passes_the_check_digit_by_chance_stays(found: Found, language: str, word: str) -> None:
    assert found(f"{word} 4111111111111111", language) == []


def test_one_digit_repeated_or_the_wrong_length_is_no_card(found: Found) -> None:
    assert found("0000000000000000 4444444444444444 444444444444422", "en") == []
