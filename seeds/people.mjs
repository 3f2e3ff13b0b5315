/** Three organisations, one without access to the pool; all invented. */
export const organisations = [
  { name: 'Bureau Kievitspoor', kvk: '90000001', city: 'Groningen', domain: 'kievitspoor.example', hasGrant: true },
  { name: 'Zorgwerf Zandvoorde', kvk: '90000002', city: 'Zwolle', domain: 'zandvoorde.example', group: 'Duingroep', hasGrant: true },
  { name: 'Duinroos Werving', kvk: '90000003', city: 'Haarlem', domain: 'duinroos.example', group: 'Duingroep', hasGrant: false },
];

export const recruiters = [
  { name: 'Jonas Wiersma', email: 'jonas@kievitspoor.example', organisation: 'Bureau Kievitspoor' },
  { name: 'Merel Oosting', email: 'merel@kievitspoor.example', organisation: 'Bureau Kievitspoor' },
  { name: 'Daan Verhulst', email: 'daan@zandvoorde.example', organisation: 'Zorgwerf Zandvoorde' },
  { name: 'Lotte Bijl', email: 'lotte@duinroos.example', organisation: 'Duinroos Werving' },
];

export const admin = { name: 'Beheer Helder', email: 'beheer@helder.example' };
/** What takes two: a hold, and reading what stays after closing. */
export const secondAdmin = { name: 'Toezicht Helder', email: 'toezicht@helder.example' };
export const support = { name: 'Hulp Helder', email: 'support@helder.example' };
export const auditor = { name: 'Auditor Helder', email: 'auditor@helder.example' };

