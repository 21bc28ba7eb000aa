// What set-up laid and put back, in words, and how many accounts stand in the workbook.
import type { SetUpReport } from '../../src/actions/Actions';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { text } from '../text';

const titleOf = (key: string): string => {
  const titles: Readonly<Record<string, { title: string }>> = text.tabs;
  return titles[key]?.title ?? key;
};

export function WhatWasDone({ report }: { report: SetUpReport }) {
  const { laid, repaired, problems, accounts, candidates } = report;
  return (
    <>
      <Notice kind="done">
        {laid.length > 0 && <p>{text.setUp.laid(laid.map(titleOf))}</p>}
        {repaired.length > 0 && <p>{text.setUp.repaired(repaired)}</p>}
        {laid.length + repaired.length === 0 && <p>{text.setUp.inPlace}</p>}
        <p>{text.setUp.counts(accounts, candidates)}</p>
      </Notice>
      <Problems problems={problems} kind="warning" />
    </>
  );
}
