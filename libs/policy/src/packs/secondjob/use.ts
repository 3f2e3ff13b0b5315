import type { UseRules } from '../../use-rules.js';

/** What employers agree to before they look, and what they can look for. */
export const use = {
  title: { nl: 'Regels voor wie kandidaten bekijkt', en: 'Rules for who looks at candidates' },
  terms: [
    {
      version: '1',
      from: '2026-01-01',
      text: {
        nl: [
          'U gebruikt gegevens van kandidaten alleen voor de vacature of het doel dat u kiest.',
          'U opent een profiel alleen als u er een reden voor heeft. De kandidaat ziet welke organisatie keek, en waarvoor.',
          'U zoekt niet uit wie er achter een openbare naam zit.',
          'U neemt geen lijsten mee, geeft niets door en stuurt geen reclame.',
          'U kiest niet op leeftijd, afkomst, geslacht, geloof of gezondheid.',
          'Ziet u iets dat niet klopt? Dan meldt u dat meteen.',
        ],
        en: [
          'You use data of candidates only for the vacancy or the purpose you choose.',
          'You open a profile only if you have a reason to. The candidate sees which organisation looked, and what for.',
          'You do not find out who is behind a public name.',
          'You take no lists, pass nothing on and send no advertising.',
          'You do not choose by age, origin, sex, religion or health.',
          'Do you see something that is wrong? Then you report it at once.',
        ],
      },
    },
  ],
  purposes: [
    { id: 'coming-vacancy', says: { nl: 'Een vacature die nog niet open staat', en: 'A vacancy that is not open yet' } },
    { id: 'assignment', says: { nl: 'Een opdracht van een klant', en: 'An assignment of a client' } },
    { id: 'answering', says: { nl: 'Een kandidaat met wie wij al praten', en: 'A candidate we already talk with' } },
  ],
  clauses: ['SECOND-ONTV'],
} as const satisfies UseRules;
