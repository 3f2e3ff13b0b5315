import { recipient, type RECORD_FORMATS } from '@helder/contract/recipient.js';
import { addressOfCall, problemOf } from '../../lib/call';

/** Asks for the record and gives it to the browser as a download. */
export async function takeRecord(format: (typeof RECORD_FORMATS)[number]) {
  const response = await fetch(addressOfCall(recipient.record), {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ format }),
  });
  if (!response.ok) throw await problemOf(response);
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? `record.${format}`;
  const address = URL.createObjectURL(await response.blob());
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
