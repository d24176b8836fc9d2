# What makes a sentence about leaving or joining no news. An entry that matches takes the sentence out.

[change]
# denial
\b(?:not|never|nor|denied|denies|no plans? to|no intention of)\b[^.;]{0,25}\b(?:stepping|retir(?:ing|e)|leav(?:e|ing)|quit(?:ting)?|resign(?:ing)?|stand(?:ing)? down|going anywhere)\b
\bdenied\b[^.;]{0,40}\b(?:rumours|reports|that (?:he|she|<P\d+>))
\bstaying put\b
\b(?:wide of the mark|untrue|not true|unfounded|without foundation|going nowhere)\b
# what would be, if
\b[Ii]f (?:the|a|an|any)\b[^.;]{0,60}\b(?:were|was|is|should|leaves|resigns|becomes)\b
\b[Ss]hould (?:the|a|an|any) \W*<[A-Z]
\bshall\b
\bwhere the office of\b
\bmay be (?:re)?appointed\b
\bcease to be\b
\bin the event (?:of|that)\b
\b(?:policy|procedure|constitution|standing orders|terms of reference|job description)\b
# long ago
\b(?:decade|twenty years|ten years|years) ago\b
\b(?:began|started) (?:his|her|their) career\b
\b(?:was|were|been) previously\b
\bwhere (?:he|she|<P\d+>) was (?:appointed|previously)\b
\bmarked (?:ten|twenty|\d+|five|fifteen) years\b
\b(?:King's|Queen's|New Year|Birthday) Honours\b
\bmade an? (?:dame|knight|CBE|OBE|MBE)\b
# leave that is a holiday
\bannual leave\b
\bweeks?'? leave\b
\bretire and return\b
\bflexible retirement\b
# membership of committees, groups and other bodies
\b(?:committee membership|membership of the committee|changes to committee)\b
\btrustee of\b
\b(?:attended|represented|deputised|chaired) (?:on behalf|the meeting|by)\b
\bin the absence of\b
\bapologies (?:for absence|were|had been|from)\b
\badvisory group\b
\bthere is no change in personnel\b
\bresponsibility for\b[^.;]{0,60}\b(?:transfer|move|pass)\b
\btitle will change\b
\bone may even\b
\bleft (?:early|at this point|the (?:call|conference))\b
\b(?:[Tt]oo many|[Mm]any|[Ff]ewer|[Ss]ome|[Mm]ost|[Aa]ny) (?:of the |NHS |trust )?<R\d+>
\bleft the (?:stage|building|room|hospital|ward|meeting|site|house)\b

[change keep]
# said beside a trap, and yet news
\bwould not be reappointed\b
