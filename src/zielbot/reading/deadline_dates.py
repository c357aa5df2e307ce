"""From a match to a period: dates, months, quarters, halves, weeks and years by name or number."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from zielbot.goals.deadline import Precision
from zielbot.reading import calendar
from zielbot.reading.calendar import Period
from zielbot.reading.deadline_core import Core, Kind, Moment
from zielbot.reading.deadline_words import TimeWords

Groups = Mapping[str, str | None]
Reading = Callable[[re.Match[str], Groups, TimeWords, Moment], Core | None]

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_BACK, _AHEAD = 30, 75
_SHARES = frozenset(("1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "2/5", "3/5", "4/5", "1/8", "1/10"))
_CLAUSE_END = re.compile(r"[.;!?\n]")
_DIGIT = re.compile(r"(?<!\w)(?!20\d\d)\d")
_AROUND = 120


def plausible(year: int, moment: Moment) -> bool:
    """Whether a number can be a year that people set goals for or compare with."""
    return moment.today.year - _BACK <= year <= moment.today.year + _AHEAD


def full_year(digits: str) -> int:
    """The year behind two or four digits: "27" is 2027."""
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def said_year(found: Groups, words: TimeWords, moment: Moment) -> int | None:
    """The year the tail of a date names, None for none."""
    if digits := found.get("y") or found.get("yy") or found.get("yy2"):
        return full_year(digits)
    if word := found.get("yrel"):
        return moment.today.year + words.deixis.get(re.sub(r"\s+", " ", word), 0)
    if found.get("ythis") is not None:
        return moment.today.year
    return moment.today.year + 1 if found.get("ynext") is not None else None


def numbered(found: Groups, words: TimeWords, *names: str) -> int | None:
    """The number in the first of the groups that matched: digits, Roman digits or an ordinal."""
    for name in names:
        if word := found.get(name):
            return int(word) if word.isdigit() else _ROMAN.get(word) or words.ordinals.get(word)
    return None


def trimmed(match: re.Match[str], found: Groups, moment: Moment) -> tuple[int, Groups]:
    """The end of the match and its groups, without a tail whose number cannot be a year."""
    digits = found.get("y") or found.get("yy")
    if found.get("tail") and digits and not plausible(full_year(digits), moment):
        return match.start("tail"), {**found, "y": None, "yy": None}
    return match.end(), found


def iso(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """2027-09-30, 30.09.27, 30 . 9 . 2027, 30/9/2027 and 9/30/2027."""
    year = full_year(found["y"] or "")
    number, month = int(found["d"] or 0), int(found["m"] or 0)
    if month > 12 >= number:
        number, month = month, number
    if not plausible(year, moment) or calendar.day(year, month, number) is None:
        return None
    return Core(match.start(), match.end(), Kind.DATE, lambda y: calendar.day(y, month, number), year)


def day_number(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """30.9. and, after a plain cue, 30.9 without the last point."""
    number, month = int(found["d"] or 0), int(found["m"] or 0)
    if calendar.day(2028, month, number) is None:
        return None
    minimum = 1 if found["dot"] else 3
    year = said_year(found, words, moment)
    return Core(match.start(), match.end(), Kind.DATE, lambda y: calendar.day(y, month, number), year, minimum)


def day_slash(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """9/30 after a plain cue; the day comes first where the month cannot."""
    month, number = int(found["a"] or 0), int(found["b"] or 0)
    if f"{month}/{number}" in _SHARES and _is_share(match, words):
        return None
    if month > 12 >= number:
        number, month = month, number
    if calendar.day(2028, month, number) is None:
        return None
    return Core(match.start(), match.end(), Kind.DATE, lambda y: calendar.day(y, month, number), None, 3)


def _is_share(match: re.Match[str], words: TimeWords) -> bool:
    """Whether the only number of its clause follows a verb of change: "cut waste by 1/3"."""
    clause = _CLAUSE_END.split(match.string[max(0, match.start() - _AROUND) : match.start()])[-1]
    after = _CLAUSE_END.split(match.string[match.end() : match.end() + _AROUND])[0]
    return not words.parting_verbs.isdisjoint(clause.split()) and not _DIGIT.search(clause + after)


def day_month(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """5. Mai, 15th of May, September 30, 2027, and the range 1. bis 15. Mai."""
    month = words.months[found["mon"] or ""]
    number = numbered(found, words, "d", "o")
    end, found = trimmed(match, found, moment)
    if number is None or calendar.day(2028, month, number) is None:
        return None
    first = int(found["d0"] or 0) or None
    year = said_year(found, words, moment)
    return Core(
        match.start(),
        end,
        Kind.DATE,
        lambda y: calendar.day(y, month, number),
        year,
        start_in_year=(lambda y: calendar.day(y, month, first)) if first else None,
    )


def month(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """Mai, Mai 2027, March of next year, Märzhälfte."""
    number = words.months[found["mon"] or ""]
    end, found = trimmed(match, found, moment)
    year = said_year(found, words, moment)
    core = Core(match.start(), end, Kind.MONTH, lambda y: calendar.month(y, number), year, 2 if year is None else 1)
    return replace(core, running="half of") if found.get("half") else core


def month_number(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """10.2027 and 10/2027."""
    year, number = full_year(found.get("y") or found.get("yy") or ""), int(found["m"] or 0)
    if not 1 <= number <= 12 or not plausible(year, moment):
        return None
    minimum = 1 if found.get("y") else 3
    return Core(match.start(), match.end(), Kind.MONTH, lambda y: calendar.month(y, number), year, minimum)


def day_of_month(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """15. des Monats, the 20th of next month; a number alone is the next such day."""
    number = 1 if found.get("first") else numbered(found, words, "d", "o", "d2")
    if number is None or not 1 <= number <= 31:
        return None
    relative = found.get("rel")
    offset = words.deixis.get(relative, 0) if relative else 0
    first = calendar.add_months(moment.today.replace(day=1), offset)
    due = calendar.day(first.year, first.month, number)
    if relative is None and (due is None or due.last < moment.today):
        following = calendar.add_months(first, 1)
        due = calendar.day(following.year, following.month, number)
    minimum = 3 if found.get("alone") is not None else 1
    return Core(match.start(), match.end(), Kind.DATE, lambda _: due, moment.today.year, minimum)


def months_of_year(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """Die ersten sechs Monate 2027, the last three months of the year."""
    amount = found["num"] or ""
    count = int(amount if amount.isdigit() else words.numbers.get(amount, "0").split(".")[0])
    if not 1 <= count <= 12:
        return None
    first = 13 - count if found.get("end") else 1
    year = said_year(found, words, moment) or moment.today.year
    precision = Precision.MONTH
    return Core(
        match.start(), match.end(), Kind.QUARTER, lambda y: calendar.months(y, first, count, precision), year, 2
    )


def month_week(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """Erste Maiwoche, letzte Woche im Juni: seven days each, the last ones up to the end of the month."""
    number = words.months[found.get("mon") or found.get("mon2") or ""]
    which = numbered(found, words, "d", "o")
    end, found = trimmed(match, found, moment)
    if which is None or which > 5:
        return None

    def week_in(year: int) -> Period | None:
        whole = calendar.month(year, number)
        if whole is None:
            return None
        if which < 0 or which >= 5:
            return Period(whole.last - timedelta(days=6), whole.last, Precision.WEEK)
        return Period(whole.first.replace(day=7 * which - 6), whole.first.replace(day=7 * which), Precision.WEEK)

    return Core(match.start(), end, Kind.WEEK, week_in, said_year(found, words, moment))


def nth_weekday(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """Letzter Freitag im Mai."""
    number, which = words.months[found["mon"] or ""], numbered(found, words, "d", "o")
    weekday = words.weekdays[found["wday"] or ""]
    end, found = trimmed(match, found, moment)
    if which is None or which > 5:
        return None

    def day_in(year: int) -> Period | None:
        whole = calendar.month(year, number)
        return calendar.nth_weekday(whole, weekday, which) if whole else None

    return Core(match.start(), end, Kind.DATE, day_in, said_year(found, words, moment), 2)


def quarter(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """Q3/27, III. Quartal, Quartal 3, 2027-Q4, Schlussquartal, Q2 im GJ 2026/27."""
    number = numbered(found, words, "q", "qq", "q2", "r1", "r2", "r3", "r4", "n", "o", "qw")
    if found.get("qlast") is not None:
        number = 4
    elif found.get("qfirst") is not None:
        number = 1
    if found.get("qw"):
        number = int(words.numbers.get(found["qw"] or "", "0")) or None
    if number is None or not 1 <= number <= 4:
        return None
    short = bool(found.get("q") or found.get("qq"))
    return _division(match, found, words, moment, Kind.QUARTER, number, short=short)


def half(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """H2, 1. HJ 2028, zweite Jahreshälfte, second half of the year."""
    number = numbered(found, words, "h", "h2", "h3", "h4", "r1", "r2", "r3", "n", "n2", "o", "o2")
    if number is None or not 1 <= number <= 2:
        return None
    short = bool(found.get("h") or found.get("h4"))
    return _division(match, found, words, moment, Kind.HALF, number, short=short)


def year_quarter(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """2027-Q4, 2027 H1, 2027-KW12."""
    year = int(found["y"] or 0)
    if week_number := found.get("w"):
        return Core(match.start(), match.end(), Kind.WEEK, lambda y: calendar.week(y, int(week_number)), year)
    if number := numbered(found, words, "q", "q2"):
        return Core(match.start(), match.end(), Kind.QUARTER, lambda y: calendar.quarter(y, number), year)
    which = int(found["h"] or 0)
    return Core(match.start(), match.end(), Kind.HALF, lambda y: calendar.half(y, which), year)


def _division(
    match: re.Match[str],
    found: Groups,
    words: TimeWords,
    moment: Moment,
    kind: Kind,
    number: int,
    *,
    short: bool,
) -> Core:
    end, found = trimmed(match, found, moment)
    divide = calendar.quarter if kind is Kind.QUARTER else calendar.half
    start, year = (1, 1), said_year(found, words, moment)
    if found.get("fiscal"):
        start, year = moment.fiscal_start, fiscal_name(found, words, moment)
    if abbreviation := found.get("abb"):
        if year is None and short and plausible_short(abbreviation, match, words, moment):
            year = full_year(abbreviation.strip())
        else:
            end = min(end, match.start("abb"))
    return Core(
        match.start(), end, kind, lambda y: divide(y, number, start), year, 1 if year is not None or short else 2
    )


def plausible_short(digits: str, match: re.Match[str], words: TimeWords, moment: Moment) -> bool:
    """Whether two digits behind "Q3 " are a year: near in time and not the number of something."""
    if not moment.today.year - 1 <= full_year(digits.strip()) <= moment.today.year + 8:
        return False
    following = _NEXT_WORDS.match(match.string, match.end())
    if following is None or following[1] in words.small_words:
        return True
    # "Bis Q3 28 senken wir": a verb and its subject, where things counted would be followed by no such word
    return following[1].endswith(words.verb_endings) and following[2] in words.subjects


_NEXT_WORDS = re.compile(r"\s{1,4}([^\W_]+)(?:\s{1,4}([^\W_]+))?")


def fiscal_name(found: Groups, words: TimeWords, moment: Moment) -> int:
    """The calendar year in which the fiscal year of the groups begins."""
    start = moment.fiscal_start
    if found.get("fa"):
        first, second = full_year(found["fa"] or ""), found.get("fb")
        if second is None:
            return calendar.fiscal_begin_of_name(first, start)
        return calendar.fiscal_begin_of_name(full_year(second), start)
    offset = words.deixis.get(found.get("frel") or "", 0)
    return calendar.fiscal_begin(moment.today, start) + offset


def week(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """KW 36, 26. KW, week 22, KW 10–12."""
    number = numbered(found, words, "w", "w3", "o")
    end, found = trimmed(match, found, moment)
    if number is None or not 1 <= number <= 53:
        return None
    last = int(found["w2"] or 0) or None
    year = said_year(found, words, moment)
    begin = (lambda y: calendar.week(y, number)) if last else None
    which = last or number
    return Core(match.start(), end, Kind.WEEK, lambda y: calendar.week(y, which), year, start_in_year=begin)


def week_of(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """The week of 3 May, Woche vom 3. Mai: up to its Sunday."""
    name = found.get("mon") or found.get("mon2")
    number, month = int(found.get("d") or found.get("d2") or 0), words.months[name] if name else int(found["m"] or 0)
    end, found = trimmed(match, found, moment)
    if calendar.day(2028, month, number) is None:
        return None

    def in_year(year: int) -> Period | None:
        day = calendar.day(year, month, number)
        return calendar.week_of(day.first) if day else None

    return Core(match.start(), end, Kind.WEEK, in_year, said_year(found, words, moment))


def year(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """2028, Jahr 2028, 2027–2029."""
    number = int(found["y"] or 0)
    if not plausible(number, moment):
        return None
    last = int(found["y2"] or 0) or None
    named = not match.group()[:1].isdigit()
    return Core(
        match.start(),
        match.end(),
        Kind.YEAR,
        calendar.year,
        last or number,
        2,
        start_in_year=(lambda _: calendar.year(number)) if last else None,
        fixed=named,
    )


def short_year(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """'27 and, behind the part of a year, 27."""
    digits = found["yy"] or ""
    if not plausible_short(digits, match, words, moment) and not match.group().startswith("'"):
        return None
    number = full_year(digits)
    return Core(match.start(), match.end(), Kind.YEAR, calendar.year, number, 2) if plausible(number, moment) else None


def fiscal(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """GJ 2026/27, FY27, Geschäftsjahr 2027, GJ-Ende."""
    begin = fiscal_name(found, words, moment)
    if not plausible(begin, moment):
        return None
    start = moment.fiscal_start
    return Core(match.start(), match.end(), Kind.FISCAL, lambda y: calendar.year(y, start), begin)
