import type { Words } from '@helder/policy';

/** What each round is called; one that is not here keeps its own name. */
export const ROUNDS: Readonly<Record<string, Words>> = {
  'account.unverified': { nl: 'Aanmelding zonder bevestiging', en: 'Registration without confirmation' },
  'account.new-statement': { nl: 'Mails over een nieuwe tekst', en: 'Mails about a new text' },
  'account.ended-sessions': { nl: 'Afgelopen sessies', en: 'Sessions that ended' },
  'audit.payload': { nl: 'Logboek: inhoud van oude regels', en: 'Log: content of old lines' },
  'audit.seal': { nl: 'Logboek: regels verzegelen', en: 'Log: sealing lines' },
  'audit.address': { nl: 'Logboek: oude IP-adressen', en: 'Log: old IP addresses' },
  'consent.expire': { nl: 'Toestemmingen die aflopen', en: 'Consents that end' },
  'consent.unanswered': { nl: 'Nieuwe tekst zonder antwoord', en: 'New text without an answer' },
  'newsletter.reports': { nl: 'Oude meldingen over mail', en: 'Old reports about mail' },
  'mail.old': { nl: 'Oude mails', en: 'Old mails' },
  'search.expired': { nl: 'Zoekmachine: wie niet meer zichtbaar is', en: 'Search: who is no longer visible' },
  'search.views': { nl: 'Oude inzage door recruiters', en: 'Old views by recruiters' },
  'storage.leftovers': { nl: 'Bestanden die weg moeten', en: 'Files that must go' },
  'alert.unconfirmed': { nl: 'Zoekvragen zonder bevestiging', en: 'Searches without confirmation' },
  'alert.mails': { nl: 'Vacatures per mail', en: 'Vacancies by mail' },
  'vacancy.applications': { nl: 'Afgelopen sollicitaties', en: 'Applications that are over' },
  'visibility.ask': { nl: 'Vragen of iemand zichtbaar blijft', en: 'Asking whether somebody stays visible' },
  'visibility.expire': { nl: 'Zichtbaarheid die afloopt', en: 'Visibility that ends' },
  'retention.R0': { nl: 'Administratie na sluiten', en: 'Administration after closing' },
  'retention.R2': { nl: 'Bewijs van keuzes na sluiten', en: 'Proof of choices after closing' },
  'retention.cookie-choice': { nl: 'Oude keuzes voor cookies', en: 'Old cookie choices' },
  'limit.over': { nl: 'Tellers van te veel pogingen', en: 'Counters of too many tries' },
  'deletion.purge': { nl: 'Gesloten accounts wissen', en: 'Erasing closed accounts' },
  'deletion.last-mail': { nl: 'Adres van de laatste mail', en: 'Address of the last mail' },
  'deletion.replay': { nl: 'Wisregister voor reservekopieën', en: 'Erasure ledger for backups' },
  'deletion.certificate': { nl: 'Oude wisbewijzen', en: 'Old certificates' },
  'deletion.gone': { nl: 'Wisbewijzen bijwerken', en: 'Bringing certificates up to date' },
};

/** What a round counts. */
export const COUNTS: Readonly<Record<string, Words>> = {
  erased: { nl: 'gewist', en: 'erased' },
  removed: { nl: 'weggehaald', en: 'removed' },
  asked: { nl: 'gevraagd', en: 'asked' },
  expired: { nl: 'afgelopen', en: 'ended' },
  lines: { nl: 'regels', en: 'lines' },
  mails: { nl: 'mails', en: 'mails' },
  gone: { nl: 'bijgewerkt', en: 'brought up to date' },
  orphans: { nl: 'losse bestanden', en: 'loose files' },
  ended: { nl: 'beëindigd', en: 'ended' },
  purged: { nl: 'leeggemaakt', en: 'emptied' },
  events: { nl: 'regels', en: 'lines' },
  sessions: { nl: 'sessies', en: 'sessions' },
  exports: { nl: 'redenen van kopieën', en: 'reasons of copies' },
};
