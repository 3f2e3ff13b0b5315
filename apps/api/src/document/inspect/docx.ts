import mammoth from 'mammoth';
import { withoutMetadata } from './jpeg.js';
import { Refused, type Report } from './verdict.js';
import { unzip, zipOf, type Parts } from './zip.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MAIN = `${DOCX}.main+xml`;
// what a letter is made of; programs, other files and controls are not on the list
const WANTED =
  /^\[Content_Types\]\.xml$|^(_rels|docProps|docMetadata|word|customXml)\/[\w\-./ ()[\]]*\.(xml|rels|png|jpe?g|gif|bmp|tiff?|emf|wmf|webp|svg|wdp|odttf)$|^word\/printerSettings\/printerSettings\d*\.bin$/i;
const ACTIVE = /(^|\/)(vba|activeX|embeddings|oleObject)|\.(bin|exe|dll|js|vbs|html?|docx?|xlsx?|pptx?)$/i;
const PRINTER = /^word\/printerSettings\//i;
// a page, an address or a number to click on; not a file of this computer or network
const isHarmless = (target: string) => /^(https?|mailto|tel):/i.test(target) || !/^([a-z][\w+.-]*:|[\\/]{2})/i.test(target);
// fields that fetch or start something when the file is opened
const FETCHING = /\b(DDE(AUTO)?|INCLUDETEXT|INCLUDEPICTURE|IMPORT|DATABASE|LINK)\b/;
const CORE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';
const APP =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>';
const CUSTOM =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>';
const METADATA: Readonly<Record<string, string>> = {
  'docProps/core.xml': CORE,
  'docProps/app.xml': APP,
  'docProps/custom.xml': CUSTOM,
};

/** A Word letter taken apart, judged part by part, and put together again from what was judged. */
export async function readDocx(bytes: Buffer): Promise<Report> {
  const parts = await unzip(bytes);
  judge(parts);
  const hasAuthor = /<(dc:creator|cp:lastModifiedBy)>\s*[^\s<]/.test(parts.get('docProps/core.xml')?.toString('utf8') ?? '');
  const hasPicture = [...parts].some(([name, { length }]) => /^word\/media\/.*\.(png|jpe?g|webp)$/i.test(name) && length > 8_000);
  // from what was judged, not from what came: two programs may read one zip in two ways
  const { value } = await mammoth.extractRawText({ buffer: zipOf(parts) });
  return { mediaType: DOCX, file: bytes, shared: zipOf(stripped(parts)), pages: [value], hasAuthor, hasPicture };
}

function judge(parts: Parts) {
  const types = xml(parts.get('[Content_Types].xml'));
  if (!types || !parts.has('word/document.xml')) throw new Refused('mismatch');
  for (const name of parts.keys()) {
    if (ACTIVE.test(name) && !PRINTER.test(name)) throw new Refused('active-content');
    if (!WANTED.test(name)) throw new Refused('mismatch');
  }
  if (/macroEnabled|vbaProject|activeX|oleObject|altChunk/i.test(types)) throw new Refused('active-content');
  if (!types.includes(MAIN)) throw new Refused('mismatch');
  for (const [name, part] of parts) {
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const text = xml(part)!;
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Refused('active-content');
    if (name.endsWith('.rels')) judgeRelations(text);
    else if (FETCHING.test(fieldsIn(text))) throw new Refused('active-content');
  }
}

/** XML as text. Another encoding than UTF-8 could hide from what we look for. */
function xml(part?: Buffer): string | undefined {
  if (!part) return undefined;
  const text = part.toString('utf8');
  const encoding = /^\ufeff?\s*<\?xml[^>]*encoding=["']([^"']+)/i.exec(text)?.[1] ?? 'utf-8';
  if (text.includes('\0') || text.includes('\ufffd') || !/^(utf-8|us-ascii)$/i.test(encoding)) throw new Refused('unreadable');
  return decoded(text);
}
const decoded = (text: string) =>
  text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, number?: string) => {
    const code = hex ? parseInt(hex, 16) : Number(number);
    return code > 0x20 && code < 0x7f && code !== 0x3c && code !== 0x26 ? String.fromCharCode(code) : whole;
  });

/** Outside the file a letter may point to a page to click on, and to nothing it fetches by itself. */
function judgeRelations(text: string) {
  for (const [relation] of text.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/gi)) {
    const isLink = /Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(relation);
    const target = /Target\s*=\s*["']([^"']*)["']/i.exec(relation)?.[1] ?? '';
    if (/TargetMode\s*=\s*["']\s*External/i.test(relation) ? !isLink || !isHarmless(target) : !/^[\w./#%() -]*$/.test(target))
      throw new Refused('active-content');
    if (/\/(attachedTemplate|oleObject|control|aFChunk|package|vbaProject|subDocument|frame)["']/i.test(relation))
      throw new Refused('active-content');
  }
}
const fieldsIn = (text: string) =>
  [...text.matchAll(/<w:instrText\b[^>]*>([^<]*)|<w:fldSimple\b[^>]*w:instr="([^"]*)"/g)]
    .map(([, split, whole]) => split ?? ` ${whole} `)
    .join('');

/** The same letter without who made it, and without where its pictures were taken. */
const stripped = (parts: Parts): Parts =>
  new Map(
    [...parts].map(([name, part]) => [
      name,
      METADATA[name] ? Buffer.from(METADATA[name]) : /\.jpe?g$/i.test(name) ? Buffer.from(withoutMetadata(part)) : part,
    ]),
  );
