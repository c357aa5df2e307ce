"""What a field would have taken, in words, told from what pydantic says is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from zielbot.goals.language import Text

OBJECT = Text("ein JSON-Objekt", "a JSON object")

_KINDS: Mapping[str, Text] = {
    "string_type": Text("ein Text", "a text"),
    "int_type": Text("eine ganze Zahl", "a whole number"),
    "int_from_float": Text("eine ganze Zahl", "a whole number"),
    "int_parsing": Text("eine ganze Zahl", "a whole number"),
    "bool_type": Text("true oder false", "true or false"),
    "bool_parsing": Text("true oder false", "true or false"),
    "list_type": Text("eine Liste", "a list"),
    "model_type": OBJECT,
    "model_attributes_type": OBJECT,
    "dict_type": OBJECT,
}
_NUMBER = Text("eine Zahl, mit Punkt als Dezimalzeichen", "a number, with a point for decimals")

_PATTERNS: Mapping[str, Text] = {
    "cursor": Text("der Wert von next aus der Antwort davor", "the value of next in the answer before"),
    "fiscal_year_start": Text(
        "Monat und Tag als MM-TT, zum Beispiel 04-01, höchstens der 28.",
        "month and day as MM-DD, for example 04-01, the 28th at the latest",
    ),
    "Idempotency-Key": Text(
        "1 bis 128 Zeichen aus ASCII ohne Leerzeichen", "1 to 128 characters of ASCII without blanks"
    ),
}
_CALLER_ID = Text("ein Text bis 200 Zeichen oder eine ganze Zahl", "a text of up to 200 characters or a whole number")

_BOUNDS: Mapping[str, Callable[[Mapping[str, object]], Text | None]] = {
    "greater_than_equal": lambda ctx: Text(f"mindestens {ctx['ge']}", f"at least {ctx['ge']}"),
    "less_than_equal": lambda ctx: Text(f"höchstens {ctx['le']}", f"at most {ctx['le']}"),
    "string_too_long": lambda ctx: Text(
        f"höchstens {ctx['max_length']} Zeichen", f"at most {ctx['max_length']} characters"
    ),
    "string_too_short": lambda ctx: Text(
        f"mindestens {ctx['min_length']} Zeichen", f"at least {ctx['min_length']} characters"
    ),
    "too_long": lambda ctx: Text(f"höchstens {ctx['max_length']} Einträge", f"at most {ctx['max_length']} entries"),
    "too_short": lambda _: Text("mindestens ein Eintrag", "at least one entry"),
    "enum": lambda ctx: _one_of(str(ctx.get("expected", ""))),
    "literal_error": lambda ctx: _one_of(str(ctx.get("expected", ""))),
}


def expected(kind: str, field: str, context: Mapping[str, object]) -> Text | None:
    """What the field takes, given the kind and the context of pydantic's error; None where it is beyond words."""
    if field in _PATTERNS and kind.startswith("string"):
        return _PATTERNS[field]
    if field.rpartition(".")[2] == "id" and kind in ("string_type", "int_type", "string_too_long"):
        return _CALLER_ID
    if kind.startswith(("decimal", "finite")):
        return _NUMBER
    if kind in _BOUNDS:
        return _BOUNDS[kind](context)
    return _KINDS.get(kind)


def _one_of(told: str) -> Text | None:
    """Pydantic tells the members as 'a', 'b' or 'c'."""
    if not told:
        return None
    return Text(told.replace("'", "").replace(" or ", " oder "), told.replace("'", ""))
