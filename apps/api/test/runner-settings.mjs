/**
 * The runner sends its settings to every process at once when the first one asks. A process that was not listening yet asks
 * later, and would wait for ever: it keeps what came early, and answers itself.
 */
const SETTINGS = 'jest-light-runner-worker-data';
const ASKING = 'jest-light-runner-get-worker-data';
let settings;

const keep = (message) => {
  if (message?.type === SETTINGS) settings = message;
};
const send = process.send;
if (send) {
  process.send = (message, ...rest) => {
    if (message !== ASKING || !settings) return send.call(process, message, ...rest);
    return process.nextTick(() => process.emit('message', settings));
  };
  // after the first listener: what waits in the channel is for that one
  const follow = (event) => {
    if (event !== 'message') return;
    process.off('newListener', follow);
    queueMicrotask(() => process.on('message', keep));
  };
  process.on('newListener', follow);
}
