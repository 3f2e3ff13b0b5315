import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { configure, fastifyAdapter } from './app.js';
import { readConfig, type Config } from './core/config.js';
import { makeLogger, NestLines } from './core/logging.js';

function configOrExit(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

/** One line a person can act on, then the end. */
function giveUp(error: unknown): never {
  const { code, message } = error as { code?: string; message?: string };
  const reason = code === 'EADDRINUSE' ? `port ${config.port} is in use: set PORT to another one` : (message ?? code);
  console.error(`Helder did not start: ${reason}`);
  process.exit(1);
}

const config = configOrExit();
const logger = makeLogger(config);
const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), fastifyAdapter(logger, config), {
  bodyParser: false,
  logger: new NestLines(logger),
  abortOnError: false,
}).catch(giveUp);
await configure(app);
// exit code 0; without the option Nest ends the process by the signal itself
app.enableShutdownHooks([], { useProcessExit: true });
await app.listen(config.port, process.env['HOST'] ?? '127.0.0.1').catch(giveUp);
logger.info(`listening on ${await app.getUrl()}`);
// the start script waits for this
process.send?.(await app.getUrl());

// requests under way may finish, but not for ever
process.once('SIGTERM', () => setTimeout(() => process.exit(1), 30_000).unref());
