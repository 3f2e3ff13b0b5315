const ALL = 'select, insert, update, delete';

/** Who may do what, as data; run after every migration, so a new table starts with nothing but this. */
export const grants: readonly string[] = [
  'revoke all on all tables in schema public, audit, evidence, retained, suppression, job from helder_app, helder_worker, helder_keeper',
  'grant usage on schema public, audit, evidence, suppression, job to helder_app',
  'grant usage on schema public, audit, evidence, retained, suppression, job to helder_worker',
  `grant ${ALL} on all tables in schema public to helder_app, helder_worker`,
  'revoke all on public.migration from helder_app, helder_worker',
  // what the app never does with these it may not do: a statement of somebody else finds it closed
  'revoke insert, update, delete on public.organisation, public.recruiter, public.sweep_run, public.closing, public.newsletter_delivery from helder_app',
  'grant update (group_name) on public.organisation to helder_app',
  'revoke update on public.exclusion from helder_app',
  'revoke insert, update, delete on public.account from helder_app',
  'grant update (name, language, password_hash) on public.account to helder_app',
  'revoke insert, update on public.session from helder_app',
  'grant update (fresh_until) on public.session to helder_app',
  'revoke update, delete on public.mail, public.candidate_view, public.subject_key, public.stored_file from helder_app',
  'grant update (erase) on public.stored_file to helder_app',
  'revoke update on public.account_token, public.pool_grant, public.document from helder_app',
  'revoke delete on public.profile, public.visibility, public.subscription, public.newsletter_issue, public.limit_use from helder_app',
  'revoke insert, update, delete on public.crm_contact, public.newsletter_count from helder_app',
  'revoke all on public.mail_report from helder_app',
  'revoke delete on public.vacancy from helder_app',
  'revoke update on public.vacancy_contact, public.application, public.application_document from helder_app',
  'grant update (version, state, state_at, rejected_at, message) on public.application to helder_app',
  'revoke update, delete on public.application_view from helder_app',
  'revoke insert, update, delete on public.job_alert from helder_app',
  'revoke update on public.shortlist_place from helder_app',
  'revoke update on public.shortlist_entry from helder_app',
  'grant update (note) on public.shortlist_entry to helder_app',
  // the system freezes; an admin lifts
  'revoke insert, update, delete on public.reading_freeze, public.freeze_read from helder_app',
  'grant update (lifted_at, lifted_by, reason) on public.reading_freeze to helder_app',
  'revoke delete on public.reading_errand, public.reading_leaf from helder_app',
  // counted by the system alone
  'revoke insert, update, delete on public.crowd_group, public.crowd_count from helder_app',
  'revoke update, delete on public.search_count from helder_app',
  'revoke insert, update, delete on public.ticket from helder_app',
  'grant update (version, answer, answered_at, mail_ids) on public.ticket to helder_app',
  // requests and incidents are written by the system, whoever acts
  'revoke insert, update, delete on public.rights_request, public.rights_step, public.incident, public.incident_report, public.incident_step from helder_app',
  'revoke update, delete on public.reveal_request, public.reveal, public.reveal_message from helder_app',
  'grant update (state, answered_at, ended_at, reported_at, fields, until) on public.reveal to helder_app',
  'grant update (read_at) on public.reveal_message to helder_app',
  // a door to read through
  'revoke insert, update, delete on public.pool from helder_app, helder_worker',
  // an answer about cookies is never changed afterwards
  'revoke update, delete on public.cookie_choice from helder_app',
  'revoke update on public.cookie_choice from helder_worker',
  'revoke insert, update on public.cookie_report from helder_app',
  'revoke insert, update, delete on public.visit_count from helder_app',
  // texts are published by an admin; who was told of them is written down by the system
  'revoke insert, update, delete on public.statement_version from helder_worker',
  'revoke insert, update, delete on public.statement_told from helder_app',
  'revoke update on public.statement_told from helder_worker',
  // evidence and the log are only added to by the app
  'grant select, insert on all tables in schema audit, evidence to helder_app, helder_worker',
  'revoke insert on evidence.erasure_ledger, evidence.remaining, evidence.rights_register from helder_app',
  'revoke insert on evidence.erasure_ledger, evidence.remaining, audit.seal, audit.checkpoint from helder_app',
  'grant select, insert, delete on all tables in schema suppression to helder_worker',
  // only a confirmed yes takes an address off, and nobody is signed in then
  'grant select, insert on all tables in schema suppression to helder_app',
  // a person who closes and undoes is not signed in; the system keeps the ledger
  'grant update on evidence.erasure_ledger, evidence.remaining to helder_worker',
  'grant delete on evidence.acceptance, evidence.consent_event, evidence.erasure_ledger, evidence.remaining, evidence.rights_register to helder_worker',
  'grant update (due_at) on evidence.acceptance, evidence.consent_event, evidence.rights_register to helder_worker',
  // after its period an event loses what points at a person; its hash stays
  'grant update (actor_ref, subject_ref, target_ref, session_ref, source_ip, source_agent, changes, counts, reason_code, salt, source_salt, purged_at) on audit.event to helder_worker',
  'grant delete on audit.about to helder_worker',
  'grant update (by_ref, reason, filters, purged_at) on audit.export to helder_worker',
  // a hold is placed by two admins, through the system
  'revoke insert, update, delete on public.legal_hold from helder_app',
  // the closed register: written and purged by the system, read by its keeper alone
  'grant usage on schema retained to helder_keeper',
  'grant select on retained.administrative_remainder, retained.held_record to helder_keeper',
  'grant insert, delete on retained.held_record to helder_worker',
  // so that a hold can be found to be purged; what is in it the keeper reads
  'grant select (hold_id) on retained.held_record to helder_worker',
  `grant ${ALL} on retained.reading to helder_worker`,
  'grant update (state, tries, done, bytes, ends_at), delete on audit.export_file to helder_worker',
  // the closed register: written and purged by the system, read by nobody
  'grant insert, delete on retained.administrative_remainder to helder_worker',
  'grant select (id, due_at) on retained.administrative_remainder to helder_worker',
  `grant ${ALL} on all tables in schema job to helder_worker`,
  'grant execute on all functions in schema job to helder_app, helder_worker',
  // a job is written in the act's transaction; working it off is for the worker
  'grant select on job.queue to helder_app',
  'grant select, insert on job.job, job.job_common to helder_app',
  'grant execute on function session_of to helder_app, helder_worker',
  'grant execute on function crowd_around, reads_since to helder_app',
  'grant execute on function shape_layers to helder_worker',
  // or the planner reads every vector there is; a function of the system, so only where the owner may (ADR 20)
  `do $$ begin alter function pg_catalog.ts_match_vq(tsvector, tsquery) cost 100; exception when insufficient_privilege then null; end $$`,
  // a temporary table of the same name would stand before ours
  `do $$ begin execute format('revoke temporary, create on database %I from public', current_database()); end $$`,
  'revoke create on schema public from public',
];
