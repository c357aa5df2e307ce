"""The goal as an English sentence."""

from __future__ import annotations

import re
from decimal import Decimal

from zielbot.drafting.clauses_de import Clause, tidy
from zielbot.drafting.clauses_en import means_clause_en, purpose_clause_en
from zielbot.drafting.numbers import (
    amount,
    clock_words,
    format_date,
    is_range,
    join_unit,
    measured,
    per_phrase,
    unit_word,
)
from zielbot.drafting.results_en import result_en
from zielbot.drafting.told_wish_en import told_wish_en
from zielbot.goals.draft import GoalDraft, Level, Slot, Target
from zielbot.goals.kpi import Kpi
from zielbot.goals.language import Language
from zielbot.goals.quantity import Comparator, Direction, QuantityKind

_EN = Language.EN
_COMPARATORS = {
    Comparator.LT: "under ",
    Comparator.LE: "at most ",
    Comparator.GT: "more than ",
    Comparator.GE: "at least ",
    Comparator.APPROX: "about ",
    Comparator.EQ: "",
}
_TIME_UNITS = {"s", "min", "h", "d", "wk", "mo"}
_DETERMINER = re.compile(r"(?:the|our|my|a|an|their|its|this|that|all|each|every|your|his|her)\b", re.IGNORECASE)
_COUNTABLE = re.compile(
    r"(?:rate|score|number|share|ratio|average|percentage|level|index|count|nps|csat|proportion|volume|value"
    r"|backlog|time|rating|margin|amount|duration|length|grade|seconds|minutes|hours|days|weeks|months)$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"\s(?:of|in|for|per|with|on|at|to|by|from|until|between|after|during|across|that|who|which|a|an|each|every|still|older"
    r"|newer|longer|shorter|over|under|above|below|we|i|they|whose|where|when|without|among|via|against|given|about|missing|lost|left|printed|sent|made|thrown|handed|found|held|sold|won)\s"
)
_NOT_COUNTED = re.compile(
    r"(?:costs?|savings|sales|expenses|earnings|revenues?|emissions|hours|minutes|seconds|days|weeks|months|kilometres|miles|points|times"
    r"|stars|pages|losses|rates|scores|levels|bills|spend|works|steps|fees|wages|kwh|kilos|kg|tonnes|percent|overs?|news)$"
)
_OF_ONE = re.compile(r"\s(?:i|we|they|you|people|customers|it takes)\s", re.IGNORECASE)
_SPAN = re.compile(
    r"\b(?:(?:response|lead|cycle|waiting|processing|turnaround|resolution|delivery|reply) time|time to|duration)\b"
)
_NOT_VERB = re.compile(
    r"(?:the|a|an|our|my|more|less|fewer|at|by|in|on|for|two|three|four|five|six|ten|better|higher|lower|all)\b"
)
_RANGE_NUMBERS = re.compile(r"(?:about )?\d[\d.,]*\s?(?:to|or|–|-)\s?\d[\d.,]*")


def goal_sentence_en(draft: GoalDraft, kpi: Kpi | None) -> str | None:
    """The goal in one sentence, followed by how and why; None while there is nothing to measure and to reach."""
    core = _core(draft, kpi)
    if core is None:
        return None
    voice = draft.owner.value.voice if draft.owner else "ich"
    means = means_clause_en(draft.means.value, voice=voice) if draft.means else Clause()
    if means.inline and draft.target and (draft.target.value.unit == "result" or _wish(draft) is not None):
        means = Clause(after=f"{'I' if voice == 'ich' else 'We'} will get there{means.inline}.")
    purpose = purpose_clause_en(draft.purpose.value, voice=voice) if draft.purpose else Clause()
    return " ".join(part for part in (f"{core}{means.inline}.", means.after, purpose.after) if part)


def short_form_en(draft: GoalDraft, kpi: Kpi | None) -> str | None:
    """The goal for lists: "NPS: 32 → 38 points by 30 September 2027"."""
    if draft.metric is None:
        return None
    numbers = ""
    if draft.target and draft.target.value.unit != "result":
        reached = _to(draft.target, draft.baseline)
        start = (
            f"{amount(draft.baseline.value.value, draft.baseline.words, _EN)} → "
            if _shown(draft.baseline) and draft.baseline
            else ""
        )
        way = draft.direction.value if draft.direction else None
        if draft.target.value.kind is QuantityKind.CHANGE:
            numbers = f": {'−' if way is Direction.DOWN else '+'}{reached}"
        elif draft.target.value.kind is QuantityKind.FACTOR:
            numbers = ": halve" if draft.target.value.value < 1 else ": double"
        else:
            numbers = f": {start}{reached}"
    due = f" by {format_date(draft.deadline.value.date, _EN)}" if draft.deadline else ""
    return f"{_words(draft, kpi)}{numbers}{due}"


def _words(draft: GoalDraft, kpi: Kpi | None) -> str:
    assert draft.metric is not None
    return tidy(draft.metric.value.name) or (kpi.en.short or kpi.en.name if kpi else "")


def _core(draft: GoalDraft, kpi: Kpi | None) -> str | None:
    if draft.metric is None or draft.target is None:
        return None
    wish = _wish(draft)
    if wish is not None:
        return wish
    words = with_article(_words(draft, kpi))
    if draft.target.value.unit == "result":
        return _frame(draft, result_en(words, draft.target.words or "", draft.outcome.value if draft.outcome else ""))
    verb, tail = _change(draft)
    things = _measured_things(draft, kpi)
    noun = draft.target.value.noun
    if noun and noun.lower() in (things or words).lower():
        tail = " ".join(re.sub(rf"\s{re.escape(noun)}(?=\s|$)", "", tail, flags=re.IGNORECASE).split())
    return _frame(draft, f"{verb} {things or words} {tail}".strip())


def _measured_things(draft: GoalDraft, kpi: Kpi | None) -> str | None:
    """Things that are counted ("the number of lost parcels") or of which a share is taken; None for other measures."""
    assert draft.target is not None
    words, unit = _words(draft, kpi), draft.target.value.unit
    if draft.target.value.kind is not QuantityKind.ABSOLUTE:
        unit = draft.baseline.value.unit if draft.baseline else ""
    if not counts_things_en(words):
        return None
    lead = {"count": "number", "%": "share"}.get("count" if unit in {"", draft.target.value.noun} else unit)
    return f"the {lead} of {words[:1].lower() + words[1:] if words[1:2].islower() else words}" if lead else None


def _wish(draft: GoalDraft) -> str | None:
    """The person's own phrase where it already says how many of what ("win five new dealers")."""
    target, outcome, metric = draft.target, draft.outcome, draft.metric
    if target is None or outcome is None or metric is None or not target.words or target.value.unit == "result":
        return None
    things = target.value.unit in {"count", ""} and target.value.kind is QuantityKind.ABSOLUTE and target.value.value
    kept = re.match(r"(?:keep|maintain|hold|stay)\s", outcome.value, re.IGNORECASE)
    counted = (metric.value.kpi is None or bool(things) or bool(kept)) and not _shown(draft.baseline)
    wish = re.sub(r"^(?:i|we)\s+", "", f"{outcome.value[:1].lower()}{outcome.value[1:]}")
    verb = re.match(r"[a-z]+\s", wish)
    if counted and target.words in outcome.value:
        due = format_date(draft.deadline.value.date, _EN) if draft.deadline else ""
        voice = draft.owner.value.voice if draft.owner else "ich"
        told = told_wish_en(outcome.value, target.words, due=due, voice=voice)
        if told is not None:
            return told
    leads = wish.startswith(target.words.lower())
    if not counted or not verb or leads or target.words not in outcome.value or _NOT_VERB.match(wish):
        return None
    return _frame(draft, wish)


def _frame(draft: GoalDraft, rest: str) -> str:
    voice = draft.owner.value.voice if draft.owner else "ich"
    subject = {"wir": "we", "team": (draft.owner.value.name if draft.owner else None) or "the team"}.get(voice, "I")
    core = f"{subject} will {rest}"
    if draft.deadline:
        return f"By {format_date(draft.deadline.value.date, _EN)}, {core}"
    return f"{core[:1].upper()}{core[1:]}"


def with_article(words: str) -> str:
    """An English measure as it stands in a sentence: "the number of talks", but "churn" and "reportable accidents"."""
    if _DETERMINER.match(words):
        return words
    head = _PREPOSITION.split(f"{words} ", maxsplit=1)[0].strip()
    if re.match(r"time (?:to|per)\b", words, re.IGNORECASE):
        return words
    if _OF_ONE.search(words) or re.match(r"[\w-]+(?:\s[\w-]+)?\sof\s", words):
        return f"the {words}"
    return f"the {words}" if _COUNTABLE.search(head) else words


def counts_things_en(words: str) -> bool:
    """Whether a measure names things that can be counted ("lost parcels per 1,000"), not money, time or a rate."""
    if _DETERMINER.match(words) or not is_plural_en(words):
        return False
    head = _head_en(words)
    named = re.match(r"(?:number|share|percentage|hours|minutes|days|weeks)\b", head)
    return not _NOT_COUNTED.search(head) and named is None


def is_plural_en(words: str) -> bool:
    """Whether an English measure takes a plural verb ("reportable accidents in the warehouse")."""
    head = _head_en(words)
    return head.endswith("s") and not head.endswith(("ss", "us", "is", "nps"))


def _head_en(words: str) -> str:
    """What an English measure is about: the words before a preposition or what tells more of it."""
    head = _PREPOSITION.split(f"{words} ", maxsplit=1)[0].strip().lower()
    return re.sub(r"(?<=s)\s(?:\w+ed|\w+ing|found|made|given|sent|lost|held|open|older|left|i|we|they)\b.*", "", head)


def _change(draft: GoalDraft) -> tuple[str, str]:
    assert draft.target is not None
    target, way = draft.target.value, draft.direction.value if draft.direction else None
    aside = _aside(draft)
    if target.kind is QuantityKind.FACTOR:
        verb = {Decimal("0.5"): "halve", Decimal(2): "double"}.get(target.value)
        return (verb, aside.strip()) if verb else ("multiply", f"by {amount(target.value, None, _EN)}{aside}")
    name = draft.metric.value.name.lower() if draft.metric else ""
    down = "shorten" if target.unit in _TIME_UNITS and _SPAN.search(name) else "reduce"
    if target.kind is QuantityKind.CHANGE:
        reached = _to(draft.target, draft.baseline).removeprefix("by ")
        return ("increase" if way is not Direction.DOWN else down), f"by {reached}{aside}"
    if not _shown(draft.baseline) or draft.baseline is None:
        return "bring", f"to {_to(draft.target, draft.baseline, name)}"
    if draft.baseline.value.value == target.value:
        return "keep", f"at {_to(draft.target, draft.baseline)}"
    if target.comparator in {Comparator.LE, Comparator.LT}:
        way = Direction.DOWN
    verb = {Direction.UP: "increase", Direction.DOWN: down}.get(way, "bring")  # type: ignore[arg-type]
    return verb, f"from {_from(draft.baseline, draft.target)} to {_to(draft.target, draft.baseline, name)}"


def _aside(draft: GoalDraft) -> str:
    if not _shown(draft.baseline) or draft.baseline is None:
        return ""
    level = draft.baseline.value
    return f" (starting from {measured(level.value, level.unit, words=draft.baseline.words, language=_EN)})"


def _spoken(value: Decimal, slot: Slot[Level] | Slot[Target], unit: str | None) -> str:
    """Number and unit in our style, hours and minutes said in one in full."""
    clock = clock_words(slot.words, _EN)
    if clock:
        return clock
    words = slot.words or ""
    plain = bool(words) and not any(character.isdigit() for character in words)
    if plain or (is_range(words) and isinstance(slot.value, Level)):
        return words
    return measured(value, unit, words=words, language=_EN)


def _names_unit(name: str, unit: str) -> bool:
    """Whether a measure begins with its unit ("minutes of documentation per shift")."""
    plural = unit_word(unit, Decimal(2), _EN)
    names = {plural, "kilos", "kilograms"} if unit == "kg" else {plural}
    return bool(plural) and any(re.match(rf"(?:the )?(?:average )?{re.escape(one)}\b", name.lower()) for one in names)


def _to(target: Slot[Target], baseline: Slot[Level] | None, name: str = "") -> str:
    value = target.value
    unit = value.unit or (baseline.value.unit if baseline else "")
    per = per_phrase(value.per or (baseline.value.per if baseline else None), _EN)
    noun = value.noun if value.noun and value.noun != unit else ""
    if value.value == 0 and value.kind is QuantityKind.ABSOLUTE and not any(c.isdigit() for c in target.words or ""):
        return f"zero {unit_word(unit, Decimal(0), _EN)}".strip()
    if value.per == f"von {amount(value.value, None, Language.DE)}" and baseline and baseline.value.per == value.per:
        return f"all {amount(value.value, None, _EN)}"
    if _names_unit(name, unit) and (baseline is None or baseline.value.unit == unit):
        unit = ""
    text = _spoken(value.value, target, unit)
    if value.upper is not None:
        text = join_unit(
            f"{amount(value.value, None, _EN)} to {amount(value.upper, None, _EN)}",
            unit_word(unit, value.upper, _EN),
            _EN,
        )
    inside = "" if per and per.split(" ", 1)[1] in text else per
    bound = (
        ""
        if re.match(r"(?:at (?:least|most)|under|over|more than|about|no more than)\b", text, re.IGNORECASE)
        else _COMPARATORS[value.comparator]
    )
    noun = "" if noun.lower() in text.lower() else noun
    return " ".join(f"{bound}{text} {noun} {inside}".split())


def _from(baseline: Slot[Level], target: Slot[Target]) -> str:
    level = baseline.value
    same = level.unit in {target.value.unit, "", "count"}
    words = baseline.words or ""
    about = "about " if words.startswith("about ") else ""
    ranged = _RANGE_NUMBERS.match(words)
    if ranged and same:
        numbers = re.sub(r"\s?(?:to|–|-)\s?", "–", ranged.group())
        return f"{numbers}{'%' if level.unit == '%' else ''}"
    if same and not clock_words(words, _EN) and any(c.isdigit() for c in words) and level.unit != "%":
        return f"{about}{amount(level.value, words, _EN)}"
    return f"{about}{_spoken(level.value, baseline, level.unit)}"


def _shown(level: Slot[Level] | None) -> bool:
    return level is not None and level.value.unit != "none"
