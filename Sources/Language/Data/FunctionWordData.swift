/// The function words of English and the words that link clauses, by what they do. Written for this project after the
/// closed classes of the usual grammars (Quirk et al., A Comprehensive Grammar of the English Language, chapters 2 and 8).
enum FunctionWordData {
  static let text: StaticString = """
    determiner: the a an this that these those my your his her its our their every each either some any both such another other own half
    pronoun: i you he she it we they me him us them myself yourself himself herself itself ourselves themselves yourselves themself one ones someone somebody anyone anybody everyone everybody something anything everything mine yours hers ours theirs there here stuff thing things
    preposition: to of in on at by for from with about into onto over under up down out off through between among against during before after above below across along around behind beside beyond near towards toward upon within via per than as like round till until
    auxiliary: be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought
    conjunction: and or but nor so yet because since although though while whereas whether if unless when whenever once where wherever as that plus however
    adverb: very really quite just also too only even still already always often usually sometimes never again ever almost maybe perhaps probably possibly actually basically generally normally especially particularly simply clearly properly well right straight away now then soon later today quickly back together else instead rather more most less least much many little bit lot lots all enough pretty totally completely fully definitely certainly obviously literally honestly kind sort etc eg ie so therefore thus hence consequently otherwise
    negator: not never no none nobody nothing nowhere neither nor without hardly barely scarcely rarely seldom lack lacks lacking fails fail failing failed refuse refuses refusing refused
    reason: because since due owing cause reason reasons why thanks
    result: so therefore thus hence consequently means mean meaning meant lead leads leading led result results resulting resulted cause causes causing caused make makes making made allow allows allowing enable enables enabling create creates creating help helps helping ensure ensures ensuring stop stops stopping prevent prevents preventing improve improves improving increase increases increasing reduce reduces reducing affect affects affecting impact impacts influence influences otherwise thereby
    condition: if when whenever unless once while until provided where without otherwise depending
    contrast: but whereas however although though while unlike instead rather yet despite contrast opposite different difference other except
    sequence: first firstly second secondly third thirdly then next after afterwards before finally lastly later last eventually once start begin step meanwhile
    example: example examples eg instance such like including say imagine once
    relative: which who whom whose that what where why how
    firstPerson: i me my we us our mine ours myself
    quantity: one two three four five six seven eight nine ten many several few both lots hundred thousand first second third
    purpose: to for order
    judgement: overall conclusion therefore better best worse worst worth depends depend outweigh outweighs effective ineffective successful agree disagree opinion believe think main mainly mostly suitable appropriate important
    commonVerb: be am is are was were been have has had do does did will would can could should may might must get gets got go goes going went gone come comes came coming make makes made take takes took give gives gave say says said tell tells told ask asks asked know knows knew think thinks thought see sees saw want wants wanted need needs needed use uses used find finds found feel feels felt try tries tried leave leaves left keep keeps kept let lets put puts become becomes became help helps helped show shows showed pay pays paid work works worked happen happens happened look looks looked start starts stop stops buy buys bought sell sells sold talk talks speak speaks listen listens answer answers explain explains wait waits lose loses lost
    """
}
