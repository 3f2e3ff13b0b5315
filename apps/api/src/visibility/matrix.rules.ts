import type { AnswerOf, visibility } from '@helder/contract';
import {
  columnOf,
  CONSENT_PURPOSES,
  dayOf,
  FIELD_KEYS,
  FILE_KINDS,
  FILE_LABELS,
  fieldOf,
  inForce,
  isShared,
  isShownKind,
  restsOn,
  retentionRule,
  type ConsentPurpose,
  type Disclosure,
  type FieldKey,
  type FileKind,
  type Level,
  type Pack,
  type RetentionRule,
  type Switches,
  type Words,
} from '@helder/policy';

type Row = AnswerOf<typeof visibility.matrix>['items'][number];
type Until = Row['until'];

export type Known = {
  pack: Pack;
  at: Date;
  /** What holds now, not what was chosen. */
  level: Level;
  /** Until when it holds. */
  until: Date | null;
  switches: Switches;
  filled: ReadonlySet<FieldKey>;
  /** Purposes with a consent in force. */
  agreed: ReadonlySet<ConsentPurpose>;
};

const SOURCES = {
  candidate: { nl: 'Dit vulde u zelf in.', en: 'You filled this in yourself.' },
  file: { nl: 'U koos dit bestand zelf.', en: 'You chose this file yourself.' },
  use: { nl: 'Dit ontstaat als u deze site gebruikt.', en: 'This comes about when you use this site.' },
} as const satisfies Record<string, Words>;

const NOBODY: Row['who'] = { kind: 'nobody', words: null };
const WHO: Record<Disclosure, Row['who']> = {
  hidden: NOBODY,
  coarse: { kind: 'recruiters-coarse', words: null },
  shown: { kind: 'recruiters', words: null },
};
const NOT_SHOWN = { anonymous: 'hidden', recruiters: 'hidden' } as const;
const FILE_SHOWN = { anonymous: 'hidden', recruiters: 'shown' } as const;
// told row by row already, over once the e-mail address was confirmed, or ended by the link below its own mails
const TOLD_ELSEWHERE = ['profile', 'document', 'unverified', 'job-alert'];
// the category that rests on a purpose of another name
const RESTS_ON: Readonly<Record<string, ConsentPurpose>> = { 'application-kept': 'keep-application' };

/** Everything we hold about a candidate: who sees it, why, until when. Registry and pack say it; nothing is said here. */
export const matrixRows = (known: Known): Row[] => {
  const records = known.pack.retention.filter(({ code }) => !TOLD_ELSEWHERE.includes(code)).map((rule) => recordRow(rule, known));
  const inGroup = (group: Row['group']) => records.filter((row) => row.group === group);
  return [
    ...FIELD_KEYS.map((key) => fieldRow(key, known)),
    // a kind this platform does not ask for is not there
    ...FILE_KINDS.filter((kind) => known.pack.consents[`keep-${kind}`].length).map((kind) => fileRow(kind, known)),
    ...inGroup('choice'),
    ...inGroup('required'),
    ...inGroup('kept'),
  ];
};

function fieldRow(key: FieldKey, known: Known): Row {
  const { label, purpose, ground, sensitivity, disclosure, sharedAtFirst, retention } = fieldOf(key);
  const isSwitchable = sharedAtFirst !== null;
  const own = restsOn(known.pack, key);
  const { who, state } = sharing({ isThere: known.filled.has(key), isSwitchable, isOn: isShared(key, known.switches), disclosure }, known);
  return {
    id: key,
    kind: 'field',
    group: 'choice',
    label,
    purpose,
    sensitivity,
    who,
    switch: state,
    isSwitchable: isSwitchable && state !== 'empty',
    // kept on one ground; shown to recruiters by consent
    ground: groundOf(known.pack, who.kind === 'nobody' && !own.length ? ground : 'consent'),
    until: untilOf(state, retentionRule(known.pack, retention), known),
    source: SOURCES.candidate,
    shownAt: disclosure,
    consents: [...(isSwitchable ? ['be-found' as const] : []), ...own],
  };
}

