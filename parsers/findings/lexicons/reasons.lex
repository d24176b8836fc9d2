# Why somebody leaves or is away: cues looked for beside the verb. A section is a reason; the first that matches, in
# this order, is taken.
[death]
\b(?:died|passed away|death of)\b
[return_to_substantive]
\breturn(?:s|ing|ed)? to (?:his|her|their) (?:\w+,? )?(?:substantive|own|previous)\b
\b(?:go(?:es)?|going) back to (?:his|her|their) (?:own|substantive|day)\b
[retirement]
\bretir(?:e|es|ed|ing|ement)\b
\bhang(?:s|ing)? up (?:his|her|their) (?:uniform|stethoscope|boots)\b
[dismissal]
\b(?:sacked|dismissed|fired|removed from office|voted out|gross misconduct|contract (?:was )?terminated)\b
[resignation]
\b(?:resign(?:s|ed|ing|ation)?|quit|quits|tendered|handed in|given notice|gave notice|walked out)\b
[restructure]
\b(?:redundan\w+|post (?:was |is |has been |had been )?deleted|restructur\w+|roles? (?:will )?disappears?|lose their jobs|new structure|not reappointed in the process)\b
[parental_leave]
\b(?:maternity|paternity|adoption|parental)\b
[suspension]
\b(?:suspended|suspension|excluded|exclusion|sent home|told to stay (?:at home|away)|removed from duty)\b
[ill_health]
\b(?:ill.health|health grounds|medical advice|doctors had advised|sick\w*|illness|recovering from|surgery|off sick|long-term absence)\b
[secondment]
\b(?:second(?:ed|ment)|on loan|lent to|exchange jobs)\b
[end_of_contract]
\b(?:contract|engagement|assignment)\b[^.;]{0,60}\b(?:end|ends|ended|ending|ran out|expires|not renewed|not be extended|come to an end|comes to an end)\b
\bend of (?:his|her|their|the) (?:\w+ )?(?:contract|assignment|engagement)\b
\bcompleted (?:his|her|their) (?:assignment|contract|engagement)\b
\binterim contract\b
[end_of_term]
\bterms?(?: of office)?\b[^.;]{0,40}\b(?:end|ends|ended|expires?|comes? to an end|concludes?|completes?)\b
\b(?:complet\w+|end of|final|reach\w+)\b[^.;]{0,25}\b(?:term|terms|tenure|nine years|nine-year limit)\b
\b(?:second|third|further|another) term\b
\bend of term\b
\bnot (?:be reappointed|seek reappointment|be seeking|be offered a second)\b
[new_role]
\bto (?:join|become|take up|lead|head|run|be its|be the|be chief)\b
\b(?:joins?|joining|moving to|moves? to|moved to|going to be|to swap)\b
\b(?:new (?:job|role|post|position|jobs|roles|challenge)|trust job|promotion elsewhere|appointed elsewhere|poached|landed|(?:an?|new|another|senior|national|similar) (?:[a-z-]+ ){0,2}(?:job|post|role) (?:at|with|in)|jobs (?:at|with|in)|roles\b)\b
\b(?:for|to) an? (?:\w+ ){0,2}(?:consultancy|charity|university|housing association|council|role|job|post|post at)\b
\bleav\w+ (?:\S+ ){0,4}for (?:a|an|<[OX]\d+>|another)\b
\b(?:accepted|secured|obtained|obtaining|taken up|taking up|take up) (?:a|an|the) (?:\w+ ){0,3}(?:job|role|post|position|appointment|promotion)\b
\b(?:goes|go|going|off) to <[OX]\d+>
\b(?:successful in obtaining|will become|is to become|becomes|the same capacity)\b
