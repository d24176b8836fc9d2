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
chief executive-designate
co-chief executive
co-CEO
[deputy_chief_executive]
deputy chief executive officer
deputy chief executive
deputy chief exec
deputy chief
deputy CEO
deputy group chief executive
deputy group CEO
DCEO
[chair]
chair of the board of directors
chair of the trust board
chair of the board
chair-designate
chair-elect
co-chair
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
vice-chairwoman
vice chairwoman
deputy chairperson
vice-chairperson
vice chairperson
deputy trust chair
deputy board chair
deputy group chair
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
non-executive board member
non-exec director
non exec director
non-exec
associate non-exec director
associate non-exec
NED
ANED
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
chief medical director
chief doctor
CMO
[nursing_director]
chief nursing and midwifery officer
chief nursing officer
chief nurse
executive nurse director
lead nurse director
executive nurse
CNMO
DoN
DON
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
FD
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
CTO
[governance_director]
company secretary
trust secretary
corporate secretary
chief governance officer
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
freedom-to-speak-up guardian
lead freedom to speak up guardian
lead FTSU guardian
Guardian
FTSUG
[lead_governor]
lead governor
[strategy_director]
chief strategy officer
CSO
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
organisational
organizational
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
integrated
scientific
affairs
services
service
development
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

# These say what a director is for only behind "director of": "site director" and "medicine director" are others.
[topic_of director]
safeguarding
science
sciences
staff
employee
employment
colleague
wellbeing
well-being
belonging
talent
resourcing
property
infrastructure
fleet
logistics
security
supply
supplies
purchasing
contracts
income
investment
cyber
systems
growth
neighbourhood
neighbourhoods
communities
social
adult
adults
older
disability
disabilities
autism
forensic
psychology
psychological
psychotherapy
stakeholder
stakeholders
reputation
media
involvement
participation
carer
carers
resilience
preparedness
response
flow
access
outpatients
diagnostics
site
sites
redevelopment
reconfiguration
major
projects
programmes
programme
portfolio
efficiency
productivity
value
net
zero
paramedicine
paramedics
ambulance
outcomes
effectiveness
excellence
regulatory
regulation
compliance
policy
government
international
academic
teaching
training
continuous
neonatal
gynaecology
obstetrics
families
family
women
life
genomics
laboratory
vaccination
winter
intelligence
automation
applications
engineering
chain
hotel
soft
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
independent
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
medical education
social services
adult services
social care
adult social

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
