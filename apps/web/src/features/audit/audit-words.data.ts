import type { Words } from '@helder/policy/words.js';
import { lawIn } from '../../lib/law';

type Known = Readonly<Record<string, Words>>;

/** What each action is called on screen; the code stands under it. */
export const ACTIONS: Known = {
  'access.denied': { nl: 'Toegang geweigerd', en: 'Access denied' },
  'account.accept': { nl: 'Gaat akkoord met een tekst', en: 'Agrees to a text' },
  'account.acknowledge': { nl: 'Neemt kennis van een tekst', en: 'Takes note of a text' },
  'account.informed': { nl: 'Krijgt een tekst te zien', en: 'Is shown a text' },
  'account.ask-reset': { nl: 'Vraagt een nieuw wachtwoord', en: 'Asks for a new password' },
  'account.change-password': { nl: 'Verandert het wachtwoord', en: 'Changes the password' },
  'account.confirm': { nl: 'Bevestigt het e-mailadres', en: 'Confirms the e-mail address' },
  'account.erase-unverified': {
    nl: 'Wist een aanmelding zonder bevestiging',
    en: 'Erases a registration without confirmation',
  },
  'account.register': { nl: 'Meldt zich aan', en: 'Registers' },
  'account.reset-password': { nl: 'Vervangt het wachtwoord via een mail', en: 'Replaces the password by mail' },
  'account.set-language': { nl: 'Kiest de taal van de mails', en: 'Chooses the language of mails' },
  'audit.export': { nl: 'Exporteert het logboek', en: 'Exports the log' },
  'audit.read': { nl: 'Leest het logboek', en: 'Reads the log' },
  'candidate.read': { nl: 'Opent een profiel', en: 'Opens a profile' },
  'candidate.search': { nl: 'Zoekt kandidaten', en: 'Searches candidates' },
  'consent.expired': { nl: 'Toestemming loopt af', en: 'Consent ends' },
  'consent.given': { nl: 'Geeft toestemming', en: 'Gives consent' },
  'consent.invalidated': { nl: 'Toestemming vervalt zonder antwoord', en: 'Consent lapses without an answer' },
  'consent.reconfirmed': { nl: 'Geeft opnieuw toestemming', en: 'Gives consent again' },
  'consent.refused': { nl: 'Geeft geen toestemming', en: 'Refuses consent' },
  'consent.withdrawn': { nl: 'Stopt met een toestemming', en: 'Stops a consent' },
  'cookie.choose': { nl: 'Kiest over cookies', en: 'Chooses about cookies' },
  'cookie.handle-report': { nl: 'Handelt een gemelde cookie af', en: 'Handles a reported cookie' },
  'cookie.report': { nl: 'Meldt een onbekende cookie', en: 'Reports an unknown cookie' },
  'crm.forget': { nl: 'Laat de mailpartner iemand vergeten', en: 'Has the mail partner forget somebody' },
  'crm.tell': { nl: 'Geeft keuzes door aan de mailpartner', en: 'Passes choices to the mail partner' },
  'deletion.close': { nl: 'Sluit het account', en: 'Closes the account' },
  'deletion.erased': { nl: 'Wist een account', en: 'Erases an account' },
  'deletion.stuck': { nl: 'Wissen blijft steken', en: 'Erasing got stuck' },
  'deletion.undo': { nl: 'Maakt het sluiten ongedaan', en: 'Undoes the closing' },
  'development.set-clock': { nl: 'Verzet de klok', en: 'Moves the clock' },
  'document.erase': { nl: 'Wist een bestand', en: 'Erases a file' },
  'document.read': { nl: 'Opent een bestand', en: 'Opens a file' },
  'document.replace': { nl: 'Vervangt een bestand', en: 'Replaces a file' },
  'document.upload': { nl: 'Bewaart een bestand', en: 'Keeps a file' },
  'newsletter.ask': { nl: 'Vraagt een soort mail aan', en: 'Asks for a kind of mail' },
  'newsletter.bounce': { nl: 'Mail kwam niet aan', en: 'Mail did not arrive' },
  'newsletter.complaint': { nl: 'Klacht over een mail', en: 'Complaint about a mail' },
  'newsletter.confirm': { nl: 'Bevestigt een soort mail', en: 'Confirms a kind of mail' },
  'newsletter.edit': { nl: 'Verandert een nieuwsbrief', en: 'Edits a newsletter' },
  'newsletter.report': { nl: 'Melding over mail geweigerd', en: 'Report about mail refused' },
  'newsletter.send': { nl: 'Laat een nieuwsbrief versturen', en: 'Has a newsletter sent' },
  'newsletter.sent': { nl: 'Verstuurde een nieuwsbrief', en: 'Sent a newsletter' },
  'newsletter.stop': { nl: 'Stopt een soort mail', en: 'Stops a kind of mail' },
  'newsletter.stop-on-request': { nl: 'Stopt alle lijsten op verzoek', en: 'Stops all lists on request' },
  'newsletter.write': { nl: 'Schrijft een nieuwsbrief', en: 'Writes a newsletter' },
  'organisation.grant': { nl: 'Geeft een organisatie toegang', en: 'Gives an organisation access' },
  'organisation.revoke': { nl: 'Neemt toegang van een organisatie terug', en: 'Takes access of an organisation back' },
  'profile.discard-draft': { nl: 'Gooit een concept weg', en: 'Throws a draft away' },
  'profile.publish': { nl: 'Publiceert het profiel', en: 'Publishes the profile' },
  'profile.save-draft': { nl: 'Bewaart een concept', en: 'Saves a draft' },
  'proof.start-key': { nl: 'Neemt een nieuwe sleutel voor bewijzen', en: 'Takes a new key for receipts' },
  'recipient.export-record': { nl: 'Neemt het register van verwerkingen mee', en: 'Takes the record of processing' },
  'retention.run': { nl: 'Start het bewaarwerk', en: 'Starts the retention work' },
  'retention.sweep': { nl: 'Wist wat oud genoeg is', en: 'Erases what is old enough' },
  'rights.my-data': { nl: 'Bekijkt de eigen gegevens', en: 'Looks at own data' },
  'session.end': { nl: 'Logt uit', en: 'Signs out' },
  'session.end-others': { nl: 'Logt overal anders uit', en: 'Signs out everywhere else' },
  'session.refresh': { nl: 'Typt het wachtwoord opnieuw', en: 'Types the password again' },
  'session.start': { nl: 'Logt in', en: 'Signs in' },
  'visibility.activate': { nl: 'Wordt zichtbaar', en: 'Becomes visible' },
  'visibility.ask': { nl: 'Krijgt de vraag: zichtbaar blijven?', en: 'Is asked: stay visible?' },
  'visibility.expire': { nl: 'Wordt onzichtbaar na een jaar', en: 'Becomes hidden after a year' },
  'visibility.hide': { nl: 'Wordt onzichtbaar', en: 'Becomes hidden' },
  'visibility.reduce': { nl: 'Wordt minder zichtbaar', en: 'Becomes less visible' },
  'visibility.rename': { nl: 'Kiest een andere openbare naam', en: 'Chooses another public name' },
  'visibility.share': { nl: 'Deelt een gegeven', en: 'Shares an item' },
  'visibility.unshare': { nl: 'Deelt een gegeven niet meer', en: 'Stops sharing an item' },
};

