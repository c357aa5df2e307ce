"""`zielbot eval`: how well intentions are understood, without a model and with the configured one, side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from itertools import product
from typing import TYPE_CHECKING

from zielbot.cli.commands import AS_JSON, TEXT_LANGUAGE, Command, option, switch, whole
from zielbot.cli.surroundings import FINE, application, complain, say, say_json
from zielbot.goals.language import Language, Text

if TYPE_CHECKING:
    from zielbot.assistant.evaluating import Intention, Score

_SHARES = {"accuracy", "verdicts"}
_NAME_WIDTH = 30
_VALUE_WIDTH = 14
_DIRECTION = Text("Richtung", "Direction")


def evaluate(*, language: Language | None, limit: int, offline: bool, as_json: bool) -> int:
    """What was understood is written, by the built-in way and by the model side by side."""
    from zielbot.bootstrap.measuring import intentions

    kinds = [False] if offline or application().endpoint is None else [False, True]
    found: dict[str, list[Score]] = {}
    for spoken, hard in product([language] if language else list(Language), (False, True)):
        chosen = [one for one in intentions() if (one.language, one.hard) == (spoken, hard)][:limit]
        found[_name(spoken, hard=hard)] = [_scored(chosen, with_model=kind) for kind in kinds]
    if as_json:
        say_json(
            {name: [{**asdict(one), "accuracy": one.accuracy} for one in scores] for name, scores in found.items()}
        )
        return FINE
    for name, scores in found.items():
        _table(name, scores)
    return FINE


def _name(spoken: Language, *, hard: bool) -> str:
    """What a set is called: by its language, those written as people talk with "hard"."""
    return f"{spoken.value}_hard" if hard else spoken.value


def _scored(chosen: Sequence[Intention], *, with_model: bool) -> Score:
    from zielbot.bootstrap.measuring import evaluate as measured

    seen = _progress(len(chosen), shown=with_model)
    return measured(application(), chosen, with_model=with_model, seen=seen)


def _progress(total: int, *, shown: bool) -> Callable[[int], None]:
    """Counts on standard error while a model is asked, which may take minutes."""

    def tell(done: int) -> None:
        if shown and (done % 10 == 0 or done == total):
            complain(f"{done}/{total}")

    return tell


def _table(name: str, scores: Sequence[Score]) -> None:
    from zielbot.goals.draft import SlotName
    from zielbot.wording.model import ROWS, SETS
    from zielbot.wording.slots import LABELS

    language = application().settings.language
    say(SETS[name].render(language).format(count=scores[0].intentions), bold=True)
    say(_row("", [score.name[-_VALUE_WIDTH * 2 :] for score in scores]))
    for row, label in ROWS.items():
        say(_row(label.render(language), [_shown(row, score) for score in scores]))
    for slot in scores[0].slots:
        say(
            _row(
                f"  {LABELS.get(SlotName(slot), _DIRECTION).render(language)}",
                [f"{score.slots[slot]:.0%}" for score in scores],
            ),
            dim=True,
        )
    say()


def _row(label: str, values: Sequence[str]) -> str:
    return f"{label:{_NAME_WIDTH}}" + "".join(f"{value:>{_VALUE_WIDTH * 2}}" for value in values)


def _shown(row: str, score: Score) -> str:
    value = getattr(score, row)
    if row in _SHARES:
        return f"{value:.1%}"
    if row.startswith("seconds"):
        return f"{value * 1000:.1f} ms" if value < 1 else f"{value:.1f} s"
    if isinstance(value, dict):
        return ", ".join(f"{count} {reason}" for reason, count in value.items()) or "–"
    return f"{value:.2f}" if isinstance(value, float) else str(value)


COMMAND = Command(
    "eval",
    Text(
        "Misst, wie gut Vorhaben verstanden werden: eingebautes Verfahren und eingestelltes Modell nebeneinander.",
        "Measures how well intentions are understood: the built-in way and the configured model side by side.",
    ),
    evaluate,
    (
        TEXT_LANGUAGE,
        option(
            "limit",
            "--limit",
            shown=Text("ZAHL", "NUMBER"),
            meaning=Text("Höchstens so viele Vorhaben je Sprache.", "At most so many intentions a language."),
            kind=whole(1, 1_000_000),
            default=1000,
        ),
        switch("offline", "--offline", meaning=Text("Nur das eingebaute Verfahren.", "The built-in way only.")),
        AS_JSON,
    ),
)
