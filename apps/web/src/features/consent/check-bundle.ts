import { openZip, verifyBundle, type BundleVerdict, type PublishedKey } from '@helder/proof';

export type BundleOutcome = BundleVerdict | 'unsupported';

/** A copy of the log is a zip; a receipt never is. */
export const isBundle = ({ name }: File) => /\.zip$/i.test(name);

/** Checks a copy of the log here in the browser; nothing of it is sent anywhere. */
export async function checkBundle(file: Blob, keys: readonly PublishedKey[]): Promise<BundleOutcome> {
  try {
    const zip = await openZip(file);
    return await verifyBundle({ names: [...zip.keys()], open: (name) => zip.get(name)!() }, { keys });
  } catch (error) {
    // without https, or in an older browser, there is no Ed25519
    const isOld = (error as Error).name === 'NotSupportedError' || !('subtle' in crypto);
    return isOld ? 'unsupported' : { ok: false, why: 'unreadable', file: '' };
  }
}
