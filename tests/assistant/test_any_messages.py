"""Whatever is said, the coach answers, keeps what it knows, and does not repeat itself."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.fakes import coaching_conversing

from zielbot.assistant.conversation import Status
from zielbot.drafting.acts import recognise_act
from zielbot.drafting.packs.pack import Act
from zielbot.errors import InputError
from zielbot.goals.language import Language

SAID = (
    "Ich möchte, dass unsere Kunden zufriedener werden.",
    "weniger Ausschuss an Linie 2",
    "Ich will fünf neue Händler gewinnen",
    "Bis Ende Q3 senken wir die Fluktuation von 12 auf 9 %.",
    "besser Englisch sprechen",
    "NPS",
    "CSAT",
    "die Erstreaktionszeit",
    "Anzahl der Fehler pro Release",
    "die bestandene Prüfung",
    "32",
    "heute 8 %",
    "38 Punkte",
    "unter 12 Stunden",
    "halb so viele",
    "um 10 %",
    "noch keine",
    "null",
    "bis Ende Q3",
    "30.6.",
    "in neun Monaten",
    "31.02.2027",
    "gestern",
    "durch tägliche Prüfung",
    "indem ich jede Woche drei Kunden anrufe",
    "mehr telefonieren",
    "damit ich ruhiger schlafe",
    "weil es nervt",
    "nein, 6 statt 8",
    "doch lieber Q4",
    "nein, das ist falsch",
    "nicht 38, sondern 40",
    "weiß nicht",
    "überspringen",
    "zeig mir den Stand",
    "Formuliere es für mich",
    "ja",
    "Nein, danke.",
    "das zweite",
    "Passt so.",
    "Warum fragst du?",
    "Was ist der NPS?",
    "Wie oft sollten wir prüfen?",
    "Wie wird das Wetter?",
    "du dummer Bot",
    "ich kann nicht mehr",
    "danke",
    "???",
    "!!!",
    "asdf jklö",
    "I want to reduce churn from 8% to 6% by September",
    "I don't know",
    "by the end of June",
    "{metric} %s {0}",
    "<script>alert(1)</script>",
    "1.000.000.000.000",
    "-5",
    "€",
    "12:30 Uhr",
)
MESSAGES = st.one_of(st.sampled_from(SAID), st.text(min_size=1, max_size=60))
ASKED_FOR = {Act.BACK, Act.FORWARD, Act.RESTART}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(MESSAGES, min_size=30, max_size=30))
def test_thirty_arbitrary_messages_never_raise_lose_a_slot_or_repeat_a_question(messages: list[str]) -> None:
    conversing = coaching_conversing()
    talk = conversing.open("anna")
    before = None

    for text in messages:
        try:
            answer = conversing.answer(talk.id, "anna", text)
        except InputError:
            continue
        if before is not None:
            act = recognise_act(text, answer.language)
            lost = set(before.draft.filled()) - set(answer.draft.filled()) - {"direction"}
            assert not lost or act in ASKED_FOR, (text, lost)
            same = before.question and answer.question and before.question.text == answer.question.text
            assert not same or answer.status is not Status.DRAFTING or act in ASKED_FOR, (text, answer.question)
        assert answer.reply.strip(), text
        before = answer


def test_a_slot_is_only_replaced_by_a_message_that_says_so() -> None:
    conversing = coaching_conversing()
    talk = conversing.open("anna")
    conversing.answer(talk.id, "anna", "Wir wollen den NPS bis Ende Q3 von 32 auf 38 Punkte steigern.")

    answer = conversing.answer(talk.id, "anna", "Wir befragen jeden Monat 20 Kunden bis in den Dezember hinein.")

    assert answer.draft.target is not None
    assert answer.draft.target.value.value == 38
    assert answer.draft.deadline is not None
    assert answer.draft.deadline.value.date.isoformat() == "2027-09-30"
    assert answer.language is Language.DE
