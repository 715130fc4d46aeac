"""A person's data to take with him (Art. 15(3) and 20 GDPR): a page to read and the same as JSON, in one ZIP.

Made in memory for one answer and kept nowhere. Its names are fixed, so no name of a person becomes a path.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import orjson
from jinja2 import Environment

from chatserver.visitor.mydata_words import Words
from leads.heldbeside import Attached


def make(
    environment: Environment, words: Words, *, firm: str, content: Mapping[str, Any], now: datetime,
    files: Iterable[Attached] = (),
) -> bytes:  # fmt: skip
    """The ZIP's bytes. `files`: what came and went with mails, under the names that `content` says."""
    values = {"words": words, "say": words.say, "firm": firm, "held": content, "today": words.day(now)}
    page = environment.get_template("mydata_file.html").render({**values, "language": words.t.language})
    body = {"made_at": now.isoformat(), "by": firm, **content}
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, part in (
            ("my-data.html", page.encode()),
            ("my-data.json", orjson.dumps(body, option=orjson.OPT_INDENT_2)),
            *((file.path, file.content) for file in files),
        ):
            archive.writestr(ZipInfo(name, now.timetuple()[:6]), part, ZIP_DEFLATED)
    return file.getvalue()
