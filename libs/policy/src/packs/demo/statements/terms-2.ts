import type { StatementVersion } from '../../../pack.js';

/** In force from 1 November 2026, together with privacy 2. */
export const terms2 = {
  version: '2',
  from: '2026-11-01',
  isMajor: true,
  changes: {
    nl: 'Nieuw: wat anoniem betekent, en strengere regels voor recruiters. Sluiten van uw account staat nu stap voor stap uitgelegd.',
    en: 'New: what anonymous means, and stricter rules for recruiters. Closing your account is now explained step by step.',
  },
  text: {
    nl: [
      {
        id: 'who',
        title: 'Wie zijn wij?',
        body: [
          { p: 'Helder is een site waar kandidaten en recruiters elkaar vinden. Uw afspraak is met:' },
          {
            dl: [
              { term: 'Naam', says: 'Helder Demo B.V. (voorbeeld)' },
              { term: 'KvK-nummer', says: '00000000' },
              { term: 'Adres', says: 'Voorbeeldkade 1, 9700 AA Groningen' },
              { term: 'E-mail', says: '[hulp@helder.example](mailto:hulp@helder.example)' },
            ],
          },
          { p: 'Wat wij met uw gegevens doen, staat in de [privacytekst](page:privacy). Die hoort bij deze voorwaarden.' },
        ],
      },
      {
        id: 'words',
        title: 'Wat betekenen onze woorden?',
        body: [
          {
            dl: [
              { term: 'Helder', says: 'Deze site, en het bedrijf erachter.' },
              { term: 'Kandidaat', says: 'Iemand die werk zoekt en hier een account heeft.' },
              { term: 'Recruiter', says: 'Iemand die voor een organisatie mensen zoekt.' },
              { term: 'Organisatie', says: 'Een werkgever of bureau. Alleen met onze toegang kunnen haar recruiters zoeken.' },
              { term: 'Profiel', says: 'Wat een kandidaat over zichzelf schrijft, met cv en foto als die er zijn.' },
              { term: 'Onzichtbaar, anoniem, zichtbaar', says: 'De drie standen van een profiel. De kandidaat kiest.' },
              { term: 'Toestemming', says: 'Uw ja op één vraag, dat u altijd weer kunt intrekken.' },
              { term: 'Account sluiten', says: 'Stoppen bij Helder. Daarna wissen wij uw gegevens.' },
              { term: 'Wisbewijs', says: 'Een pagina die zegt wat er gewist is, en wat tot wanneer blijft.' },
            ],
          },
        ],
      },
      {
        id: 'account',
        title: 'Uw account',
        body: [
          {
            ul: [
              'Een account is gratis voor kandidaten.',
              'U maakt er één, voor uzelf, met uw eigen e-mailadres.',
              'Houd uw wachtwoord voor u. Log uit op een computer van een ander.',
              'Denkt u dat iemand uw account gebruikt? Kies dan meteen een nieuw wachtwoord, en mail ons.',
            ],
          },
        ],
      },
      {
        id: 'candidates',
        title: 'Wat vragen wij van kandidaten?',
        body: [
          {
            ul: [
              'Wat u invult is waar, en gaat over uzelf.',
              'U zet geen gegevens van anderen in uw profiel zonder dat zij het weten.',
              'U laat gevoelige gegevens weg, zoals uw burgerservicenummer of uw gezondheid.',
            ],
          },
          { p: 'U kiest zelf wie wat ziet. Deelt u uw telefoonnummer, dan waarschuwen wij u eerst. Het is dan uw eigen keuze.' },
        ],
      },
      {
        id: 'recruiters',
        title: 'Wat vragen wij van recruiters?',
        body: [
          {
            ul: [
              'U gebruikt gegevens alleen voor werving en selectie, voor een echte baan of opdracht.',
              'U opent een profiel alleen als u er een reden voor heeft. Elke keer wordt opgeschreven, en de kandidaat ziet het.',
              'U probeert niet uit te vinden wie een anonieme kandidaat is.',
              'U kopieert geen lijsten, verkoopt niets door en stuurt geen reclame.',
              'U kiest niet op foto, leeftijd, afkomst, geslacht, geloof of gezondheid.',
              'U bewaart een cv niet langer dan nodig, en wist het als de kandidaat dat vraagt.',
              'U geeft uw wachtwoord niet aan een collega.',
            ],
          },
          { p: 'Wie zich hier niet aan houdt, verliest de toegang. Die stopt dan meteen.' },
        ],
      },
      {
        id: 'us',
        title: 'Wat mag u van ons verwachten?',
        body: [
          {
            p: 'Wij doen wat in de privacytekst staat. Wij doen ons best om de site altijd te laten werken. Soms lukt dat even niet, bijvoorbeeld bij onderhoud.',
          },
          {
            p: 'Wij beloven geen baan. Wij controleren niet alles wat kandidaten en recruiters schrijven. Is iets fout of onbehoorlijk? Meld het, dan kijken wij.',
          },
          { p: 'Maken wij een fout en heeft u daar schade door? Dan gelden de gewone regels van de wet. Wij sluiten die niet uit.' },
        ],
      },
      {
        id: 'closing',
        title: 'Stoppen',
        body: [
          {
            p: 'U kunt altijd stoppen, zonder reden: ga naar Account en kies ‘Sluit mijn account’. U ziet eerst wat weggaat en wat nog blijft.',
          },
          {
            p: 'Wij kunnen een account sluiten als iemand deze regels ernstig breekt. Wij zeggen dan waarom, en u kunt daartegen een [klacht](#complaint) sturen.',
          },
        ],
      },
      {
        id: 'changes',
        title: 'Als deze voorwaarden veranderen',
        body: [
          {
            p: 'Een nieuwe versie krijgt een nummer en een datum, en staat al voor die dag op deze site. De [eerdere versies](page:versions) blijven te lezen. Bent u het niet eens met een nieuwe versie? Dan kunt u stoppen.',
          },
        ],
      },
      {
        id: 'complaint',
        title: 'Klachten en recht',
        body: [
          {
            p: 'Mail [hulp@helder.example](mailto:hulp@helder.example), of [privacy@helder.example](mailto:privacy@helder.example) als het over uw gegevens gaat. U kunt ook de pagina [Hulp](page:help) gebruiken. U krijgt binnen een maand antwoord.',
          },
          {
            p: 'Gaat het over uw gegevens, dan kunt u ook naar de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).',
          },
          { p: 'Het Nederlandse recht geldt. Komen wij er samen niet uit, dan beslist de rechter.' },
        ],
      },
    ],
    en: [
      {
        id: 'who',
        title: 'Who are we?',
        body: [
          { p: 'Helder is a site where candidates and recruiters find each other. Your agreement is with:' },
          {
            dl: [
              { term: 'Name', says: 'Helder Demo B.V. (voorbeeld)' },
              { term: 'Chamber of Commerce (KvK)', says: '00000000' },
              { term: 'Address', says: 'Voorbeeldkade 1, 9700 AA Groningen' },
              { term: 'E-mail', says: '[hulp@helder.example](mailto:hulp@helder.example)' },
            ],
          },
          { p: 'What we do with your data is in the [privacy text](page:privacy). It belongs to these terms.' },
        ],
      },
      {
        id: 'words',
        title: 'What do our words mean?',
        body: [
          {
            dl: [
              { term: 'Helder', says: 'This site, and the company behind it.' },
              { term: 'Candidate', says: 'Somebody who looks for work and has an account here.' },
              { term: 'Recruiter', says: 'Somebody who looks for people on behalf of an organisation.' },
              { term: 'Organisation', says: 'An employer or agency. Its recruiters can search only while we give it access.' },
              { term: 'Profile', says: 'What a candidate writes about themselves, with CV and photo if there are any.' },
              { term: 'Hidden, anonymous, visible', says: 'The three levels of a profile. The candidate chooses.' },
              { term: 'Consent', says: 'Your yes to one question, which you can always take back.' },
              { term: 'Closing an account', says: 'Leaving Helder. After that we erase your data.' },
              { term: 'Deletion certificate', says: 'A page that says what was erased, and what stays until when.' },
            ],
          },
        ],
      },
      {
        id: 'account',
        title: 'Your account',
        body: [
          {
            ul: [
              'An account is free for candidates.',
              'You make one, for yourself, with your own e-mail address.',
              'Keep your password to yourself. Sign out on a computer that is not yours.',
              'Do you think somebody uses your account? Then choose a new password at once, and mail us.',
            ],
          },
        ],
      },
      {
        id: 'candidates',
        title: 'What do we ask of candidates?',
        body: [
          {
            ul: [
              'What you fill in is true, and is about you.',
              'You put no data of others in your profile without their knowing.',
              'You leave out sensitive data, such as your citizen service number or your health.',
            ],
          },
          { p: 'You choose who sees what. If you share your phone number, we warn you first. It is then your own choice.' },
        ],
      },
      {
        id: 'recruiters',
        title: 'What do we ask of recruiters?',
        body: [
          {
            ul: [
              'You use data only to recruit and select, for a real job or assignment.',
              'You open a profile only if you have a reason to. Each time is written down, and the candidate sees it.',
              'You do not try to find out who an anonymous candidate is.',
              'You copy no lists, sell nothing on and send no advertising.',
              'You do not choose by photo, age, origin, sex, religion or health.',
              'You keep a CV no longer than needed, and delete it if the candidate asks.',
              'You do not give your password to a colleague.',
            ],
          },
          { p: 'Who breaks these rules loses access. It then stops at once.' },
        ],
      },
      {
        id: 'us',
        title: 'What may you expect of us?',
        body: [
          {
            p: 'We do what the privacy text says. We do our best to keep the site working. Sometimes it does not for a while, for example during maintenance.',
          },
          {
            p: 'We do not promise a job. We do not check everything that candidates and recruiters write. Is something wrong or improper? Tell us, and we look at it.',
          },
          { p: 'Do we make a mistake that causes you damage? Then the ordinary rules of the law apply. We do not exclude them.' },
        ],
      },
      {
        id: 'closing',
        title: 'Stopping',
        body: [
          {
            p: 'You can always stop, without a reason: go to Account and choose ‘Close my account’. You first see what goes and what stays for a while.',
          },
          {
            p: 'We can close an account if somebody seriously breaks these rules. We then say why, and you can send a [complaint](#complaint) about it.',
          },
        ],
      },
      {
        id: 'changes',
        title: 'When these terms change',
        body: [
          {
            p: 'A new version gets a number and a date, and stands on this site before that day. The [earlier versions](page:versions) stay readable. Do you disagree with a new version? Then you can stop.',
          },
        ],
      },
      {
        id: 'complaint',
        title: 'Complaints and law',
        body: [
          {
            p: 'Mail [hulp@helder.example](mailto:hulp@helder.example), or [privacy@helder.example](mailto:privacy@helder.example) if it is about your data. You can also use the page [Help](page:help). You get an answer within one month.',
          },
          {
            p: 'If it is about your data, you can also go to the [Dutch Data Protection Authority (Autoriteit Persoonsgegevens)](https://www.autoriteitpersoonsgegevens.nl).',
          },
          { p: 'Dutch law applies. If we cannot solve it together, the court decides.' },
        ],
      },
    ],
  },
} as const satisfies StatementVersion;
