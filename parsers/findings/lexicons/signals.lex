# How signals are written: a topic, something asserted of it near by, and no trap. Sets come first: all kinds share what
# they say of rise and fall, of good and bad, of finding and giving. How a term is written, signal_terms.hpp tells.
#   [set NAME]                 terms, parted by commas; "$other" takes in another set
#   [KIND DIRECTION ...]       entries: "TOPIC & PART & PART": all in one clause, in any order, each within 14 words of the
#                              rest ("&6": within six; ">": after the last; "!": nowhere in the sentence)
#   [KIND words DEFAULT ...]   the direction is read from the shared sets: of what the topic is, more is worse, or with
#                              the word "good", better
#   "&="                       the part that is looked for in the whole text, where it is not the topic ("=" before that)
#   raw                        "no" and "not" beside it do not make it none
#   under                      the topic may stand in the heading
#   all, national, follow      about every body of the sentence; about none; about those listed after a national count
#   [trap], [trap KIND]        terms that make a sentence none

# ==== what all kinds share ===============================================================================================

[set up]
rose, risen, rises, rising, rise, risings, increas*, climb*, jump*, grew, grown, growing, growth, soar*, surg*, doubled, doubling, trebled, tripled, quadrupled, spike, spiked, swollen, swelled
mounting, mounted, escalat*, uptick, upturn, leapt, leaped, leap, widen*, ballooned, balloons, rocketed, higher than, highest, record high, record number, record level, points more, points higher, points above
up from, up by, up on, is up, was up, were up, are up, went up, gone up, goes up, going up, up (a|one|two|three|four|five|six|seven|eight|nine|ten) points, more than last, more than in|the|a year, many more, more likely, upward*
[set up]
up ~1 #, gained, gain of, largest gain, gains, top of, further #, twice the|as|that|last, more often, peaked, peak, accelerat*, added

[set down]
fell, fallen, falls to|by|from|in, falling, fall in|of|from, a fall, drop, drops, dropped, dropping, declin*, reduc*, decreas*, lower, lowered, lowest, halv*, fewer, less likely, less than last, shrank, shrunk, shrinking
slid, sliding, slipped, slips, dip, dipped, tumbl*, plung*, plummet*, slump*, sank, sunk, down from, down by, down on, is down, was down, were down, are down, went down, gone down, going down, came down, come down
down ~1 #, down to, points have gone, points off, points lower, points fewer, points below, points less, lost ~2 points, shed ~2 points, eroded, erosion, downward*, half the number, cut by, cut to, narrowed, fewest, all but vanished, eliminated, closing the gap

[set worse]
worse*, worst, deteriorat*, poor, poorer, poorly, poorest, weak, weaker, weakest, weakened, failing*, failed, failure*, inadequate*, damning, scathing, critical, criticis*, disappoint*, alarmed, alarming, alarmingly, worrying, worryingly
unacceptable, unacceptably, not good enough, troubling, below average, below ~5 average|median|benchmark|mean|peers|comparator*, bottom ~3 quartile|decile|of|in, bottom, crisis, dire, bleak*, stark, grim, shocking, shameful
serious concern*, seriously concerned, extremely concerned, deeply concerned, highly concern*, significant concern*, grave concern*, of concern, is concerned, was concerned, were concerned, express* ~2 concern*, concerning, raised concern* about, cause for concern, cause of concern
outlier, negative*, darker, darkest, low, lowest ever, significantly below, red flag*, toxic, dismay*, slow|slower, going backwards, backward step, slipped back, missed, lagg*, lag, lags, behind ~3 peers|average, above ~3 comparator*, struggl*, setback*, breach*, short of, plight, sour*

[set better]
improved, improves, improving, improvement in|on|from|since|against|of, an improvement, improvements in, marked|significant|sustained|continued|encouraging|steady|notable|clear|further|some|big|biggest improvement*, better, best, most improved, praise*, praising, commend*
progress, resolved, put right, strengthened, strengthening, above average, above ~5 average|median|benchmark|mean|peers, encouraging*, positive*, good news, brighter, brightest, happier, stronger, strongest, outperform*, transformed, transformation in
recovered, turned a|the corner, turnaround in, well above, top ~2 quartile|decile, bearing fruit, bear* fruit, delighted, pleas* to, pleasing, heartening, warm*, healthier, healthiest, restored, rebuilt, success*, thriv*, different place, sea change, lifted, eased, easing

[set same]
unchanged, no change, not changed, no significant change, little change, nothing ~1 changed, remain, remains, remained, remaining at, stay, stays, stayed, staying, the same as, same level, same as, static, stable, steady, plateau*, flat, flatlin*, flattened, level with
stuck, barely|hardly|scarcely moved|changed|shifted, not ~1 moved|shifted, no movement, no different, no better, maintained, unaltered, held at|steady, as it was, in line with last|the previous, broadly similar, similar to last|the previous, once more, not been taken back, went|goes|going on as before, as before, keep*|kept ~2 rating|good|requires|outstanding

# A number, these words, and the number it is held against.
[set compared]
compared with, compared to, against, up from, down from, it was, was, a year ago, the year before, in place of, versus, as opposed to, previously

[set move]
$up, $down, $worse, $better, $same

[set denial]
no, not, nor, neither, without, nil, zero, didn, wasn, isn, hasn, weren, aren, hadn, haven, none of, free of, free from, absence of, cleared of, denied, denies, deny, ruled out, rather than, instead of, unless, subject to any, yet to

[set nil]
none, nil, zero, 0, not applicable, no reports

# Found by somebody, or told by somebody.
[set found]
found, finds, finding, findings, upheld, uphold*, proven, ruled, ruling, rules, conclud*, conclusion*, uncovered, uncovers, reveal*, identif*, highlight*, expos*, described, describes, describe, describing, spoke of, speaks of, speak of, heard, heard from, warned, warns, warning of, flagged
said, says, say, told, tell, tells, alleg*, complain*, claimed, claims, reported, reports, reporting, report, experienced, experiencing, experience, suffered, subjected, witnessed, raised, disclosed, admitted, acknowledged, recognised, accepted, substantiated, confirmed, point* to, evidence of|that, detail*, lists, listed, list, draws attention to, drew attention to, judged, judgement, noted

# A number of things that came in.
[set received]
received, receives, receiving, receipt of, arrived, came, come, sent, issued, issues, issuing, served, serves, serving, made, given, gave, handed, addressed, written, wrote, writing, logged, recorded, raised, lodged, brought, filed, submitted, reported, declared, opened, notified, notification, published, publishes, delivered, landed, followed, copied

[set afraid]
afraid, fear, fears, feared, fearful, fearing, frightened, scared, reluctan*, unwilling*, unable, not confident, not ~2 safe, feel unsafe, not ~1 believe, deter, deters, deterred, discouraged, discourages, discouraging, silence, silenced, silencing, chilling, futil*, pointless, worried about, nervous, hesita*, lack* confidence, lack of confidence, low confidence, anxious, ceased to give ~2 names, uncomfortable

[set detriment]
detriment*, retaliat*, repris*, victimis*, punish*, made to pay, disadvantage*, moved or excluded, ostracis*, passed over, treated badly, treated ~2 worse, suffered, mistreat*, backlash, consequences, targeted, sidelined, ignored, not listened to, bullied, rotas|shifts|duties|hours ~4 changed, career*, recrimination*, blacklist*, repercussion*, threatened, adversary

# Who may set a body right.
[set regulator]
nhs england, nhse, nhsei, nhse i, nhs improvement, nhsi, cqc, care quality commission, commission, inspector*, inspection*, regulator, regulators, watchdog, hse, health and safety executive, ico, information commissioner*, hta, human tissue authority, mhra, ofsted
fire authority, fire service, fire and rescue, fire brigade, environment agency, regional team, regional director, regional office, region, regional medical director, regional chief nurse, regional chief midwife, gmc, general medical council, nmc, gphc, general pharmaceutical council, deanery, hsib, hssib, mnsi, national guardian, national team, secretary of state, oversight body, health watchdog, supervisor, magistrates, ukas

[set lifted]
lifted, lifting, lift, removed, removal, remove, discontinu*, withdrawn, withdrew, withdraw, withdrawal of, ended, ending, ends, bringing to an end, brought to an end, come to an end, came to an end, revoked, revok*, closed, closure of, released, release from, exited, exit, exits, exiting, out of, off, come out, came out, comes out, taken out, left, leaves, leaving, moved out, no longer in|subject|under|needed|required|necessary, complied with, compliance certificate, discharged, dropped, rescinded, quashed, cancelled, satisfied, fully met, been met, stood down, ceased, stopped, deescalated, de-escalat*, stepped down, emerge*, freed, graduated, concluded

[set given]
served, serve, serves, serving, issued, issue, issues, issuing, received, receives, receive, given, gave, giving, imposed, imposes, imposing, handed, hands, hit with, slapped, accepted, accept, accepts, agreed, agree, signed, placed, placing, placement, put, puts, moved, moves, move, entered, enters, entry, goes into, gone into, went into, taken into, followed, follows, subject to, facing, faces, faced, found, resulted in, results in, prompted, ordered, told, instructed, required, requires, made, took, takes, taken, taking, brought, bring, begun, began, launched, opened, announced, applied, lies, in breach, breached, breach of, pleaded, pleading, pleads, fell into, dropped into, demoted, escalated, threatened, warned, been, has had

