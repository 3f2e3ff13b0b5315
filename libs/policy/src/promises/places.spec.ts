import { PACK_IDS, packOf } from '../packs/index.js';
import type { Statement } from '../pack.js';
import { placesOf } from './places.js';

const sectionsOf = ({ versions }: Statement) => versions.flatMap(({ text }) => [...text.nl, ...text.en]);

describe('where the sentences of a text are kept', () => {
  it('is each page once, in the order of the clauses; a clause without a page leads nowhere', () => {
    expect(placesOf(['JOBNL-1.1', 'JOBNL-1.2', 'JOBNL-1.1', 'NO-SUCH'])).toEqual(['privacy', 'terms']);
    expect(placesOf([])).toEqual([]);
  });

  it.each(PACK_IDS)('leads from most parts of the privacy text of %s to a page', (id) => {
    const privacy = packOf(id).statements.find(({ kind }) => kind === 'privacy')!;
    const withClauses = sectionsOf(privacy).filter(({ clauses }) => clauses?.length);
    expect(withClauses.length).toBeGreaterThan(0);
    expect(withClauses.filter(({ clauses }) => placesOf(clauses!).length).length).toBeGreaterThan(withClauses.length / 2);
  });
});
