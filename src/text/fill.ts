import { oneStop } from './format/oneStop';

/** The template with `{hole}` replaced by its value; a hole without a value stays as it is. A name's full stop ends the sentence. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return oneStop(template.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole));
}
