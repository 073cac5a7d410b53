import Testing

@testable import Language

/// What a text denies, as a careful reader understands it.
///
/// In the rows `-word` is denied, `+word` is said; other words are not looked at.
@Suite struct PolarityTests {
  @Test(
    "a negation denies what follows in its clause",
    arguments: [
      "Staff should never be -rude to customers",
      "+Staff must not -interrupt the customer",
      "I would not -say they are -friendly",
      "there is no -training",
      "They don't -listen",
      "they didnt -listen to me",
      "you shouldn't ever -argue",
      "Nobody -smiled",
      "no one -helped me",
      "none of them -listened",
      "neither of them was -polite",
      "The waiter was hardly -polite",
      "They rarely -apologise",
      "He failed to -listen",
      "they refused to -refund me",
      "a lack of -training",
      "they served me without -smiling",
      "they served me without -smiling and they were +rude",
      "+Listen without -interrupting, so that they feel +heard",
      "You can't -ignore it",
      "There was nobody to -help",
      "staff are not always -polite",
      "the shop is never -clean",
      "+Customers will not -return",
      "the food wasn't -fresh",
      "he was neither -polite nor -helpful",
      "it is not -professional to -shout",
      "Never -promise something you can't -deliver",
      "they are unable to -help",
      "staff forgot to -smile",
      "the manager was too +busy to -help",
      "They stopped -listening",
      "customers will stop -trusting you",
      "no longer -loyal",
      "There isn't any -training",
      "little or no -training",
      "while staff should not -shout, +customers may",
      "they hadn't been -trained",
      "not very -polite",
      "I am not -happy with the service",
      "no -heat is -lost through the -wall",
      "At night no -sugar can be -made",
      "No -money was -made",
    ] as [MarkedText])
  func negation(_ row: MarkedText) { check(row) }

  @Test(
    "no need is a denial too",
    arguments: [
      "you don't need to -listen",
      "there is no need to be -polite",
      "staff don't have to be -friendly",
      "staff need not be -polite",
      "it is not necessary to -apologise",
      "you are not required to -smile",
      "I don't see why they should -apologise",
      "I can't be bothered with -manners",
      "I don't care about -manners",
    ] as [MarkedText])
  func needlessness(_ row: MarkedText) { check(row) }

  @Test(
    "an idiom of the negation denies nothing",
    arguments: [
      "not only +polite but also +fast",
      "staff should not just +listen but +respond",
      "there is no doubt that +customers will +return",
      "no wonder they +complained",
      "I can't stress enough how important +listening is",
      "you cannot emphasise +politeness enough",
      "I couldn't be +happier with the +service",
      "the staff couldn't have been more +helpful",
      "we can't praise the +staff enough",
      "can't fault the +staff",
      "I can't wait to go +back",
      "no matter what, stay +polite",
      "no matter how rude the customer is you must stay +calm",
      "Nothing is more important than +listening",
      "nothing is worse than +rude staff",
      "there is no better way to +learn than +listening",
      "whether they are +polite or not",
      "why not +smile",
      "last but not least be +punctual",
      "it is rude not to +listen",
      "it's bad to not +listen",
      "there is nothing wrong with saying +sorry",
      "you can never be too +polite",
      "you can't go wrong with a +smile",
      "ask a yes or no +question",
      "whether or not they are +polite",
      "It goes without saying that +staff are +polite",
      "Isn't it better to +listen?",
      "the heating failed in the +night",
    ] as [MarkedText])
  func idiom(_ row: MarkedText) { check(row) }

  @Test(
    "two negations affirm, a doubled one in dialect does not",
    arguments: [
      "never fail to +listen",
      "do not forget to +smile",
      "don't forget your +manners",
      "Never be afraid to +apologise",
      "don't hesitate to +ask",
      "don't stop +listening",
      "we are not unable to +help",
      "you can't +help them without +listening",
      "plants cannot +photosynthesise without +light",
      "he was not too busy to +help",
      "don't never -shout",
      "they didn't say -sorry to nobody",
      "I never got no -help",
      "staff dont have no -manners",
    ] as [MarkedText])
  func doubleNegation(_ row: MarkedText) { check(row) }

