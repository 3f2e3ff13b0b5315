import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Inspector } from '../document/inspector.service.js';

/** Has bytes looked at as if they had just been received. */
export function inspection() {
  const folder = mkdtempSync(join(tmpdir(), 'helder-inspect-'));
  const inspector = new Inspector();
  let files = 0;
  const inspect = (bytes: Uint8Array, mediaType: string) => {
    const path = join(folder, String(files++));
    writeFileSync(path, bytes);
    return inspector.inspect({ path, mediaType });
  };
  /** Why it is refused, or that it is accepted. */
  const refusal = async (bytes: Uint8Array | Promise<Uint8Array>, mediaType: string) =>
    inspect(await bytes, mediaType).then(
      () => 'accepted',
      (error: { type: string }) => error.type.replace('document/', ''),
    );
  return { inspect, refusal, end: () => rmSync(folder, { recursive: true }) };
}
