# What kind of item words stand in, by what is said around them (items.hpp).
#   [KIND REACH]   terms, parted by commas, written as signal_terms.hpp tells. How far they reach:
#     head         in a heading, a title, or words run in before a paragraph: all that stands under it
#     label        the same, but only of words run in ("Cause: ...")
#     opens        from the sentence on, over paragraphs, to the next heading, number, or words of [mark back]
#     paragraph    from the sentence to the end of its paragraph
#     around       the whole item, also what stands before
#     here         the sentence
#   [mark NAME]    words that tell whose an item is, or that one has ended

# ==== whose it is, and what ends an item ==================================================================================

# The body whose paper it is, or one of its kind.
[mark ours]
the|this|our|host|whole trust, the trust's, trust's own, the icb, this icb, our, we, us, ours, this board, both boards, both trusts, two trusts
leave|leaves|leaving|left|join|joins|joined|joining the board

# "Closer to home": what was told before is over.
[mark back]
closer to home, nearer home, turning to ~4 trust|own|us|ourselves, our own position|performance|results|board|trust|organisation, on our side, at our own, for our part, in our own case
back at the trust, in real life, in reality, in other news, elsewhere on the agenda
the trust's own, the trust own, within the trust, at this trust, this trust, executive changes, board changes, changes to the board, changes on the board, changes at the top
away from the exercise, real world, outside the exercise

# Where somebody comes from or goes to is not the body that is spoken of.
[mark aside]
my
to join, joins, joining, joined, join, to run, to lead, to head, to become, becomes, become, to chair, who chairs, who chaired, moves to, moving to, off to, heads for, heading for, move to
leave for, leaving for, moved to, comes from, came from, joins from, from, former, formerly, previously, ex, once, where (she|he|they), seconded to, on secondment to, dean of, professor, has run
had run, has led, who led, who leads, who ran, after leading, after running
to, with, by, against, alongside

# A body of its kind.
[mark named_ours]
trust, trusts, icb, icbs, nhs foundation trust, foundation trust, hospital trust, integrated care board, integrated care boards, nhs england

# "Trust" and "our" that are none of ours.
[mark no_ours]
academy trust, academies trust, housing trust, wildlife trust, national trust, primary care trust, primary care trusts, old ~3 trust, investment trust, charitable trust, schools trust
wellcome trust, nuffield trust, leisure trust, heritage trust, education trust, health and social care trust, community land trust
our ~3 charity|charities|supplier|suppliers|vendor|contractor|contractors|partner|partners|neighbour|neighbours|landlord|union|council|hospice|university|friends|peers, our peer group
our local ~2 council|hospice|charity|university|college, our columnist, peer group of ~2 trusts

# What is told as news, whatever it stands in.
[mark fresh]
has been, have been, has appointed, have appointed, joins, starts on|in, retires on|in|next|this|at, leaves on|in|next|this|at|us, takes up, steps down on|in|at, stands down on|in|at, has resigned
has left, have left, has quit, has retired
today, yesterday, this week|morning|month|year|autumn|spring|summer|winter, last week|month|night, next week|month|year, now, currently, at present
on monday|tuesday|wednesday|thursday|friday|saturday|sunday, is to, are to, will, has announced, have announced, has decided, announced, is leaving, is retiring, are leaving
since april|may|june|july, with immediate effect, has just, have just, recently

# What is told as having happened, in a paper that mostly tells what may.
[mark fact]
received, gave, was given, were given, has given, found, reported, reports that, has reported, was issued, has been, have been, had been, was rated, have asked, has asked, asked for, stands at
stood at, at month, in month #, year to date, to date, adrift, opened, currently, now, is #, is at #, was #, gaps in assurance, gap in assurance, finished, completed, confirmed, in breach
was placed, meetings with, lowered, turned down, issued, served, commissioned, wrote, has written, had written, internal audit of, out to advert, vacant, application for, applied for, third advert
readvertised, has received, have received, since, last month|week|year, this month|week|year, went live, remains

# "She confirmed that he had been suspended": an answer that tells.
[mark confirmed]
confirmed, confirms, said, says, replied, answered, told, said that it was, said that he|she had, admitted, acknowledged, announced, replied that it was, replied that he|she had
answered that it was, that was so, that this was so, was correct, was right, said yes, indeed

