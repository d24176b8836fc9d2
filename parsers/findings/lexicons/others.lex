# Whose posts are none of ours, and words that make of a sentence a rule, a fear or an exercise.

# ---- bodies that have chairs and chief executives of their own: "the council is looking for a chief executive" -------
[body]
council
councils
committee
subcommittee
network
partnership
association
hospice
university
college
society
union
company
supplier
charity
charities
friends
trustees
forum
federation
museum
bank
school
academy
police
constabulary
army
church
league
club
regiment
ministry
department
parish
borough
county
city
chain
firm
practice
group
panel
exercise
alliance
consortium
institute
foundation
contractor
vendor
agency
hotel
theatre
team
profession
healthwatch
collaboration
campaign
regulator
parliament
government
magazine
newspaper
hub
safeguarding
lifeboat
cathedral

# ---- what could be, is asked or is rehearsed; looked for before the words that tell a change ---------------------------
[supposed]
if
whether
unless
supposed
suppose
hypothetical
scenario
exercise
rumour
rumours
should

# ---- headings under which nobody comes or goes ---------------------------------------------------------------------------
[heading]
biograph
about the board
about our board
about the directors
meet the board
who's who
register of
declaration
terms of reference
glossary
attendance
membership
standing orders
constitution
scheme of delegation
distribution list
code of conduct
job description
forward plan
work plan
workplan
cycle of business
