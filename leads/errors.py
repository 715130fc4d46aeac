"""What can go wrong in this room. The docstring is the message (an English msgid of the errors catalogue)."""

from __future__ import annotations


class LeadsError(Exception):
    """Something went wrong."""

    @property
    def message(self) -> str:
        return (type(self).__doc__ or "").strip()


class NotFound(LeadsError):
    """There is nothing here, or it is not yours to see."""


class Gone(LeadsError):
    """This no longer exists: it was deleted."""


class JustChanged(LeadsError):
    """This message has just changed. Please look at it and try again."""


class StageRefused(LeadsError):
    """From the stage where this request stands now, that is not possible."""


class AddressNeeded(LeadsError):
    """Please write the e-mail address that the offer should go to."""


class AddressRefused(LeadsError):
    """This does not look like an e-mail address. Please check it."""


class Objected(LeadsError):
    """The owner of this address asked not to get mails from us."""


class Restricted(LeadsError):
    """This person asked us only to store the data: nothing is mailed until a privacy officer releases or refuses it."""


class TooManyMails(LeadsError):
    """Enough mails went to this address today. Please try again tomorrow."""


class RuleRefused(LeadsError):
    """This threshold is outside the bounds that the operator set."""


class LawDemandsMore(LeadsError):
    """The law demands that these documents are kept longer than that. Choose its period or a longer one."""


class PolicyRefused(LeadsError):
    """No policy may say this: cards, codes and passwords are never kept, and private matters only with a consent."""


class PolicyChanged(LeadsError):
    """Somebody saved another policy meanwhile. Please look at it and make your change once more."""


class SecondManagerNeeded(LeadsError):
    """You asked for this yourself. Another manager must confirm it."""


class NewSignInNeeded(LeadsError):
    """You are the only manager: sign in anew a day after you asked for it, and confirm it then."""


class TooLate(LeadsError):
    """The time in which this could be undone is over."""


class ReasonNeeded(LeadsError):
    """Please say why."""


class NoPeriod(LeadsError):
    """For this country no period for tax documents is set: whoever runs the server enters it in config.yaml."""


class Held(LeadsError):
    """This must not be deleted: a legal hold is on it."""


class UnknownVariable(LeadsError):
    """There is a variable in braces that this firm's answers do not know."""


class ForAllOnly(LeadsError):
    """An answer that is given automatically may use {firm} and {site} only: it is for somebody unknown."""


class TooManyCalls(LeadsError):
    """This number was given several times today already. We will call; please wait."""


class FileOpen(LeadsError):
    """Somebody asked about his data on one of these cards. Answer that first; then they can be joined."""


class KeptEnough(LeadsError):
    """This was kept twice already, or for too long. A manager can keep it once more, for 90 days at most."""


class PassRefused(LeadsError):
    """This link is not good any more. Please ask for a new one."""


class RequestClosed(LeadsError):
    """This request is closed already."""


class LinkUsed(LeadsError):
    """This link was used already, or what it was about no longer exists."""


class PhoneNeeded(LeadsError):
    """Please write the phone number that we should call."""


class PhoneRefused(LeadsError):
    """This does not look like a phone number. Please check it."""


class SequenceRefused(LeadsError):
    """These follow-ups cannot be: at most a better price and then a reminder, and none after the request is cold."""


class MailNotAllowed(LeadsError):
    """This person allowed no reminders, and no further mail may be sent before he or she answers."""


class OfferNotAllowed(LeadsError):
    """This person has an offer and allowed no reminders. Another may go once he or she has written or been reached."""


class FollowUpsUsed(LeadsError):
    """This person allowed at most two reminders; both have gone. The next mail waits until he or she has answered."""


class PauseRefused(LeadsError):
    """A pause ends on a day that is still to come, at most 30 days ahead."""


class FileRefused(LeadsError):
    """Only PDF, PNG, JPEG, DOCX, XLSX, ODT and ODS files can be sent, without macros."""


class FilesTooLarge(LeadsError):
    """At most five files can be sent, each up to 5 MB and together up to 10 MB."""


class ContactFileRefused(LeadsError):
    """This is no CSV or JSON file in UTF-8 with a column for the e-mail address and at most 5,000 rows (2 MB)."""


class OtherPurpose(LeadsError):
    """The person did not ask about this. Ask in the chat, or let him or her allow other offers under “My data”."""


class DeedNeeded(LeadsError):
    """Nothing is on file yet that answers this request. Do it on this page, or refuse it for a ground of the law."""


class ProofNeeded(LeadsError):
    """Nobody has shown yet who he is: send the code to the address on the card, and check the digits read to you."""


class KeptByContract(LeadsError):
    """All that is left of this person belongs to a contract. Refuse the erasure for its ground: a law or a claim."""


class UnknownPurpose(LeadsError):
    """There is no such consent, or it was taken back before."""


class ConsentOver(LeadsError):
    """The consent that this request rests on was withdrawn or has run out. Only a new wish of its person reopens it."""


class ScopeRefused(LeadsError):
    """A token reads something, and only a privacy officer lets it read names and addresses."""
