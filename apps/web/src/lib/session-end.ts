type Listener = () => void;
const listeners = new Set<Listener>();

/** A door answered "not signed in" or "accept first"; whoever holds the session looks how it stands. */
export const sessionMayHaveEnded = () => listeners.forEach((tell) => tell());

/** Tells when a door answered so; answers the way to stop listening. */
export function onSessionMayHaveEnded(tell: Listener) {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}
