"""A measure from an answer: a KPI of the catalogue, or the person's own words as a noun phrase."""

from __future__ import annotations

import re

from zielbot.drafting.deeds_de import ends_in_infinitive
from zielbot.drafting.german import guess_gender
from zielbot.drafting.nouns_de import with_capitals
from zielbot.drafting.packs import pack_for
from zielbot.drafting.packs.pack import DialoguePack
from zielbot.drafting.sentence_en import counts_things_en
from zielbot.drafting.things_de import are_things
from zielbot.goals.draft import Metric
from zielbot.goals.kpi import Kpi, KpiCatalogue
from zielbot.goals.language import Language
from zielbot.goals.reading import Reading

_SMALL_WORDS = {
    "die", "bei", "um", "sie", "ein", "eine", "einen", "im", "in", "ich", "und", "oder", "pro", "nie", "wie", "viele",
    "mein", "meine", "unsere", "keine", "seine", "drei", "zwei", "frei", "dabei", "vorbei", "schon", "davon",
}  # fmt: skip
_VAGUE = re.compile(
    r"^(?:(?:die |mehr |bessere? |höhere? |gute |our |more |better )?(?:qualität|zufriedenheit|leistung"
    r"|stimmung|erfolg|kommunikation|ergebnisse?|zahlen|quality|satisfaction|performance|mood|success"
    r"|results?))$",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(
    r"(?:frei|lich|isch|ig|bar|sam|haft|los|voll|arm|reich|iert|ierten?|nete|nend|tend|end|ten|ter|bisher|immer"
    r"|unter|über|aller)(?:e[nmrs]?)?$"
    r"|(?:ge|be|ver|ent|er|zer)\w{3,}ene[nrsm]?$"
)
_NO_FIRST_NOUN = re.compile(
    r"(?:zufrieden|offen|eigen|selten|zusammen|gegen|oben|unten|draußen|innen|außen|morgen|gestern|früher|später|öfter"
    r"|schneller|besser|länger|kürzer|weniger|mehr|nicht|keine?|wenn|dass|weil|ganz|gern|wieder|immer|nur|noch|wie|was|wo)$"
)
_QUALITY = re.compile(r"\w+(?:lich|ig|isch|bar|sam|haft|los|voll|iert)")
_CLAUSE = re.compile(r"^(?:dass|ob|wenn|that|whether|if|when)\b", re.IGNORECASE)
_OFTEN = re.compile(r"(?:daily|weekly|monthly)\s(?:\w+\s)?\w+[^s\W]s\b")
_LEVEL = re.compile(r"\b[abc][12]\b")
_WITHOUT_UMLAUT = str.maketrans("äöü", "aou")
_LEADING_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)


_WISH = {
    Language.DE: re.compile(
        r"\b(?:soll|sollen|sollte|sollten|möchte|möchten|will|wollen|muss|müssen|müsste|würde|würden|wünsche"
        r"|hätte|wäre)\b"
        r"|^(?:ich|wir|wie man|man|es|alle)\s",
        re.IGNORECASE,
    ),
    Language.EN: re.compile(
        r"\b(?:should|want|wants|would|must|need|needs|wish|hope)\b|^(?:i|we|it|everybody|everyone|people)\s",
        re.IGNORECASE,
    ),
}
_MORE = re.compile(
    r"^(?:(?:viel |noch |deutlich )?(?:mehr|weniger|höhere[rsn]?|niedrigere[rsn]?|bessere[rsn]?|kürzere[rsn]?)"
    r"|(?:much )?(?:more|less|fewer|higher|lower|better))\s+",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"^(?:sekunden|minuten|stunden|tage|wochen|monate|jahre|seconds|minutes|hours|days|weeks|months|years)\b"
    r"|\b(?:anzahl|zahl|anteil|prozentsatz|quote|rate|zeit|dauer|wie viele?|wie lange?|wie oft|number|share|time"
    r"|how (?:many"
    r"|much|long|often)|prozent|note|punkte?|score)\b"
    r"|(?:quote|rate|zeit|zahl|dauer|anteil|punkte|note|score)\b"
)
_RESULT_CLAUSE_WORDS = {
    "sind",
    "ist",
    "wird",
    "habe",
    "hat",
    "kann",
    "können",
    "steht",
    "läuft",
    "is",
    "are",
    "have",
    "has",
    "can",
    "live",
    "in place",
}


RESULT_CLAUSE_DE = re.compile(
    r"(?:ob|dass|wenn)\s+(?P<middle>.+\s(?:\w*(?:ge|be|er|ver|ent|zer)\w+(?:t|en)|\w+(?:iert|tellt|nommen|führt|setzt)"
    r"|da|fertig|online|vorhanden|live|umgestellt))\s(?P<verb>ist|sind|wurde|wurden|habe|hat|haben)",
    re.IGNORECASE,
)
RESULT_CLAUSE_EN = re.compile(
    r"(?:whether|if|that|when)\s+(?P<subject>.+?)\s(?P<verb>is|are|has been|have been)\s"
    r"(?P<rest>\w+(?:ed|en|t|ne|live|place|online)\b.*)",
    re.IGNORECASE,
)


