import type { Disclosure, Words } from '@helder/policy';

const w = (nl: string, en: string): Words => ({ nl, en });

export const ground = {
  contract: w('Nodig voor uw account', 'Needed for your account'),
  consent: w('Uw toestemming', 'Your consent'),
} as const;

const YOU = w('U zelf', 'You yourself');
const SYSTEM = w('Ons systeem, toen u iets deed', 'Our system, when you did something');
const SOURCES: Readonly<Record<string, Words>> = {
  account: YOU,
  profile: YOU,
  document: YOU,
  application: YOU,
  'job-alert': YOU,
  ticket: YOU,
  request: w('U, en wie uw verzoek behandelt', 'You, and who handles your request'),
  message: w('De organisatie die vraagt, en u zelf', 'The organisation that asks, and you yourself'),
  newsletter: YOU,
  'cookie-choice': YOU,
  R7: w('Wat er al was, toen het geschil of onderzoek begon', 'What was there when the dispute or inquiry began'),
  R2: YOU,
  session: w('Uw browser', 'Your browser'),
  view: w('De recruiter die keek', 'The recruiter who looked'),
  recruiting: w('De recruiter die het opschreef', 'The recruiter who wrote it down'),
  mail: w('Wij', 'Us'),
};
/** Where the data of a category comes from. */
export const sourceOf = (code: string): Words => SOURCES[code] ?? SYSTEM;

/** Who may get a field, at the levels a candidate can choose. */
export function who({ anonymous, recruiters }: { anonymous: Disclosure; recruiters: Disclosure }): Words {
  if (recruiters === 'hidden') return w('Niemand, alleen u', 'Nobody, only you');
  if (anonymous === 'hidden') return w('Recruiters, als u zichtbaar bent en dit deelt', 'Recruiters, if you are visible and share this');
  if (anonymous === 'coarse')
    return w(
      'Recruiters, als u dit deelt. Bij anoniem alleen in het kort',
      'Recruiters, if you share this. Only in short when you are anonymous',
    );
  return w('Recruiters, als u dit deelt. Ook bij anoniem', 'Recruiters, if you share this. Also when you are anonymous');
}

type Names = { label: Words; columns?: Readonly<Record<string, Words>> };

// one name for a column that means the same everywhere
const COLUMNS: Readonly<Record<string, Words>> = {
  id: w('Nummer', 'Number'),
  subject_ref: w('Uw pseudoniem in ons logboek', 'Your pseudonym in our log'),
  at: w('Wanneer', 'When'),
  email: w('E-mailadres', 'E-mail address'),
  name: w('Naam', 'Name'),
  role: w('Rol', 'Role'),
  language: w('Taal', 'Language'),
  level: w('Hoe zichtbaar', 'How visible'),
  state: w('Stand', 'State'),
  purpose: w('Waarvoor', 'Purpose'),
  version: w('Versie', 'Version'),
  fields: w('Welke gegevens', 'Which data'),
  made_at: w('Gemaakt op', 'Made at'),
  sent_at: w('Verstuurd op', 'Sent at'),
  asked_at: w('Gevraagd op', 'Asked at'),
  visible_until: w('Zichtbaar tot', 'Visible until'),
};

