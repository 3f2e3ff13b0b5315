import type { ProblemError } from '../lib/call';
import { Button } from './button';
import { useUiPhrases } from './phrases';
import { Notice } from './status';

const BY_STATUS = {
  0: 'offline',
  401: 'signedOut',
  403: 'notAllowed',
  404: 'notFound',
  409: 'conflict',
  410: 'gone',
  412: 'stale',
  413: 'tooLarge',
  415: 'wrongType',
  422: 'invalid',
  428: 'stale',
} as const;

const MINUTE = 60;

/** The sentence for an error: the page's own words for this problem, else the general ones for its status. */
export function useFailureText() {
  const t = useUiPhrases();
  return (error: ProblemError, says: Record<string, string> = {}) => {
    const { type, status, retryAfter = MINUTE } = error.problem;
    const own = says[type.replace('/problems/', '')];
    if (own) return own;
    if (error.is('account/fresh-needed')) return t('failure.fresh');
    const wait = retryAfter < MINUTE ? t('seconds', { count: retryAfter }) : t('minutes', { count: Math.ceil(retryAfter / MINUTE) });
    if (status === 429) return t('failure.tooMany', { wait });
    return t(`failure.${BY_STATUS[status as keyof typeof BY_STATUS] ?? 'ours'}`);
  };
}

type Props = { error: ProblemError; says?: Record<string, string>; onRetry?: () => void; takesFocus?: boolean };

/** What failed, what is safe, how to go on. */
export function Failure({ error, says, onRetry, takesFocus }: Props) {
  const t = useUiPhrases();
  const text = useFailureText();
  const { requestId, status } = error.problem;
  return (
    <Notice tone="danger" role="alert" takesFocus={takesFocus}>
      <p>{text(error, says)}</p>
      {requestId && status >= 500 && <p className="small">{t('code', { code: requestId })}</p>}
      {onRetry && (
        <p className="row">
          <Button look="second" onPress={onRetry}>
            {t('tryAgain')}
          </Button>
        </p>
      )}
    </Notice>
  );
}
