/** The Dutch authority; whether a platform's own text names it is the platform's. */
export const authority = {
  name: { nl: 'Autoriteit Persoonsgegevens', en: 'Dutch Data Protection Authority (Autoriteit Persoonsgegevens)' },
  url: 'https://www.autoriteitpersoonsgegevens.nl',
} as const;
