/// Living things and school science as pupils of 8 to 14 write of it: food webs, habitats, adaptation, tests. Written for this project.
extension LexiconData {
  static let scienceLife: StaticString = """
    subject science

    *creature
    animal; plant; insect; bird; fish; organism; creature; bug; isopod; snail; crayfish; frog; rabbit; fox; owl; mouse; beetle; cricket; worm;
    bear; bee; butterfly; lion; snake; hawk; penguin; camel; deer; squirrel; tree; cactus; it; they; them; he

    *liveword
    live; survive; grow; stay; exist; thrive

    needs of living things [need]
    food and water; need food|water|air|shelter|oxygen; need food water|air; basic needs; what {creature} need to {liveword};
    needs to survive|live

    needs of plants [need]
    light water and air; water light and nutrients|soil; sun water and soil|air; sunlight water|air; light and water;
    water and light|sun|sunlight; plant need water|light|sun|sunlight|air|nutrients|space|soil; need sunlight|light|sun to grow; sun and water;
    light water air; nutrients from soil; water light nutrients; needs room to grow

    plants make own food < producers in food web
    make own food; plant _ make|produce|create food; food from sun|sunlight|light; photosynthesis; 
    use sun|sunlight|light _ make|produce food|sugar|energy; turn sunlight|sun|light into food|energy; get food|energy from sun|sunlight;
    carbon dioxide water _ food|sugar; carbon dioxide _ food|sugar; leaves make food; sun _ help _ make food

    plants give out oxygen
    plant|tree _ give|make|produce|release oxygen; oxygen _ from plant|tree; give off|out oxygen; take in carbon; plants clean air;
    breathe in|take carbon dioxide _ oxygen; make air we breathe

    producers in food web
    producer; make own food; plants _ make|produce food; start food chain; first in food chain; beginning food chain;
    {not} eat other|anything|animals _ make; green plants; algae _ make food; plants and algae

    consumers in food web
    consumer; eat other|plants|animals|organisms|things|another; {not} make own food; get energy|food from _ eat; get energy eating;
    has to eat|find food; has to eat _ to live|survive; feed on other|plants|animals

    herbivore ~ carnivore
    plant eater; only|just eat plants|grass|leaves|vegetables; eat plants|grass|leaves; feed on plants|grass|leaves;
    primary|first consumer; flat teeth grind|chew|plants; {not} eat meat

    carnivore ~ herbivore
    meat eater; only|just eat meat|animals; eat meat|animals|flesh; sharp|pointed teeth _ meat|tear; feed on animals|meat;
    {not} eat plants; secondary consumer; tertiary consumer

    omnivore
    eat both; plants and animals|meat; meat and plants; eat both _ plants|meat|animals; animals and plants

    decomposers in food web
    decomposer; break down dead|waste|leaves|organic|plants|animals; rot|decay _ dead|leaves|waste;
    eat|feed dead|waste|rotting|decaying; bacteria and fungi; fungi and bacteria;
    mould|fungi|mushroom|bacteria|worm _ break|eat|decompose|rot _ dead|leaves|waste|down; return|put|give nutrients|minerals back|soil;
    put nutrients _ soil; recycle nutrients|dead; nutrients back into soil; nutrients back soil; turn dead|waste _ soil

    scavengers
    eat dead animals|bodies; feed on dead animals|bodies; leftovers other animals; vulture;

    predator in food web
    predator; hunt|catches|kill|chase _ animals|prey|other|food|eat; eat other animals; animal that hunts|kills|eats _ animals|another;
    hunter; hunts for food; kills to eat

    prey in food web
    prey; get eaten|hunted|caught; is|are eaten|hunted by; animal _ hunted|eaten|caught by; food for predators|other|animals; being eaten by

    food chain energy flow
    food web; food chains _ joined|linked|connected|overlap; energy passed|flows|goes|moves|transferred along;
    arrow show|means|point energy|eaten|food; energy from sun _ plants; what eats what; shows what eats; who eats who; lots many food chains;
    lots food chains; passes energy; energy comes from sun; energy goes to next; gives energy to; get energy from _ eat

    sun as energy source
    energy from sun|sunlight; sun gives energy|light|heat; gets energy from sun; sun's energy; from sun; comes from sun;
    energy comes sun|sunlight; energy sun|sunlight; sun gives|provides energy|source; sun energy|source; energy _ starts|comes|begins _ sun;
    all energy _ sun; light from sun; plants get energy from sun

    fewer animals after food lost [consequence]
    {creature} _ die|starve|decrease; move away|elsewhere to find food; less|fewer food; {not} food; {not} enough|anything to eat;
    {not} nothing to eat; nothing to eat; {creature} _ starve|decrease; starve; starve to death; die hunger|starvation; run out food;
    population|number _ decrease|go|less|drop down|die; fewer {creature}; decrease in population|number; lose|lost food; die off|out;
    {not} get|find food|enough; {not} food|enough; hungry; {creature} have less food; move somewhere else find food; move somewhere else food

    more animals after predators lost [consequence]
    {not} predators eat|hunt|kill; nothing eating|hunting them; ?more {creature}; too many {creature};
    ?{creature} _ increase|more|multiply|overpopulate|breed; population|number _ increase|grow|rise|up|more; {not} predators;
    nothing|no one would|eat eat|hunt|kill; nothing|no nobody would|eat eat|hunt|kill; nothing|no one eat|hunt|kill; fewer|less predators;
    overpopulate; increase in population|number; {not} anything eat|kill them

    change affects whole web [consequence]
    affect other|everything|whole|all|rest; whole food chain|web; all connected|linked|depend; everything connected|linked|affected;
    chain reaction; domino effect; other animals die|affected|too|suffer; mess up|upset|break|disrupt food|chain|balance|web;
    depend on each other; balance nature|ecosystem; knock on effect; one dies _ others; throws off balance

    competition for resources
    compete; fight over food|space|water|territory|mate|light; fight food|space|water|territory|mate|light;
    compete for food|space|water|light|shelter; struggle for food|space|water; {not} enough for all|everyone; eat same food;
    same food|resources|space; use up food|water|resources; eats all food; take food|water|space away; both want|need same; take over habitat|area

    habitat
    where {creature} live|found; place where {creature} live; home of|for animal|plant|organism; place _ live; natural home|environment;
    lives there; provides|gives food shelter|water; food water shelter

    ecosystem of living and nonliving
    ecosystem; living and nonliving|non; living nonliving things; nonliving|non living things; interact together;
    all living things _ area|place; plants and animals _ environment|together|live; community living|organisms; work together in environment;
    everything in area|environment|place living

    environmental factors
    nonliving|non living factor|part|thing; how much light|water|moisture; heat light water|moisture

    preferred conditions of animals
    range tolerance; prefer; like dark|damp|moist|wet|light|cold|warm|dry;
    go|move|chose|crawl to dark|damp|moist|wet|light|dry|shade|side; more {creature} in|under dark|damp|moist|wet|light;
    more {creature} dark|damp|moist|wet|light; stay in dark|damp|moist; choose dark|damp|moist|wet; most _ dark|moist|damp|wet side|part|place;
    optimum; best conditions|place|environment; too wet|dry|hot|cold|salty to|for grow|live|survive; grow|survive|live best|most in;
    preferred environment

    habitat destruction [problem]
    cut|chop down|trees forest|trees; deforestation; build|building houses|roads|cities|buildings over;
    destroy habitat|home|forest|environment|trees; lose|lost home|habitat; {not} home|place|where|anywhere to live;
    {not} have home|shelter|habitat|place; home|habitat destroyed|gone|taken|lost|ruined; nowhere to live; take away home|habitat|shelter;
    have to move|find home|somewhere|new|away

    pollution harms life [problem]
    pollution; litter|rubbish|trash|plastic|oil|chemicals|poison|waste _ water|river|ocean|sea|animals|fish|air|land;
    kill|harm|hurt|poison fish|animals|plants|wildlife|birds|things; get sick|ill from|because; choke plastic; dirty water|air; oil spill;
    water {not} clean; smoke|fumes|gases from cars|factories; acid rain; swallow|eat plastic

    endangered and extinct ~ survive in environment
    extinct; endangered; die out; all die|dead|gone; {not} any left|more; none left; {not} exist anymore;
    {not} alive anymore|longer; no more|longer exist|left; wiped out; disappear forever; became|become|go extinct; only few left; only left

    protecting wildlife [solution]
    conservation; protect|save animals|wildlife|habitat|environment|species|forest|trees; nature|national reserve|park; zoo; 
    breed|breeding in zoo|captivity; stop|ban hunting|cutting|polluting|fishing|littering; {not} hunt|litter|pollute|kill|cut; plant more trees;
    clean up|pick litter|rubbish|beach; laws to protect; fence off

    adaptation to environment
    adapt; body part|feature help survive|live; body part|feature survive|live;
    help {creature} {liveword}; helps survive|live; feature that helps; suited to environment|habitat|where; born trait|feature helps; born helps;
    designed for; characteristic _ survive|live|helps; {creature} _ change _ survive|environment|live; special body|feature|parts;
    behaviour|body _ survive|live

    survive in environment [benefit]
    survival; stay alive; {not} die; keep alive; able to live; better chance survive|survival; more likely to survive|live;
    help {creature} stay|live alive|longer; live in habitat|desert|cold|environment

    camouflage for hiding [example] < adaptation to environment
    camouflage; blend in|into; hide|hidden from predators|prey|enemies|animals|in; same|similar colour|color background|surroundings;
    match surroundings|background|environment|colour|tree|snow; {not} seen|spotted|found|noticed; {not} see|spot|find|notice them|it;
    look like leaf|stick|bark|rock|twig|background|surroundings; disguise; hard|harder|difficult to see|spot|find; predators {not} see|find;
    white fur _ snow; change colour|color

    warning colours and mimicry [example] < adaptation to environment
    bright|warning colour|color; mimicry; mimic; poisonous _ colour|bright|warn; warn|tell predators|others|animals|poisonous;
    look like|similar|dangerous poisonous|bee|wasp|snake|another; looks dangerous|poisonous|scary; scare predators|away|off|others

    keeping warm adaptation [example] < adaptation to environment
    keep it|them|animal|body|him warm; fur|blubber|fat keeps warm; stay warm in|cold;
    thick|heavy|warm|fluffy|extra fur|coat|hair|feathers|layer|blubber|fat; blubber; layer fat|blubber;
    fur|fat|blubber|feathers|coat _ warm|heat|insulate|cold; huddle; huddle together; hibernate; small ears _ heat; fluff feathers

    desert survival adaptation [example] < adaptation to environment
    fat in humps; store fat|water in hump; stores water in; hold water in|inside stem|body|hump; hump _ fat|water|food;
    {not} need|drink much water|lot; spines|spikes|needles _ protect|water|leaves|lose|eaten; thick stem|skin; waxy|thick coating|skin|leaves;
    long|deep|wide|shallow roots _ water; burrow|underground _ cool|heat|hot; come out|active at night; nocturnal;
    big|large ears _ cool|heat|lose; long eyelashes; wide|big feet _ sand; live without water long; {not} lose water

    moving and feeding adaptation [example] < adaptation to environment
    webbed feet; fins|flippers|tail _ swim|move|steer; swim faster|better|fast|quickly; streamlined; sharp claws|teeth|beak|talons;
    long|strong legs|neck|tongue|beak|arms|tail _ reach|run|jump|catch|get|hop|climb; beak _ shape|crack|eat|catch|seeds|nuts|pick|nectar;
    run|fly|swim fast|faster|away; escape|get|run|fly away from predators; wings _ fly|glide;
    good|big|large eyes|eyesight|hearing|ears|sight _ see|night|hunt|hear|dark; hollow|light bones; gills _ breathe|underwater; grip;
    catch prey|food; escape predators; climb trees; long neck reach leaves

    protection from predators adaptation [example] < adaptation to environment
    shell|spines|quills|thorns|spikes _ protect|defend|stop|predators|attack|eaten|hurt|safe|prick|keep;
    armour|sting|poison|venom|horns _ protect|defend|stop|predators|attack|eaten|hurt|safe|prick|keep;
    protect|defend itself|themselves|self predators|enemies|animals|danger; protection from predators|animals; {not} get eaten; {not} eaten;
    {not} attack it|them; predators leave it alone; roll|curl up|ball|into; play dead; predators {not} eat; hard shell|outside;
    taste bad|horrible|nasty; safe from predators; squirt|spray ink|smell; keeps predators|animals away

    migration and hibernation [example]
    migrate; hibernate; fly|move|go|travel south|warmer|somewhere|away in|where winter|warmer|warm;
    fly|move|go|travel south|warmer|somewhere|away winter|warmer|warm; sleep through|all|in winter;
    store|save|gather|bury|eat food|fat|nuts before winter; store|save|gather|bury|eat food|fat|nuts winter;
    find food|warmer|warm elsewhere|place|weather; move to warmer|warm; food scarce in winter; sleep in winter; go where it warm

    inherited traits ~ learned behaviour
    inherit from; inherits _ parents; inherited from parents; trait|characteristics passed|inherited parents|down;
    trait|characteristics parents|down; pass down from parents; pass from parents; born with|it; get|come from parent|mother|father|mum|dad;
    genes; in genes|dna; look like parents|mother|mum; eye|hair|skin|fur colour|color; instinct; {not} learn|taught born;
    offspring look like|similar

    learned behaviour ~ inherited traits
    taught by|how|to; trained to|by; practised; learned; learn how|to|from|by; {not} born knowing; someone|parents taught|teach|showed;
    ride bike; read and write; not inherited; scar; pierced; from environment|experience

    variation within species
    different from each; they all look different; individuals different; variation; differences between|within|among individuals|members|same;
    {not} all|exactly same|identical|look; each one|individual different; no two _ same

    useful trait survives [consequence]
    those|ones|animals|birds|moths with|that _ survive|live|reproduce|breed|hide|camouflaged;
    survive|live _ reproduce|babies|breed|pass|offspring|mate; survive long enough to; pass trait|genes to offspring|babies|young|children|next;
    pass to offspring|babies|young|children|next; {not} adapted|camouflaged _ die|eaten|survive;
    have more|babies|offspring babies|offspring|young; natural selection; survival fittest; better|best adapted|suited survive; without trait die

    plant parts and jobs
    roots _ absorb|take|soak|suck|get|drink|anchor|hold water|nutrients|plant|minerals|soil|up; roots hold|anchor|keep plant;
    stem _ carry|holds|supports|transports|moves|take water|up|plant|food|leaves; leaves _ make|catch|collect|absorb|get food|sunlight|light|sun;
    flower _ make|attract|produce seeds|bees|insects|reproduce; hold plant up|ground|in; water goes|travels|moves up stem|through; anchor plant;
    support plant|leaves; tubes in stem

    seed germination
    germinate; seed _ sprout|grow|germinate|start|roots; sprout; seeds need water|warmth|air|oxygen|moisture;
    {not} need light|sun|sunlight germinate|sprout|grow; water warmth oxygen|air|warmth; seed coat|food|store|leaf split|stored|inside;
    root grow|come first|out|down; stored food|inside seed|energy; cotyledon; food stored|inside seed; embryo

    pollination and seed dispersal
    pollination; pollen _ carried|moved|transfer|spread|stick|another|flower|bee|wind|insects;
    bees|insects|butterflies|birds|wind carry|spread|move|pick pollen; attract bees|insects|butterflies; nectar; bright petals|colours|flowers;
    spread|scatter|disperse|carry seed; seeds _ spread|blown|carried|dispersed|stick|float|eaten|scatter|wind|animals|fur|away; seed dispersal;
    dispersal; stick to fur|animals|clothes; parent plant _ compete|away|space|crowded; pollen from one flower

    life cycle stages
    life cycle; egg larva|caterpillar|tadpole|nymph; larva pupa|adult; caterpillar _ butterfly|chrysalis|pupa; tadpole _ frog; metamorphosis;
    born grow|reproduce die; seed _ plant|seedling|flower; birth growth|reproduction; egg hatch; chrysalis|cocoon|pupa; adult lays eggs;
    complete metamorphosis; goes through stages|changes; nymph; seedling

    classifying living things
    has backbone; spine or backbone; has|have feathers|scales|gills|fur|backbone; vertebrate; invertebrate; backbone;
    mammal|reptile|amphibian|bird|fish|insect group; {not} backbone|spine|bones; six|eight legs; body divided|three parts|segments;
    warm|cold blooded; lays eggs; gives birth to live; fur or hair; exoskeleton; classification key; group|sort animals|living;
    same features|characteristics

    living or nonliving
    living things grow|breathe|reproduce|eat|need; it alive; {not} alive; grow and reproduce; breathe and grow;
    grow|move|reproduce|breathe|eat|respond|need move|reproduce|breathe|eat|grow|die food|water|reproduce|breathe|grow|move;
    {not} grow|breathe|reproduce|alive; grows and reproduces|moves; made cells; respond to surroundings|stimulus|environment; mrs gren;
    was once alive|living; never alive|lived; have babies; excrete; life processes

    healthy body and exercise
    enough|get sleep; balanced diet; healthy|balanced food|diet|eating; fruit and vegetables|veg; exercise; strong bones|muscles|heart; vitamins;
    protein _ grow|growth|repair|muscles; carbohydrates _ energy; fat _ store|energy|warm; fibre _ digest|digestion|gut; calcium _ bones|teeth;
    heart|pulse beat|rate faster|quicker|up; {not} too much sugar|fat|junk; heart pump blood|oxygen; muscles need|more oxygen|blood|energy;
    lungs _ oxygen|breathe

    skeleton and muscles
    skeleton; bones support|protect|hold|help|move; protect organs|brain|heart|lungs; support body|us; ribs protect; skull protects;
    muscles pull|contract|relax|move|shorten; muscles work in pairs; one contracts _ relaxes; joints; hold us|body up; hold up;
    muscles attached to bones; tendons; {not} bones floppy|flop|jelly|blob; muscle gets shorter

    teeth and digestion in pupils
    incisors; canines; molars; cut|bite food; tear|rip food|meat; grind|crush|chew|mash food; food _ break down|smaller;
    stomach _ acid|breaks|mixes|digest; small intestine _ absorb|nutrients|blood; saliva; nutrients _ blood|bloodstream; food pipe; oesophagus;
    brush teeth; plaque; sugar _ teeth|decay; tooth decay

    model compared with real [principle]
    model; represent|show real|actual|earth; like|similar|same as|to real|actual;
    too big|small|slow|long|dangerous|far|large to|for see|study|happen|test; smaller|small|easier version see|study|test;
    smaller|small|easier see|study|test; {not} exactly same; {not} exactly like; {not} real; different|smaller size real|actual;
    different|smaller real|actual; takes too long in real; can see how; stream table|tray; hard to see real
    """
}
