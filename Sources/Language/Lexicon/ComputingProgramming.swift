/// Computational thinking, algorithms, programming, testing, languages and translators, and object orientation. Written for this project.
extension LexiconData {
  static let computingProgramming: StaticString = """
    subject computing

    *progthing
    program; code; algorithm; software; instruction; subroutine; function; procedure; module; loop

    *progvalue
    value; data; number; item; variable; input; name; text; integer

    *proglist
    array; data; item; number; element; value; card

    computational thinking [skill]
    solve problems like a computer; think _ way computer can; decomposition abstraction _ algorithmic

    algorithm [structure, example]
    set|series|sequence|list of steps|instructions; step by step _ instructions|solve|problem|task|guide|plan; ordered steps|instructions;
    steps to solve|follow|complete|carry; steps _ solve _ problem; recipe; sequence of instructions to solve|complete|perform;
    instructions to complete|solve task|problem; method for solving

    decomposition [skill, step, method]
    break|split|divide _ problem|task|program _ smaller|simpler|parts|chunks|steps|manageable|sub; breaking down|big _ problem|task;
    broken|split down|up into smaller|manageable|sub; smaller|manageable problems|chunks|sections|tasks; sub problems|tasks; chunk it up;
    breaking it down; do one|each bit at time; split the problem up|into

    benefits of decomposition [benefit] < decomposition
    easier|simpler to solve|understand|manage|code|tackle; different people|programmers|team _ parts|work|each|modules;
    solve one|each part|problem|bit at time|separately; less overwhelming; share parts|work between|among; reuse code|parts|modules;
    test parts|modules|each separately|individually

    abstraction [skill, step, method]
    remove|ignore|hide|filter|take|exclude|strip _ unnecessary|irrelevant|unneeded|unimportant|useless;
    leave out _ unnecessary|irrelevant|details|unimportant; focus|concentrate on important|relevant|necessary|key|main;
    {not} needed|necessary|relevant|important _ removed|ignored|left|hidden; only|just keep|show|include important|relevant|necessary|needed;
    unnecessary|irrelevant details|information removed|ignored|hidden|left; simplify problem|model|reality|details; remove details;
    get rid of unnecessary|irrelevant|things|stuff|details; keep important|relevant parts|details|information; simplified version|model of real;
    london underground map; tube map; hides the complexity; take away the bits|things|parts you dont need

    benefits of abstraction [benefit] < abstraction
    simpler|easier to understand|solve|code|design|program; reduce|less complexity|processing|memory|code; quicker to program|code|run|develop;
    {not} waste time programming|coding; less computing power needed

    pattern recognition [skill, step]
    find|spot|look|identify|see|recognise similarities|patterns|common|trends; similar to problem solved|before; patterns in data|problems;
    reuse solution to similar|other

    algorithmic thinking [skill, step, method]
    think _ steps _ order; work out|logical steps|order needed|required; identify steps _ solve|order; steps needed to solve;
    logical way of getting; step by step thinking

    flowchart [structure, tool, example, method]
    flow chart|diagram; boxes|symbols|shapes connected|linked|joined by|with arrows|lines; diagram that shows steps|algorithm|flow;
    diagram _ algorithm; visual representation|diagram of algorithm|steps|program

    flowchart symbols [structure]
    oval|rounded|terminator start|stop|end; diamond _ decision|question|selection|yes; rectangle _ process|instruction;
    parallelogram _ input|output; sub program box; decision box|symbol; arrows show flow|direction|order

    pseudocode [structure, tool, example, method]
    pseudo code; structured english; informal|simplified|english code|way|like|language _ algorithm|program|steps; code like english;
    {not} real|actual|proper programming|code|language|syntax; looks like code but; no strict|exact|set syntax|rules;
    english like statements|instructions; {not} run on|by computer; not specific to language; plan _ code in english|words

    structure diagram [structure, tool, example]
    hierarchy chart; shows problem|program broken|split|decomposed; top down design|diagram|approach; modules shown in;
    tree of sub|tasks|problems; structure chart

    trace table [tool, method, example]
    tracing; dry run; table _ value each variable|line; work|step|go through _ line|code|algorithm|program by|on hand|paper|line;
    record|track|follow|write|note _ values|variable variables|each|change; check value of variables; test the logic of code|algorithm

    linear search [method, example] < searching algorithm
    sequential search; check|look|search|compare|start _ each|every|one _ item|element|value|turn|order; one by one _ check|list;
    check|look through every|each|all item|element|number|value; starts at|from first|start|beginning item;
    each item|element|value is compared|checked; goes along|through list in|from order|start|beginning; until _ found _ end of list;
    checks one at a time; look|search|check through each|every item|element|number; element one by one; start at the beginning and check

    linear search evaluation [benefit, problem] < linear search
    {not} need|have|require|matter _ sorted|ordered; works|used on|with unsorted|unordered; list|data can be unsorted|any order;
    slow|inefficient|long when large|long|big list|data; simple to code|program|write|understand; good|quick|fine for|on small|short|unsorted

    binary search [method, example] < searching algorithm
    middle|midpoint|centre item|element|value|number|point _ found|compare|check|look|select|list;
    find|check|look|compare|pick|go|start|choose|select _ middle|midpoint; compare|check _ middle;
    half of list|data discarded|removed|ignored|eliminated|deleted|thrown;
    discard|remove|eliminate|ignore|throw|delete|cross _ half|left|right|lower|upper|bottom|top; halve list|data|search|each;
    keep|repeatedly|continually halving|splitting|dividing; split|divide|cut list|data|array into half|two|middle; divide and conquer search;
    if target|number|value|item _ bigger|larger|smaller|greater|higher|lower _ left|right|half|middle|upper|lower; repeat until found;
    repeat with half|sub|remaining|new

    binary search evaluation [benefit, problem] < binary search
    list|data|array|items must|has|needs|should be sorted|ordered; needs|requires sorted|ordered order|list|data;
    more efficient|faster|quicker than linear; faster|quicker|efficient on|for|with large|long|big; fewer|less comparisons|checks|steps;
    only works|used if|when sorted|ordered; list has to be in order; unsorted list _ {not} work; halves the list each|every time; sorted first;
    has|needs to be in order|sorted; must be sorted|ordered

    searching algorithm [method]
    linear and binary search; find item in list; look for an item|element|value

    sorting algorithm [method]
    put|arrange|place _ into order; bubble insertion and merge sort; ascending or descending order; sorts data|list|numbers into order;
    order the list

    bubble sort [method, example] < sorting algorithm
    compare|look|check _ adjacent|neighbouring|pairs|next|first; adjacent|pairs|neighbouring _ compared|swapped; swap|switch _ not;
    swap|switch _ if|wrong|order|bigger|larger|places|adjacent|pair; pairs of numbers|items|values|elements;
    swap if wrong order|bigger|larger|greater; repeat|passes|continue|loop until no|without swaps|sorted|more;
    largest|biggest number|value|item bubbles|moves|goes|ends up end|top; {not} swaps made|needed|pass|left; compare first two|item|number;
    multiple passes through

    bubble sort evaluation [benefit, problem] < bubble sort
    slow|inefficient|long time|bad with|for|on|to large|long|big; lots|many of comparisons|passes|swaps;
    simple|easy to code|understand|write|program|implement; no extra|additional memory; little|small|less extra|additional memory;
    uses little memory; sorts in place; quick to check if already sorted; takes longest to sort

    merge sort [method, example] < sorting algorithm
    split|divide|broken|halve _ list|data|array _ half|individual|single|sub|separate|one|smaller;
    split|divided until|into each|individual|single|one|only item|element|lists|length;
    merge|combine|join|recombine _ order|pairs|together|lists|sorted|sublists|back; divide and conquer _ sort|merge;
    compare first items of sublists|each|two; sublists; sub lists; pairs merged

    merge sort evaluation [benefit, problem] < merge sort
    efficient|fast|quick|good on|for|with|than large|long|big|bubble|insertion; uses|needs|takes more|lots|extra|up lot|memory space|memory;
    more memory _ sublists|lists|copies; consistent running time; continues splitting even if sorted;
    complicated|harder|complex to code|program|write|implement; recursive

    insertion sort [method, example] < sorting algorithm
    insert|put|place|move|slot _ correct|right|place|position _ place|position|list|sorted|order|item;
    take|look|pick|check _ next|second|item|element|number _ insert|place|move|compare; sorted sub|part|section|side list;
    items to left|before|already sorted; compare with items|numbers|elements|values before|left|already|sorted|previous;
    second item|element|number compared with first; sorted and unsorted part|sublist|section; one item at a time _ sorted;
    like sorting cards in your hand

    insertion sort evaluation [benefit, problem] < insertion sort
    good|efficient|fast|quick|best when small|short|nearly|partially; slow|inefficient for|with|on large|long|big; uses little|less memory;
    simple|easy to code

    algorithm efficiency [factor]
    time complexity; big o; how long|quickly algorithm takes|runs; number of steps|comparisons|instructions|operations;
    amount of memory|time|space algorithm|program uses|takes|needs; space complexity; more efficient algorithm|code|program|because;
    fewer lines|instructions|steps|comparisons|loops|code; quicker|faster to run|execute; uses less memory|code|processing; o n squared|log;
    logarithmic; scales better|well with|as

    variable [structure, example] ~ constant value
    named memory|storage location|place; {progvalue} _ can|may|might _ change|vary; can change while|during|when program|runs|execution;
    memory location _ store|holds|value|changes|data; stores a value|data|number|information; value _ changes _ program|run|execution;
    holds|store value that can|may change; named container|box|location; place to store data|value; labelled box

    constant value [structure, example] ~ variable
    constant; value|data _ not|never|cannot change|altered|edited; value|data _ doesnt change|altered|edited;
    {not} change while|during|when program|runs|execution|throughout; stays|remains|kept the same|fixed|constant|throughout _ program|run;
    fixed value; set once; pi never changes

    benefits of constants [benefit] < constant value
    only|just update|edit _ one|once place|time; {not} _ accidentally|mistake|overwritten changed|altered;
    easier to|for maintain|read|understand|update|change; meaningful name instead of number; {not} be accidentally changed

    assignment of value [step]
    assign|set|store value|variable|number|data into|value variable|value|name|0|1|true; value|number given|stored|assigned|put into variable;
    becomes equal to; variable is set to; assign a value; store _ in|as variable; save _ in|as variable; initialise variable; initialised

    data types [structure]
    integer real boolean string; type of data stored|held|variable; kind|type of data

    integer data type [structure, example] < data types ~ real data type
    integer; int; whole number; {not} decimal|fraction; number without decimal|fraction; negative or positive whole

    real data type [structure, example] < data types ~ integer data type
    ?real; float; floating point|number; decimal number|value|point|places; number with decimal|fractional|point;
    has|contains|include|allows decimal|fractional; numbers with decimals; single precision

    boolean data type [structure, example] < data types
    boolean; bool; true or false; yes or no; true|false; one of two|2 values; only two options|choices|states; 1 or 0; one or zero; either true

    character data type [structure, example] < data types
    char; single|one letter|character|symbol|digit; one character; letter number or symbol

    string data type [structure, example] < data types
    string; str; text; alphanumeric; letters|characters numbers|symbols numbers|symbols|letters;
    sequence|collection|group|series|string|several of|than characters|letters|one; sentences|text stored|like; varchar;
    phone number stored|starts leading|zero|0; {not} calculations|arithmetic|maths done|performed

    casting [method, step]
    type conversion; convert|change|turn _ data|integer|string|float|real|number|int _ type|integer|string|float|real|int|another;
    change data type; convert string|input to integer|int|float|number|real; str; int input

    sequence construct [structure, example]
    sequence; one after next; run|executed|carried|performed one order|after|line;
    instructions|steps|code|statements|lines run|executed|follow order|one|sequence|specific|turn; line by line|order;
    in the order written|given|they; order of instructions

    selection construct [structure, example]
    selection; if|if-else statement|else; if else; switch|case statement|select; decision|choice made|based|depending|between;
    condition met|true|checked|tested|false|decides|if|satisfied;
    choose|select|decide which|between|what|path _ code|path|condition|run|instructions|execute; elif; branch|different|path path|route|depending;
    only executed if|when|code; conditional statement

    iteration construct [structure, example]
    iteration; loop; repetition; while|until loop; repeat until;
    repeat|run|execute _ code|instructions|block|statement|steps|section _ times|until|again|while; code|instructions|steps _ repeated;
    runs the same code again|several|multiple|over; does something several _ times; again and again; over and over; keeps running|asking until;
    repeat a set number of times; go back and do again

    count controlled iteration [structure, example] < iteration construct ~ condition controlled iteration
    for loop; count|counter controlled|based; definite iteration|loop;
    set|fixed|known|specific|certain|given|predetermined|exact number|amount of loops|iterations|repetitions;
    repeat|loop ten|10|five|5|three|3|4|x|n|certain times; counter _ loop|repeat; count-controlled

    condition controlled iteration [structure, example] < iteration construct ~ count controlled iteration
    while loop; repeat until|loop; condition controlled; indefinite iteration|loop;
    until|while|based|depending|whilst condition met|true|false|satisfied|changes; condition is met|true|false|satisfied; unknown number of times;
    keeps|continues|carries looping|repeating until|while; until user enters|types|says|inputs; while condition is true

    infinite loop [problem, example]
    never ending loop; loop|repeats|runs|carries never; loop|repeats|runs|goes|carries forever|infinitely|endlessly|indefinitely;
    {not} stop|end|exit|terminate looping|repeating|condition; condition|loop is never|not met|end|true|false|stop; endless|infinite loop;
    never ends|stops|finishes loop|program; loop never ends|stops|finishes

    nested statements [structure, example]
    nesting; nested loop|if|selection|iteration; loop|if|statement|one inside|within another|other loop|statement; inside another loop

    subroutine [structure, example]
    subprogram; sub program|routine; procedure or function; named block|section|piece|set of code;
    block|section|piece of code _ called|named|reused|specific|task|repeatedly; self contained module|section|block;
    section of code that performs|does|carries; set of instructions given name; module of code; mini program

    function [structure, example] < subroutine ~ procedure
    function returns value; returns|sends|outputs|passes back|single|one value|result|data|answer;
    subroutine|subprogram|block|code _ returns|sends|gives _ value|result|back; value _ returned; def _ return

    procedure [structure, example] < subroutine ~ function
    {not} return|send value|result|anything|data|back; carries out|task|instructions _ {not} return; performs task only; no return value

    benefits of subroutines [benefit] < subroutine
    reuse|re-used code|them|again|many|multiple|more|whenever|elsewhere|other _ times|again|program|code|once|rewriting|later;
    {not} _ repeat|rewrite|retype|duplicate|copy code|same|again|out;
    easier|simpler|quicker to read|debug|test|maintain|understand|fix|find|change|update|edit;
    test _ separately|individually|independently|own|isolation;
    shorter|fewer|reduces|saves|cuts code|lines|program|length|repetition|writing|errors|duplication;
    different|several|many|more|team|each programmers|people|members _ work|write|different|same|sub|modules|share;
    edit|update|fix _ once|one place|only; more organised|structured|maintainable; breaks the program into|down|up; easier to maintain

    parameters [structure, example]
    arguments; value|data|variable passed|sent|given|put into|through|between subroutine|function|procedure|subprogram|brackets|program;
    pass by value|reference|data|variables; variables|values in brackets; data needed by subroutine|function|procedure;
    passed into a function|procedure|subroutine

    return value [structure]
    value|result|data returned|sent|passed|given back; return; sends|passes|gives value|result|data|answer back;
    back to main|calling|where program|called|code

    local variable [structure, example] ~ global variable
    local; declared|defined|created inside|within subroutine|function|procedure;
    only used|accessed|exists|available|recognised|works _ subroutine|function|procedure|block;
    {not} accessed|exist|seen|available outside|elsewhere|anywhere;
    destroyed|deleted|removed|lost when|once|after subroutine|function|procedure ends|finishes; limited scope;
    scope is _ subroutine|function|procedure; used in one section of program

    global variable [structure, example] ~ local variable
    global; used|accessed|available|seen|changed|exist anywhere|throughout|everywhere;
    accessed by _ all|any|every|whole _ subroutine|program|function|part; declared|defined|created outside|main|top _ subroutine|program|function;
    whole program _ access|use; all subroutines|functions|procedures have _ access|use|see; declared at the start|top of program;
    anywhere in program|code

    benefits of local variables [benefit] < local variable
    same|reuse name|variable|identifier _ different|again|other|elsewhere|subroutine;
    {not} affect|interfere|overwrite|effect other|rest|another|outside|same|accidentally|program; saves|uses|frees|less|releases memory;
    memory _ freed|released|reused|only; self contained _ subroutine|function|module; avoids|prevents|stops accidental|unwanted changes|side;
    easier to debug|test|trace; less memory used

    array [structure, example]
    1d|2d|two|one dimensional array|list; data structure _ same|multiple|group|collection|fixed;
    stores|holds|contains multiple|many|several|lots|collection values|items|data|elements; store more than one value|item;
    multiple values|items|data|elements _ one|single|same name|variable|identifier; index position|number; grid|table of rows and columns;
    list of lists; collection|group|set of data|values|items of _ same type; elements accessed by index|position;
    list of values|data|items|variables|numbers

    benefits of arrays [benefit] < array
    one|single|same variable|name|identifier instead|rather many|all|multiple|lots|lots-of;
    {not} _ lots|many|several|separate|different|multiple variables; loop|iterate through|over|loop|each array|list|items|element;
    easier|simpler to search|sort|process|loop|manage|add; shorter|fewer code|variables|lines; all data stored|kept together|one

    record data structure [structure, example]
    record; struct; fields of different|mixed types; different|mixed data types stored|together|under; collection of related|fields;
    group related data of different

    list and dictionary structures [structure, example]
    dictionary; key value pairs; linked list; dynamic list|size; tuple; immutable

    stack [structure, example]
    lifo; last in first out; push pop|onto|item pop|stack|top|off; push and pop; items|data added|removed off top; top of stack; stack pointer;
    pile of plates; stack overflow|underflow; last item added is first; used for undo|subroutine|return

    queue structure [structure, example]
    fifo; first in first out; enqueue; dequeue; added|joins at back|rear|end _ removed|leave|front; front and rear|back pointer;
    circular|priority queue; print queue; first item added is first; back of queue

    tree and graph structures [structure, example]
    binary tree; graph; nodes and edges; root node; leaf nodes; parent|child node; vertices and edges; tree; traversal; in order traversal;
    depth|breadth first; dijkstra; shortest path algorithm; a star algorithm; weighted edges

    string manipulation [method, example]
    substring; concatenation; join|combine|add strings|text|words|two together|strings; length|len of string|name|text|password;
    upper|lower case|uppercase|lowercase; slicing; ascii value|code of|for character|letter; left|right|mid characters;
    extract|get|take part|letters|characters|section from|of string; len

    concatenation [method, example] < string manipulation
    join|combine|add strings|text|words|two|them together|strings; strings joined|added|combined

    file handling in programs [method, example]
    open|read|write|close|append to|from|the|a text|external|csv|file; read data file; write data file; text file; append;
    store data permanently|when file|program|external; saved|stored|kept _ file _ program|closed|ends|later; open file _ close; end of file;
    csv file

    arithmetic operators [structure, example]
    mod; modulus; div; integer division; remainder; whole number part division; quotient; exponent; exponentiation;
    plus minus multiply|times|divide; power of; add subtract; remainder after division

    comparison operators [structure, example]
    relational operators; not equal; double equals; operator compare two; greater than or equal

    logical operators [structure, example]
    boolean operators; and or not; both conditions|must|have true|met; either|one of condition true|met

    random number generation [method, example]
    random number; randint; random library|module; generate|pick|choose random; unpredictable number|value; dice|cards simulation|game

    input and output in programs [step, example]
    ask|prompt|get user input|enter|type; print|display|output|show result|message|answer|value user|message|screen|result;
    user input|enters|types; print statement|function; input statement|function

    syntax error [problem, example, cause] ~ logic error
    syntax; rules|grammar|structure not language|program|code|followed|rules;
    rules|grammar|structure broken|error|rule|mistake language|program|code|followed|rules;
    spelling|typing|grammar|typo|missing|misspelt mistake|error|bracket|colon|keyword|quotation|comma|semicolon|print|command|speech;
    error _ cannot|not program|code running|translated|compile; error _ stops|prevents program|code running|translated|compile;
    {not} run|compile|translate|start code|program|error|language|mistake; breaks grammatical|rules|language;
    missing bracket|colon|speech|quote|comma; typo; misspelt|mistyped keyword|command|word|print|variable; indentation error; missing colon;
    {not} follow|match|obey|fit|stick rules|grammar|syntax; mistake in language|spelling|grammar

    logic error [problem, example, cause] ~ syntax error
    program|code runs|works|executes but|however _ not;
    program|code|still runs|works|executes but|however _ wrong|unexpected|incorrect|different|right|intended|output|result|expected;
    wrong|incorrect|unexpected|unintended|different|undesired output|result|answer|outcome|behaviour;
    {not} do|give|work|produce|output|behave expected|intended|properly|supposed; runs but not; runs but produces;
    mistake in design|algorithm|logic|formula|condition; wrong operator|sign|formula|symbol|variable|calculation; used plus|less|greater instead;
    error in algorithm|logic|design|thinking; does something not didnt|expect|intended; does something you didnt|expect|intended;
    program _ unexpected|incorrect|wrong result|output|answer

    runtime error [problem, example, cause]
    run time error; fails while|during|when|unexpectedly|suddenly|because|whilst|midway running|program|execution;
    crash|stops|error|occurs while|during|when|unexpectedly|suddenly|because|whilst|midway running|program|execution; divide by zero|0;
    index out range; out of range|memory|bounds; execution error; program crashes; file not found; type error; infinite recursion

    testing [method, step, reason]
    check|test|ensure|make|see _ program|code|software _ works|runs|functions;
    find|identify|discover|spot|remove|fix|eliminate bugs|errors|faults|problems|mistakes; meets _ requirements|needs|specification|criteria;
    test the program|code|software; trying it out; {not} crash|bugs|errors when released|used; run program with data to see|check

    iterative testing [method, step, example] < testing ~ final testing
    test|check during|while|throughout|alongside development|coding|writing|creating|programming; test each|every module|section|subroutine|bit;
    test as you go; cycle of design|develop|test|coding; test fix test|retest; during development; module testing;
    while it is being developed|coded; after each module|section|subroutine written|finished; test then change|fix and test again

    final testing [method, step, example] < testing ~ iterative testing
    terminal testing; test|check|carried after|when|once|whole|end|finished|complete finished|complete|development|program|whole|product|coded;
    whole|entire|complete|full|all|finished program|system|modules|product tested|works|together; end of development; alpha|beta testing;
    acceptance testing; tested to|by|with|on users|real|customers|client|people

    test data [structure, tool]
    test plan; normal boundary and erroneous|invalid; data used to test; test table; expected result|outcome|output _ actual; range of test data;
    test plan with expected

    normal test data [structure, example] < test data
    normal|valid|typical|sensible|expected data|test|values|inputs|accepted;
    data|values|input _ accepted|expected|valid|normally|sensible|typical|allowed|user; should be accepted _ error;
    inside|within|middle range|limits|acceptable|valid; data that program should accept; usual data; typical data

    boundary test data [structure, example] < test data
    extreme|borderline|limit|edge data|test|values|case; at|on edge|limit|extremes range|allowed|acceptable|valid;
    either side of limit|boundary|range; largest|smallest|highest|lowest|maximum|minimum|max|biggest valid|value|allowed|accepted;
    edge of what is; right on the edge|boundary|limit; extreme values; just inside|outside|below|above range|limit|boundary; on the boundary

    invalid test data [structure, example] < test data
    invalid; correct|right type not; correct|right type but|outside|out; not within range|limits|accepted|boundary|valid;
    outside|out|beyond|exceeds|above|too within range|limits|accepted|boundary|valid; data|values|input not _ rejected|accepted|refused;
    data|values|input should|must _ refused; data|values|input should|must _ rejected|accepted; rejected by program|system|validation

    erroneous test data [structure, example] < test data
    erroneous; not data|type|correct|right|format type|number|data; incorrect|wrong|different data|type|correct|right|format type|number|data;
    wrong data type; letters|text|string|words entered|instead|where|when|typed|rather number|integer|expected;
    should|must cause|give|show|produce rejected|error|message; data program cannot|not; data program should|process|accept|handle|deal;
    completely wrong data; text instead of number; types|enters|inputs letters|text|words when|instead _ number; wrong type of data

    validation [method, step, solution]
    check|ensure|make sure _ data|input|value|entered|information _ sensible|reasonable|acceptable|valid|allowed|rules|criteria|realistic|suitable;
    automatic|computer check on data|input; only|stops|prevents _ invalid|incorrect|wrong|silly|valid data|input|values;
    {not} accept|allow|let|enter invalid|wrong|incorrect|silly|unreasonable; data is reasonable|sensible|acceptable|realistic; ensure only valid;
    follows certain|set rules; range|length|presence|format|type check; rejects invalid|incorrect data|input;
    data is allowed|acceptable before processed|stored; checked _ sensible|reasonable|valid|allowed; data|input|value is sensible|reasonable|valid

    range check [method, example] < validation
    between|within upper|lower|two|set|certain|minimum|maximum|1|0|specified|given|range _ limit|range|boundaries|maximum|100;
    number|value|data|input|age falls|lies|between|inside; check number|value|age|input between|within|less|greater|too; above minimum and below;
    too young; range; minimum and maximum; check _ between _ and; is between lowest|minimum and highest|maximum; in between two numbers|limits

    length check [method, example] < validation
    number of characters|letters|digits; correct|right|enough|certain|minimum|maximum|exact length|number _ characters|letters|digits;
    too many|few characters|letters|digits; too long|short; check how long|many; eight|8|11|eleven|six characters|digits|long;
    check length of input|password|string; has enough characters|letters|digits

    presence check [method, example] < validation
    {not} left blank|empty|null; required|mandatory|compulsory field|must;
    something|data|value|field|anything|input not entered|filled|left|blank|exists|present|empty;
    something|data|value|field|anything|input has|must|been|entered entered|filled|left|blank|exists|present|empty;
    check field|box|data|something not blank|empty|filled|entered|left|present;
    check field|box|data|something has blank|empty|filled|entered|left|present; left blank; field filled in; must be filled|entered|completed;
    {not} skip

    format check [method, example] < validation
    correct|right|specific|certain|set|required format|pattern|layout|form; pattern of letters|characters|numbers|digits;
    postcode|date|email|number|plate has|must|correct|right format|pattern; dd mm yy|yyyy; letters and numbers in correct|right;
    follows a pattern|format; picture|input mask

    type check [method, example] < validation
    correct|right|same|only data|type|accepts type|numbers|integer; check data|input if integer|number|string|type|text|letters;
    only|must numbers|letters integer|number|entered|text|accepted|allowed|digits; number not letter|text; letters entered instead of;
    data type check; only numbers|letters|integers|digits|text allowed|accepted

    lookup check [method, example] < validation
    look table; list of valid|allowed|acceptable|possible|options|choices; drop|dropdown down|list|menu|box; drop down list|menu|box;
    choose|select|pick from list|options|menu; compared against list|table|database; exists list|database|table|file; radio buttons; combo box;
    pre set options

    check digit [method, example] < validation
    digit|number calculated|worked|added out|using other|end|digits|number|barcode; last|extra|final digit|number;
    barcode|isbn|bar check|digit|number|last|code; calculated from other digits|numbers; modulo 11; extra digit added end

    verification of data [method, step, example] ~ validation
    verify; double|twice entry|enter|type|check;
    enter|type|input data|password|email|twice|again|information _ twice|again|second|two|times|compare|confirm; enter twice; proofread;
    visual check|visually;
    check|compare|matches|against|same original|data|entry|source|copied|screen _ original|source|document|paper|match|entered|same;
    copied|transferred|typed|transcribed|entered correctly|accurately|exactly without;
    copied|transferred|typed|transcribed|entered correctly|accurately|exactly same; re-enter|retype password|email|data; data matches original

    authentication in programs [method, solution, example] < defensive design
    login system|screen; ask|check for username|password; username and password checked|match|compared|correct

    defensive design [method]
    anticipate|predict|plan|think|consider|expect _ misuse|user|wrong|unexpected|errors|problems; robust program|code;
    stop|prevent _ user|program _ breaking|crashing|misuse; handle|cope|deal errors|unexpected|invalid _ input|errors|data; contingencies;
    anticipating misuse; program does not crash|break when|if; {not} crash _ wrong|invalid|unexpected|input; exception handling; try except|catch;
    error message shown|displayed|explaining; deal with all possible inputs|errors

    maintainability [method, practice, benefit]
    easy|easily|quicker|help _ read|maintain|update|modify|debug|edit _ code|program;
    code|program easier to understand|read|follow|edit|update|change; easy to read|maintain|update|edit|debug; readable code;
    maintain program|code; other programmers|people|developers _ understand|read|follow|know|edit;
    someone else _ understand|read|edit|change|work _ code|program; come back later|future _ understand|remember|edit

    comments in code [method, practice, example] < maintainability
    comments; annotate; explain|describe|say|note _ what|how|why _ code|line|section|program; explain|describe code|lines|section|program;
    notes in code|program; hash|slashes notes|comment|text; ignored by compiler|computer|interpreter|translator;
    write|add explanation next code|each|lines; tells|helps _ programmer what code|line|section

    indentation [method, practice, example] < maintainability
    tab|space lines|code|tabs; show|see where|which|what code|loop|lines|each|part|if|selection|block starts|belongs|inside|begins; white space;
    blank lines between

    meaningful identifiers [method, practice, example] < maintainability
    meaningful|sensible|suitable|descriptive|good|clear|appropriate|relevant|proper|logical|useful name|variable|identifier; naming convention;
    variable names _ describe|explain|tell|sense|meaningful|sensible; name says|tells|describes|explains what; camel case; name describes;
    variable name says what holds|stores; named properly|sensibly|clearly

    use of subroutines and modules [method, practice, example] < maintainability
    modular|modularity|modularisation code|program|design|approach;
    split|divide|break|separate code|program|up into subroutines|modules|functions|procedures|sections;
    use subroutines|functions|procedures|modules|subprograms

    high level language [structure, example] ~ low level language
    high level; python; java; c sharp; javascript; closer|similar|like|looks|near|resembles|uses english|like|words english|human|natural;
    english like|words|keywords|commands; easy|simple for|to humans|programmers|people|read|understand|write|learn|debug;
    one line|instruction|statement _ many|several|multiple|lots machine|instructions;
    portable|run|works between|across|different|any|many|machines|other _ machines|computers|hardware|processors|types|platforms|devices;
    {not} _ specific|dependent|tied hardware|machine|processor;
    must|needs|has translating|be-translated translated|compiled|converted|interpreted|machine; visual basic; problem oriented

    low level language [structure, example] ~ high level language
    low level; assembler language; machine code; mnemonics; close|nearer to hardware|machine|processor|binary;
    specific|particular|dependent to|on processor|machine|hardware|cpu; direct|control|manipulate|access|communicate _ hardware|memory|registers;
    control over hardware|memory; {not} portable; hard|difficult|complicated|complex for humans|people|programmers;
    harder|difficult to read|write|understand|learn|debug; one instruction|line _ one machine; faster|quick|efficient execution execute|run;
    embedded systems|device drivers written; uses less memory; more control over

    machine code [structure, example] < low level language
    binary instructions|code|program|1s|ones; instructions|code|language written|made binary|1s|ones|0s;
    only|directly language|code|one|what computer|cpu|processor|understands|executed understands|execute|run|cpu|directly; ones|1s and zeros|0s;
    opcode and operand; executed directly by processor|cpu; language the computer|processor|cpu understands

    assembly language [structure, example] < low level language
    assembly; mnemonic; lda|sta|mov|ldr|hlt|bra|inp|jmp; short codes|words|abbreviations|instructions;
    symbols|words|abbreviations|codes represent|instead instructions|machine|binary|opcodes; easier to read than machine|binary

    translator [tool, structure]
    convert|translate|turn|change _ machine|binary|object|executable|low;
    convert|translate|turn|change source|high|program code|language|level _ machine|binary|understands|code;
    source code _ converted|translated|turned _ machine|binary; compiler or interpreter;
    computer|cpu|processor only understand|run|execute machine|binary; so computer|cpu|processor understand|execute|run _ code|program

    compiler [tool, structure, example] < translator ~ interpreter
    translate|convert|check _ whole|entire|complete|all _ once|one|go; all|whole|entire _ translated|converted|compiled _ once|one|go;
    translates everything|all|whole|entire before; all at once; produces|creates|generates|outputs _ executable|object|exe; executable file;
    {not} need compiler|source _ again|run; {not} retranslate|recompile|translated again; lists|reports|shows|displays all|list _ errors; exe;
    error report at end; translates the code in one go

    interpreter [tool, structure, example] < translator ~ compiler
    line by line; one instruction|statement at time; translates|runs|executes|converts each|every|one|single line;
    one|each line|instruction|statement translated|run|executed; stops|halts|pauses when|if|first error|bug|mistake; translated each|every time;
    {not} produce|create|output executable|exe|file; source code needed every|each time;
    need|require interpreter|translator every|each|installed|run _ time|run; translate _ executes before next

    benefits of compilers [benefit] < compiler
    runs|executes|program|code faster|quicker; translated|compiled once|one|translated|compiled;
    code|source|program cannot|not _ seen|hidden|copied|stolen|viewed|edited|secure|protected|accessed;
    code|source|program hidden|protected|kept|secret _ seen|hidden|copied|stolen|viewed|edited|secure|protected|accessed;
    {not} see|view|edit|copy|steal|access|change|share|give source|code|original; optimised; distribute|sell|share without;
    distribute|sell|share executable|program|software|exe; {not} need translator|compiler|interpreter|software translate|run|installed;
    protects code|intellectual|source; all errors listed|shown|reported|given end|together

    benefits of interpreters [benefit] < interpreter
    easier|easily|quicker|better|good|helpful|useful when debug|find|testing|development|spot|errors|fix|locate|see|correct;
    shows|tells|see|find|know|identify|pinpoint exactly|where|which|location|straight|error|line _ error|line|mistake|away;
    stops at the line|error; test sections|small without; test sections|small of|as;
    portable|run|works any|between|different platform|machines|device|computer|hardware; uses less memory;
    {not} recompile|compile whole|again|all|every|each; start running without; start running immediately|straight

    drawbacks of interpreters [problem] < interpreter
    slow|longer execution|run|because _ run|line|compiled|translated|execute; source code visible|needed|available|open|seen;
    must|has|needs translate|retranslate|interpreted every|each|time|again|installed; everyone|user needs|must interpreter

    integrated development environment [tool, structure, example]
    ide; idle; visual studio; pycharm; eclipse; thonny;
    software|program|tools|environment used|provides|helps write|develop|create|programmers|code|programs|debug;
    software for writing|creating|developing code|programs

    ide tools [tool, example] < integrated development environment
    error diagnostics; breakpoint; break points; stepping; step through; step by line; variable watch|window; auto complete|correct|indent;
    autocomplete; syntax highlighting; colour|pretty coding|keywords|print|different; debugger|debugging tools|features;
    code|source editor; run time environment; translator built|included|inside; error messages|highlighted|underlined|diagnostics|list|shown;
    line numbers; highlights|underlines|shows|points errors|mistakes|syntax; suggests code|completion|words|fix; collapse|folding code;
    auto suggest|documentation

    breakpoint [tool, example] < ide tools
    break points; stop|pause|halt program|code|execution|running _ line|point|certain|specific|chosen|set|check|place

    stepping [tool, example] < ide tools
    step|execute through|code|program|one|each _ line|time; one instruction at a time; step mode

    syntax highlighting [tool, example] < ide tools
    keywords|code|words|commands|text|variables shown|different|coloured|highlighted _ colour; colour coding; pretty printing;
    easy to spot|see keywords|commands|mistakes

    autocompletion [tool, example] < ide tools
    auto complete; predicts|suggests|finishes|completes|fills what|code|word|command|rest|keyword|variable|you; code completion;
    predictive text for; type less; reduces|less|fewer typing|typos|spelling errors|mistakes

    run time environment [tool, example] < ide tools
    run program|code inside|within|straight|quickly ide|test|see|check|environment; allows|lets program|code|you|programmer to run run|tested;
    test the program in ide; runtime environment; output window

    object oriented programming [structure, method, example]
    oop; object orientated; classes and objects; objects with attributes|methods|properties; real world objects modelled;
    paradigm of objects

    class definition [structure, example]
    class; blueprint|template for|of object; template _ object; defines attributes|methods|properties and; instance of class; instantiate;
    constructor

    encapsulation [method, example]
    private attributes|variables|properties;
    hide|bundle|wrap data|attributes|implementation|details inside|within class|object|methods|other|outside; getters and setters;
    only accessed|changed through|via|using methods; protects data in|of|from object|class; information hiding; get and set methods

    inheritance of classes [method, example]
    inheritance; subclass|child|derived|sub class|inherits|takes|gets|has attributes|methods|properties|all|superclass|parent; parent class;
    superclass; base class; child class; sub class takes|has|inherits; is a relationship; class based on another;
    reuse code from parent|superclass|base; {not} rewrite methods|attributes|code

    polymorphism [method, example]
    override; same method|name different|behaves|works; methods behave|act|work differently; different forms classes; overloading;
    redefine method in subclass|child; many forms

    recursion [method, example]
    calls|invokes itself; function|subroutine|procedure _ itself; base case; stopping condition; function that calls itself; unwinds; stack frame

    robotics and artificial intelligence programs [example]
    machine learning; neural network; ai; artificial intelligence; learn from|by data|experience|examples|mistakes|itself;
    trained data|using data|examples|images|sets; chatbot; chatgpt; facial recognition; expert system; knowledge base inference;
    self driving|driverless cars; makes decisions by|for itself; mimics|imitates human|brain thinking|intelligence|behaviour; large language model

    software development life cycle [structure, method]
    systems|software life|development cycle|lifecycle; analysis design implementation|development testing; waterfall; agile; sdlc;
    stages of development; feasibility study; requirements gathering; planning design|analysis _ testing

    waterfall model [method, example] < software development life cycle ~ agile development
    waterfall; stages|step|phases completed|done|finished|follow|must|after _ next|before|order|sequence|moving|turn|one;
    linear stages|model|approach; {not} go return to; flows back up; signed off before|next; sequential stages|phases; finish one stage before

    agile development [method, example] < software development life cycle ~ waterfall model
    agile; sprint; scrum; rapid application development; rad; extreme programming;
    prototype|iterations|short|cycles shown|feedback|development|cycles|user|tested|repeated;
    user|client|customer feedback|involved|input|changes throughout|during|after|regularly|each|incorporated;
    requirements change during|easily|throughout; respond|adapt|flexible change changes|requirements; small parts developed|delivered|released;
    spiral model

    prototype [tool, method, example]
    early|basic|mock|first|simple|partial|working version|model|up system|product|program; mock up; mockup; wireframe; working model;
    get feedback|user before _ final|version|full|finished; sample version; storyboard; visualisation

    success criteria and requirements [structure, step]
    requirements; user|client|system|functional requirements|needs; success criteria; specification; list of what it must|needs|should;
    measurable criteria; what client|user|customer wants|needs|asked

    evaluation of solution [step, method]
    evaluate solution|program|product|system|against|project;
    compare|check|see against|whether|if _ requirements|criteria|objectives|success|specification|needs|met; does it meet requirements|needs;
    met requirements|criteria|objectives; get feedback users user|client; strengths and weaknesses; improvements suggested|future|made

    maintenance of software [step, method]
    corrective|adaptive|perfective maintenance; fix|correct bugs|errors|problems found|later|after release|use|finished;
    add|update new|features|improve features|functions|software|program after|when; patches after release; adapting to new hardware|laws|needs
    """
}
