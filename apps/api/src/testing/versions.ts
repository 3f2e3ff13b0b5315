import type { StatementKind } from '@helder/policy';
import { PublishedStatements } from '../policy/published.service.js';
import { NOON, type Started } from './start-app.js';
import { aPerson } from './people.js';

type Section = { id: string; nl: { title: string; text: string }; en: { title: string; text: string } };
export type Written = {
  id: string;
  version: number;
  label: string;
  from: string | null;
  isMajor: boolean;
  state: string;
  changes: { nl: string; en: string };
  sections: Section[];
};
export type Publishing = {
  kind?: StatementKind;
  label?: string;
  from?: string;
  isMajor?: boolean;
  sections?: (old: Section[]) => Section[];
};

/** An admin who writes and publishes texts, as the pages do it. */
export async function aPublisher(started: Started) {
  const admin = await aPerson(started, 'admin');
  const at = (path = '') => `/api/admin/statements${path}`;
  const etag = ({ version }: Pick<Written, 'version'>) => `"${version}"`;
  const start = async (kind: StatementKind = 'privacy') =>
    (await started.http.post(at()).set(admin.headers).send({ kind }).expect(200)).body as Written;
  const edit = (draft: Written, body: object) =>
    started.http
      .put(at(`/${draft.id}`))
      .set(admin.headers)
      .set('if-match', etag(draft))
      .send(body);
  const effect = (draft: Pick<Written, 'id'>) => started.http.get(at(`/${draft.id}/effect`)).set(admin.headers);
  const schedule = (draft: Pick<Written, 'id' | 'version'>) =>
    started.http
      .post(at(`/${draft.id}/schedule`))
      .set(admin.headers)
      .set('if-match', etag(draft))
      .send();
  const withdraw = (draft: Pick<Written, 'id' | 'version'>) =>
    started.http
      .post(at(`/${draft.id}/withdrawal`))
      .set(admin.headers)
      .set('if-match', etag(draft))
      .send();

  /** A draft that may be published: one section has another period in it. */
  async function draft({ kind = 'privacy', label = '3', from = '2026-12-01', isMajor = true, sections = (old) => old }: Publishing = {}) {
    const { version: _, ...begun } = await start(kind);
    const body = {
      label,
      from,
      isMajor,
      changes: { nl: `Nieuw in versie ${label}: wij leggen meer uit.`, en: `New in version ${label}: we explain more.` },
      sections: sections([
        ...begun.sections,
        {
          id: `new-${label}`,
          nl: { title: 'Nieuw deel', text: `Dit is nieuw in ${label}.` },
          en: { title: 'New part', text: `New in ${label}.` },
        },
      ]),
    };
    return (await edit({ ...begun, version: 1 }, body).expect(200)).body as Written;
  }
  const publish = async (what: Publishing = {}) => (await schedule(await draft(what)).expect(200)).body as Written;

  return Object.assign(admin, { start, edit, effect, schedule, withdraw, draft, publish });
}

/** As on the first day: nobody there, nothing published but the pack. */
export async function startAgain({ app, clock, owner }: Started) {
  await owner.query('truncate statement_version, account, mail, evidence.acceptance, audit.event cascade');
  app.get(PublishedStatements, { strict: false }).forget();
  clock.set(NOON);
}
