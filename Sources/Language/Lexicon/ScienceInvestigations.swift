/// What pupils write in school science investigations, from fair tests to mixtures. Written for this project.
extension LexiconData {
  static let scienceInvestigations: StaticString = """
    subject science

    *sciobject
    object; thing; item; material; block; ball; toy; car; marble; paperclip; nail; it; they; substance; stuff

    *sciwater
    water; liquid; solution; fluid; solvent; juice; drink; tea

    *scisolid
    sugar; salt; sand; powder; solid; solute; crystal; grain; substance; chalk; mixture

    *scistay
    stay; keep; remain; same; constant; unchanged; equal; controlled

    *scibulb
    bulb; lamp; light; lightbulb

    *scibattery
    battery; cell; power; d-cell; source

    *sciwire
    wire; cable; lead; clip

    *scimetal
    iron; steel; nickel; cobalt; nail; paperclip; screw; pin

    *sciswing
    pendulum; swinger; swing; bob

    *sciheat
    heat; warm; hot; temperature; thermal

    fair test [practice, principle]
    change only|just one variable|factor; only change one; one variable changed|different; everything else {scistay};
    all other variables|things|factors|conditions {scistay}; same conditions|amount|method each|every|both time|test;
    {not} fair if|unless|because changed|different; make it fair; test is fair; controlled experiment|test; only one thing is different;
    valid comparison|experiment|test; compare fairly; everything else same; keep everything else the same; only change one variable;
    keep all the other things|variables same

    unfair test [problem] ~ fair test
    {not} fair test|comparison|experiment; changed two|more|several variables; more than one variable changed|different;
    two things were different; {not} keep|control _ variables|same; changed two variables; changed more than one thing; two things changed;
    {not} keep everything the same

    independent variable [factor] ~ dependent variable
    variable|factor _ change|choose|test; what you change changing|test testing; the thing you alter; input variable; deliberately changed;
    you change it; manipulated variable; variable that the scientist|experimenter changes

    dependent variable [factor] ~ independent variable
    variable|thing|factor|what _ measure|observe|record; what you measure|record|observe; the thing you measure; output variable;
    outcome variable; result you record; responding variable; depends on the independent

    control variable [factor, practice]
    variables {scistay}; variable|thing|factor _ {scistay} _ same|constant; keep _ same|constant; {scistay} constant|fixed throughout;
    what you keep the same; same amount|volume|size|type|mass of each; constants; {not} change variable|factor|amount;
    use|keep|have same amount|size|type|volume|number|length _ each|every|all|both; same amount of water|soil|light|salt|sugar;
    {scistay} the same each|every time

    control experiment [practice, method]
    control group|sample|setup|test|tube; to compare against|results; standard for comparison; nothing added|done|changed to;
    comparison group|sample|test; control to compare; baseline

    hypothesis [step]
    testable statement|idea|explanation; idea that can be tested; educated guess; what scientist|you think|predict will happen;
    if _ then statement; possible explanation

    scientific prediction [step]
    prediction; say|guess|think what will|might happen before|next; what you think will|is going happen; predict result|outcome;
    i think that it will; use pattern to predict

    conclusion from results [step]
    conclusion; what you found|learned|results show|data show|tells; results|evidence|data show|tell|prove that;
    sums|summary up what findings|results; answer to the question|investigation; supports|disproves hypothesis|prediction;
    based on the data|results|evidence; draw conclusion

    scientific method steps [method, step]
    plan|design|carry out investigation|experiment; question hypothesis experiment; write|list method|procedure|steps; do the experiment;
    step by step procedure; detailed procedure|method|instructions; follow same procedure|method|steps

    clear procedure others can repeat [practice, principle]
    someone|others|anyone|another can|could _ repeat|replicate|copy|follow experiment|same|again; reproducible;
    reproduce|replicate|copy experiment|results|procedure|investigation; follow the procedure|steps|instructions|method;
    detailed|clear steps|instructions|method|procedure; know exactly what to do done;
    another|other|someone person|people|else can do|repeat|copy|follow experiment; write down|out what you steps

    repeat readings [practice, method, step]
    repeat|redo experiment|test|measurement|reading|trial|investigation; repeat them three|several|more|again|times;
    measure it again|three|several|few|more|many times; do multiple|several trials|tests|readings;
    multiple|several trials|tests|readings|measurements|times; run the test again|more|several; more than once trial|test; repeats;
    test over and over; take an average of; retest; check results again; do|test|measure _ several|five times; do it again|more;
    test|try it again; work out the average; find|take|calculate average; repeat the experiment|test|measurement

    reason for repeating [reason]
    anomalies|outliers spotted|identified|seen|found|removed|ignored; identify|spot|ignore|remove|find anomalies|outliers;
    more reliable|accurate results|data|average|mean; calculate|find|work|take average; check if|results same|reliable|consistent|similar;
    in case mistake|error|made|wrong; make sure results right|correct|reliable|same; reduce effect of random|errors; see if you get same

    reliable results [benefit, factor] ~ anomalous result
    reliability; same|similar|consistent|close results|readings|values each|every|time|repeated|together; repeatable;
    get same result|answer again|each|every|time; consistent results|data; trust results|data; results are similar|close|consistent|repeatable;
    repeated readings agree

    valid results [benefit, factor]
    validity; measures what supposed|meant|intended; answers the question; only one variable affects|changed; fair test so valid

    accurate result [benefit, factor]
    accuracy; close|near to true|real|actual|correct value|answer; exact measurement|reading|value; correct|right measurement|reading; true value;
    closer to correct|right

    precise measurements [benefit, factor]
    precision; smaller|finer divisions|scale|units|increments|intervals|range|spread; more decimal places;
    readings|results close|clustered together|each; little spread; sensitive instrument|scale|equipment; measure to nearest mm|millimetre|gram|0;
    exact to more

    resolution of instrument [factor]
    smallest change|division|amount|difference _ measured|detected|instrument|read|seen; smallest scale division; high resolution;
    more sensitive instrument|meter|scale

    anomalous result [problem] ~ reliable results
    anomaly; outlier; {not} fit pattern|trend|line|graph|rest; odd one out; odd|strange|unusual|weird result|reading|number|value;
    result _ different|far|away|off _ pattern|rest|line|trend; does not follow|match pattern|trend|others; sticks out; far from line

    random error [problem, cause] ~ systematic error
    unpredictable variation|error|changes; human|reaction error|time|reading; misreading scale; varies each time; reading error; judging by eye

    systematic error [problem, cause] ~ random error
    zero error; not calibrated; wrongly|badly|incorrectly calibrated; same amount|error each|every time; consistently too|wrong high|low;
    parallax; balance|scale not zeroed|set zero; calibration error; equipment|instrument is faulty|wrong|broken

    human error in measuring [problem, cause]
    human error; reaction time; misread; measured|read|counted|recorded|wrote _ wrong|incorrectly;
    made a mistake measuring|reading|counting|timing; inaccurate measuring|timing|counting; start|stop stopwatch|timer late|early|wrong;
    {not} measured accurately|properly|correctly; mistake in measurement; slow to press

    range of values [practice, factor]
    range of; wider|larger|bigger range; at least five|5 values|different; difference between highest|largest|biggest|smallest;
    more values|temperatures|concentrations tested; largest minus smallest; intervals between values

    sample size in investigation [practice, factor]
    sample size; larger|bigger sample|people|plants|data|seeds; test|measure|ask more people|seeds|plants|samples|materials|objects;
    more data collected; {not} enough samples; small sample

    bias in investigation [problem]
    biased results|experimenter|sample; opinion|favour affects|one results; leaning|preference towards; paid by company

    observation in science [step, information, skill] ~ inference
    observe|see|watch|notice|look _ senses|change|happens|colour; what you notice|observe|hear|smell|feel; using five|your senses|eyes;
    noticed with senses|eyes; something you can see

    inference [step, skill] ~ observation in science
    conclusion based on observation|evidence; what you think based on|from; explanation of observation; guess from evidence|observations;
    work out from what you see|observed

    qualitative observation [information] ~ quantitative observation
    described with|in words; {not} measured; colour shape or texture; observations without numbers

    quantitative observation [information] ~ qualitative observation
    numbers|numerical|measured data|results|values|observation; measured with numbers|units|instrument; includes a number

    table of results [practice, tool, method]
    results table; record|write|put _ table; table headings columns|headings|units; record the data|results|measurements; data table|chart;
    write down results|data|measurements; columns and rows

    line of best fit [tool, method]
    best fit line; line|curve through|near middle|points|close; trend line; straight|smooth line|curve through points;
    equal points|number above|either side; best fit; draw line through the points

    bar chart or line graph in science [tool, method]
    graph; plot|draw graph|chart|points; bar chart|graph; line graph; x axis and y axis; axes labelled; graph makes it easier to see;
    plot _ against; continuous data line; categoric data bar; scale on axis; label axes with units

    pattern or trend in results [information]
    pattern; trend; as _ increases _ increases|decreases; the more _ the more|less; the heavier|hotter _ the; the _ er the;
    relationship|link|correlation between; increases steadily; results go up|down; positive|negative correlation; directly proportional

    improving the investigation [solution, step]
    improve experiment|investigation|method; use more accurate|precise equipment|instrument|measuring; use data logger|sensor|light gates;
    take more measurements; change the method|equipment; do more repeats; smaller intervals; use a larger range

    safety in science [practice, duty]
    goggles; safety glasses|spectacles; wear|put eye protection|gloves|goggles|apron|lab; lab coat; tie hair back; wash hands after;
    {not} touch|taste|drink|eat chemicals|hot|food; bench mat; heat proof|heatproof mat; tongs; tuck in chairs|tie; stand up when|while heating;
    bags under|out tables|way; risk assessment; keep away from flame|edge|heat; {not} run in lab; carefully with glass|hot|chemicals

    hazard in experiment [problem]
    hazard; could|can|may|might burn|hurt|cut|injure|scald|damage; corrosive; toxic; flammable; irritant; burns your|yourself|skin|fingers;
    broken glass; splash in eyes; hot equipment|water|flame|gas; danger

    measuring instrument [tool]
    measuring equipment|device|tool|apparatus; instrument to measure; measured using; use the correct equipment|instrument

    ruler [tool, example] < measuring instrument
    metre stick|rule|ruler; tape measure; measure length|height|distance|width using; centimetre ruler; measuring tape; meter stick

    mass balance [tool, example] < measuring instrument
    balance pan; balance; top pan balance; weighing scales; scales; electronic balance; measure|find|weigh mass|weigh using;
    mass measured in grams; kitchen scales; pan balance

    measuring cylinder [tool, example] < measuring instrument
    graduated cylinder; measure|find volume using _ cylinder|beaker|jug|syringe|pipette; measuring jug; read at bottom|eye meniscus|level;
    meniscus; syringe; pipette; burette; volume of liquid measured

    thermometer [tool, example] < measuring instrument
    measure|take|read|find|tell temperature using; temperature probe|sensor; tells how hot|cold; liquid in thermometer rises|expands;
    measures temperature; in degrees celsius

    stopwatch [tool, example] < measuring instrument
    stopclock; timer; measure|record|count _ time|seconds|how-long using|taken; clock

    newton meter [tool, example] < measuring instrument
    newtonmeter; force meter; spring balance|scale; measure|find force|weight|pull|friction; forcemeter; measures force in newtons

    data logger [tool, example] < measuring instrument
    datalogger; light gate; sensor connected to computer|logger; probe; records|measures automatically|continuously|electronically; motion sensor

    magnifying glass [tool, example] < measuring instrument
    hand lens; magnifier; microscope; makes things look|appear bigger|larger; look|see|see-things closely|small|tiny

    displacement method for volume [method, step]
    displacement; eureka can; water|level rises|raised|moves _ object|volume|when|up; displaced water|volume|liquid;
    water displaced|pushed|overflow|spilled; difference|subtract|minus _ water|level|volume|final|initial;
    put|drop|place object|rock|stone into water|cylinder|liquid _ level|volume|rises|measure|difference; how much water rises|moves;
    before and after _ water|volume|level; overflow can; final volume minus|subtract initial|starting

    volume of regular solid [method, step]
    length times|multiplied|x width; multiply length|height|sides width; length width and height; base times height

    meniscus reading [step, practice]
    eye level; bottom of|the meniscus|curve; read from|at|the bottom; look straight|level; on flat|level surface; eyes level with

    metric units [information]
    metres; centimetres; grams; kilograms; millilitres; litres; ?seconds; newtons; celsius; units of measurement; si unit;
    standard unit|measurement; cm; ml; kg

    standard units needed [reason, principle]
    standard measurement|unit; everyone uses same unit|measurement; hands|feet|fingers|pencils|people different|vary sizes|lengths;
    {not} same size|length; compare measurements|results with others; everyone gets the same answer|measurement; {not} standard unit

    mass [factor]
    how much|amount|quantity of matter|particles; amount of matter in; grams; kilograms; measured in kg|grams|kilograms;
    how much stuff something|object is contains; how heavy it is

    volume of object [factor]
    volume; amount|how much space taken|something|occupies|up; space object|something takes|takes-up|occupies|fills; takes up space|room;
    how much room|space|liquid; cubic centimetres; cm cubed; millilitres

    mass is conserved [reason, principle]
    mass|weight|amount {scistay} same|constant; mass|weight does not|never change|lost; same mass|weight before|after;
    total mass|weight _ same|equal; mass before _ equals|plus|added|sum|same; nothing|none has added|lost|removed|escaped; conservation of mass;
    add|sum of|the masses together|up; still there though; nothing was added or taken away

    density in water [factor, reason]
    heavier|denser than water _ sink; lighter|less-dense|less dense than water _ float; more|less dense; density; heavy for its size;
    how tightly|closely|compact particles|matter|packed; how much mass in given certain|volume|space

    floating [information] ~ sinking
    floats on|in water|top|surface|liquid; stays on|at top|surface; stay up in|on water; rises to the top|surface; buoyant; less dense than;
    upthrust equals|balances weight; above the water

    sinking [information] ~ floating
    goes|falls|drops down bottom; go down|under water; weight greater|more than upthrust; too heavy to float; stays at bottom;
    drops to the bottom; more dense than; higher|greater density than; heavier than water

    upthrust [cause, example]
    buoyancy; water pushes up; upward|up force|push from|of|by water|liquid; push up of|from water; buoyant force; water holds it up

    capacity affects floating boats [reason]
    more|bigger|larger|greater capacity _ hold|float|passengers; bigger|larger boat holds|carries more;
    holds more before|passengers|mass|weight sinking; the more capacity; how much boat|cup can|will hold

    matter [information]
    anything|everything has|takes mass|space; has mass and takes up space; stuff things are made; takes up space

    material property [factor]
    property; properties of; hard soft|flexible|strong|waterproof|transparent; how material behaves|looks|feels;
    characteristic of material|object; suitable because it is

    hardness of material [factor, example] < material property
    ?hardness; scratch easily|other|test; {not} scratched|dented easily; resists scratching|wear; harder mineral scratches softer; moh scale;
    how hard it is; scratch test

    streak test [method, example]
    streak; colour of powder powder|streak; rub|scratch|scrape on tile|plate|porcelain; streak plate; leaves colour|powder|line|mark

    acid test on rock [method, example]
    fizz; fizzes|bubbles when vinegar|acid; vinegar fizzes|bubbles; reacts with acid|vinegar; contains calcite|carbonate; calcite fizzes|bubbles;
    bubbles when acid|vinegar; carbon dioxide bubbles|gas _ acid|vinegar

    waterproof [factor, example] < material property
    {not} let|soak|absorb|allow water through|pass|up|liquid; keeps|repels|stops water|rain out|off|getting; water runs cannot;
    keeps you dry; water resistant; impermeable; {not} get wet

    absorbent [factor, example] < material property ~ waterproof
    absorb|soak|sucks water|liquid|up; absorbs|soak-up water|liquid|spill|more; soaks up water|liquid|spill; soaks up; holds water

    transparent [factor, example] < material property ~ opaque
    see through; clear; light|all passes|travels|shines through; lets light|all light through|pass; see clearly|objects through

    translucent [factor, example] < material property
    some light passes|goes|through|gets; lets some light; cannot see|not clearly through; blurry not clearly through; blurry see clearly through;
    light is scattered; {not} see clearly; only some light

    opaque [factor, example] < material property ~ transparent
    {not} see through; {not} let|allow light pass|through|go; blocks|stops light; no light passes|gets|goes through; {not} light pass|through

    flexible material [factor, example] < material property
    flexible; bend without; bend easily|breaking; bendy; elastic; stretches|stretchy; can be bent|stretched; {not} rigid|stiff;
    {not} break|snap _ bent

    strong material [factor, example] < material property
    strength; {not} break|snap|tear easily; withstand|support lots|heavy|more|weight|load|force; hard to break; durable; sturdy; tough;
    can carry weight

    magnetic material [factor, example]
    ?magnetic; attracted|pulled|sticks|drawn to|by magnet; magnet attracts|picks|pulls|sticks _ {scimetal}; {scimetal} _ attracted|stick|magnetic;
    contains|made iron|steel _ iron|steel|nickel|cobalt|magnet; iron nickel cobalt|steel; magnet picks it up; has iron|steel in it;
    sticks to a magnet; iron; steel; is magnetic; magnetic metal|object|material|thing; contains iron|steel; made of iron|steel

    non-magnetic material [factor, example] ~ magnetic material
    {not} magnetic; {not} attracted|stick|pulled|picked to|by magnet; aluminium|copper|brass|wood|plastic|paper _ {not} attracted|magnetic|stick;
    magnet does not attract|stick|pick; {not} contain|made|have iron|steel; nothing happens with|to magnet;
    copper|aluminium|plastic|wood not magnetic|not; copper|aluminium|plastic|wood non not; copper|aluminium|plastic|wood non magnetic

    magnetic attraction [information, cause] ~ magnetic repulsion
    opposite|unlike|different poles attract|pull|stick|come; north attracts south attract|pole|together|pull|stick; attract;
    pull|stick|snap together|towards|each; magnets|they attract|stick|pull together|each; unlike poles; pulls towards; south facing north|attract

    magnetic repulsion [information, cause] ~ magnetic attraction
    like|same|similar poles repel|push|apart; north and|to north repel|push|apart; south and|to south;
    same sides|ends|poles facing|together|repel|push; repel; push|move-away apart|away|each|off; magnets|they repel|push apart|each|away;
    {not} stick|touch _ poles|magnets|same|together; floats above|over other|magnet; like poles; forced apart

    magnetic field of magnet [structure]
    magnetic field; area|space|region around|near magnet; field lines; iron filings; lines of force; where force|magnetic is|can felt;
    force field around; field from north to south; invisible force around|field

    magnetism passes through materials [information]
    magnetic|force works|goes|passes|acts|pulls|attract through paper|wood|plastic|card|cardboard|materials|water|glass|cloth|desk;
    through the paper|card|wood|desk; force goes through; {not} need touch touch|contact; {not} touching; without touching; acts at a distance;
    non-contact

    force of magnet changes with distance [information, cause]
    closer|nearer _ stronger|attract|force; further|farther|greater distance|away|apart _ weaker|less|decreases|harder;
    as distance increases _ force|decreases|weaker|less; magnet|force weaker|stronger further|closer|away|near; distance between magnets;
    more spacers _ less|weaker|force|decrease|fewer; fewer washers|weight|force _ spacers|distance|further; too far away to attract;
    force gets weaker|less|smaller _ distance|apart|further|spacers

    strength of magnet [factor]
    stronger magnet|field; how strong|many magnet|paperclips|pins; number of paperclips|pins|clips|washers|nails _ picked|held|attract|lifted;
    picks|hold|attract|lift more paperclips|pins|clips|washers|nails; more powerful magnet; magnet holds more

    temporary magnet by touching [information, cause]
    temporary magnet; becomes|turn|acts|made into|magnetised|like magnet|temporary;
    magnetism passes|transferred|goes|flows|travels|moves|through through|into nail|iron|steel|clip|paperclip; stroke|rub needle|nail magnet;
    induced magnetism; touching magnet _ magnet; nail _ touching _ magnet

    electromagnet [structure, example, tool]
    coil|wire wrapped|wound|coiled around|round iron|nail|core|rivet|steel;
    current|electricity through|flows coil|wire _ magnet|field; magnet turned|switched off|turn|works;
    wrap|wind|coil wire|coil around|round nail|rivet|iron|core; magnet made using electricity|current|wire|battery;
    temporary magnet made|electricity|current; turn on and off _ magnet; rivet|nail with wire; magnet when electricity|current flows

    stronger electromagnet [solution, method]
    increase|extra|add|number|wrap|higher coils|turns|winds|wraps|wire|loops;
    more|increase|bigger|higher|stronger|extra|larger current|voltage|batteries|cells|electricity|power|d-cells;
    wind|wrap wire|coil more|tighter|close|together; iron|soft core|iron|steel; coils closer|tighter|together; add another battery|cell|d-cell;
    thicker|shorter wire; more winds of wire; increase number of turns|winds|coils|wraps

    circuit complete [structure, reason]
    complete|closed|full|whole circuit|loop|path|circle|pathway; circuit is complete|closed|connected|finished; {not} gap|break circuit;
    electricity|current|electrons flow|go|travel|run|pass all|around|round|complete|through way|back;
    everything|all|components connected|joined properly|together|loop;
    from positive|battery end|side|terminal other|negative|back battery|terminal|side|end; goes|back all round|battery;
    both ends|sides|terminals connected|touching battery|cell|bulb

    circuit incomplete [problem, reason] ~ circuit complete
    {not} complete|closed circuit; incomplete|open|broken|unfinished circuit|path; gap|break in circuit|wire|path;
    circuit is broken|open|incomplete; electricity|current {not} flow|go|travel|pass|get; {not} electricity|current|flow flow|through|reach|get;
    wire|bulb|one|cell|battery not connected|attached|wire;
    wire|bulb|one|cell|battery disconnected|loose|missing|unconnected connected|attached|wire;
    no path|pathway|loop|way for|to electricity|current; switch is open|off; stops electricity flowing;
    {not} connected to battery|cell|terminal|other

    bulb lights [consequence, information] ~ bulb does not light
    {scibulb} lights|glows|shines|works|comes|turns|goes up|lit|bright; {scibulb} does light|work|shine|glow; light up the bulb;
    turns on|the bulb|light

    bulb does not light [consequence, problem] ~ bulb lights
    {scibulb} {not} light|work|glow|shine|turn|come; {scibulb} is burned|blown|broken|out; {scibulb} goes out; burnt out|bulb

    bulb brighter [consequence] ~ bulb dimmer
    bright; more|greater light|bright|glow; {scibulb} gets|glows|shines bright|stronger; increase brightness; shine more|brighter; glow brighter

    bulb dimmer [consequence] ~ bulb brighter
    dim|dimmer|duller|fainter; less bright|light; {scibulb} gets|glows dim|dimmer|faint|duller; {not} as|so bright; decrease|lower brightness;
    less brightly

    cell or battery [structure, example, cause]
    battery; cell; d-cell; battery|cell provides|gives|supplies|pushes|source|produces electricity|energy|power|current;
    source of electricity|energy|power; power source|supply; chemical to electrical; pushes the electricity|current|electrons;
    positive and negative terminal|end|side; provides energy

    light bulb component [structure, example]
    bulb; lamp; lightbulb; changes|converts|turns electricity into light; energy receiver; filament; filament glows|heats; lights up

    switch in circuit [structure, example, tool]
    switch; opens|closes|breaks|controls circuit|off|flow; turn on and|or off; open and close circuit; opens or closes;
    stops|starts|control flow electricity|current|flow; lets electricity|current flow|go

    motor in circuit [structure, example]
    motor; spins|rotates; motor runs|turns|spins|works|shaft; shaft spins|turns; electricity into movement|motion|kinetic;
    changes direction|reverse when battery|cell|wires

    conductor of electricity in investigation [factor, example] ~ insulator of electricity in investigation
    conductor; conducts electricity|current; electricity|current flows|passes|goes|travels through|easily metal|material;
    lets|allows electricity|current flow|through|pass|go|travel; metals conduct; made of metal; copper|metal conducts|wire conductor|electricity;
    electrical conductor; good conductor; bulb lights when|if material|object|conducts|metal; complete the circuit with metal|object;
    metal so it conducts

    insulator of electricity in investigation [factor, example] ~ conductor of electricity in investigation
    insulator; {not} conduct electricity|current; {not} let|allow|electricity|pass electricity|current|pass|flow flow|through|pass;
    stops|blocks|prevents|resists electricity|current flow|passing|going|through; plastic|wood|rubber|glass|paper not insulator|conduct;
    plastic|wood|rubber|glass|paper insulator|does insulator|conduct; electrical insulator;
    covering|coating|plastic|rubber around wire protects|stops|safe|shock; bulb {not} light when|if|because plastic|wood|rubber|glass;
    blocks electricity|current

    more cells effect [cause, factor]
    more|extra|another|two|add|increase|three batteries|cells|voltage|volts|power; more voltage|power|current|electricity|energy;
    higher|bigger|increased voltage; battery|cell power|voltage bigger|higher|greater|stronger;
    add|use|put|connect another|more|extra|two battery|cells

    more bulbs in series effect [cause, factor]
    more|extra|another|two|add bulbs|lamps|motors; share|split|divided energy|electricity|current|voltage|power|between bulbs|them|two|lamps;
    not electricity|energy|current|power reaches|each|enough each|bulb; less electricity|energy|current|power reaches|each|enough each|bulb;
    bulbs share; {not} enough electricity|energy|power; electricity has to be shared

    parallel circuit in investigation [structure, example] ~ series circuit in investigation
    parallel; more|two|separate|own|different|several paths|pathways|loops|branches;
    own pathway|path|loop|connection|circuit _ battery|cell|bulb|each; each bulb has|gets own|full|connected;
    bulb goes|burns|removed|out _ others|stay|still; other {scibulb} stay|still lit|work|bright; bulbs just|same|equally|stay bright;
    separate paths|pathways|branches; each connected directly battery

    series circuit in investigation [structure, example] ~ parallel circuit in investigation
    series; one|single|only|same path|loop|pathway|circuit|route; all in|on one|same loop|path|row;
    one|bulb breaks|removed|burns _ all|others|both|whole; all the bulbs go out|off; only one pathway|path|loop;
    electricity flows through each|both|all|every bulb; bulbs are dimmer|dim in series

    short circuit in investigation [problem, cause]
    short circuit; electricity|current takes|goes|bypasses|skips|easier shortest|easier|around|straight|another path|bulb|route;
    bypass|miss|skip|avoid out bulb|lamp|motor; wire gets hot; directly|straight connects battery|positive|one end|battery

    circuit symbol diagram [tool, method]
    schematic; circuit diagram; symbols used|represent components; draw diagram|circuit using symbols;
    easier|quicker|clearer to draw|understand|read symbols; everyone|all understands symbols; universal symbols; shows how to connect|components

    dangers of mains electricity [problem, practice]
    electric shock; electrocuted; {not} touch|use|put|stick _ wet|plug|socket|hands|fingers; mains is dangerous|high; frayed|bare wires;
    overloaded socket; shock could|can kill; fire risk|overheating; water conducts electricity; keep electrical away from water

    sound made by vibration [cause, information]
    vibrate; sound|noise _ vibrations; makes|causes air|object|string|particles vibrate|move; shakes back|side|up|forth and|to forth|side|down;
    particles|air vibrate|shake|move back; string|drum|skin|ruler|object|vocal vibrates|moves|shakes|cords; wobbles; shaking

    sound travels through materials [information]
    sound|vibrations|noise travel|goes|pass|move|carried through|along|down air|solid|liquid|material|string|wood|gas|water|medium|ear|wall|table;
    travel through air|solid|liquid|gas|material|string|water|wood; vibrations pass|carried|travel|move through|along air|particles|ear|string;
    passes from particle to particle; needs a medium|material|particles; sound waves reach|enter|go ear; vibration passed on; air carries sound

    sound cannot travel through vacuum [information]
    no sound through space|vacuum; {not} travel|heard|pass _ vacuum|space; no air|particles|medium in|to|for space|vacuum|vibrate|carry;
    nothing to vibrate|carry

    sound travels best through solids [information]
    sound travels|goes|moves faster|better|best|quicker|louder through solids|wood|metal|liquids;
    particles closer|packed|tightly together|tight _ sound|vibrations|faster|pass; faster in solids than;
    solids carry|conduct|transmit sound better|best|faster; sound is louder|clearer through

    pitch [factor]
    how high|low note|sound; high|low|lower pitch|note|sound; pitch of sound|note

    high pitch [factor, consequence] < pitch ~ low pitch
    higher pitch|note|sound|tone; vibrates faster|quicker|more|frequently; pitch goes|gets|increases|rises higher|up|increase;
    pitch increases|higher|rises; squeaky; faster vibrations; more vibrations per second; raises|increase pitch; high frequency; sharp sound;
    higher sound|note|pitch

    low pitch [factor, consequence] < pitch ~ high pitch
    lower|low|deeper pitch|note|sound|tone; vibrates slower|less; pitch goes|gets|decreases|drops lower|down|low|decrease;
    pitch decreases|lower|drops; slower vibrations; fewer vibrations per second; deep sound; low frequency; lowers the pitch

    shorter string higher pitch [cause, factor]
    shorter string|rubber|vibrating|ruler|length|column|tube|bar|band|wire|pipe; less length|air vibrating; decrease|reduce length;
    less string to vibrate

    longer string lower pitch [cause, factor]
    longer string|rubber|vibrating|ruler|length|column|tube|bar|band|wire|pipe; more length|air vibrating; make string longer

    tension raises pitch [cause, factor]
    tighter|stretched string|rubber|band|skin|more|drum; more|increase|greater|higher|add tension; tension on|of|in string;
    pull string|harder|rubber tighter|harder|more; increase the tension; stretched more|tighter; turn the peg|key;
    tighter string|rubber|drum|skin; string is tighter

    loose string lowers pitch [cause, factor] ~ tension raises pitch
    looser|slack|less|decrease|reduce string|rubber|band|tension|tight|skin; less tension|tight|stretched; decrease|reduce tension tension;
    less tight; slack

    thicker string lowers pitch [cause, factor]
    thicker|heavier|wider|fatter string|rubber|band|wire|bar; thickness of string; thinner|lighter|narrower string|rubber|band|wire _ higher;
    thicker the string|rubber|band

    loudness of sound [factor]
    volume of sound; how loud|quiet; ?loudness; amplitude of sound; louder or quieter; loud or soft; ?volume; volume of sound|noise|music;
    sound volume

    louder sound [consequence, factor] < loudness of sound ~ quieter sound
    louder; bigger|larger|stronger|greater|more vibrations|amplitude; ?hit|pluck|strike|blow|bang|pulled|pluck-it|tap harder|more|stronger|force;
    volume goes|gets|increases|up|louder|higher up|louder|higher|increases; pluck harder; vibrates more;
    more energy|force _ louder|sound|vibrations; closer|nearer to sound|source; more force used

    quieter sound [consequence, factor] < loudness of sound ~ louder sound
    quieter|softer|fainter; smaller|less|weaker vibrations|amplitude; volume goes|gets|decreases|lower|down|drops down|quieter|lower|decreases;
    hit|pluck|tap gently|softly|lightly; further|far|farther away sound; energy spreads out|lost; less loud; less energy|force; harder to hear

    soundproofing [solution, method, example]
    muffle|absorb|block|insulate|stop|reduce|dampen sound|noise|vibrations; sound insulation; soft materials absorb|stop;
    ear defenders|protectors|plugs; double glazing; thick curtains|walls|carpet; foam|fabric|sponge|cotton|wool absorbs|muffles|sound;
    absorbs vibrations|sound

    echo [example, information]
    sound reflects|bounces off|back; reflected of sound; bounce off wall|hard|surface; hear it again

    ear and hearing [structure, information]
    ear drum; eardrum vibrates|moves; sound reaches|enters|goes|travels ear|into; vibrations|sound reach|enter|make|hit ear|eardrum; cochlea;
    ear canal; signals to brain; hear with ears; ear detects|receiver|hears; sound receiver; sound source makes;
    bigger ears|cup|hands hear|collect|catch more|better|sound; collects|catches|gathers more sound

    friction [cause, factor, example]
    rub together|against|between; surfaces|two|objects rub|touching|slide against|together|over|past|each;
    force slows|stops|opposes|resists|against slow|stops|moving|motion|down|objects; slows object|car|movement down|object; grip;
    opposes|resists|stops motion|movement|sliding; rough surface slow|stop|grip|friction|more; resistance of surfaces; traction;
    drag from surface; rub against|together; hold|grip the road

    more friction on rough surface [cause, factor] < friction ~ less friction on smooth surface
    rough|bumpy|carpet|sandpaper|gravel|grass _ friction|slow|harder|grip|stop; more|greater|higher|increase friction|grip;
    rougher surface|ground|floor|ramp; harder to move|pull|slide|push over rough|carpet|sandpaper; better|more grip; rough surfaces slow;
    bumpy surface; friction is more|greater|higher

    less friction on smooth surface [cause, factor] < friction ~ more friction on rough surface
    smooth|slippery|shiny|polished|ice|glass|wet _ friction|fast|further|easier|slide|grip; less|lower|reduced|little|low friction|grip;
    oil|lubricant|grease|water reduces|less friction; slides|moves|travels easily|further|faster _ smooth|slippery|ice; slippery surface|floor;
    {not} much|enough|any friction|grip; smooth surfaces slide

    useful friction [benefit, example] < friction
    grip; brakes; tyres grip|road; stops you|us|cars slipping|sliding|skidding; walk without slipping|us|walk; walk help slipping|us|walk;
    tread|soles on shoes|tyres|trainers; pick things; lighting a match; stops us falling|slipping

    lubrication in investigation [solution, method, example]
    oil; grease; lubricant; wax; put oil|grease on|in; ball bearings; wheels|rollers reduce|make friction|easier; make surface smoother|slippery;
    polish; soap

    air resistance in investigation [cause, factor, example]
    drag; air pushes up|against|back|parachute; push|force of air air; slows falling|down|parachute|object by air;
    bigger|larger|more|greater|surface parachute|surface|canopy|area|wings _ slower|air|resistance|drag|longer|catches;
    catches|traps|hold|collects more air; streamlined; {not} fall as fast; air gets in the way; wind resistance; large surface area;
    friction with|of|from air; more air pushing

    water resistance [cause, factor, example]
    water slows|pushes|resists|drag; drag|friction|resistance through water; streamlined shape|boat|fish|pointed moves|water|faster|easily;
    push of water; pointed|streamlined shape through|cuts water

    gravity in investigation [cause, example]
    gravity; pull|force|attracts down|towards|objects earth|down|ground|gravity|centre; earth pulls;
    falls|drops down|towards|because ground|earth|gravity; what goes up comes down; keeps us|you|things down ground|earth; pulled down;
    pulls down everything|objects

    push or pull force [cause, information, example]
    force; push or pull; push|pull makes|makes-it|object|changes|starts _ move|start|stop|change|speed|direction|shape|faster;
    makes things move|stop|change; squash|stretch|twist; change speed|direction|shape; kick|throw|push|pull ball|object|door|car|cart

    bigger force bigger effect [cause, factor]
    bigger|more|greater|stronger|larger|harder force|push|pull|kick|throw _ further|faster|more|farther|bigger|distance|speed;
    harder you push|pull|kick|throw|hit; more force used|applied|needed; push harder _ further|faster|move; increase force

    heavier object needs more force [cause, factor]
    heavier|more mass|heavy|weight|load|bigger|massive object|mass|things|needs|load _ force|harder|effort|push|slower|pull|stop|energy;
    harder to move|push|pull|stop|lift heavier|because|if; more mass|weight needs|requires|takes more; heavier things need;
    more effort to lift|move|pull

    ramp height effect [cause, factor]
    higher|steeper|taller|increase|more|raise ramp|slope|height|hill|angle _ faster|further|speed|farther|quicker|energy|distance;
    starting position|point|height|place higher; rolls|travels|moves faster|further|farther|more _ higher|steeper|ramp;
    higher the ramp|slope|starting; height of ramp|release|starting|slope; steeper slope

    mass does not change fall or pendulum [information]
    mass|weight does|has|made not|no affect|effect|matter|change|difference|cause|influence;
    mass|weight no|not effect|matter|affect|difference|change; mass|weight doesnt effect|matter|affect|difference|change;
    heavier and lighter _ same|time|land; land|hit|fall same ground|time|speed|together; {not} depend on mass|weight; same number of swings|cycles

    pendulum length changes swings [cause, factor]
    length of string|pendulum|swinger _ affects|changes|number|swings|time|cycles;
    shorter string|length|pendulum|swinger _ more|faster|quicker|swings|cycles|higher;
    longer string|length|pendulum|swinger _ fewer|slower|less|swings|cycles|longer; number of swings|cycles depends|changes length;
    swings faster|slower|more|fewer|less|quicker _ shorter|longer

    swing cycle counted [step, information]
    cycle; back and forth; one full|complete swing; there and back; count swings|cycles how;
    number of swings|cycles in 15|fifteen|ten|10|30|thirty|given|seconds; over and back; release position|point|height

    lever in investigation [structure, tool, example]
    lever; fulcrum; pivot; effort arm load; load arm|distance; seesaw; closer load fulcrum|pivot easier|less;
    further|farther effort|away|you fulcrum|pivot easier|less; less effort|force needed lift; longer effort|lever|arm|handle easier|less|arm;
    crowbar; makes lifting|work easier; advantage

    pulley in investigation [structure, tool, example]
    pulley; change direction of force|effort|pull; fixed|movable|moveable pulley; more pulleys|ropes less|easier|force; rope over wheel;
    pull down to lift; two pulleys; reduces effort; mechanical advantage

    wheels and ramps as simple machines [structure, tool, example]
    simple machine; inclined plane; wheel and axle; screw; wedge; ramp makes|easier|less|reduces|lifting easier|force|effort|lifting;
    less force|effort over longer|greater|further distance; machine makes work|jobs easier; gears

    energy stored in elastic [cause, information]
    elastic|rubber|band|propeller|spring stretched|twisted|wound|winds|turns|energy|stores more|energy|has|stored|stretched|twist;
    wind|wound|twist|wind-up more|rubber|propeller|up|tighter; stores energy in; potential energy stored;
    stretched|pulled further|more|back|rubber|band _ further|more|energy|faster|force; turns of propeller; release energy

    heat makes particles move in investigation [cause, information]
    particles|molecules move|vibrate faster|more|quicker|around when|because heated|hot|warm;
    particles gain|get|have|given more|energy|heat|kinetic energy|movement; particles move faster|quicker;
    kinetic energy of particles increases|rises|more; hot particles move|faster

    heat moves from hot to cold [information, cause]
    heat|warmth|energy moves|travels|flows|goes|transfers|passes|spreads _ hot|warm|cold|cooler; hot to cold; warm to cold|cool;
    heat|energy _ transferred|given|passed|lost to water|air|surroundings|object|ice; heat transfer; energy transfer between particles;
    hot|warm water|object|metal loses|gives heat|energy; cold|cool water|object gains|takes|gets heat|energy|warmer;
    loses heat|energy surroundings|air; warms up the cold; energy transferred from warm|hot; takes heat from hot|warm;
    transfer of heat|energy|thermal; hot water gives off heat

    same temperature equilibrium [consequence, information]
    same temperature; reach|come|become|equal|until|same same|equal|room|equilibrium|thermal temperature|equilibrium; room temperature;
    temperature between; in the middle of|the temperature|two; temperatures equalise|same|balance|even; equilibrium;
    average of the two temperatures; cools|warms up|down room; stop changing|transferring

    heat insulator material [factor, solution, example] ~ heat conductor material
    insulator; keeps heat|warm|hot|cold|drink|ice out|warm|hot|cold|cool|longer|inside; traps heat|air|warm; {not} let|allow|conduct heat|escape;
    stops|slow|prevents|reduce heat|cold|warmth|loss|transfer|escaping|energy loss|escaping|transfer|leaving|getting|passing;
    wool|polystyrene|foam|styrofoam|plastic|wood|fabric|bubble|cotton|air insulator|traps|keeps|good|poor|wrap _ insulator|heat|air|conductor|warm;
    poor|bad conductor; air pockets; lose less|heat|slowly; {not} lose heat

    heat conductor material [factor, example] ~ heat insulator material
    conductor; conducts heat|well; heat travels|passes|moves|goes|transfers|flows easily|quickly|fast|through|along through|metal|easily|spoon;
    lets|allows heat pass|through|travel|escape|flow; good conductor; metal conducts|heats|gets|warms heat|hot|up|quickly|conductor|warm;
    metal spoon; metals are good; heats up quickly|fast; heat goes|travels|moves up|along|through spoon|metal|handle;
    copper|aluminium|metal|steel conducts|good

    temperature rises [consequence] ~ temperature falls
    temperature goes|increases|rises|gets|becomes|higher up|higher|hotter|warmer|increase|steadily; gets|becomes|heats|warms hotter|warmer;
    increase|rise|raise|higher temperature temperature; warm up; heat up; hotter; degrees higher|warmer|more; thermometer goes|rises up

    temperature falls [consequence] ~ temperature rises
    temperature goes|decreases|drops|falls|cools|lower|gets down|lower|colder|cooler|cool|decrease|steadily; gets|becomes|cools colder|cooler;
    decrease|drop|fall|lower temperature temperature; cool down; cools off; loses heat; colder; degrees lower|colder|cooler|less

    dark surface absorbs heat [cause, factor] ~ light surface reflects heat
    black|dark colour|surface|absorbs|paper|soil|roof|material|t-shirt _ absorbs|heat|hotter|sun|light|energy|more|warmer;
    absorbs|takes|attracts more|heat|light|sun|sunlight|solar heat|energy|light; black absorbs|attracts|gets|heats;
    soil heats up|faster|more|quicker

    light surface reflects heat [cause, factor] ~ dark surface absorbs heat
    white|shiny|light|silver|bright|foil colour|surface|reflects|paper|clothes|material|roof _ reflects|heat|cooler|sun|light|energy|less|away|cool;
    reflects|bounces heat|light|sun|sunlight|energy|off away|off|energy|back; white reflects

    water heats slower than land [information, cause]
    water|sea|ocean heats|cools|warms slower; water|sea|ocean takes|holds|keeps longer|heat _ heat|cool|warm|up|down;
    land|sand|soil|earth heats|cools|warms faster|quicker; water stays warm|cool longer; sand|soil got hotter than water;
    water has high specific heat; water {not} heat|cool|change as quickly|fast

    larger surface area heats faster [cause, factor]
    larger|bigger|more|greater surface|area; more of it touching|exposed contact; spread out; exposed to sun|air|heat

    state of matter solid [structure, example]
    solid; keeps|has|holds|fixed|own|definite|definite-shape own|fixed|definite shape;
    particles close|tightly|packed|fixed|touching|regular together|packed|vibrate|pattern|tightly|position; fixed shape|volume;
    {not} flow|squashed|poured; vibrate in place|position|fixed; shape does not change; definite shape

    state of matter liquid [structure, example]
    liquid; takes|fills|fits|shape shape|bottom shape|container; pours|runny;
    particles slide|move|flow|close|roll over|past|around|together|but|each; flow be poured; no fixed|definite|own shape;
    takes shape of container; level surface; can flow poured; flows easily

    state of matter gas [structure, example]
    gas; spreads|fills out|whole|all|container|space|entire; particles far|spread|move|apart|freely|fast|everywhere|around|away;
    far apart particles; can be squashed|compressed; fills whole|any|all container|space|room; no fixed|definite shape|volume; cannot see it;
    steam; ?air

    melting [example, step] ~ freezing of liquid
    solid into|turns|becomes|changes liquid|into; turns|changes|becomes|go solid|ice|liquid liquid|water|runny|into|solid;
    ice|chocolate|butter|wax turns|into|melts|becomes water|liquid|runny|into; solid becomes liquid; goes runny|runny-when; ice melts; heat melts

    freezing of liquid [example, step] ~ melting
    freeze; liquid|water into|turns|becomes|changes|goes solid|ice; solidify; turns|becomes|changes into|hard|solid ice|solid|hard|liquid;
    water becomes ice; goes solid; sets hard|solid

    evaporation in investigation [example, step, cause] ~ condensation in investigation
    evaporate; liquid|water into|turns|becomes|changes|goes gas|vapour|vapor|steam|air; dries up|out|off|puddle|clothes;
    water|puddle|liquid disappears|goes|lost|escapes|leaves into|up|away air|vapour|sky|atmosphere|gas; puddle disappears|dries;
    into the air as vapour|gas; water vapour|vapor; goes into the air; turns to vapour|gas; water dries up; dries out;
    turns into gas|vapour|steam; water went into the air; water|puddle|liquid dries up|out; dries up in sun|heat

    condensation in investigation [example, step, cause] ~ evaporation in investigation
    condense; gas|vapour|vapor|steam into|turns|becomes|changes|cools liquid|water|into|back|droplets;
    water|droplets|drops|dew form|appear|formed-on outside|window|glass|cold|surface|when;
    vapour|vapor|air touches|hits|meets|cools|cold cold|cool|surface|window|glass|down; droplets of water; steamed up window|mirror;
    moisture on|from|in air|outside|window|glass; water vapour cools|touches|condenses; turns back into water|liquid; dew; misty windows;
    water droplets form; steam|vapour hits cold; water vapour cools

    boiling in investigation [example, step]
    boil; bubbles|steam _ liquid|water|heated|100|kettle; reaches 100 degrees|celsius|c; 100 degrees; liquid to gas at boiling; kettle steam;
    boiling point

    faster evaporation factors [factor, cause]
    hot|warm|sunny|windy|temperature|heat _ evaporate|dry|faster|quicker|speeds;
    larger|bigger|wide|shallow|more|greater|open surface|area|container|dish|exposed|lid|puddle|top _ evaporate|dry|faster|quicker|more|air;
    more surface area; spread out _ dry|evaporate|faster; wind|breeze|air blows|moves|carries; less humid; {not} covered|lid; higher temperature

    water cycle in investigation [structure, example]
    water cycle; evaporates condenses and rains; clouds form _ rain; precipitation; rain snow|falls hail; evaporation condensation precipitation;
    sun heats|evaporates water|sea; transpiration; vapour rises and cools

    reversible change [information, example] ~ irreversible change
    reversible; can|could change|turn reversed|undone|back|changed|turned|separated; physical change;
    {not} new|permanent substance|material|change; still the same substance|material; melting and freezing; can be undone|reversed;
    no new material|substance made|formed

    irreversible change [information, example] ~ reversible change
    irreversible; {not} reversed|undone|unburn; cannot|can't get|go|change|turn back|reversed|undone|changed;
    new material|substance|product made|formed|produced; permanent change; burning; cooking|baking|frying cake|egg; rusting;
    chemical change|reaction; something new is formed|created

    chemical reaction signs [information, example]
    chemical reaction|change; fizz|bubbles|gas given|produced|formed|off|released|made; colour|color change;
    temperature|heat change|rises|drops|given|produced|released; new substance|material|product formed|made|produced; precipitate forms;
    smell|smoke|light given|produced; gas|bubbles formed|produced|made; reacted together; white solid|precipitate;
    bag inflates|expands|puffs|gets; carbon dioxide produced|gas

    mixture [structure, example] ~ pure substance
    two|more|different|several more|substances|materials|things|ingredients _ mixed|combined|separated; mixed together;
    combination|mix of two|different|materials|substances|things;
    mix|combine two|different|materials|things|substances together|materials|substances|more; can be separated;
    {not} chemically joined|combined|bonded|reaction; each|both keeps|retains own|their properties; substances not joined;
    salt and sand|water|gravel

    pure substance [structure, example] ~ mixture
    pure; only one substance|type|kind|element; one type of particle|substance; {not} mixed|impurities else|added;
    single substance|element|compound; fixed melting|boiling point

    solution in water [structure, example] < mixture
    solution; solid|solute|salt|sugar|substance|powder dissolved into liquid|water|solvent; {scisolid} dissolves in {sciwater};
    clear|transparent|see-through liquid|mixture|solution; when solid dissolves|disappears; mixture where|when one|solid dissolves|solid;
    solute and solvent; special mixture; {not} settle|filtered|separated out|filter|particles; clear when mixed; solid disappears in liquid|water

    dissolving [step, information, example]
    {scisolid} disappears|vanishes|breaks|goes|spreads|breaks-up into|out|when|up|down {sciwater}; {not} see solid|sugar|salt|particles|solute;
    particles spread|mix|break|separate throughout|out|apart|between|into water|liquid|solvent; becomes part of the water|liquid|solution;
    mixes into water|liquid|solvent completely|evenly; breaks down|up|apart into tiny|small|particles|pieces|invisible; disappears in water;
    looks like it disappears; tiny pieces too small; mixes with water completely; {scisolid} _ disappear _ {sciwater};
    cannot see {scisolid} _ {sciwater}; mixes in with water|liquid

    soluble [factor] ~ insoluble
    dissolves; able dissolve dissolve; does dissolve; salt|sugar is soluble

    insoluble [factor] ~ soluble
    {not} dissolve|disappear; settles|sinks|sits|stays out bottom|out; sand|chalk|gravel|stone not dissolve|bottom;
    sand|chalk|gravel|stone doesnt|settles dissolve|bottom; solid still|left|remains visible|seen|there|bottom; cloudy liquid; stays solid;
    can still see solid

    solute [structure, example]
    substance|solid|thing|material _ dissolves; salt|sugar|material|what which dissolves; being dissolved; the thing that dissolves

    solvent in mixture [structure, example]
    solvent; liquid _ dissolves|does|dissolved-in; water|liquid does dissolves dissolving|solid|solute; liquid that dissolves;
    what it dissolves in

    concentration of solution [factor]
    concentration;
    more|greater|amount|lots|higher solute|salt|sugar|solid|dissolved|substance|powder|material _ water|solvent|volume|same|liquid|solution;
    strength of solution; how much|amount solute|salt|sugar|dissolved dissolved|solid|solute; stronger solution|taste; more solute;
    heavier|more mass _ volume|same|solution|concentrated|mass; ratio of solute solid; has more salt|sugar|solid dissolved;
    more particles in the same; greater mass same|equal volume; tastes|looks saltier|sweeter|stronger|darker

    dilute solution [factor] ~ concentration of solution
    dilute|weak; more water|solvent added; less solute|salt|sugar|concentrated|solid|dissolved; add more|water|extra water; weaker solution|taste;
    fewer particles in; watery down

    saturated solution [information, example]
    saturated; {not} more|any|hold|dissolve dissolve|solid|salt|solute|anymore; no more|longer salt|solid|dissolves|solute dissolve;
    maximum amount|has dissolved|solid|solute|been; solid|salt|some left|remains|stays|settles|collects|sits undissolved bottom|undissolved;
    cannot dissolve any more; full of salt|solute|solid; as much has dissolved; excess solid at bottom; undissolved material|solid|salt

    factors affecting dissolving [factor, cause]
    stir|shake; hot|warm|heat|higher|temperature water|temperature|solvent;
    smaller|crushed|powder|fine|grind pieces|particles|grains|size|crystals|surface; dissolves faster|quicker|more; surface area of solid;
    more solvent; amount of water|stirring; particles move faster _ dissolve

    filtering [method, step, example]
    filter paper; funnel; pour|pass|put|run through filter|paper|funnel|screen|cloth|sieve;
    solid|sand|insoluble|residue|particles cannot behind|big|go|pass paper|filter|through;
    solid|sand|insoluble|residue|particles stays|left|trapped|caught|remains|too behind|big|go|pass paper|filter|through;
    liquid|solution passes|goes|runs|through|drips through|filter; large|big particles|pieces cannot;
    large|big particles|pieces trapped|stay|caught; coffee filter; remove|separate insoluble|undissolved|sand solid

    sieving [method, step, example]
    screen _ mixture|gravel|sand|separate|particles; larger|bigger particles|pieces|grains|gravel _ stay|left|sieve|screen|trapped;
    small particles|pieces|grains|sand _ fall|pass|go through; sift; strainer; colander; mesh; strain; separate by size; use a screen;
    holes let small

    evaporating to separate [method, step, example]
    evaporate|boil|heat water|liquid|solution|solvent off|away|until _ leave|salt|solid|crystals|remains|behind|get;
    evaporate _ leaves|salt|solid|crystals|behind; let water|liquid evaporate|dry;
    crystals|salt|solid|solute form|left|remain|stays|appear when|behind|after; crystallisation|crystallization; leave in sun|dish|warm|window;
    leaves behind salt|crystals|solid; salt left behind; put in evaporation dish

    magnet to separate [method, step, example]
    magnet _ separate|remove|pick|attract|take|out|mixture|filings; use a magnet; iron filings picked|removed|stick|attracted|separated

    decanting and settling [method, step, example]
    decant; pour off|away liquid|water|top; let|leave|allow sand|solid|mixture settle; settle at|to|on bottom; sediment

    distillation and chromatography in investigation [method, step, example]
    distillation; condense|collect vapour|steam|water _ pure|collected|liquid|condenser; chromatography;
    colours|dyes|inks separate|spread|move|travel up|apart|paper|different; ink spreads up paper; separates dyes|colours|ink

    separate mixture by properties [method, principle]
    different properties|boiling|size|particle; based using|difference physical|property|size|difference|their;
    one dissolves|magnetic|material soluble|magnetic|dissolves other|but

    light travels in straight lines [information, cause]
    light travels|goes|moves straight straight|lines; straight lines; {not} bend|go round|corners; light beam|ray straight; rays of light

    shadow [information, example, consequence]
    light|sun|object cannot light|pass|sun|go _ light|object|shadow|through|opaque|sun;
    light|sun|object blocked|stops light|pass|sun|go _ light|object|shadow|through|opaque|sun; dark area|shape|patch|region behind|where;
    object blocks|stops light|sun; blocking the light|sun; light cannot get|pass|go|reach through|area|there; no light reaches|gets;
    area where no; area where light; same shape as object

    shadow size and sun position [information, cause]
    shadow longer|shorter|bigger|smaller|moves _ sun|lower|higher|morning|noon|evening|midday|closer|further; shadow long|short;
    sun low|high|lower|overhead _ shadow; closer|nearer _ light|lamp|torch _ bigger|larger; further|farther _ light|lamp|torch _ smaller;
    shortest at noon|midday; longest in|at morning|evening|sunset|sunrise; shadow points opposite|away|west|east;
    shadow moves|changes because earth|sun; shadow opposite side of|from sun|light; sun is in|at a different position|place

    reflection of light in investigation [information, example]
    reflect; light bounces|reflects off|back; bounces off mirror|surface|object|into; mirror|shiny|smooth surface|reflects light|reflects|well;
    enters|into|reaches our|eye|your eyes

    seeing objects [information]
    light source|reflects|enters|bounces|travels|goes _ eye; light enters|goes|reaches|into eye|our|your;
    see because|when|objects light|objects|reflect; no light _ {not} see; dark is no light; dark is absence light; light source;
    reflected into eye

    colour of light absorbed and reflected [information]
    absorbs all|other|every|colours|except colours|light|others|color|reflects;
    reflects red|green|blue|colour|only|same light|colour|red|green|blue; only reflects|red|green light|colour;
    filter lets|allows|only|blocks one|only|colour|light|other|red; looks|appears red|green|black|blue|colour because|when|under;
    colour we see reflected

    day and night [information, cause]
    earth spins|rotates|turns around|round|every axis|24|day|itself; facing|side|towards|away sun; 24 hours; rotation of earth;
    side facing sun|away; sun appears|seems|looks to move|rise; spins on axis; earth turning

    seasons and year [information, cause]
    tilt|axis; earth orbits|goes|revolves|travels|moves around|round|sun; one 365 days|around; hemisphere tilted|facing|towards|away;
    longer days in summer; more direct sunlight|rays|sun; revolution around sun; tilted towards|away; 365

    phases of moon in investigation [information, cause]
    moon orbits|goes|revolves|moves around|round|earth; half lit|moon lit|sun; see different|part|only|some|amount|half amounts|lit; phases;
    moon reflects light|sun|sunlight; 28|29|30|month days|one; full moon|new|crescent|gibbous

    spring stretch investigation [information, cause]
    extension; stretch|extends more|further|longer|increases|mass|weight|when;
    more|heavier|greater|adding|larger mass|weight|force|load _ stretch|longer|extension|further; spring gets|longer longer|extends|stretched;
    stretch length of spring|elastic|band; elastic returns|goes original|back

    wind or water wheel and solar investigation [information, example]
    solar|sun panel|cell|collector|energy; angle|direct|facing sun|sunlight|light|panel; series or parallel cells; more sunlight|light;
    water wheel|flow faster; solar water heater; solar house; windmill turns|spins

    erosion in investigation [information, cause]
    erosion; washed|carried|moved|worn away|rock|soil|sand|down water|wind;
    water|wind|river|rain carries|moves|washes|wears soil|sand|rock|away|particles|sediment; weathering; broken down|into|rock rocks|small|pieces;
    deposition; steeper slope|stream table more|faster|erosion; flood more|moves|erodes; deeper|wider channel|canyon; moves earth materials;
    larger|heavier|bigger particles settle|first|sink; smaller|lighter|clay|fine particles carried|further|last|settle;
    sediment|soil|sand|rock _ deposited|dropped|settle

    density layers investigation [information, cause]
    layers; floats on top|layer; sinks below|under; heaviest|densest at|on bottom; lightest|least dense top;
    liquids|layers different|separate|settle densities|layers|into; heavier particles|rocks settle|sink|first|bottom

    parachute and paper plane investigation [information, factor]
    bigger|larger|smaller parachute|wings|canopy; shape|size|weight|mass|length of parachute|plane|wings|propeller|cup|canopy;
    falls|drops slower|faster|quicker|longer; time takes fall|ground|land; more air caught|trapped|resistance; drop from same|height
    """
}
