# How far each feature of a finding speaks for it (above 0) or against it (below). The weights of the features that a finding
# has are added up; 1 / (1 + exp(-sum)) is its confidence. Each line is a feature, its value and the weight.
# scripts/calibrate writes the numbers anew from labelled passages: change the comments by hand, not the weights.

[change]
# what holds for every finding of the family
base 3.18
# what happens
kind departure -0.43
kind appointment -0.88
kind interim -0.19
kind reappointment 0.21
kind absence 0.22
kind vacancy 1.09
# where the person was read: nobody is named; in the sentence; "she"; in a sentence beside it; from who holds the post
# elsewhere in the document; where another sentence tells the same
person nobody -1.62
person sentence 0.56
person pronoun 0.44
person beside 0.62
person holders 0.00
person repeat 0.03
# where the post was read: the person's own title; "as ..." or alone; told by the verb; held elsewhere in the document; of
# whom somebody follows; of the change told beside it; last spoken of; where another sentence tells the same; where a
# leaver goes
post none 0.00
post own 1.19
post given 0.30
post verb 0.29
post holders 0.08
post followed 0.00
post borrowed -0.96
post spoken_of -1.12
post repeat 0.00
post destination 0.26
# where the body was read: with the post; in the sentence; with a change told beside it; shared; spoken of in this part of
# the document; the source's own; in the title or first lines; where a leaver goes
body nobody -1.01
body post 0.34
body sentence -0.11
body beside -0.14
body shared 0.17
body section 0.42
body source 0.11
body letterhead 0.00
body destination 0.26
# to come, done, or only said to be so
tense announced 0.05
tense effective -0.28
tense reported 0.26
# does the verb stand next to the person or post, or do other words part them?
subject apart -0.26
subject adjacent 0.30
# is a date told?
date none -0.44
date told 0.47
# a post with a code of its own, or "director" of something else
title exact -0.09
title other 0.12
# does the sentence tell more than one thing?
sentence one 0.19
sentence several -0.16
# does the document tell it again?
told once -0.55
told again 0.58
# what the document is
source other -0.22
source news -0.64
source digest 0.59
source minutes 0.30

[signal]
# what holds for every finding of the family
base 3.97
# what it is about
kind bullying_harassment 0.15
kind speak_up 0.11
kind whistleblowing 0.27
kind staff_survey 0.06
kind culture 0.05
kind governance_failure 0.16
kind regulatory_action 0.40
kind oversight_level 0.20
kind regulator_letter 0.15
kind inspection_rating 0.21
kind no_confidence 0.08
kind leadership_instability -0.56
kind investigation 0.20
kind tribunal 0.14
kind financial_distress -0.45
kind safety_incident -0.52
kind epr 0.48
kind audit_finding -0.74
kind coroner_warning 0.16
kind workforce_reduction 0.16
kind structural_change 0.24
kind external_support -1.10
kind withheld 0.19
# how the direction was read: not at all, from words beside it, or as the entry of the lexicon says
direction nothing 0.17
direction words 0.09
direction entry -0.21
# where the body was read: as above
body nobody -0.53
body post 0.00
body sentence 0.99
body beside 0.00
body shared 0.00
body section -0.54
body source 0.12
body letterhead 0.00
body destination 0.00
# are numbers told?
figures none -0.50
figures told 0.54
# does the topic stand in the sentence or only in the heading?
topic sentence 0.00
topic heading 0.04
# does the document tell it again?
told once -0.28
told again 0.32
# how many things had to stand together for it
parts unknown 0.00
parts one 0.61
parts two -0.42
parts more -0.15
# how far apart they stood: up to five words, up to twelve, more
spread near -0.50
spread far 0.39
spread wide 0.15
# what the document is
source other 0.98
source news -0.19
source digest -0.61
source minutes -0.14