const TABLES: Readonly<Record<string, Names>> = {
  'public.cookie_choice': {
    label: w('Uw keuze voor cookies', 'Your cookie choice'),
    columns: { accepted: w('Ja tegen', 'Yes to'), refused: w('Nee tegen', 'No to') },
  },
  'public.account': {
    label: w('Uw account', 'Your account'),
    columns: {
      registered_at: w('Aangemeld op', 'Registered at'),
      confirmed_at: w('E-mailadres bevestigd op', 'E-mail address confirmed at'),
      restricted_at: w('Stilgezet op', 'Restricted at'),
    },
  },
  'public.account_token': { label: w('Links die wij u mailden', 'Links we mailed you') },
  'public.recruiter': {
    label: w('Uw organisatie', 'Your organisation'),
    columns: { organisation_id: w('Organisatie', 'Organisation') },
  },
  'public.closing': {
    label: w('Het sluiten van uw account', 'The closing of your account'),
    columns: { purge_at: w('Wissen op', 'Erase at') },
  },
  'public.session': {
    label: w('Waar u bent ingelogd', 'Where you are signed in'),
    columns: {
      device: w('Browser', 'Browser'),
      started_at: w('Ingelogd op', 'Signed in at'),
      last_seen_at: w('Laatst gebruikt', 'Last used'),
      ends_at: w('Eindigt op', 'Ends at'),
      is_remembered: w('Blijf ingelogd', 'Stay signed in'),
    },
  },
  'public.mail': {
    label: w('Mails die wij u stuurden', 'Mails we sent you'),
    columns: {
      to_address: w('Naar', 'To'),
      subject: w('Onderwerp', 'Subject'),
      headers: w('Technische regels', 'Technical lines'),
      body_text: w('Tekst', 'Text'),
      body_html: w('Opmaak', 'Layout'),
    },
  },
  'public.profile': {
    label: w('Uw profiel', 'Your profile'),
    columns: {
      draft: w('Concept', 'Draft'),
      draft_saved_at: w('Concept bewaard op', 'Draft saved at'),
      published: w('Gepubliceerd', 'Published'),
      published_at: w('Gepubliceerd op', 'Published at'),
    },
  },
  'public.legal_hold': {
    label: w('Wat wij vasthouden', 'What we hold'),
    columns: {
      records: w('Welke gegevens', 'Which records'),
      reason: w('Waarom', 'Why'),
      case_number: w('Nummer van de zaak', 'Number of the case'),
      held_at: w('Vastgehouden sinds', 'Held since'),
      review_at: w('Wij kijken opnieuw op', 'We look again on'),
    },
  },
  'public.document': {
    label: w('Uw bestanden', 'Your files'),
    columns: {
      kind: w('Soort', 'Kind'),
      media_type: w('Bestandstype', 'File type'),
      bytes: w('Grootte in bytes', 'Size in bytes'),
      text: w('Tekst in het bestand', 'Text in the file'),
      findings: w('Wat wij erin zagen', 'What we saw in it'),
      scan: w('Viruscontrole', 'Virus check'),
      uploaded_at: w('Geüpload op', 'Uploaded at'),
    },
  },
  'public.visibility': {
    label: w('Wie u mag zien', 'Who may see you'),
    columns: {
      handle: w('Uw openbare naam', 'Your public name'),
      switches: w('Uw schakelaars', 'Your switches'),
      activated_at: w('Zichtbaar sinds', 'Visible since'),
      grace_until: w('Wachttijd tot', 'Grace until'),
      ended_at: w('Gestopt op', 'Stopped at'),
      changed_at: w('Veranderd op', 'Changed at'),
    },
  },
  'public.exclusion': {
    label: w('Organisaties die u niet vinden', 'Organisations that do not find you'),
    columns: {
      organisation_id: w('Nummer bij ons', 'Number with us'),
      name: w('Naam', 'Name'),
      kvk: w('KvK-nummer', 'KvK number'),
      mail_domain: w('Maildomein', 'Mail domain'),
    },
  },
  'public.candidate_search': {
    label: w('Wat recruiters van u krijgen', 'What recruiters get of you'),
    columns: {
      recency: w('Laatst veranderd', 'Last changed'),
      view: w('Wat zij zien', 'What they see'),
      sector: w('Sector', 'Sector'),
      function: w('Beroep', 'Occupation'),
      region: w('Provincie', 'Province'),
      years_band: w('Jaren ervaring', 'Years of experience'),
      availability: w('Vrij vanaf', 'Available from'),
      rate: w('Tarief', 'Rate'),
      specialisms: w('Vakgebied', 'Specialisms'),
      education: w('Opleiding', 'Education'),
      languages: w('Talen', 'Languages'),
    },
  },
  'public.candidate_view': {
    label: w('Wie uw profiel bekeek', 'Who viewed your profile'),
    columns: {
      vacancy: w('Voor welke vacature', 'For which vacancy'),
      organisation_name: w('Organisatie', 'Organisation'),
      what: w('Wat', 'What'),
    },
  },
  'public.application': {
    label: w('Uw sollicitaties', 'Your applications'),
    columns: {
      vacancy_id: w('Nummer van de vacature', 'Number of the vacancy'),
      message: w('Uw bericht', 'Your message'),
      state_at: w('Stand sinds', 'State since'),
      rejected_at: w('Afgewezen op', 'Rejected at'),
    },
  },
  'public.application_document': {
    label: w('Bestanden bij uw sollicitaties', 'Files with your applications'),
    columns: { document_id: w('Nummer van het bestand', 'Number of the file') },
  },
  'public.application_view': {
    label: w('Wie uw sollicitaties las', 'Who read your applications'),
    columns: { organisation_name: w('Organisatie', 'Organisation'), what: w('Wat', 'What') },
  },
  'public.reveal': {
    label: w('Vragen om contact, en wat u toont', 'Questions for contact, and what you show'),
    columns: {
      organisation_name: w('Organisatie', 'Organisation'),
      vacancy_id: w('Nummer van de vacature', 'Number of the vacancy'),
      message: w('Bericht van de organisatie', 'Message of the organisation'),
      answer_by: w('Antwoord tot', 'Answer by'),
      answered_at: w('Beantwoord op', 'Answered at'),
      ended_at: w('Voorbij op', 'Over at'),
      reported_at: w('Gemeld op', 'Reported at'),
      until: w('Tot wanneer', 'Until'),
    },
  },
  'public.reveal_message': {
    label: w('Berichten', 'Messages'),
    columns: { said_by: w('Van wie', 'From whom'), body: w('Bericht', 'Message'), read_at: w('Gelezen op', 'Read at') },
  },
  'public.job_alert': {
    label: w('Vacatures per mail', 'Vacancies by mail'),
    columns: {
      function: w('Beroep', 'Occupation'),
      sector: w('Sector', 'Sector'),
      region: w('Provincie', 'Province'),
      confirmed_at: w('Bevestigd op', 'Confirmed at'),
      mailed_at: w('Laatste mail op', 'Last mail at'),
    },
  },
  'public.ticket': {
    label: w('Uw vragen die open staan', 'Your open questions'),
    columns: {
      kind: w('Onderwerp', 'Subject'),
      answered_at: w('Beantwoord op', 'Answered at'),
      first_name: w('Voornaam', 'First name'),
      last_name: w('Achternaam', 'Last name'),
      question: w('Uw vraag', 'Your question'),
      company: w('Bedrijf', 'Company'),
      found_by: w('Hoe u ons vond', 'How you found us'),
      device: w('Browser en apparaat', 'Browser and device'),
      answer: w('Ons antwoord', 'Our answer'),
    },
  },
  'public.subscription': {
    label: w('Nieuwsbrieven en aanbiedingen per mail', 'Newsletters and offers by mail'),
    columns: {
      sender: w('Van wie', 'From whom'),
      since: w('Sinds', 'Since'),
      confirmed_at: w('Bevestigd op', 'Confirmed at'),
      notice_language: w('Taal van de tekst', 'Language of the text'),
    },
  },
  'public.crm_contact': {
    label: w('Uw nummer bij onze mailpartner', 'Your number at our mail partner'),
    columns: { contact_id: w('Nummer', 'Number') },
  },
  'public.newsletter_delivery': {
    label: w('Nieuwsbrieven die u kreeg', 'Newsletters you got'),
    columns: { issue_id: w('Nummer van de nieuwsbrief', 'Number of the newsletter') },
  },
  'public.statement_told': {
    label: w('Nieuwe teksten die wij u mailden', 'New texts we mailed you about'),
    columns: { kind: w('Welke tekst', 'Which text') },
  },
  'public.rights_request': {
    label: w('Uw verzoeken en klachten', 'Your requests and complaints'),
    columns: {
      number: w('Nummer', 'Number'),
      type: w('Wat u vroeg', 'What you asked'),
      channel: w('Hoe het binnenkwam', 'How it came in'),
      about: w('Waarover', 'About'),
      ground: w('Waarom', 'Why'),
      words: w('Uw woorden', 'Your words'),
      received_at: w('Binnen op', 'Received at'),
      identified_at: w('Zeker wie u bent sinds', 'Certain who you are since'),
      identified_by: w('Hoe wij dat weten', 'How we know'),
      answer_by: w('Antwoord uiterlijk op', 'Answer at the latest'),
      extension: w('Waarom het langer duurt', 'Why it takes longer'),
      decided_at: w('Besluit op', 'Decided at'),
      refusal: w('Waarom niet', 'Why not'),
      answer: w('Ons antwoord', 'Our answer'),
      granted_parts: w('Wat wij wel deden', 'What we did do'),
      lifts_at: w('Stilstand eindigt op', 'Pause ends at'),
      lifted_at: w('Stilstand voorbij op', 'Pause ended at'),
      overdue_at: w('Te laat sinds', 'Late since'),
    },
  },
  'public.rights_step': {
    label: w('Wat er met uw verzoeken gebeurde', 'What happened with your requests'),
    columns: { what: w('Stap', 'Step'), by_whom: w('Door wie', 'By whom'), words: w('Uitleg', 'Explanation') },
  },
  'evidence.rights_register': {
    label: w('Bewijs van uw verzoeken', 'Proof of your requests'),
    columns: {
      number: w('Nummer', 'Number'),
      type: w('Soort', 'Kind'),
      channel: w('Hoe het binnenkwam', 'How it came in'),
      received_at: w('Binnen op', 'Received at'),
      identified_at: w('Zeker wie u bent sinds', 'Certain who you are since'),
      closed_at: w('Klaar op', 'Done at'),
      outcome: w('Uitkomst', 'Outcome'),
    },
  },
  'public.incident_report': {
    label: w('Wat u meldde', 'What you reported'),
    columns: { words: w('Uw woorden', 'Your words') },
  },
  'evidence.acceptance': {
    label: w('Teksten die u accepteerde', 'Texts you accepted'),
    columns: { kind: w('Welke tekst', 'Which text'), mode: w('Hoe', 'How') },
  },
  'evidence.consent_event': {
    label: w('Uw keuzes', 'Your choices'),
    columns: {
      scope: w('Bereik', 'Scope'),
      type: w('Soort', 'Kind'),
      valid_until: w('Geldig tot', 'Valid until'),
      notice_version: w('Versie van de tekst', 'Version of the text'),
      method: w('Hoe u koos', 'How you chose'),
      double_optin: w('Dubbele bevestiging', 'Double confirmation'),
    },
  },
  'evidence.erasure_ledger': {
    label: w('Bewijs van wissen', 'Proof of erasing'),
    columns: { erased_at: w('Gewist op', 'Erased at') },
  },
  'audit.event': {
    label: w('Logboek', 'Log'),
    columns: {
      actor_role: w('Wie', 'Who'),
      action: w('Wat', 'What'),
      target_ref: w('Waarop', 'On what'),
      source_agent: w('Browser', 'Browser'),
    },
  },
  'audit.about': {
    label: w('Lijsten die wij lazen, en waar u op stond', 'Lists we read that you were on'),
    columns: { action: w('Wat', 'What') },
  },
  'public.shortlist': {
    label: w('Uw lijsten', 'Your lists'),
    columns: { used_at: w('Laatst gebruikt', 'Last used') },
  },
  'public.shortlist_entry': {
    label: w('Lijsten van recruiters waarop u staat', 'Lists of recruiters you are on'),
    columns: {
      organisation_name: w('Organisatie', 'Organisation'),
      note: w('Notitie', 'Note'),
      added_at: w('Erop gezet', 'Put on it'),
    },
  },
  'public.saved_search': {
    label: w('Uw bewaarde zoekopdrachten', 'Your saved searches'),
    columns: {
      query: w('Waar u op zoekt', 'What you search for'),
      used_at: w('Laatst gebruikt', 'Last used'),
      mailed_at: w('Laatst gekeken voor een mail', 'Last looked for a mail'),
    },
  },
  'public.reading_errand': {
    label: w('Waarvoor u kijkt', 'What you look for'),
    columns: { chosen_at: w('Gekozen op', 'Chosen at') },
  },
  'public.reading_leaf': {
    label: w('Hoe veel u bladerde', 'How much you leafed through'),
    columns: { hour: w('Uur', 'Hour'), people: w('Resultaten', 'Results') },
  },
  'public.reading_freeze': {
    label: w('Stilgezette toegang', 'Frozen access'),
    columns: {
      kind: w('Waardoor', 'By what'),
      people: w('Zoveel kandidaten', 'So many candidates'),
      within: w('In deze tijd', 'Within this time'),
      lifted_at: w('Opgeheven op', 'Lifted at'),
      reason: w('Reden', 'Reason'),
    },
  },
  'public.freeze_read': {
    label: w('Inzage in uw profiel die te breed was', 'Views of your profile that were too broad'),
    columns: { first_at: w('Eerste keer', 'First time'), last_at: w('Laatste keer', 'Last time') },
  },
  'public.view_digest': { label: w('Mail over wie u bekeek', 'Mail about who viewed you') },
  'audit.export': {
    label: w('Kopieën van het logboek', 'Copies of the log'),
    columns: { reason: w('Reden', 'Reason'), filters: w('Filters', 'Filters') },
  },
};

/** What a table and its columns are called; a name we forgot is a failing test (testing/walks/inventory). */
export const wordsOf = (table: string, columns: readonly string[]) => ({
  label: TABLES[table]?.label ?? w(table, table),
  columns: columns.map((name) => ({ name, label: TABLES[table]?.columns?.[name] ?? COLUMNS[name] ?? w(name, name) })),
});
/** Whether everything a copy shows of this table has a name in words. */
export const hasWords = (table: string, columns: readonly string[]): boolean =>
  table in TABLES && columns.every((name) => TABLES[table].columns?.[name] ?? COLUMNS[name]);
