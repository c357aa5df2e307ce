"""What the first message of a person says, and what in it is no part of the goal."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from tests.fakes import TODAY, catalogue, reader

from zielbot.drafting.acts import recognise_act
from zielbot.drafting.opening import draft_from_reading
from zielbot.drafting.packs.pack import Act
from zielbot.goals.draft import GoalDraft
from zielbot.goals.language import Language
from zielbot.goals.quantity import Direction


def _draft(text: str, language: Language = Language.DE) -> GoalDraft:
    return draft_from_reading(reader().read(text, today=TODAY, language=language), catalogue(), 0)


def _numbers(draft: GoalDraft) -> tuple[str | None, str | None]:
    base, target = draft.baseline, draft.target
    return (
        f"{base.value.value.normalize():f} {base.value.unit}" if base else None,
        f"{target.value.value.normalize():f} {target.value.unit}" if target else None,
    )


@pytest.mark.parametrize(
    ("text", "language", "start", "goal"),
    [
        ("Wir sind 14 Leute im Lager und machen 6 Packfehler am Tag. Ich hätte gern höchstens zwei.", "de", "6 count", "2 count"),
        ("Ich leite ein Heim mit 74 Betten. Stürze hatten wir im Herbst 11 im Monat, ich will im Juni bei 7 sein.", "de", "11 count", "7 count"),
        ("Als Küchenchef mit 9 Köchen möchte ich den Wareneinsatz senken, er liegt bei 34 %. Vorgabe sind 30 %.", "de", "34 %", "30 %"),
        ("Die Schule hat 410 Kinder, und 27 kommen täglich zu spät. Zehn wären vertretbar.", "de", "27 count", "10 count"),
        ("I run a garage with 5 mechanics. A brake job takes 90 minutes, 70 would be fine.", "en", "90 min", "70 min"),
        ("The home has 52 residents. Falls went from 4 a month to 9 and I want us back at 5.", "en", "9 count", "5 count"),
    ],
    ids=["team", "beds", "cooks", "pupils", "mechanics", "residents"],
)  # fmt: skip
def test_how_big_a_place_is_says_nothing_about_the_goal(text: str, language: str, start: str, goal: str) -> None:
    assert _numbers(_draft(text, Language(language))) == (start, goal)


@pytest.mark.parametrize(
    ("text", "language", "start", "goal"),
    [
        ("Die Rücklaufquote liegt bei 22 Prozent, in der Branche sind es 35. Ich will auf 30.", "de", "22 %", "30 %"),
        ("Ich brauche 9 Minuten je Anruf, der Rest vom Team schafft 6.", "de", "9 min", None),
        ("We need six days for a quote, competitors manage two. Four would do.", "en", "6 d", "4 d"),
    ],
    ids=["industry", "rest of the team", "competitors"],
)
def test_what_others_have_is_neither_start_nor_target(
    text: str, language: str, start: str | None, goal: str | None
) -> None:
    assert _numbers(_draft(text, Language(language))) == (start, goal)


@pytest.mark.parametrize(
    ("text", "language", "start", "goal"),
    [
        ("Fehlbuchungen: 2025 waren es 90, 2026 dann 72. 2027 will ich höchstens 50.", "de", "72 count", "50 count"),
        ("Jetzt sind wir 63 im Chor, vor zwei Jahren waren es 95. 80 sollten es werden.", "de", "63 count", "80 count"),
        ("Telefonische Erreichbarkeit 71 %, Vorgabe vom Konzern 85 %.", "de", "71 %", "85 %"),
        ("Fortbildungen: bisher zwei, vorgeschrieben sind vier.", "de", "2 count", "4 count"),
        ("Der Ausschuss ist von 2 auf 5 % gestiegen, seit die neue Maschine läuft. Wir müssen zurück auf 2.", "de", "5 %", "2 %"),
        ("26 Azubis haben wir, neun davon fallen durch. Mehr als vier dürfen es nicht sein.", "de", "9 count", "4 count"),
        ("our nps dropped to 22 from 35 and we want it back to 35", "en", "22 points", "35 points"),
        ("Complaints are answered after 9 days on average, policy is 5.", "en", "9 d", "5 d"),
    ],
    ids=["years", "now and then", "guideline", "so far", "rose", "of them", "dropped", "policy"],
)  # fmt: skip
def test_what_is_so_today_is_told_from_what_was_and_what_shall_be(
    text: str, language: str, start: str, goal: str
) -> None:
    assert _numbers(_draft(text, Language(language))) == (start, goal)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ich führe zum ersten Mal ein Team (7 Leute) und will besser Feedback geben.", "de"),
        ("Bis zum 30. April soll die Software laufen, das Projekt hat schon 80.000 Euro gekostet.", "de"),
        ("Zertifikat machen, Budget 1.200 Euro, Termin im Mai", "de"),
        ("I manage 9 people and I want to get better at saying no.", "en"),
        ("The new CRM has to be live by 1 May; budget is 60k.", "en"),
    ],
    ids=["team in brackets", "cost so far", "budget", "people", "budget in thousands"],
)
def test_a_wish_without_a_number_takes_none_from_beside_it(text: str, language: str) -> None:
    assert _numbers(_draft(text, Language(language))) == (None, None)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Durchlaufzeit von 12 auf 9 Tage, Kollege Maier hat das in 6 Monaten geschafft.", None),
        ("Weniger Fehlbuchungen. Im Dezember 57, im November 61. Ich peile 20 an.", None),
        ("Von 80 auf 110 Zuschnitte pro Stunde, die Lieferung der Säge ist im Februar.", None),
        ("Bis Ende Mai will ich 40 Akten prüfen, im Januar waren es 22.", date(2027, 5, 31)),
    ],
    ids=["done by somebody", "list of months", "delivery", "the real one"],
)
def test_when_something_was_or_comes_is_no_deadline(text: str, due: date | None) -> None:
    deadline = _draft(text).deadline

    assert (deadline.value.date if deadline else None) == due


@pytest.mark.parametrize(
    ("text", "language", "measure"),
    [
        ("Für die Inventur brauchen wir drei Tage, einer muss reichen.", "de", "Zeit für die Inventur"),
        ("Es kommen zu viele Mails: 120 am Tag, 60 wären erträglich.", "de", "Mails"),
        ("Notfallübungen: 2026 nur eine gemacht, vorgeschrieben sind vier.", "de", "Notfallübungen"),
        ("Die Patienten warten oft eine Stunde. Wenn es 20 Minuten wären, wäre viel gewonnen.", "de", "Wartezeit"),
        ("I spend two hours a day on paperwork, one is plenty.", "en", "hours a day on paperwork"),
    ],
    ids=["takes", "too many", "heading", "unit fits", "spent on"],
)
def test_the_measure_is_what_the_talk_is_about(text: str, language: str, measure: str) -> None:
    metric = _draft(text, Language(language)).metric

    assert metric is not None
    assert metric.value.name == measure


def test_a_way_said_in_a_clause_of_its_own_is_the_means() -> None:
    draft = _draft("Fehlzeiten von 9 auf 7 Prozent bis Jahresende, dafür führen wir Wunschdienstpläne ein.")

    assert draft.means is not None
    assert draft.means.value == "dafür führen wir Wunschdienstpläne ein"


def test_a_bound_from_above_goes_down_whatever_words_stand_beside_it() -> None:
    draft = _draft("Im Rathaus soll niemand länger als 15 Minuten warten.")

    assert draft.direction is not None
    assert draft.direction.value is Direction.DOWN


def test_who_speaks_and_what_they_ask_of_us_is_no_part_of_the_wish() -> None:
    draft = _draft("Kannst du mir helfen, ein Ziel zu formulieren? Die Azubis sollen die Zwischenprüfung schaffen.")

    assert draft.outcome is not None
    assert draft.outcome.value == "Die Azubis sollen die Zwischenprüfung schaffen"


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Wie bekomme ich die Ausschussquote unter 2 %? Aktuell 3,4.", Act.CONTENT),
        ("How can we get from 9 to 4 defects?", Act.CONTENT),
        ("Wie oft sollten wir prüfen?", Act.QUESTION),
    ],
    ids=["own goal", "own goal in english", "question"],
)
def test_how_to_reach_a_number_of_ones_own_is_a_wish_and_no_question(text: str, act: Act) -> None:
    assert recognise_act(text, Language.DE if "W" in text[:1] else Language.EN) is act


def test_no_more_than_takes_nothing_back() -> None:
    draft = _draft("We lost 11 nurses last year. I want to lose no more than 4.", Language.EN)

    assert draft.baseline is not None
    assert draft.target is not None
    assert (draft.baseline.value.value, draft.target.value.value) == (Decimal(11), Decimal(4))
