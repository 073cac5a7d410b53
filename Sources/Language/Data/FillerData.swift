/// What learners write to open, to end or to pad an answer, and what says nothing of what was asked (``Fillers``). Written for
/// this project.
///
/// `a|b` is either word, `?` after it makes it optional. `^` first: only where it opens a sentence; `$` last: only where it ends
/// one; a comma on a side: only where a mark or the sentence's edge stands there.
enum FillerData {
  static let text: StaticString = """
    ^ this|that|it|here is what i think|believe|know|remember|wrote $
    ^ here|this|that|it is my answer to|for? this|the? question|one? $
    ^ my|the answer is as? follows|below $
    ^ my|the answer to|for this|the|that question|one is that?
    ^ my? answer ,
    ^ i will|shall|would now? answer|attempt this|the|that question|one now? $
    ^ i am now? going to now? answer|attempt this|the|that question|one now? $
    ^ let me explain|think|see $
    ^ this|that|it is something|what we did|covered|learned|learnt|studied in class|lesson|lessons|school|college $
    ^ i have thought about this a? lot|hard $
    ^ this|that|it is just? my own? opinion|view anyway|though? $
    ^ i? really? hope this|that|it makes|made any? sense $
    ^ i? really? hope this|that|it is ok|okay|right|correct|enough|alright $
    ^ i? really? hope this|that|it helps|helped you? $
    ^ i? really? hope you|u understand|get this|it|me? $
    ^ i? really? hope you|u understand|get what i mean $
    ^ this|that is all i|we can|could remember|say|write for? now? $
    ^ this|that is all i|we can|could think of for? now? $
    ^ this|that is all i|we know|remember|have|got about? this|it? $
    ^ this|that is it|all really? $
    ^ and? that is that|it|all really? $
    ^ thank you|u for? reading|marking|looking|listening? this|it? $
    ^ thanks for? reading|marking|looking|listening? this|it? $
    ^ thank you|u for your time $
    ^ sorry for|about my|the? bad|messy|terrible|awful|poor? handwriting|writing|spelling|spellings|english|grammar $
    ^ sorry if this|that|it is wrong|long|short|messy|confusing $
    ^ sorry if this|that|it does not make any? sense $
    ^ sorry i ran out of time $
    ^ there is|are a? lot|lots|much|plenty|many|loads? more things? that|which? could be said|written about? this|it? $
    ^ there is|are a? lot|lots|much|plenty|many|loads? more things? that|which? i|we|you can|could say|write about? this|it? $
    ^ i could go on all? day|forever? $
    ^ the end $
    ^ ok|okay|right|anyway|anyways|well|um|er|erm so|basically|then? ,
    ^ ok|okay|right|anyway|well so? basically
    ^ so? basically|obviously
    ^ i mean ,
    ^ actually|honestly|literally ,
    ^ long story short
    ^ to be honest|fair|frank|blunt with? you? ,
    ^ it goes without saying that?
    , to be honest|fair|frank|blunt with you|u $
    , i guess|suppose|reckon $
    , i guess|suppose ,
    , basically|obviously ,
    , you|u know|see ,
    , as you|we all? know|see ,
    needless to say
    if you|u know|see|get|understand what i mean
    if you|u know|see|get|understand what i am saying
    if you|u get|catch my drift|meaning
    if you|u get me
    if this|that|it makes any? sense
    if you|u ask me
    if i remember|recall right|rightly|correctly|well
    as|like i|we have? said|mentioned|explained|stated|wrote|described before|above|earlier|previously|already
    as|like i|we have? already|previously? said|mentioned|explained|stated $
    as|like i|we have? already|previously? said|mentioned|explained|stated ,
    as said|mentioned|explained|stated|described before|above|earlier|previously|already
    as|like we learned|learnt|did|covered|said|saw|discussed|studied about? this|it? in|at|during our|the|my|this|a|last? class|lesson|lessons|school|college|course|unit|topic|training
    as|like we learned|learnt|did|covered|said|saw|discussed|studied about? this|it? last|this week|lesson|year|term
    as|like we|i were|was|got told|taught|shown in|at|during our|the|my|this|a|last? class|lesson|lessons|school|college|course|unit|topic|training
    , as|like we learned|learnt|covered|studied $
    as|like my|our|the teacher|tutor|sir|miss|lecturer said|says|told|taught|explained us|me? in? class|lessons?
    as far as i know|remember|recall
    as far as i can remember|recall|tell
    as far as i am aware
    from what i can? remember|recall
    as everyone|everybody knows
    as we all know
    believe it or not
    to cut a long story short
    and|or? so on and so on|forth
    and|or? so on|forth $
    and|or? all|other|lots|some|more? of? things|stuff|bits like that|this|those $
    and|or? that|this kind|sort|type of thing|stuff|things $
    and all that|this jazz|stuff|lot|kind|sort|type? of? thing|stuff? $
    or|and something|whatever|stuff|whatnot $
    or|and something|anything|stuff like that|this $
    , and? that is that|it|all really? $
    , and? that is my answer to? this|the? question? $
    and that is my answer to? this|the? question? $
    , and? that is what i think|believe|mean|reckon $
    , innit $
    ^ lol|lmao|haha|hahaha|tbh|tbf
    lol|lmao|haha|hahaha|tbh|tbf $
    , lol|lmao|haha|hahaha|tbh|tbf ,
    """
}
