import Testing

@testable import Marking

/// What each command word asks of the structure of an answer.
struct DemandTests {
  @Test(arguments: SubjectExams.fullMarks)
  func fullMarks(_ row: ExamRow) {
    row.check()
    row.checkAlone(fault: Faults.brevity)
    #expect(row.exam.mark(row.answer).flags == [])
  }

  @Test(arguments: [
    ExamRow(SubjectExams.computing, "A firewall and strong passwords.", .met, 2),
    ExamRow(SubjectExams.computing, "firewall, virus checker", .met, 2),
    ExamRow(SubjectExams.computing, "A firewall.", .partial, 1),
    ExamRow(SubjectExams.computing, "firewall", .partial, 1),
  ])
  func namingSufficesToIdentify(_ row: ExamRow) {
    row.check()
    row.checkAlone(fault: Faults.brevity)
  }

  @Test(arguments: [
    ExamRow(SubjectExams.physics, "The current halves.", .met, 1, fault: Faults.clause),
    ExamRow(SubjectExams.physics, "current is cut in half", .met, 1, fault: Faults.clause),
    ExamRow(SubjectExams.physics, "The current will be halved.", .met, 1, fault: Faults.halve),
    ExamRow(SubjectExams.physics, "The lamp is brighter.", .not, 0),
  ])
  func stating(_ row: ExamRow) {
    row.check()
    row.checkAlone(fault: row.fault ?? Faults.brevity)
  }

  @Test(arguments: [
    ExamRow(SubjectExams.biology, "Sharp spines. Waxy coating.", .partial, 1),
    ExamRow(SubjectExams.biology, "It has sharp spines and a waxy coating.", .partial, 1),
    ExamRow(
      SubjectExams.biology,
      "The sharp spines keep hungry camels away because their mouths get hurt, and the waxy coating stops moisture from escaping into the dry air.",
      .met, 2),
    ExamRow(
      SubjectExams.biology, "It has sharp spines because thirsty animals would otherwise bite into the juicy flesh.",
      .partial, 1),
    ExamRow(
      SubjectExams.biology, "It has sharp spines because it has sharp spines.", .partial, 0...1,
      fault: Faults.smallCredit),
  ])
  func explainingNeedsAReason(_ row: ExamRow) { row.check() }

  @Test(arguments: [
    ExamRow(SubjectExams.history, "Cotton dust.", .partial, 0...1),
    ExamRow(
      SubjectExams.history, "Dangerous machinery and harsh punishments.", .partial, 1,
      fault: Faults.description),
    ExamRow(
      SubjectExams.history,
      "Cotton dust floated everywhere and made the children cough. They were beaten by the overseer with a strap when they dozed.",
      .met, 2),
  ])
  func describingSaysMoreThanAName(_ row: ExamRow) { row.check() }

  @Test(arguments: [
    ExamRow(
      SubjectExams.hygiene, "Cleaning means that you remove dirt with a cloth.", .partial, 1),
    ExamRow(SubjectExams.hygiene, "When you disinfect you use bleach.", .partial, 0...1),
    ExamRow(
      SubjectExams.hygiene, "First you wash off grease with soapy water, but only a sanitiser will destroy microbes.",
      .met, 2),
    ExamRow(SubjectExams.hygiene, "They are both done every day in a kitchen.", .not, 0),
  ])
  func distinguishingNeedsBothSides(_ row: ExamRow) { row.check() }

  @Test(arguments: [
    ExamRow(
      SubjectExams.energy, "They are renewable and they burn no coal.", .partial, 0...1, fault: Faults.smallCredit),
    ExamRow(SubjectExams.energy, "They spoil the view for miles around.", .partial, 0...1, fault: Faults.smallCredit),
    ExamRow(SubjectExams.energy, "They are renewable. They spoil the view.", .partial, 1...2, fault: Faults.inflated),
    ExamRow(SubjectExams.energy, "They make more pollution, not less.", .not, 0, fault: Faults.generic),
    ExamRow(
      SubjectExams.energy,
      "Wind is renewable, so there is less pollution from chimneys. The noisy turbines keep families awake because the blades hum all night.",
      .partial, 2...3),
  ])
  func evaluatingNeedsBothSidesAndAJudgement(_ row: ExamRow) { row.check() }

  @Test(arguments: [
    ExamRow(SubjectExams.firstAid, "Hold it under the tap. Take off her watch.", .partial, 2, fault: Faults.inflated),
    ExamRow(SubjectExams.firstAid, "Cool the burn.", .partial, 1, fault: Faults.inflated),
    ExamRow(SubjectExams.firstAid, "I would ask what had happened.", .not, 0),
  ])
  func outliningNeedsTheSteps(_ row: ExamRow) { row.check() }

  @Test(arguments: [
    ExamRow(SubjectExams.care, "Put a photograph on the door.", .partial, 0...1, fault: Faults.smallCredit),
    ExamRow(
      SubjectExams.care,
      "Signposts would help, since she can follow them even when she forgets the way from the dining hall.",
      .met, 2),
    ExamRow(SubjectExams.care, "Give her a cup of tea because it will calm her down.", .not, 0),
  ])
  func justifyingNeedsAReason(_ row: ExamRow) { row.check() }
}
