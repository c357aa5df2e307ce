"""The single shot and the manager's list."""

from __future__ import annotations

import pytest
from tests.fakes import TODAY, catalogue, checker, goal_lists, reader

from zielbot.assistant.checking import Checking
from zielbot.assistant.drafting_once import Drafting
from zielbot.assistant.refining import MOST_GOALS, Refining
from zielbot.assistant.talk_answers import draft_answer_dict, refine_answer_dict
from zielbot.errors import EmptyText, TooMany
from zielbot.goals.draft import SlotName
from zielbot.goals.language import Address

LIST = """Hallo, hier meine Ziele für das Team:
- Umsatz steigern
- Bis Ende Juni 2027 drei Auszubildende einstellen
- Den Krankenstand bis 31.12.2027 von 7 % auf 5 % senken
"""


@pytest.fixture
def refining(drafting: Drafting) -> Refining:
    checking = Checking(reader(), checker(), catalogue())
    return Refining(
        reader=reader(), lists=goal_lists(), checker=checker(), checking=checking, drafting=drafting, kpis=catalogue()
    )


def test_the_single_shot_gives_draft_report_sentence_and_the_open_questions(drafting: Drafting) -> None:
    answer = drafting.draft("Wir wollen den NPS bis Ende Q3 von 32 auf 38 Punkte steigern.", today=TODAY)

    assert answer.sentence == "Bis zum 30.09.2027 steigern wir den NPS von 32 auf 38 Punkte."
    assert [question.slot.value for question in answer.questions] == ["means", "purpose"]
    assert answer.ready


def test_a_wish_gets_questions_and_no_sentence(drafting: Drafting) -> None:
    answer = drafting.draft("Kunden sollen uns weiterempfehlen", today=TODAY)

    assert answer.sentence is None
    assert not answer.ready
    assert answer.questions[0].options == ("NPS",)


def test_the_questions_use_the_formal_address_where_asked(drafting: Drafting) -> None:
    answer = drafting.draft("Umsatz steigern", today=TODAY, address=Address.SIE)

    assert "Auf welchen Wert wollen Sie kommen?" in [question.text for question in answer.questions]


def test_nothing_is_no_goal(drafting: Drafting) -> None:
    with pytest.raises(EmptyText):
        drafting.draft("  ")


def test_numbers_and_dates_are_json_values(drafting: Drafting) -> None:
    told = draft_answer_dict(drafting.draft("Den Krankenstand bis 31.12.2027 von 7 % auf 5,5 % senken", today=TODAY))

    slots = told["draft"]["slots"]
    assert slots["target"]["value"]["value"] == 5.5
    assert slots["baseline"]["value"]["value"] == 7
    assert slots["deadline"]["value"]["date"] == "2027-12-31"
    assert slots["metric"]["origin"]["kind"] == "stated"


def test_a_list_is_taken_apart_goal_by_goal(refining: Refining) -> None:
    answer = refining.refine(LIST, today=TODAY)

    assert [goal.before for goal in answer.goals] == [
        "Umsatz steigern",
        "Bis Ende Juni 2027 drei Auszubildende einstellen",
        "Den Krankenstand bis 31.12.2027 von 7 % auf 5 % senken",
    ]


def test_only_a_goal_that_stands_has_an_after(refining: Refining) -> None:
    answer = refining.refine(LIST, today=TODAY)

    assert [goal.after is not None for goal in answer.goals] == [False, True, True]


def test_every_goal_brings_its_questions_back(refining: Refining) -> None:
    told = refine_answer_dict(refining.refine(LIST, today=TODAY))

    first = told["goals"][0]
    assert first["before"] == "Umsatz steigern"
    assert [question["slot"] for question in first["questions"]][:2] == ["baseline", "target"]
    assert first["report"]["findings"]


def test_more_goals_than_a_list_can_hold_are_refused(refining: Refining) -> None:
    with pytest.raises(TooMany):
        refining.refine("\n".join(f"- Umsatz im Gebiet {index} steigern" for index in range(MOST_GOALS + 1)))


WORD_LIST = """Liebe Kolleginnen und Kollegen, hier die Stichpunkte:

\u2022\tPflege: weniger Stürze auf Station 3 bis Jahresende
\u2022\tVertrieb: 12 Neukunden bis 30.6.
o\tSales: increase the win rate from 20 to 25 % by the end of Q3
\uf0b7\tIT: Ticketsystem einführen
"""


def test_a_list_pasted_from_a_word_processor_keeps_its_items_and_their_order(refining: Refining) -> None:
    answer = refining.refine(WORD_LIST, today=TODAY)

    assert [goal.before.split(":")[0] for goal in answer.goals] == ["Pflege", "Vertrieb", "Sales", "IT"]


def test_a_goal_in_the_other_language_is_read_in_its_own(refining: Refining) -> None:
    answer = refining.refine(WORD_LIST, today=TODAY)

    assert answer.goals[2].after is not None
    assert answer.goals[2].after.startswith("By 30 September 2027, I will increase the win rate from 20% to 25%")
    assert answer.goals[1].after is not None
    assert answer.goals[1].after.startswith("Bis zum 30.06.2027")


def test_no_question_has_a_hole_where_the_measure_would_stand(refining: Refining) -> None:
    told = refine_answer_dict(refining.refine(WORD_LIST, today=TODAY))

    assert not [one["text"] for goal in told["goals"] for one in goal["questions"] if "  " in one["text"]]


HEADED = {
    "a year in a heading": ("# Ziele 2027 Team Lager\n\n- Retouren senken", "31.12.2027"),
    "a half in a line of its own": ("Zielvereinbarung 1. Halbjahr 2027:\n\n- Retouren senken\n- Umsatz steigern", "30.06.2027"),
    "a quarter of objectives": ("OKR Q3 2027\n\n- Retouren senken\n- Umsatz steigern", "30.09.2027"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "day"), HEADED.values(), ids=HEADED.keys())
def test_the_period_in_the_heading_is_offered_where_a_goal_names_no_day(
    refining: Refining, text: str, day: str
) -> None:
    goals = refining.refine(text, today=TODAY).goals
    asked = [question for goal in goals for question in goal.answer.questions if question.slot is SlotName.DEADLINE]
    assert [question.options for question in asked] == [(day,)] * len(goals)
    assert all(f"bis zum {day}" in question.text for question in asked)
    assert all(goal.answer.draft.deadline is None for goal in goals)


NOT_HEADED = {
    "a goal of its own": "- Bis Ende 2027 den Umsatz steigern\n- Ziel: Retouren 2027 senken\n- Kosten senken",
    "a year that is over": "# Ziele 2021\n\n- Retouren senken\n- Umsatz steigern",
    "a date that heads no goals": "Protokoll vom 12.03.2027\n\n- Retouren senken\n- Umsatz steigern",
}


@pytest.mark.parametrize("text", NOT_HEADED.values(), ids=NOT_HEADED.keys())
def test_what_heads_no_list_of_goals_is_no_offer(refining: Refining, text: str) -> None:
    goals = refining.refine(text, today=TODAY).goals
    asked = [question for goal in goals for question in goal.answer.questions if question.slot is SlotName.DEADLINE]
    assert asked
    assert not any(question.options for question in asked)


def test_values_wait_until_there_is_something_to_measure(drafting: Drafting) -> None:
    answer = drafting.draft("Die Zusammenarbeit mit der Werkstatt verbessern", today=TODAY)
    assert [question.slot.value for question in answer.questions] == ["metric", "deadline", "means", "purpose"]
