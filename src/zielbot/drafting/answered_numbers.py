"""The numbers in an answer: which of them is where it stands, and which is where it goes."""

from __future__ import annotations

import re
from decimal import Decimal

from zielbot.drafting.answer import NUMBERS, Answer, zero
from zielbot.drafting.figures import Figure, read_figures
from zielbot.drafting.figures_in_words import share
from zielbot.drafting.measures import names_kpi
from zielbot.drafting.opening import comparable, no_level_yet, result_target
from zielbot.drafting.sentence_en import counts_things_en
from zielbot.drafting.things_de import are_things
from zielbot.goals.draft import SlotName
from zielbot.goals.language import Language
from zielbot.goals.quantity import Comparator, Direction, QuantityKind
from zielbot.goals.span import Span

_BOUNDARY = re.compile(r"[,;:\n(]\s*|\s+(?:und|and)\s+")
_RELATIVE = re.compile(
    r"\s*(?:(?:in|an|bei|mit|für|auf|von|zu|nach|vor|über|aus|unter|durch|for|on|at|with|by|from|to)\s+)?"
    r"(?:die|der|das|den|dem|denen|deren|dessen|welche\w*|was|wo|who|whom|whose|which|that|where)\s"
    r"(?!(?:liegt|ist|steht|beträgt|is|stands)\b)",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:vorjahr\w*|letzte[snm]? (?:jahr|quartal|monat)|davor|früher|vorher|last (?:year|quarter|month)"
    r"|before|previously)\b"
)
_HAS_MOVED = re.compile(
    r"\b(?:gestiegen|angestiegen|gesunken|gefallen|geklettert|gewachsen|risen|rose|fallen|dropped|went)\b"
)
_BOUNDS = {Comparator.LT, Comparator.LE, Comparator.GT, Comparator.GE}
_TOWARDS = re.compile(r"\b(?:auf|to)\s*(?:mindestens |höchstens |unter |über |at least |at most |under |over )?$")
_AFTER_VALUE = re.compile(
    r"\s*(?:heute|aktuell|im moment|momentan|derzeit|jetzt|oder so|oder|mehr|weniger|today|now|currently|more"
    r"|less|or|im schnitt|ungefähr|von \d)\b",
    re.IGNORECASE,
)
_QUALIFIER = re.compile(
    r"\b(?:mit|vor|nach|seit|binnen|innerhalb(?: von)?|älter|länger|jünger|with|within|after|before|older|longer)\s"
    r"(?:als |than |(?:höchstens|mindestens|maximal|unter|über|mehr als|weniger als|at most|at least|more than"
    r"|less than|under|over)\s)?(?:als |than )?(?:den |der |dem |the )?$",
    re.IGNORECASE,
)
_KINDS = (
    (re.compile(r"(?:zeit|dauer|frist|time|duration)\b", re.IGNORECASE), {"s", "min", "h", "d", "wk", "mo", "yr"}),
    (re.compile(r"(?:quote|anteil|rate|share|percentage)\b", re.IGNORECASE), {"%", "pp", "bp"}),
    (re.compile(r"(?:kosten|umsatz|erlös|cost|costs|revenue)\b", re.IGNORECASE), {"EUR", "CHF", "USD", "GBP", "%"}),
)
_ALL = re.compile(
    r"(?:auf )?(?:alle[sr]?|jede[rs]?(?: einzelne)?|sämtliche|hundertprozentig|vollständig|komplett"
    r"|all(?: of them)?|every (?:one|single one)"
    r"|everything)[\s.!]*"
)
_HALF_OR_LESS = {Decimal(50), Decimal("33.3"), Decimal(25), Decimal(20), Decimal(10)}
_HEDGE = re.compile(
    r"[\s,;]*(?:(?:vielleicht|eher|oder|manchmal|auch|mal|schon|eventuell|maybe|perhaps"
    r"|sometimes|or|even|rather)\s*)+",
    re.IGNORECASE,
)
_TODAY = re.compile(r"[\s,]*(?:heute|aktuell|im moment|momentan|derzeit|today|now|currently|at the moment)\b")


def take_numbers(answer: Answer, rest: str) -> None:
    """Put the numbers of the answer (its dates taken out) where they belong."""
    pair = answer.pack.from_to.search(rest.lower())
    if (pair and _from_to(answer, rest, pair)) or _take_share(answer, rest):
        return
    figures = read_figures(rest, answer.language, often=answer.asked in NUMBERS and not _is_single(answer))
    if not figures:
        _without_digits(answer, rest)
        return
    taken: set[SlotName] = set()
    for index, figure in enumerate(figures):
        slot = _slot_for(answer, rest, figures, index, taken)
        if slot is not None:
            answer.set_number(slot, figure)
            taken.add(slot)
    _in_order(answer, taken)


