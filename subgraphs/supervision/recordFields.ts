import { codedOrNull } from "../../kit/codes/codedValue.ts";
import { departmentOf } from "../../kit/codes/provenance.ts";
import { readingOf } from "../../kit/connection/columnsRead.ts";
import { districtCode, itemCode, levelCode, recordKindCode } from "./codes.ts";
import type { RecordColumns } from "./recordColumns.ts";
import { occurredOn, recordId, recordKind, recordSummary } from "./records.ts";
import type { LegalEntityRow, SupervisionRecordRow } from "./rows.ts";

const reading = readingOf<RecordColumns>();

/** The fields of `SupervisionRecord`, for each type that implements it. */
export const recordFields = {
  id: recordId,
  legalEntity: reading(["entity_id"], (row): LegalEntityRow => ({ id: row.entity_id })),
  kind: (row: SupervisionRecordRow) => recordKindCode(recordKind(row)),
  authority: reading(["authority_code"], (row) => departmentOf(row.authority_code)),
  level: (row: SupervisionRecordRow) => levelCode(row.level_code),
  district: (row: SupervisionRecordRow) => codedOrNull(districtCode, row.district_code),
  item: reading(["item_code"], (row) => itemCode(row.item_code)),
  occurredOn,
  summary: recordSummary,
};
