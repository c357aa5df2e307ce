"""The grammar of time in German: what a date looks like, without the words before it."""

from __future__ import annotations

from zielbot.reading.deadline_core import Rule
from zielbot.reading.deadline_patterns import Form, compile_forms
from zielbot.reading.deadline_words import TimeWords

RANGE_WORDS = frozenset({"bis", "und", "zu", "oder", "sowie", "bzw"})

_FRAGMENTS = {
    "year": r"(?P<y> (?:19|20|21)\d\d ) (?! \d | [.,:]\d | \s?[%€] )",
    "shortyear": r"(?P<yy> \d\d ) (?! \d | [/.,]\d | \s?% )",
    "named": r"(?P<fa> \d\d(?:\d\d)? ) (?: \s?[/–-]\s? (?P<fb> \d\d(?:\d\d)? ) )? (?! \d | [.,]\d | \s?[%€] )",
    "tail": r"""(?P<tail> \s*,?\s* (?:
          (?: (?:(?:des|im|vom)\s+)? (?:(?:kalender)?jahre?s?\s+)? | [/-]\s? ) {year}
        | \s?['/]\s? {shortyear}
        | (?:des\s+|im\s+)? (?P<yrel> {deixis} ) \s+ jahre?s?\b
        | (?P<ythis> d\.?\s?j\.?(?!\w) | heuer\b | dieses\s+jahre?s?\b )
        | (?:des|im)\s+folgejahre?s?\b (?P<ynext>)
    ) )?""",
    "fiscaltail": r"""(?: \s*,?\s* (?:(?:im|des|vom)\s+)? (?:(?P<frel> {deixis} )\s+)?
        (?P<fiscal> {fiscal} ) (?!\w*[a-zäöü]) (?: \s?'? {named} )? )""",
    "yeartail": r"(?: \s* des\s+jahres\b (?!\s+\d) | {fiscaltail} | {tail} ) (?P<abb> \s?\d\d (?!\d|[.,:/]\d|\s?%) )?",
    "count": r"(?: (?P<n>[1-4])\s?\. | (?P<o> {low} ) )",
    "count2": r"(?: (?P<n2>[12])\s?\. | (?P<o2> {low} ) )",
    "roman": r"(?: iv | iii | ii | i )",
    "quarterword": r"(?: qua(?:rtal|rtel|tal)(?:e?s)?(?:ende)? | vierteljahre?s? | qu?\.? ) (?![a-zäöü])",
    "halfword": r"(?: halbjahre?s? | jahres {half} | hj | semesters? ) (?![a-zäöü]) (?: (?<=hj)\. (?=\s?\d) )?",
    "halfof": r"""\s*{half}\s+ (?: des\s+(?=(?:{deixis}|{fiscal})\b) | (?=20\d\d) | (?:des|vom)\s+jahre?s?(?!\w)
        | von\s+(?=20\d\d) )""",
    "between": r"\s* (?: – | - | bis(?:\s+zum)? | und(?:\s+dem)? ) \s*",
    "adjective": r"(?: ganze|volle|weitere|gute|knappe|solche|nächste|kommende|aufeinanderfolgende|aufeinander\s+folgende ) n?r?",
    "daytime": r"(?: abend|mittag|früh|morgen|nachmittag|vormittag|nacht )",
    "numeral": r"""(?: (?:\d+|{amount}) \s*(?:–|-|bis|oder)\s* )?
        (?: (?P<whole>\d*)\s?(?P<part>½|¾|¼|1/2|3/4) | (?P<num>\d+(?:[.,]\d+)?) | (?P<word> {amount} ) )""",
    "more": r"(?: \s+und\s+ (?: (?P<num2>\d+) | (?P<word2> {amount} ) ) \s+ (?P<unit3> {unit} ) (?!\w) )?",
    "long": r"(?P<long> \s+ (?: lang|hinweg|durchgehend|ab\s+(?:heute|jetzt|sofort)|von\s+heute\s+an ) )?",
}

