import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName } from 'pdf-lib';
import sharp from 'sharp';
import { deflateSync } from 'node:zlib';
import { ACTIVE, DOCX, docxOf, lockedPdf, PDF, pdfOf, phonePhoto } from '../../testing/files.js';
import { Inspector } from '../inspector.service.js';
import { unzip, zipOf } from './zip.js';

const folder = mkdtempSync(join(tmpdir(), 'helder-inspect-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inspector = new Inspector();
let files = 0;
const inspect = (bytes: Uint8Array, mediaType: string) => {
  const path = join(folder, String(files++));
  writeFileSync(path, bytes);
  return inspector.inspect({ path, mediaType });
};
const refusal = async (bytes: Uint8Array | Promise<Uint8Array>, mediaType: string) =>
  inspect(await bytes, mediaType).then(
    () => 'accepted',
    (error: { type: string }) => error.type.replace('document/', ''),
  );
/** A letter with parts added or changed. */
const letter = async (change: Record<string, string | Buffer | ((part: string) => string)>) => {
  const parts = await unzip(await docxOf(['Kok']));
  for (const [name, part] of Object.entries(change))
    parts.set(name, Buffer.from(typeof part === 'function' ? part(parts.get(name)!.toString()) : part));
  return zipOf(parts);
};
const relation = (more: string) => (text: string) =>
  text.replace('</Relationships>', `<Relationship Id="x1" ${more}/></Relationships>`);
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'word/_rels/document.xml.rels';
const html = Buffer.from('<!doctype html><script>alert(1)</script>');
const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');

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
      const xmp = pdf.context.stream(
        '<x><dc:creator><rdf:Seq><rdf:li>Noor Opsteller</rdf:li></rdf:Seq></dc:creator></x>',
        { Type: 'Metadata', Subtype: 'XML' },
      );
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
          pdf.context.obj([
            { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: { S: 'URI', URI: 'https://example.org' } },
          ]),
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
      expect([each.exif, each.xmp, each.iptc, each.icc, each.orientation]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
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

describe('a hostile file is refused', () => {
  it.each(Object.keys(ACTIVE))('PDF: %s, also packed in an object stream', async (name) => {
    expect(await refusal(pdfOf(['Kok'], ACTIVE[name], { useObjectStreams: false }), PDF)).toBe('active-content');
    expect(await refusal(pdfOf(['Kok'], ACTIVE[name]), PDF)).toBe('active-content');
  });

  const bombPng = () => {
    const size = 20_000;
    const chunk = (name: string, data: Buffer) => {
      const body = Buffer.concat([Buffer.from(name), data]);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(data.length);
      return Buffer.concat([length, body, Buffer.alloc(4)]);
    };
    const head = Buffer.alloc(13);
    head.writeUInt32BE(size, 0);
    head.writeUInt32BE(size, 4);
    head.set([1, 0, 0, 0, 0], 8);
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(Buffer.alloc((size / 8 + 1) * size))),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  };
  const lockedZip = async () => {
    const zip = await docxOf(['Kok']);
    for (const [mark, flags] of [
      ['PK\x03\x04', 6],
      ['PK\x01\x02', 8],
    ] as const)
      for (let at = zip.indexOf(mark, 0, 'latin1'); at >= 0; at = zip.indexOf(mark, at + 1, 'latin1'))
        zip[at + flags] |= 1;
    return zip;
  };

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string, string]>([
    ['program named .pdf', () => Buffer.from('MZ\x90\0\x03'.padEnd(400, '\0'), 'latin1'), PDF, 'mismatch'],
    ['web page named .pdf', () => html, PDF, 'mismatch'],
    ['nothing at all', () => Buffer.alloc(0), PDF, 'mismatch'],
    ['letter named .pdf', () => docxOf(['Kok']), PDF, 'mismatch'],
    ['PDF named .docx', () => pdfOf(['Kok']), DOCX, 'mismatch'],
    ['old Word file named .docx', () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'), DOCX, 'mismatch'],
    ['rich text named .docx', () => Buffer.from('{\\rtf1 hello}'), DOCX, 'mismatch'],
    ['drawing with script named .png', () => svg, 'image/png', 'mismatch'],
    ['JPEG named .png', () => phonePhoto({ width: 400, height: 400 }), 'image/png', 'mismatch'],
    [
      'GIF named .jpg',
      () =>
        sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
          .gif()
          .toBuffer(),
      'image/jpeg',
      'mismatch',
    ],
    ['PDF behind a web page', async () => Buffer.concat([html, await pdfOf(['Kok'])]), PDF, 'mismatch'],
    [
      'PDF that is a zip too',
      async () => Buffer.concat([await pdfOf(['Kok']), await docxOf(['Kok'])]),
      PDF,
      'mismatch',
    ],
    [
      'letter that starts as a PDF',
      async () => Buffer.concat([Buffer.from('%PDF-1.7\n'), await docxOf(['Kok'])]),
      DOCX,
      'mismatch',
    ],
    ['PDF with a lock', lockedPdf, PDF, 'protected'],
    ['PDF cut short', async () => (await pdfOf(['Kok'])).subarray(0, 300), PDF, 'unreadable'],
    ['PDF of one line', () => Buffer.from('%PDF-1.7\n'), PDF, 'unreadable'],
    ['zip that is no letter', () => zipOf(new Map([['a.txt', Buffer.from('a')]])), DOCX, 'mismatch'],
    ['letter cut short', async () => (await docxOf(['Kok'])).subarray(0, 2000), DOCX, 'unreadable'],
    ['letter with a lock on its parts', lockedZip, DOCX, 'protected'],
    ['letter with macros', () => letter({ 'word/vbaProject.bin': 'x' }), DOCX, 'active-content'],
    [
      'letter that says it has macros',
      () =>
        letter({
          '[Content_Types].xml': (xml) =>
            xml.replace('wordprocessingml.document.main+xml', 'ms-word.document.macroEnabled.main+xml'),
        }),
      DOCX,
      'active-content',
    ],
    ['letter with a control', () => letter({ 'word/activeX/activeX1.xml': '<ax/>' }), DOCX, 'active-content'],
    ['letter with a file in it', () => letter({ 'word/embeddings/oleObject1.bin': 'x' }), DOCX, 'active-content'],
    ['letter with a program in it', () => letter({ 'word/media/image1.exe': 'MZ' }), DOCX, 'active-content'],
    [
      'letter with a template elsewhere',
      () =>
        letter({
          'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/attachedTemplate" Target="https://example.org/x.dotm" TargetMode="External"/></Relationships>`,
        }),
      DOCX,
      'active-content',
    ],
    [
      'letter with a picture elsewhere',
      () =>
        letter({
          [RELS]: relation(`Type="${OFFICE}/image" Target="https://example.org/pixel.png" TargetMode="External"`),
        }),
      DOCX,
      'active-content',
    ],
    [
      'the same, written with character codes',
      () =>
        letter({
          [RELS]: relation(
            `Type="${OFFICE}/image" Target="https://example.org/pixel.png" TargetMode="Ext&#101;rn&#x61;l"`,
          ),
        }),
      DOCX,
      'active-content',
    ],
    [
      'letter with a link to a program',
      () =>
        letter({
          [RELS]: relation(`Type="${OFFICE}/hyperlink" Target="file://host/share/x.exe" TargetMode="External"`),
        }),
      DOCX,
      'active-content',
    ],
    [
      'letter with web content in it',
      () => letter({ [RELS]: relation(`Type="${OFFICE}/aFChunk" Target="x.xml"`) }),
      DOCX,
      'active-content',
    ],
    [
      'letter with a document type',
      () =>
        letter({
          'word/document.xml': (xml) => xml.replace('?>', '?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
        }),
      DOCX,
      'active-content',
    ],
    [
      'letter that hides it in another encoding',
      () => letter({ 'word/settings.xml': Buffer.from('\ufeff<!DOCTYPE x>', 'utf16le') }),
      DOCX,
      'unreadable',
    ],
    [
      'letter with a field that starts a program',
      () =>
        letter({
          'word/document.xml': (xml) =>
            xml.replace(
              '</w:body>',
              '<w:p><w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO c:\\\\x</w:instrText></w:r></w:p></w:body>',
            ),
        }),
      DOCX,
      'active-content',
    ],
    ['letter with a way out of its folder', () => letter({ '../../../etc/cron.d/x.xml': '<a/>' }), DOCX, 'unreadable'],
    [
      'letter that unpacks to 200 MB',
      () => letter({ 'word/media/image1.bmp': Buffer.alloc(200 * 1024 * 1024) }),
      DOCX,
      'unreadable',
    ],
    [
      'letter that unpacks a thousand times over',
      () => letter({ 'word/media/image1.bmp': Buffer.alloc(20 * 1024 * 1024) }),
      DOCX,
      'unreadable',
    ],
    [
      'letter of 2,500 parts',
      () => letter(Object.fromEntries(Array.from({ length: 2500 }, (_, n) => [`word/media/i${n}.png`, 'x']))),
      DOCX,
      'unreadable',
    ],
    ['photo cut short', async () => (await phonePhoto()).subarray(0, 3000), 'image/jpeg', 'unreadable'],
    ['photo of 400 million pixels in a few bytes', bombPng, 'image/png', 'unreadable'],
  ])('%s', async (_, bytes, mediaType, why) => expect(await refusal(bytes(), mediaType)).toBe(why));

  it('a file that grows without end dies alone, and the next one is read', async () => {
    const zeros = deflateSync(Buffer.alloc(700 * 1024 * 1024), { level: 1 });
    const bomb = pdfOf(['Kok'], (pdf) => {
      const stream = pdf.context.stream(zeros, { Filter: 'FlateDecode' });
      pdf.getPage(0).node.set(PDFName.of('Contents'), pdf.context.register(stream));
    });
    const before = process.memoryUsage().rss;
    expect(await refusal(bomb, PDF)).toBe('unreadable');
    expect(process.memoryUsage().rss - before).toBeLessThan(256 * 1024 * 1024);
    expect(await refusal(pdfOf(['Kok']), PDF)).toBe('accepted');
  }, 60_000);
});