/** What somebody in an occupation typically wrote; `{n}` is the years of experience. */
export const trades = {
  nurse: {
    sector: 'care',
    title: 'Verpleegkundige',
    headline: 'Verpleegkundige met {n} jaar ervaring aan het bed',
    employers: ['Ziekenhuis Meerlicht', 'Zorggroep De Vaart'],
    skills: ['triage', 'wound-care', 'coaching'],
    specialisms: ['intensive-care'],
    education: ['hbo', 'Verpleegkunde', 'Hogeschool Noorderzijl'],
    did: 'Ik zorg voor patiënten, leid nieuwe collega’s op en overleg met artsen en familie.',
  },
  'care-worker': {
    sector: 'care',
    title: 'Verzorgende IG',
    headline: 'Verzorgende die rust brengt',
    employers: ['Woonzorg Lindehof', 'Thuiszorg Regenboog'],
    skills: ['wound-care', 'planning'],
    specialisms: ['elderly-care'],
    education: ['mbo', 'Verzorgende IG', 'ROC De Brug'],
    did: 'Ik help bewoners met wassen, eten en medicijnen. Ik zie het als iemand anders is dan gisteren.',
  },
  'primary-teacher': {
    sector: 'education',
    title: 'Leerkracht groep 5',
    headline: 'Leerkracht met hart voor taal',
    employers: ['Basisschool De Vlieger', 'OBS Het Palet'],
    skills: ['lesson-design', 'coaching'],
    specialisms: ['languages'],
    education: ['hbo', 'Pabo', 'Hogeschool Rivierenland'],
    did: 'Ik geef les aan dertig kinderen en begeleid stagiairs.',
  },
  'secondary-teacher': {
    sector: 'education',
    title: 'Docent wiskunde',
    headline: 'Eerstegraads docent wiskunde',
    employers: ['Lyceum Zuiderdiep', 'Scholengroep Het Baken'],
    skills: ['lesson-design', 'presenting'],
    specialisms: ['mathematics'],
    education: ['wo', 'Wiskunde', 'Universiteit van het Noorden'],
    did: 'Ik geef les aan havo en vwo en maak het rooster.',
  },
  'software-developer': {
    sector: 'it',
    title: 'Softwareontwikkelaar',
    headline: 'Bouwt betrouwbare webapplicaties, {n} jaar',
    employers: ['Blauwgras Software', 'Kadeweb'],
    skills: ['typescript', 'postgres', 'react', 'scrum'],
    specialisms: ['web-development', 'backend'],
    education: ['hbo', 'Informatica', 'Hogeschool Noorderzijl'],
    did: 'Ik bouw en beheer webapplicaties met TypeScript en PostgreSQL. Ik schrijf de testen eerst.',
  },
  'data-analyst': {
    sector: 'it',
    title: 'Data-analist',
    headline: 'Maakt cijfers begrijpelijk',
    employers: ['Cijferhuis Delta', 'Waterschap Lage Landen'],
    skills: ['sql', 'python', 'power-bi'],
    specialisms: ['machine-learning'],
    education: ['wo', 'Econometrie', 'Universiteit van het Noorden'],
    did: 'Ik maak rapporten en modellen die mensen echt gebruiken.',
  },
  'system-administrator': {
    sector: 'it',
    title: 'Systeembeheerder',
    headline: 'Houdt systemen overeind',
    employers: ['Gemeente Veenrand', 'Netwerkplaats'],
    skills: ['linux', 'kubernetes'],
    specialisms: ['cloud', 'security'],
    education: ['mbo', 'ICT-beheer', 'ROC De Brug'],
    did: 'Ik beheer servers en help collega’s.',
  },
  electrician: {
    sector: 'engineering',
    title: 'Elektromonteur',
    headline: 'Allround elektricien, ook warmtepompen',
    employers: ['Installatiebedrijf Stroomberg', 'Technisch Buro Vonk'],
    skills: ['reading-drawings', 'vca'],
    specialisms: ['installations', 'heat-pumps'],
    education: ['mbo', 'Elektrotechniek', 'ROC Techniekhaven'],
    did: 'Ik leg installaties aan in woningen en zoek storingen.',
  },
  'mechanical-engineer': {
    sector: 'engineering',
    title: 'Werktuigbouwkundig ingenieur',
    headline: 'Ontwerpt machines die blijven draaien',
    employers: ['Machinefabriek IJzerman', 'Buro Tandwiel'],
    skills: ['autocad', 'plc', 'project-management'],
    specialisms: ['industrial-automation'],
    education: ['hbo', 'Werktuigbouwkunde', 'Hogeschool Rivierenland'],
    did: 'Ik reken, teken en begeleid de bouw.',
  },
  carpenter: {
    sector: 'building',
    title: 'Timmerman',
    headline: 'Timmerman voor renovatie',
    employers: ['Bouwbedrijf Eikenhout', 'Restauratie Oudewater'],
    skills: ['reading-drawings', 'vca'],
    specialisms: ['renovation'],
    education: ['mbo', 'Timmeren', 'ROC Techniekhaven'],
    did: 'Ik maak kozijnen, daken en trappen.',
  },
  driver: {
    sector: 'logistics',
    title: 'Chauffeur',
    headline: 'Chauffeur met CE, ook buitenland',
    employers: ['Transport Zwaluw', 'Koelvracht Noord'],
    skills: ['licence-ce', 'forklift'],
    specialisms: ['international'],
    education: ['vmbo'],
    did: 'Ik rijd door heel Europa en laad zelf.',
  },
  planner: {
    sector: 'logistics',
    title: 'Planner',
    headline: 'Houdt overzicht als het druk is',
    employers: ['Transport Zwaluw', 'Magazijn Meridiaan'],
    skills: ['planning', 'excel', 'negotiating'],
    specialisms: [],
    education: ['mbo', 'Logistiek', 'ROC De Brug'],
    did: 'Ik plan ritten en los het op als het anders loopt.',
  },
  bookkeeper: {
    sector: 'finance',
    title: 'Boekhouder',
    headline: 'Zorgvuldig boekhouder',
    employers: ['Administratiekantoor Balans', 'Woningstichting Thuisrijk'],
    skills: ['bookkeeping', 'excel'],
    specialisms: ['tax'],
    education: ['mbo', 'Financiële administratie', 'ROC De Brug'],
    did: 'Ik doe de boeken en de aangiften.',
  },
  'policy-adviser': {
    sector: 'government',
    title: 'Beleidsadviseur',
    headline: 'Maakt beleid dat mensen snappen',
    employers: ['Gemeente Veenrand', 'Provincie Laagveen'],
    skills: ['writing', 'presenting', 'project-management'],
    specialisms: ['spatial-planning', 'privacy'],
    education: ['wo', 'Bestuurskunde', 'Universiteit van het Noorden'],
    did: 'Ik schrijf adviezen en praat met inwoners.',
  },
  cook: {
    sector: 'hospitality',
    title: 'Zelfstandig werkend kok',
    headline: 'Kok met liefde voor groente',
    employers: ['Restaurant De Kreek', 'Brasserie Nieuwe Haven'],
    skills: ['haccp', 'team-lead'],
    specialisms: [],
    education: ['mbo', 'Kok', 'ROC De Brug'],
    did: 'Ik kook, bestel en leid de keuken.',
  },
  designer: {
    sector: 'creative',
    title: 'Grafisch ontwerper',
    headline: 'Ontwerpt merken en schermen',
    employers: ['Studio Zeewind', 'Reclamehuis Raster'],
    skills: ['figma', 'photography'],
    specialisms: ['brand-design'],
    education: ['hbo', 'Communicatie en vormgeving', 'Hogeschool Rivierenland'],
    did: 'Ik maak huisstijlen en websites.',
  },
};

