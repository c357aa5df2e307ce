"""What a talk says about other goals: those in the same message, and those the person has already."""

from __future__ import annotations

import pytest
from tests.fakes import CountingIds, FixedClock, catalogue, checker, goal_lists, reader

from zielbot.adapters.memory import MemoryDocuments
from zielbot.assistant.conversing import Conversing
from zielbot.assistant.events import ConversationAnswer
from zielbot.drafting.understanding import OfflineDrafter
from zielbot.goals.language import Address, Language
from zielbot.wording.phrasing import GermanEnglishPhrasing


@pytest.fixture
def conversing() -> Conversing:
    return Conversing(
        reader=reader(),
        checker=checker(),
        drafter=OfflineDrafter(reader(), catalogue()),
        kpis=catalogue(),
        conversations=MemoryDocuments(),
        agreements=MemoryDocuments(),
        clock=FixedClock(),
        ids=CountingIds(),
        phrasing=GermanEnglishPhrasing(),
        lists=goal_lists(),
    )


def _opened(
    conversing: Conversing, text: str, *, owner: str = "anna", address: Address = Address.DU, accept: bool = False
) -> ConversationAnswer:
    talk = conversing.open(owner, address=address)
    answer = conversing.answer(talk.id, owner, text)
    if accept:
        conversing.accept(talk.id, owner)
    return answer


def _absence(depot: str, now: str, then: str) -> str:
    return (
        f"Wir wollen den Krankenstand im Lager {depot} bis Ende Q3 von {now} auf {then} % senken, indem wir jeden Monat "
        "mit den Teams sprechen, damit weniger Schichten ausfallen."
    )


LINES = (
    "Meine Ziele:\n- Ausschussquote der Linie 1 bis 30.06.2027 von 4,0 auf {one} % senken\n"
    "- Ausschussquote der Linie 2 bis 30.06.2027 von 6,0 auf 5,4 % senken\n"
    "- Ausschussquote der Linie 3 bis 30.06.2027 von 2,0 auf 1,8 % senken"
)


def test_of_a_pasted_list_the_first_goal_is_taken_and_a_flat_markup_is_told(conversing: Conversing) -> None:
    answer = _opened(conversing, LINES.format(one="3,6"))

    assert answer.reply.startswith("Das sind 3 Ziele; wir nehmen zuerst das erste.")
    assert "3 Ziele liegen alle um 10 % unter dem letzten Ergebnis" in answer.reply
    assert answer.draft.target is not None
    assert str(answer.draft.target.value.value) == "3.6"


def test_an_english_list_is_told_in_english(conversing: Conversing) -> None:
    answer = _opened(
        conversing,
        "- Raise revenue of the north shop from EUR 200,000 to EUR 210,000 by 31 December 2027\n"
        "- Raise revenue of the south shop from EUR 400,000 to EUR 420,000 by 31 December 2027\n"
        "- Raise revenue of the west shop from EUR 100,000 to EUR 105,000 by 31 December 2027",
    )

    assert answer.language is Language.EN
    assert answer.reply.startswith("Those are 3 goals")
    assert "all lie 5% above the last result" in answer.reply


def test_a_list_without_a_pattern_is_only_counted(conversing: Conversing) -> None:
    answer = _opened(conversing, LINES.format(one="3,5"))

    assert answer.reply.startswith("Das sind 3 Ziele")
    assert "letzten Ergebnis" not in answer.reply


@pytest.mark.parametrize(
    "text",
    [
        "Mein Ziel:\n- NPS von 32 auf 38\n- bis Ende Q3\n- weil wir Kunden verlieren",
        "NPS von 32 auf 38 Punkte bis Ende Q3\n- 4 Gespräche im Monat\n- Umfrage nach jedem Termin",
        "Ich möchte bis Ende Juni\n5 kg abnehmen, von 85 auf 80 kg",
    ],
    ids=["parts of one goal", "a goal with its steps", "a line break"],
)
def test_one_goal_in_several_lines_is_no_list(conversing: Conversing, text: str) -> None:
    assert "Das sind" not in _opened(conversing, text).reply


def test_the_third_goal_with_the_same_markup_is_told_of(conversing: Conversing) -> None:
    first = _opened(conversing, _absence("Nord", "5,0", "4,5"), accept=True)
    second = _opened(conversing, _absence("Süd", "6,0", "5,4"), accept=True)
    third = _opened(conversing, _absence("West", "8,0", "7,2"), address=Address.SIE)

    assert "pauschal" not in first.reply + second.reply
    assert "Neben Ihren anderen Zielen: 3 Ziele liegen alle um 10 % unter dem letzten Ergebnis." in third.reply


def test_a_goal_that_asks_far_more_than_the_others_is_told_of(conversing: Conversing) -> None:
    _opened(conversing, _absence("Nord", "5,0", "4,7"), accept=True)
    _opened(conversing, _absence("Süd", "6,0", "5,6"), accept=True)
    answer = _opened(conversing, _absence("West", "8,0", "5,0"))

    assert "Neben deinen anderen Zielen: Dieses Ziel verlangt rund" in answer.reply


def test_the_goals_of_other_people_do_not_count(conversing: Conversing) -> None:
    _opened(conversing, _absence("Nord", "5,0", "4,5"), owner="ben", accept=True)
    _opened(conversing, _absence("Süd", "6,0", "5,4"), owner="cem", accept=True)

    assert "pauschal" not in _opened(conversing, _absence("West", "8,0", "7,2")).reply
