import { ProfileFields } from '@helder/contract';
import { FIELD_KEYS, fieldOf, FILE_KINDS, isShownKind, PACK_IDS, packOf } from '@helder/policy';
import { matrixRows } from '../visibility/matrix.rules.js';
import { choicesOf } from './choices.data.js';

const both = { nl: expect.stringMatching(/.{5,}/), en: expect.stringMatching(/.{5,}/) };

describe('what the owner can do about each item', () => {
  it.each(PACK_IDS)('[JOBNER-KEUZES] %s: every category has a place to change and to erase it, or a reason why not', (id) => {
    for (const rule of packOf(id).retention)
      for (const [act, { page, why }] of Object.entries(choicesOf(rule))) {
        const isSaid = page !== null || why !== null;
        expect([rule.code, act, isSaid]).toEqual([rule.code, act, true]);
        if (why) expect([rule.code, act, why]).toEqual([rule.code, act, both]);
      }
  });

  it('[JOBNER-KEUZES] every field and file has its row in Wie ziet wat; a field can be emptied, unless it is needed, and then the page says so', () => {
    const pack = packOf('demo');
    const known = {
      pack,
      at: new Date('2026-11-20T11:00:00Z'),
      level: 'hidden',
      until: null,
      switches: {},
      filled: new Set(FIELD_KEYS),
      agreed: new Set(),
    };
    const rows = new Map(matrixRows(known as never).map((row) => [row.id, row]));
    for (const key of FIELD_KEYS) {
      const { isRequired, retention } = fieldOf(key);
      expect([key, rows.get(key)?.purpose]).toEqual([key, both]);
      // an emptied field is accepted: that is how it is erased
      expect([key, ProfileFields.shape[key].safeParse(undefined).success]).toEqual([key, !isRequired]);
      if (isRequired)
        expect([key, retention, choicesOf(pack.retention.find(({ code }) => code === retention)!).erase.page]).toEqual([
          key,
          'account',
          'close',
        ]);
      if (!rows.get(key)!.isSwitchable) expect([key, rows.get(key)!.switch]).toEqual([key, 'fixed']);
    }
    for (const kind of FILE_KINDS.filter(isShownKind))
      expect([kind, rows.get(kind)?.consents]).toEqual([kind, [`keep-${kind}`, `publish-${kind}`]]);
    expect(choicesOf(pack.retention.find(({ code }) => code === 'document')!)).toMatchObject({
      change: { page: 'documents' },
      erase: { page: 'documents' },
    });
  });
});
