"""`zielbot kpis`: the measures zielbot knows, and values that other systems report of them."""

from __future__ import annotations

from zielbot.cli.agreements import NO_ROWS, TABLE_FILE
from zielbot.cli.commands import Command
from zielbot.cli.surroundings import FINDINGS, FINE, application, content_of, language, say, tell
from zielbot.evidence.import_words import problem_words
from zielbot.goals.language import Language, Text

_TAKEN = Text("Übernommene Werte: {count}", "Values taken over: {count}")


def list_() -> int:
    """All KPIs are written: id, unit, name."""
    spoken = language()
    for kpi in application().kpis:
        say(f"{kpi.id:32} {kpi.unit:8} {(kpi.en if spoken is Language.EN else kpi.de).name}")
    return FINE


def import_readings(file: str) -> int:
    """The values in the file are kept; returns 1 where a row was set aside."""
    result = application().import_readings(file, content_of(file))
    tell(_TAKEN, bold=True, count=len(result.readings))
    for problem in result.problems:
        say(problem_words(problem, language()), colour="yellow")
    if not result.readings and not result.problems:
        tell(NO_ROWS, colour="yellow")
    return FINE if result.readings and not result.problems else FINDINGS


COMMAND = Command(
    "kpis",
    Text("Kennzahlen und ihre Werte.", "KPIs and their values."),
    parts=(
        Command(
            "list",
            Text("Zeigt alle Kennzahlen: Kennung, Einheit, Name.", "Shows all KPIs: id, unit, name."),
            list_,
        ),
        Command(
            "import-readings",
            Text(
                "Liest Werte von Kennzahlen ein: Spalten kpi, value, as_of, dazu unit, source, scope; auch deutsch "
                "benannt.",
                "Takes over values of KPIs: columns kpi, value, as_of, and also unit, source, scope; German names too.",
            ),
            import_readings,
            (TABLE_FILE,),
        ),
    ),
)
