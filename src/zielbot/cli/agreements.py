"""`zielbot agreements`: bring past agreements in, take one's own out."""

from __future__ import annotations

import sys
from pathlib import Path

from zielbot.assistant.documents import TableFormat
from zielbot.cli.commands import WORDS, Command, Kind, argument, choice
from zielbot.cli.surroundings import FINDINGS, FINE, application, content_of, language, say, tell
from zielbot.errors import UnwritableFile
from zielbot.evidence.import_words import problem_words
from zielbot.goals.language import Text

NO_ROWS = Text("Die Tabelle hat keine Zeile unter den Überschriften.", "The table has no row below its head.")
TABLE_FILE = argument("file", Text("DATEI", "FILE"), Text("CSV oder XLSX.", "CSV or XLSX."))
_TAKEN = Text("Übernommene Vereinbarungen: {count}", "Agreements taken over: {count}")
_WRITTEN = Text("Vereinbarungen in {file}: {count}", "Agreements in {file}: {count}")
_TITLE = Text("Zielvereinbarungen", "Agreements")


def import_(file: str) -> int:
    """The past agreements in the file are kept; returns 1 where a row was set aside."""
    result = application().import_past(file, content_of(file))
    tell(_TAKEN, bold=True, count=len(result.precedents))
    for field, header in result.columns.items():
        say(f"  {field:10} ← {header}", dim=True)
    for problem in result.problems:
        say(problem_words(problem, language()), colour="yellow")
    if not result.precedents and not result.problems:
        tell(NO_ROWS, colour="yellow")
    return FINE if result.precedents and not result.problems else FINDINGS


def export(file: Path | None, *, form: TableFormat | None) -> int:
    """One's own agreements are in the file, or on standard output."""
    from zielbot.api.calls import Calls
    from zielbot.api.kept import COLUMNS, Kept

    chosen = form or _by_ending(file)
    rows = Kept(Calls(application())).rows()
    content = application().tables.write(chosen, rows, COLUMNS, title=_TITLE.render(language()))
    if file is None:
        sys.stdout.buffer.write(content)
    else:
        try:
            file.write_bytes(content)
        except OSError as exc:
            raise UnwritableFile(name=str(file)) from exc
        tell(_WRITTEN, count=len(rows), file=file)
    return FINE


def _by_ending(file: Path | None) -> TableFormat:
    endings = {f".{form.value}": form for form in TableFormat}
    return endings.get(file.suffix.lower(), TableFormat.CSV) if file is not None else TableFormat.MARKDOWN


COMMAND = Command(
    "agreements",
    Text("Vereinbarungen einlesen und ausgeben.", "Agreements in and out."),
    parts=(
        Command(
            "import",
            Text(
                "Liest frühere Vereinbarungen ein, mit denen Ziele verglichen werden; Namen werden zu Pseudonymen.",
                "Takes over past agreements that goals are compared with; names become pseudonyms.",
            ),
            import_,
            (TABLE_FILE,),
        ),
        Command(
            "export",
            Text("Gibt die eigenen Vereinbarungen als Tabelle aus.", "Writes your own agreements as a table."),
            export,
            (
                argument(
                    "file",
                    Text("DATEI", "FILE"),
                    Text("Wohin; ohne Angabe auf die Ausgabe.", "Where to; without it to standard output."),
                    kind=Kind(Path, WORDS.expected),
                    needed=False,
                ),
                choice(
                    "form",
                    "-f",
                    "--format",
                    members=TableFormat,
                    meaning=Text("Sonst nach der Endung.", "Otherwise by the ending."),
                ),
            ),
        ),
    ),
)
