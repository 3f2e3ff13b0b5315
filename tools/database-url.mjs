/** Looks whether DATABASE_URL can work before anything slow is done; throws one clear sentence. */
import net from 'node:net';

/** With Node alone: does the address read well, and does anybody answer there? */
export async function mustBeReachable(url) {
  const { hostname, port, protocol } = URL.canParse(url) ? new URL(url) : {};
  if (!/^postgres(ql)?:$/.test(protocol) || !hostname)
    throw new Error('DATABASE_URL must be like postgres://user:password@host:5432/helder');
  const target = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 5432), timeout: 5000 };
  const failure = await new Promise((resolve) => {
    const socket = net.connect(target, () => resolve(undefined));
    socket.once('error', (error) => resolve(error.code)).once('timeout', () => resolve('no answer in 5 seconds'));
    socket.once('connect', () => socket.destroy()).once('timeout', () => socket.destroy());
  });
  if (failure) throw new Error(`DATABASE_URL: nothing answers at ${hostname}:${target.port} (${failure})`);
}

/** With the driver: may we in? */
export async function mustLetUsIn(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('show server_version_num');
    if (rows[0].server_version_num < 150000) throw new Error('PostgreSQL 15 or newer is needed');
  } catch (error) {
    throw new Error(`DATABASE_URL: ${error.message}`, { cause: error });
  } finally {
    await client.end().catch(() => {});
  }
}
