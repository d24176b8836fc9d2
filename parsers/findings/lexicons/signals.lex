# How signals are written: a topic, something asserted of it near by, and no trap. Sets come first: all kinds share what
# they say of rise and fall, of good and bad, of finding and giving. How a term is written, signal_terms.hpp tells.
#   [set NAME]                 terms, parted by commas; "$other" takes in another set
#   [KIND DIRECTION ...]       entries: "TOPIC & PART & PART": all in one clause, in any order, each within 14 words of the
#                              rest ("&6": within six; ">": after the last; "!": nowhere in the sentence)
#   [KIND words DEFAULT ...]   the direction is read from the shared sets: of what the topic is, more is worse, or with
#                              the word "good", better
#   raw                        "no" and "not" beside it do not make it none
#   under                      the topic may stand in the heading, or in the sentence before
#   all, national, follow      about every body of the sentence; about none; about those listed after a national count
#   [trap], [trap KIND]        terms that make a sentence none
# A line that begins with a space goes on with the one before.

# ==== what all kinds share ============================================================================================

[set up]
rose, risen, rises, rising, rise, risings, increas*, climb*, jump*, grew, grown, growing, growth, soar*, surg*, doubled, doubling, trebled, tripled
quadrupled, spike, spiked, swollen, swelled, mounting, mounted, escalat*, uptick, upturn, leapt, leaped, leap, widen*, ballooned, balloons, rocketed
higher than, highest, record high, record number, record level, points more, points higher, points above, up from, up by, up on, is up, was up
were up, are up, went up, gone up, goes up, going up, up (a|one|two|three|four|five|six|seven|eight|nine|ten) points, more than last
more than in|the|a year, many more, more likely, upward*

[set up]
times as often|many|much|high|likely|common, up ~1 #, gained, gain of, largest gain, gains, top of, further #, twice the|as|that|last, more often, peaked, peak, accelerat*, added

[set down]
fell, fallen, falls to|by|from|in, falling, fall in|of|from, a fall, drop, drops, dropped, dropping, declin*, reduc*, decreas*, lower, lowered, lowest
halv*, fewer, less likely, less than last, shrank, shrunk, shrinking, slid, sliding, slipped, slips, dip, dipped, tumbl*, plung*, plummet*, slump*
sank, sunk, down from, down by, down on, is down, was down, were down, are down, went down, gone down, going down, came down, come down, down ~1 #
down to, points have gone, points off, points lower, points fewer, points below, points less, lost ~2 points, shed ~2 points, eroded, erosion
downward*, half the number, cut by, cut to, narrowed, fewest, all but vanished, eliminated, closing the gap, points ~2 come|came|gone|fallen off|from
slid from|to, shed, fallen by

[set worse]
unhappiest, unhappier, step down, in the bottom, bottom ~1 ten|five|three|twenty, third lowest, second lowest, fewest, dwindl*, through the floor
rock bottom, sinking, sunk, worse*, worst, deteriorat*, poor, poorer, poorly, poorest, weak, weaker, weakest, weakened, failing*, failed, failure*
inadequate*, damning, scathing, critical, criticis*, disappoint*, alarmed, alarming, alarmingly, worrying, worryingly, unacceptable, unacceptably
not good enough, troubling, below average, below ~5 average|median|benchmark|mean|peers|comparator*, bottom ~3 quartile|decile|of|in, bottom, crisis
dire, bleak*, stark, grim, shocking, shameful, serious concern*, seriously concerned, extremely concerned, deeply concerned, highly concern*
significant concern*, grave concern*, of concern, is concerned, was concerned, were concerned, express* ~2 concern*, concerning, raised concern* about
cause for concern, cause of concern, outlier, negative*, darker, darkest, low, lowest ever, significantly below, red flag*, toxic, dismay*
slow|slower, going backwards, backward step, slipped back, missed, lagg*, lag, lags, behind ~3 peers|average, above ~3 comparator*, struggl*, setback*
breach*, short of, plight, sour*

[set better]
happiest, proudest, much more, more open, top ~1 ten|five|three|twenty, in the top, leading, leads the, improved, improves, improving
improvement in|on|from|since|against|of, an improvement, improvements in
marked|significant|sustained|continued|encouraging|steady|notable|clear|further|some|big|biggest improvement*, better, best, most improved, praise*
praising, commend*, progress, resolved, put right, strengthened, strengthening, above average, above ~5 average|median|benchmark|mean|peers
encouraging*, positive*, good news, brighter, brightest, happier, stronger, strongest, outperform*, transformed, transformation in, recovered
turned a|the corner, turnaround in, well above, top ~2 quartile|decile, bearing fruit, bear* fruit, delighted, pleas* to, pleasing, heartening, warm*
healthier, healthiest, restored, rebuilt, success*, thriv*, different place, sea change, lifted, eased, easing

[set same]
unchanged, no change, not changed, no significant change, little change, nothing ~1 changed, remain, remains, remained, remaining at, stay, stays
stayed, staying, the same as, same level, same as, static, stable, steady, plateau*, flat, flatlin*, flattened, level with, stuck
barely|hardly|scarcely moved|changed|shifted, not ~1 moved|shifted, no movement, no different, no better, maintained, unaltered, held at|steady
as it was, in line with last|the previous, broadly similar, similar to last|the previous, once more, not been taken back, went|goes|going on as before
as before, keep*|kept ~2 rating|good|requires|outstanding, what it was, where it was, stands where, still stand*
has|have|had not moved|shifted|changed, much as before, as it|they was|were in|last, no better and no worse, no reason to alter|change
the same as last, as they are, leave|left ~4 as it|they

# A number, these words, and the number it is held against.
[set compared]
compared with, compared to, against, up from, down from, it was, was, a year ago, the year before, in place of, versus, as opposed to, previously

[set denial]
no, not, nor, neither, without, nil, zero, didn, wasn, isn, hasn, weren, aren, hadn, haven, none of, free of, free from, absence of, cleared of
denied, denies, deny, ruled out, rather than, instead of, unless, subject to any, yet to, any, nobody, no one, whether any|anyone|anybody|there
asked whether|if the|it|we|our, wondered whether|if, may be|have|not|lead|result|become|need|receive|face|issue|want|also|well, might
could be|lead|mean|result, should ensure|report|consider, can be, will be able, able to consider, must be reported|approved, asked whether|if|about

# Words of denial that deny nothing.
[set affirming]
no fewer than, no less than, not only, not just, no doubt, not least, nothing short of

[set nil]
none, nil, zero, 0, not applicable, no reports

# Found by somebody, or told by somebody.
[set found]
found, finds, finding, findings, upheld, uphold*, proven, ruled, ruling, rules, conclud*, conclusion*, uncovered, uncovers, reveal*, identif*
highlight*, expos*, described, describes, describe, describing, spoke of, speaks of, speak of, heard, heard from, warned, warns, warning of, flagged
said, says, say, told, tell, tells, alleg*, complain*, claimed, claims, reported, reports, reporting, report, experienced, experiencing, experience
suffered, subjected, witnessed, raised, disclosed, admitted, acknowledged, recognised, accepted, substantiated, confirmed, point* to, evidence of|that
detail*, lists, listed, list, draws attention to, drew attention to, judged, judgement, noted, concluding, criticised, faulted, faults

# A number of things that came in.
[set received]
received, receives, receiving, receipt of, arrived, came, come, sent, issued, issues, issuing, served, serves, serving, made, given, gave, handed
addressed, written, wrote, writing, logged, recorded, raised, lodged, brought, filed, submitted, reported, declared, opened, notified, notification
published, publishes, delivered, landed, followed, copied

[set afraid]
afraid, fear, fears, feared, fearful, fearing, frightened, scared, not ~1 able, not feel able, do|did|does not feel, anything ~1 happen
nothing ~2 happen*|chang*|done, heard nothing, no reply, heard back, unheard, reluctan*, not half, unwilling*, unable, not confident, not ~2 safe
feel unsafe, not ~1 believe, deter, deters, deterred, discouraged, discourages, discouraging, silence, silenced, silencing, chilling, futil*
pointless, worried about, nervous, hesita*, lack* confidence, lack of confidence, low confidence, anxious, ceased to give ~2 names, uncomfortable

[set detriment]
detriment*, retaliat*, repris*, victimis*, punish*, made to pay, disadvantage*, moved or excluded, ostracis*, passed over, treated badly
treated ~2 worse, suffered, mistreat*, backlash, consequences, targeted, sidelined, ignored, not listened to, bullied
rotas|shifts|duties|hours ~4 changed, career*, recrimination*, blacklist*, repercussion*, threatened, taken off, moved to|off|from|wards, demoted
shunned, isolated, cold shouldered, worse off, prospects|shifts|rota* ~3 suffer

# Who may set a body right.
[set regulator]
nhs england, nhse, nhsei, nhse i, nhs improvement, nhsi, cqc, care quality commission, commission, inspector*, inspection*, regulator, regulators
watchdog, hse, health and safety executive, ico, information commissioner*, hta, human tissue authority, mhra, ofsted, fire authority, fire service
fire and rescue, fire brigade, environment agency, regional team, regional director, regional office, region, regional medical director
regional chief nurse, regional chief midwife, gmc, general medical council, nmc, gphc, general pharmaceutical council, deanery, hsib, hssib, mnsi
national guardian, national team, secretary of state, oversight body, health watchdog, supervisor, magistrates, ukas

[set lifted]
lifted, lifting, lift, removed, removal, remove, discontinu*, withdrawn, withdrew, withdraw, withdrawal of, ended, ending, ends, bringing to an end
brought to an end, come to an end, came to an end, revoked, revok*, closed, closure of, released, release from, exited, exit, exits, exiting, out of
off, come out, came out, comes out, taken out, left, leaves, leaving, moved out, no longer in|subject|under|needed|required|necessary, complied with
compliance certificate, discharged, dropped, rescinded, quashed, cancelled, satisfied, fully met, been met, stood down, ceased, stopped, deescalated
de-escalat*, stepped down, emerge*, freed, graduated, concluded

[set given]
served, serve, serves, serving, issued, issue, issues, issuing, received, receives, receive, given, gave, giving, imposed, imposes, imposing, handed
hands, hit with, slapped, accepted, accept, accepts, agreed, agree, signed, placed, placing, placement, put, puts, moved, moves, move, entered, enters
entry, goes into, gone into, went into, taken into, followed, follows, subject to, facing, faces, faced, found, resulted in, results in, prompted
ordered, told, instructed, required, requires, made, took, takes, taken, taking, brought, bring, begun, began, launched, opened, announced, applied
lies, in breach, breached, breach of, pleaded, pleading, pleads, fell into, dropped into, demoted, escalated, threatened, warned, been, has had

[set coroner]
regulation 28, reg 28, regulation-28, prevention of future death*, prevent future death*, preventing future death*, pfd, pfds, pfdr, coroner*
inquest*, jury, rule 43

# Numbers that say how few.
[set people]
staff, colleague, colleagues, employee, employees, nurse, nurses, doctor, doctors, consultant, consultants, midwife, midwives, surgeon, surgeons
registrar, registrars, trainee, trainees, porters, manager, managers, worker, workers, women, people, team, department, unit, ward, theatres, juniors
sisters, sister, crews, paramedics, paramedic, pharmacist, pharmacists, therapists, cleaners, supervisors, supervisor, bosses, boss

# Something happened, or somebody says so.
[set event]
$found, $received, $given, $up, $down, $worse, $better, asked, decided, heard, hears, led, become, became, happened, occurred, ordered, blamed, wrote
looked into, under way, examined, investigated, moved, left, lost, won, failed, settled, listed, opened, signed, stopped, according to, wants, wanted
learned, learnt, understood, claiming, claims, alleges, alleged, accused, accuses, demanded, called for, showed, shows, attributed, because, since

# What happens to plans, steps and measures, whatever they are.
[set delayed]
delay*, put back|off, putting back|off, pushed back|out, held up, held back, set back, setback*, postpon*, deferr*, defer, defers, slip*, stall*
paus*, on hold, halt*, suspend*, moved to, moved from, later than, behind schedule, overrun*, not before, another year, further # months|year|years
block*, stuck, shelved, kicked, mothballed, at a standstill, stopped, missed ~3 date|deadline|milestone, rescheduled, revised date, replan*

[set dropped]
called off, abandon*, scrapp*, dropped, drops, cancel*, axed, not ~3 go ahead, not ~3 proceed, unwound, unwind, withdr*, terminated, collapsed
broken off, fell through, given up, shelved, ditched, decided against, walked away, pulled out, ruled out

[set begun]
announc*, commission*, launch*, order*, open*, appoint*, begun, began, begin*, under way, underway, set up, establish*, asked, asks, ask, invit*
start*, agreed, agree, request*, engag*, hir*, call* in, brought in, bring* in, draft* in, turn* to, tak* on, took on, sent in, sends in, sending in
send in, move* in, put in, instruct*, retain*, procur*, contract*, led by, lead*, conduct*, carried, carry, carrying, undertak*, will, to be held
due to report, tender*, employ*, pay*, paid, select*, working with|at|alongside

[set entered]
$given, join, joins, joined, joining, back in, again in, now in, into, fall, falls, falling, drop, drops, slip*, goes, go, going, went, gone, assigned
allocated, escalat*, added to, listed, named, categorised, classified, designated, rated, classed, downgraded, landed, from #, since, with effect
w e f, for the first, first time

[set ended]
$lifted, shaken off, shook off, shakes off, rid of, free of, free from, clear of, escaped, escapes, climbed out, back to routine, let out, taken off
took off, lapsed, expired, no longer, rescind*, resolved, is over, behind us, been met, signed off, downgraded to routine, de-escalation

[set behindplan]
adrift, behind, adverse, short of, worse than, away from, below, under plan, off plan|target|track|budget|course, missed, missing, miss, outside
over budget|plan|spent, overspen*, shortfall, down on, gap, unplanned, unfunded, deteriorat*, worsen*, slipped

[set refused]
refus*, turned down, turns down, reject*, declin*, withheld, withhold*, held back, kept back, clawed back, claw back, denied
not been granted|given|paid|received|approved, not ~1 grant|granted, stopped, suspended, lost, forfeit*, removed, withdrawn

[set wanted]
ask*, request*, sought, seek*, need*, appl*, requir*, draw*, drew, borrow*, propos*, submit*, bid for, receiv*, granted, given, approved, dependent
depend*, rely*, reli*

[set criticised]
criticis*, critical, fault*, failing*, failure*, failed, fails, failing to, blam*, condemn*, scath*, damning, weak*, poor*, inadequate*, serious*
substandard, short of, wanting, missed, avoidable, preventable, harm*, neglect*, badly, wrong*, unsafe, unacceptabl*, ignored, overlooked, mishandl*
mismanag*, not ~3 acted|listened|learned|followed|shared|escalated|recorded, should have, should never, could have been, lost chances, delays
shortcoming*, lapse*, error*, mistake*, lacked, lack of, breach*, concern*

[set cleared]
clear*, exonerat*, no wrongdoing, no case, no evidence of, no further action, vindicat*, no fault, no failings, no criticism
nothing to criticise|answer, not to blame, no misconduct, did nothing wrong, no charges, dropped, unfounded, unsubstantiated, not substantiated

# ==== traps of all kinds ==============================================================================================
[trap]
if ~9 then, there is a risk that, danger of, what would happen, what if, april fool, quiz, novel, drama, film, memoir, museum, exhibition
anniversary of, years ago this week, case study, for example, guide to, template, in scotland, in wales, in northern ireland, health board
chairs of all, all ~1 providers, all provider trusts, every ~1 trust, every ~1 icb, would breed, pay review body, national pay, if the trust fails
if the trust|board|provider ~2 does|were|is, if we fail|failed|do, if leaders, should the trust|board|provider|chief ~3 be, were to
in the event of|that, in what circumstances, when a provider, how providers, a provider may, a trust in segment, one in tier, may lead to
could lead to, could result, may result, might result, may issue, resulting in regulatory, scenario, fictitious, fictional, fictitiously
invented case*, all trusts, every trust, all nhs trusts, all providers, every provider, each provider, providers are asked, providers will
trusts are asked, systems are asked, all boards, all integrated care, every board, all chief executives, to all nhs, nationally all, a decade ago
in the 1990s, mid staffordshire, mid staffs, francis inquiry, public inquiry into mid, ten years on, decades ago, sets out how, guidance on how
note summarises, this note|guide explains, consultation on how, under the proposals, st segment, st enda, republic, market segment, colon segment
segment ~3 of the liver|bowel|colon|lung|artery|spine|heart|brain, borough council, county council, city council, parish council, council whose
council which, at the council, sent to the council, police force, fire service union, medical royal college, students union, vice-chancellor
primary schools, academy trust, housing association has, policy was|were|is approved, policies were, policies, policy for ratification
policy approved, policy refresh*, recommended for ratification, ratified, ratification
^to receive|consider|review|look|monitor|oversee|ensure|scrutinise|seek|discuss|agree|approve, ^to note any, ^if, ^unless, ^# if|unless, if ~5 were
it|which defines, opinion that controls, is to be worse off, nobody who speaks, in another part, may not feel, by rota, ^should the|a|we
should there be, were ~1 needed, may be raised, is|are defined as|by, is one that|which, it does not follow, a notice that, a scheme that|under|by
promises made by, two or more trusts, glossary, shall receive|consider|review|ensure|include|report|have|be, to anyone who, report of a coroner
terms of reference of ~2 committee, for illustration, worked example, sample text, ^the national average|median|figure|mean, told the story of
trust elsewhere, trusts elsewhere, hospital elsewhere, in another region, trust in another, has no plans to, no plans to, he joked, trust in five
one trust in, ^in the national survey
# what is done by rule, not what was done
are|is approved|considered|reviewed|overseen|monitored|reported by|to the|quarterly|monthly|annually, by exception, leads to, requests for ~4 are|is
book tells|describes|about, her|his book, conference heard|was told, purpose of, against a former employer, another employer, another body
our neighbour*, neighbours at, neighbour trust, sister trust in, in theory, hypothetical*, imagine, suppose, supposing, by way of example
an example of a, such as when, in such a case, exercise imagined, tabletop exercise, desktop exercise, simulation, simulated, role play, had once been
was once, used to be ~3 and, years ago and, in the past decade, history of the, in those days, at that time the old, long ago, a generation ago
archive*, asked whether anyone|anybody, at a bank|firm|company|council|charity|university|school ~2 that|which|whose, a bank|firm|company that was

