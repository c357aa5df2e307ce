"""Evidence and drafts that the examples of several rules stand on."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from zielbot.goals.precedent import Corridor, Evidence, EvidenceVerdict

WITHIN = Evidence(
    verdict=EvidenceVerdict.WITHIN,
    n=14,
    people=9,
    corridor=Corridor(p20=Decimal(7), p50=Decimal(6), p80=Decimal(5)),
    share_reached=0.5,
    basis="kpi",
)
BEYOND = replace(WITHIN, verdict=EvidenceVerdict.BEYOND, share_reached=0.0)
AMBITIOUS = replace(WITHIN, verdict=EvidenceVerdict.AMBITIOUS, share_reached=0.2)
EASY = replace(WITHIN, verdict=EvidenceVerdict.EASY, share_reached=0.9)
TOO_FEW = Evidence(verdict=EvidenceVerdict.TOO_FEW, n=2, people=2)
