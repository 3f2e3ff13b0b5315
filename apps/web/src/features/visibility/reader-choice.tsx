import { visibility } from '@helder/contract/visibility.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';
import { useAnswer } from '../../lib/query';
import { Select } from '../../ui/field';
import { Notice } from '../../ui/status';
import { useVisibilityPhrases } from './phrases';

type Preview = AnswerOf<typeof visibility.preview>;

/** Whose eyes to look with: any recruiter, those of one organisation, or a visitor without an account. */
export function ReaderChoice({ value, onChange }: { value: string | undefined; onChange: (reader: string | undefined) => void }) {
  const t = useVisibilityPhrases();
  const { data } = useAnswer(visibility.exclusions, {});
  const readers = (data?.readers ?? []).map(({ id, name, isExcluded }) => ({
    id,
    label: isExcluded ? t('preview.reader.excluded', { name }) : name,
  }));
  return (
    <Select
      label={t('preview.reader.label')}
      empty={t('preview.reader.any')}
      choices={[...readers, { id: 'visitor', label: t('preview.reader.visitor') }]}
      value={value}
      onChange={onChange}
    />
  );
}

/** What a reader gets who gets nothing: the same as of somebody who does not exist. */
export function NothingForReader({ because }: { because: NonNullable<Preview['because']> }) {
  const t = useVisibilityPhrases();
  return (
    <Notice title={t('preview.reader.nothing')} role="status">
      <p>{t(`preview.reader.because.${because}`)}</p>
    </Notice>
  );
}
