import { phrases } from '../../lib/phrases';

export const useHideAllPhrases = phrases({
  nl: {
    title: 'Verberg alles nu',
    lead: 'Is er iets mis? Met één druk op de knop is alles dicht. U hoeft niets uit te leggen.',
    what: 'Wat er gebeurt',
    does: {
      hidden: 'Uw profiel wordt onzichtbaar. Geen recruiter vindt u nog.',
      sessions: 'Andere apparaten worden uitgelogd. Alleen dit scherm blijft open.',
      links: 'Links uit onze mails werken niet meer. Ook een link voor een nieuw wachtwoord.',
      contacts: 'Organisaties die met uw ja meer zagen, zien niets meer. Vragen om contact stoppen.',
      applications: 'Een sollicitatie die u stuurde, blijft bij de contactpersonen van die vacature, tot u haar intrekt.',
      kept: 'Wij wissen niets. U houdt uw account, uw profiel en uw bestanden.',
    },
    act: 'Verberg alles nu',
    whatDone: 'Wat er gebeurde',
    doneTitle: 'Alles is verborgen',
    done: 'Sinds {at}.',
    did: {
      hidden: 'Uw profiel is onzichtbaar. Geen recruiter vindt u nog.',
      sessions:
        '{count, plural, =0 {U was op geen ander apparaat ingelogd.} one {1 ander apparaat is uitgelogd.} other {# andere apparaten zijn uitgelogd.}}',
      links:
        '{count, plural, =0 {Er waren geen open links in mails.} one {1 link uit een mail werkt niet meer.} other {# links uit mails werken niet meer.}}',
    },
    seenTitle: 'Wat al gezien is',
    seen: '{count, plural, =0 {Geen organisatie opende uw profiel.} one {1 organisatie opende uw profiel eerder. Wat zij zag of overschreef, halen wij niet terug.} other {# organisaties openden uw profiel eerder. Wat zij zagen of overschreven, halen wij niet terug.}}',
    seenLink: 'Bekijk wie u bekeek',
    applications: 'Stuurde u een sollicitatie? Die blijft bij de contactpersonen van de vacature. <a>Trek haar in</a> als dat moet.',
    backTitle: 'Weer terug',
    back: 'Er is niets gewist. Wilt u weer gevonden worden? Dan kiest u opnieuw wie wat ziet.',
    backAct: 'Kies wie wat ziet',
    password: 'Kan iemand anders in uw account? <a>Verander dan uw wachtwoord</a>',
  },
  en: {
    title: 'Hide everything now',
    lead: 'Is something wrong? One press closes everything. You need not explain.',
    what: 'What happens',
    does: {
      hidden: 'Your profile becomes hidden. No recruiter finds you any more.',
      sessions: 'Other devices are signed out. Only this screen stays open.',
      links: 'Links in our mails stop working. A link for a new password too.',
      contacts: 'Organisations that saw more with your yes see nothing any more. Questions for contact end.',
      applications: 'An application you sent stays with the contacts of that vacancy, until you withdraw it.',
      kept: 'We erase nothing. You keep your account, your profile and your files.',
    },
    act: 'Hide everything now',
    whatDone: 'What happened',
    doneTitle: 'Everything is hidden',
    done: 'Since {at}.',
    did: {
      hidden: 'Your profile is hidden. No recruiter finds you any more.',
      sessions:
        '{count, plural, =0 {You were signed in on no other device.} one {1 other device is signed out.} other {# other devices are signed out.}}',
      links:
        '{count, plural, =0 {There were no open links in mails.} one {1 mailed link stopped working.} other {# mailed links stopped working.}}',
    },
    seenTitle: 'What was seen already',
    seen: '{count, plural, =0 {No organisation opened your profile.} one {1 organisation opened your profile before. What it saw or copied, we cannot take back.} other {# organisations opened your profile before. What they saw or copied, we cannot take back.}}',
    seenLink: 'See who viewed you',
    applications: 'Did you send an application? It stays with the contacts of the vacancy. <a>Withdraw it</a> if you must.',
    backTitle: 'Coming back',
    back: 'Nothing was erased. Do you want to be found again? Then you choose anew who sees what.',
    backAct: 'Choose who sees what',
    password: 'Could somebody else be in your account? <a>Change your password then</a>',
  },
});
