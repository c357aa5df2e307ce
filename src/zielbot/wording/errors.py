"""What went wrong, in a sentence that says what to do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from zielbot.errors import ZielbotError
from zielbot.goals.language import Address, Language, Text

ERRORS: Mapping[str, Text] = {
    "error": Text("Das hat nicht geklappt.", "That did not work."),
    "internal": Text(
        "Im Programm ist ein Fehler aufgetreten. Deine Eingabe ist nicht verloren; versuche es noch einmal.",
        "The program hit an error. Your input is not lost; please try again.",
        "Im Programm ist ein Fehler aufgetreten. Ihre Eingabe ist nicht verloren; versuchen Sie es noch einmal.",
    ),
    "input": Text("Mit dieser Eingabe lässt sich nichts anfangen.", "This input cannot be used."),
    "empty_text": Text(
        "Der Text ist leer. Schreibe einen Satz über das, was du erreichen willst.",
        "The text is empty. Write a sentence about what you want to achieve.",
        "Der Text ist leer. Schreiben Sie einen Satz über das, was Sie erreichen wollen.",
    ),
    "text_too_long": Text(
        "Der Text ist zu lang: Es gehen höchstens {limit} Zeichen.",
        "The text is too long: at most {limit} characters are allowed.",
    ),
    "not_text": Text(
        "Das ist kein lesbarer Text (erwartet wird UTF-8 ohne Steuerzeichen).",
        "This is not readable text (UTF-8 without control characters is expected).",
    ),
    "unknown_language": Text(
        "Die Sprache „{language}“ kennt zielbot nicht; möglich sind „de“ und „en“.",
        "zielbot does not know the language “{language}”; use “de” or “en”.",
    ),
    "invalid_date": Text(
        "„{value}“ ist kein gültiges Datum; erwartet wird JJJJ-MM-TT, zum Beispiel 2027-09-30.",
        "“{value}” is not a valid date; YYYY-MM-DD is expected, for example 2027-09-30.",
    ),
    "invalid_value": Text(
        "Das Feld „{field}“ hat einen Wert, der nicht geht: {value}",
        "The field “{field}” has a value that cannot be used: {value}",
    ),
    "duplicate_field": Text(
        "Das Feld „{field}“ steht zweimal da; lass eines davon weg.",
        "The field “{field}” is there twice; leave one of them out.",
        "Das Feld „{field}“ steht zweimal da; lassen Sie eines davon weg.",
    ),
    "wrong_state": Text(
        "Das geht beim jetzigen Stand nicht: {value}.", "The present state does not allow this: {value}."
    ),
    "missing_body": Text(
        "Die Anfrage hat keinen Inhalt; erwartet wird ein JSON-Objekt.",
        "The request has no content; a JSON object is expected.",
    ),
    "missing_field": Text("Das Feld „{field}“ fehlt.", "The field “{field}” is missing."),
    "unknown_field": Text("Das Feld „{field}“ gibt es hier nicht.", "There is no field “{field}” here."),
    "invalid_json": Text("Das ist kein gültiges JSON: {reason}", "This is not valid JSON: {reason}"),
    "refused_address": Text(
        "Diese Adresse ruft zielbot nicht auf. Möglich sind öffentliche Adressen mit https; Adressen im eigenen Netz erst, wenn die Einstellung ZIELBOT_WEBHOOKS_NETWORKS das Netz nennt.",
        "zielbot does not call this address. Public addresses with https are possible; addresses in your own network once the setting ZIELBOT_WEBHOOKS_NETWORKS names that network.",
    ),
    "unreadable_file": Text(
        "Die Datei „{name}“ lässt sich nicht lesen. Möglich sind Text, Markdown, CSV, XLSX und DOCX.",
        "The file “{name}” cannot be read. Text, Markdown, CSV, XLSX and DOCX are possible.",
    ),
    "unwritable_file": Text("Die Datei „{name}“ lässt sich nicht schreiben.", "The file “{name}” cannot be written."),
    "too_many": Text("Das ist zu viel: höchstens {limit} {what}.", "That is too much: at most {limit} {what}."),
    "not_found": Text("Das gibt es nicht.", "There is no such thing."),
    "not_found_id": Text(
        "„{id}“ gibt es nicht, oder es gehört jemand anderem.", "There is no “{id}”, or it belongs to somebody else."
    ),
    "unknown_path": Text(
        "Unter dieser Adresse gibt es nichts. Alle Aufrufe stehen unter /api/docs.",
        "There is nothing at this address. All calls are listed at /api/docs.",
    ),
    "conflict": Text(
        "Inzwischen hat sich etwas geändert. Lade den neuesten Stand und ändere dann noch einmal.",
        "It was changed in the meantime. Load the latest version and make your change again.",
        "Inzwischen hat sich etwas geändert. Laden Sie den neuesten Stand und ändern Sie dann noch einmal.",
    ),
    "version_mismatch": Text(
        "Inzwischen gibt es einen neueren Stand. Lade ihn und ändere dann noch einmal.",
        "There is a newer version by now. Load it and make your change again.",
        "Inzwischen gibt es einen neueren Stand. Laden Sie ihn und ändern Sie dann noch einmal.",
    ),
    "key_reused": Text(
        "Dieser Idempotency-Key gehört zu einer anderen Anfrage oder zu einer, die noch läuft.",
        "This Idempotency-Key belongs to another request, or to one that is still running.",
    ),
    "misdirected_request": Text(
        "Unter diesem Rechnernamen ist zielbot ohne Anmeldung nicht erreichbar.",
        "zielbot cannot be reached under this host name without signing in.",
    ),
    "version_required": Text(
        "Zum Ändern gehört die Angabe, welcher Stand geändert wird (Kopfzeile If-Match mit dem ETag).",
        "A change must say which version it changes (header If-Match with the ETag).",
    ),
    "not_authenticated": Text(
        "Ohne gültiges Zugriffstoken geht das nicht (Kopfzeile Authorization: Bearer …).",
        "This needs a valid access token (header Authorization: Bearer …).",
    ),
    "not_allowed": Text("Dazu fehlt das Recht „{scope}“.", "This needs the right “{scope}”."),
    "not_ready": Text(
        "Das Ziel ist noch nicht fertig. Es fehlt: {missing}.", "The goal is not complete yet. Missing: {missing}."
    ),
    "settings": Text(
        "Die Einstellung {name} verhindert den Start: {reason}", "The setting {name} stops the start: {reason}"
    ),
    "no_model": Text(
        "ZIELBOT_EMBEDDER: Im Ordner {folder} liegt kein Modell, mit dem zielbot rechnen kann (gefunden: {found}). "
        "Gebraucht wird eine ONNX-Datei (onnx/model.onnx) oder model.safetensors.",
        "ZIELBOT_EMBEDDER: the folder {folder} holds no model that zielbot can compute (found: {found}). It takes an "
        "ONNX file (onnx/model.onnx) or model.safetensors.",
    ),
    "no_tokeniser": Text(
        "ZIELBOT_EMBEDDER: Im Ordner {folder} fehlt tokenizer.json; ohne diese Datei lassen sich Texte nicht für das "
        "Modell zerlegen.",
        "ZIELBOT_EMBEDDER: tokenizer.json is missing in {folder}; without it no text can be cut up for the model.",
    ),
    "unknown_model": Text(
        "ZIELBOT_EMBEDDER: Das Modell in {folder} ist von einer Art, die zielbot nicht selbst rechnet ({kind}). Als "
        "ONNX-Datei (onnx/model.onnx) geht es: viele Modelle bringen sie mit, sonst schreibt Optimum sie.",
        "ZIELBOT_EMBEDDER: the model in {folder} is of a kind that zielbot does not compute itself ({kind}). As an ONNX "
        "file (onnx/model.onnx) it works: many models bring one, otherwise Optimum writes it.",
    ),
    "open_door": Text(
        "{host} ist von anderen Rechnern erreichbar, aber niemand könnte sich anmelden. Lege ein Zugriffstoken an "
        "(zielbot tokens create NAME) oder nenne den Proxy, der anmeldet (ZIELBOT_TRUSTED_PROXIES).",
        "{host} can be reached from other machines, but nobody could sign in. Create an access token "
        "(zielbot tokens create NAME) or name the proxy that signs people in (ZIELBOT_TRUSTED_PROXIES).",
        "{host} ist von anderen Rechnern erreichbar, aber niemand könnte sich anmelden. Legen Sie ein Zugriffstoken an "
        "(zielbot tokens create NAME) oder nennen Sie den Proxy, der anmeldet (ZIELBOT_TRUSTED_PROXIES).",
    ),
    "unavailable": Text(
        "Ein Teil von zielbot antwortet gerade nicht. Versuche es in einem Augenblick noch einmal.",
        "A part of zielbot does not answer right now. Please try again in a moment.",
        "Ein Teil von zielbot antwortet gerade nicht. Versuchen Sie es in einem Augenblick noch einmal.",
    ),
    "store_unavailable": Text("Die Datenbank antwortet nicht.", "The database does not answer."),
    "evidence_unavailable": Text(
        "Der Vergleich mit früheren Zielen ist gerade nicht möglich.",
        "Comparing with past goals is not possible right now.",
    ),
    "model_unavailable": Text(
        "Das Sprachmodell antwortet nicht wie erwartet.", "The language model does not answer as expected."
    ),
    "rate_limited": Text(
        "Das waren zu viele Anfragen. In {seconds} Sekunden geht es weiter.",
        "Too many requests. Continue in {seconds} seconds.",
    ),
    "body_too_large": Text(
        "Die Anfrage ist zu groß: höchstens {limit} Bytes.", "The request is too large: at most {limit} bytes."
    ),
    "method_not_allowed": Text(
        "Diese Methode gibt es hier nicht; möglich ist {allowed}.",
        "This method is not available here; {allowed} is possible.",
    ),
    "unsupported_media_type": Text(
        "Dieser Inhaltstyp geht hier nicht; erwartet wird {expected}.",
        "This content type cannot be used here; {expected} is expected.",
    ),
}


_COUNTED: Mapping[object, Text] = {
    "goals": Text("Ziele", "goals"),
    "lines": Text("Zeilen", "lines"),
    "rows": Text("Zeilen", "rows"),
    "bytes": Text("Bytes", "bytes"),
}
"""What there can be too many of (`what` of TooMany)."""

_STATES: Mapping[str, Text] = {
    "negotiated": Text(
        "Die Vereinbarung ist verhandelt, eine Zustimmung fehlt noch",
        "the agreement is negotiated, one consent is still missing",
    ),
    "agreed": Text("Die Vereinbarung ist geschlossen", "the agreement is made"),
    "changed": Text("Die Vereinbarung ist einvernehmlich geändert", "the agreement was changed by consent"),
    "reviewed": Text("Die Vereinbarung ist schon ausgewertet", "the agreement is already reviewed"),
    "ended": Text("Die Vereinbarung ist beendet", "the agreement has ended"),
}

_STATUS: Mapping[int, Text] = {
    400: Text("Nicht lesbare Anfrage", "Unreadable request"),
    401: Text("Anmeldung nötig", "Authentication needed"),
    403: Text("Nicht erlaubt", "Not allowed"),
    404: Text("Nicht gefunden", "Not found"),
    405: Text("Methode nicht möglich", "Method not allowed"),
    409: Text("Widerspruch zum aktuellen Stand", "Conflict with the current state"),
    412: Text("Stand ist veraltet", "Version is outdated"),
    413: Text("Zu groß", "Too large"),
    415: Text("Inhaltstyp nicht möglich", "Unsupported content type"),
    421: Text("Falsch adressiert", "Misdirected request"),
    422: Text("Unmögliche Werte", "Impossible values"),
    428: Text("Stand nicht angegeben", "Version required"),
    429: Text("Zu viele Anfragen", "Too many requests"),
    500: Text("Interner Fehler", "Internal error"),
    503: Text("Gerade nicht verfügbar", "Not available right now"),
}


def status_text(status: int, language: Language) -> str:
    """What an HTTP status means, in a few words."""
    return _STATUS.get(status, _STATUS[500 if status >= 500 else 400]).render(language)


def error_text(error: ZielbotError, language: Language, address: Address = Address.DU) -> str:
    """The sentence for an error; a value that is missing shows as a dash."""
    return code_text(error.code, error.values, language, address)


def code_text(code: str, values: Mapping[str, object], language: Language, address: Address = Address.DU) -> str:
    """The sentence for an error code."""
    text = ERRORS.get(code, ERRORS["error"])
    shown: defaultdict[str, object] = defaultdict(lambda: "–", {name: _short(value) for name, value in values.items()})
    shown |= {name: value.render(language, address) for name, value in values.items() if isinstance(value, Text)}
    if code == "wrong_state" and str(values.get("value")) in _STATES:
        shown["value"] = _STATES[str(values["value"])].render(language)
    if code == "not_ready":
        shown["missing"] = _labels(str(values.get("missing", "")), language)
    if (counted := _COUNTED.get(values.get("what"))) is not None:
        shown["what"] = counted.render(language)
    sentence = text.render(language, address).format_map(shown)
    if "expected" in values and "{expected}" not in text.de:
        return f"{sentence}. {_EXPECTED.render(language, expected=shown['expected']).removesuffix('.')}."
    return sentence


_EXPECTED = Text("Erwartet wird: {expected}", "Expected: {expected}")


def _labels(names: str, language: Language) -> str:
    """Slots and criteria by the names that people know."""
    from zielbot.wording.labels import CRITERIA
    from zielbot.wording.slots import LABELS

    known: dict[str, Text] = {slot.value: label for slot, label in LABELS.items()}
    known |= {criterion.value: label for criterion, label in CRITERIA.items()}
    return ", ".join(known[name].render(language) if name in known else name for name in names.split(", "))


def _short(value: object) -> object:
    words = ", ".join(map(str, value)) if isinstance(value, (list, tuple, set, frozenset)) else value
    return f"{words[:80]}…" if isinstance(words, str) and len(words) > 80 else words
