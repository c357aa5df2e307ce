"""What the page itself says, in German (du, Sie) and English."""

from __future__ import annotations

from zielbot.goals.language import Address, Language, Text

TEXTS: dict[str, Text] = {
    "tagline": Text(de="Vom Vorhaben zum Ziel", en="From intention to goal"),
    "mode_offline": Text(
        de="Ohne Sprachmodell – nichts verlässt diesen Rechner",
        en="No language model – nothing leaves this machine",
    ),
    "mode_model": Text(de="Sprachmodell: {name}", en="Language model: {name}"),
    "mode_example": Text(de="Vergleichswerte: erfundene Beispiele", en="Comparison data: fictional examples"),
    "other_language": Text(de="English", en="Deutsch"),
    "tab_talk": Text(de="Gespräch", en="Conversation"),
    "tab_review": Text(de="Ziele prüfen", en="Review goals"),
    "tab_mine": Text(de="Meine Ziele", en="My goals"),
    "tab_knowledge": Text(de="Wissen", en="Knowledge"),
    "tab_rules": Text(de="Regeln", en="Rules"),
    "log_label": Text(de="Gespräch mit zielbot", en="Conversation with zielbot"),
    "welcome_title": Text(
        de="Was möchtest du erreichen?", en="What do you want to achieve?", sie="Was möchten Sie erreichen?"
    ),
    "welcome_body": Text(
        de="Schreib es in einem Satz, so wie du es sagen würdest. Ich frage nach, was für ein gutes Ziel noch fehlt.",
        en="Write it in one sentence, the way you would say it. I ask for what a good goal still lacks.",
        sie="Schreiben Sie es in einem Satz, so wie Sie es sagen würden. Ich frage nach, was für ein gutes Ziel noch fehlt.",
    ),
    "privacy": Text(
        de="Gespräche und Entwürfe werden auf diesem Rechner gespeichert. Nur du siehst sie, bis du sie weitergibst.",
        en="Conversations and drafts are stored on this machine. Only you see them until you pass them on.",
        sie="Gespräche und Entwürfe werden auf diesem Rechner gespeichert. Nur Sie sehen sie, bis Sie sie weitergeben.",
    ),
    "privacy_model": Text(
        de="Zum Verstehen und Formulieren wird ein Sprachmodell verwendet ({name}). Namen, Adressen und Nummern werden vorher ersetzt.",
        en="A language model ({name}) helps with understanding and wording. Names, addresses and numbers are replaced first.",
    ),
    "example_1": Text(
        de="Ich möchte, dass unsere Kunden zufriedener werden.", en="I want our customers to be happier with us."
    ),
    "example_2": Text(
        de="Weniger Ausschuss in der Montage, am besten bis Ende des Jahres.",
        en="Less scrap in assembly, ideally by the end of the year.",
    ),
    "example_3": Text(
        de="Ich will sicherer vor Gruppen sprechen.", en="I want to speak more confidently in front of groups."
    ),
    "input_label": Text(de="Deine Nachricht", en="Your message", sie="Ihre Nachricht"),
    "input_placeholder": Text(
        de="Schreib deine Antwort oder dein Vorhaben …",
        en="Write your answer or what you intend …",
        sie="Schreiben Sie Ihre Antwort oder Ihr Vorhaben …",
    ),
    "send": Text(de="Senden", en="Send"),
    "new": Text(de="Neues Gespräch", en="New conversation"),
    "undo": Text(de="Rückgängig", en="Undo"),
    "redo": Text(de="Wiederholen", en="Redo"),
    "dont_know": Text(de="Weiß ich nicht", en="I don't know"),
    "skip": Text(de="Überspringen", en="Skip"),
    "card_title": Text(de="Dein Ziel", en="Your goal", sie="Ihr Ziel"),
    "card_empty": Text(
        de="Hier wächst dein Ziel, während wir sprechen.",
        en="Your goal grows here while we talk.",
        sie="Hier wächst Ihr Ziel, während wir sprechen.",
    ),
    "smart_title": Text(de="SMART-Prüfung", en="SMART check"),
    "slots_title": Text(de="Angaben und ihre Herkunft", en="Details and where they come from"),
    "findings_title": Text(de="Was noch zu klären ist", en="What is still to be clarified"),
    "evidence_title": Text(de="Vergleichbare Vereinbarungen", en="Comparable agreements"),
    "score": Text(de="{score} von 100 Punkten", en="{score} of 100 points"),
    "answer_this": Text(de="Beantworten", en="Answer"),
    "suggestion": Text(de="Vorschlag: {text}", en="Suggestion: {text}"),
    "edit": Text(de="{slot} ändern", en="Change {slot}"),
    "save": Text(de="Übernehmen", en="Save"),
    "cancel": Text(de="Abbrechen", en="Cancel"),
    "accept": Text(de="Ziel annehmen", en="Accept goal"),
    "accepted": Text(
        de="Dein Ziel ist gespeichert. Du findest es unter „Meine Ziele“.",
        en="Your goal is saved. You find it under “My goals”.",
        sie="Ihr Ziel ist gespeichert. Sie finden es unter „Meine Ziele“.",
    ),
    "copy": Text(de="Satz kopieren", en="Copy sentence"),
    "copied": Text(de="Kopiert", en="Copied"),
    "export_md": Text(de="Markdown", en="Markdown"),
    "export_json": Text(de="JSON", en="JSON"),
    "verdict_met": Text(de="erfüllt", en="met"),
    "verdict_not_met": Text(de="nicht erfüllt", en="not met"),
    "verdict_open": Text(de="offen", en="open"),
    "specific": Text(de="Spezifisch", en="Specific"),
    "measurable": Text(de="Messbar", en="Measurable"),
    "attractive": Text(de="Attraktiv", en="Attractive"),
    "realistic": Text(de="Realistisch", en="Realistic"),
    "time_bound": Text(de="Terminiert", en="Time-bound"),
    "across": Text(de="Übergreifend", en="Overall"),
    "law": Text(de="Recht und Fairness", en="Law and fairness"),
    "error": Text(
        de="Das hat nicht geklappt. Dein Text ist nicht verloren; versuch es bitte noch einmal.",
        en="That did not work. Your text is not lost; please try again.",
        sie="Das hat nicht geklappt. Ihr Text ist nicht verloren; versuchen Sie es bitte noch einmal.",
    ),
    "review_label": Text(de="Ziele, eines je Zeile oder Listenpunkt", en="Goals, one a line or bullet"),
    "review_placeholder": Text(
        de="Füg hier eine Liste, eine E-Mail oder eine Tabelle mit rohen Zielen ein …",
        en="Paste a list, an e-mail or a table of rough goals here …",
        sie="Fügen Sie hier eine Liste, eine E-Mail oder eine Tabelle mit rohen Zielen ein …",
    ),
    "review_file": Text(de="Oder eine Datei (Text, CSV, XLSX, DOCX)", en="Or a file (text, CSV, XLSX, DOCX)"),
    "review_run": Text(de="Prüfen", en="Check"),
    "review_empty": Text(
        de="Noch nichts geprüft. Füge oben Ziele ein; du bekommst je Ziel die Urteile, die offenen Fragen und, was an der Liste als Ganzem auffällt.",
        en="Nothing checked yet. Paste goals above; for each you get the verdicts, the open questions, and what stands out in the list as a whole.",
        sie="Noch nichts geprüft. Fügen Sie oben Ziele ein; Sie bekommen je Ziel die Urteile, die offenen Fragen und, was an der Liste als Ganzem auffällt.",
    ),
    "col_before": Text(de="Ziel", en="Goal"),
    "col_after": Text(de="So weit ist es", en="As far as it goes"),
    "col_questions": Text(de="Fragen dazu", en="Questions"),
    "col_verdicts": Text(de="Urteile", en="Verdicts"),
    "set_title": Text(de="Zur Liste als Ganzem", en="On the list as a whole"),
    "set_nothing": Text(
        de="An der Liste als Ganzem fällt nichts auf.", en="Nothing stands out in the list as a whole."
    ),
    "mine_empty": Text(
        de="Hier stehen deine Entwürfe und angenommenen Ziele. Beginne ein Gespräch, um das erste anzulegen.",
        en="Your drafts and accepted goals are listed here. Start a conversation to make the first.",
        sie="Hier stehen Ihre Entwürfe und angenommenen Ziele. Beginnen Sie ein Gespräch, um das erste anzulegen.",
    ),
    "drafts": Text(de="Entwürfe", en="Drafts"),
    "goals": Text(de="Angenommene Ziele", en="Accepted goals"),
    "resume": Text(de="Weiterführen", en="Resume"),
    "delete": Text(de="Löschen", en="Delete"),
    "delete_sure": Text(de="Wirklich löschen?", en="Really delete?"),
    "next_period": Text(de="Für den nächsten Zeitraum übernehmen", en="Use for the next period"),
    "untitled": Text(de="Noch ohne Text", en="No text yet"),
    "search": Text(de="Suchen", en="Search"),
    "search_articles": Text(de="Frage oder Stichwort", en="Question or keyword"),
    "articles": Text(de="Fragen und Antworten", en="Questions and answers"),
    "kpis": Text(de="Kennzahlen", en="KPIs"),
    "nothing_found": Text(de="Dazu gibt es noch keinen Eintrag.", en="There is no entry on this yet."),
    "sources": Text(de="Quellen", en="Sources"),
    "practice": Text(de="Erfahrung aus der Praxis", en="From practice"),
    "formula": Text(de="Formel", en="Formula"),
    "data_source": Text(de="Datenquelle", en="Data source"),
    "guard": Text(de="Gegenkennzahl", en="Guard metric"),
    "reference": Text(de="Beleg", en="Reference"),
    "severity_error": Text(de="Fehler", en="Error"),
    "severity_warning": Text(de="Warnung", en="Warning"),
    "severity_hint": Text(de="Hinweis", en="Hint"),
    "why": Text(de="Warum das zählt", en="Why it matters"),
    "violates": Text(de="Fällt auf", en="Violates"),
    "is_fine": Text(de="In Ordnung", en="Fine"),
    "origin_stated": Text(de="von dir gesagt", en="said by you", sie="von Ihnen gesagt"),
    "origin_answered": Text(de="von dir geantwortet", en="answered by you", sie="von Ihnen geantwortet"),
    "origin_catalogue": Text(de="aus dem Kennzahlenkatalog", en="from the KPI catalogue"),
    "origin_evidence": Text(de="aus vergleichbaren Vereinbarungen", en="from comparable agreements"),
    "origin_suggested": Text(de="Vorschlag, noch nicht angenommen", en="suggested, not yet accepted"),
}


class PageTexts:
    """The page's texts in one language and form of address."""

    def __init__(self, language: Language, address: Address) -> None:
        self.language = language
        self.address = address

    def __call__(self, key: str, **values: object) -> str:
        """The text of that key, placeholders filled; raises KeyError for an unknown key."""
        return TEXTS[key].render(self.language, self.address, **values)
