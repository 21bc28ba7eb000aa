/**
 * The text of the project's file `name`.html, exactly as it was pushed. `createHtmlOutputFromFile(name).getContent()` would return
 * processed text, where comments, and script code that looks like one, can be missing. Throws if the project has no such file.
 */
export function readProjectFile(name: string): string {
  return HtmlService.createTemplateFromFile(name).getRawContent();
}
