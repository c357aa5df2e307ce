"""What a hit is explained with."""

from __future__ import annotations

import pytest

from zielbot.adapters.embedding.hashing_embedder import HashingEmbedder
from zielbot.adapters.index.hybrid import HybridSearch
from zielbot.adapters.resources import kpi_catalogue
from zielbot.goals.precedent import Precedent


def reason_for(asked: str, agreed: str) -> str:
    others = ["Mitgliederzahl im Chor verdoppeln", "Parkausweise innerhalb von fünf Tagen ausstellen"]
    past = [Precedent(id=text, text=text) for text in (agreed, *others)]
    hits = HybridSearch(past, HashingEmbedder(), kpi_catalogue()).search(asked)
    return next(hit.reason for hit in hits if hit.id == agreed)


@pytest.mark.parametrize(
    ("asked", "agreed", "part"),
    [
        ("Ausschuss verringern", "Ausschussquote der Gießerei auf 3 % senken", "gleiche Kennzahl: Ausschussquote"),
        ("Unsere Leute kündigen zu oft", "Fluktuation im Verkauf senken", "wohl gleiche Kennzahl: Fluktuationsquote"),
        ("Kunden warten ewig", "Wartezeit am Schalter senken", "wohl gleiche Kennzahl: Wartezeit"),
        ("Mit den Zigaretten aufhören", "Bis Mai nicht mehr rauchen", "sinnverwandte Wörter: Zigaretten – rauchen"),
        ("Laster fahren leer", "LKW-Leerfahrten auf 12 % bringen", "sinnverwandte Wörter: Laster – LKW-Leerfahrten"),
        ("Kosten der Cloud", "Cloud-Kosten um 22 % senken", "gemeinsame Wörter: Cloud-Kosten"),
        ("Reisen", "Reise- und Bewirtungsausgaben senken", "gemeinsame Wörter: Reise-"),
    ],
    ids=[
        "same KPI",
        "hint of two words",
        "hint",
        "alike",
        "alike, joined by a hyphen",
        "shared twice is said once",
        "cut",
    ],
)
def test_a_hit_says_what_it_has_in_common(asked: str, agreed: str, part: str) -> None:
    assert part in reason_for(asked, agreed)


def test_a_word_in_common_is_no_alike_word() -> None:
    assert "sinnverwandte" not in reason_for("Rabatte", "Rabatte auf 7 % begrenzen")
