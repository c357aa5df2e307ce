"""What several tests of the doors start from: a wish, a whole goal, and where an agreement is."""

from __future__ import annotations

WISH = "Ich möchte, dass weniger Bewohner stürzen."
WHOLE = (
    "Bis zum 30.09.2027 steigere ich den NPS von 32 auf 38 Punkte, indem ich monatlich Gespräche mit Kunden führe, "
    "damit weniger Kunden kündigen."
)
TALKS, AGREEMENTS = "/api/v1/conversations", "/api/v1/agreements"


def at(agreement: dict[str, object]) -> str:
    return f"{AGREEMENTS}/{agreement['id']}"


def match(agreement: dict[str, object]) -> dict[str, str]:
    return {"If-Match": f'"{agreement["version"]}"'}
