# What tables, lists and run-in lists say of somebody without a sentence. Entries are words in a row; <d> is a date, <o> a
# body, <p> a person, <r> a post.

# ---- what a cell, a bracket or a footnote tells: [cue kind reason when] -------------------------------------------------
# "when" tells which way a date without a year looks: past, next, or near; "state" for what is so now.
[cue departure unknown past]
left
ceased
ceased to hold office
departed
exited
stepped down
stood down
stepped off the board
moved on
to <d>
until <d>
till <d>
up to <d>
in post to <d>
in post until <d>
in role until <d>
member until <d>
served to <d>
served until <d>
[cue departure unknown next]
leaves
leaving
leaver
departs
departing
steps down
stands down
stepping down
standing down
outgoing
to leave
will leave
is leaving
due to leave
[cue departure unknown near]
last day
last working day
last meeting
[cue departure retirement past]
retired
retirement
retd
[cue departure retirement next]
retires
retiring
to retire
will retire
is retiring
[cue departure resignation past]
resigned
resignation
quit
tendered resignation
[cue departure resignation next]
resigns
notice given
under notice
working notice
serving notice
has given notice
gave notice
[cue departure end_of_term past]
term ended
term expired
term completed
term finished
term of office ended
term of office expired
term of office completed
end of term
end of term of office
end of tenure
tenure ended
completed term
completed term of office
completed second term
completed final term
second term ended
final term ended
terms ended
[cue departure end_of_term next]
not seeking re-appointment
not seeking reappointment
not seeking re-election
not seeking a further term
not seeking another term
not reappointed
not re-appointed
not renewed
term not renewed
term ends
term ending
term of office ends
final term ends
end of term on
term expires
[cue departure end_of_contract past]
contract finished
contract ended
contract expired
contract completed
contract ends
end of contract
end of fixed term
end of fixed term contract
fixed term ended
assignment ended
assignment completed
end of assignment
interim contract ended
interim period ended
ceased interim
[cue departure death past]
deceased
died
died in service
died in post
death
passed away
[cue departure dismissal past]
dismissed
removed
removed from office
[cue departure restructure past]
redundancy
made redundant
redundant
post deleted
post disestablished
role disestablished
left under mars
voluntary redundancy
[cue departure new_role next]
moving to <o>
leaving to join <o>
leaving for <o>
leaves for <o>
left for <o>
[cue departure new_role past]
moved to <o>
left to join <o>
[cue departure return_to_substantive past]
returned to substantive post
returned to substantive role
returned to own post
returned to own role
returned to previous post
returned to previous role
returned to substantive
reverted to substantive post
reverted to substantive role
[cue departure secondment past]
end of secondment
secondment ended
secondment ends
secondment finished
secondment completed

[cue appointment - past]
appointed
joined
started
commenced
commenced in post
commenced in role
commenced employment
new in post
took up post
took up role
took up the post
took office
first meeting
first day
in post
in post from
in post since
now in post
in role from
in role since
elected
arrived
became
confirmed in post
made permanent
made substantive
substantive from
substantive since
permanent from
appointment made
new appointment
newly appointed
promoted
recruited
successfully recruited
[cue appointment - next]
joins
joining
starts
starting
commences
commencing
to start
to join
to commence
will join
will start
due to start
due to join
due to commence
start date
starter
new starter
joiner
joiner from
takes up post
takes office
takes up
designate
incoming
offer accepted
[cue appointment - near]
appointment
from <d>
since <d>
wef <d>
w.e.f <d>
w.e.f. <d>
w/e/f <d>
with effect from <d>
new

[cue interim - state]
interim
acting
acting up
acting from
acting since
acting role
acting basis
acted up
caretaker
interim cover
interim appointment
interim arrangement
interim basis
on an interim basis
on interim basis
temporary cover
temporary
covering
seconded in
secondment in
on secondment from
seconded from
agency interim
locum
filled on an interim basis

[cue reappointment - near]
re-appointed
reappointed
re-elected
reelected
re-appointment
reappointment
term renewed
term extended
terms renewed
terms extended
term of office extended
term of office renewed
contract extended
contract renewed
extended to <d>
extended until <d>
extended
renewed
second term
second term from
third term
third term from
further term
second term of office
second term commenced
extension
interim extended
appointed for a second term
appointed for a further term
appointed for a third term
appointed for second term
appointed for further term
appointed to a second term
appointed to a further term
appointed to second term

