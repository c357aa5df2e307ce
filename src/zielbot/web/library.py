"""What zielbot knows, to read: articles, KPIs and rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from zielbot.assistant.articles import Article
from zielbot.goals.finding import Criterion
from zielbot.goals.kpi import Kpi
from zielbot.rules.rule import Example, Rule
from zielbot.web.markup import button, esc, lines, tag
from zielbot.web.texts import PageTexts

_ORDER = {criterion: place for place, criterion in enumerate(Criterion)}
_PANEL = "zb zb-panel zb-library"


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
    return tag("div", *parts, class_=_PANEL)


def rulebook(rules: Iterable[Rule], texts: PageTexts, words: str = "") -> str:
    """Every rule that holds all the words searched for, to be narrowed by criterion."""
    wanted = words.lower().split()
    found = sorted(
        (rule for rule in rules if _holds(_rule_words(rule, texts), wanted)), key=lambda rule: _ORDER[rule.criterion]
    )
    if not found:
        return tag("div", tag("p", esc(texts("nothing_found"))), class_="zb zb-panel")
    intro = tag("p", esc(texts("rules_intro")), class_="zb-note")
    none = tag("p", esc(texts("nothing_found")), class_="zb-none zb-note", hidden=True)
    return tag("div", intro, _filter(found, texts), *(_rule(rule, texts) for rule in found), none, class_=_PANEL)


def search(label: str, placeholder: str, name: str) -> str:
    """A field whose words are searched for while they are typed."""
    field = (
        f'<input type="search" id="{esc(name)}-words" data-find maxlength="200" autocomplete="off" '
        f'placeholder="{esc(placeholder)}">'
    )
    return tag("div", tag("label", esc(label), for_=f"{name}-words"), field, class_="zb zb-search", role="search")


def _filter(rules: Sequence[Rule], texts: PageTexts) -> str:
    """Buttons that show the rules of one criterion only."""
    present = {rule.criterion for rule in rules}
    names = [("", texts("all_criteria"))] + [(one.value, texts(one.value)) for one in Criterion if one in present]
    buttons = (
        button(said, "only", arg, kind="zb-tool", aria_pressed="false" if arg else "true") for arg, said in names
    )
    return tag("div", *buttons, class_="zb-bar", role="group", aria_label=texts("filter_label"), data_filter="zb-rules")


def _article(article: Article, texts: PageTexts) -> str:
    sources = [f"{source.title}{' – ' + source.ref if source.ref else ''}" for source in article.sources]
    parts = [tag("p", esc(article.short), class_="zb-lead"), *_paragraphs(article.body)]
    if sources:
        parts += [tag("h3", esc(texts("sources"))), lines(map(esc, sources))]
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
            out.append(tag("h3", esc(rows[0].lstrip("# "))))
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
    found = _open(rule.message.render(language, address))
    head = tag("span", esc(rule.id), class_="zb-rule-id") + tag("span", esc(found))
    kind = f"{texts(rule.criterion.value)} · {texts(f'severity_{rule.severity.value}')} · {rule.slug}"
    parts = [
        tag("p", esc(kind), class_="zb-note"),
        tag("h3", esc(texts("why"))),
        tag("p", esc(rule.reason.render(language, address))),
    ]
    if rule.question:
        parts += [tag("h3", esc(texts("closes_gap"))), tag("p", esc(_open(rule.question.render(language, address))))]
    for key, examples in (("violates", rule.violating), ("is_fine", rule.clean)):
        shown = _examples(examples, texts)
        if shown:
            parts += [tag("h3", esc(texts(key))), lines(map(esc, shown))]
    if rule.source:
        parts.append(tag("p", esc(f"{texts('reference')}: {rule.source}"), class_="zb-note"))
    return _fold(head, parts, data_is=rule.criterion.value)


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


def _fold(head: str, parts: Iterable[str], **attributes: object) -> str:
    return tag("details", tag("summary", head), *parts, class_="zb-fold", **attributes)


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
    shown = (rule.message, rule.reason, *((rule.question,) if rule.question else ()))
    said = " ".join(text.render(texts.language, texts.address) for text in shown)
    return f"{rule.id} {rule.slug} {texts(rule.criterion.value)} {said}"
