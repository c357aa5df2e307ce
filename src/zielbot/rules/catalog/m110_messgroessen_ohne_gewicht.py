"""M110: Several measures, and nobody knows which counts how much."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    named = [found for found in context.reading.metrics if not found.candidate and found.kpi]
    if len(named) > 1 and len(context.reading.quantities) > 1 and len({found.kpi for found in named}) > 1:
        yield RULE.found(named[1].span, count=len(named))


RULE = Rule(
    id="M110",
    slug="messgroessen-ohne-gewicht",
    criterion=Criterion.MEASURABLE,
    severity=Severity.HINT,
    slot="metric",
    message=Text(
        de="Hier stehen {count} Messgrößen. Offen ist, wie viel jede zählt.",
        en="There are {count} measures here. It is open how much each one counts.",
    ),
    question=Text(
        de="Zählen die Messgrößen gleich viel, oder welche entscheidet?",
        en="Do the measures count the same, or which one decides?",
    ),
    reason=Text(
        de="Wird nur eine von zweien erreicht, entscheidet das Gewicht über das Ergebnis. Es gehört vorher verabredet.",
        en="If only one of two is reached, the weight decides the result. It should be agreed beforehand.",
    ),
    source=None,
    violating=(
        de("Bis Ende 2027 sinkt die Ausschussquote auf 2 %, und die Termintreue steigt auf 96 %.", "Termintreue"),
        de("Ich senke die Fluktuationsquote auf 8 % und steigere den NPS auf 40 Punkte.", "NPS"),
        en("By the end of 2027 the scrap rate falls to 2% and on-time delivery rises to 96%.", "on-time delivery"),
        en("I will cut the churn rate to 8% and raise NPS to 40 points.", "NPS"),
    ),
    clean=(
        de("Bis Ende 2027 sinkt die Ausschussquote von 4 auf 2 %."),
        de("Ich senke bis Ende 2027 die Fluktuationsquote in 3 Häusern auf 8 %."),
        en("By the end of 2027 the scrap rate falls from 4% to 2%."),
        en("I will cut the churn rate to 8% by the end of 2027."),
    ),
    check=_check,
)
