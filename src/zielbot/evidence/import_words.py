"""What is wrong with a row that was set aside, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from zielbot.goals.language import Language, Text

if TYPE_CHECKING:
    from zielbot.evidence.importing import RowProblem

_ROW = Text(
    "{row}. Zeile unter der Kopfzeile, Spalte „{column}“: {what}", "Row {row} below the head, column “{column}”: {what}"
)
_WHAT = {
    "bad_number": Text("„{value}“ ist keine Zahl.", "“{value}” is no number."),
    "ambiguous_number": Text(
        "„{value}“ kann zweierlei heißen; die Datei lässt offen, ob Punkt oder Komma die Nachkommastellen trennt.",
        "“{value}” can mean two things; the file does not tell whether point or comma separates the decimals.",
    ),
    "bad_date": Text("„{value}“ ist kein gültiges Datum.", "“{value}” is no valid date."),
    "ambiguous_date": Text(
        "„{value}“ kann zweierlei heißen; die Datei lässt offen, ob der Tag oder der Monat vorn steht.",
        "“{value}” can mean two things; the file does not tell whether day or month comes first.",
    ),
    "unknown_direction": Text(
        "„{value}“ ist keine Richtung (steigern oder senken).", "“{value}” is no direction (up or down)."
    ),
    "end_before_start": Text("Das Ende liegt vor dem Beginn.", "The end lies before the start."),
    "too_long": Text("Der Eintrag ist zu lang.", "The entry is too long."),
    "not_text": Text("Der Eintrag enthält Zeichen, die kein Text sind.", "The entry has characters that are no text."),
    "nothing_to_find": Text("Weder Zieltext noch Kennzahl sind angegeben.", "Neither goal text nor measure is given."),
    "missing": Text("Der Eintrag fehlt.", "The entry is missing."),
    "unknown_kpi": Text("„{value}“ ist keine bekannte Kennzahl.", "“{value}” is no known measure."),
    "duplicate_id": Text(
        "Die Kennung „{value}“ steht schon weiter oben.", "The id “{value}” already stands further up."
    ),
}


def problem_words(problem: RowProblem, language: Language, columns: Mapping[str, str] | None = None) -> str:
    """The sentence for a row that was set aside; `columns` says what the table calls its columns."""
    what = _WHAT[problem.code].render(language, value=problem.value)
    column = (columns or {}).get(problem.column, problem.column)
    return _ROW.render(language, row=problem.row, column=column, what=what)
