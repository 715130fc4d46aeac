"""One backup, as a process of its own that chatserver/nightly.py begins."""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import orjson

from chatserver import keeping
from chatserver.configfile import BadConfiguration
from chatserver.settings import Settings
from leads.privacy.copies import Refused


async def _main(request: dict[str, Any]) -> None:
    settings = Settings.model_validate(request["settings"])
    loaded, now = keeping.load_secrets(settings), datetime.fromisoformat(request["now"])
    await keeping.back_up(settings, loaded, Path(settings.backup.folder), now)


def main() -> int:
    """What to do stands on standard input; what went wrong goes to standard error."""
    os.nice(10)
    try:
        asyncio.run(_main(orjson.loads(sys.stdin.buffer.read())))
    except (Refused, BadConfiguration) as error:
        sys.stderr.write(str(error))
        return 1
    except Exception as error:
        # The server logs what is written here, and a library's message may hold what it was handed.
        sys.stderr.write(type(error).__name__)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
