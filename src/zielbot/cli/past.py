"""`zielbot targets`, `similar` and `index`: what past agreements say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zielbot.cli.agreements import STEPS, tell_vectors
from zielbot.cli.commands import AS_JSON, LINES, TEXT_LANGUAGE, Command, argument, choice, option, whole
from zielbot.cli.progress import ProgressLine
from zielbot.cli.surroundings import (
    FINE,
    INTERRUPTED,
    application,
    content_of,
    day,
    lines_in,
    lines_out,
    passing,
    say,
    say_json,
    tell,
)
from zielbot.errors import EmptyText
from zielbot.goals.language import Language, Text
from zielbot.goals.quantity import Direction

if TYPE_CHECKING:
    from zielbot.bootstrap import Application

_INDEXED = Text("Vereinbarungen im Index: {count}", "Agreements in the index: {count}")


def targets(
    metric: str | None,
    *,
    baseline: str | None,
    target: str | None,
    unit: str,
    direction: Direction,
    months: int,
    start: str | None,
    precedents: str | None,
    jsonl: bool,
    as_json: bool,
    language: Language | None,
) -> int:
    """What past agreements say of the target is written."""
    from zielbot.api.calls import Calls
    from zielbot.api.lines import answer_lines, validated
    from zielbot.api.requests import TargetRequest

    calls = Calls(_with_past(precedents), language=language)
    if jsonl:
        spoken = language or calls.application.settings.language
        lines_out(answer_lines(lines_in(), TargetRequest, calls.targets, language=spoken))
        return FINE
    if metric is None:
        raise EmptyText
    fields = {
        "metric": metric,
        "baseline": baseline,
        "target": target,
        "unit": unit,
        "direction": direction,
        "months": months,
        "start": day(start),
    }
    answer = calls.targets(validated(TargetRequest, {name: one for name, one in fields.items() if one is not None}))
    if as_json:
        say_json(answer)
    else:
        say(str(answer["message"]))
    return FINE


def similar(
    text: list[str],
    *,
    limit: int,
    precedents: str | None,
    jsonl: bool,
    as_json: bool,
    language: Language | None,
) -> int:
    """The past agreements most like the text are written."""
    from zielbot.api.calls import Calls
    from zielbot.api.lines import answer_lines, validated
    from zielbot.api.requests import SimilarRequest
    from zielbot.api.responses import SimilarReply

    calls = Calls(_with_past(precedents), language=language)
    if jsonl:
        spoken = language or calls.application.settings.language
        lines_out(answer_lines(lines_in(), SimilarRequest, calls.similar, language=spoken))
        return FINE
    answer = calls.similar(validated(SimilarRequest, {"text": " ".join(text), "limit": limit}))
    if as_json:
        say_json(answer)
        return FINE
    reply = SimilarReply.model_validate(answer)
    wording = {case.id: case.wording for case in calls.application.comparing.cases([hit.id for hit in reply.hits])}
    for hit in reply.hits:
        say(f"{hit.score:.2f}  {wording.get(hit.id, hit.id)}")
        say(f"      {hit.reason}", dim=True)
    return FINE


def _with_past(name: str | None) -> Application:
    """The application with the past agreements of a file, or with the stored ones."""
    return application() if name is None else passing(past=(name, content_of(name)))


def rebuild() -> int:
    """The index is built anew from the database."""
    tell(_INDEXED, count=application().index.rebuild())
    return FINE


def embed() -> int:
    """Past agreements without a vector get one; what is done stays done when it is interrupted."""
    stored = application().stored_index
    with ProgressLine(STEPS) as progress:
        progress("embed", *stored.progress())
        try:
            while stored.embed_some():
                progress("embed", *stored.progress())
        except KeyboardInterrupt:
            return INTERRUPTED
    tell_vectors()
    return FINE


_PRECEDENTS = option(
    "precedents",
    "--precedents",
    shown=Text("DATEI", "FILE"),
    meaning=Text(
        "CSV oder XLSX anstelle der gespeicherten Vereinbarungen.", "CSV or XLSX in place of the stored agreements."
    ),
)
_VALUE = Text("WERT", "VALUE")
_NUMBER = Text("ZAHL", "NUMBER")
_TARGETS = Command(
    "targets",
    Text(
        "Vergleicht einen Zielwert mit dem, was bei ähnlichen Vereinbarungen herauskam.",
        "Compares a target with what came of similar agreements.",
    ),
    targets,
    (
        argument(
            "metric",
            Text("MESSGRÖSSE", "MEASURE"),
            Text("Woran gemessen wird, zum Beispiel NPS.", "What is measured, for example NPS."),
            needed=False,
        ),
        option("baseline", "--baseline", shown=_VALUE, meaning=Text("Wo es heute steht.", "Where it stands today.")),
        option("target", "--target", shown=_VALUE, meaning=Text("Was erreicht werden soll.", "What is to be reached.")),
        option(
            "unit",
            "--unit",
            shown=Text("EINHEIT", "UNIT"),
            meaning=Text("Einheit, wie % oder EUR.", "Unit, such as % or EUR."),
            default="",
        ),
        choice(
            "direction",
            "--direction",
            members=Direction,
            meaning=Text("Wohin es gehen soll.", "Where it is to go."),
            default=Direction.UP,
        ),
        option(
            "months",
            "--months",
            shown=_NUMBER,
            meaning=Text("Dauer in Monaten.", "Duration in months."),
            kind=whole(1, 120),
            default=12,
        ),
        option(
            "start",
            "--start",
            shown=Text("JJJJ-MM-TT", "YYYY-MM-DD"),
            meaning=Text("Beginn, sonst heute.", "Start, otherwise today."),
        ),
        _PRECEDENTS,
        LINES,
        AS_JSON,
        TEXT_LANGUAGE,
    ),
)
_SIMILAR = Command(
    "similar",
    Text("Sucht ähnliche frühere Vereinbarungen.", "Finds similar past agreements."),
    similar,
    (
        argument(
            "text",
            Text("ZIEL", "GOAL"),
            Text("Wozu Ähnliches gesucht wird.", "What to find alike."),
            needed=False,
            many=True,
        ),
        option(
            "limit",
            "--limit",
            shown=_NUMBER,
            meaning=Text("Wie viele höchstens.", "How many at most."),
            kind=whole(1, 50),
            default=10,
        ),
        _PRECEDENTS,
        LINES,
        AS_JSON,
        TEXT_LANGUAGE,
    ),
)
_INDEX = Command(
    "index",
    Text("Der Suchindex früherer Vereinbarungen.", "The index of past agreements."),
    parts=(
        Command(
            "rebuild", Text("Baut den Index aus der Datenbank neu.", "Builds the index from the database."), rebuild
        ),
        Command(
            "embed",
            Text(
                "Macht Vereinbarungen nach ihrer Bedeutung auffindbar, soweit sie es nicht sind; lässt sich abbrechen.",
                "Makes agreements findable by meaning where they are not; can be interrupted.",
            ),
            embed,
        ),
    ),
)
COMMANDS = (_TARGETS, _SIMILAR, _INDEX)
