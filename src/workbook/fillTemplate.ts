// Sentences in native formulas: a catalogue's template with formulas for its placeholders.

/** `{name}` placeholders become the given formulas, the text between them string literals, all joined with `&`. */
export function fillTemplate(template: string, holes: Readonly<Record<string, string>>): string {
  return template
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((piece) => holes[/^\{(\w+)\}$/.exec(piece)?.[1] ?? ''] ?? quoted(piece))
    .join('&');
}

/** A text as a literal in a formula. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
