/// Words that a prefix turns into their opposite, in lines: the prefix, and the words without it. Only such of which the one is
/// said by denying the other: "untrained" is "not trained", but "disadvantage" is not "no advantage". Written for this project.
enum NegatedWordData {
  static let text: StaticString = """
    un: able acceptable accompanied accountable achievable affected ambiguous answered appreciated approachable armed
    un: attended attractive authorised available aware balanced bearable biased born breakable broken caring certain
    un: changed changing charged clean clear comfortable common competitive complicated concerned conditional connected
    un: conscious constitutional contaminated controlled conventional cooked covered damaged decided democratic desirable
    un: detected developed dissolved disturbed economic educated elected employed encrypted enforceable equal ethical even
    un: expected explained fair fairly faithful familiar fashionable favourable feasible fertilised filled finished
    un: forgiving fortunate friendly friendliness funny grateful guarded happy happiness harmed healthy helpful hurt
    un: hygienic identified imaginative important impressed informed inspired insulated insured intended intentional
    un: interested interesting interrupted involved justified kind known labelled lawful licensed likely limited locked
    un: lucky manageable marked married motivated natural necessary needed noticed occupied official opened organised
    un: paid planned pleasant plugged polluted popular popularity predictable prepared processed productive professional
    un: profitable protected proven published punctual qualified reactive readable realistic reasonable recognised
    un: recorded regulated related reliable represented resolved responsive restricted rewarded safe sanitary
    un: satisfactory satisfied saturated scientific secure secured seen selfish signed skilful skilled sociable sold
    un: solved specified spoken stable steady structured subsidised successful suitable supervised supported sure
    un: sustainable sympathetic tested tidy touched trained treated true trustworthy truthful usable used usual valued
    un: vaccinated verified wanted washed welcome welcoming well willing willingness wise worn worthy written
    in: accessible accurate accuracy active adequate adequately appropriate appropriately attentive audible capable
    in: compatible competent complete considerate consistent consistency consistently convenient correct correctly
    in: curable decent decisive definite dependent direct directly discreet edible effective efficient efficiently
    in: efficiency elastic eligible equality expensive experienced fertile flexible flexibility formal formally frequent
    in: hospitable humane justice organic sanitary secure security sensitive significant sincere soluble sufficient
    in: tangible tolerant visible voluntary
    im: balance mature mobile moral mortal partial patient patience perfect personal plausible polite possible practical
    im: precise probable proper pure
    ir: rational regular relevant replaceable responsible responsibly reversible
    il: legal legally legible legitimate literate logical
    dis: agree agreement allow approve approval believe continue courteous honest honestly honesty interested like loyal
    dis: loyalty obedient obey obedience organised proportionate respect respectful satisfied satisfaction similar trust
    non: flammable living profit renewable smoker toxic verbal violent
    """
}
