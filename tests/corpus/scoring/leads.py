"""How well an understanding of whole conversations reads the wish for an offer, its address, and other wishes."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from scoring.corpus import TOGETHER, Asked, Row, answers, conversations
from scoring.figures import Counts, Share, percent

INTENTS = ["dsar_access", "dsar_erasure", "dsar_rectification", "consent_withdraw", "human_handover"]
PLAIN = "(plain)"
Figures = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a conversation says, by its annotation or by the command."""

    offer: bool
    email: str | None
    intents: Sequence[str]
    language: str | None


@dataclass(frozen=True, slots=True)
class Judged:
    conversation: str
    tags: Sequence[str]
    gold: Reading
    said: Reading

    @property
    def right(self) -> bool:
        """Wholly: offer, address and wishes. A `declined` that is said is not asked for."""
        same = self.said.offer == self.gold.offer and self.said.email == self.gold.email
        return same and set(self.said.intents) - {"declined"} == set(self.gold.intents)


@dataclass(slots=True)
class Tally:
    """The counts of one language, or of all together."""

    offer: Counts = field(default_factory=Counts)
    email: Share = field(default_factory=Share)
    wrong_email: Share = field(default_factory=Share)
    language: Share = field(default_factory=Share)
    intents: dict[str, Counts] = field(default_factory=lambda: {intent: Counts() for intent in INTENTS})

    def add(self, judged: Judged) -> None:
        gold, said = judged.gold, judged.said
        _add(self.offer, gold.offer, said.offer)
        if gold.email is not None:
            self.email.add(said.email == gold.email)
        self.wrong_email.add(said.email is not None and said.email != gold.email)
        self.language.add(said.language == gold.language)
        for intent, counts in self.intents.items():
            _add(counts, intent in gold.intents, intent in said.intents)


def _add(counts: Counts, gold: bool, said: bool) -> None:
    counts.gold += gold
    counts.predicted += said
    counts.found += gold and said
    counts.right += gold and said


def score(asked: Asked) -> Figures:
    """Ask the command and print what it is worth. The figures are returned."""
    annotated = conversations(asked)
    said = answers(asked, [_row(conversation) for conversation in annotated])
    judged = [_judged(conversation, said.get(conversation["id"], {})) for conversation in annotated]
    tallies: dict[str, Tally] = defaultdict(Tally)
    for each in judged:
        for column in (str(each.gold.language), TOGETHER):
            tallies[column].add(each)
    figures = _rates(asked, tallies)
    _by_tag(judged)
    for wrong in [each for each in judged if not each.right][: asked.show]:
        _show(wrong)
    return figures


def _row(conversation: Row) -> Row:
    turns = [{"from": turn["from"], "text": turn["text"]} for turn in conversation["turns"]]
    return {"id": conversation["id"], "lang": conversation["lang"], "turns": turns}


def _judged(conversation: Row, answer: Row) -> Judged:
    lead = conversation["lead"]
    offer = bool(answer.get("wants_offer_by_email"))
    return Judged(
        conversation=conversation["id"],
        tags=conversation["tags"],
        gold=Reading(
            lead["wants_offer_by_email"], _plain(lead["email"]), conversation["intents"], conversation["lang"]
        ),
        said=Reading(
            offer=offer,
            # An address only counts as a lead's address when an offer is wanted.
            email=_plain(answer.get("contact_email")) if offer else None,
            intents=answer.get("intents") or [],
            language=_plain(answer.get("language")),
        ),
    )


def _plain(value: str | None) -> str | None:
    return (value or "").strip().lower() or None


def _rates(asked: Asked, tallies: Mapping[str, Tally]) -> Figures:
    rows: dict[str, Callable[[Tally], float | None]] = {
        "offer precision": lambda tally: tally.offer.precision,
        "offer recall": lambda tally: tally.offer.recall,
        "offer F1": lambda tally: tally.offer.f1,
        "lead e-mail right (recall)": lambda tally: tally.email.rate,
        "wrong or unwanted e-mail": lambda tally: tally.wrong_email.rate,
        "language right": lambda tally: tally.language.rate,
    }
    rows |= {f"{intent} F1": partial(_f1_of, intent) for intent in INTENTS}
    print(f"{'':28}" + "".join(f"{column:>9}" for column in asked.columns))
    figures = {}
    for name, rate in rows.items():
        rates = {column: rate(tallies[column]) for column in asked.columns}
        print(f"{name:28}" + "".join(f"{percent(each):>9}" for each in rates.values()))
        figures[name] = rates
    return figures


def _f1_of(intent: str, tally: Tally) -> float | None:
    return tally.intents[intent].f1


def _by_tag(judged: Iterable[Judged]) -> None:
    tags: dict[str, Share] = defaultdict(Share)
    for each in judged:
        for tag in each.tags or [PLAIN]:
            tags[tag].add(each.right)
    print("\nconversations wholly right (offer + address + intents), by tag")
    for tag, share in sorted(tags.items()):
        print(f"  {tag:24} {share.part:4}/{share.whole}")


def _show(wrong: Judged) -> None:
    gold, said = wrong.gold, wrong.said
    told = (
        f"offer {said.offer} (gold {gold.offer}), mail {said.email} (gold {gold.email}), "
        f"intents {said.intents} (gold {gold.intents})"
    )
    print("  wrong", wrong.conversation, told, wrong.tags)
