/** The last day a yes holds: its end is the first moment after that day. */
export const lastDay = (until: string) => new Date(new Date(until).getTime() - 1);
