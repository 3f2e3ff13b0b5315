import { PACK_IDS, packOf } from '@helder/policy';
import { site } from '../lib/site.data';

describe('the links in published texts', () => {
  it.each(PACK_IDS)('of pack %s lead to pages that exist', (id) => {
    const targets = [...JSON.stringify(packOf(id).statements).matchAll(/\]\(page:(\w+)/g)].map(([, page]) => page);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((page) => !(page in site))).toEqual([]);
  });
});
