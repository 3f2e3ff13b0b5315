/** Under which policies, beside the strict one, the story of a candidate runs in a browser. */
export const OTHER_POLICIES = ['jobnl', 'sf'];
