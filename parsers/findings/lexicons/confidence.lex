# How far each feature of a finding speaks for it (above 0) or against it (below). The weights of the features that a finding
# has are added up; 1 / (1 + exp(-sum)) is its confidence. Each line is a feature, its value and the weight.
# scripts/calibrate writes the numbers anew from labelled passages: change the comments by hand, not the weights.

[change]
# what holds for every finding of the family
base 1.63
# what happens
kind departure -0.23
kind appointment -0.05
kind interim 0.07
kind reappointment -0.02
kind absence 0.07
kind vacancy 0.16
# where the person was read: nobody is named; in the sentence; "she"; in a sentence beside it; from who holds the post
# elsewhere in the document; where another sentence tells the same
person nobody -0.14
person sentence 0.41
person pronoun -0.09
person beside -0.19
person holders 0.00
person repeat 0.00
# where the post was read: the person's own title; "as ..." or alone; told by the verb; held elsewhere in the document; of
# whom somebody follows; of the change told beside it; last spoken of; where another sentence tells the same; where a
# leaver goes; in a row of a table or list
post none 0.00
post own 0.17
post given -0.06
post verb 0.03
post holders 0.07
post followed 0.01
post borrowed -0.16
post spoken_of -0.33
post repeat 0.00
post destination 0.05
post row 0.23
# where the body was read: with the post; in the sentence; with a change told beside it; shared; spoken of in this part of
# the document; the source's own; in the title or first lines; where a leaver goes
body nobody -0.06
body post 0.13
body sentence 0.01
body beside -0.24
body shared 0.02
body section 0.09
body source 0.00
body letterhead 0.00
body destination 0.05
# to come, done, or only said to be so
tense announced 0.08
tense effective -0.14
tense reported 0.06
# does the verb stand next to the person or post, or do other words part them?
subject apart -0.28
subject adjacent 0.28
# is a date told?
date none -0.35
date told 0.35
# a post with a code of its own, or "director" of something else
title exact 0.06
title other -0.06
# does the sentence tell more than one thing?
sentence one 0.17
sentence several -0.17
# does the document tell it again?
told once -0.28
told again 0.28
# what the document is
source other 0.05
source news -0.05
source digest 0.08
source minutes -0.08

[signal]
# what holds for every finding of the family
base 2.41
# what it is about
kind bullying_harassment -0.12
kind speak_up 0.06
kind whistleblowing 0.05
kind staff_survey 0.00
kind culture -0.01
kind governance_failure 0.08
kind regulatory_action -0.11
kind oversight_level -0.06
kind regulator_letter 0.06
kind inspection_rating 0.09
kind no_confidence -0.07
kind leadership_instability -0.07
kind investigation 0.06
kind tribunal -0.02
kind financial_distress -0.08
kind safety_incident -0.07
kind epr 0.16
kind audit_finding -0.03
kind coroner_warning 0.06
kind workforce_reduction 0.07
kind structural_change -0.08
kind external_support -0.02
kind withheld 0.06
# how the direction was read: not at all, from words beside it, or as the entry of the lexicon says
direction nothing -0.06
direction words -0.03
direction entry 0.09
# where the body was read: as above
body nobody -0.20
body post 0.00
body sentence 0.39
body beside 0.00
body shared 0.00
body section -0.09
body source -0.10
body letterhead 0.00
body destination 0.00
# are numbers told?
figures none -0.31
figures told 0.31
# does the topic stand in the sentence or only in the heading?
topic sentence -0.02
topic heading 0.02
# does the document tell it again?
told once -0.16
told again 0.16
# how many things had to stand together for it
parts unknown 0.00
parts one -0.02
parts two -0.14
parts more 0.17
# how far apart they stood: up to five words, up to twelve, more
spread near -0.10
spread far 0.06
spread wide 0.04
# what the document is
source other 0.12
source news -0.07
source digest -0.01
source minutes -0.03
