import { isNamed } from '@helder/policy/level.js';
import { REVEALABLE, revealableLabel, type Revealable } from '@helder/policy/reveal.js';
import { useId, useState } from 'react';
import { useFormats } from '../../lib/dates';
import { useLanguage, type Language } from '../../lib/phrases';
import { Cell, DetailRow, Expand, Row, RowHead, Sub } from '../../ui/table';
import { Block } from './block';
import { useSearchPhrases } from './phrases';
import type { Visit } from './visits';

const labelOf = (field: string, language: Language) =>
  (REVEALABLE as readonly string[]).includes(field) ? revealableLabel(field as Revealable)[language] : field;
const GROUNDS = ['be-found', 'publish-cv', 'publish-photo', 'reveal', 'application'] as const;

/** One organisation on one day; opens to the names of what it saw. */
export function VisitRow({ visit, span }: { visit: Visit; span: number }) {
  const t = useSearchPhrases();
  const language = useLanguage();
  const { time, list } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const detail = useId();
  const nameOf = (field: string) => (field === 'messages' ? t('viewed.kind.messages') : labelOf(field, language));
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
        <Cell label={t('viewed.what')}>
          {visit.level && !isNamed(visit.level) ? t('viewed.unnamed', { what }) : what}
          {visit.vacancy && <Sub>{t('viewed.forVacancy', { vacancy: visit.vacancy })}</Sub>}
          {visit.purpose && <Sub>{t('viewed.forPurpose', { purpose: visit.purpose[language] })}</Sub>}
        </Cell>
        <Cell label={t('viewed.when')}>
          <time dateTime={visit.at}>{t('viewed.times', { time: time(visit.at), count: Math.max(1, visit.times) })}</time>
        </Cell>
      </Row>
      <DetailRow id={detail} isOpen={isOpen} span={span}>
        <p>
          <b>{t('viewed.which')}</b> {visit.fields.length ? list(visit.fields.map(nameOf)) : t('viewed.sent')}
        </p>
        <p>
          <b>{t('viewed.why')}</b> {list(GROUNDS.filter((each) => visit.grounds.includes(each)).map((each) => t(`viewed.ground.${each}`)))}
        </p>
        <Block of={visit} />
      </DetailRow>
    </>
  );
}
