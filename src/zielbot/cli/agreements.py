"""`zielbot agreements`: bring past agreements in, take one's own out."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from zielbot.assistant.documents import Row, TableFormat
from zielbot.cli.commands import WORDS, Command, Kind, argument, choice, option, switch
from zielbot.cli.progress import ProgressLine
from zielbot.cli.surroundings import FINDINGS, FINE, application, content_of, language, say, tell
from zielbot.errors import UnwritableFile
from zielbot.evidence.import_words import problem_words
from zielbot.goals.language import Text
from zielbot.goals.precedent import Precedent

_SHOWN = 20
NO_ROWS = Text("Die Tabelle hat keine Zeile unter den Überschriften.", "The table has no row below its head.")
TABLE_FILE = argument("file", Text("DATEI", "FILE"), Text("CSV oder XLSX.", "CSV or XLSX."))
_TAKEN = Text("Übernommene Vereinbarungen: {count}", "Agreements taken over: {count}")
_WOULD_TAKE = Text(
    "Probelauf, nichts wurde übernommen. Lesbare Vereinbarungen: {count}",
    "Dry run, nothing was taken over. Agreements that can be read: {count}",
)
_UNUSED = Text(
    "Nicht verwendete Spalten: {headers}. Mit --column FELD=SPALTE lassen sie sich zuordnen, etwa --column "
    "Ausgangswert=„Stand 2024“.",
    "Columns not used: {headers}. --column FIELD=COLUMN assigns them, such as --column baseline=“As of 2024”.",
)
_SILENT = Text(
    "Ohne Ausgangswert, Ergebnis oder Ende sind {count} davon; sie werden gefunden, zählen aber nicht für Korridore.",
    "{count} of them lack baseline, outcome or end; they are found, but do not count for corridors.",
)
STEPS = {
    "read": Text("Lesen", "Reading"),
    "keep": Text("Speichern", "Saving"),
    "embed": Text("Einbetten", "Embedding"),
}
_VECTORS = Text(
    "Nach Bedeutung zu finden: {done} von {total} früheren Vereinbarungen; nach Wörtern und Kennzahl alle.",
    "To be found by meaning: {done} of {total} past agreements; by words and KPI all of them.",
)
_FOLLOW = Text(
    "Die übrigen folgen, während zielbot läuft, oder gleich mit: zielbot index embed",
    "The others follow while zielbot runs, or at once with: zielbot index embed",
)
_MORE = Text("  und {count} weitere", "  and {count} more")
_WRITTEN = Text("Vereinbarungen in {file}: {count}", "Agreements in {file}: {count}")
_TITLE = Text("Zielvereinbarungen", "Agreements")


def import_(file: str, *, column: tuple[str, ...], dry_run: bool) -> int:
    """The past agreements in the file are kept, or only shown; returns 1 where a row was set aside."""
    app, content = application(), content_of(file)
    with ProgressLine(STEPS) as progress:
        work = app.read_table if dry_run else app.import_past
        result = work(file, content, column, progress)
    tell(_WOULD_TAKE if dry_run else _TAKEN, bold=True, count=len(result.precedents))
    for field, header in result.columns.items():
        say(f"  {field:10} ← {header}", dim=True)
    if result.unused:
        tell(_UNUSED, colour="yellow", headers=", ".join(f"„{header}“" for header in result.unused))
    if dry_run:
        _show_rows(result.precedents)
    for problem in result.problems:
        say(problem_words(problem, language(), result.columns), colour="yellow")
    if result.silent:
        tell(_SILENT, colour="yellow", count=result.silent)
    if not result.precedents and not result.problems:
        tell(NO_ROWS, colour="yellow")
    if result.precedents and not dry_run:
        tell_vectors()
    return FINE if result.precedents and not result.problems else FINDINGS


def _show_rows(precedents: Sequence[Precedent]) -> None:
    """How the first rows were understood."""
    for one in precedents[:_SHOWN]:
        numbers = " → ".join(_short(value) for value in (one.baseline, one.target, one.actual))
        period = f"{one.start or '?'} – {one.end or '?'}"
        say(f"  {one.id}: {one.metric or one.text} | {numbers} {one.unit} | {period} | {one.person[:8] or '–'}")
    if len(precedents) > _SHOWN:
        tell(_MORE, dim=True, count=len(precedents) - _SHOWN)


def _short(value: Decimal | None) -> str:
    return "?" if value is None else f"{round(value, 4).normalize():f}"


def tell_vectors() -> None:
    """How many can be found by meaning already."""
    with_vectors, total = application().background.progress()
    tell(_VECTORS, dim=True, done=with_vectors, total=total)
    if with_vectors < total:
        tell(_FOLLOW, dim=True)


def export(file: Path | None, *, form: TableFormat | None, past: bool) -> int:
    """One's own agreements, or the past ones that goals are compared with, are in the file or on standard output."""
    from zielbot.api.calls import Calls
    from zielbot.api.kept import COLUMNS, Kept
    from zielbot.evidence.importing import FIELDS, written_row

    chosen = form or _by_ending(file)
    rows: Sequence[Row]
    if past:
        rows = [written_row(one) for one in application().precedents.select() if not one.example]
    else:
        rows = Kept(Calls(application())).rows()
    content = application().tables.write(chosen, rows, FIELDS if past else COLUMNS, title=_TITLE.render(language()))
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
            (
                argument("file", Text("DATEI", "FILE"), Text("CSV, XLSX oder JSON.", "CSV, XLSX or JSON.")),
                option(
                    "column",
                    "--column",
                    shown=Text("FELD=SPALTE", "FIELD=COLUMN"),
                    meaning=Text(
                        "Welche Spalte ein Feld ist, wenn ihr Name es nicht sagt; mehrfach möglich.",
                        "Which column a field is where its name does not tell; may come several times.",
                    ),
                    many=True,
                ),
                switch(
                    "dry_run",
                    "--dry-run",
                    meaning=Text(
                        "Zeigt nur, was gelesen und was ausgesetzt würde.",
                        "Only shows what would be read and what set aside.",
                    ),
                ),
            ),
        ),
        Command(
            "export",
            Text("Gibt Vereinbarungen als Tabelle aus.", "Writes agreements as a table."),
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
                switch(
                    "past",
                    "--past",
                    meaning=Text(
                        "Die eingelesenen früheren Vereinbarungen statt der eigenen; Personen bleiben Pseudonyme.",
                        "The past agreements taken over instead of your own; people stay pseudonyms.",
                    ),
                ),
            ),
        ),
    ),
)
