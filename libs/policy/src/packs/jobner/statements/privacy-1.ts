import type { StatementVersion } from '../../../pack.js';

/** The only text of this platform; it carries no date, so the date is ours. */
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
        id: 'controller',
        title: 'Wie is verantwoordelijk?',
        clauses: ['JOBNER-INTRO-a'],
        body: [
          { p: 'Jobner beslist wat er met uw gegevens gebeurt, en is daarvoor verantwoordelijk.' },
          {
            dl: [
              { term: 'Naam', says: 'Jobner' },
              { term: 'KvK-nummer', says: 'Niet vermeld' },
              { term: 'Adres', says: 'Niet vermeld' },
              { term: 'Over privacy', says: '[info@jobner.nl](mailto:info@jobner.nl)' },
            ],
          },
          {
            p: 'Staat er ‘niet vermeld’? Dan stond het niet in de beloften waar deze tekst op rust. Wij vullen niets in wat wij niet zeker weten.',
          },
        ],
      },
      {
        id: 'use',
        title: 'Stemt u in door de site te gebruiken?',
        clauses: ['JOBNER-INTRO-b'],
        body: [
          { p: 'Nee. Gebruikt u de site, dan weten wij alleen dat u deze tekst kon zien. Dat schrijven wij op.' },
          {
            p: 'De wet geeft u meer dan wij beloofden. Ons beleid zag gebruik als akkoord. Hier is het nooit toestemming voor iets wat u mag weigeren.',
          },
        ],
      },
      {
        id: 'data',
        title: 'Welke gegevens vragen wij?',
        clauses: ['JOBNER-GEBRUIK-a', 'JOBNER-DATA-ID', 'JOBNER-DATA-DOC', 'JOBNER-DATA-CIV', 'JOBNER-DATA-WERK', 'JOBNER-DATA-OVERIG'],
        body: [
          { p: 'Voor een account vragen wij vier dingen, elk voor één doel:' },
          {
            ul: [
              'Uw naam: om u aan te spreken als wij u mailen of bellen.',
              'Uw e-mailadres: om in te loggen, en om u een nieuw wachtwoord te sturen.',
              'Uw wachtwoord: om uw account te beveiligen. Wij kunnen het zelf niet lezen.',
              'Uw taal: om mails in uw taal te schrijven.',
            ],
          },
          {
            p: 'Daarna kiest u wat u toevoegt: uw cv, uw diploma’s, uw foto, uw werk en wanneer u kunt. Elk bestand heeft zijn eigen knop voor tonen.',
          },
          {
            p: 'Uw nationaliteit en of u getrouwd bent, zijn niet verplicht. Recruiters zien die niet. Andere gegevens vragen wij alleen met een wet of uw ja erbij.',
          },
        ],
      },
      {
        id: 'special',
        title: 'En gevoelige gegevens?',
        clauses: ['JOBNER-BIJZ-a', 'JOBNER-DATA-BSN'],
        body: [
          { p: 'Gevoelige gegevens nemen wij alleen aan met uw duidelijke ja.' },
          {
            p: 'Uw burgerservicenummer en een kopie van uw paspoort kunt u hier niet invullen. Dat kan pas als u via ons werkt en wij uw loon betalen. Dan moet het van de wet.',
          },
          { p: 'Ze liggen dan in een eigen kluis. Niemand kan erop zoeken. Elke blik erop schrijven wij op.' },
        ],
      },
      {
        id: 'photo',
        title: 'Uw foto',
        clauses: ['JOBNER-BIJZ-b', 'JOBNER-BIJZ-c', 'JOBNER-DATA-DOC'],
        body: [
          {
            p: 'Een foto is niet verplicht. Uploadt u er een? Dan bewaren wij haar, en tonen wij haar bij uw profiel. Dat is twee keer uw ja, met één handeling.',
          },
          { p: 'Haalt u de foto weg? Dan is zij meteen overal weg, ook de kleine versie. Uw ja stopt dan voor allebei.' },
        ],
      },
      {
        id: 'purposes',
        title: 'Waarvoor gebruiken wij ze?',
        clauses: [
          'JOBNER-DOEL-MATCH',
          'JOBNER-DOEL-SERVICE',
          'JOBNER-DOEL-UREN',
          'JOBNER-DOEL-NIEUWS',
          'JOBNER-DOEL-AANBOD',
          'JOBNER-DOEL-BETAAL',
          'JOBNER-DOEL-STAT',
          'JOBNER-DOEL-PES',
          'JOBNER-DATA-BANK',
        ],
        body: [
          {
            ul: [
              'Werk zoeken dat bij u past. Dat doen wij met uw toestemming.',
              'U helpen, ook als u uw wachtwoord kwijt bent.',
              'De nieuwsbrief, en apart daarvan aanbod. Elk alleen na uw ja.',
              'Uren schrijven en betalen, als u via ons werkt.',
              'Tellen. Buiten ons gaan alleen totalen van groepen van tien of meer.',
              'Een screening. Alleen als u de vraag ziet en ja zegt.',
            ],
          },
          { p: 'Uw bankgegevens gebruiken wij alleen om te betalen.' },
        ],
      },
      {
        id: 'visibility',
        title: 'Wie ziet uw profiel?',
        clauses: ['JOBNER-DOEL-MATCH'],
        body: [
          {
            p: 'De wet geeft u meer dan wij beloofden. Ons beleid zweeg hierover. Daarom bent u na aanmelden onzichtbaar, tot u ja zegt. U regelt het bij [Wie ziet wat](page:whoSeesWhat).',
          },
          {
            p: 'Recruiters van [organisaties op onze lijst](page:organisations) kunnen u dan vinden. Elke keer dat zij uw profiel openen, ziet u dat.',
          },
        ],
      },
      {
        id: 'recipients',
        title: 'Wie krijgt uw gegevens?',
        clauses: ['JOBNER-DERDEN', 'JOBNER-GEBRUIK-b', 'JOBNER-TOEGANG-a', 'JOBNER-TOEGANG-b'],
        body: [
          {
            p: 'Ons beleid noemt drie namen: ABN AMRO, ONSI en Nas Groep. In de lijst op deze pagina staat wat een ontvanger doet, en waar.',
          },
          {
            p: 'Staat iemand niet in die lijst? Dan krijgt die niets, tot u ja zegt. Wat vanzelf wordt gemeten, gaat alleen als totaal naar anderen.',
          },
          { p: 'Wij verkopen niets zonder uw ja.' },
        ],
      },
      {
        id: 'retention',
        title: 'Tot wanneer bewaren wij iets?',
        clauses: ['JOBNER-BEWAAR-a', 'JOBNER-BEWAAR-b', 'JOBNER-DATA-BSN', 'JOBNER-DATA-BANK'],
        body: [
          {
            p: 'De [bewaarlijst](page:privacy#bewaren) zegt het per soort gegeven. De machine die wist, leest dezelfde lijst. In het kort:',
          },
          {
            ul: [
              'Account, profiel, cv, diploma’s en foto: tot u ze wist of uw account sluit.',
              'Burgerservicenummer en kopie van uw paspoort, als u via ons werkt: 5 jaar na het jaar waarin dat werk stopt.',
              'Uren, betalingen en facturen, als die er zijn: 7 jaar, tot het eind van dat jaar.',
              'Uw vraag of klacht: tot wij u antwoord gaven, en anders 6 maanden.',
              'Een sollicitatie die is afgelopen: 4 weken. Met uw ja ten hoogste 1 jaar.',
              'Vragen om contact, en berichten: tot u uw account sluit.',
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
          { p: 'Elke nacht wist de machine wat over de datum is. Dat staat in het logboek.' },
        ],
      },
      {
        id: 'closing',
        title: 'Wat gebeurt er als u stopt?',
        clauses: ['JOBNER-DERDEN-BEZWAAR', 'JOBNER-COMM'],
        body: [
          {
            p: 'U stopt bij Instellingen > [Account](page:account). Mailen mag ook: [info@jobner.nl](mailto:info@jobner.nl). Wij zetten uw mail dan in dezelfde rij.',
          },
          { p: 'Daarna wissen wij. Wat van de wet nog blijft, ziet u vooraf.' },
        ],
      },
      {
        id: 'rights',
        title: 'Uw rechten',
        clauses: ['JOBNER-KEUZES', 'JOBNER-COMM'],
        body: [
          {
            p: 'Bij elk gegeven kunt u kijken, veranderen en wissen. Kan iets niet? Dan staat erbij waarom. Alles staat bij [Mijn gegevens](page:myData).',
          },
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
            p: 'De wet geeft u meer dan wij beloofden. Ons beleid zei: wie bezwaar heeft, sluit zijn account. Hier kunt u nee zeggen en toch blijven. Stilzetten en meenemen zijn ook nieuw voor u.',
          },
          {
            p: 'U krijgt antwoord binnen een maand nadat wij weten dat u het bent. Is het ingewikkeld? Dan mag het twee maanden langer duren. Wij zeggen u dan in de eerste maand waarom.',
          },
          { p: 'Voor een verzoek vragen wij nooit om een kopie van uw paspoort.' },
        ],
      },
      {
        id: 'cookies',
        title: 'Cookies',
        clauses: ['JOBNER-COOKIE-FUNC', 'JOBNER-COOKIE-ANA', 'JOBNER-COOKIE-SOC', 'JOBNER-COOKIE-WEIGER'],
        body: [
          { p: 'Nodig is een cookie die u ingelogd houdt. Bij het inloggen kunt u uw gebruikersnaam laten onthouden. Dat vakje is leeg.' },
          {
            dl: [
              { term: 'Google Analytics', says: 'Telt bezoek. Alleen na uw ja.' },
              {
                term: 'User Guiding',
                says: 'Legt de site uit in beeld. Alleen na uw ja. Het beleid noemt geen tijd; uw ja stopt na 13 maanden.',
              },
            ],
          },
          { p: 'De wet geeft u meer dan wij beloofden. Ons beleid wees naar uw browser. Hier kiest u op de site zelf.' },
        ],
      },
      {
        id: 'links',
        title: 'Links en teksten van anderen',
        clauses: ['JOBNER-AANSPR-a', 'JOBNER-AANSPR-b'],
        body: [
          {
            p: 'Gaat een link naar een andere site? Dan ziet u dat. Daar geldt deze tekst niet. Halen wij iets van u weg, dan hoort u waarom.',
          },
        ],
      },
      {
        id: 'complaint',
        title: 'Heeft u een klacht?',
        clauses: ['JOBNER-COMM'],
        body: [
          {
            p: 'Mail [info@jobner.nl](mailto:info@jobner.nl), of gebruik de pagina [Hulp](page:help). U krijgt binnen een maand antwoord.',
          },
          { p: 'U kunt altijd ook naar de toezichthouder: de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).' },
          { p: 'De wet geeft u meer dan wij beloofden. Ons beleid noemde deze toezichthouder niet.' },
        ],
      },
      {
        id: 'changes',
        title: 'Als deze tekst verandert',
        clauses: ['JOBNER-WIJZ'],
        body: [
          { p: 'Kijk hier af en toe. Het beleid zelf geeft geen datum. De datum 1 januari 2026 is van ons.' },
          { p: 'Elke [eerdere versie](page:versions) blijft te lezen, met wat er veranderde. Een oude toestemming rekken wij niet op.' },
        ],
      },
    ],
    en: [
      {
        id: 'controller',
        title: 'Who is responsible?',
        clauses: ['JOBNER-INTRO-a'],
        body: [
          { p: 'Jobner decides what happens with your data, and is responsible for it.' },
          {
            dl: [
              { term: 'Name', says: 'Jobner' },
              { term: 'Chamber of Commerce (KvK)', says: 'Not stated' },
              { term: 'Address', says: 'Not stated' },
              { term: 'About privacy', says: '[info@jobner.nl](mailto:info@jobner.nl)' },
            ],
          },
          {
            p: 'Does it say ‘not stated’? Then it was not in the promises that this text rests on. We fill in nothing we do not know for sure.',
          },
        ],
      },
      {
        id: 'use',
        title: 'Do you agree by using the site?',
        clauses: ['JOBNER-INTRO-b'],
        body: [
          { p: 'No. If you use the site, we know only that you could see this text. We write that down.' },
          {
            p: 'The law gives you more than we promised. Our policy saw use as agreement. Here it is never consent to something you may refuse.',
          },
        ],
      },
      {
        id: 'data',
        title: 'Which data do we ask for?',
        clauses: ['JOBNER-GEBRUIK-a', 'JOBNER-DATA-ID', 'JOBNER-DATA-DOC', 'JOBNER-DATA-CIV', 'JOBNER-DATA-WERK', 'JOBNER-DATA-OVERIG'],
        body: [
          { p: 'For an account we ask four things, each for one purpose:' },
          {
            ul: [
              'Your name: to address you when we mail or call you.',
              'Your e-mail address: to sign in, and to send you a new password.',
              'Your password: to protect your account. We cannot read it ourselves.',
              'Your language: to write mails in your language.',
            ],
          },
          {
            p: 'Then you choose what you add: your CV, your diplomas, your photo, your work and when you can. Each file has its own switch for showing.',
          },
          {
            p: 'Your nationality and whether you are married are not required. Recruiters do not see them. Other data we ask only with a law or your yes to it.',
          },
        ],
      },
      {
        id: 'special',
        title: 'And sensitive data?',
        clauses: ['JOBNER-BIJZ-a', 'JOBNER-DATA-BSN'],
        body: [
          { p: 'We take sensitive data only with your clear yes.' },
          {
            p: 'You cannot fill in your citizen service number or a copy of your passport here. You can only when you work through us and we pay your wage. Then the law requires it.',
          },
          { p: 'They then lie in a vault of their own. Nobody can search them. We write down every look at them.' },
        ],
      },
      {
        id: 'photo',
        title: 'Your photo',
        clauses: ['JOBNER-BIJZ-b', 'JOBNER-BIJZ-c', 'JOBNER-DATA-DOC'],
        body: [
          {
            p: 'A photo is not required. Do you upload one? Then we keep it, and we show it with your profile. That is your yes twice, in one act.',
          },
          { p: 'Do you remove the photo? Then it is gone everywhere at once, the small version too. Your yes then ends for both.' },
        ],
      },
      {
        id: 'purposes',
        title: 'What do we use it for?',
        clauses: [
          'JOBNER-DOEL-MATCH',
          'JOBNER-DOEL-SERVICE',
          'JOBNER-DOEL-UREN',
          'JOBNER-DOEL-NIEUWS',
          'JOBNER-DOEL-AANBOD',
          'JOBNER-DOEL-BETAAL',
          'JOBNER-DOEL-STAT',
          'JOBNER-DOEL-PES',
          'JOBNER-DATA-BANK',
        ],
        body: [
          {
            ul: [
              'Finding work that suits you. We do that with your consent.',
              'Helping you, also when you lost your password.',
              'The newsletter, and apart from it offers. Each only after your yes.',
              'Writing hours and paying, if you work through us.',
              'Counting. Only totals of groups of ten or more leave us.',
              'A screening. Only if you see the request and say yes.',
            ],
          },
          { p: 'We use your bank details only to pay.' },
        ],
      },
      {
        id: 'visibility',
        title: 'Who sees your profile?',
        clauses: ['JOBNER-DOEL-MATCH'],
        body: [
          {
            p: 'The law gives you more than we promised. Our policy was silent about this. So you are hidden after registering, until you say yes. You arrange it at [Who sees what](page:whoSeesWhat).',
          },
          {
            p: 'Recruiters of [organisations on our list](page:organisations) can then find you. Each time they open your profile, you see it.',
          },
        ],
      },
      {
        id: 'recipients',
        title: 'Who gets your data?',
        clauses: ['JOBNER-DERDEN', 'JOBNER-GEBRUIK-b', 'JOBNER-TOEGANG-a', 'JOBNER-TOEGANG-b'],
        body: [
          { p: 'Our policy names three: ABN AMRO, ONSI and Nas Groep. The list on this page says what a receiver does, and where.' },
          {
            p: 'Is somebody not on that list? Then they get nothing, until you say yes. What is measured by itself goes to others only as totals.',
          },
          { p: 'We sell nothing without your yes.' },
        ],
      },
      {
        id: 'retention',
        title: 'Until when do we keep things?',
        clauses: ['JOBNER-BEWAAR-a', 'JOBNER-BEWAAR-b', 'JOBNER-DATA-BSN', 'JOBNER-DATA-BANK'],
        body: [
          {
            p: 'The [retention list](page:privacy#bewaren) says it for each kind of data. The machine that erases reads the same list. In short:',
          },
          {
            ul: [
              'Account, profile, CV, diplomas and photo: until you delete them or close your account.',
              'Citizen service number and copy of your passport, if you work through us: 5 years after the year in which that work stops.',
              'Hours, payments and invoices, if there are any: 7 years, until the end of that year.',
              'Your question or complaint: until we answered you, and otherwise 6 months.',
              'An application that is over: 4 weeks. With your yes 1 year at most.',
              'Questions for contact, and messages: until you close your account.',
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
          { p: 'Every night the machine erases what is past its date. That is in the log.' },
        ],
      },
      {
        id: 'closing',
        title: 'What happens when you stop?',
        clauses: ['JOBNER-DERDEN-BEZWAAR', 'JOBNER-COMM'],
        body: [
          {
            p: 'You stop at Settings > [Account](page:account). You may also mail: [info@jobner.nl](mailto:info@jobner.nl). We then put your mail in the same queue.',
          },
          { p: 'After that we erase. What stays by law, you see beforehand.' },
        ],
      },
      {
        id: 'rights',
        title: 'Your rights',
        clauses: ['JOBNER-KEUZES', 'JOBNER-COMM'],
        body: [
          {
            p: 'For each item you can look, change and delete. Can something not be done? Then it says why. Everything is at [My data](page:myData).',
          },
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
            p: 'The law gives you more than we promised. Our policy said: who objects, closes the account. Here you can say no and stay. Pausing and taking along are also new for you.',
          },
          {
            p: 'You get an answer within one month after we know it is you. Is it complicated? Then it may take two months more. We tell you why in the first month.',
          },
          { p: 'For a request we never ask for a copy of your passport.' },
        ],
      },
      {
        id: 'cookies',
        title: 'Cookies',
        clauses: ['JOBNER-COOKIE-FUNC', 'JOBNER-COOKIE-ANA', 'JOBNER-COOKIE-SOC', 'JOBNER-COOKIE-WEIGER'],
        body: [
          {
            p: 'A cookie that keeps you signed in is needed. When you sign in, you can have your user name remembered. That box is empty.',
          },
          {
            dl: [
              { term: 'Google Analytics', says: 'Counts visits. Only after your yes.' },
              {
                term: 'User Guiding',
                says: 'Explains the site on screen. Only after your yes. The policy names no time; your yes ends after 13 months.',
              },
            ],
          },
          { p: 'The law gives you more than we promised. Our policy pointed at your browser. Here you choose on the site itself.' },
        ],
      },
      {
        id: 'links',
        title: 'Links and texts of others',
        clauses: ['JOBNER-AANSPR-a', 'JOBNER-AANSPR-b'],
        body: [
          {
            p: 'Does a link go to another site? Then you see that. This text does not count there. Do we take something of yours down, then you hear why.',
          },
        ],
      },
      {
        id: 'complaint',
        title: 'Do you have a complaint?',
        clauses: ['JOBNER-COMM'],
        body: [
          { p: 'Mail [info@jobner.nl](mailto:info@jobner.nl), or use the page [Help](page:help). You get an answer within one month.' },
          {
            p: 'You can always go to the supervisor too: the [Dutch Data Protection Authority (Autoriteit Persoonsgegevens)](https://www.autoriteitpersoonsgegevens.nl).',
          },
          { p: 'The law gives you more than we promised. Our policy did not name this supervisor.' },
        ],
      },
      {
        id: 'changes',
        title: 'When this text changes',
        clauses: ['JOBNER-WIJZ'],
        body: [
          { p: 'Look here now and then. The policy itself gives no date. The date 1 January 2026 is ours.' },
          { p: 'Every [earlier version](page:versions) stays readable, with what changed. We do not stretch an old consent.' },
        ],
      },
    ],
  },
  isDateOurs: true,
} as const satisfies StatementVersion;
