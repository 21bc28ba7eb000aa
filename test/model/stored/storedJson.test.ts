import { storedJson, storedList, storedObject } from '../../../src/model/stored/storedJson';

test('a text that is not JSON is nothing', () => {
  for (const text of ['', 'TRUE ', '{', "{'a': 1}", 'undefined']) {
    expect(storedJson(text)).toBeUndefined();
    expect(storedObject(text)).toBeNull();
    expect(storedList(text)).toEqual([]);
  }
});

test('JSON of another kind is nothing either', () => {
  expect([storedJson('null'), storedJson('7'), storedJson('"a"')]).toEqual([null, 7, 'a']);
  expect(['null', '7', '"a"', 'true'].map(storedObject)).toEqual([null, null, null, null]);
  expect(['null', '7', '"[]"', '{"length": 1}'].map(storedList)).toEqual([[], [], [], []]);
});

test('an object comes as it is, and a list without other items', () => {
  expect(storedObject('{"a": {"b": [1]}}')).toEqual({ a: { b: [1] } });
  expect(storedList('[{"a": 1}, null, 3, "x", ["key", "value"]]')).toEqual([{ a: 1 }, ['key', 'value']]);
});
