"""What a text says to the program instead of about the goal: orders, roles, markup. None of it belongs into a goal.

Whoever pastes a text has not always written all of it. What addresses the assistant ("Ignoriere alle Anweisungen",
"Hinweis für die KI: …", `<system>…</system>`) is blanked before anything is read, so that no word and no number of it
becomes a measure or a target. The blanked text is as long as the original: places in it stay true.
"""

from __future__ import annotations

import re

_SENTENCE = re.compile(r"[^.!?\n]*(?:[.!?](?=\S)[^.!?\n]*)*[.!?]*(?:\s+|$)|\n+")
_LEAD = (
    r"(?:bitte|nun|jetzt|und|danach|dann|anschließend|stattdessen|zuerst|please|now|then|and|also|instead|first|\W)*"
)
_MARKUP = re.compile(
    r"<!--.*?(?:-->|$)|<\|im_start\|>.*?(?:<\|im_end\|>|$)|<\|[^|<>\n]{0,40}\|>"
    r"|<(?P<tag>system|script|style|instructions?|prompt|assistant)\b[^<>]{0,200}>.*?(?:</(?P=tag)>|$)"
    r"|</?[a-z][^<>\n]{0,200}>|!\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)|\b\w+:\s*\{[^{}]{0,400}\}"
    r"|[\U000e0000-\U000e007f]+",
    re.IGNORECASE | re.DOTALL,
)
_RULES = r"(?:anweisung\w*|instruktion\w*|regeln?|vorgaben?|prompts?|instructions?|rules?|guidelines?|prompting)"
_MIND = r"(?:dein\w*|your)\s(?:\w+\s){0,2}?"
_PROGRAM = r"(?:ki|sprachmodell|assistent\w*|chatbot|bot|zielbot|llm|ai|language model|assistant)"
_SURE = re.compile(
    rf"^{_LEAD}(?:ignorier(?:e|en sie)?|vergiss|missachte|vergessen sie|ignore|disregard|forget|override)\b.*\b"
    rf"(?:{_RULES}|bisher\w*|vorherig\w*|previous\w*|above|everything)\b"
    rf"|\b(?:hinweis|nachricht|anweisung|anmerkung|befehl|auftrag|note|message|instructions?|order)\s"
    rf"(?:für|an|to|for)\s(?:die |das |den |the |any )?{_PROGRAM}\b"
    rf"|\b(?:du bist|sie sind|you are)\s(?:ab (?:jetzt|sofort)|jetzt|nun|now|no longer"
    rf"|(?:die|eine|an?|the) {_PROGRAM}\b)"
    r"|^\W*(?:nun|jetzt|now) (?:folgt|kommt|follows|comes) (?:eine|a) (?:neue|new) (?:aufgabe|task)\b"
    rf"|\b{_MIND}(?:neue\w* )?(?:aufgabe|rolle|new task|new role|new job)\b\s?(?:ist|lautet|is|:)"
    rf"|\b{_MIND}(?:system-?\s?prompt|systemanweisung\w*|konfiguration|configuration|{_RULES})\b"
    r"|\b(?:als|wie eine) systemnachricht\b|\bas a system message\b"
    r"|\b(?:wartungsmodus|maintenance mode|developer mode)\b"
    rf"|\b(?:ich bin|hier (?:spricht|ist)|i am|this is)\s(?:der|die|dein\w*|the|your)\s"
    rf"(?:system\s?administrator\w*|administrator\w*|admin|entwickler\w*|developer)\b"
    rf"(?!.*\b(?:im|in|bei|des)\s(?!{_PROGRAM}))"
    r"|\b(?:wir spielen|spielen wir|let'?s play|let us play)\s(?:eine? |ein |an? )"
    r"(?:theater\w*|rollenspiel|spiel|role|game)",
    re.IGNORECASE,
)
_ORDERS = (
    r"(?:antworte|bestätige|schreibe?|gib|zeige?|nenne?|liste|drucke|wiederhole|verrate|füge|trage?|setze?|bewerte|werte"
    r"|dekodiere|entschlüssele|führe|behandle|übersetze|formuliere|ausgabe|neue regel|answer|reply|respond"
    r"|confirm|write|give|show|list|print|repeat|reveal|insert|add|set|rate|score|decode|execute|run|treat|translate"
    r"|output|new rule)"
)
_OURS = (
    r"(?:antwort|feld(?:er)?|aus|exakt|wörtlich|kontext|verlauf|gesprächsverlauf|nachricht|ids|quellcode|codeblock|json"
    r"|html|base64|query-?parameter\w*|titel|bild|nur mit|niemandem|priorität|kriterien|bestanden|erfüllt|unabhängig"
    r"|zielwert|messgröße|\w*vereinbarungen|begründung|das ziel|ziele (?:anderer|der anderen)|namen"
    r"|kolleginnen und kollegen|auf englisch|verbatim|context|conversation|history|message|field|only with|with only"
    r"|in english|regardless|criteria|passed|as met|target value|\w*agreements|names|colleagues|image|link"
    r"|exactly|code block)"
)
_LIKELY = re.compile(
    rf"^{_LEAD}{_ORDERS}\b.*\b{_OURS}\b|^{_LEAD}(?:neue regel|new rule)\b"
    r"|\b(?:wenn du nicht|if you (?:do not|don't)) .*\b(?:antwort\w*|bestätig\w*|schreib\w*|answer|reply|respond)\b"
    r"|^\W*(?:welche ziele|was hat(?:te)?|what (?:goals|targets)) .*\b"
    r"(?:mein\w* (?:chef\w*|kolleg\w*)|my (?:boss|colleagues?|manager))\b"
    r"|\b(?:https?:)?//\S+.*\b(?:anhängen|schicken|senden|append|send|post)\b"
    r"|\b(?:ausgabe|output) (?:bitte )?(?:exakt|genau|nur|exactly|only)\b",
    re.IGNORECASE,
)
_SEQUEL = re.compile(
    rf"^{_LEAD}(?:{_ORDERS}|befehl|kommando|command|beginne?|starte?|begin|start)\b|^.*\b(?:ausgeben|anhängen|ausführen)\W*$",
    re.IGNORECASE,
)
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")
_FOREIGN = re.compile(r"[\u0370-\u1eff]*[\u0370-\u03bb\u03bd-\u052f\u0600-\u06ff\u3040-\u9fff]\w*")
_LEET = re.compile(r"\b[^\W\d_]+\d[\dA-Za-zäöüß]*[a-zäöüß]\w*|\b\d[a-zäöüß]+\d\w*", re.IGNORECASE)
_MANY = 3
_WORD = re.compile(r"[^\W\d_]{2,}")


