import { codedOrNull } from "../../kit/codes/codedValue.ts";
import { departmentOf } from "../../kit/codes/provenance.ts";
import { districtCode, itemCode, levelCode, recordKindCode } from "./codes.ts";
import { occurredOn, recordId, recordKind, recordSummary } from "./records.ts";
import type { LegalEntityRow, SupervisionRecordRow } from "./rows.ts";

/** The fields of `SupervisionRecord`, for each type that implements it. */
export const recordFields = {
  id: recordId,
  legalEntity: (row: SupervisionRecordRow): LegalEntityRow => ({ id: row.entity_id }),
  kind: (row: SupervisionRecordRow) => recordKindCode(recordKind(row)),
  authority: (row: SupervisionRecordRow) => departmentOf(row.authority_code),
  level: (row: SupervisionRecordRow) => levelCode(row.level_code),
  district: (row: SupervisionRecordRow) => codedOrNull(districtCode, row.district_code),
  item: (row: SupervisionRecordRow) => itemCode(row.item_code),
  occurredOn,
  summary: recordSummary,
};
