"""T112: It starts after it ends."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.samples import with_due


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    if facts.start is not None and facts.due is not None and facts.start > facts.due:
        yield RULE.found(facts.due_span, start=facts.say.day(facts.start), end=facts.say.day(facts.due))


RULE = Rule(
    id="T112",
    slug="beginn-nach-termin",
    criterion=Criterion.TIME_BOUND,
    severity=Severity.WARNING,
    slot="deadline",
    message=Text(
        de="Der Beginn ({start}) liegt nach dem Ende ({end}).", en="The start ({start}) is after the end ({end})."
    ),
    question=Text(de="Welche der beiden Angaben stimmt?", en="Which of the two is right?"),
    reason=Text(
        de="Vertauschte Daten fallen sonst erst auf, wenn der Termin da ist.",
        en="Swapped dates otherwise only show when the day has come.",
    ),
    source=None,
    violating=(
        de("Ich räume das Archiv im Mai 2027.", "im Mai 2027", draft=with_due(date(2027, 5, 31), date(2027, 9, 1))),
        de(
            "Wir schulen bis Ende Juni 2027 12 Helfer.",
            "bis Ende Juni 2027",
            draft=with_due(date(2027, 6, 30), date(2027, 7, 1)),
        ),
        en("I will clear the archive by May 2027.", "May 2027", draft=with_due(date(2027, 5, 31), date(2027, 9, 1))),
        en("We will train 12 helpers by June 2027.", "June 2027", draft=with_due(date(2027, 6, 30), date(2027, 7, 1))),
    ),
    clean=(
        de("Von Februar bis Mai 2027 räume ich das Archiv."),
        de("Wir schulen bis Ende Juni 2027 12 Helfer.", draft=with_due(date(2027, 6, 30), date(2027, 6, 30))),
        en("From February to May 2027 I will clear the archive."),
        en("We will train 12 helpers by June 2027.", draft=with_due(date(2027, 6, 30), date(2027, 6, 1))),
    ),
    check=_check,
)
