/// General vocabulary: things, nature, places, machines and media that learners name. Written for this project.
extension LexiconData {
  static let generalThings: StaticString = """
    subject general

    *part ~ whole
    piece; bit of; section; portion; ?part; parts of; component; segment; element of; chunk; slice; area of

    *whole ~ part
    entire; all of it; whole; everything together; full thing; as one; in one piece; all parts

    material
    what _ made of; fabric; wood; plastic; metal; substance; cotton; steel; glass; wool; stone; brick

    air
    oxygen; atmosphere; wind; what we breathe; breathe in; breeze

    water
    h2o; sea; river; lake; rain; ocean; liquid we drink; tap; stream; pond; wet stuff

    *fire
    flame; burn; blaze; on fire; ?fire; fire started; catch fire; house fire; set alight; heat from; bonfire; inferno

    land
    ground; earth; soil; field; farm; territory; acre; landscape; terrain; estate; landmass

    weather
    rain; sun; snow; wind; storm; climate; cold day; hot day; cloudy; temperature outside; fog; windy

    environment
    planet; earth; world around; wildlife; nature; environmental; surroundings; trees and animals; where animals live; habitat; ecosystem; eco

    pollution [cause, problem]
    dirty air; smoke; waste in water; car fumes; carbon; bad air; emissions; toxic; dirty water; chemicals in; rubbish in sea; plastic in sea

    plant
    tree; flower; leaf; crop; grass; vegetation; seed; bush; grows in soil; roses; greenery; shrub

    animal
    dog; cat; wildlife; creature; pets; fish; mammal; beast; cow; horse; species; insect

    food
    meal; eat; dinner; lunch; fruit; vegetable; bread; meat; snack; breakfast; grub; diet

    machine
    machinery; equipment; engine; device; robot; gadget; motor; tool; appliance; mechanical; apparatus; runs on electric

    computer
    pc; laptop; tablet; desktop; ipad; mac; screen and keyboard; software; online system; it system; chromebook; hard drive

    technology
    computer; internet; phone; gadget; app; digital; tech; electronic; new inventions; it skills; artificial intelligence

    internet
    online; web; website; google; wifi; net; on line; broadband; search engine; browser; webpage; the cloud

    social media
    facebook; instagram; twitter; tiktok; snapchat; youtube; insta; whatsapp; linkedin; fb; online platform; online page

    phone
    mobile; telephone; iphone; ring {customer}; ring up; ring {someone}; ?call; landline; android; handset; give ring; call up

    message
    text; email; note; letter; voicemail; memo; what you want to say; words sent; point they make; dm; what they are saying; telegram

    email
    mail; electronic message; online message; gmail; inbox; send message; written message; subject line; cc; hotmail

    news
    newspaper; headline; report; journalist; media; current affairs; bbc; bulletin; press; events of day; what is going on in world; article

    story
    tale; plot; novel; book; narrative; fiction; legend; myth; fable; chapter; drama

    picture
    image; photo; photograph; drawing; illustration; painting; graphic; portrait; sketch; artwork; pic; logo

    chart
    graph; ?table; diagram; figures shown; spreadsheet; data picture; infographic; axis; tally; histogram; visual data

    colour
    red; blue; green; yellow; shade; tone; black and white; pink; purple; hue; tint; dye

    *sound
    noise; music; volume; ?sound; sounds of; sound wave; voice; bang; beep; audio; echo; listen to

    music
    song; tune; singing; instrument; melody; play guitar; rhythm; album; concert; rap; piano; drum

    energy
    electricity; fuel; heat; wind power; petrol; battery; kinetic; coal; renewable; solar; nuclear; ability to do work

    *physical force
    push; pull; gravity; pressure; ?force; force of; resistance; newtons; friction; weight; power behind; strength behind

    vehicle
    car; bus; van; lorry; truck; bike; motorbike; taxi; automobile; boat; tram; wheels

    transport
    car; bus; travel by; bike; plane; get to places; moving goods; ship; ways of getting; tube; delivery van; railway

    building
    house; block; office; tower; shop; premises; property; structure; castle; hall; skyscraper

    home
    house; flat; where live; place to live; accommodation; roof over head; where family live; domestic; live with family; bungalow; cottage

    school
    college; classroom; education; university; primary; academy; secondary; place to learn; sixth form; uni; nursery; where you learn

    *hospital place
    ?hospital; a and e; ward; surgery; clinic; nhs; go to hospital; in hospital; accident and emergency; health centre; emergency room; infirmary

    workplace
    office; place of work; factory; where you work; at work; work environment; working place; on site; where they work; shop floor;
    where people work; warehouse

    city ~ countryside
    town; urban; london; capital; built up area; lots of buildings; manchester; birmingham; metropolitan; downtown; suburb; streets

    countryside ~ city
    rural; farm; field; village; out in country; green space; farmland; outside town; forest; in the country; no buildings; outskirts

    *place
    area; somewhere; site; region; ?place; location; whereabouts; venue; setting; where _ is; zone; destination

    country
    ?state; britain; england; uk; national; homeland; kingdom; usa; america; france; germany; wales

    space ~ crowded
    ?room; gap; empty area; area free; room for; spacious; open area; capacity; room to move; enough room; more room; plenty of room

    inside ~ outside
    indoors; within; internal; interior; inner; under roof; innermost; in the building

    outside ~ inside
    outdoors; external; exterior; outer; in open; fresh air; outward; out in the open; out of doors; open air; al fresco

    rubbish
    waste; litter; trash; garbage; bin; junk; landfill; packaging; dirty stuff; crisp packet; skip; unwanted stuff

    document
    ?form; ?paper; file; ?record; paperwork; fill in form; contract; written information; invoice; receipt; pdf; application form

    debt
    owe; borrow money; overdraft; mortgage; credit card; in the red; arrears; have to pay back; {not} pay back; behind on payment; bailiff;
    money problems

    war ~ peace
    battle; fighting; conflict; army; invasion; combat; ww2; ww1; warfare; military action; wartime; trenches

    peace ~ war
    no war; no fighting; end of war; harmony; truce; treaty; ceasefire; {not} fight; {not} war; get along; peacetime; armistice

    medicine
    tablet; drug; pill; treatment; cure; antibiotic; vaccine; paracetamol; prescription; jab; injection; inhaler

    *illegal drugs
    cannabis; weed; cocaine; heroin; get high; drugs; substance abuse; dealer; ecstasy; marijuana; spice; ketamine

    disease
    illness; infection; virus; germ; bug; bacteria; cancer; flu; covid; plague; epidemic; pandemic

    sport
    football; game; rugby; match; cricket; tennis; athletics; swimming; pe; netball; boxing; basketball

    holiday
    vacation; time off; break away; trip; abroad; annual leave; beach; week off; half term; day off; tourist; city break
    """
}
