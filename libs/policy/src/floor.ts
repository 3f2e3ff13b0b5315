import { Temporal } from 'temporal-polyfill';
import type { Pack, RetentionRule } from './pack.js';
import type { RightsPromise } from './pack/promises.js';
import type { Words } from './words.js';

/** What the law asks of every platform, whatever its text promises. Source: AVG art. 12 (3), 20, 21, 25; Telecommunicatiewet art. 11.7. */
export const FLOOR = {
  rights: { reply: 'P1M', extension: 'P2M', portability: 'contract-and-consent', objection: 'assessed' },
  offers: { electronicGround: 'consent', leaving: 'self-service' },
} as const satisfies Pick<Pack, 'rights' | 'offers'>;

export const FLOOR_TOPICS = [
  'rights.reply',
  'rights.extension',
  'rights.portability',
  'rights.objection',
  'offers.electronicGround',
  'offers.leaving',
  'authority',
  'acceptance',
  'cites',
] as const;
export type FloorTopic = (typeof FLOOR_TOPICS)[number];
/** What the candidate gets although the platform's text promises less, or is silent. */
export type FloorNote = { topic: FloorTopic; says: Words };

/** Laws that are no longer in force, and since when (YYYY-MM-DD). */
export const REPEALED: Readonly<Record<string, string>> = { Wbp: '2018-05-25', WBP: '2018-05-25' };

export type FlooredPack = Pack & {
  rights: { [K in keyof RightsPromise]: NonNullable<RightsPromise[K]> };
  floorNotes: readonly FloorNote[];
};

const LONG_AGO = '2026-01-31';
const isLonger = (period: string, than: string) => Temporal.Duration.compare(period, than, { relativeTo: LONG_AGO }) > 0;
const shorter = (promised: string | null, floor: string) => (promised === null || isLonger(promised, floor) ? floor : promised);

/**
 * True for each topic on which a pack promises the candidate less than the law gives. Silence is less, except about an
 * extension: that is our own delay. Throws RangeError for a period that is no ISO 8601 duration.
 */
export const promisesLess = ({ rights, offers, authority, acceptance, cites }: Pack): Record<FloorTopic, boolean> => ({
  'rights.reply': rights.reply === null || isLonger(rights.reply, FLOOR.rights.reply),
  'rights.extension': rights.extension !== null && isLonger(rights.extension, FLOOR.rights.extension),
  'rights.portability': rights.portability === null,
  'rights.objection': rights.objection !== 'assessed',
  'offers.electronicGround': offers.electronicGround !== 'consent',
  'offers.leaving': offers.leaving !== 'self-service',
  authority: !authority.isNamed,
  acceptance: acceptance === 'acknowledge',
  cites: cites.some((law) => law in REPEALED),
});

const SAYS: Readonly<Record<FloorTopic, Words>> = {
  'rights.reply': {
    nl: 'Doet u een verzoek over uw gegevens? Dan krijgt u antwoord binnen een maand.',
    en: 'If you make a request about your data, you get an answer within one month.',
  },
  'rights.extension': {
    nl: 'Een antwoord kan ten hoogste twee maanden later komen. Wij zeggen dan waarom.',
    en: 'An answer can come two months later at most. We then say why.',
  },
  'rights.portability': {
    nl: 'U kunt meenemen wat u ons gaf, in een bestand dat een computer leest.',
    en: 'You can take along what you gave us, in a file a computer reads.',
  },
  'rights.objection': {
    nl: 'U kunt nee zeggen tegen gebruik van uw gegevens. Uw account blijft dan bestaan.',
    en: 'You can say no to a use of your data. Your account stays.',
  },
  'offers.electronicGround': {
    nl: 'Aanbiedingen per e-mail, sms of app krijgt u alleen als u ja zei.',
    en: 'You get offers by e-mail, text message or app only if you said yes.',
  },
  'offers.leaving': {
    nl: 'Onder elke nieuwsbrief staat een link om te stoppen. Een mail sturen hoeft niet.',
    en: 'Every newsletter has a link to stop it. You need not write to us.',
  },
  authority: {
    nl: 'U kunt een klacht indienen bij de toezichthouder: de Autoriteit Persoonsgegevens.',
    en: 'You can complain to the supervisor: the Dutch Data Protection Authority.',
  },
  acceptance: {
    nl: 'Deze site gebruiken is geen toestemming. Waar een ja nodig is, vragen wij dat apart.',
    en: 'Using this site is no consent. Where a yes is needed, we ask for it apart.',
  },
  cites: {
    nl: 'De tekst van het platform noemt een oude wet. Sinds 25 mei 2018 geldt de AVG.',
    en: 'The text of the platform names an old law. Since 25 May 2018 the GDPR applies.',
  },
};

/** One note for each topic on which the law gives more than the pack promises, in the order of FLOOR_TOPICS. */
export function floorNotes(pack: Pack): FloorNote[] {
  const isLess = promisesLess(pack);
  return FLOOR_TOPICS.filter((topic) => isLess[topic]).map((topic) => ({ topic, says: SAYS[topic] }));
}

/**
 * The pack as it runs: nowhere less for the candidate than the law gives, stricter where it promises more, and what was
 * lifted noted. Source: clauses design, "The floor".
 */
export const withFloor = (pack: Pack): FlooredPack => ({
  ...pack,
  rights: {
    reply: shorter(pack.rights.reply, FLOOR.rights.reply),
    extension: shorter(pack.rights.extension, FLOOR.rights.extension),
    portability: pack.rights.portability ?? FLOOR.rights.portability,
    objection: FLOOR.rights.objection,
  },
  offers: FLOOR.offers,
  retention: pack.retention.map((rule) => ({ ...rule, period: sensitivePeriod(rule, pack.retention) })),
  floorNotes: floorNotes(pack),
});

/** What is more sensitive than the rest of its category never stays longer than that rest (SECOND-BEWAAR-b). */
const sensitivePeriod = ({ period, shorterThan }: RetentionRule, rules: readonly RetentionRule[]): string | null => {
  const usual = rules.find(({ code }) => code === shorterThan)?.period;
  return usual ? shorter(period, usual) : period;
};
