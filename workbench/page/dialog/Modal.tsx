// A dialog over the page; the browser keeps the keyboard inside and closes it with Escape.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../useWords';

interface ModalProps {
  title: string;
  width?: number;
  onClose: () => void;
  children: ComponentChildren;
}

export function Modal({ title, width, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const words = useWords();
  const id = useId();

  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);

  return (
    <dialog
      ref={dialog}
      class="modal"
      aria-labelledby={id}
      style={width === undefined ? {} : { width: `${width}px` }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2 id={id} dir="auto">
          {title}
        </h2>
        <button type="button" class="icon-button" aria-label={words.close} title={words.close} onClick={onClose}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M6 6l12 12M18 6L6 18" />
          </svg>
        </button>
      </header>
      {children}
    </dialog>
  );
}
