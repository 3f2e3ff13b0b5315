/** What may survive a closing, table by table and field by field: a field more is a decision, not a detail (privacy design § 3). */
export const SURVIVORS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  R0: { 'retained.administrative_remainder': 'id name email registered_at terms_version closed_at due_at reads_ref' },
  // nothing is ever paid here, so there is no fiscal document
  R1: {},
  R2: {
    'evidence.acceptance': 'id subject_ref kind version sha256 language mode at due_at',
    'evidence.consent_event':
      'id ord record_id subject_ref purpose scope state type at valid_until duration_rule notice_version notice_sha256 language method double_optin session_ref auth_level withdrawal_effect leaf_hash due_at',
  },
  R3: { 'evidence.rights_register': 'number subject_ref type channel received_at identified_at closed_at outcome due_at' },
  R4: {
    'audit.event':
      'ord id v at actor_type actor_ref actor_org actor_role session_ref auth_level action crud target_type target_ref subject_ref org_ref ground outcome reason_code changes counts source_ip source_agent request_id policy_version salt payload_hash purged_at source_salt source_hash',
    'audit.export': 'id at by_ref reason filters format events purged_at',
  },
  R5: { 'suppression.address': 'stream key_version hmac since' },
  R6: { 'public.incident': 'id version number kind known_at report_by request_id closed_at outcome overdue_at due_at' },
  R7: {
    'public.legal_hold':
      'id subject_ref ledger_id reads_ref state records reason case_number asked_at asked_by held_at held_by review_at told_at',
    'retained.held_record': 'hold_id nr kind sealed',
  },
  R8: {
    'evidence.erasure_ledger': 'id state asked_at undo_until erased_at certificate_code_hash erased subject_ref replay_until',
  },
  // that the closed register was read: whose it was is forgotten then
  'closed-reading': {
    'retained.reading': 'id what email hold_id reason case_number asked_at asked_by allowed_at allowed_by read_at role reads_refs due_at',
  },
};
