internal import JSONText
internal import Language
public import Marking
public import RubricModel

/// What the practice page shows, as JSON: the paper before anything is written, and the coaching on an answer.
public enum CoachingJSON {
  /// Title, questions with their checklists, and model answers.
  public static func paper(_ rubric: Rubric) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("title", rubric.title)
    json.key("questions")
    json.beginArray()
    for question in rubric.questions {
      json.beginObject()
      json.member("id", question.id)
      json.member("text", question.text)
      json.member("max", question.max)
      json.key("points")
      json.beginArray()
      for point in question.points {
        json.beginObject()
        json.member("point", point.id)
        json.member("max", point.tariff)
        json.key("tasks")
        strings(Checklist.tasks(point), &json)
        json.endObject()
      }
      json.endArray()
      json.key("modelAnswers")
      // A question without one shows what the mark scheme says.
      strings(question.modelAnswers.isEmpty ? question.points.map { $0.text } : question.modelAnswers, &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.bytes
  }

  /// The steps and hints for each point of an answer, and what is said of its misconceptions.
  public static func coaching(_ result: AnswerResult, in rubric: Rubric) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("points")
    json.beginArray()
    for point in result.points {
      json.beginObject()
      json.member("point", rubric.questions[point.question].points[point.point].id)
      json.key("steps")
      strings(result.flags.contains(.blank) ? [] : NextStep.steps(point, in: rubric), &json)
      json.key("hints")
      strings(Hints.rungs(point, in: rubric), &json)
      json.endObject()
    }
    json.endArray()
    json.key("corrections")
    strings(
      result.misconceptions.map {
        MisconceptionWording.correction(rubric.questions[$0.question].misconceptions[$0.misconception].text)
      }, &json)
    json.endObject()
    return json.bytes
  }

  private static func strings(_ texts: [String], _ json: inout JSONWriter) {
    json.beginArray()
    for text in texts { json.string(text) }
    json.endArray()
  }
}
