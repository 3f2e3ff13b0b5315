/** What everybody may read of a vacancy, of `vacancy v join organisation o`. */
export const CARD = `v.id, v.title, o.name as organisation, o.city, v.function, v.sector, v.region,
  json_build_object('min', v.hours_min, 'max', v.hours_max) as hours, v.closes_on::text as "closesOn", v.posted_at as "postedAt"`;
export const FROM = 'from vacancy v join organisation o on o.id = v.organisation_id';
/** On the public list at this instant: not closed, and not past its last day. */
export const isOpen = (now: string) => `(v.closed_at is null and v.ends_at > ${now})`;
/** The named contacts who recruit for its organisation today, by name; only for the system, who sees every account. */
export const CONTACTS = `array(select a.name from vacancy_contact c join account a on a.id = c.account_id join recruiter r on r.account_id = a.id
  where c.vacancy_id = v.id and r.organisation_id = v.organisation_id and a.state = 'active' order by a.name)`;
/** The moment an application's period counts from: the rejection, or the end of its vacancy, whichever came first. */
export const ENDED = `case when a.state = 'withdrawn' then a.state_at else least(a.rejected_at, v.closed_at, v.ends_at) end`;
