import Language
import Testing

@Suite struct TokeniserTests {
  static let sentences: [TokenRow] = [
    TokenRow("", ""),
    TokenRow(" \t ", ""),
    TokenRow("polite", "polite"),
    TokenRow("Be polite.", "be[Be]+cap polite .:terminator"),
    TokenRow("STAFF listen", "staff[STAFF]+cap+caps listen"),
    TokenRow("A, b; c: d", "a[A]+cap ,:comma b ;:colon c ::colon d"),
    TokenRow("(yes) [no] {so}", "(:open yes ):close [:open no ]:close {:open so }:close"),
    TokenRow("and/or", "and /:slash or"),
    TokenRow("tea & cake = 5 + 1", "tea &:symbol cake =:symbol 5:number +:symbol 1:number"),
    TokenRow("cause → effect", "cause →:symbol effect"),
    TokenRow("one\ntwo", "one ⏎:lineBreak two"),
    TokenRow("one\r\ntwo\rthree", "one ⏎:lineBreak two ⏎:lineBreak three"),
    TokenRow("one\n \n\ntwo", "one ⏎⏎[⏎ ⏎⏎]:lineBreak two"),
    TokenRow("one\u{2028}two\u{2029}three", "one ⏎:lineBreak two ⏎:lineBreak three"),
    TokenRow("He's never rude.", "he[He]+cap is['s]+off never rude .:terminator"),
    TokenRow("it's its", "it is['s]+off its"),
  ]

  @Test(arguments: sentences) func sentence(_ row: TokenRow) {
    #expect(tokenLine(row.text) == row.expected)
  }

  static let terminators: [TokenRow] = [
    TokenRow("Why?", "why[Why]+cap ?:terminator"),
    TokenRow("Why?!", "why[Why]+cap ?[?!]:terminator"),
    TokenRow("No!!!", "no[No]+cap ![!!!]:terminator"),
    TokenRow("well...", "well ...:terminator"),
    TokenRow("well… yes", "well ...[…]:terminator yes"),
    TokenRow("well..", "well ...[..]:terminator"),
    TokenRow("polite.They", "polite .:terminator they[They]+cap"),
    TokenRow("end．Next", "end .[．]:terminator next[Next]+cap"),
    TokenRow("what‽", "what ?[‽]:terminator"),
    TokenRow("first。second", "first .[。]:terminator second"),
  ]

  @Test(arguments: terminators) func terminator(_ row: TokenRow) {
    #expect(tokenLine(row.text) == row.expected)
  }

  static let dashes: [TokenRow] = [
    TokenRow("polite - always", "polite -:dash always"),
    TokenRow("polite – always", "polite -[–]:dash always"),
    TokenRow("polite—always", "polite -[—]:dash always"),
    TokenRow("polite--always", "polite -[--]:dash always"),
    TokenRow("polite ---- always", "polite -[----]:dash always"),
    TokenRow("face-to-face", "face to+hyphen face+hyphen"),
    TokenRow("long\u{2010}term", "long term+hyphen"),
    TokenRow("year-7 pupils", "year 7:number+hyphen pupils"),
    TokenRow("24-hour", "24:number hour+hyphen"),
    TokenRow("short- and long-term", "short and long term+hyphen"),
    TokenRow("the answer- because", "the answer -:dash because"),
  ]

  @Test(arguments: dashes) func dash(_ row: TokenRow) {
    #expect(tokenLine(row.text) == row.expected)
  }

  static let bullets: [TokenRow] = [
    TokenRow("• one\n• two", "*[•]:bullet one ⏎:lineBreak *[•]:bullet two"),
    TokenRow("‣ a ◦ b ▪ c ● d", "*[‣]:bullet a *[◦]:bullet b *[▪]:bullet c *[●]:bullet d"),
    TokenRow("· one", "*[·]:bullet one"),
    TokenRow("* one", "*:bullet one"),
    TokenRow("- one\n-two", "*[-]:bullet one ⏎:lineBreak *[-]:bullet two"),
    TokenRow("– one", "*[–]:bullet one"),
    TokenRow(
      "1. one\n2) two\n(3) three",
      "1[1.]:bullet one ⏎:lineBreak 2[2)]:bullet two ⏎:lineBreak 3[(3)]:bullet three"),
    TokenRow("a) one\n(b) two", "a[a)]:bullet one ⏎:lineBreak b[(b)]:bullet two"),
    TokenRow("i) one\niv) two", "i[i)]:bullet one ⏎:lineBreak iv[iv)]:bullet two"),
    TokenRow("A. one", "a[A.]:bullet one"),
    TokenRow("  1.Polite", "1[1.]:bullet polite[Polite]+cap"),
    TokenRow("💡 one", "*[💡]:bullet one"),
    TokenRow("✅✅ one", "*[✅✅]:bullet one"),
    TokenRow("1️⃣ one", "1[1️⃣]:bullet one"),
    TokenRow("\u{F0B7} one", "*[\u{F0B7}]:bullet one"),
    TokenRow("o\tone", "o:bullet one"),
    TokenRow("• 1. one", "*[•]:bullet 1[1.]:bullet one"),
    // Answers, numbers and words that only look like bullets.
    TokenRow("B.", "b[B]+cap .:terminator"),
    TokenRow("b)", "b ):close"),
    TokenRow("1.5 litres", "1.5:number litres"),
    TokenRow("-5 degrees", "-5:number degrees"),
    TokenRow("2 - 1", "2:number -:dash 1:number"),
    TokenRow("(yes) it is", "(:open yes ):close it is"),
    TokenRow("in 1. and", "in 1:number .:terminator and"),
    TokenRow("200. That", "200:number .:terminator that[That]+cap"),
    TokenRow("o one", "o one"),
    TokenRow("💡", "💡:symbol"),
  ]

