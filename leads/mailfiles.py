"""The files that came with a mail: found, and freed of what nobody meant to send, in a process of its own.

Pictures lose place, camera and thumbnails; documents lose author, programs and whatever they would run. What a file is
is told by its first bytes, never by its name. A hostile one costs a few seconds of a child process and nothing else.
"""

from __future__ import annotations

import asyncio
import email
import email.policy
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from typing import Final, Literal

from leads.mailtext import MOST_PARTS

Why = Literal["type", "too_large", "too_many", "broken"]
LARGEST = 8 * 1024 * 1024
MOST = 5
SECONDS = 30.0
KINDS: Final = {
    "pdf": "application/pdf",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
    "text": "text/plain; charset=utf-8",
}
_ENDS: Final = {"pdf": "pdf", "jpeg": "jpg", "png": "png", "webp": "webp", "text": "txt"}
_OF_PROGRAMS: Final = ("text/calendar", "application/ics", "application/pkcs7-signature", "application/pgp-signature")
_ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class RawFile:
    """As it came: the name may hold anything."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class CleanFile:
    """Without metadata. `kind` is a key of KINDS; `name` is redacted and ends as its kind does."""

    name: str
    kind: str
    content: bytes


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that was not taken; it lies in the mailbox still."""

    name: str
    why: Why


def files_of(raw: bytes) -> list[RawFile]:
    """The files of a mail: not its text, not the pictures that its text is made of."""
    message = email.message_from_bytes(raw, policy=email.policy.compat32)
    parts = [part for _, part in zip(range(MOST_PARTS), message.walk(), strict=False) if not part.is_multipart()]
    pages = b"".join(_content(part) for part in parts if part.get_content_type() == "text/html")
    return [RawFile(_name(part), _content(part)) for part in parts if _is_file(part, pages)]


def _is_file(part: Message, pages: bytes) -> bool:
    if part.get_content_maintype() == "message" or part.get_content_type() in _OF_PROGRAMS:
        return False
    # Signatures are full of little pictures that the page names by their Content-ID.
    number = str(part.get("content-id", "")).strip(" <>").encode("utf-8", "replace")
    if number and b"cid:" + number in pages:
        return False
    return part.get_content_disposition() == "attachment" or bool(part.get_filename())


def _content(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _name(part: Message) -> str:
    try:
        return str(part.get_filename() or "")[:200]
    except (LookupError, ValueError):
        return ""


async def clean(name: str, content: bytes) -> CleanFile | LeftOut:
    """`name` must be redacted already."""
    stem = tidy(name)
    if len(content) > LARGEST:
        return LeftOut(stem, "too_large")
    kind = kind_of(content)
    if kind is None:
        return LeftOut(stem, "type")
    cleaned = await _in_a_child(kind, content)
    if cleaned is None or len(cleaned) > LARGEST:
        return LeftOut(stem, "broken" if cleaned is None else "too_large")
    return CleanFile(f"{stem}.{_ENDS[kind]}", kind, cleaned)


async def clean_all(files: Sequence[RawFile]) -> tuple[tuple[CleanFile, ...], tuple[LeftOut, ...]]:
    """What may be kept, and what was left out and why."""
    done = [await clean(file.name, file.content) for file in files[:MOST]]
    more = [LeftOut(tidy(file.name), "too_many") for file in files[MOST : 4 * MOST]]
    kept = tuple(one for one in done if isinstance(one, CleanFile))
    return kept, (*(one for one in done if isinstance(one, LeftOut)), *more)


def stem_of(name: str) -> str:
    """The words of a file's name, apart, so that they can be redacted."""
    return " ".join(re.split(r"[\s_.,/\\]+", re.sub(r"\.\w{1,5}$", "", name))).strip()


def tidy(name: str) -> str:
    """Safe in a header, in a folder and on a page."""
    plain = "".join(c if c.isalnum() or c in " []()-" else " " for c in name)
    return " ".join(plain.split())[:80].strip() or "file"


def kind_of(content: bytes) -> str | None:
    """What the first bytes say; None for what is not taken."""
    if content.startswith(b"%PDF-"):
        return "pdf"
    if content.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    if content and not re.search(rb"[\x00-\x08\x0e-\x1f]", content[:4096]) and not content.lstrip().startswith(b"<"):
        return "text"
    return None


async def _in_a_child(kind: str, content: bytes) -> bytes | None:
    """The cleaned bytes, or None when it was no such file or took too long."""
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "leads.scrub",
        kind,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        cwd=_ROOT,
        env={"PATH": os.environ.get("PATH", ""), "PYTHONPATH": str(_ROOT)},
    )
    try:
        async with asyncio.timeout(SECONDS):
            cleaned, _ = await child.communicate(content)
    except TimeoutError:
        child.kill()
        await child.wait()
        return None
    return cleaned if child.returncode == 0 and cleaned else None