_FORMS = (
    Form(
        "day_month",
        "@month",
        r"""(?<![\w.,]) (?: (?P<d0>\d{1,2})\s?\.? {between} )?
        (?: (?P<d>\d{1,2})\s?(?:\.|te[nr]?\b)? | (?P<o> {ordinal} ) ) \s* (?P<mon> {month} ) (?!\w) \.? {tail}""",
    ),
    Form(
        "month",
        "@month monat",
        r"(?<!\w) (?:monat(?:e?s)?\s+)? (?P<mon> {month} ) (?: (?!\w)\.? | -?(?P<half> {half} )(?!\w) ) {tail}",
    ),
    Form(
        "month_week",
        "@ordinal 1 2 3 4 5",
        r"""(?<![\w.]) (?: (?P<d>[1-5])\s?\. | (?P<o> {ordinal} ) ) \s*
        (?: (?P<mon2> {month} )-?woche | woche\s+(?:im|des|in)\s+(?:monats?\s+)?(?P<mon> {month} ) ) (?!\w) {tail}""",
    ),
    Form(
        "nth_weekday",
        "@ordinal 1 2 3 4 5",
        r"""(?<![\w.]) (?: (?P<d>[1-5])\s?\. | (?P<o> {ordinal} ) ) \s* (?P<wday> {longday} )
        \s+(?:im|des|in|vom)\s+(?:monats?\s+)? (?P<mon> {month} ) (?!\w) {tail}""",
    ),
    Form(
        "quarter",
        "q qu i ii iii iv quartal vierteljahr schlussquartal abschlussquartal auftaktquartal weihnachtsquartal",
        r"""(?<!\w) (?:
          q\s?(?: (?P<q>[1-4]) | (?P<r1> {roman} ) ) (?! \d | [.,]\d | -?[a-zäöü] )
        | (?P<qq>[1-4])\s?q (?![a-zäöü])
        | quartals?\s+ (?: (?P<q2>[1-4])(?!\d|[.,]\d) | (?P<r2> {roman} )(?!\w) )
        | (?P<r3> {roman} )\.?\s*quartal(?:e?s)?(?!\w)
        | (?P<r4> {roman} )(?=/20\d\d)
        | {count}\s*{quarterword}
        | (?P<qlast> (?:schluss|abschluss|weihnachts)quartal(?:e?s)?
            | {last}\s+quartal(?:e?s)?(?=\s+(?:des|in|im\s+jahr|20)) )
        | (?P<qfirst> auftaktquartal(?:e?s)? )
        ) {yeartail}""",
    ),
    Form(
        "year_quarter",
        "q quartal h kw",
        r"""(?<![\w.,/]) (?P<y>20\d\d)\s?[-/]?\s?
        (?: q\s?(?P<q>[1-4]) | h\s?(?P<h>[12]) | kw\s?(?P<w>\d\d?) | (?P<q2>[1-4])\.\s?quartal ) (?!\w)""",
    ),
    Form(
        "half",
        "h hj halbjahr jahreshälfte semester @half",
        r"""(?<!\w) (?:
          h\s?(?P<h>[12]) (?! \d | [.,]\d | -?[a-zäöü] )
        | hj\.?\s? (?: (?P<h2>[12])(?!\d) | (?P<r1>ii|i)(?!\w) )
        | halbjahr(?:e?s)?\s+ (?: (?P<h3>[12])(?!\d) | (?P<r2>ii|i)(?!\w) )
        | (?P<h4>[12])\s?hj
        | (?P<r3>ii|i)\.?\s*(?:halbjahr|hj)
        | {count}\s*{halfword}
        | {count2} {halfof}
        ) {yeartail}""",
    ),
    Form(
        "week",
        "kw kalenderwoche",
        r"""(?<!\w) (?:
          (?:kw|kalenderwochen?)\.?\s?(?:nr\.?\s?)? (?P<w>\d{1,2}) (?! \d | [.,]\d )
            (?: \s?(?:–|-|bis|und)\s?(?:kw\s?)? (?P<w2>\d{1,2}) (?! [\d.%/] | \s?% ) )?
        | (?P<w3>\d{1,2})\s?\.?\s*(?:kw|kalenderwoche)
        | (?P<o> {ordinal} )\s+(?:kw|kalenderwoche)
        ) (?![a-zäöü]) {tail}""",
    ),
    Form(
        "week_of",
        "woche",
        r"""(?<!\w) woche\s+(?:vom|ab(?:\s+dem)?|um\s+den)\s+ (?P<d>\d{1,2})\s?\.\s*
        (?: (?P<mon> {month} )(?!\w)\.? | (?P<m>\d{1,2})\.(?!\d{1,2}\.) ) {tail}""",
    ),
    Form(
        "compound_part",
        "@stem",
        r"""(?<!\w) (?P<stem> {stem} )-?(?P<part> {part} )(?!\w)
        (?: \s+(?:im\s+|des\s+)?(?P<mon> {month} )(?!\w) )? {tail}""",
    ),
    Form(
        "abbreviated_end",
        "@ending",
        r"(?<!\w) (?P<name> {ending} ) (?: (?!\w) | (?=\d) ) (?: \s?(?P<q>[1-4])(?!\w) | \s*'?(?P<yy2>\d\d)(?!\d) | (?!\d) ) {tail}",
    ),
    Form("running", "@running", r"(?<![\w-]) (?P<period> {running} ) (?!\w)"),
    Form(
        "short_year",
        "@part '",
        r"""(?: (?<!\w)' | (?<=ende[ ]) | (?<=mitte[ ]) | (?<=anfang[ ]) )
        (?P<yy>\d\d) (?! \d | [.,:/-]\d | \s?[%€] | \.\s?[a-zäöü] )""",
    ),
    Form("this_year", "heuer d", r"(?<!\w) (?: heuer | (?P<short> d\.\s?j\. ) ) (?!\w)"),
    Form(
        "third_of_year",
        "trimester tertial @ordinal 1 2 3",
        r"(?<![\w.]) {count}\s*(?:trimester|tertial)s?(?!\w) {tail}",
    ),
    Form(
        "school_half",
        "schulhalbjahr 1 2 @ordinal",
        r"(?<![\w.]) (?: {count}\s* )? schulhalbjahre?s? (?!\w) (?: \s+{named} )?",
    ),
    Form(
        "duration",
        "@unit dreivierteljahr",
        r"""(?<![\w.,/]) (?: (?: ein(?:em|es|en|er)? | 1(?!\s+1/2) )\s+ )?
        (?: (?P<tq> (?:drei|3)\s?viertel\s?jahre?[sn]? ) | {numeral} (?: \s+{adjective}\b )? \s*-? (?P<unit> {unit} ) )
        (?!\w) {more} {long}""",
    ),
    Form(
        "term_of",
        "erste ersten 1",
        r"""(?<!\w) (?P<first> ersten?|1\. )\s+ (?P<unit> woche|monats|monates|jahres|jahrs ) (?!\w)
        (?! \s+(?: nach|ab|seit|im|in|des|der|mit|bei|als )\b )""",
    ),
    Form(
        "day_of_month",
        "@days @ordinal monatsersten",
        r"""(?<![\w.,/]) (?:
          (?: (?P<d>\d{1,2})\s?\. | (?P<o> {ordinal} ) ) \s* (?:des\s+)? (?:(?P<rel> {deixis} )\s+)? (?: monats(?!\w) | d\.\s?m\.(?!\w) )
        | (?P<first> monatsersten? ) (?!\w)
        | (?<!ende[ ]) (?<!mitte[ ]) (?<!anfang[ ]) (?P<d2>\d{1,2})\s?\. (?P<alone> (?= $ | \s*[.,;:)!] | \s+{small}\b ) )
        )""",
    ),
    Form(
        "months_of_year",
        "@unit",
        r"""(?<![\w.]) (?: (?:1\.|ersten?) | (?P<end> {last} ) ) \s+ (?P<num> \d\d? | {amount} ) \s+ monaten?
        (?= \s+(?:des|im|20\d\d|dieses|nächsten) ) (?: \s+des\s+jahres(?!\w)(?!\s+\d) | {tail} )""",
    ),
    Form(
        "day_number",
        "#",
        r"""(?<![\d.,/]) (?P<d>\d{1,2})\s?\.\s?(?P<m>\d{1,2}) (?P<dot>\.) \s+
        (?: (?:des\s+|im\s+)? (?P<yrel> {deixis} )\s+jahre?s?\b | (?P<ythis> d\.?\s?j\.?(?!\w) ) )""",
    ),
    Form(
        "anniversary",
        "diese dieser",
        r"(?<!\w) (?:um\s+)? dieser?\s+zeit\s+(?:im\s+)?(?:nächste|kommende|naechste)[sn]\s+jahr (?!\w)",
    ),
    Form(
        "term_of",
        "monatsfrist jahresfrist wochenfrist quartalsfrist",
        r"(?<!\w) (?P<unit> monats|jahres|wochen|quartals )frist (?!\w)",
    ),
    Form("holiday", "@holiday", r"(?<![\w-]) (?P<name> {holiday} ) (?![\w-]) {tail}"),
    Form("advent", "@advent", r"(?<!\w) {count}\s*{advent} (?!\w) {tail}"),
    Form(
        "season",
        "@season",
        r"(?<![\w-]) (?P<name> {season} ) (?: anfang(?P<s0>) | ende | beginn(?P<s1>) )? (?![\w-]) {tail}",
    ),
    Form(
        "weekday",
        "@weekday",
        r"""(?<![\w-]) (?: (?P<wprev> {deixis} )\s+woche\s+(?:am\s+)? )?
        (?P<wday> {weekday} ) \.? (?: \s*{daytime} )? (?![\w-])
        (?: \s+(?P<wnext> nächster|kommender|naechster|nachster|dieser )\s+woche
          | \s+in\s+(?P<win> {amount} | \d )\s+wochen? )?""",
    ),
    Form(
        "today",
        "@today",
        r"""(?<![\w-]) (?<!am[ ]) (?<!jeden[ ]) (?<!guten[ ]) (?<!vom[ ]) (?<!von[ ]) (?P<rel> {today} ) (?![\w-])
        (?P<time> \s+(?: {daytime} | feierabend | \d{1,2}(?::\d\d)?\s+uhr ) )?""",
    ),
    Form(
        "fiscal",
        "@fiscal",
        r"(?<!\w) (?: (?P<rel> {deixis} )\s+ )? {fiscal} (?![a-zäöü]) (?: -ende(?P<fend>) | \s?-?'? {named} )",
    ),
    Form(
        "fiscal_part",
        "@fiscal",
        r"(?<!\w) {fiscal} \s?-?'? {named} [\s/,-]{1,3} (?: q\s?(?P<q>[1-4]) | h\s?(?P<h>[12]) ) (?!\w)",
    ),
    Form(
        "fiscal",
        "haushalt doppelhaushalt etat",
        r"""(?<!\w) (?: (?:doppel)?haushalt(?:e?s|splan)? | etat ) \s+
        (?P<fa> 20\d\d ) (?: \s?[/–-]\s? (?P<fb> \d\d(?:\d\d)? ) )? (?! \d | [.,]\d )""",
    ),
    Form(
        "year_pair",
        "#",
        r"(?<![\w.,/-]) (?P<fa> 20\d\d ) \s?[/–-]\s? (?P<fb> \d\d ) (?! [\w/–-] | [.,]\d | \s?% )",
    ),
    Form(
        "school",
        "@term schulhalbjahr",
        r"(?<!\w) (?: (?P<kind> {term} )\s+ {named} | (?P<plain> wintersemesters?|sommersemesters? ) ) (?!\w)",
    ),
    Form(
        "year",
        "@years",
        r"""(?<![\w.,/§#]) (?<!\d-) (?: (?:kalender)?jahre?s?\s+ )? {year} (?![\w/])
        (?: \s?[–-]\s?(?P<y2>20\d\d)(?!\d) )?""",
    ),
    Form("month_number", "#", r"(?<![\w.,/-]) (?P<m>\d{1,2})\s?[./]\s?(?P<y>20\d\d) (?! \d | [.,]\d )"),
    Form(
        "month_number",
        "#",
        r"(?<![\w.,/-]) (?P<m> 0?[1-9] | 1[0-2] )/(?P<yy> 2[5-9] | [34]\d ) (?! [\d/%] | \s?% | [.,]\d )",
    ),
)


def rules(words: TimeWords) -> tuple[Rule, ...]:
    """The forms of the language, each with the name of its reading."""
    return compile_forms(_FORMS, _FRAGMENTS, words)
