import { parse } from "graphql";
import { MAX_TOKENS } from "../authorization/operationLimits.ts";
import { excessAsWritten } from "../authorization/writtenSize.ts";

/** After so many the engine has compiled what reads operations. */
const TURNS = 4;

/** Words and colons of an aliased field, and words and brackets around all of them. */
const TOKENS = { ofAnAlias: 3, around: 6 };

/**
 * Reads and measures the largest of operations a few times, which takes a tenth of a second. A gateway that has just
 * started is the easiest to bring down: its first refusals would take ten times what later ones do.
 */
export function rehearseRefusals(): void {
  const count = Math.floor((MAX_TOKENS - TOKENS.around) / TOKENS.ofAnAlias);
  const aliases = Array.from({ length: count }, (_, at) => `a${at}: name`).join(" ");
  for (let turn = 0; turn < TURNS; turn += 1)
    excessAsWritten(parse(`query Rehearsal${turn} { ${aliases} }`, { maxTokens: MAX_TOKENS }));
}
