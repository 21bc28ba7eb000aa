import { JOB_TEXTS, jobDescriptionSections, LONGEST_SECTION } from '../../../src/model/programme/JobDescription';

const unedited = Object.fromEntries(JOB_TEXTS.map((key) => [key, '']));

test('edited sections come back without spaces around them, and nothing else', () => {
  expect(jobDescriptionSections('{"mission":" Grow key accounts\\n","other":"x"}')).toEqual({
    ...unedited,
    mission: 'Grow key accounts',
  });
});

test('a section is cut at its longest', () => {
  const { skills } = jobDescriptionSections(JSON.stringify({ skills: 'x'.repeat(LONGEST_SECTION + 1) }));
  expect(skills).toHaveLength(LONGEST_SECTION);
});

test.each(['', 'no JSON', 'null', '7', '"mission"', '[]', '{"mission":7,"skills":null,"title":["x"]}'])(
  '%p counts as not edited',
  (text) => {
    expect(jobDescriptionSections(text)).toEqual(unedited);
  },
);
