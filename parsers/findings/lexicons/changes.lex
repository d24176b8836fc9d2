# How a change at the top is written. The first sections give words their classes; then each section is a frame: what the
# verb or noun of an entry says of its subject, its object or the words bound in it. Entries are phrases (phrases.hpp
# tells how they are written). A frame's second word is the reason, "cue" to look one up in [reason ...], or "-".

# ---- forms of verbs: base, third person, past, participle, gerund -----------------------------------------------------
[verbs]
attract attracts attracted attracted attracting
retain retains retained retained retaining
back backs backed backed backing
want wants wanted wanted wanting
cross crosses crossed crossed crossing
storm storms stormed stormed storming
collapse collapses collapsed collapsed collapsing
add adds added added adding
bridge bridges bridged bridged bridging
receive receives received received receiving
earn earns earned earned earning
place places placed placed placing
re-advertise re-advertises re-advertised re-advertised re-advertising
hunt hunts hunted hunted hunting
refuse refuses refused refused refusing
decide decides decided decided deciding
enjoy enjoys enjoyed enjoyed enjoying
occupy occupies occupied occupied occupying
have has had had having
leave leaves left left leaving
retire retires retired retired retiring
resign resigns resigned resigned resigning
depart departs departed departed departing
quit quits quit quit quitting
go goes went gone going
step steps stepped stepped stepping
stand stands stood stood standing
move moves moved moved moving
bow bows bowed bowed bowing
finish finishes finished finished finishing
hand hands handed handed handing
relinquish relinquishes relinquished relinquished relinquishing
vacate vacates vacated vacated vacating
exit exits exited exited exiting
return returns returned returned returning
revert reverts reverted reverted reverting
resume resumes resumed resumed resuming
join joins joined joined joining
become becomes became become becoming
take takes took taken taking
start starts started started starting
begin begins began begun beginning
commence commences commenced commenced commencing
succeed succeeds succeeded succeeded succeeding
replace replaces replaced replaced replacing
follow follows followed followed following
lead leads led led leading
run runs ran run running
head heads headed headed heading
chair chairs chaired chaired chairing
act acts acted acted acting
cover covers covered covered covering
fill fills filled filled filling
hold holds held held holding
serve serves served served serving
lose loses lost lost losing
appoint appoints appointed appointed appointing
name names named named naming
choose chooses chose chosen choosing
select selects selected selected selecting
confirm confirms confirmed confirmed confirming
recruit recruits recruited recruited recruiting
promote promotes promoted promoted promoting
unveil unveils unveiled unveiled unveiling
announce announces announced announced announcing
hire hires hired hired hiring
pick picks picked picked picking
poach poaches poached poached poaching
elect elects elected elected electing
welcome welcomes welcomed welcomed welcoming
make makes made made making
bring brings brought brought bringing
draft drafts drafted drafted drafting
send sends sent sent sending
second seconds seconded seconded seconding
lend lends lent lent lending
loan loans loaned loaned loaning
sack sacks sacked sacked sacking
dismiss dismisses dismissed dismissed dismissing
remove removes removed removed removing
fire fires fired fired firing
oust ousts ousted ousted ousting
axe axes axed axed axing
vote votes voted voted voting
suspend suspends suspended suspended suspending
exclude excludes excluded excluded excluding
reappoint reappoints reappointed reappointed reappointing
re-appoint re-appoints re-appointed re-appointed re-appointing
re-elect re-elects re-elected re-elected re-electing
extend extends extended extended extending
renew renews renewed renewed renewing
continue continues continued continued continuing
remain remains remained remained remaining
stay stays stayed stayed staying
complete completes completed completed completing
end ends ended ended ending
expire expires expired expired expiring
conclude concludes concluded concluded concluding
come comes came come coming
die dies died died dying
pass passes passed passed passing
tender tenders tendered tendered tendering
submit submits submitted submitted submitting
give gives gave given giving
accept accepts accepted accepted accepting
secure secures secured secured securing
land lands landed landed landing
bag bags bagged bagged bagging
obtain obtains obtained obtained obtaining
win wins won won winning
get gets got got getting
find finds found found finding
offer offers offered offered offering
deputise deputises deputised deputised deputising
emigrate emigrates emigrated emigrated emigrating
relocate relocates relocated relocated relocating
part parts parted parted parting
walk walks walked walked walking
call calls called called calling
hang hangs hung hung hanging
say says said said saying
bid bids bid bid bidding
be is was been being are were am
do does did done doing
cease ceases ceased ceased ceasing
ask asks asked asked asking
invite invites invited invited inviting
agree agrees agreed agreed agreeing
approve approves approved approved approving
lure lures lured lured luring
swap swaps swapped swapped swapping
install installs installed installed installing
introduce introduces introduced introduced introducing
arrive arrives arrived arrived arriving
oversee oversees oversaw overseen overseeing
assume assumes assumed assumed assuming
undertake undertakes undertook undertaken undertaking
perform performs performed performed performing
provide provides provided provided providing
look looks looked looked looking
advertise advertises advertised advertised advertising
seek seeks sought sought seeking
search searches searched searched searching
fail fails failed failed failing
disappear disappears disappeared disappeared disappearing
identify identifies identified identified identifying
terminate terminates terminated terminated terminating
head-hunt head-hunts head-hunted head-hunted head-hunting
reach reaches reached reached reaching
ratify ratifies ratified ratified ratifying
put puts put put putting
see sees saw seen seeing
line lines lined lined lining
combine combines combined combined combining
sign signs signed signed signing
persuade persuades persuaded persuaded persuading
exchange exchanges exchanged exchanged exchanging
plug plugs plugged plugged plugging
share shares shared shared sharing
mind minds minded minded minding
tell tells told told telling
tap taps tapped tapped tapping
throw throws threw thrown throwing
restructure restructures restructured restructured restructuring
pack packs packed packed packing
clear clears cleared cleared clearing
stop stops stopped stopped stopping
lay lays laid laid laying
draw draws drew drawn drawing
collect collects collected collected collecting
enter enters entered entered entering
decline declines declined declined declining
turn turns turned turned turning
wave waves waved waved waving
transfer transfers transferred transferred transferring
switch switches switched switched switching
relieve relieves relieved relieved relieving
spend spends spent spent spending
work works worked worked working
slot slots slotted slotted slotting
rise rises rose risen rising
keep keeps kept kept keeping
grant grants granted granted granting
award awards awarded awarded awarding
lengthen lengthens lengthened lengthened lengthening
prolong prolongs prolonged prolonged prolonging
carry carries carried carried carrying
shoulder shoulders shouldered shouldered shouldering
inherit inherits inherited inherited inheriting
settle settles settled settled settling
opt opts opted opted opting
plump plumps plumped plumped plumping
fall falls fell fallen falling
belong belongs belonged belonged belonging
order orders ordered ordered ordering
instruct instructs instructed instructed instructing
engage engages engaged engaged engaging
employ employs employed employed employing
headhunt headhunts headhunted headhunted headhunting
prefer prefers preferred preferred preferring
let lets let let letting
close closes closed closed closing
lapse lapses lapsed lapsed lapsing
present presents presented presented presenting
sit sits sat sat sitting
deploy deploys deployed deployed deploying
borrow borrows borrowed borrowed borrowing
surrender surrenders surrendered surrendered surrendering
cede cedes ceded ceded ceding
clinch clinches clinched clinched clinching
slide slides slid slid sliding
sever severs severed severed severing
forgo forgoes forwent forgone forgoing
ride rides rode ridden riding
recover recovers recovered recovered recovering
convalesce convalesces convalesced convalesced convalescing
recuperate recuperates recuperated recuperated recuperating
discharge discharges discharged discharged discharging
exercise exercises exercised exercised exercising
fulfil fulfils fulfilled fulfilled fulfilling
speak speaks spoke spoken speaking
trade trades traded traded trading
attend attends attended attended attending
appear appears appeared appeared appearing

# ---- words that stand for one another: %post in a phrase is any of these ---------------------------------------------
[set post]
role post position job seat office brief appointment roles posts jobs title mantle directorship secretaryship vacancy chairmanship chairship directorships slot berth hot-seat
[set reins]
reins helm baton gavel mantle keys tiller wheel hotseat torch
[set duties]
duties responsibilities portfolio portfolios functions brief directorate work remit tasks workload desk accountabilities
[set term]
term terms tenure time stint spell years appointment contract secondment engagement placement assignment stay period
[set more]
second third fourth further final another additional extra more last new
[set span]
term terms year years month months
[set place]
trust board organisation executive team company icb hospital hospitals us service nhs group here council region office
[set firm]
firm company consultancy charity hospice regulator sector university college region rival trust provider group council government department practice bank body organisation agency business insurer supplier employer association industry federation academy school
[set leave]
leave sick sabbatical sickness absence
[set soon]
soon shortly today tomorrow tonight imminently immediately now
[set choose]
appointed named chosen elected selected confirmed picked promoted hired recruited unveiled announced
[set day]
day meeting board shift week

# ---- what words do in a sentence -----------------------------------------------------------------------------------
[class have]
has
have
had
having
[class be]
is
are
was
were
be
been
being
's
[class future]
will
would
shall
[class doubtful]
may
might
could
should
can
if

[class if]
if whether unless suppose supposing were

[class first]
i my me

[class rule]
shall

[class for]
for

[class but]
but instead however yet

[class kin]
deputy colleague successor predecessor replacement number-two understudy stand-in