[trap culture whistleblowing bullying_harassment governance_failure inspection_rating regulatory_action financial_distress safety_incident
    coroner_warning investigation tribunal no_confidence leadership_instability]
neighbouring ~2 trust|service|hospital|provider, another trust, other trusts, other hospitals, at a trust in, elsewhere in the country
national picture, an unconnected, the old, predecessor body, predecessor trust, public inquiry into ~2 closure, library service

# Bodies of other kinds: what a sentence tells of them is none, unless it speaks of a hospital or the health service too.
[set otherbody]
council chief, council leader, council housing, town hall, vice-chancellor, hospice, school, schools, police force, constabulary, football club
software, firm engineers, charity, care home, housing, church, academy, railway, retailer, brewery, water company, broadcaster, airline, bank
parliament, ministry, home office, museum, theatre company, zoo, council

[set nhsbody]
ft, boards, healthcare, foundation, health, trust, trusts, nhs, icb, icbs, hospital, hospitals, ambulance, ward, wards, patients, patient, our, we, us
cqc, board, governors, clinical, nurses, doctors, consultants, surgeons, staff, integrated care, mental health

# ==== bullying and harassment =========================================================================================
# Headings under which papers speak of others, of words or of what might be.
[set quietheading]
^national*, ^nationally, national picture|context|update|news|policy|guidance|position, elsewhere, learning from, glossary, what the terms|words mean
definitions, abbreviations, acronyms, terms of reference, scheme of delegation, standing orders, standing financial instructions, employment law
legal update, patient story, staff story, risk register, risk description, duties of the committee, role of the committee, membership, code of conduct
declarations of interest, register of interests, biograph*, about the board, policy update|review, policies, training, mandatory training
further reading, background reading, horizon scan*, sector news, policy and guidance, consultation response, in the news, role description
job description, person specification

[set bully]
bully*, bullie*, harass*, discriminat*, racis*, sexism, sexist, misogyn*, homophob*, sexual misconduct, sexual safety incident*, victimis*, intimidat*
incivility, belittl*, humiliat*, verbally abus*, racially abus*, frozen out, dignity at work
undermin* by, wres, wdes, workforce race equality, workforce disability equality, race equality standard, abuse by|from ~2 colleague*|manager*|staff
inappropriate behaviour*, unwanted sexual

[bullying_harassment improving]
$bully &8 halv*|vanished|eradicated|eliminated|plummeted
gap ~8 narrowed|closed|closing & $bully

[bullying_harassment words worsening]
$bully & #%
$bully & $up|$down
$bully & $worse|$better|$same
$bully & cases|allegations|complaints|claims|grievances|incidents|concerns|instances|counts & #
$bully & $found
$bully &6 rife|endemic|widespread|systemic|persistent|pattern|climate|culture|commonplace|normalised|entrenched|institutional|rampant|prevalent|
    pervasive|deep
$bully &6 by/from/among/between ~3 manager*/colleague*/boss*/supervisor*/consultant*/surgeon*/senior*/staff/doctor*/nurse*/leader*/director*/executive*/co/workmate*/peer*/midwi*
$bully &8 gap|gaps|disparit*|inequalit*|disproportionate*|likel*|difference
$bully & won|wins|awarded|compensation|guilty|sacked|dismissed|suspended|investigat*
problem of|with ~3 bully*|harass*|racis*|sexis*|discriminat*
shouted|sworn|screamed|yelled|bawled at & $people|by|meetings|in front of|#%
mocked|ridiculed & $people|by|meetings|in front of|#%
dignity at work case*|complaint*|concern* & $up|$down|#
racist|sexist|homophobic|sexual|racial abuse|remark*|comment*|slur*|joke*|behaviour ~4 by|from|of|to|towards|at ~3 colleague*|staff|manager*|nurse*|
    trainee*|women|supervisor*
black|ethnic|disabled|overseas|bme|minority|gay|muslim|asian ~4 staff|colleagues|nurses|midwives|doctors|employees
    & disciplin*|harass*|bull*
complain*|grievance*|concern*|allegation* ~4 about|against|of ~4 behaviour*|conduct ~3 manager*|colleague*|consultant*|surgeon*|supervisor*
    & $up|$down|#
hounded|picked+on|ostracised|singled+out|persecuted by|and|were|was & manager*|colleague*|staff|supervisor*|team|juniors|consultant*

[bullying_harassment unknown]
element of bullying, bullying or harassment ~4 #
cases|concerns|contacts|complaints|themes ~6 bullying|harassment|discrimination & #

[trap bullying_harassment]
patients who, abusive patient*|caller*|visitor*, hate crime*, security guard*|officer*|team, body worn, assaulted by, assaults on, towards staff by
does not tolerate, will not tolerate, not be tolerated, defines bullying, definition of, equality objective*, legal duty, duty to prevent
worker protection, helpline, hotline, by|from patients, by|from the public, by|from ~2 public, by|from visitors, by|from callers
by|from service users, by|from relatives, by ~2 patients, patient|public|visitor|relative on staff, from ~3 patients ~3 public, patients or visitors
members of the public, of staff by visitors, policy, training, course, e-learning, zero tolerance, claims ~2 lodged, claims were lodged
is tolerated then, anti bullying week, is mandatory, module, awareness week, champions, nursery, toolkit, publish these data, representation at bands

# ==== speaking up =====================================================================================================
[set speakup]
speak up, speaking up, speaks up, spoke up, spoken up, speak out, speaking out, spoken out, spoke out, speak freely
raise|raised|raising (a|their|any|such|these|clinical|safety|patient) (clinical|safety|patient|serious) concern|concerns, raising ~2 concern*
raise ~2 concern*, raised ~2 concern*, raising ~1 issues, raise ~1 issues, voice ~2 concerns, voicing concerns, report a mistake, report mistakes
report ~1 errors, report|reported|reporting ~2 danger*|concern*|worr*|unsafe|error*|mistake*|failing*, say so, give ~2 name, address ~2 concern*
act on ~2 concern*, concern* ~3 addressed|acted, come forward

[set guardian]
guardian, guardians, ftsu, ftsug, freedom to speak, speak-up guardian, national guardian

[set nodetriment]
nobody ~3 detriment, none ~5 detriment, no ~4 detriment, not ~3 detriment, no one ~3 detriment, without detriment, zero detriment
detriment 0|none|nil

[speak_up worsening raw under]
guardian*, freedom to speak, speak up, speaking up & would not give ~2 name|fear ~6 shifts|fear ~6 prospects|fear of repris*

[speak_up worsening raw]
$speakup &10 $afraid
$speakup &10 $detriment ! $nodetriment
$speakup & only ~4 #, just ~4 #, fewer than, less than half, under half, a third of, a quarter of, minority of
$speakup &6 most ~3 would not|majority ~3 would not
$guardian &10 $detriment ! $nodetriment
$guardian & troubl*|alarm*|worr*|$worse
$guardian & backlog|resign* ~4 protest|unanswered|ignored|overwhelmed|$afraid
rotas|shifts|duties ~4 changed & disadvantage|spoken|spoke|raised|reported
told me|her|him afterwards & pay|punish*|suffer*
fear of ~3 reprisal*|repercussion*|speaking|detriment|retaliation|recrimination*
culture of silence
would not ~1 give ~2 name|names & guardian|concern*|fear*
harder|afraid to come+forward|speak|raise
keep|kept|keeping ~2 heads down & $people|guardian|staff|said|told
no point ~3 raising|reporting|speaking|complaining
reported|raised|complained|spoke ~8 found himself|herself|themselves on|off|moved|out
came+forward|speaking+up|spoke+up & treated worse|detriment ! $nodetriment
raised ~2 concern* & treated worse|detriment ! $nodetriment
guardian* & treated worse|worse as a result|suffered

[speak_up improving]
would ~3 speak up again, would do so again, said ~4 do so again, would use the service again
good|positive feedback & $guardian
reported|no|nobody|none ~4 detriment & again|up from|climbed|best|improved
easier to come+forward|speak|raise

[speak_up words unknown good]
$guardian &10 score|scores|sub|theme|element|index & $up|$down|$better|$worse|$same
$speakup & #%
confiden*|secure|safe|comfortable|encouraged|able|likely & $speakup & $up|$down|$better|$worse|$same
$speakup &10 score|share|proportion|percentage|rate|index|theme & $up|$down|$better|$worse|$same
confidence in ~3 speaking|raising|guardian & $up|$down|$better|$worse|$same
would act if, would be acted on, would address
trusted|trust ~2 organisation|hospital|board|managers ~2 to ~1 act|listen|hear & #%|#
feel|feels|felt (able) (safe) ~3 speak|raise|report & #%|top|highest|$better|$worse|$up|$down
speak|speaking up culture & $up|$down|$better|$worse|$same

[speak_up words unknown]
anonym* & $guardian|$speakup|concerns|contacts|cases & $up|$down|rose|fell
guardian* &6 caseload|workload|cases|contacts|concerns & $up|$down|rose|fell

[speak_up unknown]
colleagues|staff|workers|people|employees|contacts|cases|concerns ~5 guardian & #
$guardian & contacts|cases|concerns|approaches|disclosures|themes & #
spoke|spoken up & #
speak up ~4 cases|contacts|concerns & #
contacted|approached|used|visited ~3 guardian* & #
concerns|cases|contacts ~4 brought|came|come|taken|reported|raised ~3 guardian & #
guardian ~2 dealt|handled|heard|seen|saw|received ~2 # ~2 concerns|cases|people|contacts|colleagues
speak up|out ~6 # contacts|cases|concerns|people
speaking+up|ftsu|guardian* & # contacts|# cases|# concerns|# people|# colleagues|# staff ! reported no

[trap speak_up]
reports to the board, report to the board twice|quarterly|annually, reports quarterly, reports twice, month, policy, policies, taken as read
no reports of detriment, reminded of, off sick, stalls, lanyards, champion, champions, discuss guardian, half-year report discuss, training
direct access, vacancy, report is due, next report, across the country, annual report is at, exciting chance, lend a, speak-up policy

# ==== whistleblowing ==================================================================================================
[set whistle]
whistleblow*, whistle-blow*, blew the whistle, blow the whistle, blowing the whistle, blew whistle, blown the whistle, blows the whistle
protected disclosure*, public interest disclosure*, protected disclosures, qualifying disclosure*

[set warned]
after telling, after warning, after raising, after reporting, after speaking, after disclosing, after complaining, after blowing, for raising
for reporting, for warning, for speaking, for telling, because ~2 raised|reported|warned, having raised|warned|reported, raising the alarm
raised the alarm, sounding the alarm, sounded the alarm, punished for, who ~1 disclosed|reported|warned|exposed|told|raised
after ~1 disclosed|reported|warned|exposed

[set caselost]
claims|claim|case|cases|complaint*|appeal|action|allegations was|were|been|be ~2 dismissed|rejected|thrown|struck|withdrawn
claim|claims|claimant|case ~1 failed|fails|lost|unsuccessful, claim|claims|case|complaint*|appeal ~6 was|were dismissed|rejected|thrown|struck
claimant ~6 dismissed|rejected|failed|thrown|struck|lost|withdrawn|unsuccessful
rejected|thrown+out|struck+out|turned+down by ~3 judge|tribunal|court|panel|lawyer
dismissed ~5 claim*|case|cases|complaint*|action|allegations, lost|loses|lose ~1 her|his|their|a|the ~3 claim*|case|appeal|action|chance|battle|fight
dismissed|rejected ~1 her|his|their|a ~2 appeal, rejected ~5 claim*|case|complaint*|allegation*|whistle*, threw out, thrown out, throws out
struck out, strikes out, withdrew|withdrawn|dropped ~4 claim*|case|complaint|action, not upheld, had not retaliated
not ~3 retaliat*|victimis*|detriment*, in favour of the trust, in the trust favour, trust ~3 won|wins|vindicated, found for the trust
failed in ~4 claim, unsuccessful claim, cleared the trust, reject|rejects ~6 claim*|case|complaint*

[set casewon]
won, wins, winning, awarded, ordered, orders, upheld, uphold*, found, ruled, rules, ruling, vindicated, succeed*, compensat*, settle*, payout
punished, sacked, sacks, dismissed, detriment*, victimis*, unfairly, constructive*, discriminated, unlawful*, silence*, suspended, must pay, to pay
pay out, lost its|there, loses its, trust|its ~2 appeal ~4 dismissed|rejected|failed|lost, appeal by the trust, dismissed|rejected ~3 trust appeal
driven out, forced out, taking the trust, suing, sues, sue, scandal, row, high-profile, harassed, hounded, cover up, settled

[set claimed]
alleg*, told, tells, warned, warns, revealed, reveals, says, said, claims, apolog*, treated, accus*, exposed, speaks

[whistleblowing worsening]
$whistle & agreed to pay|to settle|settled|settlement|settles|apolog*
$whistle|$warned & lost its|lost there|trust appeal|its appeal|appeal by the trust

[whistleblowing improving raw under]
$whistle & claim ~3 dismissed|claims ~3 dismissed|case ~3 dismissed|thrown out|struck out|claim ~3 failed|withdrawn

[whistleblowing improving raw]
$whistle & $caselost
acted against ~6 disclosure*|claimant|whistle* & nobody|no one|not|fell|failed|dismissed
nothing to do with ~4 disclosure*

[whistleblowing worsening]
$whistle & $casewon
tribunal|appeal|judge & $warned & $casewon
awarded ~3 #£ & $warned
$warned & awarded|compensation|tribunal & #£
disclosure & punished|detriment|dismissed|sacked & tribunal

raised|raising ~4 concerns|fears|alarm & tribunal|judge|court & $casewon ! claims ! alleg*
$warned & unfairly|wrongly|wrongfully|dismissed|sacked|victimised|punished|lost his|lost her|forced out
    & judge|judges|tribunal|court|ruled|ruling|awarded|must pay|ordered to pay|won ! alleg* ! claims ! listed
$warned & must pay|ordered to pay|to pay ~4 #£
blown the whistle
$warned & driven out|forced out|hounded out|victimised|lost ~2 job & tribunal|judge|held|court|#£|awarded
$whistle & interviewed by ~3 lawyers|threatened|gagged|silenced|smeared|suspended|$detriment
$warned & won|awarded|payout|compensation & #£|claim|case|tribunal

[whistleblowing unknown]
protected|qualifying disclosure* & $received|#
whistleblowing|whistle+blowing concern*|disclosure*|allegation*|case|cases|report* & $received|#
told of a protected disclosure
whistleblowing|whistle+blowing enquir*|contact*|referral*|notification*|alert*|matter* & $received|reached|informed|#
$whistle & letter|email|tip|call|complaint|report|allegation*|claim|case|concern* & $received|sent|anonymous|made|raised|new|opened|lodged|faces

[whistleblowing worsening]
whistleblow*, whistle-blow*, blew the whistle, blowing the whistle & $claimed
as a whistleblower

[trap whistleblowing]
policy, policies, course, training, delegates, covers, public inquiry, no whistle*, no protected, champion, procedure, arrangements for
how many whistleblowers, template, refresh

# ==== staff survey ====================================================================================================
[set survey]
staff survey, recommend ~9 place to work, recommend ~8 to work, recommend ~6 employer, recommend ~5 working, place to work, engagement score*
staff engagement, colleague engagement, engaged workforce, engagement index, morale, pulse survey, people pulse, people promise, tell a friend to work
friend to work, tell|advise|urge|encourage|suggest ~4 friend*|relative*|family ~4 work|job|apply, job satisfaction, staff satisfaction, staff experience, take a job here|there|with, want ~2 friend, advise ~2 friend
look forward to ~2 work, themes of the survey, survey themes, nine themes, people promise theme*, recommendation as ~3 place, national staff survey
nss results, survey results, survey scores, quarterly pulse, staff friends and family, work here, working here, work there, advocacy score
engagement theme

