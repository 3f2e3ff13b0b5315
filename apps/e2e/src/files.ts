import { Document, Packer, Paragraph } from 'docx';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';

type Upload = { name: string; mimeType: string; buffer: Buffer };

export async function aPdfCv(...lines: string[]): Promise<Upload> {
  const pdf = await PDFDocument.create();
  pdf.setAuthor('Auteur van het bestand');
  const page = pdf.addPage();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  lines.forEach((line, n) => page.drawText(line, { x: 60, y: 760 - n * 20, size: 12, font }));
  return { name: 'mijn cv.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await pdf.save()) };
}

export async function aDocxCv(...lines: string[]): Promise<Upload> {
  const document = new Document({ sections: [{ children: lines.map((text) => new Paragraph({ text })) }] });
  return {
    name: 'mijn cv.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(await Packer.toBuffer(document)),
  };
}

/** A photo that says where it was taken, lying on its side. */
export async function aPhotoWithPlace(): Promise<Upload> {
  const buffer = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#7aa5a0' } })
    .jpeg()
    .withExif({
      IFD0: { Copyright: 'Geheim', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 13/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '6/1 34/1 0/1' },
    })
    .toBuffer();
  return { name: 'ik.jpg', mimeType: 'image/jpeg', buffer };
}
