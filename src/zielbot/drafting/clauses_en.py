"""Means and purpose as English clauses, in the person's own words."""

from __future__ import annotations

import re

from zielbot.drafting.clauses_de import Clause, sentence, tidy
from zielbot.drafting.verbs_en import by_doing, says_of_many, starts_with_deed

_MEANS_START = re.compile(
    r"(?:by|with|through|via|using|thanks to|in|on|at|from|after|without|together with)\b", re.IGNORECASE
)
_MAIN = re.compile(
    r"(?:i|we|i'll|we'll|i'm|we're|they|the team|my team|our team|everyone|everybody|nobody|people|there|it)\b(?!-)",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:is|are|am|was|were|will|would|can|could|must|should|may|might|has|have|had|want|wants|need|needs|make|makes"
    r"|help|helps|costs?|saves?|keeps?|brings?|gets?|know|knows|feels?|stays?|recommend|don't|doesn't|can't|won't|i'm"
    r"|it's|we're|goes|go|comes?|takes?|gives?|pays?|deserves?|blames?|depends?|matters?|hurts?|kills?|eats?|means?|loves?"
    r"|hates?|misses|miss|promised|freezes?|looks?|drains?|slows?|builds?|opens?|learns?|suffers?|leaves?|waits?|starts?"
    r"|ends?|falls?|drops?|loses?|lose|wins?|sells?|buys?|trusts?|complains?|expects?|asks?|says?|tells?|thinks?|sleeps?"
    r"|works?|runs?|stops?|breaks?|stands?|lets?|happens?|decides?|earns?|spends?|becomes?|causes?|creates?|belongs?)\b",
    re.IGNORECASE,
)
_TOLD_OF_OTHERS = re.compile(
    r"(?:(?:the|our|my|every|each)\s(?:[\w-]+\s){1,2}"
    r"(?:checks|reviews|runs|calls|visits|posts|shares|gets|takes|meets|sends|writes|reads|signs|owns|leads|prepares|cleans"
    r"|is|has|will|can|does|stays)"
    r"|(?:(?:the|our|my|all|two|three|new)\s)?(?:[\w-]+\s)?[\w-]+s\s"
    r"(?:check|review|run|call|visit|post|share|get|take|meet|send|write|read|sign|own|lead|prepare|clean|are|have|will|can|do"
    r"|stay))\s(?:[a-z]|\d)",
    re.IGNORECASE,
)
_ING = re.compile(
    r"[\w-]+ing\s(?!sessions?\b|courses?\b|days?\b|plans?\b|tools?\b|software\b|material\b|slots?\b|schedule\b)"
)
_PRONOUN = re.compile(r"(?:^|[\s,])(?:i|we|they|you|he|she)(?:'\w+)?\s", re.IGNORECASE)
_ONE_THING = re.compile(
    r"(?:workshop|course|checklist|stand-?up|meeting|review|session|rota|template|inbox|board|plan|dashboard|buddy|survey"
    r"|app|calendar|list|policy|hotline|guide|handbook|training day|pilot|newsletter|contract|schedule|tool|team|form"
    r"|desk)$",
    re.IGNORECASE,
)
_DETERMINED = re.compile(
    r"(?:a|an|the|our|my|more|less|fewer|one|two|three|four|five|six|\d+|each|every|all|some|no|better)\b",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"\s(?:of|in|for|per|with|on|at|to|by|from|until|between|after|before|during|every|each|once|twice)\s"
)
_LONGEST_PHRASE = 20
_OWN_WILL = re.compile(
    r"(?:i|we)\s?(?:'d like| want| would like| wish| hope| promised (?:myself|ourselves))\b", re.IGNORECASE
)


def means_clause_en(words: str, *, voice: str) -> Clause:
    """How it is reached, inside the goal's sentence where it can be bent, otherwise as a sentence of its own."""
    text = tidy(words)
    if not text:
        return Clause()
    whole = Clause(after=f"{'My' if voice == 'ich' else 'Our'} way there: {sentence(text)}")
    if re.search(r"[.!?]\s+\S", text):
        return whole
    if _MEANS_START.match(text):
        return Clause(inline=f" {text[:1].lower()}{text[1:]}")
    if _MAIN.match(text):
        return Clause(after=f"To get there, {_ended(small(text))}")
    doing = by_doing(text)
    if doing is not None:
        return Clause(inline=f" by {doing}")
    if _ING.match(text) and not _PRONOUN.search(text):
        return Clause(inline=_by_gerunds(text))
    if _TOLD_OF_OTHERS.match(text) and not starts_with_deed(text):
        return Clause(after=f"To get there, {_ended(small(text))}")
    things = _things(text)
    return whole if things is None else Clause(inline=f" through {things}")


