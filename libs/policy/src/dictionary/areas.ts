import type { PROVINCES } from './general.js';

type Area = { town: string; province: keyof typeof PROVINCES; at: readonly [latitude: number, longitude: number] };
const of = (province: Area['province'], rows: string): [string, Area][] =>
  rows.split('\n').flatMap((row) => {
    const [, code, latitude, longitude, town] = /(\d\d) ([\d.]+) ([\d.]+) (.+)/.exec(row) ?? [];
    return code ? [[code, { town, province, at: [Number(latitude), Number(longitude)] }]] : [];
  });

/** The areas of the first two digits of a postcode: the largest place, and the middle to about ten kilometres. */
export const AREAS: Readonly<Record<string, Area>> = Object.fromEntries([
  ...of(
    'noord-holland',
    `10 52.37 4.90 Amsterdam
    11 52.33 4.89 Amstelveen
    12 52.23 5.18 Hilversum
    14 52.38 4.97 Purmerend
    15 52.45 4.82 Zaandam
    16 52.65 5.07 Hoorn
    17 52.80 4.83 Den Helder
    18 52.63 4.74 Alkmaar
    19 52.49 4.65 Beverwijk
    20 52.38 4.63 Haarlem
    21 52.30 4.64 Hoofddorp`,
  ),
  ...of(
    'zuid-holland',
    `22 52.13 4.41 Katwijk
    23 52.16 4.50 Leiden
    24 52.14 4.69 Alphen aan den Rijn
    25 52.07 4.30 Den Haag
    26 52.01 4.36 Delft
    27 52.05 4.50 Zoetermeer
    28 52.00 4.75 Gouda
    29 51.89 4.61 Capelle aan den IJssel
    30 51.92 4.48 Rotterdam
    31 51.91 4.35 Schiedam
    32 51.83 4.24 Spijkenisse
    33 51.81 4.69 Dordrecht
    42 51.81 5.00 Gorinchem`,
  ),
  ...of(
    'utrecht',
    `34 52.06 4.98 Nieuwegein
    35 52.09 5.11 Utrecht
    36 52.16 5.02 Maarssen
    37 52.14 5.27 Zeist
    38 52.22 5.47 Amersfoort
    39 52.03 5.40 Veenendaal`,
  ),
  ...of(
    'gelderland',
    `40 51.89 5.43 Tiel
    41 51.92 5.19 Culemborg
    65 51.82 5.86 Nijmegen
    66 51.85 5.72 Wijchen
    67 52.03 5.66 Ede
    68 51.99 5.90 Arnhem
    69 52.00 6.08 Zevenaar
    70 51.94 6.29 Doetinchem
    71 52.00 6.65 Winterswijk
    72 52.13 6.28 Zutphen
    73 52.21 5.97 Apeldoorn`,
  ),
  ...of(
    'zeeland',
    `43 51.56 3.73 Middelburg
    44 51.50 3.90 Goes
    45 51.32 3.80 Terneuzen`,
  ),
  ...of(
    'noord-brabant',
    `46 51.51 4.28 Bergen op Zoom
    47 51.56 4.49 Roosendaal
    48 51.58 4.76 Breda
    49 51.66 4.86 Oosterhout
    50 51.56 5.07 Tilburg
    51 51.64 5.00 Waalwijk
    52 51.69 5.31 's-Hertogenbosch
    53 51.77 5.42 Oss
    54 51.65 5.67 Uden
    55 51.37 5.40 Veldhoven
    56 51.45 5.48 Eindhoven
    57 51.46 5.72 Helmond`,
  ),
  ...of(
    'limburg',
    `58 51.53 5.99 Venray
    59 51.38 6.13 Venlo
    60 51.22 5.85 Roermond
    61 51.02 5.86 Sittard
    62 50.86 5.72 Maastricht
    63 50.88 5.95 Landgraaf
    64 50.90 5.98 Heerlen`,
  ),
  ...of(
    'overijssel',
    `74 52.28 6.35 Deventer
    75 52.24 6.85 Enschede
    76 52.40 6.65 Almelo
    77 52.58 6.55 Hardenberg
    80 52.51 6.10 Zwolle
    81 52.38 6.13 Raalte`,
  ),
  ...of(
    'flevoland',
    `13 52.37 5.22 Almere
    82 52.53 5.60 Lelystad
    83 52.74 5.85 Emmeloord`,
  ),
  ...of(
    'drenthe',
    `78 52.78 6.90 Emmen
    79 52.72 6.37 Hoogeveen
    93 53.14 6.42 Roden
    94 52.96 6.58 Assen`,
  ),
  ...of(
    'friesland',
    `84 52.96 6.05 Heerenveen
    85 52.91 5.70 Joure
    86 53.03 5.65 Sneek
    87 53.03 5.48 Bolsward
    88 53.19 5.48 Harlingen
    89 53.20 5.79 Leeuwarden
    90 53.20 5.72 Grou
    91 53.33 6.00 Dokkum
    92 53.12 6.10 Drachten`,
  ),
  ...of(
    'groningen',
    `95 53.00 6.95 Stadskanaal
    96 53.14 6.90 Hoogezand
    97 53.22 6.57 Groningen
    98 53.24 6.35 Zuidhorn
    99 53.35 6.75 Delfzijl`,
  ),
]);

/** Distances a search offers, in kilometres. */
export const DISTANCES = [10, 25, 50, 100] as const;
/** How far the middle of an area can be from an address in it, in kilometres; pages say so. */
export const AREA_ACCURACY = 15;

/** The area of a postcode of four digits, with or without its letters; undefined when there can be no such postcode. */
export function areaOf(postcode: string): string | undefined {
  // SA, SD and SS are never given out
  const [, digits] = /^([1-9]\d{3})\s?(?:(?!s[ads])[a-z]{2})?$/i.exec(postcode.trim()) ?? [];
  return digits?.slice(0, 2);
}

const rad = (degrees: number) => (degrees * Math.PI) / 180;
/** Kilometres between the middles of two areas, over the globe. */
export function distanceBetween(one: string, other: string): number {
  const [[la, lo], [lb, lp]] = [AREAS[one].at, AREAS[other].at];
  const half = Math.sin(rad(lb - la) / 2) ** 2 + Math.cos(rad(la)) * Math.cos(rad(lb)) * Math.sin(rad(lp - lo) / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(half));
}

/** Areas within so many kilometres, its own always among them. */
export const areasAround = (area: string, kilometres: number): string[] =>
  Object.keys(AREAS).filter((other) => distanceBetween(area, other) <= kilometres);
