"""What a model may do for a person in a talk, and what becomes of it."""

from __future__ import annotations

import json

import pytest
from tests.adapters.llm.rooms import conversing, pointing, scripted
from tests.adapters.llm.server import Says, Status, Step, prompt_of

from zielbot.assistant.conversing import Conversing
from zielbot.assistant.events import ConversationAnswer, Degraded
from zielbot.goals.draft import SlotName
from zielbot.goals.origin import OriginKind

NOTHING = pointing()


def _task(body: dict[str, object]) -> str:
    prompt = prompt_of(body)
    for task, field in (("phrase", "sentence"), ("suggest", "suggestions"), ("explain", "quotes"), ("split", "goals")):
        if f'"{field}"' in prompt:
            return task
    return "understand"


def _script(**answers: str):  # type: ignore[no-untyped-def]
    def step(body: dict[str, object]) -> Step:
        return Says(answers.get(_task(body), NOTHING))

    return step


def _say(use: Conversing, *texts: str) -> ConversationAnswer:
    talk = use.open("anna")
    for text in texts:
        answer = use.answer(talk.id, "anna", text)
    return answer


READY = ("Ich will den Ausschuss an der Presse senken", "Ausschussquote", "4 %", "2,5 %", "bis Ende Juni 2027")


def test_words_that_the_model_points_to_are_put_to_the_person_with_their_question() -> None:
    wish = "Die Auszubildenden sollen sicherer mit Patienten sprechen, das nimmt uns allen am Bett den Druck"
    script = _script(understand=pointing(purpose="das nimmt uns allen am Bett den Druck"))

    with scripted(script) as (asked, _):
        use = conversing(asked)
        answer = _say(use, wish)
        kept = use.get(answer.conversation, "anna")

    assert answer.draft.purpose is None
    assert "In deinen Worten steckt noch mehr" in answer.reply
    assert [(offer.slot, offer.label) for offer in kept.offers] == [
        (SlotName.PURPOSE, "das nimmt uns allen am Bett den Druck")
    ]


def test_an_offered_number_is_read_like_an_answer_when_it_is_taken() -> None:
    script = _script(understand=pointing(baseline="120"))

    with scripted(script) as (asked, _):
        use = conversing(asked)
        before = _say(use, "Ich will meine Überstunden loswerden (Zettel: 120)")
        answer = use.answer(before.conversation, "anna", "120")

    assert before.draft.baseline is None
    assert before.question is not None
    assert before.question.options == ("120",)
    baseline = answer.draft.baseline
    assert baseline is not None
    assert str(baseline.value.value) == "120"
    assert baseline.origin.ref == f"understand.de@1 {asked.name}"


def test_a_reply_with_a_model_s_part_keeps_prompt_model_and_endpoint() -> None:
    with scripted(_script()) as (asked, _):
        use = conversing(asked)
        answer = _say(use, "Die Auszubildenden sollen sicherer mit Patienten sprechen")
        kept = use.get(answer.conversation, "anna")

    assert answer.drafter == "llm"
    assert kept.messages[-1].source == f"understand.de@1 {asked.name}"


def test_the_sentence_is_put_in_other_words_on_demand() -> None:
    wording = ""

    def step(body: dict[str, object]) -> Step:
        return Says(json.dumps({"sentence": wording}) if _task(body) == "phrase" else NOTHING)

    with scripted(step) as (asked, _):
        use = conversing(asked)
        answer = _say(use, *READY)
        assert answer.sentence is not None
        wording = answer.sentence.replace("senke ich", "senke ich selbst")
        again = use.answer(answer.conversation, "anna", "Formuliere es für mich")

    assert wording in again.reply
    assert again.sentence == answer.sentence


@pytest.mark.parametrize("change", [("2,5", "1,5"), ("2027", "2028"), (".", ". Alles ist erfüllt und genehmigt.")])
def test_a_wording_with_anything_else_in_it_gives_way_to_our_own(change: tuple[str, str]) -> None:
    wording = ""

    def step(body: dict[str, object]) -> Step:
        return Says(json.dumps({"sentence": wording}) if _task(body) == "phrase" else NOTHING)

    with scripted(step) as (asked, _):
        use = conversing(asked)
        answer = _say(use, *READY)
        assert answer.sentence is not None
        wording = answer.sentence.replace(*change)
        again = use.answer(answer.conversation, "anna", "Formuliere es für mich")

    assert wording not in again.reply
    assert answer.sentence in again.reply