[cue absence secondment state]
on secondment
on secondment to
seconded
seconded out
seconded to
secondment to
out on secondment
[cue absence suspension state]
suspended
excluded
[cue absence ill_health state]
long-term sick
long term sick
long-term sickness
long term sickness
long-term sick leave
long term sick leave
sick leave
on sick leave
off sick
sickness absence
[cue absence parental_leave state]
maternity leave
on maternity leave
on maternity
adoption leave
on adoption leave
paternity leave
parental leave
on parental leave
shared parental leave
[cue absence unknown state]
on leave
leave of absence
extended leave
on extended leave
career break
on career break
sabbatical
on sabbatical
stood aside
stepped aside
gardening leave

[cue vacancy - state]
vacant
vacancy
vacant post
post vacant
vacant position
position vacant
currently vacant
now vacant
unfilled
out to advert
out to advertisement
being recruited
recruitment under way
recruitment underway
recruitment in progress
recruitment ongoing
under recruitment
to be appointed
to be recruited

# What is no news: it ends the reading of the words it stands in.
[still]
no change
unchanged
no changes
substantive
permanent
in post throughout
throughout the year
throughout
full year
served throughout
for the
on behalf of
deputising for
having been
not applicable

# ---- a cause told beside a leaving or an absence ------------------------------------------------------------------------
[reason death]
deceased
died
death
passed away
[reason return_to_substantive]
returned to substantive
return to substantive
returned to own
returned to previous
returned to clinical role
[reason retirement]
retired
retirement
retiring
retires
retire
[reason dismissal]
dismissed
dismissal
removed from office
[reason resignation]
resigned
resignation
resigns
quit
[reason restructure]
redundancy
redundant
post deleted
restructure
restructuring
mars
[reason ill_health]
ill health
ill-health
health grounds
sick
sickness
[reason parental_leave]
maternity
adoption
paternity
parental
[reason secondment]
secondment
seconded
[reason end_of_contract]
end of contract
contract ended
contract finished
contract expired
end of fixed term
fixed term
interim contract
end of assignment
end of interim
contract ends
[reason end_of_term]
end of term
end of tenure
term of office
term ended
term ends
term expired
term complete
term completed
end of second term
end of final term
second term ended
final term
maximum term
nine years
not reappointed
not seeking
[reason new_role]
new job
new role
new post
another job
another role
another post
for a post
for a role
for a job
post elsewhere
role elsewhere
job elsewhere
appointed elsewhere
promotion
external post
external role
to join
to become
to take up
moved to <o>
moving to <o>
joining <o>
joined <o>
left for <o>
leaving for <o>
to <o>
to the <o>

