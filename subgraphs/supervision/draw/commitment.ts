import { createHash } from "node:crypto";
import { canonicalJson, type Json } from "./canonicalJson.ts";
import { ALGORITHM, type DrawTerms, type ObjectList } from "./drawTerms.ts";

/**
 * The digest of everything that decides a draw but the seed, to be published before anybody reveals a
 * contribution: 64 hexadecimal digits. Lists enter by their own digests, so that a long one needs no JSON text.
 */
export function commitmentOf(terms: DrawTerms): string {
  return sha256(
    canonicalJson({
      algorithm: ALGORITHM,
      task: terms.task as unknown as Json,
      objects: objectsDigest(terms.objects),
      exclusions: linesDigest(terms.exclusions, ({ object, reason }) => `${object}\t${reason}`),
      inspectors: linesDigest(terms.inspectors, ({ id, department }) => `${id}\t${department}`),
      absences: linesDigest(terms.absences, ({ inspector, reason }) => `${inspector}\t${reason}`),
      avoidances: linesDigest(terms.avoidances, (one) => `${one.inspector}\t${one.object}`),
      contributions: terms.contributions as unknown as Json,
    }),
  );
}

/** How a party commits to its secret. Its name and the task are in it, so that none can repeat another's. */
export function contributionCommitment(task: string, party: string, secret: string): string {
  return sha256(`${ALGORITHM} contribution\n${task}\n${party}\n${secret}\n`);
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Enough lines at a time that a call of the hash costs little beside them. */
const LINES_AT_A_TIME = 4_096;

function objectsDigest({ keys, weights }: ObjectList): Json {
  const hash = createHash("sha256");
  for (let from = 0; from < keys.length; from += LINES_AT_A_TIME) {
    const to = Math.min(from + LINES_AT_A_TIME, keys.length);
    let lines = "";
    for (let at = from; at < to; at += 1) lines += `${keys[at]}\t${weights[at]}\n`;
    hash.update(lines);
  }
  return { count: keys.length, sha256: hash.digest("hex") };
}

function linesDigest<Item>(items: readonly Item[], lineOf: (item: Item) => string): Json {
  return {
    count: items.length,
    sha256: sha256(items.map((item) => `${lineOf(item)}\n`).join("")),
  };
}
