import { Failure } from './Failure';
import { clasp } from './clasp';
import { asksForLogin, explain } from './explain';

/**
 * Runs a clasp command that answers in JSON, and logs the user in first if Google requires it.
 *
 * @param browser whether a browser can be opened for the login.
 * @returns clasp's answer. Throws a Failure that explains what happened and what to do, with Google's own message as its cause.
 */
export function askGoogle(
  words: readonly string[],
  { folder = process.cwd(), browser }: { folder?: string; browser: boolean },
): unknown {
  const ask = () => clasp(['--json', ...words], { folder });
  let answer = ask();
  if (asksForLogin(answer.complaint)) {
    logIn(browser);
    answer = ask();
  }
  try {
    // Some clasp errors have the exit code of success: only an answer counts as success.
    if (answer.succeeded) return JSON.parse(answer.output);
  } catch {
    // Continues with the error message of clasp.
  }
  const complaint = answer.complaint || answer.output;
  throw new Failure(explain(complaint), { cause: complaint });
}

function logIn(browser: boolean): void {
  if (!browser) {
    throw new Failure(
      'You are not logged in to Google, or the login has ended. Run "npx clasp login", then "npm run deploy" again.',
    );
  }
  console.log('Log in to Google in the browser window that opens now, and tick every box there.');
  console.log('(No browser on this machine? Press Ctrl+C and run "npx clasp login --no-localhost".)');
  const login = clasp(['login'], { shown: true });
  if (login.succeeded) return;
  if (/access_denied/.test(login.complaint)) {
    throw new Failure('The Google login was cancelled, and nothing was changed. Run "npm run deploy" again to log in.');
  }
  throw new Failure(`The Google login did not work. ${explain(login.complaint)}`);
}
