// Invented figures of the 24 sample accounts, in the order of the catalogue's names: revenue of three years, potential in a year (in
// thousands), who of the six people looks after and sells to the account, and the scores on the starter set in the order of STARTER_SET.
// Two have a score missing and one grew out of nothing, as in real files.

export interface SampleFigures {
  revenue: readonly [number | null, number | null, number];
  potential: number;
  kam: number;
  salesRep: number;
  scores: readonly (number | null)[];
  /** Which of the catalogue's reasons says why it matters. */
  reason?: number;
}

export const sampleFigures: readonly SampleFigures[] = [
  { revenue: [1240, 1310, 1450], potential: 2600, kam: 0, salesRep: 3, scores: [8, 7, 9, 8, 9], reason: 1 },
  { revenue: [310, 295, 330], potential: 420, kam: 1, salesRep: 4, scores: [4, 6, 7, 5, 4] },
  { revenue: [null, 180, 420], potential: 1900, kam: 1, salesRep: 3, scores: [9, 8, 8, 7, 8], reason: 2 },
  { revenue: [520, 540, 515], potential: 600, kam: 2, salesRep: 4, scores: [3, 5, 6, 7, 5] },
  { revenue: [860, 1020, 1290], potential: 2400, kam: 0, salesRep: 5, scores: [9, 6, 8, 7, 9], reason: 4 },
  { revenue: [440, 410, 380], potential: 450, kam: 2, salesRep: 3, scores: [2, 4, 6, 6, 4] },
  { revenue: [690, 730, 810], potential: 1500, kam: 1, salesRep: 5, scores: [7, 6, 7, 8, 7] },
  { revenue: [1580, 1490, 1520], potential: 1700, kam: 0, salesRep: 4, scores: [4, 3, 6, 8, 8] },
  { revenue: [95, 120, 150], potential: 260, kam: 2, salesRep: 3, scores: [6, 7, 5, 4, 2] },
  { revenue: [210, 260, 345], potential: 900, kam: 1, salesRep: 5, scores: [8, 8, 9, 6, 6], reason: 0 },
  { revenue: [930, 990, 1080], potential: 1400, kam: 0, salesRep: 3, scores: [6, 5, 8, 9, 7] },
  { revenue: [60, 55, 70], potential: 110, kam: 2, salesRep: 4, scores: [3, 6, 4, 3, 1] },
  { revenue: [275, 300, 290], potential: 380, kam: 1, salesRep: 5, scores: [4, 7, 5, 5, 3] },
  { revenue: [480, 610, 720], potential: 1300, kam: 0, salesRep: 4, scores: [8, 6, 7, 6, 7], reason: 3 },
  { revenue: [150, 150, 165], potential: 300, kam: 2, salesRep: 3, scores: [5, 8, 3, 4, 3] },
  { revenue: [390, 450, 505], potential: 950, kam: 1, salesRep: 5, scores: [7, 7, 8, 7, 6] },
  { revenue: [80, 95, 90], potential: 140, kam: 2, salesRep: 4, scores: [3, 5, 5, null, 2] },
  { revenue: [230, 240, 265], potential: 350, kam: 1, salesRep: 3, scores: [5, 6, 6, 6, 3] },
  { revenue: [170, 220, 310], potential: 780, kam: 0, salesRep: 5, scores: [9, 7, 6, 5, 6] },
  { revenue: [640, 600, 520], potential: 560, kam: 2, salesRep: 4, scores: [1, 4, 5, 7, 4] },
  { revenue: [null, null, 130], potential: 1100, kam: 1, salesRep: 3, scores: [8, null, 7, 3, 7] },
  { revenue: [710, 820, 905], potential: 1800, kam: 0, salesRep: 5, scores: [8, 9, 7, 8, 8], reason: 2 },
  { revenue: [45, 50, 65], potential: 120, kam: 2, salesRep: 4, scores: [5, 6, 4, 3, 1] },
  { revenue: [330, 360, 355], potential: 480, kam: 1, salesRep: 3, scores: [4, 6, 6, 6, 4] },
];
