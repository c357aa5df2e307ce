"""The articles are complete in both languages, name their sources and keep the house style."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest

from zielbot.adapters.resources import articles, data_root
from zielbot.assistant.articles import Article
from zielbot.goals.language import Language

ARTICLES = tuple(articles())
BODY_WORDS = range(90, 331)
# shares without a traceable source that circulate about goal agreements
UNTRACEABLE = re.compile(r"\b(78|35|22|23)\s?(%|Prozent\b|percent\b)")
LAW = re.compile(r"\b(BAG|EuGH|BetrVG|DSGVO|BDSG|BGB|TzBfG|SGB|TVöD)\b|Verordnung \(EU\)")
DISCLAIMER = {Language.DE: "Rechtsberatung", Language.EN: "not legal advice"}
TOPICS = {
    "smart", "smart_history", "smart_attractive", "goal_agreement", "agreement_vs_directive", "process", "preparation",
    "goal_talk", "review_rhythm", "final_review", "good_measures", "baseline", "target_corridor", "percentage_points",
    "leading_lagging", "guard_metric", "account_health_score", "nps", "csat", "churn", "roles_customer_success",
    "customer_involvement", "agile_adjustment", "change_by_consent", "learning_goals", "stretch_goals", "ownership_ai",
    "goal_setting_theory", "if_then_plans", "number_and_weights", "team_goals", "culture_dach", "works_council",
    "data_protection", "late_goals", "public_service", "eu_ai_act", "remote_teams", "part_time", "sick_days",
    "how_zielbot_judges", "zielbot_privacy",
}  # fmt: skip


def name(article: Article) -> str:
    return f"{article.id}.{article.language}"


def whole(article: Article) -> str:
    parts = (article.title, article.question, *article.alternatives, article.short, article.body)
    return "\n".join(parts)


each = pytest.mark.parametrize("article", ARTICLES, ids=name)


def test_every_topic_is_there() -> None:
    assert {article.id for article in ARTICLES} >= TOPICS


def test_each_article_exists_in_both_languages() -> None:
    languages = defaultdict(set)
    for article in ARTICLES:
        languages[article.id].add(article.language)

    assert {found for found, spoken in languages.items() if spoken != set(Language)} == set()


def test_a_file_is_named_by_id_and_language() -> None:
    names = {path.name for path in (data_root() / "knowledge" / "articles").glob("*.md")}

    assert names == {f"{name(article)}.md" for article in ARTICLES}


@each
def test_an_article_says_whether_it_rests_on_sources_and_names_them(article: Article) -> None:
    assert article.kind in {"sourced", "practice"}
    assert article.kind == "practice" or article.sources


@each
def test_a_practice_article_says_so_in_its_text(article: Article) -> None:
    says_so = re.search(r"Praxis|Erfahrung|bewährt|Schulmathematik|practice|experience|proved|school", article.body)

    assert article.kind == "sourced" or says_so


@each
def test_the_same_sources_stand_in_both_languages(article: Article) -> None:
    twins = [other for other in ARTICLES if other.id == article.id]

    assert all((twin.sources, twin.kind) == (article.sources, article.kind) for twin in twins)


@each
def test_the_body_is_neither_a_stub_nor_an_essay(article: Article) -> None:
    assert len(re.findall(r"\w+", article.body)) in BODY_WORDS


@each
def test_a_question_can_be_asked_in_several_ways(article: Article) -> None:
    assert article.question.endswith("?")
    assert 4 <= len(article.alternatives) <= 14
    assert len(article.keywords) >= 4


@pytest.mark.parametrize("language", Language, ids=str)
def test_no_question_leads_to_two_articles(language: Language) -> None:
    asked = defaultdict(set)
    for article in ARTICLES:
        if article.language is language:
            for question in (article.question, *article.alternatives):
                asked[question.lower().rstrip("?")].add(article.id)

    assert {question: ids for question, ids in asked.items() if len(ids) > 1} == {}


@each
def test_no_untraceable_percentage_is_repeated(article: Article) -> None:
    assert UNTRACEABLE.search(whole(article)) is None


@each
def test_no_exclamation_mark_is_used(article: Article) -> None:
    assert "!" not in whole(article)


@each
def test_the_text_addresses_nobody_directly(article: Article) -> None:
    text = re.sub(r"„[^“]*“", "", f"{article.short}\n{article.body}")

    assert (
        article.language is not Language.DE
        or not re.search(r"\b([Dd]u|[Dd]ein\w*|[Dd]ir|[Dd]ich|Ihnen)\b", text)
        or (article.id == "culture_dach")
    )


@each
def test_a_legal_article_says_that_it_is_no_legal_advice(article: Article) -> None:
    legal = any(LAW.search(source.title) for source in article.sources)

    assert not legal or all(DISCLAIMER[article.language] in text for text in (article.short, article.body))
