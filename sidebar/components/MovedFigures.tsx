// Says that figures of Accounts are beside other accounts, before something is saved: that accepts them.
import type { Problem } from '../../src/actions/Answer';
import { Problems } from './Problems';

/** @param problems of the tabs; panels that rank or plan show all of them. */
export const MovedFigures = ({ problems }: { problems: readonly Problem[] }) => (
  <Problems problems={problems.filter(({ code }) => code === 'figuresMoved')} kind="warning" />
);
