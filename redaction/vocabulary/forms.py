"""Given names and surnames in all their case endings."""

import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from redaction.language import LANGUAGES
from redaction.vocabulary import given, lookalikes, shapes

_SLAVIC: Final = ("cs", "sk", "pl")
_A_CZECH: Final = ("y", "e", "u", "o", "ou", "i", "ovi", "ach", "am", "ami", "in", "ina", "inu", "iny")
_A_POLISH: Final = ("y", "i", "e", "ie", "o", "u", "a", "ii", "ze", "iu")
_SOFTENED: Final = (
    ("k", "c"), ("h", "z"), ("g", "dz"), ("ch", "s"), ("r", "rz"), ("t", "ci"), ("d", "dzi"), ("st", "sci"),
)  # fmt: skip
_MAN: Final = ("a", "e", "u", "i", "ovi", "owi", "em", "om", "iem", "ie", "ku", "uv", "ova", "ovu", "ovy", "y")
_MAN_POLISH: Final = (
    ("r", "rze"), ("t", "cie"), ("d", "dzie"), ("l", "le"), ("n", "nie"), ("w", "wie"), ("z", "zie"), ("s", "sie"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class NameForms:
    """
    `own`: names of this language as they stand in a calendar; `bent`: their case endings; `foreign`: the
    others'; `doubtful`: names that are words too and need a frame, a surname or a sign-off beside them. `surnames`
    are many ordinary words too: they tell only beside something else that does. `soft`: the doubtful of this language.
    """

    own: frozenset[str]
    bent: frozenset[str]
    foreign: frozenset[str]
    doubtful: frozenset[str]
    all: frozenset[str]
    surnames: frozenset[str]
    soft: frozenset[str]


@cache
def names_for(language: str) -> NameForms:
    mine = language if language in LANGUAGES else "en"
    own: set[str] = set()
    bent: set[str] = set()
    foreign: set[str] = {n for n in given.FOREIGN if not n.endswith("~")}
    doubtful: set[str] = {n.rstrip("~") for n in given.FOREIGN if n.endswith("~")}
    for other in LANGUAGES:
        near = other == mine or {other, mine} == {"cs", "sk"}
        for name, male in _listed(other):
            plain = name.rstrip("~")
            forms = _bent(plain, mine, male=male) if near else ()
            if name.endswith("~") or len(plain) < 3:
                doubtful.update((plain, *forms))
            elif near:
                own.add(plain)
                bent.update(forms)
            else:
                foreign.add(plain)
    common = lookalikes.COMMON_WORDS.get(mine, frozenset()) | lookalikes.NEVER.get(mine, frozenset())
    soft = (own | bent) & common | {n.rstrip("~") for n, _male in _listed(mine) if n.endswith("~")}
    doubtful |= (own | bent | foreign) & common
    doubtful -= own - common
    own -= doubtful
    foreign = {n for n in foreign if len(n) > 3} - own - doubtful
    bent -= own | doubtful | foreign
    return NameForms(
        own=frozenset(own),
        bent=frozenset(bent),
        foreign=frozenset(foreign),
        doubtful=frozenset(doubtful),
        all=frozenset(own | bent | foreign | doubtful),
        surnames=_surnames(mine),
        soft=frozenset(soft & doubtful),
    )


def _bent(name: str, language: str, *, male: bool) -> set[str]:
    if language in _SLAVIC:
        return set(declined(name, male=male, language=language))
    if language in ("de", "en") and not name.endswith(("s", "z", "x")):
        return {name + "s", name + "'s"}
    return set()


def _listed(language: str) -> Iterator[tuple[str, bool]]:
    more = naming_lists(language)
    for listed, male in ((given.MALE[language], True), (given.FEMALE[language], False)):
        for name in listed.split():
            yield name, male
    for listed, male in ((more.MALE, True), (more.FEMALE, False)):
        for name in listed.split():
            yield name, male


def naming_lists(language: str) -> Any:
    return importlib.import_module(f"redaction.vocabulary.naming.{language}")


def _surnames(mine: str) -> frozenset[str]:
    """Those of all languages; the near ones in all cases too."""
    found: set[str] = set(shapes.COMMON_SURNAMES)
    for other in LANGUAGES:
        listed = [n.rstrip("~") for n in naming_lists(other).SURNAMES.split()]
        found.update(listed)
        if mine in _SLAVIC and (other == mine or {other, mine} == {"cs", "sk"}):
            for name in listed:
                found.update(_surname_forms(name, mine))
        elif mine in ("de", "en") and other == mine:
            found.update(name + "s" for name in listed if not name.endswith("s"))
    return frozenset(n for n in found if len(n) > 2)


def _surname_forms(name: str, language: str) -> Iterator[str]:
    if language == "pl" and name.endswith(("ski", "cki", "dzki", "ny", "ly", "ry", "ty", "wy")):
        stem = name[:-1]
        soft = "i" if name.endswith("i") else ""
        yield from (
            stem + e for e in (soft + "ego", soft + "emu", soft + "m", "ym", "a", soft + "ej", "owie", "ich", "ych")
        )
    elif language != "pl" and name.endswith(("y", "i")):
        stem = name[:-1]
        yield from (stem + e for e in ("eho", "emu", "ym", "em", "a", "e", "ou", "iho", "imu", "im", "ych"))
    else:
        yield from declined(name, male=True, language=language)
        stem = name[:-1] if name[-1] in "aoe" else name
        yield from (stem + e for e in ("ova", "ove", "ovou", "ovi", "owi", "owie", "ow", "ovych"))
        if stem[-2:-1] == "e" and len(stem) > 4:
            short = stem[:-2] + stem[-1]
            yield from (short + e for e in ("ova", "ove", "ovou", "ovi", "a", "em", "u", "owi", "iem", "owie"))


def declined(name: str, *, male: bool, language: str) -> Iterator[str]:
    """Case endings of a folded name by Czech, Slovak or Polish rules; too many forms are harmless."""
    if name.endswith("a"):
        yield from _of_a(name[:-1], _A_POLISH if language == "pl" else _A_CZECH)
    elif name.endswith(("ie", "e")):
        yield from (name[:-1] + e for e in ("i", "u", "m", "ho", "mu"))
    elif name.endswith(("i", "y")):
        yield from (name + e for e in ("ho", "mu", "m", "ego", "emu", "emo"))
        yield from (name[:-1] + e for e in ("iho", "imu", "ego", "emu", "im"))
    elif name.endswith("o"):
        yield from (name[:-1] + e for e in ("a", "ovi", "u", "em", "om"))
    elif male:
        yield from _of_a_man(name, language)
    else:
        yield from (name + e for e in ("i", "e", "y"))


def _of_a(stem: str, endings: tuple[str, ...]) -> Iterator[str]:
    yield from (stem + e for e in endings)
    for hard, soft in _SOFTENED:
        if stem.endswith(hard):
            yield stem[: -len(hard)] + soft + "e"


def _of_a_man(name: str, language: str) -> Iterator[str]:
    stems = {name}
    if len(name) > 3 and name[-2] == "e":
        stems.add(name[:-2] + name[-1])
    if language == "pl" and name.endswith("ek"):
        stems.add(name[:-2] + "k")
    for stem in stems:
        yield from (stem + e for e in _MAN)
    if language != "pl":
        return
    for hard, soft in _MAN_POLISH:
        if name.endswith(hard):
            yield name[:-1] + soft
    if name.endswith("iel"):
        yield name[:-3] + "la"
    if name.endswith("er"):
        yield name[:-2] + "rze"
