import { reveal } from '@helder/contract/reveal.js';
import { visibility } from '@helder/contract/visibility.js';
import { useAct } from '../../lib/query';
import { SHARING_READS } from '../../lib/sharing-reads';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Section } from '../../ui/page';
import { Saved, Status } from '../../ui/status';
import { useRevealPhrases } from './phrases';
import type { MineOpened } from './reveal.types';

/** Something is wrong: tell us, or never be found by this organisation again. */
export function Reporting({ of: { id, organisation, isReported } }: { of: MineOpened }) {
  const t = useRevealPhrases();
  const report = useAct(reveal.report, { refreshes: [reveal.open, reveal.mine] });
  const block = useAct(visibility.exclude, { refreshes: [...SHARING_READS, visibility.exclusions] });
  const error = report.error ?? block.error;
  const name = organisation.name;
  return (
    <Section title={t('more.title')}>
      <div className="stack">
        {isReported ? (
          <p>
            <Status tone="ok">{t('more.reported')}</Status>
          </p>
        ) : (
          <>
            <p className="row">
              <Button look="second" onPress={() => report.mutate({ params: { id } })}>
                {t('more.report')}
              </Button>
            </p>
            <p className="help">{t('more.reportHelp')}</p>
          </>
        )}
        <p className="row">
          <Button look="second" onPress={() => block.mutate({ body: { by: 'organisation', organisation: organisation.id } })}>
            {t('more.block', { organisation: name })}
          </Button>
        </p>
        <p className="help">{t('more.blockHelp')}</p>
        <Saved at={block.isSuccess ? new Date() : null} says={t('more.blocked', { organisation: name })} isSaving={block.isPending} />
        {error && <Failure error={error} takesFocus />}
      </div>
    </Section>
  );
}
