"""Verbs, owners, scopes, negations and vague words of a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zielbot.goals.reading import Mention, Verb
from zielbot.reading.lexicon import Lexicon, VerbEntry
from zielbot.reading.phrases import Phrase, span_of
from zielbot.reading.tokens import Token

_FAR = 25
_SHORTEST_COMPOUND = 9


def find_verbs(tokens: Sequence[Token], tags: Sequence[str], lexicon: Lexicon) -> list[Verb]:
    """The verbs of change, achievement, keeping and activity in order, nouns of action among them."""
    found: list[Verb] = []
    for index, token in enumerate(tokens):
        if token.kind != "w":
            continue
        entry: VerbEntry | None = None
        if tags[index] == "V":
            entry = _separated(tokens, index, lexicon) or lexicon.verbs.get(token.lower)
        elif tags[index] == "N":
            entry = nominal_entry(token.lower, lexicon)
        if entry is not None:
            found.append(Verb(token.text, token.span, entry.lemma, entry.kind, entry.direction))
    return found


def nominal_entry(word: str, lexicon: Lexicon) -> VerbEntry | None:
    """The verb behind a noun of action, also at the end of a compound ("Kostensenkung")."""
    entry = lexicon.nominal.get(word)
    if entry is None and lexicon.pack.NOUNS_HAVE_CAPITALS and len(word) >= _SHORTEST_COMPOUND:
        begin = compound_start(word, lexicon)
        return lexicon.nominal[word[begin:]] if begin else None
    return entry


def compound_start(word: str, lexicon: Lexicon) -> int:
    """Where the noun of action begins in a compound whose first part is what changes; 0 where there is none."""
    for begin in range(3, len(word) - 4):
        entry = lexicon.nominal.get(word[begin:])
        if entry is not None:
            return begin if entry.kind in ("change", "achieve", "keep") else 0
    return 0


def _separated(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> VerbEntry | None:
    """The separable verb whose prefix ends the clause."""
    prefixes = lexicon.bases.get(tokens[index].lower)
    if not prefixes:
        return None
    for position in range(index + 1, min(index + _FAR, len(tokens))):
        token = tokens[position]
        if token.kind == "b" or token.text in ".;!?":
            return None
        if token.lower in prefixes:
            following = tokens[position + 1] if position + 1 < len(tokens) else None
            if following is None or following.kind != "w" or following.lower in lexicon.pack.AND:
                return prefixes[token.lower]
    return None


def find_negations(
    tokens: Sequence[Token], verbs: Sequence[Verb], lexicon: Lexicon, *, measured: bool
) -> list[Mention]:
    """What is denied or to be avoided; "weniger" only where no number says how much."""
    found = []
    for token in tokens:
        kind = lexicon.negations.get(token.lower)
        if kind is not None and not (kind == "less" and measured):
            found.append(Mention(token.text, token.span, kind))
    found += [Mention(verb.text, verb.span, "avoid") for verb in verbs if verb.kind == "avoid"]
    return sorted(found, key=lambda mention: mention.span)


def find_vague(
    tokens: Sequence[Token], tags: Sequence[str], hidden: Sequence[bool], lexicon: Lexicon, *, measured: bool
) -> list[Mention]:
    """Words that promise without saying how much: comparatives, qualities, empty verbs, vague amounts.

    Where a number says how much, comparatives and verbs like verbessern are no longer vague.
    """
    found = []
    for index, token in enumerate(tokens):
        if token.kind != "w" or hidden[index]:
            continue
        word = token.lower
        kind = ""
        if word in lexicon.comparatives:
            kind = "" if measured or _than(tokens, index, lexicon) else "comparative"
        elif tags[index] == "V" or word in lexicon.nominal:
            entry = lexicon.verbs.get(word) or lexicon.nominal.get(word)
            if entry is not None and entry.lemma in lexicon.vague_verbs:
                kind = "empty_verb" if entry.kind == "activity" or not measured else ""
        elif word in lexicon.vague:
            kind = lexicon.vague[word]
        if kind:
            found.append(Mention(token.text, token.span, kind))
    return found


def _than(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether "mehr als" and "less than" give a bound and no wish."""
    following = tokens[index + 1 : index + 3]
    return len(following) == 2 and following[0].lower in ("als", "than") and following[1].kind == "n"