[staff_survey words unknown good]
$survey & #%
$survey & $up|$down
$survey & $worse|$better|$same
morale|engagement &6 low|high|dire|rock
survey ~8 worst|best|bottom|top|most+improved|lowest|highest|disappoint*
morale|engagement+score|theme & #
would recommend ~3 employer|as|working & #%|$up|$down|$better|$worse|$same
$survey & ten|five|half|third|quarter|fewer
engagement|morale ~6 # & $up|$down|$same|$better|$worse
engagement|morale & survey|staff|colleagues|score|index|year & $up|$down|$same|$better|$worse
happiest|unhappiest|happier|unhappier|proudest & staff|employees|colleagues|workforce
survey|staff|colleagues &10 happiest|unhappiest|happier

[staff_survey words worsening]
thinking of|about leaving, considering leaving, wants|want|intend*|plan|plans|hope to leave, looking for another|other job*|work, intention to leave,
    burnt out, burned out, feel|felt worn out, work related stress & $up|$down|$same|#%|one in|quarter|third|half

[staff_survey worsening]
only|just|barely #% ~16 would ~1 recommend|tell|advise|urge|suggest & work|job|friend*
$survey &6 barely|just #%|only #%|just # in|only # in|fewer than|poorest
morale ~4 floor|boots|low|lower|collapse*|sunk|sinking|bottom|poor|fragile|suffering|battered
$survey & no other ~6 so few|so few|fewest
$survey &4 # per cent said yes

[staff_survey worsening]
survey & worst ~4 results/score*/in/country/region/nhs/acute
morale ~4 rock+bottom|all+time+low|in+tatters|collapsed|crisis|fragile|low

[trap staff_survey]
first concern, first thought, patient engagement, public engagement, community engagement, stakeholder engagement, engagement with
engagement meeting*, engagement event*, engagement strategy, clinical engagement, engagement of, engagement plan, fill in the survey, best wishes
best regards, survey monkey, opens, open until, launch*, in the field, response rate, have your say, took part, ~ survey opens
friends and family test, eye clinic, patients would, patient survey, inpatient survey, completed the survey, questionnaire, completely confidential
wellbeing programme only

# ==== culture =========================================================================================================
[culture worsening]
cruel|toxic|poisonous|dysfunctional|corrosive|closed|defensive|blame|macho|bullying|unhealthy|fearful|hierarchical|racist|sexist|damaging|negative|
    poor|insular|oppressive|cliquey|divisive|abusive|hostile|boys|punitive|bullying ~2 culture|cultures|climate|environment|workplace|atmosphere|
    environments|behaviours
culture|climate|atmosphere|environment ~2 of|where|in ~6 fear*|blame|silence|secrecy|defensive*|nepotism|denial|impunity|bullying|mistrust|distrust|
    intimidation|discourag*|cover|ostracis*|hostility|harass*
culture|climate (in) which|where|that & discourag*|ignor*|toler*|normalis*|punish*|fear*|unable|afraid|silence*
cultural (and) (governance|leadership|behavioural) problem*|issue*|failing*|failure*|concern*|challenge*|difficult*|weakness*
problem*|failing*|concern*|issue*|failure* ~3 with|about|in|of ~4 culture
culture & toxic|broken|rotten|dysfunctional|criticis*|scathing|damning|deep seated|entrenched|concern*|worr*|poor|divided|unhealthy
nepotis* & $found|appointment*|promotion*|hiring|culture
cliqu* & $found|culture|team*
ruled by fear
learned to be silent
poisonous|rotten|toxic & department|unit|team|place|workplace|ward|service|atmosphere|organisation|trust|review|report
clique*|favourit*|nepotism & staff|spoke|spoken|describ*|found|said|told|report|review|fear|promotion*|appointment*
bad news ~4 not+welcome|unwelcome|buried|hidden|suppressed|unwanted|discouraged
boys club
fear ~3 of ~2 rota|night|manager*|speaking|reprisal*|shift*|boss* & culture|staff|spoke|describ*|cliqu*|favourit*
behaviour*|conduct ~8 unchecked|unchallenged|tolerated|normalised|condoned|excused|ignored
    & $people|review|report|college|found|inspectors|years|theatres
shoot*|shot the messenger
little kingdoms, fiefdoms, fiefdom, silo mentality, them and us, looked away, closed ranks, divide and rule
way of life & bully*|harass*|unit|ward
bad news & unwelcome|not welcome|not ~1 wanted|hidden|buried|smoothed
punitive|intimidating|oppressive|toxic|autocratic|aggressive ~2 leadership|management|style|leaders|managers
culture|climate ~3 which|where|of ~6 hidden|hiding|afraid|silent|blame*|secrecy|covered|shouted|bullied|unsafe|mistrust|suspicion|denial|complacen*|
    favouritism|fear

[culture improving]
culture|cultural|behaviours &10 improved|improving|better|transformed|progress|palpable|bear* fruit|turned|healthier|positive|different place|praised|
    praise|shift|shifted|improvement in|more open|changed for|strengthened
palpable change
culture programme &12 fruit|better|progress|different|improv*
ward|unit|department|service|theatres|place|trust|organisation|team ~10 different+place|changed+place|happier+place|better+place
    & describ*|staff|people|now|work|said
culture & praised|commended|unrecognisable|for the better|much better|healthier|kinder|happier

found|finds|saw|seen|sees ~2 changed|transformed|happier|kinder|calmer ~1 service|ward|unit|department|team|place|hospital
kinder|gentler|nicer|politer|more+open ~2 to|with ~1 one+another|each+other

[culture improving raw]
no longer ~2 dread*|fear*|frighten*|afraid & staff|people|colleagues|handover|meetings|shift*|rounds

[culture unknown]
review|audit|diagnostic|survey|examination|look|assessment|report|inquiry of|into|at ~4 culture|cultural
independent|external ~3 cultur* review|diagnostic|audit|inquiry
cultur* review|diagnostic|audit|inquiry
    & commission*|order*|launch*|announc*|start*|begin*|begun|led|conduct*|carr*|under way|underway|independent|external|appoint*|will
asked|appointed|brought|hired|invited|called|engaged|commission*|conduct*|undertak*|carry|lead|led
    & review/look/examine/investigate/assess ~4 culture
find+out|learn|understand what it is like to work
report|reporting on ~2 culture & hired|asked|appointed|commission*|invited
review|look|diagnostic|examination|assessment|audit|study|inquiry ~3 at|of|into ~3 culture|climate & $begun|independent|external|outside

[trap culture]
blood, cell, urine, microbiology, cultures were, swab, laborator*, specimen*, antibiotic, contaminant, stool, arts and culture, culture and sport
festival, people and culture committee, people and culture strategy, culture and inclusion committee, culture of learning
just culture guide|training|framework, public inquiry, director of people and culture, and culture director, safe practice, toxic shock
toxic epidermal, toxic effect*, toxic waste, nephrotoxic, build a culture, culture that we aspire, develop a culture, promote a culture

# ==== governance ======================================================================================================
[set misgoverned]
lost sight, lost oversight, lost grip, lost control, lacked oversight, not ~1 sighted, insufficiently sighted, not had sight, had no sight
not been told, had not been told, kept in the dark, last to know, insufficient oversight, inadequate oversight
did not receive ~2 reliable|accurate|full|timely, not receive reliable, did not see, did not ask, could not be sure
could not explain|assure|demonstrate|evidence, could not have known, failed to challeng*|scrutinis*|hold|oversee|act|question|grip|understand|spot
did not challeng*|scrutinis*|hold|oversee|question|act|know|see|ask, not ~2 challenged|scrutinised|questioned, lack of challenge, lack of scrutiny
lack of assurance, lacking in assurance, challenge ~3 discouraged|lacking|absent|limited|weak, comfort rather than, false assurance
reassurance rather, optimism bias, relationships ~4 broken down, dysfunctional, not escalated, never ~2 escalated|reached|told, portfolios overlapped
blurred, no line of sight, owned in none, unclear accountabilit*, breakdown in|of, little grip, no grip, weak grip, lack of grip, poor grip
insufficient grip, misled, learned|learnt|heard|found out ~6 from ~2 newspaper*|press|media|television|regulator, nobody had checked
no one had checked, want|lack of ~2 curiosity, lacked curiosity, incurious, each believed|thought|assumed
accountab* ~6 unclear|confused|blurred|muddled, unclear ~4 accountab*, not ~6 known what, not known, smoothed, comfort ~5 facts|evidence|assurance
given comfort, not have ~3 grip, not ~4 grip, no firm grip, firm ~1 grip, did not know, does not know, do not know, had not known, knew nothing, never brought to, not brought to
not reach ~3 board, not reported to, was unaware, were unaware, unsighted, conflict* of interest, long late and, did not work as, had not worked
asleep, in the dark, not ~1 heard

[governance_failure improving]
governance|reviewers|well+led|board
    &14 put right|fully implemented|have been addressed|been resolved|clean bill|transformed in|discharged|strengthened|good grip|
    no longer ~3 concern*|praised|closed all|now robust|fit for purpose|improved|improving|much improved|well governed|well run|turned a corner|
    turned the corner|turned round|in command of|carried out and
weaknesses|failings|problems &8 put right|resolved|addressed|fixed|remedied & governance|board|review*
well-led ~3 review* & positive|praise*|strong*|commend*|clean bill|in command
governance|well+led ~3 review* & all ~3 recommendations|recommendations ~6 carried out|recommendations ~6 implemented|recommendations ~6 complete*|
    recommendations ~6 closed|signed ~2 off
governance|board|grip & unrecognisable|for the better|no longer a concern|matured|exemplary

[governance_failure worsening raw]
governance ~2 review|report & gaps|weakness*|failings|shortcomings|serious|flaws|deficienc* ! commission* ! no longer ! put right
governance ~2 problem*|failing*|failure*|weakness*|concern*|breakdown|shortcoming*|crisis|breach*|deficienc*|gap|gaps|lapse*|flaw*|scandal|issues
problem*|failing*|failure*|weakness*|breakdown|shortcoming*|concern*|breach*|deficienc*|flaw*|lapse*|gap|gaps ~3 in|of|with|about|over|around|
    to ~3 governance
poor|weak|ineffective|inadequate|inappropriate|dysfunctional|muddled|confused|failed|broken|flawed ~2 governance|oversight|scrutiny
damning|critical|scathing|excoriating ~3 review|report|verdict ~4 governance|board|leadership
board|boards|directors|committee|committees|non+executives|governors|executives|trust &8 $misgoverned
reviewers|review|report|review|authors|investigators & $misgoverned
governance & $misgoverned
governance|committee* & blurred|muddled|confused|overlapp*|criticis*|damning|scathing|inadequate|unfit
relations|relationship*|trust between ~12 broken+down|soured|collapsed|breakdown|deteriorated|fractured|strained
    & chair|chief|board|governors|executive*|non+executives
papers|information|reports|data ~6 too+late|came+late|too+long|incomplete|inaccurate|unreliable|poor+quality
    & board|directors|committee*|non+executives|governors ! deadline
oversight|scrutiny|challenge ~8 weak|inadequate|poor|insufficient|ineffective|lacking & board*|committee*|non+executives|governors|executive*
governance ~4 not ~1 effective|adequate|robust|working|fit
governance|internal control* ~3 arrangements ~6 not+effective|ineffective|inadequate|weak
approvals|tendering|procurement|standing+orders|standing+financial ~8 without|bypassed|breach*|ignored|disregarded
    & board|auditor*|governance|contract*
lines|line of accountability|responsibility|reporting ~10 unclear|confused|blurred|muddled|broken
figures|information|data ~6 nobody|no+one ~2 checked|questioned|challenged & board|committee|directors
accounts|contract*|losses|spending|breach* ~6 not ~2 reported|disclosed|shown|told|brought to ~4 board|committee|directors
no clear line of sight, no line of sight, lack of line of sight
turnover|papers|minutes & governance & $worse
review|report|reviewers|inquiry|auditor* ~6 criticis*|faults|blames|condemns|scathing ~4 board|directors|non+executives|governance|committee*
board|directors|committee|non+executives|governors ~8 misled|hoodwinked|kept+in+ignorance|left+in+the+dark|never+told|not+told
board|directors|committee*|non+executives ~6 fail*|failed|failing|failure to|of ~3 ask|question|challenge|see|spot|act|oversee|scrutinise|notice|grip|
    probe|understand|know
no|neither|none ~3 committee*|board|director*|executive* ~4 looked|seen|considered|reviewed|discussed|examined|read|opened ~4 risk+register|assurance+framework|
    risks|accounts|contract*|figures
risk+register|assurance+framework ~4 not ~2 looked|seen|considered|reviewed|discussed|examined|updated|opened & board|committee*|directors

[governance_failure unknown]
review|reviews|examination|look of|into|at|how ~5 governance
governance|well+led ~2 review* & commission*|order*|request*|launch*|appoint*|asked|invit*|external|independent|undertak*|carry|begin*|began|start*|
    report*|led|firm|under way|rapid|agreed
how ~6 information reaches ~4 board
commission*|order*|request*|invit* ~6 review|investigation ~8 governance|board+effectiveness|board
developmental ~2 review|assessment, well-led ~2 assessment & commission*|external|independent|found|begin*|began|under way|carried
look|looking|looks|inquire into|at how ~3 board|governors ~2 works|work|runs|operates|functions
board ~4 effectiveness ~4 reviewed|review|assessed
board ~4 reviewed|assessed by ~6 outside|external|independent|firm
examine|examining|look|looks|review|reviews|study|studies ~6 how|way ~6 trust|board|hospital* ~3 governed|run|led
asked|invited|engaged|hired ~8 firm|consultan*|review* ~6 review|examine|look ~4 governance
governance|well+led|board+effectiveness ~3 review*|assessment & $begun|independent|external|terms of reference ! of # ! found
review|reviews ~6 governance|board+effectiveness & $begun

[trap governance_failure]
no concerns to raise, well sighted, system of internal control, information governance, clinical governance committee, research governance
discussed how they would recognise, reports to the board|committee monthly|quarterly|annually, every three to five, are expected to
associate director of governance, head of governance, director of governance, self-assessment, tick, action plan note, well-led action plan dca
governance framework review date, council of governors elect*, corporate governance code, cqc domain

# ==== regulators' action ==============================================================================================
[set enforce]
undertakings, enforcement undertaking*, legal undertaking*, breach ~4 licen*, breached ~4 licen*, warning notice*, improvement notice*
prohibition notice*, enforcement notice*, compliance notice*, penalty notice*, enforcement action*, regulatory action, section 29a, section 29, s29a
section 31 notice*, urgent conditions, fined, fine of, fine, fines, prosecut*, pleaded guilty, pleading guilty, pleads guilty, plead guilty
guilty plea, special measures, recovery support programme, recovery programme, rsp, segment 4, segment four, segment 5, segment five, reprimand*
conditions on ~5 licen*|registration, condition on ~4 licen*|registration, condition on ~3 mortuary, licence conditions, licence condition
registration conditions, stop admitting, stop taking, stopped from admitting, discretionary requirement*, formal caution, mandated support
intensive support, licence breach*, provider licence, enforcement, suspended ~3 registration|licence, nominated individual, fixed penalty
notice of decision, formal warning, deficiency notice, notice of deficiencies, alteration notice, compliance certificate, certificate of compliance
section 31 condition*, urgent condition*, conditions imposed, s31 condition*

[regulatory_action improving]
from segment 4|four|5|five to ~3 3|2|1|three|two|one
segment 4|four|5|five to (segment) 3|2|1|three|two|one
out of segment 4|four|5|five
$enforce &5 lifted|removed|discontinu*|withdrawn|withdrew|ended|revoked|closed|released|exited|exit|discharged|rescinded|quashed|satisfied|complied|
    compliance certificate|certificate of compliance|expired|come to an end|came to an end|brought to an end|bringing to an end|freed
out|come|came|comes|exit*|left|leav*|emerg*|released|freed|lifted|taken|moved ~3 out|from|of|exited|left|exit ~4 special+measures|recovery+support|
    rsp|recovery+programme|segment+4|segment+four|segment+5|mandated+support
exit*|left|leave*|leaving|graduated ~3 special+measures|recovery+support|rsp|recovery+programme|segment+4|segment+four
compliance certificate, certificate of compliance
charge*|prosecution|case|notice* ~3 dropped & $regulator|court
out|free|released|clear of ~3 undertakings
end|ends|ended|ending|removal|lifting|withdrawal ~5 undertakings|special+measures|conditions|enforcement
complied|compliant|compliance ~6 notice|undertakings|conditions & all|full*|now|confirmed|satisf*
undertakings|conditions|notice* &4 lifted|no longer
free|rid|clear|released|out of ~2 undertakings|licence+conditions|conditions|special+measures|enforcement
undertakings|special+measures|recovery+support|licence+conditions|registration+conditions|warning+notice*|improvement+notice*|prohibition+notice*|
    enforcement+notice* &8 $ended|fully compliant|satisfied|complied

[regulatory_action improving raw]
free of|from ~2 undertakings|licence+conditions|conditions|special+measures|enforcement
no longer ~4 undertakings|special+measures|enforcement|licence+conditions|segment+4|breach ! why
undertakings|special+measures|licence+conditions|warning+notice & no longer in force|no longer apply|no longer applies

[regulatory_action steady]
$enforce >12 remain|remains|remained|stay|stays|stayed|continues|in force|unchanged
remain*|stay|stays|stayed|still|continue*|kept ~4 segment 4|four|5|five
remain*|stay|stays|stayed|still|continue*|kept ~4 special+measures|undertakings|enforcement|recovery+support|rsp|licence+conditions
$enforce >12 still stand*|stand|stands
leave|left|keep|kept|retain* ~4 undertakings|conditions|notice* ~4 as|in & $regulator
undertakings|special+measures|recovery+support|licence+conditions|warning+notice*
    &10 remain*|still in|in force|stay in|not been lifted|kept|not yet lifted|unchanged|continue*

