"""Documents, business numbers and accounts of each country."""

import pytest

from tests.redaction.conftest import Found

DOCUMENTS = [
    ("cs", "OP AB123456", "AB123456"),
    ("cs", "řidičák č. EL 123456", "EL 123456"),
    ("cs", "číslo pasu 12345678", "12345678"),
    ("sk", "OP EA 123 456", "EA 123 456"),
    ("pl", "dowód ABA300000", "ABA300000"),
    ("pl", "prawo jazdy nr 00123/19/2465", "00123/19/2465"),
    ("pl", "paszport ZS1234567", "ZS1234567"),
    ("it", "patente U1A23456B", "U1A23456B"),
    ("it", "passaporto YA1234567", "YA1234567"),
    ("it", "tessera sanitaria 80380001234567890123", "80380001234567890123"),
    ("de", "Reisepass C01X00T47", "C01X00T47"),
    ("de", "Führerscheinnummer B072RRE2I55", "B072RRE2I55"),
    ("de", "Aufenthaltstitel Nr. YX1234567", "YX1234567"),
    ("de", "Schweizer ID S1234567", "S1234567"),
    ("en", "passport no. 123456789", "123456789"),
    ("en", "driver's license S123-4567-8901", "S123-4567-8901"),
    ("en", "BRP ZU1234567", "ZU1234567"),
    ("fr", "CNI 880692310285", "880692310285"),
    ("fr", "permis 13AA00002", "13AA00002"),
    ("fr", "titre de séjour 7503123456", "7503123456"),
    ("fr", "passeport 09FV45678", "09FV45678"),
]
BUSINESSES = [
    ("cs", "IČ: 25596641", "25596641"),
    ("cs", "ičo 255 96 641", "255 96 641"),
    ("cs", "DIČ je CZ7811059388", "CZ7811059388"),
    ("cs", "fakturujte na firmu, 25596641", "25596641"),
    ("sk", "IČ DPH SK2020131511", "SK2020131511"),
    ("pl", "NIP 525-000-11-51", "525-000-11-51"),
    ("pl", "nip 5250001151", "5250001151"),
    ("pl", "regon 017250008", "017250008"),
    ("it", "partita iva IT 00743110157", "IT 00743110157"),
    ("it", "P. IVA 00743110157", "00743110157"),
    ("it", "piva 00743110157", "00743110157"),
    ("it", "la ditta è Rossi snc 00743110157", "00743110157"),
    ("de", "USt-ID DE 136 695 976", "DE 136 695 976"),
    ("de", "Steuernummer 21/815/08150", "21/815/08150"),
    ("de", "St.-Nr. 181/815/08155", "181/815/08155"),
    ("de", "UID ATU13585627", "ATU13585627"),
    ("de", "UID CHE-123.456.788", "CHE-123.456.788"),
    ("de", "Umsatzsteuer-ID: DE136695976", "DE136695976"),
    ("en", "VAT no GB980780684", "GB980780684"),
    ("en", "vat reg 980 7806 84", "980 7806 84"),
    ("en", "UTR 1123456789", "1123456789"),
    ("en", "EIN 12-3456789", "12-3456789"),
    ("en", "VAT IE6388047V", "IE6388047V"),
    ("fr", "SIRET 732 829 320 00074", "732 829 320 00074"),
    ("fr", "siren 732829320", "732829320"),
    ("fr", "n° TVA FR 44 732829320", "FR 44 732829320"),
    ("fr", "BCE 0403.170.701", "0403.170.701"),
    ("fr", "TVA BE 0403.170.701", "BE 0403.170.701"),
]
ACCOUNTS = [
    ("cs", "účet 19-2000145399/0800", "19-2000145399/0800"),
]
PERSONS = [
    ("de", "Versichertennummer A123456780", "A123456780"),
    ("en", "PPS 1234567TW", "1234567TW"),
    ("en", "NHS number 943 476 5919", "943 476 5919"),
]


@pytest.mark.parametrize(("language", "text", "words"), DOCUMENTS)
def test_the_number_of_a_document_is_found_after_its_name(found: Found, language: str, text: str, words: str) -> None:
    assert ("ID_DOCUMENT", words) in found(text, language)


@pytest.mark.parametrize(("language", "text", "words"), BUSINESSES)
def test_the_number_of_a_business_is_found(found: Found, language: str, text: str, words: str) -> None:
    assert ("TAX_ID", words) in found(text, language)


@pytest.mark.parametrize(("language", "text", "words"), ACCOUNTS)
def test_an_account_is_found(found: Found, language: str, text: str, words: str) -> None:
    assert ("BANK_ACCOUNT", words) in found(text, language)


@pytest.mark.parametrize(("language", "text", "words"), PERSONS)
def test_the_number_of_a_person_is_found(found: Found, language: str, text: str, words: str) -> None:
    assert ("NATIONAL_ID", words) in found(text, language)
