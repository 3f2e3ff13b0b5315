import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';

/** The acts that are cut off, as their people do them; `isDone` is what the database says afterwards. */
export const actsOn = ({ db, admin, office, server }) => {
  const ask = async (path, { cookie }, body, more = {}) => {
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', ...(cookie && { cookie }), ...more };
    // a connection of its own each time: the other end is killed
    const asking = request(`${server().url}/api${path}`, { headers, method: body ? 'POST' : 'GET', agent: false });
    asking.end(body && JSON.stringify(body));
    const [answer] = await once(asking, 'response');
    const said = await text(answer);
    return { status: answer.statusCode, text: said, body: () => JSON.parse(said) };
  };
  const ok = async (asked) => {
    const answer = await asked;
    if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text}`);
    return answer.body();
  };
  const is = async (sql, values) => (await db.query(`select exists (${sql}) as it`, values)).rows[0].it;
  const step = (id, to, version) => ask(`/admin/requests/${id}/steps`, admin, { to }, { 'if-match': `"${version}"` });
  const restrict = async (victim) => (await ok(ask('/my-requests', victim, { ask: { type: 'restrict' } }))).id;
  const versionOf = async (id) => (await db.query('select version from rights_request where id = $1', [id])).rows[0].version;
  const linkFor = async ({ email }) => {
    for (let tries = 0; tries < 1200; tries++) {
      const token = office.taken
        .filter(({ to }) => to === email)
        .map(({ text }) => /#([\w-]{43})/.exec(text)?.[1])
        .find(Boolean);
      if (token) return token;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the mail with the link did not come');
  };

  return {
    ask,
    close: {
      act: (victim) => ask('/closing', victim, { when: 'after-undo-window' }),
      isDone: ({ id }) => is('select from closing where account_id = $1', [id]),
    },
    undo: {
      async before(victim) {
        await ok(ask('/closing', victim, { when: 'after-undo-window' }));
        victim.token = await linkFor(victim);
      },
      act: ({ token }) => ask('/closing/undo', {}, { token }),
      isDone: ({ id }) => is(`select from account where id = $1 and state = 'active'`, [id]),
    },
    purge: {
      // acknowledged before; what is cut is the work that follows
      async before(victim) {
        await ok(ask('/closing', victim, { when: 'after-undo-window' }));
        const ended = `update closing set purge_at = now() - interval '1 second' where account_id = $1 returning ledger_id as id`;
        victim.ledgerId = (await db.query(ended, [victim.id])).rows[0].id;
      },
      act: async ({ ledgerId }) => (server().purge(ledgerId), { status: 202 }),
      isDone: async ({ id }) => !(await is('select from account where id = $1', [id])),
      isLater: true,
    },
    'ask for access': {
      act: (victim) => ask('/my-requests', victim, { ask: { type: 'access' } }),
      isDone: ({ id }) => is('select from rights_request where account_id = $1', [id]),
    },
    'take up': {
      before: async (victim) => void (victim.request = await restrict(victim)),
      act: async ({ request }) => step(request, 'in-treatment', await versionOf(request)),
      isDone: ({ request }) => is(`select from rights_request where id = $1 and state = 'in-treatment'`, [request]),
    },
    grant: {
      async before(victim) {
        victim.request = await restrict(victim);
        await ok(step(victim.request, 'in-treatment', await versionOf(victim.request)));
      },
      act: async ({ request }) => step(request, 'granted', await versionOf(request)),
      isDone: ({ request }) => is(`select from rights_request where id = $1 and state = 'granted'`, [request]),
    },
    export: {
      act: ({ id }) => ask('/admin/audit/export', admin, { reason: `faults ${id}`, filters: { outcome: 'error' } }),
      isDone: ({ id }) => is('select from audit.export where reason = $1', [`faults ${id}`]),
    },
    'my data': {
      act: (victim) => ask('/my-data', victim),
      isDone: ({ subjectRef }) => is(`select from audit.event where action = 'rights.my-data' and subject_ref = $1`, [subjectRef]),
    },
  };
};
