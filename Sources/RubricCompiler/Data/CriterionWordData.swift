/// Words by which mark schemes say what to look for, and not what an answer says; collected from schemes and written out for this
/// project.
enum CriterionWordData {
  /// Nouns for what the learner is to find: with what follows them, they describe it.
  static let always: StaticString = """
    advantage advantages aspect aspects comparison comparisons description descriptions difference differences disadvantage
    disadvantages distinction distinctions drawback drawbacks elaboration example examples expansion explanation explanations
    illustration justification justifications limitation limitations merit merits quotation quotations quote reason reasons
    recommendation recommendations strength strengths suggestion suggestions weakness weaknesses similarity similarities technique
    counterargument argument arguments criterion feature features
    """

  /// Nouns that may as well be part of what an answer says ("the effect of gravity"): with a word of ``fitting`` before them, or
  /// a relative or a question word after them, they describe it.
  static let sometimes: StaticString = """
    account action actions advice alternative application approach attempt benefit benefits cause change changes choice claim
    comment conclusion condition consequence consequences course decision detail details development effect effects evidence
    fact factor factors idea ideas impact impacts improvement judgement judgment knowledge link measure measures method methods
    objection opinion option outcome outcomes piece point points problem problems procedure proposal purpose question reaction
    reference response result results risk risks skill skills solution solutions statement statements step steps strategy thing
    things tip understanding use view way ways word words
    """

  /// The same; where a scheme prices the parts of a task, they may be what it prices.
  static let things: StaticString = "rule service situation stage task tool"

  /// Words by which a scheme says that a thing is to fit: no answer says them of it.
  static let fitting: StaticString = """
    accurate adequate any appropriate apt clear close coherent convincing correct credible creditable definite different direct
    distinct exact explicit feasible fitting full further genuine good likely linked logical matching original overall
    persuasive plausible possible practicable practical proper psychological realistic reasonable relevant second sensible
    separate short simple single sound specific suitable supported supporting thoughtful valid viable workable worthwhile
    """

  /// The same of what the learner is to have done with it: not where a scheme prices the parts of a task, of which "justified" may
  /// be one.
  static let done: StaticString = "developed extended identified justified named reasoned related"

  /// Of those, the ones that stand before whatever a scheme looks for.
  static let fittingAny: StaticString = "creditable plausible sensible suitable valid viable workable"

  /// Prepositions with which the noun before them describes what to look for.
  static let complements: StaticString = """
    point: for against about in
    points: for against about in
    idea: from about
    ideas: from about
    evidence: from in
    detail: from in
    details: from in
    words: from
    fact: about
    """

  /// Nouns that do so before "for" and "on" where what follows is the question's.
  static let ofQuestion: StaticString = "consequence consequences effect effects impact impacts outcome result results"

  /// Nouns that name what learners are to give, beside those above, where a scheme prices the parts of a task.
  static let priced: StaticString = """
    adjustment aim case criticism cue fault figure figures line means need offer precaution quality remedy techniques value
    weighing wish
    """

  /// Words that stand before a description and say nothing of what it is.
  static let opening: StaticString = """
    a an the one two three four each another second first third at least some either this that its their his her overall brief
    simple own general main other good well for with together both
    """

  /// Words of any question that say nothing of its answer.
  static let general: StaticString = """
    able affect affected affects answer answers bring brings case cause causes change changed changes come comes concerned
    cost costs different do does done each fit fits follow follows get gets give given gives go goes happen happens help helped
    helps kind know lead leads learner like likely long make makes marks matter matters mean meant means need needs next people
    person possible put really result say says set show shows situation suit suits suggest suggests take takes thing things
    think tell tells time use used want wants way work worked works
    """

  /// Words by which a scheme ties what it looks for to the question, to a text, or to what was said before.
  static let ofTasks: StaticString = """
    addressed aimed analysed appear appeal applied arise arises arising backed based beside carried copied credited described
    directly discussed drawn explained explains expressed form found gained identifies immediate inferred intended line lines
    merely mentioned met named offered ought person place places present previous quoted raised really refer referring relate
    relates rewarded scenario selected serve serves setting shown showing source sources stem supply supplied suited taken
    term terms text tied together true used uses writer
    """

  /// Verbs by which a scheme names what the learner does, before a description or a question. What staff do too ("explains why")
  /// may be what an answer says.
  static let doing: StaticString = """
    say says saying said state states stating develop develops developing developed take taking taken put putting
    """
}
