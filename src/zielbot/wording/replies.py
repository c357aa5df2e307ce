"""What the coach says beside its questions, by code; several variants where it would get monotonous."""

from __future__ import annotations

from collections.abc import Mapping

from zielbot.goals.language import Text
from zielbot.wording.replies_beside import BESIDE

REPLIES: Mapping[str, tuple[Text, ...]] = {
    "greeting": (
        Text(
            "Hallo. Erzähl mir in einem Satz, was du erreichen willst, ich helfe dir, daraus ein SMART-Ziel zu machen.",
            "Hello. Tell me in one sentence what you want to achieve, and I will help you turn it into a SMART goal.",
            "Guten Tag. Sagen Sie mir in einem Satz, was Sie erreichen wollen, ich helfe Ihnen, daraus ein SMART-Ziel zu machen.",
        ),
    ),
    "greeting_again": (Text("Hallo.", "Hello.", "Guten Tag."),),
    "thanks": (Text("Gern.", "You are welcome."),),
    "restarted": (
        Text(
            "Gut, wir fangen von vorn an. Was willst du erreichen?",
            "All right, we start over. What do you want to achieve?",
            "Gut, wir fangen von vorn an. Was wollen Sie erreichen?",
        ),
    ),
    "back": (Text("Der letzte Schritt ist zurückgenommen.", "The last step is undone."),),
    "nothing_to_undo": (Text("Es gibt nichts zurückzunehmen.", "There is nothing to undo."),),
    "forward": (Text("Der Schritt ist wieder da.", "The step is back."),),
    "nothing_to_redo": (Text("Es gibt nichts wiederherzustellen.", "There is nothing to restore."),),
    "skipped": (
        Text("Das lassen wir offen.", "We leave that open."),
        Text("In Ordnung, das bleibt offen.", "All right, that stays open."),
    ),
    "declined": (
        Text("In Ordnung, dann ohne.", "All right, without it then."),
        Text("Gut, das lassen wir weg.", "Fine, we leave that out."),
    ),
    "needed_later": (
        Text(
            "Ich komme später darauf zurück, ohne das wird es kein Ziel.",
            "I will come back to it; it takes that to make a goal.",
        ),
        Text(
            "Ganz ohne geht es nicht, wir versuchen es anders.", "It does not work without it; let us try another way."
        ),
    ),
    "unknown_metric": (
        Text(
            "Das muss nicht sofort feststehen. Hilfreich ist, was ihr ohnehin schon zählt oder was Kunden und Kollegen sehen würden.",
            "It need not be settled at once. It helps to think of what you count already or what customers and colleagues would see.",
            "Das muss nicht sofort feststehen. Hilfreich ist, was Sie ohnehin schon zählen oder was Kunden und Kollegen sehen würden.",
        ),
        Text(
            "Denk an eine Woche, in der es gut läuft: Was dann öfter, seltener oder schneller geht als sonst, lässt sich meist messen.",
            "Think of a week in which it goes well: what is then more often, rarer or faster than usual can mostly be measured.",
            "Denken Sie an eine Woche, in der es gut läuft: Was dann öfter, seltener oder schneller geht als sonst, lässt sich meist messen.",
        ),
        Text(
            "Manchmal hilft die einfachste Zählung: wie oft, wie viele, wie lange, wie viel Geld. Auch eine Strichliste ist eine Messung.",
            "Sometimes the simplest count helps: how often, how many, how long, how much money. A tally sheet is a measurement too.",
        ),
    ),
    "unknown_baseline": (
        Text(
            "Kein Problem: Der Ausgangswert bleibt als offene Stelle sichtbar. Nachsehen lässt er sich meist hier: {source}.",
            "No problem: the starting value stays visible as a gap. It can mostly be looked up here: {source}.",
        ),
    ),
    "unknown_baseline_plain": (
        Text(
            "Kein Problem: Der Ausgangswert bleibt als offene Stelle sichtbar, eine erste Messung liefert ihn nach.",
            "No problem: the starting value stays visible as a gap; a first measurement will supply it.",
        ),
    ),
    "unknown_target": (
        Text(
            "Dann lassen wir den Zielwert kurz offen. Ein Blick auf den besten Wert der letzten Zeit gibt oft einen Anhalt.",
            "Then we leave the target open for now. The best value of recent times often gives a clue.",
        ),
        Text(
            "Vielleicht hilft ein Gespräch mit deiner Führungskraft; ein vorläufiger Wert genügt fürs Erste.",
            "A talk with your manager may help; a provisional value is enough for now.",
            "Vielleicht hilft ein Gespräch mit Ihrer Führungskraft; ein vorläufiger Wert genügt fürs Erste.",
        ),
    ),
    "unknown_deadline": (
        Text(
            "Dann lassen wir die Frist kurz offen. Üblich ist ein Zeitraum bis zum nächsten Zielgespräch.",
            "Then we leave the deadline open for now. The next review talk is a usual date.",
        ),
        Text("Ein ungefährer Monat genügt fürs Erste.", "A rough month is enough for now."),
    ),
    "unknown_means": (
        Text(
            "Das darf sich noch finden; ich lasse die Maßnahmen offen.",
            "That may still take shape; I leave the actions open.",
        ),
    ),
    "unknown_purpose": (
        Text(
            "In Ordnung, der Nutzen bleibt offen; du kannst ihn jederzeit ergänzen.",
            "All right, the purpose stays open; you can add it at any time.",
            "In Ordnung, der Nutzen bleibt offen; Sie können ihn jederzeit ergänzen.",
        ),
    ),
    "unknown": (Text("Das darf offen bleiben.", "That may stay open."),),
    "vague_metric": (
        Text(
            "Das ist die Richtung, messen lässt es sich so noch nicht.",
            "That gives the direction, but it cannot be measured yet.",
        ),
        Text(
            "Ich habe noch nicht herausgelesen, woran man es sehen würde.",
            "I could not yet make out how one would see it.",
        ),
    ),
    "vague_baseline": (
        Text(
            "Eine Zahl habe ich darin nicht gefunden, der Ausgangswert bleibt offen.",
            "I found no number in that; the starting value stays open.",
        ),
    ),
    "vague_target": (
        Text("Ich habe darin noch keinen Zielwert gefunden.", "I found no target value in that yet."),
        Text("Einen Zielwert konnte ich daraus noch nicht lesen.", "I could not read a target value from that yet."),
    ),
    "vague_deadline": (
        Text("Ein Datum habe ich darin noch nicht gefunden.", "I found no date in that yet."),
        Text("Daraus lese ich noch keinen Termin.", "I cannot read a date from that yet."),
    ),
    "vague": (
        Text("Das habe ich nicht sicher verstanden.", "I am not sure I understood that."),
        Text("Damit kann ich noch nichts anfangen.", "I cannot do anything with that yet."),
    ),
    "nothing": (
        Text("Ich lese darin keine Worte.", "I cannot read any words in that."),
        Text("Daraus werde ich nicht schlau.", "I cannot make sense of that."),
    ),
    "accepted_offer": (Text("Übernommen: {label}.", "Taken: {label}."),),
    "affirm": (Text("Gut.", "Good."), Text("In Ordnung.", "All right.")),
    "which_one": (Text("Welche davon nimmst du?", "Which of them do you take?", "Welche davon nehmen Sie?"),),
    "article": (Text("{short} (Quelle: {source})", "{short} (Source: {source})"),),
    "article_practice": (
        Text("{short} (Erfahrung aus der Praxis, Artikel „{title}“)", "{short} (Practice, article “{title}”)"),
    ),
    "kpi_explained": (
        Text(
            "{name}: {definition} Gerechnet wird so: {formula}. Die Daten kommen aus: {data_source}.",
            "{name}: {definition} It is worked out like this: {formula}. The data come from: {data_source}.",
        ),
    ),
    "no_article": (
        Text(
            "Dazu weiß ich nichts Belegtes. Ich helfe, Ziele zu formulieren, und beantworte Fragen rund um Ziele und Zielvereinbarungen.",
            "I have nothing well founded on that. I help to word goals and answer questions about goals and goal agreements.",
        ),
        Text(
            "Darauf habe ich keine belegte Antwort. Auskunft gebe ich zu Zielen: wie man sie formuliert, misst, vereinbart und überprüft.",
            "I have no well-founded answer to that. I know about goals: how to word, measure, agree and review them.",
        ),
    ),
    "one_article_near": (
        Text(
            "Genau dazu habe ich keine Antwort. Am nächsten kommt die Frage „{question}“.",
            "I have no answer to exactly that. What comes nearest is the question “{question}”.",
        ),
    ),
    "articles_near": (
        Text(
            "Genau dazu habe ich keine Antwort. Am nächsten kommen die Fragen „{question}“ und „{other}“. Stell mir gern eine davon.",
            "I have no answer to exactly that. What comes nearest are the questions “{question}” and “{other}”. Ask me one of them if you like.",
            "Genau dazu habe ich keine Antwort. Am nächsten kommen die Fragen „{question}“ und „{other}“. Stellen Sie mir gern eine davon.",
        ),
    ),
    **BESIDE,
    "help_start": (
        Text(
            "Schreib einfach, was du erreichen willst; ich frage nach, was fehlt, immer eines nach dem anderen. Mit „zurück“, „überspringen“, „von vorn“ und „zeig mir den Stand“ steuerst du das Gespräch.",
            "Just write what you want to achieve; I ask for what is missing, one thing at a time. “back”, “skip”, “start over” and “show me the status” steer the talk.",
            "Schreiben Sie einfach, was Sie erreichen wollen; ich frage nach, was fehlt, immer eines nach dem anderen. Mit „zurück“, „überspringen“, „von vorn“ und „zeig mir den Stand“ steuern Sie das Gespräch.",
        ),
    ),
    "help_metric": (
        Text(
            "Gemeint ist etwas, das man zählen, messen oder vorzeigen kann, zum Beispiel eine Quote, eine Zeit, eine Anzahl oder eine bestandene Prüfung.",
            "What is meant is something that can be counted, measured or shown, for example a rate, a time, a number or an exam passed.",
        ),
    ),
    "help_baseline": (
        Text(
            "Gemeint ist der Wert von heute, auch grob geschätzt; „weiß nicht“ ist auch eine Antwort.",
            "What is meant is today's value, even a rough guess; “don't know” is an answer too.",
        ),
    ),
    "help_target": (
        Text(
            "Gemeint ist der Wert, bei dem das Ziel erreicht ist: eine Zahl, eine Veränderung oder ein Ergebnis.",
            "What is meant is the value at which the goal is reached: a number, a change or a result.",
        ),
    ),
    "help_deadline": (
        Text(
            "Gemeint ist der letzte Tag, zum Beispiel „bis Ende September“, „in einem halben Jahr“ oder ein Datum.",
            "What is meant is the last day, for example “by the end of September”, “in six months” or a date.",
        ),
    ),
    "help_means": (
        Text(
            "Gemeint ist, was du konkret tust, zum Beispiel regelmäßige Gespräche, eine Schulung oder ein neuer Ablauf.",
            "What is meant is what you will actually do, for example regular talks, a training or a new procedure.",
            "Gemeint ist, was Sie konkret tun, zum Beispiel regelmäßige Gespräche, eine Schulung oder ein neuer Ablauf.",
        ),
    ),
    "help_purpose": (
        Text(
            "Gemeint ist, was es dir oder anderen bringt; ein halber Satz genügt.",
            "What is meant is what it is good for, for you or others; half a sentence is enough.",
            "Gemeint ist, was es Ihnen oder anderen bringt; ein halber Satz genügt.",
        ),
    ),
    "help": (
        Text(
            "Du kannst antworten, „überspringen“ oder „weiß nicht“ schreiben.",
            "You can answer, or write “skip” or “don't know”.",
            "Sie können antworten, „überspringen“ oder „weiß nicht“ schreiben.",
        ),
    ),
    "why_metric": (
        Text(
            "Ohne Messgröße lässt sich am Ende nicht sagen, ob das Ziel erreicht ist.",
            "Without a measure nobody can tell in the end whether the goal was reached.",
        ),
    ),
    "why_baseline": (
        Text(
            "Erst mit dem Ausgangswert sieht man, ob das Ziel leicht, machbar oder zu hoch ist.",
            "Only the starting value shows whether the goal is easy, doable or too high.",
        ),
    ),
    "why_target": (
        Text("Am Zielwert entscheidet sich, ob es geschafft ist.", "The target decides whether it is done."),
    ),
    "why_deadline": (
        Text(
            "Ohne Frist gibt es keinen Zeitpunkt, an dem man gemeinsam hinschaut.",
            "Without a deadline there is no moment to look at it together.",
        ),
    ),
    "why_means": (
        Text(
            "Maßnahmen zeigen, dass das Ziel in deiner Hand liegt.",
            "Actions show that the goal is in your hands.",
            "Maßnahmen zeigen, dass das Ziel in Ihrer Hand liegt.",
        ),
    ),
    "why_purpose": (
        Text(
            "Ein Ziel, das einem selbst etwas bedeutet, wird eher erreicht.",
            "A goal that means something to you is more likely to be reached.",
        ),
    ),
    "why": (
        Text(
            "Das macht die Vereinbarung vollständig, ist aber freiwillig.",
            "It completes the agreement but is voluntary.",
        ),
    ),
    "ready": (
        Text(
            "Damit steht dein Ziel:\n\n{sentence}\n\nDu kannst es annehmen oder etwas daran ändern.",
            "Your goal stands:\n\n{sentence}\n\nYou can accept it or change something.",
            "Damit steht Ihr Ziel:\n\n{sentence}\n\nSie können es annehmen oder etwas daran ändern.",
        ),
    ),
    "ready_changed": (
        Text(
            "Dein Ziel lautet jetzt:\n\n{sentence}\n\nPasst es so?",
            "Your goal now reads:\n\n{sentence}\n\nDoes it fit?",
            "Ihr Ziel lautet jetzt:\n\n{sentence}\n\nPasst es so?",
        ),
    ),
    "ready_again": (
        Text(
            "Dein Ziel steht weiterhin so:\n\n{sentence}",
            "Your goal still reads:\n\n{sentence}",
            "Ihr Ziel steht weiterhin so:\n\n{sentence}",
        ),
    ),
    "adopt_hint": (
        Text(
            "Gut. Mit „Ziel annehmen“ wird es gespeichert.",
            "Good. “Accept goal” saves it.",
        ),
    ),
    "all_said": (
        Text(
            "Damit ist alles beisammen, du kannst das Ziel annehmen.",
            "That is everything; you can accept the goal.",
            "Damit ist alles beisammen, Sie können das Ziel annehmen.",
        ),
    ),
    "accepted": (
        Text(
            "Angenommen. Das Ziel ist gespeichert; zur Zielvereinbarung wird es, wenn auch die andere Seite zustimmt.",
            "Accepted. The goal is saved; it becomes an agreement once the other side consents too.",
        ),
    ),
    "not_ready_yet": (
        Text("Es fehlt noch etwas, dann steht das Ziel.", "Something is still missing before the goal stands."),
    ),
    "working_understanding": (
        Text(
            "Das Sprachmodell liest deine Nachricht …",
            "The language model is reading your message …",
            "Das Sprachmodell liest Ihre Nachricht …",
        ),
    ),
    "working_asking": (Text("Das Sprachmodell sucht Vorschläge …", "The language model is looking for suggestions …"),),
    "working_phrasing": (Text("Das Sprachmodell formuliert …", "The language model is wording it …"),),
    "working_explaining": (
        Text("Das Sprachmodell liest den Artikel …", "The language model is reading the article …"),
    ),
    "without_model": (Text("Ohne Sprachmodell weitergemacht.", "Carried on without the language model."),),
    "model_offers": (
        Text(
            "In deinen Worten steckt noch mehr; ich lege es dir bei der passenden Frage vor.",
            "There is more in your words; I will put it to you with the question it belongs to.",
            "In Ihren Worten steckt noch mehr; ich lege es Ihnen bei der passenden Frage vor.",
        ),
    ),
    "model_dropped": (
        Text(
            "Was das Sprachmodell darüber hinaus nannte, hast du nicht gesagt; ich habe es weggelassen.",
            "What the language model named beyond that you did not say; I left it out.",
            "Was das Sprachmodell darüber hinaus nannte, haben Sie nicht gesagt; ich habe es weggelassen.",
        ),
    ),
    "rewritten": (
        Text(
            "So würde ich es nach dem jetzigen Stand formulieren:\n\n{sentence}",
            "This is how I would put it as things stand:\n\n{sentence}",
        ),
    ),
    "rewrite_early": (
        Text(
            "Für einen ganzen Satz fehlt noch etwas, ich schreibe nichts hinein, was du nicht gesagt hast.",
            "A whole sentence still needs something; I add nothing you did not say.",
            "Für einen ganzen Satz fehlt noch etwas, ich schreibe nichts hinein, was Sie nicht gesagt haben.",
        ),
    ),
    "agreed": (
        Text(
            "Dieses Ziel ist angenommen. Für ein neues schreib „von vorn“.",
            "This goal is accepted. Write “start over” for a new one.",
            "Dieses Ziel ist angenommen. Für ein neues schreiben Sie „von vorn“.",
        ),
    ),
    "numbers_of_old_metric": (
        Text(
            "Ausgangs- und Zielwert stammen noch von der alten Messgröße; prüf bitte, ob sie noch passen.",
            "The starting value and the target are still those of the old measure; please check whether they fit.",
            "Ausgangs- und Zielwert stammen noch von der alten Messgröße; prüfen Sie bitte, ob sie noch passen.",
        ),
    ),
    "two_goals": (
        Text(
            "Das sind zwei Ziele; wir nehmen zuerst dieses. Das andere bekommt danach mit „von vorn“ ein eigenes Gespräch.",
            "Those are two goals; we take this one first. The other gets a talk of its own afterwards with “start over”.",
        ),
    ),
    "past_deadline": (
        Text("Dieses Datum ist schon vorbei.", "That date is already over."),
        Text("Der Tag liegt in der Vergangenheit.", "That day is in the past."),
    ),
    "optional": (
        Text(
            "Wenn du magst, noch eine Ergänzung:",
            "If you like, one more thing:",
            "Wenn Sie mögen, noch eine Ergänzung:",
        ),
    ),
}
