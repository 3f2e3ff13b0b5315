import { endActs } from './acts.mjs';

export default async ({ testPathPatterns, testNamePattern }) => {
  await globalThis.stopThrowAwayPg?.();
  endActs(!testPathPatterns?.patterns?.length && !testNamePattern);
};
