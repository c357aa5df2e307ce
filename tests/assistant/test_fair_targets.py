"""Targets of a list beside each other."""

from __future__ import annotations

from datetime import date

import pytest

from zielbot.adapters.resources import kpi_catalogue, language_data
from zielbot.assistant.fair_targets import FairnessRemark, fairness_remarks
from zielbot.goals.language import Language
from zielbot.reading.reader import Reader

READER = Reader(language_data(), kpi_catalogue())


def _remarks(*goals: str, language: Language = Language.DE) -> tuple[FairnessRemark, ...]:
    readings = [READER.read(goal, today=date(2027, 1, 15), language=language) for goal in goals]
    return fairness_remarks(readings, language)


FLAT = [
    (
        Language.DE,
        [
            "Ausschussquote der Linie 1 bis 30.06.2027 von 4,0 auf 3,6 % senken",
            "Die Hausordnung neu drucken",
            "Ausschussquote der Linie 2 bis 30.06.2027 von 6,0 auf 5,4 % senken",
            "Ausschussquote der Linie 3 bis 30.06.2027 von 2,0 auf 1,8 % senken",
        ],
        "Ziele 1, 3 und 4: 3 Ziele liegen alle um 10 % unter dem letzten Ergebnis",
    ),
    (
        Language.DE,
        [
            "Umsatz im Hotel Seeblick bis Ende 2027 um 6 % steigern",
            "Umsatz im Hotel Bergblick bis Ende 2027 um 6 % steigern",
            "Umsatz im Hotel Talblick bis Ende 2027 um 6 % steigern",
        ],
        "Ziele 1, 2 und 3: 3 Ziele liegen alle um 6 % über dem letzten Ergebnis",
    ),
    (
        Language.EN,
        [
            "Raise revenue of the north shop from EUR 200,000 to EUR 210,000 by 31 December 2027",
            "Raise revenue of the south shop from EUR 400,000 to EUR 420,000 by 31 December 2027",
            "Raise revenue of the west shop from EUR 100,000 to EUR 105,000 by 31 December 2027",
        ],
        "Goals 1, 2 and 3: 3 targets all lie 5% above the last result",
    ),
]


@pytest.mark.parametrize(("language", "goals", "said"), FLAT, ids=["levels", "parts", "english"])
def test_a_flat_markup_is_pointed_out_with_the_goals_it_is_in(language: Language, goals: list[str], said: str) -> None:
    (remark,) = _remarks(*goals, language=language)

    assert remark.kind == "flat_markup"
    assert remark.message.startswith(said)


def test_a_target_far_from_those_beside_it_is_pointed_out() -> None:
    remarks = _remarks(
        "Wartezeit im Bürgeramt Nord bis Ende 2027 von 30 auf 28 Minuten senken",
        "Wartezeit im Bürgeramt Süd bis Ende 2027 von 25 auf 23 Minuten senken",
        "Wartezeit im Bürgeramt West bis Ende 2027 von 40 auf 20 Minuten senken",
    )

    assert [(one.kind, one.goals) for one in remarks] == [("uneven", (2,))]
    assert remarks[0].message.startswith("Ziel 3: Dieses Ziel verlangt rund")
    assert "()" not in remarks[0].message


@pytest.mark.parametrize(
    "goals",
    [
        [],
        ["Umsatz steigern"] * 4,
        ["Umsatz bis Ende 2027 von 100 auf 110 Euro steigern", "Krankenstand bis Ende 2027 von 5 auf 4 % senken"],
        [
            "Krankenstand bis Ende 2027 von 5 auf 4,6 % senken",
            "Krankenstand bis Ende 2027 von 6 auf 5,5 % senken",
            "Krankenstand bis Ende 2027 von 7 auf 6,3 % senken",
        ],
    ],
    ids=["none", "no numbers", "different measures", "of their own"],
)
def test_nothing_is_said_where_nothing_stands_out(goals: list[str]) -> None:
    assert _remarks(*goals) == ()


@pytest.mark.parametrize(
    ("language", "places", "lead"),
    [
        (Language.DE, ["B2", "B3", "B4"], "B2, B3 und B4: "),
        (Language.DE, ["4", "7", "9"], "Zeilen 4, 7 und 9: "),
        (Language.EN, ["4", "7", "9"], "Lines 4, 7 and 9: "),
        (Language.DE, [], "Ziele 1, 2 und 3: "),
    ],
    ids=["cells", "lines", "english lines", "numbers"],
)
def test_goals_are_named_by_where_they_stand(language: Language, places: list[str], lead: str) -> None:
    readings = [
        READER.read(f"Umsatz im Markt {one} von {base} auf {base * 1.05} Euro steigern", today=date(2027, 1, 15))
        for one, base in (("A", 200), ("B", 400), ("C", 600))
    ]

    (remark,) = fairness_remarks(readings, language, places=places)

    assert remark.message.startswith(lead)


def test_of_very_many_goals_only_the_first_are_named() -> None:
    goals = [f"Umsatz im Markt Nord von {n * 4000} auf {n * 4120} Euro steigern" for n in range(1, 31)]

    (remark,) = _remarks(*goals)

    assert remark.goals == tuple(range(30))
    assert "11, 12 und 18 weitere: 30 Ziele" in remark.message
