"""The grammar of time in English: what a date looks like, without the words before it."""

from __future__ import annotations

from zielbot.reading.deadline_core import Rule
from zielbot.reading.deadline_patterns import Form, compile_forms
from zielbot.reading.deadline_words import TimeWords

RANGE_WORDS = frozenset({"to", "and", "or", "until", "till", "til", "through", "thru"})

_FRAGMENTS = {
    "year": r"(?P<y> (?:19|20|21)\d\d ) (?! \d | [.,:]\d | \s?[%€$] )",
    "shortyear": r"(?P<yy> \d\d ) (?! \d | [/.,]\d | \s?% )",
    "named": r"(?P<fa> \d\d(?:\d\d)? ) (?: \s?[/–-]\s? (?P<fb> \d\d(?:\d\d)? ) )? (?! \d | [.,]\d | \s?[%€$] )",
    "named2": r"(?P<fa2> \d\d(?:\d\d)? ) (?: \s?[/–-]\s? (?P<fb2> \d\d(?:\d\d)? ) )?",
    "tail": r"""(?P<tail> \s*,?\s* (?:
          (?: (?:(?:of|in)\s+)? (?:the\s+year\s+)? | [/-]\s? ) {year}
        | (?: \s?['/]\s? | - ) {shortyear}
        | (?:of\s+)? (?P<yrel> {deixis} ) \s+ year\b
        | (?:of\s+)? the\s+(?P<ynext> following|next|coming )\s+year\b
    ) )?""",
    "fiscalname": r"(?: {fiscal} | fiscal )",
    "fiscaltail": r"""(?: \s*,?\s* (?:(?:of|in)\s+)? (?:the\s+)? (?:(?P<frel> {deixis} )\s+)?
        (?P<fiscal> {fiscalname} ) (?![a-z]) (?: \s?'? {named} )? )""",
    "yeartail": r"""(?: \s*(?:of|in)\s+the\s+(?:calendar\s+)?year\b(?!\s+\d) | {fiscaltail} | {tail} )
        (?P<abb> \s?\d\d (?!\d|[.,:/]\d|\s?%) )?""",
    "st": r"(?: st|nd|rd|th )",
    "count": r"(?: (?P<n>[1-4])\s?(?:\.|{st}) | (?P<o> {low} ) )",
    "count2": r"(?: (?P<n2>[12])\s?(?:\.|{st}) | (?P<o2> {low} ) )",
    "numbered": r"(?: (?P<d>[1-5])(?:\.|{st}) | (?P<o> {ordinal} ) )",
    "halfof": r"""\s+half (?= \s+(?:of\s+)? (?:
          the\s+(?: year | (?:current|next|coming|fiscal|financial)\b )
        | (?:this|next)\s+(?:(?:fiscal|financial)\s+)?year | 20\d\d | {fiscal} ) )""",
    "numeral": r"""(?: (?:\d+|{amount}) \s*(?:–|-|to|or)\s* )?
        (?: (?P<whole>\d*)\s?(?P<part>½|¾|¼|1/2|3/4) | (?P<num>\d+(?:[.,]\d+)?) | (?P<word> {amount} ) )""",
    "adjective": r"(?: whole|full|more|consecutive|short|additional|further|coming|next )",
    "more": r"(?: \s+and\s+ (?: (?P<num2>\d+) | (?P<word2> {amount} ) ) \s+ (?P<unit3> {unit} ) (?!\w) )?",
    "long": r"(?P<long> \s+from\s+(?:now|today)(?:\s+on)? | \s+(?:hence|straight|running)\b )?",
    "daytime": r"(?: morning|evening|noon|afternoon|night )",
    "length": r"(?: of|inch|inches|foot|feet|miles?|cups?|lbs?|pounds?|ounces?|oz|hours?|teaspoons?|pages? )",
    "nameend": r"(?! [\w-] | 's?\b | \s+{head}\b )",
}

