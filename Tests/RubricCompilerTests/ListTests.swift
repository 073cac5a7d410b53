import Testing

/// Lists of items: where they begin and end, what divides them, and whether other items count.
@Suite struct ListTests {
  static let rows: [PointRow] = [
    PointRow(
      "Credit should be given for outlining, in the correct order, draining the tank (slowly), scrubbing the glass, e.g. with a pad, changing the gravel, and filling it slowly. 1 mark per step, up to 3. The first two steps may come in either order.",
      """
      lead Credit should be given for
      outline "outlining"
      content outline 3.: draining the tank | scrubbing the glass / with a pad | changing the gravel | filling it slowly =3 ordered
      marks 3
      guidance The first two steps may come in either order
      """),
    PointRow(
      "Award credit for naming a renewable source of energy, such as wind, waves or sunlight.",
      """
      lead Award credit for
      name "naming"
      content name ?+ renewable source of energy: wind | waves | sunlight
      """),
    PointRow(
      "Award credit for naming two spices (e.g. cumin, ginger, and turmeric).",
      """
      lead Award credit for
      name "naming"
      content name 2+ spices: cumin | ginger | turmeric
      """),
    PointRow(
      "Award credit for identifying risks like fire and flood.",
      """
      lead Award credit for
      identify "identifying"
      content identify ?+ risks: fire | flood
      """),
    PointRow(
      "Award credit for describing what a good night's sleep is like.",
      """
      lead Award credit for
      describe "describing"
      content describe ?+ what a good night's sleep is like
      """),
    PointRow(
      "Award credit for describing the duties of a lifeguard, including watching the pool, keeping order and giving first aid.",
      """
      lead Award credit for
      describe "describing"
      content describe ?+ duties of a lifeguard: watching the pool | keeping order | giving first aid
      """),
    PointRow(
      "Award credit for describing how a bill becomes law, including the readings in both Houses and Royal Assent.",
      """
      lead Award credit for
      describe "describing"
      content describe ?! how a bill becomes law: readings in both Houses | Royal Assent
      """),
    PointRow(
      "Award credit for naming the primary colours of light, namely red, green and blue.",
      """
      lead Award credit for
      name "naming"
      content name ?! primary colours of light: red | green | blue
      """),
    PointRow(
      "Award credit for identifying the four Ps: product, price, place and promotion.",
      """
      lead Award credit for
      identify "identifying"
      content identify 4! Ps: product | price | place | promotion
      """),
    PointRow(
      "Award credit for naming two of the vital signs: pulse, breathing, temperature or blood pressure.",
      """
      lead Award credit for
      name "naming"
      content name 2. vital signs: pulse | breathing | temperature | blood pressure
      """),
    PointRow(
      "Award credit for a balanced diet, regular sleep, and daily exercise.",
      """
      lead Award credit for
      content state ~3! balanced diet, regular sleep, and daily exercise: balanced diet | regular sleep | daily exercise
      """),
    PointRow(
      "Award credit for naming topics covered at induction, such as health and safety, terms and conditions and pay.",
      """
      lead Award credit for
      name "naming"
      content name ?+ topics covered at induction: health and safety | terms and conditions | pay
      """),
    PointRow(
      "Award credit for naming a snack, such as bread and butter or an apple.",
      """
      lead Award credit for
      name "naming"
      content name ?+ snack: bread and butter | apple
      """),
    PointRow(
      "Award credit for naming threats such as malware / viruses, phishing (fake e-mails) and shoulder surfing.",
      """
      lead Award credit for
      name "naming"
      content name ?+ threats: malware / viruses | phishing | shoulder surfing
      """),
    PointRow(
      "Award credit for naming laws, such as the General Data Protection Regulation (GDPR) or the Equality Act.",
      """
      lead Award credit for
      name "naming"
      content name ?+ laws: General Data Protection Regulation / GDPR | Equality Act
      """),
    PointRow(
      "Award credit for describing how fraud happens, including a card being copied, a password being guessed, and the details being sold or used for crime.",
      """
      lead Award credit for
      describe "describing"
      content describe ?! how fraud happens: card being copied | password being guessed | details being sold or used for crime
      """),
    PointRow(
      "Award credit for using a model of feedback, such as BOOST (Balanced, Observed, Objective, Specific, Timely).",
      """
      lead Award credit for
      content state ?+ using a model of feedback: BOOST | Balanced | Observed | Objective | Specific | Timely
      """),
    PointRow(
      "Award credit for naming a pet, such as a cat, a dog, etc.",
      """
      lead Award credit for
      name "naming"
      content name ?+ pet: cat | dog
      """),
    PointRow(
      "Award credit for naming the metals used, i.e. copper and zinc.",
      """
      lead Award credit for
      name "naming"
      content name ?! metals used: copper | zinc
      """),
    PointRow(
      "Award credit for naming the primary colours (red, yellow and blue).",
      """
      lead Award credit for
      name "naming"
      content name ?! primary colours: red | yellow | blue
      """),
    PointRow(
      "Award credit for greeting the guest (in a friendly way) at the door.",
      """
      lead Award credit for
      content state ?+ greeting the guest at the door
      """),
    PointRow(
      "Award credit for naming layouts (e.g. centralised vs. decentralised).",
      """
      lead Award credit for
      name "naming"
      content name ?+ layouts: centralised | decentralised
      """),
    PointRow(
      "Award credit for describing two habits of a good nurse, such as listening well, following up calls, taking notes or respecting privacy.",
      """
      lead Award credit for
      describe "describing"
      content describe 2+ habits of a good nurse: listening well | following up calls | taking notes | respecting privacy
      """),
    PointRow(
      "Award credit for explaining how stress can be eased through exercise, rest or time management.",
      """
      lead Award credit for
      explain "explaining"
      content explain ?+ how stress can be eased: exercise | rest | time management
      """),
    // Slashes between blanks divide wordings of one idea, unless a noun of kind stands before them.
    PointRow(
      "State one of polite / courteous / respectful.",
      """
      state "State"
      content state 1. polite: polite / courteous / respectful
      """),
    PointRow(
      "Award credit for identifying water hammer / flowing water that stops suddenly.",
      """
      lead Award credit for
      identify "identifying"
      content identify 1. water hammer: water hammer / flowing water that stops suddenly
      """),
    PointRow(
      "Award credit for identifying a flame test in which the metal gives a yellow / orange flame.",
      """
      lead Award credit for
      identify "identifying"
      content identify ?+ flame test in which the metal gives a yellow / orange flame
      """),
    PointRow(
      "Identify one method of contact – email / letter / telephone",
      """
      identify "Identify"
      content identify 1. method of contact: email / letter / telephone
      """),
    PointRow(
      "Identify one benefit to staff / customers.",
      """
      identify "Identify"
      content identify 1+ benefit to staff / customers
      """),
    PointRow(
      "Name two of: lemon; lime; orange.",
      """
      name "Name"
      content name 2.: lemon | lime | orange =2
      marks 2
      """),
    PointRow(
      "Award credit for naming two of wind, solar and tidal power.",
      """
      lead Award credit for
      name "naming"
      content name 2. wind, solar and tidal power: wind | solar | tidal power
      """),
    PointRow(
      "Accurate description of either the nitrogen cycle or the carbon cycle.",
      """
      describe "Accurate description of"
      content describe 1. nitrogen cycle or the carbon cycle: nitrogen cycle | carbon cycle
      """),
    PointRow(
      "Award credit for describing cell division that includes prophase, metaphase and anaphase in the correct order.",
      """
      lead Award credit for
      describe "describing"
      content describe ?! cell division: prophase | metaphase | anaphase ordered
      """),
    PointRow(
      "Award credit for a labelled diagram showing the heart and the flow of blood.",
      """
      lead Award credit for
      content state ?+ labelled diagram showing the heart and the flow of blood
      """),
    PointRow(
      "Award credit for defining net pay as what is left after tax and National Insurance.",
      """
      lead Award credit for
      define "defining"
      content define ?+ net pay as what is left after tax and National Insurance
      """),
    PointRow(
      "Award credit for the correct use of at least three musical terms, e.g. pitch, tempo, timbre.",
      """
      lead Award credit for
      content state 3+ musical terms: pitch | tempo | timbre
      """),
  ]

  @Test(arguments: rows) func reads(_ row: PointRow) { #expect(parsed(row.point) == row.expected) }
}
