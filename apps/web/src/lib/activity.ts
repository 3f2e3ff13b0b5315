/** When the API last answered, in any window of this browser: that is what keeps a session alive. */
let last = Date.now();
const channel = typeof window === 'undefined' ? null : new BroadcastChannel('helder-activity');
if (channel) channel.onmessage = () => (last = Date.now());

export function noteActivity() {
  last = Date.now();
  channel?.postMessage(null);
}

export const lastActivity = () => last;
