"""The coach's questions: several wordings a slot, each with half a sentence why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from zielbot.goals.language import Text


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording of a question and why it is asked."""

    question: Text
    why: Text


def _w(de: str, en: str, why_de: str, why_en: str, *, sie: str | None = None, why_sie: str | None = None) -> Wording:
    return Wording(Text(de, en, sie), Text(why_de, why_en, why_sie))


QUESTIONS: Mapping[str, tuple[Wording, ...]] = {
    "outcome": (
        _w(
            "Was willst du erreichen?",
            "What do you want to achieve?",
            "Ein Satz in deinen Worten genügt.",
            "A sentence in your words is enough.",
            sie="Was wollen Sie erreichen?",
            why_sie="Ein Satz in Ihren Worten genügt.",
        ),
        _w(
            "Was soll am Ende anders sein als heute?",
            "What should be different from today in the end?",
            "Ein Stichwort reicht für den Anfang.",
            "A keyword is enough to begin with.",
        ),
    ),
    "deadline_loose": (
        _w(
            "Bis wann genau: welcher Monat oder Tag soll es sein?",
            "By when exactly: which month or day shall it be?",
            "Ein Datum macht das Ziel planbar.",
            "A date makes the goal plannable.",
        ),
    ),
    "metric": (
        _w(
            "Woran willst du messen, dass es gelungen ist?",
            "What will you measure to see that it worked?",
            "Mit einer Messgröße sind sich am Ende alle einig.",
            "With a measure, everybody agrees in the end.",
            sie="Woran wollen Sie messen, dass es gelungen ist?",
        ),
        _w(
            "Woran würden andere merken, dass sich etwas verändert hat?",
            "How would others notice that something has changed?",
            "Etwas Zählbares oder ein sichtbares Ergebnis genügt.",
            "Something countable or a visible result is enough.",
        ),
        _w(
            "Was würdest du zählen, stoppen oder vorzeigen, um den Erfolg zu belegen?",
            "What would you count, time or show to prove it?",
            "Es darf ganz einfach sein, Hauptsache nachprüfbar.",
            "It may be quite simple as long as it can be checked.",
            sie="Was würden Sie zählen, stoppen oder vorzeigen, um den Erfolg zu belegen?",
        ),
        _w(
            "Welche Zahl oder welches Ergebnis soll am Ende anders sein als heute?",
            "Which number or result should be different from today in the end?",
            "Daraus wird der Kern des Ziels.",
            "That becomes the core of the goal.",
        ),
    ),
    "metric_learning": (
        _w(
            "Woran würdest du merken, dass du es kannst?",
            "How would you know that you can do it?",
            "Bei einem Lernziel genügt ein Nachweis: eine Prüfung, ein gehaltener Vortrag, ein abgenommenes Stück Arbeit.",
            "For a learning goal, evidence is enough: an exam, a talk given, a piece of work accepted.",
            sie="Woran würden Sie merken, dass Sie es können?",
        ),
        _w(
            "Was könntest du am Ende vorzeigen?",
            "What could you show in the end?",
            "Das kann ein Zeugnis sein oder etwas, das du dann selbst machst.",
            "That can be a certificate or something you then do yourself.",
            sie="Was könnten Sie am Ende vorzeigen?",
            why_sie="Das kann ein Zeugnis sein oder etwas, das Sie dann selbst machen.",
        ),
    ),
    "metric_blank": (
        _w(
            "Was soll in ein paar Monaten besser laufen als heute, und woran würde man es sehen?",
            "What should run better in a few months than today, and how would one see it?",
            "Oft hilft der Gedanke an das, was im Alltag Zeit oder Nerven kostet.",
            "It often helps to think of what costs time or nerves from day to day.",
        ),
    ),
    "metric_task": (
        _w(
            "Was soll dadurch messbar besser werden?",
            "What should measurably improve through this?",
            "Eine Aufgabe wird zum Ziel, wenn klar ist, wofür sie gut ist.",
            "A task becomes a goal once it is clear what it is for.",
        ),
    ),
    "baseline": (
        _w(
            "Wo {stands} {metric} heute?",
            "Where {stands} {metric} stand today?",
            "So wird sichtbar, wie weit der Weg ist.",
            "That shows how far there is to go.",
        ),
        _w(
            "Welcher Wert gilt im Moment für {metric_acc}?",
            "What is the current value of {metric}?",
            "Eine Schätzung reicht, sie lässt sich später ersetzen.",
            "An estimate will do; it can be replaced later.",
        ),
        _w(
            "Wie ist der Stand bei der letzten Messung gewesen?",
            "What did the last measurement say?",
            "Ohne Ausgangswert ist der Fortschritt schwer zu zeigen.",
            "Without a starting value, progress is hard to show.",
        ),
    ),
    "target": (
        _w(
            "Auf welchen Wert willst du kommen?",
            "What value do you want to reach?",
            "Daran entscheidet sich am Ende, ob das Ziel erreicht ist.",
            "That decides in the end whether the goal is reached.",
            sie="Auf welchen Wert wollen Sie kommen?",
        ),
        _w(
            "Ab welchem Wert würdest du sagen: geschafft?",
            "From what value on would you say: done?",
            "Es darf auch eine Veränderung sein, also „um so viel“.",
            "It may also be a change, “by so much”.",
            sie="Ab welchem Wert würden Sie sagen: geschafft?",
        ),
        _w(
            "Welche Zahl wäre anspruchsvoll und trotzdem erreichbar?",
            "What number would be demanding and still within reach?",
            "Ohne sie bleibt offen, wann das Ziel erreicht ist.",
            "Without it, it stays open when the goal is reached.",
        ),
        _w(
            "Welchen Zielwert würdest du heute unterschreiben?",
            "What target would you sign today?",
            "Ändern lässt er sich bis zur Vereinbarung jederzeit.",
            "It can be changed at any time until you agree on it.",
            sie="Welchen Zielwert würden Sie heute unterschreiben?",
        ),
    ),
    "deadline": (
        _w(
            "Bis wann soll das erreicht sein?",
            "By when should this be reached?",
            "Ein Datum macht das Ziel planbar.",
            "A date makes the goal plannable.",
        ),
        _w(
            "Welcher Tag ist der letzte, an dem es noch zählt?",
            "What is the last day that still counts?",
            "Monat, Quartal oder ein Zeitraum genügen.",
            "A month, a quarter or a period will do.",
        ),
        _w(
            "Wann willst du das Ergebnis anschauen?",
            "When do you want to look at the result?",
            "Dann wissen beide Seiten, wann abgerechnet wird.",
            "Then both sides know when it is settled.",
            sie="Wann wollen Sie das Ergebnis anschauen?",
        ),
        _w(
            "Welches Datum passt: Ende eines Monats, Ende eines Quartals, Jahresende?",
            "Which date fits: the end of a month, of a quarter, of the year?",
            "Ohne Frist bleibt das Ziel ein Vorsatz.",
            "Without a deadline the goal stays an intention.",
        ),
    ),
    "means": (
        _w(
            "Was wirst du dafür tun?",
            "What will you do for it?",
            "Eine oder zwei Maßnahmen reichen, damit klar ist, was du selbst in der Hand hast.",
            "One or two actions are enough to show what is in your hands.",
            sie="Was werden Sie dafür tun?",
            why_sie="Eine oder zwei Maßnahmen reichen, damit klar ist, was Sie selbst in der Hand haben.",
        ),
        _w(
            "Womit willst du anfangen?",
            "What will you start with?",
            "Der erste Schritt zeigt, ob das Ziel machbar ist.",
            "The first step shows whether the goal can be done.",
            sie="Womit wollen Sie anfangen?",
        ),
    ),
    "purpose": (
        _w(
            "Warum ist dir das wichtig?",
            "Why does this matter to you?",
            "Wofür man etwas tut, trägt durch Durststrecken.",
            "Knowing what it is for carries you through dry spells.",
            sie="Warum ist Ihnen das wichtig?",
        ),
        _w(
            "Was wird dadurch für dich oder andere besser?",
            "What gets better through this, for you or for others?",
            "In deinen Worten bleibt es dein Ziel.",
            "In your words it stays your goal.",
            sie="Was wird dadurch für Sie oder andere besser?",
            why_sie="In Ihren Worten bleibt es Ihr Ziel.",
        ),
    ),
    "purpose_boss": (
        _w(
            "Den Anstoß hat jemand anderes gegeben. Was hast du selbst davon, wenn es gelingt?",
            "The idea came from somebody else. What is in it for you if it works?",
            "Wofür man etwas tut, trägt durch Durststrecken.",
            "Knowing what it is for carries you through dry spells.",
            sie="Den Anstoß hat jemand anderes gegeben. Was haben Sie selbst davon, wenn es gelingt?",
        ),
    ),
    "guard": (
        _w(
            "Was darf dabei nicht schlechter werden?",
            "What must not get worse on the way?",
            "Eine Gegenkennzahl schützt davor, dass nur die Zahl stimmt.",
            "A counter-metric keeps it from being only the number that looks right.",
        ),
    ),
    "review": (
        _w(
            "Wie oft wollt ihr auf den Stand schauen?",
            "How often will you look at progress?",
            "Ziele geraten sonst leicht in Vergessenheit.",
            "Goals are easily forgotten otherwise.",
            sie="Wie oft wollen Sie auf den Stand schauen?",
        ),
    ),
    "contributors": (
        _w(
            "Wie sind deine Kunden daran beteiligt?",
            "How do your customers take part?",
            "Ihre Rückmeldung zeigt früh, ob der Weg stimmt.",
            "Their feedback shows early whether the way is right.",
            sie="Wie sind Ihre Kunden daran beteiligt?",
        ),
    ),
    "support": (
        _w(
            "Was brauchst du dafür von deiner Führungskraft?",
            "What do you need from your manager for this?",
            "Zu einer Vereinbarung tragen beide Seiten bei.",
            "Both sides contribute to an agreement.",
            sie="Was brauchen Sie dafür von Ihrer Führungskraft?",
        ),
    ),
    "parent": (
        _w(
            "Zu welchem Ziel des Teams oder des Unternehmens trägt das bei?",
            "Which team or company objective does this contribute to?",
            "So passt dein Ziel ins größere Bild.",
            "That way your goal fits the bigger picture.",
            why_sie="So passt Ihr Ziel ins größere Bild.",
        ),
    ),
    "milestones": (
        _w(
            "Woran siehst du auf halbem Weg, dass es läuft?",
            "What tells you halfway that it is going well?",
            "Ein Zwischenschritt zeigt früh, ob nachgesteuert werden muss.",
            "A milestone shows early whether to adjust.",
            sie="Woran sehen Sie auf halbem Weg, dass es läuft?",
        ),
    ),
}
