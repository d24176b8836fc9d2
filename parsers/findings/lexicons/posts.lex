# Titles of board-level posts. A section is a post code; its entries are whole titles. Entries in capitals match as
# they stand, all others in any case; plurals are made from the last word, or from "director"/"chief"/"officer".

[chief_executive]
chief executive officer
chief executive
chief exec
accountable officer
boss
hospital boss
hospital chief
hospitals boss
trust boss
trust chief
hospital trust boss
health boss
head of the trust
top manager
CEO
[deputy_chief_executive]
deputy chief executive officer
deputy chief executive
deputy chief exec
deputy chief
deputy CEO
[chair]
chair in common
chairman
chairwoman
chairperson
chair
[deputy_chair]
deputy chair
deputy chairman
deputy chairwoman
vice chair
vice-chair
vice chairman
vice-chairman
[non_executive_director]
associate non-executive director
associate non executive director
associate non-executive
associate NED
non-executive director
non executive director
nonexecutive director
non-executive member
non executive member
non-executive
partner member
NED
[senior_independent_director]
senior independent director
senior independent non-executive director
SID
[medical_director]
executive medical director
chief medical officer
medical director
medical chief
top doctor
most senior doctor
director of medicine
CMO
[nursing_director]
chief nursing and midwifery officer
chief nursing officer
chief nurse
executive nurse
nursing chief
top nurse
most senior nurse
CNO
[finance_director]
chief financial officer
chief finance officer
finance boss
CFO
DoF
[operations_director]
chief operating officer
chief operations officer
chief delivery officer
chief operating and delivery officer
COO
[people_director]
chief people officer
chief human resources officer
chief workforce officer
CPO
HRD
[digital_director]
chief information officer
chief digital and information officer
chief digital information officer
chief technology officer
CDIO
CIO
[governance_director]
company secretary
trust secretary
trust board secretary
board secretary
foundation trust secretary
[managing_director]
managing director
[pharmacy_director]
chief pharmacist
[midwifery_director]
chief midwife
[allied_health_director]
chief allied health professional
chief allied health professions officer
chief AHP
[speak_up_guardian]
freedom to speak up guardian
speak up guardian
speaking up guardian
FTSU guardian
FTSUG
[lead_governor]
lead governor
[strategy_director]
chief strategy officer
[improvement_director]
chief transformation officer
chief improvement officer

# Words that say what a director or chief is for. The first that has a post of its own decides.
[topic finance_director]
finance
financial
resources
[topic operations_director]
operations
operational
operating
ops
delivery
[topic people_director]
people
workforce
HR
human
OD
[topic strategy_director]
strategy
[topic digital_director]
digital
information
informatics
technology
IT
IM&T
ICT
[topic governance_director]
governance
corporate
[topic estates_director]
estates
estate
facilities
[topic communications_director]
communications
comms
communication
[topic improvement_director]
improvement
transformation
turnaround
[topic partnerships_director]
partnerships
partnership
integration
integrated
place
collaboration
[topic midwifery_director]
midwifery
[topic allied_health_director]
therapies
therapy
allied
AHPs
AHP
[topic pharmacy_director]
pharmacy
medicines
[topic nursing_director]
nursing
nurse
[topic medical_director]
medical
# Fits beside others in a title, and alone gives a director of another kind.
[topic director]
affairs
services
service
development
organisational
culture
engagement
experience
patient
marketing
planning
performance
quality
safety
infection
prevention
control
primary
secondary
community
care
health
population
inequalities
equality
inclusion
diversity
public
research
innovation
clinical
commissioning
contracting
procurement
commercial
capital
environment
sustainability
professions
professional
professionals
optimisation
secretariat
legal
risk
assurance
mental
children
system
urgent
emergency
elective
frontline
digitisation
strategic
business
nutrition
education
learning
leadership
external
relations
insight
analytics
data
intelligence
standards
practice
acute
hospital
hospitals
surgical
cancer
maternity
transition
delivery
recovery
specialised
localities

# Before a title: who holds it only for a time.
[before interim]
acting
interim
caretaker
temporary
locum
[before plain]
executive
hospital
place
group
joint
shared
site
trust
substantive
permanent
board
# These take the post out of our list: its deputies, the level below, and holders of the past.
[before lower]
deputy
associate
assistant
vice
sub
clinical
divisional
regional
national
former
ex
retired
previous
late
programme
project
musical
funeral
committee
audit
network
division
directorate
borough
county
student
police
fire
film
policy
medical examiner
staff side
union
council
charity
football
water
rail
her
his
my
# After "director of" these are no boards of ours.
[not topic]
music
studies
nursing studies
children's services
adult social services
adult social care
public prosecutions
education services
frontline services

# What a chair may be of without being the chair of the board.
[chair of lower]
committee
council
panel
group
network
meeting
inquiry
review
audit
forum
partnership
trustees
governors
charity
college
union
league
friends
working
steering
advisory
reference
finish
