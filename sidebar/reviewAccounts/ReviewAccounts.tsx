// What is to be done over all accounts.
import { work as words } from '../../src/text/en/work';

export function ReviewAccounts() {
  return <p>{words.title}</p>;
}
