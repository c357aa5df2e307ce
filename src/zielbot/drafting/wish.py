"""The core of a wish: what is wanted, without who wants it, by when, how and why."""

from __future__ import annotations

import re

from zielbot.drafting.german import without_zu
from zielbot.drafting.packs import cues_for
from zielbot.goals.language import Language
from zielbot.goals.reading import Reading

_LEADS = {
    Language.DE: re.compile(
        r"^(?:(?:also|hallo|hi|hey|moin|guten (?:tag|morgen)|naja|ja|ok|okay)[,. !]+)*(?:mein ziel (?:ist"
        r"|wäre)(?: es)?,?\s*"
        r"|(?:ich|wir|man)\s+(?:will|wollen|möchte|möchten|soll|sollen|muss|müssen|würde|würden|sollte|sollten"
        r"|plane|planen|werde|werden|hätte|hätten|hab vor)(?: (?:gerne?|mich|uns|dieses jahr)\b)*,?\s*"
        r"|(?:ich|wir)\s+(?:habe|haben) vor,?\s*)?",
        re.IGNORECASE,
    ),
    Language.EN: re.compile(
        r"^(?:(?:hello|hi|hey|well|so|ok|okay)[,. !]+)*(?:my goal is(?: to)?|(?:i|we)(?:'d| would)? (?:want"
        r"|like|need|plan|have|hope|aim|wish)(?: to)?(?: be able to)?|(?:i|we)(?:'ll| will| must| should))?\s*",
        re.IGNORECASE,
    ),
}


_REQUEST = re.compile(
    r"^\W*(?:(?:hallo|hi|hey|hello)\b[,.! ]*)?(?:kannst du|könntest du|können sie|könnten sie"
    r"|can you|could you|would you)\b"
    r"[^.?!]*\b(?:helfen|hilfst|formulieren|help|write|phrase)\b[^.?!]*[.?!]\s+(?=\S)",
    re.IGNORECASE,
)
_WHO_I_AM = re.compile(
    r"^\W*(?:(?:hallo|hi|hey|hello|moin)\b[^.?!]{0,25}[,.!]\s*)?(?:also )?"
    r"(?:(?:ich|wir)\s(?:bin|sind|leite\w*|arbeite\w*|führe\w*"
    r"|betreue\w*)|(?:i|we)(?:'m|'re|\s(?:am|are|run|manage|lead|work|have been|own)))\b"
    r"(?P<rest>(?:(?![.?!]\s).)*)[.?!]\s+(?=\S)",
    re.IGNORECASE,
)
_AIM = re.compile(
    r"^um\s(?P<what>\S.*?)\s(?:zu\s(?P<verb>[a-zäöüß]+(?:en|ern|eln|tun))|(?P<joined>[a-zäöüß]{2,}zu[a-zäöüß]{3,}en))$"
)
_BLANK = re.compile(
    r"\bkein\w* (?:richtige[ns]? )?ziele?\b"
    r"|\b(?:brauch\w*|soll\w*|muss|müssen|machen|setzen|hab\w*|überlegen|will|dass ich)\b.{0,40}"
    r"\b(?:ein|mir|irgendein\w*|eine?s?|neue?) ziele?\b"
    r"|\bziele?\b.{0,20}\b(?:brauch\w*|ausdenken|überlegen|suchen|finden|setzen)"
    r"|\b(?:need|have|set|find|want) (?:me |myself )?(?:a|some|no|any) goals?\b|^(?:a|some) goals?\b"
    r"|\bdon't have (?:a|any) goals?\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"[:–]\s*\w+\s+\w+|\b(?:zu|für|bei|beim|im|in|about|for|on)\s(?!mein)\w{4,}", re.IGNORECASE)


_LEARNING = re.compile(
    r"\b(?:lern\w*|erlern\w*|weiterentwickel\w*|weiterbild\w*|fortbild\w*|besser (?:präsentieren|sprechen|schreiben"
    r"|verhandeln|führen|zuhören)|können|beherrsch\w*|präsentier\w*|sprachkurs|kurs|ausbildung|führerschein"
    r"|zertifi\w*|learn\w*|improve my|get better at|present better|skills?|certif\w*|course)\b",
    re.IGNORECASE,
)


def is_learning(wish: str) -> bool:
    """Whether the words are about learning something, so that evidence of it does for a measure."""
    return bool(_LEARNING.search(wish))


def is_blank(wish: str) -> bool:
    """Whether the words only say that a goal is needed, not what it is about."""
    return bool(_BLANK.search(wish)) and not _NAMED.search(wish)


def wish_of(reading: Reading) -> str:
    """What is wanted in the person's words, empty where nothing is left beside dates, ways and reasons."""
    text = reading.text
    spans = [deadline.span for deadline in reading.deadlines]
    spans += [mention.span for mention in (*reading.means, *reading.purposes)]
    for span in sorted(spans, reverse=True):
        text = f"{text[: span.start]} {text[span.end :]}"
    text = _to_the_point(re.sub(r"\s+", " ", text).strip(), reading.language).strip(" ,.;:–-!")
    text = _LEADS[reading.language].sub("", text, count=1)
    text = re.sub(r"(?:[,;]?\s+(?:und zwar|und|indem|damit|,))+$", "", text.strip(" ,.;:–-!"))
    text = _AIM.sub(_deed, text)
    return text if len(re.sub(r"\W", "", text)) > 1 else ""


def _deed(match: re.Match[str]) -> str:
    """An aim ("um meine Ausdauer zu steigern") as the deed it names ("meine Ausdauer steigern")."""
    return f"{match['what']} {match['verb'] or without_zu(match['joined'])}"


def _to_the_point(text: str, language: Language) -> str:
    """The text without a request for help and without the sentence in which somebody says who they are."""
    text = _REQUEST.sub("", text, count=1)
    match = _WHO_I_AM.match(text)
    cues = cues_for(language)
    if match is None or cues.wants.search(match.group("rest")) or cues.complains.search(match.group("rest")):
        return text
    return text[match.end() :]
