"""
Telephone numbers of the countries whose visitors write to us, by their digits alone. `MOBILE` are shapes that hardly
anything else has, `LOCAL` what else can be dialled; `ABROAD` are numbers with the country's prefix but without "+".
"""

import re

_CH = r"0(?:7[4-9]|2[1-7]|3[1-4]|4[134]|5[2568]|61|62|71|81|91)\d{7}"
_AT_MOBILE = r"06(?:50|5[1-9]|60|61|6[3-9]|7[0-8]|8[0-9]|99)\d{6,8}"
MOBILE = {
    "cs": r"(?:60[1-8]|70[2-5]|72\d|73\d|77\d|79\d)\d{6}",
    "sk": r"0?9(?:0[1-9]|1[0-9]|4[0-9]|5[0-1]|8\d)\d{6}",
    "pl": r"(?:45|50|51|53|57|60|66|69|72|73|78|79|88)\d{7}",
    "it": r"3(?:[2-4]\d|5[01]|6[0368]|7[0-37-9]|8[0389]|9[0-37])\d{6,7}",
    "de": rf"01(?:5\d|6[023]|7\d)\d{{7,8}}|{_AT_MOBILE}|07[4-9]\d{{7}}",
    "en": r"07[1-9]\d{8}|08[35679]\d{7}",
    "fr": r"0[67]\d{8}|04[5-9]\d{7}|07[4-9]\d{7}",
}
LOCAL = {
    "cs": r"[2-5]\d{8}|7\d{8}|6\d{8}|9\d{8}|800\d{6}",
    "sk": r"0[2-5]\d{7,8}|0?9\d{8}|0800\d{6}",
    "pl": r"[1-9]\d{8}",
    "it": r"0\d{5,10}|3\d{8,9}|800\d{6}",
    "de": rf"0[1-9]\d{{4,11}}|{_CH}|01\d{{6,8}}",
    "en": r"0[1-37-9]\d{7,9}|[2-9]\d{2}[2-9]\d{6}|1[2-9]\d{2}[2-9]\d{6}",
    "fr": rf"0[1-9]\d{{8}}|0[1-9]\d{{7}}|{_CH}",
}
ABROAD = (
    r"420[2-79]\d{8}|421[2-9]\d{8}|48[1-9]\d{8}|39(?:3\d{8,9}|0\d{8,9})|49(?:1[5-7]\d{8,9})|43(?:6\d{8,10})"
    r"|41(?:7[4-9]\d{7})|44(?:7\d{9}|[12]\d{9})|33[1-9]\d{8}|353(?:8\d{8}|1\d{7})|32(?:4\d{8})|380[3-9]\d{8}"
)
MOBILES = {language: re.compile(pattern) for language, pattern in MOBILE.items()}
LOCALS = {language: re.compile(pattern) for language, pattern in LOCAL.items()}
ABROADS = re.compile(ABROAD)
# How the digits are grouped when nothing but a telephone number is written so.
GROUPINGS = {
    "cs": ((3, 3, 3), (3, 2, 2, 2), (3, 6)),
    "sk": ((4, 3, 3), (3, 3, 3), (4, 2, 2, 2), (4, 6), (3, 3, 2, 2), (2, 4, 4), (2, 8), (3, 7)),
    "pl": ((3, 3, 3), (3, 2, 2, 2), (2, 3, 2, 2), (3, 6), (2, 7), (2, 3, 4)),
    "it": ((3, 7), (3, 3, 4), (3, 3, 2, 2), (3, 2, 2, 3), (3, 4, 3), (3, 6), (3, 3, 3), (3, 2, 2, 2), (3, 4, 2)),
    "de": (),
    "en": (),
    "fr": ((2, 2, 2, 2, 2), (3, 3, 2, 2), (4, 2, 2, 2), (4, 3, 3)),
}
EXTENSION = re.compile(
    r"(?:,? ?\(?(?:kl|klapka|klapku|klapce|linka|linku|l|ext|extension|x|wew|wewn|wewnetrzny|int|interno|dw|durchwahl|app"
    r"|apparat|nst|nebenstelle|poste|pobocka|vnitrni)\.? ?:? ?\d{1,5}\)?|-\d{1,4})(?![\d.,/]\d|\d)"
)
