/// Idioms of several words that deny, dismiss or only seem to, by what they do (``DenialIdioms``). Written for this project
/// after how learners argue against a thing.
///
/// Words stand for all their inflections. `a|b` is either; `*` leaps up to ten words; in braces are kinds of word: {not},
/// {ing} (the idiom ends before it), {people}, {end} (of the clause), {any}. A `^` first: only as an order, after "can",
/// "should" and the like, or where the learner says it of "I", "we" or "you"; a `~` first: only after "will", "would" and the like.
enum DenialIdiomData {
  static let text: StaticString = """
    turn: ^ignore; ^skip; ^disregard; ^forget about; ^forget {ing}; ^forget; ^avoid {ing}; ^leave out; ^neglect; give up {ing}; decide against
    turn: i|we doubt that|whether|if; i|we doubt; i|we deny
    turn: little|no point|use|need|sense|value in|of {ing}; little|no point in; little point {ing}; {not} worth {ing}; {not} much point {ing}
    turn: myth|misconception|lie|nonsense|rubbish|false|untrue|incorrect that
    turn: wrong|mistake|pointless|silly|foolish|ridiculous|false|incorrect|mistaken to say|think|believe|claim|assume|suggest|argue|suppose that; wrong|mistake|pointless|silly|foolish|ridiculous|false|incorrect|mistaken to say|think|believe|claim|assume|suggest|argue|suppose
    noun: shortage|absence of; short of; in place of; few {people}; failure to; devoid of
    harmless: no deny|question|secret|surprise|coincidence|wonder|doubt|exception; no accident that; without question|doubt|exception; {not} surprising|unusual|uncommon|unlikely|impossible|unreasonable|unlike|unheard; not to mention; nothing beat|compare|short|but; {not} help but; {not} help {ing}; {not} a|any secret|surprise|coincidence; {not} a|an accident that
    dismiss: {not} something to|you|we|they|i|anyone|that|which|a|the; {not} anything to|you|we; {not} a|any|my|our|the priority|concern; {not} a big deal; no big deal; no help; {not} any help
    dismiss: nothing but waste; nothing to worry|think|bother; nothing to do with
    dismiss: {not} count for; {not} change|achieve|prove|accomplish anything; {not} do anything|much|a for|to; change|achieve|prove|accomplish nothing; do nothing for|to
    dismiss: ~{not} help {end}; {not} help at all; {not} help anyone|anybody|anything|matters {end}; ~{not} work {end}; {not} do any good
    dismiss: little effect|impact|difference|importance|benefit
    dismiss: only|just|simply|merely slow * down; only|just|simply|merely waste; only|just|simply|merely get in way; only|just|simply|merely take|takes up time|space; only|just|simply|merely make * worse; only|just|simply|merely annoy|irritate
    dismiss: least of worry|concern|problem; money|time|effort spend * waste
    predicate: joke|gimmick|nonsense|rubbish|myth|lie {end}; money|time|effort waste {end}
    predicate: idea|claim|belief|view|notion|statement|opinion that * wrong|false|untrue|incorrect|myth|mistaken|nonsense|rubbish
    refute: wrong|false|untrue|mistaken|incorrect|myth|lie|nonsense|rubbish; {not} true|right|correct|case|so; {not} {end}
    opinion: think|believe|say|assume|claim|argue|suppose|reckon|expect
    """
}
