// What a script declares, read from its text: its functions, and the help of its custom functions.
import { type Comment, type FunctionDeclaration, parse } from 'acorn';

/** A custom function as the formula helper shows it. */
export interface CustomFunction {
  readonly name: string;
  /** The first paragraph of its JSDoc. */
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
}

export interface ScriptOutline {
  /** The names of all functions at top level. */
  readonly functions: readonly string[];
  readonly customFunctions: readonly CustomFunction[];
}

const known = new Map<string, ScriptOutline>();

/** Throws a SyntaxError for anything that Apps Script refuses: modules, class fields, anything after ES2020. Each text is read once. */
export function readScript(code: string): ScriptOutline {
  const outline = known.get(code) ?? outlineOf(code);
  known.set(code, outline);
  return outline;
}

function outlineOf(code: string): ScriptOutline {
  const comments: Comment[] = [];
  const { body } = parse(code, { ecmaVersion: 2020, sourceType: 'script', onComment: comments });
  const declared = body.filter((node): node is FunctionDeclaration => node.type === 'FunctionDeclaration');
  const customFunctions = declared.flatMap((declaration) => {
    const doc = comments.filter(({ end, type }) => type === 'Block' && end <= declaration.start).at(-1);
    const belongs = doc && code.slice(doc.end, declaration.start).trim() === '' && /@customfunction\b/i.test(doc.value);
    return belongs && !declaration.id.name.endsWith('_') ? [readHelp(declaration, doc.value)] : [];
  });
  return { functions: declared.map(({ id }) => id.name), customFunctions };
}

function readHelp({ id, params }: FunctionDeclaration, doc: string): CustomFunction {
  const text = doc.replace(/^\s*\* ?/gm, '').replace(/^\*/, '');
  const [intro = '', ...tags] = text.split(/^@/m);
  const described = new Map(
    tags.flatMap((tag) => {
      const match = /^param\s+(?:\{(?:[^{}]|\{[^{}]*\})*\}\s*)?(\[?)([\w$]+)(?:=[^\]]*)?\]?\s*-?\s*([\s\S]*)$/.exec(tag);
      return match ? [[match[2] ?? '', { bracket: match[1] === '[', text: oneLine(match[3] ?? '') }] as const] : [];
    }),
  );
  const parameters = params.map((parameter) => {
    const name = parameter.type === 'Identifier' ? parameter.name : '';
    const found = described.get(name);
    const description = found?.text ?? '';
    return { name, description, optional: found?.bracket === true || /\boptional\b/i.test(description) };
  });
  return { name: id.name, description: oneLine(intro.trim().split(/\n\s*\n/)[0] ?? ''), parameters };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
