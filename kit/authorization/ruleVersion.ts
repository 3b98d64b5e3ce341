import { createHash } from "node:crypto";
import { editionOn, type PolicyInForce, policyInForce } from "../../policy/edition.ts";

/** As many hexadecimal digits of the digest as tell versions apart. */
const DIGITS = 12;

const versions = new Map<string, string>();

/**
 * Names all rules that hold on a day in Shanghai, such as `2026-01-01+0c4f3ab19d2e`: the day since which
 * they hold unchanged, and the beginning of the SHA-256 of their canonical JSON. `none` before there were
 * any. Computed once for each edition, so it may be asked for every request.
 */
export function ruleVersion(day: string): string {
  const edition = editionOn(day);
  if (edition === undefined) return "none";
  const known = versions.get(edition);
  if (known !== undefined) return known;
  const version = versionOf(edition, policyInForce(edition));
  versions.set(edition, version);
  return version;
}

/** The version of rules that hold since a day. */
export function versionOf(edition: string, rules: PolicyInForce): string {
  const digest = createHash("sha256").update(canonicalJson(rules)).digest("hex");
  return `${edition}+${digest.slice(0, DIGITS)}`;
}

/** JSON whose keys are sorted, so that the order of lines in a file changes no version. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).toSorted(([left], [right]) => (left < right ? -1 : 1)),
        )
      : part,
  );
}
