/** What our own pages keep on a device. */
export const OWN_NAMES = {
  session: 'session',
  choice: 'cookie-choice',
  signedIn: 'helder.signed-in',
  theme: 'helder.theme',
  /** Only after a choice of the other language. */
  language: 'helder.language',
  /** Only after a tick at signing in: the e-mail address. */
  userName: 'helder.user-name',
  /** Written by the router itself. */
  scroll: 'react-router-scroll-positions',
  /** Only after a yes to statistics: that this visit was counted. */
  counted: 'helder.counted',
} as const;

export const STORAGE_KINDS = ['cookie', 'local', 'session'] as const;
export type StorageKind = (typeof STORAGE_KINDS)[number];
/** A name as it stands on a device; `*` at its end stands for anything. */
export type StorageName = { kind: StorageKind; name: string };

// with https a browser demands this prefix of cookies that are ours alone
const bare = (name: string) => name.replace(/^__Host-/, '');

/** Whether what was found on a device is what this pattern of the register names (JOBNL-C1.1c). */
export const isNamedBy = (found: StorageName, { kind, name }: StorageName): boolean =>
  kind === found.kind && (name.endsWith('*') ? bare(found.name).startsWith(name.slice(0, -1)) : bare(found.name) === name);

type Keeps = { stores: readonly StorageName[] };

/** The row of the register that names what was found; undefined: nobody told us about it (JOBNL-C1.7). */
export const ownerOf = <V extends Keeps>(found: StorageName, vendors: readonly V[]): V | undefined =>
  vendors.find(({ stores }) => stores.some((pattern) => isNamedBy(found, pattern)));

/**
 * What must leave the device: all that belongs to vendors who may not run, unless one who may run keeps the same name
 * (JOBNL-C1.2b, X2). What the register does not know is left: it may be the reader's own.
 */
export const mustGo = <V extends Keeps & { mayRun: boolean }>(found: readonly StorageName[], vendors: readonly V[]): StorageName[] =>
  found.filter(
    (each) =>
      ownerOf(each, vendors) &&
      !ownerOf(
        each,
        vendors.filter(({ mayRun }) => mayRun),
      ),
  );
