/** Made-up questions for contact: who asks whom, what for, and what was said since. An `answer` names what is shown, and for how many days. */
export const reveals = [
  {
    by: 'jonas@kievitspoor.example',
    who: 'samira@demo.helder.example',
    daysAgo: 6,
    on: 'Verpleegkundige in de wijk',
    message: 'Uw ervaring past bij ons team. Mogen wij u bellen om kennis te maken?',
    answer: { fields: ['name', 'phone', 'email'], days: 60 },
    said: ['Fijn dat u ja zei. Komt dinsdagmiddag u uit?', 'Dinsdag na drie uur kan ik goed praten.'],
  },
  {
    by: 'daan@zandvoorde.example',
    who: 'samira@demo.helder.example',
    daysAgo: 2,
    purpose: 'Invallen in de avond, een of twee keer per week',
    message: 'Wij zoeken iemand met ervaring voor een kleine groep. Wilt u weten wat wij bieden?',
  },
];
