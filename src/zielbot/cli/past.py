"""`zielbot targets`, `similar` and `index`: what past agreements say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from zielbot.cli.surroundings import (
    FINE,
    JsonOption,
    LanguageOption,
    LinesOption,
    application,
    content_of,
    day,
    lines_in,
    lines_out,
    passing,
    say,
    say_json,
)
from zielbot.errors import EmptyText
from zielbot.goals.quantity import Direction

if TYPE_CHECKING:
    from zielbot.bootstrap import Application

PrecedentsOption = Annotated[
    str | None,
    typer.Option("--precedents", metavar="DATEI", help="CSV oder XLSX anstelle der gespeicherten Vereinbarungen."),
]
index_app = typer.Typer(help="Der Suchindex früherer Vereinbarungen.", no_args_is_help=True, rich_markup_mode=None)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("targets")(targets)
    app.command("similar")(similar)
    app.add_typer(index_app, name="index")


def targets(
    metric: Annotated[str | None, typer.Argument(metavar="MESSGRÖSSE")] = None,
    *,
    baseline: Annotated[str | None, typer.Option(help="Wo es heute steht.")] = None,
    target: Annotated[str | None, typer.Option(help="Was erreicht werden soll.")] = None,
    unit: Annotated[str, typer.Option(help="Einheit, wie % oder EUR.")] = "",
    direction: Annotated[Direction, typer.Option(help="Wohin es gehen soll.")] = Direction.UP,
    months: Annotated[int, typer.Option(help="Dauer in Monaten.")] = 12,
    start: Annotated[str | None, typer.Option(metavar="JJJJ-MM-TT", help="Beginn, sonst heute.")] = None,
    precedents: PrecedentsOption = None,
    jsonl: LinesOption = False,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> int:
    """Vergleicht einen Zielwert mit dem, was bei ähnlichen Vereinbarungen herauskam."""
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
    text: Annotated[list[str] | None, typer.Argument(metavar="ZIEL")] = None,
    *,
    limit: Annotated[int, typer.Option(min=1, max=50, help="Wie viele höchstens.")] = 10,
    precedents: PrecedentsOption = None,
    jsonl: LinesOption = False,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> int:
    """Sucht ähnliche frühere Vereinbarungen."""
    from zielbot.api.calls import Calls
    from zielbot.api.lines import answer_lines, validated
    from zielbot.api.requests import SimilarRequest
    from zielbot.api.responses import SimilarReply

    calls = Calls(_with_past(precedents), language=language)
    if jsonl:
        spoken = language or calls.application.settings.language
        lines_out(answer_lines(lines_in(), SimilarRequest, calls.similar, language=spoken))
        return FINE
    answer = calls.similar(validated(SimilarRequest, {"text": " ".join(text or []), "limit": limit}))
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


@index_app.command("rebuild")
def rebuild() -> int:
    """Baut den Index aus der Datenbank neu."""
    say(f"{application().index.rebuild()} Vereinbarungen im Index.")
    return FINE
