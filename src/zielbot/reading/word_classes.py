"""The class of each word of a text: by the word lists, its ending, its capital and its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from zielbot.goals.reading import Mention
from zielbot.goals.span import Span
from zielbot.reading.lexicon import Lexicon, WordPack
from zielbot.reading.tokens import Token

_CURRENCY = frozenset("%€$£‰")
_CASE_WORDS = 200
_CLAUSE = 12
_KEPT = 5


@dataclass(frozen=True, slots=True)
class Marked:
    """A text cut into tokens, each with its class; what all steps share.

    Classes: N noun, J adjective, V verb, D determiner, P preposition, C and S conjunctions, R pronoun, X auxiliary,
    A adverb, T word of time, U unit, M number word, # number, "." sign, ? unknown. `dates` tells which tokens belong
    to a deadline, a vague time or a past date, `amounts` which belong to an amount.
    """

    text: str
    tokens: Sequence[Token]
    tags: Sequence[str]
    dates: Sequence[bool]
    amounts: Sequence[bool]
    lexicon: Lexicon

    def tag(self, index: int) -> str:
        """The class of the token, "." before the first and after the last."""
        return self.tags[index] if 0 <= index < len(self.tags) else "."

    def word(self, index: int) -> str:
        """The token in lower case, empty before the first and after the last."""
        return self.tokens[index].lower if 0 <= index < len(self.tokens) else ""

    def span(self, start: int, end: int) -> Span:
        """The span of tokens start to end (exclusive)."""
        return Span(self.tokens[start].start, self.tokens[end - 1].end)

    def mention(self, start: int, end: int, kind: str = "") -> Mention:
        """The words of tokens start to end (exclusive)."""
        span = self.span(start, end)
        return Mention(span.of(self.text), span, kind)


def tag(tokens: Sequence[Token], lexicon: Lexicon) -> list[str]:
    """The class of each token."""
    known = lexicon.tags
    capitals = lexicon.pack.NOUNS_HAVE_CAPITALS and _has_cases(tokens)
    tags: list[str] = []
    start = True
    for index, token in enumerate(tokens):
        if token.kind != "w":
            tags.append("#" if token.kind == "n" else "U" if token.text in _CURRENCY else ".")
            start = token.kind == "b" or token.text in ".!?:•|" or (start and token.kind != "n")
            continue
        found = known.get(token.lower, "?")
        if capitals and token.capital and not start and found in "?VJAP" and (found == "?" or not token.text.isupper()):
            found = "N"
        elif found == "?":
            found = _guess(tokens, index, lexicon, capitals=capitals, start=start)
            if found == "N" and not capitals and _follows_subject(tokens, tags, lexicon):
                found = "V"
        elif found == "P" and _opens_order(tokens, index, pack=lexicon.pack):
            found = "S"
        if found in "NVTJ" and not capitals:
            found = _revised(found, token.lower, tokens, tags, lexicon, start=start)
        tags.append(found)
        start = False
    return tags


def _opens_order(tokens: Sequence[Token], index: int, *, pack: WordPack) -> bool:
    """Whether the word opens "um … zu" and is no preposition there."""
    if tokens[index].lower != pack.IN_ORDER or not pack.NOUNS_HAVE_CAPITALS:
        return False
    opens = not index or tokens[index - 1].text in ",.;\n"
    return opens and index + 1 < len(tokens) and tokens[index + 1].kind == "w"


def _revised(
    found: str, word: str, tokens: Sequence[Token], tags: Sequence[str], lexicon: Lexicon, *, start: bool
) -> str:
    """The class of a word that is a verb, a noun or an adjective by its place, where no capital tells."""
    pack = lexicon.pack
    before = tags[-1] if tags else "."
    after_to = bool(tags) and tokens[len(tags) - 1].lower == pack.TO
    verb = word in lexicon.verbs
    if found == "V":
        if word in pack.OPENED and before == "N" and _is_kept(tokens, tags, lexicon):
            return "J"
        if not after_to and _is_object(word, tokens, tags, lexicon):
            return "N"
        if after_to or before not in pack.VERB_AFTER or (before == "J" and not _agrees(tokens[len(tags) - 1], lexicon)):
            return found
        if pack.NOUNS_HAVE_CAPITALS or not word.endswith(pack.PARTICIPLE_ENDS):
            return "N"
        return "J" if not word.endswith(pack.GERUND) else "N" if before in "DJ" else "V"
    if found == "T":
        return (
            "V"
            if verb and before in pack.BEFORE_VERB
            else "N"
            if before == "N" and word in pack.MEASURED_TIME
            else found
        )
    after_modal = bool(tags) and tokens[len(tags) - 1].lower in pack.MODALS
    leads = start or after_modal or (found == "N" and (after_to or before in pack.BEFORE_VERB))
    return "V" if verb and leads and pack.IMPERATIVES else found


def _follows_subject(tokens: Sequence[Token], tags: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether an unknown German word in lower case is the verb behind its subject: "der bewohner wäscht sich"."""
    index, end = len(tags), lexicon.pack.FINITE_END
    word = tokens[index].lower
    if not end or not word.endswith(end) or tags[-2:] != ["D", "N"] or word.endswith(lexicon.pack.NOUN_ENDS):
        return False
    return index + 1 < len(tokens) and not {"V", "X"} & set(tags[max(0, index - _CLAUSE) :])


