"""What a word can stand for. A word may carry several; a clause carries those of its words."""

from typing import Final

NAMES: Final = (
    # an offer and its way
    "OFFER", "PRICE", "MONEY", "DETAILS", "SEND", "MAIL", "ADDRESS", "WHERE", "CALL", "PHONE", "MESSENGER", "HERE", "SHOP",
    # attitude
    "WANT", "YES", "NO", "NOT", "NONEED", "CANCEL", "ABORT", "NOLONGER", "ENOUGH", "RATHER", "POLITE", "IT",
    # circumstance
    "OTHERDOC", "PROMO", "COND", "HYPO", "LIMIT", "ONLYIF", "OTHERWISE", "RECEIVED", "HOW",
    # which address
    "FIX", "WRONG", "COPY", "OWN", "OLD", "SAME", "FIRST", "TO",
    # rights of a person
    "DATA", "MYDATA", "ACCOUNT", "CHATLOG", "ALL", "ABOUTME", "HOLD", "COPYOF", "ACCESS", "LAW", "DELETE", "FORGET", "DEVICE",
    "ORDER", "CORRECT", "ATTR", "WITHDRAW", "CONSENT", "MARKETING", "STOP", "UNSUB",
    # a person to talk to
    "HUMAN", "ROLE", "ANYONE", "DEPT", "CONNECT", "THERE", "BOT", "TALK", "BREAK",
    # an offer by other names: to work it out, to have it in writing; that it comes
    "MAKE", "WRITTEN", "COMES", "BUY",
    # where data stand and what a firm says when it has done what was asked
    "WORK", "PRIVATE", "FILE", "VANISH", "EXTRACT", "DEADLINE", "FIXED", "HANDOVER",
)  # fmt: skip

BIT: Final = {name: 1 << place for place, name in enumerate(NAMES)}

OFFER: Final = BIT["OFFER"]
PRICE: Final = BIT["PRICE"]
MONEY: Final = BIT["MONEY"]
DETAILS: Final = BIT["DETAILS"]
SEND: Final = BIT["SEND"]
MAIL: Final = BIT["MAIL"]
ADDRESS: Final = BIT["ADDRESS"]
WHERE: Final = BIT["WHERE"]
CALL: Final = BIT["CALL"]
PHONE: Final = BIT["PHONE"]
MESSENGER: Final = BIT["MESSENGER"]
HERE: Final = BIT["HERE"]
SHOP: Final = BIT["SHOP"]
WANT: Final = BIT["WANT"]
YES: Final = BIT["YES"]
NO: Final = BIT["NO"]
NOT: Final = BIT["NOT"]
NONEED: Final = BIT["NONEED"]
CANCEL: Final = BIT["CANCEL"]
ABORT: Final = BIT["ABORT"]
NOLONGER: Final = BIT["NOLONGER"]
ENOUGH: Final = BIT["ENOUGH"]
RATHER: Final = BIT["RATHER"]
POLITE: Final = BIT["POLITE"]
IT: Final = BIT["IT"]
OTHERDOC: Final = BIT["OTHERDOC"]
PROMO: Final = BIT["PROMO"]
COND: Final = BIT["COND"]
HYPO: Final = BIT["HYPO"]
LIMIT: Final = BIT["LIMIT"]
ONLYIF: Final = BIT["ONLYIF"]
OTHERWISE: Final = BIT["OTHERWISE"]
RECEIVED: Final = BIT["RECEIVED"]
HOW: Final = BIT["HOW"]
FIX: Final = BIT["FIX"]
WRONG: Final = BIT["WRONG"]
COPY: Final = BIT["COPY"]
OWN: Final = BIT["OWN"]
OLD: Final = BIT["OLD"]
SAME: Final = BIT["SAME"]
FIRST: Final = BIT["FIRST"]
TO: Final = BIT["TO"]
DATA: Final = BIT["DATA"]
MYDATA: Final = BIT["MYDATA"]
ACCOUNT: Final = BIT["ACCOUNT"]
CHATLOG: Final = BIT["CHATLOG"]
ALL: Final = BIT["ALL"]
ABOUTME: Final = BIT["ABOUTME"]
HOLD: Final = BIT["HOLD"]
COPYOF: Final = BIT["COPYOF"]
ACCESS: Final = BIT["ACCESS"]
LAW: Final = BIT["LAW"]
DELETE: Final = BIT["DELETE"]
FORGET: Final = BIT["FORGET"]
DEVICE: Final = BIT["DEVICE"]
ORDER: Final = BIT["ORDER"]
CORRECT: Final = BIT["CORRECT"]
ATTR: Final = BIT["ATTR"]
WITHDRAW: Final = BIT["WITHDRAW"]
CONSENT: Final = BIT["CONSENT"]
MARKETING: Final = BIT["MARKETING"]
STOP: Final = BIT["STOP"]
UNSUB: Final = BIT["UNSUB"]
HUMAN: Final = BIT["HUMAN"]
ROLE: Final = BIT["ROLE"]
BOT: Final = BIT["BOT"]
TALK: Final = BIT["TALK"]
BREAK: Final = BIT["BREAK"]
ANYONE: Final = BIT["ANYONE"]
DEPT: Final = BIT["DEPT"]
CONNECT: Final = BIT["CONNECT"]
THERE: Final = BIT["THERE"]
MAKE: Final = BIT["MAKE"]
WRITTEN: Final = BIT["WRITTEN"]
COMES: Final = BIT["COMES"]
BUY: Final = BIT["BUY"]
WORK: Final = BIT["WORK"]
PRIVATE: Final = BIT["PRIVATE"]
FILE: Final = BIT["FILE"]
VANISH: Final = BIT["VANISH"]
EXTRACT: Final = BIT["EXTRACT"]
DEADLINE: Final = BIT["DEADLINE"]
FIXED: Final = BIT["FIXED"]
HANDOVER: Final = BIT["HANDOVER"]

STRONG: Final = (
    OFFER | PRICE | MONEY | SEND | MAIL | ADDRESS | WHERE | CALL | MESSENGER | HERE | SHOP | YES | NO | NONEED | CANCEL
    | ABORT | NOLONGER | DATA | MYDATA | ACCOUNT | CHATLOG | ABOUTME | ACCESS | LAW | DELETE | FORGET | CORRECT | WRONG
    | WITHDRAW | CONSENT | MARKETING | STOP | UNSUB | HUMAN | ROLE | BOT | MAKE | WRITTEN | COMES | FILE | VANISH
    | EXTRACT | DEADLINE | FIXED | CONNECT | HANDOVER | BUY
)  # fmt: skip
"""What can change an understanding by itself; the rest only says how that is meant."""
