import type { Problem } from '../../../src/actions/Answer';
import { matchAccounts } from '../../../src/model/imports/matchAccounts';
import type { ReadAccount } from './readAccounts';

/** One problem for each row of a file that is about an account of an earlier row. */
export const duplicatesOf = (accounts: readonly ReadAccount[]): Problem[] =>
  matchAccounts(accounts, []).problems.flatMap((problem) =>
    problem.code === 'duplicateInFile' ? [{ code: problem.code, values: { name: problem.name } }] : [],
  );
