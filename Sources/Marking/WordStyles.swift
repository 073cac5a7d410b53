internal import Language

/// How a word sounds, whatever the subject: words that anybody can write about anything, words that claim too much.
struct WordStyle: OptionSet, Sendable {
  let rawValue: UInt16

  /// Says nothing by itself: "important", "various", "affect".
  static let empty = WordStyle(rawValue: 1 << 0)
  /// Allows no exception: "only", "never", "everyone".
  static let absolute = WordStyle(rawValue: 1 << 1)
  /// Says what ought to be: "should", "must", "need".
  static let obligation = WordStyle(rawValue: 1 << 2)
  /// Stands for what is not named: "something", "stuff", "lots", "various".
  static let indefinite = WordStyle(rawValue: 1 << 3)
  /// A particular person, place or moment: "my", "she", "yesterday", "till".
  static let particular = WordStyle(rawValue: 1 << 4)
  /// Calls a thing pointless: "pointless", "waste", "bother".
  static let dismissing = WordStyle(rawValue: 1 << 5)
  /// A word of marking: "marks", "award".
  static let marking = WordStyle(rawValue: 1 << 6)
  /// A word that, beside one of marking, speaks to the examiner: "scheme", "please".
  static let examining = WordStyle(rawValue: 1 << 7)
  /// What is so: "true", "the case".
  static let truth = WordStyle(rawValue: 1 << 8)
  /// What is not: "false".
  static let falsehood = WordStyle(rawValue: 1 << 9)
  /// Names what speaks for a thing: "strength", "advantage".
  static let favour = WordStyle(rawValue: 1 << 10)
  /// Names what speaks against it: "weakness", "drawback".
  static let objection = WordStyle(rawValue: 1 << 11)
  /// Praises without naming what: "good", "useful".
  static let praise = WordStyle(rawValue: 1 << 12)
  /// Finds fault: "bad", "limited", "lacks".
  static let fault = WordStyle(rawValue: 1 << 13)

  /// Whatever tells of which side a statement is.
  static let sided: WordStyle = [.favour, .objection, .praise, .fault]
}