[regulatory_action worsening]
$enforce & $given & $regulator
undertakings & $given
fined, must pay ~4 #£, ordered to pay ~4 #£, to pay a fine, pay ~3 fine, fine of ~2 #£
    & court|magistrates|charge*|executive|cqc|commission|judge|prosecut*|fell|patient|safety|breach*|died
~0 #£ ~1 fine|penalty
pleaded|pleading|pleads|plead guilty
guilty plea
admitted|admits|admitting ~4 charge|charges|breach* & court|magistrates|trust|safety
prosecut* & trust|hospital|court|cqc|commission|executive|hse|against|begun|brought|charge*
breach*|breaching ~4 licen*
served|serve|issued|issuing|received|receiv*|given|handed|imposed|hit|slapped|followed|facing ~7 warning|improvement|prohibition|enforcement|
    compliance|penalty|contravention|29a|31|deficiency|29 notice|notices
warning|improvement|prohibition|enforcement|compliance|penalty|29a|deficiency notice|notices ~2 served|issued|followed|received|on|over|about|against|
    from|was|were|has|have|had
notice* of deficienc*
notices|notice ~5 section 29a|29|31
section 29a
placed|put|moved|moves|move|entered|enters|fallen|goes|demoted|dropped|drop|escalated|taken|been|into|given|was ~5 segment 4|four|5|five
placed|put|moved|entered|enters|goes|plunged|went|into ~5 special+measures|recovery+support|rsp|recovery+programme|mandated+support
(to) segment 4|four|5|five &6 from|placed|moved|move|put|enter*|declin*|now
to segment 4|four|5|five
condition|conditions ~2 on ~5 licen*|registration|mortuary|service & $given|$regulator
imposed ~3 condition*
reprimand*, formal caution & $regulator|issued|given|received|trust|data
stop|stopped|cease|halt|suspend*|pause ~3 admitting|admissions|taking|accepting & $regulator|told|ordered
$regulator &8 suspended|restricted|urgent action|enforcement action|took action
enforcement action & $regulator|taken|takes|against
fined & $regulator|trust|hospital|judge|hospitals
$regulator|fire+authority|fire+service|fire+and+rescue|inspectors ~6 banned|prohibited|forbade|forbidden ~6 use|floor*|ward*|building|theatre*|unit|service|
    admissions|work
prohibited|banned|forbade|forbidden|outlawed|barred ~2 use of & $regulator
use|admissions|work|surgery ~10 prohibited|banned|forbidden|barred by ~8 inspector*|authority|executive|service|commission|regulator|hse|cqc|mhra|hta
$regulator|inspectors ~6 told|ordered|instructed|required ~8 stop|cease|halt|close|suspend ~5 work|use|admi*|taking|accepting|using|operating|
    procedures|surgery
added|imposed|attached|placed ~3 condition|conditions ~2 to|on ~6 licen*|registration
critical|major shortfall*|finding*|deficienc* & hta|human tissue|mhra|licen*|mortuary
suspended|revoked|withdrew|restricted ~4 licence|registration|accreditation
in breach of ~3 licen*
order|orders|ordered ~4 pay ~6 #£ & judge|court|exposing|patients|safety|charge*|breach*
answer|face|faces|facing|denies|denied|deny|charged ~3 charges|charge|offences & court|commission|cqc|hse|trust|death
by order of ~4 authority|commission|regulator|inspector*|executive|service
limiting|limits|restricts|restricting ~2 admissions & $regulator|notice|section
conditions|condition ~4 licence & put|puts|$given|dismiss
section 31 & notice|conditions|served|urgent|imposed ! letter ! intent
entered into ~3 provider improvement|recovery, segment is now 4|5|four|five, segmentation is now 4|5, in segment 4|5|four|five from
recovery|mandated support programme &6 entered|entry|placed|put
segment 4|four|5|five & trust|we|icb|hospitals|others|placed|joins|entered
warning|improvement|prohibition|enforcement|deficiency|contravention|penalty notice|notices & $entered|$received|cqc|commission|hse|fire ! readiness
    ! may ! lifted ! closed ! met
undertakings ! $ended &12 $entered|signed|agreed|accepted|gave|given|offered|offer|trust|we|nhs england
$regulator &10 prosecut*|fined|fine of|charged|suspended|banned|penalty
licence & condition*|breach* & $entered|$regulator

[trap regulatory_action]
~0 # trusts into|in, other trusts, number of trusts, trusts into, trusts in england, providers in england, tribunal, unfairly, judge has ruled
without conditions, no enforcement, no regulatory, no conditions, no notices, no warning, lesion*, self-certification, guidance issued, procedure v3
procedure (v3), policy, nhse notice, financial special measures, will be placed, like the one on television, carried no threat, readiness
may lead to an, in a segment, no undertakings, parking fine, library fine, fine tuning, fine art, fine words, fine detail, fine margins
fines for parking, a trust may, promises made, explains the, must show before, notices of annual, leave the recovery support programme and what

# ==== oversight short of that =========================================================================================
[set oversight]
tier 1, tier one, tier 2, tier two, tier 3, tier three, tiered support, tiering, segment 1, segment one, segment 2, segment two, segment 3
segment three, oversight meeting*, escalation meeting*, assurance meeting*, escalation call*, oversight call*, weekly call*, weekly calls
fortnightly call*, capability rating, provider capability, enhanced oversight, enhanced monitoring, enhanced surveillance, enhanced scrutiny
increased oversight, intensified oversight, regional escalation, routine surveillance, quality escalation, rapid quality review
performance escalation, delegated oversight, watch list, rated amber, rated red, meetings ~4 regional team, meetings ~6 nhs england
calls ~4 regional team, enhanced quality

[oversight_level worsening]
from segment 2|two to segment 3|three, from segment 1|one to segment 2|3|two|three, segment 2|two to segment 3|three,
    segment 1|one to segment 2|two|3|three

[oversight_level improving]
segment* & from 3/three to 2/two/1/one|from 2/two to 1/one
segment 3|three to (segment) 2|1|two|one
segment 2|two to (segment) 1|one
out|removed|taken|exited|exit|left|leave*|released|come|came|de+escalated|stepped|moved|freed|graduated ~3 of|from|out|exited|left ~2 tier 1|2|one|
    two|3|three
left|leave*|exit*|exiting ~1 tier 1|2|one|two|three|3
tier 1|one to (tier) 2|two|3|three
from tier 1|one & tier 2|two
tiered+support|tiering & out|exit*|left|removed|leaves|no longer
$oversight &6 ended|ceased|stopped|stood down|discontinued|no longer|monthly|quarterly|end|lifted|stepped down|reduced|less often|de-escalat*
capability|oversight rating &8 improved|upgraded|raised|green|better
weekly|fortnightly|monthly ~3 meetings|calls ~6 stopped|ceased|ended|stood
regulator|regional|england ~3 stood+down|stepped+down|reduced ~4 oversight|monitoring|surveillance|scrutiny
return*|back to routine surveillance|oversight|monitoring
no longer ~2 tiered
monthly|quarterly ~8 in+place+of|instead+of|replac*|rather+than|take+over+from|taken+the+place+of ~4 weekly|fortnightly|monthly|ones
ended|ends|stopped|ceased|stood+down|discontinued|dropped ~5 fortnightly|weekly|monthly|enhanced|oversight|escalation|performance ~3 meeting*|call*|
    oversight|surveillance
moved|moves|move|up|raised|promoted ~3 from segment 3|three to segment 2|two|1|one
segment* ~8 improved|better ~2 from
meetings|calls ~6 become|became|now|reduced ~2 quarterly|monthly & weekly|fortnightly|england|region*
up|rises|rose|climbs|climbed ~2 segment from
tier 1|2|one|two ! enter* ! placed ! again ! back in & $ended
up|rise|rising|climb|climbing|promoted|moving+up ~3 to|into ~3 segment 1|2|one|two
weekly|fortnightly|enhanced|monthly ~3 meetings|calls|oversight|monitoring|surveillance &8 $ended|less often|monthly|quarterly ! begun ! began

[oversight_level improving raw]
no longer ~2 tiered
no longer ~3 tier 1|2|one|two
no longer ~4 enhanced|increased oversight|monitoring|surveillance|scrutiny

[oversight_level steady]
$oversight &6 went on|as before|continued unchanged|continue as|unchanged|remains in place|remain in place|still in|remains in|remained in|stays in|
    kept in
stay*|remain*|still|continue*|kept ~2 in tier 1|one|2|two|3|three

[oversight_level worsening]
region*|england|nhse ~6 see|sees|seeing|meet|meets|calls|summon* ~6 every|each week|fortnight|monday|tuesday|wednesday|thursday|friday|fourteen|month
joined|joins|joining ~2 tier 1|2|one|two
down|drops|dropped|fell|falls|slips|slipped ~2 segment from
segmentation|segment ~4 change*|move*|go|goes|going ~2 from 1/one/2/two to 2/two/3/three
tier 1|2|one|two ! $ended ! left &8 $entered|for cancer|for elective|for urgent|for diagnostics|planned care|again
tier 1|2|one|two from|for|since ~2 #|cancer|elective|urgent|diagnostic*|january|february|march|april|may|june|july|august|september|october|november|
    december
weekly|fortnightly|daily ~2 calls|call|meetings|meeting ~4 with ~6 regional|nhs|region|england|national|director*|chief|executive*
    & $regulator|region*|national ! ended ! stopped ! ceased
$regulator|region* & weekly calls|weekly meetings|fortnightly calls|fortnightly meetings|daily calls ! ended ! stopped ! ceased ! place of ! no longer
down|fall|falls|fell|drop|drops|demoted ~3 to|into ~3 segment 2|3|two|three
segment* & from 1/one to 2/two/3/three|from 2/two to 3/three
stepped|step|ramped|stepping up ~3 oversight|monitoring|scrutiny|surveillance
weekly|fortnightly meetings with ~4 executive|board|region*|nhs|team
provider capability & red|amber
segment 1|one to (segment) 2|3|two|three
segment 2|two to (segment) 3|three
put|placed|moved|entered|enter|enters|escalated|taken|goes|brought|joined|moves|gone|went|back|dropped|into|been ~5 tier 1|one|2|two|3|three
put|placed|moved|moves|assigned|allocated|dropped|fallen|demoted ~4 segment 3|three
fortnightly|weekly|enhanced|regular|monthly|daily|twice ~3 oversight|escalation|assurance|performance|scrutiny|intervention meeting*|call*
meetings|calls ~3 with|from ~6 regional|england|nhse|region & fortnight*|weekly|every
calls|meetings ~6 held every week|fortnight
capability rating & red|amber|downgraded|lowered
rated|rating|set (at) amber-red
enhanced|increased|intensified|closer|heightened oversight|monitoring|surveillance|scrutiny & $regulator|placed|put|moved|entered|subject
escalated to ~3 quality|national|regional
entered|entry ~2 tiered support|tiering
again|back|now|once+more ~2 in tier 1|one|2|two
region*|england|regional ~8 met|meets|meeting|meet ~8 every|each|once|twice fortnight|week|two|a
segment ~3 goes|go|went|moves|moved|moving|down|dropped|slipped from 1|one|2|two to 2|two|3|three
down from segment 1|2|one|two to

[trap oversight_level]
call centre, known to staff, switchboard, ~0 # trusts, several trusts, some trusts, other trusts, list of trusts, league table, sets out how
booking line, liver, lesion, tumour, ranked, guidance, two-tier, tiers of the weight, weight service, had been for three years, four segments closes
league of trusts, engagement call, relationship meeting, tier 4 camhs, tier 3 weight, tier 4 bed*

# ==== letters from supervisors ========================================================================================
[set letter]
letter, letters, wrote to, written to, writes to, has written, had written, wrote, writing to, in writing

[set toself]
to us, to me, to the trust, to the chair, to the chief executive, to the board, to our, to the icb, sent us, sent the trust, told us, our chair
our chief executive, asks us, asked us, asked the trust, asks the trust, to the system

[set asks]
concern*, assurance, urgent*, immediate*, plan by, require*, serious*, disappoint*, asks, asked, asking, ask, demand*, explain, not assured, action
expect*, unhappy, frustrat*, warn*, insist*, improve, worried, threat*, remind*, must, critical of, dissatisf*, wanting to know, wants to know
want to know, wished to know, blunt, stern, sharp, sharply, tersely, terse, firm, strongly worded, strong terms, disquiet, unacceptable, dismay, alarm
not ~1 satisfied|convinced|persuaded|content|reassured, unsatisfied, unconvinced, considering urgent, by friday|monday|noon, within # days|hours

[regulator_letter improving]
$letter & $regulator|regional & praise*|praising|commend*|congratulat*|thank*|recognis*|closed the concerns|closing|satisfied|progress|pleased|
    assured by|no further concern*|no longer
letter of thanks|commendation & $regulator
$letter & $regulator|regional & concerns ~6 answered|concerns ~6 closed|concerns ~6 addressed|concerns ~6 resolved|closed its concerns|was satisfied|
    had been answered|satisf* ~4 response|acknowledg* ~4 improvement|compliment*|applaud*|full of praise
close|closes|closed|closing|withdraw*|drop*|answered ~5 concerns|points|matters & $letter & $regulator|regional ! not
$letter & $regulator|regional & impressed|delighted|congratulat*|excellent|outstanding|grateful|welcome* ~4 progress|praise*
letter & $regulator & thanks|thanked|asks for nothing more|nothing further|speed with which

[regulator_letter worsening raw]
$letter & $regulator & $asks
$letter &8 $toself & $asks ! $coroner
letter of intent
letter of concern
letter ~4 of|expressing|raising ~2 concern* & $regulator|trust
commission|england|nhse|regulator|regional ~6 not+assured|seriously+concerned|expressed+concern & letter|wrote|trust|explain
said that the commission ~3 concerned
$letter & $regulator|regional &16 not satisfied|not convinced|not persuaded|not content|not reassured|unsatisfied|unconvinced|not good enough
$letter & $regulator|regional & given ~4 until|deadline|by # |not ~3 assured|how many|explain*|failed|fail|backlog|harm*|delay*|waits|breach*

[regulator_letter worsening raw under]
letter ~8 nhs+england|cqc|regional+director|nhse|commission|hse|executive|regulator
    & it voiced|it expressed|it raised|it warned|it demanded|it criticised|it complained|it insisted|it spoke of|it asked why|it wanted|it called for|
    it gave ~4 until|it threatened|it listed

[regulator_letter improving raw under]
letter ~8 nhs+england|cqc|regional+director|nhse|commission|hse|executive|regulator|authority|hta|mhra|ico|deanery
    & it praised|it praises|it compliments|it complimented|it commends|it commended|it thanked|it thanks|it congratulated|it congratulates|it closes|
    it closed|it applauds|it recognises|it recognised|it welcomed|it welcomes

[regulator_letter unknown]
annual assessment letter
assessment letter & $regulator
letter ~8 nhs+england|cqc|regional|nhse|commission & $received|quarterly|attached|annex|review|follow|appendix|dated|sets|summaris*|oversight|confirm*
follow up letter & $regulator
letter & $regulator & annex|appendix|attached|enclosed ! all ! guidance
letter ~8 nhs+england|cqc|regional|nhse|commission|hse|executive|regulator|hta|mhra|ico|deanery|human+tissue
    & read out|handed to|about its visit|about its inspection|following its visit|after its visit|about our|have had|has had ! all ! guidance ! every ! national ! winter
letter|letters|wrote|written ~6 nhs+england|regional|cqc|commission|nhse|icb|england|regulator
    & to the trust|tabled|received|sent|arrived|shared|to us|to our|our chair|to the chair|to the board|to me|to the chief executive|visit|
    review meeting|follows this report|dated ! all ! guidance ! every
nhs+england|regional+director|regional+team|cqc|commission|regulator ~4 wrote|written|letter
    & to the trust|to us|to our|our chair|to the chair|to the board|to me|review meeting ! all ! guidance ! every

[trap regulator_letter]
has written to every, has written to all, written to every, letters to gps, no step had, is content, consultants have, undertakings, resign*
cover letter, letters are generated, all trust*, no confidence, dismissal letter, appointment letter, offer letter, outpatient letter*, letter of no
winter plans, families ~3 wrote, guidance, chief executives and chairs, mentioned in the newspaper, engagement letter, management letter
letter of representation, representation letter

# ==== ratings =========================================================================================================
[inspection_rating improving]
from inadequate to ~2 requires|good|outstanding
from requires improvement to ~2 good|outstanding
from good to ~2 outstanding
up from inadequate|requires|good
upgraded & $regulator|rating|good|outstanding|requires
rated|rates good|outstanding ~12 was|previously|had+been inadequate|requires
now|newly rates|rated ~3 good|outstanding
lifted|raised|improved ~4 rating
rating|rated|rates|well+led|overall &8 went up|rises|rose|climb*|improved & good|outstanding|requires|inadequate
lifted|raised|brought|moved ~6 out of inadequate
judged|rated|declared|found ~2 outstanding & first time|for the first
first time ~12 outstanding|good & rated|judged|rating|commission
out of inadequate
good|outstanding >10 had been rated|was rated|previously rated|having been rated & requires|inadequate
having ~3 rated ~2 good|requires|inadequate & outstanding
is|are|was|were ~1 now ~1 good|outstanding & rated|inadequate|requires
up|climb*|gained a|one|two|three grade|grades|rating|ratings & outstanding|good|inspectors|cqc