def _take_share(answer: Answer, rest: str) -> bool:
    """A share of the whole in words: where it stands ("zwei Drittel"), or where it goes where it is no change."""
    said = share(rest, answer.language)
    digits = re.sub(r"\W", "", f"{rest[: said.span.start]}{rest[said.span.end :]}") if said else ""
    if said is None or answer.asked not in NUMBERS or re.search(r"\d", digits):
        return False
    base = answer.draft.baseline
    if answer.asked is SlotName.TARGET:
        level = base is not None and base.value.unit == "%" and said.value > base.value.value
        if not level and (base is None or base.value.unit != "%" or said.value in _HALF_OR_LESS):
            return False
    answer.set_number(answer.asked, Figure(said.value, said.spoken, said.span, said.unit))
    return True


def _from_to(answer: Answer, rest: str, pair: re.Match[str]) -> bool:
    start = read_figures(rest[pair.start("from") : pair.end("from")], answer.language)
    goal = read_figures(rest[pair.start("to") : pair.end("to")], answer.language)
    if not start or not goal:
        return False
    if answer.asked is SlotName.BASELINE and _HAS_MOVED.search(rest.lower()):
        answer.set_number(SlotName.BASELINE, goal[0])
        return True
    asked = answer.asked in NUMBERS or answer.request.ready
    if answer.is_open(SlotName.TARGET) or asked:
        answer.set_number(SlotName.TARGET, goal[0])
    if answer.is_open(SlotName.BASELINE) or asked:
        answer.set_number(SlotName.BASELINE, start[0])
    return True


def _slot_for(
    answer: Answer, rest: str, figures: tuple[Figure, ...], index: int, taken: set[SlotName]
) -> SlotName | None:
    figure, asked = figures[index], answer.asked
    label = _label(answer, rest, figures, index)
    if label is not None and label not in taken:
        may = answer.is_open(label) or answer.request.ready or asked is label
        return label if may and not _inside_name(answer, rest, figure, labelled=True) else None
    if asked in NUMBERS and asked not in taken:
        return asked
    return _by_itself(answer, rest, figures, figure)


def _by_itself(answer: Answer, rest: str, figures: tuple[Figure, ...], figure: Figure) -> SlotName | None:
    """The slot of a number that is neither labelled nor the one asked for."""
    asked = answer.asked
    earlier = asked in NUMBERS and _EARLIER.search(_segment(rest, figure)[0].lower())
    if (
        earlier
        or (asked is SlotName.DEADLINE and not (figure.unit or figure.noun))
        or _only_hedges(answer, rest, figure)
    ):
        return None
    if _qualifies(answer, rest, figure):
        return None
    if asked is SlotName.METRIC and figure.comparator in _BOUNDS and answer.is_open(SlotName.TARGET):
        return SlotName.TARGET
    if figure.kind is not QuantityKind.ABSOLUTE:
        return SlotName.TARGET if answer.is_open(SlotName.TARGET) else None
    if asked in {SlotName.METRIC, SlotName.DEADLINE, *NUMBERS}:
        if asked is SlotName.METRIC and _inside_name(answer, rest, figure, labelled=False):
            return None
        return next((name for name in NUMBERS if answer.is_open(name) and name is not asked), None)
    if answer.request.ready and len(figures) == 1 and len(rest.split()) <= 5:
        return SlotName.TARGET
    if asked is None:
        return next((name for name in reversed(NUMBERS) if answer.is_open(name)), None)
    return None


def _only_hedges(answer: Answer, rest: str, figure: Figure) -> bool:
    """Whether a second number only loosens the first ("3, manchmal 4")."""
    before = rest[: figure.span.start]
    last = re.search(r"\d[\w%€.]*(?P<between>\D*)$", before)
    return answer.asked in NUMBERS and last is not None and bool(_HEDGE.fullmatch(last.group("between")))


def _segment(rest: str, figure: Figure) -> tuple[str, str]:
    """The words before and behind a number, up to the next comma."""
    before = _BOUNDARY.split(rest[: figure.span.start])[-1]
    behind = re.split(r"[,;)\n]", rest[figure.span.end :], maxsplit=1)[0]
    return before, behind


def _inside_name(answer: Answer, rest: str, figure: Figure, *, labelled: bool) -> bool:
    """Whether a number is part of a measure's name ("innerhalb von drei Werktagen beantwortet", "Linie 3")."""
    if answer.asked is not SlotName.METRIC:
        return False
    before, behind = _segment(rest, figure)
    if _RELATIVE.match(before) or (behind.split() and not _AFTER_VALUE.match(behind)):
        return True
    if labelled:
        return False
    lead = answer.pack.starters.sub("", f"{before.strip().lower()} ").strip()
    for pattern, _ in answer.pack.comparators:
        lead = pattern.sub("", f"{lead} ").strip()
    return bool(lead) and not names_kpi(lead, answer.kpis, answer.language)


def _qualifies(answer: Answer, rest: str, figure: Figure) -> bool:
    """Whether a number only narrows down what is counted ("älter als 30 Tage")."""
    if answer.asked is not SlotName.METRIC:
        return False
    before, behind = _segment(rest, figure)
    if _misfits(before, figure.unit) or _spans_of_things(before, figure, answer.language):
        return True
    follows = bool(behind.split()) and not _AFTER_VALUE.match(behind)
    return bool(_QUALIFIER.search(before)) or (figure.comparator in _BOUNDS and follows and bool(before.strip()))


