const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const encoder = new TextEncoder();

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);

export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX[byte];
  return text;
}

const digit = (code: number) => (code >= 48 && code <= 57 ? code - 48 : code >= 97 && code <= 102 ? code - 87 : -1);

/** Null for text that is not two hexadecimal digits a byte, in small letters. */
export function fromHex(text: string): Uint8Array | null {
  if (text.length % 2) return null;
  const bytes = new Uint8Array(text.length / 2);
  for (let n = 0; n < bytes.length; n++) {
    const byte = (digit(text.charCodeAt(n * 2)) << 4) | digit(text.charCodeAt(n * 2 + 1));
    if (byte < 0) return null;
    bytes[n] = byte;
  }
  return bytes;
}

export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let n = 0; n < one.length; n++) if (one[n] !== other[n]) return false;
  return true;
}

let room = new Uint8Array(64 * 1024);
/** Bytes and a text behind them, in a place that is used again: hash it before asking the next. */
export function withText(bytes: Uint8Array, text: string): Uint8Array {
  // a UTF-16 unit takes at most three bytes
  if (bytes.length + text.length * 3 > room.length) room = new Uint8Array((bytes.length + text.length * 3) * 2);
  room.set(bytes);
  return room.subarray(0, bytes.length + encoder.encodeInto(text, room.subarray(bytes.length)).written);
}

export function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  let at = 0;
  for (const part of parts) at += part.length;
  const all = new Uint8Array(at);
  at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