# ---- headings and lead-ins ----------------------------------------------------------------------------------------------
[lead departure]
leavers
leaver
leaving
left
left us
leaving us
departures
departed
farewell
farewells
goodbye
goodbyes
outgoing
stepping down
stepped down
standing down
stood down
moving on
out
leaving the board
left the board
[lead departure retirement]
retirements
retirees
retired
retiring
[lead departure resignation]
resignations
resigned
[lead departure end_of_contract]
contract finished
contract ended
contracts ended
contracts finished
contract ending
end of contract
[lead departure end_of_term]
term ended
terms ended
terms ending
end of term
term of office ended
term completed
terms completed
terms of office ended
[lead appointment]
starters
starter
new starters
new starter
starting
started
joiners
joiner
new joiners
joined
joined us
joining
joining us
joining the board
joined the board
arrivals
arriving
arrived
appointments
new appointments
appointed
newly appointed
new appointees
newcomers
new in post
new faces
incoming
in
welcome
welcomes
new directors
new executives
[lead interim]
interims
acting
interim
interim arrangements
interim appointments
interim cover
acting arrangements
acting up
acting appointments
cover
[lead reappointment]
re-appointments
reappointments
re-appointed
reappointed
term renewed
terms renewed
term extended
terms extended
re-elected
renewed
extended
[lead vacancy]
vacancies
vacant posts
vacant
vacant positions
[lead absence]
on secondment
on leave
secondments out
[lead change]
board changes
board level changes
changes to the board
changes in the board
changes on the board
changes to board membership
changes in board membership
changes of director
changes of directors
changes in directors
changes to directors
changes in post
changes in post holders
executive changes
executive team changes
changes to the executive
changes in the executive
changes to the executive team
changes in the executive team
leadership changes
leadership team changes
leadership team
changes to the leadership team
changes in leadership
changes in senior leadership
senior leadership changes
senior changes
senior appointments
director changes
changes at the top
changes during the year
changes in the year
changes in year
changes since
comings and goings
hail and farewell
hello and goodbye
starters and leavers
joiners and leavers
leavers and joiners
leavers and starters
appointments and departures
appointments and resignations
arrivals and departures
ins and outs
movers
movers and shakers
moves
on the move
people moves
people on the move
people news
board news
board membership
board composition
vsm changes
vsm appointments
executive team
trust board changes
who is moving
who's moving
board of directors - changes
# Lists of other things: nothing in them is ours.
[lead none]
committee
committees
committee changes
committee membership
consultant
consultants
consultant appointments
governor
governors
council of governors
medical staff
present
in attendance
attendance
attendees
attending
apologies
apologies for absence
absent
members present
also present
invited
distribution
circulation
distribution list
register of interests
declarations of interest
interests
turnover
headcount
establishment
volunteers
policies

# ---- columns ------------------------------------------------------------------------------------------------------------
[column person]
name
names
name of director
name of member
director
directors
holder
post holder
postholder
post-holder
office holder
role holder
current holder
current postholder
in post
member
members
board member
board members
executive director
individual
person
employee
senior manager
incumbent
surname
[column post]
post
role
position
title
job title
seat
designation
capacity
board role
board position
job role
office
post title
role title
position held
vacancy
[column both]
name and title
name and post
name and position
name and role
name & title
name & position
name & role
name title
name position
name/title
name and job title
director and title
[column gone]
left
date left
leaving date
leave date
leaving
date of leaving
date of departure
departure date
departure
left on
leaves
ceased
date ceased
date of resignation
resigned
date resigned
resignation date
last day
last working day
departed
retired
retirement date
date retired
left office
date left office
date left post
date left trust
date of exit
exit date
cessation
date of cessation
[column end]
end
ends
end date
date ended
date to
to
until
finish
finished
finish date
[column came]
start date
started
start
starts
starting
date started
date of start
commencement date
commenced
date commenced
date of commencement
joined
date joined
joining date
date of joining
appointed
date appointed
date of appointment
appointment date
from
date from
in post from
effective from
wef
w.e.f
[column term]
term ends
term end
end of term
term expires
term expiry
term of office
term
terms
tenure
tenure ends
term of appointment
current term
current term of office
expiry
expiry date
first appointed
date first appointed
in post since
since
contract end
contract ends
end of contract
term of office ends
end of current term
length of term
length of service
period of office
due for re-appointment
due for reappointment
[column date]
date
dates
effective date
date effective
when
effective
date of change
[column status]
status
change
changes
note
notes
comment
comments
reason
reasons
reason for change
reason for leaving
detail
details
remarks
nature of change
type of change
movement
action taken
event
arrangement
arrangements
basis
type
state
position status
current position
update
outcome
progress
appointment status
employment status
contract
contract type
[column body]
trust
organisation
employer
body
company
provider
[column grid]
attendance
attended
meetings attended
number attended
possible
possible meetings
meetings eligible to attend
actual
eligible
apologies
total meetings
board attendance
attendance at board meetings
[column aside]
voting
vote
initials
lead
owner
responsible
who
by
by whom
by when
due
salary
total
pension
committee
committees
portfolio
email
telephone
destination
# A table with one of these is no table of posts.
[column register]
interest
interests
interest declared
interests declared
declaration
declarations
declared interest
declared interests
interest / note
nature of interest
description of interest
gift
gifts
hospitality
[column other]
action
actions
item
agenda item
subject
topic
measure
risk
paper
issue
question
objective
criterion
theme
