# How far each feature of a finding speaks for it (above 0) or against it (below). The weights of the features that a finding
# has are added up; 1 / (1 + exp(-sum)) is its confidence. Each line is a feature, its value and the weight.
# scripts/calibrate writes the numbers anew from labelled passages: change the comments by hand, not the weights.

[change]
# what holds for every finding of the family
base 1.87
# what happens
kind departure -0.85
kind appointment -0.95
kind interim -0.24
kind reappointment 0.11
kind absence -0.21
kind vacancy 2.17
# where the person was read: nobody is named; in the sentence; "she"; in a sentence beside it; from who holds the post
# elsewhere in the document; where another sentence tells the same
person nobody -1.82
person sentence 1.42
person pronoun 0.83
person beside -0.42
person holders 0.00
person repeat 0.00
# where the post was read: the person's own title; "as ..." or alone; told by the verb; held elsewhere in the document; of
# whom somebody follows; of the change told beside it; last spoken of; where another sentence tells the same; where a
# leaver goes; in a row of a table or list
post none 0.00
post own 0.28
post given 0.25
post verb -0.41
post holders 0.24
post followed 0.00
post borrowed -0.56
post spoken_of -1.16
post repeat 0.00
post destination 0.48
post row 0.90
# where the body was read: with the post; in the sentence; with a change told beside it; shared; spoken of in this part of
# the document; the source's own; in the title or first lines; where a leaver goes
body nobody -0.82
body post 0.37
body sentence -0.43
body beside 0.62
body shared 0.77
body section -0.38
body source -0.59
body letterhead 0.00
body destination 0.48
# to come, done, or only said to be so
tense announced -0.12
tense effective -0.45
tense reported 0.59
# does the verb stand next to the person or post, or do other words part them?
subject apart -0.44
subject adjacent 0.46
# is a date told?
date none -0.65
date told 0.67
# a post with a code of its own, or "director" of something else
title exact 0.31
title other -0.29
# does the sentence tell more than one thing?
sentence one 0.10
sentence several -0.08
# does the document tell it again?
told once -0.27
told again 0.29
# what the document is
source other 0.06
source news -0.06
source digest 0.37
source minutes -0.35

[signal]
# what holds for every finding of the family
base 1.67
# what it is about
kind bullying_harassment -0.40
kind speak_up 0.64
kind whistleblowing 0.07
kind staff_survey 0.11
kind culture -0.06
kind governance_failure 0.35
kind regulatory_action -0.01
kind oversight_level 0.33
kind regulator_letter 0.26
kind inspection_rating 0.94
kind no_confidence -0.66
kind leadership_instability -1.14
kind investigation 0.33
kind tribunal -0.10
kind financial_distress -0.70
kind safety_incident -0.95
kind epr 1.20
kind audit_finding -0.36
kind coroner_warning -0.31
kind workforce_reduction 0.24
kind structural_change -0.71
kind external_support 0.14
kind withheld 0.83
# how the direction was read: not at all, from words beside it, or as the entry of the lexicon says
direction nothing -0.33
direction words -0.01
direction entry 0.35
# where the body was read: as above
body nobody -1.15
body post 0.00
body sentence 2.16
body beside 0.00
body shared 0.00
body section -1.80
body source 0.81
body letterhead 0.00
body destination 0.00
# are numbers told?
figures none -0.72
figures told 0.73
# does the topic stand in the sentence or only in the heading?
topic sentence -0.08
topic heading 0.09
# does the document tell it again?
told once -0.53
told again 0.54
# how many things had to stand together for it
parts unknown 0.00
parts one 0.06
parts two -0.14
parts more 0.10
# how far apart they stood: up to five words, up to twelve, more
spread near -0.23
spread far -0.03
spread wide 0.28
# what the document is
source other -0.33
source news 0.03
source digest 0.25
source minutes 0.07
