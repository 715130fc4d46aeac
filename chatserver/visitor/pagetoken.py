"""The signed note that a chat page hands to the socket: which site, which language, which page, since when."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from itsdangerous import BadData, URLSafeSerializer

GOOD_FOR = timedelta(minutes=10)
AHEAD = timedelta(minutes=1)
SALT = "visitor-page"


class PageTokenRefused(ValueError):
    """The page token is not one of ours, or older than ten minutes. Open the chat again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageToken:
    site: str
    language: str
    page: str


def issue(secret: bytes, token: PageToken, *, now: datetime) -> str:
    payload = [token.site, token.language, token.page, int(now.timestamp())]
    return str(URLSafeSerializer(secret, salt=SALT).dumps(payload))


def read(secret: bytes, signed: object, *, now: datetime) -> PageToken:
    """Raises PageTokenRefused for a forged, foreign, malformed or old token."""
    try:
        site, language, page, issued = URLSafeSerializer(secret, salt=SALT).loads(str(signed))
        age = timedelta(seconds=now.timestamp() - issued)
    except (BadData, TypeError, ValueError) as bad:
        raise PageTokenRefused(PageTokenRefused.__doc__) from bad
    if not -AHEAD <= age <= GOOD_FOR:
        raise PageTokenRefused(PageTokenRefused.__doc__)
    return PageToken(site=site, language=language, page=page)
