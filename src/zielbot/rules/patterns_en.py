"""English patterns for events, scales and things that can be made, for the rules. Word topics are in `words_en`."""

from __future__ import annotations

# events by which something can be due, and sittings that are counted
EVENTS = (
    r"(?:discharge|graduation|completion|conclusion|launch|opening|evaluation|review|audit|exams?|season|wedding"
    r"|birthday|vacation|holidays?|semester|term|conference|kick-off|kickoff)"
)
SITTINGS = r"(?:treatment\s)?(?:sessions|visits|treatments|lessons|appointments)"
STARTS = r"(?:the\s)?(?:[\w-]+\s)?(?:launch|release|go-live|opening|roll-?out|publication|start)"
MEETINGS = r"(?:meeting|session|review|class|lesson|sprint|exam|test|audit|call|appointment|conference)"
CLOSINGS = r"(?:discharge|graduation|completion|conclusion)"
BEFORE_EVENTS = (
    r"(?:the|my|our|their|his|her|its|this|that|next|first|second|third|annual|final|midterm|mid-term|yearly"
    r"|time\s+of|[\w-]+['’]s)"
)
RECURRING = r"(?:(?:the\s)?(?:day|shift|meeting|class|lesson|call|conversation)\b|each|every|all)"

# scales, the marks on them that are words, and things that can be made
SCALES = r"level|grade|class|category|stage|band|rating|tier"
# "level 2 support" and "grade 3 pupils" are a kind of people and things
GRADED = r"(?!by\b|in\b|on\b|until\b|at\b|within\b|and\b|or\b|instead\b|from\b|to\b|before\b|this\b|next\b)[a-z]+"
MARKS = r"excellent|good|satisfactory|outstanding|green|amber|gold|silver|bronze"
THINGS = (
    *("plan", "guide", "manual", "strategy", "policy", "programme", "program", "system", "module", "course", "portal"),
    *("app", "platform", "software", "tool", "website", "database", "template", "checklist", "prototype", "store"),
    *(
        "service",
        "centre",
        "center",
        "unit",
        "campaign",
        "catalogue",
        "catalog",
        "report",
        "analysis",
        "study",
        "draft",
    ),
    *("framework", "dashboard", "curriculum", "toolkit", "handbook", "workshop", "register", "archive", "shop"),
)
# names of agreements
AGREEMENTS = ("agreement", "agreements", "contract", "contracts", "partnership", "treaty", "settlement")

# what a beginning is made of: "from 1 April 2027", "as of next month"
BEGUN = (
    r"(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|now|today|tomorrow|next|monday|q[1-4]"
)
BEGUN_MORE = r"\d{4}|\d{1,2},?|week|month|year|quarter|term|on"
