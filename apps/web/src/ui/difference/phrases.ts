import { phrases } from '../../lib/phrases';

export const useDifferencePhrases = phrases({
  nl: {
    forMe: 'Wat verandert er voor u?',
    nothingForMe: 'De termijnen, doelen, bedrijven en cookies blijven gelijk.',
    inWords: 'Dit schrijven wij er zelf over',
    text: 'Wat verandert er in de tekst?',
    legend: 'Nieuwe woorden zijn <ins>onderstreept</ins>. Woorden die weggaan, zijn <del>doorgestreept</del>.',
    noText: 'In de tekst verandert niets.',
    is: { added: 'Nieuw', removed: 'Gaat weg', changed: 'Veranderd' },
    added: 'nieuw:',
    removed: 'weg:',
    end: 'einde.',
    same: '{count, plural, one {1 deel blijft gelijk} other {# delen blijven gelijk}}',
  },
  en: {
    forMe: 'What changes for you?',
    nothingForMe: 'Periods, purposes, companies and cookies stay the same.',
    inWords: 'This is what we say about it ourselves',
    text: 'What changes in the text?',
    legend: 'New words are <ins>underlined</ins>. Words that go are <del>struck through</del>.',
    noText: 'Nothing changes in the text.',
    is: { added: 'New', removed: 'Goes', changed: 'Changed' },
    added: 'new:',
    removed: 'gone:',
    end: 'end.',
    same: '{count, plural, one {1 part stays the same} other {# parts stay the same}}',
  },
});
