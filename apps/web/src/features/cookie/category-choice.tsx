import type { Cookies } from '@helder/contract/cookie.js';
import { vendorName } from '@helder/policy/cookie-register.js';
import { useLanguage } from '../../lib/phrases';
import { Checkbox } from '../../ui/toggle';
import { useCookiePhrases } from './phrases';

type Category = Cookies['optional'][number];
type Props = { of: Cookies; value: Cookies['accepted']; onChange: (accepted: Cookies['accepted']) => void };

/** One empty box for each category, with who it lets in. */
export function CategoryChoice({ of: { optional, vendors }, value, onChange }: Props) {
  const t = useCookiePhrases();
  const language = useLanguage();
  const namesFor = (category: Category) =>
    vendors
      .filter(({ categories }) => categories.includes(category))
      .map(({ name }) => vendorName(name, language))
      .join(', ');
  const toggle = (category: Category, isOn: boolean) =>
    onChange(optional.filter((each) => (each === category ? isOn : value.includes(each))));
  return (
    <fieldset className="stack">
      <legend className="sr">{t('choice.legend')}</legend>
      {optional.map((category) => (
        <Checkbox key={category} value={value.includes(category)} onChange={(isOn) => toggle(category, isOn)}>
          <b>{t(`category.${category}`)}</b>
          <span className="cookie-box">
            {t(`categoryHelp.${category}`)} {t('choice.vendors', { names: namesFor(category) })}
          </span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
