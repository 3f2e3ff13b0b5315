import type { AnswerOf } from '@helder/contract';
import { visibility } from '@helder/contract/visibility.js';
import { useId, useRef, type ReactNode, type Ref } from 'react';
import { useFormats } from '../../lib/dates';
import { useAct } from '../../lib/query';
import { Button, LinkButton } from '../../ui/button';
import { LevelGlyph } from '../../ui/mark';
import { Saved } from '../../ui/status';
import { useStartPhrases } from './phrases';

export type Now = AnswerOf<typeof visibility.show>;

/** Until when recruiters find me, and the way out in one press. */
export function Stand({ now }: { now: Now }) {
  const t = useStartPhrases();
  const { date } = useFormats();
  const hide = useAct(visibility.change, { refreshes: [visibility.show, visibility.matrix, visibility.preview] });
  const title = useRef<HTMLHeadingElement>(null);
  const { effective, endedAt, graceUntil, isExpiring, version, visibleUntil } = now;
  const makeHidden = () => hide.mutate({ body: { level: 'hidden' }, ifMatch: `"${version}"` }, { onSuccess: () => title.current?.focus() });
  if (effective === 'hidden')
    return (
      <Until
        heading={title}
        title={t('hidden')}
        says={t('hiddenNow')}
        help={endedAt ? t('hiddenHelp.expired', { date: date(endedAt) }) : t('hiddenHelp.chosen')}
      />
    );
  const end = isExpiring ? graceUntil : visibleUntil;
  return (
    <Until
      heading={title}
      title={t(isExpiring ? 'grace' : 'until')}
      says={end ? <time dateTime={end}>{date(end)}</time> : t('noEnd')}
      help={t(end ? (isExpiring ? 'graceHelp' : 'untilHelp') : 'noEndHelp')}
    >
      {isExpiring && (
        <LinkButton to="whoSeesWhat" look="second">
          <LevelGlyph of={effective} />
          {t('stay')}
        </LinkButton>
      )}
      <Button look="second" onPress={makeHidden}>
        <LevelGlyph of="hidden" />
        {t('hide')}
      </Button>
      {hide.isError && <Saved error={t('hideFailed')} />}
    </Until>
  );
}

type UntilProps = {
  heading: Ref<HTMLHeadingElement>;
  title: string;
  says: ReactNode;
  help: string;
  children?: ReactNode;
};

function Until({ heading, title, says, help, children }: UntilProps) {
  const id = useId();
  return (
    <section className="until" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className="muted">
        {title} <span className="sr">{says}</span>
      </h2>
      <p className="until-date" aria-hidden>
        {says}
      </p>
      <p className="small muted">{help}</p>
      {children}
    </section>
  );
}
