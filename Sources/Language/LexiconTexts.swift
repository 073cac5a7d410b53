extension LexiconData {
  /// Every text of the lexicon that ships with the program; a concept may be named in any of them.
  static let all: [StaticString] = [
    customerServiceBehaviours,
    customerServiceCommunication,
    customerServiceComplaints,
    customerServiceCustomers,
    customerServiceExpectations,
    customerServiceFactors,
    customerServiceLaw,
    customerServiceOrganisation,
    customerServiceOutcomes,
    customerServicePrinciples,
    general,
    generalActions,
    generalDealings,
    generalIdeas,
    generalPeople,
    generalQualities,
    generalThings,
  ]
}