[set staying]
remain, remains, remained, remaining, stay, stays, stayed, still, continue, continues, continued, in force, in place, unchanged, kept in, keeps, unaltered

[set coroner]
regulation 28, reg 28, regulation-28, prevention of future death*, prevent future death*, preventing future death*, pfd, pfds, pfdr, coroner*, inquest*, jury, rule 43

# Numbers that say how few.
[set only]
only ~3 #, just ~3 #, fewer than, less than half|a|one|two|#%, under half, a third of, a quarter of, barely, fewer, minority, most would not, would not, one in, not ~2 safe, not ~2 confident

[set leaders]
board, boards, chief executive*, chief, chair, chairs, chairman, executive, executives, executive team, leadership, leaders, management, managers, directors, director, trust, trusts, governors, bosses, ceo, non-executives, non-executive, chief operating officer*, top team, finance director*, medical director*, chief nurse*, managing director*, committee, committees

[set years]
# years and months are given with their numbers in the entries; this set is what else says how long
year, years, months, month, as many years, weeks

# ==== traps of all kinds ==================================================================================================
[trap]
if ~9 then, there is a risk that, danger of, what would happen, what if, april fool, quiz, novel, drama, film, memoir, museum, exhibition, anniversary of, years ago this week, case study, for example, guide to, template, in scotland, in wales, in northern ireland, health board, chairs of all, all ~1 providers, all provider trusts, every ~1 trust, every ~1 icb, would breed, pay review body, national pay
if the trust fails, if the trust|board|provider ~2 does|were|is, if we fail|failed|do, if leaders, should the trust|board|provider|chief ~3 be, were to, in the event of|that, in what circumstances, when a provider, how providers, a provider may, a trust in segment, one in tier, may lead to, could lead to, could result, may result, might result, may issue, resulting in regulatory, scenario, fictitious, fictional, fictitiously, invented case*
all trusts, every trust, all nhs trusts, all providers, every provider, each provider, providers are asked, providers will, trusts are asked, systems are asked, all boards, all integrated care, every board, all chief executives, to all nhs, nationally all
a decade ago, in the 1990s, mid staffordshire, mid staffs, francis inquiry, public inquiry into mid, ten years on, decades ago
sets out how, guidance on how, note summarises, this note|guide explains, consultation on how, under the proposals
st segment, st enda, republic, market segment, colon segment, segment ~3 of the liver|bowel|colon|lung|artery|spine|heart|brain
borough council, county council, city council, parish council, council whose, council which, at the council, sent to the council, police force, fire service union, medical royal college, students union, vice-chancellor, primary schools, academy trust, housing association has
policy was|were|is approved, policies were, policies, policy for ratification, policy approved, policy refresh*, recommended for ratification, ratified, ratification

[trap culture whistleblowing bullying_harassment governance_failure inspection_rating regulatory_action financial_distress safety_incident coroner_warning investigation tribunal no_confidence leadership_instability]
neighbouring ~2 trust|service|hospital|provider, another trust, other trusts, other hospitals, at a trust in, elsewhere in the country, national picture, an unconnected, the old, predecessor body, predecessor trust, public inquiry into ~2 closure, library service

# Bodies of other kinds: what a sentence tells of them is none, unless it speaks of a hospital or the health service too.
[set otherbody]
council chief, council leader, council housing, town hall, vice-chancellor, hospice, school, schools, police force, constabulary, football club, software, firm engineers, charity, care home, housing, church, academy, railway, retailer, brewery, water company, broadcaster, airline, bank, parliament, ministry, home office, museum, theatre company, zoo, council
[set nhsbody]
ft, boards, healthcare, foundation, health, trust, trusts, nhs, icb, icbs, hospital, hospitals, ambulance, ward, wards, patients, patient, our, we, us, cqc, board, governors, clinical, nurses, doctors, consultants, surgeons, staff, integrated care, mental health

# ==== bullying and harassment ================================================================================================
[set bully]
bully*, bullie*, harass*, discriminat*, racis*, sexism, sexist, misogyn*, homophob*, sexual misconduct, sexual safety incident*, victimis*, intimidat*, incivility, belittl*, humiliat*, shouted at, sworn at, screamed at, verbally abus*, racially abus*, mocked, frozen out, undermin* by, wres, wdes, workforce race equality, workforce disability equality, race equality standard, abuse by|from ~2 colleague*|manager*|staff, inappropriate behaviour*, unwanted sexual

[bullying_harassment improving]
$bully &8 halv*|vanished|eradicated|eliminated|plummeted
gap ~8 narrowed|closed|closing & $bully

[bullying_harassment words worsening]
$bully & #%
$bully & $up|$down
$bully & $worse|$better|$same
$bully & cases|allegations|complaints|claims|grievances|incidents|concerns|instances|counts & #
$bully & $found
$bully &6 rife|endemic|widespread|systemic|persistent|pattern|climate|culture|commonplace|normalised|entrenched|institutional|rampant|prevalent|pervasive|deep
$bully &6 by/from/among/between ~3 manager*/colleague*/boss*/supervisor*/consultant*/surgeon*/senior*/staff/doctor*/nurse*/leader*/director*/executive*/co/workmate*/peer*/midwi*
$bully &8 gap|gaps|disparit*|inequalit*|disproportionate*|likel*|difference
$bully & won|wins|awarded|compensation|guilty|sacked|dismissed|suspended|investigat*
problem of|with ~3 bully*|harass*|racis*|sexis*|discriminat*

[bullying_harassment unknown]
element of bullying, bullying or harassment ~4 #
cases|concerns|contacts|complaints|themes ~6 bullying|harassment|discrimination & #

[trap bullying_harassment]
by|from patients, by|from the public, by|from ~2 public, by|from visitors, by|from callers, by|from service users, by|from relatives, by ~2 patients, patient|public|visitor|relative on staff, from ~3 patients ~3 public, patients or visitors, members of the public, of staff by visitors
policy, training, course, e-learning, zero tolerance, claims ~2 lodged, claims were lodged, is tolerated then, anti bullying week, is mandatory, module, awareness week, champions, nursery, toolkit, publish these data, representation at bands

# ==== speaking up =============================================================================================================
[set speakup]
speak up, speaking up, speaks up, spoke up, spoken up, speak out, speaking out, spoken out, spoke out, speak freely, raise|raised|raising (a|their|any|such|these|clinical|safety|patient) (clinical|safety|patient|serious) concern|concerns, raising ~2 concern*, raise ~2 concern*, raised ~2 concern*, raising ~1 issues, raise ~1 issues, voice ~2 concerns, voicing concerns, report a mistake, report mistakes, report ~1 errors, report unsafe, address ~2 concern*, act on ~2 concern*, concern* ~3 addressed|acted, come forward
[set guardian]
guardian, guardians, ftsu, ftsug, freedom to speak, speak-up guardian, national guardian

[speak_up worsening raw]
$speakup &10 $afraid
$speakup &10 $detriment
$speakup & only ~4 #, just ~4 #, fewer than, less than half, under half, a third of, a quarter of, minority of
$speakup &6 most ~3 would not|majority ~3 would not
$guardian &10 $detriment
$guardian & troubl*|alarm*|worr*|$worse
$guardian & backlog|resign* ~4 protest|unanswered|ignored|overwhelmed|$afraid
rotas|shifts|duties ~4 changed & disadvantage|spoken|spoke|raised|reported
told me|her|him afterwards & pay|punish*|suffer*
fear of ~3 reprisal*|repercussion*|speaking|detriment|retaliation|recrimination*
culture of silence

[speak_up improving]
would ~3 speak up again, would do so again, said ~4 do so again, would use the service again
good|positive feedback & $guardian

[speak_up words unknown good]
$guardian &10 score|scores|sub|theme|element|index & $up|$down|$better|$worse|$same
$speakup & #%
confiden*|secure|safe|comfortable|encouraged|able|likely & $speakup & $up|$down|$better|$worse|$same
$speakup &10 score|share|proportion|percentage|rate|index|culture|theme & $up|$down|$better|$worse|$same
confidence in ~3 speaking|raising|guardian & $up|$down|$better|$worse|$same
would act if, would be acted on, would address

[speak_up unknown]
colleagues|staff|workers|people|employees|contacts|cases|concerns ~5 guardian & #
$guardian & contacts|cases|concerns|approaches|disclosures|themes & #
spoke|spoken up & #
speak up ~4 cases|contacts|concerns & #

[trap speak_up]
reports to the board, report to the board twice|quarterly|annually, reports quarterly, reports twice, month, policy, policies, taken as read, no reports of detriment, reminded of, off sick, stalls, lanyards, champion, champions, discuss guardian, half-year report discuss, training, direct access, vacancy, report is due, next report, across the country, annual report is at, exciting chance, lend a, speak-up policy

