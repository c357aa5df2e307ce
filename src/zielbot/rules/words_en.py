"""English words by topic, for the rules. How entries are written: see `lexicon.Lexicon`."""

from __future__ import annotations

TOPICS = {
    "function": """
        i you he she it we they me him her us them my your his its our their a an the this that these those and or but
        as like than if so because to of in on at by for with from into over under up down out about through without
        within between per each every not no only also just even will would want wants wanted wish like need needs must
        should shall can could may might do does did have has had am is are was were be been being i'd i'll i'm we'll
        we're let's there here then now today already at least most more some any all both which who what when where
        how please going get got plan intend aim hope try start able rather instead
    """,
    "time": """
        year years year's quarter quarters month months month's week weeks day days end beginning middle january
        february march april may june july august september october november december monday tuesday wednesday thursday friday
        saturday sunday next coming current fiscal tomorrow evening future soon summer winter spring autumn fall
        christmas easter time period term
    """,
    "vague": """
        much many more less fewer better best good great greater bigger higher stronger strong faster quick* efficient*
        effective* optimal* successful* success sustainable sustainably holistic* modern* professional* high-quality
        appropriate* suitable* sufficient* possible significant* substantial* considerable considerably noticeabl*
        continuous* constantly steadily regular* satisfied happy happier healthy healthier fit fitter slim* nice*
        awesome super harder hard intensive* active* attractive* economical* cheaper easier simpl* mindful* fair*
        flexible* agile* innovative* customer-oriented smooth* rapid* several various lower well productive* motivated
        confident organised organized relaxed smarter nicer amazing excellent
    """,
    "change": """
        increas* rais* reduc* decreas* lower* improv* optimis* optimiz* grow* boost* enhanc* strengthen* expand*
        maximis* maximiz* minimis* minimiz* foster* promot* develop* support* assist* help* contribut* work* participat*
        ensur* secur* maintain* keep* generat* gain* win* achiev* reach* attain* make* do* find* eat* live* learn*
        look* feel* become* cut* lose* losing earn* save* sell* drive* driving deliver* use* avoid* stop* stay*
    """,
    "generic": """
        revenue revenues sales profit profits result results outcome outcomes success costs cost customer customers
        client clients service services quality performance productivity efficiency effectiveness marketing advertising
        reach leads lead awareness brand image visibility presence company business firm department area team teams
        employee employees staff people personnel colleague colleagues manager managers morale climate culture
        motivation collaboration cooperation communication teamwork transparency information process processes
        workflow workflows work project projects task tasks topic topics thing things measures measure goal goals
        strategy strategies concept concepts solution solutions idea ideas digitalisation digitalization innovation
        growth development improvement improvements optimisation optimization integration onboarding organisation
        organization structure structures competence competences skill skills ability abilities knowledge education
        training fitness health exercise sport sports nutrition diet life lifestyle happiness friends family money debt
        weight stamina stress balance grades school learning safety order sustainability environment world society
        visitors guests patients residents students pupils citizens public offering offerings product products market
        markets competition competitiveness position potential synergies resources self-confidence confidence attitude
        mindset behaviour behavior career job responsibility engagement participation inclusion justice errors
        mistakes problems problem complaints punctuality reliability availability flexibility agility satisfaction
        administration experience relationship relationships reputation level way better social person customer's
    """,
    "completion": """
        complet* finish* introduc* install* launch* publish* submit* pass pass* certif* deploy* migrat* move* open*
        equip* replac* renovat* build* built construct* sign* present* hire* digitis* digitiz* archiv* document* hand*
        roll_out rolled_out go_live goes_live goes_online set_up write* wrote written read* enrol* register* found*
        implement* program* releas* ship* achieve_certification graduate* independent* clear* attend* take transfer*
        transferred automat* creat* draft* produce* produced
    """,
    "universal": "all every each entire* complete* completely fully whole",
}
