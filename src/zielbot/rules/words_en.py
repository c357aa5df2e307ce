"""English words by topic, for the rules. How entries are written: see `lexicon.Lexicon`."""

from __future__ import annotations

TOPICS = {
    "function": """
        reach* achiev* attain* make* do* find* use* help* sell* deliver* win* gain* new i you he she it we they me him
        her us them my your his its our their a an the this that these those and or but as like than if so because to
        of in on at by for with from into over under up down out about through without within between per each every
        not no only also just even will would want wants wanted wish need needs must should shall can could may might
        do does did have has had am is are was were be been being i'd i'll i'm we'll we're let's there here then now
        today already least most more some any all both which who what when where how please going get got plan intend
        aim hope try start able rather instead
    """,
    "time": """
        year years year's quarter quarters month months month's week weeks day days end beginning middle january
        february march april may june july august september october november december monday tuesday wednesday
        thursday friday saturday sunday next coming current fiscal tomorrow evening future soon summer winter spring
        autumn fall morning afternoon noon night nights weekend weekday percent percentage euro euros eur usd
        gbp dollar dollars pound pounds cent hour hours minute
        minutes seconds kilo kilos kg km metres meters litres tonnes zero one two three four five six seven eight nine
        ten eleven twelve dozen hundred thousand million christmas easter time period term
    """,
    "vague": """
        closer tighter known mindful* present irresistib* unforgettabl* clean polite* friendly creative* brave calm*
        honest* reliab* world-class go-to operational debt-free proud* kind smooth* engag* much many more less fewer
        better best good great greater bigger higher stronger strong faster quick* efficient* effective* optimal*
        successful* success sustainable sustainably holistic* modern* professional* high-quality appropriate*
        suitable* sufficient* possible significant* substantial* considerable considerably noticeabl* continuous*
        constantly steadily regular* satisfied happy happier healthy healthier fit fitter slim* nice* awesome super
        harder hard intensive* active* attractive* economical* cheaper easier simpl* fair* flexible* agile*
        innovative* customer-oriented rapid* several various lower well productive* motivated confident organised
        organized relaxed smarter nicer amazing excellent
    """,
    "change": """
        dominat* unlock* striv* delight* lead leads leading excel* transform* shape shapes embrac* leverag* empower*
        inspir* position* establish* moderni* cope copes behav* speak* try tries love loves eat clean modernis*
        stabilis* deepen* enjoy* increas* rais* reduc* decreas* lower* improv* optimis* optimiz* grow* boost* enhanc*
        strengthen* expand* maximis* maximiz* minimis* minimiz* foster* promot* develop* support* assist* contribut*
        work* participat* ensur* secur* maintain* keep* generat* eat* live* learn* look* feel* become* cut* lose*
        losing earn* save* drive* driving avoid* stop* stay*
    """,
    "generic": """
        excellence moments moment profile industry segment culture platform everything data identity role visitor
        visitors potential mark marks media website internet region traffic revenue revenues sales profit profits
        result results outcome outcomes success costs cost customer customers client clients service services quality
        performance productivity efficiency effectiveness marketing advertising leads lead awareness brand image
        visibility presence company business firm department area team teams employee employees staff people personnel
        colleague colleagues manager managers morale climate motivation collaboration cooperation communication
        teamwork transparency information process processes workflow workflows work project projects task tasks topic
        topics thing things measures measure goal goals strategy strategies concept concepts solution solutions idea
        ideas digitalisation digitalization innovation growth development improvement improvements optimisation
        optimization integration onboarding organisation organization structure structures competence competences
        skill skills ability abilities knowledge education training fitness health exercise sport sports nutrition
        diet life lifestyle happiness friends family money debt weight stamina stress balance grades school learning
        safety order sustainability environment world society guests patients residents students pupils citizens
        public offering offerings product products market markets competition competitiveness position synergies
        resources self-confidence confidence attitude mindset behaviour behavior career job responsibility engagement
        participation inclusion justice errors mistakes problems problem complaints punctuality reliability
        availability flexibility agility satisfaction administration experience relationship relationships reputation
        level way social person customer's
    """,
    "completion": """
        complet* finish* introduc* install* launch* publish* submit* pass pass* certif* deploy* migrat* move* open*
        equip* replac* renovat* build* built construct* sign* present* hire* digitis* digitiz* archiv* document* hand*
        roll_out rolled_out go_live goes_live goes_online set_up write* wrote written read* enrol* register* found*
        implement* program* releas* ship* achieve_certification graduate* independent* clear* attend* take transfer*
        transferred automat* creat* draft* produce* produced
    """,
    "period_end": "end start middle beginning year-end",
    "per": "per each a",
    "without": "without instead with_zero with_no with_0",
    "unwanted": "phishing fraud* spam* malware error* fault* attack* abuse false wrong scam*",
    "bounded": """
        no_later no_more_than not_more_than no_fewer not_later not_less no_less not_only not_over not_under
        no_longer_than
    """,
    "weekend": "weekend saturday sunday",
    "state": "is are will_be has have been",
    "placed": "lies",
    "part": "share proportion number amount frequency duration",
    "obtaining": "pass passes passed get gets earn* obtain* gain gains gained hold holds have has receiv* secur* sit sits",
    "percent": "percent percentage",
    "on_day": "on",
    "concluding": "conclud* reach* sign signs signed close* agree*",
    "numbered": "grade level class tier stage phase year group hall ward line branch team",
    "creating": """
        develop developing developed build building built set_up setting_up draw_up drawn_up drawing_up establish*
        creat* devis* design designing designed
    """,
    "indefinite_article": "a an",
    "widening": "build_up",
    "attributive_time": "long-term short-term mid-term medium-term",
    "pointing_back": "this that these so thereby",
    "starting": "start starts starting begin begins",
    "harm": "accident* injur* fatal* death* violence assault* harm*",
    "given": "the these those our my your his her their its all both",
    "numeral": "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred",
    "betterment": "improv* optimis* optimiz* enhanc* strengthen* foster* promot* boost*",
    "absolute_harmless": "as_always never_again never_mind",
    "more": "regularly regular continuously more less better fewer many much often",
    "nobody": "somebody someone anybody one_should one_must everybody_should everyone_should people_should",
    "avoiding": "avoid* prevent* stop* quit get_rid_of",
    "universal": "all every each entire* complete* completely fully whole",
    "abbreviation": """
        eu fy usa us uk it hr cpu pc pdf crm erp sap iso din eur usd chf gbp kpi okr nps csat ebit ebitda roi sla faq
        app qm ai co2 b2b b2c vat inc ltd llc plc tv www html sql aws api id ceo cfo cto gdp gdpr ecg mri er icu pr seo
        sea usb wifi lan led ok url bbc nhs nato un who kwh mwh gwh kw mw km kg asap mba gcse stem bmi i
    """,
    "indefinite": """
        higher_revenue more_revenue higher_sales more_sales increase_revenue increase_sales better_working_climate
        better_climate better_atmosphere better_work_climate integration_of_new integrating_new_staff
        integrating_new_employees integrate_new_employees integrate_new_staff more_economical* better_cooperation
        better_communication higher_quality better_quality more_commitment higher_motivation better_performance
        more_efficient_processes cut_costs reduce_costs higher_efficiency
    """,
    "intent": "try_to trying_to hope_to hoping_to would_like_to if_possible maybe perhaps strive* attempt_to aim_to",
    "superlative": """
        the_best number_one number_1 no_1 leading market_leader* market_leadership world-class best-in-class
        most_popular largest fastest most_attractive most_innovative most_successful
    """,
    "buzz": """
        synergy synergies holistic* state-of-the-art best-in-class quantum_leap added_value lighthouse* future-proof
        disruptive* mindset* leverage* empower* gamechanger* game-changer* next-level paradigm_shift* proactive*
        solution-oriented win-win 360-degree
    """,
    "alternative": "or",
    "alternative_harmless": """
        or_more or_less or_fewer or_earlier or_better or_higher or_lower or_longer or_later or_above or_below or_older
        or_younger or_over or_under whether_or
    """,
    "open_list": "etc and_so_on and_so_forth et_cetera and_the_like and_others",
    "flow": "revenue* costs cost sales spending expenses income earnings budget profit consumption",
    "per_period": """
        per a_month a_year a_week a_quarter a_day monthly yearly annual* weekly daily each_month each_year in_total
        total altogether this_year every_month every_year
    """,
    "effort": """
        meeting meetings workshop workshops training trainings seminar seminars post posts newsletter newsletters
        mails emails call calls event events presentation presentations report reports measures concepts conversations
        visits sessions talks lectures
    """,
    "below_zero": "net profit* loss losses balance negative result",
    "wishing": "want* wish* need* must like love* feel* would care cares",
    "told_of": "awareness_of awareness_about awareness_for educat*_about inform*_about knowledge_of talk_about",
    "way_clause": "because_we because_i since_we since_i",
    "paced_slow": "book books novel novels audiobooks courses seminars certifications",
    "paced_long": """
        workshop workshops audits trainings interviews presentations home_visits customer_visits appraisals lectures
    """,
    "paced_short": "appointments consultations conversations customer_meetings client_meetings meetings",
    "share": """
        share proportion percentage pass_rate response_rate participation_rate attendance_rate completion_rate close_rate
        approval_rate graduation_rate vaccination_rate acceptance_rate error_rate scrap_rate dropout_rate
    """,
    "share_of_people": """
        parents guests customers employees staff participants pupils students children patients residents members
        citizens respondents households teachers attendees volunteers
    """,
    "attitude": """
        satisfaction awareness motivation acceptance image trust wellbeing well-being loyalty morale climate
        attractiveness happiness
    """,
    "survey": """
        survey* questionnaire* nps csat index* point* grade stars star scale* rating* score* interview* poll* study
        panel*
    """,
    "remote": """
        ebit ebitda share_price stock_price group_result group_profit company_profit market_share* group_revenue
        dividend* gdp economy market_price* unemployment_rate net_income company_value
    """,
    "pressure": """
        i_must we_must you_must urgently urgent immediately forced imperative asap i_have_to we_have_to i_need_to
        we_need_to you_have_to
    """,
    "imposed": """
        my_boss_wants my_manager_wants my_boss_demands management_wants am_supposed_to are_supposed_to was_told_to
        were_told_to is_expected_of_me the_board_wants i_have_been_told
    """,
    "derogatory": """
        lazy laziness slopp* incompetent* stupid* dumb* loser* idiot* embarrassing annoying slacker* slacking dawdl*
        undisciplined
    """,
    "others": """
        colleagues_should colleague_should colleagues_must boss_should boss_must manager_should employees_should
        employees_must staff_should staff_must others_should others_must management_should my_husband_should
        my_wife_should children_should parents_should
    """,
    "rival": """
        than_my_colleague than_my_colleagues than_the_colleagues than_everyone_else than_all_others than_the_others
        than_my_predecessor than_others than_anyone than_anybody
    """,
    "colleague": "than_mr than_mrs than_ms",
    "target_share": "capacity_limit",
    "last_year": """
        last_year last_year's previous_year prior_year year-on-year year_on_year year-over-year year_over_year last_quarter
        previous_quarter past_year
    """,
    "no_means": """
        without_a_budget without_budget without_money without_any_budget without_any_money without_resources
        without_any_resources no_budget no_resources no_money without_capital without_funding without_time at_no_cost
    """,
    "absolute": "always never at_any_time at_all_times every_time every_single without_exception around_the_clock",
    "development": """
        learn* training_course* course courses seminar* certificate* certification* exam exams coaching mentor* book
        books degree qualification* apprenticeship
    """,
}

# what names of measures end in that have a formula behind them
MEASURE_ENDINGS = ("rate", "ratio", "index", "score", "share", "density", "quotient", "quota", "margin")

# words for proofs
PROOFS = ("exam", "exams", "examination", "licence", "license", "certificate", "certification", "diploma", "degree")
