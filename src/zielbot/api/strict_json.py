"""JSON as it should be: no field twice, no NaN or Infinity, no endless nesting."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from decimal import Decimal

from zielbot.errors import DuplicateField, InvalidJson, NotText
from zielbot.goals.language import Text

_DEEP = Text(
    "zu tief geschachtelt oder eine Zahl mit zu vielen Stellen", "nested too deeply or a number with too many digits"
)


def read_json(content: bytes, parse_float: Callable[[str], object] = float) -> object:
    """The value in the bytes (UTF-8); raises NotText, InvalidJson or DuplicateField."""
    try:
        return json.loads(
            content.decode("utf-8-sig"),
            parse_float=parse_float,
            parse_constant=_no_number,
            object_pairs_hook=_unique,
        )
    except UnicodeDecodeError as exc:
        raise NotText from exc
    except json.JSONDecodeError as exc:
        raise InvalidJson(reason=Text(f"Fehler an Stelle {exc.pos}", f"{exc.msg} at position {exc.pos}")) from exc
    except (ValueError, RecursionError) as exc:
        raise InvalidJson(reason=_DEEP) from exc


def read_line(line: bytes) -> dict[str, object]:
    """The JSON object in the line; raises NotText, InvalidJson or DuplicateField."""
    fields = read_json(line, Decimal)
    if not isinstance(fields, dict):
        raise InvalidJson(
            reason=Text("erwartet wird ein Objekt in geschweiften Klammern", "an object in braces is expected")
        )
    return fields


def _unique(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        names = [name for name, _ in pairs]
        raise DuplicateField(field=next(name for name in names if names.count(name) > 1))
    return fields


def _no_number(name: str) -> object:
    raise InvalidJson(reason=Text(f"{name} ist keine Zahl in JSON", f"{name} is no number in JSON"))
