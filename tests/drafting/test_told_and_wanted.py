"""People who talk say how it is in one clause and what they want in another."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.fakes import TODAY, catalogue, reader

from zielbot.drafting.opening import draft_from_reading
from zielbot.drafting.sentence import goal_sentence, short_form
from zielbot.goals.draft import GoalDraft
from zielbot.goals.language import Language


def _draft(text: str, language: Language = Language.DE) -> GoalDraft:
    return draft_from_reading(reader().read(text, today=TODAY, language=language), catalogue(), 0)


def _numbers(draft: GoalDraft) -> tuple[Decimal | None, Decimal | None]:
    base, target = draft.baseline, draft.target
    return (base.value.value if base else None, target.value.value if target else None)


@pytest.mark.parametrize(
    ("text", "language", "start", "goal"),
    [
        ("Der Bus steht morgens zwanzig Minuten im Depot. Acht müssten reichen.", Language.DE, 20, 8),
        ("Drei Stunden sitze ich am Wochenbericht, eine reicht.", Language.DE, 3, 1),
        ("Letztes Jahr hatten wir neun Wasserschäden. Mehr als vier dürfen es nicht werden.", Language.DE, 9, 4),
        ("Für eine Akte brauchen wir sechs Tage. Im Nachbaramt schaffen es andere in zwei.", Language.DE, 6, None),
        ("Zwölf Mappen liegen noch ungelesen herum. Bis Mai soll da nichts mehr liegen.", Language.DE, 12, 0),
        ("The coach takes fifty minutes to the pool. Thirty would be fine.", Language.EN, 50, 30),
        ("Nine volunteers last year. I need twice that or the shop closes.", Language.EN, 9, 2),
    ],
    ids=["minutes", "one is enough", "no more than", "others are no target", "nothing left", "english", "twice"],
)
def test_a_number_that_tells_is_where_it_starts_and_one_that_is_wanted_is_the_target(
    text: str, language: Language, start: int, goal: int | None
) -> None:
    assert _numbers(_draft(text, language)) == (start, goal)


@pytest.mark.parametrize(
    "text",
    [
        "Ich komme nie vor acht heim. Um sechs am Tisch, das wäre schön.",
        "Die Halle macht um zehn auf, die Leute stehen um neun davor.",
        "Fünf Prozent der Kurse binden sechzig Prozent der Räume. Das gehört gerechter verteilt.",
    ],
    ids=["time of day", "opening hours", "two shares"],
)
def test_what_no_clause_settles_is_left_open(text: str) -> None:
    assert _draft(text).target is None


def test_a_wanted_number_without_a_unit_has_that_of_today() -> None:
    draft = _draft("Wir werfen 700 Euro im Monat an Brot weg. Wenn wir da unter 300 kämen, wäre viel gewonnen.")

    assert draft.target is not None
    assert (draft.target.value.value, draft.target.value.unit) == (300, "EUR")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "Mindestens zwei Führungen im Quartal bis 31.12.2027",
            "Bis zum 31.12.2027 komme ich auf mindestens zwei Führungen im Quartal.",
        ),
        (
            "Die Stürze je 1.000 Pflegetage bis 31.12.2027 von 7 auf 5 senken",
            "Bis zum 31.12.2027 senke ich die Stürze je 1.000 Pflegetage von 7 auf 5.",
        ),
        (
            "Weniger Reklamationen: Reklamationsquote von 6 auf 3 % bis 30.06.2027",
            "Bis zum 30.06.2027 senke ich die Reklamationsquote von 6 auf 3 %.",
        ),
        (
            "Die Durchlaufzeit von etwa 14 Tagen auf 9 Tage bis 30.06.2027 verkürzen",
            "Bis zum 30.06.2027 verkürze ich die Durchlaufzeit von etwa 14 auf 9 Tage.",
        ),
    ],
    ids=["bound once", "reference kept", "rate kept", "about kept"],
)
def test_the_sentence_keeps_what_was_said_and_says_it_once(text: str, sentence: str) -> None:
    assert goal_sentence(_draft(text), catalogue(), Language.DE) == sentence


def test_a_thing_that_recurs_stands_once_in_the_short_form() -> None:
    draft = _draft("Bis Ende 2027 jede Woche ein Elterncafé veranstalten")

    assert (short_form(draft, catalogue(), Language.DE) or "").count("Elterncafé") == 2
