import { Injectable } from '@nestjs/common';
import type { AnswerOf, visibility as endpoints } from '@helder/contract';
import {
  bandOf,
  bestToLeave,
  crowdsOf,
  isNamed,
  leaveOutFor,
  SMALLEST_CROWD,
  TRAITS,
  type Coarse,
  type ShownLevel,
  type Tally,
  type Trait,
} from '@helder/policy';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Disclosures } from './disclosures.service.js';

type Answer = AnswerOf<typeof endpoints.crowd>;

/** How many one is among without a name: numbers alone, of oneself alone, and none below five. */
@Injectable()
export class Crowds {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly disclosures: Disclosures,
  ) {}

  show(who: Account): Promise<Answer> {
    return this.database.as(who, async (tx) => {
      const { effective } = await this.disclosures.standOf(tx, who);
      const level = this.unnamed(effective.level);
      const disclosure = level && (await this.disclosures.of(tx, who, { atLevel: level }));
      if (!disclosure) return { crowd: null };
      const { coarser } = disclosure;
      const coded = codesOf(disclosure.disclosed);
      const shown = TRAITS.filter((trait) => coded[trait] !== null);
      const tallies = await tx.query<Tally[]>(
        'select shares, count from crowd_around($1, $2, $3, $4, $5)',
        TRAITS.map((trait) => coded[trait]),
      );
      return { crowd: { level: disclosure.level, isNow: effective.level === level, shown, coarser, ...measured(tallies, shown) } };
    });
  }

  /** The level without a name that holds or could be chosen; undefined where this platform has none. */
  private unnamed(now: string): ShownLevel | undefined {
    const levels = this.config.pack.visibility.levels.filter((level): level is ShownLevel => level !== 'hidden' && !isNamed(level));
    return levels.find((level) => level === now) ?? levels.at(-1);
  }
}

/** As the filters of recruiters see it; null for what is not shown. */
const codesOf = ({ region, years, yearsBand, education = [], function: job, sector }: Coarse): Record<Trait, string | string[] | null> => ({
  region: region ?? null,
  years: years === undefined ? (yearsBand ?? null) : bandOf(years),
  education: education.length ? [...new Set(education.map(({ level }) => level))] : null,
  function: job ?? null,
  sector: sector ?? null,
});

const atLeastFive = (count: number) => (count < SMALLEST_CROWD ? null : count);

function measured(tallies: Tally[], shown: Trait[]) {
  const { whole, pairs } = crowdsOf(tallies, shown);
  const best = bestToLeave(tallies, shown);
  return {
    count: atLeastFive(whole.count),
    pairs: pairs.map(({ traits, count }) => ({ traits, count: atLeastFive(count) })),
    best: best && { trait: best.trait, count: atLeastFive(best.count) },
    leaveOut: leaveOutFor(tallies, shown),
  };
}
