import type { ReactNode } from 'react';
import { Facts } from './lists';
import { Checkbox } from './toggle';

type Props = {
  /** The five questions with their answers. */
  questions: readonly { term: string; says: ReactNode }[];
  /** The words beside the empty box. */
  agree?: string;
  value?: boolean;
  onChange?: (value: boolean) => void;
  error?: string;
  /** The version of the text, and what the law calls this. */
  version?: ReactNode;
  children?: ReactNode;
};

/** Asks for one consent: five questions, one box that starts empty, the version of the text. */
export const ConsentCard = ({ questions, agree, value = false, onChange, error, version, children }: Props) => (
  <div className="card consent">
    <Facts items={questions} />
    {agree && onChange && (
      <Checkbox value={value} onChange={onChange} error={error}>
        {agree}
      </Checkbox>
    )}
    {children}
    {version && <p className="small muted">{version}</p>}
  </div>
);
