import { platforms } from '@helder/policy/promises/index.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../../lib/site.data';
import { choiceIn, chosen, entriesOf, Results } from './ledger';
import { usePlacePhrases } from '../../ui/places.phrases';

const root = join(import.meta.dirname, '../../../../..');
const clauses = readFileSync(join(root, 'docs/clauses.csv'), 'utf8').trim().split(/\r?\n/).slice(1);
const promises = platforms.flatMap((platform) => platform.promises);
const results = { testedOn: '2026-11-20', results: { 'SF-WIJZ': { state: 'kept' as const, tests: ['shows its version'] } } };

describe('The promises', () => {
  it('are the clauses, each once and in their order', () => {
    expect(promises.map(({ id }) => id)).toEqual(clauses.map((line) => line.slice(0, line.indexOf(','))));
  });

  it('lead to pages that exist and have a name', () => {
    expect(promises.filter(({ page }) => page && !(page in site && page in usePlacePhrases.nl))).toEqual([]);
  });

  it('speak with u, in short sentences, in both languages', () => {
    const sentences = promises.flatMap(({ nl, en }) => [nl, en]).flatMap((text) => text.split(/[.!?](?:\s|$)/).filter(Boolean));
    expect(promises.filter(({ nl }) => /\b(je|jij|jou|jouw|jullie)\b/i.test(nl))).toEqual([]);
    expect(sentences.filter((sentence) => sentence.trim().split(/\s+/).length > 18)).toEqual([]);
  });

  it('stand beside what the last test run said; without a result nothing is claimed', () => {
    const entries = entriesOf(results);
    expect(entries.find(({ id }) => id === 'SF-WIJZ')).toMatchObject({ state: 'kept', tests: ['shows its version'] });
    expect(entries.find(({ id }) => id === 'SF-CONTACT')).toMatchObject({ state: 'open', tests: [] });
  });

  it('are narrowed by site and result, as the address says', () => {
    const choice = choiceIn(new URLSearchParams('of=Solutions+Factory&state=kept'));
    expect(chosen(entriesOf(results), choice).map(({ id }) => id)).toEqual(['SF-WIJZ']);
    expect(choiceIn(new URLSearchParams('of=nobody&state=maybe'))).toEqual({ platform: 'Job.nl', state: null });
    expect(chosen(entriesOf(results), choiceIn(new URLSearchParams('of=all')))).toHaveLength(promises.length);
  });
});

describe('The published results', () => {
  const published = Results.parse(JSON.parse(readFileSync(join(root, 'apps/web/public/clauses.json'), 'utf8')));
  it('are of clauses that exist', () => {
    const ids = new Set<string>(promises.map(({ id }) => id));
    expect(Object.keys(published.results).filter((id) => !ids.has(id))).toEqual([]);
  });
});
