# How far each feature of a finding speaks for it (above 0) or against it (below). The weights of the features that a finding
# has are added up; 1 / (1 + exp(-sum)) is its confidence. Each line is a feature, its value and the weight.
# scripts/calibrate writes the numbers anew from labelled passages: change the comments by hand, not the weights.

[change]
# what holds for every finding of the family
base 1.47
# what happens
kind departure -0.27
kind appointment -0.13
kind interim 0.10
kind reappointment 0.06
kind absence -0.04
kind vacancy 0.28
# where the person was read: nobody is named; in the sentence; "she"; in a sentence beside it; from who holds the post
# elsewhere in the document; where another sentence tells the same
person nobody -0.48
person sentence 0.52
person pronoun 0.08
person beside -0.12
person holders 0.00
person repeat 0.00
# where the post was read: the person's own title; "as ..." or alone; told by the verb; held elsewhere in the document; of
# whom somebody follows; of the change told beside it; last spoken of; where another sentence tells the same; where a
# leaver goes; in a row of a table or list
post none 0.00
post own 0.24
post given -0.08
post verb -0.03
post holders 0.03
post followed 0.00
post borrowed -0.10
post spoken_of -0.36
post repeat 0.00
post destination 0.05
post row 0.24
# where the body was read: with the post; in the sentence; with a change told beside it; shared; spoken of in this part of
# the document; the source's own; in the title or first lines; where a leaver goes
body nobody -0.13
body post 0.17
body sentence -0.06
body beside 0.09
body shared 0.07
body section 0.00
body source -0.18
body letterhead 0.00
body destination 0.05
# to come, done, or only said to be so
tense announced 0.07
tense effective -0.14
tense reported 0.06
# does the verb stand next to the person or post, or do other words part them?
subject apart -0.23
subject adjacent 0.24
# is a date told?
date none -0.36
date told 0.36
# a post with a code of its own, or "director" of something else
title exact 0.06
title other -0.06
# does the sentence tell more than one thing?
sentence one 0.08
sentence several -0.08
# does the document tell it again?
told once -0.13
told again 0.13
# what the document is
source other 0.05
source news -0.09
source digest 0.14
source minutes -0.10

[signal]
# what holds for every finding of the family
base 1.78
# what it is about
kind bullying_harassment -0.16
kind speak_up 0.10
kind whistleblowing -0.01
kind staff_survey 0.04
kind culture -0.02
kind governance_failure 0.07
kind regulatory_action -0.02
kind oversight_level 0.03
kind regulator_letter 0.03
kind inspection_rating 0.12
kind no_confidence -0.10
kind leadership_instability -0.11
kind investigation 0.05
kind tribunal 0.00
kind financial_distress -0.10
kind safety_incident -0.13
kind epr 0.24
kind audit_finding -0.10
kind coroner_warning -0.03
kind workforce_reduction 0.05
kind structural_change -0.10
kind external_support 0.02
kind withheld 0.10
# how the direction was read: not at all, from words beside it, or as the entry of the lexicon says
direction nothing -0.13
direction words 0.04
direction entry 0.10
# where the body was read: as above
body nobody -0.31
body post 0.00
body sentence 0.57
body beside 0.00
body shared 0.00
body section -0.26
body source 0.00
body letterhead 0.00
body destination 0.00
# are numbers told?
figures none -0.29
figures told 0.29
# does the topic stand in the sentence or only in the heading?
topic sentence -0.03
topic heading 0.03
# does the document tell it again?
told once -0.18
told again 0.18
# how many things had to stand together for it
parts unknown 0.00
parts one 0.03
parts two -0.12
parts more 0.09
# how far apart they stood: up to five words, up to twelve, more
spread near -0.08
spread far 0.03
spread wide 0.05
# what the document is
source other -0.11
source news 0.03
source digest 0.00
source minutes 0.08
