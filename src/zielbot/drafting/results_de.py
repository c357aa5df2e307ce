"""German goals whose success is a result that is there or not: an exam passed, a promise won, a paper handed in."""

from __future__ import annotations

import re

from zielbot.drafting.articles_de import after_durch
from zielbot.drafting.clauses_de import inside, tidy
from zielbot.drafting.deeds_de import ends_in_infinitive
from zielbot.drafting.german import guess_gender
from zielbot.drafting.measures import RESULT_CLAUSE_DE
from zielbot.drafting.numbers import format_date
from zielbot.goals.draft import GoalDraft
from zielbot.goals.kpi import Gender
from zielbot.goals.language import Language

_DONE = re.compile(
    r"\b(?:bestand|abge|einge|abgenomm|vorge|erfolg|erworb|fertig|unterschrieb|genehmigt|veröffentlicht)\w*",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"(?:zertifikat|zeugnis|nachweis|schein|urkunde|bericht|konzept|plan|handbuch|gutachten|leitfaden|arbeit|dissertation|lizenz)\b",
    re.IGNORECASE,
)
_TO_PASS = re.compile(
    r"(?:prüfung|test|examen|klausur|audit)\b(?!\w)(?!\s(?:im|in|bei|am)\s(?:unternehmen|betrieb))", re.IGNORECASE
)
_LEVEL = re.compile(r"^[A-ZÄÖÜ]\S*(?:\s\S+)?\s[ABC][12]$|^[ABC][12]\b|\b(?:TOEFL|IELTS|DELF|DELE|PRINCE2|ITIL)\b")
_TO_HAVE = re.compile(
    r"(?:zusage|zulassung|genehmigung|vertrag|platz|stelle|bescheid|anerkennung|abschluss)\b", re.IGNORECASE
)
_OWN_DEED = re.compile(
    r"(?P<article>(?:der|die|das|den|eine?|meine?|unsere?)\s)?"
    r"(?:erfolgreich\s)?(?P<how>selbst\s|allein\s)?(?P<done>geführt|bestanden|abgegeben|eingereicht|abgeschlossen|gehalten|geschrieben|erworben|absolviert|fertiggestellt|verfasst"
    r"|beendet|erlangt|erstellt|vorgelegt|aufgebaut)e(?P<bent>[nrs]?)\s(?P<thing>[A-ZÄÖÜ].*)"
)
_ONE_ONLY = frozenset({"bestanden", "abgegeben", "eingereicht", "abgeschlossen", "fertiggestellt", "beendet"})
_BY_ENDING: dict[str, Gender] = {"r": "m", "s": "n", "": "f"}
_DEFINITE: dict[Gender, str] = {"m": "den", "f": "die", "n": "das", "pl": "die"}
_SOME: dict[Gender, str] = {"m": "einen", "f": "eine", "n": "ein", "pl": "die"}


def result_parts(words: str, phrase: str | None, proof: str) -> tuple[str, str]:
    """The verb ("done", "show") and the rest of a sentence that says the result is there."""
    shown = _proof(proof) if proof and proof.lower() not in words.lower() else ""
    deed = _as_deed(words)
    if ends_in_infinitive(words):
        return "show", inside(words)
    if deed is not None:
        return "done", f"{deed}{'' if _says_only(proof, deed) else shown}"
    if phrase is not None and _TO_PASS.search(words.split(",")[0]) and not _DONE.search(words):
        return "done", f"{phrase} bestanden"
    if phrase is not None and _DONE.search(words):
        return "show", f"{phrase} vorweisen{shown}"
    if phrase is not None and _TO_HAVE.search(words.split(",")[0]):
        return "done", f"{phrase}{'' if _says_only(proof, words) else shown}"
    if phrase is not None and _PAPER.search(words):
        return "show", f"{phrase} vorlegen{shown}"
    if _LEVEL.search(words):
        return "done", f"{words} bestanden"
    return "done", f"Folgendes abgeschlossen: {words}{shown}"


def true_in_the_end(draft: GoalDraft, words: str) -> str | None:
    """A clause that is to be true ("ob das Audit bestanden ist") as the goal: "… ist das Audit bestanden"."""
    clause = RESULT_CLAUSE_DE.fullmatch(words)
    if clause is None:
        return None
    verb, middle = clause.group("verb").lower(), clause.group("middle")
    if draft.deadline:
        return f"Bis zum {format_date(draft.deadline.value.date, Language.DE)} {verb} {middle}"
    return f"Am Ende {verb} {middle}"


def _as_deed(words: str) -> str | None:
    """What was done, for the perfect tense: "die bestandene Prüfung" as "die Prüfung bestanden"; None otherwise."""
    text = tidy(words)
    match = _OWN_DEED.fullmatch(text) or _OWN_DEED.fullmatch(f"{text[:1].lower()}{text[1:]}")
    if match is None:
        return None
    thing, done = match.group("thing"), f"{match.group('how') or ''}{match.group('done')}"
    article = (match.group("article") or "").strip().lower()
    gender: Gender | None = guess_gender(thing) or _BY_ENDING.get(match.group("bent"))
    if article and article not in {"der", "die", "das", "den"}:
        phrase = after_durch(f"{article} {thing}")
        return f"{phrase} {done}" if phrase else None
    if gender is None:
        return None
    single = not article and done not in _ONE_ONLY
    return f"{(_SOME if single else _DEFINITE)[gender]} {thing} {done}"


def _says_only(proof: str, words: str) -> bool:
    """Whether the proof says nothing beyond the result ("bestanden", "Prüfung bestanden", "Zusage")."""
    said = {word.lower()[:5] for word in re.findall(r"[^\W\d_]{3,}", words)}
    said |= {"einma", "allei", "selbs"}
    return all(word.lower()[:5] in said for word in re.findall(r"[^\W\d_]{3,}", proof))


def _proof(words: str) -> str:
    """How the result is shown: "nachgewiesen durch …" for a thing, in brackets for anything else."""
    thing = re.match(r"(?:eine?|die|der|das|den)\s|[A-ZÄÖÜ]\w+$", words)
    phrase = after_durch(words) if thing else None
    return f", nachgewiesen durch {phrase}" if phrase else f" ({words})"
