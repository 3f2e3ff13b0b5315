/**
 * Where a process is killed: just before the named write is committed, so that all of its act up to there is done and nothing is kept.
 * `on`: table and event; `when`: which of its rows. The last write before the one of the next point is behind it, so together
 * they lie between all steps.
 */
export const FAILPOINTS = [
  // closing: one transaction
  { act: 'close', name: 'consent withdrawn', on: 'insert on evidence.consent_event', when: `new.state = 'withdrawn'` },
  { act: 'close', name: 'account is closing', on: 'update on account', when: `new.state = 'closing'` },
  { act: 'close', name: 'sessions ended', on: 'delete on session' },
  { act: 'close', name: 'line in the log', on: 'insert on audit.event', when: `new.action = 'deletion.close'` },
  { act: 'close', name: 'ledger opened', on: 'insert on evidence.erasure_ledger' },
  { act: 'close', name: 'closing written', on: 'insert on closing' },
  { act: 'close', name: 'mail written', on: 'insert on mail', when: `new.kind = 'deletion.closing'` },
  // the way back
  { act: 'undo', name: 'closing taken back', on: 'delete on closing', when: `old.step = 'asked'` },
  { act: 'undo', name: 'account works again', on: 'update on account', when: `new.state = 'active'` },
  // the purge: eight steps, and what lies inside them
  { act: 'purge', name: 'locked', on: 'update on closing', when: `new.step = 'locked'` },
  { act: 'purge', name: 'files marked', on: 'update on closing', when: `new.step = 'files-marked'` },
  { act: 'purge', name: 'bytes of a file gone', on: 'delete on stored_file' },
  { act: 'purge', name: 'files', on: 'update on closing', when: `new.step = 'files'` },
  { act: 'purge', name: 'search', on: 'update on closing', when: `new.step = 'search'` },
  { act: 'purge', name: 'jobs', on: 'update on closing', when: `new.step = 'jobs'` },
  { act: 'purge', name: 'first rows deleted', on: 'delete on profile' },
  { act: 'purge', name: 'rows', on: 'update on closing', when: `new.step = 'rows'` },
  { act: 'purge', name: 'remainder written', on: 'insert on retained.administrative_remainder' },
  { act: 'purge', name: 'kept', on: 'update on closing', when: `new.step = 'kept'` },
  { act: 'purge', name: 'key destroyed', on: 'delete on subject_key' },
  { act: 'purge', name: 'line in the file only', on: 'update on evidence.erasure_ledger', when: `new.state = 'erased'` },
  { act: 'purge', name: 'last mail written', on: 'insert on mail', when: `new.kind = 'deletion.erased'` },
  // requests about rights
  { act: 'ask for access', name: 'request written', on: 'insert on rights_request' },
  { act: 'ask for access', name: 'identified', on: 'update on rights_request', when: `new.state = 'identified'` },
  { act: 'ask for access', name: 'step written', on: 'insert on rights_step', when: `new.what = 'identified'` },
  { act: 'take up', name: 'in treatment', on: 'update on rights_request', when: `new.state = 'in-treatment'` },
  { act: 'grant', name: 'decided', on: 'update on rights_request', when: `new.state = 'granted'` },
  { act: 'grant', name: 'in the register', on: 'insert on evidence.rights_register' },
  { act: 'grant', name: 'account stands still', on: 'update on account', when: 'new.restricted_at is not null' },
  // copies
  { act: 'export', name: 'export written', on: 'insert on audit.export' },
  { act: 'export', name: 'line of the export', on: 'insert on audit.event', when: `new.action = 'audit.export'` },
  { act: 'my data', name: 'line of the copy', on: 'insert on audit.event', when: `new.action = 'rights.my-data'` },
  // not before a write, but after so many milliseconds at most: also between commit and answer
  { act: 'close', name: 'any moment', within: 60 },
  { act: 'purge', name: 'any moment', within: 700 },
];
