export default async () => {
  await globalThis.stopThrowAwayPg?.();
};
