/// Human growth and development, factors and life events, health, lifestyle, conditions and public health in health and social care. Written for this project.
extension LexiconData {
  static let healthSocialCareLifespan: StaticString = """
    subject care

    infancy [example]
    ?infant; ?baby; newborn; 0 2; 0 to 2 years; birth to two; first two years

    early childhood [example]
    3 8; 3 to 8 years; 2 to 8; ?toddler; preschool; young child

    adolescence [example]
    ?adolescent; ?teenager; teenage years; 9 18; 9 to 18 years; ?teens; puberty age

    early adulthood [example]
    19 45; 19 to 45 years; young adult; twenties; 18 to 45

    middle adulthood [example]
    46 65; 46 to 65; middle age; fifties

    later adulthood [example]
    65; over 65; 65 plus; old age; ?elderly; older people|person|adult; ?pensioner; ?oap; senior citizen

    physical development [factor]
    growth _ body|height|weight; grow taller|bigger|stronger; physical growth|change; body change|grow; change in body; gross and fine motor;
    get taller|stronger; put on weight; ability to move

    intellectual development [factor]
    cognitive; thinking|memory|problem solving|language skill; learn new|skills|things|knowledge; brain develop|development;
    thinking and reasoning; develop memory|language|knowledge|thinking; problem solving; mental ability

    emotional development [factor]
    feelings _ develop|express|control; develop|understand|express|control|manage _ feelings|emotions; self esteem|concept|image; ?attachment;
    ?bond; confidence grow; ?emotions; self worth; feel secure|loved

    social development [factor]
    make|making|form friends|friendships|relationships; mix|interact|socialise with others|people; social skills; ?friendship;
    share and take turns; get along with others; communicate with others; meet people; relationships with others

    puberty [cause, example]
    hormone; breasts develop; periods start; start|begin periods; menstruation; voice breaks|deepens|breaking; pubic|facial|body hair;
    growth spurt; hips widen; ?testes; sperm; sexual maturity|characteristics; wet dreams; ?spots; primary sexual characteristics;
    secondary sexual characteristics

    menopause [cause, example]
    periods stop; end of periods; hot flushes; night sweats; {not} have periods|children; stop ovulating|having periods;
    oestrogen decrease|falls|drops; end of fertility

    physical effects of ageing [consequence]
    wrinkles; skin _ loses elasticity|thinner|saggy; grey hair; hair loss|thin|grey;
    lose|loss of hair|height|muscle|mobility|hearing|sight|elasticity|bone|strength; brittle|weaker bones; bones weak|weaker|brittle|thin;
    joints stiff; arthritis; slower movement|reactions; deteriorate _ sight|hearing|eyesight; poor|worse eyesight|hearing|balance; ?shrink;
    slow down; reduced mobility; osteoporosis; less mobile|flexible; falls more; muscle tone

    intellectual effects of ageing [consequence]
    forgetful; slower thinking|thought|reaction; memory loss; loss of memory; slow _ think|process; memory _ worse; dementia;
    take longer to learn|think

    emotional and social effects of ageing [consequence]
    ?lonely; loneliness; isolated; ?isolation; loss of partner|friends|independence|role; friends die; more free time;
    more time with grandchildren|family; loss of confidence; frightened to go out; less contact with people; ?retire; fewer friends;
    feel useless

    gross motor skills [skill]
    gross motor; large muscle; ?walk; ?run; ?jump; hop; climb; kick; throw and catch; ride bike; ?crawl; whole body|arms and legs movement;
    big movements

    fine motor skills [skill]
    fine motor; small muscle; hand|finger control|movement; pincer|palmar grip|grasp; hold pencil|crayon|pen; ?draw; ?write; thread beads;
    do up buttons; build blocks|bricks; use cutlery|scissors; turn pages; hand eye coordination; small movements; pick up small

    language development [skill]
    ?language; babble; cooing; first words; ?speak; ?vocabulary; ?talking; full sentence; learn to talk; telegraphic

    attachment and bonding [need, factor]
    attachment; bond with parent|mother|carer|mum; close|strong bond; secure attachment; emotional bond; bonding; bowlby;
    feel safe|secure|loved with|by

    self concept [factor]
    how _ see|view|think|feel about self|themselves|yourself|himself; view|picture|idea of self|themselves|yourself; self image _ self esteem;
    sense of identity; ?who you are; self image and self esteem

    self esteem [factor, need]
    self worth; how much|well value|think of themselves|self; value|worth themselves|self|yourself;
    feel good about|bad about themselves|self|yourself; confidence in self; proud of self; feel worth

    low self esteem [consequence] ~ high self esteem
    low self esteem|confidence|worth; feel worthless|useless|ugly; feel bad|rubbish about themselves|self|herself|himself;
    lack of|lose confidence; negative self image|concept; hate self|themselves; poor self esteem|image; think not good enough; {not} confident;
    damage self esteem; {not} feel good about

    high self esteem [benefit] ~ low self esteem
    high|positive|better|raised|good|improved self esteem|worth|concept|image; feel good|proud about|of self|themselves|yourself;
    more confident; confidence boost|increase|grows; boost|increase|build|raise confidence|esteem; feel confident|valued;
    believe in self|themselves

    self image [factor]
    how _ look|see themselves|self; body image; mental picture of self; ?how they look; see in mirror; ?appearance

    physical needs [need] ~ emotional needs
    ?food; ?shelter; warmth; ?water; ?sleep; ?exercise; ?clothes; ?safety; ?rest; fresh air; ?housing; hygiene; ?medication; physical health

    intellectual needs [need]
    ?education; ?learning; stimulation; mental activity; keep|keep mind|brain active|busy; ?school; puzzles; stimulate mind|brain;
    mental stimulation; ?reading; challenge mind; new skills|experiences

    emotional needs [need] ~ physical needs
    ?love; ?affection; ?security; feel safe|loved|secure|valued; ?support; ?respect; ?belong; ?praise; ?comfort; be loved; self esteem;
    ?happiness; reassurance

    social needs [need]
    ?friends; ?friendship; ?company; ?relationship; interact with others; ?socialise; ?belong; social contact|interaction; companionship;
    ?community; meet|mix with people|others; social life

    maslow hierarchy in care [principle]
    maslow; hierarchy of needs; self actualisation; pyramid of needs; physiological needs|safety; basic needs first|met; reach full potential;
    lower needs before

    nature versus nurture in care [factor]
    nature nurture; genes or environment; born with or learnt; inherited or environment; gesell; bandura

    genetic inheritance [factor, cause]
    genetic; ?inherit; family history; runs in family; passed from|down parents; hereditary; born with; dna; passed down

    lifestyle choices [factor]
    lifestyle; ?diet; ?exercise; ?smoke; alcohol; ?drugs; ?sleep; choices they make; way of life; how you live

    balanced diet in care [factor, practice] ~ poor diet in care
    balanced diet; balanced|healthy diet|eating; eat healthily|well|balanced; five a day; fruit and veg|vegetables; eatwell; all nutrients;
    right nutrients; variety of food; protein _ carbohydrates; vitamins and minerals; eat right food; less fat|sugar|salt

    poor diet in care [factor, cause] ~ balanced diet in care
    poor diet; unhealthy|bad|poor|unbalanced diet|eating|food; junk|fast|fatty|processed food; ?takeaways; too much sugar|salt|fat|food;
    {not} eat healthy|properly|enough|fruit|vegetables; high fat|sugar|salt; eat rubbish|badly; overeating; lack of nutrients|vitamins;
    skip meals; fizzy drinks; chocolate and crisps

    regular exercise [factor, practice] ~ lack of exercise in care
    exercise; regular exercise|activity; physically active; keep fit; walking|swimming|gym|running|cycling|jogging; be active; 30 minutes;
    150 minutes; go for walk; play sport; stay active

    lack of exercise in care [factor, cause] ~ regular exercise
    lack of|little|no|not enough exercise|activity; sedentary; inactive; {not} exercise|active|move; sit|lie around|all day; couch potato;
    unfit; ?lazy; sit _ watch tv|telly|games; desk job

    benefits of exercise for health [benefit]
    lose|burn|control|maintain weight|calories|fat; stronger|strengthen heart|muscles|bones|lungs; reduce|less|lower risk stress|blood|heart;
    release endorphins; feel good|happier; endorphins; sleep better; more energy;
    improve|better mood|fitness|stamina|circulation|flexibility|mobility|mental; meet people|friends; prevent obesity; lower blood pressure;
    get fit; stay healthy weight

    smoking effects [cause, factor]
    smoking; ?smoke; cigarettes; tobacco; nicotine; vape; lung cancer; bronchitis; emphysema; copd; tar in lungs; ?cough; yellow teeth|fingers;
    passive smoking; carbon monoxide; damage lungs; breathless; low birth weight smoking

    alcohol misuse [cause, factor]
    alcohol; drink too much; binge; liver damage|disease|cirrhosis; cirrhosis; units of alcohol; 14 units; drunk;
    hangover; addicted to drink|alcohol; damage|scar liver; drinking heavily

    substance misuse [cause, factor]
    ?drugs; drug abuse|misuse|taking; substance abuse; addict; illegal|recreational drug; heroin; cocaine; cannabis; overdose;
    solvent; share needles; take drugs; high on; hooked on

    income and wealth [factor]
    income; wealth; ?money; ?poverty; low|high wage|income|pay; ?afford; ?rich; ?poor; unemployed|unemployment; ?benefits; {not} afford;
    lack of money; material possessions; cost of living; can|cannot buy|afford heating|food|healthy; ?debt

    effects of poverty on health [consequence]
    {not} afford|buy|pay _ healthy|food|heating|rent|activities|trips|clothes; cold damp house; cheap unhealthy|junk food; malnutrition;
    stress|worry about money|bills; {not} heating on; poor housing|diet; lower life expectancy; bullied for clothes; miss out on; hunger;
    food bank; debt worry

    housing conditions [factor]
    housing; ?damp; mould; overcrowded; cold house|home; poor|bad|inadequate housing|living; ?cramped; no garden; live in|high flat|rise;
    ?homeless; unsafe area; noisy neighbours; poor living conditions; asthma _ damp; house in poor|bad condition; no heating

    environment and pollution in health [factor]
    pollution; air pollution|quality; ?rural; ?urban; noise; traffic fumes; exhaust fumes; ?environment; crime area;
    live near|in factory|road|city|countryside; green space|parks; asthma _ pollution; fumes

    education as a health factor [factor]
    ?education; ?school; ?qualification; good|poor|better|level education|job; learn about|how healthy|health; know about healthy;
    exclusion from school; ?university

    employment status [factor]
    ?employed; unemployed; ?job; ?work; lose job; ?retire; job satisfaction; shift work; manual job; dangerous job; work stress; out of work;
    ?promotion; ?redundancy

    relationship factors [factor]
    ?family; ?friends; relationships; ?partner; role model; peer; unhealthy relationship; supportive|close family|relationship; arguments;
    family breakdown; friendship group; peer pressure; support network

    peer pressure [factor, cause]
    pressure from friends|mates; friends make|smoke|drink; copy friends; fit in with friends|group|mates; want to fit in; friends influence;
    look cool; follow the crowd; go along with _ friends; egged on

    culture and religion as factor [factor]
    ?culture; ?religion; ?belief; religious; ?community; ?customs; dietary rules; ?traditions; ?values; ?faith; dress code; ?festivals;
    spiritual

    gender as a factor [factor]
    ?gender; male|men|boys _ female|women|girls; gender role; stereotype; man|woman|sex; equal pay; men {not} doctor;
    men less likely to go|visit|see

    isolation and loneliness [problem, consequence] ~ social support
    sit|sits|sat|stuck on|in|at own|home|house|alone|all; no|nobody|noone to|visits|comes talk|see|chat; on their|her|his own all;
    ?never sees anyone; isolation; ?lonely; loneliness; ?alone; live alone; {not} see|visit|talk anyone|people|friends|family;
    ?no friends|family|visitors|one; cut off; by self all day; {not} go out; no one to talk to; lack of social contact; socially isolated;
    housebound; {not} visitors|company

    social support [solution, factor] ~ isolation and loneliness
    support from|of family|friends|community|neighbours; support network; family and friends help|support; someone to talk|turn to;
    friends help|support|listen; share worries|problems with; rely on family|friends; talk to friends|family; self help group; support group;
    support system

    life event expected [example]
    expected|predictable life event|event|change; starting school|work|nursery; leaving home; ?marriage; having baby; ?retirement;
    becoming parent; moving house; ?puberty; first job; menopause; parenthood; getting married

    life event unexpected [example]
    unexpected|unpredictable life event|change|event; divorce; bereavement; ?redundancy; ?accident; ?illness; ?injury; losing job;
    death of|in partner|parent|friend|family; ?imprisonment; ?abuse; exclusion; serious illness; sudden death; miscarriage; split up;
    made redundant; break up

    effects of divorce or separation [consequence]
    feel _ guilty|relieved|sad|lonely|stressed; less|lose money|income; lose|loss of home|friends|partner|contact; move house; single parent;
    arguments stop; ?custody; {not} see dad|mum|children; lower standard of living; blame self|themselves; stepfamily

    effects of retirement [consequence]
    more|free time for|with|to hobbies|family|grandchildren|relax|travel; less|drop lower|reduced income|money|stress|contact;
    lose|loss of role|status|identity|routine|purpose|friends|contact|colleagues|income; miss colleagues|work; pension; ?bored; boredom;
    no routine; ?relax; time for hobbies; volunteer; {not} contact with colleagues; take up hobby|new; feel useless

    effects of bereavement [consequence]
    ?grief; ?sad; ?depressed; ?cry; ?lonely; lose appetite; {not} sleep|eat; ?anger; ?shock; denial; loss of partner|income|companionship;
    guilt; {not} cope; numb; ?tearful; insomnia; loss of support; ?lose the will; ?heartbroken; weight loss; feel lost

    effects of starting school [consequence]
    make|new friends; learn new|skills|read|write; separation anxiety; miss mum|parents|home; more independent;
    anxious|nervous|scared|excited first; routine; mix with children|others; social skills; away from parents; left without mum

    effects of parenthood [consequence]
    lack of|less sleep|time|money; ?tired; {not} sleep; joy|happiness; love for baby; ?responsibility; new role;
    less social|time|freedom|going; cost of baby|child; ?stressed; ?bond; postnatal depression; meet other parents|mums; ?proud

    effects of illness or injury [consequence]
    ?pain; lose|loss of mobility|independence|job|income|confidence|control; {not} work|walk|drive|sport|socialise; ?depressed; ?frustrated;
    ?anxious; dependent on others; time off work; change in body|appearance|lifestyle; isolated; stuck|stay at home|bed; worry about future;
    ?hospital; disfigured

    effects of redundancy [consequence]
    lose|loss of|less income|money|status|confidence|identity|colleagues; {not} pay bills|mortgage|rent; ?depressed; ?stress; ?bored;
    money worries; low self esteem; time to retrain; ?debt; lose house; more time with family; retrain; feel rejected|worthless

    effects of moving house [consequence]
    new friends|neighbours|area|school; leave|miss|lose friends; stress of moving; ?lonely; fresh start; far from|away family|friends;
    change school; settle in

    coping with life events [solution, method]
    ?counselling; talk to _ friends|family|professional|someone; support group; ?adapt; ?accept; ?exercise; ?relax;
    seek|get help|support|advice; emotional|practical|financial support; time to adjust|adapt; religious|faith leader; resilience; ?medication

    role models in health [factor, person]
    role model; look up to; copy behaviour|parents|celebrities|friends; influence of parents|celebrities; ?imitate; learn from watching;
    follow example

    media influence on health [factor]
    ?media; social media; ?adverts; celebrities; magazines; pressure to look; unrealistic body; ?instagram; compare self;
    cyberbully; slim|thin models; body image; airbrushed; perfect bodies

    disengagement theory [principle]
    disengagement; withdraw from society|others|social; pull away; cumming henry; older people withdraw; naturally withdraw; less involved in;
    step back from society

    activity theory of ageing [principle]
    activity theory; keep|stay active; remain active|involved|engaged; havighurst; new roles|interests|hobbies replace; stay involved;
    {not} withdraw; stay sociable; replace lost roles

    stress as health factor [factor, problem]
    stress; ?stressed; ?worry; under|too much pressure; ?tense; high blood pressure; headaches; cannot cope; ?anxiety; ?panic; {not} sleep;
    ?overworked; burn out

    health definition [information]
    physical mental and social wellbeing; physical _ mental _ social; complete state of wellbeing;
    {not} just absence|without|free disease|illness; world health organisation; holistic health; positive health

    positive definition of health [information] ~ negative definition of health
    positive definition|view; fit and well|healthy; good mental|physical|health; ?feel well; physically fit and mentally; achieving wellbeing;
    being healthy happy

    negative definition of health [information] ~ positive definition of health
    negative definition|view; absence of illness|disease|pain; {not} ill|sick|disease|pain; free from illness|disease|pain; no illness|disease;
    without illness|disease; not being ill

    health promotion [method]
    health promotion|education|campaign; ?campaign; leaflet; poster; ?advert; raise awareness; change4life; stoptober; educate people|public;
    public health message; smoke free; advice about health; talk in school; social media campaign; teach people about; dry january

    health screening [method]
    screen; smear; mammogram; check _ early signs|disease; detect early; blood test; breast|cervical|bowel screening; health check;
    catch _ early; find disease early; spot early; early detection

    immunisation programme [method]
    immunise; vaccinate; jab; mmr; herd immunity; injection _ protect|prevent; flu jab; covid jab

    health improvement plan [tool, method]
    smart target|goal; action plan; short|long term target|goal; ?target; support available; measurable; ?achievable; ?realistic; timebound;
    ?specific; set goals; time scale; specific target; small steps

    barriers to health improvement [problem]
    lack of motivation|time|money|support|willpower; {not} motivated|time|money|willpower; cost of gym; ?busy; work commitments; peer pressure;
    addiction; embarrassed; too expensive; low self esteem; unrealistic target; ?disability; give up; no support; ?temptation; busy lifestyle;
    family commitments; no time

    support for health improvement [solution]
    gp; nicotine patch|gum; support group; slimming club; weight watchers; friends|family encourage; buddy; app; helpline; dietitian;
    personal trainer; ?gym; alcoholics anonymous; counsellor; exercise on prescription; smoking clinic; stop smoking service; quit together

    obesity in care [problem, consequence]
    obesity; overweight; bmi over 30; put on weight; fat; gain weight; weight gain; too heavy; eat more than burn; too much body fat

    type 2 diabetes in care [example, consequence]
    type 2 diabetes; type 2; diabetes; insulin _ {not} work|enough; blood sugar too high; insulin resistance; body {not} use insulin;
    high blood sugar; linked to obesity

    type 1 diabetes in care [example]
    type 1 diabetes; type 1; inject insulin; insulin injections; pancreas {not} produce|make insulin; autoimmune diabetes

    coronary heart disease in care [example, consequence]
    coronary heart disease; chd; coronary; heart disease; heart attack; angina; blocked|narrow|furred arteries|artery; fatty deposits|plaque;
    cholesterol build up; arteries clog|clogged|narrow|block|fur; atherosclerosis; clogged up; blood {not} get to heart

    stroke as condition [example, consequence]
    stroke; blood clot|supply|bleed brain; blocked|burst blood vessel _ brain; paralysis|weakness one side; cva; speech slurred;
    blood cut off brain

    high blood pressure in care [consequence, factor]
    high blood pressure; hypertension; high|raised|increased blood pressure; blood pressure goes up|rise|too high; bp high

    cancer in care [example, consequence]
    cancer; tumour; cells divide|grow uncontrollably|out; malignant; abnormal cell growth; chemotherapy; lump

    asthma [example]
    airways narrow|tighten|inflamed; wheeze; breathless; inhaler; ?trigger; tight chest; short of breath

    arthritis [example]
    joint pain|stiff|swollen|inflamed; cartilage wears; painful joints; stiff joints; osteoarthritis; rheumatoid; inflammation of joints

    osteoporosis [example]
    brittle|weak|thin|fragile bones; low bone density; bones break easily; lose|loss of bone density|calcium

    parkinsons disease [example]
    parkinson; tremor; ?shaking; shake; dopamine; stiff movement; slow movement; shuffle

    multiple sclerosis [example]
    ms; myelin; nerve damage; immune system attack nerves; fatigue numb

    mental illness [example, problem]
    mental health; depression; ?anxiety; bipolar; schizophrenia; ocd; eating disorder; anorexia; bulimia; ptsd; mental illness|ill|disorder;
    low mood; panic attack; self harm; suicide; feel low|hopeless; lose interest

    learning disability [example]
    learning disability|difficulty; downs syndrome; autism; difficulty understanding|learning; reduced intellectual ability; slow to learn;
    adhd; dyslexia; low iq

    autism spectrum [example]
    autism; autistic; asd; asperger; difficulty with social|communication; {not} like change; sensory overload; routine;
    ?take things literally; repetitive behaviour

    sensory impairment [example]
    ?blind; ?deaf; sight|hearing|visual|loss|impaired|impairment; partially sighted; hard of hearing; {not} see|hear properly|well; cataracts;
    glaucoma

    physical disability [example]
    physical disability|disabled|impairment; wheelchair; amputation; paralysed; cerebral palsy; {not} walk|move; mobility problems;
    spina bifida; lost limb

    physical effects of ill health [consequence]
    weight gain|loss; ?pain; tired|fatigue; breathless; {not} walk|move; lack of energy; more likely to get ill; reduced|less mobility|fitness;
    infection; poor sleep; aches; low energy; ill more often; high blood pressure; shorter life; weak immune

    social effects of ill health [consequence]
    {not} go out|see friends|socialise|join|work; lose friends|contact|job; isolated; withdraw; less contact; miss out on; ?stay in;
    {not} meet people; time off work|school; relationship break down; drop out of activities

    emotional effects of ill health [consequence]
    low self esteem; ?depressed; ?anxious; ?frustrated; worried|worry; ?angry; ?upset; ?scared; embarrassed; ?stressed; lose confidence;
    self conscious; ?sad; feel down; mood swings; ?hopeless

    intellectual effects of ill health [consequence]
    {not} concentrate|think|focus|learn|attend school; poor|lack of concentration; miss school|lessons|education; fall behind;
    hard to focus|concentrate; memory problems; poor performance; lose focus; {not} keep up

    financial effects of ill health [consequence]
    {not} work|earn; lose|loss job|income|wages|money; cost of prescriptions|travel|equipment|smoking; ?benefits; money problems;
    reduced income; less money; time off without pay

    life expectancy [consequence]
    live longer; long life; average age of death; how long people live; longer|shorter life; die younger|early|earlier; premature death

    ageing population in care [cause, factor]
    ageing population; people live|living longer; more old|older|elderly people; growing number of elderly; increase in elderly|older;
    baby boomers

    pressure on services in care [consequence, problem]
    pressure on services; more demand|pressure|strain|cost for|on nhs|services|hospital|gp|beds; nhs cost; longer waiting lists|times;
    cost to nhs; strain on nhs|services|staff|resources; bed blocking; not enough beds|staff|carers|money; overstretched;
    more money spent on care; taxpayer|tax cost

    health inequalities [problem]
    health inequality|gap; difference in health between; poorer people|areas die|worse|more|ill; postcode lottery; rich live longer;
    black report; social class and health; north south divide; unfair differences in health; deprived areas

    government health policy [solution, method]
    sugar tax; smoking ban; ban|banned smoking|advertising; tax on sugar|cigarettes|alcohol; plain packaging; minimum pricing; legislation;
    free school meals; age limit; warning on packets; 5 a day; free vaccinations; raise tax; traffic light labels

    nutrients in diet [information]
    protein _ growth|repair; carbohydrate _ energy; fat _ energy|warm|insulate; calcium _ bones|teeth; iron _ blood;
    fibre _ digestion|constipation; vitamin; water hydrate; minerals

    malnutrition in health [problem]
    malnutrition; malnourished; underweight; {not} enough|right nutrients|food; undernourished; lack of nutrients|food; deficiency;
    lose weight; anaemia; scurvy; rickets; too thin

    sleep and rest [factor, need]
    sleep; ?rest; eight hours; lack of sleep; ?tired; ?recover; repair body; {not} enough sleep; ?relax; recharge

    personal hygiene as a factor [factor, practice]
    ?wash; clean|brush teeth; ?shower; hygiene; body odour; smell; prevent infection; clean clothes; tooth decay; keep clean; ?dirty;
    germs spread

    assistive technology in care [tool, solution]
    telecare; pendant|personal alarm; sensor; ?tablet; gps tracker; alexa; falls detector; voice activated; telehealth; call button;
    alarm round neck; monitor from home; medication dispenser; press button for help

    circulatory system in care [structure]
    heart pumps blood; carry|transport oxygen|nutrients|blood round|around body|cells; heart and blood vessels; arteries _ veins;
    cardiovascular system; pump blood round

    respiratory system in care [structure]
    lungs; gas exchange; breathe in oxygen; take in oxygen; remove carbon dioxide; alveoli; trachea; bronchi; diaphragm; oxygen into blood

    digestive system in care [structure]
    break down food; ?stomach; intestine; enzymes; absorb nutrients|food; digestion; oesophagus; villi;

    nervous system in care [structure]
    ?brain; spinal cord; ?nerves; neurons; send|carry messages|signals|impulses; control body; reflex; messages to brain

    renal system in care [structure]
    kidney; urine; bladder; filter blood|waste; remove waste|urea; water balance; excretion; ureter; dialysis

    musculoskeletal system in care [structure]
    ?bones; muscles; joints; skeleton; ?movement; support body; protect organs; ligaments; tendons; move body

    endocrine system in care [structure]
    hormone; gland; insulin; pancreas; thyroid; adrenaline; hormones in blood; pituitary; chemical messengers

    homeostasis in care [principle]
    keep constant internal environment|conditions; stable internal; body temperature _ constant|regulate; balance in body; negative feedback;
    maintain constant; keep things the same in body; regulate temperature|blood sugar|water
    """
}
