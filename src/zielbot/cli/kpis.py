"""`zielbot kpis`: the measures zielbot knows, and values that other systems report of them."""

from __future__ import annotations

from typing import Annotated

import typer

from zielbot.cli.agreements import NO_ROWS
from zielbot.cli.surroundings import FINDINGS, FINE, application, content_of, say
from zielbot.evidence.import_words import problem_words
from zielbot.goals.language import Language

kpis_app = typer.Typer(help="Kennzahlen und ihre Werte.", no_args_is_help=True, rich_markup_mode=None)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(kpis_app, name="kpis")


@kpis_app.command("list")
def list_() -> int:
    """Zeigt alle Kennzahlen: Kennung, Einheit, Name."""
    for kpi in application().kpis:
        say(f"{kpi.id:32} {kpi.unit:8} {kpi.de.name}")
    return FINE


@kpis_app.command("import-readings")
def import_readings(file: Annotated[str, typer.Argument(metavar="DATEI", help="CSV oder XLSX.")]) -> int:
    """Liest Werte von Kennzahlen ein: Spalten kpi, value, as_of, dazu unit, source, scope; auch deutsch benannt."""
    result = application().import_readings(file, content_of(file))
    say(f"Übernommene Werte: {len(result.readings)}", bold=True)
    for problem in result.problems:
        say(problem_words(problem, Language.DE), colour="yellow")
    if not result.readings and not result.problems:
        say(NO_ROWS, colour="yellow")
    return FINE if result.readings and not result.problems else FINDINGS
