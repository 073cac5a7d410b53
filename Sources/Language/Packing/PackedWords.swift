// The parts of Language that a rubric is made of.

extension StemID: Packable {
  public static var blank: StemID { .unknown }
  public mutating func exchange(with pack: inout Pack) { rawValue.exchange(with: &pack) }
}

extension ConceptID: Packable {
  public static var blank: ConceptID { ConceptID(0) }
  public mutating func exchange(with pack: inout Pack) { rawValue.exchange(with: &pack) }
}

extension ByteSpan: Packable {
  public static var blank: ByteSpan { ByteSpan(start: 0, end: 0) }
  public mutating func exchange(with pack: inout Pack) {
    start.exchange(with: &pack)
    var length = Int(end) - Int(start)
    length.exchange(with: &pack)
    end = start &+ Int32(truncatingIfNeeded: length)
  }
}

extension CommandWord: Packable {
  public static var blank: CommandWord { .identify }
  public mutating func exchange(with pack: inout Pack) { pack.exchange(case: &self) }
}

extension Demand: Packable {
  public static var blank: Demand { .content }
  public mutating func exchange(with pack: inout Pack) { pack.exchange(case: &self) }
}
