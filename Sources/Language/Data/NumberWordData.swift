/// The words of numbers: the number in digits, then how it is said and commonly misspelt. Written for this project.
enum NumberWordData {
  static let cardinals: StaticString = """
    0 zero nought naught
    1 one
    2 two
    3 three
    4 four
    5 five
    6 six
    7 seven sevin
    8 eight
    9 nine
    10 ten
    11 eleven elevan
    12 twelve twelv
    13 thirteen thirten
    14 fourteen forteen
    15 fifteen fifthteen
    16 sixteen
    17 seventeen
    18 eighteen eightteen
    19 nineteen ninteen
    20 twenty twentey
    30 thirty thirdy
    40 forty fourty
    50 fifty fivety
    60 sixty
    70 seventy
    80 eighty
    90 ninety ninty
    100 hundred hundreds hundered hunderd hundrad
    1000 thousand thousands thousend thousant
    1000000 million millions milion millon
    1000000000 billion billions billon
    """

  /// Ordinals from the eleventh on. Those before it are words of many uses ("first", "a second", "one third").
  static let ordinals: StaticString = """
    11 eleventh
    12 twelfth twelveth
    13 thirteenth
    14 fourteenth
    15 fifteenth
    16 sixteenth
    17 seventeenth
    18 eighteenth
    19 nineteenth ninteenth
    20 twentieth twentyth
    30 thirtieth
    40 fortieth
    50 fiftieth
    60 sixtieth
    70 seventieth
    80 eightieth
    90 ninetieth
    """

  /// The last word of an ordinal as "twenty-first", and of a fraction as "two thirds". "Twenty second" is a time as well.
  static let endings: StaticString = """
    1 first
    2 half
    3 third thirds
    4 fourth
    5 fifth fifths
    6 sixth sixths
    7 seventh
    8 eighth eighths
    9 ninth
    10 tenth tenths
    """

  /// Quarters are no ordinals.
  static let quarters: StaticString = "4 quarter quarters"
}