# ==== whistleblowing ============================================================================================================
[set whistle]
whistleblow*, whistle-blow*, blew the whistle, blow the whistle, blowing the whistle, blew whistle, protected disclosure*, public interest disclosure*, protected disclosures, qualifying disclosure*
[set warned]
after telling, after warning, after raising, after reporting, after speaking, after disclosing, after complaining, after blowing, for raising, for reporting, for warning, for speaking, for telling, because ~2 raised|reported|warned, having raised|warned|reported, raising the alarm, raised the alarm, sounding the alarm, sounded the alarm, punished for
[set caselost]
claims were|have|been ~2 dismissed|rejected|thrown|struck, claim|claimant ~6 dismissed|rejected|failed|thrown|struck|lost|withdrawn|unsuccessful, case ~6 dismissed|rejected|failed|thrown|struck|lost|withdrawn, complaint* ~6 dismissed|rejected|failed|thrown, appeal ~6 dismissed|rejected|failed|lost, dismissed ~5 claim*|case|cases|complaint*|appeal|action|allegations, lost ~4 claim*|case|appeal|action|chance|battle|fight, loses ~4 claim*|case|appeal|battle|fight, lose ~4 claim*|case|appeal, rejected ~5 claim*|case|complaint*|appeal|allegation*|whistle*, threw out, thrown out, throws out, struck out, strikes out, withdrew ~4 claim*|case|complaint, withdrawn ~4 claim*|case, dropped ~4 claim*|case|action, not upheld, had not retaliated, not ~3 retaliat*|victimis*|detriment*, in favour of the trust, in the trust favour, trust ~3 won|wins|vindicated, found for the trust, failed in ~4 claim, unsuccessful claim, cleared the trust, reject ~6 claim*|case|complaint*
[set casewon]
won, wins, winning, awarded, ordered, orders, upheld, uphold*, found, ruled, rules, ruling, vindicated, succeed*, compensat*, settle*, payout, punished, sacked, sacks, dismissed, detriment*, victimis*, unfairly, constructive*, discriminated, unlawful*, silence*, suspended, must pay, to pay, pay out, lost its appeal, lost ~4 appeal, driven out, forced out, taking the trust, suing, sues, sue, scandal, row, high-profile, harassed, hounded, cover up, settled
[set claimed]
alleg*, told, tells, warned, warns, revealed, reveals, says, said, claims, apolog*, treated, accus*, exposed, speaks

[whistleblowing improving]
$whistle & $caselost

[whistleblowing worsening]
$whistle & $casewon
tribunal|appeal|judge & $warned & $casewon
awarded ~3 #£ & $warned
$warned & awarded|compensation|tribunal & #£
disclosure & punished|detriment|dismissed|sacked & tribunal

raised|raising ~4 concerns|fears|alarm & tribunal|judge|court & $casewon ! claims ! alleg*
[whistleblowing unknown]
protected|qualifying disclosure* & $received|#
whistleblowing|whistle+blowing concern*|disclosure*|allegation*|case|cases|report* & $received|#
told of a protected disclosure
[whistleblowing worsening]
whistleblow*, whistle-blow*, blew the whistle, blowing the whistle & $claimed
as a whistleblower

[trap whistleblowing]
policy, policies, course, training, delegates, covers, public inquiry, no whistle*, no protected, champion, procedure, arrangements for, how many whistleblowers, template, refresh

# ==== staff survey ============================================================================================================
[set survey]
staff survey, recommend ~9 place to work, recommend ~8 to work, recommend ~6 employer, recommend ~5 working, place to work, engagement score*, staff engagement, colleague engagement, engaged workforce, engagement index, morale, pulse survey, people pulse, people promise, tell a friend to work, friend to work, job satisfaction, staff satisfaction, staff experience, leave the organisation, thinking of leaving, national staff survey, nss results, survey results, survey scores, quarterly pulse, staff friends and family, work here, working here, work there, advocacy score, engagement theme

[staff_survey words unknown good]
$survey & #%
$survey & $up|$down
$survey & $worse|$better|$same
morale|engagement &6 low|high|dire|rock
survey ~8 worst|best|bottom|top|most+improved|lowest|highest|disappoint*
morale|engagement+score|theme & #
would recommend ~3 employer|as|working & #%|$up|$down|$better|$worse|$same

[staff_survey worsening]
survey & worst ~4 results/score*/in/country/region/nhs/acute
morale ~4 rock+bottom|all+time+low|in+tatters|collapsed|crisis|fragile|low
[trap staff_survey]
opens, open until, launch*, in the field, response rate, have your say, took part, ~ survey opens, friends and family test, eye clinic, patients would, patient survey, inpatient survey, completed the survey, questionnaire, completely confidential, wellbeing programme only

# ==== culture ===================================================================================================================
[set culture]
culture, cultures at, cultural, toxic, nepotis*, cliqu*, climate of, working environment, atmosphere of, behaviours

[culture worsening]
toxic|poisonous|dysfunctional|corrosive|closed|defensive|blame|macho|bullying|unhealthy|fearful|hierarchical|racist|sexist|damaging|negative|poor|insular|oppressive|cliquey|divisive|abusive|hostile|boys (club) culture|cultures|climate|environment|workplace|atmosphere|environments|behaviours
culture|climate|atmosphere|environment ~2 of|where|in ~6 fear*|blame|silence|secrecy|defensive*|nepotism|denial|impunity|bullying|mistrust|distrust|intimidation|discourag*|cover|ostracis*|hostility|harass*
culture|climate (in) which|where|that & discourag*|ignor*|toler*|normalis*|punish*|fear*|unable|afraid|silence*
cultural (and) (governance|leadership|behavioural) problem*|issue*|failing*|failure*|concern*|challenge*|difficult*|weakness*
problem*|failing*|concern*|issue*|failure* ~3 with|about|in|of ~4 culture
culture & toxic|broken|rotten|dysfunctional|criticis*|scathing|damning|deep seated|entrenched|concern*|worr*|poor|divided|unhealthy
nepotis* & $found|appointment*|promotion*|hiring|culture
cliqu* & $found|culture|team*
ruled by fear
learned to be silent

[culture improving]
culture|cultural|behaviours &10 improved|improving|better|transformed|progress|palpable|bear* fruit|turned|healthier|positive|different place|praised|praise|shift|shifted|improvement in|more open|changed for|strengthened
palpable change
culture programme &12 fruit|better|progress|different|improv*

[culture unknown]
review|audit|diagnostic|survey|examination|look|assessment|report|inquiry of|into|at ~4 culture|cultural
independent|external ~3 cultur* review|diagnostic|audit|inquiry
cultur* review|diagnostic|audit|inquiry & commission*|order*|launch*|announc*|start*|begin*|begun|led|conduct*|carr*|under way|underway|independent|external|appoint*|will
asked|appointed|brought|hired|invited|called|engaged|commission*|conduct*|undertak*|carry|lead|led &= review/look/examine/investigate/assess ~4 culture

[trap culture]
blood, cell, urine, microbiology, cultures were, swab, laborator*, specimen*, antibiotic, contaminant, stool, arts and culture, culture and sport, festival, people and culture committee, people and culture strategy, culture and inclusion committee, culture of learning, just culture guide|training|framework, public inquiry, director of people and culture, and culture director, safe practice

# ==== governance ===================================================================================================================
[set governance]
governance, well-led review*, well-led developmental, board effectiveness, oversight of, board oversight, grip and control, line of sight, reviewers, lost sight, lack of oversight, lack of grip, loss of grip, ward to board
[set misgoverned]
lost sight, lost oversight, lost grip, lost control, lacked oversight, not ~1 sighted, insufficiently sighted, not had sight, had no sight, not been told, had not been told, kept in the dark, last to know, insufficient oversight, inadequate oversight, did not receive ~2 reliable|accurate|full|timely, not receive reliable, did not see, did not ask, could not be sure, could not explain|assure|demonstrate|evidence, could not have known, failed to challeng*|scrutinis*|hold|oversee|act|question|grip|understand|spot, did not challeng*|scrutinis*|hold|oversee|question|act|know|see|ask, not ~2 challenged|scrutinised|questioned, lack of challenge, lack of scrutiny, lack of assurance, lacking in assurance, challenge ~3 discouraged|lacking|absent|limited|weak, comfort rather than, false assurance, reassurance rather, optimism bias, relationships ~4 broken down, dysfunctional, not escalated, never ~2 escalated|reached|told, portfolios overlapped, blurred, no line of sight, owned in none, unclear accountabilit*, breakdown in|of, little grip, no grip, weak grip, lack of grip, poor grip, insufficient grip, misled, was unaware, were unaware, unsighted, conflict* of interest, long late and, did not work as, had not worked, asleep, in the dark, not ~1 heard

[governance_failure improving]
governance|reviewers|well+led|board &14= put right|fully implemented|have been addressed|been resolved|clean bill|transformed in|discharged|strengthened|good grip|no longer ~3 concern*|praised|closed all|now robust|fit for purpose|improved|improving|much improved|well governed|well run|turned
weaknesses|failings|problems &8 put right|resolved|addressed|fixed|remedied & governance|board|review*
well-led ~3 review* & positive|praise*|good|strong*|commend*|clean

