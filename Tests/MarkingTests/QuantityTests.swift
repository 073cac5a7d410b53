import Language
import Testing

@testable import Marking

/// Distinct evidence for each unit of quantity.
struct QuantityTests {
  @Test(arguments: [
    ExamRow(SubjectExams.computing, "A virus checker and a malware scanner.", .partial, 1),
    ExamRow(SubjectExams.computing, "A firewall, which is a firewall.", .partial, 1),
    ExamRow(SubjectExams.computing, "Spare copies of files on a memory stick in a fireproof safe.", .partial, 1),
    ExamRow(
      SubjectExams.biology,
      "Sharp spines keep camels away because they hurt, and the needles hurt too so that goats stay away.", .partial, 1),
    ExamRow(SubjectExams.firstAid, "Cool the burn, under the tap.", .partial, 1),
    ExamRow(SubjectExams.firstAid, "Ring 999 and call an ambulance.", .partial, 1, fault: Faults.inflated),
    ExamRow(
      SubjectExams.history,
      "Tired children lost fingers in dangerous machinery, because the looms were unguarded looms.",
      .partial, 1),
  ])
  func twoNamesOfOneIdeaCountOnce(_ row: ExamRow) { row.check() }

  @Test(arguments: [
    ExamRow(SubjectExams.computing, "A virus checker and a passphrase.", .met, 2),
    ExamRow(SubjectExams.computing, "Use a login code. Keep spare copies of files.", .met, 2),
    ExamRow(SubjectExams.computing, "Use a login code.\n- firewall\n- virus checker", .met, 2),
    ExamRow(SubjectExams.firstAid, "Hold it under the tap, remove jewellery, ring 999.", .met, 3),
    ExamRow(SubjectExams.firstAid, "1) remove jewellery 2) ring 999", .partial, 2, fault: Faults.inflated),
  ])
  func distinctIdeasAddUp(_ row: ExamRow) { row.check() }

  /// More than enough never earns more than the tariff.
  @Test func theTariffIsTheLimit() {
    let result = SubjectExams.computing.mark(
      "A firewall, strong passwords, a virus checker and spare copies of files in a fireproof safe.")
    #expect(result.marks == 2)
    #expect(result.score == 1000)
    #expect(result.points[0].score == 1000)
  }

  /// Every unit of quantity rests on words of its own.
  @Test(arguments: [
    "A firewall and a virus checker.", "Use a login code. Keep spare copies of files.",
    "A malware scanner, or a passphrase.",
  ])
  func evidenceDoesNotOverlap(_ answer: String) {
    let evidence = SubjectExams.computing.mark(answer).points[0].evidence
    #expect(evidence.count == 2)
    for (first, second) in zip(evidence, evidence.dropFirst()) { #expect(first.span.end <= second.span.start) }
    #expect(Set(evidence.map { $0.idea }).count == evidence.count)
  }
}