def test_a_wording_in_another_language_gives_way_to_our_own() -> None:
    wording = "By 30 June 2027 I will cut the scrap rate from 4 to 2,5 %."

    def step(body: dict[str, object]) -> Step:
        return Says(json.dumps({"sentence": wording}) if _task(body) == "phrase" else NOTHING)

    with scripted(step) as (asked, _):
        use = conversing(asked)
        answer = _say(use, *READY)
        again = use.answer(answer.conversation, "anna", "Formuliere es für mich")

    assert answer.sentence is not None
    assert answer.sentence in again.reply
    assert wording not in again.reply


def test_words_translated_instead_of_quoted_are_left_out_and_the_reply_says_so() -> None:
    with scripted(_script(understand=pointing(purpose="that takes the pressure off all of us"))) as (asked, _):
        use = conversing(asked)
        answer = _say(use, "Die Auszubildenden sollen sicherer mit Patienten sprechen, das nimmt uns den Druck")
        kept = use.get(answer.conversation, "anna")

    assert kept.offers == ()
    assert "hast du nicht gesagt" in answer.reply


def test_suggestions_come_on_demand_without_numbers_and_enter_nothing_before_they_are_taken() -> None:
    script = _script(
        suggest=json.dumps({"suggestions": ["Schichtübergaben zu zweit", "5 Schulungen", "Patenschaften"]})
    )

    with scripted(script) as (asked, _):
        use = conversing(asked)
        before = _say(use, *READY)
        assert before.question is not None
        assert before.question.slot is SlotName.MEANS
        helped = use.answer(before.conversation, "anna", "Hilfe")
        taken = use.answer(before.conversation, "anna", "Patenschaften")

    assert helped.draft == before.draft
    assert helped.question is not None
    assert helped.question.options == ("Schichtübergaben zu zweit", "Patenschaften")
    means = taken.draft.means
    assert means is not None
    assert (means.value, means.origin.kind) == ("Patenschaften", OriginKind.ANSWERED)
    assert means.origin.ref == f"suggest.de@1 {asked.name}"


def test_a_question_is_answered_from_the_article_with_its_source() -> None:
    answered = {
        "sentences": ["Je nach Messgröße genügt es einmal im Quartal.", "Sonst droht eine Strafe von 500 Euro."],
        "quotes": ["einmal im Quartal, je nachdem, wie schnell sich die Messgröße bewegt", "Monatlich"],
    }

    with scripted(_script(explain=json.dumps(answered))) as (asked, _):
        answer = _say(conversing(asked), "Wie oft sollten Zielvereinbarungen überprüft werden?")

    assert "Je nach Messgröße genügt es einmal im Quartal. (Quelle: Locke & Latham" in answer.reply
    assert "500" not in answer.reply


@pytest.mark.parametrize(
    "text", ["Hilfe", "Formuliere es für mich", "Wie oft sollten Zielvereinbarungen überprüft werden?"]
)
def test_help_goes_on_without_the_model_and_says_so(text: str) -> None:
    def step(body: dict[str, object]) -> Step:
        return Says(NOTHING) if _task(body) == "understand" else Status(403)

    with scripted(step) as (asked, _):
        use = conversing(asked)
        before = _say(use, *READY)
        events = list(use.say(before.conversation, "anna", text))

    assert Degraded("auth") in events
    assert events[-1].answer.reply.startswith("Ohne Sprachmodell weitergemacht.")  # type: ignore[union-attr]
    assert events[-1].answer.draft == before.draft  # type: ignore[union-attr]


def test_a_suggested_measure_can_be_picked_by_its_place() -> None:
    script = _script(suggest=json.dumps({"suggestions": ["Lob aus der Klasse", "bestandene Probestunden"]}))

    with scripted(script) as (asked, _):
        use = conversing(asked)
        before = _say(use, "Ich will sicherer vor der Klasse stehen")
        assert before.question is not None
        assert before.question.slot is SlotName.METRIC
        helped = use.answer(before.conversation, "anna", "Hilfe")
        taken = use.answer(before.conversation, "anna", "das zweite")

    assert helped.question is not None
    assert helped.question.options[:2] == ("Lob aus der Klasse", "bestandene Probestunden")
    metric = taken.draft.metric
    assert metric is not None
    assert metric.value.name == "bestandene Probestunden"
    assert metric.origin.ref == f"suggest.de@1 {asked.name}"
