import type { ComponentProps } from 'react';
import { Link } from '../lib/links';
import { classes } from './classes';

export type Look = 'first' | 'second' | 'danger' | 'link';
type Style = { look?: Look; size?: 'small' | 'big' | 'tall'; isFull?: boolean; className?: string };

const lookOf = ({ look = 'first', size, isFull, className }: Style) =>
  classes(look === 'link' ? 'link' : 'btn', look !== 'link' && look !== 'first' && look, size, isFull && 'full', className);

type Props = Style & Omit<ComponentProps<'button'>, 'onClick' | 'disabled'> & { onPress?: () => void };

/** An act. At most one of look "first" per view; never switched off, it explains instead. */
export const Button = ({ look, size, isFull, className, type = 'button', onPress, ...rest }: Props) => (
  <button {...rest} type={type} className={lookOf({ look, size, isFull, className })} onClick={onPress && (() => onPress())} />
);

/** A way to another page that looks like an act. */
export const LinkButton = ({ look, size, isFull, className, ...rest }: Style & ComponentProps<typeof Link>) => (
  <Link {...rest} className={lookOf({ look, size, isFull, className })} />
);

/** Only a picture, so its name must be said. */
export const IconButton = ({ label, onPress, ...rest }: Omit<Props, keyof Style> & { label: string }) => (
  <button {...rest} type="button" aria-label={label} className="icon-btn" onClick={onPress && (() => onPress())} />
);
