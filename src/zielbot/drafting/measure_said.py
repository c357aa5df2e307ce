"""What a measure is called where the words around it decide: shares, references and words that measure nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from zielbot.drafting.packs import pack_for
from zielbot.goals.kpi import Kpi, KpiCatalogue
from zielbot.goals.language import Language
from zielbot.goals.quantity import Quantity, QuantityKind
from zielbot.goals.reading import MetricMention

_REFERENCE = re.compile(
    r"\b(?:je|pro|per)\s(?:1?0{2,}|1[.,\s]000|10[.,\s]?000|100[.,\s]?000|tausend|hundert|thousand|hundred|million)"
    r"\s(?:[A-ZÄÖÜ][\wäöüß-]+|[a-z]+(?:[ -](?:days|hours|visits|patients|units|calls))?)"
)
_PLAIN_UNIT = re.compile(
    r"(?:kubik\w*|cubic(?: met\w+)?|kilowatt\w*(?: hours?)?|liter|litres?|milliliter|grad|degrees?|komma|point|euro|mal"
    r"|prozent|percent|zurzeit|diesmal|derzeit|gestern|heute|zehnte|fünfte|that's|there's|they're|they|fine|plenty)",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"(?:kunden|kundschaft|verein|klasse|gruppe|leute|kolleg\w*|team|abteilung|firma|betrieb|people|customers|class"
    r"|colleagues|company)",
    re.IGNORECASE,
)
_BY_GUESS = 0.7


def is_no_measure(mention: MetricMention, language: Language) -> bool:
    """Whether words are a unit, a number or a group of people, none of which is what a number measures."""
    if mention.kpi is not None:
        return False
    words = mention.text.strip().lower().split()
    numbers = pack_for(language).numbers
    counted = words[0] in numbers or (len(words) > 1 and words[0] in {"auf", "um", "to", "by"} and words[1] in numbers)
    grouped = mention.score < _BY_GUESS and _GROUP.fullmatch(mention.text.strip())
    return bool(_PLAIN_UNIT.fullmatch(mention.text.strip()) or counted or grouped)


def shares_first(
    mentions: Sequence[MetricMention], quantity: Quantity | None, kpis: KpiCatalogue
) -> tuple[MetricMention, ...]:
    """The measures with those in per cent first where the goal is a share ("Weniger Reklamationen: Quote auf 2 %")."""
    if not is_share(quantity):
        return tuple(mentions)

    def counts(mention: MetricMention) -> bool:
        kpi = kpis.get(mention.kpi)
        return kpi is None or kpi.unit != "%"

    return tuple(sorted(mentions, key=counts))


def is_share(quantity: Quantity | None) -> bool:
    """Whether a number is a level in per cent and no change by so many per cent."""
    return (
        quantity is not None and quantity.unit == "%" and quantity.kind in {QuantityKind.ABSOLUTE, QuantityKind.FROM_TO}
    )


def share_of(kpi: Kpi | None, quantity: Quantity | None, kpis: KpiCatalogue) -> Kpi | None:
    """The rate of what a KPI counts (Reklamationen to Reklamationsquote), where the goal is a share; None elsewhere."""
    if kpi is None or kpi.unit != "count" or not is_share(quantity):
        return None
    rates = [rate for name in kpi.kin if (rate := kpis.get(name)) is not None and rate.unit == "%"]
    stem = kpi.de.name.lower().removesuffix("en")
    return next((rate for rate in rates if rate.de.name.lower().startswith(stem)), None)


def reference_in(text: str) -> re.Match[str] | None:
    """What a rate refers to ("je 1.000 Pflegetage"); None where there is nothing of the kind."""
    return _REFERENCE.search(text)
