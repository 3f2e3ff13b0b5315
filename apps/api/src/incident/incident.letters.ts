import type { MailText } from '../core/mail-layout.js';

/** To the desk: that there is one, and nothing of what it is about. */
export const incidentLetter = (href: string, number: string, isLate: boolean): MailText => ({
  subject: isLate ? `Te laat: incident ${number}` : `Nieuw incident ${number}`,
  greeting: 'Aan het privacyteam,',
  paragraphs: [
    isLate
      ? `De 72 uur van incident ${number} zijn voorbij, en het is nog open.`
      : `Er is een incident gemeld: ${number}. Is het een datalek? Meld het dan binnen 72 uur.`,
  ],
  button: { words: 'Naar de incidenten', href },
});
