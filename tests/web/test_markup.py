"""HTML is made of escaped parts only."""

from __future__ import annotations

import pytest

from zielbot.web.markup import esc, marked, tag


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("<b>", "&lt;b&gt;"),
        ('"x"', "&quot;x&quot;"),
        ("${1}", "&#36;&#123;1&#125;"),
        ("{{x}}", "&#123;&#123;x&#125;&#125;"),
        ("`", "&#96;"),
    ],
)
def test_text_can_neither_be_markup_nor_template(text: str, safe: str) -> None:
    assert esc(text) == safe


def test_attributes_are_escaped_and_false_ones_left_out() -> None:
    assert tag("a", "x", class_="k", data_do='"', hidden=False, disabled=True) == (
        '<a class="k" data-do="&quot;" disabled>x</a>'
    )


@pytest.mark.parametrize(
    ("marks", "html"),
    [
        ([], "mehr Umsatz"),
        ([(0, 4, "a")], '<mark data-m="a">mehr</mark> Umsatz'),
        ([(0, 4, "a"), (0, 11, "b")], '<mark data-m="a b">mehr</mark><mark data-m="b"> Umsatz</mark>'),
        (
            [(0, 4, "a"), (2, 7, "b")],
            '<mark data-m="a">me</mark><mark data-m="a b">hr</mark><mark data-m="b"> Um</mark>satz',
        ),
        ([(5, 99, "a"), (7, 3, "b"), (-1, 2, "c")], "mehr Umsatz"),
    ],
    ids=["none", "one", "inside", "overlapping", "impossible"],
)
def test_words_are_marked_by_name(marks: list[tuple[int, int, str]], html: str) -> None:
    assert marked("mehr Umsatz", marks) == html
