// Says that a column or tab was deleted, and is back without what was in it, before a file fills it.
import type { Problem } from '../../src/actions/Answer';
import { Problems } from '../components/Problems';

/** @param problems of the tabs. */
export const PutBack = ({ problems }: { problems: readonly Problem[] }) => (
  <Problems problems={problems.filter(({ code }) => code === 'putBack')} kind="warning" />
);
