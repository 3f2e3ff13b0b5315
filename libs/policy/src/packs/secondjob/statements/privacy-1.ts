import type { StatementVersion } from '../../../pack.js';

/** The policy carries no date, so the date is ours. */
export const privacy1 = {
  version: '1',
  from: '2026-01-01',
  isMajor: true,
  changes: {
    nl: 'Dit is de eerste versie met een nummer. De tekst zelf had geen datum; deze datum is van ons.',
    en: 'This is the first version with a number. The text itself had no date; this date is ours.',
  },
  text: {
    nl: [
      {
        id: 'scope',
        title: 'Waar gaat deze tekst over?',
        clauses: ['SECOND-REIK-a'],
        body: [
          { p: 'Over alles wat u bij SecondJob doet. Hij hoort bij de [voorwaarden](page:terms).' },
          { p: 'Op uw telefoon heeft u dezelfde rechten en knoppen als op een computer.' },
        ],
      },
      {
        id: 'controller',
        title: 'Wie is verantwoordelijk?',
        body: [
          { p: 'SecondJob beslist wat er met uw gegevens gebeurt, en is daarvoor verantwoordelijk.' },
          {
            dl: [
              { term: 'Naam', says: 'SecondJob' },
              { term: 'KvK-nummer', says: 'Niet vermeld' },
              { term: 'Adres', says: 'Niet vermeld' },
              { term: 'Over privacy', says: '[privacy@secondjob.example](mailto:privacy@secondjob.example)' },
            ],
          },
          {
            p: 'Staat er ‘niet vermeld’? Dan stond het niet in de beloften waar deze tekst op rust. Wij vullen niets in wat wij niet zeker weten.',
          },
          { p: 'Het beleid noemt geen mailadres. Dit adres is een voorbeeld van ons.' },
        ],
      },
      {
        id: 'data',
        title: 'Welke gegevens vragen wij?',
        clauses: ['SECOND-DATA-VERPL', 'SECOND-DATA-ACC', 'SECOND-DATA-DEM', 'SECOND-DATA-LOC'],
        body: [
          { p: 'Voor een account vragen wij vier dingen, elk voor één doel:' },
          {
            ul: [
              'Uw naam: om te weten met wie wij een afspraak hebben.',
              'Uw e-mailadres: om in te loggen, en voor mails over uw account.',
              'Uw wachtwoord: om uw account te beveiligen. Wij kunnen het zelf niet lezen.',
              'Uw taal: om mails in uw taal te schrijven.',
            ],
          },
          {
            p: 'De rest is vrij. Bij elk deel staat wat er gebeurt als u het leeg laat. Wij gebruiken uw regio. Uw precieze plek alleen na uw ja.',
          },
        ],
      },
      {
        id: 'traces',
        title: 'Wat ontstaat terwijl u de site gebruikt?',
        clauses: ['SECOND-DATA-GEBR', 'SECOND-DATA-BEL', 'SECOND-DATA-AUTO', 'SECOND-DATA-VERB', 'SECOND-DATA-VERIF'],
        body: [
          {
            ul: [
              'Wat u zoekt, bekijkt en bewaart. U kunt dat zien en wissen.',
              'Dat iemand een telefoonnummer opvroeg. Zonder naam erbij.',
              'Op welke apparaten u bent ingelogd. Dat ziet u bij [Beveiliging](page:security).',
              'Een deel van uw IP-adres, om misbruik te zien.',
              'Of wij uw identiteit hebben gecontroleerd. Alleen de uitkomst, niet het document.',
            ],
          },
        ],
      },
      {
        id: 'source',
        title: 'Wat komt er van anderen?',
        clauses: ['SECOND-DATA-BRON', 'SECOND-DATA-SOCIAL', 'SECOND-DATA-ANDER', 'SECOND-DATA-GESCHIL'],
        body: [
          {
            p: 'Bij elk gegeven staat waar het vandaan komt. Logt u in met een ander account? Dan ziet u wat er meekwam. U kunt dat weer losmaken.',
          },
          { p: 'Noemt u iemand als referentie? Dan moet die het goed vinden. Die krijgt bericht, met een link om alles te wissen.' },
          { p: 'Is er een geschil? Dan houden wij dat apart. Alleen wie het behandelt, kan erbij.' },
        ],
      },
      {
        id: 'purposes',
        title: 'Waarvoor gebruiken wij ze?',
        clauses: ['SECOND-GEBRUIK-DIENST', 'SECOND-GEBRUIK-GB', 'SECOND-DATA-ANON'],
        body: [
          { p: 'Om de dienst te laten werken. Dat hoort bij onze afspraak.' },
          { p: 'Voor twee dingen hebben wij een eigen belang. Tegen elk kunt u apart nee zeggen:' },
          { ul: ['Misbruik vinden.', 'De site verbeteren, met cijfers over groepen.'] },
          { p: 'Cijfers geven wij alleen over groepen. Een groep heeft tien mensen of meer.' },
        ],
      },
      {
        id: 'marketing',
        title: 'Wanneer krijgt u reclame?',
        clauses: [
          'SECOND-GEBRUIK-KANAAL',
          'SECOND-TOEST-MARK',
          'SECOND-TOEST-GROEP',
          'SECOND-TOEST-DERDE',
          'SECOND-COMM-METH',
          'SECOND-COMM-NIEUWS',
          'SECOND-MARK-AF',
          'SECOND-MARK-NIETVERK',
          'SECOND-ADV-AF',
          'SECOND-GEBRUIK-METEN',
        ],
        body: [
          {
            p: 'Alleen op de manier die u kiest: e-mail, telefoon, sms, post of melding. U kiest ook van wie: van ons, onze groep of een ander.',
          },
          {
            p: 'De wet geeft u meer dan wij beloofden. Ons beleid noemde voor mail twee redenen: ons belang en uw ja. Hier geldt voor mail, sms en melding altijd uw ja.',
          },
          {
            p: 'Stoppen kan met de link, bij [Voorkeuren](page:preferences), of door het ons te vragen. Advertenties op maat zet u op dezelfde plek uit.',
          },
          { p: 'Of u een mail opent, meten wij alleen als u dat aanzet. Zonder uw ja geven wij niets aan anderen voor reclame.' },
        ],
      },
      {
        id: 'consent',
        title: 'Hoe werkt uw toestemming?',
        clauses: ['SECOND-TOEST-GEO', 'SECOND-TOEST-INTREK', 'SECOND-RECHT-e'],
        body: [
          {
            p: 'Wij vragen elke toestemming apart, met een leeg vakje. Stoppen is net zo makkelijk, en werkt meteen. Wij zeggen eerst wat er dan verandert.',
          },
          { p: 'Bij [Toestemmingen](page:consents) ziet u wat u koos.' },
        ],
      },
      {
        id: 'automatic',
        title: 'Beslist een machine over u?',
        clauses: ['SECOND-AUTO'],
        body: [{ p: 'Nee. Geen cijfer wijst u af of verbergt u. Staat u hoger of lager in een lijst? Dan staat erbij waarom.' }],
      },
      {
        id: 'visibility',
        title: 'Wie ziet uw profiel?',
        clauses: ['SECOND-DELEN-WERKG', 'SECOND-PUB-a', 'SECOND-PUB-b', 'SECOND-INZAGE-a', 'SECOND-INZAGE-b'],
        body: [
          { p: 'Wie zoekt, ziet een bijnaam en uw ervaring. Wie u bent, ziet een werkgever pas als u interesse toont of antwoordt.' },
          { p: 'De bijnaam komt niet uit uw naam of mailadres. U kunt hem veranderen. Zit uw naam erin? Dan waarschuwen wij.' },
          {
            p: 'U kunt vooraf kijken wat anderen zien, bij [Wie ziet wat](page:whoSeesWhat). Wat u openbaar schrijft, kan iedereen lezen. Dat zeggen wij eerst.',
          },
        ],
      },
      {
        id: 'recipients',
        title: 'Wie krijgt uw gegevens?',
        clauses: ['SECOND-DELEN-a', 'SECOND-DELEN-GROEP', 'SECOND-DELEN-WET', 'SECOND-DOORGIFTE', 'SECOND-ONTV'],
        body: [
          {
            p: 'Per doel krijgt een ander alleen de velden die nodig zijn. Onze groep helpt met vier dingen: de techniek, hulp aan u, beveiliging en, na uw ja, reclame.',
          },
          { p: 'Een werkgever gebruikt uw gegevens alleen voor de vacature die hij noemt. Dat belooft hij eerst.' },
          { p: 'Vraagt de politie iets? Dan kijken wij of het moet. Twee mensen beslissen, en geven alleen het nodige.' },
          {
            p: 'Gaat er iets naar een land buiten Europa? Dan alleen als het daar goed beschermd is, door een besluit of een vast contract.',
          },
        ],
      },
      {
        id: 'retention',
        title: 'Tot wanneer bewaren wij iets?',
        clauses: [
          'SECOND-BEWAAR-a',
          'SECOND-BEWAAR-b',
          'SECOND-BEWAAR-c',
          'SECOND-BEWAAR-d',
          'SECOND-BEWAAR-e',
          'SECOND-SPAM-d',
          'SECOND-DATA-GESCHIL',
        ],
        body: [
          {
            p: 'De [bewaarlijst](page:privacy#bewaren) zegt het per soort gegeven. De machine die wist, leest dezelfde lijst. In het kort:',
          },
          {
            ul: [
              'Account, profiel, cv en foto: tot u ze wist of uw account sluit.',
              'Wat u zocht en bekeek: tot u het wist.',
              'Berichten: 6 maanden.',
              'Dat iemand een telefoonnummer opvroeg: 24 maanden.',
              'Een geschil: 5 jaar nadat het klaar is.',
              'Uw vraag of klacht: tot wij u antwoord gaven, en anders 6 maanden.',
              'Een sollicitatie die is afgelopen: 4 weken. Met uw ja ten hoogste 1 jaar.',
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
          { p: 'Hoe gevoeliger iets is, hoe korter het blijft. Langer mag alleen met uw ja, en tot u dat intrekt.' },
          {
            p: 'Mogen wij iets niet wissen, door een geschil? Dan zetten wij alleen dat vast. Wij kijken elk half jaar of dat nog nodig is.',
          },
          { p: 'Wissen is echt wissen: ook de sleutels gaan weg. Zetten wij een oude reservekopie terug? Dan wissen wij eerst opnieuw.' },
        ],
      },
      {
        id: 'closing',
        title: 'Wat gebeurt er als u stopt?',
        clauses: ['SECOND-INZAGE-d'],
        body: [
          { p: 'U sluit uw account bij [Account](page:account). U bent dan meteen niet meer te zien. Daarna wissen wij.' },
          {
            p: 'De wet geeft u meer dan wij beloofden. Ons beleid liet openbare berichten soms staan. Hier gaat uw naam er meteen af, en daarna gaan zij weg.',
          },
        ],
      },
      {
        id: 'rights',
        title: 'Uw rechten',
        clauses: ['SECOND-RECHT-a', 'SECOND-RECHT-b', 'SECOND-RECHT-c', 'SECOND-RECHT-d', 'SECOND-RECHT-e', 'SECOND-INZAGE-c'],
        body: [
          { p: 'Veel doet u zelf bij [Mijn gegevens](page:myData). Voor de rest is er de pagina [Hulp](page:help).' },
          {
            dl: [
              {
                term: 'Gegevens bekijken (inzage)',
                says: 'U ziet wat wij hebben, waarom, van wie het komt, wie het kreeg en tot wanneer.',
              },
              { term: 'Gegevens verbeteren (rectificatie)', says: 'U verandert veel zelf. Lukt iets niet, dan doen wij het.' },
              { term: 'Gegevens wissen', says: 'Een veld, een bestand of alles: u kiest.' },
              { term: 'Gebruik stilzetten (beperking)', says: 'Wij bewaren uw gegevens dan, en doen er niets anders mee.' },
              {
                term: 'Gegevens meenemen (overdraagbaarheid)',
                says: 'U krijgt alles wat wij hebben, in bestanden die een computer kan lezen.',
              },
              {
                term: 'Nee zeggen (bezwaar)',
                says: 'Tegen reclame geldt uw nee altijd en meteen. Ander gebruik staat stil tot er een besluit is.',
              },
              { term: 'Stoppen met toestemming', says: 'Altijd, net zo makkelijk als ja zeggen. Wij wissen dan wat alleen daarop rustte.' },
            ],
          },
          { p: 'Zeggen wij nee, of voor een deel nee? Dan leest u waarom, en waar u kunt klagen.' },
          {
            p: 'De wet geeft u meer dan wij beloofden. U krijgt antwoord binnen een maand nadat wij weten dat u het bent. Is het ingewikkeld? Dan mag het twee maanden langer duren. Wij zeggen u dan in de eerste maand waarom.',
          },
          { p: 'Wij vragen nooit om een kopie van uw paspoort. Inloggen, of een mail beantwoorden, is genoeg.' },
        ],
      },
      {
        id: 'signed-in',
        title: 'Ingelogd blijven',
        clauses: [
          'SECOND-INGELOGD-a',
          'SECOND-INGELOGD-b',
          'SECOND-INGELOGD-c',
          'SECOND-INGELOGD-d',
          'SECOND-INGELOGD-e',
          'SECOND-INGELOGD-f',
        ],
        body: [
          { p: 'U kunt ‘Blijf ingelogd’ aanzetten. Dat duurt ten hoogste 30 dagen. Doe het niet op een apparaat dat u deelt.' },
          {
            p: 'U kunt dan zoeken, kijken, een profiel plaatsen en iets vragen. Voor uw wachtwoord, uw account en al het andere vragen wij opnieuw uw wachtwoord.',
          },
          { p: 'Logt u uit, of wist u uw cookies? Dan is het voorbij. Zet u het niet aan, dan stopt het als u uw browser sluit.' },
        ],
      },
      {
        id: 'safe',
        title: 'Veilig blijven',
        clauses: ['SECOND-BEV', 'SECOND-SPAM-a', 'SECOND-SPAM-b', 'SECOND-SPAM-c'],
        body: [
          { p: 'Gebruikt iemand uw account? Meld het, dan sluiten wij alles af en zoeken wij het uit.' },
          {
            p: 'Wij controleren berichten op spam en misleiding. De afzender ziet dat. Niemand kan hier adressen in het groot meenemen. Bij elk bericht kunt u iets melden.',
          },
        ],
      },
      {
        id: 'age',
        title: 'Kinderen, en links naar elders',
        clauses: ['SECOND-KIND', 'SECOND-DERDEN'],
        body: [
          {
            p: 'U moet oud genoeg zijn voor een account. Dat vragen wij, en uw geboortedatum bewaren wij daarvoor niet. De wet laat u vanaf 16 jaar zelf ja zeggen.',
          },
          { p: 'Gaat een link naar een andere site? Dan ziet u dat.' },
        ],
      },
      {
        id: 'cookies',
        title: 'Cookies',
        clauses: ['SECOND-COOKIE'],
        body: [{ p: 'Daarover gaat een eigen tekst: [Cookies](page:cookies).' }],
      },
      {
        id: 'complaint',
        title: 'Heeft u een klacht?',
        clauses: ['SECOND-CONTACT-a', 'SECOND-CONTACT-b'],
        body: [
          {
            p: 'Gebruik het [formulier](page:help): het gaat naar onze privacyfunctionaris. Mailen kan ook: [privacy@secondjob.example](mailto:privacy@secondjob.example). Een postadres is niet vermeld.',
          },
          { p: 'U kunt altijd ook naar de toezichthouder: de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).' },
        ],
      },
      {
        id: 'changes',
        title: 'Als deze tekst verandert',
        clauses: ['SECOND-REIK-b'],
        body: [
          { p: 'Een nieuwe versie zegt vanaf welke dag zij geldt. Het beleid zelf geeft geen datum. De datum 1 januari 2026 is van ons.' },
          { p: 'Elke [eerdere versie](page:versions) blijft te lezen, met wat er veranderde. Een oude toestemming rekken wij niet op.' },
        ],
      },
    ],
    en: [
      {
        id: 'scope',
        title: 'What is this text about?',
        clauses: ['SECOND-REIK-a'],
        body: [
          { p: 'About everything you do at SecondJob. It belongs to the [terms](page:terms).' },
          { p: 'On your phone you have the same rights and switches as on a computer.' },
        ],
      },
      {
        id: 'controller',
        title: 'Who is responsible?',
        body: [
          { p: 'SecondJob decides what happens with your data, and is responsible for it.' },
          {
            dl: [
              { term: 'Name', says: 'SecondJob' },
              { term: 'Chamber of Commerce (KvK)', says: 'Not stated' },
              { term: 'Address', says: 'Not stated' },
              { term: 'About privacy', says: '[privacy@secondjob.example](mailto:privacy@secondjob.example)' },
            ],
          },
          {
            p: 'Does it say ‘not stated’? Then it was not in the promises that this text rests on. We fill in nothing we do not know for sure.',
          },
          { p: 'The policy names no mail address. This address is an example of ours.' },
        ],
      },
      {
        id: 'data',
        title: 'Which data do we ask for?',
        clauses: ['SECOND-DATA-VERPL', 'SECOND-DATA-ACC', 'SECOND-DATA-DEM', 'SECOND-DATA-LOC'],
        body: [
          { p: 'For an account we ask four things, each for one purpose:' },
          {
            ul: [
              'Your name: to know with whom we have an agreement.',
              'Your e-mail address: to sign in, and for mails about your account.',
              'Your password: to protect your account. We cannot read it ourselves.',
              'Your language: to write mails in your language.',
            ],
          },
          {
            p: 'The rest is free. With each part it says what happens if you leave it empty. We use your region. Your exact place only after your yes.',
          },
        ],
      },
      {
        id: 'traces',
        title: 'What arises while you use the site?',
        clauses: ['SECOND-DATA-GEBR', 'SECOND-DATA-BEL', 'SECOND-DATA-AUTO', 'SECOND-DATA-VERB', 'SECOND-DATA-VERIF'],
        body: [
          {
            ul: [
              'What you search, view and keep. You can see and delete it.',
              'That somebody asked for a phone number. Without a name.',
              'On which devices you are signed in. You see that at [Security](page:security).',
              'Part of your IP address, to see abuse.',
              'Whether we checked your identity. Only the outcome, not the document.',
            ],
          },
        ],
      },
      {
        id: 'source',
        title: 'What comes from others?',
        clauses: ['SECOND-DATA-BRON', 'SECOND-DATA-SOCIAL', 'SECOND-DATA-ANDER', 'SECOND-DATA-GESCHIL'],
        body: [
          {
            p: 'With each item it says where it comes from. Do you sign in with another account? Then you see what came along. You can undo that again.',
          },
          { p: 'Do you name somebody as a referee? Then they must agree. They get a message, with a link to erase everything.' },
          { p: 'Is there a dispute? Then we keep that apart. Only who handles it can reach it.' },
        ],
      },
      {
        id: 'purposes',
        title: 'What do we use it for?',
        clauses: ['SECOND-GEBRUIK-DIENST', 'SECOND-GEBRUIK-GB', 'SECOND-DATA-ANON'],
        body: [
          { p: 'To make the service work. That belongs to our agreement.' },
          { p: 'For two things we have an interest of our own. You can say no to each apart:' },
          { ul: ['Finding abuse.', 'Improving the site, with figures about groups.'] },
          { p: 'We give figures only about groups. A group has ten people or more.' },
        ],
      },
      {
        id: 'marketing',
        title: 'When do you get advertising?',
        clauses: [
          'SECOND-GEBRUIK-KANAAL',
          'SECOND-TOEST-MARK',
          'SECOND-TOEST-GROEP',
          'SECOND-TOEST-DERDE',
          'SECOND-COMM-METH',
          'SECOND-COMM-NIEUWS',
          'SECOND-MARK-AF',
          'SECOND-MARK-NIETVERK',
          'SECOND-ADV-AF',
          'SECOND-GEBRUIK-METEN',
        ],
        body: [
          {
            p: 'Only in the way you choose: e-mail, phone, text message, post or notification. You also choose from whom: us, our group or another.',
          },
          {
            p: 'The law gives you more than we promised. Our policy named two reasons for mail: our interest and your yes. Here for mail, text message and notification it is always your yes.',
          },
          {
            p: 'You can stop with the link, at [Preferences](page:preferences), or by asking us. You switch off personal adverts in the same place.',
          },
          {
            p: 'We measure whether you open a mail only if you switch that on. Without your yes we give nothing to others for advertising.',
          },
        ],
      },
      {
        id: 'consent',
        title: 'How does your consent work?',
        clauses: ['SECOND-TOEST-GEO', 'SECOND-TOEST-INTREK', 'SECOND-RECHT-e'],
        body: [
          {
            p: 'We ask each consent apart, with an empty box. Stopping is just as easy, and works at once. We first say what then changes.',
          },
          { p: 'At [Consents](page:consents) you see what you chose.' },
        ],
      },
      {
        id: 'automatic',
        title: 'Does a machine decide about you?',
        clauses: ['SECOND-AUTO'],
        body: [{ p: 'No. No mark turns you down or hides you. Are you higher or lower in a list? Then it says why.' }],
      },
      {
        id: 'visibility',
        title: 'Who sees your profile?',
        clauses: ['SECOND-DELEN-WERKG', 'SECOND-PUB-a', 'SECOND-PUB-b', 'SECOND-INZAGE-a', 'SECOND-INZAGE-b'],
        body: [
          { p: 'Who searches sees a nickname and your experience. An employer sees who you are only when you show interest or answer.' },
          { p: 'The nickname does not come from your name or mail address. You can change it. Is your name in it? Then we warn you.' },
          {
            p: 'You can look beforehand what others see, at [Who sees what](page:whoSeesWhat). Everybody can read what you write in public. We say so first.',
          },
        ],
      },
      {
        id: 'recipients',
        title: 'Who gets your data?',
        clauses: ['SECOND-DELEN-a', 'SECOND-DELEN-GROEP', 'SECOND-DELEN-WET', 'SECOND-DOORGIFTE', 'SECOND-ONTV'],
        body: [
          {
            p: 'For each purpose another gets only the fields that are needed. Our group helps with four things: technology, help to you, security and, after your yes, advertising.',
          },
          { p: 'An employer uses your data only for the vacancy they name. They first promise that.' },
          { p: 'Do the police ask for something? Then we look whether we must. Two people decide, and give only what is needed.' },
          {
            p: 'Does something go to a country outside Europe? Then only if it is well protected there, by a decision or a standard contract.',
          },
        ],
      },
      {
        id: 'retention',
        title: 'Until when do we keep things?',
        clauses: [
          'SECOND-BEWAAR-a',
          'SECOND-BEWAAR-b',
          'SECOND-BEWAAR-c',
          'SECOND-BEWAAR-d',
          'SECOND-BEWAAR-e',
          'SECOND-SPAM-d',
          'SECOND-DATA-GESCHIL',
        ],
        body: [
          {
            p: 'The [retention list](page:privacy#bewaren) says it for each kind of data. The machine that erases reads the same list. In short:',
          },
          {
            ul: [
              'Account, profile, CV and photo: until you delete them or close your account.',
              'What you searched and viewed: until you delete it.',
              'Messages: 6 months.',
              'That somebody asked for a phone number: 24 months.',
              'A dispute: 5 years after it is done.',
              'Your question or complaint: until we answered you, and otherwise 6 months.',
              'An application that is over: 4 weeks. With your yes 1 year at most.',
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
          { p: 'The more sensitive something is, the shorter it stays. Longer only with your yes, and until you take that back.' },
          {
            p: 'May we not erase something, because of a dispute? Then we hold only that. Every half year we look whether it is still needed.',
          },
          { p: 'Erasing is real: the keys go too. Do we put back an old backup? Then we first erase again.' },
        ],
      },
      {
        id: 'closing',
        title: 'What happens when you stop?',
        clauses: ['SECOND-INZAGE-d'],
        body: [
          { p: 'You close your account at [Account](page:account). You are then no longer seen at once. After that we erase.' },
          {
            p: 'The law gives you more than we promised. Our policy sometimes left public posts. Here your name comes off at once, and then they go.',
          },
        ],
      },
      {
        id: 'rights',
        title: 'Your rights',
        clauses: ['SECOND-RECHT-a', 'SECOND-RECHT-b', 'SECOND-RECHT-c', 'SECOND-RECHT-d', 'SECOND-RECHT-e', 'SECOND-INZAGE-c'],
        body: [
          { p: 'You do much of this yourself at [My data](page:myData). For the rest there is the page [Help](page:help).' },
          {
            dl: [
              { term: 'See your data (access)', says: 'You see what we have, why, where it came from, who got it and until when.' },
              { term: 'Correct your data (rectification)', says: 'You change much yourself. If something does not work, we do it.' },
              { term: 'Erase your data', says: 'A field, a file or everything: you choose.' },
              { term: 'Pause the use (restriction)', says: 'We then keep your data and do nothing else with it.' },
              { term: 'Take your data along (portability)', says: 'You get everything we have, in files that a computer can read.' },
              {
                term: 'Say no (objection)',
                says: 'Against advertising your no always counts, at once. Other use is paused until there is a decision.',
              },
              { term: 'Stop a consent', says: 'Always, as easily as saying yes. We then erase what rested on it alone.' },
            ],
          },
          { p: 'Do we say no, or no in part? Then you read why, and where you can complain.' },
          {
            p: 'The law gives you more than we promised. You get an answer within one month after we know it is you. Is it complicated? Then it may take two months more. We tell you why in the first month.',
          },
          { p: 'We never ask for a copy of your passport. Signing in, or answering a mail, is enough.' },
        ],
      },
      {
        id: 'signed-in',
        title: 'Staying signed in',
        clauses: [
          'SECOND-INGELOGD-a',
          'SECOND-INGELOGD-b',
          'SECOND-INGELOGD-c',
          'SECOND-INGELOGD-d',
          'SECOND-INGELOGD-e',
          'SECOND-INGELOGD-f',
        ],
        body: [
          { p: 'You can switch on ‘Stay signed in’. That lasts 30 days at most. Do not do it on a device that you share.' },
          {
            p: 'You can then search, look, place a profile and ask something. For your password, your account and all else we ask your password again.',
          },
          {
            p: 'Do you sign out, or delete your cookies? Then it is over. If you do not switch it on, it ends when you close your browser.',
          },
        ],
      },
      {
        id: 'safe',
        title: 'Staying safe',
        clauses: ['SECOND-BEV', 'SECOND-SPAM-a', 'SECOND-SPAM-b', 'SECOND-SPAM-c'],
        body: [
          { p: 'Does somebody use your account? Tell us, then we close everything and look into it.' },
          {
            p: 'We check messages for spam and deceit. The sender sees that. Nobody can take addresses from here in bulk. You can report something at every message.',
          },
        ],
      },
      {
        id: 'age',
        title: 'Children, and links elsewhere',
        clauses: ['SECOND-KIND', 'SECOND-DERDEN'],
        body: [
          {
            p: 'You must be old enough for an account. We ask that, and do not keep your birth date for it. The law lets you say yes yourself from the age of 16.',
          },
          { p: 'Does a link go to another site? Then you see that.' },
        ],
      },
      {
        id: 'cookies',
        title: 'Cookies',
        clauses: ['SECOND-COOKIE'],
        body: [{ p: 'A text of its own is about that: [Cookies](page:cookies).' }],
      },
      {
        id: 'complaint',
        title: 'Do you have a complaint?',
        clauses: ['SECOND-CONTACT-a', 'SECOND-CONTACT-b'],
        body: [
          {
            p: 'Use the [form](page:help): it goes to our privacy officer. You can also mail: [privacy@secondjob.example](mailto:privacy@secondjob.example). A postal address is not stated.',
          },
          {
            p: 'You can always go to the supervisor too: the [Dutch Data Protection Authority (Autoriteit Persoonsgegevens)](https://www.autoriteitpersoonsgegevens.nl).',
          },
        ],
      },
      {
        id: 'changes',
        title: 'When this text changes',
        clauses: ['SECOND-REIK-b'],
        body: [
          { p: 'A new version says from which day it counts. The policy itself gives no date. The date 1 January 2026 is ours.' },
          { p: 'Every [earlier version](page:versions) stays readable, with what changed. We do not stretch an old consent.' },
        ],
      },
    ],
  },
  isDateOurs: true,
} as const satisfies StatementVersion;
