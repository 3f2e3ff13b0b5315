import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const SPECIAL = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const cell = (value) => (value === null ? '\\N' : String(value).replace(/[\\\t\n\r]/g, (each) => SPECIAL[each]));

export const iso = (date) => date.toISOString();
export const json = (value) => JSON.stringify(value);

/** COPY into one table over a connection of its own: `put` rows, `send` what was put, `end`. */
export async function copyInto(table) {
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  let waiting = [];
  return {
    put: (values) => void waiting.push(values.map(cell).join('\t') + '\n'),
    async send() {
      const stream = client.query(copyFrom(`copy ${table} from stdin`));
      const text = waiting.join('');
      waiting = [];
      if (!stream.write(text)) await once(stream, 'drain');
      stream.end();
      await finished(stream);
    },
    end: () => client.end(),
  };
}
