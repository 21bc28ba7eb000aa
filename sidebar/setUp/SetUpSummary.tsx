// What set-up created and restored, in words, and how many accounts the workbook has.
import type { SetUpReport } from '../../src/actions/setUp/setUpWorkbook';
import { setUp } from '../../src/text/en/setUp';
import { tabs } from '../../src/text/en/tabs';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';

const titleOf = (key: string): string => {
  const titles: Readonly<Record<string, { title: string }>> = tabs;
  return titles[key]?.title ?? key;
};

export function SetUpSummary({ report }: { report: SetUpReport }) {
  const { created, repaired, problems, accounts, candidates } = report;
  return (
    <>
      <Notice kind="done">
        {created.length > 0 && <p>{setUp.created(created.map(titleOf))}</p>}
        {repaired.length > 0 && <p>{setUp.repaired(repaired)}</p>}
        {created.length + repaired.length === 0 && <p>{setUp.inPlace}</p>}
        <p>{setUp.counts(accounts, candidates)}</p>
      </Notice>
      <Problems problems={problems} kind="warning" />
    </>
  );
}
