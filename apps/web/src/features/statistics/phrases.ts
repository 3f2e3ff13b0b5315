import { phrases } from '../../lib/phrases';

export const useFiguresPhrases = phrases({
  nl: {
    title: 'Cijfers',
    lead: 'Wie nu gevonden kan worden, in groepen van {least, number} of meer. Wie onzichtbaar is, telt in geen cijfer mee.',
    total: '{count, plural, one {1 kandidaat is vindbaar} other {# kandidaten zijn vindbaar}} op {day}.',
    few: 'Er zijn minder dan {least, number} kandidaten. Dan noemen wij geen cijfer.',
    of: { sector: 'Per sector', region: 'Per provincie', level: 'Per zichtbaarheid' },
    group: 'Groep',
    count: 'Kandidaten',
    hidden: 'te weinig om te noemen',
    unknown: 'niet gezegd',
    level: { 'on-interest': 'met openbare naam', anonymous: 'anoniem', recruiters: 'zichtbaar', public: 'openbaar' },
    why: 'Is één groep te klein? Dan laten wij er nog een weg. Anders kon u de kleine groep uitrekenen.',
    none: 'Er zijn nu geen groepen.',
  },
  en: {
    title: 'Figures',
    lead: 'Who can be found now, in groups of {least, number} or more. Who is hidden is in no figure.',
    total: '{count, plural, one {1 candidate can be found} other {# candidates can be found}} on {day}.',
    few: 'There are fewer than {least, number} candidates. Then we tell no figure.',
    of: { sector: 'By sector', region: 'By province', level: 'By visibility' },
    group: 'Group',
    count: 'Candidates',
    hidden: 'too few to tell',
    unknown: 'not said',
    level: { 'on-interest': 'with a public name', anonymous: 'anonymous', recruiters: 'visible', public: 'public' },
    why: 'If one group is too small, we leave out another one. Or else you could work out the small one.',
    none: 'There are no groups now.',
  },
});
