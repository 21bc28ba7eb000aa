// The people with whom the spreadsheet is shared. Only stored: the workbench itself shares nothing.
import { ScriptError } from '../door/ScriptError';

export interface People {
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export class Sharing {
  private present: People;

  constructor(
    readonly owner: string,
    stored: People = { editors: [], viewers: [] },
  ) {
    this.present = stored;
  }

  people(): People {
    return this.present;
  }

  /** Everyone who may edit, the owner first. */
  get editors(): readonly string[] {
    return this.owner === '' ? this.present.editors : [this.owner, ...this.present.editors];
  }
  get viewers(): readonly string[] {
    return this.present.viewers;
  }

  /** A viewer becomes an editor. */
  addEditors(addresses: readonly string[]): void {
    assertAddresses(addresses);
    const { editors, viewers } = this.present;
    const added = addresses.filter((address) => !includes(this.editors, address));
    this.present = {
      editors: [...editors, ...distinct(added)],
      viewers: viewers.filter((address) => !includes(addresses, address)),
    };
  }

  /** An editor stays one. */
  addViewers(addresses: readonly string[]): void {
    assertAddresses(addresses);
    const { editors, viewers } = this.present;
    const added = addresses.filter((address) => !includes([...this.editors, ...viewers], address));
    this.present = { editors, viewers: [...viewers, ...distinct(added)] };
  }
}

/** Addresses are equal regardless of case. */
const includes = (addresses: readonly string[], address: string) =>
  addresses.some((one) => one.toLowerCase() === address.toLowerCase());
const distinct = (addresses: readonly string[]) =>
  addresses.filter((address, index) => !includes(addresses.slice(0, index), address));

function assertAddresses(addresses: readonly string[]): void {
  const odd = addresses.find((address) => !ADDRESS.test(address));
  if (odd !== undefined) throw new ScriptError(`Invalid email: ${odd}`);
}