def _spans_of_things(before: str, figure: Figure, language: Language) -> bool:
    """Whether a bounded time only narrows down things that are counted ("patients waiting more than six weeks")."""
    if figure.comparator not in _BOUNDS or figure.unit not in _KINDS[0][1] or len(before.split()) < 2:
        return False
    return counts_things_en(before.strip()) if language is Language.EN else are_things(before.strip())


def _misfits(before: str, unit: str | None) -> bool:
    """Whether the unit is none that the measure named before it can have ("Laufzeit über 10 Kilometer")."""
    kinds = [units for pattern, units in _KINDS if pattern.search(before)]
    return unit is not None and bool(kinds) and not any(unit in units for units in kinds) and unit not in {"%", "x"}


def _label(answer: Answer, rest: str, figures: tuple[Figure, ...], index: int) -> SlotName | None:
    figure = figures[index]
    start = figures[index - 1].span.end if index else 0
    before = rest[start : figure.span.start].lower()
    after = rest[figure.span.end :].lower() if index == len(figures) - 1 else ""
    found = [
        (match.end(), name)
        for name, pattern in answer.pack.labels
        if name in NUMBERS
        for match in pattern.finditer(before)
    ]
    if found:
        return max(found)[1]
    if _TOWARDS.search(before) and answer.asked is not SlotName.BASELINE:
        return SlotName.TARGET
    return SlotName.BASELINE if _TODAY.match(after) else None


def _in_order(answer: Answer, taken: set[SlotName]) -> None:
    """Two numbers given without saying which is which, against the direction wanted, change places."""
    base, target, way = answer.draft.baseline, answer.draft.target, answer.draft.direction
    if base is None or target is None or way is None or answer.asked in taken or taken != {SlotName.BASELINE}:
        return
    if target.value.kind is not QuantityKind.ABSOLUTE or target.value.unit == "result":
        return
    goal, start = comparable(target.value.value, target.value.unit, base.value.value, base.value.unit)
    against = goal < start if way.value is Direction.UP else goal > start
    if not against:
        return
    level = base.value.model_copy(
        update={"value": target.value.value, "unit": target.value.unit, "per": target.value.per}
    )
    aim = target.value.model_copy(update={"value": base.value.value, "unit": base.value.unit, "per": base.value.per})
    answer.draft = answer.draft.model_copy(
        update={
            "baseline": base.model_copy(update={"value": level, "words": target.words, "origin": target.origin}),
            "target": target.model_copy(update={"value": aim, "words": base.words, "origin": base.origin}),
        }
    )


def _without_digits(answer: Answer, rest: str) -> None:
    """An answer to a question for a number that has none."""
    lowered, words = rest.lower().strip(), rest.strip().rstrip(".!")
    if answer.asked is SlotName.BASELINE and answer.pack.none_yet.fullmatch(lowered):
        _nothing_yet(answer, words)
    elif answer.asked is SlotName.TARGET and answer.pack.zero.search(lowered) and len(lowered.split()) <= 6:
        answer.set_number(SlotName.TARGET, zero(answer.language))
    elif answer.asked is SlotName.TARGET and _ALL.fullmatch(lowered) and (whole := _whole(answer)) is not None:
        answer.set_number(SlotName.TARGET, whole)
    elif answer.asked is SlotName.TARGET and words and _is_result(answer, lowered):
        answer.draft = answer.draft.replaced(SlotName.TARGET, result_target(words, answer.origin(words)))


def _whole(answer: Answer) -> Figure | None:
    """All of what a share is measured of ("alle" after "7 von 10"); None for a measure that is no share."""
    base, metric = answer.draft.baseline, answer.draft.metric
    per = base.value.per if base else None
    if per is not None and per.startswith("von "):
        return Figure(Decimal(per.removeprefix("von ")), per.removeprefix("von "), Span(0, 0), "count", per=per)
    share = metric is not None and (answer.unit_of_measure() == "%" or _KINDS[1][0].search(metric.value.name))
    return Figure(Decimal(100), "100 %", Span(0, 0), "%") if share or (base and base.value.unit == "%") else None


def _nothing_yet(answer: Answer, words: str) -> None:
    target = answer.draft.target
    if target is not None and target.value.unit == "result":
        answer.draft = answer.draft.replaced(SlotName.BASELINE, no_level_yet(words, answer.origin(words)))
    else:
        answer.set_number(SlotName.BASELINE, zero(answer.language))


def _is_single(answer: Answer) -> bool:
    """Whether the measure is one thing that is there or not in the end ("eine selbst geführte Verhandlung")."""
    name = answer.draft.metric.value.name if answer.draft.metric else ""
    return bool(re.match(r"(?:eine?|an?)\s\w+\s\w", name, re.IGNORECASE))


def _is_result(answer: Answer, lowered: str) -> bool:
    own = answer.draft.metric is not None and answer.draft.metric.value.kpi is None
    return own and (_is_single(answer) or bool(answer.pack.result.search(lowered)) or answer.request.attempts >= 3)
