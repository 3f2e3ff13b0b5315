import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, search as endpoints } from '@helder/contract';
import { Database } from '../core/database.js';

// a phrase is made of words, and each of them is a reason
const MATCHING = `select word from search_question($1) asked, unnest($2::text[]) word
  where asked.reason <> '' and search_words(word, '', '', '') @@ regexp_replace(asked.reason, '<(-|\\d+)>|&', '|', 'g')::tsquery`;

/** Which of the words on a screen answer to what was typed. Nothing of a candidate is read: the screen says what it shows. */
@Injectable()
export class Marks {
  constructor(private readonly database: Database) {}

  async of({ q, words }: BodyOf<typeof endpoints.marks>): Promise<AnswerOf<typeof endpoints.marks>> {
    const rows = await this.database.query<{ word: string }>(MATCHING, [q, words]);
    return { marks: rows.map(({ word }) => word) };
  }
}
