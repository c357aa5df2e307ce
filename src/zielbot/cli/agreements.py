"""`zielbot agreements`: bring past agreements in, take one's own out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from zielbot.assistant.documents import TableFormat
from zielbot.cli.surroundings import FINDINGS, FINE, application, content_of, say
from zielbot.errors import UnwritableFile
from zielbot.evidence.import_words import problem_words
from zielbot.goals.language import Language

NO_ROWS = "Die Tabelle hat keine Zeile unter den Überschriften."
agreements_app = typer.Typer(help="Vereinbarungen einlesen und ausgeben.", no_args_is_help=True, rich_markup_mode=None)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(agreements_app, name="agreements")


@agreements_app.command("import")
def import_(file: Annotated[str, typer.Argument(metavar="DATEI", help="CSV oder XLSX.")]) -> int:
    """Liest frühere Vereinbarungen ein, mit denen Ziele verglichen werden; Namen werden zu Pseudonymen."""
    result = application().import_past(file, content_of(file))
    say(f"Übernommene Vereinbarungen: {len(result.precedents)}", bold=True)
    for field, header in result.columns.items():
        say(f"  {field:10} ← {header}", dim=True)
    for problem in result.problems:
        say(problem_words(problem, Language.DE), colour="yellow")
    if not result.precedents and not result.problems:
        say(NO_ROWS, colour="yellow")
    return FINE if result.precedents and not result.problems else FINDINGS


@agreements_app.command("export")
def export(
    file: Annotated[Path | None, typer.Argument(metavar="DATEI", help="Ziel; ohne Angabe die Ausgabe.")] = None,
    *,
    form: Annotated[TableFormat | None, typer.Option("--format", "-f", help="Sonst nach der Endung.")] = None,
) -> int:
    """Gibt die eigenen Vereinbarungen als Tabelle aus."""
    from zielbot.api.calls import Calls
    from zielbot.api.kept import COLUMNS, Kept

    chosen = form or _by_ending(file)
    rows = Kept(Calls(application())).rows()
    content = application().tables.write(chosen, rows, COLUMNS, title="Zielvereinbarungen")
    if file is None:
        sys.stdout.buffer.write(content)
    else:
        try:
            file.write_bytes(content)
        except OSError as exc:
            raise UnwritableFile(name=str(file)) from exc
        say(f"{len(rows)} Vereinbarungen in {file}.")
    return FINE


def _by_ending(file: Path | None) -> TableFormat:
    endings = {f".{form.value}": form for form in TableFormat}
    return endings.get(file.suffix.lower(), TableFormat.CSV) if file is not None else TableFormat.MARKDOWN
