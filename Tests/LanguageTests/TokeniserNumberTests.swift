import Language
import Testing

@Suite struct TokeniserNumberTests {
  static let numbers: [TokenRow] = [
    TokenRow("20", "20:number"),
    TokenRow("1,000 and 1,000,000", "1000[1,000]:number and 1000000[1,000,000]:number"),
    TokenRow("1,2,3", "1:number ,:comma 2:number ,:comma 3:number"),
    TokenRow("128 000 people", "128000[128 000]:number people"),
    TokenRow("1 500 g and 2\u{202F}400\u{00A0}000", "1500[1 500]:number g and 2400000[2\u{202F}400\u{00A0}000]:number"),
    TokenRow("537 000, 100 200 300", "537000[537 000]:number ,:comma 100:number 200:number 300:number"),
    TokenRow("in 1914 300 men", "in 1914:number 300:number men"),
    TokenRow("12 3000, 12 300m", "12:number 3000:number ,:comma 12:number 300:number m+off"),
    TokenRow("10,0000", "10:number ,:comma 0000:number"),
    TokenRow("3.5", "3.5:number"),
    TokenRow("use .5", "use 0.5[.5]:number"),
    TokenRow("5.00 5.50 1.0", "5[5.00]:number 5.50:number 1[1.0]:number"),
    TokenRow("£20", "20[£20]:number"),
    TokenRow("$5.99", "5.99[$5.99]:number"),
    TokenRow("€10 or 10€", "10[€10]:number or 10[10€]:number"),
    TokenRow("£ 20", "20[£ 20]:number"),
    TokenRow("-£5", "-5[-£5]:number"),
    TokenRow("£10-£20", "10[£10]:number -:dash 20[£20]:number"),
    TokenRow("£1,000.00", "1000[£1,000.00]:number"),
    TokenRow("20% 20 %", "20[20%]:number 20[20 %]:number"),
    TokenRow("63°C", "63:number °:symbol c[C]+cap"),
    TokenRow("63 ºC", "63:number °[º]:symbol c[C]+cap"),
    TokenRow("20℃", "20:number c[℃]+cap+off"),
    TokenRow("5kg", "5:number kg+off"),
    TokenRow("9am", "9:number am+off"),
    TokenRow(
      "1st 2nd 3rd 4th 22ND", "1[1st]:number 2[2nd]:number 3[3rd]:number 4[4th]:number 22[22ND]:number"),
    TokenRow("24/7", "24:number /:slash 7:number"),
    TokenRow("at -5", "at -5:number"),
    TokenRow("at −5", "at -5[−5]:number"),
    TokenRow("1914-18", "1914:number -:dash 18:number"),
    TokenRow("1914–18", "1914:number -[–]:dash 18:number"),
    TokenRow("7±2", "7:number ±:symbol 2:number"),
    TokenRow("½ 7½ ⅓", "0.5[½]:number 7.5[7½]:number 0.333[⅓]:number"),
    TokenRow("10:30 3:1", "10:30:number 3:1:number"),
    TokenRow("1.2.3 12.05.2020", "1.2.3:number 12.05.2020:number"),
    TokenRow("1980s 1980's 30s", "1980s:number 1980s[1980's]:number 30:number s+off"),
    TokenRow("4x4", "4:number x+off 4:number"),
    TokenRow("10²", "10:number 2[²]:number+off"),
    TokenRow("２０", "20[２０]:number"),
    TokenRow("٢٠", "20[٢٠]:number"),
    TokenRow("3.They", "3:number .:terminator they[They]+cap"),
    TokenRow("in 2020.", "in 2020:number .:terminator"),
    TokenRow("£", "£:symbol"),
    TokenRow("50p", "50:number p+off"),
  ]

  @Test(arguments: numbers) func number(_ row: TokenRow) {
    #expect(tokenLine("in " + row.text) == "in " + row.expected)
  }
}