[governance_failure worsening raw]
governance ~2 review|report & gaps|weakness*|failings|shortcomings|serious|flaws|deficienc* ! commission* ! no longer ! put right
governance ~2 problem*|failing*|failure*|weakness*|concern*|breakdown|shortcoming*|crisis|breach*|deficienc*|gap|gaps|lapse*|flaw*|scandal|issues
problem*|failing*|failure*|weakness*|breakdown|shortcoming*|concern*|breach*|deficienc*|flaw*|lapse*|gap|gaps ~3 in|of|with|about|over|around|to ~3 governance
poor|weak|ineffective|inadequate|inappropriate|dysfunctional|muddled|confused|failed|broken|flawed ~2 governance|oversight|scrutiny
damning|critical|scathing|excoriating ~3 review|report|verdict ~4 governance|board|leadership
board|boards|directors|committee|committees|non+executives|governors|executives|trust &8= $misgoverned
reviewers|review|report|review|authors|investigators &= $misgoverned
governance &= $misgoverned
governance|committee* &= blurred|muddled|confused|overlapp*|criticis*|damning|scathing|inadequate|unfit

[governance_failure unknown]
review|reviews|examination|look of|into|at|how ~5 governance
governance|well+led ~2 review* & commission*|order*|request*|launch*|appoint*|asked|invit*|external|independent|undertak*|carry|begin*|began|start*|report*|led|firm|under way|rapid|agreed
how ~6 information reaches ~4 board
commission*|order*|request*|invit* ~6 review|investigation ~8 governance|board+effectiveness|board
developmental ~2 review|assessment, well-led ~2 assessment & commission*|external|independent|found|begin*|began|under way|carried

[trap governance_failure]
system of internal control, information governance, clinical governance committee, research governance, discussed how they would recognise, reports to the board|committee monthly|quarterly|annually, every three to five, are expected to, associate director of governance, head of governance, director of governance, self-assessment, tick, action plan note, well-led action plan dca, governance framework review date, council of governors elect*, corporate governance code, cqc domain

# ==== regulators' action ============================================================================================================
[set enforce]
undertakings, enforcement undertaking*, legal undertaking*, breach ~4 licen*, breached ~4 licen*, warning notice*, improvement notice*, prohibition notice*, enforcement notice*, compliance notice*, penalty notice*, enforcement action*, regulatory action, section 29a, section 29, s29a, section 31 notice*, urgent conditions, fined, fine of, fine, fines, prosecut*, pleaded guilty, pleading guilty, pleads guilty, plead guilty, guilty plea, special measures, recovery support programme, recovery programme, rsp, segment 4, segment four, segment 5, segment five, reprimand*, conditions on ~5 licen*|registration, condition on ~4 licen*|registration, condition on ~3 mortuary, licence conditions, licence condition, registration conditions, stop admitting, stop taking, stopped from admitting, discretionary requirement*, formal caution, mandated support, intensive support, licence breach*, provider licence, enforcement, suspended ~3 registration|licence, nominated individual, fixed penalty, notice of decision, formal warning, deficiency notice, notice of deficiencies, alteration notice, compliance certificate
[regulatory_action improving]
from segment 4|four|5|five to ~3 3|2|1|three|two|one
segment 4|four|5|five to (segment) 3|2|1|three|two|one
out of segment 4|four|5|five
$enforce &5 lifted|removed|discontinu*|withdrawn|withdrew|ended|revoked|closed|released|exited|exit|discharged|dropped|rescinded|quashed|satisfied|complied|compliance certificate|expired
out|come|came|comes|exit*|left|leav*|emerg*|released|freed|lifted|taken|moved ~3 out|from|of|exited|left|exit ~4 special+measures|recovery+support|rsp|recovery+programme|segment+4|segment+four|segment+5|mandated+support
exit*|left|leave*|leaving|graduated ~3 special+measures|recovery+support|rsp|recovery+programme|segment+4|segment+four
compliance certificate
end|ends|ended|ending|removal|lifting|withdrawal ~5 undertakings|special+measures|conditions|enforcement
complied|compliant|compliance ~6 notice|undertakings|conditions & all|full*|now|confirmed|satisf*
undertakings|conditions|notice* &4 lifted|no longer

[regulatory_action steady]
$enforce >12 remain|remains|remained|stay|stays|stayed|continues|in force|unchanged
remain*|stay|stays|stayed|still|continue*|kept ~4 segment 4|four|5|five
remain*|stay|stays|stayed|still|continue*|kept ~4 special+measures|undertakings|enforcement|recovery+support|rsp|licence+conditions

[regulatory_action worsening]
$enforce & $given & $regulator
undertakings & $given
fined, must pay ~4 #£, ordered to pay ~4 #£, to pay a fine, pay ~3 fine, fine of ~2 #£ & court|magistrates|charge*|executive|cqc|commission|judge|prosecut*|fell|patient|safety|breach*|died
~0 #£ ~1 fine|penalty
pleaded|pleading|pleads|plead guilty
guilty plea
admitted|admits|admitting ~4 charge|charges|breach* & court|magistrates|trust|safety
prosecut* & trust|hospital|court|cqc|commission|executive|hse|against|begun|brought|charge*
breach*|breaching ~4 licen*
served|serve|issued|issuing|received|receiv*|given|handed|imposed|hit|slapped|followed|facing ~7 warning|improvement|prohibition|enforcement|compliance|penalty|contravention|29a|31|deficiency|29 notice|notices
warning|improvement|prohibition|enforcement|compliance|penalty|29a|deficiency notice|notices ~2 served|issued|followed|received|on|over|about|against|from|was|were|has|have|had
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

[trap regulatory_action]
tribunal, unfairly, judge has ruled, without conditions, no enforcement, no regulatory, no conditions, no notices, no warning, lesion*, self-certification, guidance issued, procedure v3, procedure (v3), policy, nhse notice, financial special measures, will be placed, like the one on television, carried no threat, readiness, may lead to an, in a segment, no undertakings, parking fine, library fine, fine tuning, fine art, fine words, fine detail, fine margins, fines for parking, a trust may

# ==== oversight short of that =======================================================================================================
[set oversight]
tier 1, tier one, tier 2, tier two, tier 3, tier three, tiered support, tiering, segment 1, segment one, segment 2, segment two, segment 3, segment three, oversight meeting*, escalation meeting*, assurance meeting*, escalation call*, oversight call*, weekly call*, weekly calls, fortnightly call*, capability rating, provider capability, enhanced oversight, enhanced monitoring, enhanced surveillance, enhanced scrutiny, increased oversight, intensified oversight, regional escalation, routine surveillance, quality escalation, rapid quality review, performance escalation, delegated oversight, watch list, rated amber, rated red, meetings ~4 regional team, meetings ~6 nhs england, calls ~4 regional team, enhanced quality
[oversight_level improving]
segment* & from 3/three to 2/two/1/one|from 2/two to 1/one
segment 3|three to (segment) 2|1|two|one
segment 2|two to (segment) 1|one
out|removed|taken|exited|exit|left|leave*|released|come|came|de+escalated|stepped|moved|freed|graduated ~3 of|from|out|exited|left ~2 tier 1|2|one|two|3|three
left|leave*|exit*|exiting ~1 tier 1|2|one|two|three|3
tier 1|one to (tier) 2|two|3|three
from tier 1|one & tier 2|two
tiered support|tiering & out|exit*|left|removed|leaves|no longer
$oversight &6 ended|ceased|stopped|stood down|discontinued|no longer|monthly|quarterly|end|lifted|stepped down|reduced|less often|de-escalat*
capability|oversight rating &8 improved|upgraded|raised|green|better
weekly|fortnightly|monthly ~3 meetings|calls ~6 stopped|ceased|ended|stood
regulator|regional|england ~3 stood+down|stepped+down|reduced ~4 oversight|monitoring|surveillance|scrutiny
return*|back to routine surveillance|oversight|monitoring
[oversight_level steady]
$oversight &6 went on|as before|continued unchanged|continue as|unchanged|remains in place|remain in place|still in|remains in|remained in|stays in|kept in
[oversight_level worsening]
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
[trap oversight_level]
sets out how, booking line, liver, lesion, tumour, ranked, guidance, two-tier, tiers of the weight, weight service, had been for three years, four segments closes, league of trusts, engagement call, relationship meeting, tier 4 camhs, tier 3 weight, tier 4 bed*

# ==== letters from supervisors =========================================================================================================
[set letter]
letter, letters, wrote to, written to, writes to, has written, had written, wrote, writing to
[set toself]
to us, to me, to the trust, to the chair, to the chief executive, to the board, to our, to the icb, sent us, sent the trust, told us, our chair, our chief executive, asks us, asked us, asked the trust, asks the trust, to the system
[set asks]
concern*, assurance, urgent*, immediate*, plan by, require*, serious*, disappoint*, asks, asked, asking, ask, demand*, explain, not assured, action, expect*, unhappy, frustrat*, warn*, insist*, improve, worried, threat*, remind*, must, critical of, dissatisf*

[regulator_letter improving]
$letter & $regulator|regional & praise*|praising|commend*|congratulat*|thank*|recognis*|closed the concerns|closing|satisfied|progress|pleased|assured by|no further concern*|no longer
letter of thanks|commendation & $regulator
[regulator_letter worsening raw]
$letter & $regulator & $asks
$letter &8 $toself & $asks ! $coroner
letter of intent
letter of concern
letter ~4 of|expressing|raising ~2 concern* & $regulator|trust
commission|england|nhse|regulator|regional ~6 not+assured|seriously+concerned|expressed+concern & letter|wrote|trust|explain
said that the commission ~3 concerned

