import { isNamed } from '@helder/policy/level.js';
import { REVEALABLE, revealableLabel, type Revealable } from '@helder/policy/reveal.js';
import { visibility } from '@helder/contract/visibility.js';
import { useId, useState } from 'react';
import { useFormats } from '../../lib/dates';
import { useLanguage, type Language } from '../../lib/phrases';
import { useAct } from '../../lib/query';
import { SHARING_READS } from '../../lib/sharing-reads';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Saved } from '../../ui/status';
import { Cell, DetailRow, Expand, Row, RowHead, Sub } from '../../ui/table';
import { useSearchPhrases } from './phrases';
import type { Visit } from './visits';

const labelOf = (field: string, language: Language) =>
  (REVEALABLE as readonly string[]).includes(field) ? revealableLabel(field as Revealable)[language] : field;
const GROUNDS = ['be-found', 'publish-cv', 'publish-photo', 'reveal'] as const;

/** One organisation on one day; opens to the names of what it saw. */
export function VisitRow({ visit, span }: { visit: Visit; span: number }) {
  const t = useSearchPhrases();
  const language = useLanguage();
  const { time, list } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const detail = useId();
  const what = list(visit.what.map((each) => t(`viewed.kind.${each}`)));
  return (
    <>
      <Row className={isOpen ? 'open' : undefined}>
        <RowHead>
          <Expand isOpen={isOpen} onToggle={() => setOpen(!isOpen)} controls={detail}>
            {visit.organisation}
            <span className="sr">, {t('viewed.which')}</span>
          </Expand>
          <Sub>{visit.role === 'recruiter' ? t('viewed.role.recruiter') : visit.role}</Sub>
        </RowHead>
        <Cell label={t('viewed.what')}>{!isNamed(visit.level) ? t('viewed.unnamed', { what }) : what}</Cell>
        <Cell label={t('viewed.when')}>
          <time dateTime={visit.at}>{t('viewed.times', { time: time(visit.at), count: Math.max(1, visit.times) })}</time>
        </Cell>
      </Row>
      <DetailRow id={detail} isOpen={isOpen} span={span}>
        <p>
          <b>{t('viewed.which')}</b>{' '}
          {list(visit.fields.map((field) => (field === 'messages' ? t('viewed.kind.messages') : labelOf(field, language))))}
        </p>
        <p>
          <b>{t('viewed.why')}</b> {list(GROUNDS.filter((each) => visit.grounds.includes(each)).map((each) => t(`viewed.ground.${each}`)))}
        </p>
        <HideFrom id={visit.organisationId} name={visit.organisation} />
      </DetailRow>
    </>
  );
}

/** From here on this organisation never finds the reader. */
function HideFrom({ id, name }: { id: string; name: string }) {
  const t = useSearchPhrases();
  const hide = useAct(visibility.exclude, { refreshes: [...SHARING_READS, visibility.exclusions] });
  if (hide.isSuccess) return <Saved at={new Date()} says={t('viewed.hidden', { organisation: name })} />;
  return (
    <>
      {hide.error && <Failure error={hide.error} says={{ 'not-found': t('viewed.cannotHide') }} takesFocus />}
      <p>
        <Button look="second" size="small" onPress={() => hide.mutate({ body: { by: 'organisation', organisation: id } })}>
          {t('viewed.hideFrom', { organisation: name })}
        </Button>
      </p>
    </>
  );
}