def is_wish(text: str, language: Language) -> bool:
    """Whether the words say what somebody wants and do not name a measure yet."""
    counted = _COUNTED.search(text.lower().split(",", 1)[0])
    return bool(_WISH[language].search(text)) and not counted


def is_deed(text: str, language: Language) -> bool:
    """Whether the words say what somebody does ("gefährdete Kunden anrufen") and not what is measured."""
    if language is Language.EN or _COUNTED.search(text.lower()) or len(text.split()) < 2:
        return False
    return ends_in_infinitive(text.strip(" ."))


def named_result(metric: Metric, pack: DialoguePack) -> bool:
    """Whether the measure is a result that is there or not ("die bestandene Prüfung")."""
    lowered = metric.name.lower()
    if is_result_clause(metric.name):
        return True
    found = {match.group() for match in pack.result.finditer(lowered)} - _RESULT_CLAUSE_WORDS
    english = pack.deadline_cue.startswith("by")
    things = counts_things_en(metric.name) if english else are_things(metric.name)
    counted = _COUNTED.search(lowered) or things or _OFTEN.match(lowered)
    return bool(found) and metric.kpi is None and not counted


def is_result_clause(text: str) -> bool:
    """Whether the words are a clause that is true or not in the end ("ob das Audit bestanden ist")."""
    return bool(RESULT_CLAUSE_DE.fullmatch(text.strip(" .")) or RESULT_CLAUSE_EN.fullmatch(text.strip(" .")))


def exact_kpi(text: str, kpis: KpiCatalogue, language: Language) -> Kpi | None:
    """The KPI whose name the text is, apart from "gut," and the like."""
    words = own_words(text, language)
    return next((kpi for kpi in kpis if _is_name_of(words, kpi, language)), None)


def names_kpi(text: str, kpis: KpiCatalogue, language: Language) -> bool:
    """Whether the text is the name of a KPI."""
    return exact_kpi(text, kpis, language) is not None


def own_words(text: str, language: Language) -> str:
    """The answer as a name: without "ich denke", "messen wir an", full stop and quotes."""
    pack = pack_for(language)
    trimmed = _unquoted(text.strip()).rstrip(" .!;,")
    for _ in range(3):
        match = pack.metric_starters.match(trimmed.lower())
        if match and match.end() < len(trimmed):
            trimmed = trimmed[match.end() :].strip()
        tail = pack.fillers.search(trimmed.lower())
        if tail and tail.start() > 1:
            trimmed = trimmed[: tail.start()].rstrip(" ,.")
    return restore_case(re.sub(r"\s+", " ", trimmed), language)


def _unquoted(text: str) -> str:
    """The text without quotes around the whole of it; quotes around a part of it stay."""
    inner = text.strip("\"„“”' ")
    return inner if not re.search('["„“”]', inner) else text


def restore_case(text: str, language: Language) -> str:
    """German nouns with a capital where the person writes everything small; other texts as they are."""
    text = _LEVEL.sub(lambda match: match.group().upper(), text)
    if language is Language.EN or text != _LEVEL.sub(lambda match: match.group().upper(), text.lower()):
        return text
    words = [
        word[:1].upper() + word[1:] if len(word) > 3 and word not in _SMALL_WORDS and _is_noun(word) else word
        for word in text.split(" ")
    ]
    known = with_capitals(text)
    return "".join(one.upper() if other.isupper() else one for one, other in zip(" ".join(words), known, strict=True))


def with_first_noun(name: str) -> str:
    """The name with its first word written as a noun, where it stands small before a scope with capitals."""
    first, _, rest = name.partition(" ")
    scoped = re.match(r"(?:im|in|am|an|bei|beim|auf|für|der|des|von|vom|pro|je|mit|unserer?|meiner?)\b", rest)
    noun = _is_noun(first) or (len(first) > 4 and first.isalpha() and not _QUALITY.fullmatch(first))
    return f"{name[:1].upper()}{name[1:]}" if scoped and noun and not _NO_FIRST_NOUN.match(first) else name


def _is_noun(word: str) -> bool:
    if not word.isalpha() or _ADJECTIVE.search(word):
        return False
    forms = {word, word.removesuffix("e"), word.removesuffix("en"), word.removesuffix("n"), word.removesuffix("s")}
    return any(len(form) > 3 and guess_gender(form.capitalize()) is not None for form in forms)


