/**
 * The text of the project's file `name`.html, exactly as it was pushed. `createHtmlOutputFromFile(name).getContent()` would give it
 * processed: comments, and what looks like one inside a script, may be gone. Throws where the project has no such file.
 */
export function readProjectFile(name: string): string {
  return HtmlService.createTemplateFromFile(name).getRawContent();
}
