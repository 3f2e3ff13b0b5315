import { useState } from 'react';
import { useLanguage } from '../../lib/phrases';
import { TextField, type FieldProps } from '../../ui/field';
import { monthFrom, monthWords } from './month';

type Props = FieldProps & { value: string | undefined; onChange: (value: string | undefined) => void };

/** A month, typed the way people write it; every browser draws a text field. */
export function MonthField({ value, onChange, ...rest }: Props) {
  const language = useLanguage();
  // while somebody types, the text is theirs
  const [typed, setTyped] = useState<string | null>(null);
  const change = (text = '') => {
    setTyped(text);
    onChange(monthFrom(text));
  };
  return <TextField {...rest} isShort value={typed ?? monthWords(value, language)} onChange={change} onBlur={() => setTyped(null)} />;
}
