public import RubricModel

/// Why a point was decided as it was. A value; ``Wording`` says it in English.
public enum Reason: Hashable, Sendable {
  /// All that was asked for was found.
  case complete
  /// What is said is as much as full marks are given for, though not all is found that a requirement asks for.
  case enough(without: Int)
  /// Distinct ideas found and asked for, in the requirement that falls short.
  case tooFew(found: Int, needed: Int, requirement: Int)
  /// A whole requirement is missing.
  case requirementMissing(requirement: Int)
  /// The content is named, but the command word asks for more.
  case demandUnmet(requirement: Int)
  /// The ideas are there, but too little is said about them.
  case brief
  /// No more than hints: too little for credit.
  case thin
  /// No word is known to say what is asked for; there is about as much about the question as in answers that earn something.
  case unknownWords
  /// Guidance keeps the marks down, by its place among the point's limits.
  case limited(limit: Int)
  /// The level of response that fits best, by its place in the scheme; the ideas found; whether the next level is near; what
  /// the level above asks for besides.
  case level(place: Int, found: Int, isNear: Bool, lack: LevelLack)
  /// A model answer is covered as far as its words were found; which of weight are missing, and of which the answer says
  /// the opposite.
  case covered(found: Int, missing: [TermID], turned: [TermID])
  /// Learnt rules give the answer this total; the one from which there is a further mark.
  case learnt(total: Int, needed: Int?)
  /// Nothing creditable.
  case nothing
  /// Words of the point occur, but only denied.
  case denied
  /// What is said of one side belongs to the other.
  case swapped
  /// The opposite of what the point asks for is said.
  case contradicted
  /// What must be said for any mark, by its place among the point's musts, is not said.
  case mustMissing(Int)
  /// A refused wording, by its place among the point's rejects.
  case refused(reject: Int)
  /// A misconception of the question.
  case misconception(Int)
  /// The answer only repeats the question.
  case echo
  /// Key terms without sentences.
  case keywordList
  /// No words, or no English ones.
  case unreadable
}

/// What keeps an answer from the next level of response.
public enum LevelLack: Hashable, Sendable {
  case nothing, breadth, development, reasons, judgement, balance
}

/// What the learner should do next about a point. A value; ``Wording`` says it in English.
public enum Advice: Hashable, Sendable {
  case none
  /// Add as many further ideas to a requirement.
  case addIdeas(Int, requirement: Int)
  /// Meet the command word's demand in a requirement.
  case meetDemand(requirement: Int)
  /// Say more about what is there.
  case develop
  /// Cover a requirement that is missing.
  case cover(requirement: Int)
  /// Correct a misconception.
  case correct(Int)
  /// Rethink what was denied or refused.
  case rethink
  /// Weigh both sides and judge.
  case judge
  /// Leave out what does not belong to the answer.
  case leaveOut
  /// Write in sentences, in own words.
  case writeSentences
  /// Answer the question in own words.
  case answerQuestion
}
