"""Memory of a process that runs for long."""

from __future__ import annotations

import gc


def settle() -> None:
    """Leave what lives as long as the process out of garbage collection, and collect the rest less often.

    A message makes a few hundred objects that die with it; by default they set off a walk over all others.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
