/// The forms in which command words stand in marking points: gerund, infinitive, third person, noun; and other verbs of
/// examiners with the demand of a command word. Written for this project after Ofqual's and AQA's lists of command words.
enum CommandFormData {
  static let text: StaticString = """
    identify: identify identifies identifying identification identified recognise recognises recognising recognition spot spotting spots locate locates locating
    name: name names naming
    state: state states stating mention mentions mentioning refer refers referring reference references note notes noting recall recalls recalling know knows knowing say says saying
    list: list lists listing
    give: give gives giving provide provides providing quote quotes quoting
    outline: outline outlines outlining
    describe: describe describes describing description descriptions knowledge awareness
    define: define defines defining definition definitions
    explain: explain explains explaining explanation explanations understand understands understanding show shows showing clarify clarifies clarifying account accounts accounting link links linking relate relates relating
    compare: compare compares comparing comparison comparisons
    contrast: contrast contrasts contrasting
    distinguish: distinguish distinguishes distinguishing distinction differentiate differentiates differentiating differentiation
    justify: justify justifies justifying justification argue argues arguing
    analyse: analyse analyses analysing analysis analyze analyzes analyzing examine examines examining interpret interprets interpreting interpretation
    discuss: discuss discusses discussing discussion comment comments commenting
    assess: assess assesses assessing assessment
    evaluate: evaluate evaluates evaluating evaluation judge judges judging judgement review reviews reviewing criticise criticises criticising weigh weighs weighing
    demonstrate: demonstrate demonstrates demonstrating demonstration illustrate illustrates illustrating display displays displaying
    select: select selects selecting selection choose chooses choosing choice choices
    propose: propose proposes proposing proposal plan plans planning design designs designing devise devises devising
    apply: apply applies applying application adapt adapts adapting
    calculate: calculate calculates calculating calculation work works working determine determines determining estimate estimates estimating
    summarise: summarise summarises summarising summary summarize summarizes summarizing
    suggest: suggest suggests suggesting suggestion suggestions predict predicts predicting prediction deduce deduces deducing infer infers inferring
    recommend: recommend recommends recommending recommendation recommendations
    """
}
