import { costingMore } from '../../../src/model/accounts/costingMore';

const account = (name: string, revenue3y: number | null, cost3y: number | null) => ({ name, revenue3y, cost3y });

test('names the accounts that cost more than they bring, the largest loss first; unknown figures are not a loss', () => {
  const accounts = [
    account('Even', 100, 100),
    account('Small loss', 100, 101),
    account('Credit notes', -50, 20),
    account('No cost known', -10, null),
    account('No revenue known', null, 10),
    account('Nothing sold', 0, 5),
  ];
  expect(costingMore(accounts).map(({ name }) => name)).toEqual(['Credit notes', 'Nothing sold', 'Small loss']);
});
