import Language
import Testing

@Suite struct TokeniserCompoundTests {
  /// Written as two words, and the closed form that British dictionaries give.
  static let closed: [(String, String)] = [
    ("feed back", "feedback"), ("feed-back", "feedback"), ("e mail", "email"), ("e-mail", "email"),
    ("E-mails", "emails"),
    ("web site", "website"), ("on line", "online"), ("on-line", "online"), ("work place", "workplace"),
    ("team work", "teamwork"), ("data base", "database"), ("pass word", "password"), ("lap top", "laptop"),
    ("time table", "timetable"), ("check list", "checklist"), ("up date", "update"),
    ("down load", "download"),
    ("book keeping", "bookkeeping"), ("note book", "notebook"), ("key board", "keyboard"),
    ("home page", "homepage"),
    ("stake holder", "stakeholder"), ("short hand", "shorthand"), ("eye sight", "eyesight"),
    ("finger print", "fingerprint"),
    ("foot print", "footprint"), ("green house", "greenhouse"), ("rain forest", "rainforest"),
    ("earth quake", "earthquake"),
    ("class room", "classroom"), ("light house", "lighthouse"), ("wild life", "wildlife"),
    ("air craft", "aircraft"),
    ("rail way", "railway"), ("sun light", "sunlight"), ("under ground", "underground"),
    ("well being", "wellbeing"),
    ("co-operate", "cooperate"), ("co operation", "cooperation"), ("re-use", "reuse"),
    ("non-verbal", "nonverbal"),
    ("non verbal", "nonverbal"), ("pro-active", "proactive"), ("mis-understand", "misunderstand"),
    ("with out", "without"),
    ("there fore", "therefore"), ("where as", "whereas"), ("be cause", "because"),
    ("never the less", "nevertheless"),
    ("now a days", "nowadays"), ("covid-19", "covid19"), ("Covid 19", "covid19"), ("CO 2", "co2"),
    ("wi fi", "wifi"),
    ("over-time", "overtime"), ("turn-over", "turnover"), ("them selves", "themselves"),
    ("under staffed", "understaffed"),
  ]

  @Test(arguments: closed) func isOneWord(_ written: String, _ joined: String) {
    var buffer = TokenBuffer()
    let bytes = Array("the \(written), the".utf8)
    Tokeniser().tokenise(bytes, into: &buffer)
    #expect(buffer.tokens.count == 4)
    let token = buffer.tokens[1]
    #expect(String(decoding: buffer.folded[token.folded.range], as: UTF8.self) == joined)
    #expect(String(decoding: bytes[token.span.range], as: UTF8.self) == written)
    #expect(token.kind == .word)
    #expect(token.flags.contains(.joined))
  }

  static let apart = [
    "any one of them", "every day life", "it may be so", "some time ago", "go in to town", "over all of it",
    "hand over money",
    "break down", "dealt with in a week", "do it over time", "customer facing", "a team works",
    "the team work together",
    "my self esteem", "the role played by", "their on line manager", "ask for help",
  ]

  @Test(arguments: apart) func staysApart(_ text: String) {
    #expect(foldedWords(text) == text)
  }

  static let rows: [TokenRow] = [
    // Marks and line ends part words, and a hyphen binds closer than a space.
    TokenRow("feed, back", "feed ,:comma back"),
    TokenRow("feed\nback", "feed ⏎:lineBreak back"),
    TokenRow("a follow-up date", "a follow up+hyphen date"),
    TokenRow("UN troops, IT self", "un[UN]+cap+caps troops ,:comma it[IT]+cap+caps self"),
    TokenRow("the team's work", "the team[team's]+poss work"),
    TokenRow("data base's", "database[data base's]+joined+poss"),
    TokenRow("E-MAIL WEB SITE", "email[E-MAIL]+cap+caps+joined website[WEB SITE]+cap+caps+joined"),
    TokenRow("Web site", "website[Web site]+cap+joined"),
    TokenRow("e-mail-based", "email[e-mail]+joined based+hyphen"),
    TokenRow("mid-July", "mid july[July]+cap+hyphen"),
    TokenRow("feed  back", "feedback[feed  back]+joined"),
  ]

  @Test(arguments: rows) func row(_ row: TokenRow) {
    #expect(tokenLine(row.text) == row.expected)
  }
}
