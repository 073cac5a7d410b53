import Language
import Testing

@testable import RubricCompiler

/// What the alternatives of a marking line share: read as an examiner reads them aloud, each in full.
@Suite struct SharingTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var line: String
    var wordings: [String]
    var testDescription: String { line }

    init(_ line: String, _ wordings: String...) {
      self.line = line
      self.wordings = wordings
    }
  }

  /// Every wording written here is one; those after "!" are none.
  static let rows = [
    // Nouns before a noun that both want, and nouns that stand for themselves.
    Row("raises heart or breathing rate", "raises heart rate", "raises breathing rate", "!raises heart"),
    Row("rust or paint damage", "rust damage", "paint damage", "rust"),
    Row("wear goggles or a mask", "wear goggles", "wear a mask"),
    Row("poor grip or slippage", "poor grip", "slippage"),
    Row("title or number of drawing", "title", "number of drawing"),
    // Like with like: verbs, comparatives, clauses, prepositions.
    Row("sharper image or higher contrast", "sharper image", "higher contrast", "!sharper higher contrast"),
    Row("reads the meter or keeps a record", "reads the meter", "keeps a record", "!reads the keeps a record"),
    Row("hotel or where they will stay", "hotel", "where they will stay"),
    Row("wanting to win or to avoid defeat", "wanting to win", "wanting to avoid defeat"),
    Row(
      "storing fuel locked away or outside the building", "storing fuel locked away",
      "storing fuel outside the building"),
    Row(
      "cattle starve before they are fed or sold on", "cattle starve before they are fed",
      "cattle starve before they are sold on"),
    Row("the weld is cracked or fails", "weld is cracked", "weld fails"),
    // Verbs that want the object after the last.
    Row("cannot repair or replace the pump", "cannot repair the pump", "cannot replace the pump", "!cannot repair"),
    Row("tempt, bribe or force the witness", "tempt the witness", "bribe the witness", "force the witness"),
    Row("sieving, weighing or kneading takes time", "sieving takes time", "weighing takes time", "kneading takes time"),
    Row("meddling with or removing guards", "meddling with guards", "removing guards"),
    // Lists.
    Row("drought, frost or crop disease", "drought", "frost", "crop disease"),
    Row("room to paint, draw, build", "room to paint", "room to draw", "room to build"),
    Row("beliefs, legal or moral duties", "beliefs", "legal duties", "moral duties", "!beliefs duties"),
    Row("noisy, uses a lot of petrol", "noisy", "uses a lot of petrol"),
    Row("Marx, Weber and Durkheim", "Marx Weber and Durkheim", "!Marx"),
    // Slashes.
    Row("bright lamps / strong torches dazzle the driver", "bright lamps dazzle the driver", "!bright lamps"),
    Row("needs more staff / space", "needs more staff", "needs more space", "!space"),
    Row("acid cannot dissolve / attack it", "acid cannot dissolve it", "acid cannot attack it", "!attack it"),
    Row("key no longer turns / fits into it", "key no longer turns", "key no longer fits into it", "!fits into it"),
    Row("blurred / distorted / grainy picture", "blurred picture", "distorted picture", "grainy picture"),
    Row("the team lost hope / morale", "team lost hope", "team lost morale", "!morale"),
    Row("debt / families cannot pay the rent", "debt", "families cannot pay the rent"),
    Row("gene is copied wrongly / alternative: a base is left out", "gene is copied wrongly", "a base is left out"),
    Row("covered by HASAW/RIDDOR or building law", "covered by HASAW", "covered by RIDDOR", "covered by building law"),
    // Nouns that say nothing without what is said of the next.
    Row("a device / tool that lifts loads", "device that lifts loads", "tool that lifts loads", "!device"),
    Row("the ability / power to lend money", "ability to lend money", "power to lend money", "!ability"),
    Row("all the people / animals living on the farm", "all the people living on the farm", "!all the people"),
    Row("sum / money owed to a bank", "sum owed to a bank", "money owed to a bank", "!sum"),
    Row("growth or loss of trade", "growth of trade", "loss of trade", "!growth"),
    Row("a rule or law that stops theft", "rule that stops theft", "law that stops theft", "!rule"),
    Row("staff / managers are paid more", "staff are paid more", "managers are paid more", "!staff"),
    Row("because the old wall / roof leaks in winter", "because the old wall leaks in winter", "!because the old wall"),
    Row("smoking / lack of exercise", "smoking", "lack of exercise", "!smoking of exercise"),
    Row("whether he or she has paid", "whether he has paid", "!whether he", "!whether she has paid"),
    Row("6 × 20 × 3 or 120 × 3", "6 20 3", "120 3"),
    // A run of nouns between slashes has its head and its tail in common.
    Row(
      "number of births / deaths per thousand people", "number of births per thousand people",
      "number of deaths per thousand people", "!deaths per thousand people"),
    Row(
      "volume of air / oxygen / gas breathed in each minute", "volume of air breathed in each minute",
      "volume of oxygen breathed in each minute", "!oxygen", "!gas breathed in each minute"),
    Row(
      "molecules collide with walls / lids / each other more often", "molecules collide with walls", "!walls more often"
    ),
    Row("tyres wear at the edges / skid more often", "tyres wear at the edges", "!tyres wear at skid more often"),
    Row("the story gets muddled up / distorted", "story gets muddled up", "story gets distorted", "!distorted"),
    Row("too many / too few chairs in the room", "too many chairs in the room", "!too many"),
    Row("use more diluted / weaker bleach", "use more diluted bleach", "weaker bleach"),
    Row("offer a replacement / give a refund", "offer a replacement", "give a refund", "!offer a refund"),
    // Verbs with what belongs to each.
    Row(
      "it lets them rest, talk in their own language or feel safe", "it lets them rest",
      "it lets them talk in their own language", "it lets them feel safe", "!it lets them rest safe"),
    Row(
      "they can relax, chat with friends or play games", "they can relax", "they can chat with friends",
      "they can play games", "!they can relax games"),
    Row(
      "it stops you getting cold, gaining weight or losing sleep", "it stops you getting cold",
      "it stops you gaining weight", "it stops you losing sleep"),
    Row(
      "prices rise, jobs disappear or people move away", "prices rise", "jobs disappear", "people move away",
      "!prices rise move away"),
    Row("weeds will not or cannot grow through it", "weeds will not grow through it", "weeds cannot grow through it"),
    Row("protects or cushions the joint", "protects the joint", "cushions the joint", "!protects"),
    Row("lower rent or a bigger store", "lower rent", "a bigger store", "!lower a bigger store"),
    Row("the quality of roads or living conditions", "quality of roads", "quality of living conditions"),
    Row("contains one or more of the nutrients", "contains one or more of the nutrients"),
    Row("can be put out or the fuse fails", "can be put out", "the fuse fails", "!can be put fuse fails"),
    Row(
      "boats sink if the hull cracks or the pump fails", "boats sink if the hull cracks", "boats sink if the pump fails"
    ),
    // Two things set against each other.
    Row(
      "lorries carry goods to the depot, vans from it", "lorries carry goods to the depot vans from it", "!vans from it"
    ),
    Row(
      "one witness trusts the police, the other fears them", "one witness trusts the police the other fears them"),
    Row("cotton shirts can be reused, paper ones fall to bits", "cotton shirts can be reused paper ones fall to bits"),
    // Units, and numbers with theirs.
    Row("70 km/h or 20 m/s", "70 km/h", "20 m/s", "!70 20 m/s"),
    Row("1 500 J/kg / 1.5 kJ/kg", "1 500 J/kg", "1.5 kJ/kg"),
    Row("£9/hour or £360/week", "£9/hour", "£360/week"),
    Row("0.8 g/cm³ or 800 kg/m³", "0.8 g/cm³", "800 kg/m³"),
    Row("a mineral deposit that cannot be replaced", "mineral deposit that cannot be replaced", "!mineral deposit"),
    // What denies only one clause, what hangs on the end, what it is set against.
    Row("keep still, not pull away", "keep still", "not pull away"),
    Row("treats the rash, not the allergy", "treats the rash"),
    Row("keeping paint in a sealed tin when not in use", "keeping paint in a sealed tin"),
    Row("watch closely without touching the exhibits", "watch closely", "without touching the exhibits"),
    Row("there is no contract and the price depends on demand", "there is no contract", "the price depends on demand"),
    Row(
      "checks the licence / whether the driver is insured, so other users are safe", "checks the licence",
      "whether the driver is insured"),
    Row("skips meals, leading to tiredness", "skips meals"),
  ]

  @Test(arguments: rows) func shares(_ row: Row) {
    let found = wordings(of: row.line)
    for wording in row.wordings {
      let isWrong = wording.hasPrefix("!")
      let text = isWrong ? String(wording.dropFirst()) : wording
      #expect(found.contains(text) != isWrong, "\(wording) in \(found)")
    }
  }

  private func wordings(of line: String) -> [String] {
    let text = SourceText([UInt8](line.utf8))
    var reader = SyntaxReader(text)
    let words = reader.words(of: ByteSpan(start: 0, end: Int32(line.utf8.count)))
    return PiecePhrases().item(words[...]).alternatives.map { text.string(of: $0) }
  }
}
