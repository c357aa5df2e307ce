"""How long a reply of the coach takes without a model."""

from __future__ import annotations

from tests.fakes import coaching_conversing

TALK = (
    "Ich möchte, dass unsere Kunden zufriedener werden.",
    "NPS",
    "32",
    "38 Punkte",
    "bis Ende Q3",
    "durch monatliche Gespräche mit unseren größten Kunden",
    "weil zufriedene Kunden bleiben",
)
MOST_SECONDS = 0.030


def test_a_reply_leaves_in_under_thirty_milliseconds(benchmark) -> None:
    conversing = coaching_conversing()
    warm = conversing.open("anna")
    conversing.answer(warm.id, "anna", TALK[0])

    def whole_talk() -> None:
        talk = conversing.open("anna")
        for text in TALK:
            conversing.answer(talk.id, "anna", text)

    benchmark.pedantic(whole_talk, rounds=10)
    if benchmark.stats is not None:
        assert benchmark.stats.stats.median / len(TALK) < MOST_SECONDS