def _agrees(adjective: Token, lexicon: Lexicon) -> bool:
    """Whether an adjective goes with a noun: in German it has an ending and is no comparative used as an adverb."""
    word, pack = adjective.lower, lexicon.pack
    if not pack.NOUNS_HAVE_CAPITALS:
        return True
    return word.endswith(pack.ADJECTIVE_ENDS) and word not in lexicon.comparatives


def _is_kept(tokens: Sequence[Token], tags: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a verb of keeping and its object stand before the word: "keep my eyes open"."""
    entries = (lexicon.verbs.get(token.lower) for token in tokens[max(0, len(tags) - _KEPT) : len(tags)])
    return any(entry is not None and entry.kind == "keep" for entry in entries)


def _is_object(word: str, tokens: Sequence[Token], tags: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether an English word that may be a verb follows a verb as its object: "raise reading scores"."""
    index = len(tags)
    if not lexicon.pack.GERUND or not index:
        return False
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if tags[-1] == "V" and not word.endswith(lexicon.pack.PARTICIPLE_ENDS):
        moved = lexicon.verbs.get(tokens[index - 1].lower)
        return moved is not None and moved.kind == "change"
    if tags[-1] == "V":
        return word.endswith(lexicon.pack.GERUND) and following is not None and following.kind == "w"
    if tags[-1] != "N" or word.endswith(lexicon.pack.PARTICIPLE_ENDS):
        return False
    if word.endswith("s"):
        return "V" in tags[max(0, index - 3) : index]
    return (following is None or following.kind == "p") and tags[max(0, index - 2)] in "DP"


def _has_cases(tokens: Sequence[Token]) -> bool:
    """Whether the text tells nouns by capitals: some words small, some with a capital."""
    words = [token.text for token in tokens[:_CASE_WORDS] if token.kind == "w"]
    return any(word.islower() for word in words) and any(word[0].isupper() and not word.isupper() for word in words)


def _guess(tokens: Sequence[Token], index: int, lexicon: Lexicon, *, capitals: bool, start: bool) -> str:
    """The class of a word that no list holds."""
    word, pack = tokens[index].lower, lexicon.pack
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    after = "." if following is None or following.kind != "w" else lexicon.tags.get(following.lower, "?")
    if not pack.NOUNS_HAVE_CAPITALS:
        if start and index + 1 < len(tokens) and (after in "DRJ" or tokens[index + 1].kind == "n"):
            return "V"
        if _follows_modal(tokens, index, pack):
            return "A" if word.endswith(pack.ADVERB_ENDS) else "V"
        return "A" if word.endswith(pack.ADVERB_ENDS) else "V" if word.endswith(pack.VERB_ENDS) else "N"
    adjective = after in "N?J" and after != "." and word.endswith(pack.ADJECTIVE_ENDS)
    if capitals and not start:
        if tokens[index].capital or adjective:
            return "N" if tokens[index].capital else "J"
        return "V" if word.endswith(pack.FINITE_END) and tokens[index - 1].capital else "?"
    if word.endswith(pack.NOUN_ENDS) or lexicon.is_measure(word):
        return "N"
    if word.endswith(pack.BARE_ADJECTIVE_ENDS):
        return "A"
    if capitals:
        return "J" if adjective and following is not None and following.capital else "N"
    if word.endswith(pack.VERB_ENDS) and after == "." and index:
        return "V"
    return "J" if adjective else "N"


def _follows_modal(tokens: Sequence[Token], index: int, pack: WordPack) -> bool:
    """Whether the word stands after "will" or "to", adverbs in between left aside."""
    before = index - 1
    while before > 0 and tokens[before].lower.endswith(pack.ADVERB_ENDS):
        before -= 1
    return before >= 0 and tokens[before].lower in pack.MODALS
