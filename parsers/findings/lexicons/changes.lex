# How a change at the top is written. The first sections give words their classes; then each section is a frame: what the
# verb or noun of an entry says of its subject, its object or the words bound in it. Entries are phrases (phrases.hpp
# tells how they are written). A frame's second word is the reason, "cue" to look one up in [reason ...], or "-".

# ---- forms of verbs: base, third person, past, participle, gerund -----------------------------------------------------
[verbs]
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
delete deletes deleted deleted deleting
identify identifies identified identified identifying
terminate terminates terminated terminated terminating
head-hunt head-hunts head-hunted head-hunted head-hunting
reach reaches reached reached reaching
change changes changed changed changing
release releases released released releasing
ratify ratifies ratified ratified ratifying
put puts put put putting
see sees saw seen seeing
step-up steps-up stepped-up stepped-up stepping-up
line lines lined lined lining
combine combines combined combined combining
sign signs signed signed signing
persuade persuades persuaded persuaded persuading
exchange exchanges exchanged exchanged exchanging
plug plugs plugged plugged plugging
share shares shared shared sharing
mind minds minded minded minding
tell tells told told telling
throw throws threw thrown throwing
restructure restructures restructured restructured restructuring

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
'll
[class doubtful]
may
might
could
should
can
if
[class adverb]
also
now
just
already
both
all
then
today
soon
never-before
first
again
therefore
hereby
however
sadly
yesterday
tonight
each
himself
herself
themselves
still
not-before
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
per
including
replacing
succeeding
w.e.f
wef
w.e.f.
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
set-fair
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
lead
leads
leading
led
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
by
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
on-or-before
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
@hand over * reins|role|baton|chair|gavel
@call it a day
@call time on
@hang up * uniform|stethoscope|boots
@walk away
@part company
@part ways
@make way
@give up * {R}
@give up * role|post|position|job|chair
@come to the end of * term|contract|tenure|assignment|secondment
@say goodbye
@say farewell
@go (on) {D}
@go in|at|by|after|before (the) (end) (of) {D}
@go back
@go with immediate effect
@go with (him|her|them)
@be off to|in|at
@be off {D}
@be off
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
@swap ~ {O?} for {Dest:OX}
@take early retirement
@take * retirement
@take * redundancy
@accept * redundancy
@be made redundant
@be emigrating|relocating
@emigrate
@relocate
@complete * term|terms|tenure|assignment|contract|secondment|engagement
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
[leave resignation]
@resign
@quit
@walk out
@tender * resignation
@submit * resignation
@hand in|over * resignation|notice
@give * notice
@put in * notice|resignation
[leave death]
@die
@pass away
[leave new_role]
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
@take up * role|post|job|position|appointment|roles at|with|outside|within|elsewhere
@take up * role|post|job|position|appointment|roles in * {Dest:OX}
@be off to * {Dest:OX}
@take up * another|different role|challenge|post|opportunity|position|job
@take up * new challenge|opportunity
@go to * {Dest:OX}
@join|@leave for * {Dest:OX}
[leave return_to_substantive]
@return|@revert|@go (back) to his|her|their|own * role|post|job|position|organisation|duties
@return|@revert|@go (back) to his|her|their|own (substantive|previous|former|old|permanent|usual|original|day|own) ~ {N?}
@resume his|her|their * role|post|job|position|duties
@return|@revert|@go (back) to his|her|their substantive|previous|former|permanent|usual|original|day|own * {Destrole:RN}
@resume his|her|their * {Destrole:RN}
[leave secondment]
@go|@leave|@move on * secondment
@leave ... on * secondment
[leave restructure]
@lose * job|jobs|post|role
@be made redundant
@be displaced
@be unsuccessful in
@be at risk of redundancy

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
{W} | leaving|leaver|leaves|retiring
{W} whose|, * last|final day|meeting|board
retiring|departing|outgoing {W}
{W} (|) ( outgoing )
{W} ( leaving|leaver|retiring|outgoing
farewell|goodbye to * {W}
leavers|leaver|leaving|departures|retirements|retiring (at|from|this|in) ~ {O?} : {W}
congratulate|congratulated|congratulations (to) {W} on * retirement|new
@accept * resignation|departure of * {W}
successor to {W} (,) (who)
@follow (*) by that of {W}
[told departure cue effective]
{O} @lose:past+part * {W}
{O} @part company|ways with * {W}
{W} | (*) left|resigned|retired|ceased|departed|leaver
{W} (-|:) left {D}
{W} ( left|resigned|retired|departed|ceased|until|to {D}
leavers|departures|left : {W}
[told departure new_role announced]
from {O} (,) where {W} @be|has|serves|works|holds (been) (currently) (as) * {R}
@leave {O} (,) where {W} @be|has|serves|works (been) (currently) (as) * {R}

[told departure restructure announced]
roles|posts of {W} and {Other:W} (will|would|are|to) disappear|go|be
post|role|position of * {R} (would|will|is|was|has|had) (be|been|being) deleted|disestablished|removed|abolished

# ---- nouns for leaving: "the departure of", "her resignation" --------------------------------------------------------
[left_noun cue]
departure|exit
leaving
retirement
[left_noun resignation]
resignation
[left_noun death]
death
passing
sudden loss
[left_noun dismissal]
sacking|dismissal|ousting
removal

# ---- a term or a contract ends: the owner leaves -------------------------------------------------------------------------
[term_end end_of_term]
term|terms|tenure (of) (office) (as) * {R?} (,) @end|@expire|@conclude|@finish|@complete
term|terms|tenure (of) (office) (as) * {R?} ~ @come to an|its|the|a end|close
term|terms|tenure (of) (office) (as) * {R?} (will|would|is|was|@be) (due) (to) @end|@expire|@conclude|@finish
time as * {R} @end|@come|@finish
[term_end end_of_contract]
contract|engagement|assignment|appointment (as) * {R?} (will|would|is|was) (due|not) (to) (be|being) @end|@expire|@conclude|@finish|renewed|extended
contract|engagement|assignment (as) * {R?} @run out
contract|engagement|assignment|appointment (as) * {R?} (will|would) @come to an|its end
[term_end return_to_substantive]
secondment|placement|attachment|stint (into|to|with|at|from) (the|our) (trust) {O?} (as) * {R?} (will|would|is|was) (due) (to) @end|@finish|@conclude|@expire|@come

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
@introduce
@introduce to
@sign up
@be new|next
[name]
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
@second in
@second in|into|to * trust|us|board|organisation
@second from {O}
@loan|@lend from {O}
[welcome]
@welcome

# ---- the subject comes ----------------------------------------------------------------------------------------------------
[join]
@join (us|the) (trust|board|team|organisation|executive) {O?} (*) as * {R}
@join {O} (...) as * {R}
@join
@start|@begin|@commence (in) (post|role|work|duties) (on|in|from) {D?} as * {R}
@start|@begin|@commence
@take up * post|role|position|appointment|reins|job|duties|seat (of|as) * {R}
@take up * post|role|position|appointment|reins|job|duties|seat
@take up * {R}
@take up post
@take on * (role|post|position|job|duties|responsibilities) (of|as) * {R}
@take over
@take over as * {R}
@take over (the) (reins|helm|chair|role|running|leadership) (of|at|from)
@take * helm|reins (of|at)
@assume * (role|post|office|position|duties) (of|as) * {R}
@assume office
@arrive (on|in|from) {D?} as * {R}
@arrive
@come as * {R}
@return as * {R}
@return to * {O} as * {R}
@step into * (role|post|shoes|position|job) (of|as) * {R?}
@move into * (role|post|position|job) of * {R}
@move into * {R}
@be (now) in post since|from|as
@be now in post
@accept * (substantive|permanent) role|post|position|job|offer|appointment of|as * {R}
@accept * role|post|position of * {R}
@secure|@land|@win|@get|@obtain|@be given * role|post|position|job of|as * {R}
@agree to join|serve|be|become|take
@make * move
@serve * term from|of
@oversee
[become]
@become * {R}
@be new|next|first|incoming * {R}
@be the|our|its|their new|next|first|incoming|permanent|substantive * {R}
will|would (now) be * {R}
to be * {R}
to serve as * {R}
to (become) be * {R}
@be * {A}
@be made|confirmed|elected * {R}
@continue as * {A}
[lead]
to chair|lead|run|head {O}
will|would|to @lead|@run|@head|@chair:base {O}
@lead|@run|@head|@chair:base+s+ing {O}
will|would|to lead|run|head|chair both|the (two) (trusts|organisations|boards|trust|organisation|board|icb|group)
take (over) (the) helm|reins|running|leadership at|of {O}

# ---- one follows another ------------------------------------------------------------------------------------------------------
[succeed]
@succeed
@replace
@follow * {W} as * {R}
@take over from * {W}
@take over the|* reins|baton|helm|chair|role from * {W}
@take over as * {R} from * {W}
@step into * shoes of * {W}
[succeeded_by]
@be succeeded|replaced ... by * {W}
successor|replacement @be ... {W}
successor|replacement will|would|is|to be (...) {W}
successor|replacement , {P}
successor|replacement : {W}
[successor]
@name|@choose|@select|@announce|@unveil|@confirm|@identify|@appoint (as) * successor|replacement

# ---- nouns for coming ----------------------------------------------------------------------------------------------------------
[come_noun]
appointment|promotion|recruitment|election|selection|arrival
preferred candidate
starters|joiners|joiner|starter|arrivals|appointments|appointees

# ---- bound in full -----------------------------------------------------------------------------------------------------------------
[told appointment - announced]
{R} (at) {O?} (job|post|role) (has|have) gone|goes|going|go to {P}
new|incoming {W}
new|incoming * {H}
{O} (has|have|gets|get|getting) (a|its|their) new * {W}
{P} ( incoming|designate )
{P} , {R} designate|elect
{P} : {R} , from
{R} : {P} @start|@join|@begin
{P} is * preferred candidate (for|to) (be|become|*) * {R}
preferred candidate (for|to) (be|become|*) * {R} is|, {P}
@share * {R}
{H} , from {D}
{P} @be (the) choice ~ as|for * {R}
role|post|position|duties of * {R} ... taken (on|over|up) by {P}
{P} 's * (stint|term|tenure|appointment|contract) (will|would) @start|@begin|@commence
[told appointment - effective]
{W} | (*) appointed|commenced|started|joined|elected|new|starter|joiner
{W} (-|:) appointed|commenced|started|joined (on|in|from) {D}
{H} ( from|w.e.f|wef|started|joined|appointed|commenced {D}
{H} ( new )
@be (the) permanent|substantive * {R}
confirmed in * permanent|substantive
{O} @make * {A} permanent
starters|joiners|joined|new (starters) : {W}

# ---- cover ------------------------------------------------------------------------------------------------------------------------------
[cover]
@act as * {A}
@act up (as|into|to|in) * {R?}
@act (as|into|in) * (role|post|position) (of) * {R}
@act as * {R}
@act into|in * {R}
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
@take on * {A}
@take on * (role|post|position|job|duties|responsibilities) (of|as) * {A}
@take over as * {A}
@take over (*) on * interim|acting|temporary
@look after * (role|post|portfolio|duties|job) (of) * {R?}
@undertake|@perform * (role|post|duties|job|responsibilities) (of) * {R}
@lead|@run|@head|@chair:base+s+ing * trust|board|organisation|icb|meetings in|on|while|until|for * (meantime|interim|temporary)
@lead|@run|@head {O} in|on|while|until|for * (meantime|interim|temporary)
@chair (meetings) (of) (the) board|trust|meetings ... until|while|meantime|for
@be acting|interim|caretaker
@be acting * {R}
@be in (temporary|interim) charge
@continue as * {A}
@serve as * {A}
@start|@begin|@join|@arrive|@come (in) (on|in|from|us) {D?} as * {A}
@be interim|acting (from|since|until)
@do * job|role
@combine * role|post
@mind * shop
@plug * gap
[covered]
duties|role|post|responsibilities|portfolio|position|work (of|as) * {R?} (,) (will|would|is|are|was|has|have|@be) (be|been|being) covered|undertaken|carried|performed|filled|picked|looked|held|discharged|taken ... by * {W}
{R} (post|role|duties|portfolio) (will|would|is|are|was|has|have) (be|been|being) covered|undertaken|filled|looked|held|performed ... by * {W}
covered|filled|undertaken|held (temporarily|*) by * {W}
[told interim - effective]
{W} | (*) interim|acting|caretaker
{J} | (*) commenced|appointed|started|from
{J} ( from|since|w.e.f|wef|started {D}
{J} from|since|w.e.f|wef {D}
{P} acting from|since|until {D?}
{A} : {P}
{A} for {O} : {P}
{A} ( {P} )
{P} : {A}
an interim|caretaker|stand-in , {P}
{J} (,) (has|have) (been|already|now) in|running|leading
{P} (,) on * interim|acting basis
[told interim - announced]
deputy|deputies (,) {P} (,) acting
deputy|deputies , {P} , will|would|is ~ acting|charge|helm
arrangements for {P} ... to cover
{J} , six|three|nine|twelve months
interim|acting|temporary cover (arrangements) (@be|for|will) ... {P}

# ---- further terms ---------------------------------------------------------------------------------------------------------------------
[reappoint]
@reappoint
@re-appoint
@re-elect
[stay]
@stay on
@stay in post|role
@stay as * {R}
@remain in post|role|office
@remain as * {R}
@remain for|until
@continue as * {R}
@continue in * post|role|office
@continue for|until
@continue to serve
@continue to chair|lead (the) {O?}
@serve (for) * (second|third|further|final|another|additional|extra) (*) term|year|months|years|terms
@begin|@start * second|third|further|final|another|additional * term|year
@extend * stay
@be given * second|third|further|final|another * term|year
@be asked|invited|persuaded ~ to stay|remain|continue|serve|extend
@ask|@invite|@persuade ... to stay|remain|continue
[extended]
term|appointment|contract|tenure|secondment|stint|engagement (of) (office) (as) * {R?} (for) (...) (@be|has|have|had|will|would) (been|be|being) extended|renewed|prolonged
[extend]
@extend
@renew
extension (of|to)
reappointment|re-appointment|re-election (of)
[told reappointment - announced]
second|third|further|final|another|additional term|year (*) for {W}
second|third|further|final|another|additional (*) term|year|terms (of) (office) (as) * {R?} for {W}

# ---- away, and the post kept ---------------------------------------------------------------------------------------------------------
[away cue]
@be on|off (a|an|*) leave|sick|sabbatical|sickness
@be on|off (a|an) (*) (period) (of) (*) leave|sick|sabbatical|absence|sickness
@be off|absent|away (sick|work|from|ill|until|with|due|at|for)
@be recovering from|after
@be unwell|ill
@be absent|unwell|away
@be signed off
@go on|off (a|an) * leave|sick|sabbatical
@go off sick|ill
@begin|@start|@take|@commence * (period) (of) * leave|sabbatical
@step|@stand aside
@be on secondment
@be (currently) on (*) maternity|adoption|parental|sick|compassionate|extended|gardening
@take * leave (of) (absence)
@remain on|off (*) leave|sick
[away parental_leave]
@begin|@start|@take|@commence|@go|@be (on) * maternity|adoption|paternity|parental (*) leave
[away_owner parental_leave]
maternity|adoption|paternity|parental leave (will|would|is|@be) (due) (to) @begin|@start|@commence
[away secondment]
@go|@begin|@start|@be (on) * secondment to|with|at
[exclude suspension]
@suspend
@exclude
@exclude from
@send home
@tell|@ask|@be told to stay (at) home|away
@remove from duty|duties
@ask to leave|stay|remain (the|at|away) premises|building|site|home
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
[told absence cue effective]
{W} (now) (currently) on|off (a|an) (period) (of) (*) leave|sabbatical|sick
{W} , on|off (a|an) (period) (of) (*) leave|sabbatical|sick
{W} ( on|off (*) leave|sabbatical|sick
[told absence secondment announced]
swap|exchange jobs|roles|posts

# ---- nobody holds the post --------------------------------------------------------------------------------------------------------------
[vacant]
{R} (post|role|position|vacancy|job|roles|posts|positions) ~ (now|still|@be|@remain) vacant|unfilled|empty
{R} (post|role|position) ~ (@be|@remain) out to advert|advertisement
{R} (post|role|position) (at) {O?} ... (@be|@remain) vacant|unfilled
{R} -|: vacant|vacancy
{R} | vacant|vacancy
{R} ( vacant )
{R} vacancy|vacancies
vacancy|vacancies for|of|in|: * (post|role|position) (of) * {R}
vacant|unfilled (post|posts|position|role) of * {R}
vacant {R}
post|role|position of * {R} ... vacant|unfilled|advert|empty
post|role|position of * {R} (@be|has|had|will|would) (be|been|being) advertised|readvertised|re-advertised
recruitment|recruiting (to|of|for|process|campaign) (for|to|of) * (post|role|position) (of) * {R}
recruitment|recruiting (to|of|for|process|campaign) (for|to|of) * {R}
@recruit * {R}
@begin|@start ... search|hunt for * {R}
search|hunt|looking|searching for * {R}
@seek * {R}
@advertise (for) * (post|role|position) (of) * {R}
@advertise (for) * {R}
without|lacks|lacking|no * {R}
@fail|unable|struggled|struggling|struggle (again) to @appoint|@recruit|@fill|@find|@secure|@make (an) (appointment) (to) * (post|role|position) (of) * {R}
not (been) (possible|able) to @appoint|@recruit|@fill ~ {R}
nominations|expressions|applications|interviews (of) (interest) (for|to) * (post|role|position|vacancy) (of) * {R}
{R} recruitment
no appointment ~ {R}
no (suitable|appointable) candidate ~ {R}
come forward for * (role|post) of * {R}
@approve * recruitment of|to * {R}
interim|acting cover for * vacant {R}
[vacant_follow]
@fail to @appoint|@recruit|@fill
no appointable|suitable candidate|candidates
no (permanent|substantive) appointment
readvertised|re-advertised

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
@give * notice
walked out
[reason restructure]
redundancy|redundant|redundancies
post|role|roles|posts (was|is|has|had|were|are|being) (been|be|being) deleted|abolished|disestablished
@restructure
restructure|restructuring|restructured
role|roles|posts|jobs (will|would) (@be) @disappear
@lose * jobs|job
new structure|structures
merger|merging of * executive|leadership|teams|management
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
health grounds|reasons|condition
medical advice|treatment|leave
doctors had|have advised
sick|sickness
recovering from
surgery
long-term absence
unwell
[reason secondment]
seconded|secondment
on loan
lent to
@exchange jobs
[reason end_of_contract]
contract|engagement|assignment ... @end|@expire|@conclude|@finish
contract|engagement|assignment ran out
contract|engagement|assignment ... not (be|being|been) renewed|extended
end of * contract|assignment|engagement
@complete|@finish * assignment|contract|engagement
interim|fixed-term contract
[reason end_of_term]
term|terms (of) (office) ... @end|@expire|@conclude|@complete
@complete|@reach|@finish * term|terms|tenure|limit|years
end of * term|terms|tenure|office
final term|year
second|third|further|another (*) term
nine years|nine-year
not (be) reappointed|seek|seeking|seeks reappointment|re-election|reappointed
maximum term|terms
[reason new_role]
to join|become|lead|head|run
to take up
to take on
to be its|the
@join:base+s+ing * {X}
@join:base+s+ing * {O}
@move to|into * {X}
@move to * {O}
new|another|different|bigger|national job|role|post|position|jobs|roles|challenge|opportunity
a|an|the|another|senior|national|similar * job|post|role|position|jobs|roles at|with|in|outside|within
promotion elsewhere|to
appointed elsewhere
poached
@leave ... for a|an|another
@leave ... for {X}
@accept|@secure|@obtain|@land|@take|@win * role|post|position|job|appointment|promotion
@go|@be (off) to * {X}
@go|@be (off) to * {O}
successful in obtaining|securing
will|to become
elsewhere in
same capacity
charity|consultancy|university|private sector

# ---- where somebody goes ------------------------------------------------------------------------------------------------------------------
[destination]
@join|@move|@go|@return * {Dest:OX} (...) as|to|be|become (be) * {Destrole:RAHJN}
@join|@move|@go|to|off (to) * {Dest:OX} (...) as|become (be) * {Destrole:RAHJN}
become|becomes|becoming * {Destrole:RAHJN} (at|of|with|for|in) {Dest:OX}
become|becomes|becoming * {Destrole:RAHJN}
to be its|the|* {Destrole:RAHJN} (at|of|with|for) {Dest:OX?}
post|position|role|job|appointment of|as * {Destrole:RAHJN} (at|of|with|for|in) {Dest:OX}
post|position|role|job|appointment of|as * {Destrole:RAHJN}
take|takes|taking|taken|took up|on * post|role|job|position|appointment|roles (as) * {Destrole:RAHJN?} (at|with|in) * {Dest:OX}
take|takes|taking|took up|on * {Destrole:RAHJN} (at|with|in|of|for) {Dest:OX}
as * {Destrole:RAHJN} (at|of|with|for|in) {Dest:OX}
post|role|job|roles|position|jobs|appointment|promotion (~) at|with|in|within * {Dest:OX}
to lead|run|head|chair * {Dest:OX}
@join * {Dest:OX}
@move|@go|off|@return|going|bound|head|heads|heading to|for * {Dest:OX}
@leave for * {Dest:OX}
secondment|seconded|loan|lent (out) to|with * {Dest:OX}
for * {Dest:OX}

# ---- what somebody else says, or is not confirmed -------------------------------------------------------------------------------------------
[hearsay]
understands
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
permanent
permanently
substantive
substantively
[temporary]
interim|acting|temporary basis
on an interim|acting|temporary
in the interim|meantime
temporarily
for now
for the time being
until a|the * permanent|substantive|successor|replacement|appointment
pending * recruitment|appointment|arrival
caretaker
while * recruitment|search|post
