/// The base letters of the accented and extended Latin letters: U+00C0–U+024F, then U+1E00–U+1EFF, sixteen a
/// line.
///
/// From the canonical decompositions of the Unicode Character Database; letters with a stroke or a hook by
/// hand. A capital stands for a capital. `-` is no letter; `.` is a letter that keeps its own bytes. Digits
/// and the marks above them on a keyboard stand for two letters, small and capital: 1 ! ae, 2 @ oe, 3 # ss, 4
/// $ th, 5 % ij, 6 ^ dz, 7 & lj, 8 * nj.
enum LatinLetterData {
  static let text: StaticString = """
    AAAAAA!CEEEEIIII
    DNOOOOO-OUUUUY$3
    aaaaaa1ceeeeiiii
    dnooooo-ouuuuy4y
    AaAaAaCcCcCcCcDd
    DdEeEeEeEeEeGgGg
    GgGgHhHhIiIiIiIi
    Ii%5JjKkkLlLlLlL
    lLlNnNnNnnNnOoOo
    Oo@2RrRrRrSsSsSs
    SsTtTtTtUuUuUuUu
    UuUuWwYyYZzZzZzs
    bB.....CcDDDd.EE
    EFfG.h.IKkl..NnO
    Oo..Pp.....tTtTU
    u.VYyZzZ........
    ....^^6&&7**8AaI
    iOoUuUuUuUuUueAa
    Aa!1GgGgKkOoOoZz
    j^^6Gg..NnAa!1Oo
    AaAaEeEeIiIiOoOo
    RrRrUuUuSsTtYyHh
    Nd..ZzAaEeOoOoOo
    OoYylntj..ACcLTs
    z..BU.EeJjQqRrYy
    AaBbBbBbCcDdDdDd
    DdDdEeEeEeEeEeFf
    GgHhHhHhHhHhIiIi
    KkKkKkLlLlLlLlMm
    MmMmNnNnNnNnOoOo
    OoOoPpPpRrRrRrRr
    SsSsSsSsSsTtTtTt
    TtUuUuUuUuUuVvVv
    WwWwWwWwWwXxXxYy
    ZzZzZzhtwyasss#d
    AaAaAaAaAaAaAaAa
    AaAaAaAaEeEeEeEe
    EeEeEeEeIiIiOoOo
    OoOoOoOoOoOoOoOo
    OoOoUuUuUuUuUuUu
    UuYyYyYyYy..VvYy
    """

  /// The two letters that a digit of ``text`` stands for, in the order of the digits.
  static let pairs: StaticString = "aeoessthijdzljnj"
}
