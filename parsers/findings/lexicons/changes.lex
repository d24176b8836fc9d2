# How a change at the top is written. A section is [kind reason tense]; an entry is an expression over a sentence in
# which people, posts, bodies and dates are tags:
#   <P1> a person          <R1> a post               <A1> an acting or interim post
#   <H1> person with post  <J1> person with acting post
#   <Q1> person with a post that is none of ours     <N1> such a post alone
#   <O1> a body            <X1> an outside body      <D1> a date
# Groups: who (whose change it is), role (the post), org (the employer), dest (where to), destrole, date, other (left
# alone). Reason "cue" is looked up in reasons.lex. "cue:" lines list the beginnings of words without which no entry
# of the section can match.

d = <D\d+>
o = <O\d+>
p = <[PHJQ]\d+>
pure = <P\d+>
who = <[PRAHJ]\d+>
role = <[RAHJ]\d+>
plain = <[RH]\d+>
acting = <[AJ]\d+>
people = {p}(?:(?:, | and |, and | & ){p})*
holders = {who}(?:(?:, | and |, and | & )(?:the |its |our |their )?{who})*
# What may stand between a subject and its verb.
gap = (?:,? \(?\d\d\)?,|, (?:[^<>;]|{d}|{o})+,| \([^()]+\)|,)?(?: who)?
his = (?:his|her|their|<[PRAHJQ]\d+>'s)
adv = (?:(?:also|now|just|already|recently|formally|finally|sadly|both|all|then|today|since|unexpectedly|quietly|abruptly|suddenly|first|{d}|therefore|hereby|voluntarily|initially|temporarily|kindly|subsequently|duly|reluctantly|publicly|again) )*
det = (?:(?:[Tt]he (?:[Tt]rust|[Bb]oard|ICB|organisation|group)'s|[Oo]ur [Tt]rust's|the|an?|its|their|our|his|her|new|next|first|permanent|full-time|substantive|single|first-ever|both|joint|role of|post of|position of|job of|office of|that of) )*
having = (?:has|have|had|having) {adv}
being = (?:is|are|was|were|will be|would be|has been|had been|be|being) {adv}
modal = (?:will|would|is to|are to|was to|were to|shall|is set to|are set to|was set to|is due to|are due to|was due to|is about to|plans to|planned to|intends to|intended to|{having}(?:decided|chosen|agreed|opted|elected) to|{having}announced (?:plans|{his} (?:intention|decision|plans?)) to|(?:announced|confirmed) (?:plans|{his} (?:intention|decision|plans?)) to|(?:is|are|was|were) (?:widely |now )?expected to|is likely to|hopes to|wants to|wishes to|decided to|agreed to) {adv}
job = (?:(?:his|her|their|the|its) )?(?:post|role|position|job|duties|office|contract)
as = (?: (?:as|from|of) {det}(?P<role>{role}))?
fromwhere = (?: (?:the trust|the board|the organisation|the icb|us|{o}|the nhs|the group|office|(?:his|her|their|the) (?:post|role|position|job)))*
since = (?:when|after|as)

verb leave leaves left left leaving
verb retire retires retired retired retiring
verb resign resigns resigned resigned resigning
verb depart departs departed departed departing
verb quit quits quit quit quitting
verb go goes went gone going
verb step steps stepped stepped stepping
verb stand stands stood stood standing
verb move moves moved moved moving
verb bow bows bowed bowed bowing
verb finish finishes finished finished finishing
verb hand hands handed handed handing
verb relinquish relinquishes relinquished relinquished relinquishing
verb return returns returned returned returning
verb resume resumes resumed resumed resuming
verb join joins joined joined joining
verb become becomes became become becoming
verb take takes took taken taking
verb start starts started started starting
verb begin begins began begun beginning
verb commence commences commenced commenced commencing
verb succeed succeeds succeeded succeeded succeeding
verb replace replaces replaced replaced replacing
verb lead leads led led leading
verb act acts acted acted acting
verb cover covers covered covered covering
verb fill fills filled filled filling
verb hold holds held held holding
verb serve serves served served serving
verb lose loses lost lost losing
verb appoint appoints appointed appointed appointing
verb name names named named naming
verb sack sacks sacked sacked sacking
verb dismiss dismisses dismissed dismissed dismissing
verb remove removes removed removed removing
verb suspend suspends suspended suspended suspending
verb exclude excludes excluded excluded excluding
verb reappoint reappoints reappointed reappointed reappointing
verb extend extends extended extended extending
verb run runs ran run running
verb complete completes completed completed completing
verb chair chairs chaired chaired chairing
verb second seconds seconded seconded seconding
verb die dies died died dying
verb continue continues continued continued continuing
verb remain remains remained remained remaining
verb stay stays stayed stayed staying
verb recruit recruits recruited recruited recruiting
verb promote promotes promoted promoted promoting
verb exit exits exited exited exiting
verb vacate vacates vacated vacated vacating
verb end ends ended ended ending

# ---- departures: leaving verbs --------------------------------------------------------------------------------------
[departure cue announced]
cue: final, opted, chose, decid, elect, after, once, following, tenure, conclud, whose, told, announc, inform, advis, way out, heading, lined up, tipped, line for, signal, indicat, express, stat, intimat, confirm, communicat, shared, land, secur, accept, bag, won, took, taken, leav, retir, resign, depart, quit, go, step, stand, mov, bow, finish, hand, relinquish, exit, vacat, complet, call, hang, off, last, end, lose, losing, farewell, goodbye, notice, term, expir
(?P<who>{holders}){gap} {adv}{future:leave}{fromwhere}{as}
(?P<who>{holders}){gap} {adv}{future:retire}{fromwhere}{as}
(?P<who>{holders}){gap} {adv}{future:depart}{fromwhere}{as}
(?P<who>{holders}){gap} {adv}{future:quit}{fromwhere}{as}
(?P<who>{holders}){gap} {adv}{future:exit}{fromwhere}{as}
(?P<who>{holders}){gap} {adv}{future:vacate}{fromwhere}{as}
(?P<who>{holders}){gap} {adv}{future:resign}{fromwhere}{as}
(?P<who>{holders}){gap} {adv}{future:step} (?:down|aside permanently|back|away){fromwhere}{as}
(?P<who>{holders}){gap} {adv}{future:stand} (?:down|aside permanently){fromwhere}{as}
(?P<who>{holders}){gap} {adv}{future:move} on
(?P<who>{holders}){gap} {adv}{future:move} to (?:{o}|<X\d+>|an?|another)
(?P<who>{holders}){gap} {adv}{future:bow} out
(?P<who>{holders}){gap} {adv}{future:finish}(?: on| at| in| {d}| as)
(?P<who>{holders}){gap} {adv}{future:hand} over the (?:reins|role|baton)
(?P<who>{holders}){gap} {adv}{future:relinquish} (?:(?:the|his|her|their) )?(?:(?:role|post|position) of )?(?P<role>{role})
(?P<who>{holders}){gap} {adv}{modal}(?:be )?(?:go|be off|be going|be gone|be leaving)\b
(?P<who>{holders}){gap} (?:is|are) {adv}going (?:{d}|to {o}|to <X\d+>|in |on |at |back to)
(?P<who>{holders}){gap} (?:goes|go) (?:{d}|in |on |at )
(?P<who>{holders}){gap} (?:is|are|was|were) (?:understood|believed|thought|reported|said|rumoured|tipped) to be (?:leaving|retiring|stepping down|standing down|resigning|quitting|moving on|departing|on (?:his|her|their) way out)
(?P<who>{holders}){gap} (?:is|are|was|were) (?:understood|believed|thought|reported|said) to have (?:left|resigned|quit|retired|stepped down|stood down|handed in (?:his|her|their) notice)
(?P<who>{holders}){gap} (?:is|are) off to\b
(?P<who>{holders}){gap} (?:is|are) off(?:$| in | at | this | next )
(?P<who>{holders}){gap} (?:{having})?(?:opted|chose|chosen|decided|elected) to (?:return|go back) to
(?:post|role|position) of {det}(?P<role>{role})[^<>]{0,60} (?:when|after|once|following) (?P<who>{pure}) (?:leaves|retires|goes|departs|steps down|stands down|left|retired)
(?P<who>{holders}), (?:whose|for whom)(?: this (?:was|is|would be))?(?: (?:his|her|the|their))? (?:last|final) (?:board )?meeting(?: as {det}(?P<role>{role}))?
(?P<who>{people}){gap} {adv}{future:leave} (?P<org>{o}),? where (?:he|she|they|{p}) (?:is|has been|had been|was|serves as|has served as) {det}(?P<role>{role})
(?P<who>{holders}){gap} (?:is|are|was|were) (?:both )?on (?:his|her|their|the) way out
(?P<who>{holders}){gap} (?:is|are) (?:both )?(?:heading for the (?:exit|door)|calling time on)
(?P<who>{holders}){gap} (?:is|are) (?:being )?(?:lined up|tipped|in line|in the frame) for (?:an?|another|the)(?: [a-z-]+){0,3} (?:job|role|post|position)
(?P<who>{holders}){gap} (?:{having})?(?:signalled|indicated|expressed|stated|intimated|confirmed|announced|communicated|shared|made known) {his} (?:wish|intention|desire|decision|plans?|intent) to (?:leave|retire|step down|step back|stand down|resign|relinquish|move on|go)(?: from)?(?: (?:the |{his} )?(?:role|post|position) (?:of|as) {det}(?P<role>{role}))?
(?P<who>{holders}){gap} (?:landed|secured|accepted|bagged|won|has taken|took|has bagged) (?:an?|the|another)(?: [a-z-]+){0,3} (?:job|role|post|position|appointment)\b
(?P<who>{holders}){gap} (?:is|are) (?:calling it a day|hanging up|heading (?:to|for|off))
(?P<who>{holders}){gap} (?:{having}|{adv})(?:told|announced|said|revealed|confirmed|informed|advised|let it be known)(?: [^<>,]{0,40})?(?: {d})?(?: that)? (?:he|she|they) (?:{modal}|{being}|has decided |wants |wishes |plans |intends )(?:to )?(?:be )?(?:leav|retir|step|stand|resign|depart|quit|mov(?:e|ing) on|go\b|going\b|off\b)
(?P<who>{holders}){gap} {having}(?:announced|revealed|confirmed) {his} (?:departure|exit|retirement|resignation|decision to (?:leave|retire|stand down|step down))
(?P<who>{holders}){gap} (?:announced|revealed|confirmed) {his} (?:departure|exit|retirement|decision to (?:leave|retire|stand down|step down))
(?P<who>{holders})'s? (?:\w+ )?(?:departure|exit|retirement|resignation) (?:was |has been |had been |is )?(?:announced|revealed|confirmed|expected)
(?P<who>{holders})'s? (?:last|final) (?:day|working day|board meeting|board|meeting)\b(?:,? (?:as|{his} (?:[a-z-]+ )?(?:contract|term|appointment|secondment|tenure) as) {det}(?P<role>{role}))?
(?:last|final) (?:board )?(?:meeting|board)(?: as {det}(?P<role>{role}))? (?:for|of) (?P<who>{holders})
(?:saying|say|says|said|bid|bids|bidding) (?:goodbye|farewell) to {det}(?P<who>{holders})
(?P<org>{o})(?:[^<>]{0,40}) (?:is|are) (?:to lose|losing|set to lose|about to lose) (?:its|their|both its)? ?{det}(?P<who>{who})
(?P<who>{who}) and (?P<other>{who}) (?:are|were) (?:both )?leaving
{having}accepted (?:the )?(?:resignation|departure) of (?P<who>{holders})
(?P<who>{holders}){gap} (?:is|are|was|were) (?:to be|being) (?:made redundant|replaced (?:after|when))
(?P<who>{holders}){gap} (?:has|have|had) (?:{adv})?(?:accepted|taken|opted for|been offered|agreed) (?:voluntary |a )?redundancy
(?P<who>{holders}){gap} {having}(?:found|secured|landed|accepted|obtained|got|taken|been offered|been successful in obtaining|been appointed to|agreed to take)(?: up)? (?:an?|the|new|another)(?: [a-z-]+){0,3} (?:job|jobs|post|role|position|roles|posts|appointment)
(?P<who>{holders}){gap} {having}(?:been successful in obtaining|secured|accepted|obtained|landed) (?:the|a|an)(?: [a-z-]+)? (?:post|role|position|job) (?:of|as) (?P<destrole><[RAHJN]\d+>)
(?P<who>{holders}){gap} (?:will|would|is to|is set to|are to) (?:become|be joining|join|take up|be) (?:[^<>]{0,30})?(?:a )?(?:post|job|role) (?:at|with|in) (?P<dest>{o})
(?P<who>{who}){gap} {adv}{modal}(?:become|take over as|be|lead|run|head) {det}(?P<destrole>{role})(?: (?:of|at|for|in|with) (?P<dest>{o}))
(?P<who><[HJ]\d+>){gap} {adv}(?:{modal}(?:join|move to|lead|run|head|take over at)|moves to|joins|is moving to|is joining|are moving to|moving to|going to|is going to) (?P<dest>{o})
(?P<who>{holders}) (?:-|\||:) (?:Leaving|Leaver|leaving|leaves|to leave|Retiring|retiring|Retires|retires)
(?P<who>{who}) \| (?:Leaving|Leaves|Retiring|Retires|To leave|To retire)
(?P<who>{pure}): (?:retires|leaves|steps down|stands down|resigns)(?: as {det}(?P<role>{role}))?
(?P<who>{holders})(?:'s?)? (?:[a-z-]+ ){0,3}(?:term|term of office|tenure|period of office|appointment)(?: as (?P<role>{role}))?{gap} (?:ends|expires|will end|would end|comes to an end|will come to an end|would come to an end|concludes|finishes|is coming to an end|was due to end|ended)
(?:when|as) {his} (?:term|term of office|contract) (?:ends|expires|ended)
(?P<who>{holders}){gap} (?:would|will) not (?:be reappointed|be offered|be seeking|seek|stand for|be renewed|be extended)
(?P<who>{holders}){gap} (?:completes|will complete|would complete|finishes) (?:(?:{his}|a) )?(?:\w+ )?(?:term|terms|final term|assignment|contract|secondment)(?: of office)?(?: as (?P<role>{role}))?
(?P<who>{holders}){gap} {having}(?:handed in|given|served|submitted) (?:{his} )?notice
(?P<who>{holders}){gap} {having}tendered {his} resignation
(?P<who>{holders}) \(last day
the notice period of {det}(?P<who>{holders})
(?P<who>{holders})'s (?:\w+ )?(?:contract|engagement|secondment|assignment|stint)(?: into the trust)?(?: as (?P<role>{role}))?{gap} (?:ends|would end|will end|expires|will come to an end|would come to an end|would finish|will finish|finishes|is due to end|comes to an end)
{since} (?P<who>{pure}) (?:retires|leaves|steps down|stands down|goes)(?: from the post)?
(?P<who>{holders}), whose (?:[a-z-]+ )*(?:contract|term|term of office|tenure|appointment|secondment|engagement)(?: as {det}(?P<role>{role}))? (?:ends|concludes|finishes|draws to a close|expires|will end|is due to end|comes to an end)
(?P<who>{holders}), moving to (?P<dest>{o})
to replace (?P<who>{holders}) when (?:he|she|they|{p}) (?:leaves|retires|goes|steps down|stands down)
(?P<who>{holders}){gap} (?:is|are) (?:emigrating|relocating|moving) 
after (?P<who>{holders}) (?:leaves|retires|steps down|stands down|departs)
(?:departure|resignation|retirement|exit)s? (?:was|were|has been|have been|is) (?:announced|confirmed) (?:for|of) {det}(?P<who>{holders})
(?:the )?(?:impending|forthcoming|planned|upcoming) (?:departure|retirement|exit) of {det}(?P<who>{holders})
(?:congratulate|congratulated|congratulations to) (?P<who>{holders}) on {his} (?:retirement|new (?:job|role|post))
(?P<who>{holders}){gap} is to be released
^(?:Farewell|Goodbye|Thank you and goodbye) to {det}(?P<who>{holders})

[departure cue effective]
cue: lost, said goodbye, moved, leaver, walked, thrown, called, made way, cleared, retirement, departed, left, gone, went, retired, resign, stood, stepped, departed, quit, moved on, ended, ran, complet, bowed, vacat, exit, parted, resignation, departure, exit, relinquish, last, step, stood, handed, joined
(?P<who>{holders}){gap} (?:{having}|{adv})left{fromwhere}{as}
(?P<who>{holders}){gap} (?:{having}|{adv})retired{fromwhere}{as}
(?P<who>{holders}){gap} (?:{having}|{adv})departed{fromwhere}{as}
(?P<who>{holders}){gap} (?:{having}|{adv})gone\b
(?P<who>{pure}) went(?: with (?:him|her|them))?\b
(?P<who>{holders}){gap} went with (?:him|her|them|{p})
(?P<who>{holders}){gap} (?:{having}|{adv})(?:stood|stepped) down{fromwhere}{as}
(?P<who>{holders}){gap} (?:{having}|{adv})(?:moved on|bowed out|parted company)
(?P<who>{holders}){gap} (?:{having}|{adv})relinquished {det}(?P<role>{role})
(?P<who>{holders}){gap} (?:{having}|{adv})(?:vacated|exited|handed over) 
(?P<who>{holders}){gap} (?:{having}|{adv})(?:completed|finished|ended) (?:{his} )?(?:\w+ )?(?:term|assignment|contract|secondment|engagement)(?: of office)?(?: as (?P<role>{role}))?
(?P<who>{holders})'s (?:fixed-term |interim |temporary )?(?:engagement|contract|term|term of office|assignment|secondment) (?:ran out|ended|expired|came to an end|finished)
(?P<org>{o})(?:[^<>]{0,30}) {having}(?:parted company with|lost|said goodbye to) {det}(?P<who>{who})
(?:departure|exit) of {det}(?P<who>{holders})(?: (?:last|in|on|was|followed|came))
(?P<who>{holders})(?: -|:)? left (?:{d}|on|in|at the end of)
(?P<who>{holders}) (?:-|\||:|\() ?(?:Left|left|Stepped down|stepped down|Stood down|Retired|retired|Ceased|term ended|Term ended)
(?P<who>{who}) \| (?:{d} \| )?(?:Left|Stepped down|Stood down|Retired|Ceased|Departed)
(?:exit|departure) was followed (?:{d} )?by that of (?P<who>{people})
(?P<who>{holders}){gap} {having}been replaced
(?P<who>{holders}){gap} (?:{having}|{adv})moved (?:to (?:the )?(?:{o}|<X\d+>|an? |another)|on\b|abroad|overseas)
(?P<who>{people}){gap} (?:{having}|{adv})left (?P<org>{o}),? where (?:he|she|they|{p}) (?:is|has been|had been|was|served as|has served as) {det}(?P<role>{role})
(?P<who>{holders}){gap} (?:{having}|{adv})(?:walked away|walked out on|thrown in the towel|called it a day|made way|cleared (?:his|her|their) desk)\b
(?i:\b(?:leavers?|departures?|departed|retirements?)(?: [a-z ]{0,30}| at {o})?): (?P<who>{holders})
(?:arose|arises|follows|followed|comes|came)(?: when| after| as)? (?P<who>{people}) left
(?P<who>{holders}){gap} was a member (?:of the board )?until
(?P<who>{holders}){gap} {having}ceased to be{as}
successor to (?P<who>{people}){gap} who (?:left|retired|stepped down|stood down|resigned)

# Told of somebody whose leaving is told elsewhere in the document; alone they are nothing.
[departure detail announced]
cue: start, leav, go, last, finish, retir, step, join, mov, tak
(?P<who>{pure}){gap} {adv}(?:goes|leaves|finishes|departs|retires|steps down|will go|will leave|will finish|will retire)(?: formally)?(?: on| in| at)? "?{d}
(?P<who>{pure}) (?:formally |finally )(?:leaves|goes|retires)
(?P<who>{pure}){gap} {adv}{modal}(?:join|move to|take up a (?:post|role|job) (?:at|with|in)) (?:the )?(?P<dest><X\d+>)
(?P<who>{pure}){gap} {adv}(?:{future:join}|{future:start}(?: work)? (?:at|with)|{future:move} to) (?:the |an? )?(?:<X\d+>|(?:an?|another) [^<>]{3,40})

# ---- departures whose verb tells the cause ---------------------------------------------------------------------------
[departure resignation effective]
cue: resign, quit, walk
(?P<who>{holders}){gap} (?:{having}|{adv})(?:resigned|quit|walked out){fromwhere}{as}
(?P<who>{holders})'s? (?:\w+ )?resignation
resignation of {det}(?P<who>{holders})
(?P<who>{who}) (?:-|\|) (?:{d} \| )?Resigned
[departure dismissal effective]
cue: sack, dismiss, fire, remov, oust, axe, vote
(?P<who>{holders}){gap} (?:(?:has|have|had) been |was |were |been ){adv}(?:sacked|dismissed|fired|removed(?: from office| as| from)|ousted|axed|voted out){as}
(?P<org>{o})(?:[^<>]{0,30}) (?:{having})?(?:sacked|dismissed|fired|removed|ousted|axed) {det}(?P<who>{who})(?:, (?P<other>{pure}))?
(?:sacking|dismissal|removal|ousting) of {det}(?P<who>{holders})
(?:{having})?(?:removed|voted out|ousted|sacked|dismissed) {det}(?P<who>{holders})
[departure death effective]
cue: passing, loss, death, died, passed away, dies
(?:death|passing) of {det}(?P<who>{holders})
(?P<who>{holders}){gap} (?:{having}|{adv})(?:died|passed away)
[departure return_to_substantive announced]
cue: return, resum, go, going, back, revert
(?P<who><[AJP]\d+>){gap} {adv}(?:{future:return}|will go back|is going back|goes back|would go back|would revert|reverts) to {his} (?:\w+ )?(?:substantive|previous|own|former|old|permanent|usual|original)
(?P<who><[AJ]\d+>){gap} {adv}(?:{future:return}|{future:resume}) (?:to )?{his}
(?P<who>{holders})'s secondment (?:into|to) (?:the trust|{o})(?: as (?P<role>{role}))?{gap} (?:would|will) (?:finish|end|come to an end)
[departure return_to_substantive effective]
cue: return, resum, back, revert
(?P<who><[AJ]\d+>){gap} (?:{having}|{adv})(?:returned|gone back|reverted|resumed) (?:to )?{his}
(?P<who>{holders}){gap} {having}resumed {his} [^<>]{3,60}(?:<N\d+>[^<>]{0,60})?relinquished the (?P<role>{role})
[departure end_of_contract announced]
cue: contract, engagement, assignment
(?P<who>{holders})'s (?:interim |fixed-term )?(?:contract|engagement|assignment) (?:ends|would end|will end|would come to an end|will come to an end|is not being renewed|will not be renewed|would not be renewed)
[departure restructure announced]
cue: redundan, delet, disappear, structure, job
(?P<who>{holders}){gap} (?:{having}(?:been )?|will be |is being |are being |was |were )?(?:made redundant|accepted redundancy|opted for voluntary redundancy|taken voluntary redundancy|lost {his} jobs?)
(?P<who>{holders}){gap} (?:was|were) not (?:reappointed|appointed) in the (?:process|new structure)
(?:roles|posts) of (?P<role>{role}) and (?P<other>{role}) (?:disappear|will go|are being deleted|will be deleted)
[departure secondment announced]
cue: second
(?P<who>{holders}){gap} (?:went|has gone|had gone|goes|has moved|moved|moves) on (?:an? )?(?:[a-z-]+ )?secondment
(?P<who>{holders}){gap} (?:is leaving|leaves|will leave|left|is to leave)(?:[^<>;]|{d}|{o}){0,30} on (?:an? )?(?:[a-z-]+ )?secondment

[departure new_role announced]
cue: from
(?P<who>{people}){gap} {adv}(?:joins|will join|is joining|moves|comes|will move|arrives|moving|joining|moved|joined|comes over)(?:[^<>;]|{d}|{o}){0,60}? from (?P<org>{o}),? where {p} (?:is|has been|currently is|is currently|serves as|works as) {det}(?P<role>{role})

# ---- appointments -----------------------------------------------------------------------------------------------------
[appointment - announced]
cue: led, run, headed, successor, replacement, starter, joiner, arrival, faces, given, landed, got, won, appoint, nam, confirm, chosen, select, recruit, promot, unveil, announc, join, start, begin, tak, helm, lead, chair, succe, replac, welcom, becom, new, offer, accept, secur, will be, pick, hire, poach, elect, commence, introduc, run, arriv, w.e.f, wef, from, go to, gone to, permanent, prefer, lined, hold, to be
(?P<who>{people}){gap} (?:(?:has|have|had) {adv}been|is|are|was|were|will be|is to be|are to be|being|been) {adv}(?:re)?(?:appointed|named|confirmed|chosen|selected|recruited|promoted|unveiled|announced|hired|picked|approved|introduced|poached|lined up|drafted in|brought in|brought back|voted in)(?: by [^<>,]{2,40})?(?: to| as| to be| to serve as| to the)? {det}(?P<role>{role})
(?P<who>{people}){gap} (?:(?:has|have|had) {adv}been|is|was|were|will be) {adv}(?:appointed|named|chosen|selected|recruited|lined up|approved) (?:as|to be|to) (?:lead|chair|run|head) (?P<org>{o})
(?:{having}|{adv}|will |would |to |is pleased to |are pleased to )?(?:appointed?|named?|chosen|choose|chose|selected?|recruited?|hired?|poached?|promoted?|picked?|unveiled?|drafted in|brought in|made) (?P<who>{people}){gap} (?:as|to be|to|to the (?:post|role|position) of) {det}(?P<role>{role})
(?:appointment|promotion|recruitment|election|selection|arrival) of (?P<who>{people}){gap} (?:as|to|to the (?:post|role|position) of|to be) {det}(?P<role>{role})
(?:appointment|promotion|recruitment|selection|arrival) of {det}(?P<role><[HJ]\d+>)
(?:appointment|recruitment) of {det}(?P<role>{role}),? (?P<who>{people})
(?P<who>{people}){gap} {adv}(?:{future:join})(?: (?:us|the trust|the board|the team|{o}|the organisation|as))*(?:[^<>;]|{d}|{o}){0,40} as {det}(?P<role>{role})
(?P<who>{people}){gap} {adv}(?:{future:become}|{future:take} over as|{future:take} over from <[PRAHJ]\d+> as|{future:start} as|{future:begin} as|{future:commence} as|{future:succeed} [^<>;]{0,20}as|{modal}be) {det}(?P<role>{role})
(?P<who>{people}){gap} (?:becomes|becoming) {det}(?P<role>{role})
(?P<who>{people}){gap} {adv}(?:{future:take} (?:up|on) (?:the |his |her |their )?(?:[a-z-]+ )?(?:reins|role|post|position|job|duties|appointment)(?: (?:of|as))? {det}(?P<role>{role}))
(?P<who>{people}){gap} {adv}(?:{future:lead}|{future:run}|{modal}chair|is to chair|{modal}head) (?P<org>{o})
(?P<who>{people}){gap} {having}(?:been offered,? and )?(?:{having})?accepted,? (?:the |an? )?(?:substantive |permanent )?(?:role|post|position|job|offer) (?:of|as) {det}(?P<role>{role})
(?P<who>{people}){gap} {having}agreed to (?:be|become|serve as|take on the role of|join as) {det}(?P<role>{role})
(?P<who>{people}){gap} (?:will|would|to) (?:succeed|replace|take over from|follow) (?P<role><[RAHJ]\d+>)
(?P<org>{o}) (?:has|will have|is getting|gets|welcomes|is to have)(?: [a-z]+)? a new {det}(?P<role>{role})
(?:new|next|incoming|first) (?P<role><[HJ]\d+>)
(?:[Nn]ew|[Nn]ext) {det}(?P<role>{role}) (?:is|will be|is to be|was) (?P<who>{people})
(?P<who>{people}){gap} is (?:the|our|its|their) (?:new|next|incoming|first) {det}(?P<role>{role})
(?P<who>{people}){gap} (?:as|is) (?:the|our|its|their|a) (?:new|next|incoming|first) {det}(?P<role>{role})
(?P<role>{role})(?: at {o})?(?: job| post| role)? (?:has gone|goes|is going|will go) to (?P<who>{people})
(?P<role>{role})(?:'s)? (?:job|post|role) (?:has gone|goes|is going|will go) to (?P<who>{people})
preferred candidate (?:for|to be|to become|as) {det}(?P<role>{role})
(?P<who>{people}){gap} (?:is|was|as) the preferred candidate (?:for|to be|to become|as|to chair|to lead) {det}(?P<role>{role})
(?P<who>{people}){gap} (?:is|was|as) the preferred candidate (?:to chair|to lead|to run) (?P<org>{o})
(?:who will|person who will|to) (?:chair|lead|run) (?P<org>{o}) after (?P<other>{who})
(?:has been chosen|chosen|appointed|named|selected) to (?:chair|lead|run) (?P<org>{o})
^(?P<who><H\d+>)(?:,? (?:from|starting|starts|joins|joining)|, {o}, from)
^(?P<who>{pure}): (?P<role>{role}), from
(?P<role>{role}): (?P<who>{people}) (?:starts|joins|begins|takes up|took up)
(?P<who><H\d+>) (?:starts|joins|will start|will join|is joining|begins|takes up (?:the )?post|will take up|takes up (?:his|her) post|joins us) 
(?:faces|appointments|starters|joiners|directors|executives)(?: at [^<>:]{0,30}| at {o})?: (?P<who>{people})
(?:secure|secured|recruited|appointed|found) as {his} successor (?P<who>{people})
(?:has|have) appointed {det}(?P<role>{role})
(?P<who>{people}){gap} (?:would|will|is to) take over as {det}(?P<role>{role})
(?P<who>{people}){gap} (?:would|will|is to|takes|to) (?:take|takes)? ?over (?:in|on|from|{d})
completed the recruitment of {det}(?P<role>{role})
approved the appointment of (?:two |three |four |an? )?{det}(?P<role>{role})
(?P<who>{people}) and (?P<other>{p}) will each serve
(?P<org>{o})(?:'s board)?(?:[^<>]{0,20}) {having}(?:recruited|appointed|hired|named|found|chosen|unveiled|picked|signed up|lured|selected) {det}(?P<role>{role})
(?P<who>{people}){gap} (?:will|would|is to|has|to|is set to|is due to)(?: be)? (?:replac\w+|succe\w+|take over from|taken over from|taking over from|follow\w*) (?:{det})?(?P<other>{who})(?:,[^<>]*,)? as {det}(?P<role>{role})
(?P<org>{o})(?:'s board)? (?:will|is to|would|are to) be (?:led|run|headed|chaired)(?: [^<>;]{0,20}(?:{d})?)? by (?P<who>{people})
(?:{his}|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]) (?:permanent |eventual |chosen )?(?:successor|replacement) (?:will be|is to be|is|was|would be|has been (?:named|announced|confirmed|identified) as|was named as)(?: {adv})? ?(?P<who>{people})
(?P<who>{people}){gap} (?:{having}been|was|is|will be|has been) (?:named|chosen|selected|announced|unveiled|confirmed|identified|appointed) as (?:{his}|[Ii]ts|the) (?:permanent )?(?:successor|replacement)
(?P<who>{people}) (?:has|have) (?:been given|landed|secured|got|won) (?:the )?(?:job|role|post) (?:of|as) {det}(?P<role>{role})
(?i:\b(?:starters?|joiners?|arrivals?|new appointments?|appointments?|new faces?)(?: [a-z ]{0,30}| at {o})?): (?P<who>{people})
will replace (?:him|her|them|{p})(?: as {det}(?P<role>{role}))?
(?P<who>{people}){gap} (?:will|would|is to|are to|is set to|are set to) (?:be|become) (?:the |its |our |a )?(?:first |new |next |permanent )+{det}(?P<role>{role})
to share {det}(?P<role>{role})
appointed (?P<role><[HJ]\d+>)

# Told of somebody whose appointment is told elsewhere in the document.
[appointment detail announced]
(?P<who>{p})'s (?:[a-z-]+ ){0,2}(?:stint|term|tenure|appointment|contract|term of office) {adv}(?:begins|starts|commences|will begin|will start|will commence|runs from|takes effect)
cue: tak, start, begin, join, mak, commenc, arriv, oversee, runs
(?P<who>{pure}){gap} {adv}(?:{future:start}|{future:begin}|{future:commence}|{future:join}|takes up|will take up|is to take up|takes over|will take over|makes the move|arrives|will arrive|will oversee)
[appointment detail effective]
cue: started, began, joined, took, arrived, commenced, has already
(?P<who>{pure}){gap} (?:{having}|{adv})(?:started|begun|began|joined|commenced|arrived|taken up|took up)(?:[^<>;.]|{o}){0,40}{d}
[interim detail effective]
cue: arrived, started, began, took
(?P<who>{pure}){gap} (?:{having}|{adv})(?:started|began|arrived|taken over|took over)(?:[^<>;.]){0,30}{d}

[appointment - effective]
cue: join, start, began, begun, took, taken, commenc, elected, welcom, permanent, promoted, arriv, new, in post, made, confirmed, becam, has become, succeeded, introduc, w.e.f, appointed, now
(?P<who>{people}){gap} (?:{having}|{adv})joined(?: (?:us|the trust|the board|{o}|the organisation|the team))?(?:[^<>;]|{d}|{o}){0,30} as {det}(?P<role>{role})
(?P<who>{people}){gap} (?:{having}|{adv})(?:started|begun|began|commenced|taken over|took over|taken up post|took up post|succeeded)(?: in post| work| {d})? as {det}(?P<role>{role})
(?P<who>{people}){gap} (?:{having}|{adv})(?:become|became) {det}(?P<role>{role})
(?P<who>{people}){gap} (?:{having}|{adv})(?:taken|took) up (?:the |this |his |her |their )?(?:substantive |permanent )?(?:post|role|position|appointment) (?:of|as) {det}(?P<role>{role})
(?P<who>{people}){gap} (?:{having}|{adv})taken (?:on|over) (?:the )?(?:role|post|duties)? ?(?:of|as)? ?{det}(?P<role>{role})
(?:role|post|position) of (?P<role>{role}) (?:had been|has been|was) taken (?:on|over) by (?P<who>{people})
(?P<role>{role})(?: -|:) (?P<who>{people}) (?:took up|has taken up|started|joined|began|commenced)
(?P<who>{people}){gap} (?:(?:has|have|had) been |was |were ){adv}(?:elected|made)(?: unopposed)?(?: as)? {det}(?P<role>{role})
(?P<who>{people}){gap} (?:(?:has|have|had) been |was ){adv}(?:confirmed|made) (?:as |in )?(?:the )?(?:permanent|substantive)(?: role of| post of)? ?{det}(?P<role>{role})
(?P<who>{people}){gap} (?:(?:has|have|had) been |was ){adv}confirmed (?:in the|as) (?:permanent|substantive)
(?P<org>{o})(?:[^<>]{0,20}) {having}made {det}(?P<role>{acting}) permanent
(?:[Ww]elcomed|[Ww]elcome|[Ww]elcoming) (?P<who>{people}){gap} (?:to {his} first (?:meeting|board|board meeting)|who (?:has |had )?joined|to the (?:board|meeting|trust|team))?(?:[^<>;]|{d}|{o}){0,40}? ?as {det}(?:new )?(?P<role>{role})
(?:[Ww]elcomed|[Ww]elcome|[Ww]elcoming) (?:{det}new )(?P<role><[HJ]\d+>)
(?P<who><H\d+>) (?:-|\|) (?:{d} \| )?(?:Appointed|Commenced|Started|Joined|Elected|New)
(?P<who><H\d+>) \((?:w\.?e\.?f\.?|from|started|joined|appointed)
(?P<who>{people})(?: is)? (?:now )?in post(?: (?:from|since|as))? 
(?P<who><H\d+>), [^<>]{0,10}?(?:now in post|in post (?:from|since))
(?P<who>{people}){gap} (?:{having}|{adv})(?:been )?promoted to {det}(?P<role>{role})
(?P<org>{o})(?:[^<>]{0,20}) {having}promoted (?P<who>{people}) to {det}(?P<role>{role})
(?P<who><H\d+>){gap} (?:{having}|{adv})(?:started|joined|commenced|taken up post|took up post|begun|began)(?: in post| work| with us| at the trust)?(?: on| in| at| {d}| last| this)
(?P<who>{people}){gap} (?:{having}|{adv})(?:been )?the permanent {det}(?P<role>{role})
(?P<who>{people}) took up this post
(?P<who>{people}){gap} (?:{having}|{adv})(?:taken|took) up (?:his|her|their|the) (?:new )?(?:posts?|roles?|positions?|seats?|duties)\b
(?:[Nn]ew|[Tt]wo|[Tt]hree) (?:new )?(?P<role>{role}) (?:has|have) joined

# ---- cover --------------------------------------------------------------------------------------------------------------
[interim - announced]
cue: undertak, carried, perform, picked, looked, held, discharg, taken on, act, interim, cover, caretak, deputi, stand, fill, step, hold, second, temporar, charge, locum, chair, hire, drafted, brought, meantime, helm
(?P<who>{people}){gap} {adv}(?:{future:act} up|{future:act}|{future:step} up|{future:step} in)(?: (?:as|into|to)(?: the)?)? {det}(?P<role>{role})
(?P<who>{people}){gap} {having}agreed to act (?:up |into |as |in )?(?:to )?{det}(?:the )?(?P<role>{role})
(?P<who>{people}){gap} (?:will|would|is to|are to|to|has agreed to|will each) (?:be|become|serve as|take over as|continue as|step in as|step up as|come in as|join as) {det}(?P<role>{acting})
(?P<who>{people}){gap} (?:(?:has|have) been|was|is|will be|is to be|been) (?:appointed|named|seconded|drafted in|brought in|brought back|hired|lined up|confirmed|recruited)(?:[^<>;]|{d}|{o}){0,60}? (?:as|to be) {det}(?P<role>{acting})
(?:appointed|drafted in|brought in|hired|named|recruited|seconded in|called in|turned to|brought back) (?P<who>{people}){gap} (?:[^<>;]|{d}|{o}){0,50}?(?:as|to be) {det}(?P<role>{acting})
(?P<who>{people}){gap} (?:will|would|is to|to|has been asked to|has agreed to|was to|are to) (?:cover|fill|hold|take on|look after|perform|undertake)(?: for)? (?:the )?{det}(?:(?:role|post|duties|portfolio|job|post of|role of|duties of) (?:of )?)?(?P<role>{role})
(?P<who>{people}){gap} (?:will|would|to) (?:take over|stand in|deputise|fill in|step up|act up|act|cover|hold the fort|do the job|take charge|cover the portfolio|act in {his} place|cover (?:the|her|his|their) (?:role|post|duties|portfolio))(?: as {det}(?P<role>{role}))?(?: in the interim|{gap} (?:on an (?:interim|acting) basis|while|until|in the meantime|for now|for the time being|from|as|for))
(?P<who>{people}){gap} (?:will|would|is to|to) chair (?:meetings of )?(?:the )?(?:board|meetings|trust|{o})(?:[^<>;]|{o}){0,40}(?:in the meantime|until|while|for now)
(?P<who>{people}){gap} (?:will|would|is to|takes on|will take on|to)(?: [a-z ]{0,30})? (?:the )?(?:additional )?(?:job|role|post|duties) of {det}(?P<role>{acting})
takes on the (?:additional )?(?:job|role|post) of (?P<role>{acting})
(?P<who>{people}){gap} takes on [^<>]{0,40}(?P<role>{acting})
(?P<role>{acting})(?: for {o})?: (?P<who>{people})
(?P<who>{people}){gap} (?:would|will) hold (?:the )?(?:post|role) of {det}(?P<role>{role}) on an? (?:acting|interim)
(?P<who>{pure}): (?P<role>{acting})
(?P<who><J\d+>), (?:six|three|nine|twelve|\d+) months
^(?P<who><J\d+>)(?: from|, from| until|, until| for|$)
(?:deputy|deputies),? (?P<who>{people}),?(?: will| would| is to)? (?:be )?acting\b
(?:deputy|deputies),? (?P<who>{people}),?(?: will| would| is to)? (?:be |act as )(?P<role>{acting})
arrangements for (?P<who>{people}){gap} to cover
(?:duties|roles?|posts?|responsibilities|portfolio|work|position|vacancy|gap)(?: of {det}(?P<role>{role}))?,? (?:will be|would be|is being|are being|has been|have been|had been|is|are|was|were|is to be|was being)(?: [a-z]+)? (?:covered|undertaken|carried out|performed|filled|picked up|looked after|held|discharged)(?: [^<>;]{0,40})? by (?P<who>{people})
(?P<role>{role})(?:'s)?(?: post| role| duties| portfolio)? (?:will be|would be|is being|is|was being) (?:covered|undertaken|filled|looked after)(?: [^<>;]{0,40})? (?:temporarily |on an interim basis )?by (?P<who>{people})
(?P<who>{people}){gap} (?:will be|would be|is|are|was|has been|had been|will|would|to) (?:acting|act) (?:up )?(?:into|in|to) (?:the|this|that|his|her|their) (?:role|post|position)
[Aa]n (?:interim|caretaker|stand-in|temporary replacement), (?P<who>{people}),? (?:has|is|will|was|started|arrived|began)\b
(?P<who>{people}){gap} (?:will|would|is to|to) provide (?:interim |acting |temporary )?cover
(?P<who>{people}){gap} (?:{having}agreed|is) to act in (?:his|her|their|{p}'s) place

[interim - effective]
cue: act, interim, cover, caretak, stand, fill, step, hold, second, temporar, charge, locum, replaced, drafted, brought, arriv, parachut, sent in, loan
(?P<who>{people}){gap} (?:is|are|was|remains|has been|have been|had been|becomes) {adv}{det}(?P<role>{acting})
(?P<who>{people}){gap} (?:{having}|{adv})(?:become|became) {det}(?P<role>{acting})
(?P<who>{people}){gap} (?:is|are|has been|was|had been) {adv}(?:acting(?: up)?|standing in|filling in|deputising|serving)(?: as| into| for)? {det}(?P<role>{role})
(?P<who>{people}){gap} (?:is|are|has been|was|had been) {adv}(?:covering|holding|filling|undertaking)(?: for)? (?:the )?{det}(?:(?:role|post|duties) of )?(?P<role>{role})
(?P<who>{people}){gap} (?:is|are|has been|was) {adv}(?:standing in|filling (?:in|the gap)|plugging the gap|acting up|holding the (?:fort|reins)|minding the shop|deputising|in (?:temporary )?charge)\b
(?P<who>{people}){gap} {having}(?:stepped up|stepped in|acted up|taken over|been acting|been covering|stood in)(?: as| to| into| for| the)* {det}(?P<role>{role})
(?P<who><[HR]\d+>){gap} {having}(?:taken charge|stepped up|stepped in|taken over)(?: for now| on an interim basis| temporarily| until| in the (?:interim|meantime)| while)
(?P<who>{people}){gap} {having}(?:been )?(?:seconded|drafted in|brought in|brought back|hired|appointed|called in)(?:[^<>;]|{d}|{o}){0,60}? as {det}(?P<role>{acting})
seconded (?:in )?to (?:the trust|{o})(?:[^<>;]|{o}){0,40} as {det}(?P<role>{role}) for
(?P<role>{who}){gap} (?:has|have) been replaced on an (?:interim|acting) basis by (?P<who>{people})
(?P<who><J\d+>) \| (?:{d} \| )?(?:Commenced|Appointed|Started|From|Interim)
(?P<who><H\d+>) \| (?:{d} \| )?(?:Interim|Acting)\b
(?P<who><J\d+>)(?: was)? (?:commenced|from|started|began|since) {d}
(?P<who>{people}) was (?P<role>{acting}) from
(?P<who>{people}){gap} (?:is|are|was|has been|have been|had been) (?:providing|giving) (?:interim |acting |temporary )?cover
(?P<who><[HJ]\d+>){gap} {having}(?:been )?(?:seconded in|seconded (?:in )?to (?:the trust|us|{o}|the icb)|drafted in|brought in|parachuted in|sent in|loaned)\b
(?P<role>{role}) \|(?: [^<>]{0,30}\|)?(?: [A-Za-z. ]{0,20})? (?P<who>{people}) acting
(?P<who>{people}) (?:now )?acting (?:from|since|until)
(?:hired|brought in|appointed) an interim to cover for {det}(?P<role>{role})

# ---- further terms --------------------------------------------------------------------------------------------------------
[reappointment - announced]
cue: re-appoint, reappoint, term, extend, extension, renew, remain, stay, continu, stint, serve
(?:re-?appoint|reappointment of|re-appointment of|[Rr]e-?appointed|to re-?appoint) (?P<who>{people}){gap} (?:as|to|to the role of) {det}(?P<role>{role})
(?P<who>{holders}){gap} (?:(?:has|have) been|was|were|is to be|will be|be) {adv}re-?appointed(?: as {det}(?P<role>{role}))?
(?:reappointment|re-appointment) of {det}(?P<who>{holders})
extend(?:ed)? (?P<who>{holders})'s? (?:\w+ )?(?:term|appointment|contract|tenure|secondment|stint)(?: (?:of office )?as {det}(?P<role>{role}))?
(?P<who>{holders})'s? (?:\w+ )?(?:term|appointment|contract|tenure|stint|secondment)(?: of office)?(?: as {det}(?P<role>{role}))?,? (?:is|was|has been|had been|will be|been|to be)? ?(?:extended|renewed)
(?P<who>{holders}){gap} (?:(?:has|have|had) been |be |is being |was |were )?(?:asked|invited|persuaded) (?:by [^<>]{2,30} )?to (?:remain|stay|stay on|continue|serve)
(?P<who>{holders}){gap} (?:will|would|is to|are to|to|has agreed to|have agreed to) (?:stay on|remain in post|remain|continue)(?: as {det}(?P<role>{role}))?(?: until| for (?:a|an|another|the)|in post)
that (?P<who>{people}) continue as {det}(?P<role>{role})
(?P<who>{holders}){gap} (?:begins|will begin|starts|will start|will serve|should serve|would serve|to serve|is to serve|has begun|has agreed to serve|has been given|was given|is given) (?:(?:{his}|an?) )?(?:second|third|further|final|another|additional)(?: [a-z-]+){0,3} (?:term|year|terms)(?: of office)?(?: as {det}(?P<role>{role}))?
(?:agreed|approved) (?:a|an|the) (?:further|second|third|final|extension)(?:[^<>;]){0,40} for (?P<who>{holders})
(?P<who>{holders})(?:[^<>;]|{d}){0,70} (?:asked|invited)(?: [^<>]{2,30})? to serve (?:for )?(?:one|another|a further|two)
(?P<who>{holders})'s stint extended
extension of (?P<who>{holders})'s (?:contract|term|appointment)
[reappointment - effective]
cue: re-elect, reelect, reappoint, re-appoint
(?P<who>{holders}){gap} (?:(?:has|have) been|was|were) {adv}re-?elected(?: unopposed)?(?: as {det}(?P<role>{role}))?
(?P<who>{holders}){gap} (?:was|were) (?:re-?appointed) (?:{d}|this week|last)

# ---- absences ----------------------------------------------------------------------------------------------------------------
[absence cue effective]
cue: signed off, leave, sick, absen, away, sabbatical, suspend, exclud, aside, maternity, adoption, sent home, stay at home, off, second
(?P<who>{holders}){gap} (?:is|are|has been|have been|had been|was|were|remains|went|has gone|had gone|gone) {adv}(?:currently )?(?:on|off) (?:an? )?(?:extended |planned |special |long-term |compassionate |gardening |unplanned |period of |agreed |indefinite )*(?:leave|sick leave|sick|sabbatical|absence|maternity leave|adoption leave|paternity leave|parental leave|leave of absence)
(?P<who>{holders}){gap} (?:is|are) (?:currently )?(?:off sick|off work|on an extended period of leave|away from work|absent from work|currently away|away)
(?P<who>{holders}){gap} (?:(?:has|have|had) been |was |were |is |are ){adv}(?:currently )?(?:suspended|excluded|sent home|removed from duty|told to stay (?:at home|away)|stood down temporarily)
(?P<org>{o})(?:[^<>]{0,30}) (?:{having})?(?:suspended|excluded|sent home) {det}(?P<who>{who})
(?:suspension|exclusion) of {det}(?P<who>{holders})
after {det}(?P<who>{holders}) (?:was|were|had been) (?:suspended|excluded)
(?P<who>{holders}){gap} (?:{having}|{adv})(?:stepped|stood) aside{as}
(?P<who>{holders}){gap} {having}been asked to (?:step|stand) aside
(?P<who>{holders}){gap} (?:{having}|{adv})(?:commenced|begun|began|started|taken|gone on) (?:an? )?(?:(?:agreed|extended|long-term|planned|unplanned|indefinite) )*(?:period of )?(?:(?:extended|long-term|planned|compassionate|special) )*(?:sick(?:ness)? (?:leave|absence)|leave of absence|compassionate leave|special leave|maternity leave|adoption leave|parental leave|gardening leave|sabbatical|leave\b)
(?P<who>{holders}){gap} (?:is|are|was|were|has been|have been|had been|remains) (?:currently )?(?:on |absent due to |absent through )(?:an? )?(?:period of )?(?:extended |long-term )?sick(?:ness)?(?: absence| leave)?\b
(?P<who>{holders}){gap} (?:is|are|was|were|has been|have been|had been) signed off(?: sick| work| for| until|$)
(?P<who>{holders}) on sabbatical
[absence cue announced]
cue: leave, sabbatical, aside, maternity, adoption, parental, second, off
(?P<who>{holders}){gap} (?:{modal}(?:go on|take|start|begin|be on)|begins|starts|is taking|is beginning|takes|goes on|would start|will start) (?:(?:{his}|an?) )?(?:(?:extended|planned|special|period of|shared) )*(?:maternity leave|adoption leave|paternity leave|parental leave|shared parental leave|sick leave|sabbatical|leave of absence|extended leave)
(?P<who>{holders}){gap},? whose (?:maternity|adoption|parental|sick|extended) leave (?:would|will) (?:begin|start)
(?P<who>{holders}){gap} {having}agreed to (?:step|stand) aside{as}
(?P<who>{holders}){gap} {future:step} aside{as}
(?P<who>{holders}){gap} {future:stand} aside{as}
(?P<who>{holders})(?:'s)? (?:maternity|adoption|parental) leave (?:begins|starts|would begin|will begin|will start)
[absence secondment announced]
cue: second, exchange, lent, loan
(?P<who>{holders}){gap} (?:is|are|will be|would be|has been|was|had been) (?:to be |being )?(?:seconded|lent|loaned)(?: out)? to (?P<dest>{o}|<X\d+>)?
(?P<who>{holders}){gap} (?:will|is to|is going to|would) (?:go on|begin|start|take) (?:an? )?(?:[a-z-]+ )?secondment

# ---- empty posts ---------------------------------------------------------------------------------------------------------------
[vacancy - effective]
cue: hunt, looking, able to, possible, vacan, unfilled, without, recruit, advert, search, appointable, no , begin, failed, lack, seek, appoint
(?P<role><[RA]\d+>)(?: post| role| position| vacancy)?(?:[^<>;]|{o}){0,30} (?:(?:is|was|are|were|remains|remained|had|has|have)(?: now| still| also| already| been| currently)* )(?:vacant|unfilled|empty)
(?P<role><[RA]\d+>)(?: post| role)? unfilled
(?P<role><[RA]\d+>)(?:[ |-]*)(?:VACANT|Vacant|vacant|Vacancy)\b
(?:post|role|position) of (?P<role><[RA]\d+>)(?:[^<>;]|{o}){0,30} (?:vacant|unfilled)
[Rr]ecruitment (?:to|of|for) (?:the |a |an |our |its )?(?:substantive |permanent |new )?(?P<role><[RA]\d+>)(?: post| role| position)?(?: (?:continues|has begun|is under ?way|is in progress|is ongoing|began|has started|is progressing|will begin))
(?:begun|begins|started|is|are|began) (?:recruiting|the recruitment of|recruitment (?:for|of|to)|to recruit|seeking|looking for|its search for|the search for) (?:to )?(?:for )?{det}(?P<role><[RA]\d+>)
(?:looking|search|searching|hunt|hunting|hunts|seeks|seeking)(?: for)? (?:an? |its |the )?(?:new |next |permanent |substantive )*(?P<role><[RA]\d+>)
(?:without|lacks?|lacking|no) (?:an? )?(?:permanent |substantive |full-time )?(?P<role><[RA]\d+>)
(?:failed|unable|fails|not (?:been )?able|not (?:been )?possible) to (?:recruit|appoint|fill|find|make an appointment)(?: to)? (?:an? |the )?(?:permanent |substantive )?(?P<role><[RA]\d+>)
(?:abandoned|restarted|begun|launched|started|relaunched) (?:its|the|a) search for (?:an? |its )?(?:new )?(?P<role><[RA]\d+>)
(?P<role><[RA]\d+>)(?: post| role)? (?:is |was |are |were )?out to advert
advertis\w+ (?:for|of) (?:one|two|an?|the|a new) (?P<role><[RA]\d+>)
(?:come forward|nominations|expressions of interest) for (?:the )?(?:role|post) of (?P<role><[RA]\d+>)
(?P<role><[RA]\d+>) vacanc
[Rr]ecruitment (?:to|of|for) (?:the |an? |our |its )?(?:substantive |permanent |new )?(?P<role><[RA]\d+>)[^<>]{0,60}(?:[Nn]o appointment|[Rr]e-?advertis|[Uu]nsuccessful|[Nn]ot appointed)
vacanc(?:y|ies) (?:for|of|in) (?:an? |the |two )?(?:post of |role of )?(?P<role><[RA]\d+>)
third post to go, (?P<role><[RA]\d+>), was already vacant

# ---- where somebody goes to -----------------------------------------------------------------------------------------
[destination]
(?:join|joins|joining|move to|moves to|moving to|go to|goes to|going to|off to|swap [^<>]{0,40}for) (?P<dest>{o}|<X\d+>)(?:[^<>;]|{d}){0,40}(?:as|to be|to become) {det}(?P<destrole><[RAHJN]\d+>)
(?:to become|will become|become|becomes|becoming|to be|to take up the post of|as) {det}(?P<destrole><[RAHJN]\d+>)(?: (?:at|of|with|for|in) (?P<dest>{o}|<X\d+>))
(?:(?:post|position|role|job) (?:of|as)) {det}(?P<destrole><[RAHJN]\d+>)(?: (?:at|of|with|for|in) (?P<dest>{o}|<X\d+>))?
(?:will |is to |would |to )(?:become|lead|run) {det}(?P<destrole><[RAHJN]\d+>)
(?:to |will |is to )(?:lead|run|head) (?P<dest>{o})
(?:take|takes|taking) up (?:an?|the) (?:[a-z-]+ ){0,3}(?:post|role|job|position)(?: as {det}(?P<destrole><[RAHJN]\d+>))? (?:at|with|in) (?:the |an? )?(?P<dest>{o}|<X\d+>)
(?:join|joins|joining|move to|moves to|moved to|moving to|goes to|going to|off to|leave for|leaving for|leaves for|to head|to lead|to run) (?:the |an? )?(?P<dest>{o}|<X\d+>)
(?:secondment|seconded|loan) to (?:the )?(?P<dest>{o}|<X\d+>)
(?:for|to) (?:an? )?(?:[a-z-]+ ){0,2}(?:post|role|job|roles|position) (?:at|with|in|within) (?:an? |the )?(?P<dest>{o}|<X\d+>)

# ---- what somebody else says, or is not confirmed ---------------------------------------------------------------------
[reported]
\b(?:HSJ|BBC|the paper|<O\d+>) (?:has learn\w+|understands|has been told)\b
\b(?:understands|has learned|has learnt|is understood to|are understood to|is believed|it is believed|sources (?:say|said|have told|told)|according to sources|insiders?|rumou?r|tipped|preferred candidate|familiar with the matter)\b
\b(?:is|are) (?:widely |now )?expected to (?:leave|go|depart|retire|step|stand|quit|resign|be|become|join|take)\b
\b(?:is|are) likely to\b
