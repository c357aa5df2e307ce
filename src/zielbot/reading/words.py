"""Verbs, owners, scopes, negations and vague words of a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zielbot.goals.reading import Mention, Verb
from zielbot.reading.lexicon import Lexicon, VerbEntry
from zielbot.reading.phrases import Phrase
from zielbot.reading.word_classes import Marked

_FAR = 25
_NEAR = 6
_SHORTEST_COMPOUND = 9
_SHORTEST_PART = 3


def find_verbs(marked: Marked) -> list[Verb]:
    """The verbs of change, achievement, keeping and activity in order, nouns of action among them."""
    found: list[Verb] = []
    for index, (token, tag) in enumerate(zip(marked.tokens, marked.tags, strict=True)):
        entry: VerbEntry | None = None
        if tag == "V":
            entry = _separated(marked, index) or marked.lexicon.verbs.get(token.lower)
        elif tag == "N":
            entry = nominal_entry(token.lower, marked.lexicon)
        if entry is not None:
            kind = "achieve" if _hands_in(marked, index, entry) else entry.kind
            found.append(Verb(token.text, token.span, entry.lemma, kind, entry.direction))
    return found


def _hands_in(marked: Marked, index: int, entry: VerbEntry) -> bool:
    """Whether what is given up is given to somebody: "Bestellungen aufgeben"."""
    things = marked.lexicon.handed_in.get(entry.lemma)
    near = range(max(0, index - _NEAR), min(index + _NEAR, len(marked.tokens)))
    return things is not None and any(marked.word(place) in things for place in near)


def nominal_entry(word: str, lexicon: Lexicon) -> VerbEntry | None:
    """The verb behind a noun of action, also at the end of a compound ("Kostensenkung")."""
    entry = lexicon.nominal.get(word)
    if entry is None:
        begin = compound_start(word, lexicon)
        entry = lexicon.nominal[word[begin:]] if begin else None
    return entry


def compound_start(word: str, lexicon: Lexicon) -> int:
    """Where the noun of action begins in a compound whose first part is what changes; 0 where there is none."""
    if (
        len(word) < _SHORTEST_COMPOUND
        or not lexicon.pack.NOUNS_HAVE_CAPITALS
        or not word.endswith(lexicon.nominal_ends)
    ):
        return 0
    for begin in range(_SHORTEST_PART, len(word) - _SHORTEST_PART):
        entry = lexicon.nominal.get(word[begin:])
        if entry is not None:
            return begin if entry.kind in ("change", "achieve", "keep") else 0
    return 0


def _separated(marked: Marked, index: int) -> VerbEntry | None:
    """The separable verb whose prefix ends the clause."""
    prefixes = marked.lexicon.bases.get(marked.word(index))
    if not prefixes:
        return None
    for position in range(index + 1, min(index + _FAR, len(marked.tokens))):
        token = marked.tokens[position]
        if token.kind == "b" or token.text in ".;!?":
            return None
        if token.lower in prefixes:
            pack, following = marked.lexicon.pack, marked.word(position + 1)
            if marked.tag(position + 1) in ".S" or following in pack.AND or following == pack.TO:
                return prefixes[token.lower]
    return None


def find_negations(marked: Marked, verbs: Sequence[Verb], side: Sequence[bool], *, measured: bool) -> list[Mention]:
    """What is denied or to be avoided; "weniger" only where no number says how much."""
    known = marked.lexicon.negations
    found = []
    for index, token in enumerate(marked.tokens):
        kind = known.get(token.lower)
        if kind is not None and not side[index] and not (kind == "less" and measured):
            found.append(Mention(token.text, token.span, kind))
    found += [Mention(verb.text, verb.span, "avoid") for verb in verbs if verb.kind == "avoid"]
    return sorted(found, key=lambda mention: mention.span)


def find_vague(marked: Marked, side: Sequence[bool], *, measured: bool) -> list[Mention]:
    """Words that promise without saying how much: comparatives, qualities, empty verbs, vague amounts.

    Where a number says how much, comparatives and verbs like verbessern are no longer vague.
    """
    found = []
    for index, token in enumerate(marked.tokens):
        if token.kind == "w" and not side[index] and not marked.dates[index]:
            kind = _vagueness(marked, index, measured=measured)
            if kind:
                found.append(Mention(token.text, token.span, kind))
    return found


def _vagueness(marked: Marked, index: int, *, measured: bool) -> str:
    lexicon, word = marked.lexicon, marked.word(index)
    if word in lexicon.comparatives and marked.tags[index] != "V":
        bound = marked.word(index + 1) in lexicon.pack.THAN and marked.tag(index + 2) == "#"
        return "" if measured or bound or is_denied(marked, index) else "comparative"
    entry = lexicon.verbs.get(word) if marked.tags[index] == "V" else lexicon.nominal.get(word)
    if entry is not None:
        empty = entry.lemma in lexicon.vague_verbs and (entry.kind == "activity" or not measured)
        return "empty_verb" if empty else ""
    kind = lexicon.vague.get(word, "")
    return "" if kind == "verb" else kind


def is_denied(marked: Marked, index: int) -> bool:
    """Whether a "nicht" or "keine" stands shortly before ("keine Beschwerden mehr")."""
    return any(marked.word(before) in marked.lexicon.pack.NOT for before in range(max(0, index - 3), index))


def find_owners(
    marked: Marked, noun_phrases: Sequence[Phrase], side: Sequence[bool], measured: Sequence[bool]
) -> list[Mention]:
    """Who is to do it, the grammatical subject first; "passive" where nobody is named. A measure does nothing."""
    first = marked.lexicon.pack.FIRST
    speakers = [index for index, token in enumerate(marked.tokens) if token.lower in first]
    aside = [_speaker(marked, index) for index in speakers if side[index]]
    return (
        [_speaker(marked, index) for index in speakers if not side[index]]
        or list(_subjects(marked, noun_phrases, side, measured))
        or aside
        or _without_subject(marked, side)
        or _by_possession(marked)
    )


def _speaker(marked: Marked, index: int) -> Mention:
    return marked.mention(index, index + 1, marked.lexicon.pack.FIRST[marked.word(index)])


def _subjects(
    marked: Marked, noun_phrases: Sequence[Phrase], side: Sequence[bool], measured: Sequence[bool]
) -> Iterator[Mention]:
    """Teams and people named before their finite verb, and whoever acts upon another noun."""
    lexicon = marked.lexicon
    for position, phrase in enumerate(noun_phrases):
        after_as = phrase.prep >= 0 and marked.word(phrase.prep) in lexicon.pack.AS
        if side[phrase.head] or phrase.counted or phrase.tied or (phrase.prep >= 0 and not after_as):
            continue
        if any(measured[phrase.start : phrase.end]):
            continue
        head, begin = marked.word(phrase.head), marked.word(phrase.start)
        acts = after_as or _acts(marked, _subject_end(marked, phrase))
        if begin in lexicon.salutations:
            yield marked.mention(phrase.start, phrase.end, "person")
        elif acts and (lexicon.is_team(head) or begin in lexicon.teams):
            yield marked.mention(phrase.start, phrase.end, "team")
        elif acts and lexicon.is_people(head):
            yield marked.mention(phrase.start, phrase.end, "person")
        elif acts and not position and not _is_moved(marked, phrase) and _acts_upon(marked, noun_phrases):
            bare = phrase.first == phrase.start
            yield marked.mention(phrase.start, phrase.end, "person" if bare else "team")


def _is_moved(marked: Marked, phrase: Phrase) -> bool:
    """Whether an imperative stands right before the phrase, whose object it is: "Increase the share of pupils …"."""
    return marked.lexicon.pack.IMPERATIVES and phrase.first > 0 and marked.tags[phrase.first - 1] == "V"


def _acts_upon(marked: Marked, noun_phrases: Sequence[Phrase]) -> bool:
    """Whether the first phrase is no measure, and it does something to itself or to another noun."""
    first, *others = noun_phrases
    lexicon = marked.lexicon
    if lexicon.is_measure(marked.word(first.head)):
        return False
    verb = _subject_end(marked, first)
    if marked.tag(verb) == "X" and not _has_transitive(marked):
        return False
    reflexive = marked.word(verb + 1) in lexicon.pack.REFLEXIVE
    return reflexive or any(
        phrase.prep < 0 and not phrase.tied and phrase.start > verb and marked.tag(phrase.first) != "T"
        for phrase in others
    )


def _has_transitive(marked: Marked) -> bool:
    verbs = marked.lexicon.verbs
    entries = (verbs.get(token.lower) for token in marked.tokens[:_FAR])
    return any(entry is not None and entry.kind in ("achieve", "activity", "learn") for entry in entries)


def _subject_end(marked: Marked, phrase: Phrase) -> int:
    """The token after the phrase and the nouns joined to it by "und"."""
    index = phrase.full
    while marked.word(index) in marked.lexicon.pack.AND and marked.tag(index + 1) in "ND":
        index += 1
        while marked.tag(index) in "NDJ":
            index += 1
    return index


def _acts(marked: Marked, index: int) -> bool:
    """Whether a finite verb stands there that is neither passive nor the infinitive that ends the clause."""
    word, pack = marked.word(index), marked.lexicon.pack
    if marked.tag(index) not in "VX" or word in pack.PASSIVE:
        return False
    return not (pack.NOUNS_HAVE_CAPITALS and word.endswith("n") and marked.tag(index + 1) == ".")


def _without_subject(marked: Marked, side: Sequence[bool]) -> list[Mention]:
    pack = marked.lexicon.pack
    first = next((index for index, token in enumerate(marked.tokens) if token.kind == "w"), None)
    if first is not None and pack.IMPERATIVES and marked.tags[first] == "V":
        return [marked.mention(first, first + 1, "imperative")]
    for index, token in enumerate(marked.tokens):
        if token.lower in pack.PASSIVE and not side[index] and _participle_near(marked, index):
            return [Mention(token.text, token.span, "passive")]
    return []


def _participle_near(marked: Marked, index: int) -> bool:
    verbs, ends = marked.lexicon.verbs, marked.lexicon.pack.PASSIVE_ENDS
    near = (token.lower for token in marked.tokens[max(0, index - 2) : index + _FAR])
    return any(word in verbs and word.endswith(ends) and word != verbs[word].lemma for word in near)


def _by_possession(marked: Marked) -> list[Mention]:
    ours = marked.lexicon.pack.OURS
    for token in marked.tokens:
        if token.lower in ours:
            return [Mention(token.text, token.span, ours[token.lower])]
    return []


def find_scopes(marked: Marked, noun_phrases: Sequence[Phrase], side: Sequence[bool]) -> list[Mention]:
    """Which customers, region, team or area it is about: phrases with a preposition and genitives."""
    scope, lexicon = marked.lexicon.pack.SCOPE, marked.lexicon
    found = []
    of_action = False
    for phrase in noun_phrases:
        head = marked.word(phrase.head)
        led = phrase.prep >= 0 and marked.word(phrase.prep) in scope
        if ((phrase.tied and not of_action) or led) and not side[phrase.head] and head not in lexicon.empty_nouns:
            found.append(marked.mention(phrase.start, phrase.end, _scope_kind(head, lexicon)))
        of_action = nominal_entry(head, lexicon) is not None
    return found


def _scope_kind(head: str, lexicon: Lexicon) -> str:
    if head in lexicon.customers:
        return "customers"
    if head in lexicon.regions:
        return "region"
    return "team" if lexicon.is_team(head) else "area"
