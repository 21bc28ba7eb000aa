import { keyAccountsOf } from '../../../src/model/programme/keyAccountsOf';
import { plan } from '../plan/plans';

test('key accounts, including those under review, are counted by manager however the name is spelled', () => {
  const plans = [
    plan({ account: { kam: 'Sara', tier: 'key' } }),
    plan({ account: { kam: ' sara', tier: 'keyUnderReview' } }),
    plan({ account: { kam: 'Sara', tier: 'watch' } }),
    plan({ account: { kam: 'علي', tier: 'key' } }),
    plan({ account: { kam: '', tier: 'key' } }),
  ];
  expect([...keyAccountsOf(plans)]).toEqual([
    ['sara', 2],
    ['علی', 1],
  ]);
});
