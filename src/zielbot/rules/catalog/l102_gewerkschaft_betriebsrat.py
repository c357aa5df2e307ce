"""L102: Union membership or works council office."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    place = context.facts.place("union")
    # a union may well want more members
    grows = context.facts.noun.lower().startswith(("mitglied", "member"))
    if place is not None and context.facts.place("union_partner") is None and not grows:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="L102",
    slug="gewerkschaft-betriebsrat",
    criterion=Criterion.LAW,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="„{words}“: Amt und Mitgliedschaft sollten in den Zielen Einzelner nicht bewertet werden.",
        en="“{words}”: office and membership should not be judged in the goals of individuals.",
    ),
    question=Text(
        de="Geht es um die Zusammenarbeit? Dann: An welchem Ergebnis erkennt man sie?",
        en="Is it about cooperation? Then by which result can it be seen?",
    ),
    reason=Text(
        de=(
            "Ein Amt oder eine Mitgliedschaft darf weder nützen noch schaden. Fragen der Zielvereinbarung selbst kann "
            "der Betriebsrat mitbestimmen. Das ist ein Hinweis, keine Rechtsberatung."
        ),
        en=(
            "Office or membership must neither help nor harm. The works council may have a say in how goals are "
            "agreed. This is a hint, not legal advice."
        ),
    ),
    source="BetrVG § 78 Satz 2, § 87 (1) Nr. 1, 6, 10, 11, § 94 (2); DSGVO Art. 9 (1), Art. 88",
    violating=(
        de("Ich verbringe bis Ende 2027 höchstens 2 Stunden pro Woche im Betriebsrat.", "Betriebsrat"),
        de("Bis Mai 2027 treten 5 Leute aus der Gewerkschaft aus.", "Gewerkschaft"),
        en("I will spend at most 2 hours a week on works council duties.", "works council"),
        en("5 people leave the trade union by May 2027.", "trade union"),
    ),
    clean=(
        de("Ich stimme bis Ende 2027 die Dienstpläne 5 Tage vor Monatsbeginn ab."),
        en("I will agree rotas 5 days before each month until the end of 2027."),
        de("Ich halte bis Mai 2027 4 Sprechstunden für das Team."),
        de("Bis Mai 2027 berate ich 12 Betriebe."),
        de("Die Gewerkschaft gewinnt bis Ende 2027 400 neue Mitglieder im Handel."),
        de("Bis Mai 2027 schließen wir mit dem Betriebsrat eine Betriebsvereinbarung zur mobilen Arbeit."),
        en("By May 2027 we sign an agreement on mobile work with the works council."),
        en("I will hold 4 office hours for the team by May 2027."),
        en("We will train 12 works managers by May 2027."),
    ),
    check=_check,
)
