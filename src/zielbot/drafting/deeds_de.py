"""German: how a goal is reached, bent into its sentence where that can be done safely."""

from __future__ import annotations

import re

from zielbot.drafting.articles_de import after_durch, with_indefinite
from zielbot.drafting.clauses_de import Clause, end, has_finite_verb, inside, is_told, lowered, sentence, tidy
from zielbot.drafting.german import first_person, guess_gender, is_known_plural, without_zu
from zielbot.drafting.things_de import RELATIVE, are_things

_ALWAYS_PHRASE = re.compile(
    r"(?:durch|per|mittels|mithilfe|mit hilfe|anhand|via|auf basis|auf grundlage|dank|über)\b", re.IGNORECASE
)
_PREPOSITIONS = re.compile(r"(?:mit|unter|ohne|aus|in|bei|zusammen mit|gemeinsam mit)\b", re.IGNORECASE)
_INDEM = re.compile(r"(?:indem|wobei|sodass)\b", re.IGNORECASE)
_MAIN = re.compile(
    r"(?P<subject>ich|wir|man|das team|mein team|unser team)\s+(?P<verb>[a-zäöüß]+(?:e|en|t|st|nn|ss|ll|iß"
    r"|ag))\b\s*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_ABOUT_OTHERS = re.compile(
    r"(?P<subject>(?i:(?:die|der|das|jede[rs]?|unsere?|meine?|alle|ein|eine|zwei|drei)\s)?[A-ZÄÖÜ][\wäöüß-]+)\s"
    r"(?P<verb>wird|werden|bekommt|bekommen|darf|dürfen|soll|sollen|muss|müssen|kann|können|macht|machen|übernimmt"
    r"|übernehmen|hat|haben|ist|sind|hilft|helfen|prüft|prüfen)\s(?P<rest>[^,]*)",
)
_TURNED = re.compile(r"\b[a-zäöüß]+(?:e|en)\s(?:ich|wir)\b", re.IGNORECASE)
_INFINITIVE = re.compile(r"(?P<rest>.*\s)?(?P<verb>[a-zäöüß]+(?:en|ern|eln|tun))", re.DOTALL)
_NEVER_VERB = re.compile(
    r".*\b(?:gegen|neben|zwischen|wegen|jeden|allen|diesen|einen|meinen|unseren|guten|neuen|eigenen|oben|unten"
    r"|morgen|offen"
    r"|selten|zusammen|besten|ihnen|denen|\w*(?:tagen|monaten|wochen|stunden|minuten|jahren|zeiten|kunden"
    r"|terminen|gesprächen"
    r"|schulungen|listen|checklisten|plänen|zahlen|karten|kosten|seiten|gruppen|teams|daten|runden|kursen"
    r"|regeln|wegen|punkten))$"
)
_PARTICIPLE = re.compile(
    r"(?:ab|an|auf|aus|ein|vor|nach|mit|weg|zu|um|durch|über|frei|fertig)?ge(?!b|h|nieß|winn|fall|ling|stalt|währ|nehm)"
    r"[a-zäöüß]{3,}en"
)
_VERBS = re.compile(
    r".*(?:machen|halten|führen|rufen|bitten|lernen|laufen|schreiben|lesen|sprechen|fragen|prüfen|bauen|suchen"
    r"|nutzen|üben|gehen"
    r"|kommen|stellen|setzen|legen|geben|nehmen|schauen|gucken|reden|treffen|planen|sammeln|kaufen|schulen"
    r"|bieten|zeigen|testen"
    r"|messen|wiegen|buchen|ieren|holen|bringen|fahren|essen|trinken|schlafen|trainieren|verbessern|erinnern"
    r"|klären|lassen|melden"
    r"|tauschen|räumen|putzen|pflegen|melken|kochen|backen|senden|schicken|anpassen|passen|ändern|kürzen"
    r"|streichen|begleiten"
    r"|einladen|laden|beraten|feiern|einarbeiten|arbeiten|schließen|öffnen|wechseln|üben|achten|helfen"
    r"|erstellen|versenden|tragen|fangen|bereiten|teilen|ziehen|sorgen|stehen|bleiben|schaffen|sichten|öffentlichen"
    r"|binden|stimmen|weisen|rauchen|sparen|richten|ordnen|sortieren|hängen|mieten|leihen|wohnen|hören|spielen)$"
)
_NO_DEED_START = re.compile(r"(?:dass|wenn|weil|damit|ob|sodass|und|oder|aber|wie|was|um)\b", re.IGNORECASE)
_NO_DEED_END = re.compile(r"\b(?:werden|worden|können|sein|haben|müssen|sollen|wollen|dürfen)$")
_TO_DO = re.compile(r"(?:um\b.*)?\bzu [a-zäöüß]+(?:en|ern|eln|tun)$|[a-zäöüß]{2,}zu[a-zäöüß]{3,}en$")
_BEFORE_NOUN = re.compile(
    r"\b(?:pro|je|mit|von|vom|bei|beim|zum|zur|im|am|ums|ins|für|ohne|aus|nach|gegen|ein|das|dem|den)$"
)
_RELATIVE = re.compile(
    r"\s(?:was|wer|wo|wie|dass|ob|weil|wenn|damit|bevor|nachdem|der|die|das)\s"
    r"(?:(?:ich|wir|man|sie|er|es)\s|\w+\s\d|unter\s)"
)
_SEPARATOR = re.compile(r"(,? und |, |; )")
_OWN = re.compile(r"\b(?:mich|mir|mein\w*)\b", re.IGNORECASE)
_SELF = {"ich": "mich", "wir": "uns"}
_ADVERB = re.compile(
    r"(?:\w+s(?<=tags)|jede[nrsm]?|nach|vor|bei|beim|in|im|am|an|auf|zu|ab|immer|nur|erst|regelmäßig|täglich"
    r"|wöchentlich|monatlich"
    r"|quartalsweise|einmal|zweimal|dreimal|morgens|abends|mittags|nachts|schon|früher|später|öfter)\b(?!e)",
    re.IGNORECASE,
)
_WHERETO = re.compile(
    r"\b(?:in die|ins|in den|auf den|auf die|aufs|statt|gleich|nur noch|nicht mehr|nie mehr|weg|raus|rein|lieber)\b"
)
_ONE_OF = re.compile(
    r"(?:zweite|dritte|vierte|eigene|feste|gemeinsame|zusätzliche|weitere)\s(?P<noun>[A-ZÄÖÜ]\w+e)(?![\wäöüß])"
)
_ALREADY_THERE = re.compile(
    r"(?:anpassen|ändern|überarbeiten|verbessern|kürzen|aktualisieren|umstellen|erweitern|ausbauen|verlängern|vereinfachen"
    r"|regeln|verkürzen|modernisieren|umbauen|erneuern|neu ordnen|entrümpeln|aufräumen)$"
)
_DEFINITE = {"m": "den", "f": "die", "n": "das"}
_LONGEST_PHRASE = 20


