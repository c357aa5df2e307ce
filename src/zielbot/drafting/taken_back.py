"""Numbers taken back in the same breath: "9, nee, eher 11", "eher 18 als 14", "von 200 etwa 16"."""

from __future__ import annotations

import re

_INSTEAD = re.compile(
    r"(?<=[\w%€$£.,;–-])[\s,;.–-]+(?:(?:ach |äh+m? |oh )?(?:nee|nein|nö|quatsch|moment|sorry|pardon"
    r"|ich meine|ich meinte|korrigiere)"
    r"|no,? wait|no(?!\s(?:more|less|fewer|later|longer|\w+s\b))"
    r"|wait|actually|i mean|i meant|scratch that|make that|or rather)\b[\s,:.–-]*"
    r"(?:doch |eher |vielmehr |sind es |es sind |it's |it is |more like )*"
    r"(?=\D{0,28}\d|\W*(?:anderthalb|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|two|three|four|five|six|ten)\b)",
    re.IGNORECASE,
)
_RATHER = re.compile(r"\b(?:eher|rather)\s+[^,;.]*?\d[^,;]*?(?P<other>\s(?:als|than)\s[^,;]+)", re.IGNORECASE)
_OF_ALL = re.compile(
    r"\b(?P<whole>(?:von|out of|of)\s\d[\d.]*(?:\s[^\W\d_]+){0,4}?)\s"
    r"(?=(?:etwa|ca\.?|rund|so|nur|about|around|only)?\s?\d)(?!(?:auf|to|bis|zu)\s)",
    re.IGNORECASE,
)
_SAME = re.compile(
    r"\d[\d.,]*[^,;\d]{0,20}?(?:(?:von|of|out of|/)\s?\d+[^,;\d]{0,15}?)?[\s,;(=]+"
    r"(?:also|sprich|das heißt|d\. ?h\.|das sind|entspricht|i\. ?e\.|that is|that's|which is|=)\s+"
    r"(?=(?:etwa |rund |so |ca\. ?|about )?\d)",
    re.IGNORECASE,
)
_TOWARDS = re.compile(r"\b(?:auf|to|bis|zu|nach)\s*$", re.IGNORECASE)


def without_taken_back(text: str) -> str:
    """The text with what does not count blanked out, so that all places stay where they are."""
    last = next(reversed(list(_INSTEAD.finditer(text))), None)
    if last is not None and re.search(r"\d", text[: last.start()]):
        text = _unit_kept(text, last)
    same = _SAME.search(text)
    if same is not None:
        text = _blanked(text, *same.span())
    rather = _RATHER.search(text)
    if rather is not None and re.search(r"\d", rather.group("other")):
        text = _blanked(text, rather.start("other"), rather.end("other"))
    whole = _OF_ALL.match(text.strip())
    if whole is not None and not _TOWARDS.search(whole.group("whole")):
        start = text.index(whole.group("whole"))
        text = _blanked(text, start, start + len(whole.group("whole")))
    return text


def _unit_kept(text: str, marker: re.Match[str]) -> str:
    """The text from the number that counts; what bound the number before it still holds where nothing new is said."""
    behind = text[marker.end() :]
    bound = re.search(r"\d[\d.,]*(?P<unit>\s?[^\d,;]*)$", text[: marker.start()])
    bare = re.fullmatch(r"\D{0,12}\d[\d.,]*", behind.strip(" .!"))
    unit = bound.group("unit").rstrip() if bound and bare else ""
    return f"{' ' * marker.end()}{behind.rstrip(' .!')}{unit}" if unit else f"{' ' * marker.end()}{behind}"


def _blanked(text: str, start: int, end: int) -> str:
    return f"{text[:start]}{' ' * (end - start)}{text[end:]}"
