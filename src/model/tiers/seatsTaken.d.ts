/** The number of seats that key accounts take: those of one group share a seat. */
export declare const seatsTaken: (
  keyAccounts: readonly {
    id: string;
    group?: string | undefined;
  }[],
) => number;
