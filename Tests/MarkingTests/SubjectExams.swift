@testable import Marking

/// Short mark schemes of eight subjects, each with one marking point. Written for these tests.
enum SubjectExams {
  /// Explain: naming is partial credit, a linked reason meets the demand.
  static let biology = Exam(
    """
    # Plants
    ## Question 1 (2 marks)
    Explain two ways in which a cactus is suited to life in a desert.
    ### Marking points
    - Award credit for explaining at least two adaptations, such as sharp spines, a swollen stem or a waxy coating.
        - accept: sharp spines / prickles / needles
        - accept: swollen stem / fleshy stem / stores water in its stem
        - accept: waxy coating / thick cuticle
        - accept: deep roots / long roots / wide network of roots
        - reject: it is green / it looks nice
    ### Misconceptions
    - Thinking that cacti drink water through their spines.
    - Thinking that deserts are always hot.
    """)

  /// Identify: naming suffices.
  static let computing = Exam(
    """
    # Networks
    ## Question 1 (2 marks)
    Identify two measures that keep a school network safe from attack.
    ### Marking points
    - Award credit for identifying at least two security measures, such as a firewall or strong passwords.
        - accept: firewall / blocks unwanted traffic
        - accept: strong passwords / passphrase / login code
        - accept: virus checker / malware scanner
        - accept: spare copies of files / memory stick in a fireproof safe
        - reject: be careful / use common sense / buy a new computer
    """)

  /// Describe: something is said about what is named.
  static let history = Exam(
    """
    # The factory age
    ## Question 1 (2 marks)
    Describe the conditions in which children worked in cotton mills.
    ### Marking points
    - Award credit for describing at least two hardships, such as dangerous machinery or harsh punishments.
        - accept: dangerous machinery / unguarded looms / crushed fingers
        - accept: harsh punishments / beaten by the overseer / fined for lateness
        - accept: cotton dust / fluff in their lungs / stuffy rooms
        - accept: twelve hour shifts / dawn to dusk
        - ignore: it was a long time ago
    """)

  /// Distinguish: both sides and what sets them apart.
  static let hygiene = Exam(
    """
    # Food hygiene
    ## Question 1 (2 marks)
    Distinguish between cleaning and disinfecting a kitchen surface.
    ### Marking points
    - Award credit for distinguishing between cleaning and disinfecting, including both the removal of visible dirt and the killing of germs (2 marks)
        - accept (removal of visible dirt): remove dirt / wash off grease / wipe away crumbs / soapy water
        - accept (killing of germs): kill germs / kill bacteria / destroy microbes / bleach / sanitiser
    """)

  /// Evaluate: both sides and a supported judgement.
  static let energy = Exam(
    """
    # Energy
    ## Question 1 (4 marks)
    Evaluate the use of wind farms to supply a region with electricity.
    ### Marking points
    - Award credit for evaluating wind farms, including both the climate and the landscape (4 marks)
        - accept (climate): renewable / carbon free / burns no coal / less pollution
        - accept (landscape): noisy turbines / spoils the view / flickering shadows / kills birds
    """)

  /// Outline: the main steps, briefly.
  static let firstAid = Exam(
    """
    # First aid
    ## Question 1 (3 marks)
    Outline what you would do for someone who has scalded a hand.
    ### Marking points
    - Award credit for outlining at least three actions, such as holding it under cold water, taking off rings and covering it with cling film.
        - accept: hold it under cold water / under the tap / cool the burn
        - accept: take off rings / remove jewellery / take off her watch
        - accept: cover with cling film / clean plastic bag / sterile dressing
        - accept: call an ambulance / ring 999
        - reject: butter / toothpaste / burst the blister
    """)

  /// State: the content, with no more said.
  static let physics = Exam(
    """
    # Circuits
    ## Question 1 (1 mark)
    State what happens in a circuit when the resistance is doubled.
    ### Marking points
    - Award credit for stating that the current halves.
        - accept: current halves / current is cut in half / current falls by half
        - reject: current doubles / current stays the same
    """)

  /// Justify: a choice with its reason.
  static let care = Exam(
    """
    # Dementia care
    ## Question 1 (2 marks)
    Justify one change that would help a resident with dementia to find her own room.
    ### Marking points
    - Award credit for justifying one change to the building, such as a photograph on the door, a bright colour or arrows on the wall, with a clear reason (2 marks)
        - accept: photograph on the door / portrait / her name on the door
        - accept: bright colour / painted yellow
        - accept: arrows on the wall / signposts
        - accept: better lighting / brighter lamps
    """)

  /// Every exam, with an answer to it that an examiner would give full marks.
  static let fullMarks: [ExamRow] = [
    ExamRow(
      biology,
      "It has sharp spines, so hungry animals leave it alone. Its swollen stem is useful because rain may not fall for many months.",
      .met, 2),
    ExamRow(computing, "A firewall and a virus checker.", .met, 2),
    ExamRow(
      history,
      "The unguarded looms often caught tired children by the hair. Anyone who dozed was beaten by the overseer with a leather strap.",
      .met, 2),
    ExamRow(
      hygiene,
      "Cleaning will remove dirt that you can see, whereas disinfecting will kill germs that are too small to be seen.",
      .met, 2),
    ExamRow(
      energy,
      "Wind is renewable, so there is less pollution from chimneys. However, turbines spoil the view and the flickering shadows annoy families nearby. Overall I think they are worth it, because a ruined climate would be worse than a ruined view.",
      .met, 4),
    ExamRow(
      firstAid, "Hold it under cold water for twenty minutes, take off her rings and cover with cling film.", .met, 3),
    ExamRow(physics, "The current halves.", .met, 1, fault: Faults.clause),
    ExamRow(
      care,
      "I would put a photograph on the door, because she can still recognise her own face although she forgets which number she lives at.",
      .met, 2),
  ]
}
