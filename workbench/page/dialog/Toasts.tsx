// Short messages at the lower edge, which disappear by themselves.
import { Store } from '../Store';
import { useStore } from '../useStore';
import { useWords } from '../useWords';

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

export class Toasts {
  readonly shown = new Store<readonly Toast[]>([]);
  private lastId = 0;

  /** Shows a message for some seconds, or until it is closed when negative. Returns the id to close it. */
  show(text: string, title: string, seconds: number): number {
    const toast = { id: ++this.lastId, title, text };
    this.shown.set([...this.shown.value, toast]);
    if (seconds >= 0) setTimeout(() => this.close(toast.id), seconds * 1000);
    return toast.id;
  }

  close(id: number): void {
    this.shown.set(this.shown.value.filter((toast) => toast.id !== id));
  }
}

export function ToastList({ toasts }: { toasts: Toasts }) {
  const words = useWords();
  return (
    <div class="toasts" role="status" aria-live="polite">
      {useStore(toasts.shown).map(({ id, title, text }) => (
        <div class="toast" key={id}>
          <div dir="auto">
            {title && <strong>{title}</strong>}
            <span>{text}</span>
          </div>
          <button type="button" aria-label={words.dismiss} title={words.dismiss} onClick={() => toasts.close(id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