rated|rates|rating|declared|judged|graded ~6 good|outstanding & required improvement|were inadequate|was inadequate|needed improvement|told us ~4 inadequate
rated|rates|rating|declared|judged|graded ~8 outstanding & celebrat*|over the moon|thrilled|proud|delighted|wonderful|fantastic|congratulat*|joy
    ! once more ! again ! remain* ! still ! kept ! keep* ! retain* ! maintain*
rated|rates|declared|judged|graded ~8 good & over the moon|thrilled|wonderful news|fantastic news|delighted|celebrat*|congratulat*
    ! once more ! again ! remain* ! still ! kept ! keep* ! retain* ! maintain*

[inspection_rating worsening]
from good|outstanding to ~2 requires|inadequate
from requires improvement to ~2 inadequate
from outstanding to ~2 good
down from good|outstanding|requires
downgraded & $regulator|rating|good|inadequate|requires|outstanding
marked ~5 down to inadequate|requires
two grades
fallen|falls|fell|dropped|drops|slipped|tumbled|lowered ~4 inadequate|requires & rating|rated|good|outstanding|$regulator
rated|rates|rating ~3 inadequate
lost|loses|losing ~2 outstanding|good rating|status|grade
lost|loses|losing its|their outstanding
lowest ~3 four|possible|available ~1 rating*|grade*
good|outstanding no longer & inspectors|cqc|commission|requires|inadequate
worst possible|mark|rating
inspectors|commission|cqc & inadequate ! remain* ! previously ! from inadequate ! no longer ! out of ! up from
rates|rated|judged|found ~6 as inadequate

cut|cuts|cutting|reduced|reduces|marked|knocked|downgraded|dropped|lowered ~4 rating|grade ~4 to|from|down
    & good|outstanding|requires improvement|inadequate
stripped of ~3 good|outstanding

[inspection_rating steady]
remain*|stay*|stays|keep*|kept|retain*|left|still|again|once+more|maintain*|unchanged
    &8 requires improvement|inadequate|rated|rating|rates|good overall & good|outstanding|requires|inadequate
requires improvement|good|outstanding|inadequate|rating & no reason to alter|unaltered|unchanged|not changed|as before|maintained

[inspection_rating words unknown]
rated|rating|ratings|rates|graded &8 inadequate|requires improvement|outstanding|good & $regulator|overall|well-led|trust|service|domain
overall|well+led ~3 good|outstanding|requires+improvement|inadequate & $regulator|rating|rated
inspectors|cqc|commission|inspection ~14 requires+improvement|outstanding+overall|good+overall
requires improvement & inspectors|cqc|inspection|commission

[trap inspection_rating]
aims|aim|aiming|hopes|ambition|wants|plan to ~2 be|become|achieve|get, on the way to, journey to, towards outstanding|good, internal audit
assurance rating, payroll, carbon, credit rating, place rating, food hygiene, hygiene rating, prepares, preparing, readiness, mock, neighbouring trust
last reviewed, poorer cqc rating, lower our rating, no rating is given, capability rating, rating agency, risk rating, rag rating, star rating
good practice only, overall good attendance, red rated

# ==== no confidence ===================================================================================================
[no_confidence improving raw]
too+few|not+enough|short+of ~14 no-confidence
no-confidence ~12 not ~2 carried|passed|reach*

[no_confidence improving raw]
no-confidence &12 defeated|withdrawn|withdrew|withdraw|withdrawing|dropping|abandoning|thrown out|voted down|rejected|fails|failed|lost|dropped|called off|abandoned|rescinded|taken back|overturned|see off|saw off|
    survive*|survived & motion|vote|letter|ballot|governors|members|union*
survive* ~4 no-confidence

[no_confidence steady raw]
no confidence & not been taken back|still stands|stood by|unchanged|remains

[no_confidence unknown raw]
ballot*|vote|voting|asked|consider*|threaten*|plan*|call* ~12 whether ~3 still (have) confidence
ballot* ~12 confidence in ~5 board|executive*|chair|leadership|chief|management
whether they ~2 have confidence
ballot*|consider*|planning|threaten*|calling|call|debate|table ~8 no-confidence ! passed ! carried ! won ! backed ! declared ! supported ! voted
vote of confidence

[no_confidence worsening raw]
vote|motion|letter|ballot|declaration|statement|resolution|petition ~8 no-confidence
no-confidence vote|motion|letter|ballot|petition|declaration
have|has|had|declared|expressed|passed|voted|say|said|declaring ~6 no-confidence in
has no-confidence
lost|lose|losing ~4 confidence|faith in ~4 board|chair|leadership|executive*|management|trust|directors|chief*|ceo|team
no longer ~3 confidence|faith in ~4 board|chair|leadership|executive*|management|directors|chief*|ceo|team
lost|lose|losing ~2 faith|confidence in her|him|them|it|its|his|their
not ~2 have ~2 confidence in ~5 board|chair|leadership|executive*|management|directors|chief*|ceo|team|director|officer|her|him
not ~1 confident in ~4 board|chair|leadership|executive|management
declared|declare|declares|expressed|express|voted|vote|votes|passed|carried|recorded|formally ~6 no-confidence
trusted|trust ~2 executive|board|leadership|management & only # of|no-confidence

[trap no_confidence]
full confidence in our, equivalent vote, hospital group managers, group managers, every confidence, confidence interval, loss of confidence among
nurses union is to ballot

# ==== turnover at the top =============================================================================================
[leadership_instability improving raw]
every|all ~4 executive|executives|director|board|leadership|seat* ~3 post*|role*|position*|portfolio*|team & filled|permanent*|substantive*
every one of them ~3 permanent
end|ends|ended|close+of|to ~3 revolving+door|upheaval|turbulence|instability|churn
period of upheaval|instability|turbulence|churn & end*|close|over|behind
fully+staffed|permanent|substantive ~2 executive|leadership|board+team & first time|now|at last
stability|stable ~5 at+the+top|leadership|executive+team|board & first|at last|return*|restored|now
executive|leadership|board|top ~2 team ~4 complete|full+strength|settled & first time|now|at last|years
not one|no|without ~3 interim|vacant|empty ~6 executive|board & first time|at last|behind us|now
instability ~10 behind us|over|ended|past
every|all|each ~2 seat|chair|post|role ~6 boardroom|board|executive & filled|permanent|good|substantive*
executive|leadership|board team ~4 fully|now|wholly substantive|permanent|complete|settled

revolving|merry ~4 door|round ~8 stopped|stops|stop|closed|still|halted|standstill|jammed|rest
nobody|no+one|none|no+member ~4 executive|board|directors|team ~6 interim|acting|temporary & at last|for once|first time|now|any longer|longer

[leadership_instability worsening]
raft|string|exodus|spate|series|wave|flurry|slew|rash|succession|procession|catalogue|stream|flood|carousel ~4 departures|exits|resignations|leavers|
    directors|executives|leaders|chiefs|bosses
exodus of
revolving door
executive|leadership|boardroom|board|management|senior instability|turmoil|churn|upheaval|vacuum|exodus|carousel|crisis|merry
turnover|churn|instability|upheaval|turmoil|flux ~5 top|executive|executives|leadership|directors|board|boardroom|leaders
high|rapid|significant|frequent|constant|unprecedented ~3 turnover ~4 top|executive*|leaders*|director*|board
third|fourth|fifth|sixth|seventh|eighth ~2 chief|chair|chairman|chairwoman|ceo|director*|executive*|boss|leader|nurse|officer|person
    &12 in ~3 years/months/year/many/#|since|within|in as many|this year|to ~3 leave/quit/go/walk/hold/depart/resign
has|have had ~4 #|two|several ~3 chief|directors|chairs|executives|finance|medical|nurses|officers|coos|ceos|bosses|leaders ~6 in|since|#
~0 #|two|several ~2 chief|directors|chairs|executives|finance|medical|nurses|officers|coos|ceos|bosses|leaders ~4 in ~3 years|months
    & had|lost|been|through|seen|employed|has|have|nobody|team
directors|executives|chiefs|chairs|officers|nurses ~4 in ~1 #|two|three ~1 years|months
chief executives|chairs|directors ~3 in as many
half|third|majority|quarter|thirds (of) ~3 board|executive*|directors &25 leaving|left|lost|gone|going|quit|depart*|resign*|leave
lost|losing|lose|loses ~5 half|third|quarter|majority ~5 board|executive*|directors|voting+members|top+team
lost|losing|loses ~2 #|several ~3 board|executives|executive|directors|voting+members & since|in|month*|year*|week*
~0 #|two|three|four|five|six|several ~4 executives|executive|directors|board+members|senior+leaders
    & leaving|quit|departures|have left|resigned|to leave|walk*|exit*|departed
not one executive has served
high+profile|senior|executive|top ~2 departures|exits|resignations
all change at the top
since ~3 summer|spring|autumn|winter|year|# & has had ~4 chief
held by ~3 # ~3 people|different|individuals & years|months|since
nobody|no+one|none|no+chief+executive|no+finance+director ~8 chief|chair|executive|post|director|job ~6 than # months|years
no|not ~3 chief|executive|chair|director ~3 stayed|lasted|served|held ~6 # months|years|year
constant|continual|continuous|frequent|repeated|endless|perpetual change|changes ~4 top|leadership|board|executive*|chief
lack|absence|want|shortage of ~2 stable|stability|permanent|consistent|consistency ~3 leadership|leaders|executive*|top|board
lack|absence of ~2 leadership stability|continuity
leadership|executive* ~3 unstable|in+flux|in+turmoil
lost|losing|loses ~2 his|her|its ~3 chief|director|medical|finance|nurse ~8 director|nurse|officer|executive
    & since|and his|and her|and its|months|year
come and go|went|gone & directors|executives|chief*|leaders|board
fourth|fifth|sixth|third|seventh ~2 boss|leader|chief|chair|director* ~4 in ~1 #|as ~2 years|months
constant|endless|rapid|unsettling change*|churn|turnover ~4 executive|board|leadership|senior+team
no+fewer+than|as+many+as|at+least # ~3 executives|directors|chiefs|board ~6 left|gone|departed|resigned|quit
~0 #|several ~3 executives|directors|executive+directors|board+members|chairs|senior+leaders ~3 have|had|has ~2 left|gone|departed|resigned|
    quit ~4 in|since|within|this
on its third|fourth|fifth|sixth|seventh|eighth ~2 chief|chair|director*|leader|boss|ceo
third|fourth|fifth|sixth|seventh|eighth ~2 chair|chief|boss|leader|ceo|director*|nurse &8 since #|in # years|in # months|in as many
than|as|least # ~3 executives|directors|chiefs ~3 have|had left|gone|departed|resigned|quit

[trap leadership_instability]
none of the directors, had plans to leave, in future look at, look at turnover, staff turnover, turnover was|is|rate, turnover of staff, turnover had
nursing turnover, department, if several executives, attract and keep, outlasted, sacked and each, appointed on a, three of the directors, fictitious
advised three, former medical, executive directors there would, royal colleges

# ==== investigations ==================================================================================================
[set inquiry]
investigation, investigations, investigator*, inquiry, inquiries, independent review*, external review*, invited review*, invited service review*
case note review, case-note review, look-back, lookback, external case, thematic review*, police, detectives, detective, officers from
serious case review, domestic homicide review, safeguarding adult review, barrister, kc, fact finding, peer review, royal college* ~6 review*
review by ~4 college, criminal inquiry

[set outside]
independent*, external*, outside, outsider, public inquiry, statutory, police, criminal, detective*, barrister, kc, qc, judge, royal college*, invited
regulator, ministers, minister, ombudsman, nhs england, cqc, professor, hssib, hsib, mnsi, home office, secretary of state, commissioned, ordered

[investigation improving raw under]
investigation, inquiry, invited review, independent review & no case to answer|no wrongdoing|exonerat*|cleared of|of a high order

[investigation improving raw]
investigation|inquiry|review|investigators|police|kc|judge
    &14 cleared|exonerat*|no wrongdoing|no case to answer|no evidence of|no further action|dropped|vindicat*
cleared|exonerated|vindicated ~3 by ~4 investigation|inquiry|review|police|independent|external
nothing to criticise & inquiry|review|investigation|report
no fault|failings|criticism|misconduct ~8 inquiry|review|investigation
found|finds no fault|failings|criticism|misconduct & inquiry|review|investigation|investigator*
found no evidence ~3 wrongdoing|misconduct|malpractice|criminal*|fraud
police|investigators|detectives|prosecutors ~10 no charges|charge|action|case|prosecution
$inquiry & $outside & $cleared ! not cleared
review|investigation|inquiry ~8 cleared|exonerat*|vindicat* ~3 him|her|them|trust|surgeon|doctor*|nurse*

comes|come|came out ~1 well|clean|unscathed|blameless & inquiry|review|investigation|probe
emerge* ~2 unscathed|blameless|untarnished|cleared|with+credit & inquiry|review|investigation|probe
good|clean bill of health & inquiry|investigation|invited review|independent review

[investigation worsening]
$inquiry & $outside & faulted|fault|criticis*|failings|failures|damning|uncovered|condemn*|blame*|scathing|wanting|missed opportunit*|missed chances|
    avoidable|found that|found serious|preventable|concluded that|highlighted|substandard|neglect|harm*
police|detectives|officers &8 investigating|investigate|investigated|examining|examine|looking|arrest*|widen*|manslaughter
arrested|charged|manslaughter & police|detectives|trust|hospital
missed opportunities & investigation|inquiry|review|authors|report
independent|external|outside ~3 review|inquiry|investigation|report & chances|opportunities & missed|lost|not taken
arrested|charged & manslaughter|suspicion|murder|fraud|neglect|assault
    & nurse*|doctor*|trust|hospital|staff|director*|consultant*|surgeon*|healthcare|ward
panel|team|experts|surgeons|reviewers ~8 other|outside|independent ~3 hospitals|trust|trusts|region ~4 found|concluded|says|said
$inquiry & $outside & $criticised & $found

[investigation unknown]
asked|invited|called+in ~3 specialists|experts|surgeons|clinicians ~8 find+out|look+into|examine ~8 died|deaths|harm*
$inquiry & $outside & announc*|commission*|launch*|order*|open*|appoint*|begun|began|begin*|under way|underway|set up|establish*|asked|ask|invit*|
    start*|led|lead|conduct*|carried|carry|looking|takes place|take place|will|agreed|ongoing|continu*|await*|request*|looked into|undertak*|subject
independent|statutory|public|judge+led|external|independently (led) inquiry|investigation into|of
asked|asks|invited|invites|called|brought|brings|enlisted|engaged ~3 specialists|experts|surgeons|doctors|clinicians|consultants|team|peers|somebody|someone
    ~5 another|other|elsewhere|outside|neighbouring|independent & find out|look into|look at|examine|investigate|establish|explain
    & died|die|deaths|dying|harm*|outcomes|patients|stillbirths|complications
external|independent investigator*
invited (service) review*
asked ~6 royal college* & review*
looked into by ~3 external|independent|barrister|kc|outside
external|independent|barrister|kc|judge ~10 looks|look|looking|examine|examining|investigat* ~2 into|at|how|whether
while ~2 external|independent ~2 review|investigation
royal college|college* & invited|asked|visit & look at|review|examine|investigate & care|service|surg*|patients|department|unit|practice
outside|external|independent|retired ~2 barrister|judge|investigator|lawyer|kc|consultant|professor|coroner & examin*|look*|investigat*|review*
    ! culture ! governance
police|detectives ~8 enquiries|inquiries|file|investigation|statements & trust|hospital|pharmacist|nurse|doctor|surgeon|patients|deaths
appoint*|ask*|send|sent|bring*|brought ~4 somebody|someone|person|expert*|team ~2 outside|independent & deaths|care|patients|records|complaint*|case*
$inquiry & $outside & $begun
police|detectives|force ~6 opened|launched|begun|began|started|opens ~4 inquiry|investigation|enquiry|probe

[trap investigation]
other body, county council, each year, every year, annually, governance review, well-led review, culture review, cultural review
review of ~2 governance, review of ~4 culture, review of leadership, a decade ago, internal inquiry, previous investigations, inquiry desk
external audit*, inquiry office, police force, government has announced, building safety, patient safety incident investigation* training
nobody had started, investigated by the trust, research, clinical trial, hse which runs, annual inquiry, unconnected trust, two inquiries
firm engineers, external reviewers audit, counter-fraud specialist, police liaison, community police, policing, x-ray investigations
radiology investigations, thematic review by the unit, peers visited, drew up, national ~2 inquiry|investigation, investigating officers
training dates, link officer, liaison officer, calls for, called for an independent inquiry

# ==== tribunals =======================================================================================================
[set tribunal]
employment tribunal*, tribunal, tribunals, employment judge, employment appeal, unfair dismissal, constructive dismissal, unfairly dismissed
constructively dismissed, claims were lodged, claim* ~3 lodged, et claims

