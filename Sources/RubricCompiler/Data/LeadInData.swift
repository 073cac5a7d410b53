/// How examiners open a marking point, one lead-in a line, and whom a lead-in may speak of. Collected from the wording of
/// published mark schemes of UK awarding bodies and written out for this project. Marks in a lead-in ("award 2 marks for")
/// are read apart from these.
enum LeadInData {
  static let text: StaticString = """
    award credit for
    award credit to
    award credit where
    award credit when
    award credit if
    award marks for
    award marks to
    award a mark for
    award a mark where
    award a mark if
    award full marks for
    award full marks to
    award
    allow credit for
    allow marks for
    allow
    give credit for
    give credit to
    give marks for
    give a mark for
    credit should be given for
    credit should be given to
    credit should be awarded for
    credit should be awarded to
    credit is given for
    credit is given to
    credit will be given for
    credit may be given for
    credit can be given for
    credit is awarded for
    credit for
    credit
    reward
    marks for
    marks should be awarded for
    marks are awarded for
    marks may be awarded for
    mark for
    look for evidence of
    look for evidence that
    look for
    look out for
    looking for
    expect evidence of
    expect evidence that
    expect to see
    expect
    accept
    verify that
    verify
    check for
    check that
    check
    confirm that
    confirm
    ensure that
    make sure that
    assess whether
    assess ability to
    assess
    judge whether
    there is evidence of
    there is evidence that
    there should be evidence of
    evidence of
    evidence that
    evidence should show
    evidence must show
    should be able to
    must be able to
    will be able to
    is able to
    are able to
    being able to
    expected to
    required to
    need to
    needs to
    have to
    has to
    ability to
    the ability to
    an ability to
    show that they can
    show they can
    demonstrate that they can
    demonstrate an ability to
    demonstrate the ability to
    demonstrates the ability to
    demonstrates an ability to
    demonstrating the ability to
    demonstrating an ability to
    show the ability to
    show an ability to
    must mention
    must make reference to
    must cover
    must address
    must consider
    should make reference to
    should cover
    should address
    should consider
    need to mention
    need to refer to
    must include
    must refer to
    should mention
    should include
    should refer to
    may include
    may mention
    may refer to
    might include
    could include
    will include
    must
    should
    can
    could
    may
    might
    will
    include
    includes
    indicative content
    the idea that
    the idea of
    idea that
    idea of
    """

  /// Nouns for the learner and for what the learner wrote.
  static let people: StaticString = """
    learner learners candidate candidates student students pupil pupils apprentice apprentices answer answers response
    responses
    """

  /// Little words around such a noun.
  static let little: StaticString = """
    a an the any all each who that which is are has have able to s their his her
    """
}
