"""The grammar of time in German: what a date looks like, without the words before it."""

from __future__ import annotations

import re

from zielbot.reading.deadline_core import Rule, heads
from zielbot.reading.deadline_words import TimeWords, alternation

RANGE_WORDS = frozenset({"bis", "und", "zu"})
LONG = r"(?:\s+(?:lang|hinweg|durchgehend|ab\s+(?:heute|jetzt|sofort)|von\s+heute\s+an))"
AGO = r"(?!)"

_YEAR = r"(?P<y>(?:19|20|21)\d\d)(?!\d|[.,:]\d|\s?[%€])"
_ROMAN = r"(?:iv|iii|ii|i)"


def rules(words: TimeWords) -> tuple[Rule, ...]:
    """The patterns of the language, each with the name of its reading."""
    month = alternation(words.months)
    ordinal = alternation(words.ordinals)
    number = r"(?:(?P<n>[1-4])\s?\.|(?P<o>" + alternation(w for w, n in words.ordinals.items() if 0 < n < 5) + r"))"
    last = alternation(w for w, n in words.ordinals.items() if n < 0)
    deixis = alternation(words.deixis)
    fiscal = alternation(w for w, p in words.periods.items() if p == "fiscal")
    running = alternation(w for w in words.periods if len(w) > 2)
    holiday = alternation([*words.fixed_holidays, *words.easter_holidays])
    season = alternation(words.seasons)
    tail = (
        rf"(?P<tail>\s*,?\s*(?:(?:(?:(?:des|im|vom)\s+)?(?:(?:kalender)?jahre?s?\s+)?|[/-]\s?){_YEAR}"
        rf"|\s?['/]\s?(?P<yy>\d\d)(?!\d|[/.,]\d|\s?%)|(?:des\s+|im\s+)?(?P<yrel>{deixis})\s+jahre?s?\b"
        rf"|(?P<ythis>d\.?\s?j\.?(?!\w)|heuer\b|dieses\s+jahre?s?\b)|(?:des|im)\s+folgejahre?s?\b(?P<ynext>)))?"
    )
    named = r"(?P<fa>\d\d(?:\d\d)?)(?:\s?[/–-]\s?(?P<fb>\d\d(?:\d\d)?))?(?!\d|[.,]\d|\s?[%€])"
    fiscal_tail = rf"(?:\s*,?\s*(?:(?:im|des|vom)\s+)?(?:(?P<frel>{deixis})\s+)?(?P<fiscal>{fiscal})(?!\w*[a-zäöü])(?:\s?'?{named})?)"
    quarter_word = r"(?:quartal(?:e?s)?(?:ende)?|vierteljahre?s?|qu?\.?)(?![a-zäöü])"
    half_word = (
        r"(?:halbjahre?s?|jahreshälfte|jahreshaelfte|jahreshalfte|hj|semesters?)(?![a-zäöü])(?:(?<=hj)\.(?=\s?\d))?"
    )
    half_of = r"(?:hälfte|haelfte|halfte)"
    between = r"\s*(?:–|-|bis(?:\s+zum)?|und(?:\s+dem)?)\s*"
    units = alternation(words.units)
    amounts = alternation(words.numbers)
    amount = (
        rf"(?:(?:\d+|{amounts})\s*(?:–|-|bis|oder)\s*)?"
        rf"(?:(?P<whole>\d*)\s?(?P<part>½|¾|¼|1/2|3/4)|(?P<num>\d+(?:[.,]\d+)?)|(?P<word>{amounts}))"
    )
    lists = {
        "day_month": (
            heads(words.months),
            rf"(?<![\w.,])(?:(?P<d0>\d{{1,2}})\s?\.?{between})?"
            rf"(?:(?P<d>\d{{1,2}})\s?(?:\.|te[nr]?\b)?|(?P<o>{ordinal}))\s*(?P<mon>{month})(?!\w)\.?{tail}",
        ),
        "month": (
            heads([*words.months, "monat"]),
            rf"(?<![\w])(?:monat(?:e?s)?\s+)?(?P<mon>{month})(?:(?!\w)\.?|-?(?P<half>{half_of})(?!\w)){tail}",
        ),
        "month_week": (
            heads([*words.ordinals, *"0123456789"]) | heads(str(n) for n in range(1, 6)) | heads(words.deixis),
            rf"(?<![\w.])(?:(?P<d>[1-5])\s?\.|(?P<o>{ordinal}))\s*(?:(?P<mon2>{month})-?woche"
            rf"|woche\s+(?:im|des|in)\s+(?:monats?\s+)?(?P<mon>{month}))(?!\w){tail}",
        ),
        "nth_weekday": (
            heads(words.ordinals) | heads(str(n) for n in range(1, 6)),
            rf"(?<![\w.])(?:(?P<d>[1-5])\s?\.|(?P<o>{ordinal}))\s*(?P<wday>{alternation(w for w in words.weekdays if len(w) > 3)})"
            rf"\s+(?:im|des|in|vom)\s+(?:monats?\s+)?(?P<mon>{month})(?!\w){tail}",
        ),
        "quarter": (
            heads(
                [
                    "q",
                    "qu",
                    "quartal",
                    "vierteljahr",
                    "schlussquartal",
                    "abschlussquartal",
                    "auftaktquartal",
                    "weihnachtsquartal",
                ]
            ),
            rf"(?<![\w])(?:q\s?(?:(?P<q>[1-4])|(?P<r1>{_ROMAN}))(?!\d|[.,]\d|-?[a-zäöü])|(?P<qq>[1-4])\s?q(?![a-zäöü])"
            rf"|(?:(?:quartals?|quartale)\s+(?:(?P<q2>[1-4])(?!\d|[.,]\d)|(?P<r2>{_ROMAN})(?!\w)))"
            rf"|(?P<r3>{_ROMAN})\.?\s*quartal(?:e?s)?(?!\w)|{number}\s*{quarter_word}"
            rf"|(?P<qlast>(?:schluss|abschluss|weihnachts)quartal(?:e?s)?|(?:{last})\s+quartal(?:e?s)?(?=\s+(?:des|in|im\s+jahr|20)))|(?P<qfirst>auftaktquartal(?:e?s)?))"
            rf"(?:\s*(?:des\s+jahres\b(?!\s+\d))|{fiscal_tail}|{tail})(?P<abb>\s?\d\d(?!\d|[.,:/]\d|\s?%))?",
        ),
        "year_quarter": (
            heads(["20", "q", "quartal"]),
            rf"(?<![\w.,/])(?P<y>20\d\d)\s?[-/]?\s?(?:q\s?(?P<q>[1-4])|h\s?(?P<h>[12])|kw\s?(?P<w>\d\d?)|(?P<q2>[1-4])\.\s?quartal)(?!\w)",
        ),
        "half": (
            heads(["h", "hj", "halbjahr", "jahreshälfte", "semester", *words.halves, "hälfte"]),
            rf"(?<![\w])(?:h\s?(?P<h>[12])(?!\d|[.,]\d|-?[a-zäöü])|hj\.?\s?(?:(?P<h2>[12])(?!\d)|(?P<r1>ii|i)(?!\w))|halbjahr(?:e?s)?\s+(?:(?P<h3>[12])(?!\d)|(?P<r2>ii|i)(?!\w))"
            rf"|(?P<h4>[12])\s?hj|(?P<r3>ii|i)\.?\s*(?:halbjahr|hj)|{number}\s*{half_word}|{number.replace('?P<n>', '?P<n2>').replace('?P<o>', '?P<o2>')}\s*{half_of}\s+(?:des\s+(?=(?:{deixis}|{fiscal})\b)|(?=20\d\d)|(?:des|vom)\s+jahre?s?(?!\w)|von\s+(?=20\d\d)))"
            rf"(?:\s*(?:des\s+jahres\b(?!\s+\d))|{fiscal_tail}|{tail})(?P<abb>\s?\d\d(?!\d|[.,:/]\d|\s?%))?",
        ),
        "week": (
            heads(["kw", "kalenderwoche", "kal"]),
            rf"(?<![\w])(?:(?:kw|kalenderwochen?)\.?\s?(?:nr\.?\s?)?(?P<w>\d{{1,2}})(?![\d]|[.,]\d)"
            rf"(?:\s?(?:–|-|bis|und)\s?(?:kw\s?)?(?P<w2>\d{{1,2}})(?![\d.%/]|\s?%))?|(?P<w3>\d{{1,2}})\s?\.?\s*(?:kw|kalenderwoche)|(?P<o>{ordinal})\s+(?:kw|kalenderwoche))"
            rf"(?![a-zäöü]){tail}",
        ),
        "compound_part": (
            heads([*words.compounds, "jah"]),
            rf"(?<![\w])(?P<stem>{alternation(words.compounds)})-?(?P<part>{alternation(words.parts)})(?!\w)(?:\s+(?:im\s+|des\s+)?(?P<mon>{month})(?!\w))?{tail}",
        ),
        "running": (
            heads(words.periods),
            rf"(?<![\w-])(?P<period>{running})(?![\w])",
        ),
        "short_year": (
            heads(words.parts) | frozenset("'"),
            rf"(?:(?<![\w\d])'|(?<=ende )|(?<=mitte )|(?<=anfang ))(?P<yy>\d\d)(?!\d|[.,:/-]\d|\s?[%€]|\.\s?[a-zäöü])",
        ),
        "this_year": (heads(["heuer", "ganzjährig"]), r"(?<!\w)heuer(?!\w)"),
        "duration": (
            heads(words.units) | heads(["dreivierteljahr", "viertelstunde", "halbjahr"]),
            rf"(?<![\w.,/])(?:(?:ein(?:em|es|en|er)?|1(?!\s+1/2))\s+)?(?:(?P<tq>(?:drei|3)\s?viertel\s?jahre?[sn]?)|{amount}(?:\s+(?:(?:ganze|volle|weitere|gute|knappe|solche|nächste|kommende|aufeinanderfolgende)n?r?)\b)?\s*-?"
            rf"(?P<unit>{units}))(?!\w)(?:\s+und\s+(?:(?P<num2>\d+)|(?P<word2>{amounts}))\s+(?P<unit3>{units})(?!\w))?(?P<long>{LONG})?",
        ),
        "day_of_month": (
            heads(["monats"]) | frozenset(str(n) for n in range(1, 32)) | heads(words.ordinals),
            rf"(?<![\w.,])(?:(?:(?P<d>\d{{1,2}})\s?\.|(?P<o>{ordinal}))\s*(?:des\s+)?(?:(?P<rel>{deixis})\s+)?monats(?!\w)"
            rf"|(?P<d2>\d{{1,2}})\s?\.(?P<alone>(?=$|\s*[.,;:)!]|\s+{alternation(words.small_words)}\b)))",
        ),
        "anniversary": (
            heads(["diese", "dieser"]),
            r"(?<!\w)(?:um\s+)?diese[r]?\s+zeit\s+(?:im\s+)?(?:nächste|kommende|naechste)[sn]\s+jahr(?!\w)",
        ),
        "term_of": (
            heads(["monatsfrist", "jahresfrist", "wochenfrist", "quartalsfrist"]),
            r"(?<!\w)(?P<unit>monats|jahres|wochen|quartals)frist(?!\w)",
        ),
        "holiday": (
            heads([*words.fixed_holidays, *words.easter_holidays]),
            rf"(?<![\w-])(?P<name>{holiday})(?![\w-]){tail}",
        ),
        "advent": (
            heads(["advent", *words.advents]) | heads([*words.ordinals]) | heads(["1", "2", "3", "4"]),
            rf"(?<!\w)(?:{number}\s*)(?:{alternation(words.advents)})(?!\w){tail}",
        ),
        "season": (
            heads(words.seasons),
            rf"(?<![\w-])(?P<name>{season})(?:anfang(?P<s0>)|ende|beginn(?P<s1>))?(?![\w-]){tail}",
        ),
        "weekday": (
            heads(words.weekdays),
            rf"(?<![\w-])(?:(?P<wprev>{deixis})\s+woche\s+(?:am\s+)?)?(?P<wday>{alternation(w for w in words.weekdays if not (len(w) > 5 and w.endswith('s') and w[:-1] in words.weekdays))})\.?(?:\s*(?:abend|mittag|früh|morgen|nachmittag|vormittag|nacht))?(?![\w-])"
            rf"(?:\s+(?P<wnext>nächster|kommender|naechster|nachster|dieser)\s+woche|\s+in\s+(?P<win>{amounts}|\d)\s+wochen?)?",
        ),
        "today": (
            heads(["heute", "jetzt", "morgen", "übermorgen", "uebermorgen", "ubermorgen"]),
            r"(?<![\w-])(?<!am )(?<!jeden )(?<!guten )(?<!vom )(?<!von )(?P<rel>heute|jetzt|morgen|übermorgen|uebermorgen|ubermorgen)(?![\w-])(?P<time>\s+(?:abend|mittag|früh|nacht|nachmittag|vormittag|feierabend|\d{1,2}(?::\d\d)?\s+uhr))?",
        ),
        "fiscal": (
            heads(w for w, p in words.periods.items() if p == "fiscal"),
            rf"(?<![\w])(?:(?P<rel>{deixis})\s+)?(?:{fiscal})(?![a-zäöü])(?:-ende(?P<fend>)|\s?-?'?{named})",
        ),
        "school": (
            heads(
                [
                    "schuljahr",
                    "semester",
                    "wintersemester",
                    "sommersemester",
                    "schulhalbjahr",
                    "ws",
                    "ss",
                    "wise",
                    "sose",
                ]
            ),
            rf"(?<![\w])(?:(?P<kind>schuljahre?s?|wintersemesters?|sommersemesters?|wise|sose|ws|ss)\s+{named}|(?P<plain>wintersemesters?|sommersemesters?|schulhalbjahre?s?))(?!\w)",
        ),
    }
    compiled = [Rule(name, needs, re.compile(pattern)) for name, (needs, pattern) in lists.items()]
    compiled.append(
        Rule(
            "year",
            _YEARS,
            re.compile(
                rf"(?<![\w.,/§#])(?<!\d-)(?:(?:kalender)?jahre?s?\s+)?{_YEAR}(?![\w/])(?:\s?[–-]\s?(?P<y2>20\d\d)(?!\d))?"
            ),
        )
    )
    compiled.append(
        Rule(
            "month_number",
            frozenset("#"),
            re.compile(r"(?<![\w.,/-])(?P<m>0?[1-9]|1[0-2])/(?P<yy>2[5-9]|[34]\d)(?![\d/%]|\s?%|[.,]\d)"),
        )
    )
    compiled.append(
        Rule(
            "month_number",
            _YEARS | frozenset("#"),
            re.compile(r"(?<![\w.,/-])(?P<m>\d{1,2})\s?[./]\s?(?P<y>20\d\d)(?![\d]|[.,]\d)"),
        )
    )
    return tuple(compiled)


_YEARS = frozenset({f"{n}" for n in range(199, 220)})
