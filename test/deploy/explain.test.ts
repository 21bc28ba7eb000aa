import { asksForLogin, explain } from '../../deploy/explain';

test.each([
  [
    'request to https://oauth2.googleapis.com/token failed, reason: getaddrinfo ENOTFOUND oauth2.googleapis.com',
    'could not be reached',
  ],
  [
    'request to https://script.googleapis.com/v1/projects failed, reason: connect ETIMEDOUT 142.250.74.106:443',
    'could not be reached',
  ],
  ['Client network socket disconnected before secure TLS connection was established', 'could not be reached'],
  ['request failed, reason: self-signed certificate in certificate chain', 'NODE_EXTRA_CA_CERTS'],
  ['request failed, reason: unable to get local issuer certificate', 'NODE_EXTRA_CA_CERTS'],
  ['The caller does not have permission', 'npm run deploy -- --new'],
  ['Request had insufficient authentication scopes.', 'tick every box'],
  ['User Rate Limit Exceeded', 'Wait an hour'],
  ['Internal error encountered.', 'a problem of its own'],
])('%j is explained with advice: %s', (answer, advice) => {
  expect(explain(answer)).toContain(advice);
});

test('an unknown answer is quoted', () => {
  expect(explain('Syntax error: SyntaxError: Unexpected token line: 3 file: Code\n')).toBe(
    'Google did not accept the add-on. Its answer was: Syntax error: SyntaxError: Unexpected token line: 3 file: Code',
  );
  expect(explain('')).toBe('Google did not accept the add-on. Its answer was: none');
});

test.each([
  'No credentials found.',
  'invalid_grant',
  'Request had invalid authentication credentials. Expected OAuth 2 access token',
])('%j asks for a login', (answer) => {
  expect(asksForLogin(answer)).toBe(true);
});

test.each(['User has not enabled the Apps Script API.', 'connect ECONNREFUSED', 'Requested entity was not found.'])(
  '%j does not ask for a login',
  (answer) => {
    expect(asksForLogin(answer)).toBe(false);
  },
);
