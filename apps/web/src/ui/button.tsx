import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import { Link } from '../lib/links';
import type { ComponentProps } from 'react';
import { classes } from './classes';

export type Look = 'first' | 'second' | 'danger' | 'link';
type Style = { look?: Look; size?: 'small' | 'big' | 'tall'; isFull?: boolean; className?: string };

const lookOf = ({ look = 'first', size, isFull, className }: Style) =>
  classes(look === 'link' ? 'link' : 'btn', look !== 'link' && look !== 'first' && look, size, isFull && 'full', className);

type Props = Style & Omit<ButtonProps, 'className' | 'style' | 'children'> & { children: ReactNode };

/** An act. At most one of look "first" per view. */
export const Button = ({ look, size, isFull, className, type = 'button', ...rest }: Props) => (
  <AriaButton {...rest} type={type} className={lookOf({ look, size, isFull, className })} />
);

/** A way to another page that looks like an act. */
export const LinkButton = ({ look, size, isFull, className, ...rest }: Style & ComponentProps<typeof Link>) => (
  <Link {...rest} className={lookOf({ look, size, isFull, className })} />
);

/** Only a picture, so its name must be said. */
export const IconButton = ({ label, ...rest }: Omit<Props, keyof Style> & { label: string }) => (
  <AriaButton {...rest} aria-label={label} className="icon-btn" />
);
