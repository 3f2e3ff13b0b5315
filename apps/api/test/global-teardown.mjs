import { endActs } from './acts.mjs';

export default async ({ testPathPatterns, testNamePattern }) => {
  await globalThis.stopThrowAwayPg?.();
  // under another policy only some run
  endActs(!process.env.POLICY_PACK && !testPathPatterns?.patterns?.length && !testNamePattern);
};
