import { ChevronDown, CircleAlert, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { Text } from 'react-aria-components/Text';
import { useLanguage } from '../lib/phrases';
import { fieldClass, Optional, type Choice, type FieldProps } from './field';
import { Icon } from './icon';
import { useUiPhrases } from './phrases';

type Props = FieldProps & { choices: readonly Choice[] };
type Inner = Props & {
  selected: string | null;
  onSelect: (id: string | null) => void;
  /** Kept empty after each choice, for a field that collects several. */
  isCollecting?: boolean;
};

function Combo({ label, help, error, isOptional, isShort, className, choices, selected, onSelect, isCollecting, ...rest }: Inner) {
  const t = useUiPhrases();
  const [typed, setTyped] = useState('');
  const collecting = isCollecting && { inputValue: typed, onInputChange: setTyped };
  return (
    <AriaComboBox
      {...rest}
      {...collecting}
      className={fieldClass({ error, isShort, className })}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      defaultItems={choices}
      menuTrigger="focus"
      allowsEmptyCollection
      selectedKey={selected}
      onSelectionChange={(key) => {
        onSelect(key === null ? null : String(key));
        setTyped('');
      }}
    >
      <Label>
        {label}
        {isOptional && <Optional />}
      </Label>
      {help && (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      <span className="combo">
        <Input className="input" />
        <Button className="icon-btn">
          <Icon of={ChevronDown} />
        </Button>
      </span>
      {error && (
        <FieldError className="field-error">
          <Icon of={CircleAlert} />
          <span>{error}</span>
        </FieldError>
      )}
      <Popover className="popover">
        <ListBox<Choice> className="listbox" renderEmptyState={() => <p className="option muted">{t('noMatch')}</p>}>
          {(choice) => (
            <ListBoxItem className="option" id={choice.id} textValue={choice.label}>
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

/** React Aria speaks the language of the page. */
function Localised({ children }: { children: ReactNode }) {
  const language = useLanguage();
  return <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-US'}>{children}</I18nProvider>;
}

/** One value out of a long list; typing narrows it. */
export const ComboBox = ({
  value,
  onChange,
  ...rest
}: Props & { value: string | undefined; onChange: (value: string | undefined) => void }) => (
  <Localised>
    <Combo {...rest} selected={value ?? null} onSelect={(id) => onChange(id ?? undefined)} />
  </Localised>
);

/** Several values out of a long list; each can be taken away again. */
export function TagField({
  value = [],
  onChange,
  choices,
  ...rest
}: Props & { value: string[] | undefined; onChange: (value: string[] | undefined) => void }) {
  const t = useUiPhrases();
  const chosen = value.map((id) => choices.find((choice) => choice.id === id) ?? { id, label: id });
  const change = (ids: string[]) => onChange(ids.length ? ids : undefined);
  return (
    <Localised>
      <div className="stack tight">
        <Combo
          {...rest}
          choices={choices.filter(({ id }) => !value.includes(id))}
          selected={null}
          onSelect={(id) => id && change([...value, id])}
          isCollecting
        />
        {chosen.length > 0 && (
          <TagGroup
            aria-label={typeof rest.label === 'string' ? `${t('chosen')}: ${rest.label}` : t('chosen')}
            onRemove={(keys) => change(value.filter((id) => !keys.has(id)))}
          >
            <TagList items={chosen} className="chips">
              {(tag) => (
                <Tag id={tag.id} textValue={tag.label} className="chip">
                  {tag.label}
                  <Button slot="remove" className="chip-remove" aria-label={t('remove', { what: tag.label })}>
                    <Icon of={X} />
                  </Button>
                </Tag>
              )}
            </TagList>
          </TagGroup>
        )}
      </div>
    </Localised>
  );
}
