import { drawAgain } from "./drawAgain.js";
import { ALGORITHM, canonical, commitmentOf, sha256 } from "./digests.js";
import { ruleFindings } from "./recordRules.js";
import { shapeFindings } from "./recordShape.js";

/** Everything in which a record differs from what its own terms give; empty where it is sound. */
export function findings(text, publishedCommitment) {
  let record;
  try {
    record = JSON.parse(text);
  } catch (error) {
    return [`the record is not JSON: ${error.message}`];
  }
  const misshapen = [...shapeFindings(record)];
  if (misshapen.length > 0) return misshapen;
  const found = [];
  if (text !== `${canonical(record)}\n`)
    found.push(
      "the record is not in canonical form (RFC 8785 and a line feed): something is in it twice, or was reformatted",
    );
  found.push(...ruleFindings(record));
  const commitment = commitmentOf(record);
  found.push(...difference("commitment", record.commitment, commitment));
  if (publishedCommitment !== undefined && publishedCommitment !== commitment)
    found.push(
      `the terms are not those committed to before the draw: the commitment was ${publishedCommitment}, theirs is ${commitment}`,
    );
  for (const { kind, party, commitment: promised, value } of record.contributions) {
    if (kind !== "SECRET") continue;
    const kept = sha256(`${ALGORITHM} contribution\n${record.task.number}\n${party}\n${value}\n`);
    found.push(...difference(`commitment of ${party}`, promised, kept));
  }
  const values = record.contributions.map(({ party, value }) => `${party}\t${value}\n`).join("");
  const seed = sha256(`${ALGORITHM} seed\n${commitment}\n${values}`);
  found.push(...difference("seed", record.seed, seed));
  // What is wrong with the terms or the seed shows in everything drawn, and would hide there.
  return found.length > 0 ? found : [...drawnFindings(record, seed)];
}

function* drawnFindings(record, seed) {
  const drawn = drawAgain(record, Buffer.from(seed, "hex"));
  yield* difference("number of objects drawn", record.drawn.length, drawn.length);
  for (const [at, { object, inspectors }] of drawn.entries()) {
    const said = record.drawn[at];
    if (said === undefined) return;
    yield* difference(`drawn[${at}].object`, said.object, object);
    yield* difference(`drawn[${at}].inspectors`, said.inspectors.join(" "), inspectors.join(" "));
  }
}

const difference = (what, said, given) =>
  said === given ? [] : [`${what}: the record says ${said}, the terms give ${given}`];
