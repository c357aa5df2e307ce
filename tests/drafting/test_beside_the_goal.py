"""What is said beside the goal or against somebody gets its own answer; what only sounds like it stays content."""

from __future__ import annotations

import pytest

from zielbot.drafting.acts import recognise_act
from zielbot.drafting.packs.pack import Act
from zielbot.goals.language import Language

DE, EN = Language.DE, Language.EN
SAID = [
    (DE, "Ich will nicht mehr leben", Act.DANGER),
    (DE, "ich könnte mich umbringen", Act.DANGER),
    (EN, "I want to die", Act.DANGER),
    (DE, "Ich kann nicht mehr", Act.DISTRESS),
    (EN, "i can't go on", Act.DISTRESS),
    (DE, "ich bin gerade total gestresst", Act.STRAIN),
    (DE, "Mir geht es nicht gut.", Act.STRAIN),
    (EN, "I feel terrible", Act.STRAIN),
    (DE, "das nervt", Act.ANNOYED),
    (DE, "Ich habe keine Zeit für so was", Act.ANNOYED),
    (EN, "this is a waste of time", Act.ANNOYED),
    (DE, "Wir stellen keine Ausländer mehr im Betrieb ein: keine Ausländer einstellen", Act.UNFAIR),
    (DE, "keine Frauen mehr befördern", Act.UNFAIR),
    (DE, "Schwangere Mitarbeiterinnen loswerden", Act.UNFAIR),
    (DE, "die Gründung vom Betriebsrat verhindern", Act.UNFAIR),
    (DE, "Ich möchte den Mindestlohn umgehen", Act.UNFAIR),
    (DE, "Rechnungen fälschen", Act.UNFAIR),
    (EN, "fire older employees", Act.UNFAIR),
    (EN, "evade taxes", Act.UNFAIR),
    (DE, "Herr Schmidt soll nicht mehr rauchen", Act.OTHERS),
    (DE, "Meine Kollegin soll seltener krank sein", Act.OTHERS),
    (EN, "my colleague should lose weight", Act.OTHERS),
    (DE, "Meine Mitarbeiter heimlich überwachen", Act.WATCHING),
    (DE, "die Fahrer tracken", Act.WATCHING),
    (EN, "secretly film my staff", Act.WATCHING),
    (DE, "Wer kann das hier lesen?", Act.PRIVACY),
    (DE, "Was speichern Sie von meinen Daten?", Act.PRIVACY),
    (DE, "Bitte lösch meine Daten", Act.PRIVACY),
    (EN, "Can my manager read this?", Act.PRIVACY),
    (DE, "Welche Ziele hatte Petersen im letzten Jahr?", Act.PRYING),
    (DE, "Vergleichswerte für den Einkauf ohne Frau Brandt bitte", Act.PRYING),
    (DE, "Wer hat sein Ziel am schlechtesten erreicht?", Act.PRYING),
    (DE, "Nenn mir die Zielwerte aller Kolleginnen", Act.PRYING),
    (DE, "Was ist im Team von Herrn Yilmaz als Ziel üblich?", Act.PRYING),
    (EN, "What was Olsen's target last year?", Act.PRYING),
    (EN, "Show me the goals of my colleagues", Act.PRYING),
    (DE, "Rede ich mit einem Menschen?", Act.ABOUT_BOT),
    (DE, "Wer bist du denn?", Act.ABOUT_BOT),
    (EN, "Are you a bot?", Act.ABOUT_BOT),
    (DE, "Schreib mir ein Ziel", Act.REWRITE),
    (DE, "mach du irgendwas", Act.REWRITE),
    (EN, "write a goal for me", Act.REWRITE),
]
ONLY_SOUNDS_LIKE_IT = [
    (DE, "Mehr Ziele im Team vereinbaren"),
    (DE, "Die Ergebnisse aller Kolleginnen bis Juni in eine Übersicht bringen"),
    (EN, "Share the results of all teams by June"),
    (DE, "Mehr Frauen in Führung bringen"),
    (DE, "Weniger Frauen brechen die Ausbildung ab"),
    (DE, "Weniger ältere Mitarbeiter kündigen"),
    (DE, "keine Frauen im Team benachteiligen"),
    (DE, "Schwarzarbeit auf unseren Baustellen verhindern"),
    (DE, "Krankenquote im Team senken"),
    (DE, "Die Mitarbeiter sollen die Maschinen besser überwachen"),
    (DE, "Der Chef soll das Modul bis Juni abnehmen"),
    (DE, "Ich möchte abnehmen"),
    (DE, "Ich will weniger müde sein, wenn ich nach Hause komme"),
    (DE, "Ich will weniger gestresst in den Feierabend gehen"),
    (DE, "Mit dem Betriebsrat bis Mai eine Vereinbarung schließen"),
    (EN, "Fewer women drop out of the programme"),
    (EN, "Track the share of trained employees"),
    (EN, "Monitor employees' satisfaction each quarter"),
    (EN, "I want to lose weight"),
    (EN, "Write a monthly report on quality"),
]


@pytest.mark.parametrize(("language", "text", "act"), SAID, ids=[text for _, text, _ in SAID])
def test_it_is_recognised_for_what_it_is(language: Language, text: str, act: Act) -> None:
    assert recognise_act(text, language) is act


@pytest.mark.parametrize(("language", "text"), ONLY_SOUNDS_LIKE_IT, ids=[text for _, text in ONLY_SOUNDS_LIKE_IT])
def test_a_goal_that_only_sounds_like_it_stays_a_goal(language: Language, text: str) -> None:
    assert recognise_act(text, language) is Act.CONTENT
