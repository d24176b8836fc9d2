# What makes a sentence about leaving or joining no news. An entry that matches takes the sentence out.

[change]
# denial
\b(?:not|never|nor|denied|denies|no plans? to|no intention of)\b[^.;]{0,25}\b(?:stepping|retir(?:ing|e)|leav(?:e|ing)|quit(?:ting)?|resign(?:ing)?|stand(?:ing)? down|going anywhere)\b
\bdenied\b[^.;]{0,40}\b(?:rumours|reports|that (?:he|she|<P\d+>))
\bstaying put\b
\b(?:wide of the mark|untrue|not true|unfounded|without foundation|going nowhere)\b
\b(?:laugh(?:ed|s) off|dismiss(?:ed|es)|scotch(?:ed|es)|quash(?:ed|es)|rubbish(?:ed|es))\b[^.;]{0,30}\b(?:talk|rumours?|reports|speculation|suggestions?)\b
# what would be, if
^\W*[Ww]here (?:the|a) <[RA]\d+> (?:is|are|has|was)\b
\b(?:fictitious|fictional|invented|imaginary|hypothetical)\b
\b[Ii]f (?:the|a|an|any)\b[^.;]{0,60}\b(?:were|was|is|should|leaves|resigns|becomes)\b
\b[Ss]hould (?:the|a|an|any) \W*<[A-Z]
\b[Ww]here the office of\b
\bin the event (?:of|that)\b
\b(?:policy|procedure|constitution|standing orders|terms of reference|job description)\b
# long ago
# long ago, told first
^\W*(?:\w+ ){0,3}(?:years|decades?) ago\b
# leave that is a holiday
\bannual leave\b
\bon (?:a |his |her |their )?(?:\w+ )?holiday\b
\b(?:away|absent) (?:for|from) (?:the|this|that) [^.;]{0,20}meeting\b
\bweeks?'? leave\b
\bflexible retirement\b
# membership of committees, groups and other bodies
\bthere is no change in personnel\b
\bresponsibility for\b[^.;]{0,60}\b(?:transfer|move|pass)\b
\btitle will change\b
\b(?:[Tt]oo many|[Mm]any|[Ff]ewer|[Ss]ome|[Mm]ost|[Aa]ny) (?:of the |NHS |trust )?<R\d+>

[change keep]
# said beside a trap, and yet news
\bdied (?:suddenly|peacefully|unexpectedly|yesterday|on|last)\b
\bwould not be reappointed\b
\b(?:his|her|their|my) (?:\w+ )?(?:term|last meeting|final meeting|last day)\b