# Bodies by their words only: part of a name, or of a post, or of our own.
[mark no_theirs]
the council ~2 ratified|agreed|approved|resolved|appointed|noted|accepted|reappointed|elected|endorsed, members of the council, the council of, nursing and midwifery council
general medical council, general dental council, works council
council of governors, members council, council members and governors, governors council, university hospital*, university teaching, university nhs, university foundation, university healthcare
university college hospital*, college hospital*, company secretar*, deputy company secretar*, school of nursing, medical school, school nurs*, charity commission, charitable funds, staff council
executive council, staff college, public company, college of surgeons, college of physicians, training school, schools, company's act, limited company, royal colleges, partnership nhs, company car
council tax, firm foundation, firm plan, firm offer, firm date, firm grip

# ==== invented: exercises, cases for training, plays ========================================================================

[invented head]
continuity test, continuity exercise, disaster recovery test
exercise ~4 report|debrief|scenario|narrative|players|injects, emergency|planning|preparedness|resilience|incident|cyber|command|live|training|recall|communications ~3 exercise, exercise programme
scenario*, vignette*, simulation*, table top, tabletop, desk top, desktop exercise, case study, case studies, role play*, quiz, question bank, interview questions, fiction*, radio drama
television drama, worked example*, training materials, training case*, dilemma*, test yourself, discussion questions, invented case*, imaginary, hypothetical*, inject #, what would you do
succession scenarios, stress test*

[invented opens]
test|drill|rehearsal|day|session supposed|assumed|simulated|imagined, members|governors|directors|colleagues to imagine, asked ~3 to imagine
in this|the|our|one|each|that|another scenario, scenario ~3 fictional|fictitious|invented, the|this scenario was|is|had|began|begins|saw|assumed|imagined|involved|opened|supposed
scenario ~3 used|ran|unfolded
players|participants|delegates|candidates|learners|trainees|students|teams|managers ~2 were|are|is|was told|given|asked ~2 to imagine|that|a|one
players|participants|delegates|candidates were|are told|given
candidates are, exercise ~4 took+place|was+held|was+run|ran|began|opened|simulated|tested|assumed|supposed|rehearsed, tested ~6 in|with|by|through ~3 exercise, took part in ~4 exercise|simulation
in a|the simulation, table top, table-top, desktop exercise, desk-top exercise, vignette, case study #, following case study, case studies, imagine that|a|you|the, imagines, let us suppose
suppose that, supposing that
invented|imaginary|fictional|fictitious|hypothetical|imagined|made+up cases|case|trust|trusts|hospital|hospitals|organisation|organisations|event|events|situation|situations|example|examples|scenario|scenarios|patient|board
in the novel|play|drama|sketch|soap, by the second episode, episode one|two|three|# ~2 imagines|follows|opens|begins|tells, role play, role-play, for the purposes of the exercise, dress rehearsal
mock trial, mock tribunal, mock inquest, moot, war game, wargame

[invented paragraph]
new ~3 play|drama|novel|thriller|sitcom|soap|musical, television|tv|radio drama|play|series|sitcom|soap, a ~2 novel, whose villain, whose hero, whose heroine

[invented around]
by the umpires, umpires, exercise umpire*, it is not about us
no real ~6 involved|meant|intended, no real person|patient|people|staff|trust|organisation, any resemblance, none of it|this|these is|was|are|were true|real
entirely|purely|wholly|all|is|are|was|were fictional|fictitious|imaginary|invented, are made up, questions for discussion, questions to discuss, discussion questions, discuss in pairs
what would you do, what should ~4 have done, what would ~3 do, how would you, answers are on, answers overleaf, answers below, model answer*, for training purposes, training purposes only
the exercise showed|ended|finished|closed|concluded|revealed|identified, end of exercise, endex, this was|is|has been an exercise, exercise exercise exercise, the debrief, hot debrief
cold debrief, lessons from the exercise, the exercise director, exercise controller, learning points from the day

# ==== defined: glossaries, explanations of terms ==============================================================================

[defined head]
glossary, abbreviations, acronyms, definitions, jargon*, list of terms, terms used, what ~3 mean|means, explained, explainer, frequently asked questions, how the ~5 works, key to ratings, key to, faqs

[defined here]
means that, is reported to the, is a person who, is one that, is defined as, are defined as, is a term, stands for, refers to a, to receive reports of, should there be any
anything that stands in the way

