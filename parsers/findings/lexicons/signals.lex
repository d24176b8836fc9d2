# How signals are written. A section is [kind direction], for records systems [epr direction status]; the direction
# "words" is taken from the polarity words of the sentence. A third word says whom it is about where that is not one
# body: "all" bodies of the sentence, "national" none, "follow" bodies listed after a national count.
# Entries match a tagged sentence (see changes.lex) in any case of letters.

o = <O\d+>
body = (?:{o}|the trust|the icb|the board|our trust|this trust|the organisation|the system)
r = (?:<[RAHJNPQ]\d+>)
regulator = (?:NHS England|NHSE|NHS Improvement|Monitor|the Care Quality Commission|Care Quality Commission|the CQC|CQC|<O\d+>)
watchdog = (?:the )?(?:Care Quality Commission|CQC|HSE|Health and Safety Executive|Information Commissioner'?s?(?: Office)?|ICO|Human Tissue Authority|HTA|Ofsted|fire authority|fire and rescue service|fire service|Environment Agency|MHRA|General Pharmaceutical Council|<O\d+>)
staff = (?:staff|colleagues|employees|workers|respondents|trainees|doctors|nurses|people|workforce)
few = (?:fewer|less|only|just|most|half|a third|a quarter|many|some|three|four|five|\w+ in ten)

# ---- bullying -------------------------------------------------------------------------------------------------------
[bullying_harassment improving]
cue: bull, harass, discriminat
(?:reports?|cases|levels?|incidents|experience|rates?|proportion)(?: \S+){0,8} (?:bullying|harassment|discrimination|bullied)(?: \S+){0,8} (?:halved|fell|fallen|dropped|reduced|declined|decreased|down|improved|lowest)
(?:fewer|reduction in|fall in|drop in|decrease in|decline in)(?: \S+){0,6} (?:bullying|harassment|bullied|discrimination|harassed)
[bullying_harassment worsening]
cue: bull, harass, discriminat, shouted, racis, sexis, intimidat, abus, WRES, misogyn, homophob, belittl, humiliat
(?:problem|culture|allegations|complaints|reports|claims|cases|incidents|levels?|rates?|concerns?|evidence|pattern) (?:of|about|over|with) (?:\w+ ){0,3}(?:bullying|harassment|discrimination|racism|sexism|misogyny|intimidation)
(?:worsening|rising|increas\w+|widespread|endemic|serious|significant|persistent|systemic|high|higher)(?: \S+){0,4} (?:bullying|harassment|discrimination|racism)
(?:bullying|harassment|discrimination|racism|sexism)(?: and \w+)?(?: \S+){0,4} (?:endemic|widespread|rife|worsen\w*|ris\w+|rose|increas\w+|problem|up from|grew|persist\w*|remains? (?:a|too)|upheld|proven)
(?:increase|rise|growth) in (?:\S+ ){0,3}(?:bullying|harassment|discrimination)
(?:bullied|harassed|discriminated against|shouted at|racially abused|belittled|humiliated|intimidated) (?:by (?:\S+ ){0,3}(?:supervisors?|boss(?:es)?|<[RHAJN]\d+>|co-?workers?|directors?|executives?|surgeons?|doctors?|nurses?|line manager|colleagues?|managers?|seniors?|staff|consultants?|leaders?|superiors?)|at work|in (?:theatre|meetings))
(?:bullying|harassment|discrimination|abuse)(?: \S+){0,5} (?:by|from|among|between) (?:\S+ ){0,2}(?:colleagues?|managers|seniors|staff|consultants|leaders)\b
won (?:a|her|his|their) (?:claim|case) (?:of|for|over) (?:\w+ ){0,2}(?:discrimination|harassment)
(?:found|ruled|concluded)[^.]{0,80}(?:discriminated against|harassed|victimised|bullied)
(?:said|reported|reporting|experienced|experiencing|report)(?: \S+){0,6} (?:bullying|harassment|being bullied|been bullied|discrimination)
(?:gap|disparity|gaps)[^.]{0,60}(?:WRES|WDES)|(?:WRES|WDES)[^.]{0,60}(?:gap|worse|deteriorat\w+|disparit\w+)
[bullying_harassment unknown]
cue: bull, harass, discriminat
element of bullying or harassment: \d+
(?:cases|concerns|complaints|investigations)(?: \S+){0,4} (?:bullying|harassment)(?: \S+){0,3}: \d+
[trap bullying_harassment]
\b(?:by|from) (?:patients|the public|members of the public|visitors|callers|service users|relatives)\b
\bpolic(?:y|ies)\b
\btraining|course|e-learning\b
\bzero tolerance\b
\bno (?:reports?|cases|complaints) of\b
\b(?:public inquiry|Mid Staffordshire)\b

# ---- speaking up ----------------------------------------------------------------------------------------------------
[speak_up worsening]
cue: speak, speaking, spoke, raise, raising, concern, detriment, guardian, report a, silenc
(?:ability|willingness|confidence|unable|unwilling|afraid|reluctant|fear\w*|scared|not confident|lack(?:ed|ing)? confidence|discouraged|deterred|reluctance|safe|unsafe)(?: \S+){0,6} (?:to )?(?:speak(?:ing)? (?:up|out)|rais(?:e|ing) (?:a |any |their )?concerns?)
(?:only|fewer than|just|less than)(?: \S+){0,12} (?:safe|secure|confident|able|comfortable)(?: \S+){0,3} (?:to |in )?(?:speak|speaking|rais(?:e|ing))
(?:detriment|retaliation|reprisals?|victimis\w+|mistreat\w+|punished|moved or excluded)(?: \S+){0,8} (?:after|for|because|as a result of|following) (?:\S+ ){0,4}(?:speaking|raising|spoken|raised|issues|concerns)
(?:raising|raised|speaking up|spoken up|spoke up|speaks? up)[^.]{0,80}(?:suffered|detriment|retaliation|reprisals?|ignored|punished|disadvantaged|victimi\w+)
(?:most|many|majority|half)(?: \S+){0,4} would not (?:report|raise|speak)
(?:guardian|speak up)[^.]{0,160}(?:significant problem|highly concerning|alarm|worr\w+|serious concern|concerned that|rise in|increase in)
(?:impact(?:ed)?|effect|chilling)[^.]{0,60}(?:ability|willingness|confidence) to speak (?:up|out)
(?:fear|culture) of (?:speaking|reprisal)
(?:staff|colleagues|workers|employees)(?: \S+){0,5} (?:afraid|frightened|scared|fearful|reluctant)(?: \S+){0,3} (?:to )?(?:speak|raise|report)
[speak_up improving]
cue: speak, speaking, spoke, raise, raising, concern, guardian
(?:said|would)(?: \S+){0,4} (?:do so|speak up) again
(?:feel|felt|feeling|agreed|confident|secure|safe|able)[^.]{0,80}(?:raising concerns|raise concerns|speak up|speaking up)[^.]{0,80}(?:up from|improv\w+|rose|increase\w*|higher|better|best|above)
(?:improv\w+|rose|increase\w*|better|higher)[^.]{0,60}(?:raising concerns|raise (?:a )?concerns?|speak(?:ing)? up|confidence to)
confidence in speaking up (?:has )?(?:grown|improved|risen)
[speak_up words]
cue: speak, confidence, concern
[Cc]onfidence that [^.]{0,60}(?:address|act on)[^.]{0,30} concern
(?:percentage|proportion|share|score)[^.]{0,60}(?:raise concerns|raising concerns|speak(?:ing)? up)
[trap speak_up]
\breports? (?:to the board )?(?:twice|quarterly|annually|once)
\bpolic(?:y|ies)\b
\bmonth\b.*\b(?:stalls|lanyards|events)\b
\btaken as read\b
\bno reports of detriment\b
\breminded of\b
\boff sick\b
\bpublic inquiry\b

# ---- whistleblowing ---------------------------------------------------------------------------------------------------
[whistleblowing improving]
cue: whistleblow, disclosure
whistle-?blow\w*[^.]{0,60}(?:claims?|cases?|complaints?|allegations?|appeals?|actions?)\b[^.]{0,60}(?:dismissed|thrown out|rejected|lost|withdrawn|struck out|failed|not upheld)
(?:lost|dismissed|rejected|threw out|thrown out|failed|withdrew|struck out)(?: \S+){0,3} (?:claims?|cases?|complaints?|appeals?)[^.]{0,60}(?:whistle-?blow|protected disclosure)
(?:lost|rejected|threw out|struck out|failed|withdrew)[^.]{0,60}whistle-?blow
[whistleblowing worsening]
cue: whistle, disclosure, blew
whistle-?blow(?:er|ers)\b[^.]{0,120}\b(?:won|told|alleg\w+|claim\w+|said|warned|raised|revealed|awarded|vindicated|dismissed from|sacked|silence)
(?:silence|sacked|dismissed|victimised|awarded|pay|compensat\w+|detriment)[^.]{0,100}(?:whistle-?blow|protected disclosure)
high.profile whistle-?blowing
whistle-?blowing (?:case|claim|scandal|row|tribunal|concerns)
blew the whistle
tribunal[^.]{0,120}(?:whistle-?blow|protected disclosures?|warning about|after (?:raising|warning))
suffered detriment for making protected disclosures?
[whistleblowing unknown]
cue: disclosure, whistle
protected disclosures?(?: \S+){0,4} (?:received|made|raised|logged)
(?:received|made|raised|logged)(?: \S+){0,4} protected disclosure
whistle-?blowing (?:concern|disclosure|allegation)s?[^.]{0,40}(?:received|raised|reported)
[trap whistleblowing]
\bpolic(?:y|ies)\b
\b(?:course|training|delegates|covers)\b
\bpublic inquiry\b
\bno (?:whistle|protected)

# ---- staff survey -----------------------------------------------------------------------------------------------------
[staff_survey worsening]
cue: recommend, engagement, morale, survey, engaged
recommend\w*[^.]{0,60}(?:place to work|to work|employer)[^.]{0,80}(?:fell|fallen|dropp\w+|declin\w+|down|worse\w*|lowest|below|decreas\w+|deteriorat\w+)
(?:fell|drop|fall|decline|fewer than|only|lowest)[^.]{0,80}recommend\w*[^.]{0,60}(?:place to work|to work)
(?:engagement|morale)(?: score\w*)?[^.]{0,60}(?:fell|fallen|dropp\w+|declin\w+|lowest|below|worse\w*|deteriorat\w+|poor|low\b|plummet\w*)
(?:lowest|worst|falling|declining|poor|low|drop in|fall in)(?: \S+){0,4} (?:engagement|morale|staff survey)
staff survey[^.]{0,100}(?:worst|deteriorat\w+|declin\w+|fell|below average|disappointing|bottom|lowest|worrying)
[staff_survey improving]
cue: recommend, engagement, morale, survey
recommend\w*[^.]{0,80}(?:place to work)[^.]{0,100}(?:rose|risen|improv\w+|up\b|best|highest|above|increas\w+|than at any time|better)
(?:more likely|more|increase\w*|record)[^.]{0,60}recommend[^.]{0,40}place to work
(?:engagement|morale)[^.]{0,60}(?:rose|risen|improv\w+|up from|best|highest|above|increas\w+|better)
staff survey[^.]{0,100}(?:best|improv\w+|highest|above average|most improved|better than)
[trap staff_survey]
\b(?:opens|open until|launch\w*|in the field|response rate|have your say|took part)\b

# ---- culture ------------------------------------------------------------------------------------------------------------
[culture worsening]
cue: cultur, toxic, nepotis, cliqu, blame
(?:toxic|poor|closed|defensive|blame|bullying|unhealthy|damaging|dysfunctional|hierarchical|macho|sexist|racist|fearful|corrosive|divided|cliquey|negative)(?: and \w+)? culture
culture (?:of|where|in which|that)[^.]{0,40}(?:fear|blame|bullying|silence|defensive\w*|secrecy|nepotism|denial|ostracis\w+|tested|impunity|discourag\w+)
cultural(?: and \w+)? (?:problems?|issues?|failings?|concerns|failure|difficulties)
(?:problems?|failings?|concerns|issues?)(?: \S+){0,3} (?:with|about|in|of) (?:\S+ ){0,3}culture\b
toxic (?:environment|workplace|atmosphere|work)
[culture improving]
cue: cultur, palpable
cultur[^.]{0,100}(?:improv\w+|better|progress|transformed|palpable|change for the better)
palpable change
[culture unknown]
cue: cultur
(?:review|audit|diagnostic|survey|examination) (?:of|into) (?:\S+ ){0,3}culture
(?:independent|external) (?:\S+ ){0,2}cultur\w+ (?:review|diagnostic)
(?:commission\w+|order\w+|launch\w+|announc\w+)(?: \S+){0,6} (?:cultur\w+) (?:review|diagnostic)
(?:asked|appointed|brought in|hired|invited|called in|engaged|commissioned)[^.]{0,80} to (?:look (?:at|into)|examine|review|investigate|assess)[^.]{0,40}\bculture\b
[trap culture]
\b(?:blood|cell|urine|microbiology|cultures taken|swab|laborator)\w*\b
\b(?:people and culture|culture and (?:inclusion|engagement|people)) (?:committee|strategy|director)\b
\bjust culture (?:guide|training|framework)\b
\bpublic inquiry\b

# ---- governance -----------------------------------------------------------------------------------------------------------
[governance_failure worsening]
cue: grip, scrutin, challeng, governance, lost sight, oversight, well-led, assurance, board, reviewers
governance (?:problems?|failings?|failures?|weaknesses|concerns|issues|breakdown|shortcomings|crisis)
(?:problems?|failings?|failures?|weaknesses|breakdown|shortcomings|concerns|breach(?:es)?|deficiencies)(?: \S+){0,3} (?:in|of|with|about|over)(?: its| the| their| corporate| \S+)? governance
(?:board|trust|committee|directors)[^.]{0,40}(?:lost sight|lost oversight|lost grip|lacked oversight|was not sighted|not had sight|had not been told|did not receive reliable|had no sight|was kept in the dark|insufficient oversight|inadequate oversight)
(?:reviewers?|review|report|it) (?:found|said|concluded)[^.]{0,120}(?:lacking in assurance|lack of (?:assurance|oversight|challenge|grip)|risks (?:were|are) not escalated|poor governance|weak governance|did not receive reliable|portfolios overlapped|relationships (?:had|have) broken down|challenge was discouraged)
(?:board|directors|non-executives?|trust|committee|governors|{r})(?: \S+){0,3} (?:did not|failed to|does not|had not|were not|was not|had failed to)(?: \S+){0,3} (?:challeng\w+|scrutinis\w+|hold|oversee|question|act on)
(?:little|no|lack of|lacks?|lacked|insufficient|poor|loss of|lost) (?:board |proper |effective )?(?:grip|oversight|scrutiny)\b
(?:poor|weak|ineffective|inadequate|inappropriate) (?:corporate |board |clinical )?governance
cultural and governance problems
(?:damning|critical|scathing)(?: \S+){0,3} review of (?:its )?governance
[governance_failure improving]
cue: governance, well-led, weakness
governance(?: \S+){0,8} (?:put right|resolved|addressed|strengthened|improved|clean bill)
(?:weaknesses|failings|problems)(?: \S+){0,10} (?:put right|have been resolved|been addressed|fixed)
[governance_failure unknown]
cue: governance, well-led
(?:commission\w*|undertak\w+|carry out|order\w*|request\w*|launch\w*|appoint\w*)(?: \S+){0,8} (?:independent|external|rapid|full)?(?: \S+){0,2} ?(?:review|investigation)(?: \S+){0,3} (?:of|into)(?: its| the| their| board| corporate)* governance
(?:commission\w*|order\w*|request\w*)(?: \S+){0,6} (?:governance|well-led) review
[trap governance_failure]
\bstatement\b.*\b(?:system of internal control has been)\b
\b(?:information|clinical|research) governance (?:training|toolkit|annual report)\b
\bdiscussed how they would recognise\b
\bpublic inquiry into Mid\b
\breports? to the (?:board|committee) (?:monthly|quarterly|annually)\b

# ---- regulators -------------------------------------------------------------------------------------------------------------
[regulatory_action worsening]
cue: undertaking, breach, licen, warning notice, improvement notice, prohibition, enforcement, prosecut, fined, plead, guilty, special measures, segment, recovery support, condition, reprimand, section 29, section 31, compliance notice, suspend, caution, penalty, stop admitting, RSP
(?:enforcement|legal) undertakings?
(?:accept\w*|agree\w*|given|gave|impos\w+|sign\w*)(?: \S+){0,4} undertakings
(?:in breach|breach\w*|breached)(?: \S+){0,4} (?:its |their |the )?(?:provider )?licen[cs]e
(?:served?|issued?|serving|issuing|received?|given|handed|imposed|hit with|slapped with)(?: \S+){0,6} (?:warning|improvement|prohibition|enforcement|compliance|fixed penalty|penalty|section 29A?|section 31)(?: warning)? notices?
(?:warning|improvement|prohibition|enforcement|compliance) notices? (?:was|were|has been|have been|had been|on|over|about|against|from|for)
(?:been |was |were |is |are )fined\b
fine of £
(?:pay|paying|paid|handed|given|hit with|faces|facing|face|received|issued) (?:\S+ )?(?:an? )?£[\d.,]+ ?(?:m|million|k)? (?:fine|penalty)
(?:pleaded|pleading|pleads|plea of) guilty
(?:prosecut(?:ed|ion|ing))\b[^.]{0,80}(?:{body}|by|brought|trust|against|begun|launched)
(?:placed|put|moved|moving|moves?|entered|entering|falls?|fallen|slipp\w+|slid|plunged|demoted|downgraded|fell|drop\w*|remain\w*|goes) (?:\S+ ){0,3}(?:in|into|to) (?:the )?(?:segment (?:4|5|four|five)|special measures|recovery support programme|RSP)
(?:segment (?:3|three|2|two) to (?:segment )?(?:4|5|four|five))
(?:put|placed|imposed|set)(?: \S+){0,2} (?:a |an |new |urgent |further )?conditions? on
(?:issued|given|received|with) a (?:formal )?reprimand
told {body}[^.]{0,20} to stop admitting
enforcement action
(?:CQC|Commission|regulator)[^.]{0,40}(?:suspended|restricted|urgent(?:ly)? (?:action|suspend\w*))
[regulatory_action improving]
cue: undertaking, licen, enforcement, special measures, segment, recovery support, notice, condition, RSP, prosecut
(?:discontinued|lifted|removed|withdrawn|withdrew|released|closed|revoked|dropped|ended|rescinded)(?: \S+){0,6} (?:undertakings?|enforcement|conditions?|notices?|prosecution|special measures|licence)
(?:undertakings?|enforcement notice|conditions?|warning notice|improvement notices?|prosecution)(?: \S+){0,6} (?:been |was |were )?(?:discontinued|lifted|removed|withdrawn|released|closed|revoked|dropped|complied with)
(?:come|came|comes|coming|taken|moved|moves|moving|move|exit\w*|out|left|leaves|emerged?|released|freed|lifted|removed|stepped)(?: \S+){0,4} (?:out of|from|exited|of|left) (?:the )?(?:segment (?:4|5|four|five)|special measures|recovery support programme|RSP)\b
(?:exit\w*|left|leav\w+) (?:the )?(?:recovery support programme|special measures|segment (?:4|5|four|five)|RSP)
segment (?:4|5|four|five) to (?:segment )?(?:3|2|1|three|two|one)\b
[regulatory_action steady]
cue: segment, special measures, recovery support, undertakings
(?:remain\w*|stay\w*|still|continues?|kept) (?:\S+ ){0,2}(?:in|under|subject to) (?:segment (?:4|5|four|five)|special measures|the recovery support programme|RSP|enforcement undertakings)
[trap regulatory_action]
\bwithout conditions\b
\bno (?:enforcement|regulatory|conditions|notices|warning)\b
\bsegment \d of the (?:liver|bowel|colon|lung|artery|spine|market|heart)\b|\bST-segment\b|\blesion
\bself-certification\b
\bsets out (?:how|the)\b
\b(?:guidance|procedure|policy|note) (?:on|issued|summarises|sets)\b
\bNHSE notice\b
\bfinancial special measures\b
\bwill be placed\b
\bin circumstances\b
\b(?:if|should) the (?:trust|provider)\b

[oversight_level improving]
cue: segment, tier, capability, oversight, rating
segment (?:3|three) to (?:segment )?(?:2|1|two|one)\b|segment (?:2|two) to (?:segment )?(?:1|one)\b
(?:out of|removed from|taken out of|exited|come out of|came out of|leaves?|left|stepped down from|de-escalated from) tier (?:1|2|one|two)
(?:ended|stood down|stopped|ceased|discontinued)(?: \S+){0,3} (?:fortnightly|weekly|monthly|enhanced)?(?: \S+){0,1} ?oversight meetings
oversight meetings (?:have |has |had )?(?:ended|been stood down|moved to monthly|ceased|stopped|become monthly)
capability rating[^.]{0,40}(?:improv\w+|upgraded|raised|to green|amber-green)
tier (?:1|one) to tier (?:2|two)
[oversight_level worsening]
cue: segment, tier, capability, oversight, fortnightly, rating, escalat
segment (?:1|one) to (?:segment )?(?:2|3|two|three)\b|segment (?:2|two) to (?:segment )?(?:3|three)\b
(?:put|placed|moved|entered|escalated|taken|been put|goes|enters)(?: \S+){0,3} (?:in|into|to) tier (?:1|2|one|two)\b
(?:entered|enters|entering|joined) tier (?:1|2|one|two)\b
(?:placed|put|moved|moves?|assigned|allocated)(?: \S+){0,3} (?:in|into|to) segment (?:3|three)\b
(?:fortnightly|weekly|enhanced|regular)(?: \S+){0,2} (?:oversight|escalation|assurance) meetings
capability rating[^.]{0,60}(?:red|amber-red|amber/red|downgraded|lowered)
(?:rated|rating of|set at) (?:amber-red|red)\b
(?:escalated|enhanced|increased) (?:oversight|monitoring|scrutiny) (?:by|from)
[oversight_level unknown]
cue: segment, tier, capability
(?:placed|remain\w*|allocated|been placed|is) (?:\S+ )?in (?:oversight )?segment (?:1|2|one|two)\b
[trap oversight_level]
\bsets out how\b
\bbooking line\b
\bliver|lesion|tumour\b
\branked\b
\bguidance\b
\bsegment (?:4|5)\b

[regulator_letter worsening]
cue: letter, wrote, written
(?:NHS England|NHSE|CQC|Care Quality Commission|regulator|regional director|regional team|it|<[OPHRQN]\d+>)[^.]{0,60}(?:wrote|has written|had written|written) to (?:us|me|the trust|the board|the chair|the chief executive|(?:the |our )?<[PHRAJO]\d+>)[^.]{0,160}(?:concern|assurance|urgent|immediate|plan|improve|require|expect|serious|disappoint|ask)
letter (?:of|from|dated)[^.]{0,100}(?:NHS England|NHSE|CQC|Care Quality Commission|regional|<O\d+>)[^.]{0,200}(?:concern|assurance|urgent|asked for|asks for|disappoint|require)
letter of intent
(?:sent|issued|received)[^.]{0,60}letter[^.]{0,40}(?:section 31|section 29|expressing concern|of concern)
expressed concern about[^.]{0,120}asked for a plan
[regulator_letter improving]
cue: letter, wrote
letter[^.]{0,120}(?:praised|commended|congratulat\w+|closed the con-?cerns|thank\w*|recognis\w+ the (?:progress|improvement))
(?:wrote|written)[^.]{0,80}(?:praise|commend|congratulate|recognise the)
[regulator_letter unknown]
cue: letter, wrote, written
annual assessment letter
(?:NHS England|NHSE|CQC|Care Quality Commission)(?:'s)?(?: \S+){0,5} letter to (?:the trust|the icb|the board|us|the chair)
letter (?:from|received from) (?:NHS England|NHSE|the CQC|the Care Quality Commission|{o})
[trap regulator_letter]
\b(?:all|every|each) (?:trusts?|providers?|systems?|boards?|NHS)\b
\bto (?:all|every)\b
\bletters to GPs\b
\bno step had\b.*\bno letter\b
\bis content\b
\bcoroner\b
\bconsultants\b.*\bconfidence\b
\bundertakings\b

[inspection_rating improving]
cue: inadequate, outstanding, requires improvement, good
from "?(?:inadequate|requires improvement)"? to "?(?:good|outstanding)\b|from "?inadequate"? to "?requires improvement|from "?good"? to "?outstanding
[inspection_rating worsening]
cue: inadequate, outstanding, requires improvement, good
from "?(?:good|outstanding)"? to "?(?:requires improvement|inadequate)\b|from "?requires improvement"? to "?inadequate|from "?outstanding"? to "?good
[inspection_rating words]
cue: rated, rating, inadequate, outstanding, requires improvement, downgraded, upgraded
(?:rated|rating|ratings|downgraded|upgraded)\b[^.]{0,100}\b(?:inadequate|requires improvement|outstanding|good)\b
(?:inadequate|requires improvement|outstanding|good)\b[^.]{0,60}\b(?:rated|rating)\b
(?:CQC|Care Quality Commission|inspectors)[^.]{0,80}(?:downgrad\w+|upgrad\w+|lowered|raised|lifted)[^.]{0,40}rating
[trap inspection_rating]
\b(?:internal audit|assurance rating|payroll|carbon|credit|PLACE|food hygiene)\b
\bprepares?|preparing|readiness|mock\b
\bneighbour\w*\b
\blast reviewed\b

# ---- confidence, turnover -----------------------------------------------------------------------------------------------------
[no_confidence improving]
cue: no confidence, no-confidence
(?:no[ -]confidence)[^.]{0,120}(?:defeated|withdrawn|rejected|fails?|failed|lost|dropped)
(?:defeated|rejected|see off|saw off|withdrawn)[^.]{0,60}no[ -]confidence
[no_confidence worsening]
cue: no confidence, no-confidence, lost confidence
(?:vote|motion|letter|ballot|declaration|passed|statement|resolution)[^.]{0,60} of no[ -]confidence
no[ -]confidence (?:vote|motion|letter|ballot)[^.]{0,60}(?:passed|carried|backed|won|supported)
(?:have|has|had|declared|expressed|passed|voted) (?:\S+ ){0,4}no[ -]confidence
(?:lost|no longer (?:have|has|had)) (?:all )?(?:trust and |faith and )?confidence in (?:the |its |their )?(?:\S+ )?(?:board|chair|leadership|executives?|management|trust|directors|{r})
[no_confidence unknown]
cue: confidence
ballot[^.]{0,60}(?:whether they have|on|of) (?:no )?confidence
(?:consider|planning|plan|threaten\w*|call\w* for)[^.]{0,40}(?:no[ -]confidence|vote of confidence)

[leadership_instability improving]
cue: executive post, revolving door, stable, permanent
(?:every|all)(?: \S+){0,3} (?:executive|board|director) (?:posts?|roles?|positions?)(?: \S+){0,6} (?:filled|permanent)
end of (?:the )?"?revolving door
[leadership_instability worsening]
cue: raft, string, exodus, spate, revolving, turnover, third, fourth, fifth, sixth, chief, instab, high-profile, half, departures, interim, leaving, series, churn
(?:raft|string|exodus|spate|series|wave|flurry|slew|rash|succession) of (?:\S+ ){0,3}(?:departures|exits|resignations|changes|leavers|directors|executives|leaders)
exodus of
revolving door
(?:high|rapid|significant|senior|executive|board|leadership|director)(?: \S+){0,2} turnover (?:at the top|of (?:executives|directors|leaders|the board)|on the board|among (?:executives|directors))
(?:turnover|churn|instability|upheaval|turmoil)(?: \S+){0,4} (?:at the top|executive team|leadership|of executives|of directors|on the board)
(?:leadership|executive|board) (?:instability|turmoil|churn|upheaval|vacuum)
(?:third|fourth|fifth|sixth|seventh) (?:permanent |interim )?{r}(?: \S+){0,4} in (?:\S+ ){0,2}(?:years|months)
(?:three|four|five|six|seven|3|4|5|6) (?:different |permanent )?(?:chief executives|chairs|finance directors|medical directors|{r}) in (?:\S+ ){0,2}(?:years|months)
(?:more than half|half|most|majority|three|four|five|six) (?:of )?(?:the |its )?(?:executive directors?|executives|directors|board|<[RN]\d+>)[^.]{0,80} (?:are|is|have|has) (?:leaving|left|to leave|going|gone|quit|resigned|departed)
(?:two|three|four|five|another two|several) (?:more )?(?:high-profile|senior|executive|top)(?: \S+){0,2} (?:departures|exits|resignations)
not one executive has served
(?:third|fourth|fifth|sixth|seventh) (?:person|leader|boss|chief|individual|incumbent|director|departure|executive)s?[^.]{0,40} (?:to (?:leave|hold|take|quit|fill|go|occupy|depart|resign)|since|in (?:as many|\S+ (?:years|months)))
[trap leadership_instability]
\bstaff turnover\b|\bturnover (?:was|is|rate|of staff|\d)
\bdepartment\b

# ---- investigations ---------------------------------------------------------------------------------------------------------------
[investigation worsening]
cue: investigat, inquiry, police, detective, review, failings
(?:independent|external|police|public|criminal)(?: \S+){0,2} (?:investigation|inquiry|review)[^.]{0,120}(?:found|faulted|criticis\w+|failings|concluded|damning|uncovered|identified (?:failings|failures))
(?:faulted|criticised|condemned|found wanting) by (?:an? )?(?:independent|external)(?: \S+){0,3} (?:investigation|inquiry|review)
(?:police|detectives)[^.]{0,40}(?:investigat\w+|examining|looking (?:at|into)|launched|opened)
[investigation improving]
cue: investigat, inquiry, cleared, exonerat
(?:investigation|inquiry|review)[^.]{0,80}(?:cleared|exonerated|no wrongdoing|no case to answer|found no evidence)
(?:cleared|exonerated) by (?:an? )?(?:independent|external|police)
[investigation unknown]
cue: investigat, inquiry, review, invited
(?:announc\w+|commission\w+|launch\w+|order\w+|open\w+|appoint\w+|begun|under ?way|set up|establish\w+|asked for)[^.]{0,80}(?:independent|external|statutory|public|invited|thematic)(?: \S+){0,2} (?:investigation|inquiry|review|investigator)\b
(?:independent|statutory|public) inquiry into
(?:independent|external) (?:investigation|review|inquiry) (?:of|into)[^.]{0,100}(?:takes place|under ?way|begun|commissioned|ongoing|is being)
(?:external|independent) investigator
invited (?:service )?review
while an? (?:independent|external) (?:review|investigation)
[trap investigation]
\b(?:governance|cultur\w+|well-led) review\b|\breview of (?:its |the )?(?:governance|culture)\b
\b(?:public inquiry into Mid|2013 public inquiry)\b
\bafter a public inquiry\b
\bdecade ago\b
\binternal inquiry\b
\bprevious investigations\b
\binquiry desk\b
\bexternal audit\b

[tribunal improving]
cue: tribunal
tribunal (?:judge |panel )?(?:has |have |had )?(?:\w+ ){0,2}(?:thrown out|threw out|dismissed|rejected|struck out) (?:all |every |most )?(?:an?|the|his|her|their|claims?|four|three|two|<[A-Z])
tribunal[^.]{0,60}(?:claims?|cases?|complaints?)\b[^.]{0,50}(?:thrown out|dismissed|rejected|struck out|withdrawn|not upheld|failed)
(?:claims?|cases?|complaints?)\b[^.]{0,50}(?:thrown out|dismissed|rejected|struck out|not upheld)[^.]{0,40}tribunal
tribunal[^.]{0,80}found in favour of the trust
(?:lost|withdrawn|dropped)[^.]{0,60}tribunal
[tribunal worsening]
cue: tribunal
tribunal[^.]{0,140}(?:found|ruled|awarded|ordered|upheld|won|unfairly dismissed|discriminated)
(?:won|awarded)[^.]{0,80}tribunal
[tribunal unknown]
cue: tribunal, claims were lodged, constructively dismissed, unfair dismissal
(?:new|two|three|four|\d+)(?: \S+){0,3} (?:employment tribunal )?claims? (?:were |was |have been |had been )?(?:lodged|received|brought|filed)
employment tribunal (?:claim|case|hearing|proceeding)s?
claims?[^.]{0,20} to (?:the |an )?(?:employment )?tribunal
(?:constructively|unfairly) dismissed
hearing[^.]{0,60}tribunal|tribunal[^.]{0,40}(?:hearing|listed)
[trap tribunal]
\b(?:course|training|delegates|retired tribunal judge)\b
\bpolic(?:y|ies)\b
\bmental health (?:review )?tribunal\b
\bwhistle-?blow\w*|protected disclosure\b

# ---- money ------------------------------------------------------------------------------------------------------------------------
[financial_distress improving]
cue: financial special measures, surplus, deficit, break-even, breakeven
(?:out of|exit\w*|left|lifted from|removed from|taken out of)(?: \S+){0,3} financial special measures
(?:returned? to|back in) (?:surplus|financial balance|break-?even)
[financial_distress worsening]
cue: gap, hole, away from, worse than, unachieved, efficienc, revenue support, deficit, adrift, behind plan, off plan, adverse, cash, suppliers, section 30, overspen, shortfall, savings, financial special measures, efficiency, going concern, DSF, CIP
deficit[^.]{0,80}(?:against|worse|plan\w*|forecast\w*|of £|grow\w*|widen\w*|rose|doubl\w+)
(?:forecast\w*|report\w*|record\w*|post\w*|projected|facing|faces|running|planned|underlying|year-end)(?: \S+){0,6} (?:deficit|overspend|shortfall)
£[\d.,]+ ?(?:m|million|bn|k)?(?: \S+){0,3} (?:adrift|behind|off|adverse|worse|short|below|over budget|overspent|away from|variance)
£[\d.,]+ ?(?:m|million|bn|k)?(?: \S+){0,2} (?:gap|hole|shortfall|overspend|black hole)\b
(?:adrift|behind|off|adverse to|adverse against|short of|worse than|away from) (?:its |the |our )?(?:financial )?(?:plan|target|budget)
(?:cash|revenue|working capital) support[^.]{0,80}(?:request\w*|sought|need\w*|turned down|refused|withheld|applied|asked|approved|given)
(?:request\w*|appl(?:y|ied|ication)|ask\w*|seek\w*|need\w*|requir\w+)[^.]{0,50}(?:cash|revenue|working capital) support
(?:running out of|run out of|short of|shortage of|low on) cash
cash (?:position|balance|flow)[^.]{0,60}(?:critical|deteriorat\w+|risk|low|insufficient|run out|concern)
suppliers?[^.]{0,60}(?:paid late|late payment|not paid|unpaid|delay\w*)
(?:delay\w*|late|withh\w+)(?: \S+){0,3} (?:payments?|paying)(?: to)? suppliers
section 30 (?:referral|letter|report|notice)
(?:refer\w*)[^.]{0,60}section 30
savings?[^.]{0,60}(?:not (?:been )?(?:found|identified|delivered)|unidentified|shortfall|behind|missed|against a target|below target|undelivered)
£[\d.,]+[^.]{0,80}(?:savings|efficienc\w+|CIP|cost improvement|recovery plan)[^.]{0,60}(?:unidentified|undelivered|not (?:yet )?(?:been )?(?:identified|found|delivered)|at risk|to be found)
(?:unidentified|undelivered|missing) (?:savings|efficienc\w+|CIP)
(?:put|placed|entered|into)(?: \S+){0,3} financial special measures
deficit support funding[^.]{0,60}(?:withh\w+|lost|removed|conditional|at risk)
[trap financial_distress]
\b(?:attention|nutritional|cognitive|neurological|sensory|volume) deficit\b
\bdeficit hyperactivity\b
\bno cause to use\b
\bsections? 24 and 30\b
\bis on plan\b.*\bno deficit\b

# ---- safety ------------------------------------------------------------------------------------------------------------------------
[safety_incident improving]
cue: mortality, never event, serious incident, HSMR, SHMI, death rate
(?:mortality|death rates?|HSMR|SHMI|never events?|serious incidents?)[^.]{0,100}(?:better than average|fallen|fell|below expected|lower than|improved|reduced|halved|lowest)
[safety_incident worsening]
cue: never event, serious incident, mortality, stillbirth, HSMR, SHMI, harm, patient safety incident, backlog, deaths
(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|a|another|further|more|cluster of|series of)(?: \S+){0,4} never events?\b
never events?[^.]{0,60}(?:reported|declared|recorded|occurred|concern|rise|increase)
(?:serious incidents?|patient safety incidents?)[^.]{0,80}(?:backlog|concern\w*|rise|rose|increase\w*|more|overdue|not (?:been )?investigated)
(?:backlog|rise|increase|cluster|more|further|spike)(?: \S+){0,4} (?:serious|patient safety|safety) incidents?
backlog of \d+[^.]{0,60}(?:investigat\w+)
(?:mortality|death|stillbirth|HSMR|SHMI)(?: \S+){0,4} (?:rates?|ratio|outlier)?[^.]{0,60}(?:higher than|high\b|highest|outlier|above expected|worse|concern|rising|elevated)
mortality outlier
(?:harm|deaths)[^.]{0,40}(?:avoidable|preventable)|(?:avoidable|preventable) (?:harm|deaths)
[trap safety_incident]
\b(?:within|in) (?:the )?(?:expected|normal|usual) range\b
\bnever events?: 0\b|\bno never events?\b|\bzero never events?\b
\bexpected range\b
\bwarning notice\b
\blearning from deaths\b

# ---- record systems -------------------------------------------------------------------------------------------------------------------
rs = (?:EPRs?|electronic patient records?(?: systems?)?|electronic health records?|electronic records?|patient records? systems?|records? systems?|the implementation|go-live|single record|digital records?)
[epr worsening none national]
cue: EPR, electronic patient
(?P<fig>(?:at least |some |around |about |nearly )?\d+ (?:\w+ )?(?:trusts|providers|organisations)(?: in England)?)[^.]{0,40}(?:do not have|don't have|have no|without|lack|still do not|yet to (?:have|install))[^.]{0,40}{rs}
[epr unknown national]
cue: EPR, electronic patient
(?:aims?|target|ambition|wants?|goal|expects?|pledge\w*|plan\w*)[^.0-9]{0,40}(?P<fig>\d+ ?(?:per cent|percent|%)) of (?:all )?(?:trusts|providers)[^.]{0,60}{rs}
[epr worsening none follow]
cue: trusts
^(?:The|These|Those) (?:\d+ )?(?:trusts|organisations|providers)[^.]{0,160}(?:includ\w+|such as|are)[^.]{0,120}<O\d+>
^(?:They|Among them|These)[^.]{0,60}(?:include|are|were)[^.]{0,80}<O\d+>
[epr worsening none]
cue: EPR, electronic patient, paper, record
(?:no|without an?|does not (?:yet )?have an?|do not have an?|lacks an?|still (?:has|have) no|has no|have no|not have an?|had no) (?:\S+ ){0,2}{rs}
(?:still )?(?:relies|rely|relying|dependent|working|works|run\w*|based|using|uses|reliant) (?:\S+ ){0,3}(?:on |with )?paper (?:notes|records|based)
No EPR\b
paper[ -](?:based )?(?:notes|records)(?: and| only| system|,|$)
[epr unknown joint_procurement all]
cue: EPR, electronic patient, record
(?:jointly|together|joint|shared|single|common)[^.]{0,80}(?:procur\w+|tender\w*|market|buy\w*|purchas\w+)[^.]{0,80}{rs}
(?:jointly|joint|together)[^.]{0,40}(?:procur\w+|buy\w*|purchas\w+)[^.]{0,60}{rs}
{rs}[^.]{0,60}(?:procur\w+|bought|purchased|tendered)[^.]{0,20}(?:jointly|together)
to market together[^.]{0,60}{rs}
(?:joint|shared)(?: \S+){0,2} (?:procurement|tender)(?: \S+){0,6} {rs}
[epr words unsuitable]
cue: EPR, electronic patient, record, fit for purpose
{rs}[^.]{0,80}(?:no longer fit|not fit|unfit|outdated|obsolete|end of life|slow|unsafe|must be replaced|needs replacing|not good enough|unsupported)
(?:outdated|obsolete|ageing|unfit|unsupported|unsafe)(?: \S+){0,2} {rs}
(?:\w+-year-old|old|current|existing|ageing|legacy) (?:record|system|EPR)[^.]{0,60}(?:slow|unsafe|must be replaced|not fit|no longer)
[epr steady live]
cue: EPR, electronic patient, record, live since
(?:keep|keeps|retain)[^.]{0,40}(?:system|EPR|record)[^.]{0,40}live
live since (?:19|20)\d\d
{rs}[^.]{0,40}(?:has been live|been live|live since|in use since|optimisation)
[epr improving live]
cue: EPR, electronic patient, record
(?:switched on|went live|gone live|launched|turned on|successfully implemented|has implemented|now live|goes live today|introduced)[^.]{0,60}{rs}
{rs}[^.]{0,50}(?:went live|has gone live|is now live|was switched on|was launched|successfully)
[epr words implementing]
cue: EPR, electronic patient, record, go-live, go live, implementation
(?:build\w*|implement\w+|deploy\w*|roll\w* out|configur\w+|go live|go-live|going live|put back go-live|delayed? go-live)[^.]{0,60}(?:{rs}|its system|the system)
{rs}[^.]{0,120}(?:implement\w+|deploy\w*|will (?:now )?go live|due to go live|would go live|go-live|building|rollout|roll-out|delay\w*|further \w+ months|put back)
go-live readiness
the implementation would need
[epr unknown procuring]
cue: EPR, electronic patient, tender, preferred supplier, procure
(?:tender\w*|procur\w+|bid\w*|preferred (?:supplier|bidder)|invit\w+ to tender|contract notice)[^.]{0,80}{rs}
{rs}[^.]{0,80}(?:out to tender|tender\w*|procurement (?:is|has|under|began|launched)|preferred (?:supplier|bidder)|procuring)
Out to tender
[epr words planned]
cue: EPR, electronic patient, business case
(?:business case|outline case|strategic outline case|plans? (?:for|to (?:buy|procure|implement))|intends to (?:buy|procure)|case for)[^.]{0,60}{rs}
{rs}[^.]{0,80}(?:business case|outline case|planned|procurement expected|tender (?:was )?cancelled|cancelled)
(?:cancel\w+|abandon\w+|scrapp\w+)[^.]{0,60}(?:tender|procurement)[^.]{0,60}{rs}
[Oo]utline business case[^.]{0,40}procurement
[trap epr]
\b(?:letters|referrals|results|data) (?:\S+ ){0,3}(?:are|is|were|was) (?:generated|taken|drawn|sent|extracted) from\b
\bA fault on\b
\bNHS Providers\b|\bsaid:
\bprocurement of an EPR is under ?way\b
\bSeveral trusts\b
\bfaces a real challenge\b

# ---- audit ------------------------------------------------------------------------------------------------------------------------------
[audit_finding improving]
cue: significant weakness, limited assurance, re-rated, audit
(?:lifted|removed|cleared|closed|resolved)(?: \S+){0,5} significant weakness
(?:rated|re-rated|moved to|now|given) (?:substantial|significant|reasonable|moderate)(?: \S+){0,2} assurance[^.]{0,100}(?:first|previous|earlier|was|from|up from)[^.]{0,40}(?:limited|minimal|partial|no assurance)
(?:from|was) (?:limited|minimal|partial)(?: assurance)? to (?:substantial|significant|reasonable|moderate)
[audit_finding worsening]
cue: significant weakness, assurance, qualified, qualify, modified opinion, adverse opinion, section 24, statutory recommendation, audited accounts, Head of Internal Audit, accounts, material uncertainty, disclaim
(?:limited|minimal|partial|no|weak)(?: \S+)? assurance\b[^.]{0,40}(?:audit\w*|opinion|report|rating|rated|\)|on\b|was given|over|for)
(?:audit\w*|opinion|report|reviews?)[^.]{0,100}(?:limited|minimal|partial) assurance
(?:given|gave|received|concluded|issued|rated|provid\w+) (?:only )?(?:limited|minimal|partial|no) assurance
\((?:limited|minimal|partial|no) assurance\)
Head of Internal Audit(?:'s)? [Oo]pinion[^.]{0,80}(?:limited|lowered|partial|minimal|moderate to limited|weak|reduced)
(?:identified|found|reported|raised|concluded|reporting)(?: \S+){0,4} significant weakness(?:es)?
significant weakness(?:es)?[^.]{0,80}(?:in (?:the|its|our|arrangements)|identified|value for money)
(?:qualif(?:y|ied)|adverse|modified|disclaimed|disclaimer of|except for)(?: \S+){0,3} (?:audit )?opinion|(?:qualify|qualified|modified|disclaim\w*) (?:its|the|their|his|her) (?:\S+ )?opinion
section 24 (?:report|recommendation|letter)
statutory recommendations?
(?:not|has still not|yet to|failed to)(?: \S+){0,4} (?:publish\w*|sign\w*|submit\w*|file\w*)(?: \S+){0,3} (?:audited )?(?:annual )?accounts
accounts[^.]{0,60}(?:late|not (?:been )?(?:signed|published|audited|submitted)|delayed|missed the deadline)
[trap audit_finding]
\bno (?:significant )?weakness
\bunmodified\b|\bunqualified\b
\bclean (?:audit )?opinion\b
\bwould be submitted by\b
\bDefinitions?\b|\bLimited: there are\b
\bNo significant weakness\b.*\bNo significant weakness\b
\blast reviewed\b

[coroner_warning improving]
cue: coroner, regulation 28, future deaths
(?:coroner|regulation 28|prevention of future deaths)[^.]{0,160}(?:content|satisfied|closed|complete|praised|no further)
[coroner_warning worsening]
cue: coroner, regulation 28, future deaths, PFD, inquest, neglect, jury
(?:regulation 28|prevention of future deaths?|PFD)(?: \S+){0,4} (?:report|reports|notice|notices|letter|letters)[^.]{0,120}(?:received|issued|sent|addressed|arrived|served|made|from the|to the trust|about)
(?:received|issued|sent|served|addressed|given)[^.]{0,60}(?:regulation 28|prevention of future deaths?|PFD)
neglect (?:contributed|played a part|was a factor)
(?:inquest|coroner|jury)[^.]{0,140}(?:neglect|criticis\w+|failings|failures|contributed to|missed opportunit\w+|gross failure|warned)
(?:neglect|failings|failures|missed opportunit\w+)[^.]{0,140}(?:inquest|coroner|jury)
[trap coroner_warning]
\b(?:no|nil|none|zero) (?:regulation 28|prevention of future|PFD|such)
\bnone with criticism\b
\bnone received\b|\breceived none\b
\b(?:council|another trust|another body|other bodies)\b
\bscheduled for\b
\bfor learning\b

# ---- jobs ----------------------------------------------------------------------------------------------------------------------------------
[workforce_reduction improving]
cue: freeze, frozen, vacancy, recruit, redundan, cuts
(?:freeze|pause|hold|controls?)[^.]{0,80}(?:lifted|ended|removed|relaxed|over)
(?:lifted|ended|removed)[^.]{0,40}(?:freeze|vacancy controls?)
(?:cuts|redundancies)[^.]{0,40}(?:dropped|abandoned|avoided|withdrawn)
[workforce_reduction worsening]
cue: posts, jobs, redundan, resignation scheme, MARS, freeze, frozen, headcount, establishment, whole-time, WTE, workforce, recruitment, eleven to
(?:shed|cut|lose|axe|remove|reduc\w+|delet\w+|slash)(?: \S+){0,5} (?:\d[\d,]*|hundreds|dozens|scores)(?: \S+){0,3} (?:posts|jobs|roles|staff|WTE|whole)
\d[\d,]*(?: \S+){0,2} (?:posts|jobs|roles|WTE)(?: \S+){0,3} (?:must go|to go|will go|are to go|at risk|to be (?:cut|lost|removed)|will be (?:cut|lost|removed)|be lost)
(?:voluntary redundancy|mutually agreed resignation|MARS|redundancy) (?:scheme|programme|round)s?[^.]{0,80}(?:open\w*|launch\w*|closed|begun|started|approved|applications|already|running|supported)
(?:opened|launched|begun|started|offering|running)[^.]{0,40}(?:voluntary redundancy|mutually agreed resignation|MARS)
(?:recruitment|vacancy|hiring|vacancies)(?: \S+){0,2} (?:freeze|halted|frozen|paused|stopped)
(?:freeze|halt|pause|stop) (?:on|to|in) (?:\S+ )?(?:recruitment|hiring|vacancies|external recruitment)
vacant posts[^.]{0,40}frozen
(?:frozen|froze|freez\w+|paused|halted|stopped|suspended)(?: \S+){0,3} (?:recruitment|hiring|vacancies)
establishment[^.]{0,60}(?:fall|reduc\w+|cut|shrink)[^.]{0,40}from[^.]{0,20}to
(?:trims?|cut\w*|reduc\w+|shrink\w*)[^.]{0,40}(?:top team|executive team|board|workforce|headcount)[^.]{0,40}from \S+ to \S+
(?:compulsory )?redundancies (?:are|will|have|were) 
[workforce_reduction unknown]
cue: redundan, resignation scheme, MARS
(?:considering|under consideration|may open|could open)[^.]{0,60}(?:redundanc\w+|resignation scheme|MARS)
[trap workforce_reduction]
\bpolic(?:y|ies)\b|\bprocedure\b
\bno scheme is open\b
\bmedicines administration\b
\baway on an average day\b
\bopted for voluntary redundancy\b|\baccepted redundancy\b|\bsix(?:ty)? seats\b
\bvisiting\b

# ---- structure --------------------------------------------------------------------------------------------------------------------------------
[structural_change worsening all]
cue: merg, group, acquisition, join
(?:merger|acquisition|transfer|group)[^.]{0,120}(?:put back|delayed|paused|blocked|postponed|stalled|deferred|collapsed)
[structural_change unknown all]
cue: single, combined, joint, merg, group, dissol, acquisition, share, joint, hosting, coming together, transfer agreement, in common
(?:agreed?|approv\w+|decid\w+|plan\w*|propos\w+|confirm\w*|intend\w*|voted|consent\w*|recommend\w*)[^.]{0,80}(?:to merge|merger|be merged|acquisition|to form a (?:\S+ )?group|a hospital group|be dissolved|group model|should merge)
(?:should|to) merge (?:on|in|with|from)
(?:merger|acquisition)[^.]{0,120}(?:called off|abandoned|scrapped|dropped|not (?:to )?(?:go ahead|proceed))
(?:agreed?|approv\w+|sign\w* off|plan\w*|propos\w+|back\w*|vot\w+|decid\w+)[^.]{0,80}(?:becom\w+|form\w*|creat\w+|establish\w*) (?:one |a )?(?:new )?(?:single|merged|combined|joint) (?:organisation|trust|provider|group|body)
(?:not to go ahead|abandon\w*|call\w* off|scrapp\w*|withdr\w+)[^.]{0,60}(?:merger|acquisition|group)
(?:would|will|to) be dissolved
are to share an? (?:chief executive|chair|{r})
(?:share|shared|joint|single)(?: \S+){0,2} (?:chief executive|chair|{r}|executive team|leadership)(?: \S+){0,6} (?:for the first time|agreed|model|arrangements?|across both)
(?:one chair and one executive team|single executive team|group (?:board|model|structure) (?:was |has been )?(?:agreed|approved))
[trap structural_change]
\bwards?\b.*\bmerge\b
\b(?:until it merges|ahead of its merger|since the (?:\d{4} )?merger|before the merger|first assessment since)\b
\bunder a new group structure\b
\bshared laundry\b
\bsession|working group|task and finish\b

# ---- help from outside --------------------------------------------------------------------------------------------------------------------------
[external_support improving]
cue: no longer needed, packed up, consultancy, left
(?:consultancy|consultants|firm|advisers|turnaround|improvement director|advisory|LLP)[^.]{0,160}(?:no longer needed|packed up|has left|have left|completed (?:its|their) work|stood down)
[external_support unknown]
cue: turnaround, consultancy, LLP, advisory, improvement director, recovery partner, advisers, consultants, KPMG, PwC, Deloitte, Grant Thornton, called in, seconded, recovery support
(?:called in|engaged|appointed|hired|brought in|contracted|commissioned|drafted in|retained|enlisted|turned to|procured|is paying|bought in)[^.]{0,60}(?:turnaround|consultancy|firm|LLP|Advisory|KPMG|PwC|Deloitte|Ernst|Grant Thornton|McKinsey|BDO|advisers)[^.]{0,120}(?:recovery|turnaround|financ\w+|governance|savings|grip|cost|improv\w+)
(?:LLP|Advisory|KPMG|PwC|Deloitte|Grant Thornton|Consulting)\b[^.]{0,80}(?:started|began|begun|appointed|engaged|working|assignment|support\w*|recovery partner)
seconded (?:in )?to (?:the trust|us|{o})[^.]{0,30}by (?:NHS England|{o})[^.]{0,120}(?:improvement|recovery|governance|financ)
(?:improvement director|turnaround director)[^.]{0,60}(?:sent in|imposed|appointed by NHS England|parachuted)
[trap external_support]
\b(?:internal|external) audit\)
\b(?:observer|in attendance|auditor)\b
\breview of (?:its |the )?(?:culture|governance)\b
\bwell-led review\b
\bguidance\b

# ---- what the public is not shown --------------------------------------------------------------------------------------------------------------------
[withheld improving]
cue: redacted, withheld, published in full
(?:redacted|withheld|kept private)[^.]{0,100}now (?:been )?published
now published in full
[withheld worsening]
cue: blacked, redacted, withheld
(?:blacked out|redacted|withheld)[^.]{0,100}(?:disappoint\w*|complain\w*|critici\w*|objected)
(?:disappoint\w*|complain\w*|critici\w*|objected)[^.]{0,200}(?:blacked out|redacted|withheld)
[withheld unknown]
cue: redacted, withheld, to follow, private, part 2, part two, not available, not been published, taken out of, left out, blacked, confidential, verbal
(?:paper|report|item|appendi\w+|figures?|section|annex|enclosure|pages?|business case|review)[^.]{0,120}(?:redacted|withheld|blacked out|taken out of the public|left out of the published|removed from the public|not included in the public|in the private session|taken in private|not circulated|omitted from the public)
(?:report|plan|accounts|statement|case|review|paper|strategy|month \d+)[^.|]{0,40}(?:\|[^.|]{0,12}){0,2}\| ?(?:To follow|to follow|TO FOLLOW|Part 2)\b
(?:report|paper|item|figures)[^.]{0,60}(?:was|were|is) not available
(?:listed|on the agenda|item)[^.]{0,120}(?:considered|taken|discussed) in (?:private|part 2|part two|the private)
[trap withheld]
\bexclu\w+ (?:of )?(?:the )?(?:press|public|representatives)\b|\bpress and (?:other members of the )?public be excluded\b
\brefreshments to follow\b|\blunch\b
\bpolic(?:y|ies)\b
\bverbal welcome\b

# ---- words that tell the direction --------------------------------------------------------------------------------------------------------------------
[polarity worse]
\b(?:worse\w*|fell|fall(?:en|s|ing)?|drop\w*|declin\w+|deteriorat\w+|lower(?:ed)?|down from|downgraded|down to|tumbled|inadequate|poor\w*|concern\w*|worr\w+|fail\w*|delay\w*|put back|slip\w*|behind|overspen\w+|lowest|rose to \d+ cases|alarm\w*|slow and unsafe|unsafe|must be replaced|no longer fit|further \w+ months|abandon\w*|scrapp\w+|cancel\w*)\b
\bcompared with 1\d%\b
[polarity better]
\b(?:improv(?:ed|es|ing)|up from|rose|risen|rises|lifted|raised|upgraded|up to|went up|best|better|outstanding|praised|progress|approved|started implementing|will now go live|highest|above average|ahead of)\b
[polarity same]
\b(?:unchanged|remains?|remained|still|no change|the same|retain\w+|stays?|steady)\b