  @Test(
    "instead of and rather than deny what they replace",
    arguments: [
      "+Listen instead of -talking",
      "Instead of -shouting, +listen",
      "instead of -shouting +listen to them",
      "Rather than being -rude +staff should be +polite",
      "be +polite rather than -rude",
      "use +email as opposed to -letters",
      "I would rather +talk to a person",
    ] as [MarkedText])
  func replacement(_ row: MarkedText) { check(row) }

  @Test(
    "a negation keeps to its clause",
    arguments: [
      "staff should not -shout but +listen",
      "don't -argue; +listen",
      "Don't -argue. +Listen.",
      "don't -shout, +listen",
      "dont -argue just +listen and say +sorry",
      "never -interrupt let them +finish",
      "dont -panic stay +calm",
      "do not be -rude be +polite",
      "dont be -rude +customers will +leave",
      "never -ignore them they will +leave",
      "staff should not -shout because +customers will +leave",
      "don't -interrupt until they have +finished",
      "do not -argue when a customer is +angry",
      "they weren't -trained so they gave +wrong information",
      "staff are not -trained which means +wrong information",
      "don't -shout and always +smile",
      "never -argue and make sure you +listen",
      "dont -interrupt and +listen carefully",
      "he does not -listen and is +rude",
      "has no -manners and is +rude",
      "they don't -smile and they are +rude",
      "don't -lie then they will +trust you",
      "money is not more important than +politeness",
      "they are not -robots however they are +polite",
      "The shop is not -cheap although the staff are +friendly",
      "+polite staff, no -queues, +clean tables",
      "always be +polite never -rude",
      "be +polite and not -rude",
      "you should +listen and not -interrupt",
      "do not be -late because being +late is +rude",
      "dont -guess ask +someone",
      "dont make them -wait",
      "never let staff be -rude",
      "dont make excuses +apologise",
      "you should not -shout just +listen",
      "do not take it -personally and keep +calm",
      "a customer who isn't -listened to will +complain",
      "Staff who are not -trained give +wrong information",
      "they do not feel -valued and +leave",
      "staff should not -swear and -leave the till",
      "stop -talking and +listen",
      "You should never, ever -shout",
      "it doesn't matter how busy you are you should +greet them",
      "they have no reason to -leave",
    ] as [MarkedText])
  func scope(_ row: MarkedText) { check(row) }

  @Test(
    "a list keeps its negation up to its or",
    arguments: [
      "never be -rude, -late or -lazy",
      "Staff should not -shout, -swear or -argue",
      "without -shouting or -swearing",
      "not -rude / -lazy",
      "don't -argue or -shout, +listen",
      "no -manners, no -smile, no -help",
    ] as [MarkedText])
  func list(_ row: MarkedText) { check(row) }

  @Test(
    "a condition tells what happens otherwise and denies nothing",
    arguments: [
      "if you don't +listen, customers leave",
      "If staff are not +polite customers will go elsewhere",
      "customers leave if you don't +listen",
      "when staff are not +polite customers +complain",
      "without +training staff give +wrong information",
      "Without +training, mistakes happen",
      "staff need it, without +training they give wrong information",
      "and without +training they make mistakes",
      "without good +manners customers wont -return",
      "the shop would fail without +customers",
      "unless staff are +polite customers leave",
      "by not +listening you lose customers",
      "because if they dont +listen customers leave",
      "and when you are not +polite they leave",
      "be +polite otherwise they won't come +back",
      "if a customer complains you should not -argue",
      "If they are angry, don't -argue",
      "if they shout dont -shout back",
      "when serving customers you should never be -rude",
      "when a customer is upset never -argue",
      "ask if they need +help",
    ] as [MarkedText])
  func condition(_ row: MarkedText) { check(row) }

