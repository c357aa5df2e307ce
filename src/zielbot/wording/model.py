"""What is said about a language model: why it did not answer, what it can do, how it compares."""

from __future__ import annotations

from collections.abc import Mapping

from zielbot.goals.language import Text

REASONS: Mapping[str, Text] = {
    "transport": Text(
        "Keine Verbindung, oder sie riss ab. Stimmen Adresse und Port, läuft der Dienst, passt http oder https?",
        "No connection, or it broke off. Are address and port right, is the service running, http or https?",
    ),
    "timeout": Text(
        "Keine Antwort in der gesetzten Zeit. Ein kleineres Modell nehmen oder ZIELBOT_LLM_TIMEOUT_S erhöhen.",
        "No answer within the time set. Take a smaller model or raise ZIELBOT_LLM_TIMEOUT_S.",
    ),
    "busy": Text(
        "Der Dienst ist ausgelastet und bittet um Geduld.",
        "The service is busy and asks for patience.",
    ),
    "auth": Text(
        "Der Schlüssel wird nicht angenommen oder darf dieses Modell nicht benutzen (ZIELBOT_LLM_API_KEY).",
        "The key is not accepted or may not use this model (ZIELBOT_LLM_API_KEY).",
    ),
    "not_found": Text(
        "Modell oder Adresse unbekannt. Endet ZIELBOT_LLM_BASE_URL auf /v1, stimmt ZIELBOT_LLM_MODEL?",
        "Model or address unknown. Does ZIELBOT_LLM_BASE_URL end in /v1, is ZIELBOT_LLM_MODEL right?",
    ),
    "refusal": Text("Das Modell verweigert die Antwort.", "The model refuses to answer."),
    "cut_off": Text(
        "Die Antwort wurde abgeschnitten. ZIELBOT_LLM_MAX_TOKENS erhöhen.",
        "The answer was cut off. Raise ZIELBOT_LLM_MAX_TOKENS.",
    ),
    "invalid": Text(
        "Die Antwort hat nicht die verlangte Form, auch nach einer Nachfrage nicht. Das Modell ist dafür zu klein, oder der Dienst liefert keinen Datenstrom.",
        "The answer does not have the form asked for, not even when asked again. The model is too small for this, or the service does not stream.",
    ),
    "too_large": Text("Frage oder Antwort ist zu lang.", "Question or answer is too long."),
    "budget": Text(
        "Die Token dieser Stunde sind verbraucht (ZIELBOT_LLM_TOKENS_PER_HOUR).",
        "The tokens of this hour are used up (ZIELBOT_LLM_TOKENS_PER_HOUR).",
    ),
    "resting": Text(
        "Der Dienst hat mehrmals nicht geantwortet und wird kurz in Ruhe gelassen.",
        "The service failed several times and is left alone for a while.",
    ),
    "stopped": Text("Die Anfrage wurde angehalten.", "The request was stopped."),
}
MODES: Mapping[str, Text] = {
    "json_schema": Text("strenges JSON-Schema", "strict JSON schema"),
    "tool": Text("Werkzeugaufruf", "tool call"),
    "json_object": Text("JSON-Modus", "JSON mode"),
    "text": Text("freier Text, aus dem JSON gelesen wird", "plain text from which JSON is read"),
}
LINES: Mapping[str, Text] = {
    "none": Text(
        "Kein Sprachmodell eingestellt: zielbot arbeitet ohne, und nichts verlässt den Rechner. docs/modelle.md zeigt, wie eines dazukommt.",
        "No language model is set: zielbot works without, and nothing leaves the machine. docs/modelle.md shows how to add one.",
    ),
    "endpoint": Text("Modell: {name}", "Model: {name}"),
    "mode": Text("Form der Antworten: {mode}", "Form of answers: {mode}"),
    "speed": Text(
        "Tempo: {probe:.1f} s zum Kennenlernen, {seconds:.1f} s für einen Mustersatz, {tokens} Token",
        "Speed: {probe:.1f} s to get to know it, {seconds:.1f} s for a sample sentence, {tokens} tokens",
    ),
    "repaired": Text("Die Antwort brauchte eine Nachfrage.", "The answer had to be asked for twice."),
    "pointed": Text(
        "Treffer: {pointed} von {parts} Angaben des Mustersatzes richtig gezeigt",
        "Hits: pointed to {pointed} of {parts} parts of the sample sentence",
    ),
    "weak": Text(
        "Das Modell zeigt zu oft daneben; zielbot bleibt richtig, hat aber wenig davon.",
        "The model points beside the mark too often; zielbot stays right but gains little.",
    ),
    "slow": Text(
        "Empfehlung: ZIELBOT_LLM_TIMEOUT_S={wanted} (jetzt {now:g}), sonst geht es oft ohne Modell weiter.",
        "Advice: ZIELBOT_LLM_TIMEOUT_S={wanted} (now {now:g}), otherwise it often goes on without the model.",
    ),
    "fine": Text("Die Einstellungen passen.", "The settings fit."),
}
ROWS: Mapping[str, Text] = {
    "accuracy": Text("Felder richtig", "slots right"),
    "wrong": Text("Felder falsch", "slots wrong"),
    "extra": Text("Felder zu viel", "slots too many"),
    "offered": Text("zur Bestätigung vorgelegt", "offered to be confirmed"),
    "invented": Text("erfundene Werte", "invented values"),
    "verdicts": Text("Urteile wie ohne Modell", "verdicts as without a model"),
    "questions": Text("offene Fragen je Vorhaben", "open questions per intention"),
    "seconds_median": Text("Zeit, Median", "time, median"),
    "seconds_p95": Text("Zeit, 95 %", "time, 95%"),
    "tokens": Text("Token", "tokens"),
    "failures": Text("ohne Modell weitergemacht", "carried on without model"),
}
SETS: Mapping[str, Text] = {
    "de": Text(
        "Deutsch, wie Vorhaben meist geschrieben werden ({count})", "German, as intentions are mostly written ({count})"
    ),
    "de_hard": Text("Deutsch, wie Leute reden ({count})", "German, as people talk ({count})"),
    "en": Text(
        "Englisch, wie Vorhaben meist geschrieben werden ({count})",
        "English, as intentions are mostly written ({count})",
    ),
    "en_hard": Text("Englisch, wie Leute reden ({count})", "English, as people talk ({count})"),
}