# ==== rules: constitutions, terms of reference, policies, job descriptions ==========================================================

[rule head]
guidance, exit interview*, deputising arrangements, cover arrangements, managing conflicts
constitution, standing orders, standing financial instructions, terms of reference, scheme of delegation|reservation, reservation of powers, policy, policies, procedure, procedures, protocol
code of conduct, code of governance, job description, person specification, role description, role outline, fit and proper person*, scheme of reservation, matters reserved, decisions reserved
delegated authorit*, election rules, model election rules, rules of procedure, statutory instrument, guidance note, guidance for, guide to, toolkit, decision tree, flow chart, flowchart
standard operating, compliance checklist, nhs provider licence conditions, duties of the, annex # constitution, disqualification

[rule opens]
the post holder will|must|should, the postholder will|must|should, the successful candidate will, the committee will|shall|may, the committee is authorised
this policy|procedure|protocol|document|guidance|code|charter sets|tells|explains|applies|describes|covers|outlines, this|the policy applies, this|the procedure applies, the test applies
for the avoidance of doubt, it shall be the duty, shall hold office, shall be entitled, step 1|one

[rule here]
when a|an ~3 director|chief|nurse|officer|chair|executive ~1 resigns|retires|leaves|dies, when a|an ~3 director|chief|officer|executive is|are ~1 dismissed|suspended|appointed
can be reported, can be raised, may be raised, may be reported, will be protected, how to raise, tells you how, approval of ~3 merger|dissolution, see paragraph, in accordance with paragraph
shall be appointed, shall act as, shall be removed, shall appoint, shall preside, shall cease, shall not be, shall be responsible, shall have power, may be removed, may be suspended
may be appointed, must be notified, shall be dismissed

# ==== planned: audits to come, forward plans ==========================================================================================

[planned head]
audit plan, plan of work, work plan, workplan, work programme, forward plan, forward planner, forward look, cycle of business, annual cycle, business cycle, schedule of business, calendar of
programme of work, rolling programme, agenda planner, upcoming reviews, planned reviews, horizon scan*, meeting planner, board planner, counter fraud plan, clinical audit programme

[planned opens]
following reviews|audits are|have been|were planned|proposed|scheduled, reviews planned for, audits planned for, the plan for next year, the following will come, scheduled for the coming year

# ==== risks: what could happen ============================================================================================================

[risk head]
risk register, corporate risk*, assurance framework, baf #, strategic risk*, principal risk*, risks, risk note, risk assessment, risk log, raid log, potential cause*, potential effect*
potential impact, potential consequence*, threats, impact assessment, equality impact*

[risk label]
risk, cause, causes, effect, effects, consequence, consequences, impact, potential cause*, potential effect*, potential impact, threat, danger, likelihood

[risk opens]
there is|remains|was|would be a|the (significant|real|clear|continuing|ongoing) risk that|of|to, risk: that, risk that, risk of ~3 failing|losing|failure, a|the|principal|key|main danger that|of
potential cause, potential causes, potential effect*, potential impact, worst case, downside case, downside scenario, reasonable worst

[risk here]
if ~12 then, should the trust fail, could lead to, may lead to, might lead to, would lead to, could result in, may result in, might result in, resulting in ~3 loss|failure
leading to ~3 fall|loss|failure|increase, if we fail, if the trust fails, if the trust does not, might then be, could then be, if an outside, if ~6 were needed, if ~4 were to

# ==== lives: biographies, obituaries, portraits ================================================================================================

[life head]
freedom of the, freewoman, freeman
biograph*, pen portrait*, pen picture*, profile, profiles, about the board, about our board, about the directors, meet the|our|your, who's who, whos who, five minutes with, a day in the life
my working day, my career, career history, career path, in profile, obituary, obituaries, in memoriam, curriculum vitae, long service, short biographies, brief biographies, the life of
honorary degree*, lifetime achievement, hall of fame, in conversation with, getting to know, spotlight on