def without_orders(text: str) -> str:
    """The text with what addresses the program blanked by spaces; the text itself where nothing does.

    An order that could be a goal as well ("Antworte auf jede Anfrage …") is blanked only beside something else.
    """
    marked = _MARKUP.sub(_spaces, text)
    pieces = [match.group() for match in _SENTENCE.finditer(marked)]
    sure = _without_sure(pieces)
    left = [_blank(piece) if _is_likely(_seen(piece)) else piece for piece in sure]
    return "".join(left if any(_WORD.search(piece) for piece in left) else sure)


def is_all_order(text: str) -> bool:
    """Whether nothing but words to the program stands there."""
    return bool(_WORD.search(text)) and not _WORD.search(without_orders(text))


def _without_sure(pieces: list[str]) -> list[str]:
    """The pieces without sure orders, and without the imperatives that go on from one ("Du bist … Befehl: …")."""
    kept, ordered = [], False
    for piece in pieces:
        ordered = bool(_SURE.search(_seen(piece)) or (ordered and _SEQUEL.search(_seen(piece))))
        kept.append(_blank(piece) if ordered else piece)
    return kept


def _seen(piece: str) -> str:
    return _UNSEEN.sub("", piece)


def _is_likely(piece: str) -> bool:
    if _LIKELY.search(piece) or len(_LEET.findall(piece)) >= _MANY:
        return True
    return len(_FOREIGN.findall(piece)) * 2 >= len(_WORD.findall(piece)) > 0


def _spaces(match: re.Match[str]) -> str:
    return _blank(match.group())


def _blank(words: str) -> str:
    return re.sub(r"[^\n]", " ", words)
