import { PDFDocument, PDFName } from 'pdf-lib';
import sharp from 'sharp';
import { DOCX, docxOf, PDF, pdfOf, phonePhoto } from '../../testing/files.js';
import { inspection } from '../../testing/inspection.js';
import { unzip } from './zip.js';

const { inspect, refusal, end } = inspection();
afterAll(end);

describe('a good file is read', () => {
  it('PDF: words per page, and a copy for others without its maker', async () => {
    const bytes = await pdfOf(
      ['Verpleegkundige in Groningen', 'Tweede bladzijde'],
      (pdf) => (pdf.setAuthor('Noor Opsteller'), pdf.setCreator('Schrijfmachine 9')),
    );
    const report = await inspect(bytes, PDF);
    expect(report).toMatchObject({
      mediaType: PDF,
      pages: ['Verpleegkundige in Groningen', 'Tweede bladzijde'],
      hasAuthor: true,
      hasPicture: false,
    });
    expect(Buffer.from(report.file).equals(bytes)).toBe(true);
    const shared = await PDFDocument.load(report.shared!, { updateMetadata: false });
    expect([shared.getAuthor(), shared.getCreator(), shared.getProducer(), shared.getCreationDate()]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(Buffer.from(report.shared!).toString('latin1')).not.toMatch(/Opsteller|Schrijfmachine|4E6F6F72/i);
    expect((await inspect(report.shared!, PDF)).pages).toEqual(report.pages);
  });

  it('PDF: an earlier version and the data of its pictures do not travel along', async () => {
    const photo = await phonePhoto();
    const bytes = await pdfOf(['Met foto'], async (pdf) => {
      pdf.getPage(0).drawImage(await pdf.embedJpg(photo), { x: 50, y: 300, width: 200, height: 120 });
      const xmp = pdf.context.stream('<x><dc:creator><rdf:Seq><rdf:li>Noor Opsteller</rdf:li></rdf:Seq></dc:creator></x>', {
        Type: 'Metadata',
        Subtype: 'XML',
      });
      pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(xmp));
    });
    expect(bytes.toString('latin1')).toMatch(/Kiekjesmaker[^]*Opsteller|Opsteller[^]*Kiekjesmaker/);
    const report = await inspect(bytes, PDF);
    expect(report).toMatchObject({ hasAuthor: true, hasPicture: true });
    expect(Buffer.from(report.shared!).toString('latin1')).not.toMatch(/Kiekjesmaker|Opsteller|SN-778899/);
    expect((await inspect(report.shared!, PDF)).hasPicture).toBe(true);
  });

  it('PDF: one that opens at a page, and has links and bookmarks, is not active', async () => {
    const bytes = pdfOf(['Kok'], (pdf) => {
      pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj([pdf.getPage(0).ref, 'Fit']));
      pdf
        .getPage(0)
        .node.set(
          PDFName.of('Annots'),
          pdf.context.obj([{ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: { S: 'URI', URI: 'https://example.org' } }]),
        );
    });
    expect(await refusal(bytes, PDF)).toBe('accepted');
  });

  it('letter: its words, and a copy for others without its maker', async () => {
    const report = await inspect(await docxOf(['Ervaren lasser', 'Rijbewijs CE']), DOCX);
    expect(report.pages[0]).toMatch(/Ervaren lasser\s+Rijbewijs CE\s+mijn werk/);
    expect(report).toMatchObject({ mediaType: DOCX, hasAuthor: true });
    const shared = await unzip(Buffer.from(report.shared!));
    expect(Buffer.concat([...shared.values()]).toString()).not.toContain('Opsteller');
    expect(await inspect(report.shared!, DOCX)).toMatchObject({ pages: report.pages, hasAuthor: false });
  });

  it('photo: upright, at most 1200 pixels, with a square thumbnail, and nothing of where and with what it was taken', async () => {
    const photo = await phonePhoto();
    expect(photo.toString('latin1')).toMatch(/Kiekjesmaker[^]*SN-778899/);
    expect((await sharp(photo).metadata()).exif!.toString('latin1')).toContain('Noor Fotograaf');
    const report = await inspect(photo, 'image/jpeg');
    const [file, thumbnail] = [await sharp(report.file).metadata(), await sharp(report.thumbnail).metadata()];
    expect(file).toMatchObject({ format: 'jpeg', width: 675, height: 1200 });
    expect(thumbnail).toMatchObject({ format: 'jpeg', width: 320, height: 320 });
    for (const each of [file, thumbnail])
      expect([each.exif, each.xmp, each.iptc, each.icc, each.orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    // orientation 6: the corner that lay top left stands top right
    const { data, info } = await sharp(report.file).raw().toBuffer({ resolveWithObject: true });
    const red = (x: number, y: number) => data[(y * info.width + x) * info.channels];
    expect([red(10, 10) < 90, red(info.width - 10, 10) > 180]).toEqual([true, true]);
  });

  it.each(['png', 'webp'] as const)('photo: %s, see-through too', async (format) => {
    const bytes = await sharp({
      create: { width: 500, height: 400, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .toFormat(format)
      .toBuffer();
    const report = await inspect(bytes, `image/${format}`);
    expect(await sharp(report.file).metadata()).toMatchObject({ format: 'jpeg', width: 500, height: 400 });
    expect([...(await sharp(report.file).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
  });
});
