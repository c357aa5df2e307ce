"""`zielbot eval`: how well intentions are understood, without a model and with the configured one, side by side."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from itertools import product
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from zielbot.cli.commands import AS_JSON, TEXT_LANGUAGE, Command, option, switch, whole
from zielbot.cli.surroundings import FINE, INTERRUPTED, application, complain, say, say_json
from zielbot.errors import UnwritableFile
from zielbot.goals.language import Language, Text

if TYPE_CHECKING:
    from zielbot.assistant.evaluating import Score

_SHARES = {"accuracy", "verdicts"}
_NAME_WIDTH = 30
_VALUE_WIDTH = 14
_WRITE_S = 1.0
_INTERRUPTED = Text("Unterbrochen; was bis hierher gemessen ist:", "Interrupted; what is measured so far:")
_DIRECTION = Text("Richtung", "Direction")


def evaluate(*, language: Language | None, limit: int, offline: bool, as_json: bool, into: str | None) -> int:
    """What was understood is written, by the built-in way and by the model side by side.

    Interrupted, what was measured until then is written; `into` names a file that holds it all the time.
    """
    kinds = [False] if offline or application().endpoint is None else [False, True]
    sets = list(product([language] if language else list(Language), (False, True)))
    kept = _Kept(Path(into) if into else None)
    try:
        for spoken, hard in sets:
            _measure(kept, spoken, hard=hard, limit=limit, kinds=kinds)
            if not as_json:
                _table(_name(spoken, hard=hard), kept.scores[_name(spoken, hard=hard)])
        status = FINE
    except KeyboardInterrupt:
        complain(_INTERRUPTED.render(application().settings.language))
        status = INTERRUPTED
    finally:
        kept.write()
    if as_json:
        say_json(kept.told())
    return status


class _Kept:
    """What was measured so far, in a file as well where one is named."""

    def __init__(self, path: Path | None) -> None:
        self.scores: dict[str, list[Score]] = {}
        self._path = path
        self._written = 0.0

    def put(self, name: str, place: int, score: Score) -> None:
        """The score takes its place among those of the set."""
        self.scores.setdefault(name, [])[place : place + 1] = [score]
        if monotonic() - self._written > _WRITE_S:
            self.write()

    def told(self) -> dict[str, object]:
        """All of it for programs."""
        return {
            name: [{**asdict(one), "accuracy": one.accuracy} for one in scores] for name, scores in self.scores.items()
        }

    def write(self) -> None:
        """The file holds all of it, never half of it."""
        if self._path is None:
            return
        beside = self._path.with_name(f"{self._path.name}.part")
        try:
            beside.write_text(json.dumps(self.told(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
            beside.replace(self._path)
        except OSError as exc:
            raise UnwritableFile(name=str(self._path), reason=exc.strerror) from exc
        self._written = monotonic()


def _measure(kept: _Kept, spoken: Language, *, hard: bool, limit: int, kinds: Sequence[bool]) -> None:
    from zielbot.bootstrap.measuring import evaluate as measured
    from zielbot.bootstrap.measuring import intentions

    chosen = [one for one in intentions() if (one.language, one.hard) == (spoken, hard)][:limit]
    for place, with_model in enumerate(kinds):
        for score in measured(application(), chosen, with_model=with_model):
            kept.put(_name(spoken, hard=hard), place, score)
            done = score.intentions
            # a model may take minutes
            if with_model and (done % 10 == 0 or done == len(chosen)):
                complain(f"{done}/{len(chosen)}")


def _name(spoken: Language, *, hard: bool) -> str:
    """What a set is called: by its language, those written as people talk with "hard"."""
    return f"{spoken.value}_hard" if hard else spoken.value


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
        option(
            "into",
            "--into",
            shown=Text("DATEI", "FILE"),
            meaning=Text(
                "Hält das Ergebnis laufend in dieser Datei fest (JSON).",
                "Keeps the result in this file as it grows (JSON).",
            ),
        ),
    ),
)