[regulator_letter unknown]
annual assessment letter
assessment letter & $regulator
letter ~8 nhs+england|cqc|regional|nhse|commission & $received|quarterly|attached|annex|review|follow|appendix|dated|sets|summaris*|oversight|confirm*
follow up letter & $regulator

[trap regulator_letter]
has written to every, has written to all, written to every, letters to gps, no step had, is content, consultants have, undertakings, resign*, cover letter, letters are generated, all trust*, no confidence, dismissal letter, appointment letter, offer letter, outpatient letter*, letter of no, winter plans, families ~3 wrote, guidance, chief executives and chairs, mentioned in the newspaper, engagement letter, management letter, letter of representation, representation letter

# ==== ratings ===========================================================================================================================
[set rating]
requires improvement, inadequate, outstanding, rated good, good overall, rated, rating, ratings, rates, downgrad*, upgrad*
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
[inspection_rating steady]
remain*|stay*|stays|keep*|kept|retain*|left|still|again|once+more|maintain*|unchanged &8= requires improvement|inadequate|rated|rating|rates|good overall & good|outstanding|requires|inadequate
[inspection_rating words unknown]
rated|rating|ratings|rates|graded &8 inadequate|requires improvement|outstanding|good & $regulator|overall|well-led|trust|service|domain
overall|well+led ~3 good|outstanding|requires+improvement|inadequate & $regulator|rating|rated
[trap inspection_rating]
internal audit, assurance rating, payroll, carbon, credit rating, place rating, food hygiene, hygiene rating, prepares, preparing, readiness, mock, neighbouring trust, last reviewed, poorer cqc rating, lower our rating, no rating is given, capability rating, rating agency, risk rating, rag rating, star rating, good practice only, overall good attendance, red rated

# ==== no confidence ========================================================================================================================
[set noconf]
no confidence, no-confidence, lost confidence, lost all confidence, lost faith, confidence vote, vote of confidence, lack confidence in, lost ~3 confidence in, have confidence in, has confidence in, confidence in ~3 board|executive|chair|leadership|chief|management|directors
[no_confidence improving raw]
no-confidence &12 defeated|withdrawn|withdrew|rejected|fails|failed|lost|dropped|called off|abandoned|rescinded|taken back|overturned|see off|saw off|survive*|survived & motion|vote|letter|ballot|governors|members|union*
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
[trap no_confidence]
full confidence in our, equivalent vote, hospital group managers, group managers, every confidence, confidence interval, loss of confidence among, nurses union is to ballot

# ==== turnover at the top =====================================================================================================================
[set nth]
third, fourth, fifth, sixth, seventh, eighth, ninth, tenth
[leadership_instability improving raw]
every|all ~4 executive|executives|director|board|leadership|seat* ~3 post*|role*|position*|portfolio*|team & filled|permanent*|substantive*
every one of them ~3 permanent
end|ends|ended|close+of|to ~3 revolving+door|upheaval|turbulence|instability|churn
period of upheaval|instability|turbulence|churn & end*|close|over|behind
fully staffed|permanent|substantive ~2 executive|leadership|board+team & first time|now|at last
stability|stable ~5 at+the+top|leadership|executive+team|board & first|at last|return*|restored|now
[leadership_instability worsening]
raft|string|exodus|spate|series|wave|flurry|slew|rash|succession|procession|catalogue|stream|flood|carousel ~4 departures|exits|resignations|leavers|directors|executives|leaders|chiefs|bosses
exodus of
revolving door
executive|leadership|boardroom|board|management|senior instability|turmoil|churn|upheaval|vacuum|exodus|carousel|crisis|merry
turnover|churn|instability|upheaval|turmoil|flux ~5 top|executive|executives|leadership|directors|board|boardroom|leaders
high|rapid|significant|frequent|constant|unprecedented ~3 turnover ~4 top|executive*|leaders*|director*|board
third|fourth|fifth|sixth|seventh|eighth ~2 chief|chair|chairman|chairwoman|ceo|director*|executive*|boss|leader|nurse|officer|person &12 in ~3 years/months/year/many/#|since|within|in as many|this year|to ~3 leave/quit/go/walk/hold/depart/resign
has|have had ~4 #|two|several ~3 chief|directors|chairs|executives|finance|medical|nurses|officers|coos|ceos|bosses|leaders ~6 in|since|#
~0 #|two|several ~2 chief|directors|chairs|executives|finance|medical|nurses|officers|coos|ceos|bosses|leaders ~4 in ~3 years|months & had|lost|been|through|seen|employed|has|have|nobody|team
directors|executives|chiefs|chairs|officers|nurses ~4 in ~1 #|two|three ~1 years|months
chief executives|chairs|directors ~3 in as many
half|third|majority|quarter|thirds (of) ~3 board|executive*|directors &25 leaving|left|lost|gone|going|quit|depart*|resign*|leave
lost|losing|lose|loses ~5 half|third|quarter|majority ~5 board|executive*|directors|voting+members|top+team
lost|losing|loses ~2 #|several ~3 board|executives|executive|directors|voting+members & since|in|month*|year*|week*
~0 #|two|three|four|five|six|several ~4 executives|executive|directors|board+members|senior+leaders & leaving|quit|departures|have left|resigned|to leave|walk*|exit*|departed
not one executive has served
high+profile|senior|executive|top ~2 departures|exits|resignations
all change at the top
since ~3 summer|spring|autumn|winter|year|# & has had ~4 chief
held by ~3 # ~3 people|different|individuals & years|months|since
[trap leadership_instability]
in future look at, look at turnover, staff turnover, turnover was|is|rate, turnover of staff, turnover had, nursing turnover, department, if several executives, attract and keep, outlasted, sacked and each, appointed on a, three of the directors, fictitious, advised three, former medical, executive directors there would, royal colleges

# ==== investigations ===========================================================================================================================
[set inquiry]
investigation, investigations, investigator*, inquiry, inquiries, independent review*, external review*, invited review*, invited service review*, case note review, case-note review, look-back, lookback, external case, thematic review*, police, detectives, detective, officers from, serious case review, domestic homicide review, safeguarding adult review, barrister, kc, fact finding, peer review, royal college* ~6 review*, review by ~4 college, criminal inquiry
[set outside]
independent*, external*, outside, outsider, public inquiry, statutory, police, criminal, detective*, barrister, kc, qc, judge, royal college*, invited, regulator, ministers, minister, ombudsman, nhs england, cqc, professor, hssib, hsib, mnsi, home office, secretary of state, commissioned, ordered
[investigation improving raw]
investigation|inquiry|review|investigators|police|kc|judge &14 cleared|exonerat*|no wrongdoing|no case to answer|no evidence of|no further action|dropped|vindicat*
cleared|exonerated|vindicated ~3 by ~4 investigation|inquiry|review|police|independent|external
found no evidence ~3 wrongdoing|misconduct|malpractice|criminal*|fraud
[investigation worsening]
$inquiry & $outside & faulted|fault|criticis*|failings|failures|damning|uncovered|condemn*|blame*|scathing|wanting|missed opportunit*|missed chances|avoidable|found that|found serious|preventable|concluded that|highlighted|substandard|neglect|harm*
police|detectives|officers &8 investigat*|examining|examine|looking|launched|opened|arrest*|widen*|manslaughter
arrested|charged|manslaughter & police|detectives|trust|hospital
missed opportunities & investigation|inquiry|review|authors|report
[investigation unknown]
$inquiry & $outside & announc*|commission*|launch*|order*|open*|appoint*|begun|began|begin*|under way|underway|set up|establish*|asked|ask|invit*|start*|led|lead|conduct*|carried|carry|looking|takes place|take place|will|agreed|ongoing|continu*|await*|request*|looked into|undertak*|subject
independent|statutory|public|judge+led|external|independently (led) inquiry|investigation into|of
external|independent investigator*
invited (service) review*
asked ~6 royal college* & review*
looked into by ~3 external|independent|barrister|kc|outside
external|independent|barrister|kc|judge ~10 looks|look|looking|examine|examining|investigat* ~2 into|at|how|whether
while ~2 external|independent ~2 review|investigation
[trap investigation]
governance review, well-led review, culture review, cultural review, review of ~2 governance, review of ~4 culture, review of leadership, a decade ago, internal inquiry, previous investigations, inquiry desk, external audit*, inquiry office, police force, government has announced, building safety, patient safety incident investigation* training, nobody had started, investigated by the trust, research, clinical trial, hse which runs, annual inquiry, unconnected trust, two inquiries, firm engineers, external reviewers audit, counter-fraud specialist, police liaison, community police, policing, x-ray investigations, radiology investigations, thematic review by the unit, peers visited, drew up, national inquiry, calls for, called for an independent inquiry

