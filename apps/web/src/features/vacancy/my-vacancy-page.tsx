import { vacancy } from '@helder/contract/vacancy.js';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Link } from '../../lib/links';
import { useIsOffered } from '../../lib/platform';
import { useAct, useVersioned, useVersionedAct } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Notice, Status } from '../../ui/status';
import { BodyText } from './body-text';
import { useVacancyPhrases } from './phrases';
import { WasTakenDown } from './takedown';
import { VacancyForm } from './vacancy-form';
import type { MyVacancy } from './vacancy.types';

const REFRESHES = { refreshes: [vacancy.mine, vacancy.list, vacancy.show] };

/** For recruiters: one vacancy to change, close, or read the applications of. */
export function Component() {
  const { id = '' } = useParams();
  const own = useVersioned(vacancy.own, { params: { id } });
  return (
    <Wrap isWide>
      <Answered of={own}>{({ answer }) => <Own key={answer.id} of={answer} />}</Answered>
    </Wrap>
  );
}

function Own({ of }: { of: MyVacancy }) {
  const t = useVacancyPhrases();
  const isThere = useIsOffered();
  const edit = useVersionedAct(vacancy.edit, REFRESHES);
  // the version this form was made from; the first answer is what the form shows
  const [now, setNow] = useState(of);
  const { id, title, state, applications } = now;
  const below = (
    <p className="row">
      <Status tone={state === 'open' ? 'ok' : 'mute'}>{t(`mine.states.${state}`)}</Status>
      {isThere('received') && applications > 0 && (
        <Link to="received" params={{ id }}>
          {t('edit.applications', { count: applications })}
        </Link>
      )}
      {state === 'open' && (
        <Link to="vacancy" params={{ id }}>
          {t('edit.public')}
        </Link>
      )}
    </p>
  );
  return (
    <>
      <PageHead over={<Link to="myVacancies">{t('edit.back')}</Link>} below={below} title={title}>
        {title}
      </PageHead>
      {state === 'open' ? (
        <div className="stack loose">
          <VacancyForm
            of={of}
            act={t('edit.save')}
            send={async (body) => setNow((await edit.mutateAsync({ params: { id }, body, ifMatch: `"${now.version}"` })).answer)}
          />
          <Closing of={now} onClosed={setNow} />
        </div>
      ) : (
        <div className="stack loose">
          {of.takenDown ? (
            <WasTakenDown of={of} />
          ) : (
            <Notice>
              <p>{t('edit.isClosed')}</p>
            </Notice>
          )}
          <BodyText source={now.body} />
        </div>
      )}
    </>
  );
}

function Closing({ of: { id, version }, onClosed }: { of: MyVacancy; onClosed: (now: MyVacancy) => void }) {
  const t = useVacancyPhrases();
  const close = useAct(vacancy.close, REFRESHES);
  const [isAsking, setAsking] = useState(false);
  const act = () => close.mutate({ params: { id }, ifMatch: `"${version}"` }, { onSuccess: onClosed });
  return (
    <Section title={t('edit.closeTitle')} help={t('edit.closeHelp')}>
      <div className="stack">
        {close.error && <Failure error={close.error} says={{ stale: t('edit.stale') }} takesFocus />}
        <p className="row">
          {isAsking ? (
            <>
              <Button look="danger" onPress={act}>
                {t('edit.closeSure')}
              </Button>
              <Button look="second" onPress={() => setAsking(false)}>
                {t('edit.no')}
              </Button>
            </>
          ) : (
            <Button look="second" onPress={() => setAsking(true)}>
              {t('edit.close')}
            </Button>
          )}
        </p>
      </div>
    </Section>
  );
}
