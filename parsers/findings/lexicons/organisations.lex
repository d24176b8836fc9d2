# How the name of an NHS body ends. Longest first is not needed: the longest match wins.
[ending]
NHS Foundation Trust
NHS Trust
NHS FT
Foundation Trust
University Trust
Hospitals Trust
Hospital Trust
Healthcare Trust
Care Trust
FT
Integrated Care Board
ICB
Integrated Care System
ICS

# Words of a name that many bodies share: a name may be cut before them, and they are no name alone.
[common]
University
Teaching
Hospital
Hospitals
Acute
Community
Health
Healthcare
Mental
Partnership
Ambulance
Service
Services
Integrated
Care
Children's
Royal
General
Group
and
of
the
Women's
Specialist
Social
Board
System
Learning
Disability

# Alone, the first word of a name is a place or a direction, not the body.
[never_alone]
North
South
East
West
Northern
Southern
Eastern
Western
Royal
University
Great
Greater
Mid
Central
Queen
St
London
The
NHS
County
Black
Isle
Guy's
Manchester
Birmingham
Liverpool
Leeds
Sheffield
Nottingham
Bristol
Oxford
Cambridge
Norfolk
Suffolk
Sussex
Surrey
Kent
Essex
Devon
Dorset
Cornwall
Somerset

# Employ directors, and are never "the trust".
[national]
NHS England and Improvement
NHS England
NHS Improvement
NHS Providers
NHS Confederation
UK Health Security Agency
Health Education England
NHS Resolution
NHS Digital
NHS Blood and Transplant

# Outside the NHS: what happens there is no finding, but people go there.
[outside]
Department of Health and Social Care
Care Quality Commission
Department of Health
General Medical Council
Nursing and Midwifery Council
Royal College of Nursing
Royal College of Surgeons
Royal College of Physicians
[outside word]
council
university
charity
hospice
college
union
school
academy
consultancy
department
association
party
club

# Words before a name that are no part of it.
[strip]
The
At
Both
Meanwhile
Elsewhere
In
On
And
But
For
From
To
By
With
When
While
As
Its
Our
His
Her
Their
Of
That
After
Before
Since
Under
Until
Also
Now
New
Former
Staff
Nearby
Troubled
Neighbouring
Executive
Members
Trainees
Doctors
Consultants
Mortality
Appointed
Director
Directors
Chair
Chief
Governors
Detectives
Patients
Ofsted
Boards
Patient
Papers
Agenda
Annual
Minutes
Meeting
Public
Paper
Page
Report

# Before a bare "Trust" these make no name of an NHS body.
[no_body]
Academy
Academies
Charitable
Wellcome
National
Housing
Education
Schools
Learning
Wildlife
Nuffield
Prince's
King's
Foundation
Host
Lead
Partner
Provider
Each
Every
This
That
Any
Another
Acute
Group
Family
Unit
Investment
Public
Mutual
Build
Develop
Maintain
Brain
Teenage
Blood
