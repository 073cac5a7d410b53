/// Number, algebra, ratio, geometry, measures, probability, statistics and handling data. Written for this project.
extension LexiconData {
  static let mathematics: StaticString = """
    subject mathematics

    whole number integer [example]
    integer; whole number; no decimal|fraction part; counting number; positive or negative whole; directed number

    natural number [example]
    positive whole number; counting numbers; positive integer

    even number [example] ~ odd number
    even; divides by 2|two; multiple of two|2; ends in 4|6|8; in two times table; 2n; it is even

    odd number [example] ~ even number
    odd; {not} divide by two|2; not a multiple of two|2; ends in 5|7|9; 2n 1; remainder 1|one when _ two|2

    prime number [example]
    prime; exactly|only two factors; only divides divided itself|one|1; one|1 and itself; only factors are one|1; two different factors;
    {not} divide by anything|any except|other|else; no other factors; has exactly two factors; only itself and one;
    {not} divided by anything|other

    square number [example]
    square; number times|multiplied by itself; multiplied by itself; number multiplied by same; power of two|2; perfect square

    cube number [example]
    cube; multiplied by itself three times|twice; power of three|3

    square root [example]
    root; number multiplied|times by itself gives|makes; inverse|opposite of square; surd; undo squaring

    factor of number [example] ~ multiple of number
    factor; divides exactly|into|equally; goes into exactly; divides with no|without remainder; number that goes into; divisor;
    no remainder when divided; factor pair

    multiple of number [example] ~ factor of number
    multiple; in times table; number in the times table; multiply by whole|integer; product of number and integer; times table

    highest common factor [example]
    hcf; greatest|biggest|largest|highest common factor|divisor; biggest number goes divides|goes|into both|all; gcd

    lowest common multiple [example]
    lcm; least|smallest|lowest common multiple; smallest number in both times; first number in both tables

    prime factorisation [method]
    product of primes factors; factor tree; prime factor decomposition|form; write as product of prime

    square roots and irrational numbers [example]
    irrational; {not} written|expressed as fraction; never ends and {not} repeat; surd; non recurring non terminating; pi is irrational;
    decimal goes on forever without

    rational number [example] ~ square roots and irrational numbers
    rational; written|expressed as fraction; terminating|recurring decimal; ratio of two integers

    place value [information]
    units tens hundreds; value of digit; position of digit; column value; digit worth|represents|stands|value; tenths hundredths;
    ten times bigger each

    rounding [method, step]
    round up|down|off; nearest ten|hundred|thousand|integer|100; decimal places; significant figures; five or more|above round;
    5 or more rounds up; approximate to nearest; 1 decimal place; d p; s f

    estimation in mathematics [method, step]
    estimate; approximate; round numbers to 1|one significant; rough|sensible answer|calculation|guess; round each number|value before|then;
    check answer is reasonable

    upper and lower bounds [information]
    bounds; upper bound; lower bound; error interval; limits of accuracy; smallest|largest possible value; half a unit; truncation

    standard form [information, method]
    scientific notation; number between 1 and 10 times|multiplied; times ten|10 to power; power of ten|10; a times 10; very large or small numbers

    indices [information, method]
    power; exponent; index laws; laws of indices; add|subtract powers|indices; base and power; raised to power; multiplied by itself n times;
    small number above top|number; add powers when multiplying; power of zero is one; reciprocal for negative power

    order of operations [method]
    bidmas; bodmas; brackets first; multiplication|division before addition|subtraction; order of calculation; pemdas; brackets indices division

    addition and sum [method]
    ?add; sum; total; plus; altogether; add together; column addition

    subtraction and difference [method] ~ addition and sum
    subtract; take away; minus; ?difference; less fewer; take one from other; count back; biggest|larger minus smallest

    multiplication and product [method]
    multiply; ?times; ?product; groups of; repeated addition; grid method; long multiplication

    division and quotient [method] ~ multiplication and product
    divide; share; shared equally; quotient; split equally into; bus stop method; remainder; grouping; how many times it goes;
    repeated subtraction; short division; long division

    negative number [information]
    negative; below|less|under zero; minus number; less than zero; directed numbers; two negatives make|multiply; two minuses make plus

    inverse operation [method]
    inverse; opposite operation; undo; reverse operation|calculation; addition and subtraction are inverse|opposite; work backwards;
    check using inverse|opposite; reciprocal

    fraction [information, example]
    part of whole; numerator over denominator; one number over another; top and bottom number; equal parts; third|quarter

    numerator [information] ~ denominator
    top number|part; number on top; how many parts you shaded; number above line

    denominator [information] ~ numerator
    bottom number|part; number on bottom; total number of equal parts|pieces; how many pieces whole|split; number below line

    equivalent fractions [information, method]
    equivalent; same value|amount fraction; equal fractions; same size but different; simplify fraction; cancel down; simplest form; lowest terms;
    divide|multiply top and bottom by same; multiply numerator and denominator by same; simplified

    common denominator [method, step]
    same denominator; make|change denominators same; lowest common multiple of denominators; denominators must|need be same;
    find common denominator; bottoms the same

    improper fraction and mixed number [information]
    top heavy; improper; mixed number; numerator bigger|larger|greater than denominator; whole number and fraction; top bigger than bottom

    decimal [information]
    decimal point; recurring decimal; terminating decimal; tenths; hundredths; numbers after the point; convert to decimal; dot above

    percentage in mathematics [information]
    percentage; out of hundred|100; parts per hundred; divide by 100; number out of 100|hundred;

    percentage change [method, information]
    percentage increase|decrease|profit|loss|change; change|difference divided|over original; difference over original times|x 100;
    divide by original|starting; multiplier; decimal multiplier

    reverse percentage [method]
    original amount|price before; divide by multiplier; find the original|100; work back to 100; find 1|one percent then

    simple interest [information] ~ compound interest
    same amount|interest each|every year; interest on original|initial|only; interest {not} added|interest; flat rate;
    interest calculated on the original|principal

    compound interest [information] ~ simple interest
    compound; interest on interest; interest added each total|amount|principal; interest earned on interest|previous;
    amount|interest grows|increases each|every; power of number of years; multiplier to power; depreciation; exponential growth;
    interest is added then

    ratio [information]
    compare of parts|quantities|amounts; colon; share in ratio; for every _ there; scale up|down; equal parts; total parts; one part is worth;
    unitary method; part to part

    proportion [information]
    part of whole compared; direct|inverse proportion; fraction of the whole|total

    direct proportion [information] ~ inverse proportion
    one doubles other doubles; as one increases other increases; both increase|double same|together rate; constant ratio;
    straight line through origin|0|zero; y equals kx; same rate; increase together; ratio stays same

    inverse proportion [information] ~ direct proportion
    one doubles other halves; as one increases other decreases; more workers less|fewer time|days; product constant|same; y equals k over x;
    curve; one goes up other goes down

    best buy comparison [method, solution]
    best value; unit price|cost; price|cost per each|one|unit|gram|100|item; compare cost|price per; cheapest per; value for money;
    find cost of one|1|same; find price of 1|one|same; work out the cost of one

    scale and map ratio [information, method]
    scale; map scale; scale factor; 1 cm represents; scale drawing; 1 to 100; one centimetre|cm equals|represents; multiply by scale;
    real distance|length|life

    algebra [information]
    letters represent|stand|instead numbers|unknown|values; unknown; symbols stand for; expression; letters instead of numbers

    algebraic expression [information] ~ equation
    expression; no equals sign; {not} equals sign; collection|terms of letters|numbers; letters and numbers; cannot be solved

    equation [information] ~ algebraic expression
    equals sign; solve|find value|unknown|x|letter; both|two sides balance; can be solved; has an equals sign; one side equals other

    formula [information]
    rule linking|connecting|using|relationship variables|quantities|letters; relationship between variables|quantities; substitute numbers|values;
    rule using letters|words; rule for working out

    algebraic identity [information]
    true all every|all|any value; always true; three bars

    inequality [information]
    greater than or equal; more than or equal; not equal; number line with circle; open|closed circle; range of values;
    reverse sign when multiplying|dividing; less than sign

    solving equations [method, step]
    solve; balance method; same thing to both sides; inverse operations; get x|letter on|by own|itself; isolate; collect like terms; rearrange;
    make x the subject; unknown on one side; undo each operation; change the subject

    expanding brackets [method] ~ factorising
    expand; multiply out|everything brackets|inside; multiply each term; foil; times everything in bracket; remove|get rid|open brackets;
    double brackets

    factorising [method] ~ expanding brackets
    put into|back brackets; take out common|factor; opposite|inverse of expanding; highest common factor outside;
    two numbers that multiply|times and add; difference of two squares

    simplifying expressions [method]
    simplify; collect like|terms; like terms; add the same letters; group same letters|terms; gather terms

    quadratic equation [information, method]
    quadratic; x squared; highest power|degree two|2; quadratic formula; completing the square; two solutions|roots|answers; parabola;
    u shaped curve|graph; discriminant; turning point; roots

    simultaneous equations [method]
    simultaneous; two equations with two unknowns; elimination; substitution; eliminate one|variable|letter|unknown;
    where|point lines|graphs|they|two cross|intersect|meet; solve two equations together|same

    number sequence [information]
    sequence; term to term rule; position to term; list of numbers following rule|pattern; nth term; pattern of numbers; next term; rule for next

    arithmetic sequence [information] ~ geometric sequence
    linear sequence; arithmetic; goes up|down by same; same|common|constant difference; add|subtract same|number each; common difference;
    adding same amount

    geometric sequence [information] ~ arithmetic sequence
    geometric; multiply|divide by same|each number|time|term; common ratio; doubling each time; multiplied by same number|amount; same multiplier

    nth term [information, method]
    rule for any|finding term|position; position to term rule; general term; formula for sequence; find any term

    fibonacci sequence [example]
    fibonacci; add previous|last two terms|numbers; add two before; sum of previous two

    function and mapping [information]
    function; function machine; input and output; maps; domain and range; composite function; inverse function; f of x

    straight line graph [information]
    linear graph; straight line; y equals mx|mx-plus plus c; linear function|equation; gradient and intercept; mx c

    gradient of line [information, factor]
    gradient; slope; steepness; how steep; rise over run; change in y over|divided change in x; difference in y divided|over; rate of change;
    up divided over across; vertical over horizontal

    intercept [information]
    y intercept; crosses|cuts|hits|where y|line axis; where it crosses axis|y; value when x is 0|zero; point where line crosses; meets the y axis

    parallel lines [information] ~ perpendicular lines
    parallel; never meet|cross|touch|intersect; same distance apart; same gradient; always same distance|apart|equidistant; equidistant;
    railway tracks; {not} meet|cross|touch|intersect

    perpendicular lines [information] ~ parallel lines
    perpendicular; right angle; 90 degrees; ninety degrees; at right angles; negative reciprocal; gradients multiply make minus

    coordinates [information]
    x and y axis; across then up; along the corridor; x axis; y axis; origin; ordered pair; quadrant; position on grid; horizontal axis;
    vertical axis

    gradient represents rate [information]
    rate of change; speed from gradient; per unit; tangent; cost per; increase for every unit

    calculus [method, information]
    differentiation; integrate; derivative; dy by dx; tangent gradient; area under curve; stationary point; turning point; rate of change;
    maximum point; minimum point

    exponential growth and decay [information]
    exponential; grows|increases faster and faster; multiplied|doubles each time; growth rate; rapid growth|increase; decay; doubles every;
    increasing rate

    logarithm [information]
    log; inverse of exponential; power that base|ten|number raised; natural log

    acute angle [example] ~ obtuse angle
    acute; less|smaller|under than 90|ninety; smaller than a right angle; between 0 and 90; below 90

    obtuse angle [example] ~ acute angle
    obtuse; between 90 and 180; bigger|greater|larger than 90|right; bigger than right angle; more than 90 but|less

    right angle [example]
    90 degrees; ninety degrees; quarter turn; square corner; perpendicular; 90 degree angle

    reflex angle [example]
    reflex; bigger|greater|larger than 180|straight; between 180 and 360

    angles on straight line [principle, information]
    angles on|in straight line; add|sum|total up 180; straight line 180; straight line equals 180; supplementary

    angles around point [principle, information]
    360; full turn; angles around|round point; add|sum|total up 360; whole turn; complete turn

    angles in triangle [principle, information]
    triangle|angles add|sum|total|equal up 180; triangle 180; interior angles of triangle; three angles 180

    angles in quadrilateral [principle, information]
    quadrilateral|angles add|sum|total up 360; four sided shape 360

    angles in parallel lines [principle, information]
    alternate angles; corresponding angles; co interior|allied; z|f|c angles; vertically opposite; z shape; f shape; opposite angles are equal;
    alternate angles equal; interior angles 180

    angles in polygons [principle, information]
    interior angle; exterior angle; sum of interior|exterior; exterior angles add|sum 360; n minus 2 times|x 180; regular polygon;
    number of triangles

    triangle types [example]
    equilateral; isosceles; scalene; right angled triangle; three equal angles; two equal|sides angles; no equal angles; all|3 sides same|equal;
    all angles 60; two sides same|equal length; three sides same|equal length

    quadrilateral types [example]
    square; rectangle; rhombus; parallelogram; trapezium; kite; four sided shape; quadrilateral; 4 sides; two pairs parallel sides|parallel;
    one pair parallel; four sides

    polygon names [example]
    pentagon; hexagon; heptagon; octagon; nonagon; decagon; polygon; five|six|seven|eight sides; straight sides closed;
    regular shape all|same|equal

    symmetry [information]
    line of symmetry; mirror line; fold in half|exactly; rotational symmetry; order of rotation; reflective symmetry; mirror image;
    looks the same when turned|rotated

    transformations [method]
    reflection rotation translation enlargement; translate; reflect; rotate; enlarge

    reflection transformation [method] < transformations
    reflect; flip; mirror line|image; reflected over line|axis|mirror; same distance from mirror

    rotation transformation [method] < transformations
    rotate; ?turn; clockwise|anticlockwise; centre of rotation; degrees turn|clockwise|anticlockwise about|around; 90|180 degrees clockwise

    translation transformation [method] < transformations
    translate; slide up|down|left|right|across; vector; column vector; moved|slides without turning|rotating; moves left|right; shift

    enlargement transformation [method] < transformations
    enlarge; scale factor; centre of enlargement; same shape different|bigger size; similar shape; sides multiplied by; doubles in size

    congruent shapes [information] ~ similar shapes
    congruent; identical|same|exactly shape|size size; exactly the same; same shape and size; equal sides|lengths and angles; identical shapes;
    sss|sas|asa|rhs

    similar shapes [information] ~ congruent shapes
    ?similar; same shape different|but size; same angles different|but|sides size|sides|proportion; sides in same ratio|proportion;
    enlargement of each other; scale factor between; angles are same sides

    perimeter [information, method]
    distance|length around|round outside|edge|shape; add up|all lengths; all way round; total length of sides; outside of the shape;
    add up all the sides; circumference

    area [information, method]
    space|amount inside|covered surface|shape|up; length times|x|multiplied width; square units|centimetres|cm|metres;
    how much surface|space|flat covers|inside; base times height; cm squared; half base times height; space inside a shape|2d

    volume in mathematics [information, method]
    volume; space inside|3d|takes|occupied solid|shape|up|object; length times width times height; cross section times|x length;
    cubic units|cm|centimetres|metres; how much fits|space|holds inside|3d|solid; amount it holds|space; cm cubed; area of cross section;
    area times length|height; capacity

    surface area of solid [information, method]
    area of all|every|each faces|sides; total|add area up faces|all|sides; net; outside area

    circle parts [information, example]
    radius; diameter; circumference; chord; arc; sector; segment; tangent; centre; pi; semicircle

    radius [information] < circle parts ~ diameter
    centre|middle to edge|outside|circumference; half|half-of the diameter; distance from centre|middle; half way across

    diameter [information] < circle parts ~ radius
    across|through circle|centre|middle; edge to edge through; twice|double|two times radius; side to side through|across; passes through centre

    circumference [information, method] < circle parts
    perimeter|distance|edge|outside around|round circle; pi times|x diameter|d; distance around|round circle|edge|outside; pi d; two|2 pi r;
    all the way round a circle

    area of circle [information, method]
    pi r squared; pi times|x radius squared; radius squared times pi

    circle theorems [principle, information]
    angle at centre twice|double; angle in semicircle 90|right; same segment; cyclic quadrilateral; tangent meets|perpendicular radius;
    alternate segment; opposite angles add|sum 180; angle subtended; tangents from point equal

    pythagoras' theorem [law, method]
    pythagoras; a squared plus b squared; c squared; hypotenuse; square and add; square root of sum; sum of squares other; longest side squared;
    right angled triangle sides; square of hypotenuse

    hypotenuse [information]
    longest line; opposite right angle; side opposite the right; sloping side

    trigonometry [method]
    sin cos tan; sohcahtoa; soh cah toa; opposite over hypotenuse|adjacent; adjacent over hypotenuse; sine rule; cosine rule; sine; cosine;
    tangent; inverse sin|cos|tan; trig; ratio of sides

    bearing direction [information, method]
    bearing; three figure|digit; measured clockwise north; from north clockwise; 060; angle from north

    loci and constructions [method, tool]
    locus; compasses; bisector; perpendicular bisector; angle bisector; equidistant from; set of points; pair of compasses; construction; arc;
    protractor; bisect; cut in half; same distance from two

    vectors in mathematics [information]
    vector; magnitude and direction; column vector; size and direction; resultant vector; scalar multiple parallel

    nets and solids [information, example]
    cube; cuboid; sphere; cone; cylinder; pyramid; prism; net; faces edges vertices; vertices; faces; edges; tetrahedron; folds up to make;
    plans and elevations; 3d shape; three dimensional; corner; same cross section throughout

    two dimensional shape [information] ~ three dimensional shape
    2d; flat shape; two dimensions; length and width no; length and width only; plane shape; no depth|thickness

    three dimensional shape [information] ~ two dimensional shape
    3d; solid shape; three dimensions; has depth|volume|thickness; length width and height|depth

    metric and imperial units [information]
    metric; imperial; millimetres centimetres metres; kilograms; litres; inches feet; pounds ounces; miles; pints gallons; 10 mm|millimetres;
    1000 metres|grams|ml|millilitres; 100 cm|centimetres; convert units; conversion graph; multiply|divide by 10|100|1000

    compound measures [information]
    speed distance time; density mass volume; pressure; miles per hour; km per hour; distance divided|over time time;
    mass divided|over volume volume; rate of pay; units of speed; combines two units|measures

    time calculation [method]
    24 hour clock; am and pm; minutes past; 60 minutes; timetable; hours and minutes; convert minutes to hours; 60 seconds; time interval;
    duration

    probability [information]
    chance; likelihood; how likely; likely to happen|occur; number between 0 and 1; out of total outcomes|possible;
    favourable outcomes over|divided; chance of something|event happening|occurring; probabilities add|sum up one|1; possible outcomes;
    scale from 0 to 1

    certain event [example] ~ impossible event
    ?certain; probability of one|1; will definitely happen; bound|sure|guaranteed to happen; 100 percent chance; definitely going to|will happen;
    has to happen

    impossible event [example] ~ certain event
    impossible; probability of zero|0|nought; no chance; cannot ever happen; could never happen; no way it can|will happen

    even chance [example]
    even; fifty fifty; 50 50; equally likely; 0 5; same chance; 50 percent

    independent events [information] ~ dependent events
    independent; {not} affect|influence|depend _ other|outcome|probability|next|each; one event does not; no effect on other; with replacement;
    put replaced; multiply probabilities; one event|result|throw|spin|pick {not} change|affect other|next

    dependent events [information] ~ independent events
    ?dependent; conditional probability; {not} replaced back; without replacement; probability changes; one affects|depends other|probability;
    affects the next|other|probability; one less counter|sweet|ball; {not} put it back

    mutually exclusive events [information]
    mutually exclusive; {not} happen at same|together time; cannot both happen; cannot happen at the same time|together; add probabilities;
    no overlap; never happen together; one or other but not both

    theoretical probability [information] ~ experimental probability
    theoretical; expected probability; calculated|based equally likely|outcomes|theory; without doing experiment

    experimental probability [information] ~ theoretical probability
    relative frequency; experimental; number of times|successes happens|over total|trials; frequency divided|over total; from experiment|trials;
    based on|from results|experiment|trials|data; times it happened over

    more trials more reliable [reason, solution]
    more trials|throws|spins; larger|bigger|greater sample|number; increase|repeat|do number|more|experiment trials;
    closer|nearer to theoretical|expected; law of large numbers; roll|spin|flip|throw dice|more more|times; too few|small sample|trials;
    not enough trials|throws; more accurate|reliable estimate|probability

    biased or fair [information]
    biased dice|spinner|coin; unfair dice|spinner|coin; {not} fair|equally likely|chance; fair dice|spinner|coin; equal chance;
    all outcomes equally likely; one more|number|side likely; unfair; landed on one more; same probability|chance each; results are not similar;
    weighted; close|far from|to expected

    tree diagram [tool, method]
    multiply along branches; branches; add between branches|ends; branches add|sum to 1|one; probability tree

    sample space [tool, method]
    all|list|every possible outcomes|combinations; list of outcomes; possibility space; two way table of outcomes; systematic listing;
    all the combinations

    venn diagram [tool, method]
    venn; overlapping circles; intersection; union; circles overlap; set notation; universal set; complement; overlap|middle section|part

    mean average [method, information]
    ?mean; add up|all|them|together all|up|numbers|values|them _ divide; add them up and divide; total|sum divided|over|shared number|how;
    sum of values over; divide by how many|number; adding all the values|numbers|data _ dividing; share out equally; add them all up and divide;
    add them up and share; total divided by how many; add the numbers up; the mean; calculate mean; mean of

    median average [method, information]
    median; middle value|number|one; put|order|arrange|line numbers|them|order order|size|smallest _ middle; middle when ordered;
    in order _ middle; central value; halfway; middle number in ordered; half above and half; {not} affected by outliers|extreme;
    put them in order and find|pick middle; the middle one; middle number

    mode average [method, information]
    mode; modal; most common|popular|frequent; appears|occurs most|up often|times|frequently|most|common; highest|biggest|largest frequency;
    most repeated; number that appears|occurs most; modal class; shows up the most; can be used for non|categories|qualitative; appears the most;
    comes up the most; happens the most; there are most of

    range of data [method, information]
    range; biggest|highest|largest|maximum|top minus|take|subtract|away smallest|lowest|away|minimum;
    difference between|highest highest|biggest|largest|smallest|lowest|maximum; measure of spread; how spread out; largest take away smallest;
    spread of the data; max minus min; biggest take away smallest; highest minus lowest; biggest minus smallest;
    difference between biggest and smallest; difference between highest and lowest

    interquartile range [method, information]
    iqr; interquartile; upper quartile minus|take|subtract lower; middle 50|half; q3 minus|take q1; spread of middle;
    {not} affected by outliers|extreme; lower quartile; upper quartile; 75th|25th percentile

    standard deviation [method, information]
    variance; spread about|around mean|average; how far from mean; average distance from mean; dispersion

    consistency of data [information]
    consistent; less|small|low|lower spread|varied|range|iqr; more consistent; smaller range|iqr|spread|interquartile|deviation; closer together;
    less varied|variable; bigger|larger|wider range|spread|iqr less|more consistent|varied|spread; reliable; similar values|scores; lower range

    comparing averages and spread [method, information]
    compare mean|median|average|range|spread; on average; higher|lower|greater|bigger|larger median|average;
    average is higher|lower|greater|bigger|more; one average and one spread; higher on average; median is higher|lower|greater|bigger

    outlier in data [information, problem]
    outlier; anomaly; extreme value; {not} fit pattern|trend|rest; far away others|rest; much bigger|smaller|higher|lower than rest;
    affects|skews|distorts the mean; odd one out; extreme score

    discrete data [example] ~ continuous data
    discrete; counted only|whole counted|numbers|whole|certain|fixed; whole numbers only; fixed values; number of people|pets|cars|children;
    shoe size; counted not measured; things you can count

    continuous data [example] ~ discrete data
    continuous; measured; take any|have measured; any value range; height|weight|time|length|temperature measured; decimals; things you measure;
    measured not counted

    qualitative and quantitative data [information]
    qualitative; quantitative; categorical; numerical data; non numerical; words not numbers; categories|descriptions|colours|opinions

    primary and secondary data in statistics [information]
    primary data; secondary data; collect|gather yourself|you|own; collected by someone else; own survey; from internet|book|newspaper|website;
    raw data; first hand; second hand

    sampling methods [method, example]
    sample; random sample; stratified sample; systematic sample; every nth|tenth|10th; random number|generator|out|names|hat;
    equal chance being being|selected|picked|chosen; quota; cluster; convenience|opportunity sampling; names out of a hat|computer;
    random selection; each person|member has equal|same chance; proportion from each group|strata; capture recapture

    representative sample [benefit, factor]
    representative; represents|reflects whole|population|everyone|all;
    includes|ask different|all|range|variety|everyone|both|males|boys types|ages|people|groups|genders; unbiased; fair sample;
    reflects the population; cross section; proportion of each group; larger|bigger sample; wide range of people; mixture of ages|genders|people

    biased sample [problem] ~ representative sample
    biased; sample bias;
    only|just asked|includes|surveyed|friends|one|people|boys|girls|his|her|own _ friends|age|gender|gym|class|boys|girls|shop;
    {not} representative|represent|random|include; not everyone|all included; too small sample; sample too small; small sample|number;
    all|same friends|age|place same|place|class|group; same place|age|group; unrepresentative; only at one time|place;
    {not} asked enough|everyone; asked her|his|their|only friends; sample is too small; all same age|gender|place

    questionnaire faults [problem]
    leading question; biased question; overlapping boxes|intervals|options|responses|categories|answers|groups|between;
    no time frame|period|scale|limit; time frame|period not; time frame|period missing|given; {not} time frame|period;
    no box|option for|to none|zero|0|other|more; {not} enough|all|option|box|zero|none|other boxes|options|covered; vague; too personal;
    {not} exhaustive|clear; open to interpretation; missing option; gaps between boxes|options; boxes overlap; unclear question|options;
    persuades|influences|encourages you|people|answer; no units|option|don't; ambiguous; leads|forces people|you agree|answer|say

    good questionnaire design [solution, method]
    tick|response boxes; include|add none; include|add|use|give|have option|response|boxes|zero|non-overlapping|units;
    {not} overlap|leading|biased; exhaustive; clear question|options|boxes; simple questions; closed question; option for none;
    option for other|everyone; cover all answers|options; anonymous; pilot survey; unbiased question; add|include|give|use time frame|period;
    boxes {not} overlap; add a box|option for

    data collection sheet [tool, method]
    tally chart; frequency table; tally; data collection table|sheet; two way table; groups of five; gate; frequency column; observation sheet;
    tally marks

    bar chart [tool, example]
    bar chart|graph; height|length of bar; bars same width; gaps between bars; bars; dual|comparative|composite|compound bar; multiple bar;
    stacked bar

    pie chart [tool, example]
    sectors; 360 degrees divided|shared|split; angle of sector; slices; shows proportion|fraction|percentage; circle chart|graph divided;
    divide 360 by total; circle split|divided into; shows part of whole; {not} show|tell numbers|frequency|total

    pictogram [tool, example]
    picture represents|stands; symbols represent; key shows; half a picture|symbol; uses pictures|symbols

    line graph [tool, example]
    time series; points joined|plotted|connected; join points with; shows change|trend over; moving average; seasonal variation

    histogram [tool, example]
    frequency density; area of bar|represents|equals frequency; unequal|different class widths; no gaps; frequency divided by class width;
    grouped continuous

    scatter graph [tool, example]
    scatter; scattergram; scatter diagram|plot; plot two variables; relationship between two; points plotted as crosses; bivariate;
    line of best fit; see if correlation

    correlation [information]
    relationship|link|connection|association between two|variables|them; how|whether two are related|linked

    positive correlation [information] < correlation ~ negative correlation
    positive; as one increases other|up increases; the more _ the more; as _ increases _ increases;
    bigger|taller|higher|older _ bigger|taller|higher|heavier; both go up; upward trend; one goes up other goes up; as _ goes up _ go up;
    as _ rises _ rises; bigger the _ bigger the; when one increases so does the other; the hotter _ the more

    negative correlation [information] < correlation ~ positive correlation
    negative; as one increases other|up decreases; the more _ the fewer; as _ increases _ decreases; one goes up other goes down;
    the older|higher|bigger the lower|cheaper|fewer; downward trend; as _ goes up _ goes down; opposite directions; as _ rises _ falls;
    as one increases the other decreases; the older _ the less

    no correlation [information] < correlation
    no|without relationship|correlation|link|pattern|connection; {not} related|linked|connected|correlated|relationship|pattern;
    random points|scattered; points scattered|everywhere|randomly; not related

    correlation is not causation [principle, information]
    correlation not causation; other factors|variable involved|affect; coincidence; {not} mean one causes; third factor|variable;
    does {not} mean one causes; {not} prove cause;

    extrapolation unreliable [reason, problem]
    extrapolation; outside|beyond|out the|of range; outside range of data|values|graph; trend|pattern not continue|change;
    trend|pattern may|might|could continue|change; {not} sure|guaranteed|evidence trend|if|pattern|continue; out of range;
    unreliable because outside; not within data; may not continue; outside the data|range; might|may not carry continue;
    pattern|trend might|may|could change; {not} know if _ continue|carry

    interpolation [information] ~ extrapolation unreliable
    within|inside range|data range|data; between known|points|data; reliable because within

    cumulative frequency [tool, method]
    cumulative; running total; add up|frequencies frequency; s shaped curve; upper class boundary; ogive; find median from; plot at upper|end

    box plot [tool, method]
    box and whisker; whiskers; minimum lower quartile median; five number summary; quartiles; shows median and quartiles|spread; compare box plots

    stem and leaf diagram [tool, method]
    stem and leaf; leaf; leaves ordered; key for stem|leaf; stem is tens

    misleading graph [problem]
    scale|axis|axes|y not _ zero|0|up|even|linear|equal|start|labelled;
    scale|axis|axes|y does|doesnt|starts|go|uneven|wrong _ zero|0|up|even|linear|equal|start|labelled; {not} start at zero; scale is not;
    scale is uneven|wrong|misleading|missing; no title|labels|units|scale|key|axis; missing labels|title|scale|key|axis|units;
    axis|axes not labelled|missing; axis|axes unlabelled labelled|missing; bars not widths|same; bars different|unequal widths|same;
    3d makes|chart|effect; exaggerates difference; broken axis; misleading; {not} labelled|title|key; pictures different size; line too thick;
    points plotted wrong|incorrectly

    pattern in data handling [information]
    trend; increases|rises|goes steadily|gradually; falls|drops steadily|gradually|over; fluctuates; seasonal; peaks at|in;
    stays|remains constant|steady|level; upward|downward|increasing|decreasing trend; general increase|decrease

    mathematical proof [method, step]
    proof; counter example; counterexample; algebraic proof; always true; disprove; one example it does not work; therefore true for all;
    deduction; contradiction; proof by exhaustion

    showing method and checking [practice, step]
    show working|method|steps; show your working out; check answer|your|work; check using estimating|inverse|substituting; write down steps;
    work backwards; substitute back in

    wage and tax calculation [method, information]
    income tax; national insurance; gross pay; net pay; overtime; time and half; double time; hourly rate; hours times|x rate|pay; commission;
    take home pay; after deductions; personal allowance; taxable income; pension contribution; pay slip; vat; 20 percent

    currency conversion [method, information]
    exchange rate; multiply|divide by exchange|rate; convert pounds|dollars|euros|money; pounds to euros|dollars; foreign currency;
    change into pounds|euros|dollars

    budgeting calculation [method, information]
    income minus|less|take expenditure|spending|outgoings; income and outgoings; work out total cost|spent|bill; profit equals;
    selling price minus|take cost|buying; deposit and instalments; hire purchase; standing charge; left over after; monthly payments; apr; aer
    """
}
