// The messages between an add-on's page and the workbench over postMessage.

/** From the frame: `ready` asks for its page, all else comes from the add-on's page in it. */
export type Request =
  | { readonly kind: 'ready' }
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly values: unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number }
  | { readonly kind: 'focus' };

/** The answer to a call. */
export type Answer =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly error: { readonly name: string; readonly message: string } };

/** The page for a new frame. */
export interface Handed {
  readonly kind: 'page';
  readonly html: string;
}

/** Marks our messages among others that a page may send. */
export const CHANNEL = 'workbench';
export type OnChannel<Message> = { readonly channel: typeof CHANNEL } & Message;
