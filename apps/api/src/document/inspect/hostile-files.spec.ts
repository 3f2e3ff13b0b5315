import { PDFName } from 'pdf-lib';
import sharp from 'sharp';
import { deflateSync } from 'node:zlib';
import { ACTIVE, DOCX, docxOf, lockedPdf, PDF, pdfOf, phonePhoto } from '../../testing/files.js';
import { inspection } from '../../testing/inspection.js';
import { unzip, zipOf } from './zip.js';

const { inspect, refusal, end } = inspection();
afterAll(end);

/** A letter with parts added or changed. */
const letter = async (change: Record<string, string | Buffer | ((part: string) => string)>) => {
  const parts = await unzip(await docxOf(['Kok']));
  for (const [name, part] of Object.entries(change))
    parts.set(name, Buffer.from(typeof part === 'function' ? part(parts.get(name)!.toString()) : part));
  return zipOf(parts);
};
const relation = (more: string) => (text: string) => text.replace('</Relationships>', `<Relationship Id="x1" ${more}/></Relationships>`);
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'word/_rels/document.xml.rels';
const html = Buffer.from('<!doctype html><script>alert(1)</script>');
const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');

describe('a hostile file is refused', () => {
  it.each(Object.keys(ACTIVE))('[JOBNL-2.3] PDF: %s, also packed in an object stream', async (name) => {
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
      for (let at = zip.indexOf(mark, 0, 'latin1'); at >= 0; at = zip.indexOf(mark, at + 1, 'latin1')) zip[at + flags] |= 1;
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
    ['PDF that is a zip too', async () => Buffer.concat([await pdfOf(['Kok']), await docxOf(['Kok'])]), PDF, 'mismatch'],
    ['letter that starts as a PDF', async () => Buffer.concat([Buffer.from('%PDF-1.7\n'), await docxOf(['Kok'])]), DOCX, 'mismatch'],
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
          '[Content_Types].xml': (xml) => xml.replace('wordprocessingml.document.main+xml', 'ms-word.document.macroEnabled.main+xml'),
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
          [RELS]: relation(`Type="${OFFICE}/image" Target="https://example.org/pixel.png" TargetMode="Ext&#101;rn&#x61;l"`),
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
    ['letter that unpacks to 200 MB', () => letter({ 'word/media/image1.bmp': Buffer.alloc(200 * 1024 * 1024) }), DOCX, 'unreadable'],
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

  it('a letter that unpacks to millions of words is read as far as a CV goes', async () => {
    const lines = Array.from({ length: 40_000 }, (_, n) => `NL${String(n).padStart(5, '0')} NL12 NL34 NL56 NL78 NL90 NL11 NL22 NL33`);
    const { pages } = await inspect(await docxOf([lines.join(' ')]), DOCX);
    expect(pages.join('').length).toBe(200_000);
  });

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
