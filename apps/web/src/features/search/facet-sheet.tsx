import { ListFilter, X } from 'lucide-react';
import { useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button, IconButton } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { filtersIn } from './address';
import { Facets } from './facets';
import { useSearchPhrases } from './phrases';
import type { Page } from './search.types';
import type { Search } from './use-search';

/** All filters on a sheet of their own, for screens where they do not fit beside the list. */
export function FacetSheet({ search, page }: { search: Search; page?: Page }) {
  const t = useSearchPhrases();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const { count, isCapped } = page?.total ?? { count: 0, isCapped: false };
  return (
    <>
      <button type="button" className="chip no-desk" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon of={ListFilter} />
        {t('open', { count: filtersIn(search.asked) })}
      </button>
      <ModalOverlay isOpen={isOpen} onOpenChange={setOpen}>
        <Modal>
          <Dialog className="sheet">
            <header>
              <Heading slot="title" level={2}>
                {t('filters')}
              </Heading>
              <IconButton label={t('close')} onPress={close}>
                <Icon of={X} />
              </IconButton>
            </header>
            <div className="facets">
              <Facets search={search} page={page} />
            </div>
            <footer>
              <Button isFull onPress={close}>
                {isCapped ? t('showMany', { count }) : t('show', { count })}
              </Button>
            </footer>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
