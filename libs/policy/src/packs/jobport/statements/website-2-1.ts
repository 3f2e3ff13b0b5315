import type { StatementVersion } from '../../../pack.js';

/** Version 2.1 of 3 April 2023: for the website alone; the application has a text of its own elsewhere. */
export const website21 = {
  version: '2.1',
  from: '2023-04-03',
  isMajor: true,
  changes: {
    nl: 'Dit is versie 2.1 van 3 april 2023, in onze eigen woorden. Waar de wet u meer geeft, staat dat erbij.',
    en: 'This is version 2.1 of 3 April 2023, in our own words. Where the law gives you more, it says so.',
  },
  text: {
    nl: [
      {
        id: 'scope',
        title: 'Waar gaat deze tekst over?',
        clauses: ['JOBPORT-1a'],
        body: [
          {
            p: 'Over deze website: het formulier, het bezoek en uw rechten. De applicatie van Jobport heeft [een eigen tekst](page:privacyApplication). Een profiel of cv vragen wij hier niet.',
          },
        ],
      },
      {
        id: 'controller',
        title: 'Wie is verantwoordelijk?',
        clauses: ['JOBPORT-1b'],
        body: [
          { p: 'Jobport beslist wat er met uw gegevens gebeurt, en is daarvoor verantwoordelijk.' },
          {
            dl: [
              { term: 'Naam', says: 'Jobport' },
              { term: 'KvK-nummer', says: 'Niet vermeld' },
              { term: 'Adres', says: 'Niet vermeld' },
              { term: 'Over privacy', says: '[privacy@jobport.nl](mailto:privacy@jobport.nl)' },
            ],
          },
          {
            p: 'Staat er ‘niet vermeld’? Dan stond het niet in de beloften waar deze tekst op rust. Wij vullen niets in wat wij niet zeker weten.',
          },
        ],
      },
      {
        id: 'visit',
        title: 'Wat weten wij van uw bezoek?',
        clauses: ['JOBPORT-2a-1', 'JOBPORT-2a-2'],
        body: [
          { p: 'Na uw ja tellen wij bezoeken, en via welke site mensen komen. Ook zien wij dan wat voor apparaat en browser het is.' },
          { p: 'Zonder uw ja meten wij niets. Lees meer bij [Cookies](page:cookies).' },
        ],
      },
      {
        id: 'form',
        title: 'Wat vragen wij in het formulier?',
        clauses: ['JOBPORT-2b-1', 'JOBPORT-2b-2', 'JOBPORT-2b-3'],
        body: [
          { p: 'Uw voornaam, uw achternaam, uw e-mailadres en uw vraag. Zonder die vier kunnen wij niet antwoorden.' },
          { p: 'Niet verplicht: uw bedrijf, hoe u ons vond, en uw browser en apparaat. U ziet dit voordat u verstuurt.' },
          {
            p: 'Stuur nooit uw burgerservicenummer, een paspoortnummer, een wachtwoord of iets over uw gezondheid. Lijkt uw tekst daarop? Dan houden wij hem tegen, en bewaren wij niets.',
          },
        ],
      },
      {
        id: 'account',
        title: 'En een account?',
        clauses: ['JOBPORT-7a'],
        body: [
          { p: 'Dat hoeft niet. Wilt u een verzoek hier volgen? Dan vragen wij vier dingen:' },
          {
            ul: [
              'Uw naam: om te weten wie een verzoek doet.',
              'Uw e-mailadres: om in te loggen, en om te antwoorden.',
              'Uw wachtwoord: zodat niemand anders uw verzoek leest.',
              'Uw taal: om te antwoorden in uw taal.',
            ],
          },
        ],
      },
      {
        id: 'purposes',
        title: 'Waarvoor gebruiken wij ze?',
        clauses: ['JOBPORT-5b', 'JOBPORT-5c'],
        body: [
          { p: 'Om u te antwoorden, en om te zien hoe de site loopt. Wij verkopen of verhuren uw gegevens nooit.' },
          { p: 'Geven wij iets aan een ander? Dan schrijven wij op waarom dat mag. Dat is een wet, een doel dat erbij past, of uw ja.' },
        ],
      },
      {
        id: 'recipients',
        title: 'Wie ziet uw gegevens?',
        clauses: ['JOBPORT-5a', 'JOBPORT-5d', 'JOBPORT-5e'],
        body: [
          {
            p: 'Wie uw vraag behandelt, ziet die vraag. Meer niet. Ook een bedrijf uit onze groep of een partner kan ons helpen. Dat staat dan in de lijst op deze pagina.',
          },
          { p: 'Gaat er iets naar een land buiten Europa? Dan alleen als uw gegevens daar goed beschermd zijn. In de lijst staat hoe.' },
        ],
      },
      {
        id: 'retention',
        title: 'Tot wanneer bewaren wij iets?',
        clauses: ['JOBPORT-4a', 'JOBPORT-4b'],
        body: [
          {
            p: 'De [bewaarlijst](page:privacy#bewaren) zegt het per soort gegeven. De machine die wist, leest dezelfde lijst. In het kort:',
          },
          {
            ul: [
              'Uw vraag in het formulier: tot wij u antwoord gaven, en anders 6 maanden. Dan wissen wij uw gegevens.',
              'Uw verzoek over uw rechten, zonder de inhoud: 5 jaar. Dat moet van de wet.',
              'Uw vraag in het formulier: tot wij u antwoord gaven. Dan wissen wij uw gegevens.',
              'Uw verzoek over uw rechten: 1 jaar nadat het klaar is. Zonder de inhoud: 5 jaar. Dat moet van de wet.',
              'Cijfers over bezoek: die wijzen niemand aan.',
              'Een aanmelding zonder bevestigd e-mailadres: 72 uur.',
              'Mails die wij u stuurden: 30 dagen.',
              'Het logboek zonder namen: 24 maanden.',
              'Een deel van uw IP-adres in dat logboek: 6 maanden.',
              'Een kopie van een deel van het logboek: 7 dagen.',
              'Regels in dat logboek over toestemming, wissen en toegang: 5 jaar.',
              'Uw keuze over cookies: 13 maanden. Daarna vragen wij het opnieuw.',
              'Bewijs van uw keuzes, zonder naam: 5 jaar nadat u uw account sluit.',
              'Bewijs dat wij wisten, zonder naam: 120 dagen. Onze laatste mail aan u: 1 uur nadat alles gewist is.',
            ],
          },
          { p: 'Zegt een wet dat iets langer moet blijven? Dan staat die wet erbij in de lijst.' },
        ],
      },
      {
        id: 'rights',
        title: 'Uw rechten',
        clauses: ['JOBPORT-6a', 'JOBPORT-6b', 'JOBPORT-6c', 'JOBPORT-6d', 'JOBPORT-6e', 'JOBPORT-6f', 'JOBPORT-6g'],
        body: [
          { p: 'Vraag het hier op de site, mail [privacy@jobport.nl](mailto:privacy@jobport.nl), of stuur een brief.' },
          {
            dl: [
              {
                term: 'Gegevens bekijken (inzage)',
                says: 'U ziet wat wij hebben, waarom, van wie het komt, wie het kreeg en tot wanneer.',
              },
              {
                term: 'Gegevens verbeteren (rectificatie)',
                says: 'Klopt iets niet, dan verbeteren of wissen wij het. Zolang dat niet zeker is, schermen wij het af.',
              },
              { term: 'Gegevens wissen', says: 'Een veld, een bestand of alles: u kiest.' },
              { term: 'Gebruik stilzetten (beperking)', says: 'Wij bewaren uw gegevens dan, en doen er niets anders mee.' },
              {
                term: 'Gegevens meenemen (overdraagbaarheid)',
                says: 'Wat u gaf met uw ja of door een afspraak. U krijgt een kopie die een computer kan lezen.',
              },
              {
                term: 'Nee zeggen (bezwaar)',
                says: 'Tegen reclame geldt uw nee altijd en meteen. Ander gebruik staat stil tot er een besluit is.',
              },
              {
                term: 'Stoppen met toestemming',
                says: 'Altijd. Wij wissen dan wat daarop rustte. Is iets ook voor een ander doel nodig? Dan blijft het alleen daarvoor.',
              },
            ],
          },
        ],
      },
      {
        id: 'request',
        title: 'Hoe gaat een verzoek?',
        clauses: ['JOBPORT-7a', 'JOBPORT-7b', 'JOBPORT-7c', 'JOBPORT-7d'],
        body: [
          { p: 'Post, mail en site komen in één rij. Soms vragen wij eerst wie u bent. Tot dan geven wij niets.' },
          {
            p: 'U krijgt antwoord binnen een maand nadat wij weten dat u het bent. Is het ingewikkeld? Dan mag het twee maanden langer duren. Wij zeggen u dan in de eerste maand waarom.',
          },
          { p: 'Zeggen wij nee, of voor een deel nee? Dan leest u waarom, en waar u kunt klagen.' },
          {
            p: 'De wet geeft u meer dan wij beloofden. Tegen reclame geldt uw nee altijd en meteen. En een kopie van uw paspoort vragen wij nooit.',
          },
        ],
      },
      {
        id: 'security',
        title: 'Hoe beveiligen wij uw gegevens?',
        clauses: ['JOBPORT-3'],
        body: [
          {
            p: 'Hoe gevoeliger een gegeven, hoe strenger wij zijn. Dat geldt voor wie het ziet, voor het versleutelen en voor het logboek.',
          },
        ],
      },
      {
        id: 'complaint',
        title: 'Heeft u een klacht?',
        clauses: ['JOBPORT-8a', 'JOBPORT-8c'],
        body: [
          {
            p: 'Mail [privacy@jobport.nl](mailto:privacy@jobport.nl), of gebruik de pagina [Hulp](page:help). U hoort wat wij ermee doen.',
          },
          { p: 'U kunt altijd ook naar de toezichthouder: de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).' },
        ],
      },
      {
        id: 'incident',
        title: 'Ziet u misbruik of een lek?',
        clauses: ['JOBPORT-8b'],
        body: [{ p: 'Meld het meteen, op dezelfde manier. Zo’n melding gaat direct naar de beheerder.' }],
      },
      {
        id: 'changes',
        title: 'Als deze tekst verandert',
        clauses: ['JOBPORT-0', 'JOBPORT-9'],
        body: [
          { p: 'Dit is versie 2.1 van 3 april 2023. Een nieuwe versie krijgt een nummer en een datum. Kijk hier af en toe.' },
          { p: 'Elke [eerdere versie](page:versions) blijft te lezen, met wat er veranderde. Een oude toestemming rekken wij niet op.' },
        ],
      },
    ],
    en: [
      {
        id: 'scope',
        title: 'What is this text about?',
        clauses: ['JOBPORT-1a'],
        body: [
          {
            p: 'About this website: the form, visits and your rights. The application of Jobport has [a text of its own](page:privacyApplication). We ask for no profile or CV here.',
          },
        ],
      },
      {
        id: 'controller',
        title: 'Who is responsible?',
        clauses: ['JOBPORT-1b'],
        body: [
          { p: 'Jobport decides what happens with your data, and is responsible for it.' },
          {
            dl: [
              { term: 'Name', says: 'Jobport' },
              { term: 'Chamber of Commerce (KvK)', says: 'Not stated' },
              { term: 'Address', says: 'Not stated' },
              { term: 'About privacy', says: '[privacy@jobport.nl](mailto:privacy@jobport.nl)' },
            ],
          },
          {
            p: 'Does it say ‘not stated’? Then it was not in the promises that this text rests on. We fill in nothing we do not know for sure.',
          },
        ],
      },
      {
        id: 'visit',
        title: 'What do we know of your visit?',
        clauses: ['JOBPORT-2a-1', 'JOBPORT-2a-2'],
        body: [
          {
            p: 'After your yes we count visits, and through which site people come. We then also see which kind of device and browser it is.',
          },
          { p: 'Without your yes we measure nothing. Read more at [Cookies](page:cookies).' },
        ],
      },
      {
        id: 'form',
        title: 'What do we ask in the form?',
        clauses: ['JOBPORT-2b-1', 'JOBPORT-2b-2', 'JOBPORT-2b-3'],
        body: [
          { p: 'Your first name, your last name, your e-mail address and your question. Without those four we cannot answer.' },
          { p: 'Not required: your company, how you found us, and your browser and device. You see this before you send.' },
          {
            p: 'Never send your citizen service number, a passport number, a password or anything about your health. Does your text look like it? Then we stop it, and keep nothing.',
          },
        ],
      },
      {
        id: 'account',
        title: 'And an account?',
        clauses: ['JOBPORT-7a'],
        body: [
          { p: 'You do not need one. Do you want to follow a request here? Then we ask four things:' },
          {
            ul: [
              'Your name: to know who makes a request.',
              'Your e-mail address: to sign in, and to answer.',
              'Your password: so nobody else reads your request.',
              'Your language: to answer in your language.',
            ],
          },
        ],
      },
      {
        id: 'purposes',
        title: 'What do we use it for?',
        clauses: ['JOBPORT-5b', 'JOBPORT-5c'],
        body: [
          { p: 'To answer you, and to see how the site does. We never sell or rent your data.' },
          { p: 'Do we give something to another? Then we write down why we may. That is a law, a purpose that fits, or your yes.' },
        ],
      },
      {
        id: 'recipients',
        title: 'Who sees your data?',
        clauses: ['JOBPORT-5a', 'JOBPORT-5d', 'JOBPORT-5e'],
        body: [
          {
            p: 'Who handles your question sees that question. Nothing more. A company of our group or a partner may also help us. The list on this page then says so.',
          },
          { p: 'Does something go to a country outside Europe? Then only if your data is well protected there. The list says how.' },
        ],
      },
      {
        id: 'retention',
        title: 'Until when do we keep things?',
        clauses: ['JOBPORT-4a', 'JOBPORT-4b'],
        body: [
          {
            p: 'The [retention list](page:privacy#bewaren) says it for each kind of data. The machine that erases reads the same list. In short:',
          },
          {
            ul: [
              'Your question in the form: until we answered you, and otherwise 6 months. Then we erase your data.',
              'Your request about your rights, without its content: 5 years. The law requires it.',
              'Your question in the form: until we answered you. Then we erase your data.',
              'Your request about your rights: 1 year after it is done. Without its content: 5 years. The law requires it.',
              'Figures about visits: they point at nobody.',
              'A registration without a confirmed e-mail address: 72 hours.',
              'Mails we sent you: 30 days.',
              'The log without names: 24 months.',
              'Part of your IP address in that log: 6 months.',
              'A copy of a part of the log: 7 days.',
              'Lines in that log about consent, erasing and access: 5 years.',
              'Your choice about cookies: 13 months. Then we ask again.',
              'Proof of your choices, without your name: 5 years after you close your account.',
              'Proof that we erased, without your name: 120 days. Our last mail to you: 1 hour after everything is erased.',
            ],
          },
          { p: 'Does a law say that something must stay longer? Then the list names that law.' },
        ],
      },
      {
        id: 'rights',
        title: 'Your rights',
        clauses: ['JOBPORT-6a', 'JOBPORT-6b', 'JOBPORT-6c', 'JOBPORT-6d', 'JOBPORT-6e', 'JOBPORT-6f', 'JOBPORT-6g'],
        body: [
          { p: 'Ask it here on the site, mail [privacy@jobport.nl](mailto:privacy@jobport.nl), or send a letter.' },
          {
            dl: [
              { term: 'See your data (access)', says: 'You see what we have, why, where it came from, who got it and until when.' },
              {
                term: 'Correct your data (rectification)',
                says: 'If something is wrong, we correct or erase it. While that is not sure, we shield it.',
              },
              { term: 'Erase your data', says: 'A field, a file or everything: you choose.' },
              { term: 'Pause the use (restriction)', says: 'We then keep your data and do nothing else with it.' },
              {
                term: 'Take your data along (portability)',
                says: 'What you gave with your yes or by an agreement. You get a copy that a computer can read.',
              },
              {
                term: 'Say no (objection)',
                says: 'Against advertising your no always counts, at once. Other use is paused until there is a decision.',
              },
              {
                term: 'Stop a consent',
                says: 'Always. We then erase what rested on it. Is something also needed for another purpose? Then it stays for that alone.',
              },
            ],
          },
        ],
      },
      {
        id: 'request',
        title: 'How does a request go?',
        clauses: ['JOBPORT-7a', 'JOBPORT-7b', 'JOBPORT-7c', 'JOBPORT-7d'],
        body: [
          { p: 'Letter, mail and site come in one queue. Sometimes we first ask who you are. Until then we give nothing.' },
          {
            p: 'You get an answer within one month after we know it is you. Is it complicated? Then it may take two months more. We tell you why in the first month.',
          },
          { p: 'Do we say no, or no in part? Then you read why, and where you can complain.' },
          {
            p: 'The law gives you more than we promised. Against advertising your no always counts, at once. And we never ask for a copy of your passport.',
          },
        ],
      },
      {
        id: 'security',
        title: 'How do we protect your data?',
        clauses: ['JOBPORT-3'],
        body: [{ p: 'The more sensitive an item, the stricter we are. That counts for who sees it, for encrypting and for the log.' }],
      },
      {
        id: 'complaint',
        title: 'Do you have a complaint?',
        clauses: ['JOBPORT-8a', 'JOBPORT-8c'],
        body: [
          { p: 'Mail [privacy@jobport.nl](mailto:privacy@jobport.nl), or use the page [Help](page:help). You hear what we do with it.' },
          {
            p: 'You can always go to the supervisor too: the [Dutch Data Protection Authority (Autoriteit Persoonsgegevens)](https://www.autoriteitpersoonsgegevens.nl).',
          },
        ],
      },
      {
        id: 'incident',
        title: 'Do you see abuse or a leak?',
        clauses: ['JOBPORT-8b'],
        body: [{ p: 'Tell us at once, in the same way. Such a report goes straight to the administrator.' }],
      },
      {
        id: 'changes',
        title: 'When this text changes',
        clauses: ['JOBPORT-0', 'JOBPORT-9'],
        body: [
          { p: 'This is version 2.1 of 3 April 2023. A new version gets a number and a date. Look here now and then.' },
          { p: 'Every [earlier version](page:versions) stays readable, with what changed. We do not stretch an old consent.' },
        ],
      },
    ],
  },
} as const satisfies StatementVersion;
