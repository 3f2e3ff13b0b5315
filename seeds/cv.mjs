import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';

const lines = (profile) => [
  ['h', profile.name],
  ['p', profile.headline],
  ['h', 'Werkervaring'],
  ...profile.work.flatMap((job) => [
    ['b', `${job.title}, ${job.employer}`],
    ['p', `${job.from} tot ${job.until ?? 'nu'}`],
    ...(job.description ? [['p', job.description]] : []),
  ]),
  ['h', 'Opleiding'],
  ...profile.education.map((each) => ['p', [each.field, each.school].filter(Boolean).join(', ') || 'Vmbo']),
  ['h', 'Over mij'],
  ['p', profile.summary],
];
// the standard fonts of a PDF know Latin-1 only
const latin = (text) => text.replace(/[^\u0000-\u00ff]/g, (c) => ({ '’': "'" })[c] ?? '');
const wrap = (text, most = 88) =>
  text.split(' ').reduce(
    (all, word) => {
      const last = all.at(-1);
      return (last + ' ' + word).length > most ? [...all, word] : [...all.slice(0, -1), (last + ' ' + word).trim()];
    },
    [''],
  );

/** A CV of one page as PDF bytes. */
export async function pdfCv(profile) {
  const pdf = await PDFDocument.create();
  const [plain, bold] = [await pdf.embedFont(StandardFonts.Helvetica), await pdf.embedFont(StandardFonts.HelveticaBold)];
  const page = pdf.addPage([595, 842]);
  let y = 780;
  for (const [kind, text] of lines(profile)) {
    const size = kind === 'h' ? 16 : 11;
    if (kind === 'h') y -= 14;
    for (const part of wrap(latin(text))) {
      page.drawText(part, {
        x: 60,
        y,
        size,
        font: kind === 'p' ? plain : bold,
        color: kind === 'h' ? rgb(0.04, 0.36, 0.42) : rgb(0.08, 0.13, 0.17),
      });
      y -= size * 1.5;
    }
  }
  return Buffer.from(await pdf.save());
}

/** The same CV as docx bytes. */
export function docxCv(profile) {
  const children = lines(profile).map(([kind, text]) =>
    kind === 'h'
      ? new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
      : new Paragraph({ children: [new TextRun({ text, bold: kind === 'b' })] }),
  );
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