[class occupation]
porter consultant surgeon physician anaesthetist registrar gp president treasurer founder auditor accountant convener
nurse nurses midwife matron sister lawyer barrister professor councillor cleaner volunteer governor physiotherapist
pharmacist radiologist neuroradiologist psychiatrist paramedic chaplain cook gardener electrician plumber clerk cadet
trustee patron magistrate secretary-general mayor minister mp editor teacher head manager lead adviser advisor
dietitian therapist radiographer technician apprentice caretaker ambassador librarian receptionist healthcare
dean vice-chancellor contractor supplier

[class number]
we two three four five six seven eight nine both all several our its their

[class adverb]
currently
presently
also
now
just
already
both
all
then
soon
first
again
therefore
hereby
however
sadly
each
himself
herself
themselves
still
subsequently
once
later
thus
[class negative]
not
never
no
nor
neither
n't
isn't
won't
denied
denies
deny
without
unlikely
[class preposition]
of
at
from
by
with
for
in
on
under
after
before
during
to
into
as
than
like
about
between
against
through
behind
alongside
following
until
till
since
via
within
over
despite
owing
per
including
replacing
succeeding
w.e.f
wef
towards
beside
besides
upon
outside
beyond
across
throughout
amid
due
[class to]
to
[class determiner]
the
a
an
its
our
their
his
her
this
that
these
those
new
next
former
current
outgoing
incoming
departing
retiring
first
permanent
substantive
both
long-serving
longest-serving
long-standing
longstanding
highly
respected
your
my
one
another
joint
[class relative]
who
which
whom
[class conjunction]
and
but
or
then
&
while
whilst
when
as
because
although
though
so
where
why
how
[class and]
and
&
[class hearsay]
expected
understood
believed
likely
thought
rumoured
tipped
reported
anticipated
reportedly
[class common]
meeting
board
trust
head
year
years
day
new
chair
asked
asks
ask
group
put
health
office
team
boards
back
place
post
has
held
hold
holds
holding
hand
hands
make
makes
made
making
start
run
running
role
come
came
comes
coming
go
goes
going
went
gone
give
given
gives
giving
find
found
finds
finding
take
takes
took
taking
taken
see
seen
saw
sees
get
gets
got
getting
set
look
looks
looked
looking
agree
agreed
agrees
agreeing
name
names
named
naming
term
terms
position
send
sends
sent
end
ends
ended
ending
report
reported
move
work
works
said
say
says
call
calls
called
calling
change
changes
changed
changing
provide
provides
provided
providing
identify
identified
identifies
identifying
complete
completed
completes
completing
approve
approved
approves
approving
continue
continues
continued
continuing
follow
follows
followed
following
remain
remains
remained
remaining
pass
passed
passes
passing
[class occasion]
decision
decisions
approval
agreement
discussion
discussions
consideration
vote
meeting
meetings
hearing
interviews
interview
held
board
statement
letter
committee
conference
announced
confirmed
met
reported
agreed
approved
advertised
published
interviewed
seminar
briefing
email
ballot
workshop
[class since]
since
[class speech]
added
adding
saying
stating
wrote
writes
tweeted
joked
confirming
explaining
revealed
that
said
says
told
reported
noted
confirmed
announced
stated
explained
advised
informed
[class bound]
until
till
since
before
through
to
for
of
than
dated
due
meeting
statement
hearing
interviews
interviewed
joined
published
advertised
review
reported
said
announced
confirmed
revealed
told
held
(
between
during
over
past
every
was
had
been
earlier
[class aside]
aged
having
previously
currently
formerly
most
until
now
after
when
as
following
then
together
alongside
according
both

# ---- the subject leaves ------------------------------------------------------------------------------------------------
[leave cue]
@see|@serve|@work out * {D}
@relinquish|@vacate|@surrender|@cede|@forgo $role
@leave|@quit|@give|@hand (up|over) * {R} 's|' %post
@leave|@quit|@give|@hand (up|over) * {R} %post
@leave|@quit|@give|@hand (up|over) * %post (of|as) * {R}
@relinquish|@vacate|@surrender|@cede * %reins
@step|@stand aside (...) once|when|as|so * (*) successor|replacement
@step|@stand aside for good|permanently
@choose|@decide|@opt|@elect|@prefer not to renew|extend|seek|stand|continue|serve|return
@see out * last|final (*) day|days|week|weeks|month|months|year
@return|@go|@revert|@head (back) (full-time) to * clinical|full-time|frontline|front-line|bedside practice|work|medicine|duties|surgery|nursing|clinic|wards
@sever * ties|links|connection|connections with
@end * involvement|association|connection|links with
@take * last|final bow
@bring * curtain down
@be set|bound|due for * exit|departure|retirement
@hand in|back * keys|badge|lanyard|pass|warrant
@hang up * lanyard|coat|keys|stethoscope|scalpel|fob
@ride off into
@sign off for * last time
@be present|here|attending|sitting|speaking for * last time (as) * {R?}
@attend for * last time (as) * {R?}
@make * last|final appearance (as) * {R?}
@go at * end
@be offered * place|chance (on|at|to)
@leave {O} (,) where {W} @be|has|serves|works (been) (currently) (as) * {R}
@leave
@depart
@retire
@step down|back|away
@stand down
@move on
@move abroad|overseas|away
@move to * {Dest:OX}
@move to * (role|post|job|position) ~ {Dest:OX}
@bow out
@relinquish
@vacate
@exit
@hand|@pass over|on|back * %reins|role|chair|%post
@call it a day
@call time on
@hang up * uniform|stethoscope|boots
@walk away
@part company
@part ways
@make way
@give up * {R}
@give|@hand up|over|back * half|share|side|end|part of * {R}
@give|@hand up|over|back * half|share|side|end|part of * %post
@give up * role|post|position|job|chair
@come to the end of * term|contract|tenure|assignment|secondment
@say goodbye
@say farewell
@go (on) {D}
@go in|at|by|after|before (the) (end) (of) {D}
@go back
@go with (him|her|them)
@be off to|in|at
@be off {D}
@be (widely) expected|likely|due|set|about|ready|poised to go
@go * year|years|month|months|weeks early|earlier
@be on * way out
@be on * move
@be released
@be gone
@be to go
@be going
@be no longer
@head for|to * exit|door
@step off * board
@cease to be
@cease to hold
not (be) come|coming|return|returning (back) as|to * {R?}
@swap ~ {O?} for {Dest:OX}
@swap * nhs|service|hospital|hospitals|wards|medicine|boardroom|desk for
@take early retirement
@take * retirement
@take * redundancy
@accept * redundancy
@be made redundant
@be emigrating|relocating
@emigrate
@relocate
@complete * term|terms|tenure|assignment|contract|secondment|engagement
@complete|@finish|@end|@serve * first|second|third|fourth and|& last|final term|year|terms
@finish * term|terms|tenure|assignment|contract|secondment|engagement
@finish (on|in|at|as)
@end * term|tenure|contract|assignment|secondment
@serve (out) * last|final day|term|months|weeks|year
@reach * end of * term|terms|tenure|contract
@step down|back|aside|away from
@throw in the towel
@be not|never seeking|seek reappointment|re-election
not (be) seek|seeking|stand|reappointed|re-appointed|offered|renewed|extended|standing
@be replaced after|when
@be gone at|by|in|on|from|before|after
@finish work|here|there|when|after
@finish {D}
@pack|@clear * bags|desk|office|belongings
@be out of * door|office|post|job|role
@stop @be:ing {R}
@stop as {R}
@give up as {R}
@give up * seat|chairmanship|chairship|gavel|reins|%duties|directorship
@lay down * role|post|chair|burden|office|duties
@take * leave of
no longer with|among us|here
not be|being with|among us|here (after|by|beyond|for)
@be no longer in * post|role|office|employment
not be there|here (by|after|beyond|for)
@have|have no|not * place|seat|role (after|from|on|in)
@go elsewhere|abroad|overseas
@be on * point of leaving
@be unable to continue|carry|go|serve|remain (on) (as|in) (*) {R?}
@be not able to continue|carry|go|serve|remain (on) (as|in) (*) {R?}
can|could|may no longer continue|serve|carry|go (on) (as|in|doing) * {R?}
cannot|not (longer) continue|carry|go on (as|in|doing) * {R}
cannot|not continue (as|in) * {R}
@wave|@say|@bid * farewell|farewells|goodbye|goodbyes
@bring|@draw * career|time|tenure|years to (a|an|the|its) close|end|conclusion
@end|@conclude|@finish|@close * spell|stint|run|career (as) * {R?}
@end * years|decade|decades (at|as|with)
@pass|@hand * %reins (on|over|to)
@transfer|@switch|@cross to|over * {Dest:OX}
@move across|over|on|out|away|home
@move to * %firm|world|life
@go to * %firm
@be off to (work|lead|run|head|join|become|chair|be|travel)
will|would be off
@be off (at|by|in|on|after) (*) {D}
@be away for good
@be spending * last|final day|days|week|weeks
@spend|@work * last|final day|days|week|weeks
@see out * term|contract|notice|time
@step out of * role|post|job|limelight
@fall on * sword
@head off|home|out
@make * exit|departure
@vacate * %post|seat|chair
@stop work|working
[leave resignation]
@resign
@quit
@walk out
@resign from
@storm out
@throw in * towel
[leave death]
@die
@pass away
@lose * life
@lose * battle|fight|struggle (with|against)
@be killed
@be found dead
@take * own life
@collapse and died
[leave new_role]
to|will|would|shall join a|an|another ~ {Dest:X}
@be head-hunted|headhunted|poached|lured|recruited|hired|snapped (up) by * {Dest:OX}
@swap|@exchange ~ {O?} for * %firm|sector|industry|academia|politics|whitehall
@start|@begin|@commence|@move|@go (on|in) {D?} (in|to|as) * same|equivalent|similar role|job|post|position at|with|in|for * {Dest:OX}
@take up|on|over * same|equivalent|similar|identical|corresponding role|job|post|position at|with|in|for * {Dest:OX}
@be successful ~ same|equivalent|similar role|job|post|position at|with|in|for * {Dest:OX}
@swap|@exchange|@trade * desk|seat|office|chair|job|role|post|place (as|of|at) ~ {R?} (at|of) {O?} for * (same|similar|equivalent) (*) (%post) at|with|in|of {Dest:OX}
@be off|going|leaving|moving|departing (in|on|at) {D?} to take charge|command|control of
@accept * role|post|job|position|offer|appointment ~ at|with|within|outside|elsewhere
@accept * role|post|job|position|appointment ~ in * {Dest:OX}
@secure|@land|@obtain|@win|@get|@find|@accept * new|another|senior|national|similar|bigger role|roles|post|job|jobs|position|challenge|appointment
@secure|@land|@obtain|@win|@get|@take|@find|@accept * promotion|role|job|post|position elsewhere
@land|@bag|@win * job|role|post|position
@be offered ~ role|post|job|position at|with|in
@be poached
@be appointed elsewhere
@be bound|headed for {Dest:OX}
@move to * another|pastures
@take up|on a|an|another * role|post|job|position|appointment|roles at|with|outside|within|elsewhere|in
@be off to * {Dest:OX}
@take up * another|different role|challenge|post|opportunity|position|job
@take up * new challenge|opportunity
@go to * {Dest:OX}
@join|@leave for * {Dest:OX}
@be headhunted|head-hunted|lured|tempted|snapped
@be going|moving|off to * {Dest:OX}
@be successful at|in * (interview|application|applying|obtaining|securing)
@be offered * place|post|job|role|position at|with|on * {Dest:OX}
@say yes to * {Dest:OX}
@return to * roots
@go|@move|@be|@depart|@leave (off) (back) to|for * %firm
@be heading|headed|bound for|to
@leave to|for * {Dest:OX}
@depart to|for * {Dest:OX}
@cross * border
[leave return_to_substantive]
@return|@revert|@go (back) to being|be * {Destrole:N}
@return|@revert|@go (back) to being|be * deputy
@return|@revert|@go (back) to his|her|their|own * role|post|job|position|organisation|duties
@return|@revert|@go (back) to his|her|their|own (substantive|previous|former|old|permanent|usual|original|day|own) ~ {N?}
@resume his|her|their * role|post|job|position|duties
[leave secondment]
@go|@leave|@move on * secondment
@leave ... on * secondment
[leave restructure]
@lose * job|jobs|post|role
@be made redundant
@be displaced
@be unsuccessful in
@be at risk of redundancy
@be surplus to requirements
@leave by reason|way of redundancy
@go|@leave under|through|on * redundancy|mars|scheme
@have no place|role|seat|job in * new|future|smaller structure|executive|team|board

# ---- the object leaves -------------------------------------------------------------------------------------------------
[oust dismissal]
@sack
@dismiss
@fire
@oust
@axe
@vote out
@remove (from) (office)
@terminate * contract|employment|appointment of
@terminate * employment|engagement|services
@part company with
@relieve ... of * post|duties|role|office
@let go of
[oust cue]
@replace

# ---- bound in full: "told kind reason tense", the tense "verb" is that of the entry's verb ------------------------------
[told departure cue announced]
{O} @be|@lose (set|about|due|to) (to) lose|losing * {W}
{O} @lose:base+s+ing * {W}
@say|@bid goodbye|farewell to * {W}
{W} 's|' * last|final (ever) day|meeting|board|shift|week (as|in) (*) {R?}
last|final board|meeting|day (meeting) (as) (*) {R?} for {W}
last|final board|meeting|day (meeting) of {W}
notice period of * {W}
{W} : leaving|leaver|leaves|retiring|retires
{W} -|: leaving|leaver|leaves|retiring
{W} whose|, * last|final day|meeting|board
retiring|departing|outgoing {W}
{W} (|) ( outgoing )
{W} ( leaving|leaver|retiring|outgoing
farewell|goodbye to * {W}
my last|final (working) day|meeting|week|shift|report|board
leavers|leaver|leaving|departures|retirements|retiring (at|from|this|in) ~ {O?} : {W}
@accept * resignation|departure of * {W}
successor to {W} (,) (who)
leaving|departing|retiring|bowing ... is|was|are|were * {W}
not with us for|much ... is|are * {W}
out go|goes|went|is|are * {W}
farewell|goodbye|thanks to * {W} , who @be leaving|retiring|moving|going
first|next|last out|away|over|go|leave @be * {W}
{W} 's|' going|leaving|retirement
{W} 's|' last|final working (ever) day|meeting|week
{W} 's|' farewell
last|final appearance|attendance (as) * {R?} (of|by|from) {W}
last|final working day (with|as|of|for) ... {W}
last time that|the|we ... {W} (as) * {R?}
parting|farewell|valedictory words|remarks|speech|report|address of|from|by * {W}
final|last|farewell|valedictory|leaving report|meeting|column|email|message|post (as) * {R?} (of|from|by) {W}
@lose:base+s+ing * {W}
leavers|departures include|included|are|were|is * {W}
among those|the (*) leaving|leavers|going|departing|retiring|departures @be|: * {W}
{W} ( ~ leaving|leaver|retiring
{W} off to
{W} off for
[told departure cue effective]
departure|exit|resignation|retirement ~ that|those of * {W}
{O} @lose:past+part ~ : * {W}
lost ~ ({D}) : * {W}
trust|board|we|icb|hospital|organisation|service|hospitals has|have|had lost * {W}
lost ~ since|in|over|within {D} : * {W}
{O} @lose:past+part * {W}
{O} @part company|ways with * {W}
trust|hospital|board|icb|organisation|group @lose:past+part * {W}
trust|hospital|board|icb|organisation|group @part company|ways with * {W}
{W} (-|:) left {D}
{W} ( left|resigned|retired|departed|ceased|until|to {D}
leavers|departures|left : {W}
[told departure new_role announced]
from {O} (,) where {W} @be|has|serves|works|holds (been) (currently) (as) * {R}
from * {O} (,) where {W} (now|currently|already) @hold|@have|@fill|@occupy|@do * same|similar|equivalent post|role|job|brief|position

[told departure restructure announced]
%post (of|as) * {R?} (,) (currently) held|occupied|filled by * {W} (,) ... deleted|disestablished|removed|abolished|scrapped|lost|redundant|closed|dissolved
{W} 's|' %post (of|as) * {R?} (...) deleted|disestablished|removed|abolished|scrapped|redundant|dissolved
{W} 's|' * {R} %post (...) deleted|disestablished|removed|abolished|scrapped|redundant|dissolved
roles|posts of {W} and {Other:W} (will|would|are|to) disappear|go|be
post|role|position of * {R} (would|will|is|was|has|had) (be|been|being) deleted|disestablished|removed|abolished
{R} is|are posts|roles|jobs|positions|post|role|position ~ no longer
post|role|position of * {R} (@be) (to) (be) (...) deleted|disestablished|removed|abolished|scrapped|lost|dissolved
{R} post|role|position|job (will|would|is|was|has|had|to|@be) (to) (be|been|being) (...) deleted|disestablished|removed|abolished|scrapped|lost|dissolved

# ---- nouns for leaving: "the departure of", "her resignation" --------------------------------------------------------
[left_noun cue]
departure|exit|departures|exits
leaving
retirement|retirements
leave-taking
defection
abrupt|sudden|unexpected|early|forthcoming|impending|planned exit|departure|retirement
[left_noun resignation]
resignation|resignations
resignation (letter)
[left_noun death]
death
passing
sudden loss
[left_noun dismissal]
sacking|dismissal|ousting|firing|axing|ouster|dismissals|sackings
removal

# ---- a term or a contract ends: the owner leaves -------------------------------------------------------------------------
[term_end end_of_term]
terms|term of office of ... @end|@expire|@conclude|@finish
terms|term of * {W} (,) (will|would|is|are|was|were) (due) (to) @end|@expire|@conclude|@finish
term|terms|tenure (of) (office) with|at|on|in|here ~ @end|@expire|@conclude|@finish
term|terms|tenure (of) (office) (as) * {R?} (,) @end|@expire|@conclude|@finish|@complete
term|terms|tenure (of) (office) (as) * {R?} ~ @come to an|its|the|a end|close
term|terms|tenure (of) (office) (as) * {R?} (will|would|is|was|@be) (due) (to) @end|@expire|@conclude|@finish
time as * {R} @end|@come|@finish
term|terms|tenure|time|years (of) (office) (as) (on) (the) (board) * {R?} (will|would) @be up
term|terms|tenure|time|years (of|in|on) (office|post|the) (board) (as) * {R?} (will|would) @be over|done|complete|completed|finished
term|terms|tenure|time|years (of|in|on) (office|post|the) (board) (as) * {R?} (will|would) @run out
term|terms|tenure|time|years (of|in|on) (office|post|the) (board) (as) * {R?} @draw to a|an|its|the close|end
term|terms|tenure|time|years (of|in|on) (office|post|the) (board) (as) * {R?} @come|@draw to (an|its|the|a) end|close|conclusion
term|terms|years (as) (of) (office) * {R?} @finish|@end|@conclude|@lapse
[term_end end_of_contract]
contract|engagement|assignment|appointment (as) * {R?} (will|would|is|was) (due|not) (to) (be|being) @end|@expire|@conclude|@finish|renewed|extended
contract|engagement|assignment (as) * {R?} @run out
contract|engagement|assignment|appointment (as) * {R?} (will|would) @come to an|its end
contract|engagement|assignment|agreement|placement (as) (...) @run its course
contract|engagement|assignment (as) * {R?} @finish|@end|@expire|@conclude|@lapse|@cease
contract|engagement|assignment (as) * {R?} @be (not) (being|be) renewed|extended|over|up
[term_end return_to_substantive]
secondment|placement|attachment|stint (into|to|with|at|from) (the|our) (trust) {O?} (as) * {R?} (will|would|is|was) (due) (to) @end|@finish|@conclude|@expire|@come
loan|secondment|placement|attachment (to) (us|{O?}|here) @end|@finish|@conclude|@expire|@come

# ---- somebody is put in a post: the object, or the subject of the passive -------------------------------------------------
[appoint]
@appoint
@appoint as|to|to-be
@recruit
@hire
@poach
@lure
@elect
@promote
@promote to|into
@install
@bring in|back|over|on
@draft in
@head-hunt
@sign up
@be new|next
@engage as
@employ as
@bring in|back|over|on|aboard as
@take on as
@recruit as
@sign up as
@put in as
@put in place as
@deploy as
@choose as|to
@select as|for|to
@pick as|for|to
[name]
@confirm in * %post
@name
@choose
@select
@confirm
@unveil
@announce
@pick
@make
@approve
@identify
@line up
@send in
@put forward
@ratify
@offer
[second_in]
@second|@lend|@loan|@deploy {P} (out) to|into (the|our) trust|us|board|organisation|icb|hospital|team
@second in
@second in|into|to * trust|us|board|organisation
@second from {O}
@loan|@lend from {O}
@second in|across|over (from)
@lend by|from {O?}
[welcome]
@welcome
@introduce
@present

# ---- the subject comes ----------------------------------------------------------------------------------------------------
[join]
@be made permanent|substantive (in) (that|the|this) (%post)
@step up ~ to become|be * {R}
@be offered|given it|this permanently|substantively
@join (us|the) (trust|board|team|organisation|executive) {O?} (*) as * {R}
@join {O} (...) as * {R}
@join
@start|@begin|@commence (in) (post|role|work|duties) (on|in|from) {D?} as * {R}
@start|@begin|@commence
@take up|on|over $role
@take up * %post|duties
@take up|on * duties|responsibilities (of|as) * {R}
@take up post
@take over
@take over as * {R}
@take over the reins|helm|chair|role|running|leadership (of|at|from)
@take * helm|reins (of|at)
@assume $role
@assume * duties (of|as) * {R}
@take|@assume|@enter office (as) * {R?}
@arrive (on|in|from) {D?} as * {R}
@arrive
@come as * {R}
@return as * {R}
@return to * {O} as * {R}
@step|@move|@slot|@slide|@come|@go into $role
@step into * shoes (of) * {R?}
@be (now) in post since|from|as
@be now in post
@accept|@secure|@land|@win|@get|@bag|@obtain|@clinch $role
@be given|handed|awarded|offered|entrusted $role
@be|@have offered , and has|have|had accepted , $role
@be offered , and accepted , $role
@accept * offer of|to (be|become) * {R}
@accept * offer of * %post (of|as) * {R}
@say yes to * offer of * {R} (%post)
@say yes to * offer of * %post (of|as) * {R}
@fill * vacant * {R} (%post)
@fill * vacancy|vacancies (for|of|as|left) * {R?}
@come in|on|over|across|back|aboard (board) as * {R}
@come|@return|@go back (to) (the|us) (trust|board|organisation|fold) {O?} as * {R}
@return to (the|us) (trust|board|organisation|fold) as * {R}
@take (over) * chair of|at {O}
@take (over) * chair of|at * trust|board|organisation|icb
@take over the {R} (on|in|from|at)
@be at * %reins from
@be * successful|chosen|winning|selected candidate|applicant (for|as|to) (be) $role
@agree to join|serve|be|become|take
@make * move
@serve * term from|of
@oversee
@come over|across|aboard (to|from|as)
@come on board
@come to us as|on|in
@come to us
@come to the trust|board|organisation
@come from {O}
@be with us from|on|by|in|as
@be in post from|by|on|when|before
@be in post {D}
@take * seat|place at|on|in * (board|table|executive)
@pick up * %reins
@take up (the) (cudgels|challenge)
@step into * (*) shoes|hotseat|seat
@slot into * (role|post|seat|job)
@move into * chair|office|seat|hotseat
@say yes to * (role|post|job) (of) * {R}
@sign * contract as * {R}
@be given|offered|handed * %post
@rise to * (post|role|rank) (of) * {R}
@take over at
@take over here|there
@take over from|on {D}
@assume * (chair|%reins|%post|duties|chairmanship|control|command)
@be the (permanent|new) appointee
@be parachuted in (as) * {R?}
@inherit * (role|post|chair|board|organisation)
@start|@begin|@commence as * {R}
@start|@begin|@commence (in) (the|her|his|their|this) (new) %post
@start|@begin|@commence with|at us|here
@start|@begin|@commence with|at the trust|board|organisation
@start|@begin|@commence with|at {O}
@add * {R}
@add {O} to * %duties (as) * {R?}
@be (working|based) with|among us|here since|from {D}
@share $role
[become]
@be now our|your * {R}
@become * {R}
@be the|our|its|their new|next|first|incoming|permanent|substantive * {R}
will|would (now) be * {R}
to be * {R}
@be the|our|their|your (local) trust|board|group|hospital|hospitals|organisation|service|region|county|system|icb 's|' new|next|first|incoming|permanent * {R}
to|will|would serve as * {R}
to (become) be * {R}
@be * {A}
@be made|confirmed|elected * {R}
@continue as * {A}
@be * choice as|for * {R}
[lead]
@choose|@appoint|@select|@name|@elect|@pick|@hire|@recruit|@tap to chair|lead|run|head (both) {O}
@choose|@appoint|@select|@name|@elect|@pick|@hire|@recruit|@tap to chair|lead|run|head the (newly) (two|new|merged|combined|enlarged) trust|board|organisation|icb|hospitals
to chair|lead|run|head {O}
will|would|to @lead|@run|@head|@chair:base {O}
@lead:base+s+ing|@run:base+s+ing|@head:base+s+ing|@chair:base+s+ing {O}
will|would|to lead|run|head|chair both (trusts|organisations|boards|hospitals)
will|would|to lead|run|head|chair the (newly) (two|new|merged|combined|enlarged|larger|expanded|single|joint|whole|entire|hospital|trust) trusts|organisations|boards|trust|organisation|board|icb|group
take (over) (the) helm|reins|running|leadership at|of {O}
will|would|to chair|lead|run|head {O} too|also|as well

# ---- one follows another ------------------------------------------------------------------------------------------------------
[succeed]
@succeed
@replace
@follow * {W} as * {R}
@take over from * {W}
@take over (as) * {R?} (on|in|at|from) {D} from * {W}
@take over the|* reins|baton|helm|chair|role from * {W}
@take over as * {R} from * {W}
@take * place of * {W}
@take over * %post|%duties|chair (of|from) * {W}
@follow {P}
@fill * shoes|boots|place of * {W}
@follow in * footsteps of * {W}
in succession to * {W}
@inherit * (from) * {W}
[succeeded_by]
@hand|@pass over|on (*) (%reins) to {P}
@hand|@pass * %reins (over|on) to {P}
@make|@give way for|to {P}
successor|replacement to|for|of * {Other:W} (as) * {R?} @be|will|would (to) (be) * {P}
@be succeeded|replaced ... by * {W}
successor|replacement @be ... {W}
successor|replacement will|would|is|to be (...) {W}
successor|replacement , {P}
as {Other:W} 's successor|replacement (,) {P}
as * successor|replacement (,) {P}
successor|replacement : {W}
@be succeeded|replaced|followed ... by * {W}
successor|replacement (as) * {R?} @be|will|would (to) (be) * {P}
[successor]
@name|@choose|@select|@announce|@unveil|@confirm|@identify|@appoint (as) * successor|replacement

# ---- nouns for coming ----------------------------------------------------------------------------------------------------------
[come_noun]
appointment|promotion|recruitment|election|selection|arrival
preferred candidate
starters|joiners|joiner|starter|arrivals|appointments|appointees

# ---- bound in full -----------------------------------------------------------------------------------------------------------------
[told appointment - announced]
hello|greetings to * {H}
new (board|executive|senior|top) face|faces|recruit|recruits|addition|additions|signing|signings|hire|hires|colleague|colleagues|arrival|arrivals ... : * {P}
new|next|permanent|first {R} (has|have|@be) (been) found|appointed|chosen|named|hired|recruited : {P}
@be joined|strengthened|bolstered|completed (...) by {P} as * {R}
offer of * {R} ('s|') (%post) ~ made|extended|gone to * {P}
offer (of) (the) (%post) ~ made|extended to {P} as|for|of * {R}
found|find|secured|landed|recruited|hired|poached|got|has|have (a|its|their|our) new|next|permanent|first * {R} in {P}
{R} in * shape|form|person of {P}
new|incoming {W}
{P} ( incoming|designate )
{P} is * preferred candidate (for|to) (be|become|*) * {R}
preferred candidate (for|to) (be|become|*) * {R} is|, {P}
{H} , from {D}
{P} @be (the) choice ~ as|for * {R}
role|post|position|duties of * {R} ... taken (on|over|up) by {P}
{P} 's * (stint|term|tenure|appointment|contract) (will|would) @start|@begin|@commence
succeeding|replacing|following (him|her|them|{W}) (as) * {R?} (...) is|are|was|were|be {P}
taking|stepping|coming|moving|joining|arriving|starting|taking-over ... is|are|will|be {P}
%choose (as|to) (...) is|are|was|were {P}
person|man|woman|candidate|appointee|choice|candidates|ones ~ is|are|was|were|be * {P}
choice|preference|decision ~ fell on * {P}
choice : {P}
%post (of|as) * {R?} (at|with) {O?} ~ given|offered|awarded|handed|gone|going to * {P}
{R} 's|' (%post|%duties) (has|have|had|will|would) (now|in) (turn) (been) given|offered|awarded|handed|gone|go|goes|going|passed|passes|falls|fallen to * {P}
{R} %post (at) {O?} (has|have|had|will|would) (now|in) (turn) (been) given|offered|awarded|handed|gone|go|goes|going|passed|passes|falls|fallen to * {P}
%post (of|as) * {R?} (at|with) {O?} (has|have|had|will|would) @go|@pass|@fall|@belong ~ to * {P}
@settle|@plump|@opt on|for * {P}
@turn to {P} as|to
{R} (%post) @go|@pass|@fall|@belong to * {P}
{R} (for|of|at) (the|both) (group|two|trusts|boards) {O?} will|would|shall be {P}
{R} (for|of|at) (the|both) (group|two|three) (trusts|boards|organisations) {O?} is|was|are to be {P}
new|next|incoming|first|permanent|substantive {R} (at|for|of) {O?} (,) (will|would|is|was|are) (be|to) (be) {P}
next {W}
in comes|come|came * {P}
enter {P}
in|into * shoes|place|stead|wake comes|come|came|steps * {P}
{P} 's|' first day|meeting|week|shift (as|in|at) (*) {R?} (will|@be|would)
{P} 's|' (first) (day|start|starting|arrival) (in|as) (date) @be
joined|joining|joins|starting|starters|arrivals|arriving|welcome|welcoming : * {P}
joined|joining|joiners|arrivals|appointees|newcomers (by|include|included|are) * {H}
{O} @have|@get (found|chosen|picked|recruited|hired|secured|landed) a|its|their new|next|permanent|first * {W}
found|find|secured|landed|recruited|hired|poached (a|its|their|our) new|next|permanent|first * {W}
ratified|approved|endorsed|agreed ~ choice|recommendation|proposal|appointment (of|:) * {P}
[told appointment - effective]
i have|'ve been (now) * {R} since * {D}
{W} (-|:) appointed|commenced|started|joined (on|in|from) {D}
{H} ( from|w.e.f|wef|started|joined|appointed|commenced {D}
{H} ( new )
{O} @make * {A} permanent
{W} (,) has|have|had been made permanent|substantive
{W} (,) was|were made permanent|substantive
starters|joiners|joined|new (starters) : {W}
{H} ( appointed|joined|started|commenced|new|first (*) {D?}

# ---- cover ------------------------------------------------------------------------------------------------------------------------------
[cover]
@step into * breach (as) * {R?}
@share $role until|while|for|during|pending
@serve as * {R} for * months|weeks
@serve as * {R} until|while|pending
@take on * {R} 's|' %duties
@act as * {A}
@act up (as|into|to|in) * {R?}
@act (as|into|in) * (role|post|position) (of) * {R}
@act as * {R}
@act in * place|stead|absence
@step up (as|into|to) * {R?}
@step up to cover|fill|act
@step in (as|to|for) * {R?}
@step up|in (to|into|as) * role|breach|post
@stand in (as|for) * {R?}
@fill in (as|for) * {R?}
@fill * gap|void|breach
@fill * (role|post|position) (of) * {R}
@fill * role|post (on|in|as) (an|a) (interim|acting|temporary)
@cover (for) * (role|post|position|duties|portfolio|job|responsibilities) (of|as) * {R?}
@cover (for) * {R}
@provide * cover (for|as|of) * {R?}
@deputise (as|for) * {R?}
@hold * fort
@hold * (role|post|position) of * {R} on|in * acting|interim|temporary
@hold * reins
@take * charge
@take over (*) on * interim|acting|temporary
@look after * role|post|portfolio|duties|job (of) * {R?}
@undertake|@perform * (role|post|duties|job|responsibilities) (of) * {R}
@discharge|@exercise|@fulfil * %duties|%post|functions|office (of|as) * {R}
@discharge|@exercise|@fulfil * {R} ('s|') %duties|%post|functions
@mind * {R} ('s|') %post|%duties|desk|store
@lead|@run|@head|@chair:base+s+ing * trust|board|organisation|icb|meetings in|on|while|until|for * (meantime|interim|temporary)
@lead|@run|@head {O} while|until
@lead|@run|@head {O} in|on|for * meantime|interim|temporary|now|present|moment|absence
@chair (meetings) (of) (the) board|trust|meetings ~ until|while|meantime
@be acting|interim|caretaker
@be in temporary|interim charge
@serve as * {A}
@be interim|acting (from|since|until)
@do * job|role
@combine * role|post
@mind * shop
@plug * gap
@run|@lead|@head|@chair * (trust|board|organisation|show|hospital|department|directorate|team|service) as * {A}
@run|@lead|@head|@chair {O} as * {A}
@fill (in) * (as) {A}
@hold|@carry|@take (on|up) * {R} ('s|') %duties (until|while|for|through|during)
@hold|@carry * {R} ('s|') %post (until|while|for|through|during)
@hold * title of * {A}
@look after * role|post|portfolio|duties|job|things|shop|responsibilities|functions (of|as) * {A?}
@look after * {R}
@keep * lights|seat|chair|show|plates
@keep * warm
@mind * shop|store
@lead|@run * (directorate|department|team|function|portfolio|trust|hospital) in * absence|stead|place
@act for * {R}
@hold the line
@bridge * gap
@take * reins|helm|charge ~ interim|acting|temporary|temporarily
@be in charge until|while
@be in (day-to-day) charge of ... as * {A}
@have|@hold * charge of ... as * {A}
@be in charge for now
@be prepared|ready|willing to carry|cover|act|hold|step * (role|post|fort|duties)
@be drafted|parachuted|brought|called|sent in as * {A}
[covered]
duties|role|post|responsibilities|portfolio|position|work (of|as) * {R?} (,) (will|would|is|are|was|has|have|@be) (be|been|being) covered|undertaken|carried|performed|filled|picked|looked|held|discharged|taken ... by * {W}
%duties|%post (of|as) * {R?} (,) (will|would|is|are|was|were|has|have|@be) (be|been|being) ~ covered|undertaken|carried|performed|filled|picked|looked|held|discharged|taken|assumed|exercised|overseen|led|shouldered|managed ... by * {W}
%duties|%post (of|as) * {R?} (is|are|be|being) with {P}
cover (@be|will|would|has|is) (be|been|being) provided|given by * {W}
exercised|discharged|shouldered (for) (now|the) by * {W}
[told interim - effective]
{J} ( from|since|w.e.f|wef|started {D}
{J} from|since|w.e.f|wef {D}
{P} acting from|since|until {D?}
an interim|caretaker|stand-in , {P}
{J} (,) (has|have) (been|already|now) in|running|leading
{P} (,) on * interim|acting basis
[told interim - announced]
@have|@get as * {J}
deputy|deputies (,) {P} (,) acting
@put ... {P} (,) in as * interim|acting|caretaker
@put ... {P} (,) in charge
deputy|deputies , {P} , will|would|is ~ acting|charge|helm
arrangements for {P} ... to cover
{J} , six|three|nine|twelve months
interim|acting|temporary cover (arrangements) (@be|for|will) ... {P}
covering|filling|deputising|acting|running|minding|holding|standing|stepping|keeping|looking|leading|caretaking ... is|are|was|were|be {P}
in * absence|stead|place , {P}
in * place|stead|absence (...) by {J}
%duties|%post (of|as) * {R?} (at|in) (the) (trust) {O?} ~ @pass|@fall|@go|@transfer (...) to * {P}
{R} 's|' %duties (...) @pass|@fall|@go|@transfer (...) to * {P}
{R} %duties (...) @pass|@fall|@go|@transfer (...) to * {P}
{A} @be|will|would (found|be) ~ {P}
interim|acting|temporary|caretaker cover|arrangements|leadership ~ by|from {P}

# ---- further terms ---------------------------------------------------------------------------------------------------------------------
[reappoint]
@reappoint
@re-appoint
@re-elect
[stay]
@agree to serve|stay|remain|continue * %more %span
to|will|would|shall (continue) (to) chair|lead|head|serve {O?} (as) * {R?} for * %more ~ %span
@agree to serve|stay|remain|act (on) as * {R} (...) until|to|till {D} (,) ~ longer
will|would|should|shall have * %more ~ term|terms|year|years
agreed|asked|invited|persuaded|consented|willing to remain|stay * {R} (of|at) (...) until|for
@stay on
@stay in post|role
@stay as * {R}
@remain in post|role|office
@remain as * {R}
to|will|would|shall @remain:base|@stay:base * {R}
@remain for|until
@continue as * {R}
@continue in * post|role|office
@continue for|until
@continue to serve
@continue to chair|lead (the) {O?}
@serve (for) * second|third|fourth|further|final|another|additional|extra (*) term|year|months|years|terms
@begin|@start * second|third|further|final|another|additional * term|year
@extend * stay
@be given * second|third|further|final|another * term|year
@be asked|invited|persuaded ~ to stay|remain|continue|serve|extend
@ask|@invite|@persuade ... to stay|remain|continue
@stay for|until|beyond|with|another|longer
@be kept on
@keep on
@carry on as|until|for
@be extended (for|until|by|to)
@stay at * helm
@be staying|remaining|continuing (on) (for|until|as)
@sign|@agree (up|on) for * %more %span
@sign|@agree * %more %span
@win|@secure|@get|@take|@accept|@receive|@earn * %more ~ %span
@be given|offered|granted|awarded|handed * %more ~ %span
@be given|granted|offered|awarded|handed * (%more) (one|two|three|four|six|twelve) more|further|extra year|years|months
@be given|granted|offered|awarded|handed * %more ~ %span
@have * term|contract|tenure|appointment extended|renewed|prolonged|lengthened
@serve (for) * %more ~ %span
[extended]
%term of {P} as * {R} (,) (...) (@be|has|have|had|will|would|should|shall|to) (been|be|being) extended|renewed|prolonged|lengthened
term|appointment|contract|tenure|secondment|stint|engagement (of) (office) (as) * {R?} (for) (...) (@be|has|have|had|will|would) (been|be|being) extended|renewed|prolonged
%term (of) (office) (as) * {R?} (for) (...) (@be|has|have|had|will|would) (been|be|being) extended|renewed|prolonged|lengthened|stretched
[extend]
@extend
@renew
extension (of|to)
reappointment|re-appointment|re-election (of)
@prolong
@lengthen
[told reappointment - announced]
second|third|fourth|further|final|another|additional|extra (*) term|year|years|terms (of) (office) (as) * {R?} for * {W}
second|third|fourth|further|final|another|additional|extra (*) term|year|years|terms (of) (office) (as) * {R?} (,) (running|starting|beginning) (from|on|to|until) {D} (,) for * {W}
{P} 's|' * second|third|fourth|further|final|another|new (*) term @start|@begin|@commence|@run
@keep|@retain|@want|@back {W} (on) as * {R} ... for|until
@give|@offer|@grant|@hand|@award {W} (a|another) * (%more) (...) %more (...) %span
@give|@offer|@grant|@hand|@award {W} * %more * %span (as) * {R?}
term|contract|tenure|appointment renewed|extended|prolonged : {W}
renewed|extended|reappointed|re-appointed|reappointments|renewals : {W}

# ---- away, and the post kept ---------------------------------------------------------------------------------------------------------
[away cue]
@be|@remain absent|away|off (from) (work|duty) through|because|owing|with|due|following|on|for
@take|@begin|@start|@have|@go (on) * career break|gap
@take|@begin|@start|@have|@go (on) * career-break|sabbatical
@be on|off (a|an|*) leave|sick|sabbatical|sickness
@be on|off (a|an) (*) (period) (of) (*) leave|sick|sabbatical|absence|sickness
@be absent|away (sick|work|from|ill|until|with|due|at|for)
@be off sick|work|ill|until|with|due|for
@recover from|after * illness|operation|surgery|treatment|injury|accident|stroke|fall|procedure|transplant|infection|procedures|injuries
@be recovering from|after
@convalesce|@recuperate
@be unwell|ill
@be absent|unwell|away
@be signed off
@go on|off (a|an) * leave|sick|sabbatical
@begin|@start|@take|@commence * (period) (of) * leave|sabbatical
@step|@stand aside
@be on secondment
@be (currently) on (*) maternity|adoption|parental|sick|compassionate|extended|gardening
@remain on|off (*) leave|sick
@be (now) (still) off since|sick|ill|work|with|recovering|poorly|following|until|for
@be off (now|currently) (from|since) {D}
@be (away) (off) on|for|taking * sabbatical|leave|sickness
@remain|@stay|@continue (to) (be) off|absent|away
@remain|@stay|@continue (to) (be) on * %leave
@be (temporarily) stood down|aside
@be taking|having * time|year|break|sabbatical|absence (off|out|away)
@take * time|months|year|weeks off|away|out
@be in hospital
@be laid up
@be too ill|unwell
@be incapacitated|indisposed
[away parental_leave]
[away_owner parental_leave]
maternity|adoption|paternity|parental leave (will|would|is|@be) (due) (to) @begin|@start|@commence
[away secondment]
@be going|off|away on * secondment ... for * months|month|weeks|year|years
@be borrowed by|from
@go|@begin|@start|@be (on) * secondment to|with|at
@spend * months|year|weeks on * secondment|loan|attachment
@go|@be|@leave on loan|secondment|attachment (to|with)
@be on loan|secondment|attachment
@go to {Dest:O} ... for * months|weeks
[exclude suspension]
@suspend
@exclude
@exclude from
@send home
@remove from duty|duties
@ask to leave|stay|remain (the|at|away) premises|building|site|home
@ask|@tell|@order|@instruct to leave * headquarters|office|offices|building|premises|site|hospital|work|desk
@tell|@ask|@order|@instruct to stay|work|remain (at|from|away) home|away
@place|@put on * (special|gardening|administrative|enforced|garden|extended) leave
[second_out secondment]
@second
@second to * {Dest:OX}
@second out
@lend to * {Dest:OX}
@loan (out) to * {Dest:OX}
@lend (out) (to)
[absence_noun cue]
suspension|exclusion
absence
maternity|adoption|paternity|parental|sick|sickness|compassionate|extended leave
sabbatical
[told absence cue effective]
{W} (now) (currently) on|off (a|an) (period) (of) (*) leave|sabbatical|sick
{W} , on|off (a|an) (period) (of) (*) leave|sabbatical|sick
{W} ( on|off (*) leave|sabbatical|sick
[told absence secondment announced]
swap|exchange jobs|roles|posts

# ---- nobody holds the post --------------------------------------------------------------------------------------------------------------
[vacant]
@do not|n't (yet|currently) have a|any|its * {R}
no appointment (@have|@be) (been) (made) to|for $role
shortlisting|longlisting|interviews|interviewing|headhunting (process) for|to|of $role
$role @fall|@become|@go vacant|unfilled|empty
{R} ('s|') (%post) @be|@have|will|would (now|currently|also|being|been|be) (being|been|now) advertised|readvertised|re-advertised
{R} ('s|') (%post) @be|@go|@have (now|gone|been) (out|back) to|on (*) advert|advertisement|market
recruitment|recruiting|recruit to|for|of $role
search|hunt|quest|race|contest (is|was|now|has|@begin|@continue) (now|begun|on|under|way|underway|continuing) (way) for|to (find|appoint|recruit|fill) * {R}
applications|nominations|candidates|bids|expressions (of) (interest) (are|were|being|now) (being|now) (invited|sought|open|welcome|wanted|requested) for|to $role
to find|identify|source|recruit|hire|seek|attract a|an|its|their|our|another|new|permanent|substantive * {R}
in search of * {R}
{R} (post|role|position|vacancy|job|roles|posts|positions) ~ (now|still|@be|@remain) vacant|unfilled|empty
{R} (post|role|position) ~ (@be|@remain) out to advert|advertisement
{R} (post|role|position) (at) {O?} ... (@be|@remain) vacant|unfilled
{R} -|: vacant|vacancy
{R} ( vacant )
{R} vacancy|vacancies
vacancy|vacancies for|of|in|: * (post|role|position) (of) * {R}
vacant|unfilled (post|posts|position|role) of * {R}
vacant {R}
post|role|position of * {R} ... vacant|unfilled|advert|empty
post|role|position of * {R} (@be|has|had|will|would) (be|been|being) advertised|readvertised|re-advertised
recruitment|recruiting (to|of|for|process|campaign) (for|to|of) * (post|role|position) (of) * {R}
@begin|@start ... search|hunt for * {R}
search|hunt|looking|searching for * {R}
@seek * {R}
@advertise (for) * (post|role|position) (of) * {R}
without|lacks|lacking|no * {R}
@fail|unable|struggled|struggling|struggle (,) (...) to @appoint|@recruit|@fill|@find|@secure|@hire|@attract|@make (an) (appointment) (to) * (post|role|position) (of) * {R}
not (been) (possible|able) to @appoint|@recruit|@fill ~ {R}
nominations|expressions|applications|interviews (of) (interest) (for|to) * (post|role|position|vacancy) (of) * {R}
{R} recruitment
no appointment ~ {R}
no (suitable|appointable) candidate ~ {R}
come forward for * (role|post) of * {R}
@approve * recruitment of|to * {R}
interim|acting cover for * vacant {R}
{R} %post ~ (@be|@remain|@stay|stands) (currently|still|now) vacant|unfilled|empty|open|uncovered
{R} (%post) @have (still) not (yet) been filled|appointed|found|recruited|named
{R} (%post) @be|@have yet to be filled|appointed|found|recruited|named
{R} (%post) @be (still) to be decided|found|appointed|recruited|filled|confirmed
@be still to be decided|found|appointed|filled ... {R}
still|yet to be decided|found|appointed|filled|recruited ... {R}
nobody|no-one|none (one) (is|was|@be) (yet) (been) (in|found|appointed) (post|place) (as|to|for) * {R}
no name|holder|incumbent (yet) @stand|@appear|@be (shown|listed|given) against|beside|for|as * (%post) (of) * {R}
no one (is|was) (in) (post) as * {R}
nobody (is|was|has|had) (been) (yet) (found|appointed) (to) (fill) (as|for|to) * {R}
@go (back) (out) to advert|market|advertisement|recruitment (again) (for|to|with) * (post|role|position) (of) * {R}
@go|@be out to advert|market for * {R}
@advertise|@re-advertise * (for) * {R}
@look|@hunt|@search for * {R}
@be recruiting|searching|looking|hunting (for|to) * (post|role|position|vacancy) (of) * {R}
need|needs|needing|seeks|seeking|wanted (:) * new|permanent|substantive * {R}
gap|hole|vacancy|vacancies (at|in|for) (*) {R}
lack|absence|want of (a|an) (permanent|substantive) * {R}
{R} , vacant|vacancy|unfilled
{R} : tbc|unfilled|recruitment|advert|advertised|recruiting
{R} ( vacancy|unfilled|recruiting|tbc
seat|place|chair of * {R} @be|@remain|@stand empty|vacant|unfilled
[vacant_follow]
@fail to @appoint|@recruit|@fill
no appointable|suitable candidate|candidates
no (permanent|substantive) appointment
readvertised|re-advertised

[leave end_of_term]
not|never (be) put|putting|offer|offering|stand|standing * forward (again)
not|never (to) (be) seek|seeking|stand|standing|sought|want|wish|wishing|apply|applying|applied|considered (to) (be|for|serve) (*) second|third|fourth|another|further|again|reappointment|re-appointment|re-election|reappointed|considered|extension|one|renewed
@decline|@refuse|@turn (down) * %more term|terms|years
@decide against * %more term|terms|years
@serve|@complete|@reach|@finish * maximum|nine|limit|permitted|allowed (years|term|terms)
@come to * end of * term|terms|tenure|time on|in|of
@reach * nine-year|six-year|three-year limit|mark|term|maximum
@be up against * limit

[leave retirement]
@draw|@take|@collect * pension
@put in to retire
@put in for * retirement
@go into * retirement
@begin|@start|@enter|@enjoy|@choose * retirement
@opt for * retirement
@hang up * hat|gavel|mitre|scrubs|chain
@put * feet up
@swap ~ for * garden|allotment|grandchildren|slippers|golf
@stop work|working after
@bow out after * years|decades

[leave resignation undated]
@tender|@submit|@offer|@send * resignation
@hand|@put|@send in|over * resignation|notice|papers
@give (in) ~ notice
@work|@serve (out) * notice
@be serving|working (out) * notice

[leave dismissal]
@be shown the door
@be relieved of * post|duties|command|role|office
@be let go
@be forced|pushed|kicked|driven|thrown|booted out
@be stripped of * post|role|title|office

[term_end unknown]
employment (with) (us|the) (trust) (@be) @end|@conclude|@cease|@terminate|terminated|ended
employment (with|at) (us|the) (trust) @come to an|its end

[told departure dismissal effective]
contract|employment of {W} (@be|have|has|had) (been) terminated
{W} 's|' contract|employment|appointment (@be|has|had) (been) terminated

[told departure death effective]
in memory of * {W} , whose|who|,
death|passing (on) {D?} (,) of * {W}
death ... of * {W}
{W} ( deceased|died
deceased * {W}
late {W} , whose|who died

[told departure resignation effective]

[told departure end_of_contract effective]
contract finished|ended|expired|complete|completed : {W}

[told departure end_of_term announced]

[told departure end_of_term effective]
term|terms|tenure finished|ended|expired|complete|completed : {W}

[cover_as]
{P} ... as * {A}

[cover_if]
@hold|@carry|@take|@pick|@shoulder|@oversee|@keep (on|up) * %duties (of|for) * {R?}
@hold|@carry * role|post|position|title (of) * {R?}
@cover

[none]
custom|customary|tradition|traditional|usual|practice ~ for * {W} to
@be acting on|upon|against|swiftly|quickly|together|unlawfully|illegally|alone|responsibly|appropriately
@take up|on the|a same|similar|equivalent|identical|corresponding %post
in (the) * {W} 's|' absence
@be no longer acting|interim
@depart from * script|plan|practice|norm|tradition|policy|agenda|budget|custom|usual
@start|@begin each|every day|week|meeting|month
@take|@assume|@relinquish|@hand|@vacate|@give|@step|@stand (up|on|over|down|from) * chairmanship|chairship|chair of * committee|group|panel|forum|network|subcommittee|sub-committee|taskforce|partnership
@leave * (to) school|army at
@begin|@start|@commence * career|life|training|journey|shift|meeting
@leave * room|meeting|stage|building|ward|house|school|army|navy|call|conference|chamber|bedside|message|email|legacy|mark|gap|hole|door|note
@leave early|behind|school|college|university
@join * call|queue|meeting|waiting|conference|congratulations|thanks|dots
@be previously|formerly|once * {W}
where {W} was|were previously|appointed|formerly
@make|made|be|been a|an dame|knight|cbe|obe|mbe|ambassador|patron|fellow|professor
@appoint|@elect|@name to|as * group|panel|committee|forum|network|taskforce|senate|partnership
@stand|@step down|back from * senate|committee|group|panel|network|forum|partnership|taskforce
@chair * partnership|committee|group|panel|network|forum|taskforce
@replace|@succeed|@follow {W} on the|this|that (*) committee|panel|subcommittee|forum
(a|the) new|next {W} (,) @take|@chair|@lead|@join (over) (this|the|that) * committee|panel|subcommittee|forum
@retire and return
@leave|@retire|@join|@depart|@resign|@step (down) ... years|decade|decades ago
@take|@be (on|away) (on) annual leave
@go|@be on holiday|holidays|walking|jury
@take * chair for|of|at|in (the|this|that) (*) meeting|item|items|session|discussion
@return|@come|@be (back) from|after|following * leave|secondment|sabbatical|sick|absence|break
@return|@come|@be back at work
@elect|@ask|@choose to chair (the|this) meeting
@chair the meeting
@be|@act (as) (an|the) acting|interim|temporary secretary|clerk|minute-taker|minutes|chair|chairman to|for|of|at * meeting|session|item|committee|panel
in * absence of * {W}
a|its|their|our|the|his|her second {W}
@resign|@retire|@step (down) as|from (a) councillor|general|navy|army|police|teaching|politics|practice|rugby|football
@resign * commission
@resign|@retire|@step|@stand (down) (as|from) (a|an) trustee|member|magistrate|patron|governor
@appoint|@elect|@become|@be (as) (a|an) trustee|patron|magistrate|president|treasurer|governor
experience|worked|career|roles|spells|speaking|writing|described|background|known|listed|styled ... as * {A}
@go back to * drawing|basics|school|work
@come to * conclusion|attention|light|view|meeting
@start|@begin * review|work|process|meeting|search|recruitment|consultation|programme|project
ready|able|prepared to do without * {W}
@be|@do (not) (yet) (ready) to do without * {W}
no vacancy
no {R} is|was|are|were|@be available|present|needed|required
no longer acting|interim
@be called|known|renamed|styled|retitled (as) * {R}
vacant * {R} of * college|colleges|university|charity
(a|the) new|next {R} for|of|to the (trust) network|committee|group|panel|forum|federation|club|society

# ---- why somebody leaves or is away; the first section that fits is taken -------------------------------------------------------------
[reason death]
@die
passed away
death of
[reason return_to_substantive]
@return to his|her|their * substantive|own|previous
@go back to his|her|their * substantive|own|day
[reason retirement]
@retire
retirement
@hang up * uniform|stethoscope|boots
pension
grandchildren|allotment|slippers
@put (in) * feet
[reason dismissal]
@sack
dismissed|fired
removed from office
voted out
gross misconduct
contract (was|been) terminated
[reason resignation]
@resign
@quit
resignation
tendered
handed in
@give (in) ~ notice
walked out
[reason restructure]
redundancy|redundant|redundancies
post|role|roles|posts (was|is|has|had|were|are|being) (been|be|being) deleted|abolished|disestablished
@restructure
restructure|restructuring|restructured|restructures
reorganisation|reorganisations|reorganization|shake-up|shakeup|shake-ups|rationalisation|downsizing|delayering
executive|leadership|management|board teams|team (will) merge|merges|merged|combine|combines|combined
%post (will|would) no longer exist|needed|required
%post (is|was|are|were) (to) (be) cut|axed|lost|going|disappearing
role|roles|posts|jobs (will|would) (@be) @disappear
@lose * jobs|job
new structure|structures
merger|merging of * executive|leadership|teams|management
redundant|redundancy
%post having|has|have|had been deleted|disestablished|removed|abolished|scrapped|cut|axed|lost
%post (is|was|are|were|be|been|being) (to|being) (be|been|being) deleted|disestablished|removed|abolished|scrapped
new|smaller|slimmer|leaner structure|executive|team
[reason parental_leave]
maternity|paternity|adoption|parental
[reason suspension]
suspended|suspension|excluded|exclusion
sent home
told to stay|remain
removed from duty
[reason ill_health]
ill-health|illness
ill health
poor|failing|declining|worsening|deteriorating health
health grounds|reasons|condition|conditions|issues|problems|concerns|scare|needs
medical grounds|reasons|condition|treatment
medical advice|treatment|leave|orders
doctor|doctors|gp|consultant 's|' advice|orders|recommendation
doctors had|have advised
sick|sickness
recovering from
surgery
long-term absence
unwell
doctors (now) say|said|advised
advice of * doctors|doctor|gp|consultant
treatment|operation|surgery|illness|diagnosed|diagnosis|cancer|stroke|condition
unwell|ill|poorly
hospital treatment
heart attack|surgery|condition
@be in hospital
[reason secondment]
seconded|secondment
on loan
lent to
@exchange jobs
[reason end_of_contract]
contract|engagement|assignment ... @end|@expire|@conclude|@finish
contract|engagement|assignment ran out
contract|engagement|assignment ... not (be|being|been) renewed|extended
end|expiry|completion|conclusion of * contract|assignment|engagement|placement
@complete|@finish * assignment|contract|engagement
interim|fixed-term contract
contract|engagement|assignment ... (run|ran) * course|out
on a fixed-term (contract|basis)
[reason end_of_term]
term|terms (of) (office) ... @end|@expire|@conclude|@complete
@complete|@reach|@finish * term|terms|tenure|limit|years
end|expiry|expiration|completion|conclusion of * term|terms|tenure|office
final term|year
second|third|further|another (*) term
nine years|nine-year
not (be) reappointed|seek|seeking|seeks reappointment|re-election|reappointed
maximum term|terms
reached * nine|six|limit|maximum|end of * term|years
nine|six|eight|three years allowed|permitted
nine|six|eight|three years (being|are|were|@be) up
years|term|time @be up
%more term|terms @be
for * %more term
[reason new_role]
to work for|with * %firm
role|post|job|position overseas|abroad|elsewhere
to join|become|lead|head|run
to be * {R}
to be * {N}
to take up
to take on
to take charge of
to be its|the
@join:base+s+ing * {X}
@join:base+s+ing * {O}
@move to|into * {X}
@move to * {O}
new|another|different|bigger|national job|role|post|position|jobs|roles|challenge|opportunity
a|an|another|senior|national|similar * job|post|role|position|jobs|roles at|with|in|outside|within
for|to|into the * job|post|role|position at|with|in|outside|within
promotion elsewhere|to
appointed elsewhere
poached
@leave ... for a|an|another
@leave for ~ role|roles|job|jobs|post|posts
@leave ... for {X}
@accept|@secure|@obtain|@land|@take|@win * role|post|position|job|appointment|promotion
@go|@be (off) to * {X}
@go|@be (off) to * {O}
successful in obtaining|securing
will|to become
elsewhere in
same capacity
charity|consultancy|university|private sector
private|voluntary|independent|charity|third sector
(a|an) * firm|company|consultancy|charity|hospice|university|regulator
same|similar|equivalent role|post|job|position
successful at|in

# ---- where somebody goes ------------------------------------------------------------------------------------------------------------------
[destination]
@leave|@go|@move|@head|off|bound (off) (back) for|to * {Dest:OX} (,) where {W} will|would|is (to) be|become|serve|work|start|act|join (as) * {Destrole:RAHJN}
@join * {Dest:OX} (,) where {W} will|would|is (to) be|become|serve|work|start|act|join (as) * {Destrole:RAHJN}
@go|@move|@return|off|@transfer (off) (back) to * {Dest:OX} to be|become|lead|as (be) * {Destrole:RAHJN}
@go|@move|@return|off|@transfer (off) (back) to * {Dest:OX} as * {Destrole:RAHJN}
* {Destrole:RAHJN} post|role|job|position at|with|of|for * {Dest:OX}
@join|@move|@go|@return * {Dest:OX} (...) as|to|be|become (be) * {Destrole:RAHJN}
@join|@move|@go|to|off (to) * {Dest:OX} (...) as|become (be) * {Destrole:RAHJN}
become|becomes|becoming * {Destrole:RAHJN}
to be * {Destrole:RAHJN} (at|of|with|for) {Dest:OX?}
post|position|role|job|appointment of|as * {Destrole:RAHJN}
take|takes|taking|taken|took up|on * post|role|job|position|appointment|roles (as) * {Destrole:RAHJN?} (at|with|in) * {Dest:OX}
post|role|job|roles|position|jobs|appointment|promotion (~) at|with|in|within * {Dest:OX}
to lead|run|head|chair * {Dest:OX}
@join * {Dest:OX}
@move|@go|off|@return|going|bound|head|heads|heading to|for * {Dest:OX}
@leave for * {Dest:OX}
secondment|seconded|loan|lent (out) to|with * {Dest:OX}
for * {Dest:OX}
@transfer|@switch|@depart to|for * {Dest:OX}
to|for * (role|post|job|position|same) (role|job|post) at|with|in {Dest:OX}
same|similar|equivalent (job|role|post|position) at|with|in * {Dest:OX}
recruited|poached|lured|hired|snapped|headhunted (up) by * {Dest:OX}
to|for * {Dest:OX} (as) * {Destrole:RAHJN?}
as|become|be * {Destrole:RAHJN} (of|at|for|with|in) * {Dest:OX}

# ---- what somebody else says, or is not confirmed -------------------------------------------------------------------------------------------
[hearsay]
understands
hears|gathers that
reportedly|allegedly|apparently
according to * sources|source|insiders|insider|colleague|colleagues|friend|friends
is|are|was|were said to
favourite|frontrunner|front-runner (for|to|in)
linked with * {R}
it is|was said|rumoured
it is reported
in line to|for
in pole position to|for
has learned|learnt
understood|believed|thought|rumoured|tipped to
it is believed|understood|thought
sources|insiders|source
rumour|rumours|rumoured
preferred candidate
familiar with the matter
expected to leave|go|depart|retire|step|stand|quit|resign|be|become|join|take
likely to
subject to
speculation
[permanent]
elected
permanent
permanently
substantive
substantively
for good
[temporary]
as interim|acting|caretaker|stand-in
ad interim
pro tem|tempore
interim|acting|temporary basis
on an interim|acting|temporary
in the interim|meantime
temporarily
for now
for the time being
until a|the * permanent|substantive|successor|replacement|appointment
while|whilst a|the|its|his|her|their * successor|replacement
until a|the|its|our|his|her|their * {R}
pending * recruitment|appointment|arrival
caretaker
while * recruitment|search|post
for|in the interim|meantime|present|moment
while {W} @be away|off|on|absent
in * absence

# ---- the day of a change that was told in a sentence before ------------------------------------------------------------------------------
[day effect]
%post|appointment|appointments|move|moves|change|changes|handover|transition|arrangement|arrangements|switch|promotion|secondment|cover|departure|retirement|resignation ~ @take effect ... {D}
appointment|appointments|move|moves|change|changes|handover|transition|arrangement|arrangements|switch|promotion|secondment ~ @come into effect|force ... {D}
appointment|appointments|move|changes|handover|transition|arrangement|arrangements|switch|promotion|secondment ~ @start|@begin|@commence (on|from|in|at|with) * {D}
effective|start|starting|leaving|commencement date (@be|will|of|has) (be) (been) (:) (agreed|set|confirmed) (as|for) * {D}
new|first|second|third|fourth|final|further (*) term|terms ~ @run|@start|@begin|@commence ... {D}
[day away]
not (been) (seen) (at|in) (work|post|attended|worked|office) ... since {D}
part ... since {D}
@be|@have (been) away|absent|off|missing|out ... since {D}
[day empty]
vacant|empty|unfilled|uncovered|unoccupied since {D}
@fall|@become|@go vacant|empty|unfilled (in|on|at|from) * {D}
[at_once]
@take|@come (into) effect|force {D}
@take|@come (into) effect|force at|straight
[day last]
last|final (working) (ever) day|shift|meeting|week|board (meeting) ~ @be (on|in|at) * {D}
term|terms|contract|contracts|tenure|notice|time ~ @end|@expire|@finish|@conclude|@run|@come|@complete ... {D}
[day leaving]
@leave|@go|@depart|@finish|@retire|@quit|@exit|@relinquish|@vacate ... {D}
@step|@stand down|back|aside|away ... {D}
@hand over|on ... {D}
@move on|out|away|across|over ... {D}
@bow out ... {D}
@hang|@pack up ... {D}
@say|@bid|@wave goodbye|farewell|farewells|goodbyes ... {D}
@return|@revert|@resume ... {D}
@work|@serve (out) * notice ... {D}
will|to|would @hold|@have|@join|@start|@begin|@move|@take|@transfer|@switch|@become ... {D}
@join:s|@start:s|@begin:s|@move:s|@take:s|@transfer:s|@switch:s|@become:s ... {D}
@make * move|switch ... {D}
[day staying]
@be with us|the ... until|till * {D}
@be in|at post|place|work|charge|helm ... until|till * {D}
@stay|@remain|@continue|@work|@serve|@carry ... until|till * {D}
[day coming]
@start|@begin|@commence|@join|@arrive|@take|@come|@move|@assume|@step|@sit|@lead|@run|@head|@oversee|@chair|@serve|@work|@make|@pick|@transfer|@switch|@fill|@cover|@act|@hold|@spend|@go ... {D}
%term|terms ~ @run from * {D}
%term|terms ~ @start|@begin|@commence ... {D}
@be (in|with) post|place|us|charge ... {D}

# ---- a post that is told by another: "the same role" ---------------------------------------------------------------------------------------
[same_post]
same|equivalent|identical|corresponding|opposite %post|capacity|title|number|brief
