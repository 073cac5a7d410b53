import Testing

@testable import Marking

/// Answers that are numbers: what a marker takes for the same number, in digits or in words, earns its mark.
@Suite struct NumberAnswerTests {
  static func exam(_ question: String, _ point: String) -> Exam {
    Exam("## Question 1 (1 mark)\n\(question)\n### Marking points\n- \(point) (1)\n")
  }

  static let force = exam("What force is needed?", "2700 N")
  static let share = exam("What percentage of the callers gave up?", "15%")
  static let sides = exam("How many sides has a hexagon?", "6")
  static let war = exam("When did the war begin?", "1939")
  static let boiling = exam("At what temperature does water boil?", "100 °C")
  static let washing = exam("For how long must hands be washed?", "20 s")
  static let power = exam("What is the power of the heater?", "5 kW")
  static let rate = exam("What is the acceleration?", "1.5 m/s²")

  @Test(arguments: [
    ExamRow(force, "two thousand seven hundred newtons", .met, 1),
    ExamRow(force, "twenty-seven hundred newtons", .met, 1),
    ExamRow(force, "2700", .met, 1), ExamRow(force, "It is 2,700 newtons", .met, 1),
    ExamRow(share, "fifteen per cent", .met, 1), ExamRow(share, "fifteen in every hundred", .met, 1),
    ExamRow(sides, "six", .met, 1), ExamRow(sides, "It has six sides.", .met, 1),
    ExamRow(war, "in nineteen thirty-nine", .met, 1),
    ExamRow(boiling, "a hundred degrees", .met, 1), ExamRow(boiling, "one hundred degrees celsius", .met, 1),
    ExamRow(boiling, "100 degrees C", .met, 1), ExamRow(washing, "twenty seconds", .met, 1),
    ExamRow(power, "5 kilowatts", .met, 1), ExamRow(power, "five kilowatts", .met, 1),
    ExamRow(rate, "one point five metres per second squared", .met, 1), ExamRow(rate, "1½ m/s2", .met, 1),
  ]) func sameNumber(_ row: ExamRow) { row.check() }

  @Test(arguments: [
    ExamRow(force, "two thousand newtons", .not, 0), ExamRow(force, "seven hundred newtons", .not, 0),
    ExamRow(share, "fifty per cent", .not, 0), ExamRow(sides, "seven", .not, 0), ExamRow(sides, "twenty-six", .not, 0),
    ExamRow(war, "nineteen forty-nine", .not, 0), ExamRow(boiling, "two hundred degrees celsius", .not, 0),
    ExamRow(washing, "20 minutes", .partial, 0), ExamRow(rate, "one point six metres per second squared", .not, 0),
  ]) func otherNumber(_ row: ExamRow) { row.check() }
}
