"""X101: More goals than one person can keep in mind, or than the norm allows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.samples import SEVEN_DE, SEVEN_EN


def _check_set(contexts: Sequence[RuleContext]) -> Iterator[Finding]:
    limits = contexts[0].profile.goals if contexts else None
    if limits is not None and limits.most is not None and len(contexts) > limits.most:
        yield RULE.found(count=len(contexts), most=limits.most)


RULE = Rule(
    id="X101",
    slug="zu-viele-ziele",
    criterion=Criterion.ACROSS,
    severity=Severity.WARNING,
    slot=None,
    message=Text(
        de="{count} Ziele sind zu viele; höchstens {most} sind vorgesehen.",
        en="{count} goals are too many; at most {most} are intended.",
    ),
    question=Text(de="Welche Ziele sind die wichtigsten?", en="Which goals matter most?"),
    reason=Text(
        de="Wer viele Ziele hat, verfolgt die bequemen. Zwei Regelwerke für Beschäftigte und Beamte lassen höchstens fünf zu.",
        en="People with many goals pursue the easy ones. Two sets of rules for public staff allow five at most.",
    ),
    source="LeistungsTV-Bund § 4 (2); PBLEntgV § 6 (1)",
    violating=(
        de("Ich lese bis Mai 2027 drei Bücher.", others=SEVEN_DE),
        de("Ich halte bis Mai 2027 zwei Vorträge.", others=SEVEN_DE),
        en("I will read three books by May 2027.", others=SEVEN_EN),
        en("I will give two talks by May 2027.", others=SEVEN_EN),
    ),
    clean=(
        de("Ich lese bis Mai 2027 drei Bücher.", others=SEVEN_DE[:3]),
        de("Ich lese bis Mai 2027 drei Bücher.", others=SEVEN_DE[:6]),
        en("I will read three books by May 2027.", others=SEVEN_EN[:3]),
        en("I will read three books by May 2027.", others=SEVEN_EN[:6]),
    ),
    check_set=_check_set,
)
