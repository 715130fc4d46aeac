"""Logs carry ids and counts, never text: one JSON object a line, to standard error and into the journal file."""

from __future__ import annotations

import logging
import logging.handlers
import sys
from pathlib import Path

import structlog

KEPT_FILES = 14


def configure(journal: Path | None, *, level: str = "INFO", quiet: bool = False) -> None:
    """Send structlog and the standard library's loggers to the same places. The journal turns over daily; 14 stay."""
    handlers: list[logging.Handler] = []
    if not quiet:
        terminal = logging.StreamHandler(sys.stderr)
        # Where a journal is kept the terminal shows what somebody must see.
        terminal.setLevel(logging.WARNING if journal is not None else level)
        handlers.append(terminal)
    if journal is not None:
        journal.parent.mkdir(parents=True, exist_ok=True)
        handlers.append(logging.handlers.TimedRotatingFileHandler(journal, when="midnight", backupCount=KEPT_FILES))
    shared: list[structlog.typing.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[structlog.stdlib.add_log_level, _only_the_place],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, structlog.processors.JSONRenderer()],
    )
    for handler in handlers:
        handler.setFormatter(formatter)
    logging.basicConfig(level=level, handlers=handlers, force=True)
    for noisy in ("alembic", "aiosqlite", "asyncio"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )


def _only_the_place(_logger: object, _name: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """Libraries put what they were handed into their messages: of theirs only the logger's name and the line stay."""
    record = event.pop("_record", None)
    place = f"{record.name}:{record.lineno}" if isinstance(record, logging.LogRecord) else "library"
    return {"event": place, "level": event.get("level"), "_record": record, "_from_structlog": False}
