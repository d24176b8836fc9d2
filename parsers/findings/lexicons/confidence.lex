# How far each feature of a finding speaks for it (above 0) or against it (below). The weights of the features that a finding
# has are added up; 1 / (1 + exp(-sum)) is its confidence. Each line is a feature, its value and the weight.
# scripts/calibrate writes the numbers anew from labelled passages: change the comments by hand, not the weights.

[change]
# what holds for every finding of the family
base 3.19
# what happens
kind departure -0.45
kind appointment -0.99
kind interim 0.06
kind reappointment 0.27
kind absence 0.01
kind vacancy 1.14
# where the person was read: nobody is named; in the sentence; "she"; in a sentence beside it; from who holds the post
# elsewhere in the document; where another sentence tells the same
person nobody -1.22
person sentence 1.25
person pronoun -0.81
person beside 0.69
person holders 0.05
person repeat 0.07
# where the post was read: the person's own title; "as ..." or alone; told by the verb; held elsewhere in the document; of
# whom somebody follows; of the change told beside it; last spoken of; where another sentence tells the same; where a
# leaver goes; in a row of a table or list
post none 0.00
post own 0.32
post given 0.39
post verb 0.23
post holders 0.06
post followed 0.00
post borrowed -0.92
post spoken_of -0.93
post repeat 0.00
post destination 0.19
post row 0.68
# where the body was read: with the post; in the sentence; with a change told beside it; shared; spoken of in this part of
# the document; the source's own; in the title or first lines; where a leaver goes
body nobody -1.06
body post 0.39
body sentence 0.03
body beside 0.41
body shared 0.14
body section 0.17
body source -0.23
body letterhead 0.00
body destination 0.19
# to come, done, or only said to be so
tense announced -0.15
tense effective -0.01
tense reported 0.19
# does the verb stand next to the person or post, or do other words part them?
subject apart 0.02
subject adjacent 0.01
# is a date told?
date none -0.46
date told 0.50
# a post with a code of its own, or "director" of something else
title exact -0.14
title other 0.17
# does the sentence tell more than one thing?
sentence one -0.08
sentence several 0.11
# does the document tell it again?
told once -0.65
told again 0.68
# what the document is
source other 0.06
source news -0.49
source digest 0.03
source minutes 0.44

[signal]
# what holds for every finding of the family
base 3.33
# what it is about
kind bullying_harassment 0.09
kind speak_up 0.12
kind whistleblowing 0.10
kind staff_survey 0.06
kind culture 0.04
kind governance_failure 0.06
kind regulatory_action 0.19
kind oversight_level 0.10
kind regulator_letter 0.09
kind inspection_rating 0.08
kind no_confidence 0.07
kind leadership_instability 0.14
kind investigation 0.11
kind tribunal 0.07
kind financial_distress -0.55
kind safety_incident -0.65
kind epr 0.38
kind audit_finding -0.49
kind coroner_warning 0.12
kind workforce_reduction 0.12
kind structural_change 0.36
kind external_support 0.11
kind withheld -0.68
# how the direction was read: not at all, from words beside it, or as the entry of the lexicon says
direction nothing 0.06
direction words 0.11
direction entry -0.13
# where the body was read: as above
body nobody -0.61
body post 0.00
body sentence 0.69
body beside 0.00
body shared 0.00
body section -0.74
body source 0.69
body letterhead 0.00
body destination 0.00
# are numbers told?
figures none 0.15
figures told -0.11
# does the topic stand in the sentence or only in the heading?
topic sentence -0.01
topic heading 0.04
# does the document tell it again?
told once -0.23
told again 0.26
# how many things had to stand together for it
parts unknown 0.00
parts one 0.42
parts two -0.36
parts more -0.03
# how far apart they stood: up to five words, up to twelve, more
spread near 0.20
spread far -0.35
spread wide 0.18
# what the document is
source other 0.65
source news 0.22
source digest -0.69
source minutes -0.15