// name | address | occupation | level | province | years | hours | file (pdf, docx or -) | photo (y or -) | days ago
const rows = `
Samira Benali|samira|nurse|recruiters|groningen|9|24-32|pdf|y|20
Pim Vreugdenhil|pim|software-developer|anonymous|drenthe|6|32-40|pdf|y|35
Yara Smit|yara|designer|hidden|utrecht|3|24-32|-|-|3
Noor Achterberg|noor|nurse|recruiters|groningen|4|24-24|docx|-|41
Daan Kuiper|daan|nurse|anonymous|friesland|12|28-36|-|-|12
Fatima El Idrissi|fatima|care-worker|recruiters|overijssel|7|16-24|-|y|60
Bram Hoekstra|bram|electrician|recruiters|friesland|15|36-40|pdf|-|9
Lieke van Dam|lieke|primary-teacher|anonymous|gelderland|11|24-32|-|-|75
Tariq Rahman|tariq|data-analyst|recruiters|noord-holland|5|32-40|docx|y|15
Sanne Postma|sanne|policy-adviser|recruiters|groningen|8|28-36|-|-|100
Joris de Ruiter|joris|carpenter|recruiters|zeeland|20|36-40|-|-|50
Amina Yusuf|amina|bookkeeper|anonymous|zuid-holland|6|24-36|-|-|22
Kees Zijlstra|kees|driver|recruiters|drenthe|25|40-48|-|-|130
Mila Novak|mila|software-developer|recruiters|zuid-holland|2|32-40|pdf|y|5
Ruben Tjon|ruben|secondary-teacher|recruiters|flevoland|10|32-40|-|-|88
Eva Lammers|eva|mechanical-engineer|anonymous|noord-brabant|14|32-40|-|-|64
Hamza Aksoy|hamza|cook|recruiters|noord-holland|9|32-40|-|y|27
Iris Bakker|iris|planner|recruiters|gelderland|4|32-40|-|-|18
Olivier Peeters|olivier|system-administrator|anonymous|limburg|13|36-40|-|-|33
Roos Veenstra|roos|care-worker|anonymous|friesland|18|20-28|-|-|45
Jelle Dijk|jelle|electrician|recruiters|groningen|3|36-40|-|-|7
Wessel Mulder|wessel|nurse|recruiters|overijssel|16|32-36|-|-|90
Zoë Maas|zoe|designer|recruiters|utrecht|7|24-32|pdf|y|11
Thomas Okafor|thomas|software-developer|recruiters|noord-brabant|11|32-40|-|-|29
Femke Brouwer|femke|primary-teacher|recruiters|drenthe|2|24-40|-|-|14
Nadia Kowalska|nadia|data-analyst|anonymous|utrecht|9|32-36|-|-|52
Gijs Verbeek|gijs|carpenter|anonymous|noord-holland|8|36-40|-|-|70
Hanna Lindeman|hanna|policy-adviser|anonymous|zuid-holland|15|28-36|-|-|16
Sem Castelein|sem|driver|recruiters|limburg|5|36-48|-|-|24
Lotte Groen|lotteg|secondary-teacher|anonymous|groningen|6|20-32|-|-|37
Ibrahim Saidi|ibrahim|planner|anonymous|zuid-holland|10|36-40|-|-|48
Marit Wolthuis|marit|nurse|anonymous|drenthe|3|24-32|-|-|8
Stijn Hendriks|stijn|mechanical-engineer|recruiters|overijssel|4|36-40|-|-|19
Julia Ferreira|julia|cook|anonymous|zeeland|12|32-40|-|-|56
Bas van Leeuwen|bas|system-administrator|recruiters|flevoland|7|32-40|-|-|31
Emma Rozema|emma|bookkeeper|recruiters|friesland|21|24-32|-|-|110
Luuk Timmer|luuk|software-developer|hidden|groningen|1|32-40|-|-|2
Aïsha Diallo|aisha|care-worker|recruiters|noord-brabant|2|16-32|-|y|6
Victor Blom|victor|electrician|hidden|gelderland|30|32-40|-|-|140
Nina Scholten|nina|policy-adviser|recruiters|utrecht|5|32-36|-|-|17
`;

