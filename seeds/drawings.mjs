import sharp from 'sharp';

const SKIN = ['#f2d3b8', '#e0b08a', '#c98f66', '#9c6644', '#6f4630'];
const HAIR = ['#2b1d14', '#5a3a22', '#a8743a', '#d9b26a', '#3b3b3f', '#8a3b24'];
const CLOTH = ['#0b5c6b', '#7a4b00', '#1d4e89', '#1b6b3a', '#5b3a78', '#8c2f39'];
const WALL = ['#dfeaec', '#f3eadb', '#e6ecf5', '#e9f1e6', '#f1e6ee'];
const of = (list, n) => list[n % list.length];

/** A drawn portrait (JPEG bytes): nobody's face, and never twice the same. */
export function portrait(n) {
  const [skin, hair, cloth, wall] = [of(SKIN, n * 3 + 1), of(HAIR, n * 5 + 2), of(CLOTH, n), of(WALL, n * 2)];
  const long = n % 2 === 0;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="640" viewBox="0 0 64 64">
    <rect width="64" height="64" fill="${wall}"/>
    <path d="M8 64c0-13 10-19 24-19s24 6 24 19z" fill="${cloth}"/>
    ${long ? `<path d="M17 27c0-12 6-18 15-18s15 6 15 18v18H17z" fill="${hair}"/>` : ''}
    <rect x="27" y="38" width="10" height="11" rx="5" fill="${skin}"/>
    <ellipse cx="32" cy="28" rx="11" ry="13.5" fill="${skin}"/>
    <path d="M20 27c0-11 5-16 12-16s12 5 12 16c-2-6-6-9-9-9s-11 1-15 9z" fill="${hair}"/>
    <circle cx="28" cy="29" r="1.3" fill="#14202b"/><circle cx="36" cy="29" r="1.3" fill="#14202b"/>
    <path d="M28 35q4 3 8 0" stroke="#14202b" stroke-width="1.2" fill="none" stroke-linecap="round"/>
  </svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toBuffer();
}