_FORMS = (
    Form(
        "day_month",
        "@month",
        r"""(?<![\w.,]) (?: (?P<d0>\d{1,2})(?:{st}|\.)? \s*(?:–|-|to|and|until|through)\s* (?:the\s+)? )?
        (?: (?P<d>\d{1,2})\s?(?:{st}|\.)? | (?P<o> {ordinal} ) )
        (?: - | \s*(?:day\s+)?(?:of\s+)? ) (?P<mon> {month} ) (?!\w) \.? {tail}""",
    ),
    Form(
        "month_day",
        "@month",
        r"""(?<!\w) (?P<mon> {month} ) \.?\s+(?:the\s+)?
        (?: (?P<d0>\d{1,2}){st}? \s*(?:–|-|to|and|through)\s* )?
        (?: (?P<d>\d{1,2})(?:{st}|\.)? (?! \d | [.,]\d | \s?% | \w ) | (?P<o> {ordinal} )\b ) {tail}""",
    ),
    Form("month", "@month", r"(?<!\w) (?P<mon> {month} ) (?! \w | 's ) \.? {tail}"),
    Form(
        "month_week",
        "@ordinal 1 2 3 4 5",
        r"(?<![\w.]) {numbered}\s+(?:full\s+)?week\s+(?:of|in)\s+ (?P<mon> {month} ) (?!\w) {tail}",
    ),
    Form(
        "nth_weekday",
        "@ordinal 1 2 3 4 5",
        r"(?<![\w.]) {numbered}\s+ (?P<wday> {longday} ) \s+(?:of|in)\s+ (?P<mon> {month} ) (?!\w) {tail}",
    ),
    Form(
        "quarter",
        "q quarter qtr",
        r"""(?<!\w) (?:
          q\s?(?P<q>[1-4]) (?! \d | [.,]\d | -?[a-z] | 's )
        | (?P<qq>[1-4])\s?q (?![a-z])
        | quarter\s+ (?P<q2> [1-4] | (?P<qw>one|two|three|four)\b ) (?![.,]?\d)
        | {count}\s+(?:(?:calendar|fiscal)\s+)?(?:quarter|qtr) (?! \w | 's )
        | (?P<qlast> {last}\s+quarter (?=\s+(?:of|in|20)) )
        ) {yeartail}""",
    ),
    Form(
        "year_quarter",
        "q h cw",
        r"(?<![\w.,/]) (?P<y>20\d\d)\s?[-/]?\s? (?: q\s?(?P<q>[1-4]) | h\s?(?P<h>[12]) | cw\s?(?P<w>\d\d?) ) (?!\w)",
    ),
    Form(
        "half",
        "h hy half",
        r"""(?<!\w) (?:
          hy?\s?(?P<h>[12]) (?! \d | [.,]\d | -?[a-z] | 's )
        | (?P<h4>[12])\s?h (?![a-z]) (?= \s*(?:of\s+)? (?: 20\d\d | '\d\d | \d\d (?! \d | \s?m(?:in\w*)?\b ) ) )
        | {count}\s+half[-\s]year(?!\w)
        | {count2} {halfof}
        ) {yeartail}""",
    ),
    Form(
        "week",
        "week weeks cw wk kw calendar",
        r"""(?<!\w) (?:calendar\s+weeks?|weeks?|cw|wk|kw)\.?\s?(?:no\.?\s?)?
        (?P<w>\d{1,2}) (?! \d | [.,]\d | \s?(?:%|of\s+the) )
        (?: \s?(?:–|-|to|and)\s? (?P<w2>\d{1,2}) (?! [\d.%/] | \s?% ) )? (?![a-z]) {tail}""",
    ),
    Form(
        "week_of",
        "week w",
        r"""(?<!\w) (?: week\s+(?:of|commencing|beginning|starting|from) | w/c | w/b )\s+ (?:the\s+)?
        (?: (?P<d>\d{1,2})\s?{st}? \s*(?:of\s+)? (?P<mon> {month} )
          | (?P<mon2> {month} )\s+(?:the\s+)?(?P<d2>\d{1,2}){st}? (?!\d) ) (?!\w) {tail}""",
    ),
    Form("compound_part", "@stem", r"(?<!\w) (?P<stem> {stem} )(?P<part> {part} ) (?!\w) {tail}"),
    Form(
        "abbreviated_end",
        "@ending",
        r"""(?<!\w) (?P<name> {ending} ) (?: (?!\w) | (?=\d) )
        (?! \s+(?:on\s+)? (?: {month}\s+\d | \d{1,2}{st}?\s+{month} ) )
        (?: \s+(?:on\s+)?(?P<wday> {longday} ) | \s*'?(?P<yy2>\d\d)(?!\d)
          | (?: \s?(?P<q>[1-4])(?!\w) | \s+(?P<mon> {month} )(?!\w) | (?!\d) ) {tail} )""",
    ),
    Form(
        "running",
        "@running midyear first second",
        r"""(?<![\w-]) (?P<mid> mid-? )?
        (?: (?: {ordinal}|fall|autumn|spring|summer|winter )\s+ (?=semester|term|trimester) )? (?P<period> {running} ) (?: 's\s+(?P<part> end|close ) )?
        (?! \w | 's | - ) (?P<after> \s+after\s+next )?""",
    ),
    Form(
        "short_year",
        "@part '",
        r"(?: (?<!\w)' | (?<=end[ ]of[ ]) | (?<=end[ ]) ) (?P<yy>\d\d) (?! \d | [.,:/-]\d | \s?[%€$] )",
    ),
    Form(
        "day_of_month",
        "@days @ordinal",
        r"""(?<![\w.,]) (?:
          (?: (?P<d>\d{1,2}){st} | (?P<o> {ordinal} ) )
            \s+(?:day\s+)?of\s+(?:the\s+)?(?:(?P<rel> {deixis} )\s+)?month(?!\w)
        | (?<=the[ ])(?P<d2>\d{1,2}){st} (?P<alone> (?= $ | \s*[.,;:)!] | \s+{small}\b ) )
        )""",
    ),
    Form(
        "months_of_year",
        "@unit",
        r"""(?<![\w.]) (?: (?:first|1st|1\.) | (?P<end> {last} ) ) \s+ (?P<num> \d\d? | {amount} ) \s+ months
        (?= \s+(?:of|in)\s ) (?: \s+of\s+the\s+year(?!\w)(?!\s+\d) | {tail} )""",
    ),
    Form(
        "term_of",
        "first 1st 1",
        r"""(?<!\w) (?P<first> first|1st|1\. )\s+ (?P<unit> week|month|year ) (?!\w)
        (?! \s+(?: of|in|after|from|on|back|since|with|as|at )\b )""",
    ),
    Form("anniversary", "this", r"(?<!\w) this\s+(?:time|day)\s+next\s+year (?!\w)"),
    Form(
        "duration",
        "@unit",
        r"""(?<![\w.,/$€£]) (?:
          (?P<half> a\s+year\s+and\s+a\s+half | (?P<ym> a|an|one|1|\d )\s+(?P<unit2> {unit} )\s+and\s+a\s+half )
        | {numeral} (?: \s+{adjective} )? [\s-]* (?P<unit> {unit} )
        ) (?! \w | \s+of\s+an\s+hour ) {more} (?: ' | \s+time\b )* {long} (?P<ago> \s+ago )?""",
    ),
    Form("holiday", "@holiday", r"(?<![\w-]) (?P<name> {holiday} ) {nameend} {tail}"),
    Form("season", "@season", r"(?<![\w-]) (?P<name> {season} ) {nameend} {tail}"),
    Form(
        "weekday",
        "@weekday",
        r"""(?<![\w-]) (?: (?P<win> {amount} | \d ) \s+ weeks?\s+from\s+ )? (?P<wday> {weekday} ) (?! \w | - | 's ) \.? (?: \s+{daytime}\b )?
        (?: \s+(?P<wnext> next|this )\s+week | \s+(?P<wk>week)\b )?""",
    ),
    Form("today", "@today", r"(?<![\w-]) (?P<rel> {today} ) (?! \w | 's ) (?P<time> \s+{daytime} )?"),
    Form("fiscal", "@fiscal fiscal", r"(?<!\w) {fiscalname} (?![a-z]) \s?-?'? {named}"),
    Form(
        "fiscal_part",
        "@fiscal fiscal",
        r"(?<!\w) {fiscalname} \s?-?'? {named} [\s/,-]{1,3} (?: q\s?(?P<q>[1-4]) | h\s?(?P<h>[12]) ) (?!\w)",
    ),
    Form(
        "fiscal",
        "fiscal financial budget",
        r"(?<!\w) {named} \s+ (?:fiscal|financial|budget)\s+year (?!\w)",
    ),
    Form(
        "year_pair",
        "#",
        r"(?<![\w.,/-]) (?P<fa> 20\d\d ) \s?[/–-]\s? (?P<fb> \d\d ) (?! [\w/–-] | [.,]\d | \s?% )",
    ),
    Form(
        "school",
        "@term",
        r"(?<!\w) (?: (?P<kind> {term} )\s+ {named} | {named2}\s+(?P<kind2> {term} ) ) (?!\w)",
    ),
    Form(
        "us_date",
        "#",
        r"(?<![\d.,/-]) (?P<m> [1-9] | 1[0-2] )/(?P<d> [1-9] | [12]\d | 3[01] )/(?P<y>\d{4}|\d\d) (?! \d | [.,/]\d )",
    ),
    Form(
        "day_slash", "#", r"(?<![\d.,/-]) (?P<a>\d{1,2})/(?P<b>\d{1,2}) (?! [\d/%] | \s?(?: % | {length}\b ) | [.,]\d )"
    ),
    Form(
        "year",
        "@years",
        r"""(?<![\w.,/§\#$€£]) (?<!\d-) (?: (?:the\s+)?(?:calendar\s+)?years?\s+ )? {year} (?![\w/])
        (?: \s?[–-]\s?(?P<y2>20\d\d)(?!\d) )?""",
    ),
    Form("month_number", "#", r"(?<![\w.,/-]) (?P<m>\d{1,2})\s?[./]\s?(?P<y>20\d\d) (?! \d | [.,]\d )"),
)


def rules(words: TimeWords) -> tuple[Rule, ...]:
    """The forms of the language, each with the name of its reading."""
    return compile_forms(_FORMS, _FRAGMENTS, words)
