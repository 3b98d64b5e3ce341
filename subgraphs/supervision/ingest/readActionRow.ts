import { readAuthority } from "../../../kit/ingest/authority.ts";
import { FieldReader, type TextField } from "../../../kit/ingest/fieldReader.ts";
import { type Reading, readOrErrors, type Submission } from "../../../kit/ingest/readRow.ts";
import { normalizeDocumentNumber } from "../../../standards/documentNumber.ts";
import type { AdministrativeActionRowInput } from "../resolvers.generated.ts";
import type { SubmittedAction } from "../rows.ts";
import { readActionDetails } from "./actionDetails.ts";
import { ACTION_KINDS, REVOKED } from "./actionWords.ts";
import { supervisionItem } from "./supervisionItems.ts";

type Fields = FieldReader<TextField<AdministrativeActionRowInput>>;

/** Reads one row of an administrative action; or says all that is wrong with it. */
export function readActionRow(
  row: AdministrativeActionRowInput,
  by: Submission,
): Reading<SubmittedAction> {
  const fields: Fields = new FieldReader(row);
  const kind = fields.word("kind", ACTION_KINDS, fields.required("kind", 16));
  const authority = readAuthority(fields, by.department, supervisionItem);
  const actedOn = fields.pastDate("actedOn", by.today) ?? "";
  const { details, endsOn } = readActionDetails(fields, kind, actedOn, by.today);
  const told = {
    document_number: normalizeDocumentNumber(fields.required("documentNumber", 128)),
    ...authority,
    kind_code: kind ?? ("FILING" as const),
    title: fields.required("title", 200),
    content: fields.required("content", 4_000),
    basis: fields.required("basis", 4_000),
    acted_on: actedOn,
    valid_until: validUntilOf(fields, actedOn) ?? endsOn,
    details: JSON.stringify(details),
    withdrawn: fields.word("status", REVOKED, fields.optional("status", 8)) ?? 0,
    source_system: by.sourceSystem,
    authority_code: by.department.code,
  };
  const subjectUscc = fields.uscc("partyUscc");
  const besides = [fields.required("partyName", 200)];
  return readOrErrors(fields, { told, subjectUscc, version: row.version, besides });
}

function validUntilOf(fields: Fields, actedOn: string): string | null {
  const until = fields.optionalTermEnd("validUntil");
  if (until !== null && until < actedOn)
    fields.refuse("validUntil", "DATE_ORDER", "早于决定日期 · lies before the day of the decision");
  return until;
}
