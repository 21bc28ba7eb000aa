import { isOurOwn } from '../../../workbench/server/isOurOwn';

const request = (method: string, host: string | undefined, origin?: string) => ({
  method,
  headers: { ...(host !== undefined && { host }), ...(origin !== undefined && { origin }) },
});

test('answers to this machine’s own names', () => {
  expect(isOurOwn(request('GET', '127.0.0.1:4000'))).toBe(true);
  expect(isOurOwn(request('GET', 'localhost:4000'))).toBe(true);
});

test('does not answer to another name that was pointed at this machine', () => {
  expect(isOurOwn(request('GET', 'evil.example:4000'))).toBe(false);
  expect(isOurOwn(request('GET', '127.0.0.1.evil.example'))).toBe(false);
  expect(isOurOwn(request('GET', undefined))).toBe(false);
});

test('changes nothing for a page of another origin, nor for one without any', () => {
  expect(isOurOwn(request('PUT', '127.0.0.1:4000', 'http://127.0.0.1:4000'))).toBe(true);
  expect(isOurOwn(request('PUT', '127.0.0.1:4000', 'https://evil.example'))).toBe(false);
  expect(isOurOwn(request('POST', '127.0.0.1:4000', 'http://127.0.0.1:5000'))).toBe(false);
  expect(isOurOwn(request('PUT', '127.0.0.1:4000', 'null'))).toBe(false);
  expect(isOurOwn(request('PUT', '127.0.0.1:4000'))).toBe(false);
});
