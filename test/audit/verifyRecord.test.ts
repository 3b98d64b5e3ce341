import { describe, expect, it } from "@jest/globals";
import { type AuditPayload, type AuditRecordRow, chainedRow } from "../../audit/auditRecord.ts";
import { GENESIS_HASH, subjectsDigest } from "../../audit/chain.ts";
import { findings } from "../../audit/verify/finding.ts";
import { verifyRecord } from "../../audit/verify/verifyRecord.ts";

const KEYS = ["of-the-third", "of-the-first", "of-the-second"];
const FIRST = { seq: 0, hash: GENESIS_HASH };

/** The first record of a trail, with the digest of some keys and other keys beside it. */
function recorded(digestOf: readonly string[], beside: readonly string[]): AuditRecordRow {
  const subjects = { count: digestOf.length, digest: subjectsDigest(digestOf) };
  const payload: Pick<AuditPayload, "subjects"> = { subjects };
  return chainedRow({ text: JSON.stringify(payload), subjectKeys: beside }, 1, GENESIS_HASH);
}

/** Whether its subjects are those that it was written with, and what is found otherwise. */
function isAsWritten(row: AuditRecordRow) {
  const found = findings(10);
  return [verifyRecord(row, FIRST, found), ...found.kept.map(({ code }) => code)];
}

describe("the subjects of a record", () => {
  it.each([
    ["in the order in which they were written", KEYS],
    ["in ascending order, as an earlier release had them digested", KEYS.toSorted()],
  ])("are those that were digested %s", (_, digested) => {
    expect(isAsWritten(recorded(digested, KEYS))).toEqual([true]);
  });

  it.each([
    ["one is gone", KEYS.slice(1)],
    ["one was added", [...KEYS, "of-a-fourth"]],
    ["one is another", ["of-a-fourth", ...KEYS.slice(1)]],
    ["they stand in another order", KEYS.toReversed()],
  ])("are not those that were digested where %s", (_, beside) => {
    expect(isAsWritten(recorded(KEYS, beside))).toEqual([false, "SUBJECTS_DIFFER"]);
  });
});
