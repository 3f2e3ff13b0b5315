/** Things of sea, land and sky: a name that says nothing about who goes by it. */
const WORDS = (
  'anker baken bries delta duin eiland fjord getij golf grot heide helling horizon inham kaap kade kiezel klif komeet koraal kreek ' +
  'lagune landtong loods maan meander mist moeras nevel noorder oever parel polder rif rivier schelp sluis sneeuw spoor ster storm strand ' +
  'stroom terp toren veen vlakte vlam vuurtoren wad wal wending wilg wolk zandbank zeil zenit zomer'
).split(' ');

const lettersOf = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

/**
 * True when a handle holds a part of the name or of the e-mail address before the @, of three letters or more, whatever
 * the accents, capitals and signs. Source: SECOND-PUB-b.
 */
export function tellsWho(handle: string, { name, email }: { name: string; email: string }): boolean {
  const parts = [...name.split(/[\s'’-]+/), ...email.split('@')[0].split(/[^\p{L}]+/u)].map(lettersOf);
  return parts.some((part) => part.length >= 3 && lettersOf(handle).includes(part));
}

/** A handle by chance alone; `below(n)` answers a whole number from 0 up to n. Never one that tells who it is. */
export function makeHandle(below: (n: number) => number, who: { name: string; email: string }): string {
  const free = WORDS.filter((word) => !tellsWho(word, who));
  const word = free[below(free.length)];
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${1000 + below(9000)}`;
}
