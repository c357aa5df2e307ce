"""Hasty notes: typing errors, missing marks and odd spacing, seen from Friday, 15 January 2027."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zielbot.reading.deadlines import TimesRead

GERMAN = """
bis ende Septmeber 10 kunden | 2027-09-30
bis Ocktober fertig | 2027-10-31
bis Ende Dezmber fertig | 2027-12-31
bis Ende Novmeber | 2027-11-30
bis zum 3. Quartel 2027 | 2027-09-30
bis Jaresende 5 kg weniger | 2027-12-31
bis Ende nächten Monats | 2027-02-28
spätestnes bis Mai | 2027-05-31
spätestens Ende Febuar | 2027-02-28
bis Ende Februrar | 2027-02-28
innerhalb von 3 Moanten | 2027-04-15
in 3 monaten | 2027-04-15
in den nächsten 6 monaten will ich abnehmen | 2027-07-15
BIS ENDE MÄRZ | 2027-03-31
BIS MAERZ | 2027-03-31
Bis zum Fruehjahr | 2027-05-31
Bis uebermorgen | 2027-01-17
Bis zur naechsten Woche | 2027-01-24
Bis Ende des naechsten Quartals | 2027-06-30
Innerhalb eines Jahrs | 2028-01-15
Bis Halbjahrsende | 2027-06-30
Bis zum Halbjahresschluss | 2027-06-30
bis ende jahr | 2027-12-31
bis ende des jahrs | 2027-12-31
Bis Quartalsabschluss | 2027-03-31
bis zum Quartalsschluss | 2027-03-31
bis zum Jahresschluss | 2027-12-31
bis zum Jahresabschluss | 2027-12-31
bis Wochenschluss | 2027-01-17
Bis  Ende   Mai | 2027-05-31
Bis Ende Mai | 2027-05-31
Bis Ende Mai | 2027-05-31
bis 30.9 | 2027-09-30
bis 30.9, | 2027-09-30
bis zum 30 September | 2027-09-30
bis zum 30.September | 2027-09-30
bis zum 30.September.2027 | 2027-09-30
bis zum 30.09.2027! | 2027-09-30
(bis 30.09.2027) | 2027-09-30
bis: 30.09.2027 | 2027-09-30
Bis: Ende Mai | 2027-05-31
Zeitpunkt: Ende Mai 2027 | 2027-05-31
Termin - 30.09.2027 | 2027-09-30
Zieldatum 30.09.2027 | 2027-09-30
Deadline ist der 30. September. | 2027-09-30
Stichtag ist der 30. September 2027. | 2027-09-30
Abgabetermin: Fr 12.02. | 2027-02-12
bis zum kommenden 1. Mai | 2027-05-01
bis nächsten Mai | 2027-05-31
bis zum nächsten Mai | 2027-05-31
bis nächsten Januar | 2027-01-31
bis zum Mai nächsten Jahres | 2028-05-31
bis Ende Mai des Folgejahres | 2028-05-31
Bis zum 5ten Mai | 2027-05-05
Bis 5. 5. | 2027-05-05
Bis zum 5.Mai | 2027-05-05
Bis Mai '27 | 2027-05-31
bis Ende Q2/Q3 2027 | 2027-09-30
bis Q2 oder Q3 2027 | 2027-09-30
"""

ENGLISH = """
by the end of Septmber | 2027-09-30
by Febuary | 2027-02-28
by Decmber 2027 | 2027-12-31
by the end of the yaer | 2027-12-31
witin 3 months | 2027-04-15
by teh end of May | 2027-05-31
BY END OF Q3 | 2027-09-30
by  end   of May | 2027-05-31
by: end of May | 2027-05-31
due date is 30 September | 2027-09-30
The deadline is September 30. | 2027-09-30
deadline of June 30 | 2027-06-30
with a deadline of 30 June 2027 | 2027-06-30
Target completion date: June 2027 | 2027-06-30
To be completed by: 30/06/2027 | 2027-06-30
(by June 30) | 2027-06-30
by may | 2027-05-31
by march 2028 | 2028-03-31
by september | 2027-09-30
in 6 mths | 2027-07-15
within 2 yrs | 2029-01-15
in 8 wks | 2027-03-12
by next January | 2027-01-31
by May of next year | 2028-05-31
by the following year | 2028-12-31
by Jan 1 | 2028-01-01
by Jan. 1, 2028 | 2028-01-01
by 1st Jan | 2028-01-01
till the end of May | 2027-05-31
"""


def rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.rsplit("|", 1)) for line in table.strip().splitlines()]


Read = Callable[..., TimesRead]


@pytest.mark.parametrize(("text", "date"), rows(GERMAN))
def test_a_hasty_german_note_is_understood(read_de: Read, text: str, date: str) -> None:
    found = read_de(text).deadlines

    assert [deadline.date.isoformat() for deadline in found][:1] == [date]


@pytest.mark.parametrize(("text", "date"), rows(ENGLISH))
def test_a_hasty_english_note_is_understood(read_en: Read, text: str, date: str) -> None:
    found = read_en(text).deadlines

    assert [deadline.date.isoformat() for deadline in found][:1] == [date]


@pytest.mark.parametrize("text", ["Bis\nEnde Mai", "Bis Ende\n   Mai", "Bis\u00a0Ende\u00a0Mai", "Bis Ende Mai\u200b"])
def test_a_date_may_stand_across_lines_and_odd_spaces(read_de: Read, text: str) -> None:
    assert [deadline.date.isoformat() for deadline in read_de(text).deadlines] == ["2027-05-31"]