[life opens]
after leaving (she|he) became|joined|ran|took, in # years (she|he|they) has|have seen|served|worked|outlasted, has seen off, have seen off, left school at, went on to become|lead|run|chair
began|started ~2 (her|his|their) (nhs|working|nursing|medical|professional|clinical) career, began (his|her) working life, (her|his) career began|started
career spans|spanned|has spanned|spanning|took|has taken, during (her|his|a) career, in a career, trained as a|an, trained and worked, qualified as|in|from|at, i qualified, i trained, i began my
i started my, graduated from ~2 university|college|school|oxford|cambridge, graduated in #, was born in, educated at, read ~2 at oxford|cambridge|university, who has died aged, has died at the age
died aged, was a formidable, spent # years at|in|with|as, rose through, worked ~2 way up, after # years in industry|banking|the+army|local+government, early career, earlier in (her|his)
prior to (this|that|joining|her|his), before joining the|us|this, previous roles include*, previously held, has held ~4 roles|posts|positions, over a career

# ==== the past ==================================================================================================================================

[past head]
our history, history of, a history, a short history, timeline, years on, anniversary, a decade of, centenary, golden jubilee, silver jubilee, looking back, look back at, from the archives
archive*, then and now, the story of, the story so far, on this day, retrospective, memories of, remembering, the day the, book review, how we got here, at 25|40|50|60|70|75|80|90|100|150
turns 25|40|50|60|70|75|80|90|100|150

[past opens]
recalled ~3 when, recalled how, recalled that in #, looked back on|to|over, remembered when|how, reminisced, how far they|we had|have come, when (she|he|they|i) (had) joined in #
reading|read|rereading a|the (new) life|biography|history|memoir*|diaries|letters of
# (a year in these words has to be two years ago)
it is|was #|a|half ~1 years|decades|decade|century|centuries ago|since|this, # years|decades ago this|today|next|when, it is|was # years|decades, it is|was a decade|century|generation, # years on
a decade ago, two decades ago, half a century ago, a generation ago, years since, turns # this|today|next, celebrates its # anniversary|birthday, marks # years, in the first year
in the early years, in those days, the minute book, at that time, back in #, the archivist, its first chair, the (old|former) regional health authority, hospital management committee
primary care trust was, tells (his|her|their) story, a new book, the book tells, in (his|her|a) memoir*, archive project, was founded in, in 19+_|18+_, history project, oral history

# ==== what is told of all, or of others ==============================================================================================================

[general head]
national update, national picture, national context, national news, national policy, national developments, policy update, policy context, national guidance, policy horizon, horizon scan*
publications received, national publications, legal update, regulatory update, sector update, sector news, national headlines, nationally, across england, across the country, wider nhs, benchmark*
peer group, peer comparison, comparators, how others compare, system news, news from nhs england, external environment, external context, parliamentary update, national results

[general here]
our peer group, our peers, peer trusts, the comparator group, compared with peers, of the # trusts in

[general paragraph]
nationally, across england, across the country, nhs-wide, in england as a whole, throughout the country, up and down the country, in every region, all providers, every provider
providers have been asked, trusts have been asked, trusts are asked, trusts must, trusts placed in, trusts in segment, trusts that, boards are expected, where a provider, where providers
a provider that, providers in, any trust, every trust, five|six|seven|eight|nine|ten|eleven|twelve|several|many|some|most trusts, peer group of, comparators, the peer median, national average
public accounts committee, select committee, national audit office, house of commons, health secretary, ministers, one in #|four|five|three|ten nhs, according to the national, the national survey
think tank, king's fund, kings fund, nuffield trust, secretary of state, a regulator may, the regulator may, it explains the, explains the ~2 segments, the guidance, the proposals would
under the proposals, consultation on, green paper, white paper, a bill

[elsewhere head]
learning from others, learning from elsewhere, lessons from elsewhere, lessons from other*, lessons from the, learning from other*, lessons for
learning from ~4 trust|trusts|organisations|case|inquiry|elsewhere, peer learning, themes from elsewhere, cases from elsewhere, what can we learn, external reviews elsewhere, news from neighbours
neighbouring provider*, other organisations, other providers, other trusts, our neighbours, visit to, visits to, external learning, case summaries, summaries from other

[elsewhere here]
report|reports ~2 sent to a|an|other|another ~4 provider|trust|organisation|body|bodies|providers|trusts|organisations
there the|its|their board|chief|chair|director*|executive*

