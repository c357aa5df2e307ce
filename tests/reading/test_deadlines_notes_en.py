"""English times in short notes, and what only looks like one, seen from Friday, 15 January 2027."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zielbot.reading.deadlines import TimesRead

DATED = """
Win 2,000 members a year through 2030 | 2030-12-31
Ship the new menu by the week of 3 May. | 2027-05-09
We open two wards in 2027/28. | 2028-12-31
Raise the quota by the 2027-28 fiscal year. | 2028-12-31
Hire two nurses during calendar year 2028. | 2028-12-31
Cut waiting times in the 2027/28 season. | 2028-06-30
Raise $900 at the spring gala on April 24, 2027. | 2027-04-24
During the 2027-28 school year, raise reading scores. | 2028-07-31
Read 20 books by this time next year. | 2028-01-15
For the next 30 days, meditate every morning. | 2027-02-14
Increase revenue by 5% in the first quarter. | 2027-03-31
In the next fiscal quarter, increase revenue by 5%. | 2027-06-30
Within the first quarter of 2028, increase revenue. | 2028-03-31
Over the next two quarters, increase revenue by 5%. | 2027-07-15
Within 90 days, I will write a book. | 2027-04-15
By 6/1/2028, the student will read. | 2028-06-01
By 6/30, ship the product. | 2027-06-30
By June 1st, ship the product. | 2027-06-01
By the 1st of June, ship. | 2027-06-01
By 1 June, ship. | 2027-06-01
By June 2028, ship. | 2028-06-30
By Jun '28, ship. | 2028-06-30
by Q4/27 | 2027-12-31
by Q4 '27 | 2027-12-31
by Q4 of next year | 2028-12-31
by 4Q27 | 2027-12-31
by the fourth quarter | 2027-12-31
by the end of the fourth quarter of this year | 2027-12-31
by the end of this quarter | 2027-03-31
by the close of the quarter | 2027-03-31
by the end of H1 | 2027-06-30
in 2H 2027 | 2027-12-31
by year end 2027 | 2027-12-31
by the end of calendar year 2027 | 2027-12-31
by the year's end | 2027-12-31
before year-end | 2027-12-31
before the end of the year | 2027-12-31
before the end of Q2 | 2027-06-30
before June | 2027-05-31
before 2030 | 2029-12-31
before summer | 2027-05-31
by late 2028 | 2028-12-31
by early 2028 | 2028-01-01
by the middle of the year | 2027-06-30
by mid-year | 2027-06-30
by midyear | 2027-06-30
by mid-quarter | 2027-02-15
by the middle of May | 2027-05-15
by end of May | 2027-05-31
by end May | 2027-05-31
at the end of May | 2027-05-31
toward the end of May | 2027-05-31
no later than Friday | 2027-01-22
not later than the end of June | 2027-06-30
by Friday the 29th of January | 2027-01-29
by Monday morning | 2027-01-18
by Wednesday next week | 2027-01-20
by the end of the day | 2027-01-15
by end of business today | 2027-01-15
by midnight tomorrow | 2027-01-16
this coming Monday | 2027-01-18
in the next three months | 2027-04-15
over the course of the year | 2027-12-31
over the course of the next year | 2028-12-31
throughout the year | 2027-12-31
within the year | 2027-12-31
within the next year | 2028-01-15
in the coming year | 2028-12-31
in one year's time | 2028-01-15
a year from now | 2028-01-15
six months from today | 2027-07-15
in half a year's time | 2027-07-15
within 1.5 years | 2028-07-15
in the space of 6 months | 2027-07-15
after three months | 2027-04-15
by the end of week 30 | 2027-08-01
in calendar week 5 | 2027-02-07
by week 5 of 2028 | 2028-02-06
by the end of January 2028 | 2028-01-31
from April to June | 2027-06-30
between 1 and 15 March | 2027-03-15
from February 1 to April 30, 2027 | 2027-04-30
Jan-Mar 2028 | 2028-03-31
01/02/2027 - 30/06/2027 | 2027-06-30
between Q2 and Q3 2027 | 2027-09-30
Revenue was 5m in 2026 and should be 6m in 2027. | 2027-12-31
from 12% in 2026 to 9% in 2028 | 2028-12-31
from 12% in Q1 2026 to 9% in Q1 2028 | 2028-03-31
up from 8% last year to 10% this year | 2027-12-31
Over the 2026 figures, sales rise 5% by the end of June. | 2027-06-30
Starting in March, run weekly reviews until the end of June. | 2027-06-30
Starting March 1, run weekly reviews until the end of June. | 2027-06-30
By the end of the semester, raise my GPA to 3.5. | 2027-03-31
In FY2028 cut costs. | 2028-12-31
by the end of this fiscal year | 2027-12-31
by the end of the budget year | 2027-12-31
by Labor Day | 2027-09-06
by the Fourth of July | 2027-07-04
by New Year | 2028-01-01
in the spring | 2027-05-31
by the fall of 2028 | 2028-11-30
by the end of summer 2027 | 2027-08-31
Roll out Windows 11 by the end of April. | 2027-04-30
From 2019 to 2024 the rate fell; by 2029 it should be 5%. | 2029-12-31
After the drop in 2025 we want 400 guests by the end of 2027. | 2027-12-31
Insulate all houses built before 2015 by 2035. | 2035-12-31
Write a test every Friday until the end of May. | 2027-05-31
Deadline: 31 Dec 2027 | 2027-12-31
Timeframe: 6 months | 2027-07-15
Start: 1 March 2027, end: 31 May 2027 | 2027-05-31
Start in February, finish in June. | 2027-06-30
The project starts in March and ends on August 31. | 2027-08-31
In the next one to two years we want to grow. | 2029-01-15
In 2-3 years we are debt free. | 2030-01-15
within 6 to 12 months | 2028-01-15
in 1 1/2 years | 2028-07-15
in one year and three months | 2028-04-15
next summer | 2027-08-31
by next spring | 2027-05-31
by Christmas 2027 | 2027-12-24
over the next six weeks | 2027-02-26
six months from now | 2027-07-15
I will run three times a week for the next 8 weeks. | 2027-03-12
I will practise for 30 minutes every day for 3 months. | 2027-04-15
I want to walk 5 miles in 2 hours by June 1. | 2027-06-01
By 2030, all buses are electric. | 2030-12-31
Reduce days sales outstanding to 30 days by Q4. | 2027-12-31
I want to be promoted within the next 12 to 18 months. | 2028-07-15
"""

UNDATED = """
Open Monday through Friday
More bookings on Monday
More volunteers at our weekend market
Patients start treatment within 18 weeks of referral.
Train staff within 6 weeks after go-live.
Answer every letter within 20 working days.
Cut leftovers by 1/3
Friday should be meeting-free.
Close earlier on Fridays.
Organise the spring clean-up.
Win 3 new customers a month.
Read 12 books a year.
Study five hours a week.
Walk 10,000 steps a day.
Read half an hour every day.
Meet every 14 days.
Contracts run for 24 months.
Cut average stay from 8 to 6 days.
Reduce cycle time by 2 weeks.
Keep waiting time below 3 weeks.
We reply within two business days.
Every email is answered within 48 hours.
Deliver 90% of parcels within 2 days.
Fix class A bugs within 4 hours.
Staff should stay for 5 years.
Find a team lead with 3 years of experience.
Care for children aged 3 to 5 years.
The past 3 years were hard.
Over the last 3 years revenue rose.
So far we have achieved nothing by now.
Today the value is 8%.
From today I will not drink coffee.
From Monday I get up at 6.
Be reachable from Monday to Friday.
Open on Saturdays and Sundays.
Start at 8:30.
Meet the 30-day deadline.
Close the Horizon 2030 project.
Implement the 2027 budget.
Launch release 27.3.
in a few weeks
in a couple of months
Within six months of starting, be certified.
Within 30 days after launch, get 100 users.
I can march 10 miles.
It may take a while.
Second quarter sales were weak.
The August release must be stable.
By the time I am 40, I will own a house.
By my birthday I want to be fit.
Before the next meeting, prepare.
End-of-year report should be shorter.
Q4 was bad.
In Q4 we had 12 complaints.
Sales grew 5% in 2026.
Compared with last year, grow 5%.
Grow 5% year over year.
Grow 5% per annum.
Improve year-end closing.
Cut month-end closing from 8 to 5 days.
Improve first quarter forecast accuracy.
Use the summer to recover.
Next steps should be clear.
The next generation should take over.
"""


def rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.rsplit("|", 1)) for line in table.strip().splitlines()]


Read = Callable[..., TimesRead]


@pytest.mark.parametrize(("text", "date"), rows(DATED))
def test_a_short_english_note_is_read_as_its_last_day(read_en: Read, text: str, date: str) -> None:
    found = read_en(text).deadlines

    assert [deadline.date.isoformat() for deadline in found][:1] == [date]


@pytest.mark.parametrize("text", UNDATED.strip().splitlines())
def test_what_only_looks_like_an_english_date_is_no_deadline(read_en: Read, text: str) -> None:
    assert read_en(text).deadlines == ()
