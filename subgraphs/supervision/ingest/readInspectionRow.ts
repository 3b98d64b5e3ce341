import { readAuthority } from "../../../kit/ingest/authority.ts";
import { FieldReader, type TextField } from "../../../kit/ingest/fieldReader.ts";
import { type Reading, readOrErrors, type Submission } from "../../../kit/ingest/readRow.ts";
import { normalizeDocumentNumber } from "../../../standards/documentNumber.ts";
import { CURRENT_EDITION, isResult } from "../inspectionResults.ts";
import type { RecordColumns } from "../recordColumns.ts";
import type { InspectionRowInput } from "../resolvers.generated.ts";
import type { InspectionOfficerRow, SubmittedInspection } from "../rows.ts";
import { listed, readDetails } from "./inspectionDetails.ts";
import {
  CONCLUSIONS,
  DISPOSALS,
  KINDS,
  METHODS,
  NEXT_STEPS,
  WITHDRAWN,
} from "./inspectionWords.ts";
import { supervisionItem } from "./supervisionItems.ts";

type Fields = FieldReader<TextField<InspectionRowInput>>;

/** An officer with a certificate: 钱一(3101000001). */
const OFFICER = /^(.{1,50}?)(?:\(([^()]{1,32})\))?$/u;

/** Reads one row of an inspection; or says all that is wrong with it. */
export function readInspectionRow(
  row: InspectionRowInput,
  by: Submission,
): Reading<SubmittedInspection> {
  const fields: Fields = new FieldReader(row);
  const kind = fields.word("kind", KINDS, fields.required("kind", 16));
  const authority = readAuthority(fields, by.department, supervisionItem);
  const resultEdition = fields.optional("resultEdition", 8) ?? CURRENT_EDITION;
  const told = {
    document_number: normalizeDocumentNumber(fields.required("documentNumber", 128)),
    ...authorityColumns(authority),
    kind_code: kind ?? ("DAILY" as const),
    inspected_on: fields.pastDate("inspectedOn", by.today) ?? "",
    method_code: fields.word("method", METHODS, fields.required("method", 8)) ?? "",
    result_edition: resultEdition,
    result_codes: resultsOf(fields, resultEdition),
    conclusion_code:
      fields.word("conclusion", CONCLUSIONS, fields.optional("conclusion", 8)) ?? null,
    disposal_code: fields.word("disposal", DISPOSALS, fields.optional("disposal", 8)) ?? null,
    next_step_code: fields.word("nextStep", NEXT_STEPS, fields.optional("nextStep", 16)) ?? null,
    officers: JSON.stringify(officersOf(fields)),
    details: JSON.stringify(readDetails(fields, kind, by.department.code)),
    withdrawn: fields.word("status", WITHDRAWN, fields.optional("status", 8)) ?? 0,
    source_system: by.sourceSystem,
    authority_code: by.department.code,
  };
  const subjectUscc = fields.uscc("subjectUscc");
  const besides = [fields.required("subjectName", 200), authority.authority_uscc];
  return readOrErrors(fields, { told, subjectUscc, version: row.version, besides });
}

/** The unified code of the authority is checked and belongs to the digest; inspections have no column for it. */
function authorityColumns({
  item_code,
  level_code,
  district_code,
}: ReturnType<typeof readAuthority>): Pick<
  RecordColumns,
  "item_code" | "level_code" | "district_code"
> {
  return { item_code, level_code, district_code };
}

function resultsOf(fields: Fields, edition: string): string {
  const codes = listed(fields.required("results", 64));
  if (!codes.every((code) => isResult(edition, code)))
    fields.refuse(
      "results",
      "UNKNOWN_CODE",
      `应为 ${edition} 版检查结果代码，多项用逗号分开 · must be codes of results of the edition ${edition}, several divided by commas`,
    );
  return codes.join(",");
}

function officersOf(fields: Fields): readonly InspectionOfficerRow[] {
  return listed(fields.optional("officers", 500) ?? "").map((text) => {
    const [, name = "", certificate] = OFFICER.exec(text.normalize("NFKC")) ?? [];
    if (name === "")
      fields.refuse(
        "officers",
        "TOO_LONG",
        "写作 姓名(执法证号)，多人用顿号分开 · write them as name(certificate), divided by 、",
      );
    return { name, certificate_number: certificate ?? null };
  });
}