[elsewhere opens]
chief|executive|chair|board|director|trust|executives there had|was|were|has, struck by the parallels, parallels drawn
welcomed ~2 visitors|delegation|guests|colleagues|party ~3 from, they explained that their, their own chief|chair|board had, at another trust|hospital|provider|organisation|body
at other trusts|hospitals|providers|organisations, (a|an) ~3 case at a, a trust in the north|south|east|west|midlands, another trust|provider|hospital in, at a trust in, at a hospital in
elsewhere in the country|region, sent to other organisations|trusts|bodies, reports sent to other*, visit|visited to ~8 trust which|where, reported on (her|his|their) visit
(learning|lessons) from another, the events at, events elsewhere, a hospital elsewhere, what happened at, neighbouring provider, trial of a nurse, another icb, a trust elsewhere, another nhs trust
an nhs trust in

[opinion head]
comment why|what|how|the, opinion why|what|how|the, opinion column, editorial, columnist, viewpoint, letters to the editor, sketch, why chairs, why chief executives, what makes a good, blog post
in my view, thoughts on, musings, reflections on leadership

[opinion opens]
i have seen #|a+dozen|three|several|many, our columnist, in my experience, in twenty years of, good chairs|leaders|boards|directors know|never|always

# ==== asked, denied, counted as none ====================================================================================================================

[denied around]
laughed off, laughs off, hoax, was a fake, is a fake, were a fake, was fake, unfounded, groundless, without foundation, news to me|him|her, going nowhere
dismissed|dismisses|rubbished|quashed|scotched|denied|denies|denying|rejected|rejects ~2 talk|rumours|gossip|speculation
neither is|was so|true|correct, nobody has quit|resigned|left|gone, nobody had quit|resigned|left|gone, she|he|they was|were staying, stands squarely behind, had no foundation
nothing in the rumour*|story|report*
no truth in, there was no truth, there is no truth, none of it is|was true, all of it was made up, was made up, were made up, are made up, pure invention, false rumour*, at (his|her) desk as usual
both were in the room, neither was true, neither is true, is alive and well, wide of the mark, baseless, he isn't, she isn't, he is not going, it said was false
nobody (was|is|had|has) leaving|left|resigned, none of the #|two|three|four|five has come to pass, none has come to pass, none of these has happened, said no to both|all, answered no to both
nor was there any plan, denied both|all

[denied opens]
q what happens|would|if, question what happens|would|if

[denied paragraph]
asked what would happen, asked what happens, what happens when|if, asked hypothetically,  were|should the chair|chief|director|executive ~2 to fall

[denied here]
dismissed|dismisses|rejected|rejects|denied|denies|denying ~2 claims|reports|suggestions|stories, has|have|had denied that, denied that its|the|her|his|their
rumours|claims|reports|suggestions that ~8 are|were false|untrue|wrong|unfounded, she|he is not resigning|leaving|retiring|going|quitting
you may have read|heard|seen, had heard rumours
asked whether, asked if, enquired whether, inquired whether, wanted to know whether|if, wondered whether, queried whether, a post claimed that, post claimed, rumours that, rumour that
it was rumoured, claims online that, a story in ~6 said, the same story said, talk that, nor was there, nor is there, nor were there, none of the directors, none of the executive*, none received
nil return

# ==== posts of committees, panels, networks ==================================================================================================================

# No list of this kind tells news of posts.
[listed head]
register of ~3 interests, register of interests, directors interests, directors' interests, declarations of interest*, declaration of interest*, declarations, interests declared, distribution list
register of members, list of members, gifts and hospitality, portfolio changes, changes of portfolio*, changes to portfolio*, executive portfolio*, lead roles, champion roles, executive leads
membership of the board

[listed here]
took|taken|takes the chair for|in|at
joined|joining|attended|attending|dialled ~1 by|via|on|in video|phone|telephone|teams|zoom|link, took the chair for item, vacate the chair, resumed the chair, left the meeting, joined the meeting
in the chair for, attended on behalf, on behalf of the, report|paper on behalf of

[listed around]
directors keep their titles, keep their titles, keeps ~2 title, no change of title, all remained non-executive, all remain non-executive, titles are unchanged, posts are unchanged
nothing else about ~3 role

[committee head]
committee changes, committee membership*, changes to committees, membership of committees, committee chairs, chairs of committees, staff networks, staff network, network chairs
audit committee annual report, committee annual report

