/// Two words that "and" makes one: a list is not divided between them. Written for this project from the pairs that
/// qualification titles and mark schemes of UK awarding bodies use.
enum FixedPairData {
  static let text: StaticString = """
    health and safety
    terms and conditions
    supply and demand
    profit and loss
    trial and error
    wear and tear
    goods and services
    products and services
    rules and regulations
    policies and procedures
    needs and expectations
    needs and wants
    research and development
    equality and diversity
    bed and breakfast
    food and drink
    bread and butter
    fish and chips
    salt and pepper
    black and white
    rock and roll
    law and order
    pros and cons
    dos and donts
    time and place
    day and night
    hopes and fears
    name and address
    oil and gas
    nuts and bolts
    pick and mix
    command and control
    hammer and sickle
    church and state
    peace and quiet
    import and export
    imports and exports
    speed and accuracy
    search and rescue
    divide and rule
    cut and paste
    drag and drop
    plug and play
    up and down
    back and forth
    pen and paper
    lock and key
    question and answer
    mystery and suspense
    body and mind
    mind and body
    """
}
