import { phrases } from '../../lib/phrases';

export const useHeldPhrases = phrases({
  nl: {
    title: 'Wat wij vasthouden',
    help: 'Er is een geschil of een onderzoek. Van deze gegevens houden wij een kopie. Wij gebruiken die nergens anders voor. Al het andere wissen wij zoals altijd.',
    what: 'Wat',
    kind: '{count, number} × {what}',
    why: 'Waarom',
    since: 'Sinds',
    review: 'Wij kijken opnieuw op',
    reads: 'Wie las wat blijft',
    readsHelp: 'Twee beheerders moeten het samen willen, met een reden. Elke keer staat hier.',
    read: '{what, select, R0 {administratie} other {vastgehouden gegevens}}, gelezen door een beheerder',
  },
  en: {
    title: 'What we hold',
    help: 'There is a dispute or an inquiry. We hold a copy of these data. We use it for nothing else. Everything else we erase as always.',
    what: 'What',
    kind: '{count, number} × {what}',
    why: 'Why',
    since: 'Since',
    review: 'We look again on',
    reads: 'Who read what stays',
    readsHelp: 'Two administrators must both want it, with a reason. Each time stands here.',
    read: '{what, select, R0 {administration} other {held data}}, read by an administrator',
  },
});