def purpose_clause_en(words: str, *, voice: str) -> Clause:
    """Why it matters, as a sentence of its own: a clause behind "because", a phrase behind a colon."""
    text = tidy(words)
    if not text:
        return Clause()
    me, want = ("me", "I want this") if voice == "ich" else ("us", "We want this")
    if re.match(r"(?:because|since|as)\b", text, re.IGNORECASE):
        return Clause(after=f"This matters to {me} {_ended(small(text))}")
    if re.match(r"(?:so that|so|to|in order to|for)\b", text, re.IGNORECASE):
        return Clause(after=f"{want} {_ended(small(text))}")
    several = re.search(r"[.!?;]\s+\S", text) is not None
    if re.match(r"(?:then|this|that|it matters)\b", text, re.IGNORECASE) or (_OWN_WILL.match(text) and not several):
        return Clause(after=sentence(text))
    if not several and _is_clause(text):
        return Clause(after=f"This matters to {me} because {_ended(small(text))}")
    if not several and re.match(r"(?:less|fewer|more)\s(?!than\b)", text, re.IGNORECASE):
        return Clause(after=f"That means {_ended(small(text))}")
    return Clause(after=f"Why this matters to {me}: {sentence(text)}")


def small(text: str) -> str:
    """The text as it stands within a sentence; "I" and words in capitals keep theirs."""
    kept = re.match(r"(?:I\b|I'|[A-Z]{2})", text)
    first = text.split(" ", 1)[0]
    named = first.lower() not in _LITTLE and first[:1].isupper() and re.match(r"[A-Z][a-z]+ [A-Z]", text)
    return text if kept or named else _spelled(f"{text[:1].lower()}{text[1:]}")


_LITTLE = frozenset(
    {"the", "our", "my", "every", "each", "all", "this", "that", "people", "we", "they", "it", "no", "a"}
)


def _spelled(text: str) -> str:
    return re.sub(r"^i(?=\b|')", "I", text)


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _is_clause(text: str) -> bool:
    """Whether the words have a subject and a verb."""
    if _MAIN.match(text) and len(text.split()) > 1:
        return True
    if says_of_many(text):
        return True
    match = _FINITE.search(text)
    lead = text[: match.start()].strip() if match else ""
    return bool(match) and bool(lead) and not re.search(r"(?:\b(?:of|for|with|and|to|less|more|no|fewer)$|,)", lead)


def _by_gerunds(text: str) -> str:
    """Deeds in the ing-form behind "by"; behind "through" where things stand in the list too."""
    parts = re.split(r"(,? and |, |; )", f"{text[:1].lower()}{text[1:]}")
    separators = [one.replace(";", ",") for one in parts[1::2]]
    listed = [part for part, one in zip(parts[2::2], separators, strict=True) if "and" not in one]
    if separators and not any("and" in one for one in separators):
        separators[-1] = " and "
    lead = "by" if all(re.match(r"[\w-]+ing\b", part) for part in listed) else "through"
    return f" {lead} " + "".join(f"{part}{one}" for part, one in zip(parts[::2], [*separators, ""], strict=True))


def _things(text: str) -> str | None:
    """Things as they stand after "through", a single one with its article; None for words that are no things."""
    if len(text.split()) > _LONGEST_PHRASE or _PRONOUN.search(text) or starts_with_deed(text):
        return None
    if re.search(r"\b(?:is|are|was|were|will|can|has|have|stays|gets|must|should)\b", text) or ":" in text:
        return None
    parts = re.split(r"(,? and |, |; )", text)
    things = [_with_article(part, first=place == 0) for place, part in enumerate(parts[::2])]
    separators = [one.replace(";", ",") for one in parts[1::2]]
    if separators and not any("and" in one for one in separators):
        separators[-1] = " and "
    return "".join(f"{thing}{one}" for thing, one in zip(things, [*separators, ""], strict=True))


def _with_article(part: str, *, first: bool) -> str:
    words = small(part) if first else part
    head = _PREPOSITION.split(f"{words} ", maxsplit=1)[0].strip()
    if _DETERMINED.match(words) or not _ONE_THING.search(head):
        return words
    return f"{'an' if words[:1].lower() in 'aeiou' else 'a'} {words}"
