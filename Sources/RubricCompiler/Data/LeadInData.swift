/// How examiners open a marking point: one lead-in a line, `N` for a number, `(…)` for what may be left out.
/// After the published mark schemes of UK awarding bodies.
enum LeadInData {
  static let text: StaticString = """
    award credit for
    award credit to
    award N mark for
    award N marks for
    allow credit for
    allow N mark for
    allow N marks for
    give credit for
    give N mark for
    give N marks for
    credit should be given for
    credit is given for
    credit may be given for
    credit for
    credit
    marks for
    mark for
    N mark for
    N marks for
    N mark each for
    N mark for each
    N mark for each correct
    look for evidence of
    look for evidence that
    look for
    expect evidence of
    expect evidence that
    expect to see
    expect
    verify that
    verify
    check that
    assess ability to
    assess
    evidence of
    should be able to
    should
    must
    can
    will
    to
    responses must mention
    responses must
    responses should
    answers must
    answers should
    award
    """

  /// Whom a lead-in may speak of, between its words or after it.
  static let people: StaticString = """
    a the any learner learners candidate candidates student students pupil pupils who that can is are able to s their
    """
}
