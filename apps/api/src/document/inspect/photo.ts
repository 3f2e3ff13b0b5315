import sharp from 'sharp';
import type { Report } from './verdict.js';

const MOST_PIXELS = 25_000_000;
const LONGEST_SIDE = 1200;
const THUMBNAIL = 320;
const JPEG = { quality: 86, mozjpeg: true } as const;

sharp.cache(false);
sharp.concurrency(1);

/** A new picture from the pixels alone: what the camera wrote beside them (place, time, serial number) is not copied. */
export async function readPhoto(bytes: Buffer): Promise<Report> {
  // one page: an animation becomes its first picture
  const input = () => sharp(bytes, { failOn: 'warning', limitInputPixels: MOST_PIXELS, pages: 1 });
  // turned as the camera held it first, or that is lost with the rest; white behind what is see-through
  const upright = await input()
    .rotate()
    .flatten({ background: '#ffffff' })
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .jpeg(JPEG)
    .toBuffer();
  const thumbnail = await sharp(upright).resize(THUMBNAIL, THUMBNAIL, { fit: 'cover' }).jpeg(JPEG).toBuffer();
  return { mediaType: 'image/jpeg', file: upright, thumbnail, pages: [], hasAuthor: false, hasPicture: false };
}
