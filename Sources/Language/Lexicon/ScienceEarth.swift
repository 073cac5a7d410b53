/// Earth science as pupils of 8 to 14 write of it: rocks, soil, erosion, weather, seasons, sun and moon. Written for this project.
extension LexiconData {
  static let scienceEarth: StaticString = """
    subject science

    *stonewords
    rock; stone; pebble; mineral; boulder; sample; crystal; specimen; it; one

    *dirtwords
    soil; dirt; earth; mud; ground; sand; sediment; gravel; clay; land; silt; material; rock; pebble

    *runningwater
    water; river; stream; rain; wave; flow; flood; ocean; sea; current; wind; glacier; ice; it

    rock made of minerals
    made up mineral; made mineral; contain minerals; mixture|mix minerals; more than one mineral; two or more minerals;
    several|different|many minerals; rocks have minerals in; minerals make up rock; rocks _ contain _ minerals

    mineral of one substance ~ rock made of minerals
    mineral _ one|single ingredient|substance|material|thing; made one|single|only one|material|substance|ingredient;
    {not} broken down into|any other; {not} _ physically separated|broken; pure substance _ mineral; same all through; one kind material

    igneous rock ~ sedimentary rock
    igneous; made|formed|come from|by lava|magma|volcano|molten|melted; lava|magma cools|hardens|solidifies;
    cooled|hardened lava|magma; melted rock cools|hardens; formed volcano; molten rock cooled|solidified

    sedimentary rock ~ igneous rock
    sedimentary; layers sediment sand|mud|sediment|rock; layers sand|mud|sediment|rock;
    sediment _ squashed|pressed|squeezed|compacted|cemented|layers; bits rock rock|stuck squashed|pressed|together|stuck;
    bits rock|stuck squashed|pressed|together|stuck; pressed together over|into; squashed together; layers on top each; built up in layers;
    sand|mud|shells|sediment _ pressed|squashed|compacted together|down|rock; settles at|on bottom _ rock|layers

    metamorphic rock
    metamorphic; changed heat|pressure; heat and|or pressure; pressure and heat; heated and squeezed|squashed|pressed;
    rock _ changed _ heat|pressure; baked and squashed

    rock cycle
    rock _ changes|turns into another|different; rock _ changes|turns another|different; rocks change|turn from one type|kind; cycle rocks;
    melt cool erode; rocks _ recycle over; one type rock to another

    slow cooling large crystals ~ fast cooling small crystals
    cool slow|slowly _ large|big|bigger|larger crystals; large|big|bigger|larger crystals _ cool slow|slowly; cooled slowly;
    more time to grow crystals|big; crystals had more|long time|longer; crystals more|long time|longer; takes longer to cool;
    crystals _ time to grow

    fast cooling small crystals ~ slow cooling large crystals
    cool fast|quick|quickly|rapidly; small|tiny|smaller crystals _ cool fast|quick|quickly|rapidly; cools quickly|fast; {not} time to grow;
    less time to grow|cool; small crystals because quickly; no crystals because quickly

    crystal shape
    crystals; flat sides|faces|surfaces; regular|cube|cubic shape|pattern shaped; shape crystals; crystal pattern;
    square|cube|hexagon shaped crystals; sparkly|shiny bits; geometric; cubes; all same shape

    evaporate to leave crystals
    water _ evaporates|dries|goes _ crystals|salt|solid|left|leaves|leave|behind; let|leave water evaporate|dry; evaporate water|liquid;
    crystals left|form|appeared behind|after; salt left behind; leave _ until dry|evaporates; crystals _ after water evaporated

    rock hardness
    how hard; hardness test; hard mineral|rock; rock|mineral hard|harder|soft|softer; ?hardness; hard|harder|softer|soft rock|mineral;
    how hard|soft; scratch; scratched by; {not} scratch; can scratched; scratch test;
    fingernail|nail|penny|paperclip|paper scratch|test; mohs; hardest mineral; scratch it with

    harder mineral scratches softer
    harder _ scratch softer|one|other|another; softer _ scratched|marked harder; can scratch other|softer|all;
    if one scratches other|another _ harder; if scratches other|another _ harder; can scratched _ soft|softer; scratched harder

    mineral lustre
    how shiny; shiny or dull; looks shiny; it shiny|dull; luster; shininess; glassy|metallic|pearly look|shine; sparkles;
    way light reflects

    mineral streak
    streak; colour in powder; colour powder; streak plate; rub against tile|plate; rub tile|plate; mark it leaves|makes; colour left on tile

    acid test for calcite
    calcite; acid|vinegar _ fizz|bubble|react; fizz|bubble when|if|with _ acid|vinegar; put|drop|add|pour vinegar|acid; bubbles form|mean|show;
    fizzing; calcium carbonate; limestone _ fizzes|bubbles; acid test; it bubbled|fizzed; if it fizzes

    permeable material ~ impermeable material
    full tiny|small holes|gaps; holes|gaps let water; permeable; porous; let|allows water through|in|drain; has holes|gaps|pores|spaces|air;
    full holes; air bubbles come out; water gets through

    impermeable material ~ permeable material
    impermeable; waterproof; {not} let water|through; water {not} go|get|soak|pass|drain; {not} absorb|soak water|up; {not} holes|gaps|spaces;
    non porous; keeps water out; stays on top|surface; water sits on

    sorting rocks by property
    property; group|sort|classify rocks into|using; group|sort|classify into|using; sort colour|size|hardness|texture|shape;
    colour texture|shape|size|hardness; texture; how it|they look|feel; observe rocks; rough or smooth; same size|colour|shape; look at colour

    fossil formation in rock
    remains|bones|shell|skeleton in dead|animal|plant|rock|creatures|buried; remains|bones|shell|skeleton dead|animal|plant|rock|creatures|buried;
    animal|plant|creature|it dies|dead _ buried|covered|layers|mud|sand|rock; covered|buried in|under layers|mud|sand|sediment|dirt;
    covered|buried layers|mud|sand|sediment|dirt; bones turn into stone|rock; bones turn stone|rock; minerals replace bone; preserved in rock;
    imprint in rock|mud; print animal|plant|shell; turned to stone; prehistoric

    fossils show past life
    what|how animals|creatures|life|things|plants lived|looked|like _ past|long|ago|years|then;
    what|how lived|looked|like _ past|long|ago|years|then; what|how animals|creatures|life|things|plants _ past|long|ago|years|then;
    what|how _ past|long|ago|years|then; tell|show us _ past|lived|ago|animals|life|extinct; long ago animals|life|lived;
    lived millions|thousands|long|years ago; extinct animals|creatures; sea|fish|shell fossils _ sea|water|ocean|used|once;
    used to under|sea|ocean|water; evidence past|life

    oldest layer at bottom
    layer at|on bottom older|oldest|first; layer _ bottom _ older|oldest|first; bottom layer|one older|oldest|first;
    bottom|lowest|lower|deepest layer|one|rock|fossils _ oldest|older|first; oldest|older _ bottom|lowest|deepest|below|lower|underneath;
    laid|formed|deposited down|first; older rock|layers|fossils below|underneath|under; first layer down

    youngest layer at top
    layer at|on top younger|youngest|newer|newest|last; top layer|one newest|youngest|newer|younger;
    top|upper|highest layer|one|rock|fossils _ youngest|newest|younger|last|newer|recent; youngest|newest|younger|newer _ top|above|upper;
    newest on top; last to laid|formed

    weathering
    weathered; broken down weather|wind|rain|water|ice; weathering breaks; weathered rock; weathering rock;
    rock|stone|mountains _ break|crumble|wear|crack down|up|apart|away|smaller|pieces; break rock|stone down|into|up|apart; breaking down rock;
    rock gets|wear away|down; crumbles; breaks into smaller|little|tiny pieces|bits; rain|wind|ice|weather break|wear rock|down; rocks crack

    freeze thaw weathering < weathering
    ice wedging; frost action; water _ crack _ freeze|ice|expands; water freezes|froze _ expands|bigger|crack|split|breaks;
    freezes and expands|gets; ice expands|gets|takes; ice _ cracks|breaks|splits|pushes rock|apart; freezing and thawing|melting;
    water gets|goes in|into cracks; water gets bigger when freezes

    plant root weathering < weathering
    roots _ crack|break|split|push|grow|into rock|apart|cracks; roots grow in|into|through; plants|tree grow in|into|through cracks|rock|apart;
    roots break|crack|split|push; tree roots; animals dig|burrow

    acid rain weathering < weathering
    acid rain dissolves|eats|wears|breaks|damages; rain|acid|acidic dissolve|eats|wears rock|away|stone|limestone|statue; chemical weathering;
    acid _ rock|limestone|stone dissolve; acid in rain; rock dissolved

    erosion
    {dirtwords} _ washed|carried|moved|swept|taken|blown|worn|pushed|dragged away|off|down|along|downstream;
    wash|carry|move|sweep|take|blow|wear|pushes _ {dirtwords} away|off|down|along|downstream;
    {runningwater} _ carries|moves|takes|washes|wears|carve|cuts|pushes {dirtwords}; wear away; movement|moving|carrying {dirtwords}|weathered;
    {dirtwords} get washed|carried|moved|taken|blown|worn; washes away; {runningwater} _ wear|eat away; carves; carved out;
    {runningwater} picks up {dirtwords}

    more erosion < erosion ~ less erosion
    more|faster|greater|increase|lots|bigger|quicker|most erosion|erode|washed; erode more|faster|quicker|quickly|easier|easily;
    more {dirtwords} _ wash|carried|moved|eroded|away|taken; erosion _ more|increase|faster|greater; wash|carry|move more {dirtwords};
    carries away more

    less erosion < erosion ~ more erosion
    less|slower|reduce|decrease|fewer|little|least|smaller erosion|erode; erode less|slower|slowly;
    less {dirtwords} _ wash|carried|moved|eroded|away|taken; {stop}|prevent|reduce|slow erosion|eroding; {not} erode|wash;
    erosion _ less|reduced|decrease|slower; hold|keep {dirtwords} in|together|place

    deposition by water
    {dirtwords} _ dropped|deposited|settles; drops {dirtwords}; dropped _ ocean|lake|sea|bottom; deposition; 
    {dirtwords} _ settle|drop|left|deposited|laid|sink|build|collect down|behind|bottom|up; drop|dump|lay _ {dirtwords}|sediments;
    water slow|stops _ drop|settle|sink|deposits; settling {dirtwords}; {runningwater} _ drops|leaves {dirtwords};
    sand|sediment|material build|piles up; sediment|material _ settles; sinks to bottom; piled up at; settle out; slows down _ drops|settle

    delta formation
    drop|deposit|leaves _ ocean|sea|lake; sand|sediment|soil _ ocean|sea|lake _ builds|piles|delta; delta; fan shape; mouth river;
    river|stream meets|enters|reaches|flows ocean|sea|lake|into;
    sediment|sand|soil|material _ end|mouth|ocean|lake river|stream _ builds|deposited|dropped;
    sediment|sand|soil|material _ end|mouth|ocean|lake _ builds|deposited|dropped; alluvial fan; fan sediment|sand; triangle shaped

    canyon or valley formation
    canyon; valley; gorge; river|water|stream|flowing cut|carves|eroded|wore|digs through|down|rock|into|deep|out; v shaped;
    deep|steep channel|groove|ditch|sides|valley|cut; grand canyon; river|water wore|eroded away rock|land; carved river|water;
    cut through rock|land

    landform
    shape|feature land|earth|surface; natural feature; mountain|valley|canyon|hill|plain|delta shape|formed|landform; feature land

    steeper slope erodes more [factor]
    steep|steeper|steepest slope|hill|angle|land|mountain|ground|side; slope _ steep|steeper|angle|more;
    higher|greater|bigger|more|increase slope|angle|tilt; downhill|down faster|hill|quicker; slope makes|made water faster|flow;
    slope makes|made faster|flow; tilt more|higher|steeper; water flows|moves|runs|goes faster|quicker down|steep;
    raise|lift|prop end|tray|up|table|higher; more slope

    flatter slope erodes less [factor] ~ steeper slope erodes more
    flat|flatter|gentle|less|lower|gentler slope|hill|steep|angle; water flows|moves|runs|goes slower|slowly|slow; {not} steep;
    slope _ less|flat|flatter|gentle|lower

    faster or more water erodes more [factor]
    faster water; more water flowing; floods wash|move|carry; water moves faster; stronger current|flow; more water flows|poured; heavy rain;
    greater|more amount|volume energy water|force; greater|more amount|volume water|force; faster flowing|moving|water;
    water moves|flows|goes faster; flow rate; high speed water; moves faster|quicker carries

    smaller particles move further [factor] ~ heavier particles settle first
    small|smaller|lighter|light particles|pieces|sand|rocks|clay|silt _ further|farther|carried|furthest|easier|easily;
    tiny|little|fine|finer particles|pieces|sand|rocks|clay|silt _ further|farther|carried|furthest|easier|easily;
    small|smaller|lighter|light|tiny|little|fine|finer particles|pieces|sand|rocks|clay|silt _ longer|away|float|last|top|far;
    small|smaller|lighter|light bits|grains|sediment|ones|things|material _ further|farther|carried|furthest|easier|easily;
    tiny|little|fine|finer bits|grains|sediment|ones|things|material _ further|farther|carried|furthest|easier|easily;
    small|smaller|lighter|light|tiny|little|fine|finer bits|grains|sediment|ones|things|material _ longer|away|float|last|top|far;
    small|smaller|lighter easier|easy to move|carry; clay|silt|smaller stay|floats up|suspended|longer; {not} weigh much;
    carried furthest|further|farther; takes longer to settle; lighter so

    heavier particles settle first [factor] ~ smaller particles move further
    big|bigger|heavier|heavy particles|pieces|rocks|gravel|pebbles|sand _ first|bottom|sink|settle|drop|fall|move|hard|harder|stay;
    large|larger|biggest|heaviest|largest particles|pieces|rocks|gravel|pebbles|sand _ first|bottom|sink|settle|drop;
    large|larger|biggest|heaviest|largest particles|pieces|rocks|gravel|pebbles|sand _ fall|move|hard|harder|stay;
    big|bigger|heavier|heavy bits|grains|sediment|ones|things|material|stuff _ first|bottom|sink|settle|drop;
    big|bigger|heavier|heavy bits|grains|sediment|ones|things|material|stuff _ fall|move|hard|harder|stay;
    large|larger|biggest|heaviest|largest bits|grains|sediment|ones|things|material|stuff _ first|bottom|sink|settle|drop;
    large|larger|biggest|heaviest|largest bits|grains|sediment|ones|things|material|stuff _ fall|move|hard|harder|stay;
    sink|settle|fall|drop first|faster|quicker|quickly; heavier sink|fall; heavy|heaviest|bigger|biggest go bottom|first;
    heavy|heaviest|bigger|biggest bottom|first; too heavy to|for carry|move|water; harder|hard to|for move|carry|pick; large dropped first

    plants hold soil [reason, solution]
    {not} plants|trees|roots|grass _ wash|erode|erosion|blow; {not} plants|trees|roots _ hold;
    roots _ hold|keep|grip|anchor|stop|bind|trap soil|dirt|ground|together|place|sand|land|earth|erosion|washing;
    plants|trees|grass|vegetation|roots hold|keep|stop|prevent|protect soil|dirt|ground|erosion|land|sand;
    hold|keep soil|dirt|ground in|together|down|place; plant|add|grow trees|grass|plants|vegetation|bushes; roots keep soil|dirt

    erosion barriers [solution]
    build|put|add|make|use|place wall|barrier|dam|fence|rocks|sandbags|terraces|levee|bushes|hay;
    wall|barrier|dam|levee stop|block|slow|keep water|wind|river|erosion|waves; terraces; sea wall; wind breaks; windbreak;
    rocks along bank|river; slow down water|flow; slow water|flow; block water|wind

    wind erosion < erosion
    wind blow|carry|move|wears|erode|blew|picks {dirtwords}; wind _ erosion|erode|blew|sandblast; {dirtwords} blown|carried|moved away wind|in;
    {dirtwords} blown|carried|moved wind|in; blown away; sand dune; sand hits|rubs|scrapes rock; wind blows

    glacier erosion < erosion
    glacier; ice sheet|moves|carries|scrapes|carved; glacier|ice _ scrape|carve|carried|drags|moved|pushes rock|land|soil|valley;
    u shaped valley; scratches on rock; moving ice

    wave erosion < erosion
    wave|sea|ocean|tide _ hit|crash|break|wear|wash|erode|pound|carry cliff|beach|rock|shore|sand|coast|away;
    cliff|beach|coast|shore _ worn|eroded|washed|collapse away|waves|sea; waves wear|wash|break

    weathering and erosion difference
    weathering breaks _ erosion moves|carries|takes; weathering _ erosion moves|carries|takes; erosion moves|carries|takes _ weathering breaks;
    erosion _ weathering breaks; weathering _ {not} move; breaks rocks|down _ carries|moves away; stays in same place|one;
    weathering happens in place

    rocks become smooth
    smooth|round|smoother|rounder rock|stones|pebbles|edges; rock|stones|pebbles|they|edges _ smooth|round|smoother|rounder|worn;
    rub|bump|knock|hit|tumble|bang|crash|grind against|together|into|each|other|down; edges|corners worn|rubbed|break|knocked off|away|down;
    tumbling; sharp edges worn|rubbed|off

    sand comes from rocks
    sand|soil|sediment _ made|broken|came|pieces|tiny|bits|small rock|up|shells;
    rock|shells broke|ground|worn|crushed into|down|up sand|tiny|small|smaller|pieces;
    rock|shells broke|ground|worn|crushed sand|tiny|small|smaller|pieces; tiny|small|little bits|pieces|grains rock rock|shells;
    tiny|small|little bits|pieces|grains rock|shells; crushed rock|shells

    slow geological change ~ sudden geological change
    slow|gradual process|change; millions|thousands|hundreds|many years; long time|period;
    over|takes|took long|many|millions|thousands|lots time|years; happens slowly|gradually; slow change; over time; very slowly; lots years;
    takes ages|forever; bit bit; little little

    sudden geological change ~ slow geological change
    sudden|suddenly|fast|rapid|quick change|process|happen; happens fast|quickly|suddenly|quick;
    landslide|earthquake|volcano|flood|eruption changes|fast|quick|quickly|sudden; changes land quickly|fast|suddenly; in minutes|seconds|hours;
    landslides

    volcano builds land
    volcano; erupt; magma|lava|melted|hot|liquid comes|rises|rock|bursts|shoots|pushed up|out|surface;
    new land|island|rock|mountain forms|made|island; ash and lava

    earthquake movement
    rocks|plates slip|move|slide along fault; plates rub|push together|against|past; earthquakes; ground|earth shakes|moves|cracks|trembles;
    fault; tectonic plates; pressure builds|release

    mountain formation
    mountains; plates push|crash|collide|come|bump together|into|up;
    land|rock|crust|ground pushed|forced|folds|lifts|crumples|rises up|upwards|together; folding; uplift; two plates collide|crash|push|meet

    layers of the earth
    crust; mantle; core; inner core; outer core; thin outer layer; centre earth; molten|liquid|hot rock|metal|layer|iron inside|under;
    solid rocky outside

    soil components
    soil contains|made clay|sand|humus|silt; soil clay|sand|humus|silt; sand silt and clay; sand clay and humus; humus sand|clay;
    bits rock and dead plants; small rocks and dead plants; soil _ made _ rocks|sand|clay|humus|minerals;
    soil contains sand|clay|humus|rocks|pebbles|gravel; soil sand|clay|humus|rocks|pebbles|gravel; dead plants and animals; humus; sand silt|clay;
    organic matter|material; bits rock rock|plants|leaves|dead; bits rock|plants|leaves|dead; mixture rock|sand|different; humus makes|gives

    humus nutrients
    humus _ nutrients|food|plants|rich|grow|dark;
    dead|rotting|decayed|decomposed plants|leaves|animals|matter|things _ nutrients|food|fertile|minerals|humus; nutrients in soil|humus|plants;
    nutrients soil|humus|plants; nutrients help plants|grow; nutrients plants|grow; makes soil rich|fertile|dark|richer;
    makes rich|fertile|dark|richer; rich|good|dark|fertile soil; compost

    sandy soil drains quickly ~ clay soil holds water
    sand|sandy|gravel _ drain|through|fast|faster|quickly|lets|gaps|spaces|holes|big|large|bigger|dry;
    water drains|goes|passes|runs|flows|soaks through|away|fast|quickly|quicker|faster through|sand|quickly|fast|faster|sandy|easily;
    larger|bigger|big|large gaps|spaces|particles|grains|holes|air between|let|water; drains quickly|fast|well|easily|faster;
    {not} hold|absorb much|water

    clay soil holds water ~ sandy soil drains quickly
    clay holds|keeps|absorbs water; soil holds|keeps more water; clay _ hold|keeps|slow|slowly|sticky|small|tiny|soaks|absorb|retains|water;
    hold|keep|retains|absorb|soaks more|lots|most|water|up water|lot|moisture; drains slowly|slow|slower|poorly|badly; waterlogged;
    small|smaller|tiny|little gaps|spaces|particles|grains between|stops|close|packed; packed|close|squashed|tightly together|packed;
    sticky when wet; water goes|drains|passes|moves|takes through|long slowly|slower|longer

    settling in layers
    settle|separate|sinks|layer into|in layer|bottom|jar; layers form|in; shake|shaken|mix|stir _ jar|water|settle|vial|tube|layers;
    let|left|leave sit|stand|overnight settle|sit|stand; let|left|leave settle|sit|stand; largest|heaviest|biggest|gravel|sand _ bottom;
    clay|smallest|lightest|humus _ top|floats|cloudy; different sizes settle|layers

    separating by size
    sieve; sift; screen; mesh; holes too small|big|let; strain|strainer;
    bigger|larger|big ones|pieces|particles|rocks stay|left|caught|get|stuck top|in|sieve|screen|behind;
    bigger|larger|big ones|pieces|particles|rocks top|in|sieve|screen|behind; small|smaller|sand ones|pieces|particles|fall|go|pass through;
    only small|smaller fit|pass|go|fall through; different size holes

    soil organisms help soil
    worm|earthworm|insects _ mix|dig|burrow|tunnels|holes|air|spaces; worm|earthworm break|mix|eat _ soil|dead|leaves;
    burrows|tunnels let|make|air|water|holes; worms|bacteria|fungi|decomposers break|eat|rot|turn|mix down|dead|leaves|soil|up;
    add|let|get|brings air in|into|soil|roots; aerate

    weather conditions measured
    temperature wind|rain|rainfall|humidity; rain gauge; anemometer; wind vane|sock; barometer; air pressure; rainfall; humidity;
    wind speed|direction; measure temperature|rain|wind|pressure; how hot|cold|warm|windy|wet|rainy|cloudy; amount rain|cloud|snow

    thermometer liquid expands
    liquid|alcohol|mercury _ expands|rises|up|contracts; liquid|fluid|red _ expand|rises|contracts|shrinks;
    heat|warm|warmer|hot|hotter|cold|cools makes|liquid|expands|contracts|up _ liquid|expand|rise|contract|up;
    liquid gets|becomes hotter|warmer|bigger _ rises|expands|up|higher; expands when|as|if hot|heated|warm|warmer;
    contracts when|as cold|cools|cooler; takes up|more more|space|room; particles|molecules spread|move apart|out

    water evaporates
    evaporation; turns|changes|goes|become into|water gas|vapour|vapor|steam;
    turns|changes|goes|become gas|vapour|vapor|steam; water _ turns|changes|goes|becomes|rises|dries _ gas|vapour|vapor|air|up;
    dries up|out|quicker; dried up|out; water disappears into|air; liquid into|turns gas|vapour|vapor; liquid gas|vapour|vapor;
    goes into|in|up air|sky|atmosphere; goes air|sky|atmosphere; drying

    faster evaporation [factor] < water evaporates
    evaporate|dry|evaporation faster|quicker|more|quickly|most|fastest; faster|quicker|more evaporation|drying;
    more|larger|bigger|greater|wider|large surface|area|exposed|opening area|air; more water exposed|touching|in air

    slower evaporation < water evaporates ~ faster evaporation
    evaporate|dry|evaporation slower|slowly|less|slowest; slower|less evaporation;
    cold|colder|cool|cooler|shade|covered|lid|smaller|humid _ evaporate|slower|less|evaporation|slow;
    lid|cover|top stops|keeps|traps|prevents water|vapour|evaporation; less|smaller surface|area area|exposed; {not} evaporate

    water condenses
    condensation; 
    gas|vapour|vapor|steam _ turns|cool|changes|back|becomes|hits|touched|into _ liquid|water|droplets|drops|cold;
    water vapour|vapor cools|condenses|touches|hits|turns|in; vapour|vapor|gas|steam into|turns liquid|water; vapour|vapor|gas|steam liquid|water;
    droplets|drops|water form|appears outside|glass|cold|side|window; cold glass|surface|air|lid|bottle cools|water|makes|air|touches;
    turns back into water|liquid; turns back water|liquid; foggy|steamy glass|window|mirror

    water from air not leak [reason]
    water|drops|droplets _ came|come|in air; {not} leak|come|through glass|through|cup|inside; outside|surrounding air air;
    outside|surrounding air; from air around|outside; water vapour|vapor in air; water vapour|vapor air

    water cycle
    up _ clouds _ rain; evaporates _ clouds _ rain; clouds _ rain _ again|back|ground|rivers|sea;
    evaporation condensation precipitation|condensation; evaporation precipitation|condensation;
    water goes|evaporates|rises|moves up|round _ cloud|rain|falls|condenses|down|back;
    water goes|evaporates|rises|moves _ cloud|rain|falls|condenses|down|back; evaporates _ condenses|clouds|rain;
    rain|precipitation _ rivers|ground|sea|ocean|lakes|evaporates; falls|comes|goes back|down down earth|ground|rain|again|snow;
    ?falls|comes|goes back|down earth|ground|rain|again|snow; ?water|it recycled|goes|again|cycle|reused over|round|around|again; hydrologic cycle;
    same water|used over|again; never ending cycle

    cloud formation
    clouds form|made; form|make|become|turn|into cloud; water|vapour|vapor|air _ rises|cool|condense _ cloud|droplets;
    tiny|small|water droplets|drops in|water|cloud|join; clouds|droplets get heavy|heavier|full|big; dust particles; warm air rises _ cools|cloud

    precipitation forms
    precipitation; rain|snow|hail|sleet fall|comes|forms|rain;
    droplets|cloud|drops _ heavy|heavier|big|bigger|join|combine|full|together fall|rain|hold; too heavy to|for|and|so; cloud {not} hold;
    droplets join|collide|combine|come; falls as|to|from rain|ground|snow|clouds; rain snow|sleet|hail

    warm air rises
    hot|warm|warmer|heated air|water rise|goes|moves|up|floats|lighter|less up|dense;
    air|it heats|warm|hot|expands|gets _ rises|up|lighter|less|dense; heat rises; less dense; lighter than|so cold|cool|rises; convection

    cool air sinks
    cold|cool|cooler|colder air|water sink|falls|goes|moves|heavier|denser|drops|down|comes down|dense; air _ cools|cold _ sinks|falls|drops|down;
    more dense|denser; heavier than warm|hot

    wind caused by air movement
    moving|movement air air; moving|movement air; air moves|rushes|flows|blows in|high; high|higher pressure area|moves|air low|lower;
    high|higher pressure low|lower; difference in temperature|pressure|heating; different temperature|pressure; uneven|unequal heating;
    sun heats|warms _ unevenly|different|land|air; warm air rises _ cold|cool|cooler moves|replace|takes|comes|sinks|rushes;
    cool air replaces|takes|moves|rushes

    land heats faster than water
    land|sand|soil|ground _ heat|warm|hotter|cools|warmer|hot faster|quicker|quickly|more|up;
    water|sea|ocean _ heat|warm|cool slower|slowly|longer|less; water takes|took longer|more time heat|warm|cool;
    water takes|took longer|more heat|warm|cool; sea breeze; soil|sand hotter|warmer than|the water;
    water stays|holds|keeps warm|warmer|heat|cool|hot longer; land cools faster|quicker

    climate long term weather
    climate _ long|average|years|usually|over|weather; average|usual|typical weather; long period|time|term weather;
    weather _ day|short|daily|today|now|changes; weather over long|many|years; weather in place|area|region over;
    what weather usually|normally like; what usually|normally like

    greenhouse warming of planet
    greenhouse gases|effect|gas; trap|keeps|hold heat|sun|warmth|energy in; global warming; climate change;
    carbon dioxide|co2|pollution|gases|gas|methane _ trap|heat|warm|warmer|hotter|atmosphere; burning fossil|coal|oil|gas|fuels;
    earth|planet|temperature|world|climate gets|heats|warms|become hotter|warmer|warm|up;
    earth|planet|temperature|world|climate hotter|warmer|warm|up; ice caps|glaciers melt; like blanket; heat {not} escape

    day and night from rotation
    day and night; earth|world|planet spin|rotate|turn|rotation around|away|once axis|itself|every|round;
    earth|world|planet spin|rotate|turn|rotation axis|itself|every|round; rotation earth; earth rotates|spins|turns; spins on axis; 24 hours;
    side faces|towards|pointing sun|away _ day|daytime|light|night|dark; one side|half faces|lit|away sun|light|day; one side|half sun|light|day;
    facing away from sun; turned away from sun; faces|towards sun; once every|each day|24

    sun appears to move
    sun _ appears|seems|looks|rises|moves|east|west|highest move|across|like|east|west|sky|noon; earth rotates|turns|spins|moves {not} sun;
    rises in east; sets in west; position sun changes|in; highest|overhead|high in noon|midday|middle|sky;
    highest|overhead|high noon|midday|middle|sky; low in sky|morning|evening; sun {not} move; because earth spinning|turning|rotating;
    sun in different place|position|part

    earth orbits the sun
    earth|planet goes|orbit|revolve|moves|travels|going around|round sun; earth|planet goes|orbit|revolve|moves|travels|going sun; orbit earth;
    around|round sun; 365 days; one year to; takes year; revolution; revolves around

    seasons caused by tilt [cause]
    earth tilts; axis tilted; tilted towards or away; tilt axis; earth|axis tilt|leans|slanted|angle towards|away|axis; tilted on|its axis;
    axis at|is angle|tilted; tilt earth|axis; lean|slanted toward|away sun; 23 degrees|5; hemisphere tilts|points|leaning|facing toward|away;
    tilted toward|away sun; pointing towards|away sun

    summer direct sunlight [reason] < seasons caused by tilt ~ winter indirect sunlight
    tilted towards sun; longer days; more daylight; more direct sunlight|rays; more sun; days longer|get longer; days longer;
    rays|sunlight|light|sun more|direct|hit|straight|concentrated direct|directly|straight|overhead|concentrated; sun higher|high in|up sky;
    more hours light|daylight|sun; summer _ tilted|towards|direct|longer; high angle

    winter indirect sunlight [reason] < seasons caused by tilt ~ summer direct sunlight
    less|indirect|shorter|weaker|fewer|slanted sunlight|sun|rays|daylight|days|hours|direct|directly; days shorter|get shorter; days shorter;
    shorter days; rays|sunlight|light|sun less|indirect|spread|slanted|angle|weaker out|direct|angle|over|larger;
    tilts|leaning|pointing|facing away sun; sun lower|low in|sky; spread over|out larger|bigger|more area; fewer hours light|daylight;
    winter _ tilted away; low angle

    distance does not cause seasons [principle]
    {not} distance|closer|close|nearer|far|further sun|far|close; {not} sun|far|close; distance {not} _ seasons|cause;
    hemisphere have|has opposite|different season|summer; opposite seasons; when summer|winter here|north|in _ winter|summer south|australia

    shadow formation
    shadow; light|sun|sunlight block|stopped pass|go|through|object; light|sun|sunlight {not}|cannot pass|go|through|object;
    object|body|it|something|person|tree block|stops|gets|in light|sun|sunlight|way; opaque; light travels in|straight line;
    light {not} pass|go|get through; blocks light|sun|sunlight

    shadow length changes
    shadow _ longer|shorter|long|short|longest|shortest|smaller|bigger|moves|changes|length; long|longer|longest|short|shorter|shortest shadow;
    sun low|lower|high|higher|overhead in sky|angle|shadow|noon|midday; sun low|lower|high|higher|overhead sky|angle|shadow|noon|midday;
    angle sun; sun's position changes|in|different; shadow _ opposite|away side|sun; shortest at noon|midday

    moon phases
    moon orbits|goes|moves|revolves|revolution around|round earth; moon orbits|goes|moves|revolves|revolution earth;
    sunlight|light|sun _ reflect|lit|lights|shines|off moon|off|side; moon reflect light|sunlight|sun|make|own|produce;
    moon {not} light|sunlight|sun|make|own|produce; see different|part|amounts|only|half|some parts|lit|side; half moon lit|always;
    half lit|always; full|new|half|crescent|quarter|gibbous moon; month|28|29 days|orbit; position moon|earth changes

    gravity keeps planets in orbit
    gravity; gravitational pull|force|attraction; pull sun|earth; sun's gravity|pull|mass; pulls planets|moon|earth towards|in|around;
    pulls towards|in|around; held in orbit by; force _ pull towards|orbit; pulls things|everything|objects|us down|towards|together;
    pulls down|towards|together; heavier|more|bigger mass|massive|planet _ gravity

    dark surfaces absorb heat ~ light surfaces reflect heat
    black|dark _ hot|hotter|warmer|warmest|heat; black paper|cloth|surface _ hot|hotter; black _ hot|hotter; darker colour|colors _ hotter|heat;
    dark|black|darker _ absorb|attract|hotter|takes|soaks|warmer|heat heat|light|sun|energy|sunlight|more|up|in|rays|faster;
    absorb more|heat|sun|sunlight heat|light|sunlight|energy|sun|solar; absorb heat|light|sunlight|energy|sun|solar;
    black|dark|darker got|hotter|heats|warmer hot|hotter|warmer|warmest|up|faster; black|dark|darker hot|hotter|warmer|warmest|up|faster;
    attracts heat|sun|light

    light surfaces reflect heat ~ dark surfaces absorb heat
    white|light|lighter|shiny|silver|foil|bright _ reflect|bounce|cooler|less heat|light|sun|sunlight|off|rays|absorb|away|energy;
    white|light|lighter|shiny|silver|foil|bright _ {not} heat|light|sun|sunlight|off|rays|absorb|away|energy;
    reflect|bounce heat|light|sun|sunlight|off|rays|away; {not} absorb much|heat|light; white|shiny stays cooler|cool; white|shiny cooler|cool

    heat loss insulation
    insulate; keep|trap|hold heat|warm|warmth|cold|air|hot in|out|warm|inside|cool;
    {stop}|prevents|slow heat|energy|warmth|cold _ escape|leave|in|out|getting|loss|through; heat {not} escape|get|leave; air|bubbles trapped;
    trapped air; poor conductor

    natural resource use
    resource _ run out; will run out; found in nature; comes from earth|nature|ground; natural resource; resources;
    come|found|made|taken in earth|nature|ground|natural; come|found|made|taken earth|nature|ground|natural; nonrenewable; 
    used|use for building|build|roads|concrete|jewellery|chalk|make|glass|houses; fossil fuels; {not} made man|people|humans; earth material;
    concrete|cement|bricks|glass made

    conserve resources
    reduce reuse recycle; recycle paper|plastic|things|bottles; reuse bags|things; plant more trees; use less water|energy|electricity|paper;
    reuse; {not} waste|litter; walk|bike|cycle|bus|carpool instead; pick up litter|trash|rubbish; use again; use less; compost; renewable energy;
    throw away less

    severe weather [example]
    hurricane; tornado; thunderstorm; blizzard; strong|high winds; heavy rain|snow; lightning; flood from rain; drought; heatwave;
    spinning|twisting air|wind; damage from storm|wind

    air has pressure and mass
    air pressure; air pushes|press; weight air; air has weight|mass; air takes up space; air matter; air above pushes|presses; push air;
    {not} nothing in|empty air

    high pressure fair weather ~ low pressure stormy weather
    high pressure _ clear|sunny|dry|fair|good|calm; clear|sunny|dry|fair _ high pressure; rising barometer; pressure rises _ clear|sunny|fair

    low pressure stormy weather ~ high pressure fair weather
    low pressure _ rain|cloud|storm|stormy|wet; rain|storm|clouds _ low pressure; falling barometer; pressure drops|falls _ rain|storm

    weather front
    cold front; warm front; warm air _ meets|hits|over|pushed cold air; cold air _ meets|pushes|under warm air; two air masses meet; air masses

    fog dew and frost
    dew; frost; fog; water droplets on grass; cloud near ground; cloud ground; water vapour freezes; condenses on grass|ground|leaves|cold;
    cold ground|grass _ water|condenses

    ocean affects climate [factor]
    near|close to sea|ocean|coast _ mild|warmer|cooler|wetter|temperature; ocean current; sea|ocean keeps land|temperature warm|cool|mild;
    sea|ocean keeps warm|cool|mild; warm currents; gulf stream; water holds heat longer

    higher places are colder [factor]
    higher|high up _ cold|colder|cooler|thinner; colder up mountain|high; colder mountain|high; altitude;
    temperature drops|falls|decreases _ higher|altitude|mountain; air thinner higher|up; mountain _ cold|colder|snow

    closer to equator is warmer [factor]
    near|nearer|close|closer equator _ warm|hot|hotter|warmer|sun; equator hot|hotter|warmer|warm; latitude; poles cold|colder;
    sun overhead|direct at equator; more direct sun|sunlight at equator; further from equator colder|cooler

    tides
    high tide; low tide; moon pull|gravity _ water|ocean|sea|tides; gravity moon _ water|ocean|sea|tides; sea goes|comes in|out

    eclipse
    solar eclipse; lunar eclipse; moon blocks|covers|hides|front sun; moon between earth and sun; moon gets|comes|goes between;
    earth between sun and moon; shadow moon|earth; earth blocks sunlight|sun|light _ moon

    planets and solar system
    planets orbit|go|move|revolve sun; eight planets; planets go round|around; sun in centre|middle; sun centre|middle; solar system;
    inner rocky|planets; outer gas planets; further from sun _ longer|colder

    stars and sun as star
    sun star; stars make|give own|light|off; stars far|further|away; looks bigger|brighter _ closer|nearer; closest|nearest star;
    sun closer|nearer than|so bigger|brighter; makes own light; big ball gas|fire

    moon surface and craters
    craters; meteor|meteorites|asteroids|rocks hit|crash moon; {not} air|atmosphere|water|wind|weather on moon; {not} erosion|weather on moon;
    moon {not} atmosphere|air

    rock uses by properties [reason]
    granite _ hard|strong|kitchen|building|statues; slate _ roof|waterproof|splits|layers; marble _ statues|floors; chalk _ write|soft;
    sandstone|limestone _ building|buildings; hard wearing; strong and hard;
    used for roofs|building|statues|roads|worktops because hard|strong|waterproof

    soil layers and formation
    topsoil; subsoil; bedrock; soil forms|made from|when rock|broken|weathered; weathered rock _ soil; rocks break down _ soil; layers soil;
    takes years|long to form|make soil; dark top layer; soil profile; mixes dead plants|animals|leaves

    good soil for plants
    loam; mixture sand clay and silt|humus; holds|keeps enough|some water _ drains|air; good mix|mixture sand|clay|silt;
    air|spaces in soil for roots; rich in humus|nutrients; plants grow best|better in _ loam|humus|dark|soil

    soil pollution and loss [problem]
    soil washed|blown|worn away; loss topsoil|soil; overgrazing; chemicals|waste|pesticides|oil in soil|ground; soil polluted;
    soil {not} grow|fertile; too much farming

    bioaccumulation of poison [consequence]
    poison|pesticide|toxin|mercury|chemical build|passed up|along|chain; builds up in food|body|animals|chain; passed up food chain;
    top predator gets|eats most|lots|poison; top predator most|lots|poison; bioaccumulation; eats lots contaminated|poisoned; poison passed along
    """
}
