"""From a match to a period: running periods, counted time, holidays, seasons, weekdays and school years."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from math import ceil

from zielbot.goals.deadline import Precision
from zielbot.reading import calendar
from zielbot.reading.calendar import Period
from zielbot.reading.deadline_core import Core, Kind, Moment
from zielbot.reading.deadline_dates import (
    Groups,
    Reading,
    day_month,
    day_number,
    day_of_month,
    day_slash,
    fiscal,
    half,
    iso,
    month,
    month_number,
    month_week,
    months_of_year,
    nth_weekday,
    numbered,
    quarter,
    said_year,
    short_year,
    trimmed,
    week,
    week_of,
    year,
    year_quarter,
)
from zielbot.reading.deadline_terms import fiscal_part, school, school_half, third_of_year, year_pair
from zielbot.reading.deadline_words import TimeWords

_FRACTIONS = {
    "½": Decimal("0.5"),
    "1/2": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "3/4": Decimal("0.75"),
}
_MAX_AMOUNT = Decimal(2000)
_DAY = 24
_PLAIN = 3


def running_period(unit: str, moment: Moment, offset: int = 0) -> Period | None:
    """The current day, week, month … (0), the next (1) and so on."""
    today = moment.today
    match unit:
        case "day" | "week" | "weekend" | "month":
            return _short_period(unit, today, offset)
        case "quarter":
            index = today.year * 4 + (today.month - 1) // 3 + offset
            return calendar.quarter(index // 4, index % 4 + 1)
        case "half":
            index = today.year * 2 + (today.month - 1) // 6 + offset
            return calendar.half(index // 2, index % 2 + 1)
        case "year":
            return calendar.year(today.year + offset)
        case "fiscal":
            return calendar.year(calendar.fiscal_begin(today, moment.fiscal_start) + offset, moment.fiscal_start)
        case "school":
            return calendar.year(calendar.fiscal_begin(today, (8, 1)) + offset, (8, 1))
        case "term":
            return _term(today, offset)
        case "third":
            index = today.year * 3 + (today.month - 1) // 4 + offset
            return calendar.months(index // 3, index % 3 * 4 + 1, 4, Precision.HALF)
        case "decade":
            first_year = today.year // 10 * 10 + 10 * offset
            return Period(date(first_year, 1, 1), date(first_year + 9, 12, 31), Precision.YEAR)
    return None


def _short_period(unit: str, today: date, offset: int) -> Period | None:
    if unit == "day":
        return calendar.single(today + timedelta(days=offset))
    if unit == "month":
        first = calendar.add_months(today.replace(day=1), offset)
        return calendar.month(first.year, first.month)
    found = calendar.week_of(today + timedelta(days=7 * offset))
    return Period(found.last - calendar.ONE_DAY, found.last, Precision.DAY) if unit == "weekend" else found


def _term(today: date, offset: int) -> Period:
    """The university term: October to March, April to September."""
    index = (today.year * 12 + today.month - 4) // 6 + offset
    first = calendar.add_months(date(1, 1, 1), index * 6 + 3 - 12)
    return Period(first, calendar.add_months(first, 6) - calendar.ONE_DAY, Precision.HALF)


def running(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """Quartal, year, Woche: to be placed by "dieses", "nächstes" or a part of it."""
    unit = words.periods[re.sub(r"\s+", " ", found["period"] or "")]
    shift = 2 if found.get("after") else 0
    part = calendar.Part.END if found.get("part") else calendar.Part.MID if found.get("mid") else None
    return Core(
        match.start(),
        match.end(),
        Kind.RUNNING,
        lambda _: running_period(unit, moment, shift),
        running=unit,
        part=part,
        fixed=bool(shift),
    )


def counted_from(unit: str, moment: Moment) -> Period | None:
    """One week, month, quarter … counted from today."""
    units = {"week": "wk", "month": "mo", "quarter": "qtr", "half": "half", "year": "yr", "decade": "decade"}
    due = calendar.add_duration(moment.today, Decimal(1), units[unit]) if unit in units else None
    return Period(moment.today, due, Precision.DURATION) if due else running_period(unit, moment, 1)


def anniversary(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """This time next year."""
    due = calendar.single(calendar.add_months(moment.today, 12))
    return Core(match.start(), match.end(), Kind.TODAY, lambda _: due, moment.today.year)


def compound_part(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """Jahresende 2028, Quartalsmitte, year-end."""
    unit, part = words.compounds[re.sub(r"\s+", " ", found["stem"] or "")], words.parts[found["part"] or ""]
    end, found = trimmed(match, found, moment)
    named = said_year(found, words, moment)
    if month_name := found.get("mon"):
        number = words.months[month_name]
        return Core(match.start(), end, Kind.MONTH, lambda y: calendar.month(y, number), named, 1, part)
    if unit == "week":
        unit = "weekend" if part is calendar.Part.END else "week"
        part = calendar.Part.END if unit == "weekend" else part
    if named is not None and unit == "year":
        return Core(match.start(), end, Kind.YEAR, calendar.year, named, 1, part)
    if named is not None and unit == "fiscal":
        begin = calendar.fiscal_begin_of_name(named, moment.fiscal_start)
        return Core(match.start(), end, Kind.FISCAL, lambda y: calendar.year(y, moment.fiscal_start), begin, 1, part)
    return Core(match.start(), end, Kind.RUNNING, lambda y: running_period(unit, moment), None, 2, part, running=unit)


def abbreviated_end(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """EOY, EOQ, COB Friday."""
    unit = words.abbreviated_ends[found["name"] or ""]
    if weekday := found.get("wday"):
        due = calendar.weekday_after(moment.today, words.weekdays[weekday])
        return Core(match.start(), match.end(), Kind.TODAY, lambda _: calendar.single(due), moment.today.year)
    named = said_year(found, words, moment)
    if name := found.get("mon"):
        number = words.months[name]
        return Core(match.start(), match.end(), Kind.MONTH, lambda y: calendar.month(y, number), named)
    if quarter_number := found.get("q"):
        which = int(quarter_number)
        return Core(match.start(), match.end(), Kind.QUARTER, lambda y: calendar.quarter(y, which), named)
    if named is not None and unit == "fiscal":
        begin, first_day = calendar.fiscal_begin_of_name(named, moment.fiscal_start), moment.fiscal_start
        return Core(match.start(), match.end(), Kind.FISCAL, lambda y: calendar.year(y, first_day), begin)
    if named is not None and unit == "year":
        return Core(match.start(), match.end(), Kind.YEAR, calendar.year, named)
    period = running_period(unit, moment)
    return Core(
        match.start(), match.start() + len(found["name"] or ""), Kind.TODAY, lambda _: period, moment.today.year
    )


def this_year(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """Heuer, d. J."""
    if found.get("short"):
        running = running_period("year", moment)
        return Core(match.start(), match.end(), Kind.RUNNING, lambda _: running, running="year", fixed=True)
    return Core(match.start(), match.end(), Kind.TODAY, calendar.year, moment.today.year)


def duration(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """6 Monate, anderthalb Jahre, ein Dreivierteljahr, half a year, 10 business days."""
    name = found.get("unit2") or found.get("unit")
    unit = words.units[re.sub(r"\s+", " ", name)] if name else "yr"
    amount = _amount(found, words)
    if amount is None or not 0 < amount <= _MAX_AMOUNT:
        return None
    if unit == "fortnight":
        unit, amount = "wk", amount * 2
    days = _whole_days(amount, unit)
    due = calendar.add_duration(moment.today, days[0], days[1], moment.region) if days else None
    if due and (more := found.get("num2") or found.get("word2")):
        extra = Decimal(words.numbers.get(more, more)) if len(more) < 12 else Decimal(0)
        due = calendar.add_duration(due, extra, words.units[found.get("unit3") or ""], moment.region)
    period = Period(moment.today, due, Precision.DURATION) if due else None
    return Core(
        match.start(),
        match.end(),
        Kind.DURATION,
        lambda _: period,
        moment.today.year,
        running=f"{amount} {unit}",
        fixed=bool(found.get("long")),
        part=calendar.Part.START if found.get("ago") else None,
        minimum=2 if any(word in match.group() for word in words.in_a_row) else 1,
    )


def _whole_days(amount: Decimal, unit: str) -> tuple[Decimal, str] | None:
    """The amount in a unit of the calendar: hours in days, begun ones as whole; None for minutes and seconds."""
    if unit == "h":
        return (Decimal(ceil(amount / 24)) if amount >= _DAY else Decimal(0)), "d"
    return None if unit in {"min", "s"} else (amount, unit)


def _amount(found: Groups, words: TimeWords) -> Decimal | None:
    if found.get("tq"):
        return Decimal("0.75")
    if whole := found.get("ym"):
        return Decimal(words.numbers.get(whole, whole)) + Decimal("0.5")
    if found.get("half"):
        return Decimal("1.5")
    if part := found.get("part"):
        whole = found.get("whole") or "0"
        return Decimal(whole) + _FRACTIONS[part] if len(whole) < 5 else None
    if digits := found.get("num"):
        return Decimal(digits.replace(",", ".")) if len(digits) < 8 else None
    return Decimal(words.numbers[re.sub(r"\s+", " ", found["word"] or "")])


def term_of(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """Jahresfrist, Monatsfrist."""
    unit = words.units[found["unit"] or ""]
    due = calendar.add_duration(moment.today, Decimal(1), unit)
    period = Period(moment.today, due, Precision.DURATION) if due else None
    minimum = _PLAIN if found.get("first") else 1
    return Core(
        match.start(), match.end(), Kind.DURATION, lambda _: period, moment.today.year, minimum, running=f"1 {unit}"
    )


def holiday(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """Weihnachten, Ostern 2028, Thanksgiving."""
    name = re.sub(r"\s+", " ", found["name"] or "")
    end, found = trimmed(match, found, moment)

    def in_year(number: int) -> Period | None:
        return _holiday_in(name, number, words)

    return Core(match.start(), end, Kind.HOLIDAY, in_year, said_year(found, words, moment), 2)


def _holiday_in(name: str, number: int, words: TimeWords) -> Period | None:
    when: date | None = None
    if fixed := words.fixed_holidays.get(name):
        when = date(number, *fixed)
    elif name in words.easter_holidays:
        when = calendar.easter(number) + timedelta(days=words.easter_holidays[name])
    elif floating := words.floating_holidays.get(name):
        whole = calendar.month(number, floating[0])
        found = calendar.nth_weekday(whole, floating[1], floating[2]) if whole else None
        when = found.first if found else None
    return Period(when, when, Precision.HOLIDAY) if when else None


def advent(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """2. Advent."""
    number = numbered(found, words, "n", "o")
    end, found = trimmed(match, found, moment)
    if number is None:
        return None

    def in_year(year_number: int) -> Period:
        fourth = calendar.weekday_after(date(year_number, 12, 17), 6)
        when = fourth - timedelta(days=7 * (4 - number))
        return Period(when, when, Precision.HOLIDAY)

    return Core(match.start(), end, Kind.HOLIDAY, in_year, said_year(found, words, moment), 2)


def season(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """Sommer 2027, autumn."""
    first, count = words.seasons[found["name"] or ""]
    end, found = trimmed(match, found, moment)
    named = said_year(found, words, moment)
    starts = found.get("s0") is not None or found.get("s1") is not None
    return Core(
        match.start(),
        end,
        Kind.SEASON,
        lambda y: calendar.months(y, first, count, Precision.SEASON),
        named,
        2 if named is None else 1,
        calendar.Part.START if starts else None,
    )


def weekday(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """Freitag, Freitag nächster Woche, Friday week."""
    number = words.weekdays[found["wday"] or ""]
    due = calendar.weekday_after(moment.today, number)
    monday = moment.today - timedelta(days=moment.today.weekday())
    if following := found.get("wnext") or found.get("wprev"):
        due = monday + timedelta(days=7 * words.deixis[following] + number)
    elif weeks := found.get("win") or "":
        due += timedelta(days=7 * int(Decimal(words.numbers.get(weeks, weeks))))
    elif found.get("wk"):
        due += timedelta(days=7)
    plain = not (following or weeks or found.get("wk"))
    end = match.end()
    minimum = 1 if following or weeks else 2 if len(found["wday"] or "") > 3 else 3
    return Core(
        match.start(),
        end,
        Kind.WEEKDAY,
        lambda _: calendar.single(due),
        moment.today.year,
        minimum,
        weekday=number if plain else None,
    )


def today(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """Heute Abend, morgen, übermorgen, tomorrow."""
    name = re.sub(r"\s+", " ", found["rel"] or "")
    offset = words.today[name]
    due = moment.today + timedelta(days=offset)
    timed = found.get("time") is not None
    minimum = (2 if timed else 4) if offset == 0 else 1
    return Core(
        match.start(), match.end(), Kind.TODAY, lambda _: calendar.single(due), moment.today.year, minimum, fixed=timed
    )


READINGS: dict[str, Reading] = {
    "abbreviated_end": abbreviated_end,
    "advent": advent,
    "compound_part": compound_part,
    "day_month": day_month,
    "anniversary": anniversary,
    "day_of_month": day_of_month,
    "day_number": day_number,
    "day_slash": day_slash,
    "duration": duration,
    "fiscal": fiscal,
    "fiscal_part": fiscal_part,
    "half": half,
    "holiday": holiday,
    "iso": iso,
    "month": month,
    "month_day": day_month,
    "month_number": month_number,
    "month_week": month_week,
    "months_of_year": months_of_year,
    "nth_weekday": nth_weekday,
    "quarter": quarter,
    "running": running,
    "school": school,
    "school_half": school_half,
    "season": season,
    "short_year": short_year,
    "term_of": term_of,
    "third_of_year": third_of_year,
    "this_year": this_year,
    "today": today,
    "us_date": iso,
    "week": week,
    "week_of": week_of,
    "weekday": weekday,
    "year": year,
    "year_pair": year_pair,
    "year_quarter": year_quarter,
}
