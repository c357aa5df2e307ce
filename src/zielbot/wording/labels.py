"""What the fixed values of findings and verdicts are called."""

from __future__ import annotations

from collections.abc import Mapping

from zielbot.goals.finding import Criterion, Severity, Verdict
from zielbot.goals.language import Text

CRITERIA: Mapping[Criterion, Text] = {
    Criterion.SPECIFIC: Text("spezifisch", "specific"),
    Criterion.MEASURABLE: Text("messbar", "measurable"),
    Criterion.ATTRACTIVE: Text("attraktiv", "attractive"),
    Criterion.REALISTIC: Text("realistisch", "realistic"),
    Criterion.TIME_BOUND: Text("terminiert", "time-bound"),
    Criterion.ACROSS: Text("übergreifend", "overall"),
    Criterion.LAW: Text("rechtlich", "legal"),
}
VERDICTS: Mapping[Verdict, Text] = {
    Verdict.MET: Text("erfüllt", "met"),
    Verdict.NOT_MET: Text("nicht erfüllt", "not met"),
    Verdict.OPEN: Text("offen", "open"),
}
SEVERITIES: Mapping[Severity, Text] = {
    Severity.ERROR: Text("Fehler", "error"),
    Severity.WARNING: Text("Warnung", "warning"),
    Severity.HINT: Text("Hinweis", "hint"),
}
