import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

export type Item = {
  id: string;
  label: ReactNode;
  icon?: ReactNode;
  help?: ReactNode;
  href?: string;
  lang?: string;
  onAction?: () => void;
};

type Props = {
  /** The content of the button. */
  children: ReactNode;
  /** The name of the button when its content is only a picture. */
  label?: string;
  className: string;
  items: readonly Item[];
};

/** A button that opens a short list of acts and places. */
export const Menu = ({ children, label, className, items }: Props) => (
  <MenuTrigger>
    <Button className={className} aria-label={label}>
      {children}
    </Button>
    <Popover className="popover menu-popover" placement="bottom end">
      <AriaMenu className="menu" aria-label={label}>
        {items.map(({ id, label: words, icon, help, href, lang, onAction }) => (
          <AriaMenuItem
            key={id}
            id={id}
            className="menu-item"
            href={href}
            onAction={onAction}
            textValue={typeof words === 'string' ? words : id}
          >
            {icon}
            <span lang={lang}>
              {words}
              {help && <span className="sub">{help}</span>}
            </span>
          </AriaMenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);