[tribunal worsening]
$tribunal & lost its|lost there|trust appeal|its appeal|appeal by the trust
dismissal ~6 unfair & judge|tribunal|ruled|found|said
unfair|constructive|wrongful dismissal & won|wins|awarded|ordered to pay|must pay|upheld|succeed*|compensation|payout ! $caselost
tribunal|judge|employment & upheld ~4 claim*|claim* ~8 been upheld|claim* ~6 was upheld|claim* ~6 were upheld
employment judge|tribunal ~6 decided|held|agreed & unlawfully|unfairly|sacked|dismissed|discriminat* ! $caselost
unlawfully|unfairly|wrongly ~4 sacked|dismissed & judge|tribunal
sacked|dismissed ~4 unlawfully|unfairly|wrongly & judge|tribunal

[tribunal improving raw]
$tribunal & $caselost
complaints|claims|case ~4 employment tribunal ~2 failed|dismissed|rejected
in favour of the trust & tribunal|judge

[tribunal worsening]
tribunal, employment judge & found|ruled|awarded|ordered|upheld|won|unfairly|discriminated|wins|lost|loses|compensation|payout|damning|criticis*|
    unlawfully|victimised|harass* ! $caselost
unfairly|constructively|wrongfully dismissed & found|ruled|tribunal|judge|won|awarded|was|were ! claims ! claim ! alleg*

[tribunal steady]
employment tribunal & remains open|nothing has changed|remain open|unchanged|still open|no change

[tribunal unknown]
$tribunal & claim*|case|cases|hearing|listed|proceeding*|lodged
    & #|opened|listed|lodged|new|brought|hearing|received|ongoing|taking|faces|facing|due|scheduled|settle*|begin*|began|heard|suing
tribunal|claims|dismissed & hearing & opened|begin*|began|listed|heard
claim*|claims|claiming|alleging ~8 constructively|unfairly|dismissed|dismissal & hearing|claims|trust
claims ~3 were lodged
$tribunal & suing|sues|sue|taking ~4 to|taken ~4 to|brought ~3 against|has brought|go to|going to
claiming|claims|claim|seeks|seeking ~8 constructive|unfair|wrongful dismissal & opens|case|hearing|starts|tribunal|#£
tribunal|employment+judge & claim*|case|complaint*
    & hear|heard|hears|hearing|before|goes|going|will|due|listed|opens|opened|pending|ongoing|live|open|lodged ! $caselost ! $casewon
employment tribunal will|is+to|are+to hear

[trap tribunal]
law update, from ~2 october tribunals, employment rights, course, training, delegates, retired tribunal judge, policy, policies
mental health tribunal*, mental health review tribunal, $whistle, $warned, first-tier, immigration tribunal, adviser to an employment
special educational needs, oxygen, count the cylinders, tribunal panel financial

# ==== money ===========================================================================================================
[financial_distress improving]
out of|exit*|exited|left|lifted|removed|taken|freed ~4 financial special measures
return*|back|returned|moved ~3 to|in|into ~2 surplus|balance|break+even|breakeven|black
forecast*|expect*|report*|now|ended|deliver*|achieved ~4 surplus & after|instead|improv*|was|having|from|deficit|red|rather|first|for the first
    ! as planned
loan|support|debt ~6 repaid|paid+off|paid+back|cleared & cash|distress*|supplier*|deficit|loan|funding|emergency
every|all supplier* ~4 paid & again|now|days|time
deficit|overspend|gap &6 improved|narrowed|better than plan*|ahead of plan|reduced|halved|eliminated|cleared|smaller
ahead+of|better+than plan & deficit|#£|financial|position
off+the|no+longer ~4 cash+support|deficit+support|financial+special
deficit|overspend|shortfall|gap ~6 down+to|fallen+to|cut+to|reduced+to #£
better off than ~5 expected|planned|forecast|budget*|plan & #£|year|month
better than ~3 planned|expected|forecast|budget*|plan & #£|surplus|deficit
no longer ~3 need*|requir*|depend* ~3 cash|revenue|support|loan*
spent less than ~4 received|earned|income|budget
in ~1 black & first|month|year|back
~0 #£ ~3 ahead+of|better+than|inside|above ~4 plan|budget|target|forecast
ahead+of|better+than ~2 plan|budget|target & month|year|#£|financ*|deficit|quarter
ahead of ~2 plan|budget|target & #£|month|year

[financial_distress improving raw]
no longer ~3 need*|requir*|depend*|rel* ~3 cash|revenue|support|loan*|deficit

[financial_distress steady]
deficit|gap|position &10 same as|unchanged|flattened|has not moved

[financial_distress worsening raw]
deficit & #£ & against|worse|plan|planned|forecast*|grow*|widen*|rose|doubl*|swollen|reported|recorded|year|end|heading|faces|facing|of|expects|
    adverse|target|month|system|outturn
deficit|overspend|shortfall|gap ~1 of #£
deficit|overspend|gap & swollen|widen*|grown|grew|doubled|balloon*|risen|rose|increased|worsen*|deteriorat*|spiral*
overspen* ~4 #£
~0 #£ ~3 deficit|overspend|shortfall|hole|gap|black|overspent|funding+gap|savings+gap
~0 #£ ~4 adrift|behind|adverse|worse ~3 plan|budget|target|trajectory|of|than|to
off plan, off its plan, off budget, over budget, away from plan, away from its plan, short of ~1 plan|target, over plan & #£
adrift|behind|adverse+to|short+of|worse+than|away+from ~3 plan|budget|target|control|trajectory & #£|month|year|quarter|financial*|deficit|half
in the red
adverse to ~3 plan|budget|target
adverse ~2 variance|plan|position & #£
cash|revenue|capital|funding|deficit+support|loan
    & request*|sought|need*|turned down|refused|withheld|applied|application|not been granted|asked|required|conditional|clawed|not received|lost|
    seek*|declined|rejected & cash|support|#£|deficit
asked|asking|ask|request* ~10 #£ ~8 wages|suppliers|payroll|salaries|bills
emergency|distress* cash|funding|loan*|borrowing|support & #£|without|need*|sought|request*|draw*|appl*|granted|asked
running|run|runs|ran ~2 cash|money
short of cash|money
cash & critical|run out|running out|exhausted|days|unable to pay|insufficient|low|dwindl*|squeeze|precarious|perilous
    & #|trust|spending|supplier*|pay|payroll|risk|forecast*|month*
cash balance*|position|flow & deteriorat*|critical|concern*|low*|insufficient|risk|negative|minimum|below|pressur*|covered
less than|only|just|enough ~5 days ~3 cash|spending|operating|expenditure|liquidity
suppliers|creditors|invoices|bills & late|unpaid|delay*|overdue|not paid|withheld|stretch*|days old|put us on stop|after # days|days late|hold*|longer
paying|payment* ~5 suppliers|creditors & late|after|delay*|days
put us on stop
on stop & suppliers|account|agencies
late payment & suppliers|charge*|interest
section 30 & refer*|report*|letter|made|issued|secretary|auditor*|breach*
savings|efficienc*|cip|cips|cost+improvement*
    & not ~2 found/identified/delivered|unidentified|shortfall|behind|missed|undelivered|no scheme|against ~4 target|failed to appear|below|slipp*|
    at risk|still to|yet to|short
(of) efficiency ~8 no scheme
unidentified|undelivered|missing savings|efficienc*|cip|schemes
put|placed|entered|into|goes ~4 financial special measures
going concern & material|uncertain*|doubt|concern|risk
duty to break-even
breach* ~3 break+even|breakeven
lost|withheld|forfeit*|not+receive|refused|conditional & deficit support|dsf
insolven* & risk|technically|trust|near
forecast|outturn|position|deficit|gap|run+rate ~6 worsened|deteriorated|slipped|worse ~4 #£
~0 #% of ~3 target|plan & efficienc*|savings|cip|cost improvement
loan|advance|overdraft ~10 wages|wage|pay|payroll|salaries|bills|suppliers & ask*|request*|sought|need*|appl*
money|cash ~3 bank|left ~3 for # days|weeks
cash|money|liquidity ~6 # days|weeks & only|just|left|enough|fell|bank|remaining|falling|low
suppliers|creditors ~4 wait|waiting|waited ~6 # days
kept|held|clawed|withheld|withdrawn|stopped|lost|refused ~6 deficit support|dsf
kept|held back ~8 deficit+support|support+funding
missed ~3 plan|budget|target|control ~6 #£
~0 #£ ~6 missed ~3 plan|budget|target
~0 #£ ~3 savings|efficiencies|cips ~6 found|identified|made|delivered & not|yet|still|remain*|unidentified
savings|efficienc* ~8 not ~1 made|found|delivered|identified|achieved
less|fewer|half|third|quarter ~6 savings|efficiencies ~8 made|delivered|found|achieved|identified
nobody|no+one|not ~6 where ~10 savings
savings|efficienc*|cost|cip & no plan|nobody can|not yet know|where ~6 come from|undelivered|slow
expect*|forecast*|likely|heading|on+course ~4 to ~2 lose|overspend ~2 #£
lost|lose|losing #£ & year|month|forecast|expect*|trust|quarter
spending|costs|expenditure|outgoings ~4 outrun|outstrip*|exceed*|overtak*|above|over ~4 income|budget|plan|means
spent|spending|spends|spend ~3 more than ~4 earn*|income|received|plan*|had|budget*
supplier*|agency|agencies|creditor* ~10 until ~4 paid
refus*|stopped|stop|withh* ~8 until ~4 paid
staff|wages|salaries|bills|suppliers ~4 to be paid & need*|borrow*|#£|loan|cash
need|needs|needed ~3 #£ ~8 department|nhs+england|treasury & cash|paid|before|support|loan|wages|bills|year
deficit|overspend|losses ~2 has|have|had ~1 doubled|trebled|tripled|quadrupled|widened|grown|deepened
variance ~3 #£ ~6 target|plan|budget|total
stopped|suspended|withheld|halted ~3 deliver*|supplies|supply & supplier*|creditor*|paid|invoices
creditor|supplier|payment days & risen|rose|increased|up|now|#
~0 #£ ~2 deficit|overspend|shortfall|gap ! surplus & $behindplan|month|forecast*|year|plan
~0 #£ ~3 $behindplan ~4 plan|budget|target|trajectory|total|forecast|it|where
savings|efficienc*|cip|cips|cost+improvement* ! ahead ~6 #£ & $behindplan|unidentified|red rated|at risk
overspen* & #£
pay|meet|settle ~2 bills|wages|creditors|suppliers|salaries ~8 until|unless|only|without|unable|mid|end
unable|struggl*|not+able to ~2 pay|meet ~2 bills|wages|creditors|suppliers|staff
cannot ~1 pay|meet ~2 bills|wages|creditors|suppliers|staff
cash|loan*|working+capital|revenue+support|deficit+support|emergency+funding & $refused|$wanted & #£|support|loan|nhs england|department|treasury

[trap financial_distress]
^capital, capital programme|spend|expenditure|budget|plan|scheme*, capital ~3 behind|underspen*, no referral, deficit reduction target
charity reported|deficit|had, charity ~3 deficit, charitable fund*, not short of, not behind plan, no cash support, not request*, not need* cash
not adrift, no overspend, without cash support, no suppliers, attention deficit, attention-deficit, nutritional deficit, cognitive deficit
neurological deficit, sensory deficit, volume deficit, calorie deficit, energy deficit, hyperactivity, no cause to use, sections 24 and 30
not used their powers, deficit had been, is on plan, no deficit, called deficit, deficit it is, deficit one inherited, knowledge deficit
democratic deficit, oxygen deficit, deficit on admission, capital spent, charity deficit

# ==== safety ==========================================================================================================
[set safety]
never event*, serious incident*, patient safety incident*, safety incident*, mortality, stillbirth*, neonatal death*, maternal death*, hsmr, shmi
death rate*, rise in deaths, excess deaths, deaths following, avoidable harm, preventable harm, avoidable death*, preventable death*, retained swab*
retained-swab, retained item*, swab was left, wrong site, wrong-site, harm review*, moderate harm, severe harm, psii*, cooling, brain injur*
patient deaths, deaths on, wrong implant, left inside, duty of candour breach*, outbreak of, infection outbreak, moss alert, safety signal
misplaced nasogastric, wrong blood, ligature death*, suicides, inpatient suicide*, lost to follow up

[safety_incident improving raw]
no|not|without ~2 never event|events ~8 # years|months|days|weeks
no|not|without ~2 never event|events ~6 year|years
~0 # days|months|years since ~3 last never event
~0 #|two|three|four|five|six|several years|months|days|weeks ~3 without|free+of|clear+of ~3 never event*
~0 #|two|three|four|five|six|several years|months|days|weeks ~3 without|free+of|clear+of ~3 serious incident*
year|quarter|twelvemonth without ~1 never event*
mortality|shmi|hsmr|stillbirth*|deaths ~8 returned|back|now ~3 within ~2 expected
mortality|shmi|hsmr|death+rate ~12 now ~3 expected|average|normal|better
death+rate|mortality|shmi|hsmr ~8 once among
serious+incidents|harm|never+events &6 fell|fallen|fewer|lowest|reduced|halved

[safety_incident improving]
mortality|shmi|hsmr|ratio &12 come down|came down|down to|alert ~5 closed|no alert
$safety &12 better than average|fallen|fell|below expected|lower than|improved|reduced|halved|lowest|fall in|reduction in|fewer|decline in|stood down|
    as expected from|among the best|no longer ~3 outlier|returned to|better
once among the worst & better|mortality
no never events for|since & first|year|years

[safety_incident steady raw]
mortality|shmi|hsmr|never+events|serious+incidents & not moved|unchanged|same as|no change

[safety_incident worsening raw under]
serious|safety incident*, never event* & highest ~8 record|highest ~6 quarter|highest ~4 ever
serious|safety incident*, never event* & second was|another followed|followed by a second|third followed

[safety_incident worsening]
death|deaths|mortality ~1 rate|rates ~12 twice|double|doubled ~4 national|average|expected
never event* & #|a|another|further|more|cluster|series|since|second|third|fourth|declared|reported|recorded|occurred|happened|concern*|rise|increase|
    meet|definition|this year
definition of a never event
serious|safety|patient incident*|events
    & backlog|concern*|rise|rose|increase*|more|overdue|not ~2 investigated|cluster|spike|further|extremely|unreported|downgrad*|failed
backlog of # & investigat*|incident*|harm|review*
mortality|stillbirth*|shmi|hsmr|deaths|death+rate* ! within ~2 expected
    &10 higher than|high|highest|outlier|above expected|worse*|worst|concern*|rising|rise|rose|elevated|excess|alert|increase*|above
mortality outlier, outlier for, outlier status, outlier alert
avoidable|preventable|severe|serious|moderate harm|deaths|death & $found|#|patients|concern*|review
swab|instrument|guidewire|needle ~4 left|retained ~4 in|inside|behind|after|surgery|patient & second|third|#|never|event
wrong+site|wrong+side|wrong+patient|wrong+implant surgery|procedure|injection|block|site & #|second|third|reported|declared|another
rise|increase|cluster|spike ~4 deaths|stillbirths|harm|incidents|suicides|falls & concern*|explain|unexpected|inspectors|review|regulator
babies ~4 cooling|cooled & more than|express* concern|concern|alert|rise
cluster of ~3 deaths|suicides|incidents|infections|events
deaths|mortality|stillbirths|death+rate|hsmr|shmi ~8 twice|double|treble|triple|times ~3 average|rate|expected|peers|england|comparator*|national|norm|figure
patients|patient|people|babies|women ~3 lost|lose ~3 sight|vision|eye|hearing ~8 because|after|when|delay*|owing|through
serious|safety incidents|incident ~4 awaiting|waiting|overdue|unreviewed ~4 #|investigation|review
ligature|suicide*|suicides ~8 declared|since|highest|concern*|cluster|serious
unexplained|unexpected ~2 deaths|stillbirths & hospital|ward|unit|trust
explain ~3 rise|increase ~2 deaths|mortality|stillbirths
highest ~6 quarter|month|record|year & serious incidents|never events|safety|deaths|harm
never event
never events & declared|recorded|occurred|happened|took place|have been|had been|were reported|was reported|concern*|this year
~0 #|several ~2 women|mothers|babies|patients ~2 have|had|were ~1 died|dead & hospital|unit|ward|trust
harm|harmed ~6 found|identified|confirmed ~6 # & patients|records|review|reviewed|cases
~0 # ~2 patients|women|babies|children ~6 harm|harmed|injured|blinded & avoidable|could have been|avoided|because|delay*
wrong kidney|leg|eye|knee|patient|side|hip|tooth & removed|operated|surgery|read|given|procedure
healthy ~2 removed
serious incidents|incident & alarm*|unreported|not ~3 told|overdue
pressure ulcers|falls|infections & rise|rose|increase*|concern*|outbreak & harm|severe|serious|concerned|highest
third|fourth|fifth|second|another|several ~2 never event|events
shmi|hsmr|mortality & higher than expected|above expected|outlier|higher than average|above average|red
~0 #|several ~3 came to harm

[trap safety_incident]
regulation 28, prevention of future, never events 0, policy, training, standard, falls prevention, falls per, slips and trips, fell from a|the|his|her
per 1000, duty of candour and, in range, community services for six years, common cause, zero never events, definition of serious
list of never events, all of them scrutinised, library

