// What an add-on's page and the workbench say to each other over postMessage.

/** From the add-on's page. */
export type Request =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly values: unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number }
  | { readonly kind: 'focus' };

/** The answer to a call. */
export type Answer =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly error: { readonly name: string; readonly message: string } };

/** Marks our messages among others that a page may send. */
export const CHANNEL = 'workbench';
export type OnChannel<Message> = { readonly channel: typeof CHANNEL } & Message;
