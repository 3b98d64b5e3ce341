import { derivedKind } from "../../../kit/ingest/party.ts";
import type { PenaltyRowInput } from "../resolvers.generated.ts";
import { penaltyResult } from "./penaltyResult.ts";
import { CATEGORIES_OF_2016 } from "./penaltyWords.ts";

/** 案件 or 案 at the end of a case's name. */
const CASE = /案件?$/u;

/**
 * A row of the edition of 2016 in the elements of 2018/2019:
 *
 * - CF_JG, the result, stays as the content (CF_NR), and is split into CF_NR_FK, CF_NR_WFFF and CF_NR_ZKDX.
 * - CF_CFLB1 and CF_CFLB2 are codes, which become words.
 * - CF_CFMC, the name of the case, tells the type of violation (CF_WFXW), which there was no element for, once the
 *   party's name is taken off.
 * - The kind of party follows from what identifies it; the authority is the source of the data.
 */
export function penaltyOf2016(row: PenaltyRowInput): PenaltyRowInput {
  const { result, category, secondCategory, authorityName, authorityUscc } = row;
  return {
    ...row,
    content: row.content ?? result ?? null,
    ...penaltyResult(result ?? ""),
    category: [category, secondCategory].map(categoryWord).filter(Boolean).join(";"),
    violationType: row.violationType ?? violationOf(row),
    partyKind:
      row.partyKind ?? derivedKind(row.partyUscc, row.personIdNumber, row.legalRepresentativeName),
    ...(row.personIdNumber ? { personIdType: row.personIdType ?? "居民身份证" } : {}),
    sourceUnitName: row.sourceUnitName ?? authorityName ?? null,
    sourceUnitUscc: row.sourceUnitUscc ?? authorityUscc ?? null,
  };
}

/** A code becomes its word; a word stays what it is. */
function categoryWord(category: string | null | undefined): string {
  const text = (category ?? "").trim();
  return /^\d$/u.test(text) ? (CATEGORIES_OF_2016[Number(text)] ?? text) : text;
}

function violationOf({ caseName, partyName }: PenaltyRowInput): string {
  return (caseName ?? "")
    .replace(partyName?.trim() || " ", "")
    .replace(CASE, "")
    .trim();
}
