"""English: what is said beside the goal, or against somebody, and needs its own answer."""

from __future__ import annotations

import re

from zielbot.drafting.packs.pack import Act

_GROUP = (
    r"(?:women|men|mothers|pregnant (?:women|staff)|foreigners|immigrants|migrants|refugees|muslims|jews|christians|black people"
    r"|gay people|disabled (?:people|staff|workers|employees)|(?:old|older|sick) (?:people|staff|workers|employees|colleagues)"
    r"|part-timers|union members)"
)
_PERSON = r"(?:(?:my|the|our) (?:colleague|coworker|employee|apprentice|boss|wife|husband|neighbou?r)|(?:mr|mrs|ms)\.? \w+|he|she)"
BESIDE = (
    (
        Act.DANGER,
        re.compile(r".*\b(?:kill myself|suicid\w*|end my life|want to die|hurt myself|don't want to live)\b.*"),
    ),
    (
        Act.UNFAIR,
        re.compile(
            rf".*\b(?:no more|stop hiring) {_GROUP}\b.*|.*\b(?:fewer|not so many|no) {_GROUP}\b.{{0,15}}\b(?:hired?|in the team"
            rf"|on the team|employed|promoted?)\b.*|.*\b(?:get rid of|fire|push out|replace|sack|bully|pay less to) (?:the |all |our )?{_GROUP}\b.*"
            r"|.*\b(?:prevent|stop|get rid of|undermine|block) (?:the |a )?(?:works council|union)\b.*"
            r"|.*\b(?:evade taxes|pay bribes|bribe|fake|falsify|forge|cook the books|cheat customers|deceive customers"
            r"|undercut the minimum wage|fix prices)\b.*"
        ),
    ),
    (
        Act.OTHERS,
        re.compile(
            rf"(?:i want )?{_PERSON}\b.{{0,25}}\b(?:lose weight|be sick less|be less sick|be healthier|stop smoking|stop drinking"
            r"|drink less|get healthier|not get pregnant)\b.*"
        ),
    ),
    (
        Act.WATCHING,
        re.compile(
            r"(?:i want to |we want to |please )?(?:secretly )?(?:monitor|spy on|film|watch|track|eavesdrop on) (?:my |our |the |all )*"
            r"(?:staff|employees|workers|colleagues|drivers|mr\.? \w+|mrs\.? \w+|ms\.? \w+)"
            r"(?: (?:with|by|using|via|secretly|all day|at work|closely)\b.*)?[\s.!]*"
        ),
    ),
    (
        Act.PRIVACY,
        re.compile(
            r"(?:and |but )?(?:who|can|could|does|will) .{0,30}\b(?:see|read|access|get)\b.{0,15}\b(?:this|that|it|my (?:data|goals?|input"
            r"|answers)|what i (?:type|write))\b.*"
            r"|what (?:do you|does zielbot|is) (?:store|save|keep|stored|record)\w*.*|(?:please )?(?:delete|erase|forget) (?:all )?my (?:data"
            r"|input|answers).*|.*\b(?:is this|is it) (?:anonymous|confidential|private|safe)\b.*|.*\bam i (?:being )?(?:monitored|watched"
            r"|tracked)\b.*|i don't want to be (?:monitored|watched|tracked).*|.*\bused (?:for|in) my (?:appraisal|review|rating)\b.*"
        ),
    ),
    (
        Act.PRYING,
        re.compile(
            r"(?:and |but |please )?(?:what (?:was|were|is|are) (?!my\b|our\b|the (?:difference|point|best|aim)|a\b|an\b)(?:the )?\w+(?: \w+)?"
            r"(?:'s|s') (?:\w+ )?(?:goals?|targets?|objectives?|bonus|results?)\b.*"
            r"|what (?:goals?|targets?|objectives?|bonus|results?) (?:did|does|do|has|have|had) (?!i\b|we\b|an? )\w+.*"
            r"|what .*\b(?:in|of) \w+'s (?:department|team|group)\b.*"
            r"|(?:show|list|give|tell) (?:me )?.*\b(?:goals?|targets?|agreements|results|bonus)\b.*\b(?:of others|of (?:all )?(?:my )?"
            r"colleagues|of everybody|of everyone|of my boss|of (?:mr|ms|mrs)\.? \w+|other people's?)\b.*"
            r"|(?:(?:show|give) (?:me )?)?(?:the )?(?:comparison|benchmark) (?:values|figures)\b.*"
            r"|(?!who is (?:responsible|in charge))who (?:has|had|is|was|got|reached|missed) .*\b(?:highest|lowest|best|worst|most|fewest|target|goal)s?\b.*)"
        ),
    ),
    (
        Act.ABOUT_BOT,
        re.compile(
            r"(?:are you|am i talking to|is this) .{0,15}\b(?:ai|human|person|bot|robot|machine|real|chatgpt|computer|language model)\b.*"
            r"|(?:what's|what is) your name.*|who (?:are you|made you|built you|created you).*|do you have feelings.*"
            r"|(?:do|can) you speak \w+.*"
        ),
    ),
    (
        Act.REWRITE,
        re.compile(
            r"(?:please )?(?:write|make|create|give|formulate|draft) (?:me )?(?:a|the|my|it|some) (?:whole |complete |finished |smart )*"
            r"goals?(?: for me)?(?: please)?[\s.!]*|(?:just )?(?:write|pick|choose|do) (?:anything|something|whatever)(?: you want)?[\s.!]*"
        ),
    ),
    (
        Act.ANNOYED,
        re.compile(
            r"(?:ugh,? |oh,? |man,? )*(?:this|that|it) is (?:so |really |just )?(?:annoying|pointless|a waste of time|silly|tedious)[\s.!]*"
            r"|(?:so )?many questions[\s.!?]*|i (?:really )?(?:don't|do not) have (?:the )?time for this[\s.!]*"
            r"|how (?:much longer|long does this take)\W*"
        ),
    ),
    (
        Act.STRAIN,
        re.compile(
            r"(?:well,? |honestly,? )*(?:i'?m|i am) (?:just |so |really |not )*(?:feeling (?:bad|down|low)|(?:doing )?well|stressed(?: out)?"
            r"|overworked|tired|sad|unhappy|drained)[\s.!…]*|i (?:feel|am feeling) (?:bad|awful|terrible|down|low|miserable)[\s.!…]*"
            r"|(?:it'?s|this is|everything is) (?:all )?too much(?: for me)?[\s.!…]*"
        ),
    ),
)
