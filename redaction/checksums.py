"""Check digits of cards, accounts, personal and business numbers. Input: the bare characters, upper case."""

from typing import Final

_LETTERS: Final = {chr(code): str(code - 55) for code in range(65, 91)}


_DOUBLED: Final = {digit: int(value) for digit, value in zip("0123456789", "0246813579", strict=True)}


def luhn(digits: str) -> bool:
    """Every second digit from the right doubled, nines cast out; the total ends in 0."""
    return (sum(map(int, digits[-1::-2])) + sum(_DOUBLED[d] for d in digits[-2::-2])) % 10 == 0


def weighted(digits: str, weights: str) -> int:
    return sum(int(d) * int(w) for d, w in zip(digits, weights, strict=False))


def card(digits: str) -> bool:
    """ISO/IEC 7812: a known issuer range and the Luhn check; of two different digits only in an issuer's own length."""
    size, kinds = len(digits), len(set(digits))
    if not 13 <= size <= 19 or kinds < 2:
        return False
    two, four = int(digits[:2]), int(digits[:4])
    if kinds == 2 and size != (15 if two in (34, 37) else 14 if two in (30, 36, 38, 39) else 16):
        return False
    known = (
        digits[0] == "4"
        or 50 <= two <= 69
        or 2221 <= four <= 2720
        or two in (34, 37, 36, 38, 39)
        or 3000 <= four <= 3059
        or 3528 <= four <= 3589
        or 2200 <= four <= 2204
    )
    return known and luhn(digits)


IBAN_LENGTHS: Final = {
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "BA": 20, "BE": 16, "BG": 22, "BY": 28, "CH": 21, "CY": 28, "CZ": 24,
    "DE": 22, "DK": 18, "EE": 20, "ES": 24, "FI": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23, "GR": 27, "HR": 21,
    "HU": 28, "IE": 22, "IS": 26, "IT": 27, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MD": 24, "ME": 22,
    "MK": 19, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "RS": 22, "SE": 24, "SI": 19, "SK": 24,
    "SM": 27, "TR": 26, "UA": 29, "VA": 22, "XK": 20,
}  # fmt: skip


def iban(value: str) -> bool:
    """ISO 13616, mod 97."""
    if IBAN_LENGTHS.get(value[:2]) != len(value):
        return False
    return int("".join(_LETTERS.get(c, c) for c in value[4:] + value[:4])) % 97 == 1


def polish_account(digits: str) -> bool:
    return len(digits) == 26 and iban("PL" + digits)


def czech_account(prefix: str, number: str) -> bool:
    """Decree 169/2011 Coll.: both parts weighted modulo 11."""
    if not 2 <= len(number) <= 10 or len(prefix) > 6:
        return False
    weights = (6, 3, 7, 9, 10, 5, 8, 4, 2, 1)
    total = sum(int(d) * w for d, w in zip(number.zfill(10), weights, strict=True))
    front = sum(int(d) * w for d, w in zip(prefix.zfill(6), weights[4:], strict=True))
    return int(number) > 0 and total % 11 == 0 and front % 11 == 0


def _day(year: int, month: int, day: int) -> bool:
    days = (31, 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return 1 <= month <= 12 and 1 <= day <= days[month - 1]


def birth_number(digits: str) -> bool:
    """Czech and Slovak rodné číslo: nine digits until 1953 (no check digit), ten with modulo 11 since 1954."""
    if len(digits) not in (9, 10):
        return False
    month = int(digits[2:4])
    for shift in (70, 50, 20):
        if month > shift:
            month -= shift
            break
    if not _day(2000, month, int(digits[4:6])):
        return False
    if len(digits) == 9:
        return int(digits[:2]) <= 53 and digits[6:] != "000"
    return int(digits) % 11 == 0 or (int(digits[:9]) % 11 == 10 and digits[9] == "0")


def pesel(digits: str) -> bool:
    if len(digits) != 11:
        return False
    century, month = divmod(int(digits[2:4]), 20)
    year = (1900, 2000, 2100, 2200, 1800)[century] + int(digits[:2])
    return _day(year, month, int(digits[4:6])) and (weighted(digits[:10], "1379137913") + int(digits[10])) % 10 == 0


_ODD_VALUES: Final = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)


def codice_fiscale(value: str) -> bool:
    """D.M. 23/12/1976: sixteen characters, the last one the check letter."""
    if len(value) != 16 or not value[15].isalpha():
        return False
    total = 0
    for place, char in enumerate(value[:15]):
        index = int(char) if char.isdigit() else ord(char) - 65
        total += index if place % 2 else _ODD_VALUES[index]
    return total % 26 == ord(value[15]) - 65


def iso7064(digits: str) -> bool:
    """ISO 7064 mod 11,10."""
    product = 10
    for digit in digits[:-1]:
        total = (int(digit) + product) % 10 or 10
        product = total * 2 % 11
    return (11 - product) % 10 == int(digits[-1])


def steuer_id(digits: str) -> bool:
    """§ 139b AO: eleven digits, one of the first ten twice or three times, mod 11,10."""
    if len(digits) != 11 or digits[0] == "0":
        return False
    most = max(digits[:10].count(d) for d in set(digits[:10]))
    return most in (2, 3) and iso7064(digits)


def french_nir(digits: str) -> bool:
    """Fifteen digits, the last two the key 97 - n mod 97 (Corsica's letters are not read)."""
    return len(digits) == 15 and digits[0] in "12378" and 97 - int(digits[:13]) % 97 == int(digits[13:])


def swiss_ahv(digits: str) -> bool:
    return len(digits) == 13 and digits.startswith("756") and ean(digits)


