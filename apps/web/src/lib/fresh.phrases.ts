import { phrases } from './phrases';

export const useFreshPhrases = phrases({
  nl: {
    title: 'Typ uw wachtwoord',
    why: 'Dit is een belangrijke stap. Zo weten wij zeker dat u het bent. Daarna vragen wij het tien minuten niet.',
    password: 'Wachtwoord',
    act: 'Ga verder',
    cancel: 'Stop, verander niets',
    wrong: 'Dit wachtwoord klopt niet. Typ het opnieuw.',
  },
  en: {
    title: 'Type your password',
    why: 'This is an important step. This way we know it is you. After that we do not ask for ten minutes.',
    password: 'Password',
    act: 'Continue',
    cancel: 'Stop, change nothing',
    wrong: 'This password is not right. Type it again.',
  },
});