function fileRow(kind: FileKind, known: Known): Row {
  const keep = `keep-${kind}` as const;
  const publish = isShownKind(kind) ? (`publish-${kind}` as const) : null;
  const rule = retentionRule(known.pack, 'document');
  const isThere = known.agreed.has(keep);
  const { who, state } = sharing(
    {
      isThere,
      isSwitchable: publish !== null,
      isOn: publish !== null && known.agreed.has(publish),
      disclosure: publish ? FILE_SHOWN : NOT_SHOWN,
    },
    known,
  );
  return {
    id: kind,
    kind: 'file',
    group: 'choice',
    label: FILE_LABELS[kind],
    sensitivity: 'identifying',
    who,
    switch: state,
    purpose: inForce(known.pack.consents[publish ?? keep], dayOf(known.at)).why,
    isSwitchable: isThere && publish !== null,
    ground: rule.ground,
    until: untilOf(state, { ...rule, period: inForce(known.pack.consents[keep], dayOf(known.at)).lasts ?? rule.period }, known),
    source: SOURCES.file,
    shownAt: publish ? FILE_SHOWN : NOT_SHOWN,
    consents: publish ? [keep, publish] : [keep],
  };
}

function recordRow(rule: RetentionRule, { agreed, pack }: Known): Row {
  const purpose = RESTS_ON[rule.code] ?? CONSENT_PURPOSES.find((each) => each === rule.code);
  const state = purpose ? (agreed.has(purpose) ? 'on' : 'off') : 'fixed';
  const isGiven = purpose !== undefined || FIELD_KEYS.some((key) => fieldOf(key).retention === rule.code);
  return {
    id: rule.code,
    kind: 'record',
    group: purpose ? 'choice' : rule.atClosing === 'kept' ? 'kept' : 'required',
    label: rule.what,
    purpose: rule.why,
    sensitivity: null,
    who: state === 'off' ? NOBODY : { kind: 'named', words: rule.who },
    switch: state,
    isSwitchable: false,
    ground: rule.ground,
    until: state === 'off' ? NEVER : keptUntil(retentionRule(pack, rule.code)),
    source: isGiven ? SOURCES.candidate : SOURCES.use,
    shownAt: NOT_SHOWN,
    consents: purpose ? [purpose] : [],
  };
}

type Sharing = { isThere: boolean; isSwitchable: boolean; isOn: boolean; disclosure: Record<ReturnType<typeof columnOf>, Disclosure> };

/** Who sees it now, and what its switch says. */
function sharing({ isThere, isSwitchable, isOn, disclosure }: Sharing, { level }: Known): { who: Row['who']; state: Row['switch'] } {
  const shown = level === 'hidden' ? 'hidden' : disclosure[columnOf(level)];
  if (!isThere) return { who: NOBODY, state: 'empty' };
  if (!isSwitchable) return { who: NOBODY, state: 'fixed' };
  if (!isOn) return { who: NOBODY, state: 'off' };
  return shown === 'hidden' ? { who: NOBODY, state: 'covered' } : { who: WHO[shown], state: 'on' };
}

const NEVER: Until = { kind: 'none', date: null, event: null, period: null };
const keptUntil = ({ period, start }: RetentionRule): Until => ({ kind: period ? 'period' : 'event', date: null, event: start, period });

/** What is shown ends with the visible year; what is only kept ends by the register. */
function untilOf(state: Row['switch'], rule: RetentionRule, { until }: Known): Until {
  if (state === 'empty') return NEVER;
  if (state === 'on' && until) return { ...NEVER, kind: 'date', date: until.toISOString() };
  return keptUntil(rule);
}

/** The pack's own words for a kind of ground. */
function groundOf({ id, retention }: Pack, kind: RetentionRule['ground']['kind']): RetentionRule['ground'] {
  const rule = retention.find(({ ground }) => ground.kind === kind);
  if (!rule) throw new Error(`pack ${id} has no words for the ground ${kind}`);
  return rule.ground;
}
