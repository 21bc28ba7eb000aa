// The only function of React that this page calls: Univer's screen uses React, the page itself Preact.
declare module 'react' {
  export function createElement(type: string, properties: Record<string, unknown>): object;
}
