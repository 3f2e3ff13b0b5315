import type { Endpoint, InputOf } from '@helder/contract';
import { addressOfCall, problemOf } from './call';

function save(name: string, content: Blob) {
  const address = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

/** Lets the reader keep what the page read, as a file made here: nothing is asked from the server again. */
export const saveAsJson = (name: string, content: unknown) =>
  save(`${name}.json`, new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));

/** Asks for a file and gives it to the browser as a download; says how far it is (0 to 100) when the server said how long it is. */
export async function download<E extends Endpoint>(endpoint: E, input: InputOf<E>, onProgress?: (percent: number) => void) {
  const { body } = input as { body?: unknown };
  const response = await fetch(addressOfCall(endpoint, input as object), {
    method: endpoint.method,
    credentials: 'same-origin',
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw await problemOf(response);
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'download';
  save(name, onProgress ? await counted(response, onProgress) : await response.blob());
}

async function counted(response: Response, onProgress: (percent: number) => void): Promise<Blob> {
  const total = Number(response.headers.get('content-length'));
  let got = 0;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      got += chunk.length;
      if (total) onProgress(Math.round((got / total) * 100));
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body?.pipeThrough(count)).blob();
}
