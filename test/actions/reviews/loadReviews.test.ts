import { openWorkbook, sampleWorkbook } from '../../setup/preparedWorkbook';
import { confirmSuggested } from '../../setup/programmeWorkbook';

test('accounts know since when they have their tier, and the dashboard calls a first review late that is past its day', () => {
  const first = sampleWorkbook();
  confirmSuggested(first, 4, 2);
  const later = openWorkbook({ snapshot: first.host.save(), now: () => Date.UTC(2026, 7, 3) });
  confirmSuggested(later, 4, 3);
  const december = openWorkbook({ snapshot: later.host.save(), now: () => Date.UTC(2026, 11, 2) });
  const sinceOf = (tier: string) =>
    december
      .ask('loadReviews', {})
      .accounts.flatMap(({ plan: { account } }) => (account.tier === tier ? [account.tierSince] : []))
      .sort();
  expect(sinceOf('key')).toEqual(['2026-06-01', '2026-06-01', '2026-08-03']);
  december.ask('writeDashboard', {});
  expect(JSON.stringify(december.values('Dashboard', 'A4:N6'))).toContain('3 of 3');
});
