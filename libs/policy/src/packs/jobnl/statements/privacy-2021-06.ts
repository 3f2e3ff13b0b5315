import type { StatementVersion } from '../../../pack.js';

/** The privacy part of the policy of June 2021; a version that was in force is never edited. */
export const privacy202106 = {
  version: '2021-06',
  from: '2021-06-01',
  isMajor: true,
  changes: {
    nl: 'Dit is de tekst van juni 2021, in onze eigen woorden. Waar de wet u meer geeft, staat dat erbij.',
    en: 'This is the text of June 2021, in our own words. Where the law gives you more, it says so.',
  },
  text: {
    nl: [
      {
        id: 'controller',
        title: 'Wie is verantwoordelijk?',
        clauses: ['JOBNL-1.1', 'JOBNL-1.2'],
        body: [
          { p: 'Job.nl beslist wat er met uw gegevens gebeurt, en is daarvoor verantwoordelijk.' },
          {
            dl: [
              { term: 'Naam', says: 'Job.nl' },
              { term: 'KvK-nummer', says: 'Niet vermeld' },
              { term: 'Adres', says: 'Niet vermeld' },
              { term: 'Over privacy', says: '[klacht@job.nl](mailto:klacht@job.nl)' },
            ],
          },
          {
            p: 'Staat er ‘niet vermeld’? Dan stond het niet in de beloften waar deze tekst op rust. Wij vullen niets in wat wij niet zeker weten.',
          },
          { p: 'In de voorwaarden leest u [wie wij zijn](page:terms#who) en [wat onze woorden betekenen](page:terms#words).' },
        ],
      },
      {
        id: 'agree',
        title: 'Moet u akkoord gaan?',
        clauses: ['JOBNL-1.3b', 'JOBNL-1.3c', 'JOBNL-1.3d'],
        body: [
          {
            p: 'Ja, met deze tekst en met de voorwaarden. U kunt ze lezen voordat u zich aanmeldt. Wij bewaren welke tekst u zag, in welke taal, en wanneer.',
          },
          {
            p: 'Wilt u dat niet? Dan komt er geen account, en bewaren wij niets van u. Maakt u de aanmelding niet af? Dan wissen wij haar na 72 uur.',
          },
          {
            p: 'De wet geeft u meer dan wij beloofden. Uw akkoord is geen toestemming voor iets anders. Toestemming vragen wij apart, met een leeg vakje.',
          },
        ],
      },
      {
        id: 'data',
        title: 'Welke gegevens hebben wij?',
        clauses: [
          'JOBNL-1.3a',
          'JOBNL-2.5-REG',
          'JOBNL-2.5-NETWERK',
          'JOBNL-2.5-WERK',
          'JOBNL-2.5-WALLET',
          'JOBNL-2.5-BEZOEK',
          'JOBNL-2.5-IP',
        ],
        body: [
          { p: 'Voor een account vragen wij vier dingen, elk voor één doel:' },
          {
            ul: [
              'Uw naam: zodat anderen weten met wie zij praten.',
              'Uw e-mailadres: om in te loggen, en voor mails over uw account.',
              'Uw wachtwoord: om uw account dicht te houden voor anderen.',
              'Uw taal: om mails in uw taal te schrijven.',
            ],
          },
          { p: 'De rest van uw profiel mag leeg blijven. U kunt elk veld ook weer leegmaken.' },
          { p: 'Verder hebben wij, als u die dingen doet:' },
          {
            ul: [
              'Waar en wanneer u inlogt. Dat kunt u zelf zien.',
              'Uw contacten, berichten en voorstellen.',
              'Uw werk via ons en de facturen daarvan.',
              'Het adres van iemand die u uitnodigt. Alleen tot die antwoordt, en met een link om nee te zeggen.',
              'Wat u op de site bekijkt. Alleen als u daarvoor toestemming geeft.',
              'Een deel van uw IP-adres, om inbraak te zien.',
            ],
          },
        ],
      },
      {
        id: 'purposes',
        title: 'Waarvoor gebruiken wij ze?',
        clauses: ['JOBNL-2.5-ZOEK', 'JOBNL-2.6'],
        body: [
          {
            p: 'Om werk en mensen bij elkaar te brengen. Recruiters zoeken op sector, beroep, vakgebied, jaren, tarief en regio. Wat u verbergt, telt niet mee en is niet te zien.',
          },
          { p: 'Mail over uw account krijgt u altijd, zonder dat wij u volgen. Reclame krijgt u alleen na uw toestemming.' },
        ],
      },
      {
        id: 'visibility',
        title: 'Wie ziet uw profiel?',
        clauses: ['JOBNL-2.4a', 'JOBNL-2.4b'],
        body: [
          {
            p: 'Een nieuw profiel staat op openbaar. Dat zeggen wij u voordat u het opslaat. Uw telefoon, bankrekening en btw-nummer staan nooit op openbaar.',
          },
          {
            p: 'Geeft u zelf uw contactgegevens aan iemand? Dan waarschuwen wij u eerst. Het is dan uw eigen keuze, en die schrijven wij op.',
          },
          {
            p: 'De wet geeft u meer dan wij beloofden. Niemand vindt u voordat u ja zegt op een losse vraag. Minder tonen kan altijd, met één klik bij [Wie ziet wat](page:whoSeesWhat).',
          },
        ],
      },
      {
        id: 'others',
        title: 'Wat als een ander uw gegevens misbruikt?',
        clauses: ['JOBNL-2.4c'],
        body: [
          {
            p: 'Gaat een andere gebruiker slordig om met uw gegevens? Meld het ons. U ziet hoe het met uw klacht staat, en wat wij deden.',
          },
        ],
      },
      {
        id: 'recipients',
        title: 'Wie krijgt uw gegevens?',
        clauses: ['JOBNL-2.6'],
        body: [
          {
            p: 'ActiveCampaign werkt voor ons: het verstuurt mail en houdt bij wat u met reclame doet. Dat bijhouden doet het alleen na uw toestemming.',
          },
          { p: 'Ons beleid zei niets over verkopen. Wij verkopen of verhuren uw gegevens aan niemand.' },
        ],
      },
      {
        id: 'retention',
        title: 'Tot wanneer bewaren wij iets?',
        clauses: ['JOBNL-1.4b', 'JOBNL-2.5-WERK', 'JOBNL-2.5-IP', 'JOBNL-C1.2b'],
        body: [
          {
            p: 'De [bewaarlijst](page:privacy#bewaren) zegt het per soort gegeven. De machine die wist, leest dezelfde lijst. In het kort:',
          },
          {
            ul: [
              'Account, profiel, cv, foto, contacten en berichten: tot u ze wist of uw account sluit.',
              'Administratie: 7 jaar nadat u uw account sluit. Dat zijn uw naam, e-mailadres, datums en de versie van de voorwaarden.',
              'Facturen, als die er zijn: 7 jaar, tot het eind van dat jaar.',
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
        ],
      },
      {
        id: 'closing',
        title: 'Wat gebeurt er als u stopt?',
        clauses: ['JOBNL-1.4a', 'JOBNL-1.4b'],
        body: [
          { p: 'U vraagt bij [Account](page:account) om uw account te wissen. U ziet steeds hoe het met die vraag staat.' },
          {
            p: 'Daarna blijven de kleine administratie en wat moet van de wet. Geen recruiter kan daarbij. Na 7 jaar wist de machine ook de administratie.',
          },
        ],
      },
      {
        id: 'rights',
        title: 'Uw rechten',
        clauses: ['JOBNL-3.1', 'JOBNL-3.2a', 'JOBNL-3.2b', 'JOBNL-3.2c', 'JOBNL-3.2d', 'JOBNL-3.3'],
        body: [
          { p: 'Veel doet u zelf, zonder het te vragen. Voor de rest mailt u ons, of gebruikt u [Mijn gegevens](page:myData).' },
          {
            dl: [
              {
                term: 'Gegevens bekijken (inzage)',
                says: 'U ziet wat wij hebben, waarom, van wie het komt, wie het kreeg en tot wanneer.',
              },
              { term: 'Gegevens verbeteren (rectificatie)', says: 'U verandert veel zelf. Lukt iets niet, dan doen wij het.' },
              {
                term: 'Gegevens wissen',
                says: 'U noemt een van drie redenen. Wij hebben iets niet meer nodig, u trekt uw ja in, of het mocht niet.',
              },
              {
                term: 'Gebruik stilzetten (beperking)',
                says: 'U staat dan niet in het zoeken, de mail en de cijfers. Wij veranderen en wissen niets.',
              },
              { term: 'Gegevens meenemen (overdraagbaarheid)', says: 'U krijgt een kopie die een computer kan lezen.' },
              {
                term: 'Nee zeggen (bezwaar)',
                says: 'Dat kan bij gebruik zonder afspraak of wet. Het staat stil tot er een besluit met een reden is.',
              },
              { term: 'Stoppen met toestemming', says: 'Altijd, net zo makkelijk als ja zeggen. Wij wissen dan wat alleen daarop rustte.' },
            ],
          },
          {
            p: 'De wet geeft u meer dan wij beloofden. U krijgt antwoord binnen een maand nadat wij weten dat u het bent. Is het ingewikkeld? Dan mag het twee maanden langer duren. Wij zeggen u dan in de eerste maand waarom.',
          },
          { p: 'Ook nieuw voor u: u mag uw gegevens meenemen. En tegen reclame geldt uw nee altijd.' },
          { p: 'Wij vragen nooit om een kopie van uw paspoort. Inloggen, of een mail beantwoorden, is genoeg.' },
        ],
      },
      {
        id: 'mail',
        title: 'Hoe stopt u reclame?',
        clauses: ['JOBNL-3.4'],
        body: [{ p: 'Onder elke mail die niet over uw account gaat, staat een link. Daarmee stopt u zonder in te loggen.' }],
      },
      {
        id: 'security',
        title: 'Hoe beveiligen wij uw gegevens?',
        clauses: ['JOBNL-2.2a', 'JOBNL-2.2b', 'JOBNL-2.3'],
        body: [
          {
            p: 'De verbinding is altijd versleuteld, en de bestanden ook. Wie bij ons werkt, ziet alleen wat nodig is. Elke blik op uw gegevens komt in een logboek.',
          },
          { p: 'Wij testen de beveiliging steeds opnieuw. Elk bestand dat u stuurt, controleren wij eerst.' },
        ],
      },
      {
        id: 'cookies',
        title: 'Cookies',
        clauses: ['JOBNL-C1.2a'],
        body: [{ p: 'Wat niet nodig is, staat uit tot u ja zegt. Lees meer bij [Cookies](page:cookies).' }],
      },
      {
        id: 'complaint',
        title: 'Heeft u een klacht?',
        clauses: ['JOBNL-3.5'],
        body: [
          { p: 'Mail [klacht@job.nl](mailto:klacht@job.nl), of gebruik de pagina [Hulp](page:help). U krijgt binnen een maand antwoord.' },
          { p: 'U kunt altijd ook naar de toezichthouder: de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).' },
          { p: 'De wet geeft u meer dan wij beloofden. Ons beleid noemde deze toezichthouder niet.' },
        ],
      },
      {
        id: 'changes',
        title: 'Als deze tekst verandert',
        clauses: ['JOBNL-1.5a', 'JOBNL-1.5b'],
        body: [
          { p: 'Dit is de versie van juni 2021. Op deze pagina staat altijd de tekst die nu geldt.' },
          { p: 'Elke [eerdere versie](page:versions) blijft te lezen, met wat er veranderde. Een oude toestemming rekken wij niet op.' },
        ],
      },
    ],
    en: [
      {
        id: 'controller',
        title: 'Who is responsible?',
        clauses: ['JOBNL-1.1', 'JOBNL-1.2'],
        body: [
          { p: 'Job.nl decides what happens with your data, and is responsible for it.' },
          {
            dl: [
              { term: 'Name', says: 'Job.nl' },
              { term: 'Chamber of Commerce (KvK)', says: 'Not stated' },
              { term: 'Address', says: 'Not stated' },
              { term: 'About privacy', says: '[klacht@job.nl](mailto:klacht@job.nl)' },
            ],
          },
          {
            p: 'Does it say ‘not stated’? Then it was not in the promises that this text rests on. We fill in nothing we do not know for sure.',
          },
          { p: 'The terms tell you [who we are](page:terms#who) and [what our words mean](page:terms#words).' },
        ],
      },
      {
        id: 'agree',
        title: 'Do you have to agree?',
        clauses: ['JOBNL-1.3b', 'JOBNL-1.3c', 'JOBNL-1.3d'],
        body: [
          {
            p: 'Yes, with this text and with the terms. You can read them before you register. We keep which text you saw, in which language, and when.',
          },
          {
            p: 'Do you not want that? Then there is no account, and we keep nothing of you. Do you not finish registering? Then we erase it after 72 hours.',
          },
          {
            p: 'The law gives you more than we promised. Agreeing is not consent to anything else. We ask consent apart, with an empty box.',
          },
        ],
      },
      {
        id: 'data',
        title: 'Which data do we have?',
        clauses: [
          'JOBNL-1.3a',
          'JOBNL-2.5-REG',
          'JOBNL-2.5-NETWERK',
          'JOBNL-2.5-WERK',
          'JOBNL-2.5-WALLET',
          'JOBNL-2.5-BEZOEK',
          'JOBNL-2.5-IP',
        ],
        body: [
          { p: 'For an account we ask four things, each for one purpose:' },
          {
            ul: [
              'Your name: so others know who they talk to.',
              'Your e-mail address: to sign in, and for mails about your account.',
              'Your password: to keep your account closed to others.',
              'Your language: to write mails in your language.',
            ],
          },
          { p: 'The rest of your profile may stay empty. You can also empty every field again.' },
          { p: 'We also have, if you do these things:' },
          {
            ul: [
              'Where and when you sign in. You can see that yourself.',
              'Your contacts, messages and proposals.',
              'Your work through us and its invoices.',
              'The address of somebody you invite. Only until they answer, and with a link to say no.',
              'What you look at on the site. Only if you consent to it.',
              'Part of your IP address, to see a break-in.',
            ],
          },
        ],
      },
      {
        id: 'purposes',
        title: 'What do we use it for?',
        clauses: ['JOBNL-2.5-ZOEK', 'JOBNL-2.6'],
        body: [
          {
            p: 'To bring work and people together. Recruiters search by sector, occupation, specialism, years, rate and region. What you hide does not count and cannot be seen.',
          },
          { p: 'You always get mail about your account, without our following you. You get advertising only after your consent.' },
        ],
      },
      {
        id: 'visibility',
        title: 'Who sees your profile?',
        clauses: ['JOBNL-2.4a', 'JOBNL-2.4b'],
        body: [
          {
            p: 'A new profile is set to public. We tell you so before you save it. Your phone, bank account and VAT number are never set to public.',
          },
          {
            p: 'Do you give your contact details to somebody yourself? Then we warn you first. It is then your own choice, and we write it down.',
          },
          {
            p: 'The law gives you more than we promised. Nobody finds you before you say yes to a separate question. You can always show less, with one click at [Who sees what](page:whoSeesWhat).',
          },
        ],
      },
      {
        id: 'others',
        title: 'What if somebody misuses your data?',
        clauses: ['JOBNL-2.4c'],
        body: [{ p: 'Does another user handle your data carelessly? Tell us. You see how your complaint stands, and what we did.' }],
      },
      {
        id: 'recipients',
        title: 'Who gets your data?',
        clauses: ['JOBNL-2.6'],
        body: [
          {
            p: 'ActiveCampaign works for us: it sends mail and records what you do with advertising. It records that only after your consent.',
          },
          { p: 'Our policy said nothing about selling. We sell or rent your data to nobody.' },
        ],
      },
      {
        id: 'retention',
        title: 'Until when do we keep things?',
        clauses: ['JOBNL-1.4b', 'JOBNL-2.5-WERK', 'JOBNL-2.5-IP', 'JOBNL-C1.2b'],
        body: [
          {
            p: 'The [retention list](page:privacy#bewaren) says it for each kind of data. The machine that erases reads the same list. In short:',
          },
          {
            ul: [
              'Account, profile, CV, photo, contacts and messages: until you delete them or close your account.',
              'Administration: 7 years after you close your account. That is your name, e-mail address, dates and the version of the terms.',
              'Invoices, if there are any: 7 years, until the end of that year.',
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
        ],
      },
      {
        id: 'closing',
        title: 'What happens when you stop?',
        clauses: ['JOBNL-1.4a', 'JOBNL-1.4b'],
        body: [
          { p: 'You ask at [Account](page:account) to erase your account. You always see how that request stands.' },
          {
            p: 'After that the small administration and what the law requires stay. No recruiter can reach it. After 7 years the machine erases the administration too.',
          },
        ],
      },
      {
        id: 'rights',
        title: 'Your rights',
        clauses: ['JOBNL-3.1', 'JOBNL-3.2a', 'JOBNL-3.2b', 'JOBNL-3.2c', 'JOBNL-3.2d', 'JOBNL-3.3'],
        body: [
          { p: 'You do much of this yourself, without asking. For the rest, mail us or use [My data](page:myData).' },
          {
            dl: [
              { term: 'See your data (access)', says: 'You see what we have, why, where it came from, who got it and until when.' },
              { term: 'Correct your data (rectification)', says: 'You change much yourself. If something does not work, we do it.' },
              {
                term: 'Erase your data',
                says: 'You name one of three reasons. We no longer need something, you take back your yes, or it was not allowed.',
              },
              { term: 'Pause the use (restriction)', says: 'You are then not in search, mail and figures. We change and erase nothing.' },
              { term: 'Take your data along (portability)', says: 'You get a copy that a computer can read.' },
              {
                term: 'Say no (objection)',
                says: 'You can for use without an agreement or law. It is paused until there is a decision with a reason.',
              },
              { term: 'Stop a consent', says: 'Always, as easily as saying yes. We then erase what rested on it alone.' },
            ],
          },
          {
            p: 'The law gives you more than we promised. You get an answer within one month after we know it is you. Is it complicated? Then it may take two months more. We tell you why in the first month.',
          },
          { p: 'Also new for you: you may take your data along. And against advertising your no always counts.' },
          { p: 'We never ask for a copy of your passport. Signing in, or answering a mail, is enough.' },
        ],
      },
      {
        id: 'mail',
        title: 'How do you stop advertising?',
        clauses: ['JOBNL-3.4'],
        body: [{ p: 'Below every mail that is not about your account is a link. With it you stop without signing in.' }],
      },
      {
        id: 'security',
        title: 'How do we protect your data?',
        clauses: ['JOBNL-2.2a', 'JOBNL-2.2b', 'JOBNL-2.3'],
        body: [
          {
            p: 'The connection is always encrypted, and so are the files. Who works for us sees only what is needed. Every look at your data goes into a log.',
          },
          { p: 'We keep testing the security. We first check every file that you send.' },
        ],
      },
      {
        id: 'cookies',
        title: 'Cookies',
        clauses: ['JOBNL-C1.2a'],
        body: [{ p: 'What is not needed is off until you say yes. Read more at [Cookies](page:cookies).' }],
      },
      {
        id: 'complaint',
        title: 'Do you have a complaint?',
        clauses: ['JOBNL-3.5'],
        body: [
          { p: 'Mail [klacht@job.nl](mailto:klacht@job.nl), or use the page [Help](page:help). You get an answer within one month.' },
          {
            p: 'You can always go to the supervisor too: the [Dutch Data Protection Authority (Autoriteit Persoonsgegevens)](https://www.autoriteitpersoonsgegevens.nl).',
          },
          { p: 'The law gives you more than we promised. Our policy did not name this supervisor.' },
        ],
      },
      {
        id: 'changes',
        title: 'When this text changes',
        clauses: ['JOBNL-1.5a', 'JOBNL-1.5b'],
        body: [
          { p: 'This is the version of June 2021. This page always shows the text in force now.' },
          { p: 'Every [earlier version](page:versions) stays readable, with what changed. We do not stretch an old consent.' },
        ],
      },
    ],
  },
} as const satisfies StatementVersion;
