/** Made-up questions that wait at the help desk, and how long. */
export const questions = [
  {
    daysAgo: 6,
    kind: 'question',
    firstName: 'Fenna',
    lastName: 'Dijkstra',
    email: 'fenna@brief.example',
    question: 'Ik wil mijn cv vervangen door een nieuwe versie. Ziet een recruiter de oude dan nog?',
    device: 'Firefox, Android',
  },
  {
    daysAgo: 3,
    kind: 'privacy',
    firstName: 'Rick',
    lastName: 'Smit',
    email: 'rick@brief.example',
    question: 'Welke organisaties kregen mijn gegevens het afgelopen jaar?',
  },
  {
    daysAgo: 1,
    kind: 'complaint',
    firstName: 'Ilse',
    lastName: 'Kramer',
    email: 'ilse@brief.example',
    question: 'De uitleg over de termijnen vind ik lastig te vinden op een telefoon.',
    company: 'Zorgwerf Zandvoorde',
  },
];
