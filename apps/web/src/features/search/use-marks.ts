import { search } from '@helder/contract/search.js';
import { useEffect, type RefObject } from 'react';
import { call } from '../../lib/call';

const NAME = 'found';
const WORD = /[\p{L}\p{N}]+/gu;
const SAID = '[data-said], .pane .facts dd, .pane .candidate-head';
const LONGEST = 60;
const MOST = 600;

type Place = { node: Text; from: number; until: number };
/** Every word a candidate says on this part of the page, and where it stands. */
function wordsIn(part: Element): Map<string, Place[]> {
  const words = new Map<string, Place[]>();
  for (const said of part.querySelectorAll(SAID)) {
    const walker = document.createTreeWalker(said, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { 0: word, index: from } of (node as Text).data.matchAll(WORD)) {
        const place = { node: node as Text, from, until: from + word.length };
        words.set(word.toLowerCase(), [...(words.get(word.toLowerCase()) ?? []), place]);
      }
  }
  return words;
}

const rangeOf = ({ node, from, until }: Place) => {
  const range = new Range();
  range.setStart(node, from);
  range.setEnd(node, until);
  return range;
};

/** Marks what answers to the question, among the words that stand on the page: what is not shown is not asked about. */
export function useMarks(part: RefObject<Element | null>, q: string) {
  useEffect(() => {
    const element = part.current;
    if (!element || q === '' || !('highlights' in CSS)) return;
    const known = new Map<string, boolean>();
    let isOver = false;
    let waits = 0;
    const mark = async () => {
      const unknown = [...wordsIn(element).keys()].filter((word) => !known.has(word) && word.length <= LONGEST).slice(0, MOST);
      if (unknown.length) {
        const { marks } = await call(search.marks, { body: { q, words: unknown } });
        for (const word of unknown) known.set(word, marks.includes(word));
      }
      if (isOver) return;
      const ranges = [...wordsIn(element)].filter(([word]) => known.get(word)).flatMap(([, places]) => places.map(rangeOf));
      CSS.highlights.set(NAME, new Highlight(...ranges));
    };
    const soon = () => {
      cancelAnimationFrame(waits);
      // a page without marks is whole all the same
      waits = requestAnimationFrame(() => void mark().catch(() => undefined));
    };
    const watcher = new MutationObserver(soon);
    watcher.observe(element, { childList: true, subtree: true, characterData: true });
    soon();
    return () => {
      isOver = true;
      cancelAnimationFrame(waits);
      watcher.disconnect();
      CSS.highlights.delete(NAME);
    };
  }, [part, q]);
}
