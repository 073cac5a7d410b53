/// Verbs that stand in marking points where a command word belongs, and that neither Ofqual nor AQA defines; with the
/// command word nearest in meaning, form by form. Written for this project.
enum ExaminerVerbData {
  static let text: StaticString = """
    elucidate elucidates elucidating: explain explains explaining
    expound expounds expounding: explain explains explaining
    rationalise rationalises rationalising: justify justifies justifying
    substantiate substantiates substantiating: justify justifies justifying
    defend defends defending: justify justifies justifying
    appraise appraises appraising: evaluate evaluates evaluating
    critique critiques critiquing: evaluate evaluates evaluating
    weigh weighs weighing: evaluate evaluates evaluating
    debate debates debating: discuss discusses discussing
    explore explores exploring: discuss discusses discussing
    consider considers considering: discuss discusses discussing
    investigate investigates investigating: analyse analyses analysing
    scrutinise scrutinises scrutinising: analyse analyses analysing
    deconstruct deconstructs deconstructing: analyse analyses analysing
    dissect dissects dissecting: analyse analyses analysing
    enumerate enumerates enumerating: list lists listing
    itemise itemises itemising: list lists listing
    cite cites citing: give gives giving
    supply supplies supplying: give gives giving
    pinpoint pinpoints pinpointing: identify identifies identifying
    highlight highlights highlighting: identify identifies identifying
    detect detects detecting: identify identifies identifying
    label labels labelling: name names naming
    articulate articulates articulating: state states stating
    declare declares declaring: state states stating
    express expresses expressing: state states stating
    depict depicts depicting: describe describes describing
    portray portrays portraying: describe describes describing
    characterise characterises characterising: describe describes describing
    detail details detailing: describe describes describing
    sketch sketches sketching: outline outlines outlining
    contextualise contextualises contextualising: explain explains explaining
    comprehend comprehends comprehending: explain explains explaining
    grasp grasps grasping: explain explains explaining
    discern discerns discerning: distinguish distinguishes distinguishing
    compute computes computing: calculate calculates calculating
    quantify quantifies quantifying: calculate calculates calculating
    formulate formulates formulating: propose proposes proposing
    advise advises advising: recommend recommends recommending
    advocate advocates advocating: recommend recommends recommending
    synthesise synthesises synthesising: summarise summarises summarising
    recap recaps recapping: summarise summarises summarising
    """
}
