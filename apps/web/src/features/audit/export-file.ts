import { audit } from '@helder/contract/audit.js';
import type { BodyOf } from '@helder/contract/endpoint.js';
import { addressOfCall, problemOf } from '../../lib/call';

/** Asks for the copy and gives it to the browser as a download; the browser keeps a large one on disk. */
export async function exportFile(body: BodyOf<typeof audit.export>) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(addressOfCall(audit.export), {
    method: 'POST',
    credentials: 'same-origin',
    headers,
    body: JSON.stringify(body),
  });
  if (!response.ok) throw await problemOf(response);
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'audit.zip';
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
