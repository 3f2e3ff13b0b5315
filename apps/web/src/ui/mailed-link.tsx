import type { ReactNode } from 'react';
import type { ProblemError } from '../lib/call';
import { Button } from './button';
import { Failure } from './failure';
import { PageHead, Wrap } from './page';

type Props = { title: string; lead: string; act: string; error: ProblemError | null; onPress: () => void };

/** What a mailed link opens: opening it does nothing, the button does. */
export const MailedLink = ({ title, lead, act, error, onPress }: Props) => (
  <Wrap>
    <PageHead lead={lead}>{title}</PageHead>
    <div className="stack">
      {error && <Failure error={error} takesFocus />}
      <p className="row">
        <Button onPress={onPress}>{act}</Button>
      </p>
    </div>
  </Wrap>
);

/** What such a page says when there is nothing to press any more. */
export const Told = ({ title, lead, next }: { title: string; lead: string; next?: ReactNode }) => (
  <Wrap>
    <PageHead lead={lead} below={next && <p className="row">{next}</p>} takesFocus>
      {title}
    </PageHead>
  </Wrap>
);
