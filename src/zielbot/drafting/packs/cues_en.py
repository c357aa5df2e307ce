"""English: what tells the numbers of talked text apart."""

from __future__ import annotations

import re

from zielbot.drafting.packs.cues import Cues


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)


_WENT = (
    r"(?:lost|won|took|made|sold|sent|got|went|came|did|spent|brought|sat|stood|fell|rose|grew|wrote|ran|built|paid|kept"
    r"|held|met|found|gave|left|bought|caught|lay|flew|drove|threw|wore|taught|began|saw|knew|said|told|fed|led|was|were|had)"
)
_DONE = rf"(?:{_WENT}|been|done|gone|seen|written|given|taken|fallen|grown|[a-z]{{2,}}[^e\W]ed|[a-z]{{3,}}[^e]ed)"
_TIME = r"(?:year|month|week|quarter|summer|winter|spring|autumn|fall|season|time|round|half)"

CUES = Cues(
    wants=re.compile(
        r"\b(?:(?<!who )wants?|wanted|wanna|would|should|must|need to|needs to|ha(?:s|ve) to be enough|will do"
        r"|goals?|targets?|aim\w*|could|rather|happy with|enough|plenty|fine|okay|ok|at most|at least|no more than"
        r"|not more|no longer than|get (?:that|it|this|them)|live with|put up with|doable|never again|planning|hope\w*"
        r"|will|let's|reckons?|all (?:i|we) ask|going for|shooting for|limit|cap|tolerable|acceptable|expects?|expected"
        r"|demands?|requires?|required|asks? for|asked for|gonna|ideally?|promised|due to be|supposed to"
        r"|down to|up to speed|back (?:up |down )?to|this time|contract|policy|(?:boss|manager|chef|doctor|she|he|they) says?|standard|agreed|allowed|permitted|realistic|sla|it is|please|pls|could live with|if (?:we|i) (?:got|could|had|were|managed|can)|challenge|wish\w*|tops|max(?:imum)?|would like|ought to|don't want)\b"
        r"|\b(?:i|we|it|that)'(?:d|ll)\b",
        re.IGNORECASE,
    ),
    bare=re.compile(
        r"\W*(?:run|walk|read|write|learn|meditate|practi[cs]e|exercise|save|eat|sleep|swim|cook|call|visit|answer|hit|get|reach"
        r"|finish|pass|cut|reduce|lower|raise|increase|grow|improve|build|win|sell|hire|train|make|bring|keep|hold|publish|launch"
        r"|complete|close|double|halve|ship|deliver|reply|lose|gain|earn|spend)\s",
        re.IGNORECASE,
    ),
    endures=re.compile(
        r"\b(?:will|would) (?:not |n't )?(?:wait|queue|hang|sit)\b|\b(?:have|has) to (?:wait|pay|redo|chase|repeat)\b"
        r"|\b(?:who|which|that) (?:should|would) have\b",
        re.IGNORECASE,
    ),
    past=re.compile(
        rf"\b(?:was|were|had|so far|used to|previously|back then|yesterday|(?:last|previous|past) {_TIME}|{_WENT}"
        rf"|(?:we|i|they|it|he|she|you|that)(?: \w+ly| only| just)? [a-z]{{2,}}[^e\W]ed|(?:year|month|week) before)\b"
        r"|\b[a-z]+ago\b|\bago\b",
        re.IGNORECASE,
    ),
    perfect=re.compile(
        rf"\b(?:have|has|i've|we've|they've|it's)\s(?:\w+\s)?{_DONE}\b|^(?:only )?[a-z]{{2,}}ed\s"
        r"|\b[a-z]{3,}[^e\W]ed (?:to|from|at|by)\b",
        re.IGNORECASE,
    ),
    now=_words(
        "currently",
        "done",
        "finished",
        "signed up",
        "at the moment",
        "today",
        "right now",
        "now",
        "these days",
        "presently",
        "as it stands",
        "on average",
        r"(?:is|are|am|i'm|we're|it's|stands?|sits?|hovers?|hovering|sitting|stuck|running) (?:\w+ )?(?:at|on|around|about)",
        "we're at",
        "i'm at",
        r"baseline",
    ),
    tells=re.compile(
        r"\b(?:is|are|has|have|takes?|needs?|spends?|says?|costs?|loses?|gets?|goes|go|sits?|waits?|drags?|lasts?)\b"
        r"|(?:^|\s)(?:i|we|they|people|you|it|he|she|nobody|everyone|who|that|which) \w+|\b(?:it|that|there|he|she)'s\b"
        r"|\b(?:we|they|you)'re\b|^\W*(?:the|our|my|a|only|just|barely|about|around|some|most|half|hardly|every|each|customers|patients|people) \w+",
        re.IGNORECASE,
    ),
    complains=re.compile(
        r"\b(?:kills?|drown\w*|pil(?:es|ing) up|overwhelm\w*|annoy\w*|too (?:many|few|high|low|long|much|slow\w*|late)|only"
        r"|unfortunately|so many|problem\w*|bothers?|sick of|fed up|need more|need fewer)\b|!!",
        re.IGNORECASE,
    ),
    others=_words(
        "others?",
        "elsewhere",
        "next door",
        r"neighbou?r\w*",
        r"competit\w*",
        "rivals?",
        "industry",
        "national average",
        "benchmark",
        r"(?:the|our) (?:best|fastest|top) \w+",
        r"recommend\w*",
        "sister (?:site|company|school|plant)",
        "my predecessor",
        r"my (?:sister|brother|friend|colleague|mate|wife|husband|dad|mum|mother|father)\b(?! (?:told|says|said|wants|thinks))",
        "average is",
        r"(?:county|national|regional|industry|group|sector) average",
        "typical",
        "normal",
        "usual",
        "usual is",
    ),
    beside=re.compile(
        r"\b(?:for|since|over|past|last|after|before)\s(?:the (?:past|last) |about |over |more than )?$"
        r"|\b(?:budget|price tag)\b[^,.;]*$|\b(?:age|aged|i'm|i am)\s$",
        re.IGNORECASE,
    ),
    beside_behind=re.compile(
        r"(?:[\s-]?(?:years?|yrs?)(?:[\s-]old)\b|\s?(?:years?|months?|weeks?|days?) (?:ago|before|earlier|later)\b|\s?(?:a\.?m|p\.?m|o'clock)\b|-strong\b)",
        re.IGNORECASE,
    ),
    ways=re.compile(
        r"\W*(?:to (?:do|get|reach) (?:so|there|that|this|it)|that's why|for that|so i'll|so we'll|by \w+ing)\b",
        re.IGNORECASE,
    ),
    crowd=re.compile(
        r"(?:\w+ )?(?:people|persons|staff|employees|colleagues|apprentices|trainees|teachers|nurses|pupils|students|children|kids"
        r"|residents|members|beds|seats|rooms|branches|stores|shops|sites|houses|classes|groups|departments|shifts|drivers"
        r"|vehicles|trucks|vans|machines|volunteers|teams|customers|clients|patients|tenants|engineers|developers|cashiers"
        r"|flats|devs|accounts|heads|ftes?|square met\w+|acres|hectares|reports|agents|guests|inhabitants)",
        re.IGNORECASE,
    ),
    size=re.compile(
        r"(?P<charge>\b(?:we are|we're|manage|lead|run|supervise|teach|look after)\s(?:\w+\s){0,2}?)$|"
        r"(?P<strict>\(\s?(?:about |around )?|\b(?:team|crew|group|staff|family) of\s|\bas\s[^,.;]*\s(?:with|of|for)\s"
        r"|\bwith (?:my|our|the|all)\s)$"
        r"|\b(?:with|of|for|across|among|from)\s(?:about |around |over |some )?$"
        r"|\b(?:are|we're|have|has|serve|support|employs?|there are|own)\s(?:\w+\s){0,2}?$",
        re.IGNORECASE,
    ),
    counts=re.compile(
        r"\b(?:too many|too few|fewer|more|less|so many)\s+(?P<thing>(?:(?!than|of|often|to|and|or|at|in|by|on|time)[a-z-]{3,}\s)?[a-z-]{3,}[^s\W]s)\b",
        re.IGNORECASE,
    ),
    takes=(
        re.compile(
            r"(?:^|[,;.]\s|\b(?:but|and)\s)(?P<thing>(?!it\b|that\b|this\b|which\b|we\b|i\b|they\b)(?:the |our |my |an? |each |every )?[a-z][^,.;:]{3,50}?)"
            r"\s(?:takes?|took|lasts?|lasted)\b",
            re.IGNORECASE,
        ),
    ),
    takes_name="time for",
    too_much=re.compile(
        r"\b(?:too many|too high|too long|too late|so many|too much|too expensive|too often|down|fewer)\b",
        re.IGNORECASE,
    ),
    too_little=re.compile(r"\b(?:too few|too low|too little|too rarely|too seldom)\b|\bup\W*$", re.IGNORECASE),
    no_measure=re.compile(
        r"(?:k\b|each|it|contract|standard|group|chef|director|owner|management|hi|hello|hey|spent|told|said|took|lost|won|save|lose|gain|read|run|hit|weigh|pm|am|wanna|gonna|don't|it's|that's"
        r"|i've|start|half|boss|manager|doctor|mother|father|daughter|son|wife|husband|people|ones|first|last|total|budget|come|comes|go|goes|gone|get|gets|send|sent|bites?|required|needed|done|half|else|everything|everyone|writing)\b.*"
        r"|.*\b(?:stands?|sits?|takes?|told|says?|said|expects?|wants?|lies)",
        re.IGNORECASE,
    ),
    spent_on=re.compile(
        r"\b(?P<thing>(?:hours?|minutes?|days?)(?: (?:a|per|every|each) \w+)? (?:in|on|with|for) (?!the\b|my\b|our\b|this\b|average)[a-z]{4,}(?: (?!and|or|each|every|per|with|currently)[a-z]{4,})?)\b"
    ),
    negates=re.compile(r"\b(?:not|never|no ?one|nobody)\b|n't\b", re.IGNORECASE),
    replaced=re.compile(r"\b(?:instead of|rather than|not)\s(?:the |today's |our )?$", re.IGNORECASE),
    no_thing=re.compile(
        r"(?:would|will|should|could|is|are|was|were|come|comes|go|goes|make|makes|if|when|fail|fails|leave|leaves|and|but"
        r"|last|by|tops|max|please|year|at|in|on|from|before|after|want|wants)\b"
    ),
    breath=re.compile(
        r"(?<!\b\d{4})(?<!\bi)(?<!\bwe)(?<!they)(?<!who)(?<!n't)(?<!\bto)(?<!\bhe)(?<!but)(?<!and)\s(?=(?:i|we|they|she|he|it)(?:'d| would| want| wants| should| need| wanna)\b|(?:want|wanna|should be|needs? to be)\s(?:it|that|them|this|to|\d)"
        r"|(?:currently|right now|at the moment|last year|because|but)\s|(?:we're|i'm) (?:at|on|currently)\b)",
        re.IGNORECASE,
    ),
)
"""The cues of English."""
