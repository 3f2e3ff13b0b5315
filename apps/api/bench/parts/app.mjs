/** The app as it is served, without its flood limit; or, with `bare`, Fastify and one query. Tells its address and its CPU time, and does a round when asked. */
import 'reflect-metadata';
import pg from 'pg';

const { DATABASE_URL, BARE } = process.env;
let app;
const address = BARE ? await bare(JSON.parse(BARE)) : await whole();
const service = async (path, name) => app.get((await import(`../../dist/${path}.js`))[name]);
const ASKED = {
  memory: async () => process.memoryUsage.rss(),
  cpu: async () => process.cpuUsage(),
  // the round of a minute, now
  round: async () => (await service('core/sweeps', 'Sweeps')).run('minute'),
  // one erasure, as its job does it
  purge: async (ledgerId) => (await service('deletion/purge.service', 'Purge')).run(ledgerId),
};
// what fails here fails as a job would, and is taken up again
process.on('message', async ([what, ...values]) => process.send((await ASKED[what](...values).catch(() => null)) ?? null));
process.on('disconnect', () => process.exit(0));
process.send(address);

async function whole() {
  const { NestFactory } = await import('@nestjs/core');
  const [{ AppModule }, { configure, fastifyAdapter }, { readConfig }, { makeLogger, NestLines }] = await Promise.all(
    ['app.module', 'app', 'core/config', 'core/logging'].map((path) => import(`../../dist/${path}.js`)),
  );
  const config = Object.assign(readConfig(process.env), { floodLimit: 1e9 });
  const logger = makeLogger(config);
  app = await NestFactory.create(AppModule.with(config), fastifyAdapter(logger, config), {
    bodyParser: false,
    logger: new NestLines(logger),
  });
  await configure(app);
  await app.listen(0, '127.0.0.1');
  return app.getUrl();
}

async function bare(routes) {
  const { default: fastify } = await import('fastify');
  const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
  const server = fastify();
  for (const [path, { sql, values, bytes = [] }] of Object.entries(routes)) {
    const sent = values.map((value, n) => (bytes.includes(n) ? Buffer.from(value, 'hex') : value));
    server.get(path, async () => (await pool.query(sql, sent)).rows[0]);
  }
  return server.listen({ port: 0, host: '127.0.0.1' });
}
