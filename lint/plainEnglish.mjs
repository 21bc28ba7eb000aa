// Lint rule: comments, test titles and names are plain English.

/** Phrases that do not belong in comments and test titles, and what to write instead. */
const PHRASES = [
  [/\bstand(?:s|ing)?\b/i, 'is, exists, holds or now'],
  [/(?<!\bthere )\b(?:is|are) none\b/i, 'no …, missing or null'],
  [
    /(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|more\b|one\b|larger\b|smaller\b|shorter\b|better\b|worse\b|earlier\b|later\b)/i,
    'is not a …',
  ],
  [/\bshall\b/i, 'the present tense, should or may'],
  [/\b(?:nobody|somebody|whoever)\b/i, 'no one, someone, a user or the person'],
  [/\bone that\b/i, 'the noun: a row that …'],
  [/(?<=^\s*|[.;:]\s+)Who\b(?![^.]*\?)/, 'the noun: the scorer'],
  [/\bwhat comes\b|\bwhat is to be had\b/i, 'the noun'],
  [/\bunless told\b/i, 'by default'],
  [/\b(?:lay|lays|laid)\b/i, 'create or set up'],
  [/\bhad better\b/i, 'should'],
  [/\bto be had\b/i, 'available or unavailable'],
  [/\btold\b/i, 'given or passed'],
  [/\bmay not\b/i, 'must not, cannot or might not'],
  [/\beach of which\b/i, 'a second sentence'],
  [/(?<=^\s*|[.;:]\s+)[A-Z]\w*(?:ed|ept|own|ten|eld|ven|eft) (?:is|are)\b/, 'subject, verb, object'],
];

/** Words that do not belong in names: `layTabs`, `sayAmount`, `asTold`. */
const WORDS = [
  [/^(?:stands?|standing)$/, 'is or current'],
  [/^(?:nobody|somebody|whoever)$/, 'no one or user'],
  [/^(?:lay|lays|laid)$/, 'create or set up'],
  [/^(?:say|says|said)$/, 'format or describe'],
  [/^(?:tell|tells|told)$/, 'answer or given'],
];
const NAMES = [
  [/^take[A-Z]\w*In$/, 'absorb…'],
  [/^give(?:[A-Z]\w*)?Back$/, 'restore…'],
  [/^notice[A-Z]/, 'detect…'],
  [/^settle[A-Z]/, 'resolve…'],
];
const TEST_FUNCTIONS = new Set(['describe', 'it', 'test']);
const ANY_PHRASE = anyOf(PHRASES);
const ANY_WORD = /stand|body|whoever|lay|laid|sa(?:y|id)|te?ol?ld?|^(?:take|give|notice|settle)/i;

/** One expression for all of them, since most texts have none. */
function anyOf(entries) {
  return new RegExp(entries.map(([{ source }]) => `(?:${source})`).join('|'), 'i');
}

/** The text of a comment without its quotations, which are in backticks or double quotes. */
function prose(text) {
  return text
    .replace(/^\s*\*+/gm, '')
    .replace(/`[^`]*`|"[^"]*"|“[^”]*”/g, '``')
    .replace(/\s+/g, ' ')
    .trim();
}

/** @returns {{ found: string, instead: string }[]} */
function bannedPhrases(text) {
  if (!ANY_PHRASE.test(text)) return [];
  return PHRASES.flatMap(([phrase, instead]) => {
    const found = phrase.exec(text)?.[0];
    return found === undefined ? [] : [{ found, instead }];
  });
}

/** @returns {{ found: string, instead: string }[]} */
function bannedNames(name) {
  if (!ANY_WORD.test(name)) return [];
  const words = name.split(/(?<=[a-z\d])(?=[A-Z])|[_$]+/).map((word) => word.toLowerCase());
  const instead =
    NAMES.find(([pattern]) => pattern.test(name))?.[1] ??
    WORDS.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1];
  return instead === undefined ? [] : [{ found: name, instead }];
}

/** Comments on lines one after another are one text: a phrase may run over the end of a line. */
function paragraphs(comments) {
  const joined = [];
  for (const comment of comments) {
    const last = joined.at(-1);
    const continues = last && comment.type === 'Line' && last.type === 'Line' && comment.loc.start.line === last.loc.end.line + 1;
    if (continues)
      Object.assign(last, { value: `${last.value}\n${comment.value}`, loc: { start: last.loc.start, end: comment.loc.end } });
    else joined.push({ type: comment.type, value: comment.value, loc: comment.loc });
  }
  return joined;
}

/** The text of a string or of a template, or undefined. */
function textOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked).join('…');
  return undefined;
}

/** `it`, `it.each(…)`, `test.each`…``: the name that the call starts with. */
function calledName(callee) {
  if (callee.type === 'Identifier') return callee.name;
  const inner = callee.object ?? callee.callee ?? callee.tag;
  return inner && calledName(inner);
}

/** @type {import('oxlint/plugins-dev').Rule} */
const plainEnglish = {
  meta: {
    type: 'suggestion',
    docs: { description: 'comments, test titles and names are plain English' },
    messages: { phrase: 'Write plain English: instead of “{{found}}” {{instead}}.' },
    schema: [],
  },
  create({ sourceCode, report }) {
    const names = new Set();
    const reportAll = (where, banned) => {
      for (const data of banned) report({ ...where, messageId: 'phrase', data });
    };
    const checkName = (node) => {
      // The name of a property may be a key of a catalogue, which is named where it is declared.
      if (node.parent?.type === 'MemberExpression' && node.parent.property === node) return;
      if (names.has(node.name)) return;
      names.add(node.name);
      reportAll({ node }, bannedNames(node.name));
    };
    return {
      Program() {
        for (const { value, loc } of paragraphs(sourceCode.getAllComments())) reportAll({ loc }, bannedPhrases(prose(value)));
      },
      Identifier: checkName,
      JSXIdentifier: checkName,
      PrivateIdentifier: checkName,
      CallExpression({ callee, arguments: [title] }) {
        const text = TEST_FUNCTIONS.has(calledName(callee)) ? textOf(title) : undefined;
        if (text !== undefined) reportAll({ node: title }, bannedPhrases(prose(text)));
      },
    };
  },
};

export default { meta: { name: 'local' }, rules: { 'plain-english': plainEnglish } };
