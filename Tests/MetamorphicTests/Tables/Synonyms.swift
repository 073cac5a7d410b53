/// Everyday words that say the same in any answer, whatever the subject: what is replaced, and by what.
///
/// Written for these tests without looking at the program's lexicon. Words of two meanings ("get", "right", "poor")
/// stand here only inside a phrase that settles the meaning.
enum Synonyms {
  static let pairs: [([String], String)] = read(text)

  /// Words after which a verb of the table means something else ("gives up").
  static let particles: Set<String> = ["up", "off", "out", "in", "away", "down", "on", "over", "back"]

  static func read(_ text: StaticString) -> [([String], String)] {
    text.description.split(separator: "\n").compactMap { line in
      let sides = line.split(separator: "=").map { String($0).trimmed }
      return sides.count == 2 ? (sides[0].split(separator: " ").map(String.init), sides[1]) : nil
    }
  }

  private static let text: StaticString = """
    buys = purchases
    to buy = to purchase
    bought = purchased
    buying = purchasing
    big = large
    bigger = larger
    biggest = largest
    helping = assisting
    to help = to assist
    quickly = rapidly
    faster = quicker
    starts to = begins to
    started = began
    often = frequently
    maybe = perhaps
    kids = children
    angry = annoyed
    sad = unhappy
    doctors = GPs
    you need to = you have to
    they need to = they have to
    we need to = we have to
    because of = on account of
    because it = due to the fact that it
    because they = due to the fact that they
    because the = due to the fact that the
    so that = in order that
    a lot of = lots of
    lots of = plenty of
    many people = lots of people
    many of them = lots of them
    shows = demonstrates
    using = making use of
    try to = attempt to
    tries to = attempts to
    trying to = attempting to
    make sure = ensure
    makes sure = ensures
    making sure = ensuring
    find out = discover
    look after = take care of
    looking after = taking care of
    talk to = speak to
    talking to = speaking to
    talks to = speaks to
    cheaper = less expensive
    cheap = inexpensive
    expensive = costly
    ill = unwell
    hard to = difficult to
    harder to = more difficult to
    easy to = simple to
    easier to = simpler to
    the wrong = the incorrect
    problem = issue
    problems = issues
    worried = concerned
    happens = occurs
    happened = occurred
    reduces = lowers
    to reduce = to lower
    reducing = lowering
    leads to = results in
    lead to = result in
    led to = resulted in
    allows = enables
    gives them = provides them with
    gives the = provides the
    improves = enhances
    to improve = to enhance
    choose = pick
    chooses = picks
    choosing = picking
    companies = firms
    the company = the firm
    boss = manager
    mum = mother
    dad = father
    mistake = error
    mistakes = errors
    told them = informed them
    ask for = request
    for example = for instance
    however = on the other hand
    therefore = as a result
    until = till
    nearly = almost
    usually = normally
    very = extremely
    sometimes = now and then
    straight away = immediately
    as well = too
    at the same time = simultaneously
    thinks that = believes that
    people think = people believe
    everyone = everybody
    someone = somebody
    anyone = anybody
    seems = appears
    stops them = prevents them
    rude = impolite
    polite = courteous
    fix = mend
    fixed = mended
    fixing = mending
    amount = quantity
    whole = entire
    gets bigger = grows
    getting bigger = growing
    gets smaller = shrinks
    complain = make a complaint
    complains = makes a complaint
    complaining = making a complaint
    advert = advertisement
    adverts = advertisements
    telly = television
    phone number = telephone number
    colleague = workmate
    colleagues = workmates
    tired = weary
    scared = frightened
    clever = intelligent
    mates = friends
    mate = friend
    keep coming back = carry on coming back
    won't come back = won't return
    come back = return
    comes back = returns
    coming back = returning
    """
}
