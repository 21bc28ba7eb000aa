// What is written of reviews and not saved: it outlives moving between accounts and tabs, as long as the page is open.
import type { ReviewForm } from './ReviewForm';

export interface HeldForms {
  read: (account: string) => ReviewForm | null;
  /** `null` forgets it. */
  keep: (account: string, form: ReviewForm | null) => void;
}

export function holdForms(): HeldForms {
  const held = new Map<string, ReviewForm>();
  return {
    read: (account) => held.get(account) ?? null,
    keep: (account, form) => void (form === null ? held.delete(account) : held.set(account, form)),
  };
}
