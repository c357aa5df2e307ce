"""What every index of past agreements does."""

from __future__ import annotations

from datetime import date
from typing import Protocol

import pytest

from zielbot.adapters.database.precedents import SqlPrecedents
from zielbot.adapters.index.stored_index import StoredIndex
from zielbot.goals.language import Language
from zielbot.goals.precedent import Precedent, PrecedentFilter
from zielbot.goals.quantity import Direction

TEXTS = {
    "scrap": "Ausschussquote in der Gießerei von 5 % auf 3 % senken",
    "falls": "Stürze auf der Pflegestation bis Jahresende um ein Viertel verringern",
    "churn": "Churn Rate im Firmenkundengeschäft auf 4 % bringen",
    "reading": "Jeden Monat zwei Fachbücher lesen",
    "permits": "Parkausweise innerhalb von fünf Werktagen ausstellen",
    "oven": "Energieverbrauch der Backöfen um zehn Prozent senken",
}


class Made(Protocol):
    """Gives an index over the precedents of a database."""

    def __call__(self) -> StoredIndex: ...


def sample() -> list[Precedent]:
    """A few agreements of different fields."""
    return [
        Precedent(
            id=key,
            text=text,
            unit="%" if "%" in text or "Prozent" in text else "count",
            direction=Direction.DOWN if "senken" in text else None,
            group="Werk" if key in ("scrap", "oven") else "Haus",
            end=date(2026, 3 + number, 28),
        )
        for number, (key, text) in enumerate(TEXTS.items())
    ]


class PrecedentIndexContract:
    """Mix in and give the fixtures `store` and `index`."""

    @pytest.fixture(autouse=True)
    def _filled(self, store: SqlPrecedents, index: StoredIndex) -> None:
        store.upsert(sample())
        index.rebuild()

    def test_its_own_words_find_an_agreement_first(self, index: StoredIndex) -> None:
        for key, text in TEXTS.items():
            assert index.search(text, limit=3)[0].id == key

    def test_another_name_of_the_kpi_finds_it_with_the_reason(self, index: StoredIndex) -> None:
        hits = index.search("Kundenabwanderung eindämmen", limit=1)

        assert hits[0].id == "churn"
        assert hits[0].reason.startswith("gleiche Kennzahl: Churn Rate")

    def test_the_parts_of_a_compound_find_it(self, index: StoredIndex) -> None:
        hits = index.search("Verbrauch an Energie beim Backen", limit=2)

        assert hits[0].id == "oven"
        assert "Energieverbrauch" in hits[0].reason

    def test_reasons_come_in_the_language_asked_for(self, index: StoredIndex) -> None:
        assert index.search("lower customer churn", limit=1, language=Language.EN)[0].reason.startswith("same measure")

    def test_scores_fall_from_hit_to_hit_and_lie_between_0_and_1(self, index: StoredIndex) -> None:
        scores = [hit.score for hit in index.search("Stürze verringern", limit=10)]

        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 1 for score in scores)

    def test_no_more_hits_than_asked_for(self, index: StoredIndex) -> None:
        assert len(index.search("senken", limit=2)) <= 2
        assert index.search("senken", limit=0) == []

    @pytest.mark.parametrize("text", ["", "   ", "\n"])
    def test_nothing_finds_nothing(self, index: StoredIndex, text: str) -> None:
        assert index.search(text) == []

    @pytest.mark.parametrize(
        ("where", "ids"),
        [
            (PrecedentFilter(group="Werk"), {"scrap", "oven"}),
            (PrecedentFilter(direction=Direction.DOWN, unit="%"), {"scrap", "oven"}),
            (PrecedentFilter(ended_from=date(2026, 4, 1), ended_until=date(2026, 5, 31)), {"falls", "churn"}),
            (PrecedentFilter(kpi="no_such_kpi"), set()),
        ],
        ids=["group", "direction and unit", "period", "nothing fits"],
    )
    def test_a_filter_holds_for_all_hits(self, index: StoredIndex, where: PrecedentFilter, ids: set[str]) -> None:
        assert {hit.id for hit in index.search("Quote und Verbrauch senken", where=where)} <= ids

    def test_a_new_agreement_is_found_by_words_before_it_has_a_vector(
        self, store: SqlPrecedents, index: StoredIndex
    ) -> None:
        new = Precedent(id="garden", text="Heckenschnitt im Stadtpark vor dem 1. März abschließen")
        store.upsert([new])
        index.add([new])

        hit = index.search("Heckenschnitt", limit=1)[0]
        assert (hit.id, hit.reason) == ("garden", "gemeinsame Wörter: Heckenschnitt")
        assert index.progress() == (6, 7)
        assert index.embed_some() == 1
        assert index.progress() == (7, 7)
        assert index.search("Heckenschnitt im Park", limit=1)[0].id == "garden"

    def test_a_changed_text_is_embedded_anew(self, store: SqlPrecedents, index: StoredIndex) -> None:
        changed = Precedent(id="reading", text="Mitgliederzahl im Chor verdoppeln")
        before = index.search("Fachbücher", limit=1)[0]
        store.upsert([changed])
        index.add([changed])

        assert index.embed_some() == 1
        assert index.search("Mitglieder im Chor", limit=1)[0].id == "reading"
        assert before.id == "reading"
        assert all(hit.score < before.score and not hit.reason.startswith("gem") for hit in index.search("Fachbücher"))

    def test_what_is_dropped_is_not_found_any_more(self, store: SqlPrecedents, index: StoredIndex) -> None:
        store.delete(["falls"])
        index.drop(["falls"])

        assert "falls" not in {hit.id for hit in index.search(TEXTS["falls"])}
        assert index.count() == 5

    def test_a_rebuilt_index_answers_as_before(self, index: StoredIndex) -> None:
        before = [(hit.id, hit.score) for hit in index.search("Ausschuss senken")]

        assert index.rebuild() == 6
        assert [(hit.id, hit.score) for hit in index.search("Ausschuss senken")] == before

    def test_it_answers_after_it_was_closed_and_opened(self, index: StoredIndex) -> None:
        index.close()

        assert index.search(TEXTS["permits"], limit=1)[0].id == "permits"
