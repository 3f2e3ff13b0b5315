import { useFormats } from '../lib/dates';
import { Link } from '../lib/links';
import { useIsOffered, usePlatform } from '../lib/platform';
import { classes } from '../ui/classes';
import { LanguageLink } from './frame';
import { useAppPhrases } from './phrases';
import { ThemeChoice } from './theme-choice';

/** Help in the same place on every page. */
export function Footer({ isWide }: { isWide?: boolean }) {
  const t = useAppPhrases();
  const { dateTime } = useFormats();
  const controller = usePlatform()?.controller;
  const isThere = useIsOffered();
  return (
    <footer className="footer" id="hulp">
      <div className={classes('wrap cols', isWide && 'wide')}>
        <div>
          <h2>{t('footer.help')}</h2>
          <p className="contact">
            {controller && (
              <>
                {controller.phone && (
                  <>
                    <a href={`tel:${controller.phone.replace(/[^+\d]/g, '')}`}>{t('footer.call', { phone: controller.phone })}</a>
                    <br />
                  </>
                )}
                {t.rich(controller.phone ? 'footer.mail' : 'footer.onlyMail', {
                  mail: () => <a href={`mailto:${controller.email}`}>{controller.email}</a>,
                })}
              </>
            )}
          </p>
          <ul>
            <li>
              <Link to="contact">{t('footer.contact')}</Link>
            </li>
            <li>
              <Link to="help">{t('footer.helpPage')}</Link>
            </li>
            <li>
              <Link to="vacancies">{t('footer.vacancies')}</Link>
            </li>
            {isThere('organisations') && (
              <li>
                <Link to="organisations">{t('footer.organisations')}</Link>
              </li>
            )}
          </ul>
        </div>
        <div>
          <h2>{t('footer.privacyTitle')}</h2>
          <ul>
            {controller && (
              <li>
                <a href={`mailto:${controller.privacyEmail}`}>{t('footer.officer')}</a>
              </li>
            )}
            <li>
              <Link to="privacy">{t('footer.privacy')}</Link>
            </li>
            {isThere('terms') && (
              <li>
                <Link to="terms">{t('footer.terms')}</Link>
              </li>
            )}
            <li>
              <Link to="promises">{t('footer.promises')}</Link>
            </li>
            {isThere('compare') && (
              <li>
                <Link to="compare">{t('footer.compare')}</Link>
              </li>
            )}
            <li>
              <Link to="formRequest">{t('footer.request')}</Link>
            </li>
            <li>
              <Link to="certificateSearch">{t('footer.certificate')}</Link>
            </li>
          </ul>
        </div>
        <div>
          <h2>{t('footer.siteTitle')}</h2>
          <ul>
            <li>
              <Link to="cookies">{t('footer.cookies')}</Link>
            </li>
            <li>
              <Link to="accessibility">{t('footer.accessibility')}</Link>
            </li>
            <li>
              <Link to="securityReport">{t('footer.security')}</Link>
            </li>
            <li>
              <LanguageLink />
            </li>
          </ul>
          <ThemeChoice />
        </div>
      </div>
      <p className="print-only wrap">
        {t('printed', { date: dateTime(new Date()) })} {window.location.href.split('#')[0]}
      </p>
    </footer>
  );
}