def means_clause(words: str, *, voice: str) -> Clause:
    """How it is reached, as the person put it; a sentence of its own where it would not fit into the goal's."""
    text = tidy(words)
    if not text:
        return Clause()
    whole = Clause(after=f"{_opening(voice)} {sentence(text)}")
    if re.search(r"(?<!\d)[.!?:]\s+\S", text):
        return whole
    if _INDEM.match(text):
        return Clause(inline=f", {lowered(text)}")
    if re.match(r"(?:dadurch|damit), dass\b", text, re.IGNORECASE):
        return Clause(inline=f", und zwar {lowered(text)}")
    told = _told(text)
    if told is not None:
        return told
    if _ALWAYS_PHRASE.match(text):
        return Clause(inline=f" {lowered(text)}")
    if ends_in_infinitive(text):
        deeds = _deeds(text, voice)
        return whole if deeds is None else Clause(inline=f", indem {deeds}")
    if _PREPOSITIONS.match(text) and not has_finite_verb(text):
        return Clause(inline=f" {lowered(text)}")
    phrase = _phrases(text)
    return whole if phrase is None else Clause(inline=f" durch {phrase}")


def ends_in_infinitive(text: str) -> bool:
    """Whether the text is a deed in the infinitive ("jede Woche drei Kunden anrufen")."""
    if RELATIVE.search(text):
        return False
    parts = [part for part in _SEPARATOR.split(text)[::2] if not _TO_DO.search(part)]
    return bool(parts) and _infinitive(parts[-1]) is not None and " " in text.strip()


def _opening(voice: str) -> str:
    return "Mein Weg dahin:" if voice == "ich" else "Unser Weg dahin:"


def _told(text: str) -> Clause | None:
    """A whole sentence: with "dazu" in front where its subject comes first, as it is where it does not."""
    main = _MAIN.fullmatch(text)
    if main:
        return Clause(after=_inverted(main))
    others = _ABOUT_OTHERS.fullmatch(text)
    if others:
        return Clause(
            after=end(f"Dazu {others.group('verb')} {inside(others.group('subject'))} {others.group('rest')}")
        )
    turned = _TURNED.search(text)
    plain = turned and "," not in text[: turned.start()] and turned.start() > 0
    return Clause(after=sentence(text)) if plain else None


