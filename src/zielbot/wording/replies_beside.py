"""What the coach says to what is beside the goal: hard moments, anger, questions about zielbot, goals against people."""

from __future__ import annotations

from collections.abc import Mapping

from zielbot.goals.language import Text

BESIDE: Mapping[str, tuple[Text, ...]] = {
    "off_topic": (
        Text(
            "Dabei kann ich nicht helfen, ich kenne mich nur mit Zielen aus.",
            "I cannot help with that; goals are all I know about.",
        ),
        Text("Das ist nicht mein Gebiet.", "That is not my field."),
    ),
    "orders_left_out": (
        Text(
            "Anweisungen an mich habe ich ausgelassen; ich lese nur, was zum Ziel gehört.",
            "I left out the instructions to me; I read only what belongs to the goal.",
        ),
    ),
    "insult": (
        Text("Das klingt nach Ärger. Wir können es kurz halten.", "That sounds like annoyance. We can keep it short."),
        Text("Ich merke, das nervt gerade.", "I can tell this is annoying."),
    ),
    "danger": (
        Text(
            "Das nehme ich ernst, und dafür bin ich nicht die richtige Stelle. Bitte sprich jetzt mit einem Menschen: Die Telefonseelsorge ist Tag und Nacht da (0800 111 0 111, in Österreich 142, in der Schweiz 143), im Notfall hilft die 112. Das Ziel kann warten.",
            "I take that seriously, and I am not the right place for it. Please talk to a human being now: somebody you trust, a crisis line near you, or the emergency number (112 in Europe). The goal can wait.",
            "Das nehme ich ernst, und dafür bin ich nicht die richtige Stelle. Bitte sprechen Sie jetzt mit einem Menschen: Die Telefonseelsorge ist Tag und Nacht da (0800 111 0 111, in Österreich 142, in der Schweiz 143), im Notfall hilft die 112. Das Ziel kann warten.",
        ),
    ),
    "strain": (
        Text(
            "Das klingt anstrengend. Sitzt es tiefer, sprich bitte mit jemandem, dem du vertraust. Liegt es an der Arbeit, kann auch das ein Ziel sein, etwa weniger Überstunden oder Unterbrechungen.",
            "That sounds exhausting. If it goes deeper, please talk to somebody you trust. If work is the cause, that can be a goal too, for example less overtime or fewer interruptions.",
            "Das klingt anstrengend. Sitzt es tiefer, sprechen Sie bitte mit jemandem, dem Sie vertrauen. Liegt es an der Arbeit, kann auch das ein Ziel sein, etwa weniger Überstunden oder Unterbrechungen.",
        ),
    ),
    "annoyed": (
        Text(
            "Verstehe. Stichworte genügen, und mit „überspringen“ geht es schneller.",
            "I see. Keywords are enough, and “skip” makes it quicker.",
        ),
        Text(
            "In Ordnung, wir halten es kurz. Auslassen geht jederzeit mit „überspringen“.",
            "All right, we keep it short. “skip” leaves a question out at any time.",
        ),
    ),
    "unfair": (
        Text(
            "Dabei helfe ich nicht: Ein Ziel darf niemanden benachteiligen und nicht gegen Gesetze verstoßen.",
            "I do not help with that: a goal must not put anybody at a disadvantage or break the law.",
        ),
    ),
    "others": (
        Text(
            "Gesundheit und Privatleben anderer sind kein Ziel, das sich vereinbaren lässt. Was geht, ist dein eigener Beitrag, zum Beispiel zu den Arbeitsbedingungen.",
            "The health and private life of others are no goal to agree on. What works is your own contribution, for example to working conditions.",
            "Gesundheit und Privatleben anderer sind kein Ziel, das sich vereinbaren lässt. Was geht, ist Ihr eigener Beitrag, zum Beispiel zu den Arbeitsbedingungen.",
        ),
    ),
    "watching": (
        Text(
            "Einzelne Menschen zu überwachen, ist kein Ziel, bei dem ich helfe. Oft zeigt ein Ergebnis dasselbe, ohne dass jemand beobachtet wird.",
            "Watching individual people is no goal that I help with. A result often shows the same without anybody being watched.",
        ),
    ),
    "privacy": (
        Text(
            "Was du hier schreibst, liegt in der Datenbank von zielbot und ist nur für dich abrufbar, auch nicht für deine Führungskraft. Du kannst es jederzeit selbst löschen. Nur wenn ein Sprachmodell eingerichtet ist, geht der Text auch dorthin.",
            "What you write here lies in zielbot's database and can be called up by you alone, not by your manager. You can delete it yourself at any time. Only where a language model is set up, the text goes there too.",
            "Was Sie hier schreiben, liegt in der Datenbank von zielbot und ist nur für Sie abrufbar, auch nicht für Ihre Führungskraft. Sie können es jederzeit selbst löschen. Nur wenn ein Sprachmodell eingerichtet ist, geht der Text auch dorthin.",
        ),
    ),
    "prying": (
        Text(
            "Über einzelne Personen sage ich nichts, und niemand lässt sich ausschließen oder herausgreifen. Vergleichswerte gibt es nur zusammengefasst, aus mindestens fünf Fällen von fünf Personen. Ich nenne sie, sobald dein Ziel eine Messgröße und einen Ausgangswert hat.",
            "I say nothing about individual people, and nobody can be left out or singled out. Comparison figures only come summed up, from at least five cases of five people. I name them as soon as your goal has a measure and a baseline.",
            "Über einzelne Personen sage ich nichts, und niemand lässt sich ausschließen oder herausgreifen. Vergleichswerte gibt es nur zusammengefasst, aus mindestens fünf Fällen von fünf Personen. Ich nenne sie, sobald Ihr Ziel eine Messgröße und einen Ausgangswert hat.",
        ),
    ),
    "about_bot": (
        Text(
            "Ich bin zielbot, ein Programm und kein Mensch, und spreche Deutsch und Englisch. Fragen und Prüfung folgen festen Regeln; ein Sprachmodell hilft nur mit, wo eines eingerichtet ist.",
            "I am zielbot, a program and no human being, and I speak German and English. Questions and checks follow fixed rules; a language model only helps where one is set up.",
        ),
    ),
    "distress": (
        Text(
            "Das klingt schwer. Dafür bin ich nicht die richtige Stelle; bitte sprich mit einem Menschen, dem du vertraust, oder mit der Telefonseelsorge (0800 111 0 111). Das Ziel kann warten, ich bin da, wenn du weitermachen willst.",
            "That sounds hard. I am not the right place for it; please talk to somebody you trust or to a crisis line near you. The goal can wait; I am here when you want to go on.",
            "Das klingt schwer. Dafür bin ich nicht die richtige Stelle; bitte sprechen Sie mit einem Menschen, dem Sie vertrauen, oder mit der Telefonseelsorge (0800 111 0 111). Das Ziel kann warten, ich bin da, wenn Sie weitermachen wollen.",
        ),
    ),
}
