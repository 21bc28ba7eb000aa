import { perRecord } from './perRecord';
import { computedColumn } from './fieldColumn';
import type { Column } from './Tab';

/** A column with the days since a fact was confirmed, else since its other day. A sign marks facts older than 90 days. */
export const factAgeColumn = (name: string, confirmedOn: string, otherDay: string): Column =>
  computedColumn('age', '[>90]"⚠ "0;0', (at, header) => {
    const [confirmed, other] = [at.column(confirmedOn), at.column(otherDay)];
    const days = `IF(${confirmed}<>"";TODAY()-${confirmed};IF(${other}<>"";TODAY()-${other};""))`;
    return perRecord(at, header, name, days);
  });
