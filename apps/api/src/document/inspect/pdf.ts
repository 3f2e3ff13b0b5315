import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFObject,
} from 'pdf-lib/dist/pdf-lib.esm.min.js';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withoutMetadata } from './jpeg.js';
import { Refused, type Report } from './verdict.js';

const MOST_PAGES = 60;
// anything that runs, starts, sends, or carries another file
const KEYS = ['JS', 'JavaScript', 'XFA', 'EF', 'EmbeddedFiles', 'RichMediaContent', 'RichMediaSettings', 'AF'];
const VALUES = [
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'Rendition',
  'RichMediaExecute',
  'EmbeddedFile',
  'FileAttachment',
  'RichMedia',
  'Screen',
  'Movie',
  'Sound',
  '3D',
];
const METADATA = ['Metadata', 'PieceInfo', 'LastModified'];
const fonts = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** A PDF read twice, by two programs: its structure for what may not be in it, its pages for their words. */
export async function readPdf(bytes: Buffer): Promise<Report> {
  const text = bytes.toString('latin1');
  // the first byte of the file, or a program could take it for something else; and no zip hides behind it
  if (!text.startsWith('%PDF-') || text.slice(-66_000).includes('PK\x05\x06')) throw new Refused('mismatch');
  const pdf = await load(bytes);
  const all = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  if (all.some(isActive)) throw new Refused('active-content');
  const hasAuthor = saysAuthor(pdf, all);
  const hasPicture = all.some(isPicture);
  const pages = await wordsOf(bytes);
  stripMetadata(pdf);
  return {
    mediaType: 'application/pdf',
    file: bytes,
    shared: await pdf.save({ useObjectStreams: false }),
    pages,
    hasAuthor,
    hasPicture,
  };
}

async function load(bytes: Buffer): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  } catch (error) {
    throw new Refused(error instanceof EncryptedPDFError || /encrypted/i.test((error as Error).message) ? 'protected' : 'unreadable');
  }
}

function isActive(object: PDFObject): boolean {
  if (object instanceof PDFStream) return isActive(object.dict);
  if (object instanceof PDFArray) return object.asArray().some(isActive);
  if (!(object instanceof PDFDict)) return false;
  return object
    .entries()
    .some(
      ([key, value]) =>
        KEYS.includes(key.decodeText()) ||
        (value instanceof PDFName && ['S', 'Type', 'Subtype'].includes(key.decodeText()) && VALUES.includes(value.decodeText())) ||
        isActive(value),
    );
}

const pictureOf = (object: PDFObject) =>
  object instanceof PDFStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image') ? object.dict : undefined;
const side = (picture: PDFDict, name: string) =>
  picture.get(PDFName.of(name)) instanceof PDFNumber ? (picture.get(PDFName.of(name)) as PDFNumber).asNumber() : 0;
/** Large enough to be somebody's face. */
const isPicture = (object: PDFObject) => {
  const picture = pictureOf(object);
  return picture !== undefined && side(picture, 'Width') >= 100 && side(picture, 'Height') >= 100;
};

function saysAuthor(pdf: PDFDocument, all: PDFObject[]): boolean {
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info);
  const author = info instanceof PDFDict ? pdf.context.lookup(info.get(PDFName.of('Author'))) : undefined;
  if ((author instanceof PDFString || author instanceof PDFHexString) && author.decodeText().trim()) return true;
  return all.some(
    (object) =>
      isMetadata(object) && /<dc:creator>[^]*?<rdf:li[^>]*>\s*[^\s<]/.test(Buffer.from((object as PDFRawStream).contents).toString('utf8')),
  );
}
const isMetadata = (object: PDFObject) => object instanceof PDFRawStream && object.dict.get(PDFName.of('Type')) === PDFName.of('Metadata');

/** Written anew from its objects alone: earlier versions inside the file, and who made it with what, are gone. */
function stripMetadata(pdf: PDFDocument) {
  const { context } = pdf;
  if (context.trailerInfo.Info instanceof PDFRef) context.delete(context.trailerInfo.Info);
  context.trailerInfo.Info = undefined;
  context.trailerInfo.ID = undefined;
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (isMetadata(object)) context.delete(ref);
    const dict = object instanceof PDFStream ? object.dict : object instanceof PDFDict ? object : undefined;
    for (const name of METADATA) dict?.delete(PDFName.of(name));
    if (object instanceof PDFRawStream && pictureOf(object)?.get(PDFName.of('Filter')) === PDFName.of('DCTDecode'))
      context.assign(ref, PDFRawStream.of(object.dict, withoutMetadata(object.contents)));
  }
}

async function wordsOf(bytes: Buffer): Promise<string[]> {
  const options = {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
    cMapUrl: join(fonts, 'cmaps/'),
    standardFontDataUrl: join(fonts, 'standard_fonts/'),
  };
  try {
    // a copy: pdf.js takes the bytes with it
    const pdf = await getDocument({ data: Uint8Array.from(bytes), ...options }).promise;
    if ((await pdf.getAttachments()) || (await pdf.getJSActions())) throw new Refused('active-content');
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    }
    if (!pages.length) throw new Refused('unreadable');
    return pages;
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused((error as Error).name === 'PasswordException' ? 'protected' : 'unreadable');
  }
}
