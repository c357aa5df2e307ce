"""People's own ways of asking lead to the article that answers them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from zielbot.adapters.resources import articles
from zielbot.assistant.answering import Answering
from zielbot.assistant.articles import Article
from zielbot.goals.language import Language


class Knowledge:
    """The articles of the checkout."""

    def articles(self) -> Sequence[Article]:
        return articles()


ANSWERING = Answering(Knowledge())
GERMAN = {
    "Was macht ein Ziel attraktiv?": "smart_attractive",
    "Was ist der Unterschied zur Zielvorgabe?": "agreement_vs_directive",
    "Wie gehe ich beim Vereinbaren von Zielen vor?": "process",
    "Worauf sollte ich mich vor dem Mitarbeitergespräch vorbereiten?": "preparation",
    "Wie führe ich als Teamleiter das Gespräch?": "goal_talk",
    "Sollten wir uns monatlich treffen?": "review_rhythm",
    "Welche KPI soll ich nehmen?": "good_measures",
    "Wie viel Steigerung ist realistisch?": "target_corridor",
    "Sind 2 Prozentpunkte dasselbe wie 2 Prozent?": "percentage_points",
    "Was heißt Frühindikator?": "leading_lagging",
    "Wie setzt sich der Health Score zusammen?": "account_health_score",
    "Ab wann ist ein NPS gut?": "nps",
    "Worin unterscheidet sich CSAT vom NPS?": "csat",
    "Wie wird Abwanderung gemessen?": "churn",
    "Wofür ist der CSM zuständig?": "roles_customer_success",
    "Passt das zu Scrum und agilem Arbeiten?": "agile_adjustment",
    "Kann man das Ziel später noch ändern?": "change_by_consent",
    "Wie schreibe ich ein Entwicklungsziel auf?": "learning_goals",
    "Gibt es Studien, dass Ziele wirken?": "goal_setting_theory",
    "Wie viele Ziele pro Person?": "number_and_weights",
    "Soll das ganze Team ein gemeinsames Ziel haben?": "team_goals",
    "Ist das in der Schweiz anders?": "culture_dach",
    "Muss ich den Betriebsrat fragen?": "works_council",
    "Wie lange werden Ziele aufbewahrt?": "data_protection",
    "Bekomme ich Schadensersatz, wenn die Ziele zu spät kommen?": "late_goals",
    "Gilt das auch im öffentlichen Dienst?": "public_service",
    "Ist das nach dem AI Act erlaubt?": "eu_ai_act",
    "Wie geht das mit Leuten im Homeoffice?": "remote_teams",
    "Darf ein Ziel sein, weniger krank zu sein?": "sick_days",
    "Werden meine Eingaben irgendwo gespeichert?": "zielbot_privacy",
    "Warum ist das eine Maßnahme und kein Ziel?": "means_vs_goal",
    "Wie hängen OKR und SMART zusammen?": "okr",
    "Warum soll ich das nicht negativ formulieren?": "approach_goals",
}
ENGLISH = {
    "What do the letters in SMART mean?": "smart",
    "What is the difference to a directive?": "agreement_vs_directive",
    "How do I choose a metric?": "good_measures",
    "How much of an increase is realistic?": "target_corridor",
    "What's a guard metric for?": "guard_metric",
    "How do you calculate NPS?": "nps",
    "Can we change the goal later?": "change_by_consent",
    "How do I set a goal for learning something?": "learning_goals",
    "Does the works council have to agree?": "works_council",
    "What if my goals are set too late?": "late_goals",
    "Does it work for remote teams?": "remote_teams",
    "Where is my data stored?": "zielbot_privacy",
}


@pytest.mark.parametrize(("language", "questions"), [(Language.DE, GERMAN), (Language.EN, ENGLISH)], ids=["de", "en"])
def test_nine_of_ten_questions_reach_their_article(language: Language, questions: dict[str, str]) -> None:
    found = {question: ANSWERING.answer(question, language) for question in questions}
    right = [question for question, article in found.items() if article and article.id == questions[question]]

    assert len(right) >= 0.9 * len(questions), sorted(set(questions) - set(right))


@pytest.mark.parametrize("question", ["Wer gewinnt die Bundesliga?", "Wie koche ich Nudeln?"])
def test_a_question_beside_the_subject_finds_nothing(question: str) -> None:
    assert ANSWERING.answer(question, Language.DE) is None
