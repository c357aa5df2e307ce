"""Looks into an index in a process of its own, because a damaged one can take the whole process down.

`python -m zielbot.adapters.index.probe FOLDER COUNT` ends with 0 where the index opens, holds that many vectors and
finds them.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from zielbot.errors import EvidenceUnavailable

_PATIENCE_S = 120.0


def is_sound(folder: Path, count: int) -> bool:
    """Whether the index in that folder opens, holds that many vectors and finds them, tried in another process."""
    command = [sys.executable, "-m", "zielbot.adapters.index.probe", str(folder), str(count)]
    environment = {**os.environ, "ANONYMIZED_TELEMETRY": "False", "OMP_NUM_THREADS": "1"}
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and module
            command, capture_output=True, timeout=_PATIENCE_S, check=False, env=environment
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def main(arguments: list[str]) -> int:
    """0 where the index is sound, 1 where it is not."""
    from zielbot.adapters.index.collection import ChromaCollection

    folder, count = Path(arguments[0]), int(arguments[1])
    try:
        collection = ChromaCollection(folder)
        sound = collection.count() == count and (count == 0 or collection.finds_itself())
    except EvidenceUnavailable:
        return 1
    return 0 if sound else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
