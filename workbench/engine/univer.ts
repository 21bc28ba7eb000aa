// Every part of Univer that runs without a screen, in one module: jest cannot import the packages one by one, so tests map this
// file to a bundle of it.
export * from '@univerjs/core';
export { FUniver } from '@univerjs/core/facade';
