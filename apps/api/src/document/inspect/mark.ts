import { PDFDocument, rgb, StandardFonts } from 'pdf-lib/dist/pdf-lib.esm.min.js';

const SIZE = 8;
const MARGIN = 14;
// what the font of every PDF program has no letter for
const UNKNOWN = /[^\x20-\x7e\xa0-\xff]/g;

/** Writes who took this copy, and when, at the foot of each page. */
export async function markPdf(bytes: Uint8Array, words: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const text = words.replace(UNKNOWN, '?');
  for (const page of pdf.getPages()) page.drawText(text, { x: MARGIN, y: MARGIN, size: SIZE, font, color: rgb(0.4, 0.4, 0.4) });
  return pdf.save({ useObjectStreams: false });
}