def ean(digits: str) -> bool:
    if len(digits) not in (8, 12, 13, 14):
        return False
    return sum(int(d) * (3 if place % 2 else 1) for place, d in enumerate(reversed(digits))) % 10 == 0


def austrian_svnr(digits: str) -> bool:
    return len(digits) == 10 and digits[0] != "0" and weighted(digits, "3790584216") % 11 == int(digits[3])


def nhs(digits: str) -> bool:
    if len(digits) != 10:
        return False
    rest = 11 - sum(int(d) * (10 - place) for place, d in enumerate(digits[:9])) % 11
    return rest % 11 == int(digits[9]) and rest != 10


def ssn(digits: str) -> bool:
    return (
        len(digits) == 9
        and digits[:3] not in ("000", "666")
        and digits[0] != "9"
        and digits[3:5] != "00"
        and digits[5:] != "0000"
    )


def ico(digits: str) -> bool:
    """Czech and Slovak business number, eight digits, modulo 11."""
    return len(digits) == 8 and (11 - weighted(digits[:7], "8765432") % 11) % 10 == int(digits[7])


def nip(digits: str) -> bool:
    return len(digits) == 10 and digits[:3] != "000" and weighted(digits[:9], "657234567") % 11 == int(digits[9])


def regon(digits: str) -> bool:
    if len(digits) == 9:
        return weighted(digits[:8], "89234567") % 11 % 10 == int(digits[8])
    return len(digits) == 14 and weighted(digits[:13], "2485097361248") % 11 % 10 == int(digits[13])


def partita_iva(digits: str) -> bool:
    return len(digits) == 11 and digits != "0" * 11 and luhn(digits)


def ust_id(digits: str) -> bool:
    return len(digits) == 9 and digits[0] != "0" and iso7064(digits)


def uk_vat(digits: str) -> bool:
    """Nine digits; the total modulo 97 or, since 2010, plus 55."""
    if len(digits) not in (9, 12):
        return False
    total = weighted(digits[:7], "8765432") + int(digits[7:9])
    return int(digits[:7]) > 0 and (total % 97 == 0 or (total + 55) % 97 == 0)


def utr(digits: str) -> bool:
    """Ten digits, the first one the check digit of the others."""
    if len(digits) != 10:
        return False
    rest = sum(int(d) * w for d, w in zip(digits[1:], (6, 7, 8, 9, 10, 5, 4, 3, 2), strict=True)) % 11
    return "21987654321"[rest] == digits[0]


def siren(digits: str) -> bool:
    return len(digits) == 9 and luhn(digits)


def polish_dowod(value: str) -> bool:
    """Three letters and six digits, weights 7 3 1 9 7 3 1 7 3 (the check digit is the fourth character)."""
    if len(value) != 9:
        return False
    numbers = [int(_LETTERS.get(c, c)) for c in value]
    return sum(n * w for n, w in zip(numbers, (7, 3, 1, 9, 7, 3, 1, 7, 3), strict=True)) % 10 == 0


def german_document(value: str) -> bool:
    """Ten characters, weights 7 3 1 over letters A=10 … Z=35, the last one the check digit."""
    if len(value) != 10 or not value[9].isdigit():
        return False
    total = sum(int(_LETTERS.get(c, c)) * (7, 3, 1)[place % 3] for place, c in enumerate(value[:9]))
    return total % 10 == int(value[9])


def belgian_register(digits: str) -> bool:
    """Numéro de registre national: eleven digits, the last two the key of the first nine (from 2000 on after a "2")."""
    if len(digits) != 11:
        return False
    key = int(digits[9:])
    return key in (97 - int(digits[:9]) % 97, 97 - int("2" + digits[:9]) % 97)


def belgian_card(digits: str) -> bool:
    """Twelve digits 3-7-2, the last two the first ten modulo 97 (0 is written 97)."""
    return len(digits) == 12 and (int(digits[:10]) % 97 or 97) == int(digits[10:])


def irish_pps(value: str) -> bool:
    """Seven digits, a check letter and perhaps a second letter, modulo 23."""
    if not 8 <= len(value) <= 9 or not value[:7].isdigit() or not value[7:].isalpha():
        return False
    total = weighted(value[:7], "8765432")
    if len(value) == 9 and value[8] != "W":
        total += (ord(value[8]) - 64) * 9
    return "WABCDEFGHIJKLMNOPQRSTUV"[total % 23] == value[7]


def german_insured(value: str) -> bool:
    """Krankenversichertennummer: a letter (as two digits) and nine digits, weights 1 2, digit sums, modulo 10."""
    if len(value) != 10 or not value[0].isalpha() or not value[1:].isdigit():
        return False
    digits = f"{ord(value[0]) - 64:02d}{value[1:9]}"
    products = (int(d) * (1 + place % 2) for place, d in enumerate(digits))
    return sum(p // 10 + p % 10 for p in products) % 10 == int(value[9])


def polish_passport(value: str) -> bool:
    """Two letters and seven digits, weights 7 3 9 1 7 3 1 7 3, the check digit after the letters."""
    if len(value) != 9 or not value[:2].isalpha() or not value[2:].isdigit():
        return False
    numbers = [int(_LETTERS.get(c, c)) for c in value]
    return sum(n * w for n, w in zip(numbers, (7, 3, 9, 1, 7, 3, 1, 7, 3), strict=True)) % 10 == 0


def french_nir_of(value: str) -> bool:
    """The same with Corsica's 2A and 2B, which count as 19 and 18."""
    return french_nir(value.replace("2A", "19", 1).replace("2B", "18", 1))
