import { BLOTTED_FIELDS, FIELD_KEYS } from '@helder/policy';
import { makeLogger } from './logging.js';

it('[JOBPORT-3] a field whose class is blotted out stands in no line of the log, wherever the line puts it', () => {
  const lines: string[] = [];
  const log = makeLogger({ logLevel: 'info' }, { write: (line) => void lines.push(line) });
  for (const key of FIELD_KEYS) log.info({ [key]: `own ${key}`, profile: { [key]: `own ${key}` } }, 'a line');
  const said = lines.join('');
  expect(lines).toHaveLength(FIELD_KEYS.length);
  expect(FIELD_KEYS.filter((key) => !said.includes(`own ${key}`))).toEqual([...BLOTTED_FIELDS]);
});
