// Lint rule: an effect that moves the focus or listens to keys runs before the browser paints. `useEffect` runs after that, and loses a key
// that a user presses as soon as the screen has changed.

const MESSAGE = 'Use useLayoutEffect: a key pressed before this effect runs would be lost.';
const TAKES_KEYS = /\bfocus\w*\(|addEventListener\(\s*['"`]key/;

/** @type {import('oxlint/plugins-dev').Rule} */
const keysBeforePaint = {
  meta: {
    type: 'problem',
    docs: { description: 'effects that move the focus or listen to keys run before the browser paints' },
    messages: { late: MESSAGE },
    schema: [],
  },
  create({ sourceCode, report }) {
    return {
      CallExpression(node) {
        if (node.callee.name === 'useEffect' && TAKES_KEYS.test(sourceCode.getText(node))) report({ node, messageId: 'late' });
      },
    };
  },
};

export default { meta: { name: 'effects' }, rules: { 'keys-before-paint': keysBeforePaint } };
