/// Abbreviations that are written with a full stop, by when the stop belongs to them. Written for this
/// project.
///
/// - `always`: whatever follows.
/// - `unlessCapital`: unless a capital or the end of the line follows; then the stop ends the sentence.
/// - `beforeNumber`: only before a number ("fig. 2"). `beforeCapital`: only before a name ("St. Mary").
/// - `acronym`: letters divided by stops that need no last stop ("e.g", "U.K"); others need one, or three
///   letters.
/// - `starter`: words that open a sentence when they follow an acronym with a capital ("in the U.K. They").
/// An abbreviation with `=` folds to what follows it: "no. 5" is not a refusal.
enum AbbreviationData {
  static let text: StaticString = """
    always: eg ie mr mrs ms dr prof vs cf viz approx incl excl esp dept govt messrs al
    unlessCapital: etc am pm ltd inc plc jr sr
    beforeNumber: no=number nos=number fig figs vol vols p pp ch para eq ref max min q ext tel jan feb mar apr jun jul aug sep sept oct nov dec
    beforeCapital: st mt rev hon sgt capt gen col lt
    acronym: eg ie am pm uk us eu un ad bc pe tv
    starter: the they this that these those it i he she we you there then a an in on at when if so and but or for to as because however also after before some many most people customers what who how why not its their his her my our your
    """
}
