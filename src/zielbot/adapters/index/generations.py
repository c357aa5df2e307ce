"""The folder of an index: generations behind a pointer, and one owner.

index/lock            held by the owning process
index/current         the name of the generation in use
index/<generation>/   one index, never changed into another; manifest.json says of which model and how large
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

_POINTER = "current"
_MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a generation holds: vectors of which model, of which length."""

    model: str
    dimension: int


class OwnerLock:
    """Held by one process at a time; the system lets go of it when the process ends, however it ends."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "lock"
        self._file: IO[bytes] | None = None

    def take(self) -> bool:
        """Whether this process is the owner now."""
        if self._file is not None:
            return True
        self._path.parent.mkdir(parents=True, exist_ok=True)
        file = self._path.open("a+b")
        try:
            _lock(file)
        except OSError:
            file.close()
            return False
        self._file = file
        return True

    def release(self) -> None:
        """This process is not the owner any more."""
        if self._file is not None:
            self._file.close()
            self._file = None


class Generations:
    """The generations in an index folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def current(self) -> Path | None:
        """The folder of the generation in use; None where there is none."""
        try:
            name = (self._folder / _POINTER).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return None
        path = self._folder / name
        return path if name.isalnum() and path.is_dir() else None

    def new(self, manifest: Manifest) -> Path:
        """The folder of a new generation, not yet in use."""
        path = self._folder / f"g{secrets.token_hex(8)}"
        path.mkdir(parents=True)
        (path / _MANIFEST).write_text(json.dumps(asdict(manifest)), encoding="utf-8")
        return path

    def use(self, path: Path) -> None:
        """That generation is in use from now on; all others are removed."""
        draft = self._folder / f"{_POINTER}.new"
        with draft.open("w", encoding="utf-8") as file:
            file.write(path.name)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self._folder / _POINTER)
        self.remove_others(path)

    def remove_others(self, path: Path | None) -> None:
        """Only that generation is left (none with None)."""
        for other in self._folder.glob("g*"):
            if other.is_dir() and other != path:
                shutil.rmtree(other, ignore_errors=True)


def manifest_of(path: Path) -> Manifest | None:
    """What the generation says it holds; None where it does not say so plainly."""
    try:
        return Manifest(**json.loads((path / _MANIFEST).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
