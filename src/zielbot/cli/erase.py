"""`zielbot erase`: nothing of a person is left."""

from __future__ import annotations

from zielbot.cli.commands import Command, argument, switch
from zielbot.cli.surroundings import FINE, application, language, say, tell
from zielbot.goals.language import Text

KINDS = {
    "conversations": Text("Gespräche", "Conversations"),
    "agreements": Text("Zielvereinbarungen", "Agreements"),
    "precedents": Text("Frühere Vereinbarungen", "Past agreements"),
    "tokens": Text("Zugriffstoken", "Access tokens"),
    "idempotency": Text("Gemerkte Antworten", "Remembered answers"),
    "webhooks": Text("Webhooks", "Webhooks"),
    "deliveries": Text("Zustellungen", "Deliveries"),
}
_NOTHING = Text("Unter „{person}“ ist nichts gespeichert.", "Nothing is kept under “{person}”.")
_WOULD = Text("Mit --yes wird das gelöscht, ohne Weg zurück.", "With --yes this is erased, with no way back.")
_DONE = Text("Gelöscht.", "Erased.")
_BACKUPS = Text("In älteren Sicherungen steht es noch.", "Older backups still hold it.")


def erase(person: str, *, yes: bool) -> int:
    """What belongs to the person is written, and with `yes` erased."""
    found = application().belongings(person)
    if not found:
        tell(_NOTHING, person=person)
        return FINE
    for name, count in found.items():
        say(f"  {KINDS[name].render(language()):24} {count}")
    if not yes:
        tell(_WOULD, colour="yellow")
        return FINE
    application().erase(person)
    tell(_DONE, bold=True)
    tell(_BACKUPS, dim=True)
    return FINE


COMMAND = Command(
    "erase",
    Text(
        "Löscht alles, was zu einer Person gespeichert ist; ohne --yes zeigt es nur, was das wäre.",
        "Erases all that is kept of a person; without --yes it only shows what that would be.",
    ),
    erase,
    (
        argument(
            "person",
            Text("PERSON", "PERSON"),
            Text(
                "Der Name, wie ihn der Proxy, das Token oder die Tabelle nennt.",
                "The name as the proxy, the token or the table gives it.",
            ),
        ),
        switch("yes", "--yes", meaning=Text("Löscht wirklich.", "Really erases.")),
    ),
)
