import type { PlanEditor } from '../planEditor/PlanEditor';

/** Who owns what is entered now, unless told: the person at the keyboard where that is known, else the key account manager. */
export const ownerOf = ({ book, plan }: Pick<PlanEditor, 'book' | 'plan'>): string => book.me || plan.account.kam;
