"""Over two hundred invented people with odd answers: each comes to a goal of their own in a few questions."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from tests.fakes import TODAY, coaching_conversing

from zielbot.assistant.conversation import Status
from zielbot.assistant.events import ConversationAnswer
from zielbot.goals.finding import Criterion, Verdict
from zielbot.goals.language import Language

PEOPLE = yaml.safe_load((Path(__file__).parent / "people.yaml").read_text("utf-8"))
UNKNOWN = {"de": "Das weiß ich nicht.", "en": "I don't know."}
DECLINE = {"de": "Nein, danke.", "en": "No, thanks."}
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
MOST_QUESTIONS = 6


def reply_of(person: dict[str, object], answer: ConversationAnswer) -> str:
    """What the person says to the question on the table."""
    assert answer.question is not None, answer.reply
    slot = "metric" if answer.question.slot.value == "outcome" else answer.question.slot.value
    if slot in person["facts"]:
        return person["facts"][slot]
    return (DECLINE if answer.question.options else UNKNOWN)[person["lang"]]


def talked(person: dict[str, object]) -> tuple[ConversationAnswer, int]:
    """The last answer and the number of questions it took."""
    conversing = coaching_conversing()
    language = Language(person["lang"])
    talk = conversing.open("anna", language=language)
    answer = conversing.answer(talk.id, "anna", person["opening"], language=language)
    for questions in range(12):
        if answer.status is Status.READY:
            return answer, questions
        answer = conversing.answer(talk.id, "anna", reply_of(person, answer), language=language)
    raise AssertionError(f"no goal: {answer.reply}")


def values(text: str) -> set[float]:
    """Every reading, German or English, of the numbers in a text."""
    found = set()
    for raw in NUMBER.findall(text):
        for candidate in (raw.replace(".", "").replace(",", "."), raw.replace(",", "")):
            try:
                found.add(float(candidate))
            except ValueError:
                continue
    return found


@pytest.mark.parametrize("person", PEOPLE, ids=[person["id"] for person in PEOPLE])
def test_a_person_comes_to_their_own_goal(person: dict[str, object]) -> None:
    answer, questions = talked(person)

    assert questions <= MOST_QUESTIONS
    assert answer.draft.deadline is not None
    assert answer.draft.deadline.value.date.isoformat() == person["deadline"]
    if person["kpi"]:
        assert answer.draft.metric is not None
        assert answer.draft.metric.value.kpi == person["kpi"]
    for criterion in (Criterion.SPECIFIC, Criterion.MEASURABLE, Criterion.TIME_BOUND):
        assert answer.report.verdict(criterion) is Verdict.MET, (criterion, answer.sentence)


@pytest.mark.parametrize("person", PEOPLE, ids=[person["id"] for person in PEOPLE])
def test_no_number_of_the_goal_is_invented(person: dict[str, object]) -> None:
    answer, _ = talked(person)
    assert answer.sentence is not None

    said = values(" ".join([person["opening"], *person["facts"].values()]))
    date_parts = {float(part) for part in person["deadline"].split("-")}
    allowed = said | {float(number) for number in person["numbers"]} | date_parts
    bare = re.sub(r"\d{1,2}\.\d{1,2}\.\d{4}", "", answer.sentence)
    invented = [raw for raw in NUMBER.findall(bare) if not values(raw) & allowed]

    assert not invented, answer.sentence


@pytest.mark.parametrize("person", PEOPLE, ids=[person["id"] for person in PEOPLE])
def test_the_check_gives_the_goal_the_same_verdicts_as_the_coach(person: dict[str, object]) -> None:
    answer, _ = talked(person)
    assert answer.sentence is not None

    checked = coaching_conversing().checking.check(answer.sentence, today=TODAY, language=answer.language)

    for criterion in (Criterion.SPECIFIC, Criterion.MEASURABLE, Criterion.TIME_BOUND):
        assert checked.report.verdict(criterion) is answer.report.verdict(criterion), (criterion, answer.sentence)


WORDED = [person for person in PEOPLE if "sentence" in person]


@pytest.mark.parametrize("person", WORDED, ids=[person["id"] for person in WORDED])
def test_the_goal_reads_as_it_was_read_aloud(person: dict[str, object]) -> None:
    answer, _ = talked(person)

    assert answer.sentence == person["sentence"]
