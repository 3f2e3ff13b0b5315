/** What closing takes out of a ticket; number, kind, dates and outcome stay. */
export const PERSONAL = ['first_name', 'last_name', 'email', 'question', 'company', 'found_by', 'device', 'language', 'answer'] as const;
export const ERASED = `version = version + 1, ${PERSONAL.map((column) => `${column} = null`).join(', ')}`;

/** Mails about tickets that are closed; one that is still to go is left until it went. */
export const LEFT_MAILS = `delete from mail where state not in ('queued', 'sending')
  and id in (select unnest(mail_ids) from ticket where state <> 'open') returning id`;
