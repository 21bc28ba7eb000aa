// The one function of React that this page calls itself: Univer's screen is made of it, the page's own of Preact.
declare module 'react' {
  export function createElement(type: string, properties: Record<string, unknown>): object;
}
