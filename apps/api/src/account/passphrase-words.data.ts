/** Dutch words of four to nine letters that anybody can spell: four of them drawn at random make a good password. */
export const DUTCH_WORDS = `
  aandacht aandeel aandelen aangeeft aangelegd aangepast aangezien aankomst aankoop aanleg aanleggen aanraking aanspraak aantal aantallen aanwezig
  aanzet aanzien aapje aardappel aardbei aarde academie acht achtbaan achterste achtste achttien acteren acteur acteurs actie actief acties actieve
  actrice adelaar adviseur afdeling afgelast afgeleid afgerond afgevoerd afkomst afkomstig afkorting afloop afscheid afspeelt afstaan afstand
  afstanden akker akte alfabet algemeen algemene algen algoritme alliantie alpen alsnog aluminium ambt ambtenaar analyse anatomie andere andijvie
  anker aparte apen apparaten appels appeltje applaus april arbeid arbeiders archief archieven artiest artiesten artikel artikelen aspecten atelier
  atleet atleten atmosfeer attractie augustus auteur avond avondje avonturen azijn baai baantje baard baars baden badjas badkamer bagage bakken
  bakker baksteen balk balkon balletje banaan bandje banen banjo bankje barones basilicum bedekt bediend bediening bedoeld bedrag bedragen bedrijf
  bedrijven beek beeld beelden beeldje beestje beestjes begane begeleid begon begonnen begrip behalen beheer beheerder beheert behoorde behoort
  behoren behoud behouden behulp beide beige beitel bekend bekende beker belandde belandt belang belangen belasting beleefde beleg beleid belletje
  beloften benodigde benoemd benoemen bepaald bepaalde beperken beperkt beperkte bereikt bereikte bereikten berekend berekenen beren berg berichtje
  berk beroemd beroemde beroep beschermd beschikt beschouwd beschouwt beschreef beschuit besliste besloot besloten besluit besluiten bessen bestaan
  bestaande bestaat bestemd bestond bestonden besturing bestuur bestuurd bestuurde betekende betekenis beton betreft betrokken beuk bevat bevatte
  bevatten bever bevestigd bevinden bevindt bevoegd bevolking bevond bevonden bewaard beweerd beweerde bewees bewegende beweging bewerking bewoner
  bewoners bezem bezit bezocht bezoekers bezoekje bezwaren biedt bijdrage bijdragen bijen bijnaam bijstand bijzonder biljart binnen binnenste
  biografie biologie bitter blaadjes blad bladen bladeren blauw bleef bleek bleken bleven blijken blijkt blijvende blikje blikjes bliksem bloei
  bloemen bloemkool blokken bocht bochten bodem boek boeken boekje boenen boer boerderij bomen bonen bonnetje bood boor bord bordje borrel borstel
  bosjes bossen boter boulevard bout bouw bouwde bouwden bovenaan bovendien bovenkant bovenste braam bracht brachten braken bramen brandde brandhout
  brede breed breiden breien brief briefje briefjes bries broek bron bronnen broodje broodjes brouwerij brug bruikbaar bruin bruine bruinvis buigt
  buikje buitenste buren bussen buurman cadeau catalogus categorie cavia ceintuur cellen centraal centrale chemie chemisch chemische chocolade
  chocomel cijfers cirkel citroen civiele clubhuis collectie complexe conclusie congres constante contacten continent conventie creatie creatieve
  culturele culturen cultuur cyclus daarbij daardoor daarin daarmee daarna daarnaast daaronder daarop daaruit daarvan dagelijks dagje dakdekker
  dalen dammen dankzij dans dansje danst dansvloer dauw debat december decennia decennium decor deel deelde deelnemen deelnemer deels deeltjes
  definitie deken deksel delegatie dergelijk dertien dertig deur deuren deze diamant dicht dichte dichter diende dienst diensten dient diep dieper
  diepte dier dieren dierlijke digitaal digitale dijk dikwijls dimensies dingetjes dinsdag diplomaat directe directeur directie distel ditmaal
  diverse divisie divisies docent dochter doek doeken doekjes doel doelpunt dokters domein donder donderdag donkerder doordat doorgaans doosje dorp
  dorpen dorpje dozen dozijn draad draagt draak drager drastisch drie driehoek driemaal drijvende droegen droge droog droogte druiven druk drukker
  druppel duiden duidt duif duikboot duim duin duizend dunne durende duwtje dweil echtpaar economie edelen editie eekhoorn eend eenheden eenheid
  eenmalig eerbetoon eerder eerdere eerst eerste eersten eeuw eeuwen effecten effectief egel eieren eigen eigenaar eigenaren eigendom eiland
  eilanden eind einde eindigde eindje eiste ekster elders elementen elfen elleboog emmer engelsen engeltje enige enigszins enkel enkele envelop
  erfgoed erkend erkennen erkenning erven erwten esdoorn ethiek ethische evenals eveneens evenement evenmin eventueel eventuele evolutie exacte
  exclusief exemplaar expeditie expositie externe ezel fabriek fabrieken factoren faculteit fase fazant februari feestdag feestje feit feitelijk
  felle fenomeen fictie fiets figuren figuur filmpje filosofie filosoof firma flank fles flesjes flessen fluister fluit fluitje fonds fontein forel
  formaat formatie formeel formele formule fornuis fossielen fraaie frambozen frietjes fris functie functies fusie gaatje gaatjes galerie galerij
  gang gans garage garnaal gazon gebaseerd gebied gebieden gebleken gebleven gebogen gebonden geboren gebouw gebouwd gebouwen gebracht gebruik
  gebruiker gebruikt gebruikte gedaald gedeeld gedeelde gedeelte gedekt gedicht gedichten gedraaid gedrukt gedurende geel gegevens gegraven geheel
  geheimpje gehele gehouden geit gekleurde gekoppeld gekozen gelden geldig geldt gele geleerde geleerden gelegd gelegen geleid geleverd gelijke
  gemaakt gemaakte gemak gember gemeente gemengd gemengde gemeten gemiddeld genaamd generatie geniaal genoemd genomen genoteerd geopend geplaatst
  geplande geprezen gerekend gericht geschikt geschrapt gesloopt gesloten gespeeld gespeld gesprekje gestaan gestart gesteente gesteld gesteund
  gestreden getallen getoond gevallen gevestigd gevierd gevoed gevoerd gevolgd gevormd gewezen gewicht gewijd gewijzigd gewisseld gewone gewonnen
  gewoonte geworden gezichtje gezonden gezongen gids gieten gilde ging gisteren gitaar glaasje glad gladde glans glas glijbaan goederen gokken golf
  golfbaan golven goot gootsteen gordijn goud gouden graad graan gracht gras grens grijs grijze groei groeide groeiden groeiende groen groene groep
  groepen groepje groetjes groeven grond gronden grondwet groot grootste grootte grot grote groter grotere grotten gunstig haai haakjes haalde haan
  haas hadden hagedis hagel hagelslag haken hakken halte halve hamer hamster handdoek handelaar handeling handhaven handig handjes hanteren hapje
  hard haring harken harmonie harp hartje haven havens hectare heden heffen heide helft helling helm hemd hemel herberg herenigd herfst herhaling
  herkomst herstel hersteld hert herten herzien heuvel heuvels hevig hevige hierbij hierdoor hierin hiermee hierna hieronder hierop hiervan hiervoor
  hinkelen historie hitte hockey hoed hoedje hoeken hoekig hoekje hoewel hoge hoger hogere hokje hommel hond honden honderd hondje honing honkbal
  hoofdje hoofdrol hoofdstad hoofdstuk hoofdweg hoog hoogst hoogste hoogte hoorn hoorns horloge hout houten huidige huisarts huisje huize huizen
  hulst huppelen huwelijk hybride hypothese identiek identieke ietwat ijsje ijsjes ijskast ijsthee ijstijd ijzel ijzer ijzeren imago impuls
  inclusief indicatie indirect individu industrie ingang ingenieur ingenomen ingericht ingesteld ingevoerd ingezet inheemse inhoud inkomen inkomsten
  inktvis inmiddels instantie instituut interview intussen inval invloed invoeren inwoner inwoners inzake inzet iris jaar jaarlijks januari jaren
  jarenlang jarig jarige jasje jeugd jonge jongere jongeren jongste journaal jubileum juli juni juridisch jurk juwelen kaars kaart kaarten kaartje
  kaas kade kader kaken kalf kalkoen kamer kamers kampioen kampvuur kanaal kanalen kandidaat kaneel kano kantoren kapitaal kapper kapstok karakter
  karakters karnemelk karper karretje kast kastanje kasteel kastje keerde keerden keert keizer kelder kelner kenmerken kern kersen kerst kerstboom
  kerstman ketel keten keuken kever kevers kijker kijkers kijkje kikker kikkers kindje kindjes kippen kistje klacht klanten klappen klaproos
  klapstoel klasse klassen klassiek klassieke klaver kleed klei kleine kleinere kleinste kleinzoon kleur kleuren klimaat klimmen klimop klinische
  klok klokken klomp klusje klusjes knapperig kneden knie knikken knikker knippen knoflook knoop knoopje knopen knopje knuffel koeien koek koekjes
  koel koelkast koepel koers koets koffer koffertje koffie koken komedie komiek komkommer kompas komt konden konijn konijntje koning koningen
  koningin kooi koolstof koopje koor koos koper koperen kopie kopje kopjes koppel koppeling korfbal kort korte korter kortere kosten kostuum kozen
  kraai kraan krab krant krantje kreeft kreeg kregen krimpen kring kringen kritisch krokant krokus kronen kroning kroon kruipen kruising kruispunt
  krul kudde kunst kunsten kunstwerk kust kusten kwaliteit kwam kwamen kwark kwart kwartet kwartier kwartje kwast kwesties laag laagste laars
  laarzen laat laatje laatste lachen ladder lage lagen lagere lakens lampje landbouw landde landen landgoed landhuis landkaart landschap lange
  langere langs langste langzaam lantaarn lariks lauw lavendel leden leefden leeftijd leeg leerling leeuw leeuwen legde legden leidde leidden leiden
  leider leiding lekkere lelie lengte leningen lente lepel leraar lerares lessen leventje leverde lezen lezers lezing lezingen licentie licht lichte
  lichter lichtjes lied liedje liedjes liep liet liggend liggende ligt lijm lijn lijntje lijst lijsten lijstje limonade linde linie linies linzen
  lippen liter locatie locaties logboek lokaal lokale loket loopbaan loopt lopende losse louter lucht lucifer luid luidt luik lukte maakt maakte
  maakten maal maaltijd maan maandag maart machinist macht machten madelief magie makreel malen mandje mantel markt masker mast materiaal materieel
  maximaal maximale medaille medailles medaillon medicijn meer meerdere mees meestal meeste meester meeuw meldde melk memoires mengsel menigte merel
  meren merendeel merk metaal metalen meten meter meters methode methoden metingen metro metselaar meubilair middag middel middelste midden mier
  milieu miljard miljoen minder mindere mineralen minimaal minimale minuutje mist mobieltje mocht mochten modder modellen moderne moeders moer moest
  moesten moestuin mogelijk mogelijke moleculen molen molenaar monden mondje morgen mossel mosterd motieven motoren munt munten muren muts muur
  muziek muzikale muzikant naaien naald naam naarmate naast nabij nabije nabijheid nacht nachtje nadat nadeel naderhand nadruk namelijk namen namens
  narcis naties nationaal nationale natuur nauw neefje neergezet negentien negentig netwerk netwerken neus neutraal neutrale nichtje niettemin nieuw
  nieuwe niveau niveaus nodige noemt noodzaak noord noorden noot nootjes normen notaris november nummer nummers objecten oceaan ochtend oefening
  oever officieel oktober olie olifant omdat omgekeerd omgeven omgeving omgezet omringd omtrent omvang omwille omzet onbekend ondanks onder onderaan
  onderdeel onderhoud onderkant onderling onderste onderwijs onderzoek ondiep ongeveer onrechte onroerend ontbijt ontbrak ontbreken ontdekt ontstaan
  ontstaat ontstond ontvangen ontvanger ontvangst ontving ontvingen ontwerp ontwerpen ontwerper ontwierp ontworpen onzeker oogpunt oogsten ooievaar
  oorsprong oosten oostkust opbrengst opdracht open openbaar openbare opende openlijk opgebouwd opgegaan opgeheven opgelegd opgeleid opgenomen
  opgericht opgesteld opgevolgd opgewekt opgezet opkomst opleiding oplopen oplossing opmars opnam opnamen opnames opnieuw oppas oppervlak oprichter
  oprit optreden optredens opvallend opvoeding opvolger opzicht oranje orde organisme orgel originele orkest otter oude ouderdom oudere oudste oven
  overdag overgang overgave overheid overige overigens overleg overnam overname overschot overzicht paard paarden paars paden pakjes pakketje paleis
  paling pand paneel papier papieren papiertje paprika paraplu paren parfum pasje paspoort passeert passer passie pensioen peper peren periode perk
  personage personeel personen petje piano pijp piloten pindakaas pittig plaat plaatje plaatjes plaats plaatse plaatsen plaatsje plaatst plaatste
  plafond plakband plakken planeten plank planken plannetje plantage planten plas plassen plateau platen platte plein plekje ploeg ploegen podium
  poetsen poffertje pogingen polder pony poort poorten poosje pootjes populair populaire populatie populier portaal portret positie posities
  positieve postbode postzegel poten potlood praatje prachtige praktijk praktisch precieze prei prestatie prijs prijzen primaire proces processen
  producent producten productie proeven programma projecten promoten promotie provincie pruimen publiek publieke punten puntje puntjes putten puzzel
  raad raadsel raakte raakten raam races racket randen randje reactie reacties recente recept rechte rechten rector redacteur reeks regeling regen
  regenboog regenjas regenwoud regio regionale regisseur reiger reikt reisde reizen reizigers rekenen relatief rennen reserves resten restjes
  resultaat richel richting richtte ridders riem riepen riet rietje rijen rijk rijkdom rijst ringen ritje rits rituelen rivier rivieren rode
  roeiboot roer roeren rollen romig rond ronden rondes rondje rondom rood room roos rots rotsen routes rozen rugtas rugzak ruim ruimtes ruiters rups
  rustig salade samen sandaal satelliet saus scenario schaaf schaal schaap schaar schaats schaatsen schakel schakelde schaken schapen schatting
  schelp schema schepen schepping schermen scherpe schetsen schilder schildpad schip schipper schoen scholen schommel schonk schoon schotel schouder
  schreef schreven schrift schrijven schrijver schroef schuitje schutting schuur schuurtje scoorde seizoen seizoenen selectie serie sfeer signaal
  simpelweg sinds sindsdien situaties sjaal sjoelen slaagde slaagt slaapzak slager slak slakken slechts slee sleepte slokje sloot slotte sluis
  sluiting smaak smal smalle sneeuw snel snelste snelweg snijden snoeien snoek snoepje snoepjes snor sociaal sociale soep sokken sommige soort
  soorten spar specht speciale specifiek speelde speelden speelt speeltjes speeltuin spelen speler spelers spieren spijker spin spinazie spits
  spitten spons spontane spoor spoorlijn spoorweg sporten sportief sprake spreeuw spreker spreuk springen sprookje staakt staande staat stabiele
  stad stadhuis stadion stadje stam stamboom stammen standaard stapje stapte startte stations steden steeds steeg steegje steen steentje stelde
  stelden stelen stelling stelsel stelt stemde stemmen stenen step ster sterke sterren steun steunde stevig stichten stichting stijl stikstof stilte
  stoel stof stofdoek stoffen stokje stond stonden stoofpot storm straal strand stranden streep streken strenge strepen streven strijken strikt
  strikte stromen stroming stroomt stroop structuur struik struiken studeerde studenten studie studies stuks stuurman succesvol suiker symbolen
  symbool systeem systemen taal taart tachtig tafel tafeltje taken takken talen talloze tamelijk tand tandarts tanden tang tapijt tasje taxi teams
  techniek teen tegel tegenover tekende tekenen tekening tekst teksten telde telefoon telefoons televisie telkens tellen telling telt tempel tent
  terecht term termen termijn terras terrein terugkeer terwijl tevens tezamen thee theorie tiende tienen tijd tijde tijdelijk tijdens tijdperk tijm
  tikje timmerman titel titels tocht toedoen toegepast toelating toen toepassen toer toeren toeristen toernooi toestel toetje toetsen toeval
  toezicht tomaat toneel toonbank toonde toont topje toren torens totaal totale tournee touw touwtjes traag trad traditie tradities trainde trainen
  tram trap treden treedt trein treinen trekker trof trofee trok trokken trommel trompet troon tropische trouwde trouwring trucje trui tuin tuinen
  tuinman tulp turkoois tussen twaalf twaalfde twee tweede tweeling tweemaal twintig typen typisch typische uitbreken uiteen uiteinde uiterlijk
  uitermate uiterst uiterste uitgave uitgaven uitgerust uitgever uitje uitkering uitkomst uitkomt uitkwam uitleg uitmaakt uitmaakte uitslagen
  uitspraak uitstapje uitvinder uitzicht unaniem unieke uurtje uurtjes vaak vaart valk vallei valt vanaf vandaag vanille vanuit vanwege varen varken
  varkentje vaste vasteland veel veer veerboot veerman veertien veertig vegen veiling velden vele venster ventje verband verbazing verbeterd
  verbindt verbleef verblijf verbod verbond verbonden verdeeld verder verdere verdrag vereiste verenigd verenigde verenigen verf vergroot vergroten
  verhaal verhalen verheven verhoging verhoogd verhoogde verhuisde verhuurd verkeer verklaard verkoos verkregen verleend verlenen verlengen verliep
  verliet verlieten verloop verloopt vermeld vermelden vermoedt vermogen vernoemd verplicht verricht verscheen verschilt versie versierd versies
  versloeg verspreid versterkt vertaler vertonen vertoont vertrok vervallen vervangen vervanger vervoer vervoerd vervolg vervullen verwant verwanten
  verwarren verwerkt verwijst verwijzen verworpen verzameld verzette verzocht verzorgd verzorgde verzorgt vestigen veter veulen viel vielen vier
  vierde viering vierkant vierkante vijf vijfde vijftien vijftig vijl vijver vinger vingers vink viool viooltje virtuele visboer visie vissen
  visuele vlag vlaggen vlak vlakte vlees vleugel vleugje vlieg vliegende vlieger vliegveld vlier vlinder vlinders vloed vloeistof vloer vloot vlug
  vochtige voeding voedsel voegt voerde voerden voeren voert voertuig voet vogeltje voldaan voldoen voldoende volgde volgden volgende volgens
  volgorde volgt volledig volledige volop voltooid voltooien vond vondst voor vooraf vooral voorbeeld voordeur voordien voorheen voorjaar voorkeur
  voorkomen voorkomt voormalig voornaam voorraad voorste voort voortaan voorwerp voorzien voorziet vork vorm vormde vormden vormen vormt vorst
  vouwen vraagje vreedzame vrijdag vrije vrijheid vrijwel vroeg vroege vroegere vrolijk vrouwen vuurtje vuurtoren waaraan waarbij waarde waarden
  waardoor waarin waarmee waarna waarnemen waaronder waarop waaruit waarvan wafel wagens walvis wandelen wandeling wang waren warenhuis warm warmte
  wasmand water wateren waterstof waterval wedstrijd weekendje wegen wegens weiland weinig weinige wenkbrauw wenken werd werden wereldje werf werk
  werkgever werking werkte werkten werven wesp westen westerse westkust wetgeving wethouder wettelijk weven wielen wier wijd wijde wijden wijk
  wijken wijn wijze wijziging wilg wind winkelen winkels winnaar winnaars winter wiskunde woensdag wolk wolken wonderen woning woningen wonnen woog
  woonde woonden woonkamer woordje worden wordt worstjes wortel wortels yoghurt zaag zaaien zaakje zaakjes zaal zacht zachte zaklamp zakte zalm
  zandbak zanger zangeres zaterdag zeehond zeep zeepsop zeer zeil zeilboot zelden zeldzaam zeldzame zelf zender zenders zesde zestien zestig zetel
  zette zeven zevende zeventien zeventig zich zichtbaar zichtbare zijde zijden zilver zilveren zingen zittend zitting zoals zodanig zoet zolder
  zomer zomers zondag zondags zonen zonnetje zoon zorgde zorgden zout zowel zuid zuidelijk zuiden zuivere zure zussen zusters zuur zuurstof zwaaien
  zwaan zwaluw zware zwelling zwemmen zwom
`
  .trim()
  .split(/\s+/);
