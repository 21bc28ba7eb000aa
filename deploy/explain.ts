// Maps the answers of Google and the network, as clasp prints them, to advice for the user.

const AGAIN = 'then run "npm run deploy" again.';

/** The first matching line counts. */
const ADVICE: readonly { answer: RegExp; advice: string }[] = [
  {
    answer: /has not enabled the Apps Script API/i,
    advice: `Google's Apps Script API is switched off for your account. Switch it on at https://script.google.com/home/usersettings, wait a minute, ${AGAIN}`,
  },
  {
    answer: /insufficient authentication scopes|insufficient permission/i,
    advice:
      'The Google login does not allow all that is needed. Run "npx clasp logout", then "npm run deploy" again, and tick every box that Google shows.',
  },
  {
    answer: /certificate/i,
    advice: `This network puts its own certificate between you and Google. Ask your IT department for the certificate file, set NODE_EXTRA_CA_CERTS to its path, ${AGAIN}`,
  },
  {
    answer: /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|EPIPE|UNREACH|socket hang up|network|timeout/i,
    advice: `Google could not be reached. Check the internet connection (and the VPN or proxy, if you use one), ${AGAIN}`,
  },
  {
    answer: /entity was not found|does not have permission/i,
    advice:
      'Your sheet\'s script was deleted, or this Google account may not change it. For another account run "npx clasp logout", ' +
      'then "npm run deploy" again. For a new sheet run "npm run deploy -- --new".',
  },
  {
    answer: /quota|rate limit|too many requests/i,
    advice: `Google takes no more of these requests for now. Wait an hour, ${AGAIN}`,
  },
  {
    answer: /internal error|backend error|unavailable|bad gateway/i,
    advice: `Google had a problem of its own. Wait a few minutes, ${AGAIN}`,
  },
];

/** Whether an answer means that no user is logged in, or that Google no longer accepts the saved login. */
export function asksForLogin(answer: string): boolean {
  return /No credentials found|invalid_grant|invalid_rapt|invalid authentication credentials|No access, refresh token/i.test(
    answer,
  );
}

/** One or two sentences for an answer: what happened and what to do. Quotes an unknown answer. */
export function explain(answer: string): string {
  const known = ADVICE.find((line) => line.answer.test(answer));
  return known?.advice ?? `Google did not accept the add-on. Its answer was: ${answer.trim() || 'none'}`;
}
