"""Goal sentences in German: every gender of a measure, every kind of change, checked by zielbot's own rules.

The cases were checked by hand against Duden, Die Grammatik: accusative of the object, weak adjective after "den",
verb second after the date, comma before and after a relative clause, dative after "von".
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from tests.fakes import TODAY, catalogue, checker, reader

from zielbot.drafting.opening import result_target
from zielbot.drafting.sentence import goal_sentence, short_form
from zielbot.goals.draft import Due, GoalDraft, Level, Metric, Owner, Slot, Target
from zielbot.goals.finding import Criterion, Verdict
from zielbot.goals.language import Language
from zielbot.goals.origin import Origin, OriginKind
from zielbot.goals.quantity import Comparator, Direction, QuantityKind
from zielbot.rules.context import RuleContext

SAID = Origin(kind=OriginKind.ANSWERED)
KINDS = {"change": QuantityKind.CHANGE, "factor": QuantityKind.FACTOR, "absolute": QuantityKind.ABSOLUTE}


def draft(
    metric: str,
    *,
    kpi: str | None = None,
    base: tuple[str, str, str] | None = None,
    goal: tuple[str, str, str] | None = None,
    kind: str = "absolute",
    comparator: Comparator = Comparator.EQ,
    way: Direction | None = None,
    voice: str = "ich",
    means: str | None = None,
    purpose: str | None = None,
    per: str | None = None,
    due: date | None = date(2027, 9, 30),
) -> GoalDraft:
    """A draft of those parts; numbers are (value, unit, as said)."""
    target = None
    if goal is not None:
        value = Target(value=Decimal(goal[0]), unit=goal[1], kind=KINDS[kind], comparator=comparator, per=per)
        target = Slot[Target](value=value, origin=SAID, words=goal[2])
    level = None
    if base is not None:
        level = Slot[Level](value=Level(value=Decimal(base[0]), unit=base[1], per=per), origin=SAID, words=base[2])
    return GoalDraft(
        metric=Slot[Metric](value=Metric(name=metric, kpi=kpi), origin=SAID),
        baseline=level,
        target=target,
        direction=Slot[Direction](value=way, origin=SAID) if way else None,
        deadline=Slot[Due](value=Due(date=due), origin=SAID) if due else None,
        owner=Slot[Owner](value=Owner(voice=voice), origin=SAID),
        means=Slot[str](value=means, origin=SAID) if means else None,
        purpose=Slot[str](value=purpose, origin=SAID) if purpose else None,
    )


UP, DOWN = Direction.UP, Direction.DOWN
GOALS = {
    "masculine, up": (
        draft("NPS", kpi="nps", base=("32", "points", "32"), goal=("38", "points", "38 Punkte"), way=UP),
        "Bis zum 30.09.2027 steigere ich den NPS von 32 auf 38 Punkte.",
    ),
    "feminine, down": (
        draft("Churn Rate", kpi="churn_rate", base=("8", "%", "8 %"), goal=("6", "%", "6 %"), way=DOWN),
        "Bis zum 30.09.2027 senke ich die Churn Rate von 8 auf 6 %.",
    ),
    "neuter": (
        draft("EBIT", kpi="profit", base=("1200000", "EUR", "1,2 Mio."), goal=("1500000", "EUR", "1,5 Mio. Euro"), way=UP),
        "Bis zum 30.09.2027 steigere ich das EBIT von 1,2 auf 1,5 Mio. Euro.",
    ),
    "plural": (
        draft("Überstunden", kpi="overtime", base=("11", "h", "11"), goal=("4", "h", "4 Stunden"), way=DOWN, voice="wir"),
        "Bis zum 30.09.2027 senken wir die Überstunden von 11 auf 4 Stunden.",
    ),
    "own measure with article": (
        draft("die Erstreaktionszeit im Ticketsystem", base=("26", "h", "26 Stunden"), goal=("12", "h", "12 Stunden"),
              comparator=Comparator.LT, way=DOWN),
        "Bis zum 30.09.2027 verkürze ich die Erstreaktionszeit im Ticketsystem von 26 auf unter 12 Stunden.",
    ),
    "own masculine measure without article": (
        draft("Umsatz mit Bestandskunden", base=("1200000", "EUR", "1,2 Mio. Euro"), goal=("1350000", "EUR", "1,35 Mio. Euro"), way=UP),
        "Bis zum 30.09.2027 steigere ich den Umsatz mit Bestandskunden von 1,2 auf 1,35 Mio. Euro.",
    ),
    "masculine article with adjective": (
        draft("der durchschnittliche Lagerbestand", base=("120", "count", "120"), goal=("90", "count", "90"), way=DOWN),
        "Bis zum 30.09.2027 senke ich den durchschnittlichen Lagerbestand von 120 auf 90.",
    ),
    "feminine adjective without article": (
        draft("durchschnittliche Wartezeit", base=("95", "min", "95 Minuten"), goal=("60", "min", "60 Minuten"), way=DOWN),
        "Bis zum 30.09.2027 verkürze ich die durchschnittliche Wartezeit von 95 auf 60 Minuten.",
    ),
    "masculine adjective without article": (
        draft("mittlerer Auftragswert", base=("80", "EUR", "80 Euro"), goal=("95", "EUR", "95 Euro"), way=UP),
        "Bis zum 30.09.2027 steigere ich den mittleren Auftragswert von 80 auf 95 Euro.",
    ),
    "possessive": (
        draft("unser Krankenstand", base=("7.2", "%", "7,2 %"), goal=("5.5", "%", "5,5 %"), way=DOWN, voice="wir"),
        "Bis zum 30.09.2027 senken wir unseren Krankenstand von 7,2 auf 5,5 %.",
    ),
    "relative clause": (
        draft("Anzahl der Fehler, die Kunden nach einem Release melden", base=("14", "count", "14 pro Release"),
              goal=("7", "count", "7 pro Release"), comparator=Comparator.LE, per="Release", way=DOWN),
        "Bis zum 30.09.2027 senke ich die Anzahl der Fehler, die Kunden nach einem Release melden, von 14 auf höchstens "
        "7 pro Release.",
    ),
    "things are counted": (
        draft("Wow-Momente je Schicht", base=("2", "count", "2"), goal=("5", "count", "5"), way=UP),
        "Bis zum 30.09.2027 steigere ich die Zahl der Wow-Momente je Schicht von 2 auf 5.",
    ),
    "things are counted without start": (
        draft("Wow-Momente je Schicht", goal=("5", "count", "5")),
        "Bis zum 30.09.2027 bringe ich die Zahl der Wow-Momente je Schicht auf 5.",
    ),
    "no starting value": (
        draft("Liefertreue", kpi="on_time_delivery", goal=("96", "%", "96 %"), comparator=Comparator.GE, way=UP),
        "Bis zum 30.09.2027 bringe ich die Liefertreue auf mindestens 96 %.",
    ),
    "by percent": (
        draft("Energiekosten", base=("480000", "EUR", "480.000 Euro"), goal=("10", "%", "10 %"), kind="change", way=DOWN),
        "Bis zum 30.09.2027 senke ich die Energiekosten um 10 % (Ausgangswert: 480.000 Euro).",
    ),
    "by percent, up, no start": (
        draft("Umsatz", kpi="revenue", goal=("20", "%", "20 %"), kind="change", way=UP),
        "Bis zum 30.09.2027 steigere ich den Umsatz um 20 %.",
    ),
    "by points of percent": (
        draft("Nutzungsrate", kpi="adoption_rate", goal=("5", "pp", "5 Prozentpunkte"), kind="change", way=UP),
        "Bis zum 30.09.2027 steigere ich die Nutzungsrate um 5 Prozentpunkte.",
    ),
    "halved": (
        draft("Ausschuss", kpi="scrap_rate", base=("4.2", "%", "4,2 %"), goal=("0.5", "x", "halbieren"), kind="factor", way=DOWN),
        "Bis zum 30.09.2027 halbiere ich den Ausschuss (Ausgangswert: 4,2 %).",
    ),
    "doubled": (
        draft("Abschlussquote", goal=("2", "x", "verdoppeln"), kind="factor", way=UP, voice="wir"),
        "Bis zum 30.09.2027 verdoppeln wir die Abschlussquote.",
    ),
    "kept": (
        draft("Verfügbarkeit", kpi="availability", base=("99.5", "%", "99,5 %"), goal=("99.5", "%", "99,5 %"), way=UP),
        "Bis zum 30.09.2027 halte ich die Verfügbarkeit bei 99,5 %.",
    ),
    "different units of time": (
        draft("Wartezeit", kpi="waiting_time", base=("95", "min", "95 Minuten"), goal=("1", "h", "eine Stunde"),
              comparator=Comparator.LE, way=DOWN),
        "Bis zum 30.09.2027 verkürze ich die Wartezeit von 95 Minuten auf höchstens eine Stunde.",
    ),
    "dative plural": (
        draft("Lieferzeit", base=("2", "wk", "2 Wochen"), goal=("5", "d", "5 Tage"), way=DOWN),
        "Bis zum 30.09.2027 verkürze ich die Lieferzeit von 2 Wochen auf 5 Tage.",
    ),
    "numbers in words": (
        draft("Antwortzeit", base=("2", "d", "zwei Tage"), goal=("1", "d", "ein Tag"), way=DOWN),
        "Bis zum 30.09.2027 verkürze ich die Antwortzeit von zwei auf einen Tag.",
    ),
    "from nothing": (
        draft("Kilometer pro Woche", base=("0", "count", "null"), goal=("15", "count", "15"), way=UP),
        "Bis zum 30.09.2027 steigere ich die Kilometer pro Woche von null auf 15.",
    ),
    "large numbers": (
        draft("Aufrufzahl", base=("1250.5", "count", "1250,5"), goal=("2000", "count", "2000"), way=UP),
        "Bis zum 30.09.2027 steigere ich die Aufrufzahl von 1.250,5 auf 2.000.",
    ),
    "team": (
        draft("Fluktuation", kpi="turnover_rate", base=("12", "%", "12 %"), goal=("8", "%", "8 %"), way=DOWN, voice="team"),
        "Bis zum 30.09.2027 senkt das Team die Fluktuation von 12 auf 8 %.",
    ),
    "without deadline": (
        draft("NPS", kpi="nps", base=("32", "points", "32"), goal=("38", "points", "38"), way=UP, due=None),
        "Ich steigere den NPS von 32 auf 38 Punkte.",
    ),
    "how often one does something": (
        draft("wie oft ich den Bus nehme", base=("0", "count", "null"), goal=("3", "count", "dreimal"), way=UP),
        "Bis zum 30.09.2027 steigere ich, wie oft ich den Bus nehme, von null auf 3.",
    ),
    "days to something in other units": (
        draft("Tage bis zur Zusage", base=("3", "wk", "3 Wochen"), goal=("4", "d", "4 Tage"), way=DOWN),
        "Bis zum 30.09.2027 verkürze ich die Zeit bis zur Zusage von 3 Wochen auf 4 Tage.",
    ),
    "a range in the dative": (
        draft("Zeit bis zum Angebot", base=("6", "Werktage", "6 bis 8 Werktage"), goal=("3", "Werktage", "3 Werktage"), way=DOWN),
        "Bis zum 30.09.2027 verkürze ich die Zeit bis zum Angebot von 6 bis 8 Werktagen auf 3 Werktage.",
    ),
    "an acronym without gender": (
        draft("PUE", base=("1.7", "count", "1,7"), goal=("1.4", "count", "1,4"), way=DOWN),
        "Bis zum 30.09.2027 senke ich den PUE-Wert von 1,7 auf 1,4.",
    ),
    "one's own measure is not spoken of as we": (
        draft("Stunden, die ich im Auto sitze", base=("12", "h", "12"), goal=("8", "h", "8"), way=DOWN, voice="wir"),
        "Bis zum 30.09.2027 senke ich die Stunden, die ich im Auto sitze, von 12 auf 8.",
    ),
    "means with durch": (
        draft("NPS", kpi="nps", goal=("38", "points", "38"), means="durch monatliche Gespräche"),
        "Bis zum 30.09.2027 bringe ich den NPS auf 38 Punkte durch monatliche Gespräche.",
    ),
    "means as noun phrase": (
        draft("NPS", kpi="nps", goal=("38", "points", "38"), means="Abschlussgespräche und ein wöchentlicher Termin"),
        "Bis zum 30.09.2027 bringe ich den NPS auf 38 Punkte durch Abschlussgespräche und einen wöchentlichen Termin.",
    ),
    "means as infinitive": (
        draft("NPS", kpi="nps", goal=("38", "points", "38"), means="jede Woche drei Kunden anrufen"),
        "Bis zum 30.09.2027 bringe ich den NPS auf 38 Punkte, indem ich jede Woche drei Kunden anrufe.",
    ),
    "means as main clause": (
        draft("NPS", kpi="nps", goal=("38", "points", "38"), means="Ich rufe jede Woche drei Kunden an."),
        "Bis zum 30.09.2027 bringe ich den NPS auf 38 Punkte. Dazu rufe ich jede Woche drei Kunden an.",
    ),
    "means as telegram": (
        draft("NPS", kpi="nps", goal=("38", "points", "38"), means="Kundenbeirat gründen"),
        "Bis zum 30.09.2027 bringe ich den NPS auf 38 Punkte, indem ich einen Kundenbeirat gründe.",
    ),
    "purpose with weil": (
        draft("NPS", kpi="nps", goal=("38", "points", "38"), purpose="weil zufriedene Kunden bleiben"),
        "Bis zum 30.09.2027 bringe ich den NPS auf 38 Punkte. Das ist mir wichtig, weil zufriedene Kunden bleiben.",
    ),
    "purpose with damit": (
        draft("NPS", kpi="nps", goal=("38", "points", "38"), purpose="damit weniger Kunden kündigen", voice="wir"),
        "Bis zum 30.09.2027 bringen wir den NPS auf 38 Punkte. Das wollen wir erreichen, damit weniger Kunden kündigen.",
    ),
    "purpose as main clause": (
        draft("NPS", kpi="nps", goal=("38", "points", "38"), purpose="ich will hören, was gut lief"),
        "Bis zum 30.09.2027 bringe ich den NPS auf 38 Punkte. Ich will hören, was gut lief.",
    ),
    "purpose as phrase": (
        draft("NPS", kpi="nps", goal=("38", "points", "38"), purpose="weniger Nacharbeit am Wochenende"),
        "Bis zum 30.09.2027 bringe ich den NPS auf 38 Punkte. Das bedeutet weniger Nacharbeit am Wochenende.",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("goal", "expected"), GOALS.values(), ids=GOALS.keys())
def test_the_sentence_is_good_german(goal: GoalDraft, expected: str) -> None:
    assert goal_sentence(goal, catalogue(), Language.DE) == expected


@pytest.mark.parametrize(
    "goal",
    [pytest.param(goal, id=name) for name, (goal, _) in GOALS.items() if goal.deadline and "unknown" not in name],
)
def test_the_sentence_keeps_its_own_rules(goal: GoalDraft) -> None:
    sentence = goal_sentence(goal, catalogue(), Language.DE)
    assert sentence is not None

    reading = reader().read(sentence, today=TODAY, language=Language.DE)
    alone = checker().check(RuleContext(reading, kpis=catalogue()))
    with_draft = checker().check(RuleContext(reading, goal, catalogue()))

    for criterion in (Criterion.SPECIFIC, Criterion.MEASURABLE, Criterion.TIME_BOUND):
        assert alone.verdict(criterion) is Verdict.MET, (sentence, criterion)
        assert with_draft.verdict(criterion) is alone.verdict(criterion), (sentence, criterion)


def test_a_result_is_shown_and_not_counted() -> None:
    goal = draft("die bestandene Meisterprüfung", means="über die Abendschule")
    goal = goal.model_copy(update={"target": result_target("die bestandene Meisterprüfung", SAID)})

    sentence = goal_sentence(goal, catalogue(), Language.DE)

    assert sentence == (
        "Bis zum 30.09.2027 habe ich die Meisterprüfung bestanden. Das erreiche ich über die Abendschule."
    )


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("masculine, up", "NPS: 32 → 38 Punkte bis 30.09.2027"),
        ("by percent", "Energiekosten: −10 % bis 30.09.2027"),
        ("halved", "Ausschuss: halbieren bis 30.09.2027"),
        ("without deadline", "NPS: 32 → 38 Punkte"),
    ],
)
def test_the_short_form_fits_a_list(name: str, expected: str) -> None:
    assert short_form(GOALS[name][0], catalogue(), Language.DE) == expected
