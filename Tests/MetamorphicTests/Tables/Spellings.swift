/// How one word is written in other ways: mistakes that learners make, two varieties of English, and messages.
///
/// Written for these tests.
enum Spellings {
  /// Mistakes by ear and by habit, right spelling first.
  static let mistakes = table(
    """
    because becuase definitely definately receive recieve received recieved separate seperate believe beleive
    business buisness environment enviroment government goverment necessary neccessary beginning begining
    different diffrent difference diffrence favourite favorate until untill successful sucessful success sucess
    experience experiance important importent customer custermer customers custermers people poeple their thier
    which wich friend freind friends freinds would woud should shoud through thru really realy could coud
    disease desease information infomation knowledge knowlege language langauge temperature temprature
    immediately immediatly recommend reccomend complaint complant complaints complants address adress
    colleague collegue colleagues collegues benefit benifit benefits benifits increase increse increases increses
    decrease decrese always allways usually usualy finally finaly happened happend happens happends
    interested intrested interesting intresting restaurant resturant advertise advertize advertising advertizing
    professional profesional communication comunication communicate comunicate equipment equiptment
    health helth healthy helthy money mony polite polit something somthing everything everythink
    another anouther before befor problem problam problems problams question qestion questions qestions
    quickly quikly service servise careful carefull
    """)

  /// Words written apart or together.
  static let joins: [([String], String)] = [
    (["a", "lot"], "alot"), (["as", "well"], "aswell"), (["at", "least"], "atleast"), (["in", "front"], "infront"),
    (["each", "other"], "eachother"), (["in", "case"], "incase"), (["high", "street"], "highstreet"),
    (["word", "of", "mouth"], "word-of-mouth"), (["even", "though"], "eventhough"), (["of", "course"], "ofcourse"),
    (["no", "one"], "noone"), (["body", "language"], "bodylanguage"), (["take", "away"], "takeaway"),
    (["workplace"], "work place"), (["feedback"], "feed back"), (["online"], "on line"), (["someone"], "some one"),
    (["anything"], "any thing"), (["without"], "with out"), (["whenever"], "when ever"), (["cannot"], "can not"),
    (["website"], "web site"), (["teamwork"], "team work"), (["everyone"], "every one"), (["something"], "some thing"),
    (["sometimes"], "some times"), (["themselves"], "them selves"), (["however"], "how ever"),
    (["everything"], "every thing"), (["online"], "on-line"),
  ]

  /// British spelling first.
  static let american = table(
    """
    colour color colours colors behaviour behavior behaviours behaviors favour favor favourite favorite
    organise organize organised organized organisation organization organisations organizations recognise recognize
    recognised recognized realise realize realised realized apologise apologize apologised apologized apologising
    apologizing apologises apologizes centre center centres centers metre meter metres meters litre liter litres
    liters licence license defence defense offence offense catalogue catalog dialogue dialog programme program
    programmes programs travelling traveling traveller traveler travellers travelers cancelled canceled cancelling
    canceling labelled labeled jewellery jewelry grey gray neighbour neighbor
    neighbours neighbors labour labor honour honor harbour harbor humour humor rumour rumor flavour flavor flavours
    flavors odour odor analyse analyze analysed analyzed paralyse paralyze catalyse catalyze minimise minimize
    maximise maximize specialise specialize specialised specialized industrialised industrialized summarise
    summarize emphasise emphasize emphasises emphasizes criticise criticize socialise socialize socialised
    socialized socialisation socialization memorise memorize prioritise prioritize personalise personalize
    personalised personalized stabilise stabilize sterilise sterilize sterilised sterilized oxidise oxidize
    oxidised oxidized ionise ionize fertiliser fertilizer fertilisers fertilizers foetus fetus haemoglobin
    hemoglobin anaemia anemia oestrogen estrogen diarrhoea diarrhea paediatric pediatric mum mom skilful skillful
    fulfil fulfill enrol enroll moulding molding mould mold moulds molds plough plow sulphur sulfur aluminium
    aluminum judgement judgment ageing aging theatre theater kilometre kilometer
    kilometres kilometers fibre fiber fibres fibers utilise utilize utilised utilized
    """)

  /// As messages are written.
  static let messages = table(
    """
    you u your ur are r people ppl because cos before b4 and & with w/ through thru though tho message msg great gr8
    tomorrow tmrw thanks thx information info different diff something sth someone sum1 please pls okay ok
    about abt would wud could cud should shud really rly have av know kno what wot
    """)

  static let digits = table("two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10")

  private static func table(_ text: String) -> [String: String] {
    let words = text.split(whereSeparator: { $0.isWhitespace }).map(String.init)
    var table: [String: String] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) { table[words[index]] = words[index + 1] }
    return table
  }
}
