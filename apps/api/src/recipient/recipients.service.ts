import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AnswerOf, recipient as endpoints } from '@helder/contract';
import { dayOf, isCertificateOver, recipientMistakes, type Recipient } from '@helder/policy';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';

type Detail = AnswerOf<typeof endpoints.manage>['items'][number];

/** Who gets data from us, from the pack in force; a register with a mistake in it does not start. */
@Injectable()
export class Recipients implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  onModuleInit() {
    const mistakes = recipientMistakes(this.all).map(({ recipient, mistake }) => `${recipient}: ${mistake}`);
    if (mistakes.length) throw new Error(`the recipients of pack ${this.config.pack.id} are refused: ${mistakes.join(', ')}`);
  }

  get all(): readonly Recipient[] {
    return this.config.pack.recipients;
  }

  /** The answer schema of the public list leaves the agreement out. */
  list(): { items: Detail[] } {
    return { items: this.all.map((each) => this.shown(each)) };
  }

  private shown({ id, name, kind, what, where, region, safeguard, agreement, sharing, certificate }: Recipient): Detail {
    return {
      id,
      name,
      kind,
      what,
      where,
      region,
      safeguard,
      agreement,
      sharing: sharing.map((each) => ({ ...each, categories: [...each.categories] })),
      certificate: certificate ? { ...certificate, isOver: isCertificateOver(certificate, dayOf(this.clock.now())) } : null,
    };
  }
}
