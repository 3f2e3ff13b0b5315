/** Who may use whom. A slice sees `core`, itself, and the module file of the slices beside its name. */
export const slices = {
  policy: [],
  account: ['policy'],
  organisation: ['account'],
  consent: ['account', 'policy'],
  profile: ['account'],
  document: ['account', 'consent'],
  visibility: ['account', 'consent', 'organisation', 'profile', 'document'],
  search: ['visibility', 'organisation', 'document'],
  newsletter: ['account', 'consent'],
  crm: ['account', 'consent'],
  retention: ['account'],
  rights: ['account', 'retention'],
  deletion: ['account', 'consent', 'retention'],
  audit: ['account'],
  development: ['account'],
};
