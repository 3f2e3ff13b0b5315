import { useCallback, useEffect, useRef, useState } from 'react';
import { ProblemError, type ProblemBody } from './call';

export type UploadState<A> =
  | { at: 'idle' }
  | { at: 'sending'; file: File; sent: number; percent: number }
  | { at: 'checking'; file: File }
  | { at: 'done'; file: File; answer: A }
  | { at: 'failed'; file: File; error: ProblemError };

type Sending = { method?: string; fields?: Record<string, string>; headers?: Record<string, string> };

const problemIn = (request: XMLHttpRequest) => {
  const body = ((): Partial<ProblemBody> => {
    try {
      return JSON.parse(request.responseText) as ProblemBody;
    } catch {
      return {};
    }
  })();
  return new ProblemError({ type: 'about:blank', title: request.statusText, ...body, status: request.status });
};

/** Sends one file with progress; the person may stop it. Fields go before the file, so that a stream can check them. */
export function useUpload<A>(path: string, { method = 'POST', fields = {}, headers = {} }: Sending = {}) {
  const [state, setState] = useState<UploadState<A>>({ at: 'idle' });
  const current = useRef<XMLHttpRequest | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const send = (file: File, more: Record<string, string> = {}) =>
    new Promise<A | null>((resolve) => {
      const request = new XMLHttpRequest();
      current.current = request;
      const fail = (error: ProblemError) => {
        setState({ at: 'failed', file, error });
        resolve(null);
      };
      request.upload.onprogress = ({ loaded, total }) =>
        setState({ at: 'sending', file, sent: loaded, percent: Math.round((loaded / total) * 100) });
      request.upload.onload = () => setState({ at: 'checking', file });
      request.onabort = () => {
        setState({ at: 'idle' });
        resolve(null);
      };
      request.onerror = () => fail(new ProblemError({ type: 'about:blank', title: 'Unreachable', status: 0 }));
      request.onload = () => {
        if (request.status >= 400) return fail(problemIn(request));
        const answer = (request.responseText ? JSON.parse(request.responseText) : undefined) as A;
        setState({ at: 'done', file, answer });
        resolve(answer);
      };
      request.open(method, `/api${path}`);
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      const form = new FormData();
      for (const [name, value] of Object.entries({ ...fields, ...more })) form.append(name, value);
      form.append('file', file);
      setState({ at: 'sending', file, sent: 0, percent: 0 });
      request.send(form);
    });

  const stop = useCallback(() => current.current?.abort(), []);
  const reset = useCallback(() => setState({ at: 'idle' }), []);
  return { state, send, stop, reset };
}
