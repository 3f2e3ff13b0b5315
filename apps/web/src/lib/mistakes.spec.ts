import './zod';
import { account } from '@helder/contract/account.js';
import { ProfileFields } from '@helder/contract/profile.js';
import * as z from 'zod';
import { mistakesIn, sentenceFor, serverMistakes } from './mistakes';
import { valueAt } from './schema-path';

const said = (schema: z.ZodType, values: object) =>
  Object.fromEntries(
    Object.entries(mistakesIn(schema.safeParse(values))).map(([path, mistake]) => [path, sentenceFor(mistake, valueAt(values, path))]),
  );

describe('What a form says about a mistake', () => {
  it('asks for what is empty, and never calls it too short', () => {
    expect(said(account.signIn.body, { email: '', password: '' })).toEqual({
      email: { sentence: 'empty', limit: 0 },
      password: { sentence: 'empty', limit: 0 },
    });
  });

  it('explains an e-mail address, a length, a number, a date and a choice', () => {
    const Schema = z.object({
      mail: z.email(),
      long: z.string().max(3),
      short: z.string().min(5),
      hours: z.int().max(60),
      from: z.iso.date(),
      sector: z.enum(['a']),
    });
    const values = { mail: 'x', long: 'abcd', short: 'abc', hours: 280, from: '2919', sector: 'b' };
    expect(said(Schema, values)).toEqual({
      mail: { sentence: 'email', limit: 0 },
      long: { sentence: 'tooLong', limit: 3 },
      short: { sentence: 'tooShort', limit: 5 },
      hours: { sentence: 'tooHigh', limit: 60 },
      from: { sentence: 'date', limit: 0 },
      sector: { sentence: 'chooseOne', limit: 0 },
    });
  });

  it('asks for a number when text was typed', () => {
    expect(said(z.object({ hours: z.int() }), { hours: 'veel' })).toEqual({ hours: { sentence: 'number', limit: 0 } });
  });

  it('knows the own codes of a schema', () => {
    const values = {
      name: 'Samira',
      work: [{ title: 'nurse', from: '2019-03', until: '2018-01' }],
      hours: { min: 32, max: 24 },
    };
    expect(said(ProfileFields, values)).toEqual({
      'work.0.until': { sentence: 'untilBeforeFrom', limit: 0 },
      'hours.max': { sentence: 'maxBelowMin', limit: 0 },
    });
  });

  it('never carries the value that was typed', () => {
    const secret = 'correct horse battery';
    const { error } = z.object({ password: z.string().min(40) }).safeParse({ password: secret });
    expect(JSON.stringify(error?.issues)).not.toContain(secret);
  });

  it('puts what the API pointed at beside its field', () => {
    const errors = [{ pointer: '/work/0/a~1b', detail: 'x', code: 'password-common' }];
    const found = serverMistakes({ type: '/problems/invalid', title: 'x', status: 422, errors });
    expect(found).toEqual({ 'work.0.a/b': { code: 'password-common' } });
    expect(sentenceFor(found['work.0.a/b'], 'password').sentence).toBe('passwordCommon');
  });
});
