"""The goal as an English sentence."""

from __future__ import annotations

import re
from decimal import Decimal

from zielbot.drafting.clauses_de import Clause, sentence, tidy
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
    r"\s(?:of|in|for|per|with|on|at|to|by|from|until|between|after|during|across|that|who|which)\s"
)
_MEANS_START = re.compile(
    r"(?:by|with|through|via|using|thanks to|in|on|at|from|after|without|together with)\b", re.IGNORECASE
)
_MAIN = re.compile(r"(?:i|we|i'll|we'll|i'm|we're|the team|my team|our team|everyone|there)\b", re.IGNORECASE)
_FINITE = re.compile(
    r"\b(?:is|are|am|was|were|will|would|can|could|has|have|had|want|wants|need|needs|make|makes|help|helps"
    r"|costs?|saves?|keeps?|brings?|gets?|know|feels?|stays?|recommend|don't|doesn't|i'm|it's|we're)\b",
    re.IGNORECASE,
)
_SPAN = re.compile(
    r"\b(?:(?:response|lead|cycle|waiting|processing|turnaround|resolution|delivery|reply) time|time to|duration)\b"
)
_NOT_VERB = re.compile(
    r"(?:the|a|an|our|my|more|less|fewer|at|by|in|on|for|two|three|four|five|six|ten|better|higher|lower|all)\b"
)
_ING = re.compile(r"[\w-]+ing\b")
_THING = re.compile(
    r"(?:a|an|the|our|my|more|less|fewer|better|new|regular|weekly|monthly|daily|quarterly|clear\w*|fixed"
    r"|short\w*|one|two|three|four|five|\d+|twenty|thirty)\b"
    r"|(?:\w+ ){0,2}(?:talks|meetings|reviews|reminders|checks|tests|charts|calls|visits|trainings|workshops"
    r"|sessions|training|coaching|review)\b",
    re.IGNORECASE,
)
_BASE_VERB = re.compile(
    r"(?:run|call|hold|introduce|offer|train|write|build|set|send|check|review|automate|hire|meet|test|plan|use"
    r"|create|talk|visit|start|do|make|give|take|add|improve|switch|replace|document|measure|practi[cs]e|read"
    r"|learn|attend|cut|move|share|ask|host|coach)\b",
    re.IGNORECASE,
)


def goal_sentence_en(draft: GoalDraft, kpi: Kpi | None) -> str | None:
    """The goal in one sentence, followed by how and why; None while there is nothing to measure and to reach."""
    core = _core(draft, kpi)
    if core is None:
        return None
    voice = draft.owner.value.voice if draft.owner else "ich"
    means = _means(draft.means.value, voice=voice) if draft.means else Clause()
    if means.inline and draft.target is not None and draft.target.value.unit == "result":
        means = Clause(after=f"{'I' if voice == 'ich' else 'We'} will get there{means.inline}.")
    purpose = _purpose(draft.purpose.value, voice=voice) if draft.purpose else Clause()
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
        proof = tidy(draft.target.words or "")
        thing = re.match(r"(?:a|an|the|our|my)\s", proof, re.IGNORECASE)
        new = bool(proof) and proof.lower() not in words.lower()
        shown = "" if not new else f", shown by {proof}" if thing else f" ({proof})"
        deed = _deed(words)
        return _frame(draft, f"{deed or f'achieve {words}'}{shown}")
    verb, tail = _change(draft)
    return _frame(draft, f"{verb} {words} {tail}".strip())


_DEEDS = {
    "passing": "pass", "finishing": "finish", "completing": "complete", "getting": "get", "earning": "earn",
    "holding": "hold", "giving": "give", "running": "run", "writing": "write", "publishing": "publish",
    "leading": "lead", "obtaining": "obtain", "launching": "launch", "speaking": "speak", "having": "have",
    "being": "be", "submitting": "submit", "delivering": "deliver", "building": "build",
}  # fmt: skip


def _deed(words: str) -> str | None:
    """A gerund as the deed it names ("passing the exam" is "pass the exam"); None for anything else."""
    first, _, rest = words.partition(" ")
    verb = _DEEDS.get(first.lower())
    return f"{verb} {rest}" if verb and rest else None


