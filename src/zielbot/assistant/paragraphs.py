"""Parts of a reply, put together."""

from __future__ import annotations

from collections.abc import Sequence


def paragraphs(said: Sequence[str]) -> list[str]:
    """The parts of a reply: short ones in one paragraph, the goal in its own."""
    done: list[str] = []
    for part in said:
        if not part.strip():
            continue
        if part.startswith("\n"):
            done.append(part.strip())
        elif done and "\n" not in part and "\n" not in done[-1]:
            done[-1] = f"{done[-1]} {part}"
        else:
            done.append(part)
    return done