  @Test(arguments: bullets) func bullet(_ row: TokenRow) {
    #expect(tokenLine(row.text) == row.expected)
  }

  static let symbols: [TokenRow] = [
    TokenRow("great 😀😀😀 yes", "great 😀[😀😀😀]:symbol yes"),
    TokenRow("great 😀👍", "great 😀:symbol 👍:symbol"),
    TokenRow("ok 👍🏽👍🏽", "ok 👍[👍🏽👍🏽]:symbol"),
    TokenRow("ok 👩‍🚀", "ok 👩[👩‍🚀]:symbol"),
    TokenRow("ok 🇬🇧🇬🇧", "ok 🇬[🇬🇧🇬🇧]:symbol"),
    TokenRow("ok ❤️", "ok ❤[❤️]:symbol"),
    TokenRow("a === b", "a =[===]:symbol b"),
    TokenRow("fill ____ in", "fill _[____]:symbol in"),
    TokenRow("customer_service", "customer service"),
    TokenRow("see www.bbc.co.uk, then", "see www[www.bbc.co.uk]:symbol ,:comma then"),
    TokenRow("at https://shop.com/a?b=1.", "at https[https://shop.com/a?b=1]:symbol .:terminator"),
    TokenRow("email info@shop.co.uk now", "email info[info@shop.co.uk]:symbol now"),
  ]

  @Test(arguments: symbols) func symbol(_ row: TokenRow) {
    #expect(tokenLine(row.text) == row.expected)
  }

  static let quotations: [TokenRow] = [
    TokenRow("say \"hello there\" now", "say \":quote hello+quoted there+quoted \":quote now"),
    TokenRow("say “hello” now", "say \"[“]:quote hello+quoted \"[”]:quote now"),
    TokenRow("say ‘hello’ now", "say '[‘]:quote hello+quoted '[’]:quote now"),
    TokenRow("say 'hello' now", "say ':quote hello+quoted ':quote now"),
    TokenRow("say «hello» now", "say \"[«]:quote hello+quoted \"[»]:quote now"),
    TokenRow("say ``hello'' now", "say \"[``]:quote hello+quoted \"['']:quote now"),
    TokenRow("\"a. b\" c", "\":quote a+quoted .:terminator+quoted b+quoted \":quote c"),
    // Not closed: to the end of the sentence; a single mark says nothing.
    TokenRow("\"go on. He", "\":quote go+quoted on+quoted .:terminator+quoted he[He]+cap"),
    TokenRow("\"go on\nhe", "\":quote go+quoted on+quoted ⏎:lineBreak he"),
    TokenRow("'go on", "':quote go on"),
    TokenRow("a 5\" pipe is", "a 5:number \":quote pipe is"),
    TokenRow("don't 'stop' it", "do not[n't]+off ':quote stop+quoted ':quote it"),
    TokenRow(
      "‘I don’t know’ he",
      "'[‘]:quote i[I]+cap+quoted do+quoted not[n’t]+off+quoted know+quoted '[’]:quote he"),
    TokenRow("’til 'em '90s", "til em 90:number s+off"),
    TokenRow("'customers' said", "':quote customers+quoted ':quote said"),
  ]

  @Test(arguments: quotations) func quotation(_ row: TokenRow) {
    #expect(tokenLine(row.text) == row.expected)
  }

  @Test func bufferIsReused() {
    var buffer = TokenBuffer()
    let tokeniser = Tokeniser()
    tokeniser.tokenise(Array("one two three four".utf8), into: &buffer)
    let capacity = buffer.tokens.capacity
    let foldedCapacity = buffer.folded.capacity
    tokeniser.tokenise(Array("five".utf8), into: &buffer)
    #expect(buffer.tokens.count == 1)
    #expect(String(decoding: buffer.folded, as: UTF8.self) == "five")
    #expect(buffer.tokens.capacity == capacity)
    #expect(buffer.folded.capacity == foldedCapacity)
  }
}
