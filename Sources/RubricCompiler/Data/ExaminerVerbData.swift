/// Verbs of examiners that are command words of no kind that the program knows, and that are hardly ever content
/// themselves; with the command word nearest in meaning, form by form. Written for this project.
enum ExaminerVerbData {
  static let text: StaticString = """
    elucidate elucidates elucidating: explain explains explaining
    expound expounds expounding: explain explains explaining
    elaborate elaborates elaborating: explain explains explaining
    contextualise contextualises contextualising: explain explains explaining
    comprehend comprehends comprehending: explain explains explaining
    rationalise rationalises rationalising: justify justifies justifying
    substantiate substantiates substantiating: justify justifies justifying
    appraise appraises appraising: evaluate evaluates evaluating
    critique critiques critiquing: evaluate evaluates evaluating
    explore explores exploring: discuss discusses discussing
    scrutinise scrutinises scrutinising: analyse analyses analysing
    deconstruct deconstructs deconstructing: analyse analyses analysing
    enumerate enumerates enumerating: list lists listing
    itemise itemises itemising: list lists listing
    cite cites citing: give gives giving
    pinpoint pinpoints pinpointing: identify identifies identifying
    highlight highlights highlighting: identify identifies identifying
    articulate articulates articulating: state states stating
    characterise characterises characterising: describe describes describing
    discern discerns discerning: distinguish distinguishes distinguishing
    synthesise synthesises synthesising: summarise summarises summarising
    recap recaps recapping: summarise summarises summarising
    """
}
