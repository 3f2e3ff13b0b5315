import type { LucideIcon } from 'lucide-react';
import { classes } from './classes';

/** A picture beside a word; never speaks for itself. */
export const Icon = ({ of: Picture, isLarge }: { of: LucideIcon; isLarge?: boolean }) => (
  <Picture className={classes('icon', isLarge && 'lg')} aria-hidden focusable={false} size={undefined} />
);
