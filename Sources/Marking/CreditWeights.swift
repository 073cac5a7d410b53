extension CreditModel {
  static let terms: [Term] = [Term(.always, 0)]
}
