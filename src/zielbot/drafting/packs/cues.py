"""What tells the numbers of talked text apart: words that want, that tell, that look back, that speak of others."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cues:
    """Patterns of one language over a clause, or over what stands before or behind a number.

    `wants` is a wish, a demand or a bound, `bare` one said by the deed alone ("täglich laufen"); `endures` only looks like one ("wir müssen warten"). `past` looks back,
    `perfect` too where nothing is wanted beside it. `now` says how things are, `tells` that something is said to be so,
    `complains` that it should not be. `others` are measures of somebody else. `beside` stands before and `beside_behind`
    behind a number that is no measure at all (how long, how old, what money is there, what o'clock); `ways` begins a clause that says how. `crowd` are people
    and things that make up the size of a place, `size` stands before their number, `counts` before what is counted.
    `takes` is
    what lasts so long, whose measure is called by `takes_name`; `too_much` and `too_little` say which way it
    should go; `no_measure` are words that only look like a measure; `spent_on` is what time is spent on;
    `negates` turns "more than" round. `replaced` stands before what is to be no more. `no_thing` are words behind a number that are not what it counts.
    `breath` is where one who sets no commas begins a new clause.
    """

    wants: re.Pattern[str]
    bare: re.Pattern[str]
    endures: re.Pattern[str]
    past: re.Pattern[str]
    perfect: re.Pattern[str]
    now: re.Pattern[str]
    tells: re.Pattern[str]
    complains: re.Pattern[str]
    others: re.Pattern[str]
    beside: re.Pattern[str]
    beside_behind: re.Pattern[str]
    ways: re.Pattern[str]
    crowd: re.Pattern[str]
    size: re.Pattern[str]
    counts: re.Pattern[str]
    takes: tuple[re.Pattern[str], ...]
    takes_name: str
    too_much: re.Pattern[str]
    too_little: re.Pattern[str]
    no_measure: re.Pattern[str]
    spent_on: re.Pattern[str] | None
    negates: re.Pattern[str]
    replaced: re.Pattern[str]
    no_thing: re.Pattern[str]
    breath: re.Pattern[str]
