import { search } from '@helder/contract/search.js';
import { addressOfCall, call, ProblemError, problemOf } from './call';

const id = '7b0e2f0e-7c1f-4b1c-9d4e-5a1c2b3d4e5f';

describe('A call', () => {
  it('fills in the path and leaves out what was not asked', () => {
    expect(addressOfCall(search.show, { params: { id } })).toBe(`/api/candidates/${id}`);
    expect(addressOfCall(search.find, { query: { q: 'IC & zorg', sector: '', after: undefined } })).toBe('/api/candidates?q=IC+%26+zorg');
  });

  it('cannot be led to another path by a parameter', () => {
    expect(addressOfCall(search.show, { params: { id: '../sessions' } })).toBe('/api/candidates/..%2Fsessions');
  });

  it('reads a problem, and survives an answer that is none', async () => {
    const body = JSON.stringify({ type: '/problems/too-many', title: 'Wait', status: 429, retryAfter: 9 });
    const problem = await problemOf(new Response(body, { status: 429, headers: { 'x-request-id': 'req-1' } }));
    expect(problem).toBeInstanceOf(ProblemError);
    expect(problem.is('too-many')).toBe(true);
    expect(problem.problem).toMatchObject({ retryAfter: 9, requestId: 'req-1' });
    expect((await problemOf(new Response('<html>', { status: 502 }))).status).toBe(502);
  });

  it('takes an id that cannot be one for a thing that is not there; a filter that cannot be one stays a mistake', async () => {
    const { fetch } = globalThis;
    const refuse = (pointer: string) => () =>
      Promise.resolve(new Response(JSON.stringify({ type: '/problems/invalid', errors: [{ pointer, detail: '' }] }), { status: 422 }));
    try {
      globalThis.fetch = refuse('');
      await expect(call(search.show, { params: { id: 'x' } })).rejects.toMatchObject({ status: 404 });
      globalThis.fetch = refuse('/q');
      await expect(call(search.find, { query: { q: 'x' } })).rejects.toMatchObject({ status: 422 });
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
