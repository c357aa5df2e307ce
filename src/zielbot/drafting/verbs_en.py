"""English: verbs in the base form at the head of a deed, and the deed as what one does ("by calling …")."""

from __future__ import annotations

import re
from itertools import pairwise

_VERBS = frozenset(
    """
    add adopt agree analyse analyze answer apply appoint approve arrange ask assign attach attend automate avoid ban
    become
    begin bike bind block book break bring budget build bundle buy call cancel cap carry change chase check clean
    clear close coach collect combine come complete contact cook create cross-train cut cycle deal debrief decline
    dedicate define delegate delete deliver describe develop discuss divide do document double-check draft draw
    drink drive drop eat email empty enable encourage enrol enroll ensure escalate establish exchange exercise
    expand explain extend file fill find finish fit fix follow forbid free gather get give go greet group grow guide
    hand hang hire hold host identify implement improve include increase inform inspect install insulate interview
    introduce invite involve join keep label launch lay lead learn leave let limit listen load look lower make map mark
    measure meet mentor merge monitor move negotiate offer onboard open order organise organize outsource paint pair
    park pay phone pick pilot place plan play pool post practice practise prepare prevent print prioritise
    prioritize protect provide publish push put question raise reach read reallocate rearrange record recruit
    redesign reduce rehearse reject relocate remind remove renegotiate renew rent reorganise reorganize repair
    replace reply report reserve retrain review reward rewrite ride rotate run sample save say scan schedule seal
    seek select sell send separate serve set settle shadow share shift shorten show sign simplify skip sleep slow
    sort speak spend split stand standardise standardize start stick stop store streamline strengthen study
    subscribe support swap switch take talk teach tell test tidy track train translate travel treat trial try tune
    turn update upgrade use visit volunteer wake walk warn wash watch wear weigh work write
    """.split()  # noqa: SIM905 - words read better than a list
)
_ALSO_NOUNS = frozenset(
    """
    answer block book break budget call cap change check coach contact cut cycle deal document draft drink drive
    drop email exercise file fix group guide hand host label lead limit list look map mark measure mentor move offer
    order park pay phone pilot place plan play pool post practice print question record report reserve review reward
    ride sample save schedule shadow share shift show sign sleep sort split start store study support swap
    switch talk test track train travel treat trial turn update upgrade use visit volunteer walk wash watch work
    """.split()  # noqa: SIM905 - words read better than a list
)
_ALSO_ADJECTIVES = frozenset(
    {"separate", "clean", "clear", "open", "complete", "lower", "slow", "free", "fit", "close"}
)
_BEFORE_OBJECT = re.compile(
    r"(?:the|a|an|our|my|all|each|every|both|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*|new|more|less"
    r"|with|for|to|at|on|in|out|up|off|down|over|customers|people|everyone|them|one|only|at least|it|any"
    r"|some|their|no|through|before|after|about|against|from|back|without|instead|friday|monday|tuesday|wednesday|thursday|mornings?"
    r"|saturday|sunday)\b",
    re.IGNORECASE,
)
_DETERMINED = re.compile(r"(?:the|our|my|all|every|each)\s", re.IGNORECASE)
_NO_VERB = frozenset(
    """
    all both half such quite only just not with by from in on at of for to and or but then through over under after
    before into across during without within is are was were has have had will can must should i we they you he she it
    who that than as like per via twice once
    """.split()  # noqa: SIM905 - words read better than a list
)
_ADVERB = re.compile(
    r"(?P<adverb>(?:always|regularly|actively|only|also|finally|personally|consistently|systematically|not)\s)?(?P<verb>[a-z-]+)"
    r"(?P<rest>\b.*)",
    re.IGNORECASE | re.DOTALL,
)
_SEPARATOR = re.compile(r"(,? and |, (?:then )?|; )")
_DOUBLED = frozenset({"begin", "forbid", "onboard"})
_SINGLE = re.compile(r"(?:[^aeiou]|^|qu)[aeiou][bdgklmnprt]$")
_UNSTRESSED = frozenset({"answer", "offer", "order", "open", "visit", "limit", "label", "deliver", "discover", "cover",
                         "enter", "gather", "listen", "remember", "shorten", "monitor", "budget", "edit", "mentor",
                         "strengthen", "develop", "market", "target", "lower", "consider", "volunteer", "cancel",
                         "travel", "cycle"})  # fmt: skip


def starts_with_deed(text: str) -> bool:
    """Whether the words begin with a verb in its base form ("hire a consultant")."""
    match = _ADVERB.match(text)
    if match is None:
        return False
    verb, rest = match.group("verb").lower(), match.group("rest").strip()
    if verb not in _VERBS:
        return verb not in _NO_VERB and bool(_DETERMINED.match(rest))
    return (
        verb not in _ALSO_NOUNS | _ALSO_ADJECTIVES
        or not rest
        or bool(_BEFORE_OBJECT.match(rest) or re.match(r"[A-Z]", rest))
    )


def says_of_many(text: str) -> bool:
    """Whether the words say what several things do ("empty shelves send people away")."""
    words = text.lower().split()
    for place, (one, verb) in enumerate(pairwise(words[:5])):
        object_follows = verb not in _ALSO_NOUNS or place + 2 < len(words)
        if one.endswith("s") and not one.endswith("ss") and verb in _VERBS and object_follows:
            return True
    return False


def by_doing(text: str) -> str | None:
    """Deeds as what one does ("hire a coach, read more" as "hiring a coach and reading more"); None for other words."""
    pieces = _SEPARATOR.split(text)
    if not starts_with_deed(pieces[0]):
        return None
    done = [_gerund(pieces[0])]
    for separator, part in zip(pieces[1::2], pieces[2::2], strict=True):
        if starts_with_deed(part):
            done.append(f"{separator}{_gerund(part)}")
        elif "and" in separator:
            done.append(f"{separator}{part}")
        else:
            return None
    if len(done) > 1 and not any("and" in one for one in pieces[1::2]):
        done[-1] = re.sub(r"^(?:, (?:then )?|; )", " and ", done[-1])
    return "".join(done)


def _gerund(part: str) -> str:
    match = _ADVERB.match(part)
    assert match is not None
    adverb = (match.group("adverb") or "").lower()
    return f"{adverb}{gerund(match.group('verb').lower())}{match.group('rest')}"


def gerund(verb: str) -> str:
    """The ing-form of a verb: make -> making, cut -> cutting, lie -> lying, see -> seeing."""
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return f"{verb[:-1]}ing"
    if re.search(r"[a-z]{2}[^e]el$", verb):
        return f"{verb}ling"
    if _SINGLE.search(verb) and verb not in _UNSTRESSED and (len(verb) <= 5 or verb in _DOUBLED):
        return f"{verb}{verb[-1]}ing"
    return f"{verb}ing"
