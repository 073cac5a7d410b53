/// General vocabulary: things, nature, places, machines and media that learners name. Written for this project.
extension LexiconData {
  static let generalThings: StaticString = """
    subject general

    part ~ whole
    piece; bit of; section; portion; parts of; component; segment; element of; chunk; slice; area of

    whole ~ part
    entire; all of it; everything together; full thing; as one; in one piece; all parts

    *materials
    wood; plastic; metal; cotton; steel; glass; wool; stone; brick; leather; concrete; iron

    material
    what _ made of; fabric; {materials}; substance

    *airs
    oxygen; wind; breeze

    air
    atmosphere; what we breathe; {airs}; breathe in

    *waters
    sea; river; lake; rain; ocean; tap; stream; pond

    water
    h2o; liquid we drink; {waters}; ?wet stuff

    fire
    flame; burn; blaze; on fire; fire started; catch fire; house fire; set alight; heat from; bonfire; inferno

    *lands
    soil; field; farm; estate; acre

    land
    ground; earth; {lands}; territory; landscape; terrain; landmass

    *weathers
    rain; sun; snow; wind; storm; fog; cloudy; frost; thunder

    the weather
    weather; climate; {weathers}; cold day; hot day; temperature outside

    *habitats
    wildlife; habitat; ecosystem; rainforest

    environment
    planet; earth; {habitats}; world around; nature; surroundings; trees and animals; where animals live; eco; global warming

    *pollutants
    smoke; carbon; toxic; emissions; fumes; litter; sewage; smog

    pollution [cause, problem]
    dirty air; waste in water; {pollutants}; car fumes; bad air; dirty water; chemicals in; rubbish in sea; plastic in sea

    *plants
    tree; flower; leaf; crop; grass; seed; bush; rose; weed; vegetable

    plant
    vegetation; grows in soil; {plants}; roses; greenery; shrub

    *animals
    dog; cat; pet; fish; cow; horse; bird; insect; sheep; pig; mammal; lion; rabbit

    animal
    wildlife; creature; {animals}; beast; species

    *foods
    fruit; vegetable; bread; meat; snack; breakfast; lunch; dinner; rice; pasta; chips; pizza; burger; chicken; cheese; ingredient

    food
    meal; eat; {foods}; grub; diet

    *machines
    robot; motor; engine; appliance; computer

    machine
    machinery; equipment; {machines}; device; gadget; tool; mechanical; apparatus; runs on electric

    *computers
    laptop; tablet; desktop; ipad; mac; chromebook; pc

    *computer parts
    software; keyboard; chromebook

    computer
    {computers}; {computer parts}; online system; ?it system

    *technologies
    computer; internet; phone; app; laptop; software; robot; tablet

    technology
    gadget; digital; {technologies}; tech; electronic; new inventions; automation; ?it skills; artificial intelligence

    *internet parts
    google; wifi; browser; website; broadband

    internet
    online; web; {internet parts}; net; search engine; webpage; the cloud

    *social media sites
    facebook; instagram; twitter; tiktok; snapchat; youtube; insta; whatsapp; linkedin; fb

    social media
    online platform; online page; {social media sites}

    *phones
    iphone; android; landline; handset; samsung

    phone
    mobile; telephone; {phones}; ring {customer}; ring up; ring {someone}; ?call; give ring; call up

    *messages
    text; email; note; letter; memo; voicemail; dm

    message
    what you want to say; words sent; {messages}; point they make; what they are saying; telegram

    *email parts
    gmail; outlook; hotmail; inbox

    email
    mail; electronic message; {email parts}; online message; send message; written message; subject line; cc

    *news parts
    newspaper; headline; bbc; journalist; bulletin; article; media; press

    news
    report; {news parts}; current affairs; events of day; what is going on in world

    *stories
    novel; book; myth; fable; legend; drama; chapter; plot; fiction

    story
    tale; narrative; {stories}

    *pictures
    photo; drawing; painting; illustration; portrait; sketch; icon; graphic; pic

    picture
    image; diagram; {pictures}; artwork; logo

    *charts
    graph; diagram; spreadsheet; histogram; axis; table

    chart
    figures shown; data picture; {charts}; infographic; tally; visual data

    *colours
    red; blue; green; yellow; pink; purple; black; white; orange; brown; grey

    colour
    shade; tone; {colours}; black and white; hue; tint; dye

    *sounds
    music; voice; bang; beep; echo; audio

    sound
    noise; volume; {sounds}; sounds of; sound wave; ?listen to

    *music parts
    song; tune; singing; instrument; melody; album; concert; rap; piano; drum; guitar; band; rhythm

    music
    play guitar; {music parts}

    *energies
    electricity; fuel; heat; petrol; battery; kinetic; coal; solar; nuclear; renewable; oil

    energy
    wind power; ability to do work; {energies}

    *forces
    push; pull; gravity; friction; pressure; weight; resistance; tension; upthrust

    physical force
    ?force; force of; {forces}; newtons; power behind; strength behind

    *vehicles
    car; bus; van; lorry; truck; bike; motorbike; taxi; boat; tram; train

    vehicle
    automobile; wheels; {vehicles}

    *transports
    car; bus; train; plane; ship; tube; railway; bike; lorry; taxi; ferry

    transport
    travel by; get to places; {transports}; moving goods; ways of getting; delivery van

    *buildings
    house; office; tower; shop; castle; hall; skyscraper; premises; church; school; block

    building
    property; structure; {buildings}

    *homes
    house; flat; apartment; bungalow; cottage

    home
    where live; place to live; {homes}; accommodation; roof over head; where family live; domestic; residence; live with family

    *schools
    college; classroom; university; primary; academy; secondary; nursery

    school
    education; place to learn; {schools}; sixth form; where you learn

    hospital
    a and e; ward; surgery; clinic; nhs; go to hospital; in hospital; accident and emergency; health centre; emergency room; infirmary

    *workplaces
    office; factory; warehouse; workshop; salon

    workplace
    place of work; where you work; {workplaces}; work environment; working place; on site; where they work; shop floor; where people work

    *cities
    london; manchester; birmingham; leeds; liverpool; paris

    city ~ countryside
    town; urban; {cities}; capital; built up area; lots of buildings; metropolitan; downtown; suburb; streets

    *countryside parts
    farm; field; forest; meadow; farmland; village

    countryside ~ city
    rural; out in country; {countryside parts}; green space; outside town; in the country; no buildings; outskirts

    location
    place; area; somewhere; site; region; whereabouts; venue; setting; where _ is; zone; destination

    *countries
    britain; england; uk; usa; america; france; germany; china; india; wales; scotland; spain

    country
    ?state; national; {countries}; homeland; kingdom

    space ~ crowded
    ?room; gap; empty area; area free; room for; spacious; open area; capacity; room to move; enough room; more room; plenty of room

    inside ~ outside
    indoors; within; internal; interior; inner; under roof; innermost; in the building

    outside ~ inside
    outdoors; external; exterior; outer; in open; fresh air; outward; out in the open; out of doors; open air; al fresco

    *rubbish kinds
    packaging; landfill; bin; skip; junk

    rubbish
    waste; litter; {rubbish kinds}; trash; garbage; ?dirty stuff; crisp packet; ?unwanted stuff

    *documents
    contract; invoice; receipt; pdf; certificate; licence; letter; passport; report

    document
    ?form; ?paper; {documents}; file; ?record; paperwork; fill in form; written information; application form

    *debts
    mortgage; overdraft; bailiff; iou; loan

    debt
    owe; borrow money; {debts}; credit card; in the red; arrears; have to pay back; {not} pay back; behind on payment; money problems

    *wars
    ww1; ww2; trenches; battle; bombing

    war ~ peace
    fighting; conflict; {wars}; army; combat; warfare; military action; wartime; blitz

    peace ~ war
    no war; no fighting; end of war; harmony; truce; treaty; ceasefire; {not} fight; {not} war; get along; peacetime; armistice

    *medicines
    tablet; pill; antibiotic; vaccine; paracetamol; jab; injection; inhaler; painkiller; insulin

    medicine
    drug; treatment; {medicines}; cure; prescription

    *drug types
    cannabis; weed; cocaine; heroin; ecstasy; marijuana; spice; ketamine; crack

    illegal drugs
    get high; drugs; {drug types}; substance abuse; dealer

    *diseases
    cancer; flu; covid; plague; cholera; measles; malaria; diabetes; tb

    disease
    illness; infection; {diseases}; virus; germ; bug; bacteria; epidemic; pandemic

    *sports
    football; rugby; cricket; tennis; athletics; swimming; netball; basketball; hockey; golf; boxing; gymnastics

    sport
    game; {sports}; pe

    *holiday words
    beach; tourist; abroad; trip

    holiday
    vacation; time off; {holiday words}; break away; annual leave; week off; ?half term; day off; city break
    """
}
