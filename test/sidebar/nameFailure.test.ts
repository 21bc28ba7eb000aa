import { nameFailure } from '../../sidebar/nameFailure';

describe('nameFailure', () => {
  test.each([
    ['wrongAccount', 'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.'],
    ['permissionsMissing', 'ScriptError: Authorization is required to perform that action.'],
    ['readOnly', 'You do not have permission to call setValues'],
    ['tookTooLong', 'ScriptError: Exceeded maximum execution time'],
    ['tooBusy', 'Service invoked too many times in a short time: exec qps.'],
    ['noConnection', 'NetworkError: Connection failure due to HTTP 0'],
    ['unknown', 'TypeError: Cannot read properties of undefined'],
  ])('names it %s: %s', (name, message) => {
    expect(nameFailure(new Error(message))).toBe(name);
    expect(nameFailure(message)).toBe(name);
  });

  test('has a name for a thrown value that is not an error', () => {
    expect(nameFailure(null)).toBe('unknown');
  });
});
