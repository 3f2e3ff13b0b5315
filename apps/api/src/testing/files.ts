import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from 'docx';
import { PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';

export const PDF = 'application/pdf';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A real PDF with these lines on each page, and whatever is done to it. */
export async function pdfOf(
  pages: string[],
  change: (pdf: PDFDocument) => unknown = () => undefined,
  options?: Parameters<PDFDocument['save']>[0],
): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const text of pages) pdf.addPage().drawText(text, { x: 50, y: 700, size: 12, font, lineHeight: 18 });
  await change(pdf);
  return Buffer.from(await pdf.save(options));
}

/** A real letter as Word makes them. */
export const docxOf = (lines: string[], author = 'Noor Opsteller'): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      creator: author,
      lastModifiedBy: author,
      sections: [
        {
          children: [
            ...lines.map((line) => new Paragraph({ children: [new TextRun(line)] })),
            new Paragraph({
              children: [new ExternalHyperlink({ link: 'https://example.org', children: [new TextRun('mijn werk')] })],
            }),
          ],
        },
      ],
    }),
  );

/** A photo as a phone makes them: lying on its side, with where and with what it was taken. The top left corner is red. */
export const phonePhoto = async ({ width = 1600, height = 900 } = {}): Promise<Buffer> => {
  const corner = await sharp({ create: { width: width / 4, height: height / 4, channels: 3, background: '#e00000' } })
    .png()
    .toBuffer();
  return sharp({ create: { width, height, channels: 3, background: '#2050a0' } })
    .composite([{ input: corner, left: 0, top: 0 }])
    .withExif({
      IFD0: { Make: 'Kiekjesmaker', Model: 'K-9', Artist: 'Noor Fotograaf' },
      IFD2: { BodySerialNumber: 'SN-778899' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 13/1 9/1', GPSLongitudeRef: 'E', GPSLongitude: '6/1 34/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 90 })
    .toBuffer();
};

type Change = (pdf: PDFDocument) => unknown;
const script = (pdf: PDFDocument) => pdf.context.obj({ Type: 'Action', S: 'JavaScript', JS: PDFString.of('app.alert(1)') });
const annotation = (pdf: PDFDocument, values: NonNullable<Parameters<PDFDocument['context']['stream']>[1]>) =>
  pdf.getPage(0).node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(pdf.context.obj(values))]));

/** Ways in which a PDF does something by itself. */
export const ACTIVE: Readonly<Record<string, Change>> = {
  'script when opened': (pdf) => pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.register(script(pdf))),
  'script by name': (pdf) => pdf.addJavaScript('main', 'app.alert(1)'),
  'script with an escaped name': (pdf) =>
    pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj({ S: PDFName.of('J#61vaScript'), 'J#53': PDFString.of('app.alert(1)') })),
  'script when a page opens': (pdf) => pdf.getPage(0).node.set(PDFName.of('AA'), pdf.context.obj({ O: script(pdf) })),
  'starts a program': (pdf) =>
    annotation(pdf, {
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [0, 0, 9, 9],
      A: { S: 'Launch', F: PDFString.of('cmd.exe') },
    }),
  'holds another file': (pdf) => pdf.attach(Buffer.from('MZ'), 'cv.exe', { mimeType: 'application/octet-stream' }),
  'holds a form program (XFA)': (pdf) =>
    pdf.catalog.set(PDFName.of('AcroForm'), pdf.context.obj({ Fields: [], XFA: PDFHexString.fromText('<xdp/>') })),
  'plays a film': (pdf) => annotation(pdf, { Type: 'Annot', Subtype: 'RichMedia', Rect: [0, 0, 9, 9] }),
  'sends a form': (pdf) =>
    annotation(pdf, {
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [0, 0, 9, 9],
      A: { S: 'SubmitForm', F: PDFString.of('https://example.org') },
    }),
};

/** A PDF that says it is locked. */
export const lockedPdf = async (): Promise<Buffer> => {
  const plain = (await pdfOf(['geheim'], undefined, { useObjectStreams: false })).toString('latin1');
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`;
  return Buffer.from(
    plain.replace(/trailer\s*<</, (start) => `${start} ${lock} `),
    'latin1',
  );
};
