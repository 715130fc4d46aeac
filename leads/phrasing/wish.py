"""What is known so far of a visitor's wish for an offer by e-mail."""

from dataclasses import dataclass, field

from leads.phrasing.condition import Condition

NONE, SOFT, FIRM = 0, 1, 2


@dataclass(slots=True)
class Wish:
    """`wanted` is SOFT while an offer is asked for without a way to send it."""

    wanted: int = NONE
    token: str | None = None
    call: bool = False
    declined: bool = False
    proposed: bool = False
    address_asked: bool = False
    """The firm's last message asks where to send it."""
    asked_for_other: bool = False
    marketing_proposed: bool = False
    priced: bool = False
    """A price was asked for or told."""
    hinted: bool = False
    """The visitor's last message asks for something in writing, or gives an address, and says not what for."""
    suggested: str | None = None
    """The address that the firm asks about: "to this one?"."""
    condition: Condition | None = None
    known: list[tuple[str, bool]] = field(default_factory=list)
    """The addresses given so far, and whether for another purpose."""

    labels: dict[int, str] = field(default_factory=dict)
    """Which address is the one at work and which the private one."""

    def is_open(self) -> bool:
        """Something is asked for or proposed."""
        return self.wanted > NONE or self.proposed or self.condition is not None

    def drop(self) -> None:
        self.wanted, self.token, self.condition, self.proposed = NONE, None, None, False
        self.hinted, self.suggested, self.address_asked = False, None, False
        self.declined = True
