/** Where the add-on's pages are shown. */
export interface FramePlace {
  /** Such as http://127.0.0.1:4001: never the workbench's own. */
  readonly origin: string;
  /** How far the clock in the frame is ahead of the real one, in milliseconds. */
  readonly ahead: () => number;
}
