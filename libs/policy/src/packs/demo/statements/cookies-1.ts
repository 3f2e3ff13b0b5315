import type { StatementVersion } from '../../../pack.js';

/** In force from 1 June 2026. */
export const cookies1 = {
  version: '1',
  from: '2026-06-01',
  isMajor: true,
  changes: { nl: 'Dit is de eerste versie.', en: 'This is the first version.' },
  text: {
    nl: [
      {
        id: 'short',
        title: 'In het kort',
        body: [
          {
            p: 'Wij gebruiken alleen wat nodig is. Wij volgen u niet, en er kijkt niemand mee. Daarom valt er niets te kiezen, en ziet u geen cookievraag.',
          },
        ],
      },
      {
        id: 'what',
        title: 'Wat staat er op uw apparaat?',
        body: [
          {
            dl: [
              {
                term: 'session (cookie)',
                says: 'Houdt u ingelogd terwijl u klikt. Weg als u uitlogt of uw browser sluit. Kiest u ‘Blijf ingelogd’? Dan blijft hij tot u uitlogt, en ten hoogste 30 dagen.',
              },
              {
                term: 'helder.signed-in (opslag)',
                says: 'Onthoudt dat u hier inlogde en als wat, zodat de site sneller start. Zonder uw naam. Weg als u uitlogt.',
              },
              { term: 'helder.theme (opslag)', says: 'Onthoudt of u licht of donker koos. Weg als u ‘Zoals mijn apparaat’ kiest.' },
            ],
          },
          { p: 'Dit is van ons, en niemand anders leest het. Voor zulke noodzakelijke opslag vraagt de wet geen toestemming.' },
        ],
      },
      {
        id: 'off',
        title: 'Liever niets op uw apparaat?',
        body: [
          { p: 'Wis het in de instellingen van uw browser. Zonder de cookie kunt u niet inloggen. Zonder de opslag werkt alles gewoon.' },
        ],
      },
      {
        id: 'mails',
        title: 'En in mails?',
        body: [{ p: 'Onze mails hebben geen onzichtbare plaatjes en geen volglinks. Wij zien niet of u een mail opent.' }],
      },
      {
        id: 'complaint',
        title: 'Vraag of klacht?',
        body: [
          {
            p: 'Vindt u een cookie die hier niet staat? Mail [privacy@helder.example](mailto:privacy@helder.example). Meer over uw gegevens leest u bij [Privacy](page:privacy). U kunt ook naar de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).',
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
            p: 'We use only what is needed. We do not follow you, and nobody looks along. So there is nothing to choose, and you see no cookie question.',
          },
        ],
      },
      {
        id: 'what',
        title: 'What is on your device?',
        body: [
          {
            dl: [
              {
                term: 'session (cookie)',
                says: 'Keeps you signed in while you click. Gone when you sign out or close your browser. Do you choose ‘Stay signed in’? Then it stays until you sign out, and 30 days at most.',
              },
              {
                term: 'helder.signed-in (storage)',
                says: 'Remembers that you signed in here and as what, so the site starts faster. Without your name. Gone when you sign out.',
              },
              {
                term: 'helder.theme (storage)',
                says: 'Remembers whether you chose light or dark. Gone when you choose ‘Same as my device’.',
              },
            ],
          },
          { p: 'This is ours, and nobody else reads it. The law asks no consent for such necessary storage.' },
        ],
      },
      {
        id: 'off',
        title: 'Rather nothing on your device?',
        body: [
          {
            p: 'Erase it in the settings of your browser. Without the cookie you cannot sign in. Without the storage everything just works.',
          },
        ],
      },
      {
        id: 'mails',
        title: 'And in mails?',
        body: [{ p: 'Our mails have no invisible pictures and no tracking links. We do not see whether you open a mail.' }],
      },
      {
        id: 'complaint',
        title: 'A question or complaint?',
        body: [
          {
            p: 'Do you find a cookie that is not listed here? Mail [privacy@helder.example](mailto:privacy@helder.example). Read more about your data at [Privacy](page:privacy). You can also go to the [Dutch Data Protection Authority (Autoriteit Persoonsgegevens)](https://www.autoriteitpersoonsgegevens.nl).',
          },
        ],
      },
    ],
  },
} as const satisfies StatementVersion;
