interface Figures {
  name: string;
  /** Over three years; `null` means unknown. */
  revenue3y: number | null;
  cost3y: number | null;
}

/** The accounts whose cost exceeds their revenue, the largest loss first. An unknown figure is not a loss. */
export const costingMore = <Account extends Figures>(accounts: readonly Account[]): Account[] =>
  accounts.filter((account) => lossOf(account) > 0).sort((a, b) => lossOf(b) - lossOf(a));

const lossOf = ({ revenue3y, cost3y }: Figures): number => (revenue3y === null || cost3y === null ? 0 : cost3y - revenue3y);
