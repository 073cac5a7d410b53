import Testing

/// What a point asks for beside its main part: reasons, consequences, examples, judgements, limits; and contexts, which
/// are not marked.
@Suite struct TailTests {
  static let rows: [PointRow] = [
    PointRow(
      "Award credit for explaining that small barns are cheap (no heating, lights or pumps), that hens can be kept outside, such as in an orchard or a yard, and that the eggs sell for more. 1 mark for each, to a maximum of 3.",
      """
      lead Award credit for
      explain "explaining"
      content explain 1. small barns are cheap: small barns are cheap
      content explain 1. hens can be kept outside: hens can be kept outside / in an orchard / yard
      content explain 1. eggs sell for more: eggs sell for more
      marks 3
      """),
    PointRow(
      "Award credit for proposing at least three steps of a fire drill when an alarm sounds, such as stopping work, leaving by the stairs and meeting outside, with a clear reason for taking them.",
      """
      lead Award credit for
      propose "proposing"
      content propose 3+ steps of a fire drill: stopping work | leaving by the stairs | meeting outside
      reason propose 1. clear reason for taking them
      context when an alarm sounds
      """),
    PointRow(
      "Award credit for naming two fabrics, with reasons.",
      """
      lead Award credit for
      name "naming"
      content name 2+ fabrics
      reason name 1. reasons
      """),
    PointRow(
      "Award credit for describing drought and its effect on farming.",
      """
      lead Award credit for
      describe "describing"
      content describe ?+ drought
      consequence describe 1. its effect on farming
      """),
    PointRow(
      "Award credit for describing soil types (e.g. clay, sand) and their likely impact on drainage.",
      """
      lead Award credit for
      describe "describing"
      content describe ?+ soil types: clay | sand
      consequence describe 1. their likely impact on drainage
      """),
    PointRow(
      "Award credit for explaining what interest is and how it affects savers.",
      """
      lead Award credit for
      explain "explaining"
      content explain ?+ what interest is
      consequence explain 1. how it affects savers
      """),
    PointRow(
      "Award credit for describing what a tourniquet is and how to apply it.",
      """
      lead Award credit for
      describe "describing"
      content describe ?+ what a tourniquet is
      content describe ?+ how to apply it
      """),
    PointRow(
      "Award credit for identifying two hazards and their control measures.",
      """
      lead Award credit for
      identify "identifying"
      content identify 2+ hazards
      content identify 2+ their control measures
      """),
    PointRow(
      "Award credit for explaining a rule of netball, using an example from a match.",
      """
      lead Award credit for
      explain "explaining"
      content explain ?+ rule of netball
      example explain 1. example from a match
      """),
    PointRow(
      "Award credit for explaining two poetic techniques, with at least two examples.",
      """
      lead Award credit for
      explain "explaining"
      content explain 2+ poetic techniques
      example explain 2. examples
      """),
    PointRow(
      "Award credit for demonstrating a clear link between diet and heart disease, using specific examples.",
      """
      lead Award credit for
      demonstrate "demonstrating"
      content demonstrate 1+ diet
      content demonstrate 1+ heart disease
      example demonstrate 1. specific examples
      """),
    PointRow(
      "Award credit for distinguishing between weather and climate.",
      """
      lead Award credit for
      distinguish "distinguishing"
      contrast distinguish 2! between weather and climate: weather | climate
      """),
    PointRow(
      "Award credit for correctly distinguishing between primary and secondary data and explaining how each is collected.",
      """
      lead Award credit for
      distinguish "correctly distinguishing"
      explain "explaining"
      contrast distinguish 2! between primary and secondary data: primary data | secondary data
      content explain ~2+ how each is collected
      """),
    PointRow(
      "Award credit for explaining the difference between a virus and a bacterium.",
      """
      lead Award credit for
      explain "explaining"
      contrast explain 2! difference between a virus and a bacterium: virus | bacterium
      """),
    PointRow(
      "Award credit for comparing buying a house with renting one.",
      """
      lead Award credit for
      compare "comparing"
      contrast compare 2! buying a house with renting one: buying a house | renting one
      """),
    PointRow(
      "Award credit for evaluating the use of drones, with a supported judgement.",
      """
      lead Award credit for
      evaluate "evaluating"
      content evaluate ?+ use of drones
      judgement justify 1. supported judgement
      """),
    PointRow(
      "Award credit for discussing two views on fox hunting and a reasoned conclusion.",
      """
      lead Award credit for
      discuss "discussing"
      content discuss 2+ views on fox hunting
      judgement justify 1. reasoned conclusion
      """),
    PointRow(
      "Award credit for proposing repairs that acknowledge cost, time, and skill.",
      """
      lead Award credit for
      propose "proposing"
      content propose ?+ repairs
      content propose 1+ acknowledge cost, time, and skill: cost | time | skill
      """),
    PointRow(
      "Credit should be given for accurate weighing of samples in a simulated laboratory setting, following safety rules.",
      """
      lead Credit should be given for
      content state ?+ accurate weighing of samples
      content state 1+ following safety rules: safety rules
      context in a simulated laboratory setting
      """),
    PointRow(
      "Award credit for demonstrating questioning skills, such as probing and checking, when taking a history.",
      """
      lead Award credit for
      demonstrate "demonstrating"
      content demonstrate ?+ questioning skills: probing | checking
      context when taking a history
      """),
    PointRow(
      "Award credit for stating what happens when ice melts.",
      """
      lead Award credit for
      state "stating"
      content state ?+ what happens when ice melts
      """),
    PointRow(
      "Award credit for explaining, in your own words, the meaning of irony.",
      """
      lead Award credit for
      explain "explaining"
      content explain ?+ meaning of irony
      context in your own words
      """),
    PointRow(
      "Look for evidence of coaching skills (e.g. patience, praise) being applied to improve a player's game.",
      """
      lead Look for evidence of
      content state ?+ coaching skills: patience | praise
      consequence state 1. improve a player's game
      """),
    PointRow(
      "Award credit for demonstrating understanding of how factors like price and taste influence what shoppers buy.",
      """
      lead Award credit for
      explain "demonstrating understanding of"
      content explain ?+ factors: price | taste
      consequence explain 1. influence what shoppers buy
      """),
    PointRow(
      "Award credit for explaining how heat affects metals.",
      """
      lead Award credit for
      explain "explaining"
      content explain ?+ how heat affects metals
      """),
    PointRow(
      "Award credit for explaining the effects of recent laws (e.g. the sugar tax, the smoking ban) on shops.",
      """
      lead Award credit for
      explain "explaining"
      content identify 1+ recent laws: sugar tax | smoking ban
      consequence explain 1. effects on shops
      """),
    PointRow(
      "Award credit for describing the role of neurones in the nervous system.",
      """
      lead Award credit for
      describe "describing"
      content describe ?+ role of neurones in the nervous system
      """),
    PointRow(
      "Award credit for explaining, with examples, how reflexes protect the body.",
      """
      lead Award credit for
      explain "explaining"
      content explain ?+ how reflexes protect the body
      example explain 1. examples
      """),
    PointRow(
      "Award credit for discussing the extent to which zoos protect species, considering both sides and reaching a supported conclusion.",
      """
      lead Award credit for
      discuss "discussing"
      content discuss ?+ extent to which zoos protect species
      judgement justify 1. reaching a supported conclusion
      context considering both sides
      """),
    PointRow(
      "Award credit for evaluating the reliability of the source, using own knowledge, and reaching a judgement.",
      """
      lead Award credit for
      evaluate "evaluating"
      content evaluate ?+ reliability of the source
      judgement evaluate 1. reaching a judgement
      context using own knowledge
      """),
    PointRow(
      "Demonstrates an understanding of why hands are washed, with reference to cross-infection.",
      """
      explain "Demonstrates an understanding of"
      content explain ?+ why hands are washed
      content explain ?+ cross-infection
      """),
    PointRow(
      "Award credit for explaining why crime fell, with reference to the extract.",
      """
      lead Award credit for
      explain "explaining"
      content explain ?+ why crime fell
      context with reference to the extract
      """),
    PointRow(
      "Award credit for at least two reasons why guests complain, and what a hotel should do about each.",
      """
      lead Award credit for
      content state 2+ reasons why guests complain
      content state 2+ what a hotel should do about each
      """),
    PointRow(
      "Award credit for the meaning of GDP and why it matters.",
      """
      lead Award credit for
      content state ?+ meaning of GDP
      reason state 1. why it matters
      """),
    PointRow(
      "Award credit for giving one reason for the delay and one example.",
      """
      lead Award credit for
      give "giving"
      content give 1+ reason for the delay
      example give 1. example
      """),
  ]

  @Test(arguments: rows) func reads(_ row: PointRow) { #expect(parsed(row.point) == row.expected) }
}
