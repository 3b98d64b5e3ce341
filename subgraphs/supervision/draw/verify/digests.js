import { createHash } from "node:crypto";

export const ALGORITHM = "supervision-draw/1";

/** The digest by which everything but the seed was committed to. */
export function commitmentOf({
  task,
  objects,
  exclusions,
  inspectors,
  absences,
  avoidances,
  contributions,
}) {
  const digest = (items, first, second) => ({
    count: items.length,
    sha256: sha256(items.map((item) => `${item[first]}\t${item[second]}\n`).join("")),
  });
  return sha256(
    canonical({
      algorithm: ALGORITHM,
      task,
      objects: digest(objects, "key", "weight"),
      exclusions: digest(exclusions, "object", "reason"),
      inspectors: digest(inspectors, "id", "department"),
      absences: digest(absences, "inspector", "reason"),
      avoidances: digest(avoidances, "inspector", "object"),
      contributions: contributions.map((one) => ({ ...one, value: undefined })),
    }),
  );
}

/** RFC 8785, of which a record of whole numbers needs only the order of names. */
export function canonical(value) {
  return JSON.stringify(value, withSortedNames);
}

/** A member that is undefined is not written. */
function withSortedNames(_, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, value[name]]),
  );
}

export const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");
