import { reveal } from '@helder/contract/reveal.js';
import type { Revealable } from '@helder/policy';
import { revealableLabel } from '@helder/policy/reveal.js';
import { useState } from 'react';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { useAct, useAnswer } from '../../lib/query';
import { SHARING_READS } from '../../lib/sharing-reads';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { CandidateDetail } from '../../ui/candidate/candidate-detail';
import { ConsentCard } from '../../ui/consent-card';
import { Failure } from '../../ui/failure';
import { TextField } from '../../ui/field';
import { Mistake } from '../../ui/mistake';
import { Section } from '../../ui/page';
import { Checkbox } from '../../ui/toggle';
import { useRevealPhrases } from './phrases';
import type { MineOpened } from './reveal.types';

const QUESTIONS = ['what', 'why', 'who', 'howLong', 'howToStop'] as const;
type Mistaken = { fields?: string; until?: string; agreed?: string };

/** Two equal answers. A yes ticks what is shown and until when; before it, exactly what the organisation would see. */
export function Answering({ of }: { of: MineOpened }) {
  const t = useRevealPhrases();
  const language = useLanguage();
  const { date } = useFormats();
  const { id, organisation, offered, notice, usualUntil, latestUntil } = of;
  const params = { id };
  const grant = useAct(reveal.grant, { refreshes: SHARING_READS });
  const refuse = useAct(reveal.refuse, { refreshes: SHARING_READS });
  const [fields, setFields] = useState<Revealable[]>([]);
  const [until, setUntil] = useState<string | undefined>(usualUntil);
  const [hasAgreed, setAgreed] = useState(false);
  const [mistaken, setMistaken] = useState<Mistaken>({});
  const name = organisation.name;
  const send = () => {
    const found: Mistaken = {
      ...(fields.length === 0 && { fields: t('answer.tick') }),
      ...((!until || until > latestUntil) && { until: t('answer.day', { date: date(latestUntil) }) }),
      ...(!hasAgreed && { agreed: t('answer.agree') }),
    };
    setMistaken(found);
    if (!until || Object.keys(found).length) return;
    grant.mutate({ params, body: { fields, until, agreed: { sha256: notice.sha256, language } } });
  };
  const error = grant.error ?? refuse.error;
  const says = {
    'consent/notice-changed': t('answer.changed'),
    'reveal/answered': t('answer.over'),
    'reveal/hidden': t('answer.hidden'),
    invalid: t('answer.day', { date: date(latestUntil) }),
  };
  return (
    <Section title={t('answer.title')} help={t('answer.help')}>
      <div className="stack loose">
        {offered.length === 0 && <p>{t('answer.nothing')}</p>}
        {offered.length > 0 && (
          <>
            <fieldset className="stack tight">
              <legend className="label">{t('answer.what', { organisation: name })}</legend>
              <p className="help">{t('answer.whatHelp')}</p>
              {offered.map((field) => (
                <Checkbox
                  key={field}
                  value={fields.includes(field)}
                  onChange={(isOn) => setFields(offered.filter((each) => (each === field ? isOn : fields.includes(each))))}
                >
                  {revealableLabel(field)[language]}
                </Checkbox>
              ))}
              {mistaken.fields && <Mistake id="answer-fields-error">{mistaken.fields}</Mistake>}
            </fieldset>
            <TextField
              type="date"
              label={t('answer.until')}
              help={t('answer.untilHelp', { date: date(latestUntil) })}
              value={until}
              onChange={setUntil}
              error={mistaken.until}
              isShort
            />
            <Preview id={id} fields={fields} name={name} until={until} />
            <ConsentCard
              questions={QUESTIONS.map((question) => ({ term: t(`answer.question.${question}`), says: notice[question] }))}
              agree={notice.agree}
              value={hasAgreed}
              onChange={setAgreed}
              error={mistaken.agreed}
              version={t('answer.version', { version: notice.version, date: date(notice.from) })}
            />
          </>
        )}
        {error && <Failure error={error} says={says} takesFocus />}
        <p className="row">
          {offered.length > 0 && (
            <Button look="second" onPress={send}>
              {t('answer.yes')}
            </Button>
          )}
          <Button look="second" onPress={() => refuse.mutate({ params })}>
            {t('answer.no')}
          </Button>
        </p>
      </div>
    </Section>
  );
}

/** The very answer the organisation would get. */
function Preview({ id, fields, name, until }: { id: string; fields: readonly Revealable[]; name: string; until: string | undefined }) {
  const t = useRevealPhrases();
  const { date } = useFormats();
  const shown = useAnswer(reveal.preview, { params: { id }, query: { fields: fields.join() } }, { keepsPrevious: true });
  return (
    <section className="stack tight" aria-label={t('answer.preview', { organisation: name })}>
      <h3>{t('answer.preview', { organisation: name })}</h3>
      {until && <p className="help">{t('answer.previewHelp', { date: date(until) })}</p>}
      <Answered of={shown}>
        {({ view }) =>
          view && (
            <div className="card">
              <CandidateDetail view={view} />
            </div>
          )
        }
      </Answered>
    </section>
  );
}
