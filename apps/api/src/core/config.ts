import { DEFAULT_PACK, PACK_IDS, packOf, type FlooredPack } from '@helder/policy';
import { isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { Secrets } from './secrets.js';

const url = (protocols: string[], example: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), `must be like ${example}`);

const addresses = z
  .string()
  .transform((list) => list.split(',').map((each) => each.trim()))
  .refine((list) => list.every(isNetwork), 'must be addresses or networks with commas between, like 10.0.0.7,192.168.0.0/24');

function isNetwork(text: string): boolean {
  const [ip, size, ...more] = text.split('/');
  // a network of size 0 is everybody, and everybody is nobody to trust
  return (
    isIP(ip) > 0 && !more.length && (size === undefined || (/^[1-9]\d{0,2}$/.test(size) && Number(size) <= (isIP(ip) === 4 ? 32 : 128)))
  );
}

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number('must be a port number').int().min(0).max(65535, 'must be a port number').default(3000),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/helder'),
  DATA_DIR: z.string().min(1).default('.data'),
  PUBLIC_URL: url(['http:', 'https:'], 'https://helder.example').optional(),
  POLICY_PACK: z.enum(PACK_IDS as [(typeof PACK_IDS)[number]]).default(DEFAULT_PACK),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://user:password@host:587').optional(),
  CRM_URL: url(['http:', 'https:'], 'https://name.api-us1.com').optional(),
  CRM_KEY: z.string().min(1).optional(),
  SECRETS_FILE: z.string().min(1).optional(),
  WEB_ROOT: z.string().min(1).optional(),
  TRUSTED_PROXIES: addresses.default([]),
});

/** What differs between a laptop, a test and production; read once. */
export class Config {
  /** Owner of the tables: only prepare.ts connects with it. */
  databaseUrl!: string;
  /** The app role: row-level security applies to it. */
  appUrl!: string;
  /** The role of jobs and of acts before sign-in. */
  workerUrl!: string;
  /** Reads the closed register, and nothing else. */
  keeperUrl!: string;
  port!: number;
  /** The one origin the browser may call from, and the base of every mailed link. */
  origin!: string;
  dataDir!: string;
  pack!: FlooredPack;
  secrets!: Secrets;
  isProduction!: boolean;
  smtpUrl?: string;
  /** Where marketing is done outside, for those who said yes; absent: nowhere. */
  crm?: { url: string; key: string };
  /** Where the built web app lies; absent in most tests. */
  webRoot?: string;
  /** Requests per minute and address that one instance answers before it says 429. */
  floodLimit = 1200;
  logLevel = 'info';
  /** Addresses and networks of our own proxies: what they say about where a request comes from is believed. */
  trustedProxies: readonly string[] = [];

  get isHttps() {
    return this.origin.startsWith('https:');
  }
  get filesFolder() {
    return join(this.dataDir, 'files');
  }
  /** Where a file lies while it is being received. */
  get receivingFolder() {
    return join(this.dataDir, 'receiving');
  }

  static of(values: Pick<Config, 'databaseUrl' | 'secrets'> & Partial<Omit<Config, 'isHttps'>>): Config {
    const config = Object.assign(new Config(), {
      port: 0,
      origin: 'http://localhost:3000',
      dataDir: join(tmpdir(), 'helder'),
      pack: packOf(DEFAULT_PACK),
      isProduction: false,
      ...values,
    });
    config.appUrl ??= roleUrl(config, 'helder_app');
    config.workerUrl ??= roleUrl(config, 'helder_worker');
    config.keeperUrl ??= roleUrl(config, 'helder_keeper');
    return config;
  }
}

/** The same database, entered as another role whose password follows from the secrets. */
function roleUrl({ databaseUrl, secrets }: Config, role: string) {
  const roleUrl = new URL(databaseUrl);
  roleUrl.username = role;
  roleUrl.password = secrets.rolePassword(role);
  return roleUrl.href;
}

/** Without encryption, and not on this machine alone. */
function isBare(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** Reads the environment; throws one line a person can act on. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  // an empty variable means "not set", as everywhere
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = Environment.safeParse(set);
  if (!result.success) {
    const { path, message } = result.error.issues[0];
    throw new Error(`${String(path[0])} ${set[String(path[0])] === undefined ? 'is missing' : message}`);
  }
  const env = result.data;
  const isProduction = env.NODE_ENV === 'production';
  if (isProduction && !env.SECRETS_FILE) throw new Error('SECRETS_FILE is missing: production needs one (docs/operate.md)');
  if (!env.CRM_URL !== !env.CRM_KEY) throw new Error(`${env.CRM_URL ? 'CRM_KEY' : 'CRM_URL'} is missing: a CRM needs both`);
  if (isProduction && env.CRM_URL?.startsWith('http:')) throw new Error('CRM_URL must be https: it carries addresses');
  if (isProduction && !env.PUBLIC_URL) throw new Error('PUBLIC_URL is missing: mails link to it');
  if (isProduction && isBare(env.PUBLIC_URL!)) throw new Error('PUBLIC_URL must be https: passwords and profiles go over it');
  const dataDir = resolve(env.DATA_DIR);
  return Config.of({
    databaseUrl: env.DATABASE_URL,
    port: env.PORT,
    origin: new URL(env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).origin,
    dataDir,
    pack: packOf(env.POLICY_PACK),
    secrets: Secrets.read(resolve(env.SECRETS_FILE ?? join(dataDir, 'secrets.json')), { mayCreate: !isProduction }),
    isProduction,
    trustedProxies: env.TRUSTED_PROXIES,
    ...(env.SMTP_URL && { smtpUrl: env.SMTP_URL }),
    ...(env.CRM_URL && env.CRM_KEY && { crm: { url: env.CRM_URL.replace(/\/+$/, ''), key: env.CRM_KEY } }),
    ...(env.WEB_ROOT && { webRoot: resolve(env.WEB_ROOT) }),
  });
}
