import { readAuthority, readSourceUnit } from "../../../kit/ingest/authority.ts";
import { FieldReader, type TextField } from "../../../kit/ingest/fieldReader.ts";
import { type PartyKind, readParty } from "../../../kit/ingest/party.ts";
import { type Reading, readOrErrors, type Submission } from "../../../kit/ingest/readRow.ts";
import { normalizeDocumentNumber } from "../../../standards/documentNumber.ts";
import type { PermitRowInput } from "../resolvers.generated.ts";
import type { PermitRow } from "../rows.ts";
import { catalogueItem } from "./permitItems.ts";
import { CATEGORIES, STATUSES } from "./words.ts";

type Fields = FieldReader<TextField<PermitRowInput>>;

/** Reads one row of the 双公示 standard of 2018/2019; or says all that is wrong with it. */
export function readPermitRow(row: PermitRowInput, by: Submission): Reading<PermitRow> {
  const fields: Fields = new FieldReader(row);
  const holder = readParty(fields, "holder");
  const decision = decisionOf(fields);
  const term = termOf(fields, by.today);
  const authority = readAuthority(fields, by.department, catalogueItem);
  const sourceUnit = readSourceUnit(fields, by.department);
  const { kind, representative, person } = holder;
  // Column by column, in the order that the digest has them: to spread the parts takes longer than to read them.
  const told = {
    title: decision.title,
    document_number: decision.documentNumber,
    category_code: decision.category,
    certificate_name: decision.certificateName,
    certificate_number: decision.certificateNumber,
    content: decision.content,
    status_code: decision.status,
    decided_on: term.decidedOn,
    valid_from: term.validFrom,
    valid_to: term.validTo,
    item_code: authority.item_code,
    authority_uscc: authority.authority_uscc,
    level_code: authority.level_code,
    district_code: authority.district_code,
    source_unit_code: sourceUnit.code,
    source_unit_uscc: sourceUnit.uscc,
    holder_kind_code: kind === undefined ? "" : HOLDER_KINDS[kind],
    holder_name: holder.name,
    legal_representative_name: representative.name,
    legal_representative_id_type_code: representative.type,
    legal_representative_id_number: representative.number,
    person_id_type_code: person.type,
    person_id_number: person.number,
    project_name: fields.optional("projectName", 200),
    ending_code: null,
    ended_on: null,
    remark: fields.optional("remark", 512),
    source_system: by.sourceSystem,
    authority_code: by.department.code,
  };
  const { uscc, otherCodes } = holder;
  const { version } = row;
  return readOrErrors(fields, { told, subjectUscc: uscc, version, besides: otherCodes });
}

const HOLDER_KINDS: Readonly<Record<PartyKind, string>> = {
  ORGANIZATION: "LEGAL_PERSON",
  NATURAL_PERSON: "NATURAL_PERSON",
  INDIVIDUAL_BUSINESS: "INDIVIDUAL_BUSINESS",
};

function decisionOf(fields: Fields) {
  const category = fields.required("category", 256);
  const isOther = category.startsWith("其他");
  const status = fields.required("status", 8);
  return {
    title: fields.required("title", 64),
    documentNumber: normalizeDocumentNumber(fields.required("documentNumber", 64)),
    category: fields.word("category", CATEGORIES, isOther ? "其他" : category) ?? "",
    certificateName: fields.optional("certificateName", 64),
    certificateNumber: fields.optional("certificateNumber", 64),
    content: fields.required("content", 4_000),
    status: fields.word("status", STATUSES, status) ?? ("INVALID" as const),
  };
}

function termOf(fields: Fields, today: string) {
  const decidedOn = fields.pastDate("decidedOn", today);
  const validFrom = fields.date("validFrom");
  const validTo = fields.termEnd("validTo");
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom)
    fields.refuse("validTo", "DATE_ORDER", "早于有效期自 · lies before the first day of validity");
  return { decidedOn: decidedOn ?? "", validFrom: validFrom ?? "", validTo: validTo ?? "" };
}
