import type { StatementVersion } from '../../../pack.js';

/** In force from 1 November 2026. A version that was in force is never edited: a change is a new file. */
export const privacy2 = {
  version: '2',
  from: '2026-11-01',
  isMajor: true,
  changes: {
    nl: 'Nieuw: u kunt anoniem gevonden worden. Ook staat er nu per soort gegeven hoe lang wij het bewaren, en wat er gebeurt als u uw account sluit.',
    en: 'New: you can be found anonymously. The text also says how long we keep each kind of data, and what happens when you close your account.',
  },
  text: {
    nl: [
      {
        id: 'promises',
        title: 'Vijf beloften',
        clauses: ['SF-INZAGE-h', 'JOBPORT-5b', 'JOBNL-1.4a'],
        body: [
          {
            ul: [
              'Na aanmelden bent u onzichtbaar. U beslist zelf of dat verandert.',
              'U ziet op één pagina wie wat van u ziet, en tot wanneer.',
              'Minder delen kan altijd, meteen en met één klik.',
              'Wij verkopen uw gegevens niet. Er staan geen advertenties op deze site.',
              'Sluit u uw account? Dan wissen wij, en krijgt u een bewijs daarvan.',
            ],
          },
        ],
      },
      {
        id: 'controller',
        title: 'Wie is verantwoordelijk?',
        clauses: ['JOBNL-1.1', 'JOBNL-1.2', 'JOBPORT-1b'],
        body: [
          { p: 'Helder is van één bedrijf. Dat bedrijf is verantwoordelijk voor uw gegevens.' },
          {
            dl: [
              { term: 'Naam', says: 'Helder Demo B.V. (voorbeeld)' },
              { term: 'KvK-nummer', says: '00000000' },
              { term: 'Adres', says: 'Voorbeeldkade 1, 9700 AA Groningen' },
              { term: 'E-mail', says: '[hulp@helder.example](mailto:hulp@helder.example)' },
              { term: 'Over privacy', says: '[privacy@helder.example](mailto:privacy@helder.example)' },
              { term: 'Telefoon', says: '050 000 00 00' },
            ],
          },
          { p: 'In de voorwaarden leest u [wie wij zijn](page:terms#who) en [wat onze woorden betekenen](page:terms#words).' },
        ],
      },
      {
        id: 'data',
        title: 'Welke gegevens vragen wij?',
        clauses: ['JOBNER-GEBRUIK-a', 'SF-DATA-a', 'JOBNL-1.3a', 'SECOND-DATA-AUTO'],
        body: [
          { p: 'Voor een account vragen wij vier dingen, elk voor één doel:' },
          {
            ul: [
              'Uw naam: om u aan te spreken, op de site en in mails.',
              'Uw e-mailadres: om in te loggen, en voor mails over uw account.',
              'Uw wachtwoord: om uw account te beveiligen. Wij kunnen het zelf niet lezen.',
              'Uw taal: om mails in uw taal te schrijven.',
            ],
          },
          { p: 'De rest vult u alleen in als u dat wilt: uw profiel, uw cv en uw foto. U kunt elk veld weer leegmaken.' },
          {
            p: 'Verder schrijven wij op wanneer en waar u inlogt, en wie uw profiel opent. Zo kunt u dat zelf zien, en vinden wij misbruik.',
          },
          { p: 'Wij vragen nooit om uw burgerservicenummer, uw gezondheid, uw geloof of een strafblad. Zet dat ook niet in uw cv.' },
        ],
      },
      {
        id: 'purposes',
        title: 'Waarvoor gebruiken wij ze?',
        clauses: ['SF-INTRO-a', 'SECOND-AUTO', 'SECOND-GEBRUIK-DIENST', 'JOBNER-DOEL-NIEUWS'],
        body: [
          { p: 'Voor werk zoeken en werk vinden. Voor niets anders. De wet noemt voor elk gebruik een reden:' },
          {
            ul: [
              'Uw account laten werken: dat hoort bij onze afspraak met u.',
              'U laten vinden door recruiters: alleen met uw toestemming.',
              'Uw cv en foto bewaren en tonen: alleen met uw toestemming, voor elk apart.',
              'De nieuwsbrief sturen: alleen met uw toestemming. Uw profiel gebruiken wij daar niet voor.',
              'Misbruik vinden, en bewijzen dat wij ons aan de wet houden: dat moet van de wet.',
            ],
          },
          { p: 'Geen machine wijst u af of geeft u een cijfer. Een mens leest en beslist.' },
        ],
      },
      {
        id: 'consent',
        title: 'Hoe werkt uw toestemming?',
        clauses: ['SECOND-TOEST-INTREK', 'JOBNER-INTRO-b', 'SF-INTRO-b'],
        body: [
          { p: 'Wij vragen elke toestemming apart, met een leeg vakje. Ernaast staat wat, waarom, wie, hoe lang en hoe u stopt.' },
          { p: 'Nee zeggen kost u niets: uw account werkt gewoon door. Stoppen gaat net zo makkelijk als ja zeggen.' },
          { p: 'Dat u deze tekst accepteert, is geen toestemming voor iets anders. Het is alleen het bewijs dat u de tekst zag.' },
          { p: 'Bij [Toestemmingen](page:consents) ziet u wat u koos, wanneer, en bij welke tekst.' },
        ],
      },
      {
        id: 'visibility',
        title: 'Wie ziet uw profiel?',
        clauses: ['SF-INZAGE-c', 'SF-INZAGE-e', 'SF-INZAGE-f', 'SF-INZAGE-g', 'SF-WIE-a', 'SF-GEBRUIK-b', 'SF-DOEL-BANK'],
        body: [
          { p: 'U kiest een van drie standen bij [Wie ziet wat](page:whoSeesWhat):' },
          {
            dl: [
              { term: 'Onzichtbaar', says: 'Niemand vindt u. Zo begint iedereen.' },
              { term: 'Anoniem', says: 'Recruiters zien uw ervaring, zonder naam, contact, foto of bestand.' },
              { term: 'Zichtbaar', says: 'Recruiters zien uw naam en uw profiel. Per gegeven kunt u iets uitzetten.' },
            ],
          },
          {
            p: 'Alleen recruiters van [organisaties op onze lijst](page:organisations) kunnen zoeken. Verliest een organisatie haar toegang? Dan ziet zij u meteen niet meer.',
          },
          {
            p: 'U bent een jaar zichtbaar. Dan vragen wij per mail of dat zo moet blijven. Krijgen wij binnen 30 dagen geen antwoord, dan wordt u onzichtbaar.',
          },
          { p: 'Elke keer dat een recruiter uw profiel opent, ziet u dat bij [Wie bekeek mij](page:whoViewed).' },
        ],
      },
      {
        id: 'anonymous',
        title: 'Wat is anoniem, en wat niet?',
        clauses: ['SF-INZAGE-d'],
        body: [
          {
            p: 'Bent u anoniem, dan sturen wij recruiters alleen woorden uit vaste lijsten, getallen en maanden. Geen namen, geen vrije tekst, geen werkgevers.',
          },
          {
            p: 'Eerlijk is eerlijk: dit verkleint de kans dat iemand u herkent. Het maakt die kans niet nul. Is uw werk heel bijzonder? Dan kan een collega u soms raden. Zet dan een gegeven uit, of kies onzichtbaar.',
          },
          { p: 'Voor ons bent u niet anoniem: wij weten bij welk account het profiel hoort.' },
        ],
      },
      {
        id: 'files',
        title: 'Uw cv en uw foto',
        clauses: ['SF-DATA-FOTO', 'JOBNER-DATA-DOC', 'JOBNER-BIJZ-c'],
        body: [
          { p: 'Beide zijn niet verplicht. Bewaren en tonen zijn twee vragen, met twee antwoorden.' },
          {
            p: 'Uit uw foto halen wij plaats, tijd en toestel weg voordat wij haar bewaren. Uit uw cv lezen wij de tekst, zodat een recruiter u op woorden kan vinden. Dat laatste alleen als u het cv toont.',
          },
          { p: 'Wist u een bestand, of stopt u met bewaren? Dan is het meteen weg, ook de kleine versie en de tekst.' },
        ],
      },
      {
        id: 'recruiters',
        title: 'Wat mogen recruiters?',
        clauses: ['SF-INTRO-a', 'SECOND-ONTV'],
        body: [
          {
            p: 'Recruiters mogen uw gegevens alleen gebruiken voor werving en selectie. Zij mogen ze niet doorverkopen en niet in een eigen bestand verzamelen.',
          },
          {
            p: 'Houdt een recruiter zich hier niet aan? [Zeg het ons](#complaint). Alle plichten staan in [de voorwaarden](page:terms#recruiters).',
          },
        ],
      },
      {
        id: 'recipients',
        title: 'Wie werkt er voor ons?',
        clauses: ['JOBNER-DERDEN', 'JOBNER-GEBRUIK-b', 'SF-WIE-b', 'SF-BEV-b', 'JOBPORT-5b'],
        body: [
          { p: 'Twee bedrijven helpen ons. Zij mogen niets anders met uw gegevens doen dan wat wij vragen:' },
          {
            ul: [
              'Opslag Noordgrond, in Nederland: bewaart de versleutelde bestanden en de database.',
              'Postbode Waterland, in Duitsland: verstuurt onze e-mails.',
            ],
          },
          { p: 'Met beide hebben wij een contract daarover. Uw gegevens blijven in Europa. Wij verkopen of verhuren ze aan niemand.' },
          { p: 'Vraagt de politie of een rechter om gegevens? Dan geven wij alleen wat moet, en alleen als de wet dat zegt.' },
        ],
      },
      {
        id: 'retention',
        title: 'Tot wanneer bewaren wij iets?',
        clauses: ['JOBNER-BEWAAR-a', 'JOBNER-BEWAAR-b', 'SF-BEWAAR', 'SECOND-BEWAAR-a', 'JOBNL-1.4b', 'JOBNL-2.5-IP'],
        body: [
          {
            p: 'Onze [bewaarlijst](page:privacy#bewaren) zegt het per soort gegeven. De machine die wist, leest dezelfde lijst. In het kort:',
          },
          {
            ul: [
              'Account, profiel, cv en foto: tot u ze wist of uw account sluit.',
              'Een sollicitatie die is afgelopen: 4 weken. Met uw ja ten hoogste 1 jaar.',
              'Uw vraag of klacht: tot wij u antwoord gaven, en anders 6 maanden.',
              'Vragen om contact, en berichten: 6 maanden nadat zij zijn verstuurd, of het contact voorbij is.',
              'Een aanmelding zonder bevestigd e-mailadres: 72 uur.',
              'Mails die wij u stuurden: 30 dagen.',
              'Uw keuze voor cookies: 13 maanden.',
              'Wie uw profiel bekeek, en het logboek zonder namen: 24 maanden. Een deel van uw IP-adres in dat logboek: 6 maanden. Een kopie van een deel van dat logboek: 7 dagen.',
              'Regels in dat logboek over toestemming, wissen en toegang: 5 jaar.',
              'Bewijs van uw keuzes, zonder naam: 5 jaar nadat u uw account sluit.',
              'Administratie: 7 jaar nadat u uw account sluit. Dat zijn uw naam, e-mailadres, datums en de versie van de voorwaarden.',
              'Bewijs dat wij wisten, zonder naam: 120 dagen. Onze laatste mail aan u: 1 uur nadat alles gewist is.',
            ],
          },
        ],
      },
      {
        id: 'closing',
        title: 'Wat gebeurt er als u uw account sluit?',
        clauses: ['JOBNL-1.4a', 'SECOND-INZAGE-d'],
        body: [
          { p: 'U sluit uw account bij Account, zonder reden en zonder te bellen. Vooraf ziet u wat meteen weggaat en wat nog blijft.' },
          { p: 'U bent meteen uitgelogd en onzichtbaar. U heeft 7 dagen om u te bedenken, of u kiest ‘nu’. Daarna wissen wij.' },
          { p: 'U krijgt een wisbewijs met een code. Daarmee kunt u ook zonder account zien wat er weg is en wat nog blijft.' },
        ],
      },
      {
        id: 'rights',
        title: 'Uw rechten',
        clauses: [
          'SF-INZAGE-a',
          'JOBNL-3.1',
          'JOBNL-3.2a',
          'JOBNL-3.2b',
          'JOBNL-3.2c',
          'JOBNL-3.2d',
          'JOBPORT-6a',
          'JOBPORT-6b',
          'JOBPORT-6c',
          'JOBPORT-6d',
          'JOBPORT-6e',
          'JOBPORT-6f',
          'JOBPORT-7c',
        ],
        body: [
          { p: 'Veel doet u zelf, zonder het te vragen. Voor de rest mailt u [onze privacyfunctionaris](mailto:privacy@helder.example).' },
          {
            dl: [
              { term: 'Gegevens bekijken (inzage)', says: 'Bij [Mijn gegevens](page:myData) staat alles wat wij van u hebben.' },
              { term: 'Gegevens verbeteren (rectificatie)', says: 'U verandert uw profiel zelf. Lukt iets niet, dan doen wij het.' },
              { term: 'Gegevens wissen', says: 'Een veld, een bestand of alles: u kiest.' },
              { term: 'Gebruik stilzetten (beperking)', says: 'Wij bewaren uw gegevens dan, en doen er niets anders mee.' },
              { term: 'Gegevens meenemen (overdraagbaarheid)', says: 'U krijgt een kopie die een computer kan lezen.' },
              {
                term: 'Nee zeggen (bezwaar)',
                says: 'Tegen reclame geldt uw nee altijd en meteen. Ander gebruik zetten wij stil tot er een besluit is.',
              },
              { term: 'Stoppen met toestemming', says: 'Altijd, met één klik. Wat eerder gebeurde, blijft geldig.' },
            ],
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
        clauses: ['JOBNL-2.2a', 'JOBNL-2.2b', 'SF-BEV-a'],
        body: [
          {
            p: 'De verbinding is altijd versleuteld. Bestanden liggen versleuteld, met een eigen sleutel per persoon. Uw wachtwoord bewaren wij onleesbaar.',
          },
          { p: 'Wie bij ons werkt, ziet alleen wat nodig is. Wat iemand doet, komt in een logboek waarin de site niets kan veranderen.' },
          { p: 'Gaat er toch iets mis, en kan dat u schaden? Dan hoort u het van ons, zo snel mogelijk.' },
        ],
      },
      {
        id: 'cookies',
        title: 'Cookies',
        clauses: ['SF-WEB-NOOD', 'SECOND-COOKIE'],
        body: [{ p: 'Zonder uw ja gebruiken wij alleen wat nodig is om de site te laten werken. Lees meer bij [Cookies](page:cookies).' }],
      },
      {
        id: 'complaint',
        title: 'Heeft u een klacht?',
        clauses: ['JOBNL-3.5', 'JOBPORT-8a', 'JOBPORT-8c', 'SECOND-CONTACT-b'],
        body: [
          {
            p: 'Mail [privacy@helder.example](mailto:privacy@helder.example), of gebruik de pagina [Hulp](page:help). Schrijven kan ook: Voorbeeldkade 1, 9700 AA Groningen. U krijgt binnen een maand antwoord.',
          },
          { p: 'U kunt altijd ook naar de toezichthouder: de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).' },
        ],
      },
      {
        id: 'changes',
        title: 'Als deze tekst verandert',
        clauses: ['JOBPORT-0', 'JOBPORT-9', 'JOBNER-WIJZ', 'JOBNL-1.5a', 'SECOND-REIK-b'],
        body: [
          {
            p: 'Een nieuwe versie krijgt een nummer en een datum, en staat hier al voor die dag. Elke [eerdere versie](page:versions) blijft te lezen, met wat er veranderde.',
          },
          { p: 'Een oude toestemming rekken wij niet op. Verandert er iets waar u ja op zei? Dan vragen wij het opnieuw.' },
        ],
      },
    ],
    en: [
      {
        id: 'promises',
        title: 'Five promises',
        clauses: ['SF-INZAGE-h', 'JOBPORT-5b', 'JOBNL-1.4a'],
        body: [
          {
            ul: [
              'After registering you are hidden. You decide whether that changes.',
              'One page shows you who sees what about you, and until when.',
              'You can always share less, at once and with one click.',
              'We do not sell your data. There are no adverts on this site.',
              'Do you close your account? Then we erase, and you get proof of it.',
            ],
          },
        ],
      },
      {
        id: 'controller',
        title: 'Who is responsible?',
        clauses: ['JOBNL-1.1', 'JOBNL-1.2', 'JOBPORT-1b'],
        body: [
          { p: 'Helder belongs to one company. That company is responsible for your data.' },
          {
            dl: [
              { term: 'Name', says: 'Helder Demo B.V. (voorbeeld)' },
              { term: 'Chamber of Commerce (KvK)', says: '00000000' },
              { term: 'Address', says: 'Voorbeeldkade 1, 9700 AA Groningen' },
              { term: 'E-mail', says: '[hulp@helder.example](mailto:hulp@helder.example)' },
              { term: 'About privacy', says: '[privacy@helder.example](mailto:privacy@helder.example)' },
              { term: 'Phone', says: '050 000 00 00' },
            ],
          },
          { p: 'The terms tell you [who we are](page:terms#who) and [what our words mean](page:terms#words).' },
        ],
      },
      {
        id: 'data',
        title: 'Which data do we ask for?',
        clauses: ['JOBNER-GEBRUIK-a', 'SF-DATA-a', 'JOBNL-1.3a', 'SECOND-DATA-AUTO'],
        body: [
          { p: 'For an account we ask four things, each for one purpose:' },
          {
            ul: [
              'Your name: to address you, on the site and in mails.',
              'Your e-mail address: to sign in, and for mails about your account.',
              'Your password: to protect your account. We cannot read it ourselves.',
              'Your language: to write mails in your language.',
            ],
          },
          { p: 'You fill in the rest only if you want: your profile, your CV and your photo. You can empty every field again.' },
          {
            p: 'We also write down when and where you sign in, and who opens your profile. So you can see it yourself, and we can find abuse.',
          },
          {
            p: 'We never ask for your citizen service number, your health, your religion or a criminal record. Please leave those out of your CV too.',
          },
        ],
      },
      {
        id: 'purposes',
        title: 'What do we use it for?',
        clauses: ['SF-INTRO-a', 'SECOND-AUTO', 'SECOND-GEBRUIK-DIENST', 'JOBNER-DOEL-NIEUWS'],
        body: [
          { p: 'For looking for work and finding work. For nothing else. The law names a reason for each use:' },
          {
            ul: [
              'Making your account work: that is part of our agreement with you.',
              'Letting recruiters find you: only with your consent.',
              'Keeping and showing your CV and photo: only with your consent, for each apart.',
              'Sending the newsletter: only with your consent. We do not use your profile for it.',
              'Finding abuse, and proving that we keep to the law: the law requires it.',
            ],
          },
          { p: 'No machine turns you down or gives you a mark. A person reads and decides.' },
        ],
      },
      {
        id: 'consent',
        title: 'How does your consent work?',
        clauses: ['SECOND-TOEST-INTREK', 'JOBNER-INTRO-b', 'SF-INTRO-b'],
        body: [
          { p: 'We ask each consent apart, with an empty box. Beside it stands what, why, who, how long and how to stop.' },
          { p: 'Saying no costs you nothing: your account just works. Stopping is as easy as saying yes.' },
          { p: 'Accepting this text is not consent to anything else. It is only proof that you saw the text.' },
          { p: 'At [Consents](page:consents) you see what you chose, when, and with which text.' },
        ],
      },
      {
        id: 'visibility',
        title: 'Who sees your profile?',
        clauses: ['SF-INZAGE-c', 'SF-INZAGE-e', 'SF-INZAGE-f', 'SF-INZAGE-g', 'SF-WIE-a', 'SF-GEBRUIK-b', 'SF-DOEL-BANK'],
        body: [
          { p: 'You choose one of three levels at [Who sees what](page:whoSeesWhat):' },
          {
            dl: [
              { term: 'Hidden', says: 'Nobody finds you. Everybody starts this way.' },
              { term: 'Anonymous', says: 'Recruiters see your experience, without name, contact, photo or file.' },
              { term: 'Visible', says: 'Recruiters see your name and your profile. You can switch off each item.' },
            ],
          },
          {
            p: 'Only recruiters of [organisations on our list](page:organisations) can search. Does an organisation lose its access? Then it stops seeing you at once.',
          },
          {
            p: 'You are visible for one year. Then we ask by mail whether that should stay so. If we get no answer within 30 days, you become hidden.',
          },
          { p: 'Each time a recruiter opens your profile, you see it at [Who viewed me](page:whoViewed).' },
        ],
      },
      {
        id: 'anonymous',
        title: 'What is anonymous, and what is not?',
        clauses: ['SF-INZAGE-d'],
        body: [
          {
            p: 'While you are anonymous, we send recruiters only words from fixed lists, numbers and months. No names, no free text, no employers.',
          },
          {
            p: 'To be honest: this makes it less likely that somebody recognises you. It does not make it impossible. Is your work very unusual? Then a colleague may guess. Switch an item off, or choose hidden.',
          },
          { p: 'To us you are not anonymous: we know which account the profile belongs to.' },
        ],
      },
      {
        id: 'files',
        title: 'Your CV and your photo',
        clauses: ['SF-DATA-FOTO', 'JOBNER-DATA-DOC', 'JOBNER-BIJZ-c'],
        body: [
          { p: 'Neither is required. Keeping and showing are two questions, with two answers.' },
          {
            p: 'We take place, time and device out of your photo before we keep it. We read the text of your CV, so that a recruiter can find you by its words. The latter only if you show the CV.',
          },
          { p: 'Do you delete a file, or stop keeping it? Then it is gone at once, the small version and the text too.' },
        ],
      },
      {
        id: 'recruiters',
        title: 'What may recruiters do?',
        clauses: ['SF-INTRO-a', 'SECOND-ONTV'],
        body: [
          { p: 'Recruiters may use your data only to recruit and select. They may not sell it on, nor collect it in a file of their own.' },
          { p: 'Does a recruiter break these rules? [Tell us](#complaint). All duties are in [the terms](page:terms#recruiters).' },
        ],
      },
      {
        id: 'recipients',
        title: 'Who works for us?',
        clauses: ['JOBNER-DERDEN', 'JOBNER-GEBRUIK-b', 'SF-WIE-b', 'SF-BEV-b', 'JOBPORT-5b'],
        body: [
          { p: 'Two companies help us. They may do nothing with your data but what we ask:' },
          {
            ul: [
              'Opslag Noordgrond, in the Netherlands: stores the encrypted files and the database.',
              'Postbode Waterland, in Germany: sends our e-mails.',
            ],
          },
          { p: 'We have a contract with both about this. Your data stays in Europe. We sell or rent it to nobody.' },
          { p: 'Do the police or a judge ask for data? Then we give only what we must, and only if the law says so.' },
        ],
      },
      {
        id: 'retention',
        title: 'Until when do we keep things?',
        clauses: ['JOBNER-BEWAAR-a', 'JOBNER-BEWAAR-b', 'SF-BEWAAR', 'SECOND-BEWAAR-a', 'JOBNL-1.4b', 'JOBNL-2.5-IP'],
        body: [
          {
            p: 'Our [retention list](page:privacy#bewaren) says it for each kind of data. The machine that erases reads the same list. In short:',
          },
          {
            ul: [
              'Account, profile, CV and photo: until you delete them or close your account.',
              'An application that is over: 4 weeks. With your yes 1 year at most.',
              'Your question or complaint: until we answered you, and otherwise 6 months.',
              'Questions for contact, and messages: 6 months after they were sent, or the contact was over.',
              'A registration without a confirmed e-mail address: 72 hours.',
              'Mails we sent you: 30 days.',
              'Your cookie choice: 13 months.',
              'Who viewed your profile, and the log without names: 24 months. Part of your IP address in that log: 6 months. A copy of a part of that log: 7 days.',
              'Lines in that log about consent, erasing and access: 5 years.',
              'Proof of your choices, without your name: 5 years after you close your account.',
              'Administration: 7 years after you close your account. That is your name, e-mail address, dates and the version of the terms.',
              'Proof that we erased, without your name: 120 days. Our last mail to you: 1 hour after everything is erased.',
            ],
          },
        ],
      },
      {
        id: 'closing',
        title: 'What happens when you close your account?',
        clauses: ['JOBNL-1.4a', 'SECOND-INZAGE-d'],
        body: [
          {
            p: 'You close your account at Account, without a reason and without calling. You see beforehand what goes at once and what stays for a while.',
          },
          { p: 'You are signed out and hidden at once. You have 7 days to change your mind, or you choose ‘now’. Then we erase.' },
          {
            p: 'You get a deletion certificate with a code. With it you can see, also without an account, what is gone and what still stays.',
          },
        ],
      },
      {
        id: 'rights',
        title: 'Your rights',
        clauses: [
          'SF-INZAGE-a',
          'JOBNL-3.1',
          'JOBNL-3.2a',
          'JOBNL-3.2b',
          'JOBNL-3.2c',
          'JOBNL-3.2d',
          'JOBPORT-6a',
          'JOBPORT-6b',
          'JOBPORT-6c',
          'JOBPORT-6d',
          'JOBPORT-6e',
          'JOBPORT-6f',
          'JOBPORT-7c',
        ],
        body: [
          { p: 'You do much of this yourself, without asking. For the rest, mail [our privacy officer](mailto:privacy@helder.example).' },
          {
            dl: [
              { term: 'See your data (access)', says: 'At [My data](page:myData) is everything we have about you.' },
              {
                term: 'Correct your data (rectification)',
                says: 'You change your profile yourself. If something does not work, we do it.',
              },
              { term: 'Erase your data', says: 'A field, a file or everything: you choose.' },
              { term: 'Pause the use (restriction)', says: 'We then keep your data and do nothing else with it.' },
              { term: 'Take your data along (portability)', says: 'You get a copy that a computer can read.' },
              {
                term: 'Say no (objection)',
                says: 'Against advertising your no always counts, at once. Other use we pause until there is a decision.',
              },
              { term: 'Stop a consent', says: 'Always, with one click. What happened before stays valid.' },
            ],
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
        clauses: ['JOBNL-2.2a', 'JOBNL-2.2b', 'SF-BEV-a'],
        body: [
          {
            p: 'The connection is always encrypted. Files are stored encrypted, with a key for each person. We keep your password unreadable.',
          },
          { p: 'Who works for us sees only what is needed. What somebody does goes into a log in which the site can change nothing.' },
          { p: 'Does something go wrong that can harm you? Then you hear it from us, as soon as possible.' },
        ],
      },
      {
        id: 'cookies',
        title: 'Cookies',
        clauses: ['SF-WEB-NOOD', 'SECOND-COOKIE'],
        body: [{ p: 'Without your yes we use only what is needed to make the site work. Read more at [Cookies](page:cookies).' }],
      },
      {
        id: 'complaint',
        title: 'Do you have a complaint?',
        clauses: ['JOBNL-3.5', 'JOBPORT-8a', 'JOBPORT-8c', 'SECOND-CONTACT-b'],
        body: [
          {
            p: 'Mail [privacy@helder.example](mailto:privacy@helder.example), or use the page [Help](page:help). You can also write: Voorbeeldkade 1, 9700 AA Groningen. You get an answer within one month.',
          },
          {
            p: 'You can always go to the supervisor too: the [Dutch Data Protection Authority (Autoriteit Persoonsgegevens)](https://www.autoriteitpersoonsgegevens.nl).',
          },
        ],
      },
      {
        id: 'changes',
        title: 'When this text changes',
        clauses: ['JOBPORT-0', 'JOBPORT-9', 'JOBNER-WIJZ', 'JOBNL-1.5a', 'SECOND-REIK-b'],
        body: [
          {
            p: 'A new version gets a number and a date, and stands here before that day. Every [earlier version](page:versions) stays readable, with what changed.',
          },
          { p: 'We do not stretch an old consent. Does something change that you said yes to? Then we ask again.' },
        ],
      },
    ],
  },
} as const satisfies StatementVersion;
