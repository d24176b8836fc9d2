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
Clinical Commissioning Group
CCG
Hospital Group
Hospitals Group
Healthcare Group
NHS Group

# Several named at once: "Fenmarch and Aldersey Vale NHS trusts" are Fenmarch NHS Trust and Aldersey Vale NHS Trust.
[ending plural]
NHS Foundation Trusts
NHS Trusts
NHS FTs
Foundation Trusts
Trusts
FTs
Integrated Care Boards
ICBs
Integrated Care Systems
ICSs
Clinical Commissioning Groups
CCGs

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
UK Health Security Agency
Health Education England
NHS Resolution
NHS Digital
NHS Blood and Transplant
NHS Business Services Authority
NHS Counter Fraud Authority
NHS Property Services
NHS Supply Chain
NHS Professionals
NHS Shared Business Services
NHS Leadership Academy
NHS Arm's Length Bodies
NHS Litigation Authority
NHSX
Public Health England
Health Services Safety Investigations Body
NHS Trust Development Authority

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
Royal College of Midwives
Royal College of Psychiatrists
Royal College of Emergency Medicine
Royal College of General Practitioners
Royal College of Obstetricians and Gynaecologists
British Medical Association
Health and Safety Executive
Human Tissue Authority
Medicines and Healthcare products Regulatory Agency
National Institute for Health and Care Excellence
Parliamentary and Health Service Ombudsman
Information Commissioner's Office
National Audit Office
HM Treasury
Treasury
Cabinet Office
Home Office
Ministry of Justice
Ministry of Defence
NHS Charities Together
NHS Providers
NHS Confederation
# ---- Wales, Scotland, Northern Ireland, Ireland
NHS Wales
NHS Wales Executive
Aneurin Bevan University Health Board
Betsi Cadwaladr University Health Board
Cardiff and Vale University Health Board
Cardiff and Vale UHB
Cwm Taf Morgannwg University Health Board
Hywel Dda University Health Board
Powys Teaching Health Board
Swansea Bay University Health Board
Public Health Wales
Public Health Wales NHS Trust
Velindre University NHS Trust
Velindre NHS Trust
Welsh Ambulance Services NHS Trust
Welsh Ambulance Services University NHS Trust
Health Education and Improvement Wales
Digital Health and Care Wales
Welsh Government
NHS Scotland
NHS National Services Scotland
NHS Education for Scotland
NHS Golden Jubilee
NHS 24
NHS Lothian
NHS Tayside
NHS Fife
NHS Grampian
NHS Highland
NHS Lanarkshire
NHS Forth Valley
NHS Borders
NHS Dumfries and Galloway
NHS Dumfries & Galloway
NHS Ayrshire and Arran
NHS Ayrshire & Arran
NHS Orkney
NHS Shetland
NHS Western Isles
NHS Greater Glasgow and Clyde
NHS Greater Glasgow & Clyde
Scottish Ambulance Service
Scottish Government
Healthcare Improvement Scotland
Public Health Scotland
Belfast Health and Social Care Trust
Northern Health and Social Care Trust
Southern Health and Social Care Trust
South Eastern Health and Social Care Trust
Western Health and Social Care Trust
Belfast Trust
Northern Ireland Ambulance Service
Health Service Executive
Health and Social Care Northern Ireland
Public Health Agency
# ---- firms and charities that employ former directors, or run services
Age UK
Macmillan Cancer Support
Marie Curie
Cancer Research UK
British Heart Foundation
British Red Cross
St John Ambulance
King's Fund
Nuffield Trust
Nuffield Health
Wellcome Trust
National Trust
Barnardo's
Samaritans
Turning Point
Spire Healthcare
Circle Health Group
Circle Health
Ramsay Health Care
HCA Healthcare
HCA International
Cygnet Health Care
Priory Group
Elysium Healthcare
Practice Plus Group
Care UK
Virgin Care
HCRG Care Group
Bupa
Serco
Capita
Deloitte
KPMG
PwC
PricewaterhouseCoopers
Ernst & Young
Grant Thornton
McKinsey
Boston Consulting Group
Accenture
Optum
Palantir
Oracle Health
# ---- how names end: nobody's but theirs
[outside ending]
University Health Board
UHB
Health Board
Teaching Health Board
Health and Social Care Partnership
Health Authority
Local Health District
Health District
Health Service Executive
Housing Association
Housing Group
Building Society
Fire and Rescue Service
Fire and Rescue
Fire Service
Fire Authority
Combined Authority
Constabulary
Police
Ltd
LLP
plc
PLC
Inc
Consulting
Chamber of Commerce
Football Club
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

# Of the catalogue's short names, those that are places too.
[weak]
Tavistock
Bridgewater

# Words before a name that are no part of it.
[strip]
January
February
March
April
May
June
July
August
September
October
November
December
Monday
Tuesday
Wednesday
Thursday
Friday
Saturday
Sunday
Spring
Summer
Autumn
Winter
Christmas
Easter
Yesterday
Today
Tomorrow
Tonight
Earlier
Later
Recently
Last
Next
This
These
Those
Here
There
Then
Once
If
So
Yet
Still
Even
Only
Just
Perhaps
Although
Though
Because
Despite
Following
Across
Around
Over
Within
Between
Among
Against
Besides
Beside
Like
Unlike
Near
Re
Neither
Either
Each
Every
No
Not
Per
Than
Or
Nor
Via
Where
Which
Who
Whose
What
How
Why
Whether
Dear
Welcome
Latest
Exclusive
Breaking
Update
News
Headline
Rival
Embattled
Beleaguered
Struggling
Ailing
Scandal-hit
Crisis-hit
Cash-strapped
Under-fire
Debt-laden
Ex
Colleagues
Nurses
Medics
Midwives
Managers
Bosses
Leaders
Regulators
Inspectors
Commissioners
Ministers
Unions
Campaigners
Residents
Councillors
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
My
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
