import { Failure } from './Failure';
import { clasp } from './clasp';
import { asksForLogin, explain } from './explain';

/**
 * Runs one clasp command that answers in JSON, and logs the user in first when Google asks for it.
 *
 * @param browser whether a browser may be opened for the login.
 * @returns what clasp answered. Throws a Failure that says what happened and what to do, with Google's own words as its cause.
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
    // Some of clasp's refusals end with the exit code of a success: only an answer counts as one.
    if (answer.succeeded) return JSON.parse(answer.output);
  } catch {
    // Falls through to what clasp complained about.
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