  @Test(
    "the cause of a bad result is not denied",
    arguments: [
      "no +training = wrong info",
      "no +training → complaints",
      "no +training leads to +mistakes",
      "No +manners makes customers leave",
      "lack of +training causes mistakes",
      "a lack of +communication can lead to mistakes",
      "not +listening makes customers leave",
      "not +listening to customers will make them leave",
      "Not being +polite is rude",
      "not +smiling is unprofessional",
      "failing to +listen means they leave",
      "not having +training can cause +accidents",
      "staff with no +training give wrong information",
      "not -listening is fine",
      "it is fine not to -listen",
      "no customers will come -back",
      "There is no -training",
    ] as [MarkedText])
  func cause(_ row: MarkedText) { check(row) }

  @Test(
    "what is called pointless or unimportant is denied",
    arguments: [
      "being -polite doesn't matter",
      "being on -time really does not matter",
      "it doesn't matter if staff are -polite",
      "Being on -time, it doesn't matter",
      "-Politeness? It doesn't matter.",
      "-listening is a waste of time",
      "-listening wastes time",
      "It is a waste of time -training staff",
      "-training is pointless",
      "being -polite is pointless",
      "it's pointless being -polite",
      "-politeness makes no difference",
      "being -polite doesn't make any difference",
      "there is no point in -listening",
      "it's not important to -listen",
      "-manners are not important",
      "-training is not needed",
      "-training isn't really necessary",
      "-listening isn't an important skill",
      "who cares about -manners",
      "-Politeness? Who cares.",
      "why bother being -polite",
      "what's the point of being -polite",
      "-training has no effect",
      "-listening is not worth it",
      "I can't see the point of -training",
      "no one cares if you are -late",
      "I disagree that being -polite helps",
    ] as [MarkedText])
  func dismissal(_ row: MarkedText) { check(row) }

  @Test(
    "what looks like a dismissal and is none",
    arguments: [
      "+manners matter",
      "+Politeness is important",
      "useless staff make customers +angry",
      "+rude staff are useless",
      "avoid unnecessary +jargon",
      "+listening is not a waste of time",
      "+listening is never pointless",
      "wrong +information wastes time",
      "+queues waste the customer's time",
      "at no point should you -shout",
      "+listening makes a difference",
      "if staff think +listening doesn't matter customers leave",
      "being quick is not as important as being +polite",
      "+Staff never miss the important parts",
      "if they don't +listen it wastes time",
      "a manager who cares about +staff",
      "What will you +use it for?",
      "+internal customers are not less important than +external ones",
      "speed doesn't matter as much as +politeness",
    ] as [MarkedText])
  func noDismissal(_ row: MarkedText) { check(row) }

  @Test(
    "no after the content, and questions",
    arguments: [
      "-listening? no",
      "Should you be -rude? No.",
      "Should you ever -shout at a customer? Never.",
      "Is it ok to be -late? No they should be +punctual.",
      "-listening, no",
      "Were they -polite? Not at all.",
      "why be -polite?",
      "Why should I be -polite?",
      "Why be +polite? Because customers come back.",
      "Why is it important to be +polite?",
      "Can I +help you?",
      "Would you like a +refund?",
      "No, +listen to them",
      "yes, +listen",
    ] as [MarkedText])
  func question(_ row: MarkedText) { check(row) }

  @Test(
    "learners write without marks and capitals, or in capitals only",
    arguments: [
      "STAFF SHOULD NEVER BE -RUDE BECAUSE CUSTOMERS +LEAVE",
      "DONT -SHOUT. +LISTEN.",
      "staff should be +nice and not -rude because if your +rude then people dont come -back",
      "if staff arent +polite people wont -come again and they will +tell there friends",
      "you need to +listen to them and dont -talk over them as they will get +annoyed",
      "* never -shout\n* +listen\n* don't -argue",
      "1. no -shouting\n2. be +polite",
      "never -shout\n+listen",
    ] as [MarkedText])
  func learners(_ row: MarkedText) { check(row) }

  @Test func aDenierIsKnown() {
    let analysis = analyse("staff are not rude")
    #expect(!analysis.isDenied(2..<4))
    #expect(analysis.isDenied(3..<4))
    #expect(!analysis.isDenied(0..<2))
    let dismissed = analyse("being polite is pointless")
    #expect(dismissed.isDenied(0..<4))
  }
}