# ==== electronic patient records ======================================================================================
[set epr]
electronic patient record*, electronic health record*, electronic record, electronic records, electronic care record*, patient record system*, epr
eprs, ehr, single record, shared record, electronic patient records system, electronic paper records, digital patient record*, ten-year-old record
records system, record system, new record, electronic record system

[epr steady none national raw]
trusts|providers ~6 do+not|without|still+do|no|lack|have+not & $epr & #|england|country|nationally
still do not have ~2 electronic & trusts

[epr unknown national raw]
aim|aims|target|ambition|wants|goal|pledge*|expects|plans & #% & trusts|providers & $epr

[epr worsening none follow raw]
trusts|providers|organisations ~14 include|includes
they|these|those (trusts) include
among them

[epr worsening none raw under]
$epr & paper records|paper notes|no epr|no system|wholly paper|paper only

[epr worsening none raw]
$epr &8 no|without|does not|do not|lack*|has not got|not have|none|paper ! no longer|no longer fit
$epr & paper records|paper notes|on paper|paper based|paper-based
$epr & still/remain* ~3 paper
$epr & paper records|paper notes|on paper
without ~4 epr
still no electronic record*|epr
$epr &8 write on paper|writing on paper|pen and paper

[epr worsening unsuitable raw under]
$epr & not fit for purpose|unfit|cannot hold|no longer fit|outdated|obsolete|support ends|needs replacing

[epr worsening unsuitable raw]
$epr & not fit|unfit|no longer fit|outdated|obsolete|end of life|slow and unsafe|unsafe|slow|cannot|must be replaced|unsupported|support ends|
    needs replac*|not good enough|unsuitable|inadequate|not meet|ageing|unreliable|poor*|fragmented|clunky|out of date|at risk of failure
$epr & crash*|unstable|outage*|no longer ~3 supported|freez*|past its|too old
$epr & lose ~4 support|lost ~4 support|mended|breaking down|failing|creaking

[epr worsening implementing raw]
was|were|should|ought|due ~2 to|have ~1 gone|been ~1 live & $epr|put back|slip*|delay*|postpon*

[epr improving live raw under]
$epr & went live|gone live|live since|in use in|fully deployed|optimis*

[epr improving live raw]
$epr & went live|gone live|is live|live since|live in|switched on|switch* on|in use|now in use|now on|went-live|up and running|fully deployed|
    rolled out to all|fully rolled|now live|made the change|on the same electronic|successfully launched|goes live today|cut over|optimis*|
    live across|go-live was|now using|is now ~6 electronic|has replaced
moved|switched|migrated|transferred|changed ~4 to|over+to ~4 electronic patient|health record|records
since|after ~3 launch|introduction|arrival|go+live ~3 electronic+patient|epr|ehr
$epr & has been in use|have been using|has been live|live for
$epr & every ward ~2 uses|last ~3 to come on|last ~3 to join|last ~3 to move|all now use|now uses|now use
live with ~4 $epr
came|has+come|have+come|brought|sprang to|into|on life|use|service|stream & $epr
flicked|turned on & $epr
took|taken over from paper & $epr
last paper chart|record|notes|drug|file & $epr
$epr & came to life|came alive|sprang to life|comes to life
$epr & now use|now uses|all use|are using|is used|is in use|were switched|switched over|went over|live at|live in|live across|has gone live

[epr steady live raw]
keep* ~8 went live|system it, keep the system it went

[epr worsening implementing raw]
go-live, go live & put back|delay*|slip*|postpon*|pushed back|deferred|missed
implementation & further # months, further ~1 months, a further ~2 months
$epr & implement*|build*|go-live|go live|deploy*|roll*
    & delay*|put back|slip*|further # months|further ~1 months|postpon*|overrun*|paused|pushed back|later than|deferred from
$epr & launch|go-live|go live|goes live|start|introduction|date & moved|put back|delay*|later|slip*|pushed
go+live|launch|switch+on ~6 moved|pushed|put ~2 from|back|to & programme|system|record|supplier|#
$epr & $delayed & launch|go-live|go live|start|rollout|implementation|date|months|programme|deploy*
moved|moves|moving|pushed|put ~2 go+live|launch|switch+on ~1 from|back|to & #|programme|system|record|supplier

[epr improving implementing raw]
$epr & will now go live|started implementing|on track|begun implementing|on schedule|ready to go live|started building

[epr unknown joint_procurement all raw]
$epr & together|jointly|joint|both trusts|two trusts|shared|common|one|single & tender*|bids|procur*|market|supplier*|buy|buying|invited
jointly procure & $epr|replacement
trusts|both|boards|hospitals ~12 buy|buying|procur*|tender* ~4 one|single|shared|common|same electronic|epr
$epr & between them|for both|to serve them & buy|tender|procur*|bids

[epr unknown procuring raw under]
$epr & out to tender|preferred supplier|preferred bidder|bids|tenders
$epr & invitation to tender|bids are due|bids close|tender was|tender issued|tender is

[epr unknown procuring raw]
$epr & tender|tenders|tendering|bids|bidders|shortlist*|preferred supplier|preferred bidder|procurement|procuring|out to market|gone to market|
    go to market|supplier selection|choose a supplier|evaluat* ! business case ! planned ! cancel* ! abandon* ! would be sought ! scrapp*
supplier ~8 $epr & chosen|choose|selected|november|to be
go|going|gone to market ~6 $epr
tender|tenders|bids|bidders ~8 $epr & scored|evaluat*|received|invited|due|opened|close*|issued|in

[epr unknown implementing raw under]
$epr & contract signed|go-live|rollout|data migration

[epr unknown implementing raw]
$epr & contract signed|signed ~3 contract|signed with|build*|implement*|go-live|go live|goes live|rollout|rolling out|deployment|deploying|
    data migration|being installed|will go live|due to go|training staff|awarded ~3 contract|contract ~3 awarded|phase
$epr & being trained|trained on|training|weeks from|starts in|configur*|testing|dress rehearsal|superusers
$epr & installing|installation|work on|work began|replan|reporting red|rated red|programme ~4 red|programme ~4 behind

[epr unknown planned raw under]
$epr & business case|outline case|options appraisal

[epr unknown planned raw]
$epr & business case|outline case|strategic case|plan|plans|planned|planning|cancel*|scrapp*|abandon*|intend*|options appraisal|funding|
    told it to buy|bid for funding|to buy|hopes to|preparing|in preparation|decision|case for
$epr & set aside|earmarked|allocated|shelved|put off|money|capital|want of money|no money|agreed to buy
case ~4 $epr & written|drafted|prepared|submitted|approved|considered|sent|gone

[trap epr]
for an award, awards, award for, training room, training team, record of the meeting, minutes, if the record, epr user, user group
letters are generated, generated|sent|printed|produced|issued|drawn|taken|extracted|downloaded|exported|copied from ~1 electronic|epr|record|shared, benefits, fails at, the electronic patient record fails, extract* from the epr, using epr data
data from the epr, reported from the, mandatory, that never worked, downtime forms, records library, benefits presentation, fault on

# ==== auditors ========================================================================================================
[audit_finding improving]
significant weakness* &8 lifted|removed|closed|no longer|resolved|addressed|cleared
re+rated|upgraded|raised|improved|rated ~4 substantial|significant|reasonable|good assurance
    & follow|previously|first report|up from|re-rated|raised|improved|upgraded
substantial|significant|reasonable assurance & up from|from limited|previously limited|gave limited|follow-up
opinion ~6 upgraded|improved|raised
limited|partial|minimal|no|low ~1 assurance >16 now|re-audited|follow-up|reaudited|since
    & substantial|significant assurance|reasonable assurance|good assurance|full assurance
significant ~2 no longer, no longer significant & auditor*|weakness*
weakness* ~12 significant no longer
significant weakness* & resolved|been addressed|not repeated
raised|improved|upgraded|moved|up|risen ~6 from limited|partial|minimal|moderate|no (assurance) to ~2 substantial|significant|reasonable|good|moderate

[audit_finding worsening raw]
from substantial|significant|reasonable|full|good|moderate (assurance) to ~2 moderate|limited|partial|minimal|no & opinion|audit*|assurance|head
opinion ~8 slipped|slid|worsened|deteriorated|lower+than
audit|audits of ~4 accounts|statements ~6 not|incomplete|unfinished|delayed|late|outstanding ! clean
deadline ~8 missed|not+met|passed & accounts|audit
section 24 & power*|used|written|write|wrote|secretary
qualified ~3 accounts|opinion|conclusion|statements
auditor* ~3 qualified
limited|minimal|partial|low|unsatisfactory|weak|inadequate assurance ! limited assurance engagement ! limited assurance report on
with|gave|given|of|carried|attracted|received|rated|is|was|had no assurance & audit*|auditor*
no assurance ~4 audit*|opinion|rating|report
(audit) limited &6 audit|opinion|assurance|internal|review|rated|rating
opinion &10 lowered|downgraded|dropped|fell|reduced|down from|limited|partial|moderate to|qualified|modified|adverse|disclaimed
significant|material weakness* & $found|audit*|arrangements|report*|value|reported|contains|one|two|#|raised|key|described
qualified|modified|adverse|disclaimed|disclaimer ~3 opinion|conclusion|accounts|report|audit
statutory|key|section recommendation* & audit*|raised|made|issued|24|7|schedule
section 24 & report|recommend*|letter|notice|auditor*|issued
accounts|books &10 not ~2 signed|yet to|not ~3 published|late|after ~2 deadline|missed ~3 deadline|delay*|unsigned|unaudited|overdue
    & audit*|accounts|sign*|deadline
yet to sign ~6 books|accounts
public interest report
still not published ~2 audited
auditor|auditors|audit & not ~1 satisfied|not ~4 proper arrangements|unable to|could not|cannot|doubt*|qualified|signature|refus*|declin*|unsigned
accounts & were qualified|was qualified|been qualified|signature|unsigned|still not|without ~3 opinion
no more than limited|moderate|partial assurance
opinion &12 step down|moderate ~4 down|lower|slipped|worse & internal audit|audit*
internal audit ~8 limited|partial|minimal|no+assurance

[trap audit_finding]
limited assurance is, limited assurance means, reports of limited, assurance is given where, no significant weakness*, would be unmodified
unmodified opinion and, definitions, audit plan, days quarter, controls are absent, not used their powers, clinical audit, st segment audit
audit programme, opinion on the financial statements is unqualified, plan for the year, unlimited, limited company, not limited, including but
trading limited, music limited, ltd, company limited, medical limited

# ==== coroners ========================================================================================================
[coroner_warning improving raw]
regulation+28|reg+28|prevention+of+future|pfd|coroner*
    &14 closed|content with|satisfied|nothing further|no further action|accepted ~4 response|all ~3 complete|praised|answered|complete
coroner* & no further step*|no further action|nothing more|accepted|closed

[coroner_warning worsening]
regulation+28|reg+28|prevention+of+future|prevent+future|pfd|pfds
    & $received|one|two|three|#|third|second|against|to the trust|from ~5 coroner|report*|notice*
coroner* & written|wrote|warn*|issued|criticis*|failings|concern*|neglect|missed|damning|contributed|die|deaths unless
neglect|failings|failures|gross|missed ~8 contributed|played|factor|death|inquest|coroner|jury & inquest|coroner|jury|death
inquest|jury|coroner & neglect|criticis*|failings|failures|contributed|missed|gross|avoidable|unlawful*|preventable|could have been
neglect contributed
inquest|jury|coroner* & played ~4 part|contributed to|contributory|more than minimally|hastened|caused ~3 death|cost ~3 life|probably caused
inquest|jury|coroner*|death|inquests & gaps in|omissions|inaction|shortcomings & recorded|found|concluded|said|held|ruled|returned
coroner* & formal report|others may die|others will die|more deaths|deaths unless|die unless
contributed to by neglect
gaps|lapses|shortcomings|lapse|gap ~12 played|contributed|caused ~4 death & jury|coroner|inquest
failures|failings|delays|errors|omissions ~8 led+to|caused|contributed+to ~5 death & inquest|jury|coroner*
coroner* ~4 critical of
coroner|jury|inquest ~10 blame*|criticis*|condemn*|fault*|warn*|rebuke* ~8 trust|hospital
inquest|coroner|jury & would have lived|would have survived|could have been saved|might have lived|blamed|lives ~3 risk

[trap coroner_warning]
no ~5 prevent future, no ~8 regulation 28, responding to coroners, responding to regulation, process for ~3 respon*, retired coroner, former coroner
no regulation 28, no prevention of future, none with criticism, none received, received none, another trust, another body, other bodies, is scheduled
for learning, nine inquests were, care home, passed to matrons, sent to the council, policy, v2, v3, coroners officer, closed no, inquests were opened
training, touch with the coroner, ten days after an inquest, no pfd*

# ==== jobs ============================================================================================================
[workforce_reduction improving]
freeze|pause|vacancy+control*|frozen &25 lifted|ended|removed|relaxed|is over|was over|now over|eased
lifted|ended|removed ~4 freeze|vacancy+control*
cuts|redundanc*|losses ~6 dropped|abandoned|avoided|withdrawn|averted|reversed|shelved
loss|cut|cuts|reduction|redundanc* ~6 not ~2 go ahead|proceed|happen|needed
decided+against|dropped|drops|abandoned|withdrawn|averted|reversed|shelved ~6 redundanc*|cuts|losses|posts

plan|plans|proposal*|threat ~4 cut|axe|shed|lose|remove|cutting|axing|shedding|losing|redundancies & torn up|dropped|scrapped|shelved|abandoned|withdrawn|ditched|binned|
    called off|taken off the table|lifted
axe ~2 hung|hanging|hovered|hovering & relief|had|lifted|no longer|reprieve*|saved
reprieve*|spared & # jobs|# posts|jobs|job losses ! will go ! to go

[workforce_reduction improving raw]
loss|cut|cuts|reduction|redundanc* ~6 not ~2 go+ahead|proceed|happen|needed

[workforce_reduction steady]
freeze|vacancy+control* & unaltered|stay in force|unchanged|remain* in|continues|extended|remains in

[workforce_reduction unknown raw]
redundanc*|resignation|mars|severance & considering|under consideration|may open|could open|consider|explor*|being considered|proposal

[workforce_reduction worsening]
shed|sheds|cut|cuts|cutting|lose|losing|loses|axe|axes|axed|axing|remove|removed|removing|reduc*|delet*|slash*|disappear|disappeared|cull|scrap|
    scrapped|shrink|abolish* ~6 #|hundreds|dozens|scores|thousand* ~5 posts|jobs|roles|wte|wtes|whole|positions|people|fte
~0 #|hundreds|dozens|scores|thousand* ~8 posts|jobs|roles|wte|wtes|positions|fte ~10 go|disappear|disappeared|removed|cut|lost|risk|axed|shed|
    abolished|deleted|closed|scrapped|reduc*|eliminated|redundan*
voluntary+redundancy|resignation|mars|vr|severance|exit|redundancy ~2 scheme*|programme*|round*|offer
    & open*|launch*|closed|close|begun|started|approved|applications|already|running|supported|accepted|offered|introduc*|announced|will be|
    been agreed|invited|apply
opened|launched|begun|started|offering|offered|running|introduc*|opening ~6 voluntary+redundancy|resignation+scheme|mars+scheme|mars|severance
applications ~6 voluntary|mars|resignation|redundancy|severance & accepted|approved|supported|#
recruitment|vacancy|vacancies|hiring ~4 freeze|halted|frozen|paused|pause|stopped|suspended|restricted|ban|moratorium
freeze|halt|pause|stop|ban|moratorium on|to|in|of ~3 recruitment|hiring|vacancies|posts
stopped|halted|frozen|froze|freezing|paused|suspended|ceased ~3 recruitment|hiring|vacancies|vacant
posts|vacancies|vacant &6 frozen|freeze
headcount|establishment|workforce|wte|staffing &10 fall|reduc*|cut|shrink*|down|smaller|from # to|decrease*|lower
from # to # ~2 posts|wte|roles
top|executive|leadership|senior|board team &6 from ~1 #/eight to
(compulsory) redundancies & will|are|announced|planned|expected|not ruled|possible|first|made
at+risk+of+redundancy|put+at+risk
collective+consultation|section+188
job losses|cuts & #|announced|plan*|will|feared|warn*|trust|union*
panel|committee|director*|executive ~8 approve|approves|scrutin*|sign|refus* ~4 vacancy|vacancies|vacant|recruitment
    & every|all|each|refus*|control*|freez*|now
~0 #|hundreds ~2 fewer ~1 staff|posts|people|jobs|wte|roles|employees
fewer ~2 staff|posts|jobs|wte|roles|employees & #|plan*|hundreds ! agency ! sick
invited to apply ~4 voluntary|severance|redundancy|mars|resignation
vacancies|posts|vacant ~5 not ~2 filled|unfilled|held+open|held+vacant & corporate|all|freeze|plan|save|savings
whole time equivalents|equivalent ~6 down|fall*|reduc*|from # to
halve|halving|halved ~3 staff|workforce|headcount|posts|number
consult* ~5 redundanc*
redundanc* ~5 consult*
posts|jobs|roles ~4 will|to|must go & #|from
employ ~3 # ~5 in+place+of|instead+of|down+from|rather+than #
taking|take ~2 #|posts|jobs ~4 out of ~5 services|corporate|clerical
mars|vr|redundanc*|severance ~3 # applications|applicants|leavers|staff
redundanc*|mars|severance|resignation+scheme & #|applications|consult*|open*|round ! policy ! procedure
recruitment|hiring|vacancies|posts & freeze|frozen|froze|moratorium|halted|embargo ! lifted ! ended