# ==== tribunals ====================================================================================================================================
[set tribunal]
employment tribunal*, tribunal, tribunals, employment judge, employment appeal, unfair dismissal, constructive dismissal, unfairly dismissed, constructively dismissed, claims were lodged, claim* ~3 lodged, et claims
[tribunal improving]
$tribunal & $caselost
[tribunal worsening]
tribunal, employment judge & found|ruled|awarded|ordered|upheld|won|unfairly|discriminated|wins|lost|loses|compensation|payout|damning|criticis*|unlawfully|victimised|harass* ! $caselost
unfairly|constructively|wrongfully dismissed & found|ruled|tribunal|judge|won|awarded|was|were ! claims ! claim ! alleg*
[tribunal steady]
employment tribunal & remains open|nothing has changed|remain open|unchanged|still open|no change
[tribunal unknown]
$tribunal & claim*|case|cases|hearing|listed|proceeding*|lodged & #|opened|listed|lodged|new|brought|hearing|received|ongoing|taking|faces|facing|due|scheduled|settle*|begin*|began|heard|suing
tribunal|claims|dismissed & hearing & opened|begin*|began|listed|heard
claim*|claims|claiming|alleging ~8 constructively|unfairly|dismissed|dismissal & hearing|claims|trust
claims ~3 were lodged
[trap tribunal]
course, training, delegates, retired tribunal judge, policy, policies, mental health tribunal*, mental health review tribunal, $whistle, $warned, first-tier, immigration tribunal, adviser to an employment, special educational needs, oxygen, count the cylinders, tribunal panel financial

# ==== money ==========================================================================================================================================
[set money]
deficit, deficits, overspen*, shortfall, in the red, black hole, financial gap, funding gap, budget gap, underlying position, financial position, control total, adrift, adverse to, adverse variance, off plan, off its plan, behind plan, away from plan, worse than plan*, savings, efficienc*, cost improvement*, cip, cips, cash support, revenue support, cash balance*, cash position, cash flow, cash run*, cash in the bank, short of cash, run out of cash, running out of cash, emergency cash, distress* funding, working capital, going concern, suppliers, invoices, creditors, section 30, deficit support, dsf, financial special measures, financial recovery, break-even, breakeven, break even, run rate, money in the bank, running short of money, days spending, better payment practice, pay wages, pay staff, pay run, payroll, insolven*, bankrupt*, surplus, financial plan, financial turnaround, year end position, forecast outturn, outturn, recovery plan
[financial_distress improving]
out of|exit*|exited|left|lifted|removed|taken|freed ~4 financial special measures
return*|back|returned|moved ~3 to|in|into ~2 surplus|balance|break+even|breakeven|black
forecast*|expect*|report*|now|ended|deliver*|achieved ~4 surplus & after|instead|improv*|was|having|from|deficit|red|rather|first|for the first
loan|support|debt ~6 repaid|paid+off|paid+back|cleared & cash|distress*|supplier*|deficit|loan|funding|emergency
every|all supplier* ~4 paid & again|now|days|time
deficit|overspend|gap &6 improved|narrowed|better than plan*|ahead of plan|reduced|halved|eliminated|cleared|smaller
ahead of|better than plan & deficit|#£|financial|position
off the|no longer ~4 cash+support|deficit+support|financial+special
[financial_distress steady]
deficit|gap|position &10 same as|unchanged|flattened|has not moved
[financial_distress worsening raw]
deficit & #£ & against|worse|plan|planned|forecast*|grow*|widen*|rose|doubl*|swollen|reported|recorded|year|end|heading|faces|facing|of|expects|adverse|target|month|system|outturn
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
cash|revenue|capital|funding|deficit+support|loan & request*|sought|need*|turned down|refused|withheld|applied|application|not been granted|asked|required|conditional|clawed|not received|lost|seek*|declined|rejected & cash|support|#£|deficit
asked|asking|ask|request* ~10 #£ ~8 wages|suppliers|payroll|salaries|bills
emergency|distress* cash|funding|loan*|borrowing|support & #£|without|need*|sought|request*|draw*|appl*|granted|asked
running|run|runs|ran ~2 cash|money
short of cash|money
cash & critical|run out|running out|exhausted|days|unable to pay|insufficient|low|dwindl*|squeeze|precarious|perilous & #|trust|spending|supplier*|pay|payroll|risk|forecast*|month*
cash balance*|position|flow & deteriorat*|critical|concern*|low*|insufficient|risk|negative|minimum|below|pressur*|covered
less than|only|just|enough ~5 days ~3 cash|spending|operating|expenditure|liquidity
suppliers|creditors|invoices|bills & late|unpaid|delay*|overdue|not paid|withheld|stretch*|days old|put us on stop|after # days|days late|hold*|longer
paying|payment* ~5 suppliers|creditors & late|after|delay*|days
put us on stop
=on stop & suppliers|account|agencies
late payment & suppliers|charge*|interest
section 30 & refer*|report*|letter|made|issued|secretary|auditor*|breach*
savings|efficienc*|cip|cips|cost+improvement* & not ~2 found/identified/delivered|unidentified|shortfall|behind|missed|undelivered|no scheme|against ~4 target|failed to appear|below|slipp*|at risk|still to|yet to|short
(of) efficiency ~8 no scheme
unidentified|undelivered|missing savings|efficienc*|cip|schemes
put|placed|entered|into|goes ~4 financial special measures
going concern & material|uncertain*|doubt|concern|risk
duty to break-even
breach* ~3 break+even|breakeven
lost|withheld|forfeit*|not+receive|refused|conditional & deficit support|dsf
insolven* & risk|technically|trust|near
[trap financial_distress]
not short of, not behind plan, no cash support, not request*, not need* cash, not adrift, no overspend, without cash support, no suppliers
attention deficit, attention-deficit, nutritional deficit, cognitive deficit, neurological deficit, sensory deficit, volume deficit, calorie deficit, energy deficit, hyperactivity, no cause to use, sections 24 and 30, not used their powers, deficit had been, is on plan, no deficit, called deficit, deficit it is, deficit one inherited, knowledge deficit, democratic deficit, oxygen deficit, deficit on admission, capital spent, charity deficit

# ==== safety =====================================================================================================================================
[set safety]
never event*, serious incident*, patient safety incident*, safety incident*, mortality, stillbirth*, neonatal death*, maternal death*, hsmr, shmi, death rate*, rise in deaths, excess deaths, deaths following, avoidable harm, preventable harm, avoidable death*, preventable death*, retained swab*, retained-swab, retained item*, swab was left, wrong site, wrong-site, harm review*, moderate harm, severe harm, psii*, cooling, brain injur*, patient deaths, deaths on, wrong implant, left inside, duty of candour breach*, outbreak of, infection outbreak, moss alert, safety signal, misplaced nasogastric, wrong blood, ligature death*, suicides, inpatient suicide*, lost to follow up
[safety_incident improving]
$safety &12 better than average|fallen|fell|below expected|lower than|improved|reduced|halved|lowest|fall in|reduction in|fewer|decline in|stood down|as expected from|among the best|no longer ~3 outlier|returned to|better
once among the worst & better|mortality
no never events for|since & first|year|years
[safety_incident steady raw]
mortality|shmi|hsmr|never+events|serious+incidents & not moved|unchanged|same as|no change
[safety_incident worsening]
never event* & #|a|another|further|more|cluster|series|since|second|third|fourth|declared|reported|recorded|occurred|happened|concern*|rise|increase|meet|definition|this year
definition of a never event
serious|safety|patient incident*|events & backlog|concern*|rise|rose|increase*|more|overdue|not ~2 investigated|cluster|spike|further|extremely|unreported|downgrad*|failed
backlog of # & investigat*|incident*|harm|review*
mortality|stillbirth*|shmi|hsmr|deaths|death+rate* &10 higher than|high|highest|outlier|above expected|worse*|worst|concern*|rising|rise|rose|elevated|excess|alert|increase*|above
mortality outlier, outlier for, outlier status, outlier alert
avoidable|preventable|severe|serious|moderate harm|deaths|death & $found|#|patients|concern*|review
swab|instrument|guidewire|needle ~4 left|retained ~4 in|inside|behind|after|surgery|patient & second|third|#|never|event
wrong+site|wrong+side|wrong+patient|wrong+implant surgery|procedure|injection|block|site & #|second|third|reported|declared|another
rise|increase|cluster|spike ~4 deaths|stillbirths|harm|incidents|suicides|falls & concern*|explain|unexpected|inspectors|review|regulator
babies ~4 cooling|cooled & more than|express* concern|concern|alert|rise
cluster of ~3 deaths|suicides|incidents|infections|events
[trap safety_incident]
regulation 28, prevention of future, never events 0, within expected, within ~2 expected, no never events, policy, training, standard, fell from, falls, per 1000, duty of candour and, in range, community services for six years, common cause, zero never events, definition of serious, list of never events, all of them scrutinised, library

