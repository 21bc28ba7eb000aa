// What the add-on may show: its sidebar, a dialog, toasts, and questions of its own.
import { Dialogs } from './dialog/Dialogs';
import { Toasts } from './dialog/Toasts';
import { Store } from './Store';

export interface ShownPage {
  /** Different each time, so that a page shown again is reloaded. */
  readonly id: number;
  readonly title: string;
  readonly html: string;
}

export interface ShownDialog extends ShownPage {
  readonly width: number;
  readonly height: number;
}

export class AddOnScreen {
  readonly sidebar = new Store<ShownPage | null>(null);
  readonly dialog = new Store<ShownDialog | null>(null);
  readonly toasts = new Toasts();
  readonly dialogs = new Dialogs();
  private lastId = 0;

  showSidebar(page: Omit<ShownPage, 'id'>): void {
    this.sidebar.set({ ...page, id: ++this.lastId });
  }

  closeSidebar(): void {
    this.sidebar.set(null);
  }

  showDialog(dialog: Omit<ShownDialog, 'id'>): void {
    this.dialog.set({ ...dialog, id: ++this.lastId });
  }

  resizeDialog(size: { width?: number; height?: number }): void {
    const present = this.dialog.value;
    if (present) this.dialog.set({ ...present, width: size.width ?? present.width, height: size.height ?? present.height });
  }

  closeDialog(): void {
    this.dialog.set(null);
  }
}
