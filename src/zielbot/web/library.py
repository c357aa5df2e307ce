"""What zielbot knows, to read: articles, KPIs and rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from zielbot.assistant.articles import Article
from zielbot.goals.kpi import Kpi
from zielbot.rules.rule import Example, Rule
from zielbot.web.markup import esc, lines, tag
from zielbot.web.texts import PageTexts


def knowledge(articles: Iterable[Article], kpis: Iterable[Kpi], texts: PageTexts, words: str = "") -> str:
    """Articles and KPIs in the page's language that hold all the words searched for; the best matches first."""
    wanted = words.lower().split()
    found = _ranked([a for a in articles if a.language is texts.language], wanted)
    measures = [kpi for kpi in kpis if _holds(_kpi_words(kpi, texts), wanted)]
    if not found and not measures:
        return tag("div", tag("p", esc(texts("nothing_found"))), class_="zb zb-panel")
    parts = []
    if found:
        parts += [tag("h2", esc(texts("articles"))), *(_article(article, texts) for article in found)]
    if measures:
        parts += [tag("h2", esc(texts("kpis"))), *(_kpi(kpi, texts) for kpi in measures)]
    return tag("div", *parts, class_="zb zb-panel zb-library")


def rulebook(rules: Iterable[Rule], texts: PageTexts, words: str = "") -> str:
    """Every rule that holds all the words searched for, with its reason, source and examples."""
    wanted = words.lower().split()
    found = [rule for rule in rules if _holds(_rule_words(rule, texts), wanted)]
    if not found:
        return tag("div", tag("p", esc(texts("nothing_found"))), class_="zb zb-panel")
    return tag("div", *(_rule(rule, texts) for rule in found), class_="zb zb-panel zb-library")


def _article(article: Article, texts: PageTexts) -> str:
    sources = [f"{source.title}{' – ' + source.ref if source.ref else ''}" for source in article.sources]
    parts = [tag("p", esc(article.short), class_="zb-lead"), *_paragraphs(article.body)]
    if sources:
        parts += [tag("h4", esc(texts("sources"))), lines(map(esc, sources))]
    if article.kind == "practice":
        parts.append(tag("p", esc(texts("practice")), class_="zb-note"))
    return _fold(tag("span", esc(article.question)), parts)


def _paragraphs(body: str) -> list[str]:
    """The Markdown of our own articles as plain paragraphs, headings and lists."""
    out: list[str] = []
    for block in body.split("\n\n"):
        rows = [row.strip() for row in block.strip().splitlines()]
        if not rows:
            continue
        if rows[0].startswith("#"):
            out.append(tag("h4", esc(rows[0].lstrip("# "))))
            rows = rows[1:]
        if rows and all(row.startswith(("- ", "* ")) for row in rows):
            out.append(lines(esc(_plain(row[2:])) for row in rows))
        elif rows:
            out.append(tag("p", esc(_plain(" ".join(rows)))))
    return out


def _plain(text: str) -> str:
    return text.replace("**", "").replace("`", "")


def _kpi(kpi: Kpi, texts: PageTexts) -> str:
    name = kpi.name(texts.language)
    rows = [(texts("formula"), name.formula), (texts("data_source"), name.data_source)]
    reason = kpi.guard_reason.get(texts.language)
    if reason:
        rows.append((texts("guard"), reason))
    rows.append((texts("reference"), kpi.reference))
    details = tag("dl", *(tag("dt", esc(key)) + tag("dd", esc(value)) for key, value in rows), class_="zb-facts")
    title = name.name if not name.short or name.short == name.name else f"{name.name} ({name.short})"
    return _fold(tag("span", esc(title)), [tag("p", esc(name.definition)), details])


def _rule(rule: Rule, texts: PageTexts) -> str:
    language, address = texts.language, texts.address
    head = tag("span", esc(rule.id), class_="zb-rule-id") + tag("span", esc(rule.reason.render(language, address)))
    kind = f"{texts(rule.criterion.value)} · {texts(f'severity_{rule.severity.value}')} · {rule.slug}"
    parts = [tag("p", esc(kind), class_="zb-note")]
    if rule.question:
        parts.append(tag("p", esc(_open(rule.question.render(language, address)))))
    for key, examples in (("violates", rule.violating), ("is_fine", rule.clean)):
        shown = _examples(examples, texts)
        if shown:
            parts += [tag("h4", esc(texts(key))), lines(map(esc, shown))]
    if rule.source:
        parts.append(tag("p", esc(f"{texts('reference')}: {rule.source}"), class_="zb-note"))
    return _fold(head, parts)


def _examples(examples: Sequence[Example], texts: PageTexts) -> list[str]:
    return [example.text for example in examples if example.language is texts.language]


def _open(template: str) -> str:
    """A rule's text with its placeholders shown as gaps."""
    out, depth = [], 0
    for character in template:
        depth += {"{": 1, "}": -1}.get(character, 0)
        if character == "{":
            out.append("…")
        elif depth == 0 and character != "}":
            out.append(character)
    return "".join(out)


def _fold(head: str, parts: Iterable[str]) -> str:
    return tag("details", tag("summary", head), *parts, class_="zb-fold")


def _holds(text: str, wanted: Iterable[str]) -> bool:
    low = text.lower()
    return all(word in low for word in wanted)


def _ranked(articles: Sequence[Article], wanted: Sequence[str]) -> Sequence[Article]:
    if not wanted:
        return articles

    def points(article: Article) -> int:
        title = f"{article.title} {article.question} {' '.join(article.keywords)}".lower()
        return sum(3 if word in title else 1 for word in wanted)

    found = [article for article in articles if _holds(_article_words(article), wanted)]
    return sorted(found, key=points, reverse=True)


def _article_words(article: Article) -> str:
    return " ".join((article.title, article.question, *article.alternatives, *article.keywords, article.body))


def _kpi_words(kpi: Kpi, texts: PageTexts) -> str:
    name = kpi.name(texts.language)
    return " ".join((kpi.id, name.name, name.short or "", *name.synonyms, name.definition))


def _rule_words(rule: Rule, texts: PageTexts) -> str:
    shown = rule.reason.render(texts.language, texts.address)
    return f"{rule.id} {rule.slug} {texts(rule.criterion.value)} {shown}"