[committee opens]
some changes to ~4 committees, changes to committee*, changes in committee*, the chair of the committee changed, membership of the committee*, network had a new chair, chairs of the ~2 networks

[committee paragraph]
chair of this|that committee, chairing this|that committee, chair this|that committee
chair the ~2 committee, chairing the ~2 committee, chairing of ~3 committee
chair of the ~3 committee, chair of the ~3 network, chair of the ~3 panel, chair of the ~3 forum, the committee's chair, vice chair of the committee
vice chair of the ~3 network|panel|forum|committee, chair of ~2 finance|quality|audit|people|network|committee committee|network|panel|forum, the committee's new chair, committee in place of
a new chair of the ~3 committee|network|panel|forum|group, ethics group, user group, patient group, steering group, lay chair, panel that sat

# ==== other bodies: who is spoken of ============================================================================================================================

# Their news is none of ours, whoever tells it.
[outside head]
outsourcer*, plc, joint venture*, union leader*, union boss*, general secretary, shareholders, volunteer of the year
county council, borough council, city council, district council, council chief*, council's, local authority, local authorities, local government, town hall, charity, charities, hospice*
care home*, nursing home*, school governors, academy, academies, university partnership, university update, league of friends, supplier*, vendor*, contractor*, car park*, pfi
facilities management, private hospital, private hospitals, private provider*, voluntary sector, third sector, community story, patient story, a patient's thanks, housing association
football club, gp federation, police and crime, fire service, health and wellbeing board, integrated care partnership, healthwatch, staff side report, contract update, royal college president
college president, community partners, place partners

[outside opens]
council, councils
joint venture, outsourcer, outsourcing, plc, shareholders, the shares, its shares, investors, lenders, nhs confederation, nhs providers, health foundation, patients association, general secretary
trade union, of the friends
the council's, council leader, council leaders, leader of the council, county|borough|city|district|town|parish|unitary|metropolitan council, local authority, the authority's, town hall
unitary authority, combined authority, charity, charities, the charity's, hospice, hospices, care home, care homes, nursing home, school, academy, academy trust, league of friends, trustees
housing association, parish council, football club, cricket club, rugby club, building society, museum, cathedral, diocese, the chain, supplier, supplier's, vendor, contractor, subcontractor
the operator, the operator's, pfi partner, private hospital, gp federation, federation, general practice, gp practice, health and wellbeing board, integrated care partnership, healthwatch
local medical committee, primary care collaborative, the ambulance charity, air ambulance, building firm, bus company, housing firm, software firm, shipping line

# The same, but they also judge or help us: only their people and their means are theirs.
[reviewer opens]
police force, constabulary, police and crime, chief constable, fire brigade, fire and rescue, the force, company, companies, the company's, firm, the firm's, university, the university's
vice-chancellor, college, the college's, royal college*, medical college, union, the union's, unison, regional officer, branch, care quality commission's chief, the commission's chief
general medical council, think tank, trade body, professional body

[abroad head]
scotland, scottish, wales, welsh, northern ireland, belfast, ireland, irish, dublin, galway, isle of man, jersey, guernsey, australia*, melbourne, sydney, new zealand, canada, canadian, toronto
ontario, america*, usa, united states, france, french, paris, german*, berlin, netherlands, dutch, denmark, danish, sweden, swedish, norway, norwegian, spain, spanish, italy, italian, india
indian, south africa*, kenya, nigeria, ghana, fellowship report, health board, nhs lothian, nhs greater glasgow, overseas, abroad, edinburgh, glasgow, cardiff, swansea, aberdeen

[abroad opens]
scotland's, scottish government, nhs scotland, scottish health, welsh government, welsh health, senedd, university health board, health board, health boards, northern ireland
health and social care trust, department of health in belfast, stormont, ireland's, in ireland, irish health, republic of ireland, republic, the taoiseach, in australia, in melbourne, in sydney
melbourne's, sydney's, australian, in new zealand, in canada, in toronto, canadian, in the united states, american, in france, in paris, french, in germany, german, in the netherlands, dutch
in denmark, danish, in sweden, swedish, in norway, norwegian, in spain, spanish, in italy, italian, in india, in south africa, in kenya, in nigeria, in ghana, in scotland, in wales, isle of man
in jersey, in guernsey, in dublin, in galway, in edinburgh, in glasgow, in cardiff
