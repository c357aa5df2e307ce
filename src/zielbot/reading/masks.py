"""Names, norms, versions, idioms: what carries a number or a date word and means neither."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from zielbot.goals.language import Language
from zielbot.goals.reading import Mention
from zielbot.reading.normalised import Normalised
from zielbot.reading.number_words import word_list

FILLER = "\u0001"
"""Stands in the masked text in place of every character of a name."""

_LISTED = frozenset(("law", "norm", "name", "version", "id", "place"))
_WORDS = re.compile(r"\w+")


class _Pattern(NamedTuple):
    """A regular expression, the words one of which the text must hold for it to match, and a last look at a match."""

    kind: str
    regex: re.Pattern[str]
    anchors: frozenset[str] | None = None
    accepts: Callable[[Normalised, re.Match[str]], bool] | None = None


class Masker:
    """Hides the names of one language; the patterns are compiled once."""

    def __init__(self, language: Language, data: Mapping[str, object]) -> None:
        self._language = language
        self._numeric = (*_labelled_patterns(data), *_shaped_patterns(data))
        self._verbal = tuple(_verbal_patterns(data))
        self._alone = _stands_alone(data)
        self._plural = tuple(f"{word} " for word in word_list(data, "plural_places"))
        joint = rf"(?:,\s?|\s{_alternatives(word_list(data, 'joints'))}\s|\s?[–-]\s?)"
        self._more = re.compile(
            rf"{joint}(?P<n>(?!(?:19|20)\d\d)\d{{1,5}}(?:\.\d{{1,2}}(?!\d))?)(?![\w/:-]|\.(?!\s*$)|,\d){_NO_AMOUNT}"
        )

    def mask(self, normalised: Normalised) -> tuple[Normalised, tuple[Mention, ...]]:
        """The text with every name filled up, of the same length, and the names with their kind."""
        spans = self._spans(normalised)
        if not spans:
            return normalised, ()
        text = normalised.text
        pieces: list[str] = []
        mentions: list[Mention] = []
        position = 0
        for first, end, kind in sorted(spans, key=lambda span: (span[0], -span[1])):
            start = max(first, position)
            if start >= end:
                continue
            pieces += (text[position:start], FILLER * (end - start))
            span = normalised.span(start, end)
            mentions.append(Mention(span.of(normalised.original), span, kind))
            position = end
        pieces.append(text[position:])
        return Normalised(normalised.original, "".join(pieces), normalised.offsets, normalised.ends), tuple(mentions)

    def _spans(self, normalised: Normalised) -> list[tuple[int, int, str]]:
        text = normalised.text
        words = frozenset(_WORDS.findall(text))
        spans: list[tuple[int, int, str]] = []
        for pattern in (*self._numeric, *self._verbal) if _DIGIT.search(text) else self._verbal:
            if pattern.anchors is not None and pattern.anchors.isdisjoint(words):
                continue
            for match in pattern.regex.finditer(text):
                if pattern.accepts is None or pattern.accepts(normalised, match):
                    start, end = match.span("name" if "name" in pattern.regex.groupindex else 0)
                    end = self._extended(normalised, start, end) if pattern.kind in _LISTED else end
                    spans.append((start, end, pattern.kind))
        return spans

    def _extended(self, normalised: Normalised, start: int, end: int) -> int:
        """Where a list of names ends: "Kapitel 3 und 4", "ISO 9001, 14001"; a plural has two at least."""
        first = end if normalised.text.startswith(self._plural, start) else -1
        while normalised.text[end - 1].isdigit() and (more := self._more.match(normalised.text, end)):
            if end != first and not self._alone(normalised, more):
                break
            end = more.end()
        return end


_LISTED = frozenset(("law", "norm", "name", "version", "id", "place"))
_WORDS = re.compile(r"\w+")
_DIGIT = re.compile(r"[\d§#]")
_NUMBER = r"\d+(?:[.:/-]\d+)*[a-z]?(?!\w)"
_NO_AMOUNT = r"(?!\s?[%€$]|[.,]\d|\s(?:mill|bill|mio|mrd))"
_UNIT = r"(?:[kc]?m|mm|[km]?g|t|[mh]?l|min|h|k?Wh|MWh|qm|m[²³]|ha|ct|x|mal)"
_COUNTED = re.compile(
    rf"\s{{1,3}}(?:[^\W\d_]+(?:e|en|er|es|d)\s)?(?:[A-ZÄÖÜ%€$]|[Pp]rozent|{_UNIT}(?!\w))|\s?[%€$]|[.,]\d"
)


def _capital(normalised: Normalised, match: re.Match[str]) -> bool:
    """Whether the name has a capital letter where it was written."""
    return any(letter.isupper() for letter in normalised.span(*match.span()).of(normalised.original))


def _is_short(normalised: Normalised, match: re.Match[str]) -> bool:
    """Whether the name is one letter and digits that a text without any capital still shows: "at b1 level"."""
    return _SHORT_CODE.fullmatch(match.group()) is not None and normalised.original.islower()


def _in_digits(normalised: Normalised, match: re.Match[str]) -> bool:
    """Whether the number of the name was written in digits: "Zimmer 12", not "the room twice a day"."""
    return any(letter.isdigit() for letter in normalised.span(*match.span()).of(normalised.original))


def _stands_alone(data: Mapping[str, object]) -> Callable[[Normalised, re.Match[str]], bool]:
    """Tells whether the number was written in digits, and nothing that it could count comes after it.

    Where nouns have no capital letter, the words before it (label_before) and after it (after_name) show a name.
    """
    after_name = frozenset(word_list(data, "after_name"))
    label_before = frozenset(word_list(data, "label_before"))
    firm = tuple(word_list(data, "firm_labels"))

    def accepts(normalised: Normalised, match: re.Match[str]) -> bool:
        if not any(letter.isdigit() for letter in normalised.span(*match.span("n")).of(normalised.original)):
            return False
        if firm and normalised.text.startswith(firm, match.start()):
            return True
        if after_name:
            following = _NEXT_WORD.match(normalised.text, match.end())
            named = normalised.text[max(0, match.start() - 12) : match.start()].rpartition(" ")[0].rpartition(" ")[2]
            return named in label_before or following is None or following[1] in after_name
        end = normalised.ends[match.end() - 1]
        if normalised.original.isupper():
            return not _COUNTED.match(normalised.text, match.end())
        return not _COUNTED.match(normalised.original[end : end + 40])

    return accepts


_SHORT_CODE = re.compile(r"[abcefgjpstvx]\d{1,2}")


def _no_order(data: Mapping[str, object]) -> Callable[[Normalised, re.Match[str]], bool]:
    """Tells whether the word before the number is no verb: "Build 12 was stable", not "Build 12 homes"."""
    verbs, after_name = tuple(word_list(data, "version_verbs")), frozenset(word_list(data, "after_name"))
    opens = re.compile(rf"(?:^|[.;:!?,\n•–-]|(?<!\w){_alternatives(word_list(data, 'order_before'))})\s*\Z")

    def accepts(normalised: Normalised, match: re.Match[str]) -> bool:
        if not match.group().startswith(verbs) or not opens.search(
            normalised.text, max(0, match.start() - 8), match.start()
        ):
            return True
        following = _NEXT_WORD.match(normalised.text, match.end())
        return following is None or following[1] in after_name

    return accepts


_NEXT_WORD = re.compile(r"\s(\w+)")


def _not_after(phrases: Iterable[str]) -> Callable[[Normalised, re.Match[str]], bool]:
    endings = tuple(phrase + " " for phrase in phrases)
    return lambda normalised, match: not normalised.text[max(0, match.start() - 20) : match.start()].endswith(endings)


def _alternatives(words: Iterable[str]) -> str:
    """A regex group of those words, the longest first, spaces and hyphens interchangeable; none matches nothing."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"[\s-]") for word in ordered) + ")" if ordered else "(?!)"


