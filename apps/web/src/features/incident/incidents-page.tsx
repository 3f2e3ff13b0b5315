import { incident } from '@helder/contract/incident.js';
import { Clock } from 'lucide-react';
import { useState } from 'react';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAct, useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Select } from '../../ui/field';
import { Facts, Timeline } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Status } from '../../ui/status';
import type { Incident } from '@helder/contract/incident.js';
import { useIncidentPhrases } from './phrases';

const STEPS = incident.step.body.shape.what.options;
const OUTCOMES = incident.close.body.shape.outcome.options;
const SOON = 24;

/** Open incidents first, and of those the one whose 72 hours end first. */
export function Component() {
  const t = useIncidentPhrases();
  const list = useAnswer(incident.list, {});
  return (
    <Wrap>
      <PageHead lead={t('list.lead')}>{t('list.title')}</PageHead>
      <Answered of={list}>
        {({ items }) => (
          <>
            {items.length === 0 && <p className="muted">{t('list.none')}</p>}
            {items.map((each) => (
              <OneIncident key={`${each.id} ${each.version}`} of={each} />
            ))}
          </>
        )}
      </Answered>
    </Wrap>
  );
}

function HoursLeft({ of: { hoursLeft } }: { of: Incident }) {
  const t = useIncidentPhrases();
  if (hoursLeft === null) return null;
  if (hoursLeft < 0) return <Status tone="danger">{t('list.late')}</Status>;
  return (
    <Status tone={hoursLeft < SOON ? 'warn' : 'ok'} icon={Clock}>
      {t('list.hours', { hours: hoursLeft })}
    </Status>
  );
}

function OneIncident({ of }: { of: Incident }) {
  const t = useIncidentPhrases();
  const { dateTime } = useFormats();
  return (
    <Section title={`${t(`kind.${of.kind}`)}, ${of.number}`} isStrong={of.closedAt === null}>
      <div className="stack loose">
        <p className="row">
          <HoursLeft of={of} />
          {of.outcome && <Status tone="mute">{t(`outcome.${of.outcome}`)}</Status>}
        </p>
        <Facts
          items={[
            { term: t('list.known'), says: dateTime(of.knownAt) },
            of.closedAt === null && { term: t('list.reportBy'), says: dateTime(of.reportBy) },
            { term: t('list.said'), says: of.words ? <span className="as-typed">{of.words}</span> : t('list.gone') },
            of.email !== null && { term: 'E-mail', says: of.email },
          ]}
        />
        {of.request && (
          <p>
            <Link to="queueOne" params={{ id: of.request }}>
              {t('list.request')}
            </Link>
          </p>
        )}
        {of.steps.length > 0 && (
          <div className="stack tight">
            <h3>{t('list.done')}</h3>
            <Timeline items={of.steps.map(({ at, what }) => ({ id: what, at: dateTime(at), dateTime: at, says: t(`step.${what}`) }))} />
          </div>
        )}
        {of.closedAt === null && (
          <>
            <NextSteps of={of} />
            <Closing of={of} />
          </>
        )}
      </div>
    </Section>
  );
}

/** What can still be done about it; each once, and each is a line in the log. */
function NextSteps({ of: { id, version, number, steps } }: { of: Incident }) {
  const t = useIncidentPhrases();
  const step = useAct(incident.step, { refreshes: [incident.list] });
  const open = STEPS.filter((each) => !steps.some(({ what }) => what === each));
  if (!open.length) return null;
  return (
    <div className="stack tight">
      <h3>{t('list.toDo')}</h3>
      {step.error && <Failure error={step.error} says={{ stale: t('list.stale') }} takesFocus />}
      <p className="row">
        {open.map((what) => (
          <Button
            key={what}
            look="second"
            size="small"
            aria-label={`${t(`act.${what}`)} ${number}`}
            onPress={() => step.mutate({ params: { id }, body: { what }, ifMatch: `"${version}"` })}
          >
            {t(`act.${what}`)}
          </Button>
        ))}
      </p>
    </div>
  );
}

function Closing({ of: { id, version, number } }: { of: Incident }) {
  const t = useIncidentPhrases();
  const close = useAct(incident.close, { refreshes: [incident.list] });
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('solved');
  return (
    <>
      {close.error && (
        <Failure error={close.error} says={{ stale: t('list.stale'), 'incident/step-missing': t('list.stepMissing') }} takesFocus />
      )}
      <Select
        label={t('list.end')}
        isShort
        value={outcome}
        onChange={(chosen) => setOutcome(chosen as typeof outcome)}
        choices={OUTCOMES.map((each) => ({ id: each, label: t(`outcome.${each}`) }))}
      />
      <p className="row">
        <Button
          look="second"
          aria-label={`${t('list.close')} ${number}`}
          onPress={() => close.mutate({ params: { id }, body: { outcome }, ifMatch: `"${version}"` })}
        >
          {t('list.close')}
        </Button>
      </p>
    </>
  );
}
