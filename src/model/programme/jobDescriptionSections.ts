import { JOB_TEXTS, LONGEST_SECTION, type JobDescriptionSections } from './JobDescription';

/** The edited sections in a JSON text. What is no text counts as not edited; never throws. */
export function jobDescriptionSections(text: string): JobDescriptionSections {
  const stored = readObject(text);
  const edited = JOB_TEXTS.map((key) => {
    const section = stored[key];
    return [key, typeof section === 'string' ? section.trim().slice(0, LONGEST_SECTION) : ''];
  });
  return Object.fromEntries(edited) as JobDescriptionSections;
}

function readObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