def _first_words(words: Iterable[str]) -> frozenset[str]:
    return frozenset(found[0] for word in words if (found := _WORDS.findall(word)))


def _labelled_patterns(data: Mapping[str, object]) -> Iterator[_Pattern]:
    """A number after (or before) a word that makes it a name: paragraph 87, Kapitel 3, Windows 11."""

    def words(key: str) -> str:
        return _alternatives(word_list(data, key))

    def labelled(kind: str, key: str, rest: str) -> _Pattern:
        return _Pattern(kind, re.compile(rf"(?<!\w){words(key)}{rest}"), _first_words(word_list(data, key)))

    parts = rf"(?:\s+{words('law_parts')}\.?\s*{_NUMBER})*(?:\s+{words('laws')}(?!\w))?"
    yield _Pattern("law", re.compile(rf"§{{1,2}}\s*{_NUMBER}{parts}"))
    yield labelled("law", "law", rf"\.?\s+{_NUMBER}{parts}")
    laws = frozenset(word_list(data, "laws"))
    yield _Pattern("law", re.compile(rf"(?<![\w.:/-]){_NUMBER}\s+{words('laws')}(?!\w)"), laws)
    chain = rf"(?:[\s/-]+{words('norms')}){{0,4}}(?:[\s/-]+{words('norm_parts')})?[\s/-]*{_NUMBER}{_NO_AMOUNT}"
    yield labelled("norm", "norms", chain)
    yield labelled("name", "products", rf"[\s-]?(?:{words('product_parts')}\s)?v?{_NUMBER}{_NO_AMOUNT}")
    version = labelled("version", "versions", rf"\.?\s*{_NUMBER}{_NO_AMOUNT}")
    yield version._replace(accepts=_no_order(data)) if word_list(data, "version_verbs") else version
    year = r"(?:19|20)\d\d(?:[/-]\d+)?(?!\w)"
    yield _Pattern("name", re.compile(rf"(?<!\w)\w*{words('mottos')}\s+(?:{words('seasons')}\s+)?{year}"))
    yield labelled("name", "events", rf"\s+{year}")
    marks = rf"[.:]*\s*(?:{words('id_parts')}[.:]*\s*)?(?:[a-z]{{1,3}}[-/]?)?{_NUMBER}{_NO_AMOUNT}"
    ids = re.compile(rf"(?<!\w){words('ids')}{marks}")
    yield _Pattern("id", ids, _first_words(word_list(data, "ids")), _in_digits)
    yield _Pattern("id", re.compile(rf"(?<!\w)(?!\w*{words('no_id_heads')}(?!\w))\w*{words('id_heads')}{marks}"))
    alone = _stands_alone(data)
    class_name = rf"(?<!\w){words('class_names')}\s+(?P<n>\d{{1,2}})(?![\w%€$]|\s?[%€$]|[.,–-]\d)"
    yield _Pattern("place", re.compile(class_name), _first_words(word_list(data, "class_names")), _capital)
    place = rf"(?<!\w){words('places')}[.:]?\s+(?P<n>\d{{1,4}})[a-z]?(?![\w%€$]|\s?[%€$]|[.,–-]\d)"
    yield _Pattern("place", re.compile(place), _first_words(word_list(data, "places")), alone)
    yield _Pattern("place", re.compile(rf"(?<![\w.,])\d+\.\s?{words('ordinal_names')}(?!\w)"))
    yield _Pattern("age", re.compile(rf"(?<!\w){words('age_before')}-\d{{1,3}}s(?!\w)"))
    span = rf"(?:\s?[-–]\s?|-?\s{words('age_ranges')}\s)"
    age = rf"(?<![\w.,])(?:{words('age_before')}\s)?\d{{1,3}}(?:{span}\d{{1,3}})?"
    yield _Pattern("age", re.compile(rf"{age}(?:\s?{words('age_after')}|[\s-]?{words('age_adjectives')}\w*)"))


