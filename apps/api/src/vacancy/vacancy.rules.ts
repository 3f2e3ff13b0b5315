import { after, retentionRule, type Pack } from '@helder/policy';

type Ended = { endedAt: Date; state: string };

/**
 * When an application is erased, counted from its rejection or the end of its vacancy; the longer period needs the
 * candidate's own yes, and a withdrawn application is never kept longer.
 */
export function keptUntil({ endedAt, state }: Ended, keepsLonger: boolean, pack: Pack): Date {
  const code = keepsLonger && state !== 'withdrawn' ? 'application-kept' : 'application';
  return after(endedAt, retentionRule(pack, code).period!);
}
