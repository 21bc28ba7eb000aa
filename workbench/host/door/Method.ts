// The metadata of a method: its arguments, what it touches, and the cost of a call at Google.

/** What a call touches, which is what an authorization mode allows or forbids. */
export type Access = 'nothing' | 'document' | 'change' | 'menu' | 'screen' | 'properties' | 'identity';

/** How a call counts: as a read or write of the document, a call of another service, or not at all. */
export type Count = 'read' | 'write' | 'call' | 'free';

export interface Method {
  /** One text per overload, a list of type names: `'Integer, Integer'`. `Text?` may be null; `''` takes nothing. */
  readonly signatures: readonly string[];
  /** Overloads that Google has and this host does not. */
  readonly missing: readonly string[];
  readonly access: Access;
  readonly count: Count;
  /** Milliseconds of one call, and of each cell that it touches. */
  readonly milliseconds: number;
  readonly perCell: number;
}

/** The methods that the host has of a class of Google's. */
export type Methods<Name extends string = string> = Readonly<Record<Name, Method>>;

const method =
  (access: Access, count: Count, milliseconds: number, perCell: number) =>
  (...signatures: string[]): Method => ({ signatures, missing: [], access, count, milliseconds, perCell });

/** What every crossing between a script and Google's side takes at least: an estimate, in milliseconds. */
const CROSSING = 0.3;

// Published measurements: getSheetId 2 ms, setValues of 4,000 cells under 50 ms, a property 30–60 ms, getName 150 ms. The others are estimates.
/** Touches nothing: builders, and what a handle knows by itself. */
export const free = method('nothing', 'free', CROSSING, 0);
/** Gives a handle on a part of the document. */
export const handle = method('document', 'free', CROSSING, 0);
export const read = method('document', 'read', 3, 0.005);
export const write = method('change', 'write', 5, 0.01);
export const menu = method('menu', 'free', 0, 0);
export const screen = method('screen', 'call', 100, 0);
export const property = method('properties', 'call', 45, 0);
export const identity = method('identity', 'free', CROSSING, 0);
/** Another service that takes a while. */
export const priced = method('nothing', 'call', 20, 0);

/** Changes only what the user sees: a viewer of the document may do that too. */
export const show = method('change', 'call', 5, 0);

/** The same method with a cost that was measured for it. */
export const costing = (milliseconds: number, priced: Method): Method => ({ ...priced, milliseconds });

/** The same method with Google's overloads that it lacks. */
export const lacking = (priced: Method, ...missing: string[]): Method => ({ ...priced, missing });
