/// What words do in the building of clauses and in saying no, by ``ClauseRole``. Written for this project after the closed
/// classes of the usual grammars (Quirk et al., A Comprehensive Grammar of the English Language) and after how learners write.
enum ClauseRoleData {
  static let text: StaticString = """
    subject: i he she we they
    pronoun: you it this that these those everyone everybody someone somebody anyone anybody nobody nothing everything something who which
    agents: customers clients guests patients visitors shoppers buyers users people staff employees workers colleagues managers companies businesses firms shops stores organisations pupils students children parents passengers callers members teams others sales profits complaints reviews
    finite: am is are was were do does did has have had will would shall should can could may might must ought
    alsoInfinitive: do have
    copula: am is are was were be been being seem seems seemed look looks looked feel feels felt find finds found become becomes became sound sounds
    inflected: gets got goes went gone comes came makes made takes took gives gave says said tells told asks asked knows knew thinks thought sees saw wants wanted needs needed uses used finds found feels felt tries tried leaves left keeps kept becomes became helps helped shows showed pays paid works worked happens happened looks looked starts stops buys bought sold talks speaks listens answers explains waits loses lost means leads causes deserves spreads puts harms hurts annoys reduces raises lowers destroys weakens prevents encourages ruins upsets
    order: be let stay keep remain listen say tell ask try give get go take speak explain apologise apologize thank find make smile reassure greet treat follow remember ensure respond learn walk wash wear cook write measure choose
    urged: sure let stay keep remain listen apologise apologize smile reassure thank remember ensure
    beforeOrder: just always simply instead please
    consequence: lead leads led leading mean means meant meaning result results resulted resulting cause causes caused causing make makes made making create creates created creating affect affects affected affecting damage damages damaged damaging ruin ruins lose loses lost losing upset upsets give gives gave
    noParticiple: thing things anything everything nothing something during morning evening king ring bring sing string spring swing sting cling fling sling wing ping ding
    governs: that think thinks thought know knows knew ensure ensures ensuring ensured sure make makes made making let lets letting help helps helped helping mean means meant hope hopes hoped feel feels felt see sees saw seeing say says said saying tell tells told telling show shows showed showing believe believes understand understands understanding realise realises notice notices remember forget wish guess suppose agree assume assumes decide decides prove proves suggest suggests what how why whether who whom whose which where when whenever if unless because since as than like until while once so before after and or but nor
    antecedent: anything everything nothing something thing things stuff way ways time times moment day reason reasons service product products question questions information problem problems issue issues item items goods food order place person all what experience level standard standards help support answer part factor factors skill skills
    relativeVerb: want wants wanted need needs needed buy buys bought order ordered pay pays paid ask asks asked like liked say says said receive received get gets got use uses used have has had expect expects expected require required know knows knew see sees saw hear heard make makes made give gives gave provide provides offer offers
    asks: ask asks asked asking see check checks checking know wonder wonders decide find sure care cares matter matters
    particle: up down off out away back over on in around
    comparative: more better worse less happier easier nicer friendlier kinder faster quicker clearer simpler calmer politer prouder greater higher bigger later rather other sooner
    deniesNoun: no lack lacks lacking lacked
    deniesAsSubject: nobody nothing none neither nowhere
    answersNo: no nope nah never
    reverses: fail fails failing failed refuse refuses refusing refused lack lacks lacking lacked without disagree disagrees deny denies denied denying
    reversesBeforeTo: forget forgets forgot forgetting forgotten hesitate hesitates hesitating afraid scared shy frightened unable unwilling reluctant neglect neglects neglecting neglected
    reversesParticiple: stop stops stopped stopping quit quits
    harmless: only just merely simply solely least forgetting doubt wonder exceptions
    praises: stress emphasise emphasize thank praise recommend
    overstates: overstate overstated overestimate overestimated exaggerate exaggerated fault
    matters: matter matters mattered
    weighty: important necessary needed required essential vital relevant worth worthwhile useful needful crucial compulsory mandatory
    effect: difference point use effect impact importance value purpose benefit sense worth
    pointless: pointless useless unnecessary irrelevant overrated meaningless unimportant insignificant worthless optional
    wastes: waste wastes wasting wasted
    wasted: time money effort
    blames: bad rude wrong unprofessional unacceptable terrible awful horrible mistake dangerous risky poor illegal unfair disrespectful unhelpful worse worst mistakes negative
    allows: ok okay fine alright acceptable allowed permitted
    scoffs: care cares bother bothers
    and: and plus
    or: or
    so: so
    to: to
    of: of
    than: than
    that: that
    which: which
    who: who
    why: why
    what: what
    too: too
    enough: enough
    as: as
    could: could can
    there: there
    wait: wait
    without: without
    departs: leave leaves go goes tell tells complain complains switch move look find
    replaces: instead rather opposed
    but: but
    not: not never
    by: by
    obliges: should must shall ought
    degree: more less much many long far often
    theirs: their his customer customers clients people everyone
    modal: will would can could may might
    """
}
