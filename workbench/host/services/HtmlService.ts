// HtmlService with its HtmlOutput and HtmlTemplate: pages for sidebars and dialogs, without scriptlets.
import { costing, free, type Methods } from '../door/Method';
import { objectBehind } from '../door/handles';
import { ScriptError } from '../door/ScriptError';
import type { PageShown } from '../Screen';
import type { Context } from './Context';

const SERVICE_METHODS = {
  createHtmlOutput: costing(10, free('', 'Text')),
  createHtmlOutputFromFile: free('Text'),
  createTemplateFromFile: costing(10, free('Text')),
} satisfies Methods;
const METHODS = {
  append: free('Text'),
  getContent: free(''),
  getHeight: free(''),
  getTitle: free(''),
  getWidth: free(''),
  setContent: free('Text'),
  setHeight: free('Integer?'),
  setTitle: free('Text'),
  setWidth: free('Integer?'),
} satisfies Methods;

const TEMPLATE_METHODS = { getRawContent: free('') } satisfies Methods;

type ServiceHandle = GoogleAppsScript.HTML.HtmlService;
type Handle = GoogleAppsScript.HTML.HtmlOutput;
type TemplateHandle = GoogleAppsScript.HTML.HtmlTemplate;

export class HtmlService implements Pick<ServiceHandle, keyof typeof SERVICE_METHODS> {
  readonly handle: ServiceHandle;

  constructor(private readonly context: Context) {
    this.handle = context.execution.expose('HtmlService', SERVICE_METHODS, this);
  }

  createHtmlOutput(...words: unknown[]): Handle {
    return new HtmlOutput(this.context, words.map(String).join('')).handle;
  }
  /** By the file's name, with or without `.html`. */
  createHtmlOutputFromFile(name: string): Handle {
    return this.createHtmlOutput(this.fileNamed(name));
  }
  createTemplateFromFile(name: string): TemplateHandle {
    return new HtmlTemplate(this.context, this.fileNamed(name)).handle;
  }

  private fileNamed(name: string): string {
    const html = this.context.files[name.replace(/\.html$/, '')];
    if (html === undefined) throw new ScriptError(`No HTML file named ${name} was found.`);
    return html;
  }
}

/** A file of the project as it was pushed; scriptlets in it are not run. */
class HtmlTemplate implements Pick<TemplateHandle, keyof typeof TEMPLATE_METHODS> {
  readonly handle: TemplateHandle;

  constructor(
    context: Context,
    private readonly content: string,
  ) {
    this.handle = context.execution.expose('HtmlService.HtmlTemplate', TEMPLATE_METHODS, this);
  }

  getRawContent(): string {
    return this.content;
  }
}

export class HtmlOutput implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;
  private title = '';
  private width: number | null = null;
  private height: number | null = null;

  constructor(
    context: Context,
    private content: string,
  ) {
    this.handle = context.execution.expose('HtmlService.HtmlOutput', METHODS, this);
  }

  append(html: string): Handle {
    return this.setContent(this.content + html);
  }
  getContent(): string {
    return this.content;
  }
  setContent(html: string): Handle {
    this.content = html;
    return this.handle;
  }
  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): Handle {
    this.title = title;
    return this.handle;
  }
  getWidth(): number {
    return this.width as number;
  }
  setWidth(width: number | null): Handle {
    this.width = width;
    return this.handle;
  }
  getHeight(): number {
    return this.height as number;
  }
  setHeight(height: number | null): Handle {
    this.height = height;
    return this.handle;
  }
}

/** The page behind an HtmlOutput's handle. */
export function pageBehind(output: Handle, title?: string): PageShown {
  const page = objectBehind(output, HtmlOutput);
  return { title: title ?? page.getTitle(), html: page.getContent(), width: page.getWidth(), height: page.getHeight() };
}
