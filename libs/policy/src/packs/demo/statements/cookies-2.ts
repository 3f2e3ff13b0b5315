import type { StatementVersion } from '../../../pack.js';

/** In force from 1 November 2026. */
export const cookies2 = {
  version: '2',
  from: '2026-11-01',
  isMajor: false,
  changes: {
    nl: 'U kiest nu zelf wat mag, per soort. Alleen wat nodig is, staat altijd aan.',
    en: 'You now choose what is allowed, kind by kind. Only what is needed is always on.',
  },
  text: {
    nl: [
      {
        id: 'short',
        title: 'In het kort',
        body: [
          {
            p: 'Zonder uw ja bewaren wij alleen wat nodig is. Staat er meer in de lijst? Dan vragen wij u eerst, per soort. Zegt u nee, dan werkt alles gewoon.',
          },
        ],
      },
      {
        id: 'choice',
        title: 'Wat u kunt kiezen',
        body: [
          {
            ul: [
              'Uw ja of nee geldt 13 maanden. Daarna vragen wij het opnieuw.',
              'U verandert uw keuze op deze pagina, ook als u eerder ja zei. Onderaan elke pagina staat de link.',
              'Zegt u nee, dan wissen wij meteen wat er stond. Alleen wat nodig is, blijft.',
              'Zegt uw browser dat u niet gevolgd wilt worden? Dan is dat een nee, tot u zelf iets anders kiest.',
              'Heeft een bedrijf meer dan één doel? Dan mag het pas iets als u ja zegt tegen al die doelen.',
              'Logt u in, dan bewaren wij uw keuze ook bij uw account. Sluit u het account, dan gaat zij weg.',
            ],
          },
        ],
      },
      {
        id: 'what',
        title: 'Wat is altijd nodig?',
        body: [
          {
            p: 'De cookie die u ingelogd houdt, ten hoogste 30 dagen. En een cookie die uw keuze onthoudt, 13 maanden. Verder onthoudt uw browser of u licht of donker koos, en Nederlands of Engels. Zette u bij het inloggen een vinkje? Dan ook uw e-mailadres. Ook waar u was op een pagina, en dat u hier inlogde. Voor zulke opslag vraagt de wet geen toestemming.',
          },
        ],
      },
      {
        id: 'off',
        title: 'Liever niets op uw apparaat?',
        body: [
          {
            p: 'Wis het in de instellingen van uw browser. Zonder de inlogcookie kunt u niet inloggen. Zonder de rest werkt alles gewoon.',
          },
        ],
      },
      {
        id: 'mails',
        title: 'En in mails?',
        body: [
          {
            p: 'Onze mails hebben geen onzichtbare plaatjes en geen volglinks. Alleen als u bij uw voorkeuren ‘Meten of mail gelezen wordt’ aanzet, tellen wij dat. Wij houden dan aantallen bij, niet wie.',
          },
        ],
      },
      {
        id: 'complaint',
        title: 'Vraag of klacht?',
        body: [
          {
            p: 'Vindt u een cookie die niet in de lijst staat? Meld het op deze pagina, of mail [privacy@helder.example](mailto:privacy@helder.example). Meer over uw gegevens leest u bij [Privacy](page:privacy). U kunt ook naar de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).',
          },
        ],
      },
    ],
    en: [
      {
        id: 'short',
        title: 'In short',
        body: [
          {
            p: 'Without your yes we keep only what is needed. Is there more in the list? Then we ask you first, kind by kind. If you say no, everything just works.',
          },
        ],
      },
      {
        id: 'choice',
        title: 'What you can choose',
        body: [
          {
            ul: [
              'Your yes or no holds for 13 months. Then we ask again.',
              'You change your choice on this page, also if you said yes before. The link is at the bottom of every page.',
              'If you say no, we erase at once what was there. Only what is needed stays.',
              'Does your browser say that you do not want to be followed? Then that is a no, until you choose otherwise yourself.',
              'Does a company have more than one purpose? Then it may do nothing until you say yes to all of them.',
              'If you sign in, we also keep your choice with your account. It goes when you close the account.',
            ],
          },
        ],
      },
      {
        id: 'what',
        title: 'What is always needed?',
        body: [
          {
            p: 'The cookie that keeps you signed in, 30 days at most. And a cookie that remembers your choice, 13 months. Your browser also remembers whether you chose light or dark, and Dutch or English; your e-mail address if you ticked that when signing in; where you were on a page, and that you signed in here. For such storage the law asks no consent.',
          },
        ],
      },
      {
        id: 'off',
        title: 'Rather nothing on your device?',
        body: [
          {
            p: 'Erase it in the settings of your browser. Without the session cookie you cannot sign in. Without the rest everything just works.',
          },
        ],
      },
      {
        id: 'mails',
        title: 'And in mails?',
        body: [
          {
            p: 'Our mails have no invisible pictures and no tracking links. Only if you switch on ‘Measuring whether mail is read’ in your preferences do we count that. We then keep numbers, not who.',
          },
        ],
      },
      {
        id: 'complaint',
        title: 'A question or complaint?',
        body: [
          {
            p: 'Do you find a cookie that is not in the list? Report it on this page, or mail [privacy@helder.example](mailto:privacy@helder.example). Read more about your data at [Privacy](page:privacy). You can also go to the [Dutch Data Protection Authority (Autoriteit Persoonsgegevens)](https://www.autoriteitpersoonsgegevens.nl).',
          },
        ],
      },
    ],
  },
} as const satisfies StatementVersion;
