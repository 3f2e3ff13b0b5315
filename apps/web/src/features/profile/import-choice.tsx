import type { AnswerOf } from '@helder/contract/endpoint.js';
import { profile } from '@helder/contract/profile.js';
import { FIELDS, type FieldKey } from '@helder/policy/fields.js';
import { useState } from 'react';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { useVersionedAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Section } from '../../ui/page';
import { Notice } from '../../ui/status';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { Checkbox } from '../../ui/toggle';
import { useImportPhrases } from './import.phrases';
import { differences } from './parts';
import type { Draft, Versioned } from './profile.types';
import { sayValue } from './say-value';
import { remember } from './use-draft';

export type Imported = AnswerOf<typeof profile.read>;
type Props = { of: Imported; start: Versioned; onStale: () => void };

/** Each field as it is now and as it would be; ticked beforehand only where nothing stands yet. */
export function ImportChoice({ of: { fields, remarks }, start, onStale }: Props) {
  const t = useImportPhrases();
  const { draft } = start.answer;
  const coming = Object.fromEntries(fields.map(({ key, value }) => [key, value])) as Draft;
  const [wanted, setWanted] = useState<ReadonlySet<FieldKey>>(() => new Set(fields.filter(({ key }) => !draft[key]).map(({ key }) => key)));
  const save = useVersionedAct(profile.saveDraft);
  const changed = differences({ ...draft, ...coming }, draft);
  const toggle = (key: FieldKey, isOn: boolean) => setWanted(new Set([...wanted].filter((each) => each !== key).concat(isOn ? key : [])));
  const fill = () =>
    save.mutate(
      {
        body: { ...draft, ...Object.fromEntries(changed.filter((key) => wanted.has(key)).map((key) => [key, coming[key]])) },
        ifMatch: start.etag ?? undefined,
      },
      {
        onSuccess: remember,
        onError: ({ status }) => status === 412 && onStale(),
      },
    );
  if (save.isSuccess)
    return (
      <Section title={t('done')}>
        <Notice tone="ok" role="status" title={t('doneTitle')} takesFocus>
          <p>{t.rich('doneText', { a: (words) => <Link to="profile">{words}</Link> })}</p>
        </Notice>
      </Section>
    );
  return (
    <Section title={t('fills')} help={t('fillsHelp')}>
      <div className="stack">
        {changed.length === 0 ? (
          <p>{t('same')}</p>
        ) : (
          <Fields of={fields.filter(({ key }) => changed.includes(key))} {...{ draft, wanted, toggle }} />
        )}
        <Remarks of={remarks} />
        {save.error && <Failure error={save.error} says={{ stale: t('stale') }} />}
        {changed.length > 0 && (
          <p className="row">
            <Button onPress={fill}>{t('act')}</Button>
          </p>
        )}
      </div>
    </Section>
  );
}

type FieldsProps = {
  of: Imported['fields'];
  draft: Draft;
  wanted: ReadonlySet<FieldKey>;
  toggle: (key: FieldKey, isOn: boolean) => void;
};

function Fields({ of, draft, wanted, toggle }: FieldsProps) {
  const t = useImportPhrases();
  const language = useLanguage();
  return (
    <Table caption={t('caption')} columns={[t('field'), t('now'), t('then')]}>
      <TableBody>
        {of.map(({ key, value, isReady }) => (
          <Row key={key}>
            <RowHead>
              <Checkbox value={wanted.has(key)} onChange={(isOn) => toggle(key, isOn)}>
                {FIELDS[key].label[language]}
              </Checkbox>
            </RowHead>
            <Cell label={t('now')}>{sayValue(key, draft[key], language) || <span className="muted">{t('empty')}</span>}</Cell>
            <Cell label={t('then')}>
              {sayValue(key, value, language)}
              {!isReady && <Sub>{t('notReady')}</Sub>}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function Remarks({ of }: { of: Imported['remarks'] }) {
  const t = useImportPhrases();
  if (!of.length) return null;
  return (
    <details className="fold">
      <summary>{t('remarks', { count: of.length })}</summary>
      <ul>
        {of.map(({ pointer, code }) => (
          <li key={pointer}>
            <code>{pointer}</code>: {t(`remark.${code}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
