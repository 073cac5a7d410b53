import Agreement
import JSONText

/// How figures and their intervals are written.
extension JSONWriter {
  /// A finite number, in the fewest digits that give it back.
  mutating func number(_ value: Double) {
    if value == value.rounded(), abs(value) < 1e15 { integer(Int(value)) } else { raw([UInt8]("\(value)".utf8)) }
  }

  /// A figure, or null.
  mutating func statistic(_ statistic: Statistic) {
    if let value = statistic.value { number(value) } else { null() }
  }

  /// A figure with its interval; where there is none, the reason.
  mutating func estimate(_ estimate: Estimate) {
    beginObject()
    key("value")
    statistic(estimate.value)
    key("lower")
    statistic(estimate.lower)
    key("upper")
    statistic(estimate.upper)
    if let reason = estimate.value.reason ?? estimate.lower.reason {
      key("reason")
      string(reason.wording)
    }
    endObject()
  }

  /// Figures by the name of their statistic.
  mutating func named(_ figures: [(statistic: PairStatistic, estimate: Estimate)]) {
    beginObject()
    for (statistic, estimate) in figures {
      key([UInt8](statistic.name.utf8))
      self.estimate(estimate)
    }
    endObject()
  }

  /// What makes the intervals again.
  mutating func bootstrap(_ bootstrap: Bootstrap, units: String, count: Int) {
    key("bootstrap")
    beginObject()
    key("method")
    string(bootstrap.method.rawValue)
    key("resamples")
    integer(bootstrap.resamples)
    key("seed")
    integer(Int(clamping: bootstrap.seed))
    key("units")
    string(units)
    key("count")
    integer(count)
    endObject()
  }
}
