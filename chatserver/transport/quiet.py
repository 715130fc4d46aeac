"""Logging for the socket libraries that tells what failed and where, and never what was said."""

import logging
import sys
from pathlib import Path

log = logging.getLogger("chatserver.transport")


def place(error: BaseException) -> str:
    """The type of an error and the line that raised it, without its message, which may quote a visitor."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return type(error).__name__
    code = trace.tb_frame.f_code
    return f"{type(error).__name__} at {Path(code.co_filename).name}:{trace.tb_lineno} in {code.co_qualname}"


class QuietLogger:
    """Stands in for the libraries' loggers, which quote whole packets at INFO and in tracebacks.

    Arguments are never filled in: they are session ids at best and a visitor's words at worst.
    """

    def debug(self, message: str, *_: object, **__: object) -> None:
        """Dropped."""

    def info(self, message: str, *_: object, **__: object) -> None:
        """Dropped."""

    def warning(self, message: str, *_: object, **__: object) -> None:
        log.debug("socket library: %s", message)

    def error(self, message: str, *_: object, **__: object) -> None:
        log.error("socket library: %s", message)

    def exception(self, message: str, *_: object, **__: object) -> None:
        error = sys.exc_info()[1]
        log.error("socket library: %s (%s)", message, "no exception" if error is None else place(error))
