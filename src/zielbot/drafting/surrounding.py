"""The clauses of one text as numbers stand in them: what is said there, and whether it wants something."""

from __future__ import annotations

import re

from zielbot.drafting.figures import Figure
from zielbot.drafting.packs import cues_for
from zielbot.drafting.talked_text import around, clauses, is_wish, sentences
from zielbot.goals.reading import Reading
from zielbot.goals.span import Span

_LEAD = re.compile(r"(?:for|with|of|at|to|after|bei|mit|zu|auf|für|an)\s", re.IGNORECASE)


class Surrounding:
    """What stands around each number of a text."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text
        self.cues = cues_for(reading.language)
        self.sentences = sentences(reading)
        self.wished = self.is_wish(self.text) or any(self._is_bare(one.of(self.text)) for one in self.sentences)
        self._clauses = [clause for sentence in self.sentences for clause in clauses(sentence, reading)]
        self.is_talk = len(self._clauses) > 1
        self.complains = bool(self.cues.complains.search(self.text))

    def clause_span(self, figure: Figure) -> Span:
        """Where the clause stands that the number is in."""
        return around(figure.span, self._clauses)

    def clause(self, figure: Figure) -> str:
        """The clause that the number stands in."""
        return self.clause_span(figure).of(self.text)

    def sentence(self, figure: Figure) -> str:
        """The sentence that the number stands in."""
        return around(figure.span, self.sentences).of(self.text)

    def before(self, figure: Figure) -> str:
        """What stands before the number in its sentence, its own preposition included."""
        lead = _LEAD.match(figure.spoken)
        end = figure.span.start + (lead.end() if lead else 0)
        return self.text[around(figure.span, self.sentences).start : end]

    def behind(self, figure: Figure) -> str:
        """What stands behind the number."""
        return self.text[figure.span.end :]

    def is_wish(self, words: str) -> bool:
        """Whether words want something."""
        return is_wish(words, self.reading)

    def wanted(self, figure: Figure) -> bool:
        """Whether the clause of the number wants something."""
        clause = self.clause(figure)
        return self.is_wish(clause) or (self.sentence(figure).startswith(clause) and self._is_bare(clause))

    def is_perfect(self, figure: Figure) -> bool:
        """Whether the number belongs to something that was done ("hat 80.000 Euro gekostet")."""
        return bool(self.cues.perfect.search(self.clause(figure)))

    def opens(self, figure: Figure) -> bool:
        """Whether the number opens its sentence and nothing else stands in its clause ("Zehn, und alle wären froh")."""
        clause = self.clause(figure)
        return self.sentence(figure).startswith(clause) and len(clause.split()) <= len(figure.spoken.split()) + 1

    def is_over(self, span: Span) -> bool:
        """Whether a change stands in a clause that looks back and wants nothing ("went from six to ten")."""
        clause = around(span, self._clauses).of(self.text)
        back = self.cues.past.search(clause) or self.cues.perfect.search(clause)
        return bool(back) and not self.is_wish(clause) and self.is_talk

    def _is_bare(self, sentence: str) -> bool:
        """Whether a sentence names a deed without saying who does it ("täglich laufen"), which wants it."""
        return bool(self.cues.bare.match(sentence))