/// The words of each style.
enum WordStyles {
  /// Adds the words to a vocabulary, and gives the styles of all its words by their numbers.
  static func add(to vocabulary: inout Vocabulary) -> [WordStyle] {
    var styled: [(stem: StemID, style: WordStyle)] = []
    for (text, style) in lists {
      for word in text.bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        styled.append((vocabulary.insert(WordKey.make(of: word)), style))
      }
    }
    var styles = [WordStyle](repeating: [], count: vocabulary.count + 1)
    for entry in styled { styles[Int(entry.stem.rawValue)].formUnion(entry.style) }
    return styles
  }

  private static let lists: [(StaticString, WordStyle)] = [
    (empty, .empty), (absolute, .absolute), (obligation, .obligation), (indefinite, .indefinite),
    (particular, .particular), (dismissing, .dismissing), (marking, .marking), (examining, .examining),
    (truth, .truth), (falsehood, .falsehood), (favour, .favour), (objection, .objection), (praise, .praise),
    (fault, .fault),
  ]

  private static let empty: StaticString = """
    good bad great best better worse worst nice fine perfect excellent amazing brilliant terrible awful important importance
    very really quite thing way manner different difference various varied range number several many lots plenty
    service customer business company organisation staff employee people person individual person everybody need use make get
    give help affect effect impact influence effective effectiveness effectively positive negative positively negatively
    right wrong correct correctly properly proper appropriate appropriately suitable suitably relevant relevance standard
    always well part main mainly mostly big huge massive major minor small lot situation circumstance depend depends
    depending case example instance point question answer understand understanding know knowledge think thought feel want
    everyone everything job work role quality level type kind sort form method process procedure technique strategy approach
    advantage disadvantage benefit beneficial drawback strength weakness positive negative pro con factor principle skill aspect
    element feature characteristic issue area field topic subject improve improvement improving success successful successfully
    professional professionally experience today nowadays day time year world life society ensure essential vital key crucial
    critical necessary necessity significant significantly significance whole general generally overall basic basically
    actually definitely obviously clearly certain certainly particular particularly especially mainly extremely highly
    carefully careful consider consideration considered considering aware awareness involve involved include included including
    relate related relating relation link linked connected connection close closely contain consist exist existence
    change changed changing cause caused result reason purpose aim goal objective outcome consequence achieve achievement
    develop development provide provided require required requirement deal dealt handle cope manage carry carried perform
    performance happen occur place come go going do done did take taken put keep look looking seem appear become became
    show shown see seen find found say said tell describe explain discuss evaluate evaluation compare comparison weigh
    conclusion conclude judgement decide decision choose choice chosen option possible possibility able ability
    problem problematic concern solution solve resolve difficulty difficult easy easily hard simple simply
    common commonly normal normally usual usually often sometimes regular regularly frequent frequently
    increase decrease more less most least much amount great greatly large largely lower higher
    modern traditional current currently future past present recent recently new old long short
    interesting interested interest useful usefulness helpful effective efficient efficiently efficiency
    reliable suitable adequate acceptable valuable value worth worthwhile meaningful
    learner student learn lesson course unit exam mark topic study studied research researcher evidence data information
    fact detail idea view opinion side both balance balanced mixed term definition define defined mean meaning means known called
    refer referred concept theory theoretical practice practical system structure function purpose use used
    lead leads play role key overall rely relies based base basis start begin end final finally first firstly secondly last
    set up together also too another other others next further furthermore moreover additionally addition
    matter matters sense vary varies variety diverse complex complicated powerful strong strongly weak
    meet met expectation satisfied satisfaction happy satisfy pleased please smoothly smooth properly standards
    responsible responsibility duty follow followed following support supported
    """

  private static let absolute: StaticString = """
    only always never all every everything everyone everybody anything nothing nobody none no completely totally entirely
    exactly purely solely just any anyone anybody whatever whenever whoever wherever forever ever impossible cannot
    100% guarantee guaranteed automatically simply whole entire alone
    """

  private static let obligation: StaticString = """
    should must need needs needed ought have has shall supposed make sure ensure essential required necessary
    """

  private static let indefinite: StaticString = """
    thing things stuff something somehow someway lot lots various several many some other others different certain
    whatever etc kind sort type way ways everything aspect factor number range variety
    """

  private static let particular: StaticString = """
    i my me we our us he she his her him hers mum dad nan friend mate boss till until yesterday once then before after
    when while without inside outside back off out over up down into away round pounds minutes hours week weeks month monday
    tuesday wednesday thursday friday saturday sunday morning night said told went got came saw took gave bought left
    someone somebody
    """

  private static let dismissing: StaticString = """
    pointless waste wasted wasting bother bothered useless worthless irrelevant unnecessary unimportant silly rubbish
    nonsense whatever matter care ignore instead
    """

  private static let marking: StaticString = "mark marks marking award awarded examiner marker"

  private static let examining: StaticString = """
    scheme decision decisions learner candidate instruction instructions full maximum please award awarded examiner marker
    confidence
    """

  private static let truth: StaticString = "true case correct right fact"

  private static let falsehood: StaticString = "false untrue wrong incorrect lie"

  private static let favour: StaticString = """
    strength strengths strong advantage advantages advantageous benefit benefits beneficial positive positives pro pros plus
    plusses upside upsides merit merits
    """

  private static let objection: StaticString = """
    weakness weaknesses weak limitation limitations disadvantage disadvantages drawback drawbacks criticism criticisms
    criticise criticised negative negatives con cons minus downside downsides flaw flaws flawed shortcoming shortcomings
    """

  private static let praise: StaticString =
    "good great better best helpful useful helps well easier cheaper quicker safer"

  private static let fault: StaticString = """
    bad poor worse worst problem problems problematic issue issues fault faults faulty risk risks risky danger dangers
    dangerous unfortunately limited lack lacks lacking lacked fails failed hard harder difficult difficulty expensive costly
    costs slow slower cannot
    """
}
