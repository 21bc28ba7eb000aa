// The plan of one account as a page to print.
import { accountBrief as words } from '../../src/text/en/accountBrief';

export function AccountBrief() {
  return <p>{words.title}</p>;
}
