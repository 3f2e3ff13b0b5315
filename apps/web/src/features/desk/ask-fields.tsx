import { COMPLAINT_KINDS, ERASE_GROUNDS, REQUESTS } from '@helder/policy/desk.js';
import type { FieldBinding } from '../../lib/form';
import { useLanguage } from '../../lib/phrases';
import { Select, TextArea } from '../../ui/field';
import { Notice } from '../../ui/status';
import type { RequestOptions, RequestType } from './desk.types';
import { useDeskPhrases } from './phrases';
import { PURPOSES, useAboutWords } from './say-request';

export type FieldOf = (path: string, label: string) => FieldBinding;
type Props = { type: RequestType; options: RequestOptions; field: FieldOf; ground?: unknown };

const NEEDS_WORDS: readonly RequestType[] = ['rectify', 'complaint', 'misuse'];
const CONSENTS = PURPOSES.filter((id) => id !== 'marketing');

/** The short form of one kind of request: first what it does, then what we must know. */
export function AskFields({ type, options, field, ground }: Props) {
  const t = useDeskPhrases();
  const language = useLanguage();
  const about = useAboutWords(options);
  const choices = (ids: readonly string[]) => ids.map((id) => ({ id, label: about(id) }));
  const empty = t('ask.choose');
  return (
    <>
      <Notice title={t('ask.effect')}>
        <p>{REQUESTS[type].effect[language]}</p>
      </Notice>
      {type === 'rectify' && <Select {...field('ask.about', t('ask.item'))} choices={choices(options.disputable)} empty={empty} />}
      {type === 'object' && <Select {...field('ask.about', t('ask.use'))} choices={choices(options.objectable)} empty={empty} />}
      {type === 'complaint' && (
        <Select {...field('ask.about', t('ask.kind'))} choices={choices(Object.keys(COMPLAINT_KINDS))} empty={empty} />
      )}
      {type === 'erase' && (
        <Select
          {...field('ask.ground', t('ask.ground'))}
          choices={Object.entries(ERASE_GROUNDS).map(([id, words]) => ({ id, label: words[language] }))}
          empty={empty}
        />
      )}
      {type === 'erase' && ground === 'consent' && (
        <Select {...field('ask.about', t('ask.consent'))} isOptional={false} choices={choices(CONSENTS)} empty={t('ask.everything')} />
      )}
      <TextArea
        {...field('ask.words', t(NEEDS_WORDS.includes(type) ? 'ask.wordsNeeded' : 'ask.words'))}
        help={t('ask.wordsHelp')}
        rows={5}
      />
    </>
  );
}
