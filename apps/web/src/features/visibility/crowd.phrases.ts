import { phrases } from '../../lib/phrases';

export const useCrowdPhrases = phrases({
  nl: {
    title: 'Hoe herkenbaar bent u zonder naam?',
    help: 'Wij tellen wie nu gevonden kan worden en hetzelfde toont als u.',
    now: 'Zo staat u nu: zonder naam bent u {crowd}.',
    would: 'Kiest u voor een profiel zonder naam, dan bent u {crowd}.',
    crowd: '1 van {count} mensen',
    few: '1 van minder dan 5 mensen',
    fewText: 'Dat is weinig. Wie zoekt met deze filters, kan vermoeden wie u bent.',
    nothing: 'U toont nu niets waar een filter op zoekt.',
    coarser:
      'Recruiters zien dit nu grover of niet: {fields}. Bij de laatste telling toonden minder dan 5 mensen zonder naam hetzelfde. Wij tellen één keer per dag opnieuw.',
    wouldCoarser:
      'Zonder naam zouden recruiters dit grover of niet zien: {fields}. Bij de laatste telling toonden minder dan 5 mensen zonder naam hetzelfde.',
    caption: 'Bij twee filters tegelijk',
    among: 'U bent',
    best: 'Dit helpt het meest: {trait} niet tonen. Dan bent u {crowd}.',
    leave: 'Toont u dit niet: {traits}? Dan bent u {crowd}.',
    leaveAct: 'Verberg {traits}',
    leaveHelp: 'U wordt dan niet meer gevonden met deze filters. Het geldt ook als u uw naam toont.',
    noWay: 'Iets weglaten is nu niet genoeg: er zijn te weinig mensen met uw beroep. Wilt u dit niet? Kies dan voor onzichtbaar.',
    cannot: 'Wat deze teller niet weet',
    unknown: {
      known: 'Wie u kent, weet meer dan een filter. Die herkent u eerder.',
      more: 'Wij tellen {traits}. Talen, vaardigheden, uren en datums tellen hier niet mee.',
      changes: 'Het aantal verandert als anderen komen of gaan.',
    },
  },
  en: {
    title: 'How recognisable are you without a name?',
    help: 'We count who can be found now and shows the same as you.',
    now: 'As you are now: without a name you are {crowd}.',
    would: 'If you choose a profile without a name, you are {crowd}.',
    crowd: '1 of {count} people',
    few: '1 of fewer than 5 people',
    fewText: 'That is few. Whoever searches with these filters may guess who you are.',
    nothing: 'You show nothing now that a filter looks for.',
    coarser:
      'Recruiters now get this coarser or not at all: {fields}. At the last count fewer than 5 people without a name showed the same. We count again once a day.',
    wouldCoarser:
      'Without a name recruiters would get this coarser or not at all: {fields}. At the last count fewer than 5 people without a name showed the same.',
    caption: 'With two filters at once',
    among: 'You are',
    best: 'This helps most: not showing {trait}. You are {crowd} then.',
    leave: 'What if you do not show this: {traits}? You are {crowd} then.',
    leaveAct: 'Hide {traits}',
    leaveHelp: 'You are not found by these filters then. It also holds when you show your name.',
    noWay: 'Leaving something out is not enough now: too few people have your occupation. If you do not want this, choose hidden.',
    cannot: 'What this counter does not know',
    unknown: {
      known: 'Whoever knows you, knows more than a filter, and recognises you sooner.',
      more: 'We count {traits}. Languages, skills, hours and dates do not count here.',
      changes: 'The number changes when others come or go.',
    },
  },
});
