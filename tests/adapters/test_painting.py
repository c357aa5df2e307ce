"""The picture of a corridor as PNG."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image
from tests.evidence.cases import history, question

from zielbot.adapters.documents.painting import PngPainter
from zielbot.evidence.plot import HEIGHT, WIDTH, Picture, Words, corridor_picture
from zielbot.evidence.reference_book import ReferenceBook


def _painted(picture: Picture) -> Image.Image:
    return Image.open(BytesIO(PngPainter().paint(picture)))


def _ink(image: Image.Image) -> int:
    histogram = image.convert("L").histogram()
    return sum(histogram[:128])


def test_the_picture_is_crisp_and_says_what_it_shows() -> None:
    book, query = ReferenceBook(history()), question()
    picture = corridor_picture(book.assess(query), query, levels=book.levels(query))
    assert picture is not None

    image = _painted(picture)

    assert image.size == (2 * WIDTH, 2 * HEIGHT)
    assert image.info["Title"] == picture.title
    assert image.info["Description"] == picture.description
    assert image.getpixel((0, 0)) == (255, 255, 255)


def test_the_target_stands_out_in_its_colour() -> None:
    book = ReferenceBook(history())
    with_target, without = (
        corridor_picture(book.assess(question(target=target)), question(target=target)) for target in (34, None)
    )
    assert with_target is not None
    assert without is not None

    orange = [image.getcolors(1_000_000) for image in map(_painted, (with_target, without))]

    assert [any(colour == (194, 65, 12) for _, colour in found or ()) for found in orange] == [True, False]


@pytest.mark.parametrize("letter", "ÄÖÜäöüß€é–°")
def test_letters_of_german_texts_are_letters_and_no_empty_boxes(letter: str) -> None:
    """What the font does not know it draws as a box, the same for all."""
    said, unknown = (_painted(Picture("", "", (Words(320, 90, text),))) for text in (letter, "\u2fd5"))

    assert _ink(said) > 0
    assert said.tobytes() != unknown.tobytes()
