import { inForce, type Statement } from '../../pack.js';
import { LANGUAGES, type Language } from '../../words.js';
import { demo } from './index.js';

const statements: readonly Statement[] = demo.statements;
const textOf = (kind: string, language: Language) =>
  JSON.stringify(inForce(statements.find((each) => each.kind === kind)!.versions, '2026-11-20').text[language]);
const days = { nl: (n: string) => `${n} dagen`, en: (n: string) => `${n} days` };
const inDays = (period: string, language: Language) => days[language](/^P(\d+)D$/.exec(period)![1]);

describe('the statements of the demo pack', () => {
  it.each(LANGUAGES)('say in %s the undo window, the visible year, the grace and the longest sign-in as the pack has them', (language) => {
    expect(textOf('privacy', language)).toContain(inDays(demo.closing.undo, language));
    expect(textOf('privacy', language)).toContain(inDays(demo.visibility.grace, language));
    expect(textOf('cookies', language)).toContain(inDays(demo.account.staySignedIn.absolute, language));
    expect(demo.visibility.period).toBe('P1Y');
    expect(textOf('privacy', language)).toContain({ nl: 'U bent een jaar zichtbaar', en: 'You are visible for one year' }[language]);
  });
});
