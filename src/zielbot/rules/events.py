"""Deadlines that are an event and no date: "bis zur Entlassung", "by the end of the programme"."""

from __future__ import annotations

import re

from zielbot.goals.span import Span
from zielbot.rules import patterns_de, patterns_en

_GERMAN = re.compile(
    rf"""
    \b (?: (?: bis \s (?: spätestens \s )? (?: zu[mr]? \s | vor \s | nach \s )?
          | (?: noch | kurz | spätestens | wochen? ) \s (?: vor | zu[mr]? | bei ) \s
          | vor \s (?= {patterns_de.SAFE_EVENTS} )
          | bei \s (?= (?-i: \w* [Ee]ntlassung ) )
          )
          (?: (?-i: [a-zäöüß]+ | \d+\. ) \s ){{0,3}}? (?: {patterns_de.EVENTS} ) \b
        | (?: am | zum ) \s \w* ende (?= \s {patterns_de.WHOSE} \s ) (?! \s des \s tages \b )
        )
        (?: \s {patterns_de.WHOSE} (?: \s (?-i: [a-zäöüß]+ ) )? \s (?-i: [A-ZÄÖÜ][\w-]+ ) )?
    | \b nach \s \w+ \s (?: {patterns_de.SITTINGS} ) \b
    | \b (?: im \s ersten | in \s der \s ersten ) \s (?: woche | monat | quartal | jahr ) \s
         (?: nach | seit | ab ) \s (?: {patterns_de.STARTS} ) \b
    | \b (?: in \s der | im | bei \s der | beim | auf \s der ) \s (?: nächsten | kommenden ) \s
         (?: {patterns_de.MEETINGS} ) \b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_ENGLISH = re.compile(
    rf"""
    \b (?: (?: by | before | prior \s to | upon ) \s
            (?: {patterns_en.BEFORE_EVENTS} \s ){{0,3}}? (?: {patterns_en.EVENTS} ) \b
        | (?: at | on ) \s (?: the \s )? (?: [\w-]+ ['’]s \s )? (?: {patterns_en.CLOSINGS} ) \b
        )
    | \b (?: by | at | before | until ) \s (?: the \s (?: very \s )? )?
        (?: end | completion | conclusion | close | start | beginning ) \s of \s
        (?! {patterns_en.RECURRING} )
        (?: (?: {patterns_en.BEFORE_EVENTS} \s )? [\w-]+ (?: \s [\w-]+ ){{0,4}} (?= [,.;] | $ )
          | (?: {patterns_en.BEFORE_EVENTS} \s )? [\w-]+
          )
    | \b (?: after | within | in ) \s [\w-]+ \s (?: {patterns_en.SITTINGS} ) \b
    | \b (?: in | within | during ) \s (?: the \s | its \s )? first \s (?: day | week | month | quarter | year ) \s
         (?: after | of | from ) \s (?: {patterns_en.STARTS} ) \b
    | \b (?: at | in | during | by | before ) \s (?: the | my | our ) \s next \s (?: [\w’'-]+ \s )?
         (?: {patterns_en.MEETINGS} ) \b
    """,
    re.IGNORECASE | re.VERBOSE,
)
# "von der Aufnahme bis zur Entlassung" is a way and "die Zeit bis zum Abschluss" a duration, no deadline
_RANGE = re.compile(
    r"(?:\b(?:vo[nm]|zwischen|from|between)\s(?:[\w-]+\s){1,3}|\w*(?:zeit|dauer|weg|tage|wochen|stunden|time|days)\s)$",
    re.IGNORECASE,
)
_FAR = 60


def event_due(text: str, *, german: bool) -> Span | None:
    """Where the first event stands that the goal is to be reached by, None where there is none."""
    for match in (_GERMAN if german else _ENGLISH).finditer(text):
        if _RANGE.search(text, max(0, match.start() - _FAR), match.start()) is None:
            return Span(match.start(), match.end())
    return None
