"""What a language pack of the coach holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from zielbot.goals.draft import SlotName
from zielbot.goals.quantity import Comparator, Direction


class Act(StrEnum):
    """What a message does, apart from saying something about the goal."""

    RESTART = "restart"
    BACK = "back"
    FORWARD = "forward"
    SKIP = "skip"
    UNKNOWN = "unknown"
    STATUS = "status"
    REWRITE = "rewrite"
    DECLINE = "decline"
    AFFIRM = "affirm"
    ADOPT = "adopt"
    ACCEPT = "accept"
    WHY = "why"
    HELP = "help"
    GREETING = "greeting"
    THANKS = "thanks"
    DISTRESS = "distress"
    DANGER = "danger"
    STRAIN = "strain"
    ANNOYED = "annoyed"
    UNFAIR = "unfair"
    OTHERS = "others"
    WATCHING = "watching"
    PRIVACY = "privacy"
    PRYING = "prying"
    ABOUT_BOT = "about_bot"
    INSULT = "insult"
    OFF_TOPIC = "off_topic"
    QUESTION = "question"
    CONTENT = "content"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class DialoguePack:
    """Patterns and words of one language; every pattern runs over the lower-cased message.

    `acts` are tried in order against the whole message (fullmatch). `starters` are phrases in front of an answer that
    carry nothing ("heute im Schnitt"). `labels` name slots ("Frist:", "das Ziel ist"). `places` are words of order
    ("das zweite"). `goes` are words that give a number its direction. `to_machine` are words of one who gives a machine
    orders instead of speaking of a goal.
    """

    acts: tuple[tuple[Act, re.Pattern[str]], ...]
    unknown_lead: re.Pattern[str]
    question: re.Pattern[str]
    correction: re.Pattern[str]
    instead: re.Pattern[str]
    starters: re.Pattern[str]
    metric_starters: re.Pattern[str]
    fillers: re.Pattern[str]
    zero: re.Pattern[str]
    none_yet: re.Pattern[str]
    half: re.Pattern[str]
    double: re.Pattern[str]
    comparators: tuple[tuple[re.Pattern[str], Comparator], ...]
    by_change: re.Pattern[str]
    goes: tuple[tuple[re.Pattern[str], Direction], ...]
    from_to: re.Pattern[str]
    units: Mapping[str, str]
    scales: Mapping[str, Decimal]
    numbers: Mapping[str, Decimal]
    per: re.Pattern[str]
    per_units: Mapping[str, str]
    labels: tuple[tuple[SlotName, re.Pattern[str]], ...]
    places: tuple[tuple[re.Pattern[str], int], ...]
    deadline_cue: str
    voices: tuple[tuple[str, re.Pattern[str]], ...]
    result: re.Pattern[str]
    purpose_lead: re.Pattern[str]
    means_lead: re.Pattern[str]
    to_machine: re.Pattern[str]
