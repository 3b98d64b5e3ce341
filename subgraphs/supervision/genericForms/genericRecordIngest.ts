import { FieldReader } from "../../../kit/ingest/fieldReader.ts";
import type { IngestKind } from "../../../kit/ingest/ingestKind.ts";
import { type Reading, readOrErrors, type Submission } from "../../../kit/ingest/readRow.ts";
import { listedUntil } from "../../../standards/timeLimits/supervisionList.ts";
import type { GenericRecordRow, SharingCode } from "./rows.ts";

/** What marks their batches: a form of the department's own. */
export const FORM_EDITION = "FORM";

/** A record on its way in: its content was found to be as its form says. */
export interface GenericRecordInput {
  readonly documentNumber: string;
  readonly uscc: string;
  readonly occurredOn: string;
  readonly form: string;
  readonly definition: number;
  readonly item: string;
  readonly sharing: SharingCode;
  readonly content: string;
  readonly isWithdrawn: boolean;
}

/** 监管通用模块记录: records by generic forms. A form is a source of its own, so its keys meet no other's. */
export const genericRecordIngest: IngestKind<GenericRecordInput, GenericRecordRow> = {
  table: "generic_record",
  name: "监管通用模块记录",
  nameEn: "records by generic forms",
  readRow,
  // What was submitted by mistake keeps nobody on a list.
  listedUntil: ({ occurred_on: day, withdrawn }) => (withdrawn === 1 ? day : listedUntil(day)),
};

function readRow(
  row: GenericRecordInput,
  { department, sourceSystem, today }: Submission,
): Reading<GenericRecordRow> {
  const fields = new FieldReader<"uscc" | "occurredOn">(row);
  const subjectUscc = fields.uscc("uscc");
  const told = {
    document_number: row.documentNumber,
    definition_id: row.definition,
    form_code: row.form,
    occurred_on: fields.pastDate("occurredOn", today) ?? "",
    share_code: row.sharing,
    item_code: row.item,
    level_code: department.level === "DISTRICT" ? "DISTRICT" : "CITY",
    district_code: department.district ?? null,
    content: row.content,
    withdrawn: row.isWithdrawn ? 1 : 0,
    source_system: sourceSystem,
    authority_code: department.code,
  };
  return readOrErrors(fields, { told, subjectUscc, version: undefined, besides: [] });
}