[workforce_reduction worsening raw]
no vacancy|vacancies|post|posts ~8 filled|replaced
not|stopped|ceased filling|replacing ~3 vacancies|leavers|posts
vacancies|leavers|posts ~6 not ~2 filled|replaced & corporate|all|save|savings|until|support|administrative|back office|non-clinical
shed|shedding|lose|losing|cut|cutting ~3 one+in|# ~5 staff|workforce|people|employees
nobody|no+one|none who|that leaves|leave|retires|goes ~8 replaced
resignation|severance|redundancy scheme & until|asked|invited|would like|deadline|round|uptake|take up|taken up|applied|numbers

[trap workforce_reduction]
grounds of redundancy, reason of redundancy
guidance, carried over, carry-over, carry over, annual leave, price freeze, pay freeze, policy, procedure, no scheme is open, medicines administration
away on an average day, opted for voluntary redundancy, accepted redundancy, visiting, mars medicines, administration records, chart*, prescri*
has|had taken|accepted|chosen voluntary+redundancy, by reason of redundancy, on ~1 grounds of redundancy, ground of redundancy, because of redundancy
left|leaves|leave|leaving|departed ~6 redundancy, his|her redundancy
council has|which, organisational change, apprenticeship, vacancy rate, time to hire, leavers, new posts, additional posts, increase of
posts were filled, frozen sections, frozen shoulder, frozen plasma, fresh frozen, frozen embryos, pipes, number of committees, sickness absence

# ==== structure =======================================================================================================
[structural_change improving all raw]
merger|group|acquisition|transaction ~8 back+on|on+again|revived|resurrected|resumed|unblocked ! delay*
objection* ~3 dropped|withdrawn|lifted|removed|overcome & merger|group|acquisition|transaction
dropped|withdrew|withdrawn|lifted ~3 objection* & merger|group|acquisition|transaction

[structural_change worsening all]
merger|acquisition|transaction|group|merge|integration
    & put back|delay*|paused|blocked|postponed|stalled|deferred|collapsed|slipped|slips|slip|slipping|setback|rejected|halted|pushed back|on hold|
    nothing will happen
merger|acquisition|transaction & yet to approve|cannot take place before|not before|later than planned|further delay
merger|acquisition|transaction|group+model|joining & $delayed

[structural_change worsening all raw]
group|merger|acquisition|transaction|partnership ~16 not|cannot ~2 formed|completed|effected|created|concluded|launched
    & intended|planned|hoped|until|before|delay*|date|expected

[structural_change unknown all raw]
merger|acquisition|transaction|group+model
    & called off|abandon*|scrapp*|dropped|not ~3 go ahead|not ~3 proceed|unwound|unwind|withdr*|ended|terminated
agreed|agree|agrees|approv*|decid*|decision|plan|plans|planned|propos*|confirm*|intend*|voted|vote|consent*|recommend*|resolv*|back*|support*|sign*|
    will|are+to|set+to|announce*|signed+off|should|consult*
    & merge|merger|merged|acquisition|acquired by|form a hospital group|group model|dissolv*|demerge*|break up the group
agreed|agree|agrees|approv*|decid*|plan*|propos*|resolv*|vot*|back*|confirm*|sign* ~12 become|becom*|form|forming|create|creating|establish*|
    bringing ~12 single|one|merged|combined|joint|new ~2 organisation|trust|provider|group|body|foundation
bringing ~14 together as
become one organisation|trust|body
should|to|will merge on|in|with|from|into|by
would|will|to be dissolved
share|shares|sharing ~2 chief+executive|chair|executive+team|ceo & trusts|boards|both|two|icbs|organisations|agreed|first time|bodies|foundation
single|joint|one|same chief+executive|chair|executive+team|ceo & led by|under a|under one|will have|to have|have one|first time
single|joint|shared|one chief+executive|chair|executive+team|ceo|leadership
    & agreed|for the first time|both boards|two trusts|both trusts|model|will|approved|appoint*|plans|proposal ! already share
shared between the two
would be their chief+executive|chair
one chair and one, one chief executive and one
hospital group & form|agreed|joining|join|new|create|resolved|establish*|leave|plans
group model|structure|board & agreed|approved|adopt*|move to|abandon*|end|propos*|decid*
hosting|hosted & agreed|transfer*|from ~2 april|approved|end*
cluster & icbs|boards & agreed|formed|will|to work
demerge*|break up ~4 group|trust
hospital|hospitals|foundation|provider group ~12 wound+up|wind+up|disbanded|dismantled & decided|agreed|resolved|voted|approved
subsidiary & agreed|approved|set up|creat*|abandon*|transfer*
trusts|boards|icbs|organisations ~6 become one|single
voted|vote|agreed|decided|resolved|plans|approved ~3 take over|take+on ~5 trust|hospital*|services|running
abolished|abolish|dissolve* ~8 replaced|one|single|new & boards|icbs|board|trusts|care
merger|acquisition|transaction ~12 approved|cleared|authorised|consent|completed|signed+off|given+the+go
approved|cleared|authorised|completed|signed+off|backed ~4 merger|acquisition|transaction
share|shares|sharing ~2 chief+executive|chair|executive+team|ceo & trust|will|neighbour*|agreed
form|forming|creat*|join|joining|leave|leaving|become+part+of|establish* ~3 group & approv*|agreed|resolved|boards|trusts|decided|from # april
bring ~16 together & approv*|boards|group|agreed|resolved
one|single|same chair|chief ~8 lead|run|chair|head ~2 both|two|all
not|never ~2 join ~4 group|merger|it & resolved|decided|voted|agreed
resolved|agreed ~3 approve ~3 case & merger|group|acquisition|transaction|likewise
neither|no board|trust ~4 exist ~3 after
new trust|organisation ~3 takes|take|replaces|replace|place
call*|break*|broke ~2 off ~4 merger|engagement|talks
hand ~4 trusts|boards ~4 to ~4 single|one chief
no|not ~4 merger & decided|called off|there will be|agreed
merger|acquisition|transaction|group+model & $dropped
group|joint+venture|shared+leadership|partnership+agreement
    &14 wound up|wind up|winding up|disband*|dissolv*|unpick*|come to an end|brought to an end & decided|agreed|voted|resolved|majority|approved|boards
one|single|same|joint ~1 chief+executive|chair ~3 will|to ~2 run|lead|head|chair|oversee
merge|merger & boards ~6 agreed|approved|voted|resolved|backed

[trap structural_change]
merged with (that|those) of, merge with (that|those) of
until the merger, until merger, schemes ~5 merged, lists ~5 merged, logs, along the way, proposed merger, rotas, ^group model two, clinics ~3 merge*
departments ~3 merge*, wards will merge, wards ~6 merge, wards have merged, until it merges, ahead of its merger, since the merger, since the # merger
before the merger, pre-merger, first assessment since, under a new group structure, shared laundry, session, working group, task and finish
steering group, hosting a tea, schools, survived, survived by, merger one never, the merger at, bays, have merged, patient group, peer group
support group, group chat, teams have merged, wards, libraries

# ==== help from outside ===============================================================================================
[set recovering]
recovery, turnaround, turn around, financ*, governance, savings, save, grip, cost, costs, improve*, deficit, spending, productivity, efficienc*, money
programme office, pmo, ledgers, books, leadership, special measures, undertakings

[external_support improving]
recovery|turnaround|improvement|financial|special|governance ~1 adviser|advisor|director|partner|lead ~6 leaves|left|leaving|departed|finished|gone
    & done|end|completed|work|no longer|handed
improvement|turnaround|recovery director ~3 ended|finished|left|concluded|completed

turnaround, consultancy, llp, improvement director, recovery director, recovery partner, advisers, kpmg, pwc, deloitte, grant thornton, firm, secondee
    &10 no longer ~3 need*|packed up|packs ~2 bags|completed ~3 work|stood down|handed back|come to an end|came to an end|wound down|
    no longer required
recalled|withdrawn|withdrew|stood+down ~3 improvement|turnaround|recovery director|adviser|team
improvement|turnaround|recovery director|adviser|team
    & packed ~4 bags|packed up|packing ~2 bags|gone home|gone back|secondment ~2 finished|secondment ~2 ended|work is done|job is done
firm|consultancy|llp|consultants|advisers|specialists & packed up|packed ~2 bags|nothing left for|nothing more for|moved out|left early|work is done|
    finished early|job is done|recovery ~6 handed over
improvement|turnaround|recovery director &8 manage alone|no longer needed|not be replaced|not renewed

[external_support worsening]
improvement|turnaround|recovery director|adviser|team
    & required ~4 take|required ~4 accept|required ~4 appoint|obliged|forced|insisted|made ~4 take|told ~3 take|ordered|directed ~3 take|compelled|against its wishes
    & nhs england|nhse|regulator|region|regional|trust|failings
imposed|parachuted|sent+in & improvement|turnaround|recovery director

[external_support unknown]
intensive support team & working|trust|finance|help*|brought|deployed
called+in|engaged|engage|engaging|appointed|appoint|hired|hire|brought+in|bring+in|bringing+in|contracted|commissioned|drafted+in|drafts+in|retained|
    enlisted|turned+to|procured|paying|paid|bought+in|awarded+~3+contract|taken+on|kept+on|secured
    & turnaround|consultancy|consultancies|firm|llp|advisory|kpmg|pwc|deloitte|ernst|thornton|mckinsey|bdo|rsm|mazars|advisers|consultants|consulting|
    partners|partner|farrar|specialists|experts & $recovering
llp|advisory|kpmg|pwc|deloitte|thornton|consulting|partners|firm|consultancy|consultants|specialists|advisers
    & started|began|begun|engaged|working|work|assignment|support*|partner|lead|help*|run|running|spent|kept on|arrived|moved in|contract
    & recovery|turnaround|savings|financial|grip|deficit|cost*|ledgers|programme office
kpmg|pwc|deloitte|grant+thornton|mckinsey|bdo|carnall+farrar|newton & recovery|turnaround|savings|financial|grip|support|improvement
recovery+partner|delivery+partner|turnaround+team|turnaround+firm|turnaround+consultan*
improvement|turnaround|recovery director
    &14 sent|imposed|appointed by|parachuted|seconded|nhs england|given|assigned|placed|brought in|arriv*|regional
seconded|secondment|lending|lent|loan* & nhs england|regional|region & improvement|recovery|governance|financ*|trust|support|turnaround
nhs+england|regional+team|regional+office &8 lending|lent|seconded|sent|deploy* & director|team|adviser|expert*|finance|support
run|running ~4 financial+recovery|recovery+office|recovery+programme|savings+office|savings+programme
    & firm|with the trust|ives|partners|llp|contract|kept|engaged|consult*
firm ~10 help ~4 savings|trust|recovery
special|independent|expert adviser|advisor & recovery|governance|board|nhs england
run|lead|support|deliver|manage|oversee ~3 turnaround|recovery|savings & #£|contract|firm|partners|consultants
    & approved|agreed|awarded|appointed|paid|cost*|engaged
put|brings|brought|bring in ~3 turnaround|improvement|recovery director|team|specialist*|adviser*
adviser*|advisor* sent|provided|appointed|lent by ~3 nhs+england|region|regional|icb
help|helped ~6 recovery|turnaround|savings & called in|brought in|hired|engaged|from
team|people|consultants|staff from mckinsey|kpmg|pwc|deloitte|ey|bdo|rsm|mazars|newton
paying|pay|pays|paid ~6 recovery|turnaround|improvement|transformation director
llp|consultancy|consultants|firm|advisers|specialists|kpmg|pwc|deloitte ~6 engaged|hired|retained|appointed|contracted|brought+in|procured|employed
    &14 drive|delivery of|deliver|push through|stand behind|run & savings|recovery|turnaround|financial|deficit|costs|the plan ! review
recovery|turnaround|improvement director ~4 supplied|provided|hired|sent|lent|from|by
noted|approved|agreed ~4 appointment ~3 deloitte|kpmg|pwc|mckinsey|bdo|newton|firm|consultancy|partners
turnaround|recovery|improvement team|adviser*|partner & $begun
consultancy|consultants|kpmg|pwc|deloitte|ey|bdo|rsm|mckinsey|bain|grant+thornton|ernst|newton|firm|llp & $begun
    & savings|recovery|turnaround|costs|deficit|grip|find|efficien*|productivity ! auditor* ! review

[trap external_support]
leaving for, leaves for, has|had|who|she|he|they|director left for, going to a consultancy, on loan to, lent to, loaned to, out on loan, he|she will advise, career in, joined from, was an improvement, previous posts
previous roles, before he|she|joining ~2 joined, his|her career, worked as, formerly, served as
he|she was ~2 improvement|turnaround|recovery director, quality improvement director, director of improvement, seconded to nhs england
being seconded to, secondment to nhs, seconded to the national, seconded to another, internal audit tidewell, observer, in attendance
review of ~2 culture, review of ~2 governance, well-led review, guidance, consultants in, consultant appointments, architect*, contractor*
external auditor*, the auditor, counter-fraud, estate agent*, solicitors, consultant physicians, consultants at, hospice, may be sent
medical consultants, consultant posts, search firm, recruitment firm, to review how, to carry out a review, law firm, under the proposals
security firm, records-software, software firm, seconded to a hospice, would run the department, charity, interviews, executive search

# ==== what the public is not shown ====================================================================================
[withheld improving]
redacted|withheld|private|blacked & now ~3 published
now published in full
published in full & previously|redacted|withheld|last year

[withheld worsening]
blacked|redacted|withheld &35 disappoint*|complain*|criticis*|object*|anger|angry|fury|secrecy|accus*|protest*
secrecy & board|trust|papers|accus*|criticis*

[withheld worsening]
held|holding|kept|keeping|withholding back|secret ~6 report|paper*|figures|review & criticis*|complain*|object*|accus*
criticis*|complain*|object*|accus* ~8 withh*|holding back|redact*|secrecy

[withheld unknown raw]
redacted, blacked out
withheld & paper*|report*|figure*|appendi*|section*|annex|pages|public|review|published|commercial*|data|version
paper|papers|report|reports|item|appendi*|figure|figures|section*|annex|enclosure|pages|case|review|plan|accounts|statement|strategy|position*|update|
    document|month & to follow ! lunch
paper|papers|report|reports|item|appendi*|figures|section*|annex|enclosure|business+case|review|plan|accounts|document|paragraphs
    & taken out of|left out of|removed from|not included in|omitted from|in private|private session|part 2|part two|not circulated|not available|
    closed session|withdrawn on|not been published|not published|reserved session
    & public*|agenda|published|paper*|private|part|figures|pack|available|meeting|version|session|marked|listed|considered|taken|instead|withdrawn
report|paper|item|figures|data ~6 was|were|is|are not available
missing from ~3 papers|pack & item|agenda|report|annex
marked ~5 agenda ~3 withdrawn
blanked out, greyed out & figure*|report|paper*|page*|cost*|section*|copy|public
behind closed doors & report|paper*|item|agenda|business case|review|listed|plan|accounts
handed|passed|given round|out ~4 meeting & paper*|report
tabled at ~2 meeting & paper|report & not|instead|agenda
missing|absent|gone|lacking from ~3 papers|pack|bundle|agenda & item|paper|report|annex|appendix|figure*|though|although
taken|pulled|cut|left out|from ~1 of|the ~1 papers|pack|agenda|bundle & advice|confidential*|commercial*|lawyers|legal|public
not|nor ~3 in ~1 pack|public+papers|published+papers & paper*|report*|annex|appendix|figure*|plan|accounts|review
not|nor ~2 part of ~2 papers|pack & annex|appendix|plan|report|figure*
not disclosed|given|shown ~6 public & value|cost|figure*|contract|paper
private|part+2|part+two|confidential|closed ~2 part|session|meeting|section
    & will be taken|taken in|considered in|deferred to|moved to|moved into|taken into|transferred to|shifted to|shifted into|switched to|held over to|on the public agenda|although|though|annex|business case
performance|finance|financial|quality|safety|workforce|operational|month|integrated|assurance ~3 report|update|framework|position|plan|review|
    dashboard ~1 verbal|oral
held|holding|kept back ~3 report|paper*|figures|review ~4 public|published|families
paper*|report*|plan|annex|appendix|review & not enclosed|not attached|not supplied|not provided|named on ~2 agenda|promised ~6 public
considered|discussed|taken|held|heard ~10 in private & agenda|promised ! minutes ! exclu*
report|review|plan|paper|case|appendix|item ~4 private session|part|meeting
to follow & officer|director|report|plan|update|review|chief|executive

[trap withheld]
minutes of ~4 private, private session follows, audited accounts, redacted no, redacted n, redacted version of ~3 policy, exclu* ~3 press
exclu* ~4 public, public be excluded, exclusion of, refreshments to follow, lunch to follow, lunch, policy, verbal welcome, first in private
told in private, business to be transacted, full business case will follow, will follow, training module would, private provider, private sector
private patient*, private hospital*, private finance, privately, redaction and publication, in private practice, part 2 of, private meeting with
private ambulance, buried in private, met in private before
