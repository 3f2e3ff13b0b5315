import type { Pack, Recipient, RetentionRule } from '@helder/policy';

const activity = ({ code, what, why, ground, start, period, who }: RetentionRule) => ({
  code,
  data: what.nl,
  purpose: why.nl,
  ground: `${ground.words.nl} (${ground.source})`,
  until: `${period ?? 'tot'}: ${start.nl}`,
  seenBy: who.nl,
});
const receiver = ({ id, name, kind, where, region, safeguard, agreement, sharing, certificate }: Recipient) => ({
  id,
  name,
  kind,
  where: where.nl,
  region,
  safeguard: safeguard && `${safeguard.kind}: ${safeguard.reference}`,
  agreement,
  sharing,
  certificate: certificate ?? null,
});

/** The record of processing activities, from the very data the product runs on (AVG art. 30 lid 1). */
export const processingRecord = (pack: Pack, at: Date) => ({
  madeAt: at.toISOString(),
  pack: pack.id,
  platform: pack.platform,
  controller: pack.controller,
  authority: pack.authority.name.nl,
  persons: 'kandidaten, recruiters, beheerders',
  security: 'versleutelde verbinding en opslag, rollen in de database, logboek dat alleen groeit (AVG art. 32)',
  activities: pack.retention.map(activity),
  recipients: pack.recipients.map(receiver),
});
type ProcessingRecord = ReturnType<typeof processingRecord>;

/** One line for each activity and for each purpose of each recipient (RFC 4180). */
export function recordAsCsv({ activities, recipients }: ProcessingRecord): string {
  const rows = [
    ['kind', 'code', 'what', 'purpose', 'ground', 'until', 'who', 'where', 'safeguard', 'agreement'],
    ...activities.map(({ code, data, purpose, ground, until, seenBy }) => [
      'activity',
      code,
      data,
      purpose,
      ground,
      until,
      seenBy,
      '',
      '',
      '',
    ]),
    ...recipients.flatMap(({ id, name, kind, where, safeguard, agreement, sharing, certificate }) =>
      sharing.map(({ purpose, categories, ground }) => [
        kind,
        id,
        categories.join(' '),
        purpose,
        ground,
        certificate ? `${certificate.name} ${certificate.until}` : '',
        name,
        where,
        safeguard ?? '',
        agreement ?? '',
      ]),
    ),
  ];
  return rows.map((row) => row.map(cell).join(',') + '\r\n').join('');
}

// a spreadsheet runs what begins with one of these
const cell = (text: string) => `"${(/^\s*[=+@\t\r\n-]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
