"""English: what the coach listens for."""

from __future__ import annotations

import re
from decimal import Decimal

from zielbot.drafting.packs.beside_en import BESIDE
from zielbot.drafting.packs.counting import english_numbers
from zielbot.drafting.packs.pack import Act, DialoguePack
from zielbot.goals.draft import SlotName
from zielbot.goals.quantity import Comparator, Direction


def _any(*phrases: str) -> re.Pattern[str]:
    """A pattern that matches a whole message made of one of the phrases, with particles around it."""
    lead = r"(?:(?:well|um+|uh+|hm+|hmm+|so|oh|ok(?:ay)?|please|sorry|honestly|to be honest|yeah|no|just)[,. ]+)*"
    tail = r"(?:[ ,]+(?:please|now|again|really|yet|sorry|thanks|though|honestly|to be honest|at the moment|exactly|for sure|right now))*"
    return re.compile(rf"{lead}(?:{'|'.join(phrases)}){tail}[\s.!?…]*")


_ACTS = (
    *BESIDE,
    (
        Act.DISTRESS,
        re.compile(
            r".*\b(?:can't (?:go on|take (?:it|this) any ?more|do this any ?more)|i'?m (?:completely |totally |so )?(?:desperate|burnt out|burned out|exhausted|overwhelmed|falling apart)"
            r"|burn-?out|being bullied|bullying me|i'?m (?:so )?(?:scared|afraid) of)\b.*"
        ),
    ),
    (
        Act.INSULT,
        re.compile(
            r"(?:.*\b(?:you|you're|this)\b.{0,20}\b)?(?:a )?(?:stupid\w*|dumb\w*|idiot\w*|moron\w*|useless|crap|bullshit|shit\w*|fuck\w*.*|shut up|asshole|suck|sucks)(?: (?:bot|machine|program|thing|question|questions))?[\s.!?]*"
        ),
    ),
    (
        Act.RESTART,
        _any(
            "start (?:over|again|from scratch|afresh)",
            "(?:from the )?beginning",
            "restart",
            "reset",
            "new goal",
            "clear everything",
            "let's start over",
        ),
    ),
    (Act.BACK, _any("(?:go )?back", "undo(?: that)?", "step back", "that was wrong", "take that back", "previous")),
    (Act.FORWARD, _any("redo", "restore", "forward")),
    (
        Act.SKIP,
        _any(
            "skip(?: (?:it|this|that|this one|the question))?",
            "next(?: question)?",
            "later",
            "pass",
            "leave (?:it|that) (?:out|open)",
            "i'?d rather not say",
            "i don't care",
            "don't care",
            "doesn't matter",
            "move on",
            "no comment",
        ),
    ),
    (
        Act.UNKNOWN,
        _any(
            "(?:i )?(?:really |just |honestly )?(?:don'?t|do not|dont) (?:really |exactly |quite )?know(?: (?:that|it|this|yet|exactly|the number))*",
            "dunno",
            "idk",
            "no (?:idea|clue)(?: yet)?",
            "i have no (?:idea|clue)",
            "i'?ve no (?:idea|clue)",
            "not (?:sure|certain)(?: yet| about that)?",
            "i'?m not (?:sure|certain)(?: yet| about that)?",
            "unknown",
            "unclear",
            "hard to say",
            "good question",
            "can'?t (?:say|tell)",
            "i (?:can'?t|cannot) (?:say|tell)",
            "no (?:data|numbers|figures)",
            "we (?:have )?never measured (?:it|that)",
            "(?:it )?has(?:n'?t| not| never) been measured",
            "i'?d have to (?:check|look it up|ask)",
            "\\?+",
        ),
    ),
    (
        Act.STATUS,
        _any(
            "(?:show|tell|give) (?:me )?(?:the |my )?(?:current )?(?:status|state|draft|goal|summary)(?: so far)?",
            "status",
            "summary",
            "summari[sz]e",
            "where are we",
            "what (?:do you have|have you got|have we got)(?: so far)?",
            "what's my goal(?: so far)?",
        ),
    ),
    (
        Act.REWRITE,
        _any(
            "(?:write|phrase|word|formulate|draft) (?:it|that|this|the goal|my goal)(?: (?:for me|up|properly|nicely))*",
            "rewrite (?:it|that|this|the goal)?(?: for me)?",
            "(?:can|could) you (?:please )?(?:write|phrase|word|formulate|draft) (?:it|that|this|my goal|the goal)(?: for me)?",
            "you (?:write|do) it",
            "make it a sentence",
            "give me a (?:sentence|suggestion)",
        ),
    ),
    (Act.ACCEPT, _any("(?:i )?accept(?: (?:it|that|this|goal|the goal|my goal))?", "save(?: (?:it|the goal))?")),
    (
        Act.ADOPT,
        _any(
            "(?:that|it)(?:'s| is) it",
            "looks good",
            "done",
            "finish",
            "agreed",
            "i'?m happy with (?:it|that)",
            "(?:that|it) works(?: for me)?",
        ),
    ),
    (
        Act.DECLINE,
        _any(
            "no",
            "nope",
            "nah",
            "no,? thank(?:s| you)",
            "not really",
            "rather not",
            "i'?d rather not",
            "none of (?:them|these|those)",
            "neither",
            "don't want (?:that|it)",
            "not needed",
            "no need",
            "decline",
        ),
    ),
    (
        Act.AFFIRM,
        _any(
            "yes",
            "yep",
            "yeah",
            "yup",
            "sure",
            "ok(?:ay)?",
            "right",
            "correct",
            "exactly",
            "fine",
            "good(?: idea)?",
            "great",
            "sounds good",
            "yes,? please",
            "please do",
            "do (?:that|it)",
            "i'?ll take (?:it|that)",
            "take (?:it|that)",
            "absolutely",
            "👍",
        ),
    ),
    (Act.WHY, _any("why(?: (?:do you|are you|would you|is that|is this|does).*)?", "what for", "what's the point.*")),
    (
        Act.HELP,
        _any(
            "help(?: me)?",
            "what can you do",
            "how does (?:this|it) work",
            "what (?:should|do) i (?:do|write|say|answer)",
            "who are you",
            "what do you mean(?: by that)?",
            "i (?:don'?t|do not) (?:understand|get it|get the question)",
            "huh",
            "(?:give me )?(?:an )?examples?",
            "(?:do you have|any) (?:suggestions?|ideas?|examples?)",
            "what do you suggest",
            "suggest something",
        ),
    ),
    (Act.GREETING, _any("hello(?: there)?", "hi+(?: there)?", "hey(?: there)?", "good (?:morning|afternoon|evening)")),
    (
        Act.THANKS,
        _any("thanks(?: a lot)?", "thank you(?: very much)?", "bye", "goodbye", "cheers", "cool", "lol", "haha+"),
    ),
    (
        Act.OFF_TOPIC,
        re.compile(
            r"(?:.*\b(?:tell (?:me|us) a (?:joke|story)|write (?:me )?(?:a )?(?:poem|song|essay|code|program|script)|what's the weather|weather (?:forecast|like)|recipe for|capital of|lottery numbers|horoscope|are you (?:human|real|single|married)"
            r"|do you love|python (?:code|script)|bitcoin|stock tip|translate\b|which medication|diagnosis|ignore (?:all|your|previous).*|system prompt|your instructions)\b.*)"
        ),
    ),
)

