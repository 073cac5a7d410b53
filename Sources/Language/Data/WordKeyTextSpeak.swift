/// Text-speak, clippings and phonetic spellings: the word meant, then how learners write it. Written for this project.
///
/// Each entry is for that spelling alone. Left out are forms that are as often another word: "wont", "were", "no", "an".
extension WordKeyData {
  static let textSpeak: StaticString = """
    # Little words
    about abt abart
    after afta aftr
    although altho allthough
    and nd
    another anotha anutha
    anyone any1 ne1 anywun
    anything owt anythin nething anyfing anyfin anythink
    are r
    as az
    back bck
    because bc bcause bcos bcoz bcs bcuz bcz becase becasue becaus becaz becos becose becouse becoz becus becuse becuz
    because beacause beacuse beause becausae bcse cos coss coz cus cuz caus
    before b4 befor b4hand bfore
    between btween btwn
    can cn
    could cud cld culd coud
    does duz dos
    else els
    enough enuf enuff
    every evry evri
    everyone every1 evry1 evryone
    everything everythin evrything everyfing everythink
    from frm fom
    have hav hve
    into in2
    is iz
    just jst jus
    like lyk lyke liek
    maybe mayb mayby mabe mabye
    more mor
    much mch mutch
    must mst
    never neva nva nevr
    nothing nothin nuffin nuthin nothink nuffing nowt
    now nw
    of ov
    only onli
    other otha uther
    our owr
    people ppl pple peeps peple peeple pepole poeple ppls peopl
    probably prob probs prolly probly
    should shud shld shuld shoud
    someone some1 sum1 sumone sumwun sme1
    something somethin sumthing sumthin sumfing summat smth sth sumat somthing somethink
    sometimes somtimes sumtimes
    thanks thx thanx thnx tnx thnks tanx ta
    that tht dat thatt
    the da teh hte
    their thier
    them dem thm
    there dere
    these thees theese
    they dey tey
    thing thng fing
    think thnk fink
    this dis thiss ths
    those thoes
    though tho
    thought thort thot thowt
    through thru
    throughout thruout
    today 2day tday 2dy
    together togetha 2gether tgthr togeda
    tomorrow 2moro 2morrow 2mrw tmrw tmr tomoz tomorow tommorow tommorrow 2mo
    tonight 2nite 2night tonite
    towards toward twds
    want wnt
    want wanna
    was wos woz wuz
    well wel
    were wer
    what wat wot wht
    when wen whn
    where wher whr whre
    which wich whitch wihch
    while whyl
    why wy
    will wll
    with wiv wif wid wth wiht witth
    without witout wivout wifout withought
    would wud wld wuld woud
    yes yeah yeh yea yep yup yh yess
    you u yu yoo yous
    your ur yor
    yourself urself yaself

    # Everyday words
    advertisement ad ads advert adverts
    again agen agn
    always alwys allways alwayz
    anyway newayz neway
    approximately approx
    appointment appt appts
    asked arsked askd
    average avg
    better betta bettr
    bicycle bike bikes biked biking
    bring brng
    business biz buz
    christmas crimbo
    communication comms
    conversation convo convos
    customer cust custs cstmr custmr custumers
    definitely def defo deffo deff defs
    department dept depts
    different diff diffrent diferent
    easy eazy
    especially esp espesh
    excellent excelent
    favourite fav fave favs
    found fnd
    friend frend frnd fren frendz frends
    give gimme
    going goin gonna gunna gona
    good gd gud guud
    got gotta
    government govt gov gvmt
    great gr8 grt
    happy hapy
    help hlp
    homework hmwrk
    hour hrs
    husband hubby
    important impt importnt
    information info
    know knw
    late l8
    later l8r lata laterz
    laugh larf laff
    laughing larfing laffing
    leave leav
    listen lissen lisen
    little lil
    love luv luvs
    make mke mak
    making makin
    manager mgr mngr mgrs mangr
    management mgmt mgt
    mate m8 m8s
    message msg msgs mssg
    minute mins
    money munny
    month mth mths mnth mnths
    morning mornin
    need neeed
    next nxt
    nice nise
    night nite nyt
    number num
    obviously obvs obv obvi obvioulsy
    phone fone phne fones
    picture pic pics pix
    please plz pls plse pleaz plees
    question ques qs
    quick quik kwik
    quiet quiat
    really rly rlly realy relly
    refrigerator fridge fridges frige frigde fridg
    representative rep reps
    said sed
    say sey
    second secs
    service srvc svc servis
    sorry soz sry srry sori
    statistics stats
    stuff stuf
    supposed sposed
    taking takin
    telephone tel
    television tv tvs telly
    text txt txts
    time tym tyme
    true tru
    trying tryin
    university uni unis
    usually usu usualy
    vegetable veg veggie veggies
    versus vs vrs
    very vry vrey verry
    video vid vids
    wait w8 w8t
    waiting w8ing waitin
    week wk wks
    weekend wkend wknd
    welcome welcum
    work wrk werk
    working workin wrking wrkin
    worried worrid
    year yr yrs
    young yung
    """
}
