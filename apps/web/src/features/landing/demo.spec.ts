import { FIELDS, type FieldKey } from '@helder/policy';
import { DEMO } from './demo.data';

describe('The demo on the landing page', () => {
  it.each(DEMO.filter(({ key }) => key in FIELDS))('shows $key exactly as far as the registry would', ({ key, anonymous, recruiters }) => {
    const { disclosure, sharedAtFirst } = FIELDS[key as FieldKey];
    const gets = (level: 'anonymous' | 'recruiters') => disclosure[level] === 'shown' && sharedAtFirst === true;
    expect({ anonymous, recruiters }).toEqual({ anonymous: gets('anonymous'), recruiters: gets('recruiters') });
  });

  it('shows a CV only where the name is shown', () => {
    const [name, cv] = ['name', 'cv'].map((key) => DEMO.find((row) => row.key === key));
    expect(cv?.anonymous).toBe(name?.anonymous);
    expect(cv?.recruiters).toBe(name?.recruiters);
  });
});
