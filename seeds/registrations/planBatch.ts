import { SOURCE_SYSTEM as SYNTHETIC } from "../city/city.ts";
import type { StoredEntityRow } from "../../subgraphs/legal-entities/rows.ts";
import { type ImportedColumns, importedColumns, SOURCE_SYSTEM, wholeRow } from "./entityRow.ts";
import type { Note } from "./findings.ts";
import type { JudgedRow } from "./judgeRow.ts";
import type { KnownEntity } from "./knownEntities.ts";
import type { Finding, Quarantined, Verdict } from "./registration.ts";
import type { Outcome } from "./tally.ts";

type Accepted = Exclude<Verdict, Quarantined>;

/** What a batch does to the register, and what each of its rows counts as. */
export interface BatchPlan {
  readonly added: ImportedColumns[];
  readonly replaced: StoredEntityRow[];
  /** Entities, among those replaced, that were synthetic. */
  readonly syntheticIds: number[];
  readonly quarantined: { readonly row: JudgedRow; readonly verdict: Quarantined }[];
  readonly counted: {
    readonly line: number;
    readonly outcome: Outcome;
    readonly verdict: Verdict;
    /** Notes that only the register could give. */
    readonly notes: readonly Finding<Note>[];
  }[];
}

/**
 * Decides what a batch does, from its judged rows and what the register has under their codes. Pure.
 * Entities that are new to the register are numbered from `firstId`.
 */
export function planBatch(
  rows: readonly JudgedRow[],
  known: ReadonlyMap<string, KnownEntity>,
  firstId: number,
  recordedAt: string,
): BatchPlan {
  const plan: BatchPlan = {
    added: [],
    replaced: [],
    syntheticIds: [],
    quarantined: [],
    counted: [],
  };
  for (const row of rows) {
    const { line, verdict, isRepetition } = row;
    if (verdict.kind === "quarantined") {
      plan.quarantined.push({ row, verdict });
      plan.counted.push({ line, outcome: "quarantined", verdict, notes: [] });
      continue;
    }
    const entity = known.get(verdict.registration.identity);
    if (isRepetition || isUnchanged(entity, verdict)) {
      plan.counted.push({ line, outcome: "unchanged", verdict, notes: [] });
      continue;
    }
    const outcome = verdict.corrections.length > 0 ? "corrected" : "imported";
    const notes = entity === undefined ? [] : [noteOf(entity)];
    plan.counted.push({ line, outcome, verdict, notes });
    const id = entity?.id ?? firstId + plan.added.length;
    const record = { id, version: (entity?.version ?? 0) + 1, recordedAt };
    const columns = importedColumns(verdict.registration, verdict.digest, record);
    if (entity === undefined) plan.added.push(columns);
    else plan.replaced.push(wholeRow(columns));
    if (entity?.source_system === SYNTHETIC) plan.syntheticIds.push(id);
  }
  return plan;
}

function isUnchanged(entity: KnownEntity | undefined, { digest }: Accepted): boolean {
  return entity?.source_system === SOURCE_SYSTEM && entity.content_digest === digest;
}

function noteOf({ source_system, version }: KnownEntity): Finding<Note> {
  return source_system === SOURCE_SYSTEM
    ? { code: "CONTENT_CHANGED", detail: `version ${version} → ${version + 1}` }
    : { code: "SOURCE_REPLACED", detail: `version ${version} from ${source_system}` };
}
