import { phrases } from '../../lib/phrases';

export const useRecipientAdminPhrases = phrases({
  nl: {
    title: 'Ontvangers',
    lead: 'Wie gegevens van ons krijgt. Deze lijst komt uit het beleid dat nu geldt.',
    public: 'Bekijk wat iedereen ziet',
    list: 'De lijst',
    record: 'Register van verwerkingen',
    recordHelp: 'Voor de toezichthouder. Het komt uit dezelfde lijsten waar ons systeem mee werkt.',
    take: { csv: 'Neem mee als tabel (csv)', json: 'Neem mee als json' },
    taken: 'Het bestand staat bij uw downloads. Dit staat in het logboek.',
  },
  en: {
    title: 'Recipients',
    lead: 'Who gets data from us. This list comes from the policy in force.',
    public: 'View what everybody sees',
    list: 'The list',
    record: 'Record of processing',
    recordHelp: 'For the supervisor. It comes from the same lists our system works with.',
    take: { csv: 'Take along as a table (csv)', json: 'Take along as json' },
    taken: 'The file is with your downloads. This stands in the log.',
  },
});
