"""English goal sentences and the day by which they are due, seen from Friday, 15 January 2027."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zielbot.reading.deadlines import TimesRead

DATED = """
Cut the fall rate on ward 4 by a fifth by March 31, 2027. | 2027-03-31
All apprentices hold a forklift licence by 1 July 2027. | 2027-07-01
Deadline: 2027-11-05 for connecting 40 machines. | 2027-11-05
The depot move is done by 01/09/2027. | 2027-09-01
Pass the audit by 9/30/2027. | 2027-09-30
Hand in the night shift concept, due 12 April 2027. | 2027-04-12
The report is due on the 3rd of August 2027. | 2027-08-03
Open the day care centre on Thursday, March 18, 2027. | 2027-03-18
Build three tiny houses by the third of April 2028. | 2028-04-03
Sell 200 vouchers by Dec. 24th, 2027. | 2027-12-24
INSPECT ALL FIRE DOORS BY SEPTEMBER 30, 2027 | 2027-09-30
give ten trial lessons by march 15 | 2027-03-15
Send out all certificates by January 14. | 2028-01-14
Cut paper use by 15% by October 31. | 2027-10-31
Write ten applications by the fifth of June. | 2027-06-05
I take over the depot on 1 October. | 2027-10-01
Log each fault from now until 20 February. | 2027-02-20
Bake three new breads by April. | 2027-04-30
Finish stocktaking in June 2027 with less than 0.5% deviation. | 2027-06-30
Roster all ski teachers until February. | 2027-02-28
Call all 60 existing customers in January. | 2027-01-31
Replace six diesel buses by 06/2028. | 2028-06-30
We have a second supplier by November at the latest. | 2027-11-30
All schools are barrier-free by August 2029. | 2029-08-31
Save 10% electricity by October next year. | 2028-10-31
Hold twelve appraisals by December this year. | 2027-12-31
Agree the clinic partnership by the end of March. | 2027-03-31
All meters are swapped by end of October 2027. | 2027-10-31
Deliver the analysis by month-end. | 2027-01-31
Open the farm shop in mid-July. | 2027-07-15
Both boilers are replaced by early August. | 2027-08-01
Deregister old devices by the end of the month. | 2027-01-31
Follow up 15 offers by the end of next month. | 2027-02-28
Deliver 500 pallets in the first half of June. | 2027-06-15
Repair 40 devices by late September. | 2027-09-30
Move offices in the last week of March. | 2027-03-31
Hand over the hall on the last Friday of June. | 2027-06-25
Submit the application by the last day of February. | 2027-02-28
Reduce downtime of the mills to 2 hours by Q3. | 2027-09-30
Get audit approval in Q4/2027. | 2027-12-31
Refurbish 200 baths by the end of Q1 '28. | 2028-03-31
In Q2 25 new day guests. | 2027-06-30
The hotel is carbon neutral by Q2 2028. | 2028-06-30
Two lines go live in the third quarter of 2027. | 2027-09-30
Reduce scrap by 8% by the second quarter. | 2027-06-30
Keep delivery at 98% by quarter-end. | 2027-03-31
Plan 12 tours by the end of the current quarter. | 2027-03-31
The front desk runs around the clock in the quarter after next. | 2027-09-30
The pilot school runs by 2028 Q1. | 2028-03-31
Train 20 colleagues next quarter. | 2027-06-30
Rollout of the new software: Q3 2027 | 2027-09-30
Halve waiting times by H1 2028. | 2028-06-30
Introduce bike leasing by the end of the first half of 2027. | 2027-06-30
Cut rework by a quarter in the second half of the year. | 2027-12-31
Take over the Graz site in the second half of 2028. | 2028-12-31
Electrify 60% of the fleet by year-end 2028. | 2028-12-31
Keep 90% of trainees by year end. | 2027-12-31
Build 500 flats by the end of 2029. | 2029-12-31
Emit 40% less CO2 by 2030. | 2030-12-31
Reach 5,000 overnight stays in 2028. | 2028-12-31
Get my master craftsman certificate this year. | 2027-12-31
Cut energy use by 20% by the end of next year. | 2028-12-31
Double the number of pupils by mid-2028. | 2028-06-30
In 2028 we open a branch in Linz. | 2028-12-31
Bring accidents to zero throughout 2027. | 2027-12-31
Close all old tickets by EOY. | 2027-12-31
Ship the fix by EOQ. | 2027-03-31
Drones are certified by week 20. | 2027-05-23
Check the offers by the end of CW 8. | 2027-02-28
Paint all classrooms from week 10 to week 14. | 2027-04-11
Phone 15 suppliers by the end of next week. | 2027-01-24
Put the minutes online by the end of the week. | 2027-01-17
Close three bug reports next week. | 2027-01-24
Dig the flower beds by the weekend. | 2027-01-17
Clear the ramp by Thursday. | 2027-01-21
Submit three photos by next Tuesday. | 2027-01-19
Run 12 km on Saturday. | 2027-01-16
Send the order by tomorrow noon. | 2027-01-16
Sort the receipts by the day after tomorrow. | 2027-01-17
I want to run 8 km without a break in 3 months. | 2027-04-15
Move the archive within six weeks. | 2027-02-26
Save 40,000 euros in postage within a year. | 2028-01-15
Dry out the cellar within 14 days. | 2027-01-29
Reduce returns to 5% within half a year. | 2027-07-15
Train eight instructors over the next 18 months. | 2028-07-15
Pass the accountant exam in a year and a half. | 2028-07-15
Be a specialist in two and a half years. | 2029-07-15
Halve my sugar intake during the coming twelve months. | 2028-01-15
Eat no meat for the next 6 months. | 2027-07-15
Empty the garage three weeks from today. | 2027-02-05
The café breaks even after 6 months. | 2027-07-15
Walk every evening for six weeks. | 2027-02-26
Set up the test system within 10 working days. | 2027-01-29
Become market leader in Tyrol in the course of the next three years. | 2030-01-15
Meet all teams within the first 100 days. | 2027-04-25
Check all ladders in a month's time. | 2027-02-15
Have the loan paid off in 2 years' time. | 2029-01-15
Finish the garden plan in a fortnight. | 2027-01-29
Lift the equity ratio to 30% by the end of the financial year. | 2027-12-31
Knit five jumpers by Christmas. | 2027-12-24
Build the raised beds by Easter. | 2027-03-28
Put up the marquee by Whitsun. | 2027-05-16
Open the new dishwashing line before Christmas. | 2027-12-23
Climb 50 peaks by New Year's Eve 2028. | 2028-12-31
Finish the harvest report by Thanksgiving. | 2027-11-25
Renew the pitch in spring 2028. | 2028-05-31
Plant 400 trees in autumn. | 2027-11-30
I want to be able to swim by summer. | 2027-08-31
Hand over all tenancy agreements before 1 May. | 2027-04-30
Service both cranes before Q4. | 2027-09-30
Apply for approval before the end of March. | 2027-03-31
New buses run no later than June 15. | 2027-06-15
Not later than 30 April, all hives are inspected. | 2027-04-30
Renovate six bridges between February and May. | 2027-05-31
The choir rehearses eight songs from April to July. | 2027-07-31
Check all extinguishers from 1 to 15 March. | 2027-03-15
Hold 30 job shadowings between June 10 and June 20. | 2027-06-20
Q2-Q3 2027 refit of the emergency room | 2027-09-30
March–May 2027: switch to digital records | 2027-05-31
Debt falls by 30% from 2027 to 2029. | 2029-12-31
Train 60 drivers in October and November. | 2027-11-30
Raise the share from 12% (2025) to 20% by the end of 2027. | 2027-12-31
Compared to 2026, save 5% water by the end of July. | 2027-07-31
Last year the rate was 11%, it should be 9% by the end of August. | 2027-08-31
Replace the contract of 2021 by 31 October 2027. | 2027-10-31
By the end of May we answer every request within 8 hours. | 2027-05-31
Read aloud every Wednesday, twenty times by the end of June. | 2027-06-30
Shorten handover from 45 to 30 minutes by Easter. | 2027-03-28
All traffic lights should have been replaced by 2019. | 2019-12-31
Renew the windows by Novmber 2027. | 2027-11-30
Know the times tables by the end of the school year. | 2027-07-31
Give up gas by the end of the decade. | 2029-12-31
Reach 300 sponsors by close of business on Friday. | 2027-01-22
Latest by 15 March, the stage is set up. | 2027-03-15
Finish the training on or before 20 May 2027. | 2027-05-20
"""

FISCAL = """
Win 12 key accounts by the end of the fiscal year. | 10-01 | 2027-09-30
Order intake grows by 6% in FY 2027/28. | 10-01 | 2028-09-30
Scrap is below 2% by the end of FY27. | 07-01 | 2027-06-30
Open three workshops next fiscal year. | 04-01 | 2028-03-31
All stores are refitted by the end of Q3 FY27. | 10-01 | 2027-06-30
"""

UNDATED = """
Work through all complaints soon.
I will tidy the workshop in the coming weeks.
In the long run the business should go paperless.
Mrs Summer runs the group home.
May and April lead the project.
June will coordinate the ward round.
Ask August to review the drawings.
Promote the summer collection better.
Make the Christmas party more fun.
Make Agenda 2030 better known.
Work with Strategy 2035.
We have worked in shifts since March 2024.
Last year there were 400 accidents.
In June occupancy was 71%.
Meet the utility company every first Monday.
Report the figures at the end of each quarter.
Hold a customer talk every two weeks.
Win three new members per quarter.
Send a monthly newsletter.
Pay invoices within 14 days.
Process 95% of applications within 5 business days.
The emergency service is on site within 30 minutes.
Shorten delivery time from 6 to 4 weeks.
Reduce response time to under two days.
Shorten the process by 3 weeks.
The contract has been running for three years.
We started two months ago.
Replace Windows Server 2022.
Refurbish room 2030.
At the end of the day the guest decides.
Sooner or later we want to expand.
Replace up to 12 devices.
Build up liquidity for 6 months.
You may start whenever you like.
The march through the town should be safer.
Spring cleaning should be more thorough.
We may fall behind the market.
Roll out version 3.10.
Revise chapter 4.2.
Exercise twice a week.
Check invoices within 14 days of receipt.
Speak in a second language.
"""


def rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.split("|")) for line in table.strip().splitlines()]


Read = Callable[..., TimesRead]


@pytest.mark.parametrize(("text", "date"), rows(DATED))
def test_an_english_deadline_is_read_as_its_last_day(read_en: Read, text: str, date: str) -> None:
    found = read_en(text).deadlines

    assert [deadline.date.isoformat() for deadline in found][:1] == [date]


@pytest.mark.parametrize(("text", "begin", "date"), rows(FISCAL))
def test_an_english_fiscal_year_ends_where_the_setting_says(read_en: Read, text: str, begin: str, date: str) -> None:
    found = read_en(text, fiscal_year_start=tuple(int(part) for part in begin.split("-"))).deadlines

    assert [deadline.date.isoformat() for deadline in found][:1] == [date]


@pytest.mark.parametrize("text", UNDATED.strip().splitlines())
def test_an_english_sentence_without_deadline_has_none(read_en: Read, text: str) -> None:
    assert read_en(text).deadlines == ()
