import { SMTPServer } from 'smtp-server';

/** Takes every mail and remembers it: to whom, what about, and under which id. */
export async function postOffice({ port = 0 } = {}) {
  const taken = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, { envelope }, done) {
      let raw = '';
      stream.on('data', (data) => (raw += data));
      stream.on('end', () => {
        const header = (name) => new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(raw)?.[1].replace(/\r\n\s*/g, ' ');
        // long lines are folded
        const text = raw.replace(/=\r\n/g, '').replace(/=3D/g, '=');
        taken.push({ to: envelope.rcptTo[0].address, id: header('Message-ID'), subject: header('Subject'), text });
        done();
      });
    },
  });
  server.on('error', () => {});
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    taken,
    port: server.server.address().port,
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
    /** Mails that came under one id more than once, and mails that came again under another. */
    doubles() {
      const count = (key) => Object.values(groups(taken, key));
      return {
        underOneId: count(({ id }) => id).reduce((sum, list) => sum + list.length - 1, 0),
        underTwo: count(({ to, subject }) => `${to} ${subject}`).filter((list) => new Set(list.map(({ id }) => id)).size > 1).length,
      };
    },
  };
}

function groups(list, key) {
  const found = {};
  for (const each of list) (found[key(each)] ??= []).push(each);
  return found;
}