_ORDER = (
    (re.compile(r"\b(?:the |number |no\.? |option )?(?:first|1|one)(?: one)?\b"), 0),
    (re.compile(r"\b(?:the |number |no\.? |option )?(?:second|2|two)(?: one)?\b"), 1),
    (re.compile(r"\b(?:the |number |no\.? |option )?(?:third|3|three)(?: one)?\b"), 2),
    (re.compile(r"\b(?:the |number |no\.? |option )?(?:fourth|4|four)(?: one)?\b"), 3),
    (re.compile(r"\bthe last(?: one)?\b"), -1),
)

_UNITS = {
    "%": "%", "percent": "%", "per cent": "%", "pct": "%", "pp": "pp", "percentage": "pp", "points": "points", "point": "points", "pts": "points", "stars": "stars", "star": "stars",
    "€": "EUR", "euro": "EUR", "euros": "EUR", "eur": "EUR", "£": "GBP", "pounds": "GBP", "gbp": "GBP", "$": "USD", "dollars": "USD", "usd": "USD", "francs": "CHF", "chf": "CHF",
    "seconds": "s", "second": "s", "sec": "s", "secs": "s", "s": "s", "minutes": "min", "minute": "min", "min": "min", "mins": "min", "hours": "h", "hour": "h", "hrs": "h", "h": "h", "days": "d", "day": "d",
    "weeks": "wk", "week": "wk", "months": "mo", "month": "mo", "years": "yr", "year": "yr", "kg": "kg", "t": "t", "g": "g", "mg": "mg", "ml": "ml", "cm": "cm", "mm": "mm", "ha": "ha", "qm": "m²", "m²": "m²", "gb": "GB", "mb": "MB", "tb": "TB", "mwh": "MWh", "kcal": "kcal", "bpm": "bpm", "db": "dB", "ppm": "ppm", "kilos": "kg", "tonnes": "t", "tons": "t", "litres": "l", "liters": "l", "km": "km", "kilometres": "km",
    "kilometers": "km", "kwh": "kWh",
}  # fmt: skip

