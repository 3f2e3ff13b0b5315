import { Link } from '../../lib/links';
import { Button } from '../../ui/button';
import { Rows } from '../../ui/lists';
import { Section } from '../../ui/page';
import { useVisibilityPhrases } from './phrases';

const PLACES = { preview: 'preview', consents: 'consents', download: 'myData', close: 'close' } as const;

const Place = ({ of }: { of: keyof typeof PLACES }) => {
  const t = useVisibilityPhrases();
  return (
    <li>
      <Link to={PLACES[of]}>{t(`more.${of}`)}</Link>
      <span className="muted">{t(`more.${of}Help`)}</span>
    </li>
  );
};

export function MoreToDo() {
  const t = useVisibilityPhrases();
  return (
    <Section title={t('more.title')} className="noprint">
      <Rows>
        <Place of="preview" />
        <Place of="consents" />
        <Place of="download" />
        <li>
          <Button look="link" onPress={() => window.print()}>
            {t('more.print')}
          </Button>
          <span className="muted">{t('more.printHelp')}</span>
        </li>
        <Place of="close" />
      </Rows>
    </Section>
  );
}
