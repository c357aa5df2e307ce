"""Checking a list of rough goals: where it is brought, how far the check is, and what it comes to."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from zielbot.assistant.refining import RefineAnswer, Refined
from zielbot.bootstrap import Application
from zielbot.errors import ZielbotError
from zielbot.web.checked import CheckedList, trouble
from zielbot.web.lists import Lists
from zielbot.web.markup import alert, as_json, button, esc, tag
from zielbot.web.sight import Asked, Sight
from zielbot.web.texts import PageTexts
from zielbot.web.turns import Turn
from zielbot.wording.errors import error_text

log = logging.getLogger(__name__)

_MB, _KB = 1_000_000, 1_000


def drop(application: Application, texts: PageTexts) -> str:
    """The place for a file."""
    label = tag(
        "label",
        tag("span", esc(texts("drop")), class_="zb-drop-title"),
        tag("span", esc(texts("drop_kinds", limit=_size(application.settings.limits.file_bytes))), class_="zb-note"),
        '<input type="file" class="zb-sr" accept=".txt,.md,.csv,.tsv,.xlsx,.docx">',
        class_="zb-drop",
    )
    names = {"reading": "file_reading", "read": "file_read", "offline": "offline", "stop": "stop"}
    names |= {"checking": "checking"}
    said = as_json({name: texts(key) for name, key in names.items()})
    state = tag("p", class_="zb-state zb-note", role="status", hidden=True)
    return tag("div", label, state, trouble(), class_="zb", data_texts=said)


def empty(texts: PageTexts) -> str:
    """What stands there before anything was checked."""
    example = button(texts("review_example"), "example", data_text=texts("review_example_list"))
    return tag(
        "div",
        tag("p", esc(texts("review_empty"))),
        tag("div", example, class_="zb-actions"),
        class_="zb zb-panel zb-note",
    )


@dataclass(slots=True)
class _Progress:
    """The last step of a check."""

    step: Refined | RefineAnswer | None = None


class Review:
    """The list of goals on the page."""

    def __init__(self, application: Application, texts: PageTexts, lists: Lists) -> None:
        self._application = application
        self._texts = texts
        self._lists = lists
        self._checked = CheckedList(texts)

    def work(self, asked: Asked, owner: str, turn: Turn[Sight]) -> Sight:
        """The checked list; where it is stopped, the goals that were done; an error as a sentence."""
        texts = self._texts
        if not asked.text.strip():
            return Sight(review=empty(texts))
        progress = _Progress()
        turn.so_far = lambda: self._sight(progress, asked.text, owner)
        try:
            self._refine(asked.text, turn, progress)
        except ZielbotError as exc:
            return Sight(review=alert(error_text(exc, texts.language, texts.address)))
        except Exception:
            log.exception("checking a list failed")
            return Sight(review=alert(texts("error")))
        return self._sight(progress, asked.text, owner)

    def _refine(self, text: str, turn: Turn[Sight], progress: _Progress) -> None:
        application, texts = self._application, self._texts

        def work() -> None:
            for step in application.refining.steps(text, language=texts.language, address=texts.address):
                progress.step = step
                if isinstance(step, Refined):
                    turn.note = texts("review_progress", done=len(step.goals), total=step.total)
                if turn.stopped():
                    return

        if application.watching is None:
            work()
            return
        for told in application.watching.watched(work):
            if progress.step is None:
                turn.note = texts("review_splitting", seconds=round(told.seconds))
            # to leave is to stop the model as well
            if turn.stopped():
                return

    def _sight(self, progress: _Progress, text: str, owner: str) -> Sight:
        step = progress.step
        if step is None:
            return Sight(review=alert(self._texts("review_none_done")))
        answer, total = (step.so_far(), step.total) if isinstance(step, Refined) else (step, len(step.goals))
        return Sight(review=self._checked.shown(answer, text, self._lists.keep(answer, owner), total))


def _size(limit: int) -> str:
    return f"{limit // _MB} MB" if limit >= _MB else f"{limit // _KB} KB"
