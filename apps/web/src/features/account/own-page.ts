/** Where to go afterwards: only a page of ours, never an address that somebody put in a link. */
export const ownPage = (next: string | null) => (next && /^\/(?![/\\])/.test(next) ? next : null);
