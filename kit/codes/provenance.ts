import { departmentByCode } from "../../policy/departments/index.ts";
import type { ProvenanceColumns } from "../database/provenanceColumns.ts";
import type { CodedValue } from "./codedValue.ts";

/** Where a record comes from (一数一源), as the GraphQL type `Provenance` resolves it. */
export interface Provenance {
  readonly sourceSystem: string;
  readonly authority: CodedValue;
  readonly version: number;
  readonly recordedAt: string;
}

/** Names the source of a record from its provenance columns. */
export function provenanceOf(row: ProvenanceColumns): Provenance {
  return {
    sourceSystem: row.source_system,
    authority: departmentOf(row.authority_code),
    version: row.version,
    recordedAt: row.recorded_at,
  };
}

/** A department's code with its names; an unknown code keeps itself as its name. */
export function departmentOf(code: string): CodedValue {
  const department = departmentByCode(code);
  return { code, name: department?.name ?? code, nameEn: department?.nameEn ?? null };
}
