"""The rules by which spans are counted; score.py tells them in words."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from scoring.corpus import TOGETHER, Asked
from scoring.figures import Counts, Share
from scoring.labels import FAMILY_OF
from scoring.messages import Message, Span

ANY_LABEL = "(any label)"
TOO_SHORT = "a piece of the same label, too short"
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Missed:
    message: str
    label: str
    words: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class Alarm:
    message: str
    label: str
    words: str


@dataclass(slots=True)
class Tally:
    """All counts. The first half of a key is a language or TOGETHER, the second says what was counted."""

    labels: dict[Key, Counts] = field(default_factory=lambda: defaultdict(Counts))
    leak: dict[Key, Share] = field(default_factory=lambda: defaultdict(Share))
    over: dict[str, Share] = field(default_factory=lambda: defaultdict(Share))
    hard: dict[Key, Share] = field(default_factory=lambda: defaultdict(Share))
    tricky: dict[Key, Share] = field(default_factory=lambda: defaultdict(Share))
    clean: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    touched: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    confused: Counter[Key] = field(default_factory=Counter)
    missed: list[Missed] = field(default_factory=list)
    alarms: list[Alarm] = field(default_factory=list)


def count(asked: Asked, messages: Iterable[Message]) -> Tally:
    tally = Tally()
    for message in messages:
        _Count(asked, tally, message).all()
    return tally


class _Count:
    """One message, counted for its language and for all together."""

    def __init__(self, asked: Asked, tally: Tally, message: Message) -> None:
        self.asked = asked
        self.tally = tally
        self.message = message
        self.columns = (message.language, TOGETHER)
        self.hidden = message.covered(message.predicted)
        self.optional = message.covered(message.optional)

    def all(self) -> None:
        found = [self.is_found(gold) for gold in self.message.gold]
        for gold, is_found in zip(self.message.gold, found, strict=True):
            self.gold(gold, is_found)
            self.leaked(gold)
        for predicted in self.message.predicted:
            self.predicted(predicted, found)
        self.over_redacted()
        self.hard_negatives()
        self.without_data()

    def group(self, label: str) -> str | None:
        """By the map that was given; a label outside it stands for itself."""
        return self.asked.label_map.get(label, label)

    def groups(self, gold: Span) -> set[str | None]:
        """Its own group and those of the labels that are accepted as well."""
        return {self.group(label) for label in (gold.label, *gold.alternatives)}

    def is_found(self, gold: Span) -> bool:
        """Predictions of its group together cover half of it."""
        groups = self.groups(gold)
        same = (predicted for predicted in self.message.predicted if self.group(predicted.label) in groups)
        return gold.mostly(self.message.covered(same))

    def gold(self, gold: Span, found: bool) -> None:
        hidden = gold.mostly(self.hidden)
        group = self.group(gold.label)
        for column in self.columns:
            if group is not None:
                for key, is_found in ((group, found), (ANY_LABEL, hidden)):
                    self.tally.labels[column, key].gold += 1
                    self.tally.labels[column, key].found += is_found
            for mark in gold.marks:
                self.tally.tricky[column, f"{mark} {gold.label}"].add(hidden)
        if group is not None and not found:
            self.tally.missed.append(Missed(self.message.id, gold.label, self.message.words(gold), hidden))

    def leaked(self, gold: Span) -> None:
        """The characters of what must be redacted that nothing covers, spaces left out."""
        if gold.label not in self.asked.must_redact:
            return
        places = [place for place in range(gold.start, gold.end) if not self.message.text[place].isspace()]
        visible = sum(not self.hidden[place] for place in places)
        for column in self.columns:
            for key in (FAMILY_OF[gold.label], "total", gold.label):
                self.tally.leak[column, key].add(visible, len(places))

    def predicted(self, predicted: Span, found: Sequence[bool]) -> None:
        """Right, right but for its label, left out since it is optional, or a false alarm."""
        group = self.group(predicted.label)
        if group is None:
            return
        right = in_place = False
        other = (predicted.label, TOO_SHORT)
        for gold, is_found in zip(self.message.gold, found, strict=True):
            shared = predicted.shared(gold)
            covers, lies_in = 2 * shared >= gold.size, 2 * shared >= predicted.size
            if not shared or not (covers or lies_in):
                continue
            in_place = True
            if group in self.groups(gold):
                right |= covers or is_found
            else:
                other = (predicted.label, gold.label)
        if not in_place and predicted.mostly(self.optional):
            return
        for column in self.columns:
            for key, is_right in ((group, right), (ANY_LABEL, in_place)):
                self.tally.labels[column, key].predicted += 1
                self.tally.labels[column, key].right += is_right
        if in_place and not right:
            self.tally.confused[other] += 1
        if not in_place:
            self.tally.alarms.append(Alarm(self.message.id, predicted.label, self.message.words(predicted)))

    def over_redacted(self) -> None:
        """The characters outside gold and optional spans that a prediction covers, spaces left out."""
        gold = self.message.covered(self.message.gold)
        others = [
            hidden
            for letter, hidden, is_gold, is_optional in zip(
                self.message.text, self.hidden, gold, self.optional, strict=True
            )
            if not (is_gold or is_optional or letter.isspace())
        ]
        for column in self.columns:
            self.tally.over[column].add(sum(others), len(others))

    def hard_negatives(self) -> None:
        for hard in self.message.hard:
            for column in self.columns:
                for key in (hard.label, "total"):
                    self.tally.hard[column, key].add(hard.mostly(self.hidden))

    def without_data(self) -> None:
        """A conversation without personal data is touched when anything in it is hidden."""
        if not self.message.without_data:
            return
        touched = any(hidden and not opt for hidden, opt in zip(self.hidden, self.optional, strict=True))
        for column in self.columns:
            self.tally.clean[column].add(self.message.conversation)
            if touched:
                self.tally.touched[column].add(self.message.conversation)