def _shaped_patterns(data: Mapping[str, object]) -> Iterator[_Pattern]:
    """Names that their shape gives away: #4711, v2.1, 24/7, CO2, 4-Augen-Prinzip."""

    def words(key: str) -> str:
        return _alternatives(word_list(data, key))

    inner = r"[^\"„“”»«\n]{0,40}\d[^\"„“”»«\n]{0,40}"
    yield _Pattern("name", re.compile(rf"(?<!\w)\w*{words('titled')}:?\s[\"„“”»«](?P<name>{inner})[\"„“”»«]"))
    alone = _stands_alone(data)
    tail = r"(?:-[^\W\d_]+)*"
    uncounted = _in_digits if word_list(data, "after_name") else alone
    graded = rf"(?<!\w){words('graded')}"
    release = rf"(?<!\w)(?!{graded}\s)[^\W\d_]{{2,40}}\s(?P<name>(?P<n>\d{{1,2}}\.0))(?![\w,%€$]|\.\d|\s?[%€$])"
    yield _Pattern(
        "version", re.compile(release), None, lambda text, found: _capital(text, found) and uncounted(text, found)
    )
    yield _Pattern("version", re.compile(r"(?<![\w.])v\d+(?:\.\d+)*(?!\w)"))
    yield _Pattern("name", re.compile(r"(?<!\w)(?:(?:19|20)\d0s|(?:the|low|mid|high)[\s-]\d0s)(?!\w)"))
    yield _Pattern("id", re.compile(r"#\s?\d[\w-]*"))
    yield _Pattern(
        "id", re.compile(r"(?<![\w.,/-])(?:\+\d{1,3}[\s/-]?|0)\d{2,5}[\s/-]\d{3,}(?:[\s/-]\d+)*(?![\w,.]\d)")
    )
    yield _Pattern(
        "ratio", re.compile(r"(?<![\w.:/,])(?:24[/x]7|7[/x]24|24[/x]5|\d:\d|1:n|50/50|80/20)(?![\w/:]|\.\d)")
    )
    timed = rf"{words('hyphen_units')}\s{words('hyphen_heads')}(?!\w)"
    measured = rf"{words('hyphen_quantities')}|{timed}|{words('months')}(?!\w)"
    compound = rf"(?<![\w.,'–/-])\d+(?:[.,]\d+)?-(?!{measured})[^\W\d_]{{2,}}{tail}"
    yield _Pattern("name", re.compile(compound))
    yield _Pattern("name", re.compile(rf"(?<![\w.,'–/-])\d+-{words('hyphen_names')}\w*"))
    ages = rf"(?<!\w){words('persons')}\s{words('person_ages')}\s(?P<name>(?P<n>\d{{1,2}}))(?![\w%€$]|[.,]\d|\s?[%€$])"
    yield _Pattern("age", re.compile(ages), _first_words(word_list(data, "persons")), alone)
    yield _Pattern("name", re.compile(rf"(?<![\w.,$€£])\d{{1,3}}k(?=\s{words('races')}(?!\w))"))
    yield _Pattern("name", re.compile(rf"(?<![\w.,]){words('codes')}(?!\w)"), None, _capital)
    code = rf"(?<!\w)(?!l/100|{words('not_codes')}[-/]?\d)[a-z]{{1,12}}[-/]?\d{{1,4}}[a-z0-9]*(?!\w|[.,]\d|\s?[%€$])"
    yield _Pattern("name", re.compile(code), None, lambda text, found: _capital(text, found) or _is_short(text, found))
    ranked = _not_after(word_list(data, "rank_before"))
    yield _Pattern(
        "name", re.compile(rf"(?<!\w)top[\s-]\d+(?!\s?[%€\d]){tail}(?=\s\w|\w)"), frozenset(("top",)), ranked
    )


def _verbal_patterns(data: Mapping[str, object]) -> Iterator[_Pattern]:
    """Idioms word for word, and people whose name is that of a day, a month or a season."""
    idioms, titles = word_list(data, "idioms"), word_list(data, "titles")
    starts, joint = word_list(data, "name_starts"), _alternatives(word_list(data, "and"))
    dates, verbs = _alternatives(word_list(data, "date_names")), _alternatives(word_list(data, "person_verbs"))
    yield _Pattern(
        "idiom",
        re.compile(rf"(?<!\w){_alternatives(idioms)}(?!\w|\s{_alternatives(word_list(data, 'idiom_ends'))}(?!\w))"),
        _first_words(idioms),
    )
    titled = re.compile(rf"(?<!\w){_alternatives(titles)}\.?\s+(?P<name>{dates})(?!\w)")
    yield _Pattern("person", titled, _first_words(titles))
    pair = rf"{_alternatives(starts)}(?:\s{joint}\s[^\W\d_]+)?"
    subject = re.compile(rf"(?:^|(?<=[.!?]\s))(?P<name>{pair})\s{verbs}(?!\w)")
    yield _Pattern("person", subject, frozenset(starts), _capital)
