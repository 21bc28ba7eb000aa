// The deals of the file: how many are won, lost and open, and what could not be read.
import type { ComponentChildren } from 'preact';
import { importData as words } from '../../src/text/en/importData';
import { Notice } from '../components/Notice';
import { ask } from '../server';
import { ImportRows } from './ImportRows';
import type { ReadOpportunities } from './rows/readOpportunities';
import { SomeProblems } from './SomeProblems';

interface CheckDealsProps {
  content: ReadOpportunities;
  /** What was found in the file. */
  children: ComponentChildren;
  next: () => void;
  back: () => void;
}

export function CheckDeals({ content, children, next, back }: CheckDealsProps) {
  const { deals, won, lost, problems } = content;
  return (
    <ImportRows
      prepare={deals.length > 0 ? () => deals : null}
      send={(rows, run) => ask('importOpportunities', { run, rows })}
      finished="opportunitiesFinished"
      progress={words.importingDeals}
      next={next}
      back={back}
    >
      <Notice kind={deals.length > 0 ? 'information' : 'error'}>
        {deals.length > 0 ? words.foundDeals(deals.length, { won, lost }) : words.noDeals}
      </Notice>
      {won > 0 && <p>{words.dealsAsRevenue}</p>}
      {children}
      <SomeProblems problems={problems} />
    </ImportRows>
  );
}