# ==== electronic patient records ====================================================================================================================
[set epr]
electronic patient record*, electronic health record*, electronic record*, electronic care record*, patient record system*, epr, eprs, ehr, single record, shared record, electronic patient records system, electronic paper records, digital patient record*, ten-year-old record, records system
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
[epr worsening unsuitable raw under]
$epr & not fit for purpose|unfit|cannot hold|no longer fit|outdated|obsolete|support ends|needs replacing
[epr worsening unsuitable raw]
$epr & not fit|unfit|no longer fit|outdated|obsolete|end of life|slow and unsafe|unsafe|slow|cannot|must be replaced|unsupported|support ends|needs replac*|not good enough|unsuitable|inadequate|not meet|ageing|unreliable|poor*|fragmented|clunky|out of date|at risk of failure
[epr improving live raw under]
$epr & went live|gone live|live since|in use in|fully deployed|optimis*
[epr improving live raw]
$epr & went live|gone live|is live|live since|live in|switched on|switch* on|in use|now in use|now on|went-live|up and running|fully deployed|rolled out to all|fully rolled|now live|made the change|on the same electronic|successfully launched|goes live today|cut over|optimis*|live across|go-live was|now using|is now ~6 electronic|has replaced
[epr steady live raw]
keep* ~8 went live|system it, keep the system it went
[epr worsening implementing raw]
go-live, go live & put back|delay*|slip*|postpon*|pushed back|deferred|missed
implementation & further # months, further ~1 months, a further ~2 months
$epr & implement*|build*|go-live|go live|deploy*|roll* & delay*|put back|slip*|further # months|further ~1 months|postpon*|overrun*|paused|pushed back|later than|deferred from
[epr improving implementing raw]
$epr & will now go live|started implementing|on track|begun implementing|on schedule|ready to go live|started building
[epr unknown joint_procurement all raw]
$epr & together|jointly|joint|both trusts|two trusts|shared|common|one|single & tender*|bids|procur*|market|supplier*|buy|buying|invited
jointly procure & $epr|replacement
[epr unknown procuring raw under]
$epr & out to tender|preferred supplier|preferred bidder|bids|tenders
[epr unknown procuring raw]
$epr & tender|tenders|tendering|bids|bidders|shortlist*|preferred supplier|preferred bidder|procurement|procuring|out to market|gone to market|go to market|supplier selection|choose a supplier|evaluat* ! business case ! planned ! cancel* ! abandon* ! would be sought ! scrapp*
[epr unknown implementing raw under]
$epr & contract signed|go-live|rollout|data migration
[epr unknown implementing raw]
$epr & contract signed|signed ~3 contract|signed with|build*|implement*|go-live|go live|goes live|rollout|rolling out|deployment|deploying|data migration|being installed|will go live|due to go|training staff|awarded ~3 contract|contract ~3 awarded|phase
[epr unknown planned raw under]
$epr & business case|outline case|options appraisal
[epr unknown planned raw]
$epr & business case|outline case|strategic case|plan|plans|planned|planning|cancel*|scrapp*|abandon*|intend*|options appraisal|funding|told it to buy|bid for funding|to buy|hopes to|preparing|in preparation|decision|case for
[trap epr]
letters are generated, generated from, benefits, fails at, the electronic patient record fails, extract* from the epr, using epr data, data from the epr, reported from the, mandatory, that never worked, downtime forms, records library, benefits presentation, fault on

# ==== auditors =====================================================================================================================================
[set audit]
internal audit*, external audit*, auditor, auditors, head of internal audit, value for money, significant weakness*, limited assurance, minimal assurance, no assurance, partial assurance, low assurance, unsatisfactory assurance, audit opinion, qualified opinion, qualified conclusion, modified opinion, adverse opinion, disclaim*, statutory recommendation*, key recommendation*, section 24, audited accounts, accounts ~6 signed, sign* ~3 accounts, sign ~4 books, unqualified, except for, audit of, audits of, emphasis of matter, material weakness*, public interest report, prior period, late accounts, high risk findings, critical findings, tiaa, mersey internal, 360 assurance
[audit_finding improving]
significant weakness* &8 lifted|removed|closed|no longer|resolved|addressed|cleared
re+rated|upgraded|raised|improved|rated ~4 substantial|significant|reasonable|good assurance & follow|previously|first report|up from|re-rated|raised|improved|upgraded
substantial|significant|reasonable assurance & up from|from limited|previously limited|gave limited|follow-up
opinion ~6 upgraded|improved|raised
[audit_finding worsening raw]
limited|minimal|partial|low|unsatisfactory|weak|inadequate assurance ! limited assurance engagement ! limited assurance report on
with|gave|given|of|carried|attracted|received|rated|is|was|had no assurance & audit*|auditor*
no assurance ~4 audit*|opinion|rating|report
(audit) limited &6 audit|opinion|assurance|internal|review|rated|rating
opinion &10 lowered|downgraded|dropped|fell|reduced|down from|limited|partial|moderate to|qualified|modified|adverse|disclaimed
significant|material weakness* & $found|audit*|arrangements|report*|value|reported|contains|one|two|#|raised|key|described
qualified|modified|adverse|disclaimed|disclaimer ~3 opinion|conclusion|accounts|report|audit
statutory|key|section recommendation* & audit*|raised|made|issued|24|7|schedule
section 24 & report|recommend*|letter|notice|auditor*|issued
accounts|books &10 not ~2 signed|yet to|not ~3 published|late|after ~2 deadline|missed ~3 deadline|delay*|unsigned|unaudited|overdue & audit*|accounts|sign*|deadline
yet to sign ~6 books|accounts
public interest report
still not published ~2 audited
[trap audit_finding]
no significant weakness*, would be unmodified, unmodified opinion and, definitions, audit plan, days quarter, controls are absent, not used their powers, clinical audit, st segment audit, audit programme, opinion on the financial statements is unqualified, plan for the year, unlimited, limited company, not limited, including but, trading limited, music limited, ltd, company limited, medical limited

# ==== coroners =======================================================================================================================================
[coroner_warning improving]
regulation+28|reg+28|prevention+of+future|pfd|coroner* &14 closed|content with|satisfied|nothing further|no further action|accepted ~4 response|all ~3 complete|praised|answered|complete
[coroner_warning worsening]
regulation+28|reg+28|prevention+of+future|prevent+future|pfd|pfds & $received|one|two|three|#|third|second|against|to the trust|from ~5 coroner|report*|notice*
coroner* & written|wrote|warn*|issued|criticis*|failings|concern*|neglect|missed|damning|contributed|die|deaths unless
neglect|failings|failures|gross|missed ~8 contributed|played|factor|death|inquest|coroner|jury & inquest|coroner|jury|death
inquest|jury|coroner & neglect|criticis*|failings|failures|contributed|missed|gross|avoidable|unlawful*|preventable|could have been
neglect contributed
[trap coroner_warning]
no regulation 28, no prevention of future, none with criticism, none received, received none, another trust, another body, other bodies, is scheduled, for learning, nine inquests were, care home, passed to matrons, sent to the council, policy, v2, v3, coroners officer, closed no, inquests were opened, training, touch with the coroner, ten days after an inquest, no pfd*

# ==== jobs =============================================================================================================================================
[set cuts]
posts, jobs, roles, redundan*, resignation scheme*, mars, mutually agreed resignation, voluntary redundancy, vr scheme, voluntary severance, exit scheme, headcount, establishment, whole-time equivalent*, wte, wtes, workforce reduction*, recruitment freeze, vacancy freeze, hiring freeze, freeze on, frozen, froze, vacancy control, vacancy panel, vacancy scrutiny, external recruitment, recruitment outside, all recruitment, job cuts, job losses, at risk of redundancy, workforce plan, staffing reduction*, top team, collective consultation, section 188, corporate posts, smaller workforce, workforce by
[workforce_reduction improving]
freeze|pause|vacancy+control*|frozen &25 lifted|ended|removed|relaxed|over|eased
lifted|ended|removed ~4 freeze|vacancy+control*
cuts|redundanc*|losses ~6 dropped|abandoned|avoided|withdrawn|averted|reversed|shelved
[workforce_reduction steady]
freeze|vacancy+control* & unaltered|stay in force|unchanged|remain* in|continues|extended|remains in
[workforce_reduction unknown]
redundanc*|resignation|mars|severance & considering|under consideration|may open|could open|consider|explor*|being considered|proposal
[workforce_reduction worsening]
shed|sheds|cut|cuts|cutting|lose|losing|loses|axe|axes|axed|axing|remove|removed|removing|reduc*|delet*|slash*|disappear|disappeared|cull|scrap|scrapped|shrink|abolish* ~6 #|hundreds|dozens|scores|thousand* ~5 posts|jobs|roles|wte|wtes|whole|positions|people|fte
~0 #|hundreds|dozens|scores|thousand* ~8 posts|jobs|roles|wte|wtes|positions|fte ~10 go|disappear|disappeared|removed|cut|lost|risk|axed|shed|abolished|deleted|closed|scrapped|reduc*|eliminated|redundan*
voluntary+redundancy|resignation|mars|vr|severance|exit|redundancy ~2 scheme*|programme*|round*|offer & open*|launch*|closed|close|begun|started|approved|applications|already|running|supported|accepted|offered|introduc*|announced|will|agreed
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
at risk of redundancy|put at risk
collective consultation|section 188
job losses|cuts & #|announced|plan*|will|feared|warn*|trust|union*
[trap workforce_reduction]
policy, procedure, no scheme is open, medicines administration, away on an average day, opted for voluntary redundancy, accepted redundancy, visiting, mars medicines, administration records, chart, council has|which, organisational change, apprenticeship, vacancy rate, time to hire, leavers, new posts, additional posts, increase of, posts were filled, frozen sections, frozen shoulder, frozen plasma, fresh frozen, frozen embryos, pipes, number of committees, sickness absence

