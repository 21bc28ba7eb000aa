import { useMemo } from 'preact/hooks';
import type { Answers } from '../../src/model/imports/findings/Finding';
import { leftAccounts } from './rows/leftAccounts';

/** The accounts that the user leaves out: the same list until one comes or goes, whatever other answers change. */
export function useLeftAccounts(answers: Answers): readonly string[] {
  const names = JSON.stringify(leftAccounts(answers));
  return useMemo(() => JSON.parse(names) as string[], [names]);
}
