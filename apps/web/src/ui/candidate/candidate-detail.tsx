import type { CandidateView } from '@helder/contract/search.js';
import { isNamed } from '@helder/policy/level.js';
import { Download } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useFormats } from '../../lib/dates';
import { Icon } from '../icon';
import { Facts } from '../lists';
import { CandidateHead } from './candidate-head';
import { useCandidatePhrases } from './phrases';
import { SHOWN_FIELDS, useSayField, type ShownField } from './say-field';
import './candidate.css';

type Props = {
  view: CandidateView;
  /** Where the photo can be fetched, when the view has one. */
  photo?: string;
  /** Where the CV can be fetched, when the view has one. */
  cv?: string;
  /** Under the name: what the reader can do. */
  acts?: ReactNode;
  /** Beside each field: what the owner of the profile can do with it. */
  fieldAct?: (field: ShownField, label: string) => ReactNode;
};

// these stand in the head; their own row exists only to act on them
const IN_HEAD: readonly ShownField[] = ['name', 'photo', 'headline'];
/** More than an anonymous candidate shows: a yes to the organisation that reads. */
const MORE = ['name', 'headline', 'summary', 'work', 'phone', 'email', 'cv', 'hasPhoto'] as const;
const isShownMore = (view: CandidateView) => MORE.some((field) => view[field] !== undefined);
const LONG: readonly ShownField[] = ['summary', 'work', 'education', 'cv'];

/** One candidate as a recruiter gets it: what the view does not hold is not there, not even as an empty place. */
export function CandidateDetail({ view, photo, cv, acts, fieldAct }: Props) {
  const t = useCandidatePhrases();
  const say = useSayField();
  const { date, month } = useFormats();
  const heading = useId();
  const fields = SHOWN_FIELDS.filter((field) => say(field, view) && (fieldAct || !IN_HEAD.includes(field)));
  const row = (field: ShownField) => ({
    id: field,
    term: t(`field.${field}`),
    says: <WithAct act={fieldAct?.(field, t(`field.${field}`))}>{say(field, view)}</WithAct>,
  });
  return (
    <article className="stack" aria-labelledby={heading}>
      <CandidateHead view={view} photo={photo} id={heading} />
      {acts}
      <Facts isQuiet items={fields.filter((field) => !LONG.includes(field)).map(row)} />
      {fields.some((field) => LONG.includes(field)) && (
        <Facts isQuiet className="rule-top" items={fields.filter((field) => LONG.includes(field)).map(row)} />
      )}
      {cv && view.cv && (
        <a className="link tall" href={cv} download>
          <Icon of={Download} />
          {t('download')}
        </a>
      )}
      {!isNamed(view.level) && (
        <div className="rule-top stack tight">
          <h3>{t(isShownMore(view) ? 'moreTitle' : 'hiddenTitle')}</h3>
          <p className="muted">{t(isShownMore(view) ? 'moreText' : 'hiddenText')}</p>
        </div>
      )}
      <p className="small muted">{t('changed', { when: isNamed(view.level) ? date(view.changed) : month(view.changed) })}</p>
    </article>
  );
}

const WithAct = ({ children, act }: { children: ReactNode; act?: ReactNode }) =>
  act ? (
    <div className="with-act">
      <div>{children}</div>
      {act}
    </div>
  ) : (
    children
  );
