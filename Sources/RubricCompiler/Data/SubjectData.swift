/// What tells the subjects of the lexicon apart beside their concepts. Written for this project.
enum SubjectData {
  /// Words of mark schemes of every subject: none is a sign of what a question is about.
  static let examinerWords: StaticString = """
    award credit mark marks max maximum total point points any accept reject ignore allow refuse learner candidate student
    pupil answer response evidence identify explain describe state list name outline give define distinguish evaluate
    discuss assess justify analyse compare suggest demonstrate demonstrating show showing verify look check valid suitable
    appropriate correct relevant clear example e.g. i.e. idea owtte ora avp reason way thing point least one two three four
    five six each both either other another alone same word term statement question following include including
    understanding knowledge skill judgement paper unit level section
    gcse btec nvq exam test assessment component module topic tier course qualification certificate diploma expansion development developed description explanation difference advantage
    disadvantage benefit method factor effect feature stage type kind form part use used using make made good new different
    """

  /// Other names under which a subject goes: a line for each subject, its name in the lexicon first.
  static let otherNames: StaticString = """
    customer service, customer services, customer care
    business, business studies, business administration, enterprise, business management
    retail, retailing, retail skills, shop work
    care, health and social care, social care, adult care, health care, nursing
    child care, childcare, early years, child development, children's care, childminding
    safeguarding, child protection
    food, food hygiene, food safety, catering, cookery, food technology, food preparation and nutrition, food and nutrition
    hospitality, hospitality and catering, hotel management
    safety, health and safety, workplace safety, occupational health
    computing, computer science, information technology, ict, digital skills, cyber security
    engineering, motor vehicle, construction, plumbing, electrical installation, welding, design and technology
    sport, physical education, sports science, fitness
    travel, travel and tourism, tourism
    english, english language, english literature
    mathematics, maths, numeracy, statistics
    religious studies, religious education, philosophy and ethics
    media, media studies, advertising, film studies
    arts, art and design, music, drama, dance, performing arts
    law, legal studies
    citizenship, politics, government and politics
    science, combined science
    """

  /// Subjects that share questions: where one is active, the others of its line come along on less evidence.
  static let neighbours: StaticString = """
    customer service, retail, business
    business, economics
    food, hospitality
    hospitality, travel, customer service
    biology, science
    chemistry, science
    physics, science
    physics, engineering
    care, safeguarding, child care
    care, psychology
    biology, sport
    biology, food
    safety, engineering
    law, citizenship
    history, citizenship
    geography, science
    geography, travel
    sociology, citizenship
    english, media
    """
}
