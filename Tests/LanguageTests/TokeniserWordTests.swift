import Language
import Testing

/// Apostrophes, contractions, possessives, abbreviations, words run together.
@Suite struct TokeniserWordTests {
  static let words: [TokenRow] = [
    TokenRow("o'clock", "o'clock"),
    TokenRow("o’clock O'Brien", "o'clock[o’clock] o'brien[O'Brien]+cap"),
    TokenRow("rock'n'roll", "rock'n'roll"),
    TokenRow("h2o CO2 mp3 b2b covid19", "h2o co2[CO2]+cap+caps mp3 b2b covid19"),
    TokenRow("H₂O m² x³", "h2o[H₂O]+cap+caps m2[m²] x3[x³]"),
    TokenRow("wi-fi", "wifi[wi-fi]+joined"),
    TokenRow("customer(s) and box(es)", "customer[customer(s)] and box[box(es)]"),
    TokenRow("I", "i[I]+cap"),
    TokenRow(
      "zero\u{200B}width soft\u{AD}hyphen", "zerowidth[zero\u{200B}width] softhyphen[soft\u{AD}hyphen]"),
    TokenRow("end\u{200B} next", "end next"),
    TokenRow("\u{FEFF}start", "start"),
  ]

  @Test(arguments: words) func word(_ row: TokenRow) {
    #expect(tokenLine(row.text) == row.expected)
  }

  static let possessives: [TokenRow] = [
    TokenRow("customer's needs", "customer[customer's]+poss needs"),
    TokenRow("staff’s", "staff[staff’s]+poss"),
    TokenRow("customers' needs", "customers[customers']+poss needs"),
    TokenRow("CUSTOMERS’ needs", "customers[CUSTOMERS’]+cap+caps+poss needs"),
    TokenRow("boss's", "boss[boss's]+poss"),
    TokenRow("Café’s menu", "cafe[Café’s]+cap+poss menu"),
    TokenRow("someone's", "someone[someone's]+poss"),
    TokenRow(
      "client`s client´s clientʼs", "client[client`s]+poss client[client´s]+poss client[clientʼs]+poss"),
  ]

  @Test(arguments: possessives) func possessive(_ row: TokenRow) {
    #expect(tokenLine(row.text) == row.expected)
  }

  static let spans: [TokenRow] = [
    TokenRow("don't", "do not[n't]+off"),
    TokenRow("don’t", "do not[n’t]+off"),
    TokenRow("dont", "do not[nt]+off"),
    TokenRow("DONT", "do[DO]+cap+caps not[NT]+cap+caps+off"),
    TokenRow("Don't", "do[Do]+cap not[n't]+off"),
    TokenRow("can't", "can[ca] not[n't]+off"),
    TokenRow("cannot", "can not+off"),
    TokenRow("won't", "will[wo] not[n't]+off"),
    TokenRow("shan't", "shall[sha] not[n't]+off"),
    TokenRow("ain't", "is[ai] not[n't]+off"),
    TokenRow("I'm", "i[I]+cap am['m]+off"),
    TokenRow("im", "i am[m]+off"),
    TokenRow("let's", "let us['s]+off"),
    TokenRow("y'all", "you[y] all['all]+off"),
    TokenRow("gonna", "going[gon] to[na]+off"),
    TokenRow("alot", "a lot+off"),
    TokenRow("couldn't've", "could not[n't]+off have['ve]+off"),
    TokenRow("dunno", "do[d] not[un]+off know[no]+off"),
    TokenRow("do\u{200B}n’t", "do[do\u{200B}] not[n’t]+off"),
    TokenRow("customer'll", "customer will['ll]+off"),
    TokenRow("do n't", "do not[n't]"),
    TokenRow("don;t can,t it;s", "do not[n;t]+off can[ca] not[n,t]+off it is[;s]+off"),
  ]

  @Test(arguments: spans) func contractionSpans(_ row: TokenRow) {
    #expect(tokenLine(row.text) == row.expected)
  }

  static let contractions: [TokenRow] = [
    TokenRow(
      "isn't isnt aren't arent wasn't wasnt weren't werent",
      "is not is not are not are not was not was not were not were not"),
    TokenRow("hasn't hasnt haven't havent hadn't hadnt", "has not has not have not have not had not had not"),
    TokenRow(
      "doesn't doesnt dosent dosnt didn't didnt dident",
      "does not does not does not does not did not did not did not"),
    TokenRow(
      "couldn't couldnt shouldn't shouldnt wouldn't wouldnt",
      "could not could not should not should not would not would not"),
    TokenRow(
      "mustn't needn't aint cant wont do'nt does'nt ca'nt",
      "must not need not is not can not will not do not does not can not"),
    TokenRow("you're youre we're were they're theyre", "you are you are we are were they are they are"),
    TokenRow(
      "I've ive you've youve we've weve they've theyve",
      "i have i have you have you have we have we have they have they have"),
    TokenRow("could've should've would've shoulda", "could have should have would have should have"),
    TokenRow("wanna gotta", "want to got to"),
    TokenRow(
      "I'll ill you'll youll he'll she'll it'll itll we'll well they'll theyll",
      "i will ill you will you will he will she will it will it will we will well they will they will"),
    TokenRow(
      "I'd you'd youd he'd she'd we'd wed they'd theyd",
      "i would you would you would he would she would we would wed they would they would"),
    TokenRow(
      "it's that's thats what's whats there's theres here's",
      "it is that is that is what is what is there is there is here is"),
    TokenRow(
      "who's whos he's hes she's shes where's how's",
      "who is who is he is he is she is she is where is how is"),
    TokenRow("your'e i'am they'r", "you are i am they are"),
    TokenRow(
      "its lets were well ill hell shell wed shed id whose",
      "its lets were well ill hell shell wed shed id whose"),
    TokenRow(
      "aswell infact incase atleast noone eachother thankyou",
      "as well in fact in case at least no one each other thank you"),
    TokenRow(
      "inorder abit ofcourse everytime infront upto allright",
      "in order a bit of course every time in front up to all right"),
    TokenRow("everyday anymore alright into overtime", "everyday anymore alright into overtime"),
  ]

