// What the minifier leaves as long as it is: constants, functions of the language, texts that a script repeats, functions that only call another,
// comparisons with `undefined` and `null`, and `new` where it can be left out.

/** Functions that need no object before them, and are called so often that a name of their own makes the script shorter. */
const BUILT_IN = new Map([
  ['Object', ['entries', 'fromEntries', 'keys', 'values']],
  ['Array', ['from', 'isArray']],
  ['Math', ['abs', 'ceil', 'floor', 'imul', 'max', 'min', 'round', 'sqrt']],
  ['JSON', ['parse', 'stringify']],
  ['Number', ['isFinite', 'isNaN']],
]);

/** The characters of a name in the minified script, with what sets it apart from its neighbours. */
const NAME = 3;
/** The least number of characters that a name for a text has to save. */
const LEAST_SAVED = 6;

/**
 * Gives the functions of `BUILT_IN`, and texts that occur often, names of their own. Writes `let` for `const`, which is shorter and joins
 * with its neighbours; the compiler has checked that constants stay as they are. A global function that passes all its parameters on to
 * another one becomes that one: `spellOutCustomFunctions` wrote it for the stubs alone.
 *
 * @param {string} script one function that is called, as webpack bundles.
 * @returns {Promise<{ start: number, end: number, text: string }[]>} what to put in the place of what.
 */
export async function shorterParts(script) {
  const { parse } = await import('acorn');
  const program = parse(script, { ecmaVersion: 'latest' });
  const nodes = [...nodesIn(program)];
  const builtIns = builtInsAmong(nodes);
  const texts = repeatedTextsAmong(nodes);
  const { node: block } = nodes.find(({ node }) => node.type === 'BlockStatement');
  const [first] = block.body;
  const begin = first.directive ? first.end : block.start + 1;
  return [
    { start: begin, end: begin, text: `let ${['$undefined', '$null=null', ...builtIns.names, ...texts.names].join()};` },
    ...[...builtIns.uses, ...texts.uses, ...constantsAmong(nodes), ...passedOnAmong(nodes)],
    ...[...comparedAmong(nodes), ...errorsAmong(nodes)],
  ];
}

/** Each node of a syntax tree with the node around it, in the order of the script. */
function* nodesIn(node, parent = null) {
  yield { node, parent };
  for (const child of Object.values(node).flat()) if (typeof child?.type === 'string') yield* nodesIn(child, node);
}

const constantsAmong = (nodes) =>
  nodes
    .filter(({ node }) => node.type === 'VariableDeclaration' && node.kind === 'const')
    .map(({ node: { start } }) => ({ start, end: start + 'const'.length, text: 'let' }));

function builtInsAmong(nodes) {
  const isBuiltIn = ({ type, computed, object, property }) =>
    type === 'MemberExpression' && !computed && BUILT_IN.get(object.name)?.includes(property.name);
  return {
    names: [
      '$globalThis=globalThis',
      ...[...BUILT_IN].map(([object, all]) => `{${all.map((name) => `${name}:$${object}_${name}`)}}=${object}`),
    ],
    uses: [
      ...nodes
        .filter(({ node, parent }) => isGlobal(node) && parent.key !== node && parent.property !== node)
        .map(({ node: { start, end } }) => ({ start, end, text: '$globalThis' })),
      ...nodes
        .filter(({ node }) => isBuiltIn(node))
        .map(({ node: { start, end, object, property } }) => ({ start, end, text: `$${object.name}_${property.name}` })),
    ],
  };
}

const isGlobal = (node) => node?.type === 'Identifier' && node.name === 'globalThis';

/** `undefined`, also written as `void 0`, and `null` in comparisons. */
const comparedAmong = (nodes) =>
  nodes
    .filter(({ parent }) => parent?.type === 'BinaryExpression' && parent.operator.length === '==='.length)
    .flatMap(({ node: { start, end, name, operator, raw } }) =>
      name === 'undefined' || operator === 'void'
        ? [{ start, end, text: '$undefined' }]
        : raw === 'null'
          ? [{ start, end, text: '$null' }]
          : [],
    );

const ERRORS = ['Error', 'RangeError', 'RegExp'];

/** The `new` before what is made without it too. */
const errorsAmong = (nodes) =>
  nodes
    .filter(({ node }) => node.type === 'NewExpression' && ERRORS.includes(node.callee.name))
    .map(({ node: { start, callee } }) => ({ start, end: callee.start, text: '' }));

/** Functions set on `globalThis` that give all their parameters, as they are, to a function with as many. */
function passedOnAmong(nodes) {
  const declared = new Map(nodes.flatMap(({ node }) => (node.type === 'FunctionDeclaration' ? [[node.id.name, node]] : [])));
  const isPassedOn = ({ params, body }) =>
    body?.type === 'CallExpression' &&
    declared.get(body.callee.name)?.params.length === params.length &&
    body.arguments.length === params.length &&
    params.every(({ name }, at) => name !== undefined && name === body.arguments[at].name);
  return nodes
    .filter(({ node }) => node.type === 'AssignmentExpression' && isGlobal(node.left.object) && isPassedOn(node.right))
    .map(({ node: { right } }) => ({ start: right.start, end: right.end, text: right.body.callee.name }));
}

function repeatedTextsAmong(nodes) {
  const places = new Map();
  for (const { node, parent } of nodes)
    if (isText(node, parent)) places.set(node.value, [...(places.get(node.value) ?? []), node]);
  const repeated = [...places.values()].filter((uses) => {
    const { length } = uses[0].raw;
    return uses.length * (length - NAME) >= NAME + length + LEAST_SAVED;
  });
  return {
    names: repeated.map(([{ raw }], at) => `$text_${at}=${raw}`),
    uses: repeated.flatMap((uses, at) => uses.map(({ start, end }) => ({ start, end, text: `$text_${at}` }))),
  };
}

/** Whether a name may replace a node. Engines compare the words of `typeof` as fast as numbers, but only where they are literals. */
function isText(node, parent) {
  if (node.type !== 'Literal' || typeof node.value !== 'string') return false;
  if (parent.type === 'BinaryExpression') return parent.left.operator !== 'typeof' && parent.right.operator !== 'typeof';
  return parent.key !== node && parent.property !== node && parent.directive === undefined;
}
