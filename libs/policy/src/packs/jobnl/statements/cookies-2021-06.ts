import type { StatementVersion } from '../../../pack.js';

/** The cookie part of the policy of June 2021. Where it contradicts itself, the stricter promise counts. */
export const cookies202106 = {
  version: '2021-06',
  from: '2021-06-01',
  isMajor: true,
  changes: {
    nl: 'Dit is de cookietekst van juni 2021, in onze eigen woorden. Ook meten staat nu uit tot u ja zegt.',
    en: 'This is the cookie text of June 2021, in our own words. Measuring too is now off until you say yes.',
  },
  text: {
    nl: [
      {
        id: 'short',
        title: 'In het kort',
        clauses: ['JOBNL-C1.2a', 'JOBNL-C1.2c', 'JOBNL-C1.4'],
        body: [
          { p: 'Alleen wat nodig is, staat aan. De rest staat uit tot u ja zegt. Nee zeggen is net zo makkelijk als ja zeggen.' },
          { p: 'De wet geeft u meer dan wij beloofden. Ons beleid zette meten altijd aan. Hier vragen wij daar eerst uw ja voor.' },
        ],
      },
      {
        id: 'needed',
        title: 'Wat is nodig?',
        clauses: ['JOBNL-C1.1a', 'JOBNL-C1.3'],
        body: [
          { p: 'Een cookie houdt u ingelogd. De site onthoudt uw taal, en welke melding u sloot. Met alleen deze opslag werkt alles.' },
        ],
      },
      {
        id: 'choice',
        title: 'Wat kiest u zelf?',
        clauses: ['JOBNL-C1.1b', 'JOBNL-C1.1c', 'JOBNL-C1.5', 'JOBNL-C1.6', 'JOBNL-C1.2b'],
        body: [
          {
            p: 'U kiest per soort: meten, reclame, sociale media, persoonlijk maken en volgen. Dat geldt voor cookies, en ook voor opslag, plaatjes en scripts.',
          },
          {
            p: 'Een filmpje of bericht van een ander ziet u pas na een klik. Uw ja geldt 13 maanden. Dan stopt alles, en vragen wij het opnieuw.',
          },
        ],
      },
      {
        id: 'vendors',
        title: 'Welke bedrijven, en hoe lang?',
        clauses: ['JOBNL-C2.1', 'JOBNL-C2.2', 'JOBNL-C2.3', 'JOBNL-C2.4', 'JOBNL-C2.5', 'JOBNL-C2.6', 'JOBNL-C2.7', 'JOBNL-C2.8'],
        body: [
          { p: 'Deze cookies komen er alleen na uw ja. De kortste tijd geldt: die van de cookie, of die van uw ja.' },
          {
            dl: [
              { term: 'ActiveCampaign', says: 'Persoonlijk maken, meten en volgen. Ten hoogste 180 dagen.' },
              { term: 'Facebook en Instagram', says: 'Sociale media, meten en reclame. Ten hoogste 90 dagen.' },
              { term: 'Google Analytics', says: 'Meten. Ten hoogste 2 jaar. Na 13 maanden stopt uw ja, en dan is hij weg.' },
              { term: 'Google Adwords', says: 'Meten en reclame. Ten hoogste 3 maanden.' },
              { term: 'Google Tag Manager', says: 'Meten. Ten hoogste 2 jaar. Na 13 maanden stopt uw ja, en dan is hij weg.' },
              { term: 'Hotjar', says: 'Meten. Ten hoogste 1 jaar.' },
              { term: 'Leadfeeder / Lead-Info', says: 'Meten. Ten hoogste 2 jaar. Na 13 maanden stopt uw ja, en dan is hij weg.' },
              {
                term: 'LinkedIn',
                says: 'Sociale media, meten en reclame. Ten hoogste 180 dagen. Lees ook [wat LinkedIn zelf zegt](https://www.linkedin.com/legal/cookie-policy).',
              },
            ],
          },
        ],
      },
      {
        id: 'off',
        title: 'Liever niets op uw apparaat?',
        clauses: ['JOBNL-C1.3'],
        body: [
          {
            p: 'Zet alles uit in de cookievraag. U kunt ook alles wissen in uw browser. Zoek daar bij de instellingen naar ‘privacy’ of ‘cookies’.',
          },
        ],
      },
      {
        id: 'report',
        title: 'Ziet u een cookie die hier niet staat?',
        clauses: ['JOBNL-C1.7'],
        body: [{ p: 'Meld het ons, met de naam en de pagina. Wij zoeken het uit en passen de lijst aan.' }],
      },
      {
        id: 'complaint',
        title: 'Heeft u een klacht?',
        clauses: ['JOBNL-3.5'],
        body: [
          { p: 'Mail [klacht@job.nl](mailto:klacht@job.nl). Meer over uw gegevens leest u bij [Privacy](page:privacy).' },
          { p: 'U kunt altijd ook naar de toezichthouder: de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).' },
          { p: 'De wet geeft u meer dan wij beloofden. Ons beleid noemde deze toezichthouder niet.' },
        ],
      },
    ],
    en: [
      {
        id: 'short',
        title: 'In short',
        clauses: ['JOBNL-C1.2a', 'JOBNL-C1.2c', 'JOBNL-C1.4'],
        body: [
          { p: 'Only what is needed is on. The rest is off until you say yes. Saying no is as easy as saying yes.' },
          { p: 'The law gives you more than we promised. Our policy always switched measuring on. Here we first ask your yes for it.' },
        ],
      },
      {
        id: 'needed',
        title: 'What is needed?',
        clauses: ['JOBNL-C1.1a', 'JOBNL-C1.3'],
        body: [
          {
            p: 'A cookie keeps you signed in. The site remembers your language, and which notice you closed. With this storage alone everything works.',
          },
        ],
      },
      {
        id: 'choice',
        title: 'What do you choose yourself?',
        clauses: ['JOBNL-C1.1b', 'JOBNL-C1.1c', 'JOBNL-C1.5', 'JOBNL-C1.6', 'JOBNL-C1.2b'],
        body: [
          {
            p: 'You choose for each kind: measuring, advertising, social media, personal settings and tracking. That counts for cookies, and also for storage, pictures and scripts.',
          },
          {
            p: 'You see a film or post of somebody else only after a click. Your yes counts for 13 months. Then everything stops, and we ask again.',
          },
        ],
      },
      {
        id: 'vendors',
        title: 'Which companies, and how long?',
        clauses: ['JOBNL-C2.1', 'JOBNL-C2.2', 'JOBNL-C2.3', 'JOBNL-C2.4', 'JOBNL-C2.5', 'JOBNL-C2.6', 'JOBNL-C2.7', 'JOBNL-C2.8'],
        body: [
          { p: 'These cookies come only after your yes. The shortest time counts: that of the cookie, or that of your yes.' },
          {
            dl: [
              { term: 'ActiveCampaign', says: 'Personal settings, measuring and tracking. 180 days at most.' },
              { term: 'Facebook en Instagram', says: 'Social media, measuring and advertising. 90 days at most.' },
              { term: 'Google Analytics', says: 'Measuring. 2 years at most. After 13 months your yes ends, and then it is gone.' },
              { term: 'Google Adwords', says: 'Measuring and advertising. 3 months at most.' },
              { term: 'Google Tag Manager', says: 'Measuring. 2 years at most. After 13 months your yes ends, and then it is gone.' },
              { term: 'Hotjar', says: 'Measuring. 1 year at most.' },
              { term: 'Leadfeeder / Lead-Info', says: 'Measuring. 2 years at most. After 13 months your yes ends, and then it is gone.' },
              {
                term: 'LinkedIn',
                says: 'Social media, measuring and advertising. 180 days at most. Read also [what LinkedIn says itself](https://www.linkedin.com/legal/cookie-policy).',
              },
            ],
          },
        ],
      },
      {
        id: 'off',
        title: 'Rather nothing on your device?',
        clauses: ['JOBNL-C1.3'],
        body: [
          {
            p: 'Switch everything off in the cookie question. You can also erase everything in your browser. Look in its settings for ‘privacy’ or ‘cookies’.',
          },
        ],
      },
      {
        id: 'report',
        title: 'Do you see a cookie that is not listed here?',
        clauses: ['JOBNL-C1.7'],
        body: [{ p: 'Tell us, with the name and the page. We look into it and change the list.' }],
      },
      {
        id: 'complaint',
        title: 'Do you have a complaint?',
        clauses: ['JOBNL-3.5'],
        body: [
          { p: 'Mail [klacht@job.nl](mailto:klacht@job.nl). Read more about your data at [Privacy](page:privacy).' },
          {
            p: 'You can always go to the supervisor too: the [Dutch Data Protection Authority (Autoriteit Persoonsgegevens)](https://www.autoriteitpersoonsgegevens.nl).',
          },
          { p: 'The law gives you more than we promised. Our policy did not name this supervisor.' },
        ],
      },
    ],
  },
} as const satisfies StatementVersion;