def _inverted(main: re.Match[str]) -> str:
    """A main clause with its subject behind the verb: "Dazu rufe ich jede Woche an."."""
    subject, verb, rest = main.group("subject").lower(), main.group("verb").lower(), main.group("rest")
    return end(f"Dazu {verb} {subject.replace('team', 'Team')} {rest}".strip())


def _deeds(text: str, voice: str) -> str | None:
    """Deeds in the infinitive as a clause: "ich jede Woche drei Kunden anrufe"; None where a part is no deed."""
    pieces = _SEPARATOR.split(text)
    parts, separators = pieces[::2], pieces[1::2]
    if voice == "team":
        return None
    subject = "ich" if voice == "ich" or _OWN.search(text) else "wir"
    done: list[str] = []
    for part in parts:
        if done and _TO_DO.search(part):
            done.append(part)
            continue
        found = _infinitive(part)
        if found is None:
            return None
        rest = _with_object((found.group("rest") or "").strip(), found.group("verb"))
        if rest is None:
            return None
        verb = found.group("verb")
        rest = re.sub(r"\bsich\b", _SELF[subject], rest)
        done.append(f"{rest} {first_person(verb) if subject == 'ich' else verb}".strip())
    if separators and not any("und" in one for one in separators) and not _TO_DO.search(parts[-1]):
        separators[-1] = " und "
    joined = done[0]
    for separator, part in zip(separators, done[1:], strict=True):
        joined += f"{separator.replace(';', ',')}{part}"
    return f"{subject} {joined}"


def _infinitive(part: str) -> re.Match[str] | None:
    text = part.strip()
    match = _INFINITIVE.fullmatch(text)
    if match is None or _NO_DEED_START.match(text) or _NO_DEED_END.search(text) or _NEVER_VERB.match(text):
        return None
    if re.search(r"\bstatt\b.*\b(?:nur|bloß|einfach|zu)\b", text) or _TO_DO.search(text):
        return None
    verb = without_zu(match.group("verb"))
    if _BEFORE_NOUN.search((match.group("rest") or "").strip()):
        return None
    if _PARTICIPLE.fullmatch(verb) or is_told(match.group("rest") or "") or _RELATIVE.search(match.group("rest") or ""):
        return None
    return None if text == text.lower() and not _VERBS.match(verb) else match


def _with_object(rest: str, verb: str) -> str | None:
    """What stands before the verb, a single thing with its article; None for one whose article cannot be told."""
    word, _, following = rest.partition(" ")
    single = _ONE_OF.match(inside(rest))
    counted = single is not None and inside(rest).startswith(("zweite", "dritte", "vierte"))
    if single and (counted or guess_gender(single.group("noun")) == "f"):
        return f"eine {inside(rest)}"
    gender = guess_gender(word)
    if not following and word[:1].isupper() and gender in _DEFINITE and _ALREADY_THERE.search(verb):
        return f"{_DEFINITE[gender]} {word}"
    free = are_things(word, counted=True) or word.endswith("ing") or word.isupper()
    if not word[:1].isupper() or inside(rest) != rest or free or not _bare(following):
        return inside(rest)
    one = with_indefinite(word)
    turned = after_durch(one) if one != word else None
    return f"{turned} {following}".strip() if turned else None


def _bare(following: str) -> bool:
    """Whether a noun stands alone before its verb, without a second one that tells more of it."""
    return not re.match(r"(?:und|oder|statt)\b", following)


def _phrases(text: str) -> str | None:
    """Noun phrases as they stand after "durch"; None where they are none or their case cannot be told."""
    if has_finite_verb(text) or len(text.split()) > _LONGEST_PHRASE or _ADVERB.match(text) or _WHERETO.search(text):
        return None
    if not re.search(r"\b[A-ZÄÖÜ]", text) and not is_known_plural(text):
        return None
    pieces = _SEPARATOR.split(text)
    parts = [with_indefinite(part) for part in pieces[::2]]
    separators = [separator.replace(";", ",") for separator in pieces[1::2]]
    if any(_ADVERB.match(part) or not re.search(r"[A-ZÄÖÜ]", part) for part in parts[1:]):
        return None
    if separators and not any("und" in one for one in separators):
        separators[-1] = " und "
    turned = [after_durch(inside(part)) for part in parts]
    if None in turned:
        return None
    return "".join(f"{part}{separator}" for part, separator in zip(turned, [*separators, ""], strict=True))