def _wish(draft: GoalDraft) -> str | None:
    """The person's own phrase where it already says how many of what ("win five new dealers")."""
    target, outcome, metric = draft.target, draft.outcome, draft.metric
    if target is None or outcome is None or metric is None or not target.words or target.value.unit == "result":
        return None
    counted = metric.value.kpi is None and not _shown(draft.baseline)
    verb = re.match(r"[a-z]+\s", outcome.value)
    if not counted or not verb or target.words not in outcome.value or _NOT_VERB.match(outcome.value):
        return None
    return _frame(draft, outcome.value)


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
    if head.lower() == "time" and head != words.strip():
        return words
    return f"the {words}" if _COUNTABLE.search(head) else words


def is_plural_en(words: str) -> bool:
    """Whether an English measure takes a plural verb ("reportable accidents in the warehouse")."""
    head = _PREPOSITION.split(f"{words} ", maxsplit=1)[0].strip().lower()
    head = re.sub(r"(?<=s)\s(?:\w+ed|found|made|given|sent|lost|held|open|older|left|i|we|they)\b.*", "", head)
    return head.endswith("s") and not head.endswith(("ss", "us", "is", "nps"))


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
    return bool(re.match(rf"(?:the )?{re.escape(unit_word(unit, Decimal(2), _EN))}\b", name.lower()))


def _to(target: Slot[Target], baseline: Slot[Level] | None, name: str = "") -> str:
    value = target.value
    unit = value.unit or (baseline.value.unit if baseline else "")
    per = per_phrase(value.per or (baseline.value.per if baseline else None), _EN)
    noun = value.noun if value.noun and value.noun != unit else ""
    if value.value == 0 and value.kind is QuantityKind.ABSOLUTE and not any(c.isdigit() for c in target.words or ""):
        return f"zero {unit_word(unit, Decimal(0), _EN)}".strip()
    if unit in _TIME_UNITS and _names_unit(name, unit) and (baseline is None or baseline.value.unit == unit):
        unit = ""
    text = _spoken(value.value, target, unit)
    if value.upper is not None:
        text = join_unit(
            f"{amount(value.value, None, _EN)} to {amount(value.upper, None, _EN)}",
            unit_word(unit, value.upper, _EN),
            _EN,
        )
    inside = "" if per and per.split(" ", 1)[1] in text else per
    return " ".join(f"{_COMPARATORS[value.comparator]}{text} {noun} {inside}".split())


def _from(baseline: Slot[Level], target: Slot[Target]) -> str:
    level = baseline.value
    same = level.unit in {target.value.unit, "", "count"}
    words = baseline.words or ""
    if same and not clock_words(words, _EN) and any(c.isdigit() for c in words) and level.unit != "%":
        return amount(level.value, words, _EN)
    return _spoken(level.value, baseline, level.unit)


def _shown(level: Slot[Level] | None) -> bool:
    return level is not None and level.value.unit != "none"


def _means(words: str, *, voice: str) -> Clause:
    text = tidy(words)
    if not text:
        return Clause()
    way = "My way there" if voice == "ich" else "Our way there"
    if re.search(r"[.!?]\s+\S", text):
        return Clause(after=f"{way}: {sentence(text)}")
    if _MEANS_START.match(text):
        return Clause(inline=f" {text[:1].lower()}{text[1:]}")
    if _MAIN.match(text):
        return Clause(after=f"{way}: {sentence(text)}")
    if _ING.match(text):
        return Clause(inline=f" by {text[:1].lower()}{text[1:]}")
    if _FINITE.search(text) or _BASE_VERB.match(text) or not _THING.match(text):
        return Clause(after=f"{way}: {sentence(text)}")
    return Clause(inline=f" through {text[:1].lower() + text[1:] if text[1:2].islower() else text}")


def _purpose(words: str, *, voice: str) -> Clause:
    text = tidy(words)
    if not text:
        return Clause()
    me, want = ("me", "I want this") if voice == "ich" else ("us", "We want this")
    low = f"{text[:1].lower()}{text[1:]}" if not re.match(r"I\b", text) else text
    if re.match(r"(?:because|since|as)\b", text, re.IGNORECASE):
        return Clause(after=f"This matters to {me} {sentence(low)[:1].lower()}{sentence(low)[1:]}")
    if re.match(r"(?:so that|so|to|in order to)\b", text, re.IGNORECASE):
        return Clause(after=f"{want} {low}.")
    if re.match(r"(?:then|this|that|it matters)\b", text, re.IGNORECASE):
        return Clause(after=sentence(text))
    return Clause(after=f"Why this matters to {me}: {sentence(text)}")
