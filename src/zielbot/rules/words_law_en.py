"""English words for the rules on law and fairness. How entries are written: see `lexicon.Lexicon`."""

from __future__ import annotations

TOPICS = {
    "sickness_rate": "sick_leave sick-leave absenteeism absence absences",
    "union_partner": "agreement* agree* inform* consult* negotiat* approv* present* sign",
    "age_support": "get gets receiv* help helps lifting course courses training mentor* buddy accident* safety support* offer* health",
    "parenthood_support": "advis* patient* midwi* support* cover risk_assessment* talk talks return_to_work checklist* guide* protect*",
    "people": """
        employee* staff colleague* applicant* candidate* worker* people driver* teacher* salespeople team teams nurse*
        apprentice* nobody subordinate*
    """,
    "watching": "monitor* surveil* watch watches watching track tracks spy listen_in",
    "collecting": "collect* record* gather* buy buys buying harvest* store stores evaluat*",
    "religion_sign": "headscar* ramadan prayer_break* prayer prayers",
    "origin_group": "foreigner* nationalit* migrant* immigrant* refugee* migration_background",
    "sickness": """
        sick sickness illness ill sick_days sick_day burnout health_condition days_off_sick
    """,
    "one_person": "my mr mrs ms his her",
    "group": """
        department* team* plant* site* area* workforce ward* company warehouse house rate* patients residents visitors
        pupils students children
    """,
    "union": """
        works_council* trade_union* union_member* labor_union* labour_union* strike strikes staff_council* unionis*
    """,
    "age": """
        average_age age_structure rejuvenat* younger
    """,
    "parenthood": "pregnan* parental_leave maternity* paternity* family_planning baby_break",
    "religion": "catholic* protestant* muslim* islamic jewish christian* religious_affiliation denomination* atheist*",
    "origin": "native_speaker* skin_colour skin_color ethnic*",
    "personal_data": """
        customer_addresses customer_data phone_numbers mobile_numbers email_addresses e-mail_addresses birth_dates
        personal_data user_data customer_profiles location_data health_data patient_data
    """,
    "surveillance": """
        keystroke* private_chats private_messages private_emails location_tracking gps_tracking video_surveillance keylogger* screen_recording* toilet_break*
        movement_profile* employee_tracking
    """,
    "sunday": "sunday sundays public_holiday* bank_holiday*",
    "working": "work works working worked shift shifts duty duties",
    "pay": "bonus bonuses premium* salary salaries pay_rise commission* allowance* remuneration",
    "order": """
        is_instructed are_instructed is_required are_required is_obliged are_obliged is_ordered are_ordered hereby
        is_directed you_shall employee_shall
    """,
    "gender": """
        only_men only_women exclusively_women exclusively_men no_women no_men only_male only_female male_applicants
        only_males only_females
    """,
    "disability": "disabled disabilit* impairment*",
    "overtime": "overtime extra_hours weekend_work",
    "reducing": "reduc* cut* lower* less fewer without halv* avoid* decreas* falls",
    "machine": "ai algorithm* software artificial_intelligence chatbot* machine",
    "judging": "rates rate evaluates evaluate judges judge selects select scores screens ranks",
    "pillory": """
        employee_ranking* staff_ranking* wall_of_shame worst_employees
    """,
    "age_group": """
        young_employee* young_staff older_employee* older_staff younger_employee* younger_staff under-30* over-50* young_team
    """,
    "age_word": """
        young younger older old
    """,
    "hiring": """
        hire hires hiring dismiss* replac* layoff* lay_off
    """,
    "ranking": """
        ranking* leaderboard* league_table*
    """,
    "off_hours": """
        after_hours at_weekends on_weekends at_the_weekend on_holiday on_vacation at_night in_the_evenings outside_working_hours around_the_clock
    """,
    "reachable": """
        reachable available answer* respond* reply replies e-mails emails
    """,
    "passive": """
        is are be being
    """,
}