def metric_of(text: str, reading: Reading, kpis: KpiCatalogue, language: Language) -> Metric | None:
    """The measure that an answer names; None where it names none that could be measured."""
    words = _MORE.sub("", own_words(text, language))
    if not re.search(r"[^\W\d_]{2,}", words) or _VAGUE.match(words) or _QUALITY.fullmatch(words.strip(" .!").lower()):
        return None
    kpi = kpi_of(text, words, reading, kpis, language)
    if kpi is not None and _is_name_of(words, kpi, language):
        names = kpi.name(language)
        if language is Language.DE and _is_singular_of(words, names.name):
            return Metric(name=names.name, kpi=kpi.id)
        return Metric(name=_shown_name(words, kpi, language) or names.short or names.name, kpi=kpi.id)
    name = canonical(words, kpi, language) if kpi and begins_with_name(words, kpi, language) else words
    return Metric(name=with_first_noun(name) if language is Language.DE else name, kpi=kpi.id if kpi else None)


def _is_singular_of(words: str, plural: str) -> bool:
    """Whether the words are the singular of a measure that counts things ("Verbesserungsvorschlag")."""
    if guess_gender(plural) != "pl" or guess_gender(words) == "pl":
        return False
    one, many = (text.lower().translate(_WITHOUT_UMLAUT) for text in (words, plural))
    return many.startswith(one) and 0 < len(many) - len(one) <= len("er")


def is_clause(text: str) -> bool:
    """Whether an answer is a clause ("dass alle zufrieden sind") that names no measure yet."""
    return bool(_CLAUSE.match(text.strip()))


def kpi_of(text: str, words: str, reading: Reading, kpis: KpiCatalogue, language: Language) -> Kpi | None:
    """The KPI that heads the answer; a KPI named later in it is not what is measured."""
    named = [kpi for kpi in kpis if _is_name_of(words, kpi, language)]
    if named:
        return named[0]
    for mention in reading.metrics:
        if mention.candidate or mention.kpi is None:
            continue
        start = reading.text[: mention.span.start].strip()
        if len(start.split()) <= 2 or own_words(start, language).lower() in {"", "die", "der", "das", "den", "the"}:
            return kpis.get(mention.kpi)
    return None


def _is_name_of(words: str, kpi: Kpi, language: Language) -> bool:
    bare = _bare(words)
    return any(_bare(name) == bare for name in _names(kpi, language))


def _names(kpi: Kpi, language: Language) -> tuple[str, ...]:
    other = Language.DE if language is Language.EN else Language.EN
    mine = kpi.name(language)
    theirs = kpi.name(other)
    return tuple(name for name in (mine.name, mine.short, *mine.synonyms, theirs.name, theirs.short) if name)


def _shown_name(words: str, kpi: Kpi, language: Language) -> str | None:
    """The name the person used, in the catalogue's spelling."""
    bare = _bare(words)
    article = re.match(r"(?:der|die|das|den|unser\w*|mein\w*|the|our|my)\s+", words, re.IGNORECASE)
    name = next((name for name in _names(kpi, language) if _bare(name) == bare), None)
    if name and article and article.group().strip().lower() not in {"der", "die", "das", "den", "the"}:
        return words
    return name


def names_itself(words: str, kpi: Kpi, language: Language) -> bool:
    """Whether the words are the KPI's own name or short form and no mere synonym."""
    names = kpi.name(language)
    return _bare(words) in {_bare(name) for name in (names.name, names.short) if name}


def begins_with_name(words: str, kpi: Kpi, language: Language, *, official: bool = False) -> bool:
    """Whether the words are or begin with one of the KPI's names, or with its own name or short form only."""
    names = kpi.name(language)
    known = (names.name, names.short) if official else _names(kpi, language)
    lowered = re.sub(r"^(?:der|die|das|den|unser\w*|mein\w*|the|our|my)\s+", "", words.strip().lower())
    return any(
        name and lowered.startswith(name.lower()) and not lowered[len(name) : len(name) + 1].isalpha() for name in known
    )


def own_name(kpi: Kpi | None, language: Language) -> str | None:
    """What the KPI is called for short."""
    return (kpi.name(language).short or kpi.name(language).name) if kpi else None


def canonical(words: str, kpi: Kpi | None, language: Language) -> str:
    """The words with the KPI's name at their start in the catalogue's spelling, and nouns with capitals."""
    if kpi is None:
        return restore_case(words, language)
    lowered = words.lower()
    for name in sorted(_names(kpi, language), key=len, reverse=True):
        if lowered.startswith(name.lower()) and not words[len(name) : len(name) + 1].isalpha():
            rest = words[len(name) :]
            return f"{name}{with_capitals(rest) if language is Language.DE else rest}"
        if language is Language.DE and lowered in {f"{name.lower()}s", f"{name.lower()}es"}:
            return name
    return restore_case(words, language)


def _bare(words: str) -> str:
    text = re.sub(r"^(?:der|die|das|den|unser\w*|mein\w*|the|our|my)\s+", "", words.strip().lower())
    return re.sub(r"[\s\-]+", "", text)


def english_name(words: str) -> str:
    """An English measure without its article."""
    return _LEADING_ARTICLE.sub("", words)
