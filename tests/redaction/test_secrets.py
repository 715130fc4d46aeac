"""Passwords, codes, keys and network addresses."""

import pytest

from tests.redaction.conftest import Found

SECRETS = [
    ("cs", "login kubik@example.cz a heslo Ferda7mravenec!", "Ferda7mravenec!"),
    ("cs", "prisel mi sms kod 884213, kam ho mam dat?", "884213"),
    ("cs", "klíč k api je shopapi_9fQ2mXv71LpRtZ0c", "shopapi_9fQ2mXv71LpRtZ0c"),
    ("pl", "haslo Burek#2019 nie dziala!", "Burek#2019"),
    ("pl", "pin do alarmu 5814", "5814"),
    ("it", "il codice otp è 402 881 giusto?", "402 881"),
    ("it", "psw Napoli1926!", "Napoli1926!"),
    ("de", "Passwort Deich&Kutter88", "Deich&Kutter88"),
    ("de", "Der Code aus der App ist 550 318", "550 318"),
    ("en", "exp 09/27 security code 4471", "4471"),
    ("en", "admin / h3dgehog!LLAMA", "h3dgehog!LLAMA"),
    ("en", "text came with 719204, where does that go?", "719204"),
    ("en", "api token tok-x7Kq93mVbTz0LwYpRd21NsFu", "tok-x7Kq93mVbTz0LwYpRd21NsFu"),
    ("en", "key AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLE"),
]
INNOCENT = [
    ("cs", "zapomněl jsem heslo, co mám dělat?"),
    ("cs", "kód 45230817, rám L"),
    ("en", "I forgot my password"),
    ("en", "discount code SUMMER20 does not work"),
    ("de", "Bitte niemals das Passwort schicken"),
    ("it", "codice articolo 77366022"),
    ("pl", "pasuje kod 1605195?"),
    ("en", "Here again: http://127.0.0.1:8080/offer/HPNFQ-XPGTP-SNMKP-DNMZL-MQBXT-SGHFN-GVMPL-NJSBV-XWZ"),
]


@pytest.mark.parametrize(("language", "text", "secret"), SECRETS)
def test_the_secret_itself_is_found(found: Found, language: str, text: str, secret: str) -> None:
    assert ("CREDENTIAL", secret) in found(text, language)


@pytest.mark.parametrize(("language", "text"), INNOCENT)
def test_talk_about_passwords_and_codes_of_goods_stays(found: Found, language: str, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize("shown", ["89.24.117.203", "2a02:b125:8f04:3aa1::1c", "203.0.113.7"])
def test_a_public_network_address_is_found(found: Found, shown: str) -> None:
    assert found(f"my address is {shown} says google", "en") == [("IP_ADDRESS", shown)]


@pytest.mark.parametrize("shown", ["192.168.1.1", "10.0.0.12", "firmware 3.0.0.4", "00:1A:2B:3C:4D:5E"])
def test_private_addresses_and_versions_stay(found: Found, shown: str) -> None:
    assert found(f"it says {shown} here", "en") == []
