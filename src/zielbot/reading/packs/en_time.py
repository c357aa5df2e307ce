"""The grammar of time in English: what a date looks like, without the words before it."""

from __future__ import annotations

import re

from zielbot.reading.deadline_core import Rule, heads
from zielbot.reading.deadline_words import TimeWords, alternation

RANGE_WORDS = frozenset({"to", "and", "until", "till", "til", "through", "thru"})

_YEAR = r"(?P<y>(?:19|20|21)\d\d)(?!\d|[.,:]\d|\s?[%€$])"
_YEARS = frozenset({f"{n}" for n in range(199, 220)})
_TODAY = {"today": 0, "tonight": 0, "tomorrow": 1}


def rules(words: TimeWords) -> tuple[Rule, ...]:
    """The patterns of the language, each with the name of its reading."""
    month = alternation(words.months)
    ordinal = alternation(words.ordinals)
    low = {w for w, n in words.ordinals.items() if 0 < n < 5}
    number = rf"(?:(?P<n>[1-4])\s?(?:\.|st|nd|rd|th)|(?P<o>{alternation(low)}))"
    number2 = number.replace("?P<n>", "?P<n2>").replace("?P<o>", "?P<o2>")
    last = alternation(w for w, n in words.ordinals.items() if n < 0)
    deixis = alternation(words.deixis)
    fiscal = alternation([*(w for w, p in words.periods.items() if p == "fiscal"), "fiscal"])
    running = alternation(words.periods)
    holiday = alternation([*words.fixed_holidays, *words.easter_holidays, *words.floating_holidays])
    season = alternation(words.seasons)
    name_end = rf"(?![\w-]|'s?\b|\s+{alternation(words.name_heads)}\b)"
    named = r"(?P<fa>\d\d(?:\d\d)?)(?:\s?[/–-]\s?(?P<fb>\d\d(?:\d\d)?))?(?!\d|[.,]\d|\s?[%€$])"
    tail = (
        rf"(?P<tail>\s*,?\s*(?:(?:(?:(?:of|in)\s+)?(?:the\s+year\s+)?|[/-]\s?){_YEAR}|\s?['/]\s?(?P<yy>\d\d)(?!\d|[/.,]\d|\s?%)"
        rf"|(?:of\s+)?(?P<yrel>{deixis})\s+year\b|(?:of\s+)?the\s+(?P<ynext>following|next|coming)\s+year\b))?"
    )
    fiscal_tail = rf"(?:\s*,?\s*(?:(?:of|in)\s+)?(?:the\s+)?(?:(?P<frel>{deixis})\s+)?(?P<fiscal>{fiscal})(?![a-z])(?:\s?'?{named})?)"
    of_year = r"\s*(?:of|in)\s+the\s+(?:calendar\s+)?year\b(?!\s+\d)"
    units = alternation(words.units)
    amounts = alternation(words.numbers)
    unit_head = heads(words.units)
    lists = {
        "day_month": (
            heads(words.months),
            rf"(?<![\w.,])(?:(?P<d0>\d{{1,2}})(?:st|nd|rd|th|\.)?\s*(?:–|-|to|and|until|through)\s*(?:the\s+)?)?"
            rf"(?:(?P<d>\d{{1,2}})\s?(?:st|nd|rd|th|\.)?|(?P<o>{ordinal}))\s*(?:day\s+)?(?:of\s+)?(?P<mon>{month})(?!\w)\.?{tail}",
        ),
        "month_day": (
            heads(words.months),
            rf"(?<!\w)(?P<mon>{month})\.?\s+(?:the\s+)?(?:(?P<d0>\d{{1,2}})(?:st|nd|rd|th)?\s*(?:–|-|to|and|through)\s*)?"
            rf"(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th|\.)?(?!\d|[.,]\d|\s?%|\w)|(?P<o>{ordinal})\b){tail}",
        ),
        "month": (heads(words.months), rf"(?<!\w)(?P<mon>{month})(?!\w|'s)\.?{tail}"),
        "month_week": (
            heads(words.ordinals) | heads("12345"),
            rf"(?<![\w.])(?:(?P<d>[1-5])(?:st|nd|rd|th|\.)|(?P<o>{ordinal}))\s+(?:full\s+)?week\s+(?:of|in)\s+(?P<mon>{month})(?!\w){tail}",
        ),
        "nth_weekday": (
            heads(words.ordinals) | heads("12345"),
            rf"(?<![\w.])(?:(?P<d>[1-5])(?:st|nd|rd|th|\.)|(?P<o>{ordinal}))\s+(?P<wday>{alternation(w for w in words.weekdays if len(w) > 5)})"
            rf"\s+(?:of|in)\s+(?P<mon>{month})(?!\w){tail}",
        ),
        "quarter": (
            heads(["q", "quarter", "1q", "2", "3", "4"]),
            rf"(?<![\w])(?:q\s?(?P<q>[1-4])(?!\d|[.,]\d|-?[a-z]|'s)|(?P<qq>[1-4])\s?q(?![a-z])|quarter\s+(?P<q2>[1-4]|(?P<qw>one|two|three|four)\b)(?![.,]?\d)"
            rf"|{number}\s+(?:calendar\s+|fiscal\s+)?(?:quarter|qtr)(?!\w|'s)|(?P<qlast>(?:{last})\s+quarter(?=\s+(?:of|in|20))))"
            rf"(?:{of_year}|{fiscal_tail}|{tail})(?P<abb>\s?\d\d(?!\d|[.,:/]\d|\s?%))?",
        ),
        "year_quarter": (
            heads(["q", "h"]),
            r"(?<![\w.,/])(?P<y>20\d\d)\s?[-/]?\s?(?:q\s?(?P<q>[1-4])|h\s?(?P<h>[12])|cw\s?(?P<w>\d\d?))(?!\w)",
        ),
        "half": (
            heads(["h", "half", "halves", "hy"]),
            rf"(?<![\w])(?:hy?\s?(?P<h>[12])(?!\d|[.,]\d|-?[a-z]|'s)|(?P<h4>[12])\s?h(?![a-z])(?=\s*(?:of\s+)?(?:20|'|\d\d))|{number}\s+half[-\s]year(?!\w)"
            rf"|{number2}\s+half(?=\s+(?:of\s+)?(?:the\s+(?:year|(?:current|next|coming|fiscal|financial)\b)|(?:this|next)\s+(?:fiscal\s+|financial\s+)?year|20\d\d|{fiscal})))"
            rf"(?:{of_year}|{fiscal_tail}|{tail})(?P<abb>\s?\d\d(?!\d|[.,:/]\d|\s?%))?",
        ),
        "week": (
            heads(["week", "weeks", "cw", "wk", "w", "kw"]),
            rf"(?<![\w])(?:calendar\s+weeks?|weeks?|cw|wk|kw)\.?\s?(?:no\.?\s?)?(?P<w>\d{{1,2}})(?![\d]|[.,]\d|\s?(?:%|of\s+the))"
            rf"(?:\s?(?:–|-|to|and)\s?(?P<w2>\d{{1,2}})(?![\d.%/]|\s?%))?(?![a-z]){tail}",
        ),
        "compound_part": (
            heads(words.compounds),
            rf"(?<!\w)(?P<stem>{alternation(words.compounds)})(?P<part>{alternation(words.parts)})(?!\w){tail}",
        ),
        "abbreviated_end": (
            heads(words.abbreviated_ends),
            rf"(?<!\w)(?P<name>{alternation(words.abbreviated_ends)})(?!\w)(?:\s+(?:on\s+)?(?P<wday>{alternation(w for w in words.weekdays if len(w) > 5)})|\s*'?(?P<yy>\d\d)(?!\d)|{tail.replace('?P<yy>', '?P<yy2>')})",
        ),
        "running": (
            heads([*words.periods, "midyear"]),
            rf"(?<![\w-])(?P<mid>mid-?)?(?P<period>{running})(?:'s\s+(?P<part>end|close))?(?!\w|'s|-)(?P<after>\s+after\s+next)?",
        ),
        "short_year": (
            heads(words.parts) | frozenset("'"),
            r"(?:(?<!\w)'|(?<=end of )|(?<=end ))(?P<yy>\d\d)(?!\d|[.,:/-]\d|\s?[%€$])",
        ),
        "day_of_month": (
            heads(["month"]) | frozenset(str(n) for n in range(1, 32)) | heads(words.ordinals),
            rf"(?<![\w.,])(?:(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)|(?P<o>{ordinal}))\s+(?:day\s+)?of\s+(?:the\s+)?(?:(?P<rel>{deixis})\s+)?month(?!\w)"
            rf"|(?<=the )(?P<d2>\d{{1,2}})(?:st|nd|rd|th)(?P<alone>(?=$|\s*[.,;:)!]|\s+{alternation(words.small_words)}\b)))",
        ),
        "anniversary": (heads(["this"]), r"(?<!\w)this\s+(?:time|day)\s+next\s+year(?!\w)"),
        "duration": (
            unit_head | heads(["a", "half", "eighteen"]),
            rf"(?<![\w.,/$€£])(?:(?P<half>a\s+year\s+and\s+a\s+half|(?P<ym>a|an|one|1|\d)\s+(?P<unit2>{units})\s+and\s+a\s+half)"
            rf"|(?:(?:\d+|{amounts})\s*(?:–|-|to|or)\s*)?(?:(?P<whole>\d*)\s?(?P<part>½|¾|¼|1/2|3/4)|(?P<num>\d+(?:[.,]\d+)?)|(?P<word>{amounts}))(?:\s+(?:whole|full|more|consecutive|short|additional|further|coming|next))?[\s-]*(?P<unit>{units}))"
            rf"(?!\w)(?:\s+and\s+(?:(?P<num2>\d+)|(?P<word2>{amounts}))\s+(?P<unit3>{units})(?!\w))?(?:'|\s+time\b)*(?P<long>\s+from\s+(?:now|today)(?:\s+on)?|\s+(?:hence|straight|running)\b)?(?P<ago>\s+ago)?",
        ),
        "holiday": (
            heads([*words.fixed_holidays, *words.easter_holidays, *words.floating_holidays]),
            rf"(?<![\w-])(?P<name>{holiday}){name_end}{tail}",
        ),
        "season": (heads(words.seasons), rf"(?<![\w-])(?P<name>{season}){name_end}{tail}"),
        "weekday": (
            heads(words.weekdays),
            rf"(?<![\w-])(?P<wday>{alternation(w for w in words.weekdays if not (len(w) > 5 and w.endswith('s')))})(?!\w|-|'s)\.?(?:\s+(?:morning|evening|noon|afternoon|night)\b)?(?:\s+(?P<wnext>next|this)\s+week|\s+(?P<wk>week)\b)?",
        ),
        "today": (
            heads(_TODAY) | heads(["day"]),
            r"(?<![\w-])(?P<rel>today|tonight|now|tomorrow|the\s+day\s+after\s+tomorrow|day\s+after\s+tomorrow)(?!\w|'s)(?P<time>\s+(?:morning|evening|noon|night|afternoon))?",
        ),
        "fiscal": (
            heads([*(w for w, p in words.periods.items() if p == "fiscal"), "fiscal"]),
            rf"(?<![\w])(?:{fiscal})(?![a-z])\s?-?'?{named}",
        ),
        "school": (
            heads(["school", "academic"]),
            rf"(?<!\w)(?:(?P<kind>school\s+year|academic\s+year)\s+{named}"
            rf"|{named.replace('<fa>', '<fa2>').replace('<fb>', '<fb2>')}\s+(?P<kind2>school\s+year|academic\s+year)(?!\w))",
        ),
        "us_date": (
            frozenset("#"),
            r"(?<![\d.,/-])(?P<m>[1-9]|1[0-2])/(?P<d>[1-9]|[12]\d|3[01])/(?P<y>\d{4}|\d\d)(?!\d|[.,/]\d)",
        ),
        "day_slash": (
            frozenset("#"),
            r"(?<![\d.,/-])(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\d/%]|\s?%|[.,]\d)",
        ),
    }
    compiled = [Rule(name, needs, re.compile(pattern)) for name, (needs, pattern) in lists.items()]
    compiled.append(
        Rule(
            "year",
            _YEARS,
            re.compile(
                rf"(?<![\w.,/§#$€£])(?<!\d-)(?:the\s+year\s+|year\s+)?{_YEAR}(?![\w/])(?:\s?[–-]\s?(?P<y2>20\d\d)(?!\d))?"
            ),
        )
    )
    compiled.append(
        Rule(
            "month_number",
            _YEARS | frozenset("#"),
            re.compile(r"(?<![\w.,/-])(?P<m>\d{1,2})\s?[./]\s?(?P<y>20\d\d)(?!\d|[.,]\d)"),
        )
    )
    return tuple(compiled)