/** Why it was refused, or on what it rested. */
export const REASONS: Known = {
  first: { nl: 'eerste sleutel', en: 'first key' },
  rotated: { nl: 'sleutel vervangen', en: 'key replaced' },
  'secrets-changed': { nl: 'geheimen vervangen', en: 'secrets replaced' },
  exists: { nl: 'adres was bekend', en: 'address was known' },
  forged: { nl: 'niet goed ondertekend', en: 'not signed well' },
  old: { nl: 'te oud', en: 'too old' },
  replayed: { nl: 'kwam al eerder', en: 'came before' },
  'no-grant': { nl: 'organisatie zonder toegang', en: 'organisation without access' },
  password: { nl: 'fout wachtwoord', en: 'wrong password' },
  role: { nl: 'niet voor deze rol', en: 'not for this role' },
  'values-left': { nl: 'nog iets gevonden', en: 'something was left' },
  'be-found': { nl: 'toestemming: gevonden worden', en: 'consent: being found' },
  consent: { nl: 'toestemming', en: 'consent' },
  contract: { nl: 'nodig voor het account', en: 'needed for the account' },
  'keep-cv': { nl: 'toestemming: cv bewaren', en: 'consent: keeping the CV' },
  'keep-photo': { nl: 'toestemming: foto bewaren', en: 'consent: keeping the photo' },
  newsletter: { nl: 'toestemming: nieuwsbrief', en: 'consent: newsletter' },
  tips: { nl: 'toestemming: tips', en: 'consent: tips' },
  'product-news': { nl: 'toestemming: wat er nieuw is', en: 'consent: what is new' },
  offers: { nl: 'toestemming: aanbiedingen', en: 'consent: offers' },
  measuring: { nl: 'toestemming: meten', en: 'consent: measuring' },
  'publish-cv': { nl: 'toestemming: cv tonen', en: 'consent: showing the CV' },
  'publish-photo': { nl: 'toestemming: foto tonen', en: 'consent: showing the photo' },
};

export const wordsFor = (known: Known, code: string, language: keyof Words) => known[code]?.[language] ?? lawIn(code, language);

/** The code of why: what was refused for, else which consent it is about, else on what it rests. */
export const whyOf = ({
  reason,
  ground,
  target,
}: {
  reason: string | null;
  ground: string | null;
  target: { type: string; ref: string | null };
}) => reason ?? (target.type === 'consent' ? target.ref : ground);