_SCALES = {
    "m": Decimal(1_000_000), "mn": Decimal(1_000_000), "mio": Decimal(1_000_000), "million": Decimal(1_000_000), "billion": Decimal(1_000_000_000), "bn": Decimal(1_000_000_000),
    "k": Decimal(1000), "thousand": Decimal(1000),
}  # fmt: skip

PACK = DialoguePack(
    acts=_ACTS,
    unknown_lead=re.compile(
        r"(?:(?:hm+|well|um+|uh+)[,. ]+)?(?:(?:i )?(?:really )?(?:don'?t|do not|dont) (?:really )?know(?: exactly)?|dunno|idk|no (?:idea|clue)|not sure|i'?m not sure|hard to say|good question)[\s,;:.…–-]+(?:but |maybe |perhaps |probably |i think |i guess )*"
    ),
    question=re.compile(
        r"(?:and |but |so |quick question:? )?(?:how|what|who|whom|when|where|which|why|may|must|can|could|should|is|are|does|do|has|have|would)\b.{6,}"
    ),
    correction=re.compile(
        r"(?:^(?:no|nope|wait|stop|sorry|oops|actually)(?:\s*[,:.!]|\s+(?:wait|make|rather|actually|that'?s wrong)\b)"
        r"|^(?:wrong|correction|scratch that|rather|actually)\b"
        r"|\b(?:instead|rather than|i meant|make (?:it|that) |change (?:it|that|the)|that (?:was|is) wrong|on second thought)\b)"
    ),
    instead=re.compile(r"(?P<new>.+?)[, ]+(?:instead of|rather than|and not|not) (?P<old>.+)"),
    starters=re.compile(
        r"^(?:(?:um+|uh+|well|so|yes|yeah|ok|okay|currently|at the moment|right now|today|now|at present|so far|on average|average|last year|it'?s|it is|that'?s|that would be|that is|there are|there is|we'?re|we are|i'?m|i am|i|we|are|is|was|were|have|has|had|at|to|stands?|i (?:think|guess|believe|would say|reckon)|i'?d say|maybe|perhaps|probably|about to be|would be|let'?s say|(?:the )?target(?: is|:| would be)?|(?:my )?goal(?: is|:| would be)?|baseline(?: is|:)?|want|wants?|would like|it|to be|to get to|get to|down|up|just|our|my|the)\b[,:]?\s+)+"
    ),
    metric_starters=re.compile(
        r"^(?:(?:um+|uh+|well|so|yes|yeah|ok|okay|good|fine|sure|maybe|perhaps|probably|i (?:think|guess|would say|would|would use|want|measure|take)|i'?d (?:say|use|take|go for|measure)|i'?ll (?:take|use)|we (?:measure|use|track|look at)|let'?s (?:use|take|say|go with)|measured|by|with|through|using|use|take|just|something like|for example|e\.g\.)\b[,:]?\s+)+"
    ),
    fillers=re.compile(
        r"[\s,]*\b(?:i think|i guess|i suppose|or so|or something(?: like that)?|please|maybe|perhaps|would be (?:good|nice|great))[\s.!?]*$"
    ),
    zero=re.compile(r"\b(?:zero|none|no|nothing|never|not a single)\b"),
    none_yet=re.compile(
        r"(?:(?:so far|currently|at the moment|today|there (?:is|are)|we have|i have|i'?ve got) )*(?:none|nothing|no(?:ne)?|zero|never|not any|nil)(?: (?:yet|so far|at all|at the moment))*[\s.!]*"
    ),
    half=re.compile(r"\b(?:halve\w*|half(?: (?:of (?:that|it)|as (?:much|many|long|high)|that|the))?|cut in half)\b"),
    double=re.compile(r"\b(?:double\w*|twice (?:as (?:much|many|long|high)|that|the))\b"),
    comparators=(
        (re.compile(r"(?:at most|max(?:imum)?(?: of)?\.?|no more than|not more than|up to|≤|<=)\s*$"), Comparator.LE),
        (re.compile(r"(?:at least|min(?:imum)?(?: of)?\.?|no less than|not less than|≥|>=)\s*$"), Comparator.GE),
        (re.compile(r"(?:under|below|less than|fewer than|<|shorter than|within)\s*(?:the )?$"), Comparator.LT),
        (re.compile(r"(?:over|above|more than|>|longer than)\s*(?:the )?$"), Comparator.GT),
        (
            re.compile(r"(?:about|around|roughly|approx\.?|approximately|some|~|circa|ca\.?)\s*(?:the )?$"),
            Comparator.APPROX,
        ),
    ),
    by_change=re.compile(r"\b(?:by|plus|minus)\s*(?:at least |about |around |roughly )?$|(?:^|\s)[+−-]\s?$"),
    goes=(
        (
            re.compile(r"\b(?:more|plus|up|higher|increas\w+|rais\w+|grow\w*|additional|extra|better)\b|(?:^|\s)\+"),
            Direction.UP,
        ),
        (
            re.compile(
                r"\b(?:less|fewer|minus|down|lower|reduc\w+|decreas\w+|cut\w*|shorten\w*|faster|shorter|drop\w*|halve\w*)\b|(?:^|\s)[−-]\s?\d"
            ),
            Direction.DOWN,
        ),
    ),
    from_to=re.compile(r"\bfrom (?P<from>(?:[^,;]|,(?=\d)){1,40}?) (?:down |up )?to (?P<to>(?:[^,;]|,(?=\d)){1,40})"),
    units=_UNITS,
    scales=_SCALES,
    numbers=english_numbers(),
    per=re.compile(r"^\s*(?:per|a|each|every|/)\s*(?P<noun>[\w-]+)", re.IGNORECASE),
    per_units={
        "day": "d",
        "week": "wk",
        "month": "mo",
        "quarter": "qtr",
        "year": "yr",
        "hour": "h",
        "minute": "min",
    },
    labels=(
        (
            SlotName.BASELINE,
            re.compile(
                r"\b(?:baseline|currently|current(?: value)?|today|at the moment|now|starting point|so far|right now)\b"
            ),
        ),
        (SlotName.TARGET, re.compile(r"\b(?:target|goal|aim|should be|want to reach|reach)\b")),
        (SlotName.DEADLINE, re.compile(r"\b(?:deadline|due|by when|due date)\b")),
        (SlotName.METRIC, re.compile(r"\b(?:metric|measure|kpi|measured by)\b")),
        (SlotName.MEANS, re.compile(r"\b(?:how|means|actions?|measures)\b")),
        (SlotName.PURPOSE, re.compile(r"\b(?:reason|purpose|why|benefit)\b")),
    ),
    places=_ORDER,
    deadline_cue="by {text}",
    voices=(
        ("team", re.compile(r"\b(?:the|our|my) team (?:should|wants?|will|must|has to)\b")),
        ("wir", re.compile(r"\b(?:we|us)\b")),
        ("ich", re.compile(r"\b(?:i|me|my|i'm|i'd|i'll)\b")),
    ),
    result=re.compile(
        r"\b(?:pass(?:ed)?|submitted|every (?:day|week|month)|daily|weekly|monthly|certif\w+|exam\w*|diploma|degree|licen[cs]e\w*|completed|complete|finished|approved|approval|launched?|published|signed|delivered|implemented|go-?live|live|handed over|is|are|have|has|can|presentation|talk|concept|handbook|guide|report|plan|training|workshop|course|[bc][12]|a[12]|proof|in place|documented)\b"
    ),
    purpose_lead=re.compile(r"[,;.]?\s+(?P<purpose>(?:because|so that|since|in order to)\s.+)$"),
    means_lead=re.compile(r"[,;]?\s+(?P<means>by \w+ing\b.+)$"),
    to_machine=re.compile(
        r"\b(?:you|your|yourself|ai|llm|chatbot|language model|assistant|system|prompts?|json|instructions?|output|context|administrator|override|ignore|disregard|forget|reply|respond|print|repeat|return|pretend|translate|decode|reveal|list the|mark every|set the|put \S+ into|award|adopt it|mode)\b"
    ),
)
