import { Injectable } from '@nestjs/common';
import { dayOf } from '@helder/policy';
import { extname } from 'node:path';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import type { Account } from '../core/http/signed-in.js';
import { Inspector } from './inspector.service.js';
import type { SentFile } from './send-file.js';

const plain = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

/** The copy a recruiter takes along says whose it is and of which day: in its name, and on each page of a PDF. */
@Injectable()
export class Copies {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly inspector: Inspector,
  ) {}

  async of(file: SentFile, kind: string, { organisation }: Account): Promise<SentFile> {
    const [day, taker] = [dayOf(this.clock.now()), organisation?.name ?? ''];
    const isPdf = file.mediaType === 'application/pdf';
    const marked = isPdf ? await this.inspector.mark(file.bytes, `${this.config.pack.platform}: ${taker}, ${day}`) : null;
    // the candidate's own file name may say more than the candidate shows
    return { ...file, bytes: marked ?? file.bytes, name: `${[kind, plain(taker), day].filter(Boolean).join('-')}${extname(file.name)}` };
  }
}
