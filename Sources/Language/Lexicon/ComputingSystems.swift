/// Computer hardware, the processor, memory, storage, input and output, systems software and embedded systems. Written for this project.
extension LexiconData {
  static let computingSystems: StaticString = """
    subject computing

    *compdev
    computer; device; machine; system; laptop; pc; phone; tablet; smartphone; console; desktop; mac; chromebook; it

    *comprogram
    program; software; application; app; game; code; process; task

    *compdata
    data; information; document; instruction; program; photo; work; value; number; record

    *compgo
    run; work; perform; operate; execute; process; load; respond

    *compslow
    slow; sluggish; lag; laggy; freeze; crash; hang; stutter

    *compfast
    fast; quick; rapid; speedy; high

    *compram
    ram; memory

    *compdrive
    drive; disk; storage; hdd; ssd

    *comphold
    store; hold; keep; save; contain; retain; remember

    *compfetch
    fetch; get; collect; retrieve; copy; bring; load; read; take

    *compcpu
    cpu; processor; chip; core

    central processing unit [structure, example] < computer component
    cpu; processor; microprocessor; brain of {compdev}; chip that process|run|execute|carry; processes instructions|data; main chip;
    part that does all the processing; i7; i5; ryzen; intel|amd chip; carry out|executes _ instructions _ {compdev}; ?chip

    computer component [structure]
    hardware component; internal component; physical component; computer part; inside the case|computer

    hardware [structure] ~ software
    physical part|component; part you can touch; things you can touch; part you can physically touch; tangible part|component; physical device;
    electronic component; nuts and bolts of computer; can touch them

    software [structure] ~ hardware
    ?program; set of programs; instructions that tell computer what; program that run on {compdev}; cannot be touched; {not} touch them;
    computer program

    application software [structure, example] < software ~ system software
    program used to do task; software for user|end task; word processor; spreadsheet; web browser; photo editor; app that user use|run;
    apps like word|excel|games; lets user do|complete|carry _ task; software for doing particular|specific|certain job|task; microsoft office;
    ?excel; ?powerpoint; user application

    system software [structure] < software ~ application software
    software that run|manage|control|maintain hardware|computer|system; needed for computer to run|work; controls the hardware;
    operating system and utilities; runs the computer itself; software to maintain|manage {compdev}; operating system or utility

    utility software [structure, tool] < system software
    utility program; utilities; housekeeping program|software|task; maintenance software|program|tool;
    software that maintain|look|clean|keep _ {compdev}; keep computer running smoothly|well|efficiently; program that does maintenance;
    antivirus _ defragmentation; tool for maintaining; carry out _ maintenance|housekeeping

    operating system [structure, example] < system software
    os; windows; macos; linux; android; ios; unix; software that manage|control|run computer|hardware|whole; manages hardware and software;
    windows 10|11; bridge|link|interface between hardware|user and software|computer|hardware; master control program

    von neumann architecture [structure]
    von neumann; stored program concept; stored program computer; instructions and data _ same memory|place;
    data and instructions _ same memory|place|together; program and data _ same memory; one memory for data and instructions;
    single memory|bus for; shared memory for data and programs

    harvard architecture [structure]
    separate memory for data|instructions; instructions and data _ separate|different memory; harvard

    fetch decode execute cycle [step]
    fetch execute cycle; fde cycle; machine cycle; instruction cycle; fetch decode and execute; fetch an instruction decode it;
    cycle of fetching instructions

    fetch stage [step]
    instruction _ fetched|copied|retrieved|collected|brought _ memory|ram; {compfetch} _ instruction from memory|ram; get next instruction;
    fetch instruction; instruction loaded into _ ram|memory|cpu|register; program counter _ copied|sent _ mar; fetch

    decode stage [step]
    instruction _ decoded|interpreted|understood; decode instruction; control unit _ decode|interpret|understand;
    work|find out what _ instruction; split _ opcode|operand; instruction _ split|broken _ opcode; turns instruction into signals; decode

    execute stage [step]
    instruction _ executed|performed; execute instruction; carry out _ instruction|command|operation;
    instruction|command _ carried out|done|performed; does what instruction says; does the calculation; performs the operation; execute; action it

    control unit [structure] < computer component
    cu; control unit _ decode|send|manage|control|coordinate; sends control signals;
    coordinate|control|manage|direct _ cpu|components|data|flow|instructions; decodes instructions; part of cpu in charge;
    tells other|each component what; send signals to other|control parts|components|cpu; directs flow of data

    arithmetic logic unit [structure] < computer component
    alu; arithmetic and logic unit; arithmetic and logic operations|calculations;
    does|carries|perform _ calculation|maths|sums|arithmetic|comparison|logic; maths part of cpu; adds subtracts and compares;
    logical comparisons; does the maths|sums; works out the sums|maths|calculations|answers; part of cpu that adds|calculates

    register [structure] < computer component
    small fast memory|storage inside|within cpu|processor; memory location inside|within cpu|processor;
    very fast memory|storage inside cpu|processor; tiny|small store|memory inside cpu|processor|chip; storage location inside|within cpu;
    temporary storage inside|within cpu|processor

    program counter [structure] < register
    pc register; address of next instruction|command; holds|stores _ address _ next instruction; where next instruction is;
    points to next instruction; keeps track of next|which instruction; incremented by one; memory location of next instruction;
    next instruction address

    memory address register [structure] < register
    mar; holds|stores|contains _ address _ data|instruction|memory _ read|written|fetched|accessed|used;
    address|location of data|instruction being about _ fetched|read|written|accessed; address about to be accessed|used|read;
    location in memory to be read|accessed

    memory data register [structure] < register
    mdr; memory buffer register; mbr; holds|stores|contains _ data|instruction _ fetched|read|written|transferred|copied _ memory|ram;
    data _ just been fetched|read; data waiting to be written; data going to or from memory; data or instruction just fetched|read

    accumulator [structure] < register
    acc register; holds|stores|keeps _ result _ calculation|alu|arithmetic|processing; result of calculation _ stored|held|kept;
    stores answer from|of alu|calculation|sum; intermediate results; results from alu

    current instruction register [structure] < register
    cir; instruction register; holds|stores _ instruction _ being|currently decoded|executed|processed; instruction being decoded|executed|run;
    holds current instruction; ?ir

    buses [structure] < computer component
    data bus; address bus; control bus; wires that carry|transfer|connect data|signals|address|components|cpu; pathway for data|signals;
    system bus; set of parallel wires; wires connecting cpu|memory|components;
    carry|transfer|transport data|signals|address|bits between components|cpu|parts; wires along which data travel

    address bus [structure] < buses
    carries memory address; send address to memory|ram; one way|unidirectional bus

    data bus [structure] < buses
    carries|transfers data between cpu|processor|memory|components; two way|bidirectional bus

    control bus [structure] < buses
    carries control signals; control signals sent along|over; read or write signal; read write signal

    clock speed [factor]
    clock rate; speed of clock; cycles per second; instructions per second; number of cycles|instructions _ second; gigahertz; ghz; mhz;
    how fast|quick processor|cpu runs|works; how many instructions|cycles _ second; number of fetch execute cycles;
    frequency of processor|cpu|clock; speed of processor|cpu|chip; processor|cpu speed; faster|higher clock|processor|cpu

    higher clock speed increases performance [reason] < clock speed
    more instructions|cycles|tasks|operations _ second|time|processed|executed|carried;
    faster|higher|increase|more clock _ more|faster|quicker|better; execute|process|carry|run|do|complete more instructions|tasks|cycles;
    instructions _ processed|executed|done faster|quicker; processes|runs instructions faster|quicker|more

    processor cores [factor]
    number of cores; more cores; dual core; quad core; multi core; multicore; octa core; single core; two|four|six|eight cores;
    processing unit inside|within cpu; each core; core count; extra core; how many cores; multiple cores; separate processors on same|one chip

    multiple cores run instructions at once [reason] < processor cores
    several|many|multiple|two|four|more|different instructions|programs|tasks _ same time|simultaneously|once|parallel;
    each core _ different|own|separate _ instruction|task|program|fetch; core _ process|execute|run|do _ separate|different|own;
    share|split|spread _ workload|work|tasks _ core; do more than one|two|several task|instruction _ once|time; parallel processing;
    cores work together|simultaneously|parallel; do more than one task|instruction same; each core does|works on different|own;
    work on several|many|different things|tasks at once; do two|several|many|more|lots tasks|jobs|instructions at same;
    several things at the same time

    not all software uses many cores [problem, reason]
    software|program|task|app _ not _ designed|written|made|able|use|support|take|split _ cores|multicore|advantage;
    some tasks|programs cannot be split|divided|shared; tasks|instructions depend|rely on others|each|previous|result;
    more cores does not always|necessarily; some programs only use one core; run sequentially

    cache memory [structure, factor] < memory hierarchy
    cache; l1; l2; l3; fast memory close|near|next|inside cpu|processor;
    small|fast memory _ frequently|regularly|often|commonly|recently used instructions|data;
    frequently|regularly|often|commonly|recently|repeatedly used|accessed|needed data|instructions|programs|files stored|kept|held;
    store instructions|data used often|regularly|frequently|recently|again; cache size; quickly accessible memory inside cpu;
    keeps data|instructions used a lot|often close|near; quick memory near cpu; instructions you use most|often|lot;
    remembers _ use most|often|lot

    larger cache increases performance [reason] < cache memory
    faster quicker|less than ram|main; no need|trips|access _ ram|main|memory; reduce|less|fewer need|trips|access _ ram|main|memory;
    cpu|processor _ not _ wait|go|access|fetch|keep _ ram|memory|data; cpu|processor _ less|fewer _ wait|go|access|fetch|keep _ ram|memory|data;
    more data|instructions|things _ cache; quicker|faster|speedy _ access|get|retrieve|fetch _ data|instructions|cache;
    more|bigger|larger|greater cache; {not} _ go back to ram; save going to ram|memory

    memory hierarchy [structure]
    registers cache ram; order of memory speed; closer to cpu _ faster

    main memory [structure] < computer component
    primary memory|storage; primary store; ram and rom; memory directly accessed by cpu|processor; cpu _ directly access; immediate access store

    random access memory [structure] < main memory ~ read only memory
    ram; main memory; dram; ddr4; working memory; currently|program|apps in use|running|open _ held|stored|kept;
    {comphold} _ program|data|instructions|apps|files _ currently|being|running|open|use; memory for what you are doing|running|using;
    short term|temporary memory|storage|store; memory that _ lost|wiped|cleared|disappear|deleted|emptied _ off|power|turned;
    stores open|running programs; data|programs|instructions currently being used|processed; memory sticks; ?gb of memory

    read only memory [structure] < main memory ~ random access memory
    rom; memory _ cannot|can't _ changed|edited|written|altered|overwritten; bios chip; read but not written; {not} write to rom;
    contents _ {not} change|edited|altered; {comphold} _ boot|bios|startup|start-up|bootstrap|firmware|start up; permanent memory

    bootstrap program [step] < system software
    bios; boot; boot up; boot sequence|instructions|program|process; bootstrap; instructions to start|turn|boot computer|device|system|up;
    boot loader; bootloader; start up instructions|program|routine|sequence; startup instructions|program|routine;
    turn|start|switch|boot computer|device|system up; loads operating system; instructions needed when computer starts|turned; power on self test;
    wakes computer up

    volatile [factor] ~ non-volatile
    lose|wiped|deleted|disappear|cleared|erased|forget|empties _ off|power|electricity|turned|shut|restart; data _ lost without power|off;
    data _ lost when power|off; power|electricity|turned|switch _ off|lost|goes|removed|down _ lose|wiped|deleted|erased|disappears|cleared;
    without constant|power|electricity to keep|store|hold|retain; needs|requires constant|power|electricity to keep|store|hold|retain;
    contents lost; temporary storage; only keeps data while|when powered; turned off _ lost|wiped|disappears;
    loses everything|data|contents without; loses everything|data|contents when|if

    non-volatile [factor] ~ volatile
    keeps|retains|holds|saves|remains|stays|stored|remembers _ power|electricity|turned|shut;
    {not} lose|wiped|deleted|disappear|erased _ off|power|electricity|turned|shut; data _ not lost; permanent storage; long term storage;
    stored|kept permanently|forever; save|store|keep _ permanently|long; contents remain|kept|stay without power|off;
    contents remain|kept|stay when power|off; stored even|after without power|off; stored even|after when power|off

    adding more ram improves performance [benefit, solution] < random access memory
    more ram; extra ram; increase|add|upgrade|bigger|install _ ram;
    more programs|apps|applications|software|data|tabs _ open|run|held|stored|loaded|once|same; more memory for programs|apps;
    no need for virtual memory|swapping; less|reduces need for virtual memory|swapping; run more programs|apps|things at once; additional memory;
    multitask better|more; less swapping; more room for programs|apps

    virtual memory [structure, solution]
    swap file; page file; paging; use|part|section|area|space of hard|secondary|disk|drive|storage|ssd|hdd like|when _ ram|memory;
    ram|memory is full|used; run out of ram|memory; {not} enough ram|memory;
    hard|secondary|disk|drive|storage _ acts|used|treated|pretend like _ ram|memory;
    swap|move|transfer _ data|programs|pages between|out _ ram|hard|disk|storage|secondary; insufficient ram

    virtual memory is slow [problem] < virtual memory
    disk thrashing; thrashing; hard|secondary|drive|disk|storage|hdd|virtual _ slower than ram|main|memory;
    slower _ access _ hard|secondary|disk|storage; takes time to swap|move|transfer data|pages; swapping _ slow|time;
    virtual memory|swapping _ slow

    flash memory [structure] < main memory
    flash; flash storage; eeprom; non volatile _ rewritten|electrically; can be rewritten electrically

    embedded system [structure, example] ~ general purpose computer
    computer|system|microprocessor inside|within|built|part _ larger|bigger|another|other _ device|machine|system|product;
    dedicated|specific|single|one|particular|certain|limited|special|set function|purpose|task|job|role;
    built into larger|another|bigger|device|machine|something; washing machine; microwave; dishwasher; sat nav; traffic light;
    only does|performs|carries one|single|few|certain _ job|task|function; computer system within a larger;
    car engine|airbag|braking|computer system|management|control; smart thermostat|fridge; pacemaker; microcontroller; central heating controller;
    special purpose computer|system; designed for|to do|perform one|single|specific|particular _ task|job|function|purpose;
    computer inside washing|microwave|car|fridge|dishwasher

    general purpose computer ~ embedded system
    do|perform|carry|used many|different|lots|multiple|variety|range|several|various _ tasks|jobs|functions|purposes;
    run|install different|any|many|lots|various software|programs|applications|apps; laptop; desktop; multi purpose

    benefits of embedded systems [benefit] < embedded system
    cheap to make|produce|manufacture|build; low power; uses less power|energy|electricity; small|compact size; reliable because;
    optimised|designed for task|job|purpose; easier to design; less|low|fewer hardware needed|resources; simple|basic hardware|processor;
    respond|operates real time|quickly; low cost to manufacture|make|produce; dedicated hardware; can be mass produced

    secondary storage [structure] ~ main memory
    backing store; secondary store; non volatile storage; long term storage; permanent storage|storing;
    storage _ {comphold} files|programs|data|documents _ permanently|long|later|off; hard drive; external storage; backing storage;
    keep|store|save _ files|data|programs|work|documents _ permanently|long|later|future|off|when;
    keeps|saves|stores files|data|work when power|off; store files|data permanently

    need for secondary storage [reason] < secondary storage
    ram is volatile; ram|memory _ lost|wiped|temporary|volatile;
    keep|store|save _ files|data|programs|work|os _ power|off|permanently|later|long|future; so data|files|work is not lost;
    files|data|work|programs _ not lost; need _ permanent|long storage|store

    magnetic storage [structure, example] < secondary storage
    hard disk; hard drive; hdd; magnetic disk|tape|media|platters; platters; spinning disk|disc|platters; read write head; tape drive;
    hard disk drive; magnetic fields|dots|spots|patches to store; moving head reads; north south|polarity

    optical storage [structure, example] < secondary storage
    cd; dvd; blu ray; bluray; cd-rom; dvds; cds; optical disc|disk|media|drive; read|written|burned using laser|light;
    laser reads|burns|shines; pits and lands; pits; reflected light

    solid state storage [structure, example] < secondary storage
    ssd; solid state; solid state drive; usb stick|drive|memory; memory stick; flash drive|memory|storage; memory card; sd card; pen drive;
    thumb drive; no moving parts; {not} moving parts; nand flash; transistors trap|store electrons|charge; electrons _ trapped; floating gate;
    ?usb

    cloud storage [structure, example, tool]
    stored|saved|keep|backup _ cloud|online|internet|remotely|server; google drive; onedrive; dropbox; icloud; google docs; remote server;
    storage|data on|in remote|someone|another|third server|location|party; online storage; stored off site _ server; the cloud;
    stored on the internet; accessed over|through|via|using internet _ anywhere; online backup

    access from anywhere [benefit] < cloud storage benefits
    access|get|view|open|use|see|reach|retrieve _ anywhere;
    access|view|open|log _ any|different|multiple|other|all device|computer|location|place|where; from home|wherever;
    available|accessible _ anywhere|anytime|wherever|any; anywhere with internet|connection|wifi; {not} _ tied to one|device|place;
    {not} have to be in|at office; on any device; from _ different locations;
    get|use|open|see files|work|data|documents from|on any|other|different|another computer|device|place

    cloud storage benefits [benefit]
    {not} _ buy|need|own _ hardware|storage|servers|equipment|maintain; provider|they|company _ backup|security|maintain|update;
    easy to share|collaborate; share files|documents|work easily; automatic back|backup|sync; scalable;
    increase|add|buy|pay more storage|space when|if; save space on device|computer|phone; many people _ work|edit same document|file;
    work|edit|collaborate on|at same file|document|time; pay for what you use; {not} take up space on device|computer|phone|hard

    cloud storage drawbacks [problem]
    without|no _ internet|connection|wifi|online|signal|broadband;
    needs|require|rely|depend|lose _ internet|connection|wifi|online|signal|broadband;
    {not} _ access|get|open _ without|no|if _ internet|connection|wifi; internet|wifi|connection|server goes down|off|lost|slow|bad;
    hacked|breach|security|hackers _ cloud|online|server|provider; subscription; ongoing|monthly|yearly|recurring fee|cost|payment|charge;
    no control over data|where|security; lose|less control over data|where|security; {not} _ know|sure|control where data;
    provider goes|shut|closes|bust|down|out; slow upload|download; dependent on internet|provider; rely on third|provider|company|internet;
    trust provider|company|them|third with|to

    capacity [factor]
    storage capacity; storage space|size; how much storage|space; amount of data|storage|space|files; gigabytes; terabytes; large storage|amount;
    more|enough|plenty|little|limited|less space|storage|room; big enough to store|hold; holds|store more|lots|all|enough data|files|photos; ?gb;
    ?tb; high|large|big|low|small capacity

    access speed of storage [factor]
    read write speed; read and write speed|faster|quickly|times; speed of access|reading|transfer|storage;
    transfer|read|write|access|data|seek speed|rate; how fast|quick data|files _ read|accessed|written|saved|transferred|loaded;
    faster|quicker|slower read|access|load|transfer|boot|write _ data|files|times|programs|up; loads|boots|opens faster|quicker|slower

    portability [factor, benefit]
    easy|easily|light|small|able|convenient carry|move|transport _ carry|around|move|transport|pocket|about; lightweight; fits in pocket|bag|hand;
    carry it around|about|anywhere; light to carry; carry _ around; small and light; take it anywhere|home

    durability of device [factor, benefit]
    durable; robust; hard wearing; survive|withstand|resist|cope|handle drop|knocks|shock|bump|damage|being;
    {not} _ break|damaged|scratched|fail|likely _ dropped|easily|moving; less _ fail _ dropped|easily|moving;
    less _ break|damaged|scratched|likely _ dropped|easily|moving; tough; shock resistant|proof; rugged; sturdy; scratch easily|get;
    can get|easily scratched|damaged|broken; waterproof; strong enough to; {not} break easily; damaged _ if|when dropped; can be dropped; fragile;
    shockproof

    reliability of storage [factor]
    limited|number|finite read|write cycles|writes|rewrites; wears out; {not} _ likely to fail|lose|corrupt; less _ likely to fail;
    less _ likely to lose|corrupt; lifespan; moving parts _ fail; moving parts _ break|wear|damage|wrong; data _ corrupt; can|will|may be fail;
    can|will|may be trusted|relied; longevity; lifetime of device|drive|storage

    cost per gigabyte [factor]
    cost of storage; cost|price per gigabyte|gb|unit|megabyte|terabyte|byte|storage|drive|device;
    cheap|expensive|low|high|more|dear per|storage|cost _ gb|gigabyte|storage|ssd|hdd|buy|produce;
    cheaper|dearer than ssd|hdd|hard|solid|flash|optical; ?cheaper; ?expensive; how much it costs

    ssd faster than hdd [benefit] < access speed of storage
    ssd|solid|flash _ faster|quicker; no moving parts _ faster|quicker; faster|quicker than hdd|hard|magnetic; hdd|hard|magnetic _ slower;
    {not} wait for disk|head _ spin|move; ssd quicker|faster

    no moving parts [factor, benefit]
    {not} moving parts; {not} any mechanical parts|components; nothing moves|spinning inside; {not} mechanical parts; nothing to break|wear|spin;
    without mechanical parts

    has moving parts [factor, problem] ~ no moving parts
    moving parts _ fail; moving parts _ break|wear|damage|slow|noise; mechanical parts|components; spins round|around; spinning disk|platters;
    contains moving|mechanical parts

    storage runs quietly and uses less power [benefit]
    silent|quiet|less noise running|operation; uses|need less power|energy|electricity|battery; longer battery life; {not} make noise; less heat;
    generates|makes less heat|noise; saves battery; low power consumption

    input device [structure, example, tool]
    device|hardware|used which enter|send|input _ data|information|into|instructions; keyboard; mouse; microphone; scanner; webcam; touchscreen;
    joystick; barcode reader|scanner; touchpad; trackpad; camera; sensor; stylus; graphics tablet; game controller;
    enter|type|send data|information|things into computer|system|device; gives computer data|information|instructions; bar code scanner;
    card reader; fingerprint reader; voice input; digital camera; trackball; qr code reader|scanner

    output device [structure, example, tool] ~ input device
    monitor; printer; speaker; screen; headphones; projector; display; actuator; plotter; 3d printer; buzzer;
    device|hardware|used to|that display|present|sends|output|produce _ data|information|results|user|out; shows results of processing;
    vr headset; earphones; braille display; led light

    sensor [structure, tool, example] < input device
    detects|measure|sense|monitors|read _ temperature|light|pressure|movement|motion|heat|environment|physical|change;
    temperature|light|pressure|motion|moisture|proximity|infrared|sound sensor; thermistor; accelerometer; gyroscope;
    measures physical quantity|data; pir

    actuator [structure, tool, example] < output device
    motor; servo; physical movement from|by; produces|creates|causes movement|motion|physical; pump; heater; valve;
    converts|turns signal into movement|motion|physical|action; solenoid; opens door|gate; relay

    analogue to digital converter [structure, tool]
    adc; analogue|analog _ converted|turned|changed _ digital; converts|change|turn _ analogue|analog _ digital; analogue to digital;

    motherboard [structure, example] < computer component
    main circuit board; board which connects|joins|links|holds; connects|joins|links all|together components|parts|cpu|everything;
    everything plugs into; main board; mainboard; circuit board

    graphics card [structure, example] < computer component
    gpu; graphics processing unit; graphics processor; video card; renders|process|display|produce|handles graphics|images|video; nvidia;
    better graphics; generates|creates images|graphics|pictures for|on screen|monitor

    power supply unit [structure, example] < computer component
    psu; power supply; supplies|provides|converts power|electricity|mains; converts ac to dc; ac to dc

    sound card [structure, example] < computer component
    processes|outputs|converts audio|sound; audio card; plays sound through

    network interface card [structure, example] < computer component
    nic; network card; network interface controller; network adapter; wireless card|adapter;
    lets|allow|enables|connect computer|device connect network; wifi card|adapter; connect to network|ethernet|wifi; has mac address;
    needed to connect to network

    cooling fan and heat sink [structure, example] < computer component
    heat sink; heatsink; cooling system|fan; fan; stops|prevent|keep _ overheat|cool; keeps cpu|processor|computer cool;
    removes|takes|dissipates|draws heat away; liquid|water cooling; thermal paste

    processor overheating [problem]
    overheat; gets|too|very hot; overclock; generates|produces|creates|gives more|too|lots heat; thermal throttling; too hot

    user interface [structure]
    how user interacts|communicates; way user interacts|communicates|controls;
    lets|allow user interact|communicate|control _ computer|device|system; interaction between user and; interface between user|human and;
    communicate|interact with computer|system|device; ui; hci

    graphical user interface [structure, example] < user interface ~ command line interface
    gui; wimp; windows icons menus pointer; icons|windows|menus _ click|pointer|mouse; click on icons|pictures|buttons;
    uses icons|windows|pictures|images; icons and menus; point and click; visual interface; drop down menus; desktop icons; intuitive interface;
    icons; tap icons

    command line interface [structure, example] < user interface ~ graphical user interface
    cli; command line; type|enter|text _ command; text based interface; command prompt; commands typed|entered;
    user types|enters|inputs commands|text; remember|know|learn|memorise _ commands; text commands; terminal window

    menu driven interface [structure, example] < user interface
    menu based; list of options; choose|select|pick from list|menu|options; menus; menu interface; cash machine; atm;
    options to choose|select|pick

    natural language interface [structure, example] < user interface
    voice control|command|recognition|activated|assistant|interface; speech recognition|interface; siri; alexa; google assistant;
    speak|talk|say into|commands _ computer|device|commands|phone; spoken commands|input|questions; talk to device|computer|phone

    touch interface [structure, example] < user interface
    touch screen; gestures; swipe; pinch to zoom; pinch; tap|touch screen|icons|display; gesture control

    memory management [step, example] < operating system function
    manages|allocate|assign|controls|share|organise|divides|split _ memory|ram;
    memory|ram _ allocated|managed|shared|assigned|given _ program|process|app|applications; decides|makes what|sure|which _ memory|ram;
    moves|keep programs into|out memory|ram; programs|processes _ not overwrite|interfere _ memory|each|other;
    programs|processes _ dont overwrite|interfere|use _ memory|each|other; frees memory up; paging and segmentation

    operating system function [step]
    functions of operating system; role of operating system; what operating system does; purpose of operating system

    multitasking [step, example, benefit] < operating system function
    more|several|many|multiple|two|lots|different programs|applications|apps|tasks|processes _ once|simultaneously|same;
    switch between programs|tasks|apps|processes|applications|them; more than one task|app|application;
    scheduling|shares|allocates|divides|splits processor|cpu time; process|processor management; each process gets|given _ time|slice;
    listening to music while; time slicing

    peripheral management [step, example] < operating system function
    manages|control|communicate|deal|handle _ peripherals|devices|hardware|input|output|printer|keyboard; device drivers; drivers;
    device management; management of peripherals|devices|hardware; input output management; buffers; communicates with hardware;
    deals with inputs|printing|devices; interrupts

    device driver [structure, example] < system software
    drivers;
    software|program|code|translates|lets|allows|tells _ operating|os|computer|hardware|device|peripheral _ communicate|talk|control|use|work;
    lets operating system|computer|os|hardware|printer talk|communicate|work; translates between|instructions _ os|operating|hardware|device;
    printer driver; graphics driver

    user management [step, example] < operating system function
    user accounts|profile; log in|on; logins|logs|logon each|different|users; access rights|levels;
    different|separate|multiple|own|each users accounts|settings|files|profiles|access; passwords for|and users|accounts; manages users|accounts;
    user permissions; usernames and passwords; control|decides who can access|use|log

    file management [step, example] < operating system function
    create|name|rename|copy|move|delete|organise|manage _ file|folder; organises files|data|folders|directories; folders;
    directory|folder structure; file system; files _ folders; where files are saved|stored|kept; file permissions; save _ move _ delete

    provides user interface [step, example] < operating system function
    provides|gives|has interface|gui; lets|allow|helps user|us|you interact|communicate|use|control _ computer|hardware|system;
    provides|gives user with|a|an interface|gui

    security management by operating system [step, example] < operating system function
    operating|os|system _ security|protects|firewall|updates|passwords|permissions; automatic|security updates; auto update;
    updates itself|automatically; built in firewall|antivirus; keeps|protects data|computer|system safe|secure; access control

    interrupt [structure, step]
    signal _ cpu|processor _ attention|stop|needs; asks for processor's attention; gets cpu|processor attention; stops what cpu doing;
    printer out of paper; interrupt service routine; signal sent to cpu|processor

    scheduling [step, method]
    round robin; shortest job first; first come first served; first in first out; processor|cpu time _ shared|allocated|given|divided;
    decides which|what|order process|task|job|program; order in which processes|jobs|tasks; time slice

    defragmentation [step, tool, example, solution] < utility software
    defrag; move|bring|reorganise|rearrange|join _ fragments|parts|pieces|blocks|files _ together|contiguous|next;
    files|fragments|data _ together|contiguous|next hard|disk|each; free space together|grouped; tidy hard|disk|drive;
    fragmented files _ together|reorganised; split|scattered|broken files|parts _ back|together

    files are fragmented [problem]
    fragmentation; file|data|parts _ split|scattered|spread|broken|separated _ disk|drive|places|up|parts|storage;
    scattered|spread across|around|over|all disk|drive|hard; bits|pieces of file _ different|all; {not} stored together|next|contiguously;
    gaps left when disk|files|deleted

    fewer head movements so files load faster [reason, benefit]
    read|write head _ not _ move|far|travel; read|write head _ less|fewer _ move|far|travel; less|fewer|reduces movement of head|read;
    faster|quicker|speeds|less _ access|read|load|open|find _ file|data; disk head moves less; {not} search everywhere|all|around

    do not defragment ssd [reason]
    ssd|solid|flash _ not|no need|defragmented|defragmentation|benefit; {not} _ defragment ssd|solid|flash;
    shorten|reduces|wear|limited life|lifespan|ssd|drive|writes|number; no moving parts so no benefit

    file compression utility [tool, example] < utility software
    compression software|utility|program; zip file|folder; winzip; zipping; 7zip; compresses|reduces files|size; makes files smaller; shrink files

    backup [step, solution, method, practice] < utility software
    back up; copy|duplicate|spare _ data|files|work _ made|kept|stored|elsewhere|safe|another|somewhere|case|lost|separate;
    second|extra|spare|another copy; copy of data|files|work|everything|important; make|keep|take|have|save copies data|files;
    save _ twice|elsewhere|somewhere else|another place|usb|memory|cloud; duplicate data|files|copy;
    store|keep|saved _ another|different|second|separate place|location|drive|copy|device; keep copy in|on; save|keep another|second|spare copy;
    copy of files|work|data somewhere|kept|else; make copies of; make|take|keep _ copy every|each night|day|week

    full backup [method, example] < backup
    copy|backs|save all|everything|every|whole|entire _ data|files|system|drive; everything _ copied|saved; complete copy|backup;
    all files copied|backed

    incremental backup [method, example] < backup
    only|just _ changed|new|different|modified|edited|updated since|files|data _ backed|copied|saved|last; changed since last;
    files that have changed; backs|copies|save only changes|new; incremental

    backup stored off site [step, solution] < backup
    off site; offsite; different|separate|remote building|location|place|site; kept|stored _ away|elsewhere|different|fireproof|remote;
    fireproof safe; not in same building|place|room; fire _ not destroy|lose both|copies|backup; fire _ wont destroy|lose both|copies|backup;
    away from original|building|site|school; keep copy|backup somewhere another|different|else building|place|safe;
    keep|store|copy _ another|different|separate building|place|site|location

    regular backups [step, practice] < backup
    backup|back every|each day|night|week|hour|daily|evening; daily|weekly|regular|nightly|hourly|frequent|automatic backup;
    regularly|frequently back|backup; back up _ regularly|daily|weekly|automatically; schedule backup; automatic back up

    restore from backup [solution, step]
    restore|recover|retrieve|get|replace _ lost|deleted|data|files|work|back _ backup|copy|back;
    recover|restore|retrieve lost|deleted|old|your data|files|work; data can be restored|recovered|retrieved; {not} lose everything|all|work|data;
    recovered from backup|copy

    open source software [structure, example] ~ proprietary software
    source code _ available|free|open|viewed|public|shared|anyone|released; open source; anyone edit|modify|change|view|see _ code|software;
    users edit|modify|change|improve|adapt _ code|source|software; code _ seen|edited|changed|modified by anyone|everyone|users|public; linux;
    libreoffice; free to edit|modify|change|distribute; source code is available; shared with community; modify the|its source|code|software;
    gimp; firefox

    proprietary software [structure, example] ~ open source software
    closed source; source code _ not; source code _ hidden|secret|protected|kept|private;
    only compiled|executable|exe code|version|released; {not} see|view|edit|change|modify|access _ source|code; owned by company|person|developer;
    paid for licence|license; need|buy|pay|purchase|requires _ licence|license; microsoft office|windows; copyright protected software;
    off the shelf; commercial software; company owns code|software; cannot legally copy|change|modify|edit

    open source benefits [benefit] < open source software
    free to use|download; no cost; low cost; {not} pay|cost|licence|fee _ software|anything;
    customise|adapt|tailor|modify to|for own|your|their|needs|suit;
    community|users|developers fix|find|support|test|improve|spot bugs|errors|problems|each; bugs _ fixed|found quickly community|users;
    add|improve features themselves|yourself

    open source drawbacks [problem] < open source software
    no|lack|without|not _ support|customer|warranty|guarantee|helpline; little|less|limited _ support|customer|warranty|guarantee|helpline;
    hackers|criminals|people _ see|find|view|exploit _ code|weaknesses|vulnerabilities|flaws; not polished|professional;
    less polished|professional; malicious code _ added|inserted|put; may need technical|expertise|skills|knowledge;
    may|might stop being updated|developed

    proprietary software benefits [benefit] < proprietary software
    support|help|updates|helpline _ company|developer|provided|available|customer; customer|technical support|helpline;
    fully|thoroughly|properly tested; regular|automatic updates; more reliable|secure|stable; users|people|staff familiar|trained already;
    warranty; more features; compatible with others|most

    bespoke software [structure, example] ~ off the shelf software
    custom|tailor|specially|designed|built _ made|written|specific|particular|one|client|company|customer|needs|them;
    tailored to|for needs|company|organisation|business; custom software|made|built|written; only has features needed|they|you;
    made to order|measure; bespoke; unique to company|business

    off the shelf software [structure, example] ~ bespoke software
    ready made use|bought; already exists|available; mass produced; buy in|from shop|store|online;
    cheaper because many|lots|everyone|cost|sold|shared; off the shelf; general purpose software; available immediately|straight buy everyone;
    generic software; features _ not need|use

    mobile device [structure, example]
    smartphone; tablet; ipad; laptop; smartwatch; e-reader; mobile phone; wearable; fitness tracker;
    handheld device|console|computer; notebook computer

    desktop computer [structure, example]
    desktop pc|computer; desktop; tower pc|case; pc; fixed|stays in one place; {not} portable computer

    server computer [structure, example]
    server; central computer _ provides|stores|shares|manages; powerful computer _ network|files|clients; file server; web server; print server;
    computer that provides|shares|gives|manages _ services|files|resources|clients; mail|email server;
    stores files for|that others|everyone|network|all; server manages|controls|stores|provides; powerful computer that provides|stores|shares;
    computer that serves services|resources|files to clients

    supercomputer [structure, example]
    super computer; weather forecasting|prediction|modelling|simulation computer; very|extremely powerful|fast computer; mainframe

    internet of things [example, structure]
    iot; smart devices|home|fridge|meter|thermostat|doorbell|speaker|lights|tv;
    everyday|household objects|devices|appliances|items connected|linked|online internet; things|objects|devices connected to internet;
    alexa turning lights; connected devices|appliances|home; smart home; wearable sensors

    virtual machine [structure, example]
    emulator; software which emulates|acts|pretends|simulates|behaves computer|machine|like;
    run one|another|different|multiple|several operating|os|system inside|within|same; theoretical computer; virtualisation; simulated computer;
    vm

    processing speed of device [factor]
    speed of {compdev}; {compdev} {compgo} {compfast}; faster|quicker|better|improved|increased performance;
    runs|works|loads|performs faster|quicker|smoothly|better|efficiently; speeds up computer|device|system|performance;
    improves|increase performance

    slow computer performance [problem] ~ processing speed of device
    {compdev} _ {compslow}; runs|working|loading slow; slows computer|device|system down; poor|bad|worse|reduced|low performance; freezes;
    crashes; lagging; takes ages|long|forever to load|open|start|boot|respond; keeps crashing|freezing

    battery life [factor]
    how long battery lasts; battery lasts|runs|dies|life; charge lasts; {not} _ charge|recharge often|all; less _ charge|recharge often|all;
    lasts all day|longer on charge|battery|between; needs charging|recharging; power runs out; run out of charge|battery|power;
    long|short battery life

    screen size and resolution [factor]
    size of screen|display; screen|display size|quality|resolution; bigger|larger|smaller|hd|4k|high screen|display|resolution;
    easier|hard|difficult to see|read|view screen; hd screen; clear display|screen|picture

    ease of use [factor, benefit]
    easy|simple|straightforward to understand|navigate|learn|operate; user friendly; intuitive;
    {not} _ need|much|any training|expert|skill; anyone can use; {not} complicated|difficult use; beginners|novice _ use|easily; usable

    compatibility [factor]
    works with|on _ existing|current|different|hardware|software|devices|systems|old|windows;
    run|open on _ different|other|all|any|existing devices|operating|systems|computers; incompatible; {not} open with|on;
    file type|format supported|opens|compatible; cross platform; supports file|different|other; interoperability

    connectivity options [factor]
    bluetooth; usb port|connection; hdmi; wifi|wireless connection|enabled|capability; ports; how it connects; 4g; 5g; nfc;
    connects to internet|other|devices; pair with|to phone|device|speaker; usb c

    assistive technology [example, tool, solution]
    accessibility features|settings|options; screen reader; text to speech; magnifier; screen magnifier; voice recognition|control|commands;
    braille display|keyboard|printer; eye tracking|tracker; large|bigger keys|font|icons|text; subtitles; high contrast; alternative text;
    alt text; speech to text; sip and puff; sticky keys; zoom text|screen|function; foot mouse; reads text out|aloud;
    adapted keyboard|mouse|equipment; captions; helps disabled|blind|deaf people|users
    """
}
