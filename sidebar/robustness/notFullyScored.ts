import type { Problem } from '../../src/actions/Answer';
import { listNames } from '../format';
import { text } from '../text';

/** Says which accounts have no rank, as some scores are missing; nothing where none is. */
export const notFullyScored = (accounts: readonly { name: string }[]): Problem[] =>
  accounts.length === 0
    ? []
    : [
        {
          code: 'notFullyScored',
          values: { count: accounts.length, names: text.list(listNames(accounts.map(({ name }) => name))) },
        },
      ];
