import { deletion } from '@helder/contract/deletion.js';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Wrap } from '../../ui/page';
import { Certificate } from './certificate';
import { FindCertificate } from './find-certificate';
import { normalCode } from './code';

/** What became of a closed account, by code and without an account; without a code, the way to give one. */
export function Component() {
  const { code } = useParams();
  return <Wrap>{code ? <ByCode key={code} code={normalCode(code)} /> : <FindCertificate />}</Wrap>;
}

function ByCode({ code }: { code: string }) {
  const shown = useAnswer(deletion.certificate, { params: { code } });
  const { data, error, refetch } = shown;
  const isBusy = data?.state === 'closing' && data.undoUntil === null;
  useEffect(() => {
    if (!isBusy) return;
    const timer = setInterval(() => void refetch(), 2000);
    return () => clearInterval(timer);
  }, [isBusy, refetch]);
  if (error && [404, 422].includes(error.status)) return <FindCertificate unknown={code} />;
  return <Answered of={shown}>{(certificate) => <Certificate of={certificate} />}</Answered>;
}
