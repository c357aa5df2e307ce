"""What the page itself says, in German (du, Sie) and English."""

from __future__ import annotations

from zielbot.goals.language import Address, Language, Text

TEXTS: dict[str, Text] = {
    "tagline": Text(de="Vom Vorhaben zum Ziel", en="From intention to goal"),
    "mode_offline": Text(de="Ohne Sprachmodell", en="No language model"),
    "mode_offline_here": Text(de="nichts verlässt diesen Rechner", en="nothing leaves this machine"),
    "mode_offline_server": Text(de="nichts verlässt diesen Server", en="nothing leaves this server"),
    "mode_model": Text(de="Sprachmodell: {name}", en="Language model: {name}"),
    "mode_example": Text(de="Vergleichswerte: erfundene Beispiele", en="Comparison data: fictional examples"),
    "loading": Text(de="Dein Gespräch wird geladen …", en="Your talk is loading …", sie="Ihr Gespräch wird geladen …"),
    "needs_script": Text(
        de="Diese Seite braucht JavaScript. Ohne geht es auf der Kommandozeile: zielbot chat.",
        en="This page needs JavaScript. Without it, use the command line: zielbot chat.",
    ),
    "other_language": Text(de="English", en="Deutsch"),
    "tab_talk": Text(de="Gespräch", en="Chat"),
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
    "privacy_here": Text(
        de="Gespräche und Entwürfe werden auf diesem Rechner gespeichert. Nur du siehst sie, bis du sie weitergibst.",
        en="Conversations and drafts are stored on this machine. Only you see them until you pass them on.",
        sie="Gespräche und Entwürfe werden auf diesem Rechner gespeichert. Nur Sie sehen sie, bis Sie sie weitergeben.",
    ),
    "privacy_server": Text(
        de="Gespräche und Entwürfe werden auf dem Server gespeichert, auf dem zielbot läuft. Nur du siehst sie, bis du sie weitergibst.",
        en="Conversations and drafts are stored on the server that zielbot runs on. Only you see them until you pass them on.",
        sie="Gespräche und Entwürfe werden auf dem Server gespeichert, auf dem zielbot läuft. Nur Sie sehen sie, bis Sie sie weitergeben.",
    ),
    "note_short": Text(
        de="Was du hier schreibst, siehst nur du.",
        en="Only you see what you write here.",
        sie="Was Sie hier schreiben, sehen nur Sie.",
    ),
    "note_short_offline": Text(de="Ein Sprachmodell liest nicht mit.", en="No language model reads along."),
    "note_short_model": Text(de="Ein Sprachmodell liest mit.", en="A language model reads along."),
    "note_more": Text(de="Mehr dazu", en="More on this"),
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
        de="Deine Antwort oder dein Vorhaben …",
        en="Your answer or what you intend …",
        sie="Ihre Antwort oder Ihr Vorhaben …",
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
    "export_md": Text(de="Text (Markdown)", en="Text (Markdown)"),
    "export_json": Text(de="Daten (JSON)", en="Data (JSON)"),
    "mail": Text(de="Per E-Mail weitergeben", en="Pass on by e-mail"),
    "mail_subject": Text(de="Mein Ziel zum Besprechen", en="My goal to talk about"),
    "accept_short": Text(de="So annehmen", en="Accept as it is"),
    "consented": Text(de="Die andere Seite hat zugestimmt", en="The other side has agreed"),
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
    "card_so_far": Text(de="So weit bist du:", en="This is how far you are:", sie="So weit sind Sie:"),
    "card_step_specific": Text(de="Spezifisch: Worum geht es genau?", en="Specific: what exactly is it about?"),
    "card_step_measurable": Text(
        de="Messbar: Woran ist zu sehen, dass es gelungen ist?", en="Measurable: what shows that it worked?"
    ),
    "card_step_attractive": Text(
        de="Attraktiv: Warum lohnt es sich für dich?",
        en="Attractive: why is it worth it for you?",
        sie="Attraktiv: Warum lohnt es sich für Sie?",
    ),
    "card_step_realistic": Text(
        de="Realistisch: Was haben andere in der Zeit erreicht?", en="Realistic: what did others reach in that time?"
    ),
    "card_step_time_bound": Text(de="Terminiert: Bis wann?", en="Time-bound: by when?"),
    "beside_title": Text(de="Außerdem", en="Also"),
    "slot_new": Text(de="neu", en="new"),
    "slot_blank": Text(de="noch offen", en="still open"),
    "slot_refused": Text(
        de="Mit „{value}“ kann ich hier nichts anfangen. Bitte schreib es anders, zum Beispiel eine Zahl mit Einheit oder ein Datum.",
        en="I cannot use “{value}” here. Please write it differently, for example a number with its unit or a date.",
        sie="Mit „{value}“ kann ich hier nichts anfangen. Bitte schreiben Sie es anders, zum Beispiel eine Zahl mit Einheit oder ein Datum.",
    ),
    "origin_see": Text(de="Stelle im Gespräch zeigen", en="Show where it was said"),
    "welcome_step_1": Text(
        de="Du schreibst dein Vorhaben.", en="You write what you intend.", sie="Sie schreiben Ihr Vorhaben."
    ),
    "welcome_step_2": Text(
        de="Ich stelle eine Frage nach der anderen; jede darf offen bleiben.",
        en="I ask one question after the other; each may stay open.",
    ),
    "welcome_step_3": Text(
        de="Nebenan entsteht der Satz, den du annehmen, ändern und mitnehmen kannst.",
        en="Beside the talk a sentence takes shape that you can accept, change and take away.",
        sie="Nebenan entsteht der Satz, den Sie annehmen, ändern und mitnehmen können.",
    ),
    "examples_title": Text(de="Zum Ausprobieren:", en="To try it out:"),
    "by_me": Text(de="Du:", en="You:", sie="Sie:"),
    "by_zielbot": Text(de="zielbot:", en="zielbot:"),
    "thinking": Text(de="zielbot denkt nach", en="zielbot is thinking"),
    "thinking_for": Text(de="Ich denke seit # s nach …", en="Thinking for # s …"),
    "stop": Text(de="Anhalten", en="Stop"),
    "degraded": Text(
        de="Das Sprachmodell hat nicht brauchbar geantwortet. Verloren ist nichts.",
        en="The language model gave no usable answer. Nothing is lost.",
    ),
    "review_without_model": Text(
        de="Ohne Sprachmodell weitergemacht: Es hat nicht brauchbar geantwortet. Urteile und Befunde sind davon unberührt.",
        en="Carried on without the language model: it gave no usable answer. Verdicts and findings are not affected.",
    ),
    "by_model": Text(de="Mit Sprachmodell: {source}", en="With a language model: {source}"),
    "taken_over": Text(
        de="Das Ziel ist für den nächsten Zeitraum übernommen; Ausgangswert, Zielwert und Frist sind noch offen.",
        en="The goal is taken over for the next period; baseline, target and deadline are still open.",
    ),
    "example_badge": Text(de="Beispieldaten", en="Example data"),
    "plot_now": Text(de="heute {value}", en="today {value}"),
    "plot_band": Text(de="hier lagen drei von fünf", en="three in five ended here"),
    "plot_middle": Text(de="üblich", en="usual"),
    "plot_target": Text(de="dein Ziel {value}", en="your target {value}", sie="Ihr Ziel {value}"),
    "sample": Text(
        de="{n} vergleichbare Vereinbarungen von {people} Personen", en="{n} comparable agreements of {people} people"
    ),
    "level_p20": Text(de="vorsichtig (P20)", en="cautious (P20)"),
    "level_p50": Text(de="üblich (P50)", en="usual (P50)"),
    "level_p80": Text(de="ehrgeizig (P80)", en="ambitious (P80)"),
    "take_level": Text(de="{value} als Zielwert nehmen", en="Take {value} as the target"),
    "note_title": Text(de="Was gespeichert wird", en="What is stored"),
    "note_close": Text(de="Verstanden", en="Understood"),
    "note_who": Text(
        de="Niemand sonst sieht sie: keine Führungskraft, keine Personalabteilung. Unter „Meine Ziele“ kannst du alles mitnehmen und löschen.",
        en="Nobody else sees them: no manager, no HR department. Under “My goals” you can take everything away and delete it.",
        sie="Niemand sonst sieht sie: keine Führungskraft, keine Personalabteilung. Unter „Meine Ziele“ können Sie alles mitnehmen und löschen.",
    ),
    "note_offline_here": Text(
        de="Es ist kein Sprachmodell im Spiel; nichts verlässt diesen Rechner.",
        en="No language model is involved; nothing leaves this machine.",
    ),
    "note_offline_server": Text(
        de="Es ist kein Sprachmodell im Spiel; nichts verlässt diesen Server.",
        en="No language model is involved; nothing leaves this server.",
    ),
    "note_examples": Text(
        de="Die Vergleichswerte sind erfundene Beispieldaten, bis echte Vereinbarungen eingelesen sind.",
        en="The comparison data are fictional examples until real agreements are imported.",
    ),
    "offline": Text(
        de="Die Verbindung ist unterbrochen. Dein Text bleibt hier stehen; versuch es gleich noch einmal.",
        en="The connection is interrupted. Your text stays here; please try again in a moment.",
        sie="Die Verbindung ist unterbrochen. Ihr Text bleibt hier stehen; versuchen Sie es gleich noch einmal.",
    ),
    "trouble": Text(de="Keine Verbindung", en="No connection"),
    "drop": Text(de="Datei hierher ziehen oder auswählen", en="Drop a file here or choose one"),
    "drop_kinds": Text(
        de="Text, Markdown, CSV, XLSX oder DOCX, bis {limit}. Die Datei wird gelesen und nicht aufbewahrt.",
        en="Text, Markdown, CSV, XLSX or DOCX, up to {limit}. The file is read and not kept.",
    ),
    "file_reading": Text(de="Die Datei wird gelesen …", en="Reading the file …"),
    "file_read": Text(
        de="# Ziele aus „@“ stehen jetzt oben im Feld.", en="# goals from “@” are now in the field above."
    ),
    "checking": Text(de="Die Liste wird geprüft …", en="Checking the list …"),
    "review_progress": Text(de="{done} von {total} Zielen geprüft", en="{done} of {total} goals checked"),
    "review_splitting": Text(
        de="Das Sprachmodell sucht die Ziele im Text … {seconds} s",
        en="The language model is looking for the goals in the text … {seconds} s",
    ),
    "review_stopped": Text(
        de="Angehalten: {done} von {total} Zielen sind geprüft, die Liste als Ganzes noch nicht.",
        en="Stopped: {done} of {total} goals are checked, the list as a whole is not yet.",
    ),
    "review_none_done": Text(
        de="Angehalten, bevor das erste Ziel fertig war. Die Liste steht noch oben im Feld.",
        en="Stopped before the first goal was done. The list is still in the field above.",
    ),
    "review_degraded": Text(
        de="Bei {n} von {total} Zielen ging es ohne Sprachmodell weiter; Urteile und Befunde sind davon unberührt.",
        en="For {n} of {total} goals it went on without the language model; verdicts and findings are not affected.",
    ),
    "only_all": Text(de="Alle", en="All"),
    "only_not_met": Text(de="Nicht erfüllt", en="Not met"),
    "only_questions": Text(de="Mit Fragen", en="With questions"),
    "only_done": Text(de="Fertig", en="Complete"),
    "filter_label": Text(de="Anzeigen", en="Show"),
    "filter_none": Text(de="Darauf trifft kein Ziel zu.", en="No goal matches this."),
    "review_count_one": Text(
        de="1 Ziel, davon {done} fertig und {open} mit offenen Fragen",
        en="1 goal, {done} complete and {open} with open questions",
    ),
    "review_count": Text(
        de="{n} Ziele, davon {done} fertig und {open} mit offenen Fragen",
        en="{n} goals, {done} complete and {open} with open questions",
    ),
    "copy_questions": Text(de="Fragen kopieren", en="Copy questions"),
    "copy_all_questions": Text(de="Alle Fragen kopieren", en="Copy all questions"),
    "clarify": Text(de="Im Gespräch klären", en="Clarify in conversation"),
    "findings_count": Text(de="Befunde ({n})", en="Findings ({n})"),
    "questions_intro": Text(
        de="Zu diesen Zielen ist noch etwas offen:", en="Something is still open about these goals:"
    ),
    "take_along": Text(de="Liste mitnehmen:", en="Take the list along:"),
    "export_csv": Text(de="CSV", en="CSV"),
    "export_xlsx": Text(de="Excel (XLSX)", en="Excel (XLSX)"),
    "file_goal": Text(de="zielvereinbarung", en="goal-agreement"),
    "calendar": Text(de="Fristen als Kalender (ICS)", en="Deadlines as a calendar (ICS)"),
    "file_goals": Text(de="ziele", en="goals"),
    "col_number": Text(de="Nr.", en="No."),
    "col_findings": Text(de="Befunde", en="Findings"),
    "status_negotiated": Text(
        de="angenommen, die zweite Zustimmung fehlt noch", en="accepted, the second consent is missing"
    ),
    "status_agreed": Text(de="vereinbart", en="agreed"),
    "status_changed": Text(de="einvernehmlich geändert", en="changed by consent"),
    "status_reviewed": Text(de="ausgewertet", en="reviewed"),
    "status_ended": Text(de="einvernehmlich beendet", en="ended by consent"),
    "status_ready": Text(de="fertig, noch nicht angenommen", en="complete, not yet accepted"),
    "status_drafting": Text(de="in Arbeit", en="in progress"),
    "since": Text(de="seit {day}", en="since {day}"),
    "last_changed": Text(de="zuletzt am {day}", en="last changed {day}"),
    "due": Text(de="bis {day}", en="due {day}"),
    "all_data": Text(de="Alle meine Daten herunterladen (JSON)", en="Download all my data (JSON)"),
    "start_talk": Text(de="Gespräch beginnen", en="Start a conversation"),
    "delete_yes": Text(de="Ja, endgültig löschen", en="Yes, delete for good"),
    "found": Text(de="{n} Einträge", en="{n} entries"),
    "search_rules": Text(de="Stichwort oder Kennung (M101)", en="Keyword or id (M101)"),
    "rules_intro": Text(
        de="Nach diesen Regeln wird geprüft, mit und ohne Sprachmodell gleich. Jede nennt ihren Grund und zeigt Beispiele.",
        en="Goals are checked by these rules, the same with and without a language model. Each gives its reason and shows examples.",
    ),
    "all_criteria": Text(de="Alle", en="All"),
    "closes_gap": Text(de="Frage dazu", en="The question it asks"),
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
    "delete_all": Text(de="Alles löschen", en="Delete everything"),
    "delete_all_sure": Text(de="Alle Entwürfe und Ziele löschen?", en="Delete all drafts and goals?"),
    "review_example": Text(de="Beispiel einfügen", en="Insert an example"),
    "review_example_list": Text(
        de="- Die Werkstatt soll ordentlicher werden\n- Termintreue bis Ende September von 86 auf 93 %\n- Weniger Krankenstand",
        en="- The workshop should get tidier\n- On-time delivery from 86 to 93% by the end of September\n- Less sick leave",
    ),
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
