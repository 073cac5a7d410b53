/// Data representation, compression, Boolean logic, databases, spreadsheets and data handling. Written for this project.
extension LexiconData {
  static let computingData: StaticString = """
    subject computing

    binary [structure, example]
    base 2|two; 1s and 0s; ones and zeros; 0s and 1s; 1 and 0; two digits|symbols 1|0|one; number system _ two digits|values;
    binary number|digits|code|form; made up of 1s|0s|zeros

    computers use binary because of two states [reason] < binary
    two|2 states|voltages|conditions|positions; on or off; transistor|switch|circuit|current _ off; high or low voltage; electrical signals off;
    made of switches|transistors; only understand|recognise|process|store|work|use _ binary|1s|0s; only has two states; represent off with|as

    binary digit [structure, example]
    ?bit; single 1|binary|digit; 1 or 0; smallest unit of data|storage; one binary digit; 0 or 1

    nibble [structure, example]
    four|4 bits; half byte

    byte [structure, example]
    eight|8 bits; two nibbles; one character of storage

    units of storage [structure]
    kilobyte; megabyte; gigabyte; terabyte; petabyte; kb; mb; gb; tb; pb; bit nibble byte; thousand bytes;
    1000|1024 bytes|kilobytes|megabytes|gigabytes; kibibyte

    denary [structure, example] ~ binary
    decimal number system; base ten|10; base-10; digits 0 to 9; normal numbers; numbers humans|people use; ten digits

    hexadecimal [structure, example]
    hex; base 16|sixteen; base-16; 0-9 and a-f; a to f; uses letters f; sixteen digits|symbols

    why hexadecimal is used [reason, benefit] < hexadecimal
    shorter way|version binary|write|represent|read; easier|simpler for|to humans|programmers|people|read|remember|write|understand;
    less|fewer chance|likely errors|mistakes|digits; fewer|less mistakes|errors|digits; quick|simple|easy to convert _ binary;
    one|each hex|digit represents|equals four|4|nibble; easier to remember|read|write|type than binary; colour codes; mac addresses; compact

    binary addition [method, step]
    add binary; carry the 1|one; 1 plus 1; adding binary numbers

    overflow error [problem, example, cause]
    overflow; too big|large|many _ bits|byte|store|8|represent; more|extra bits needed|required; {not} fit|stored|enough bits|8|byte|register;
    greater|bigger|larger|more than 255|8|eight; ninth|9th|extra|additional bit; result needs more bits; number is too large for; carry left over;
    lost bit

    binary shift [method, step]
    shift; move bits|digits|binary left|right; bits move|shifted left|right; logical|arithmetic shift; shift left|right; fill with zeros|0s gaps

    left shift multiplies [reason] < binary shift ~ right shift divides
    left shift; shift left _ multiply|double|times; multiply|doubles by|it two|2|4|8|powers; number is doubled; each place left doubles

    right shift divides [reason] < binary shift ~ left shift multiplies
    right shift; shift right _ divide|halve|half; divide|halves by|it 4|8|powers; number is halved; remainder|bits lost|removed;
    loses precision|accuracy; least significant bit lost|removed|dropped

    two's complement [method, structure, example]
    twos complement; negative binary numbers; most significant bit negative|sign; flip|invert|reverse the bits|digits _ add|one;
    invert and add one; sign and magnitude; sign bit; leftmost bit negative

    floating point representation [structure, method]
    mantissa; exponent; mantissa and exponent; normalised; normalisation of floating; binary point moves|floats; precision and range;
    fixed point binary

    most significant bit [structure]
    msb; leftmost|left bit; bit on the left|far; highest|largest value|place bit

    character set [structure, example]
    all|set|list|collection|group of characters|symbols|letters computer|recognised|represented;
    characters that a computer recognises|use|represent; each|every|unique character _ own|unique|binary|number|code;
    unique binary|number|code|value each|per character|letter|symbol; table of characters and codes; characters and their binary|codes;
    set of characters

    ascii [structure, example] < character set
    american standard code; 7 bit|seven character|code; 128 characters; 256 characters; 8 bit characters; extended ascii; one byte per character

    unicode [structure, example] < character set ~ ascii
    16 bit|sixteen|32 character; 65536|65000|million characters;
    more|all|many|different|other|foreign|multiple languages|alphabets|symbols|characters|emoji; emojis;
    chinese|japanese|arabic|russian characters|letters|symbols; represents more characters|symbols|languages; more bits per character

    ascii versus unicode trade off [problem, benefit]
    unicode _ more|larger|bigger|extra storage|space|memory|file|bits; ascii _ less|smaller|fewer storage|space|memory|file|bits;
    file size larger|bigger using unicode; ascii only|just english|128|limited; more storage|space|bits needed|required for unicode

    number of bits per character [factor]
    bits per|each character; bit length of character; more bits _ more characters; number of characters depends; two to the power; 2 to power

    pixel [structure, example]
    picture element; small|tiny|single|one dot|square|point|part|element _ image|picture|screen|colour|display;
    dots|squares make up|image|picture; one colour square; smallest part|element of image

    bitmap image [structure, example] ~ vector image
    bitmap; raster; made|stored|grid up|using pixels|dots; grid|rows|array of pixels|squares|colours;
    each pixel _ colour|binary|code|value|number; colour of each|every pixel stored|saved|represented; pixelated when|if enlarged|zoomed|scaled;
    jpeg; png; gif; photo made of pixels; loses quality when enlarged|zoomed|bigger|resized

    vector image [structure, example] ~ bitmap image
    vector; vector graphics; mathematical equations|formula|instructions|data|points|shapes;
    shapes|lines|coordinates|points described|stored|lines|curves|used coordinates|mathematically|equations;
    scaled|enlarged|resized|bigger _ {not} losing|pixelated quality; {not} lose quality|pixelate|blurry _ enlarged|scaled|zoomed|resized;
    scalable; logo stored as shapes

    image resolution [factor]
    resolution; number of pixels; pixels per|inch image|inch|picture; width times height; dimensions|width|height in pixels; how many pixels; dpi;
    ppi; dots per inch; total pixels; concentration|density of pixels

    higher resolution effect [consequence, reason] < image resolution
    more pixels; higher|greater|better|sharper quality|detail|clearer image|picture|resolution; more|greater detail|clear|sharp;
    clearer|sharper image|picture; bigger|larger|increases|more file size|storage|space|memory; image takes up more storage|space

    colour depth [factor]
    bit depth; bits per|each pixel; number of bits per|used|each pixel|colour; number of colours _ available|image|represented|used|pixel;
    how many colours; range of colours; amount of colours; 24 bit colour; 8 bit colour; more bits _ more colours;
    bits used to store|represent colour

    higher colour depth effect [consequence, reason] < colour depth
    more colours|shades; wider|larger|greater range of colours; more realistic|accurate|lifelike|true colour|image;
    bigger|larger|increases file size; closer to real|original|life; better quality image because more colours; more bits per pixel _ file

    metadata [structure, example]
    data about data|file|image|picture; information about file|image|picture|data;
    stores|height|width height|width|resolution|colour|date|depth and|of|the; date created|taken|time; gps location of photo;
    extra information|data about|stored with; file name author date; details of image|file; keywords tags about

    need for metadata [reason] < metadata
    needed|helps computer|software|program know display|reconstruct|rebuild|show|how|image; search|sort|find|organise files|photos|images by;
    {not} displayed|recreated correctly|properly without; know the dimensions|height|width|colour depth

    analogue sound [structure, example] ~ digital sound
    analogue; continuous wave|signal|sound; continuously varying|changing|variable; sound wave continuous; smooth wave; sound is analogue;
    analogue signal|data

    digital sound [structure, example] ~ analogue sound
    digital sound|audio; discrete values; sound stored as binary; sampled sound; sound converted to binary|digital; mp3; wav;
    digital signal|recording

    sampling [step, method]
    measure|record|take _ amplitude|height|sound|wave|level|volume|samples|value _ regular|intervals|second|points;
    amplitude|height of wave|sound measured|recorded|taken; regular intervals; at fixed|regular intervals|times;
    values|measurements of sound|wave|amplitude converted|stored|turned to|as binary; snapshots of sound; sound|wave measured at intervals|points;
    microphone _ adc; analogue sound sampled

    sample rate [factor]
    sampling rate|frequency|interval; number of samples|times per|taken|sound second; samples per second;
    how often|frequently sound|samples|wave measured; hertz; hz; khz; samples taken each second; sample frequency

    sound bit depth [factor]
    sample resolution; bits per sample; number of bits per|used|each sample; bits used to store|represent each|sample|sound; audio bit depth;
    number of bits available for

    higher sampling effect [consequence, reason]
    closer|nearer|more|accurate representation|copy|like original|sound|wave|analogue; better|higher|improved sound|audio|quality quality;
    more accurate|precise sound|recording|representation|copy; bigger|larger|increases|more file size|storage|space|data|memory;
    sounds more like original|real; more samples|data _ file size|storage; captures more detail|sound

    compression [method, solution]
    reduce|decrease|lower|shrink|cut size|file|amount; make file|data|size smaller; reduce file size|storage; smaller file|size;
    file size reduced|smaller|decreased; takes up less storage|space|memory; zip

    benefits of compression [reason, benefit]
    less|save|smaller|more storage|space|memory|bandwidth; faster|quicker transfer|upload|download|transmission|send|stream|load|speed;
    upload|download|send|transfer|transmit|stream|load _ faster|quicker|easily; less time to send|download|upload|transfer|transmit;
    {not} buffer|lag; more files|photos|songs can stored|fit|saved; email|send attachments|file|size limit;
    less|reduces bandwidth|data|network usage|traffic|allowance; store more files|photos|songs|images; fits on|in email|attachment|device;
    web pages load faster|quicker; cost less mobile|data

    lossy compression [method, example] < compression ~ lossless compression
    lossy; data|information|detail|quality|some|parts|bits|pixels|colours|sounds _ lost|removed|deleted|permanently|discarded|thrown;
    permanently|removes|deletes|lose _ data|information|quality|detail|parts;
    {not} restored|recovered|returned|reversed|undone|original|revert|recreate _ original|back|file|exactly|data; jpeg; jpg; mp3; mp4;
    reduces|lower|decreases|lose|less quality; quality is reduced|lost|lower|worse|decreased;
    details humans|people|ear|eye cannot|not hear|see|notice removed; cannot be recovered|restored|reversed; irreversible;
    removes sounds|colours we|humans|people cannot|not

    lossless compression [method, example] < compression ~ lossy compression
    lossless; {not} data|information|quality|detail|anything _ lost|removed|deleted;
    {not} lose|remove|delete _ data|information|quality|detail|anything;
    original|file|data|exact _ restored|recovered|rebuilt|reconstructed|back|returned|decompressed exactly|original|file|fully|perfectly;
    restored to original; zip; png; run length encoding; huffman; reversible; keeps|retains all data|original|quality; temporarily;
    quality stays|remains same|kept; recreated exactly|original; patterns in data|file found|stored; needed|used for text|documents|code;
    nothing|no data|information|quality lost|removed; go back to how it original; same as original after|when;
    {not} lose any data|quality|information

    run length encoding [method, example] < lossless compression
    rle; repeated|consecutive|runs|same _ values|pixels|characters|colour|letters|bits _ count|number|once|frequency|pair|times;
    number of times repeated|appears|occurs; frequency data pairs; count and value; runs of same colour|value|data|character;
    stores the value and number|count|frequency

    huffman coding [method, example] < lossless compression
    huffman; tree _ frequency|characters|codes; frequent|common|often _ shorter|fewer|less code|bits; shorter codes for frequent|common|most;
    frequently used characters _ fewer|shorter

    dictionary compression [method, example] < lossless compression
    dictionary based|coding; each|repeated word|phrase replaced|given|stored number|code|index|reference|once;
    replace words|repeated|phrases with|by number|code|index; unique words stored

    calculating file size [method, step]
    width times height times|x; resolution times colour; sample rate times; times bit depth|duration|length; divide by 8|eight|1000|1024;
    multiply _ bits; number of characters times bits

    boolean logic [structure]
    boolean algebra|expression; logic circuit|gates; true and false values; logic diagram; logical expression

    logic gate [structure, example]
    and gate; or gate; not gate; xor gate; nand gate; nor gate; gates; inputs and outputs of gate

    and gate [structure, example] < logic gate
    both|all|two inputs _ true|1|one; conjunction; output 1|true only|if|when both; both have to be true; both inputs have to be true|1|high;
    only true if both

    or gate [structure, example] < logic gate
    either|one|any _ input _ true|1|one; disjunction; output 1|true if|when either|one|any; at least one input

    not gate [structure, example] < logic gate
    inverter; inverts|reverses|flips|opposite|negation|swaps|changes input|value|output|signal; output is opposite of|to input; turns 1 to 0;
    negation; one input only|gate

    xor gate [structure, example] < logic gate
    exclusive or; inputs must be different; exactly one input|but; one but not both; one or other {not} both

    truth table [structure, tool, example]
    table _ all|every|possible inputs|combinations|outputs; shows all|every possible inputs|combinations|outputs; inputs and outputs for every

    flip flop and adder [structure, example]
    flip flop; d type; half adder; full adder; karnaugh map; de morgan

    database [structure, example, tool]
    organised|structured|persistent|ordered|large|electronic collection|store|set|list|storage of data|information|records;
    place|way to store|data data|information|records; collection|store of records|related|data; data stored in tables|records|fields;
    database management|software; microsoft access|sql; stores data in organised|structured|tables

    database table [structure, example]
    table; entity; rows and columns; relation; collection of records|related

    database record [structure, example]
    record; row in|of table|database|data;
    set|collection|group information|data|fields|details about|one one|single|person|thing|item|entity|particular;
    details of one person|item|customer|product|thing; tuple; data about one person|item|customer|student|object

    database field [structure, example]
    field; column in|of table|database; one|single|individual|each piece|item|category|type|characteristic|attribute of data|information|record;
    attribute; category|type of data|information like|such|stored|e; heading of column; name of column; data item in record

    primary key [structure, example]
    unique identifier|key|field|value|number|code|id; uniquely identifies; field|key|value _ unique|different|identifies _ record|each|row;
    {not} two records|repeat|duplicated; no two records|rows; different for every|each record; id number|field;
    distinguish|differentiate|tell between|apart records; each record is unique|identified;
    each|every record|person|row|customer|student own number|id|code; {not} get mixed|muddled up; different number|id for each|every;
    tell records apart

    foreign key [structure, example]
    primary key in|of|from another|different|other|one table|used|linked; links|joins|connects|relates _ tables|primary|another;
    key|field _ another|other|different table; refers|references to primary|another|record;
    create|make|form|used link|relationship between tables; appears in another table; field that links

    relational database [structure, example] ~ flat file database
    more than one table; two|multiple|many|several|different|separate|linked|related tables linked|joined|connected|related|using;
    tables linked|connected|related linked|together|using|keys; linked tables; relationships between tables; relationship; entities linked

    flat file database [structure, example] ~ relational database
    flat file; single|one|only|just table; all data in one|single table|file; spreadsheet like

    relational database benefits [benefit] < relational database
    reduce|avoid|eliminates|prevents|removes|stops|fewer data|duplicate|redundancy|repeated|inconsistency|errors;
    {not} duplicate|repeat|stored|enter|type|redundant _ data|twice|again|once|more|information|times;
    data|details only|just stored|entered|updated|changed|needs once|one; change|update|edit _ once|one place|table; saves|less storage|space;
    improved consistency|integrity|accuracy; consistent data; no duplicate|repeated|redundant data|records|information;
    less|fewer duplicate|repeated|redundant data|records|information

    data redundancy [problem, cause]
    redundant data; duplicate|repeated|same data|details|information|records _ stored|table|more|twice|multiple|times|unnecessarily;
    duplication|repetition of data; data duplication; stored|entered|repeated|typed more multiple|several|many|twice times|once|places;
    wasted storage space _ data; unnecessary data|repetition

    data inconsistency [problem, consequence]
    inconsistent; data|details|information|record not _ places|match|same|tables;
    data|details|information|record different|conflicting|updated|changed _ places|match|same|one|other|tables|another;
    update in one|place but not; update in one|place but other; spelt differently; two versions of data; out of date in one;
    different in different places|tables

    data integrity [benefit, factor]
    accuracy|consistency|correctness and|of|or consistency|data|accuracy|validity;
    data|information remains|stays|kept accurate|correct|reliable|consistent|valid|up; accurate and consistent; referential integrity;
    {not} corrupted|altered accidentally|data|during; data quality

    normalisation of data [method, step]
    normalisation; normal form; first|second|third|1nf|2nf|3nf normal|form|partial; {not} repeating groups; atomic data|values;
    partial|transitive|non dependencies; split data into tables; 3nf; every field depends on primary|key

    database query [method, tool, example]
    query; search|find|filter|extract|retrieve|select _ data|records|information|database _ criteria|condition|meet|match|certain|specific;
    asks questions of database|data; search criteria; filter data|records|results; find records which|where match|meet;
    returns|shows|displays only records; search the database|table|records

    sql [tool, method, example]
    structured query language; select from where; select statement; insert into; delete from; order by; update set where;
    language for databases|querying|searching; wildcard; like operator; sql command|statement

    select from where [method, example] < sql
    select|where clause|statement|fields|table|condition; from names table; where gives condition|criteria; select chooses fields|columns;
    order by sorts

    database form [tool, structure, example]
    form; data entry|input form|screen; easier to enter|input|add data|records; on screen form; user friendly|interface data|entry|input;
    drop down boxes|lists on form

    database report [tool, structure, example]
    report; presents|shows|summarises|displays|prints _ data|results|information _ clear|neat|formatted|printed|readable; printed output|summary;
    formatted results; summarise data in|for|from

    database relationship types [structure, example]
    one to many|one; many to many; one-to-many; entity relationship diagram; erd; link table; crows foot

    transaction processing [method, structure, example]
    acid; atomicity; consistency isolation durability; record locking; commit and rollback; lock record when|while|being; deadlock;
    all or nothing transaction; transactions

    big data [structure, example]
    volume velocity variety; too large|big for traditional|normal|single database|server|software;
    very|extremely|huge|massive|vast large|amounts|sets|quantities data; data mining; patterns|trends found large|huge|data; unstructured data;
    data analytics

    data mining [method, example] < big data
    find|discover|looking|search|spot|identify|analysing patterns|trends|relationships hidden|large|data; analyse large|huge amounts|sets|data;
    look for trends|patterns|links in

    data capture [step, method, example]
    data collection; collect|capture|gather|input data|information using|about|through; collecting data; data entered;
    survey|questionnaire|interview|sensor|barcode|form used|data collect; rfid; barcode scanner; omr; ocr; magnetic strip; qr code;
    loyalty card data; cookies collect|track; paper form; online form

    primary data [information, example] ~ secondary data
    collect|gathered yourself|first|directly|own|firsthand|self|personally; own data|research|survey|questionnaire|interviews;
    first hand data|information; collected by you|researcher|organisation; data you collect yourself; questionnaire; interview; observation;
    original data; primary research|source

    secondary data [information, example] ~ primary data
    collected|gathered|published already someone|others|another|else|other-people|exists|collected|available;
    someone else data|research|collected|people; already exists|collected|published|available; second hand data|information;
    from internet|books|newspapers|articles|websites|government; secondary research|source; existing data|research

    data versus information [information]
    raw facts|figures|data|numbers; data without|no context|structure; data has context|structure; data given|has context|structure;
    processed data; meaningful data; data is meaningless; facts and figures before; data that has been processed; {not} context data|until

    qualitative data [information, example] ~ quantitative data
    opinions|descriptions|feelings|views|non not; opinions|descriptions|words|feelings|views|non rather|data|collected|described|numerical;
    descriptive; described in words; words not numbers; open questions data; subjective data; quality not quantity

    quantitative data [information, example] ~ qualitative data
    numerical|number|measurable|counted data|values|figures|amounts; numerical data; can be measured|counted; data in numbers;
    expressed as number|figures; statistics; how many|much measured; quantities

    data quality factors [factor]
    accurate|valid|reliable|relevant|complete|up-to-date|current|age|bias|timeliness data|information|source;
    how old|recent|accurate|reliable data|information|source; sample size; biased source|data|sample; out of date data|information;
    relevant to purpose|audience; up to date information|data; trusted|reliable source

    data interface and dashboard [tool, structure, example]
    dashboard; charts|graphs summarise|showing|displayed one|key|screen|data; visual summary|display|representation of data; summary of data|key;
    easy to see trends|data; key performance shown; gauge|chart|graph at a glance; infographic; data visualisation

    spreadsheet [tool, structure, example]
    excel; google sheets; rows and columns of cells|data; cells; worksheet; workbook; calculations done|performed|carried automatically;
    software for calculations|numbers

    spreadsheet formula [tool, example] < spreadsheet
    formula; sum function; average function; if function|statement; vlookup; hlookup; countif; autosum; absolute cell reference;
    relative reference; cell reference; equals sign; functions; named range; automatically calculates|recalculates|updates;
    calculate _ automatically

    spreadsheet modelling [method, tool, benefit] < spreadsheet
    what if analysis|questions|scenario; model; predict|forecast|simulate _ future|costs|profit|happens|outcomes|changes;
    change|alter values|variables|data|numbers|one _ see|effect|result|happens|update; try out different|scenarios|values; goal seek; scenarios;
    simulation; see effect of changing

    benefits of modelling and simulation [benefit]
    safer without real|test|danger|risk; safer than|to real|test|danger|risk; cheap|less expensive real|build|test;
    test|try dangerous|situations|different|ideas|scenarios without;
    test|try dangerous|situations|different|ideas|scenarios safely|risk|before|cheaply; no|without risk|danger|damage|harm|cost;
    less risk|danger|damage|harm|cost; speed up|slow down|time; repeat many|easily|again times; flight simulator;
    {not} damage|hurt|harm|risk|waste real|people|equipment|materials|life

    chart or graph in spreadsheet [tool, example]
    chart; graph; bar chart; pie chart; line graph; visual represent|show|see of data;
    easier to see|spot|understand|compare|read trends|data|patterns|results; shows trends|patterns|data visually; sparklines

    conditional formatting and macro [tool, example] < spreadsheet
    conditional formatting; cell change|turns|highlighted colour|red|green|if|when|depending; macro; record|automate repeated|steps|actions|tasks;
    button to run|carry; filter and sort; cell protection|locked; pivot table; freeze panes; data validation list

    data format and export [step, structure, example]
    csv; comma separated; json; xml; export|import data|file; file format|type|extension; convert to other|different format|file; pdf
    """
}
