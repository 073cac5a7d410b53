/// Words by which a sentence to the marker is told from one of an answer. Lines begin with what their words are; collected from the
/// notes under mark schemes and written out for this project.
enum MarkerWordData {
  /// `noun`: what answers and their parts are called; `form`: how something is said or set down, rather than what is said;
  /// `style`: what is said of such; `matching`: what one part of an answer must do to another; `predicate`: what is said of
  /// answers and marks.
  static let text: StaticString = """
    noun: answer answers response responses statement statements comment comments point points reason reasons explanation
    noun: explanations effect effects example examples cause causes factor factors method methods definition definitions
    noun: description descriptions comparison comparisons difference differences similarity judgement judgment conclusion
    noun: development developments expansion consequence consequences advantage disadvantage benefit drawback link links
    noun: feature features suggestion suggestions argument arguments evaluation quotation quotations
    noun: justification idea ideas mark marks half halves
    form: wording word words phrase phrases phrasing spelling spellings language term terms terminology vocabulary grammar
    form: punctuation handwriting diagram diagrams sketch sketches drawing drawings bullets list lists order name names
    form: abbreviation abbreviations synonym synonyms paraphrase paraphrases detail details date dates figure figures title
    form: titles quotation quotations reference references mention number numbers working units symbol symbols formula
    form: sentences label labels variants mistakes errors slips version versions
    form: equivalents repetition letter letters
    style: everyday own technical phonetic precise exact correct equivalent similar different alternative other full
    style: vague general generic brief single one-word irrelevant further wrong incorrect sensible clear suitable reasonable
    style: simple simplified informal colloquial lay plain poor minor extra additional specific accurate labelled learner
    style: learners candidate candidates student students pupil pupils longer shorter non-technical bare unsupported any use
    style: written place bullet-point undeveloped unexplained repeated
    matching: be match fit follow belong link apply differ correspond come go agree not suit make stand overlap
    predicate: accepted acceptable allowed credited creditworthy penalised penalized rewarded welcome fine ignored condoned
    predicate: tolerated marked counted
    """
}
