import { otherTimeZone } from '../../../sidebar/setUp/otherTimeZone';

const SUMMER = new Date(Date.UTC(2026, 6, 1, 12));
const WINTER = new Date(Date.UTC(2026, 0, 1, 12));

test('only clocks that differ now are named, whatever the zones are called', () => {
  expect(otherTimeZone('Asia/Tehran', 'Europe/Berlin', SUMMER)).toEqual([
    { code: 'otherTimeZone', values: { workbook: 'Asia/Tehran', own: 'Europe/Berlin' } },
  ]);
  expect(otherTimeZone('Etc/UTC', 'GMT', SUMMER)).toEqual([]);
  expect(otherTimeZone('Europe/London', 'Etc/UTC', WINTER)).toEqual([]);
  expect(otherTimeZone('Europe/London', 'Etc/UTC', SUMMER)).toHaveLength(1);
});

test('a zone that the browser does not know is not compared', () => {
  expect(otherTimeZone('Mars/Olympus', 'Etc/UTC', SUMMER)).toEqual([]);
});
