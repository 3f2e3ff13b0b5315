type Listener = () => void;
const listeners = new Set<Listener>();

/** A door answered "not signed in"; whoever holds the session looks whether it has ended. */
export const sessionMayHaveEnded = () => listeners.forEach((tell) => tell());

/** Tells when a door answered "not signed in"; answers the way to stop listening. */
export function onSessionMayHaveEnded(tell: Listener) {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}
