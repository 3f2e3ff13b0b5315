import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

type Props = {
  title: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Cannot be put aside by pressing beside it. */
  isUrgent?: boolean;
};

/** For exports and the session only; everything else is a page or a panel. Gives focus back when it closes. */
export const Dialog = ({ title, isOpen, onClose, children, isUrgent }: Props) => (
  <ModalOverlay
    className="overlay"
    isOpen={isOpen}
    onOpenChange={(open) => !open && onClose()}
    isDismissable={!isUrgent}
  >
    <Modal className="dialog">
      <AriaDialog className="stack" role={isUrgent ? 'alertdialog' : 'dialog'}>
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
