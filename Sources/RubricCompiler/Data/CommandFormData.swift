/// The forms in which command words stand in marking points: gerund, infinitive, third person, noun.
enum CommandFormData {
  static let text: StaticString = """
    identify: identify identifies identifying identification identified recognise recognises recognising recognition spot spotting
    name: name names naming
    state: state states stating mention mentions mentioning refer refers referring reference references note noting
    list: list lists listing
    give: give gives giving
    outline: outline outlines outlining
    describe: describe describes describing description descriptions
    define: define defines defining definition definitions
    explain: explain explains explaining explanation explanations understand understands understanding show showing
    compare: compare compares comparing comparison comparisons
    contrast: contrast contrasts contrasting
    distinguish: distinguish distinguishes distinguishing distinction differentiate differentiates differentiating differentiation
    justify: justify justifies justifying justification
    analyse: analyse analyses analysing analysis analyze analyzing
    discuss: discuss discusses discussing discussion
    assess: assess assesses assessing assessment
    evaluate: evaluate evaluates evaluating evaluation
    demonstrate: demonstrate demonstrates demonstrating demonstration
    select: select selects selecting selection choose chooses choosing choice
    propose: propose proposes proposing proposal
    apply: apply applies applying application
    calculate: calculate calculates calculating calculation work
    summarise: summarise summarises summarising summary summarize summarizing
    suggest: suggest suggests suggesting suggestion suggestions
    recommend: recommend recommends recommending recommendation
    """
}
