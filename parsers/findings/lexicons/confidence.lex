# How far each feature of a finding speaks for it (above 0) or against it (below). The weights of the features that a finding
# has are added up; 1 / (1 + exp(-sum)) is its confidence. Each line is a feature, its value and the weight.
# scripts/calibrate writes the numbers anew from labelled passages: change the comments by hand, not the weights.

[change]
# what holds for every finding of the family
base 3.59
# what happens
kind departure -0.93
kind appointment -0.49
kind interim 0.19
kind reappointment 0.22
kind absence 0.04
kind vacancy 1.00
# where the person was read: nobody is named; in the sentence; "she"; in a sentence beside it; from who holds the post
# elsewhere in the document; where another sentence tells the same
person nobody -1.11
person sentence 1.05
person pronoun -0.62
person beside 0.64
person holders 0.00
person repeat 0.08
# where the post was read: the person's own title; "as ..." or alone; told by the verb; held elsewhere in the document; of
# whom somebody follows; of the change told beside it; last spoken of; where another sentence tells the same; where a
# leaver goes; in a row of a table or list
post none 0.00
post own 0.05
post given -0.02
post verb 0.10
post holders 0.09
post followed 0.00
post borrowed -0.60
post spoken_of -0.19
post repeat 0.00
post destination 0.15
post row 0.45
# where the body was read: with the post; in the sentence; with a change told beside it; shared; spoken of in this part of
# the document; the source's own; in the title or first lines; where a leaver goes
body nobody -0.73
body post 0.35
body sentence -0.24
body beside 0.23
body shared 0.08
body section 0.47
body source -0.27
body letterhead 0.00
body destination 0.15
# to come, done, or only said to be so
tense announced 0.03
tense effective -0.16
tense reported 0.17
# does the verb stand next to the person or post, or do other words part them?
subject apart 0.24
subject adjacent -0.20
# is a date told?
date none -0.47
date told 0.50
# a post with a code of its own, or "director" of something else
title exact 0.31
title other -0.28
# does the sentence tell more than one thing?
sentence one 0.13
sentence several -0.09
# does the document tell it again?
told once -0.58
told again 0.62
# what the document is
source other 0.27
source news -0.75
source digest 0.26
source minutes 0.26

[signal]
# what holds for every finding of the family
base 4.82
# what it is about
kind bullying_harassment 0.03
kind speak_up 0.03
kind whistleblowing 0.03
kind staff_survey 0.02
kind culture 0.01
kind governance_failure 0.03
kind regulatory_action 0.07
kind oversight_level 0.04
kind regulator_letter 0.02
kind inspection_rating 0.03
kind no_confidence 0.02
kind leadership_instability 0.03
kind investigation 0.03
kind tribunal 0.02
kind financial_distress 0.05
kind safety_incident 0.03
kind epr 0.11
kind audit_finding -0.77
kind coroner_warning 0.03
kind workforce_reduction 0.04
kind structural_change 0.08
kind external_support 0.02
kind withheld 0.03
# how the direction was read: not at all, from words beside it, or as the entry of the lexicon says
direction nothing 0.02
direction words 0.03
direction entry -0.01
# where the body was read: as above
body nobody 0.04
body post 0.00
body sentence 0.46
body beside 0.00
body shared 0.00
body section -0.87
body source 0.41
body letterhead 0.00
body destination 0.00
# are numbers told?
figures none -0.24
figures told 0.29
# does the topic stand in the sentence or only in the heading?
topic sentence 0.03
topic heading 0.02
# does the document tell it again?
told once -0.04
told again 0.09
# how many things had to stand together for it
parts unknown 0.00
parts one 0.17
parts two -0.31
parts more 0.19
# how far apart they stood: up to five words, up to twelve, more
spread near -0.06
spread far 0.08
spread wide 0.03
# what the document is
source other 0.27
source news 0.30
source digest -0.67
source minutes 0.15