export const candidates = rows
  .trim()
  .split('\n')
  .map((row, n) => {
    const [name, address, occupation, level, region, years, hours, file, photo, daysAgo] = row.split('|');
    const [min, max] = hours.split('-').map(Number);
    return {
      n,
      name,
      email: `${address}@demo.helder.example`,
      occupation,
      level,
      region,
      years: Number(years),
      hours: { min, max },
      file: file === '-' ? null : file,
      hasPhoto: photo === 'y',
      daysAgo: Number(daysAgo),
    };
  });

/** The profile such a person would have published, on a day. */
export function profileOf(person, today) {
  const trade = trades[person.occupation];
  const year = today.getUTCFullYear();
  const [level, field, school] = trade.education;
  const turn = year - Math.ceil(person.years / 2);
  const work = [
    { title: trade.title, employer: trade.employers[person.n % 2], from: `${turn}-03`, hours: person.hours.max, description: trade.did },
    ...(person.years > 3
      ? [
          {
            title: trade.title,
            employer: trade.employers[(person.n + 1) % 2],
            from: `${year - person.years}-09`,
            until: `${turn}-02`,
            hours: person.hours.min,
          },
        ]
      : []),
  ];
  const free = new Date(today.getTime() + (person.n % 5) * 40 * 86_400_000);
  return {
    name: person.name,
    headline: trade.headline.replace('{n}', String(person.years)),
    summary: `${trade.did} Ik zoek een plek waar ik kan blijven leren, in een team dat elkaar helpt.`,
    sector: trade.sector,
    function: person.occupation,
    specialisms: trade.specialisms,
    skills: trade.skills,
    years: person.years,
    work,
    education: [
      {
        level,
        ...(field && { field }),
        ...(school && { school }),
        from: `${year - person.years - 4}-09`,
        until: `${year - person.years}-07`,
      },
    ],
    languages: [
      { language: 'nl', level: 'native' },
      { language: 'en', level: 'good' },
      ...(person.n % 4 === 0 ? [{ language: 'de', level: 'basic' }] : []),
    ],
    region: person.region,
    availability: free.toISOString().slice(0, 10),
    hours: person.hours,
    ...(person.n % 3 === 0 && { rate: 35 + (person.n % 7) * 5 }),
    phone: `06 ${String(12345670 + person.n)}`,
  };
}