def find_owners(
    text: str,
    tokens: Sequence[Token],
    tags: Sequence[str],
    noun_phrases: Sequence[Phrase],
    side: Sequence[bool],
    lexicon: Lexicon,
) -> list[Mention]:
    """Who is to do it, the grammatical subject first; "passive" where nobody is named."""
    pack = lexicon.pack
    found = [
        Mention(token.text, token.span, pack.FIRST[token.lower])
        for index, token in enumerate(tokens)
        if token.kind == "w" and token.lower in pack.FIRST and not side[index]
    ]
    if not found:
        found += _subjects(text, tokens, tags, noun_phrases, side, lexicon)
    if not found:
        found += _without_subject(tokens, tags, side, lexicon)
    if not found:
        found += [
            Mention(token.text, token.span, pack.OURS[token.lower])
            for token in tokens[:200]
            if token.lower in pack.OURS
        ][:1]
    return found


def _subjects(
    text: str,
    tokens: Sequence[Token],
    tags: Sequence[str],
    noun_phrases: Sequence[Phrase],
    side: Sequence[bool],
    lexicon: Lexicon,
) -> Iterator[Mention]:
    for phrase in noun_phrases:
        if side[phrase.head]:
            continue
        head, first = tokens[phrase.head], tokens[phrase.start].lower
        named = first in lexicon.salutations
        before_verb = phrase.end < len(tokens) and tags[phrase.end] in "XV#"
        after_as = phrase.prep >= 0 and tokens[phrase.prep].lower in ("als", "as")
        if (phrase.prep >= 0 and not after_as) or phrase.counted:
            continue
        if named and (before_verb or tags[phrase.end : phrase.end + 1] not in ([], ["."])):
            yield _mention(text, tokens, phrase, "person")
        elif (head.lower in lexicon.teams or first in lexicon.teams) and (before_verb or after_as):
            yield _mention(text, tokens, phrase, "team")
        elif head.lower in lexicon.people and before_verb and tokens[phrase.end].lower not in lexicon.pack.PASSIVE:
            yield _mention(text, tokens, phrase, "person")


def _without_subject(
    tokens: Sequence[Token], tags: Sequence[str], side: Sequence[bool], lexicon: Lexicon
) -> Iterator[Mention]:
    pack = lexicon.pack
    first = next((index for index, token in enumerate(tokens) if token.kind == "w"), None)
    if first is not None and pack.IMPERATIVES and tags[first] == "V":
        yield Mention(tokens[first].text, tokens[first].span, "imperative")
        return
    for index, token in enumerate(tokens):
        if token.lower in pack.PASSIVE and not side[index] and _participle_near(tokens, index, lexicon):
            yield Mention(token.text, token.span, "passive")
            return


def _participle_near(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    near = tokens[max(0, index - 2) : index + _FAR]
    ends = ("t", "en") if lexicon.pack.NOUNS_HAVE_CAPITALS else ("ed", "en")
    return any(
        token.lower in lexicon.verbs and token.lower.endswith(ends) and token.lower != lexicon.verbs[token.lower].lemma
        for token in near
    )


def find_scopes(
    text: str, tokens: Sequence[Token], noun_phrases: Sequence[Phrase], side: Sequence[bool], lexicon: Lexicon
) -> list[Mention]:
    """Which customers, region, team or area it is about: phrases with a preposition and genitives."""
    found = []
    for position, phrase in enumerate(noun_phrases):
        if side[phrase.head]:
            continue
        head = tokens[phrase.head].lower
        tied = position > 0 and noun_phrases[position - 1].full >= phrase.end
        led = phrase.prep >= 0 and tokens[phrase.prep].lower in lexicon.pack.SCOPE
        if not tied and not led:
            continue
        kind = (
            "customers"
            if head in lexicon.customers
            else "region"
            if head in lexicon.regions
            else "team"
            if head in lexicon.teams
            else "area"
        )
        found.append(_mention(text, tokens, phrase, kind))
    return found


def _mention(text: str, tokens: Sequence[Token], phrase: Phrase, kind: str) -> Mention:
    span = span_of(tokens, phrase.start, phrase.end)
    return Mention(span.of(text), span, kind)
