import { phrases } from '../../lib/phrases';

export const useReadingPhrases = phrases({
  nl: {
    label: 'Profielen die u vandaag opende',
    left: {
      mine: 'Nog {left, number} van {most, number} profielen vandaag.',
      organisation: 'Nog {left, number} van {most, number} profielen vandaag, voor uw hele organisatie.',
    },
    opens: 'U kunt weer openen vanaf {when}.',
    spent: 'De profielen van vandaag zijn op.',
    frozen: {
      title: 'Uw toegang staat stil',
      why: {
        breadth:
          'U opende meer dan {people, number} verschillende profielen in {within}. Dat is meer dan gewoon. Daarom staat uw toegang stil sinds {when}.',
        leafing:
          'U bladerde door meer dan {people, number} resultaten in {within}. Dat is meer dan gewoon. Daarom staat uw toegang stil sinds {when}.',
      },
      noted: 'Wij schreven op welke profielen dat waren. Een beheerder kijkt ernaar. De kandidaten zien dat uw organisatie keek.',
      doing: 'U kunt nu niet zoeken of profielen openen. Vertel ons waarvoor u zocht. Klopt het, dan heffen wij dit op.',
      mail: 'Mail ons: <a></a>',
    },
  },
  en: {
    label: 'Profiles you opened today',
    left: {
      mine: '{left, number} of {most, number} profiles left today.',
      organisation: '{left, number} of {most, number} profiles left today, for your whole organisation.',
    },
    opens: 'You can open profiles again from {when}.',
    spent: 'The profiles of today are used up.',
    frozen: {
      title: 'Your access is frozen',
      why: {
        breadth:
          'You opened more than {people, number} different profiles within {within}. That is more than usual. So your access is frozen since {when}.',
        leafing:
          'You leafed through more than {people, number} results within {within}. That is more than usual. So your access is frozen since {when}.',
      },
      noted: 'We noted which profiles those were. An administrator looks into it. The candidates see that your organisation looked.',
      doing: 'You cannot search or open profiles now. Tell us what you were looking for. If all is well, we lift this.',
      mail: 'Mail us: <a></a>',
    },
  },
});
