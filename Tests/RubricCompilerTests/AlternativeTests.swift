import Testing

/// What "or", commas and slashes leave open inside one idea: each alternative as a whole, and no fragment beside it.
@Suite struct AlternativeTests {
  static let rows: [PointRow] = [
    // Slashes divide the list, though commas stand inside it and a sentence follows it.
    PointRow(
      "Any three from: menu or theme, e.g. a colour, a film / date, time or length / number of guests / access. 1 mark each.",
      """
      content state 3.: menu / theme / colour / film | date / time / length | number of guests | access =3
      marks 3
      """),
    PointRow(
      "Any two from: drying out – left unused for long / back pressure / a leak, e.g. a crack, a bad joint (1 each)",
      """
      content state 2.: drying out / left unused for long | back pressure | leak / crack / bad joint =2
      marks 2
      """),
    PointRow(
      "Any two from: cost / price, speed, size / weight, colour",
      """
      content state 2.: cost / price | speed | size / weight | colour =2
      marks 2
      """),
    // Two sides of a contrast are one wording.
    PointRow(
      "steel bends, cast iron may crack or shatter (1)",
      """
      content state 1. steel bends cast iron may crack: steel bends cast iron may crack / steel bends cast iron may shatter =1
      marks 1
      """),
    PointRow(
      "early potatoes are small, main-crop potatoes are large or keep longer (1)",
      """
      content state 1. early potatoes are small main-crop potatoes are large: early potatoes are small main-crop potatoes are large / early potatoes are small main-crop potatoes keep longer =1
      marks 1
      """),
    // Clauses of their own share nothing.
    PointRow(
      "so the firm raises its prices or its profit falls (1)",
      """
      content state 1. so the firm raises its prices: so the firm raises its prices / its profit falls =1
      marks 1
      """),
    PointRow(
      "licks its paw or looks round at the wound (1)",
      """
      content state 1. licks its paw: licks its paw / looks round at the wound =1
      marks 1
      """),
    // A subject is no wording without the verb that it shares.
    PointRow(
      "stones or boulders in the valley floor move downhill (1)",
      """
      content state 1. stones in the valley floor move downhill: stones in the valley floor move downhill / boulders in the valley floor move downhill =1
      marks 1
      """),
    PointRow(
      "doors, windows or shop fronts may be broken (1)",
      """
      content state 1. doors may be broken: doors may be broken / windows may be broken / shop fronts may be broken =1
      marks 1
      """),
    PointRow(
      "bacteria or viruses pass from the cook to the food (1)",
      """
      content state 1. bacteria pass from the cook to the food: bacteria pass from the cook to the food / viruses pass from the cook to the food =1
      marks 1
      """),
    PointRow(
      "amount / volume of water in the soil (1)",
      """
      content state 1. amount of water in the soil: amount of water in the soil / volume of water in the soil =1
      marks 1
      """),
    PointRow(
      "heat passes to the surface of the pan / of the oil (1)",
      """
      content state 1. heat passes to the surface of the pan: heat passes to the surface of the pan / heat passes to the surface of the oil =1
      marks 1
      """),
    PointRow(
      "she drops or adds a reason for the delay (1)",
      """
      content state 1. she drops a reason for the delay: she drops a reason for the delay / she adds a reason for the delay =1
      marks 1
      """),
    // Examples inside a sentence, and those of the last alternative.
    PointRow(
      "cotton cloth (such as denim or canvas) shrinks (1)",
      """
      content state 1. cotton cloth shrinks: cotton cloth shrinks =1
      marks 1
      """),
    PointRow(
      "age / weight / illness, e.g. a fever (1)",
      """
      content state 1. age: age / weight / illness =1
      marks 1
      """),
    // A bare word that goes on in another wording is none itself; what "or" shares reaches as far as the clause.
    PointRow(
      "mud or gravel slides downhill",
      """
      content state 1. mud slides downhill: mud slides downhill / gravel slides downhill
      """),
    PointRow(
      "damp or stale bread grows mould (1)",
      """
      content state 1. damp bread grows mould: damp bread grows mould / stale bread grows mould =1
      marks 1
      """),
    PointRow(
      "warm, humid or shaded walls (1)",
      """
      content state 1. warm walls: warm walls / humid walls / shaded walls =1
      marks 1
      """),
    PointRow(
      "the shop is too small / one or two odd sales change the mean (1)",
      """
      content state 1. shop is too small: shop is too small / one or two odd sales change the mean =1
      marks 1
      """),
    PointRow(
      "weak brakes, wheels slide (1)",
      """
      content state 1. weak brakes: weak brakes / wheels slide =1
      marks 1
      """),
    PointRow(
      "no bag, rope or lead is caught in the door (1)",
      """
      content state 1. no bag is caught in the door: no bag is caught in the door / no rope is caught in the door / no lead is caught in the door =1
      marks 1
      """),
    PointRow(
      "not enough if the frost is hard, they may need a fleece or a cover (1)",
      """
      content state 1. not enough if the frost is hard: not enough if the frost is hard / they may need a fleece / they may need a cover =1
      marks 1
      """),
    PointRow(
      "chew or break through the outer skin of the seed (1)",
      """
      content state 1. chew the outer skin of the seed: chew the outer skin of the seed / break through the outer skin of the seed =1
      marks 1
      """),
    PointRow(
      "a fall in sales or a rise in rent (1)",
      """
      content state 1. fall in sales: fall in sales / a rise in rent =1
      marks 1
      """),
    PointRow(
      "spread by crumbs or touch (1)",
      """
      content state 1. spread by crumbs: spread by crumbs / spread by touch =1
      marks 1
      """),
    PointRow(
      "the cook works in the kitchen, the waiter in the hall (1)",
      """
      content state 1. cook works in the kitchen the waiter in the hall: cook works in the kitchen the waiter in the hall =1
      marks 1
      """),
    PointRow(
      "trains, trams or coaches brought visitors (1)",
      """
      content state 1. trains brought visitors: trains brought visitors / trams brought visitors / coaches brought visitors =1
      marks 1
      """),
    PointRow(
      "a bus is cheap to run, a tram costs more (1)",
      """
      content state 1. bus is cheap to run a tram costs more: bus is cheap to run a tram costs more =1
      marks 1
      """),
    PointRow(
      "the road is shut, two miles by the back lane (1)",
      """
      content state 1. road is shut: road is shut / two miles by the back lane =1
      marks 1
      """),
    PointRow(
      "strong wind / high pressure means no clouds (1)",
      """
      content state 1. strong wind means no clouds: strong wind means no clouds / high pressure means no clouds =1
      marks 1
      """),
  ]

  @Test(arguments: rows) func reads(_ row: PointRow) { #expect(parsed(row.point) == row.expected) }
}
