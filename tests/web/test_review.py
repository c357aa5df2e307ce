"""A list that is stopped keeps the goals that are done, and is taken along as it was shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from zielbot.bootstrap import Application
from zielbot.goals.language import Address, Language
from zielbot.settings import Settings
from zielbot.web.lists import Lists
from zielbot.web.review import Review
from zielbot.web.sight import Asked, Sight
from zielbot.web.texts import PageTexts
from zielbot.web.turns import Turn

LIST = "- Mehr Gäste im Café\n- Die Wartezeit auf 5 Minuten senken\n- Das Lager aufräumen"


class StoppedAfter(Turn[Sight]):
    """A turn that somebody stops once so many goals are done."""

    def __init__(self, goals: int) -> None:
        super().__init__()
        self._goals = goals

    def stopped(self) -> bool:
        """Whether the note says that many."""
        return self.note.startswith(f"{self._goals} ")


@pytest.fixture
def application(tmp_path: Path) -> Iterator[Application]:
    running = Application(Settings(data_dir=tmp_path, embedder="hashing"), ephemeral=True)
    yield running
    running.close()


def review(application: Application, lists: Lists) -> Review:
    return Review(application, PageTexts(Language.DE, Address.DU), lists)


def test_a_stopped_list_shows_the_goals_that_are_done_and_says_how_many(application: Application) -> None:
    sight = review(application, Lists()).work(Asked("review", text=LIST), "me", StoppedAfter(2))

    assert sight.review is not None
    assert sight.review.count("data-is=") == 2
    assert "2 von 3 Zielen" in sight.review
    assert "fällt nichts auf" not in sight.review


def test_a_list_that_ran_to_its_end_says_nothing_of_stopping(application: Application) -> None:
    sight = review(application, Lists()).work(Asked("review", text=LIST), "me", Turn())

    assert sight.review is not None
    assert sight.review.count("data-is=") == 3
    assert "Angehalten" not in sight.review


def test_a_kept_list_is_for_its_owner_only(application: Application) -> None:
    lists = Lists()
    answer = application.refining.refine(LIST)

    name = lists.keep(answer, "me")

    assert lists.find(name, "me") is answer
    assert lists.find(name, "you") is None
