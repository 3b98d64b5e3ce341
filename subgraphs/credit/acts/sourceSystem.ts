/** What stands as the source of a row that was written by an act of this graph. */
export const SUPERVISION_GRAPH = "SUPERVISION-GRAPH";
