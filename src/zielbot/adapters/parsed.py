"""Folders of YAML files, kept parsed in the user's cache folder, because a short command would mostly wait for them.

The cache holds what zielbot ships with and nothing that people wrote. It is made anew when a file changes, and where it
cannot be written or read everything works without it.
"""

from __future__ import annotations

import marshal
import os
import sys
import zlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from zielbot import __version__

Mappings = Mapping[str, dict[str, object]]
Stamp = tuple[object, ...]

_CHECKSUM_BYTES = 4


def load_yaml(path: Path) -> dict[str, object]:
    """The mapping in a YAML file; an empty file is an empty mapping."""
    return parse_yaml(path.read_text(encoding="utf-8"))


def parse_yaml(text: str) -> dict[str, object]:
    """The mapping in a YAML text; an empty text is an empty mapping."""
    import yaml

    # libyaml's loader reads the same YAML about ten times faster; wheels for every platform carry it
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(text, Loader=loader) or {}  # noqa: S506 - both candidates are safe loaders


def load_folder(folder: Path, cache: Path | None = None) -> Mappings:
    """The mapping in each YAML file of the folder, by its name without the ending, in order.

    `cache` is the folder of the cache, by default the platform's.
    """
    paths = sorted(folder.glob("*.yaml"))
    kept = (_cache_folder() if cache is None else cache) / _file_name(folder)
    stamp = _stamp(paths)
    found = _kept(kept, stamp)
    if found is None:
        found = {path.stem: load_yaml(path) for path in paths}
        # without a home folder the platform's cache folder is relative: nothing is left in the working folder
        if kept.is_absolute():
            _keep(kept, stamp, found)
    return found


def _cache_folder() -> Path:
    import platformdirs

    return platformdirs.user_cache_path("zielbot", appauthor=False) / "knowledge"


def _file_name(folder: Path) -> str:
    where = zlib.crc32(os.fsencode(folder.resolve()))
    return f"{folder.name}-{where:08x}.{sys.implementation.cache_tag}.bin"


def _stamp(paths: list[Path]) -> Stamp:
    """What changes when a file does: names, sizes and times, and the version that an installed package has."""
    return (__version__, *((path.name, (told := path.stat()).st_size, told.st_mtime_ns) for path in paths))


def _kept(path: Path, stamp: Stamp) -> Mappings | None:
    """What the cache holds for that stamp; None where it holds something else, nothing, or is damaged."""
    try:
        content = path.read_bytes()
        checksum, body = content[:_CHECKSUM_BYTES], content[_CHECKSUM_BYTES:]
        if zlib.crc32(body).to_bytes(_CHECKSUM_BYTES) != checksum:
            return None
        found_stamp, found = marshal.loads(body)  # noqa: S302 - the user's own file, as trusted as __pycache__
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return found if found_stamp == stamp else None


def _keep(path: Path, stamp: Stamp, found: Mappings) -> None:
    """The cache holds what was found, or nothing where that is not possible."""
    with suppress(OSError, ValueError):
        body = marshal.dumps((stamp, found))  # type: ignore[arg-type]  # a date in the YAML is a ValueError
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        made = path.with_name(f"{path.name}.{os.getpid()}")
        made.write_bytes(zlib.crc32(body).to_bytes(_CHECKSUM_BYTES) + body)
        made.replace(path)
