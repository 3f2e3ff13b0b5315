import type { Words } from '@helder/policy/words.js';

/** What each part of the nightly round does. */
export const ROUNDS: Readonly<Record<string, Words>> = {
  'account.ended-sessions': { nl: 'Afgelopen sessies wissen', en: 'Erase ended sessions' },
  'account.unverified': { nl: 'Aanmeldingen zonder bevestiging wissen', en: 'Erase registrations without confirmation' },
  'audit.address': { nl: 'IP-adressen uit het logboek wissen', en: 'Erase IP addresses from the log' },
  'audit.payload': { nl: 'Oude regels van het logboek leegmaken', en: 'Empty old lines of the log' },
  'deletion.certificate': { nl: 'Wisbewijzen bijwerken', en: 'Update deletion certificates' },
  'deletion.last-mail': { nl: 'Laatste mail na het wissen', en: 'Last mail after erasing' },
  'deletion.purge': { nl: 'Gesloten accounts wissen', en: 'Erase closed accounts' },
  'deletion.replay': { nl: 'Oude wisregels vergeten', en: 'Forget old erasure lines' },
  'mail.old': { nl: 'Oude mails wissen', en: 'Erase old mails' },
  'search.expired': { nl: 'Verlopen profielen uit de zoeker halen', en: 'Take expired profiles out of search' },
  'search.views': { nl: 'Oude inzages wissen', en: 'Erase old views' },
  'storage.leftovers': { nl: 'Losse bestanden wissen', en: 'Erase loose files' },
  'visibility.ask': { nl: 'Vragen of iemand zichtbaar wil blijven', en: 'Ask who wants to stay visible' },
  'visibility.expire': { nl: 'Onzichtbaar maken na een jaar', en: 'Hide after a year' },
};
