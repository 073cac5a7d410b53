/// Networks, topologies, protocols, the internet, threats to systems and their prevention. Written for this project.
extension LexiconData {
  static let computingNetworks: StaticString = """
    subject computing

    *netdev
    computer; device; machine; node; client; workstation; laptop; pc; phone; terminal; station; printer

    *netdata
    data; information; message; packet; signal; email; traffic; resource; document

    *nethacker
    hacker; attacker; criminal; fraudster; scammer; intruder; thief; cybercriminal; stranger; outsider; unauthorised; eavesdropper; snooper;
    crook; hack

    *netlink
    cable; wire; link; connection; backbone; line

    *netsteal
    steal; take; access; obtain; get; intercept; copy; grab; nick; capture; harvest

    *netprivate
    password; login; username; pin; credential; bank; card; personal; sensitive; private; detail; account; confidential

    network [structure, example]
    computers connected|linked|joined together; two|more|several|multiple {netdev} connected|linked|joined;
    {netdev} _ connected|linked|joined to each|other|another|share; group of connected|linked {netdev};
    connect|link|join computers|devices together; {netdev} communicate|talk with each|other

    stand-alone computer [structure] ~ network
    standalone; stand alone; {not} connected to network|other|any; {not} networked; works on its own; single computer not on network

    local area network [structure, example] < network ~ wide area network
    lan; small geographic|geographical area; one|single|same building|site|office|house; within building|home|office; limited area;
    own by company|organisation hardware|cables|infrastructure; network covers small area; small area network; computers near each other;
    local network; over a small distance

    wide area network [structure, example] < network ~ local area network
    wan; large|wide|big geographic|geographical area; different|multiple|many sites|buildings|cities|countries|locations;
    connects|joins|links lans; over|across large|long|wide distance|area; third party infrastructure|cables|lines|connections;
    leased|telephone|phone lines; rented|hired|leased cables|lines|infrastructure; around the world; across countries|world|cities;
    network covers large area; more than one lan; communication media owned by telecom; biggest wan is internet;
    wider|bigger|larger area than lan|one; goes across cities|countries|world

    personal area network [structure, example] < network
    pan; devices close to person|body; bluetooth headphones|watch to phone; few metres; wearables connected to phone

    virtual private network [structure, tool, solution]
    vpn; encrypted tunnel; secure connection over public|internet; remote|secure connection to network|work|office;
    private network over internet|public; hides ip address|location; log in to work network from home

    benefits of networking [benefit]
    share files|data|resources|printers|peripherals|hardware|internet; shared printers|files|resources; sharing _ files|printer|resources|data;
    central backup|management|storage|security; log in at|from any computer|machine; communicate with other users;
    backup|update|install _ centrally|one place|once; software installed centrally; access files from any computer;
    work collaborate same file|document; one printer|internet connection for all|everyone; send messages to each other; monitor users;
    share one|single internet|printer; send files to each other; roaming; centrally managed; cheaper to share printers

    drawbacks of networking [problem]
    virus|malware|worm|infection _ spread|pass _ network|computers|others|all|devices|each;
    server|switch|network fails _ all|everyone|work|access|users|computers; server|switch down|breaks _ all|everyone|work|access|users|computers;
    cost|expensive to set|buy|install|maintain; need|employ|require network manager|technician|specialist; hackers|hacked _ network;
    single point of failure; slow _ many|lots|more users; need specialist|trained|technical staff; cabling is expensive; if the server goes down;
    everyone loses access

    client server network [structure, example] < network ~ peer to peer network
    client server; central|main|dedicated server;
    server provides|stores|controls|manages _ clients|files|services|security|resources|users;
    clients request|ask|rely _ server|services|resources; files|data|accounts stored|kept centrally server|one; server stores files;
    server manages|controls|handles security|access|users|backups|network; clients depend|rely on server; one computer in charge;
    requests from clients; centralised server|control|security|backup|management; clients connect to server

    peer to peer network [structure, example] < network ~ client server network
    peer to peer; p2p; all computers|devices equal|same; no|without server; {not} central server|control;
    {not} _ need|have|use server; each computer|device|peer _ own|same|equal|responsible|store;
    computers connect|communicate|share directly _ each|other; every computer equal status; no one is in charge;
    each computer is both client and server; equal responsibility|status; files stored on individual|each computers;
    share directly with each other; ?peers

    client server benefits [benefit] < client server network
    easier to backup|back|manage|control|update|secure; central _ backup|security|updates|software|control|managed;
    users log in|on _ any computer|machine; more secure; user access levels controlled; {not} rely on individual computers;
    one place to backup|update|manage

    peer to peer benefits [benefit] < peer to peer network
    cheap|less|easy|simple _ setup|install|maintain|server; no|without expensive server|hardware|equipment;
    {not} need|pay _ server|technician|manager|specialist; no single point|server to fail; if one fails _ others|rest|still;
    if one breaks _ others|rest|still; {not} dependent upon server; still works if one computer fails

    peer to peer drawbacks [problem] < peer to peer network
    each computer|machine _ backed|updated|managed|secured|backup separately|individually;
    harder|difficult to backup|back|secure|manage|update|control|find; {not} central backup|security|control|management;
    slow when|if accessed|sharing; device|computer switched|turned off _ files|access|available; less secure; files unavailable if computer off;
    duplicate files

    client computer [structure]
    client machine|device; computer that requests|uses services|data|resources from server; workstation requests from server;
    user's computer|device

    star topology [structure, example]
    star network|layout|arrangement; star; all|each|every {netdev} _ connected|linked|joined own central|centre|middle|switch|hub|server|one;
    central|middle switch|hub|server|node|point connected all; own|separate|dedicated|individual cable|wire|connection to|for switch|each|central;
    connected to central switch|hub|server|node|device|computer; each device has its own cable; devices around a central

    star topology benefits [benefit] < star topology
    one|single|cable|computer|link|device|wire|node fails _ others|rest|network|not|still|only|affected|unaffected|work;
    one|single|cable|computer|link|device|wire|node breaks|failure|damaged _ not;
    one|single|cable|computer|link|device|wire|node breaks|failure|damaged _ others|rest|network|still|only|affected|unaffected|work;
    {not} affect rest|other|network|whole; easy|simple to add|connect new|more|another|devices|computers; no collisions;
    fewer|reduced collisions|data; data|packets only sent|goes to intended|correct|right|recipient|destination|device;
    direct|straight to intended|device|recipient; fast|better performance because|own|each; easy to find|locate|isolate fault|problem;
    only that computer|device|one affected; rest of network _ works|fine|unaffected; other computers|devices still|keep|continue work;
    add|new device|computer|node _ without disrupting; add|new device|computer|node _ easily disrupting

    star topology drawbacks [problem] < star topology
    switch|hub|server|central|centre|middle|main fails _ whole|all|network|entire|every|everything|nothing|computers|devices|stops;
    switch|hub|server|central|centre|middle|main breaks|down|goes|damaged _ nothing;
    switch|hub|server|central|centre|middle breaks|down|goes|damaged _ whole|all|network|entire|every|everything|computers|devices|stops;
    lots|more|much|large of cable|wire; more cable|wires|expensive|hardware; expensive because|due cable|switch|lots;
    whole|entire network fails if|when switch|hub|server|central; whole|entire network down|stops if|when switch|hub|server|central; extra cable;
    cost of cables|switch; relies|depends on switch|hub|server|central

    mesh topology [structure, example]
    mesh network; mesh; full mesh; partial mesh; every|each|all {netdev} connected|linked directly every|each|all|other|multiple;
    connected to each|every|multiple|several|many|more|lots other|another|devices|nodes|computers; devices connected to each other;
    all connected to one another|each; data|packets _ take|travel|many|multiple|different|several|alternative|any routes|paths;
    more than one route|path

    mesh topology benefits [benefit] < mesh topology
    no single point of failure; one|cable|link|device|node|connection fails _ another|other|alternative|different|rerouted|still|route;
    cable|link|node|connection breaks|down _ another|other|alternative|different|rerouted|still|route; rerouted; 
    alternative|another|other|different|multiple|many route|path;
    data|packets sent|take|travel|go _ fastest|quickest|another|different|other route|path; if one route fails; if one route breaks|busy;
    {not} affect|break network|whole if|when one; fault tolerant; reliable because many routes; redundancy; self healing;
    find|take another route|path; goes a different route

    mesh topology drawbacks [problem] < mesh topology
    lots|more|large|too|many cable|wires|connections; expensive|cost to set|install|cable|because|lots|buy|maintain;
    hard|difficult|complex|complicated to set|manage|maintain|install|add; redundant connections; cost of cabling

    bus topology [structure, example]
    bus network; single|one|main|central|shared cable|backbone|wire _ all|connected|devices|computers|terminator;
    all|every|devices|computers|nodes connected|share one|single|main backbone|cable|line; backbone; backbone cable; terminators at each end;
    terminator; main cable

    bus topology benefits [benefit] < bus topology
    cheap|less|little cable|wire needed|used; less|little cable; easy|simple to set|install|add; inexpensive to install|set

    bus topology drawbacks [problem] < bus topology
    backbone|main|cable _ fails _ whole|all|network|entire|everything;
    backbone|main|cable _ breaks|damaged|cut _ whole|all|network|entire|everything; data collisions; collisions; packets|data collide|crash|bump;
    more users|devices|traffic _ slow|collisions; all devices see|receive data|signals; slow when many|lots|more users|devices|traffic|computers;
    limited number|length of devices|cable|computers

    ring topology [structure, example]
    ring network; token ring; connected|arranged|joined in|as ring|circle|loop; data|packets travel|goes|sent|passes _ one|same direction;
    each connected to two|neighbour|next; token passed; data|packets pass through each; goes round in circle

    ring topology drawbacks [problem] < ring topology
    one|cable|device|computer|node fails _ whole|network|all|ring|everything|entire;
    cable|device|computer|node breaks|down _ whole|network|ring|entire; data passes through every|each|all device|computer|node;
    slow because passes

    ring topology benefits [benefit] < ring topology
    no collisions; few|avoid|fewer|prevents collisions; data|all|only flows|travels|sent one|same|single direction|way _ no;
    data|all|only flows|travels|goes|moves|sent one|same|single direction|way _ collisions; quick|fast|good under|heavy|high traffic|load;
    {not} data|packets collide; no need for server

    switch [structure, tool, example] < network hardware
    network switch;
    sends|forwards|directs|passes|transmits data|packets|frames|messages _ intended|correct|right|specific|only|one|destination|particular|mac;
    connects|joins|links _ computers|devices|lan|together|network|wired; device that connects|joins computers|devices in|on lan|network|together;
    uses mac address to send|forward|direct; learns|stores|reads mac addresses; recognises mac; lots of ports|ethernet;
    knows which device|computer to send

    hub [structure, tool, example] < network hardware ~ switch
    sends|broadcasts|copies|transmits|passes data|packets|everything to all|every|each|everyone device|computer|connected;
    broadcast to all|every devices|computers; sends to everyone

    router [structure, tool, example] < network hardware
    directs|sends|routes|forwards|transmits|transfers|passes|moves packets|data _ networks|destination|internet|ip|between|best|route|correct;
    connects|joins|links _ networks|internet|lan|wan|two|different; connect|access home|network|you|device|lan|computer|us to internet|wan|other;
    reads|uses|looks ip address; finds|chooses|decides|works|picks best|fastest|quickest|shortest|optimum|efficient route|path|way;
    gateway to internet; box that connects you to internet; bt hub; routing table; assigns|gives|allocates ip addresses; superhub; wifi box;
    between networks

    wireless access point [structure, tool, example] < network hardware
    wap; access point;
    connects|lets|allows|enables wireless|wifi|devices|laptops|phones|users|mobile _ connect|join|network|wired|wirelessly|wifi;
    provides|gives|sends|broadcasts|emits|creates wifi|wireless|signal|radio|hotspot; hotspot; connect wirelessly to network|wired; wifi hotspot

    network hardware [structure]
    hardware needed for network; networking hardware|equipment|device; hardware to connect|set network|lan

    modem [structure, tool, example] < network hardware
    modulate _ demodulate; converts|changes|turns|translates _ digital|analogue _ analogue|digital|telephone|phone; digital to analogue;
    converts signals over|down telephone|phone line; modulator demodulator

    repeater [structure, tool, example] < network hardware
    booster; signal booster; amplifies|boosts|strengthens|regenerates|extends signal|range|network; wifi extender|booster; bridge

    network cable [structure, example] < network hardware
    transmission media; ethernet cable; copper cable|wire; cat5e; cat 5|6; cat6; twisted pair; coaxial; utp; rj45; ?cables; patch cable|lead; coax

    fibre optic cable [structure, example] < network cable
    fibre optic; fibre; data|signals|information sent|transmitted|travels|carried using|through light|pulses; light pulses;
    pulses of light; glass strands|cable|fibres|core; thin strands of glass; full fibre

    fibre optic benefits [benefit] < fibre optic cable
    speed of light; fast|high|quicker speed|bandwidth|transmission|data _ copper|light|rate; {not} interference;
    no|not|without electromagnetic|interference|affected|suffer; less|immune electromagnetic|interference|affected|suffer; further without;
    longer|greater|further distance; high|greater|more|large bandwidth; {not} degrade|lose|weaken over|signal|long;
    secure|harder|difficult to tap|hack|intercept; carries more data

    wired connection [structure, example] ~ wireless connection
    cabled|ethernet|wired connection|network|link; ethernet; plugged into cable; using cables; connected using|via|through cable|wires|ethernet;
    plug _ cable; wired network|link; using a cable|wire; plugged in with cable

    wireless connection [structure, example] ~ wired connection
    wi-fi; wireless; radio waves|signals; bluetooth; connect|data|sent without|no cables|wires; connect|data|sent wirelessly cables|wires;
    no|without cables|wires|trailing; 4g; 5g; mobile data; nfc; infrared; ?hotspot

    benefits of wired connection [benefit] < wired connection
    faster|quicker|higher|better|more speed|bandwidth|transfer|connection wireless|wifi|rate;
    more|better|very reliable|stable|secure|consistent|connection; no|not|without interference|walls|affected|signal|drop;
    less|little interference|walls|affected|signal|drop; harder|difficult|more to|for hack|intercept|hackers|access; physical access needed;
    stable|reliable|strong|constant|consistent connection|signal; more secure; need to plug in to hack;
    {not} affected by walls|distance|interference|weather; lower latency|ping; less lag; faster than wifi|wireless; {not} share bandwidth;
    {not} affected suffer interference|walls|weather; {not} lose|drop signal|connection

    benefits of wireless connection [benefit] < wireless connection
    walk|roam around|about|freely|while; {not} need|have|any|use|buy|trailing _ cables|wires|plug; portable; mobility; mobile devices can connect;
    easy|simple|quick to add|connect|set|install|join; less|fewer cables|wires|trip|trailing|hazard|cost;
    connect|work|use|access anywhere|any room|range|building; more devices|users can connect; freedom|free of|to movement; convenient; tidier;
    {not} drill holes|walls; cheaper no cables; cheaper because cables; trip hazard; bring|use own|their phones|laptops;
    connect phones|tablets|laptops; anywhere in building|house|range; no cables|wires needed|required|around|trailing;
    fewer cables|wires needed|required|around|trailing; no trip hazard

    drawbacks of wireless connection [problem] < wireless connection
    interference from|by|with walls|devices|other|microwave; walls|distance|obstacles|furniture block|weaken|affect|reduce|interfere;
    slower|less|lower|weak|limited|poor|bad speed|signal|range|bandwidth|connection|reliable|secure|wired;
    signal|connection drops|lost|weak|cuts|blocked|out|range; easier|more to|for hack|intercept|hackers;
    signal|data intercepted|eavesdropped|captured; less secure; less reliable; out of range; further away _ weak|slow|router; share bandwidth;
    limited range; slower than wired|cable|ethernet; walls get in the way; drops out; thick walls; bad signal

    bandwidth [factor]
    amount of data _ second|time|sent|transferred|transmitted; data|bits per second; mbps; gbps; maximum|max rate|amount data;
    how much data _ sent|transferred|transmitted|once|second; rate at which data; data transfer rate; bitrate of connection;
    capacity of network|connection|cable|channel|link; megabits per second; low|high|limited|more|enough bandwidth; data _ set time

    latency [factor, problem]
    delay between sending|request|signal; delay in data|transmission|receiving|signal|network; lag; ping;
    time taken|delay for packet|data|signal arrive|reach|travel; time it takes for packet|signal to; time lag

    factors affecting network performance [factor]
    number of users|devices|people _ network|same|connected|online;
    many|more|lots|too users|devices|people _ once|network|connected|online|wifi|bandwidth; network traffic; congestion; amount of traffic;
    transmission medium|media|type; error rate; network|heavy traffic|congestion; distance from router|access|wap; interference;
    streaming|downloading|gaming others|lots|large|many; quality|type of cable|hardware|router|connection; old router|hardware|cables; bottleneck;
    peak times; collisions; large files being downloaded|sent|transferred; wired or wireless

    protocol [structure]
    set of rules; rules for communication|transmission|how|data|sending; agreed|standard rules|way|set|format for|of|to;
    rules _ data|devices|computers|communication _ sent|communicate|transmitted|talk|transfer|follow|exchange;
    standards|rules|agreement allow|lets devices|computers communicate|talk|understand; rules that govern|control|determine;
    how data is sent|transmitted between; standard _ allows communication between devices; same rules|language; format|speed|error checking agreed

    tcp ip [structure, example] < protocol
    transmission control protocol; tcp; internet protocol; splits|breaks|divides data|message|file _ packets|reassembles; reassembles packets;
    checks packets arrive|received; guarantees delivery; tcp ip stack|model

    http [structure, example] < protocol
    hypertext transfer protocol; used|protocol request|access|display|transfer|view|send|load web|website|webpages|pages; transfers web pages;
    web page requests

    https [structure, example] < protocol
    hypertext transfer protocol secure; secure|encrypted http|version|web|website|pages; padlock; padlock symbol|icon; encrypts web pages|data;
    ssl; tls; secure website; ssl certificate; s in https; secure sockets

    ftp [structure, example] < protocol
    file transfer protocol; transfer|send|upload|move|download files between|over computers|server|website|client|network|internet

    smtp [structure, example] < protocol
    simple mail transfer protocol; sends|outgoing|transfer email|mail; emails sent between server

    pop [structure, example] < protocol
    post office protocol; pop3; downloads|retrieve|removes|deletes email|mail|messages off server|deletes; removed from server;
    receives emails and deletes

    imap [structure, example] < protocol
    internet message access protocol; emails|messages|mail stay|remain|kept|stored|left|copy held server;
    access|read|view|manage|synchronise email|mail across multiple|different|many|any|server devices; receives|retrieves emails;
    synchronise|sync emails|across|devices

    udp [structure, example] < protocol
    user datagram protocol; {not} check|guarantee delivery|packets|arrived|order|received; streaming|live|gaming protocol|video; connectionless;
    no error checking; faster than tcp

    ethernet protocol [structure, example] < protocol
    ethernet; ieee 802; wired lan|network|local protocol|standard; csma; frames with mac

    wifi protocol [structure, example] < protocol
    802; wifi standard; wireless lan protocol; 2 4 ghz; 5ghz; channels overlap; frequency band; wpa; wpa2; wpa3; wep

    network layers [structure]
    layers; tcp ip stack|layers; four|five|4|5|seven layer model; layered model; osi model;
    protocols|functions|tasks divided|split|grouped into layers; each layer _ own|different|specific job|function|task|role

    application layer [structure] < network layers
    top layer; network applications|software|apps operate|work|such; http ftp smtp layer; browser layer; where network applications operate;
    encodes data

    transport layer [structure] < network layers
    sets up connection|communication; tcp udp layer; splits|divides data into packets; packets numbered|sequence;
    controls flow|error|communication between hosts; agrees settings; port numbers; retransmits lost packets

    internet layer [structure] < network layers
    network layer; adds|attaches|puts source|ip|destination address; routes packets|data across|between; ip addresses added;
    routing packets across network; addressing and routing

    link layer [structure] < network layers
    data link; physical layer; network access layer; network hardware|cards|drivers|nics; bits sent down|along electrical|cable|signals;
    mac addresses added; adds mac

    benefits of layering [benefit] < network layers
    edit|alter|update|develop one|layer|each without|not affecting|other|rest;
    change|edit|alter|update|develop one|layer|each independent affecting|other|rest; layers|each self contained|independent;
    easier to|for troubleshoot|manage|understand|fix|maintain|design|develop; simplify|break design|problem|down|complex;
    different manufacturers|companies|hardware|developers _ compatible|work|together|layers|one; standards|rules for each layer;
    manufacturers focus on one layer; interoperability; divide into smaller|manageable parts

    packet switching [structure, method]
    data|message|file split|broken|divided|chopped|cut|separated into|up packets|chunks|pieces|parts|small|bits;
    packets|each|they take|travel|sent|go|follow|use own|different|any|best|fastest|quickest route|path|directions;
    packets _ reassembled|reordered|rebuilt|order|together|reconstructed|joined; split into packets; routed|directed independently;
    put|joined|reassembled|assembled back|together destination|order|correct|receiver; sent separately; packets numbered|sequence;
    routers _ next|pass packet; packets can arrive in any order|different; missing packet resent|requested|re-requested|sent again;
    broken into packets; split|break|divide|chop|cut _ data|file|message _ bits|pieces|packets|chunks;
    each packet goes|takes|travels _ different|own way|route

    circuit switching [structure, method] ~ packet switching
    dedicated|fixed|single|same|set|reserved path|route|line|circuit|connection|channel _ set|established|whole|between|throughout|reserved;
    telephone|phone call network; same route for all|entire|whole data|message|call

    data packet [structure]
    packet; packet has|contains header|payload|trailer|data; small|fixed|equal unit|block|chunk|piece|section|part size data|message;
    unit of data sent; frame

    packet header [structure] < packet contents
    header; source|sender|sending|destination|recipient|receiver|ip address; packet|sequence number; protocol used; packet number and total;
    time to live; address of sender|recipient|destination|receiver; header contains address; order of packets; from and to address

    packet payload [structure] < packet contents
    payload; actual data|message|contents; the data being sent|transmitted; data itself; body of packet

    packet trailer [structure] < packet contents
    trailer; error|check|checksum|crc data|packet|digit; end of packet; checksum; parity for packet; footer; cyclic redundancy check

    packet contents [structure]
    contents of packet; parts of packet; what packet contains

    ip address [structure]
    internet protocol address; 192 168; unique|number|address|numerical|identifies|logical _ device|computer|network|internet; ipv4; ipv6;
    four|4 numbers|bytes|octets separated|between 0|dots; address _ identify|locate|finds _ device|computer across|over network|internet;
    given|assigned|allocated by router|isp|dhcp|server; number that identifies device; changes _ network|different|connect;
    dynamic|static address|ip; public ip; where to send data on internet; logical address

    mac address [structure] ~ ip address
    media access control; unique|permanent|fixed|physical|hardware|hard _ nic|network|manufacturer|card|address|coded; hard coded|wired;
    burned|built|assigned|set|given|added into|when nic|manufacturer|factory|manufacture|hardware; cannot|not changed|edited address; 48 bit;
    twelve|12|six|6 hex|hexadecimal|pairs|digits|bytes; physical address; hexadecimal address; assigned|given by|at manufacturer|manufacture;
    unique to each network|card|device|nic; 00-1b

    domain name system [structure, step]
    dns; domain name server|service|system;
    converts|translates|turns|changes|looks|matches|finds|resolves url|domain|web|website|name|address _ ip|address|number;
    url|domain|name|web _ converted|translated|matched|looked|turned|resolved _ ip;
    finds|get|looks|returns|stores|database|list|search|up ip _ url|domain|website|web|name|address; phone book of internet;
    ip address of website|url|domain|web|site found|returned|looked|sent; domain name to ip;
    asks|sends|passes|query|request|checks another|other|higher dns server; {not} remember|type|know|learn ip|numbers

    url [structure, example]
    uniform resource locator; web|website|site|page address; address of web|website|page|webpage|site|resource; www; url typed;
    link to website|page; address you type in browser; domain name

    domain name [structure]
    human|easy|readable|memorable|friendly name|address remember|website; part of url|web; com co uk; bbc co uk; name of website

    web hosting [structure, method]
    host website|web|site|files|pages _ server|company|accessible|available|internet;
    website|web|site|pages|files stored|kept|held|saved on server; store website|web|webpages|files on|so server|accessed|others; hosting;
    web server stores website; website available|accessible|always to|on everyone|internet|others|24; host company

    internet as a network [structure] ~ world wide web
    network of networks; worldwide|global|world|international network|collection|wan networks|computers|connected;
    collection of networks connected; all|millions|billions computers|networks|devices connected|linked together|around|world|globally;
    largest|biggest|huge|giant wan|network; interconnected networks; internet infrastructure; the actual cables|hardware|connections;
    network connecting the whole world

    world wide web [structure] ~ internet as a network
    www; collection|set|all|group|network of web|websites|webpages|pages|sites;
    websites|pages accessed|viewed|found|stored|linked over|through|using|via internet|browser|hyperlinks;
    service|part|content runs|accessed internet; web pages linked|connected using|through hyperlinks; what you browse|view; html pages

    web browser [structure, tool, example]
    chrome; firefox; safari; edge;
    software|program|app|used _ view|access|display|request|show|look|browse web|websites|pages|webpages|sites|internet; internet explorer;
    displays|renders|shows|interprets web|html|webpages; google chrome; opera; browser requests page|webpage|website;
    requests web page from server

    search engine [tool, example]
    google; bing; yahoo; duckduckgo; finds|search|looks websites|internet|web|information|pages|keywords|index; web crawlers; spider;
    index web pages; keywords typed|entered|matched; ranks pages

    web server [structure] < server computer
    server that stores|hosts|sends web|website|webpages|pages; sends web page|webpage|website back browser|client|user;
    handles|processes|responds http|web requests

    internet service provider [structure, example]
    isp; bt; virgin; sky; talktalk; company|provider _ internet|access|connection|broadband;
    provides|gives|supplies|sells internet|broadband|connection|access; broadband company

    streaming [method, example]
    watch|listen|play|view without over|online|download|being|internet;
    watch|listen|play|view video|music|film|live|content|while over|online|download|being|internet; netflix; youtube; spotify;
    {not} download|wait whole|entire|before|full; buffer; plays while downloading

    downloading and uploading [method]
    download from internet|server|website; upload onto internet|server|website|cloud; send files to server|website|internet;
    get|copy|receive files from server|internet; download speed; upload files

    collaborative technology [tool, example, method]
    shared documents|workspace|calendar|drive; online collaboration; google docs; microsoft teams; zoom; video conferencing|call; conference call;
    work together online|remotely|same|document; edit same document at; collaborate; shared files; slack; skype;
    work on document|file same|together time; instant messaging; online meeting; wiki; webinar; real time editing; vle; forum;
    work together from different places|locations; comment on each others work

    remote working [practice, method, example]
    working from home; wfh; work remotely|anywhere|home|away; home working; remote staff|workers|team; telecommuting;
    {not} travel|commute into office|work; {not} in the office; work away from office; work from anywhere|cafe|train

    cyber attack [problem, example]
    cyber threat|crime|attack; security threat|breach; attack against network|system|computer; threat to system|network|data;
    hacked system|account|network

    hacking [problem, cause, example] < cyber attack
    hacker; gain|unauthorised|illegal|access|break access|into without;
    gain|unauthorised|illegal|access|break access|into system|computer|account|network|data|permission; unauthorised access; illegally access;
    break into system|computer|account|network|files; accessing without permission|authorisation|consent; get into {someone} account;
    {nethacker} get|gain|has|break access|into; go into system you not allowed

    malware [problem, cause, example] < cyber attack
    malicious software|code|program; viruses worms trojans; software that damage|harm|disrupt|infect;
    software designed|made|written|intended to|that harm|damage|disrupt|steal|gain|cause; harmful|bad|dangerous|nasty software|program|code|files;
    infected file|computer|software|download; infect computer|device|system; program that harms|damages

    computer virus [problem, cause, example] < malware
    virus; attaches|hides|embedded itself|inside|onto file|program|document|email; self replicating;
    replicates|copies|spreads|duplicates|reproduces itself|when|run|opened|file|attached; infects files;
    needs user|host|person file|open|run|activate; spreads when file opened|shared; malicious code attached; make copies of itself

    worm [problem, cause, example] < malware
    spreads|copies|replicates|moves|multiplies without network|user|human|own|attaching|host|computer;
    spreads|copies|replicates|moves|multiplies itself|through|across|automatically network|user|human|own|attaching|host|computer;
    {not} need|attach|require host|user|file|human|program|action; self replicating _ network; spread through|across|over network without;
    eats up|bandwidth|network

    trojan [problem, cause, example] < malware
    trojan horse; disguised inside legitimate|genuine|useful|harmless|game|app;
    program|software|app _ pretend|appear|look|seem|disguise|masquerade _ legitimate|genuine|harmless|useful|safe|real|something;
    pretends to be legitimate|genuine|useful|harmless|safe|something; looks|seems safe|harmless|useful|genuine|legitimate but;
    fake software|program|app|download; {not} replicate|copy itself; hidden inside legitimate|genuine|another program|software;
    trick user into install|downloading; malware _ disguised; backdoor; user installs it thinking;
    thinks it is real|legit|genuine software|program|app

    ransomware [problem, cause, example] < malware
    encrypts|locks|block files|data|computer|user|you|system|access|out _ pay|ransom|money|until|fee|unless;
    demand|ask|pay|hold ransom|money|payment|bitcoin|hostage _ files|data|unlock|decrypt|access|back|return|key|computer; ransom;
    pay|money to get|unlock|decrypt|regain files|data|access|computer; held to ransom; locks you out until|unless you pay;
    cannot access files until|unless pay; files held hostage

    spyware [problem, cause, example] < malware
    secretly monitor|record|track|collect|gather|log|watch;
    monitors|records|tracks|logs|collects|gathers _ user|your|keystrokes|activity|passwords|personal|what; spies on user|you|people|computer;
    watch what you do|type; track what you|user|they do|type; sends|passes _ information|data|passwords _ back|hacker|third|attacker;
    watches everything you do|type; records what keys

    keylogger [problem, cause, example] < spyware
    key logger; keylogging; records|logs|captures|tracks|monitors|saves keystrokes|keys|typed|what|everything|keyboard|presses|you; what you type;
    key presses recorded|logged; steals passwords as you type

    adware [problem, cause, example] < malware
    pop up|popup adverts|ads; displays|shows|unwanted|generates|puts|lots|annoying|bombards adverts|ads|advertising|pop|popups; unwanted adverts;
    too many ads

    rootkit and botnet [problem, cause, example] < malware
    rootkit; botnet; bots; zombie computers; network of infected|hijacked computers|devices; hides deep in system|operating;
    gives admin|administrator|root access|control; take control of computers; remote control of your computer

    phishing [problem, cause, example] < social engineering
    fake|spam|fraudulent|scam|bogus|dodgy|suspicious|phoney email|message|text; phishing email|scam|attack;
    email|message|text _ pretend|claim|appear|disguise|impersonate|look|seem _ bank|legitimate|genuine|company|official|real|trusted|reputable;
    pretend to be bank|company|trusted|legitimate _ email|message|text|details;
    email|message|text _ trick|con|fool|get _ details|information|password|personal; clicking link _ fake|details;
    click on a link in email|message|text; spear phishing; smishing; vishing; whaling; email asking for password|details|bank|money|information;
    enter|give|hand details|password|information into fake; emails that look real|genuine|legit; spelling mistakes in email;
    trick people into clicking|giving _ link|details|password; scam emails asking; fake website to steal|get details|password|information;
    claims account has been suspended|hacked

    social engineering [problem, cause, example] < cyber attack
    manipulate|trick|deceive|con|fool|persuade|exploit|pressure {person}|user|staff|victim|human into;
    {person}|user|staff tricked|conned|manipulated|fooled|persuaded _ giving|revealing|information|details|password;
    trick|con|fool _ giving|handing|revealing|divulging|telling _ details|information|password|data; people are the weak point|link;
    exploits|relies on human|people error|weakness|trust|nature|mistakes; weakest link; people being tricked; human error|weakness;
    pretends to be someone; impersonating someone; gain trust of staff|user|victim; taking advantage of people;
    getting someone to tell you password

    shoulder surfing [problem, cause, example] < social engineering
    shoulder surfer; look|watch|see|peer|spy|peek over {someone}|user|their|your shoulder; watch|observe {someone}|user|you|them type|enter|put;
    see|watch pin|password|code being entered|typed; watch|see user|someone's password|pin; looking over shoulder;
    watching _ cash machine|atm pin; memorise pin|password as they type

    pharming [problem, cause, example] < social engineering
    redirect|direct|send|take user|you|traffic|victim|people|them to fake|bogus|false|fraudulent|malicious|spoof|copy;
    redirected to _ fake|bogus|false|malicious|fraudulent; fake|spoof website|site looks|identical|same; dns poisoning|spoofing;
    hosts file altered; typing correct|right address goes|leads _ fake; fake site looks just like real|bank; {not} know it is fake site|website

    pretexting and blagging [problem, cause, example] < social engineering
    blagging; pretexting; invent|make|create up|false|fake|made scenario|story; made up scenario|story;
    pretend to be police|bank|boss|technician|support; impersonate; call|phone|ring _ pretending|claiming|saying; invented scenario;
    make up a story|reason to get

    baiting and tailgating [problem, cause, example] < social engineering
    tailgating; baiting; follow|walk|behind {someone}|staff|person|employee|them|into|through _ door|building|room|secure|restricted;
    hold door open; infected usb|stick|drive left|found|dropped; usb stick left; leave usb lying

    brute force attack [problem, cause, example] < cyber attack
    brute force; try|test|attempt _ every|all|many|different|possible|lots combination|password;
    tries thousands|millions|loads of passwords|combinations; trial and error; dictionary attack;
    automated|software _ guess|try|crack|generate passwords|combinations; guess|crack password|pin; keep trying|guessing;
    keeps trying passwords|different; every possible|combination password|combination; guess _ until _ right|correct|works

    denial of service attack [problem, cause, example] < cyber attack
    ddos; dos attack; distributed denial; flood|overload|overwhelm|swamp|bombard|spam server|network|website|system|site;
    flood|overload|overwhelm|bombard _ requests|traffic|data|packets|messages; too many requests; too much traffic;
    server|website|network|site crash|overload|unavailable|slow _ requests|traffic;
    send lots|many|thousands|millions|loads|huge of requests|packets|traffic|data; sends many|constant|repeated|useless requests;
    stops|prevents _ user|people|customer accessing|using _ website|service|site|network; crash the server|website; taking down website|server;
    users cannot access the website|service; using botnet to flood|attack

    data interception [problem, cause, example] < cyber attack
    intercept data|packets|message|information|traffic|emails; man in the middle; mitm; packet sniffer|sniffing; packet sniffing; eavesdropping;
    data stolen|read|captured|seen during|while transit|transmission|being|sent;
    read|steal|capture|see|listen data|packets|messages while|when|during being|sent|transmitted|travel|network; wiretapping;
    data theft in transit; stolen on way

    sql injection [problem, cause, example] < cyber attack
    sql|malicious code|command|statement|query entered|typed|inserted|injected|input|put; enter|type|insert|inject|put|input _ sql;
    code|command|sql _ entered|typed|inserted _ input|form|box|field|text|login; bypass login|password using|through sql|code; or 1 equals 1;
    sql code|command _ delete|view|change|access|steal|reveal _ database|data|table; code in text box to access database

    cross site scripting [problem, cause, example] < cyber attack
    xss; malicious script|javascript _ website|page|injected|browser; script injected into website

    zero day attack [problem, cause, example] < cyber attack
    zero day; exploit|uses|attack unknown|new|unpatched|undiscovered vulnerability|flaw|weakness|hole|bug;
    not patch|fix|developer released|available|knows; before patch|fix|developer released|available|knows

    drive by and infected downloads [cause, problem, example]
    opening|click|download _ infected|dodgy|malicious|suspicious|unknown|illegal|pirated|fake attachment|link|file|software|website|game|app;
    email attachment; opening attachment; infected usb|memory|attachment|website|download;
    downloading from illegal|pirate|untrusted|unofficial|unsafe|dodgy; click on dodgy|links|suspicious|strange|unknown|pop;
    visit dodgy|unsafe|infected|unsecure|suspicious website|site; download free|illegal|pirated music|games|films|software

    unpatched software [cause, problem] ~ software updates
    out of date|outdated|old|unpatched|unsupported software|antivirus|operating|system|windows;
    {not} update|patched software|antivirus|system|os|windows|regularly; software vulnerabilities|flaws|holes|weaknesses;
    security hole|flaw|weakness; vulnerability in software|system; {not} _ up to date software|antivirus; vulnerabilities not fixed

    weak password [cause, problem] ~ strong password
    easy|easily|simple|short|common|obvious|weak|default|same|poor password|guess; password 123; 123456; password is easy to guess;
    name|date|birthday|pet|dog as|for|of|in password|birth; guessable password; use same password; default password; written password down;
    share|tell|giving password; qwerty; password never changed

    removable media threat [cause, problem]
    usb|memory|stick|flash|drive|removable _ virus|malware|infected|stolen|lost;
    plug|insert|bring _ usb|memory|stick|personal|own|infected _ computer|work|school; bring own|personal device|usb|laptop;
    lose|leave|steal laptop|usb|memory stick|phone|tablet _ train|data|taxi|unencrypted|bus; data|files copied|taken onto usb|memory

    insider threat [cause, problem]
    employee|staff|worker|insider|colleague _ steal|leak|sabotage|sell _ data|information|secrets|files|details;
    disgruntled|angry|unhappy|former|ex employee|staff|worker;
    staff|employee _ accidentally|mistake|carelessly delete|send|leak|disclose|lose|damage; accidental deletion|disclosure|leak|damage|loss;
    unintentional disclosure; someone inside the company|organisation; employee leaks; staff _ deliberately damage|delete; ex employee;
    revenge on company

    data loss or theft [consequence, problem]
    {netdata} lost|stolen|deleted|leaked|corrupted|destroyed|taken|damaged; lose|steal|leak|delete|corrupt|destroy|taking {netdata};
    {netprivate} details|information|data|numbers stolen|taken|leaked|seen|accessed|exposed;
    {netsteal} {netprivate} details|information|data|number; data breach; loss|theft of data|information|files|details;
    files|work|data wiped|erased; data gets into wrong hands; data falls into the wrong hands; confidential information leaked; stolen data

    identity theft by criminals [consequence, problem]
    identity theft|fraud|stolen; steal|use|take|assume identity; pretend to be you|someone|them else; fraud;
    use|take|open details|accounts|loans|cards name buy|your|someone|their; take out loans in; open bank account in your name

    money stolen by fraud [consequence, problem]
    steal|take|lose money|bank|funds|savings; access|empty|get|into|drain bank|account; money taken|stolen|gone|lost out account|bank|fraud;
    credit card fraud; spend your money; buy things with|on your card|details

    financial loss to organisation [consequence, problem]
    loss money|income|revenue|sales|profit|earnings|business|customers; financial loss; lost sales|revenue|income|profit;
    cost|pay|money to|of|for fix|repair|recover|replace|put|restore|compensation|ransom; fined; pay|compensate customers|fines|damages;
    fines from ico

    damage to reputation from breach [consequence, problem]
    reputation|image|name damaged|ruined|harmed|lost|bad|suffers|hurt|tarnished;
    damage|ruin|harm|hurt|bad|lose|loss-of|poor their reputation|name|image|trust|publicity;
    customers|people|clients|users _ not|no trust|elsewhere|confidence|competitors|longer;
    customers|people|clients|users _ lose|stop|leave|less|go trust|elsewhere|confidence|competitors|longer; lose trust|customers|faith|confidence;
    bad publicity|press; {not} trust company|them|organisation|business; customers leave|go|switch|lost; negative publicity; distrust

    downtime and disruption [consequence, problem]
    downtime; system|network|website|computers|service|site|business unavailable|offline|stops|unusable|crash|disrupted|halted;
    cannot|not|no trade|access|operate|carry|function|orders; unable|stops work|trade|access|operate|carry|run|function|orders;
    {not} access|open|log|run system|files|computers|website|services|data|network; loss of service|productivity|time;
    lost productivity|time|work; waste|lose|takes time _ fix|recover|restore|repair; disrupts business|work|service|operations; staff cannot work

    legal action after breach [consequence, problem]
    fine|sued|prosecuted|court|legal|lawsuit; taken to court; legal action; break|breach|against law|gdpr|dpa|act; ico fine;
    compensation to|for customers|people; get sued; large fine

    authentication [method, solution, step]
    prove|verify|confirm|check who|identity|user|you|person|they; username and password; user name and password;
    make sure user|person is who|really; log login; are who they claim; verification

    password [method, solution, tool, example] < authentication
    passcode; pin code|number; pin; password protected; need|enter|type|have|use|must|set password|passcode|pin; secret word|code;
    log in with password; password on file|account|computer

    strong password [solution, method, practice, example] < password ~ weak password
    strong|complex|complicated|secure|longer|unique|better|hard password;
    mix|combination|use|include|contain|have _ letters|numbers|symbols|capitals|characters _ symbols|numbers|characters|letters|capitals;
    symbols in password; at least eight|8|ten|12|6|six|10 characters|letters; upper and lower case; uppercase and lowercase;
    capital letters and numbers; hard|difficult|impossible to guess|crack; {not} easy|easily guess; {not} dictionary|real words;
    {not} contain|use|include personal|birthday|date; change password regularly|often|every|frequently;
    different password for|on each|every|different; long random; {not} reuse password; {not} share|tell|write password; three random words;
    special characters; regularly change password; numbers and symbols

    limit login attempts [solution, method, example] < authentication
    lock _ account|out|user _ failed; lock _ account|out|user _ wrong|incorrect|attempts|tries|goes|guesses|times;
    limit|restrict number|login|amount _ attempts|tries|guesses|goes; three|3|five|maximum attempts|chances|guesses; locked out after|if;
    account locks after; timeout after failed; timeout after wrong; lockout; only have _ attempts|guesses; {not} unlimited attempts|guesses|tries;
    wait before trying again; locked out of account

    two-factor authentication [solution, method, tool, example] < authentication
    2fa; two step verification|authentication; multi factor|step authentication; mfa; two factor;
    code|pin|text|passcode|message sent|texted|emailed _ phone|mobile|email|app|device;
    text|send|email|get|receive|enter _ code _ phone|mobile|email|text|app;
    second|two|extra|another|additional step|stage|factor|layer|form|piece _ authentication|security|log|login|identity|prove|password;
    second|another|extra|additional password|code|form|step|check|proof;
    two pieces|forms|types|ways|methods of identification|evidence|proof|authentication|id; something you know and have;
    one time code|password|passcode|pin; otp; authenticator app; fingerprint as well as password; password and code|fingerprint;
    code from phone|text|app; confirm on|with phone|mobile; {not} log in with only|just password; even|someone _ password still need code|phone

    biometrics [solution, method, tool, example] < authentication
    biometric security|authentication|scan|data; fingerprint; face id|recognition|scan; facial recognition; retina; iris; retinal;
    eye|retina|iris|finger|thumb|face|palm|voice scan|scanner|recognition|print|reader|identification; touch id; voice recognition;
    physical|unique|body|biological characteristics|features|traits|part; thumbprint; uses your face|finger|eye|body;
    unlock with face|finger|thumb

    benefits of biometrics [benefit] < biometrics
    cannot|not forget|lose|copy|guess|steal|replicate|fake|share|forge fingerprint|biometric|face|them;
    hard|difficult|impossible|unlikely forget|lose|copy|guess|steal|replicate|fake|share|forge fingerprint|biometric|face|them;
    unique each person|individual|you|everyone|user; always with you; nothing to remember|carry; quick to|and log|unlock|easy;
    {not} forget|lose|share|copy|guess|steal fingerprint|face|eyes|biometric; cannot be forgotten|guessed|copied|stolen|shared;
    {not} have to remember|carry anything|password|pin|card

    drawbacks of biometrics [problem] < biometrics
    {not} work|recognise|read|accurate|detected _ wet|dirty|cut|injured|glove|cold|mask|glasses;
    false|wrongly|incorrectly positive|negative|reject|match; injury|cut|dirt|wet finger|hands; cannot|not change|replace stolen|hacked|once;
    expensive equipment|scanners|hardware; privacy concerns|invasion|issues about|over; people uncomfortable|object|unhappy storing|giving|data

    captcha [solution, method, tool, example] < authentication
    recaptcha; prove|check|verify|make|tell|distinguish _ human|robot|bot; {not} a robot|bot;
    select|click|pick|choose _ pictures|images _ containing|traffic|cars; type the letters shown|you; wavy|distorted text|letters;
    stops|prevents bots|automated; check you are human

    user access levels [solution, method, tool, example]
    access levels|rights|permissions|control; user permissions|privileges|rights|access; permissions; different levels|rights of access;
    restrict|limit|control who|what|access|users; read|write only access; admin|administrator rights|access|privileges;
    only authorised|certain|some|allowed|permitted|senior people|staff|users|person access|see|view|open|edit;
    {not} everyone|all _ access|view|edit|open; least privilege; read write permissions; who can see|view|access|edit|open files|data;
    restricted access; give|grant|allow _ access _ only|need|level;
    stop pupils|students|staff|users accessing|changing|seeing|opening files|data|parts; users only see|access what they need;
    some users|staff|people only read|view|see|edit; teachers can access more than students;
    only let|allow certain|some people|staff|users see|open|change

    physical security [solution, method, tool, example]
    lock door|room|up|cabinet|away|computers|server; cctv; security|guards guard|cameras|door; swipe|key|id|keypad cards|entry|lock|fob|badge;
    keypad; alarm system|door; security cameras; burglar alarm; locked room|cabinet|door|server|drawer; kensington lock; keys for room;
    chain|bolt computers|laptops|down; window bars; biometric door lock; swipe card; bolted down; blinds

    firewall [solution, method, tool, structure, example]
    monitors|checks|filters|examines|inspects|controls|scans|analyses _ traffic|packets|incoming|outgoing;
    incoming and outgoing traffic|packets|data; barrier between|around network|computer|internet|trusted; packet filtering;
    traffic|packets _ checked|filtered|monitored|blocked|inspected;
    blocks|stops|prevents|keeps unauthorised|unwanted|suspicious|malicious|harmful|unknown _ traffic|packets|access|connections|entering|getting;
    wall between; checks what comes through|into; blocks ports; set of rules for traffic; blocks certain sites|traffic|programs|websites;
    opens and closes ports; stops hackers|intruders|attackers getting|entering|coming|accessing network|computer|system; whitelist;
    only lets|allows trusted|safe|authorised traffic|data|packets; blocks|stops data|traffic coming not; blocks|stops data|traffic coming entering

    anti-malware software [solution, method, tool, structure, example] < utility software
    anti malware|virus|spyware; antivirus; antimalware; virus|malware scanner|checker|protection|guard; norton; mcafee; avast; windows defender;
    scan|check|detect|find|remove|search|quarantine|delete|identify _ virus|malware|spyware|malicious|infected|worm|trojan|threats;
    virus|malware definitions|signatures|database; quarantine; compares files|code database|known|definitions|signatures;
    scan computer|files|usb|downloads|emails|attachments; database of known viruses; gets rid of viruses|malware;
    alerts user to virus|malware|threat; software that stops|removes viruses|malware

    encryption [solution, method, tool, step, example]
    scramble; cipher; ciphertext; plaintext;
    data|message|text|information|file|contents jumbled|mixed|muddled|encoded|scrambled|unreadable|meaningless; unreadable; gibberish;
    meaningless without key; need|require key|code read|unlock|decrypt|open|understand; {not} understood without|unless|if|even;
    convert|turn|change|encode _ code|ciphertext|unreadable|secret; decryption key; private key; public key; aes; end to end encryption;
    secret code; caesar cipher; only receiver|recipient|person has key|read|decrypt; {not} make sense _ intercepted|stolen|hacker;
    {not} be understood _ intercepted|hacker|stolen|key; cannot be read without|if key|hacker|intercepted|stolen|unauthorised;
    data looks like nonsense|rubbish|random; hackers cannot read|understand data

    symmetric encryption [method, example] < encryption ~ asymmetric encryption
    same key _ encrypt|decrypt|both; one|single|shared|secret key _ encrypt|decrypt|both; same key used

    asymmetric encryption [method, example] < encryption ~ symmetric encryption
    two|different|pair|public|private keys private|keys|encrypt|decrypt|public; public key encrypts; private key decrypts;
    different keys to|for encrypt|decrypt; public and private key; {not} share private key

    digital signature and certificate [method, tool, example]
    digital signature|certificate; certificate authority;
    proves|verify|confirms|checks sender|identity|message|who|website|authentic|site _ sender|sent|genuine|changed|altered|identity|tampered|real;
    hash encrypted with private key; signed with private key; issued by certificate authority; {not} tampered|altered with

    penetration testing [solution, method, example]
    pen test; ethical|white hacking|hackers|hat; white hat;
    hire|employ|pay|ask|get|use hacker|expert|specialist|company _ hack|break|test|find|attack|try; simulate attack|hack; simulated attack;
    try|attempt to hack|break|attack own|system|network|into; try to hack into own|their|your;
    find|look|identify|test|check|search _ weaknesses|vulnerabilities|flaws|holes|loopholes _ system|network|security|before;
    deliberately hack|attack|break|try; vulnerability testing|scan; black|white box penetration; hack into the system to find|test|see;
    permission to hack|attack

    software updates [solution, method, practice, example] ~ unpatched software
    patch; update|upgrade software|system|operating|antivirus|os|regularly|security|apps|windows|firmware|programs|automatic;
    automatic|security|software|regular|system|install updates|patches; keep _ up to date; keep software|system|antivirus|os updated|up;
    latest version|update|patch|software|security; fix|close|patch security|vulnerabilities|holes|flaws|bugs|weaknesses|known|loopholes;
    install latest; auto update; get|download|install the latest version|update|patch; update software regularly

    acceptable use policy [solution, method, example]
    aup; acceptable|fair use|usage policy; network|security|computer|usb|internet policy|rules;
    rules|policy|agreement|contract _ staff|students|users|employees sign|follow|agree; rules about what users|staff|you|employees cannot;
    rules about what users|staff|you|employees allowed; policy|agreement signed|agreed by users|staff|students;
    {not} allowed|permitted|able to bring|install|plug|download _ usb|memory|software|personal|own; staff|users|students|employees sign;
    terms of use; code of conduct for users|computer|staff; banned usb|memory sticks|drives;
    stop|ban|prevent staff|users|people using|bringing|plugging usb|memory|own|personal; what you cannot do on network|computer;
    what you can do on network|computer

    staff security training [solution, method, practice, example]
    train|teach|educate|warn staff|employees|users|workers|people|students _ phishing|security|threats|passwords|dangers|recognise|risks|cyber|scams;
    security|awareness|cyber training|awareness|course; {not} click|open _ links|attachments|emails|unknown; teach people how to spot|recognise;
    raise awareness about security|phishing|threats|risks|attacks;
    staff|users|employees|people aware trained|know _ threats|phishing|dangers|risks|look|spot; be careful what you click|open;
    check sender|email address _ before; staff training

    secure disposal of data [solution, method, example]
    shred;
    overwrite|wipe|degauss|magnetic|destroy|physically|securely|drill|smash|crush data|disk|drive|hard|wipe|device|old|delete|dispose|hard-drive;
    data destruction; physically destroy; wipe hard drive; secure|safe disposal|deletion of; drill holes in drive; permanently delete

    disaster recovery plan [solution, method, structure, example]
    disaster recovery|plan|policy; contingency plan; recovery plan; what to do|happens if|when|after emergency|disaster|attack|breach;
    plan for if|when|attack|disaster|after; backup site; who is responsible after attack; business continuity; incident response

    mac address filtering [solution, method, example]
    mac filtering|address|list;
    only allow|certain|approved|registered|known|specific|trusted|permitted devices|mac|computers|addresses _ connect|access|network|join;
    whitelist|allow|block mac|addresses|devices; filter by mac; block|stops unknown|unrecognised|unauthorised|strange devices|computers;
    mac address whitelist

    wireless network security [solution, method, example]
    wpa2; wpa; change|hide|turn default|ssid|router|wifi|network|off|broadcast _ password|name|ssid|broadcast;
    wifi|wireless|router password|encryption|key; hide ssid|network name; change default password;
    password|encrypt|secure your|protect wifi|router|wireless|network; {not} use|connect|public|trust|open wifi|hotspots|unsecured;
    unsecured wifi; public wifi

    network forensics and monitoring [solution, method, example]
    network forensics|monitoring|policies;
    monitor|log|record|audit|track|check|captures network|user|activity|traffic|logins|packets|usage|who|what|logs|access|trail; audit log|trail;
    intrusion detection; see|check|know|track who|what _ accessed|logged; activity log; alerts admin|administrator|when; record of who

    benefit of network policy [reason]
    users|staff|everyone understand|aware|follow|agree what|rules|consequences|expected _ not;
    users|staff|everyone understand|aware|follow|agree what|rules|consequences|expected _ allowed|do|breaking|expected;
    disciplined|punished|sacked|banned|consequences if not; disciplined|punished|sacked|banned|consequences if break;
    reduces|prevents|stops|less risk|human|mistakes|misuse|error

    input sanitisation [solution, method, example]
    sanitise; validate|check|restrict|limit|filter|clean input|user|data _ characters|sql|before|box; input validation; parameterised queries;
    prepared statements; stop|prevent sql being entered|typed|run; remove|strip|block unusual|special|unwanted characters

    online safety [practice, example]
    e safety; {not} share|give|post|reveal|put personal|private|address|details information|details|online|name|phone|school; privacy settings;
    private account|profile; block and report; report|block|tell abuse|user|people|person|bully|adult|teacher; think before you post;
    {not} talk|meet|chat|speak|trust|accept strangers|people|friend|anyone you|online|up; stay safe online; keep personal details private;
    tell a trusted adult|parent|teacher; set account to private; only add|accept people|friends you know

    cyberbullying [problem, example, consequence]
    bullied|abuse|harassed|trolling|hate|nasty|threats online|social|comments|internet|messages|via|through|over; trolls;
    online abuse|harassment|bullying; nasty comments|messages; mean messages|comments|texts; sending horrible messages|texts

    digital footprint [consequence, example]
    online footprint|reputation; trail|trace|record|history|everything|information|data you|left|about|behind _ online|internet|post|web;
    what you post never; what you post stays|remains; stays online forever;
    employers|people|college|anyone look|see|find|search|check _ posts|profile|social|online|photos|past;
    posts|photos|pictures|things never|cannot deleted|removed|remain|stay|online;
    posts|photos|pictures|things permanently|hard|forever deleted|removed|remain|stay|online; {not} delete|remove completely|fully|posts|once
    """
}
