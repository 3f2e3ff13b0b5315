/** What holds at this instant: an end that has come needs nobody to write it down. */
const state = (now: string) => `case when r.state = 'open' and r.answer_by <= ${now} then 'expired'
  when r.state = 'granted' and r.until <= ${now} then 'ended' else r.state end`;
export const isRunning = (now: string) => `(r.state = 'open' and r.answer_by > ${now} or r.state = 'granted' and r.until > ${now})`;

/** Of `reveal r left join vacancy v`: what both sides see; $1 is now, `other` the side whose messages are counted. */
export const about = (other: 'candidate' | 'organisation') => `${state('$1')} as state, r.purpose, r.message,
  case when v.id is not null then json_build_object('id', v.id, 'title', v.title) end as vacancy, r.answer_by as "answerBy",
  coalesce(r.ended_at, case when r.state = 'open' and r.answer_by <= $1 then r.answer_by when r.until <= $1 then r.until end) as "endedAt",
  coalesce(r.fields, '{}') as fields, r.until,
  (select count(*)::int from reveal_message m where m.reveal_id = r.id and m.said_by = '${other}' and m.read_at is null) as unread`;
