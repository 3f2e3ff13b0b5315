/** Invented people at invented employers: parts of names and sentences for a synthetic pool. */
export const first =
  'Aafke Abel Aïsha Akke Amir Anouk Arjen Aylin Bart Bente Boaz Britt Carlijn Cas Chaima Daan Dewi Dirk Eline Elif Emiel Esra Evert Fenna Floor Freek Gerben Guus Hajar Hanne Hidde Ilse Imane Ivo Jasmijn Jelmer Joep Jolien Jur Karim Kaya Koen Lars Leila Lieve Loes Lotte Luca Maaike Malik Marijn Meike Mees Milou Nadine Naomi Niels Noortje Omar Onno Pien Pim Quinten Rana Reinier Rik Roel Ruth Saar Said Sanne Selma Siem Stan Sylvia Tess Thijs Timo Tygo Ushi Vera Wout Xander Yara Yusuf Zeynep Zoë'.split(
    ' ',
  );
export const last =
  'Appelboom Berkelaar Bloemhof Boskoop Branderhorst Dijkgraaf Donkervoort Eekhoorn Eikenaar Galjaard Grasveld Hagedoorn Heidekamp Hoogland Ijsbrand Kastanje Kiewiet Klaproos Kruiswijk Lammerts Leeuwerik Lindeboom Meerkoet Molenaar Nachtegaal Noorderzijl Olieslager Pluimers Reiger Rietveld Roodborst Schelvis Sneeuwberg Spreeuw Steenwijk Tarwe Tureluur Uilenburg Veldhuis Vlierboom Vossenberg Waterman Wielewaal Wilgenhof Windhorst Zandbergen Zeilstra Zonneveld Zwaluw Zwartewater'.split(
    ' ',
  );
const start =
  'Berg Blauw Duin Eiken Grens Haven Heide Kade Kern Kust Linde Maas Meer Noord Oever Polder Rivier Ster Tuin Veen Vecht Water Wind Zand Zilver Zon Zuid'.split(
    ' ',
  );
const end =
  'beheer borg brug buro dal dok groep haven hof huis kracht lab land lijn net plan plein ring school spoor sterk stroom veld werf werk zicht zorg'.split(
    ' ',
  );
export const employers = start.flatMap((a) => end.map((b) => `${a}${b}`));
const does =
  'begeleid beheer bereken bestuur bouw coördineer controleer help installeer instrueer leid lever maak ontwerp onderhoud onderzoek organiseer plan regel schrijf test verbeter verkoop verzorg'.split(
    ' ',
  );
const with_ = 'dagelijks meestal samen steeds zelfstandig nauwkeurig rustig snel graag vaak'.split(' ');
const what =
  'afspraken afdelingen bestellingen bewoners cliënten collega’s contracten dossiers families facturen gebouwen gesprekken hulpmiddelen klachten klanten kosten leerlingen leveranciers machines materialen medicijnen metingen ontwerpen opdrachten opleidingen ouders overdrachten patiënten planningen processen projecten rapporten reparaties roosters storingen systemen teams tekeningen trainingen vergaderingen vergunningen verslagen voorraden vragen wachtlijsten wensen workshops'.split(
    ' ',
  );
const english =
  'I lead a small team and report to the board.|I wrote the handbook and trained new colleagues.|I kept the planning and the budget.|I helped customers in three languages.|I improved the process and measured the result.'.split(
    '|',
  );
export const headlines = [
  '{job} met {years} jaar ervaring',
  'Zorgvuldige {job}, werkt graag samen',
  '{job} die overzicht houdt',
  '{job} zoekt een nieuw team',
  'Experienced {job}, {years} years',
];

/** A paragraph about work, mostly Dutch. */
export const sentence = (random) =>
  random.chance(0.15)
    ? random.pick(english)
    : `Ik ${random.pick(does)} ${random.pick(with_)} ${random.pickSkewed(what)} en ${random.pickSkewed(what)}.`;
