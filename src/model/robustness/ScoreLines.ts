/** The accounts' scores while a weight moves: account i scores now[i] + distance·slope[i], where `distance` is how far it moved. */
export interface ScoreLines {
  now: Float64Array;
  slope: Float64Array;
}
