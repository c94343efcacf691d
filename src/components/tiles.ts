/** Column and row of each State's tile, from 1: roughly where it lies, all of one size, no borders drawn. */
export const TILES: Record<string, { column: number; row: number }> = Object.fromEntries(
  [
    '. . CAN . . . . . .',
    '. . USA . . BHS . . .',
    '. MEX . . CUB HTI DOM KNA ATG',
    '. . BLZ . JAM . . . DMA',
    '. GTM HND . . . . LCA BRB',
    '. SLV NIC . . . . VCT .',
    '. . CRI PAN . . . GRD TTO',
    '. . . . COL VEN GUY SUR .',
    '. . . ECU PER . BRA . .',
    '. . . . . BOL PRY . .',
    '. . . . CHL ARG URY . .',
  ].flatMap((line, row) =>
    line
      .split(' ')
      .map((code, column): [string, { column: number; row: number }] => [code, { column: column + 1, row: row + 1 }])
      .filter(([code]) => code !== '.'),
  ),
);
