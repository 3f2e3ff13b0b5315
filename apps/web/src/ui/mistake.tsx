import { CircleAlert } from 'lucide-react';
import { Icon } from './icon';

/** What to repair, under its field. */
export const Mistake = ({ children, id }: { children: string; id?: string }) => (
  <p className="field-error" id={id}>
    <Icon of={CircleAlert} />
    <span>{children}</span>
  </p>
);
