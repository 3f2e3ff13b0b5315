import { randomBytes } from 'node:crypto';

// a word that occurs nowhere else; each value has its own. No digits: some rows of them are taken for a BSN
const word = () =>
  `Zq${randomBytes(5)
    .toString('hex')
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)])}vink`;
/** One value of its own for everything a person can tell us. */
export const CANARIES = {
  name: `Kanarie ${word()}`,
  email: `${word()}@kanarie.test`,
  headline: `Kop ${word()}`,
  summary: `Samen ${word()}`,
  title: `Functie ${word()}`,
  employer: `Werkgever ${word()}`,
  description: `Taken ${word()}`,
  field: `Studie ${word()}`,
  school: `School ${word()}`,
  phone: '+31 6 4815 1623 42',
  postcode: '9711 QZ',
  draft: `Concept ${word()}`,
  message: `Bericht ${word()}`,
  note: `Notitie ${word()}`,
  request: `Klacht ${word()}`,
  answer: `Antwoord ${word()}`,
  'question of an organisation': `Vraag ${word()}`,
  'message of an organisation': `Van hen ${word()}`,
  'message to an organisation': `Aan hen ${word()}`,
  device: `Kanariebrowser/${word()}`,
  'text of the CV': `Cvtekst ${word()}`,
  'author of the CV': `Maker ${word()}`,
  'name of the CV': `Bestand-${word()}`,
  'name of the photo': `Beeld-${word()}`,
  'metadata of the photo': `Fotograaf ${word()}`,
  question: `Vraag ${word()}`,
  company: `Bedrijf ${word()}`,
  'excluded name': `Vorige baas ${word()}`,
  'excluded domain': `${word().toLowerCase()}.example`,
};