# ==== structure ==========================================================================================================================================
[set structure]
merge, merged, merger, mergers, merging, acquisition, acquire*, hospital group, group model, provider group, group board, single organisation, single trust, single foundation trust, one organisation, one trust, single provider, joint chief executive, joint chair, shared chief executive, shared chair, share a chief|chair*, share an executive, shared between the two, share one, one chief executive, one chair, single chief executive, single chair, single executive team, joint executive, joint leadership, shared leadership, group chief executive, group chair, dissolv*, dissolution, transfer agreement, hosting arrangement*, hosted by, coming together, come together, bring* ~3 together, bringing ~12 together, committees in common, board in common, boards in common, cluster, clustering, demerge*, demerger, break up ~3 group, leave the group, transaction, full business case for the merger, lead provider collaborative, chair in common, wholly owned subsidiary, subsidiary company
[structural_change worsening all]
merger|acquisition|transaction|group|merge|integration & put back|delay*|paused|blocked|postponed|stalled|deferred|collapsed|slipped|slips|slip|slipping|setback|rejected|halted|pushed back|on hold|nothing will happen
[structural_change unknown all raw]
merger|acquisition|transaction|group+model & called off|abandon*|scrapp*|dropped|not ~3 go ahead|not ~3 proceed|unwound|unwind|withdr*|ended|terminated
agreed|agree|agrees|approv*|decid*|decision|plan|plans|planned|propos*|confirm*|intend*|voted|vote|consent*|recommend*|resolv*|back*|support*|sign*|will|are+to|set+to|announce*|signed+off|should|consult* & merge|merger|merged|acquisition|acquired by|form a hospital group|group model|dissolv*|demerge*|break up the group
agreed|agree|agrees|approv*|decid*|plan*|propos*|resolv*|vot*|back*|confirm*|sign* ~12 become|becom*|form|forming|create|creating|establish*|bringing ~12 single|one|merged|combined|joint|new ~2 organisation|trust|provider|group|body|foundation
bringing ~14 together as
become one organisation|trust|body
should|to|will merge on|in|with|from|into|by
would|will|to be dissolved
share|shares|sharing ~2 chief+executive|chair|executive+team|ceo & trusts|boards|both|two|icbs|organisations|from|agreed|first time|bodies|foundation
single|joint|one|same chief+executive|chair|executive+team|ceo & led by|under a|under one|will have|to have|have one|first time
single|joint|shared|one chief+executive|chair|executive+team|ceo|leadership & agreed|for the first time|both boards|two trusts|both trusts|model|will|approved|appoint*|plans|proposal ! already share
shared between the two
would be their chief+executive|chair
one chair and one, one chief executive and one
hospital group & form|agreed|joining|join|new|create|resolved|establish*|leave|plans
group model|structure|board & agreed|approved|adopt*|move to|abandon*|end|propos*|decid*
hosting|hosted & agreed|transfer*|from ~2 april|approved|end*
cluster & icbs|boards & agreed|formed|will|to work
demerge*|break up ~4 group|trust
subsidiary & agreed|approved|set up|creat*|abandon*|transfer*
[trap structural_change]
wards will merge, wards ~6 merge, wards have merged, until it merges, ahead of its merger, since the merger, since the # merger, before the merger, pre-merger, first assessment since, under a new group structure, shared laundry, session, working group, task and finish, steering group, hosting a tea, schools, survived, survived by, merger one never, the merger at, bays, have merged, patient group, peer group, support group, group chat, teams have merged, wards, libraries

# ==== help from outside =====================================================================================================================================
[set helper]
turnaround, consultancy, consultancies, llp, advisory, improvement director, recovery director, turnaround director, recovery partner, delivery partner, advisers, advisors, management consultants, consulting, kpmg, pwc, deloitte, ey, ernst, grant thornton, mckinsey, bdo, rsm, mazars, carnall farrar, bain, boston consulting, newton europe, four eyes, ernst and young, partners have been, firm, consultants, regional office is lending, lending, lent, seconded, secondee, intensive support team, recovery support, getting it right first time team, support from nhs england, financial improvement, insights, firm has been, improvement adviser, special adviser, outsider, expert*
[set recovering]
recovery, turnaround, turn around, financ*, governance, savings, save, grip, cost, costs, improve*, deficit, spending, productivity, efficienc*, money, programme office, pmo, ledgers, books, leadership, special measures, undertakings
[external_support improving]
improvement|turnaround|recovery director ~3 ended|finished|left|concluded|completed

turnaround, consultancy, llp, improvement director, recovery director, recovery partner, advisers, kpmg, pwc, deloitte, grant thornton, firm, secondee &10 no longer ~3 need*|packed up|packs ~2 bags|completed ~3 work|stood down|handed back|come to an end|came to an end|wound down|no longer required
[external_support worsening]
imposed|parachuted|sent+in & improvement|turnaround|recovery director
[external_support unknown]
intensive support team & working|trust|finance|help*|brought|deployed
called+in|engaged|engage|engaging|appointed|appoint|hired|hire|brought+in|bring+in|bringing+in|contracted|commissioned|drafted+in|drafts+in|retained|enlisted|turned+to|procured|paying|paid|bought+in|awarded+~3+contract|taken+on|kept+on|secured & turnaround|consultancy|consultancies|firm|llp|advisory|kpmg|pwc|deloitte|ernst|thornton|mckinsey|bdo|rsm|mazars|advisers|consultants|consulting|partners|partner|farrar|specialists|experts & $recovering
llp|advisory|kpmg|pwc|deloitte|thornton|consulting|partners|firm|consultancy|consultants|specialists|advisers & started|began|begun|engaged|working|work|assignment|support*|partner|lead|help*|run|running|spent|kept on|arrived|moved in|contract & recovery|turnaround|savings|financial|grip|deficit|cost*|ledgers|programme office
kpmg|pwc|deloitte|grant+thornton|mckinsey|bdo|carnall+farrar|newton & recovery|turnaround|savings|financial|grip|support|improvement
recovery+partner|delivery+partner|turnaround+team|turnaround+firm|turnaround+consultan*
improvement|turnaround|recovery director &14 sent|imposed|appointed by|parachuted|seconded|nhs england|given|assigned|placed|brought in|arriv*|regional
seconded|secondment|lending|lent|loan* & nhs england|regional|region & improvement|recovery|governance|financ*|trust|support|turnaround
nhs+england|regional+team|regional+office &8 lending|lent|seconded|sent|deploy* & director|team|adviser|expert*|finance|support
run|running ~4 financial+recovery|recovery+office|recovery+programme|savings+office|savings+programme & firm|with the trust|ives|partners|llp|contract|kept|engaged|consult*
firm ~10 help ~4 savings|trust|recovery
special|independent|expert adviser|advisor & recovery|governance|board|nhs england
[trap external_support]
quality improvement director, director of improvement, seconded to nhs england, being seconded to, secondment to nhs, seconded to the national, seconded to another, internal audit tidewell, observer, in attendance, review of ~2 culture, review of ~2 governance, well-led review, guidance, consultants in, consultant appointments, architect*, contractor*, external auditor*, the auditor, counter-fraud, estate agent*, solicitors, consultant physicians, consultants at, hospice, may be sent, medical consultants, consultant posts, search firm, recruitment firm, to review how, to carry out a review, law firm, under the proposals, security firm, records-software, software firm, seconded to a hospice, would run the department, charity, interviews, executive search

# ==== what the public is not shown ============================================================================================================================
[set hidden]
redacted, redaction*, withheld, blacked out, black out, to follow, taken in private, in private, private session, part 2, part two, part ii, not available, not been published, taken out of ~3 public|published, left out of ~4 published|pack|public, removed from ~4 public|published, not included in ~4 public, omitted from, confidential annex, confidential appendix, closed session, not circulated, withdrawn on, verbal update only, heavily redacted, commercially sensitive, commercial in confidence, not for publication, exempt from publication, private part, reserved session, not in the public
[withheld improving]
redacted|withheld|private|blacked & now ~3 published
now published in full
published in full & previously|redacted|withheld|last year
[withheld worsening]
blacked|redacted|withheld &35 disappoint*|complain*|criticis*|object*|anger|angry|fury|secrecy|accus*|protest*
secrecy & board|trust|papers|accus*|criticis*
[withheld unknown raw]
redacted, blacked out
withheld & paper*|report*|figure*|appendi*|section*|annex|pages|public|review|published|commercial*|data|version
paper|papers|report|reports|item|appendi*|figure|figures|section*|annex|enclosure|pages|case|review|plan|accounts|statement|strategy|position*|update|document|month & to follow ! lunch
paper|papers|report|reports|item|appendi*|figures|section*|annex|enclosure|business+case|review|plan|accounts|document|paragraphs & taken out of|left out of|removed from|not included in|omitted from|in private|private session|part 2|part two|not circulated|not available|closed session|withdrawn on|not been published|not published|reserved session & public*|agenda|published|paper*|private|part|figures|pack|available|meeting|version|session|marked|listed|considered|taken|instead|withdrawn
report|paper|item|figures|data ~6 was|were|is|are not available
marked ~5 agenda ~3 withdrawn
[trap withheld]
audited accounts, redacted no, redacted n, redacted version of ~3 policy, exclu* ~3 press, exclu* ~4 public, public be excluded, exclusion of, refreshments to follow, lunch to follow, lunch, policy, verbal welcome, first in private, told in private, business to be transacted, full business case will follow, will follow, training module would, private provider, private sector, private patient*, private hospital*, private finance, privately, redaction and publication, in private practice, part 2 of, private meeting with, private ambulance, buried in private, met in private before
