import type { StatementVersion } from '../../../pack.js';

/** The text of July 2023; a version that was in force is never edited. */
export const privacy202307 = {
  version: '2023-07',
  from: '2023-07-01',
  isMajor: true,
  changes: {
    nl: 'Dit is de tekst van juli 2023, in onze eigen woorden. Waar de wet u meer geeft, staat dat erbij.',
    en: 'This is the text of July 2023, in our own words. Where the law gives you more, it says so.',
  },
  text: {
    nl: [
      {
        id: 'short',
        title: 'Waar deze tekst over gaat',
        clauses: ['SF-INTRO-a', 'SF-INTRO-b'],
        body: [
          { p: 'Uw gegevens zijn er voor werving en selectie. Voor niets anders.' },
          { p: 'Gebruikt u de site? Dan schrijven wij op dat u deze tekst kon zien.' },
          {
            p: 'De wet geeft u meer dan wij beloofden. Ons beleid zag gebruik als akkoord. Hier is het nooit toestemming. Die vragen wij apart.',
          },
        ],
      },
      {
        id: 'controller',
        title: 'Wie is verantwoordelijk?',
        body: [
          { p: 'Solutions Factory beslist wat er met uw gegevens gebeurt, en is daarvoor verantwoordelijk.' },
          {
            dl: [
              { term: 'Naam', says: 'Solutions Factory' },
              { term: 'KvK-nummer', says: 'Niet vermeld' },
              { term: 'Adres', says: 'Niet vermeld' },
              { term: 'Over privacy', says: '[privacy@sf.example](mailto:privacy@sf.example)' },
            ],
          },
          {
            p: 'Staat er ‘niet vermeld’? Dan stond het niet in de beloften waar deze tekst op rust. Wij vullen niets in wat wij niet zeker weten.',
          },
          { p: 'Het beleid noemt geen mailadres. Dit adres is een voorbeeld van ons.' },
        ],
      },
      {
        id: 'organisations',
        title: 'Wie doen er mee?',
        clauses: ['SF-WIE-a', 'SF-WIE-b', 'SF-GEBRUIK-b'],
        body: [
          {
            p: 'Alleen [organisaties op onze lijst](page:organisations) kunnen in de kandidatenbank kijken. Verliest een organisatie haar toegang? Dan ziet zij u meteen niet meer.',
          },
          { p: 'Een ander bedrijf bewaart de gegevens voor ons. Zijn naam staat in de lijst op deze pagina.' },
        ],
      },
      {
        id: 'when',
        title: 'Wanneer krijgen wij gegevens?',
        clauses: ['SF-WANNEER-a', 'SF-WANNEER-b', 'SF-VACATURES'],
        body: [
          { p: 'Als u een account maakt, solliciteert, of een vacaturemail aanzet. Ook wat u typt en nog niet verstuurt, telt mee.' },
          { p: 'Maakt een ander een profiel over u? Dan krijgt u bericht van wie het komt. U kunt het overnemen, veranderen of wissen.' },
        ],
      },
      {
        id: 'data',
        title: 'Welke gegevens vragen wij?',
        clauses: ['SF-DATA-a', 'SF-DATA-b', 'SF-DATA-ACC', 'SF-DATA-ZOEK'],
        body: [
          { p: 'Voor een account vragen wij vier dingen, elk voor één doel:' },
          {
            ul: [
              'Uw naam: zodat een werkgever weet wie u bent, als u dat wilt.',
              'Uw e-mailadres: om in te loggen, en voor de mail over uw zichtbare jaar.',
              'Uw wachtwoord: om uw account te beveiligen. Wij kunnen het zelf niet lezen.',
              'Uw taal: om mails in uw taal te schrijven.',
            ],
          },
          {
            p: 'Bij elk veld staat of het moet, en waarom. Zet u uw profiel aan, dan zegt u ook dat het klopt. Uw geboortedatum en geslacht ziet een recruiter niet.',
          },
          { p: 'Voor een vacaturemail is uw e-mailadres genoeg. U bevestigt die mail eerst, en stopt met één klik.' },
        ],
      },
      {
        id: 'photo',
        title: 'Foto en video',
        clauses: ['SF-DATA-FOTO'],
        body: [
          {
            p: 'Een foto of video is nooit verplicht, bij geen enkele stap. U kunt beide altijd weghalen. Bewaren en tonen zijn twee vragen.',
          },
        ],
      },
      {
        id: 'special',
        title: 'En gevoelige gegevens?',
        clauses: ['SF-BIJZ-a', 'SF-BIJZ-b'],
        body: [
          { p: 'Die vragen wij alleen als een wet het zegt, of met uw duidelijke ja. Bij die vraag staat om welke soort het gaat.' },
          { p: 'Over straffen vragen wij niets. Daarvoor is uw ja niet genoeg; alleen een wet kan dat regelen.' },
          {
            p: 'De wet geeft u meer dan wij beloofden. Uw burgerservicenummer hoort hier niet. Lijkt een tekst daarop, dan houden wij die tegen.',
          },
        ],
      },
      {
        id: 'purposes',
        title: 'Waarvoor gebruiken wij ze?',
        clauses: ['SF-DOEL-SOLL', 'SF-DOEL-BANK', 'SF-DOEL-DOSSIER', 'SF-DOEL-CONTACT', 'SF-DOEL-WIJZ', 'SF-DOEL-NIEUWS', 'SF-INTRO-a'],
        body: [
          {
            ul: [
              'Uw sollicitatie bij de werkgever brengen.',
              'U laten vinden in de kandidatenbank. Alleen met uw ja.',
              'Het dossier als u wordt aangenomen.',
              'U bellen of mailen over uw zaak. Zonder reclame.',
              'U vertellen dat de dienst verandert. Nieuws over ons aanbod alleen na uw ja.',
              'De nieuwsbrief. Alleen na uw ja, en los van uw profiel.',
            ],
          },
        ],
      },
      {
        id: 'visibility',
        title: 'Wie ziet uw profiel, en hoe lang?',
        clauses: ['SF-INZAGE-c', 'SF-INZAGE-d', 'SF-INZAGE-e', 'SF-INZAGE-f', 'SF-INZAGE-g', 'SF-INZAGE-h', 'SF-DOEL-BANK'],
        body: [
          { p: 'Recruiters van de organisaties op de lijst, na uw ja. Bij [Wie ziet wat](page:whoSeesWhat) zet u elk gegeven aan of uit.' },
          {
            p: 'Eén knop maakt u anoniem. Dan gaan uw naam, contact, foto, bestanden, precieze datums en uw werkgever nooit naar een recruiter.',
          },
          {
            p: 'U bent een jaar zichtbaar. Dan krijgt u één mail met een link. Klikt u niet binnen 30 dagen, dan wordt u onzichtbaar. Een klik geeft een nieuw jaar.',
          },
          { p: 'U kunt ook zelf stoppen. Dat werkt meteen, ook in het zoeken.' },
        ],
      },
      {
        id: 'account',
        title: 'Wat kunt u zelf veranderen?',
        clauses: ['SF-INZAGE-a', 'SF-INZAGE-b'],
        body: [
          {
            p: 'Bijna alles, en altijd: uw cv en wat er verder van u staat. Het werkt meteen. Kijk bij [Mijn gegevens](page:myData) en bij [Account](page:account).',
          },
        ],
      },
      {
        id: 'applications',
        title: 'Wie leest uw sollicitatie?',
        clauses: ['SF-GEBRUIK-a', 'SF-GEBRUIK-c'],
        body: [{ p: 'Alleen de mensen die in de vacature staan. Geven wij iets aan een ander? Dan schrijven wij op waarom dat mag.' }],
      },
      {
        id: 'retention',
        title: 'Tot wanneer bewaren wij iets?',
        clauses: ['SF-BEWAAR', 'SF-WANNEER-a', 'SF-DOEL-DOSSIER'],
        body: [
          {
            p: 'De [bewaarlijst](page:privacy#bewaren) zegt het per soort gegeven. De machine die wist, leest dezelfde lijst. In het kort:',
          },
          {
            ul: [
              'Account, profiel, concept, cv, foto en video: tot u ze wist of uw account sluit.',
              'Een sollicitatie die is afgelopen: 4 weken. Met uw ja ten hoogste 1 jaar.',
              'Vragen om contact, en berichten: tot u uw account sluit.',
              'Het dossier als u wordt aangenomen: 7 jaar, tot het eind van dat jaar.',
              'Vacaturemail en nieuwsbrief: tot u stopt.',
              'Uw vraag of klacht: tot wij u antwoord gaven, en anders 6 maanden.',
              'Een aanmelding zonder bevestigd e-mailadres: 72 uur.',
              'Mails die wij u stuurden: 30 dagen.',
              'Wie uw profiel bekeek, en het logboek zonder namen: 24 maanden.',
              'Een deel van uw IP-adres in dat logboek: 6 maanden.',
              'Een kopie van een deel van het logboek: 7 dagen.',
              'Regels in dat logboek over toestemming, wissen en toegang: 5 jaar.',
              'Uw keuze over cookies: 13 maanden. Daarna vragen wij het opnieuw.',
              'Bewijs van uw keuzes, zonder naam: 5 jaar nadat u uw account sluit.',
              'Bewijs dat wij wisten, zonder naam: 120 dagen. Onze laatste mail aan u: 1 uur nadat alles gewist is.',
            ],
          },
        ],
      },
      {
        id: 'closing',
        title: 'Wat gebeurt er als u stopt?',
        clauses: ['SF-INZAGE-h', 'SF-CONTACT'],
        body: [
          {
            p: 'U zet uw profiel zelf uit. Wilt u alles weg? Sluit uw account bij [Account](page:account), of gebruik het [formulier](page:help).',
          },
          { p: 'Daarna blijft alleen wat moet van de wet. U ziet dat vooraf.' },
        ],
      },
      {
        id: 'rights',
        title: 'Uw rechten',
        clauses: ['SF-INZAGE-a', 'SF-INZAGE-b'],
        body: [
          { p: 'Veel doet u zelf, zonder het te vragen. Voor de rest is er de pagina [Hulp](page:help).' },
          {
            dl: [
              {
                term: 'Gegevens bekijken (inzage)',
                says: 'U ziet wat wij hebben, waarom, van wie het komt, wie het kreeg en tot wanneer.',
              },
              { term: 'Gegevens verbeteren (rectificatie)', says: 'U verandert veel zelf. Lukt iets niet, dan doen wij het.' },
              { term: 'Gegevens wissen', says: 'Een veld, een bestand of alles: u kiest.' },
              { term: 'Gebruik stilzetten (beperking)', says: 'Wij bewaren uw gegevens dan, en doen er niets anders mee.' },
              { term: 'Gegevens meenemen (overdraagbaarheid)', says: 'U krijgt een kopie die een computer kan lezen.' },
              {
                term: 'Nee zeggen (bezwaar)',
                says: 'Tegen reclame geldt uw nee altijd en meteen. Ander gebruik staat stil tot er een besluit is.',
              },
              { term: 'Stoppen met toestemming', says: 'Altijd, net zo makkelijk als ja zeggen. Wij wissen dan wat alleen daarop rustte.' },
            ],
          },
          {
            p: 'De wet geeft u meer dan wij beloofden. Ons beleid noemde inzage en verbeteren. U mag ook wissen, stilzetten, meenemen en nee zeggen.',
          },
          {
            p: 'U krijgt antwoord binnen een maand nadat wij weten dat u het bent. Is het ingewikkeld? Dan mag het twee maanden langer duren. Wij zeggen u dan in de eerste maand waarom.',
          },
          { p: 'Wij vragen nooit om een kopie van uw paspoort. Inloggen, of een mail beantwoorden, is genoeg.' },
        ],
      },
      {
        id: 'security',
        title: 'Hoe beveiligen wij uw gegevens?',
        clauses: ['SF-BEV-a', 'SF-BEV-b', 'SF-BEV-c'],
        body: [
          {
            p: 'Wie bij ons werkt, ziet alleen wat nodig is. Wie voor ons werkt, heeft een contract. Van de bewaarder staat ook het keurmerk in de lijst, met de datum waarop dat afloopt.',
          },
        ],
      },
      {
        id: 'cookies',
        title: 'Cookies',
        clauses: ['SF-WEB-NOOD', 'SF-WEB-STAT'],
        body: [
          {
            p: 'Wat nodig is om de site te laten werken, staat altijd aan. Tellen van bezoek staat uit tot u ja zegt. Wij bewaren dan alleen aantallen, niets over u.',
          },
        ],
      },
      {
        id: 'complaint',
        title: 'Heeft u een klacht?',
        clauses: ['SF-CONTACT'],
        body: [
          {
            p: 'Gebruik het [formulier](page:help), of mail [privacy@sf.example](mailto:privacy@sf.example). U krijgt binnen een maand antwoord.',
          },
          { p: 'U kunt altijd ook naar de toezichthouder: de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).' },
          { p: 'De wet geeft u meer dan wij beloofden. Ons beleid noemde deze toezichthouder niet.' },
        ],
      },
      {
        id: 'changes',
        title: 'Als deze tekst verandert',
        clauses: ['SF-WIJZ'],
        body: [
          { p: 'Dit is de versie van juli 2023. Een nieuwe versie krijgt een datum.' },
          { p: 'Elke [eerdere versie](page:versions) blijft te lezen, met wat er veranderde. Een oude toestemming rekken wij niet op.' },
        ],
      },
    ],
    en: [
      {
        id: 'short',
        title: 'What this text is about',
        clauses: ['SF-INTRO-a', 'SF-INTRO-b'],
        body: [
          { p: 'Your data is there to recruit and select. For nothing else.' },
          { p: 'Do you use the site? Then we write down that you could see this text.' },
          { p: 'The law gives you more than we promised. Our policy saw use as agreement. Here it is never consent. We ask that apart.' },
        ],
      },
      {
        id: 'controller',
        title: 'Who is responsible?',
        body: [
          { p: 'Solutions Factory decides what happens with your data, and is responsible for it.' },
          {
            dl: [
              { term: 'Name', says: 'Solutions Factory' },
              { term: 'Chamber of Commerce (KvK)', says: 'Not stated' },
              { term: 'Address', says: 'Not stated' },
              { term: 'About privacy', says: '[privacy@sf.example](mailto:privacy@sf.example)' },
            ],
          },
          {
            p: 'Does it say ‘not stated’? Then it was not in the promises that this text rests on. We fill in nothing we do not know for sure.',
          },
          { p: 'The policy names no mail address. This address is an example of ours.' },
        ],
      },
      {
        id: 'organisations',
        title: 'Who takes part?',
        clauses: ['SF-WIE-a', 'SF-WIE-b', 'SF-GEBRUIK-b'],
        body: [
          {
            p: 'Only [organisations on our list](page:organisations) can look in the candidate bank. Does an organisation lose its access? Then it stops seeing you at once.',
          },
          { p: 'Another company stores the data for us. Its name is in the list on this page.' },
        ],
      },
      {
        id: 'when',
        title: 'When do we get data?',
        clauses: ['SF-WANNEER-a', 'SF-WANNEER-b', 'SF-VACATURES'],
        body: [
          { p: 'When you make an account, apply, or switch on a vacancy mail. What you type and do not send yet counts too.' },
          { p: 'Does somebody else make a profile about you? Then you hear who it is from. You can take it over, change it or erase it.' },
        ],
      },
      {
        id: 'data',
        title: 'Which data do we ask for?',
        clauses: ['SF-DATA-a', 'SF-DATA-b', 'SF-DATA-ACC', 'SF-DATA-ZOEK'],
        body: [
          { p: 'For an account we ask four things, each for one purpose:' },
          {
            ul: [
              'Your name: so an employer knows who you are, if you want that.',
              'Your e-mail address: to sign in, and for the mail about your visible year.',
              'Your password: to protect your account. We cannot read it ourselves.',
              'Your language: to write mails in your language.',
            ],
          },
          {
            p: 'At each field it says whether it is required, and why. If you switch your profile on, you also say it is right. A recruiter does not see your birth date and sex.',
          },
          { p: 'For a vacancy mail your e-mail address is enough. You first confirm that mail, and stop with one click.' },
        ],
      },
      {
        id: 'photo',
        title: 'Photo and video',
        clauses: ['SF-DATA-FOTO'],
        body: [
          { p: 'A photo or video is never required, at any step. You can always remove both. Keeping and showing are two questions.' },
        ],
      },
      {
        id: 'special',
        title: 'And sensitive data?',
        clauses: ['SF-BIJZ-a', 'SF-BIJZ-b'],
        body: [
          { p: 'We ask those only if a law says so, or with your clear yes. That question says which kind it is about.' },
          { p: 'About crimes we ask nothing. For that your yes is not enough; only a law can arrange it.' },
          {
            p: 'The law gives you more than we promised. Your citizen service number does not belong here. If a text looks like it, we stop it.',
          },
        ],
      },
      {
        id: 'purposes',
        title: 'What do we use it for?',
        clauses: ['SF-DOEL-SOLL', 'SF-DOEL-BANK', 'SF-DOEL-DOSSIER', 'SF-DOEL-CONTACT', 'SF-DOEL-WIJZ', 'SF-DOEL-NIEUWS', 'SF-INTRO-a'],
        body: [
          {
            ul: [
              'Bringing your application to the employer.',
              'Letting you be found in the candidate bank. Only with your yes.',
              'The file if you are hired.',
              'Calling or mailing you about your matter. Without advertising.',
              'Telling you that the service changes. News about our offer only after your yes.',
              'The newsletter. Only after your yes, and apart from your profile.',
            ],
          },
        ],
      },
      {
        id: 'visibility',
        title: 'Who sees your profile, and how long?',
        clauses: ['SF-INZAGE-c', 'SF-INZAGE-d', 'SF-INZAGE-e', 'SF-INZAGE-f', 'SF-INZAGE-g', 'SF-INZAGE-h', 'SF-DOEL-BANK'],
        body: [
          {
            p: 'Recruiters of the organisations on the list, after your yes. At [Who sees what](page:whoSeesWhat) you switch each item on or off.',
          },
          {
            p: 'One switch makes you anonymous. Your name, contact, photo, files, exact dates and your employer then never go to a recruiter.',
          },
          {
            p: 'You are visible for one year. Then you get one mail with a link. If you do not click within 30 days, you become hidden. A click gives a new year.',
          },
          { p: 'You can also stop yourself. That works at once, in search too.' },
        ],
      },
      {
        id: 'account',
        title: 'What can you change yourself?',
        clauses: ['SF-INZAGE-a', 'SF-INZAGE-b'],
        body: [
          {
            p: 'Nearly everything, and always: your CV and what else is there about you. It works at once. Look at [My data](page:myData) and at [Account](page:account).',
          },
        ],
      },
      {
        id: 'applications',
        title: 'Who reads your application?',
        clauses: ['SF-GEBRUIK-a', 'SF-GEBRUIK-c'],
        body: [{ p: 'Only the people named in the vacancy. Do we give something to another? Then we write down why we may.' }],
      },
      {
        id: 'retention',
        title: 'Until when do we keep things?',
        clauses: ['SF-BEWAAR', 'SF-WANNEER-a', 'SF-DOEL-DOSSIER'],
        body: [
          {
            p: 'The [retention list](page:privacy#bewaren) says it for each kind of data. The machine that erases reads the same list. In short:',
          },
          {
            ul: [
              'Account, profile, draft, CV, photo and video: until you delete them or close your account.',
              'An application that is over: 4 weeks. With your yes 1 year at most.',
              'Questions for contact, and messages: until you close your account.',
              'The file if you are hired: 7 years, until the end of that year.',
              'Vacancy mail and newsletter: until you stop.',
              'Your question or complaint: until we answered you, and otherwise 6 months.',
              'A registration without a confirmed e-mail address: 72 hours.',
              'Mails we sent you: 30 days.',
              'Who viewed your profile, and the log without names: 24 months.',
              'Part of your IP address in that log: 6 months.',
              'A copy of a part of the log: 7 days.',
              'Lines in that log about consent, erasing and access: 5 years.',
              'Your choice about cookies: 13 months. Then we ask again.',
              'Proof of your choices, without your name: 5 years after you close your account.',
              'Proof that we erased, without your name: 120 days. Our last mail to you: 1 hour after everything is erased.',
            ],
          },
        ],
      },
      {
        id: 'closing',
        title: 'What happens when you stop?',
        clauses: ['SF-INZAGE-h', 'SF-CONTACT'],
        body: [
          {
            p: 'You switch your profile off yourself. Do you want everything gone? Close your account at [Account](page:account), or use the [form](page:help).',
          },
          { p: 'After that only what the law requires stays. You see it beforehand.' },
        ],
      },
      {
        id: 'rights',
        title: 'Your rights',
        clauses: ['SF-INZAGE-a', 'SF-INZAGE-b'],
        body: [
          { p: 'You do much of this yourself, without asking. For the rest there is the page [Help](page:help).' },
          {
            dl: [
              { term: 'See your data (access)', says: 'You see what we have, why, where it came from, who got it and until when.' },
              { term: 'Correct your data (rectification)', says: 'You change much yourself. If something does not work, we do it.' },
              { term: 'Erase your data', says: 'A field, a file or everything: you choose.' },
              { term: 'Pause the use (restriction)', says: 'We then keep your data and do nothing else with it.' },
              { term: 'Take your data along (portability)', says: 'You get a copy that a computer can read.' },
              {
                term: 'Say no (objection)',
                says: 'Against advertising your no always counts, at once. Other use is paused until there is a decision.',
              },
              { term: 'Stop a consent', says: 'Always, as easily as saying yes. We then erase what rested on it alone.' },
            ],
          },
          {
            p: 'The law gives you more than we promised. Our policy named seeing and correcting. You may also erase, pause, take along and say no.',
          },
          {
            p: 'You get an answer within one month after we know it is you. Is it complicated? Then it may take two months more. We tell you why in the first month.',
          },
          { p: 'We never ask for a copy of your passport. Signing in, or answering a mail, is enough.' },
        ],
      },
      {
        id: 'security',
        title: 'How do we protect your data?',
        clauses: ['SF-BEV-a', 'SF-BEV-b', 'SF-BEV-c'],
        body: [
          {
            p: 'Who works with us sees only what is needed. Who works for us has a contract. For the keeper the list also shows its certificate, with the date it ends.',
          },
        ],
      },
      {
        id: 'cookies',
        title: 'Cookies',
        clauses: ['SF-WEB-NOOD', 'SF-WEB-STAT'],
        body: [
          {
            p: 'What is needed to make the site work is always on. Counting visits is off until you say yes. We then keep numbers only, nothing about you.',
          },
        ],
      },
      {
        id: 'complaint',
        title: 'Do you have a complaint?',
        clauses: ['SF-CONTACT'],
        body: [
          { p: 'Use the [form](page:help), or mail [privacy@sf.example](mailto:privacy@sf.example). You get an answer within one month.' },
          {
            p: 'You can always go to the supervisor too: the [Dutch Data Protection Authority (Autoriteit Persoonsgegevens)](https://www.autoriteitpersoonsgegevens.nl).',
          },
          { p: 'The law gives you more than we promised. Our policy did not name this supervisor.' },
        ],
      },
      {
        id: 'changes',
        title: 'When this text changes',
        clauses: ['SF-WIJZ'],
        body: [
          { p: 'This is the version of July 2023. A new version gets a date.' },
          { p: 'Every [earlier version](page:versions) stays readable, with what changed. We do not stretch an old consent.' },
        ],
      },
    ],
  },
} as const satisfies StatementVersion;
