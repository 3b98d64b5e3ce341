import { parse } from "graphql";
import { MAX_TOKENS } from "../authorization/operationLimits.ts";
import { excessAsWritten } from "../authorization/writtenSize.ts";

/** After so many the engine has compiled what reads operations. */
const TURNS = 4;

/** Words, colons and brackets of an alias of a field. */
const TOKENS_OF_AN_ALIAS = 3;

/**
 * Reads and measures the largest of operations a few times, which takes a tenth of a second. A gateway that has just
 * started is the easiest to bring down: its first refusals would take ten times what later ones do.
 */
export function rehearseRefusals(): void {
  const count = Math.floor(MAX_TOKENS / TOKENS_OF_AN_ALIAS) - 10;
  const aliases = Array.from({ length: count }, (_, at) => `a${at}: name`).join(" ");
  for (let turn = 0; turn < TURNS; turn += 1)
    excessAsWritten(parse(`query Rehearsal${turn} { ${aliases} }`, { maxTokens: MAX_TOKENS }));
}