  @Test(arguments: contractions) func contraction(_ row: TokenRow) {
    #expect(foldedWords(row.text) == row.expected)
  }

  static let abbreviations: [TokenRow] = [
    TokenRow("e.g. soap", "eg[e.g.] soap"),
    TokenRow("e.g soap, eg. soap", "eg[e.g] soap ,:comma eg[eg.] soap"),
    TokenRow("(i.e. soap)", "(:open ie[i.e.] soap ):close"),
    TokenRow("soap, etc. and", "soap ,:comma etc[etc.] and"),
    TokenRow("soap etc. They", "soap etc .:terminator they[They]+cap"),
    TokenRow("soap etc.", "soap etc .:terminator"),
    TokenRow("soap etc...", "soap etc ...:terminator"),
    TokenRow("soap etc.)", "soap etc[etc.] ):close"),
    TokenRow("9 a.m. to 5 p.m. daily", "9:number am[a.m.] to 5:number pm[p.m.] daily"),
    TokenRow("9a.m. start", "9:number am[a.m.]+off start"),
    TokenRow("the U.K. economy", "the uk[U.K.]+cap+caps economy"),
    TokenRow("the U.K. Government", "the uk[U.K.]+cap+caps government[Government]+cap"),
    TokenRow("in the U.K. They", "in the uk[U.K]+cap+caps .:terminator they[They]+cap"),
    TokenRow("the U.S.A.", "the usa[U.S.A]+cap+caps .:terminator"),
    TokenRow("Mr. Smith and Dr. Jones", "mr[Mr.]+cap smith[Smith]+cap and dr[Dr.]+cap jones[Jones]+cap"),
    TokenRow("us vs. them", "us vs[vs.] them"),
    TokenRow("approx. 5", "approx[approx.] 5:number"),
    TokenRow("rule No. 5", "rule number[No.]+cap 5:number"),
    TokenRow("no.5", "number[no.] 5:number"),
    TokenRow("I said no. They", "i[I]+cap said no .:terminator they[They]+cap"),
    TokenRow("Is it? No. 5 did", "is[Is]+cap it ?:terminator no[No]+cap .:terminator 5:number did"),
    TokenRow("fig. 2 shows a fig.", "fig[fig.] 2:number shows a fig .:terminator"),
    TokenRow("at St. Mary", "at st[St.]+cap mary[Mary]+cap"),
    TokenRow("about E. coli", "about e[E.]+cap coli"),
    TokenRow("E. coli grows", "e[E.]+cap coli grows"),
    TokenRow("vitamin C. It", "vitamin c[C]+cap .:terminator it[It]+cap"),
    TokenRow("plan A.I think", "plan a[A]+cap .:terminator i[I]+cap think"),
  ]

  @Test(arguments: abbreviations) func abbreviation(_ row: TokenRow) {
    #expect(tokenLine(row.text) == row.expected)
  }
}

/// What careless programs make of apostrophes: a lost negation would turn the meaning round.
@Suite struct TokeniserDamageTests {
  static let mojibake: [TokenRow] = [
    TokenRow("donâ€™t", "do not[nâ€™t]+off"),
    TokenRow("customerâ€™s", "customer[customerâ€™s]+poss"),
    TokenRow("say â€œhelloâ€\u{9D} now", "say \"[â€œ]:quote hello+quoted \"[â€\u{9D}]:quote now"),
    TokenRow("rude â€“ always", "rude -[â€“]:dash always"),
    TokenRow("Â£20", "20[£20]:number"),
    TokenRow("pâté Ânimo", "pate[pâté] animo[Ânimo]+cap"),
  ]

  @Test(arguments: mojibake) func mojibakeIsRead(_ row: TokenRow) {
    #expect(tokenLine(row.text) == row.expected)
  }

  static let spaced: [(String, String)] = [
    ("don t do it", "do not do it"), ("can t", "can not"), ("it s", "it is"), ("they re", "they are"),
    ("I m", "i am"),
    ("isn t", "is not"), ("DON T", "do not"), ("let s", "let us"),
    // Not contractions.
    ("customer s", "customer s"), ("vitamin d", "vitamin d"), ("a t", "a t"), ("won T", "won t"),
    ("plan s", "plan s"),
  ]

  @Test(arguments: spaced) func apostropheBecameSpace(_ text: String, _ words: String) {
    #expect(foldedWords(text) == words)
  }

  static let broken: [(String, String, String)] = [
    ("don", "t know", "do not know"), ("customer", "s needs", "customer needs"),
    ("staff", "ll help", "staff will help"),
    ("they", "re", "they are"), ("it", "s", "it is"),
  ]

  @Test(arguments: broken) func apostropheBecameBrokenByte(_ before: String, _ after: String, _ words: String) {
    #expect(foldedWords(Array(before.utf8) + [0x92] + Array(after.utf8)) == words)
    #expect(foldedWords("\(before)\u{FFFD}\(after)") == words)
  }
}
