"""English goals whose success is a result that is there or not."""

from __future__ import annotations

import re

from zielbot.drafting.clauses_de import tidy
from zielbot.drafting.verbs_en import starts_with_deed

_DEEDS = {
    "passing": "pass", "finishing": "finish", "completing": "complete", "getting": "get", "earning": "earn",
    "holding": "hold", "giving": "give", "running": "run", "writing": "write", "publishing": "publish",
    "leading": "lead", "obtaining": "obtain", "launching": "launch", "speaking": "speak", "having": "have",
    "being": "be", "submitting": "submit", "delivering": "deliver", "building": "build",
}  # fmt: skip
_DONE = re.compile(
    r"(?P<article>(?:a|an|the|my|our)\s)?(?P<done>passed|submitted|finished|completed|published|delivered|written|given"
    r"|earned|obtained|held|signed|launched|handed-in)\s(?P<thing>[a-z].*)",
    re.IGNORECASE,
)
_TO_PASS = re.compile(r"\b(?:exam|exams|test|examination|audit)\b", re.IGNORECASE)
_TO_HOLD = re.compile(
    r"\b(?:certificate|certification|licen[cs]e|degree|diploma|qualification|accreditation)\b", re.IGNORECASE
)


def result_en(words: str, target_words: str, outcome: str) -> str:
    """The verb phrase after "will": the person's own where it names the result, otherwise what will be there."""
    proof = tidy(target_words)
    own = _own_phrase(words, outcome)
    if own is not None:
        return own
    done = _DONE.fullmatch(re.sub(r"^the (?=the )", "", words))
    if done is not None:
        article = (
            done.group("article") or ("a " if done.group("done").lower() in {"given", "held"} else "the ")
        ).lower()
        return f"have {done.group('done').lower()} {article}{done.group('thing')}{_shown(proof, words)}"
    deed = _deed(words)
    verb = "hold" if _TO_HOLD.search(words) else "pass" if _TO_PASS.search(words) else "achieve"
    named = words if re.match(r"(?:the|a|an|my|our)\b", words) else f"the {words}"
    return f"{deed or f'{verb} {named}'}{_shown(proof, words)}"


def _own_phrase(words: str, outcome: str) -> str | None:
    """The wish itself, where it is a deed about the same thing ("finish my thesis" for the submitted thesis)."""
    wish = tidy(outcome)
    wish = f"{wish[:1].lower()}{wish[1:]}"
    things = set(re.findall(r"[a-z]{4,}", words.lower())) - {"passed", "submitted", "finished", "completed", "with"}
    shared = things & set(re.findall(r"[a-z]{4,}", wish.lower()))
    weak = re.match(r"(?:learn|improve|become|work on|try|start)\b", wish)
    return wish if shared and starts_with_deed(wish) and not weak else None


def _shown(proof: str, words: str) -> str:
    if re.fullmatch(r"(?:get|pass|do|make|have)\s(?:it|that|this)", proof):
        return ""
    said = {word[:5] for word in re.findall(r"[a-z]{3,}", words.lower())} | {"pass", "passe", "submi", "done", "certi"}
    if not proof or all(word[:5] in said for word in re.findall(r"[a-z]{3,}", proof.lower())):
        return ""
    return f", shown by {proof}" if re.match(r"(?:a|an|the|our|my)\s", proof, re.IGNORECASE) else f" ({proof})"


def _deed(words: str) -> str | None:
    """A gerund as the deed it names ("passing the exam" is "pass the exam"); None for anything else."""
    first, _, rest = words.partition(" ")
    verb = _DEEDS.get(first.lower())
    return f"{verb} {rest}" if verb and rest else None
