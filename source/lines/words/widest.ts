/** Columns of a row that is told: as many as any sentence takes, since whoever tells it breaks none. */
export const widest = 2000;
