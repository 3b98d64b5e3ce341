import { createHash } from "node:crypto";
import type { Department } from "../../../policy/departments/department.ts";
import { normalizeDocumentNumber } from "../../../standards/documentNumber.ts";
import { isResidentId, normalizeResidentId } from "../../../standards/residentId.ts";
import type { PermitRowInput } from "../resolvers.generated.ts";
import type { PermitRow } from "../rows.ts";
import { catalogueItem, departmentsNamed, isAuthorityFor } from "./authority.ts";
import { FieldReader, type TextField } from "./fieldReader.ts";
import type { RowError } from "./rowError.ts";
import { CATEGORIES, HOLDER_KINDS, ID_TYPES, STATUSES } from "./words.ts";

/** A permit as a row tells of it: without an entity yet, and without its place among the records. */
export type ToldPermit = Omit<PermitRow, "id" | "entity_id" | "version" | "recorded_at">;

/** A row that has been read. */
export interface ReadRow {
  readonly told: ToldPermit;
  readonly holderUscc: string;
  /** As the source counts; undefined where it does not. */
  readonly version: number | undefined;
  /** Of all that the row says, in one spelling: by it a row that comes again is known. */
  readonly digest: string;
}

/** Who submits, and when. */
export interface Submission {
  readonly department: Department;
  readonly sourceSystem: string;
  /** The day in Shanghai. */
  readonly today: string;
}

/** Reads one row of the 双公示 standard of 2018/2019; or says all that is wrong with it. */
export function readPermitRow(row: PermitRowInput, by: Submission): ReadRow | readonly RowError[] {
  const fields = new FieldReader(row);
  const holder = holderOf(fields);
  const told: ToldPermit = {
    ...decisionOf(fields),
    ...termOf(fields, by.today),
    ...authorityOf(fields, by),
    ...holder.told,
    project_name: fields.optional("projectName", 200),
    ending_code: null,
    ended_on: null,
    remark: fields.optional("remark", 512),
    source_system: by.sourceSystem,
    authority_code: by.department.code,
  };
  if (row.version !== undefined && row.version !== null && row.version < 1)
    fields.refuse("version", "UNKNOWN_CODE", "版本号从 1 起 · versions begin with 1");
  if (fields.errors.length > 0) return fields.errors;
  const said = JSON.stringify([told, holder.uscc, holder.otherCodes]);
  const digest = createHash("sha256").update(said).digest("hex");
  return { told, holderUscc: holder.uscc, version: row.version ?? undefined, digest };
}

function decisionOf(fields: FieldReader) {
  const category = fields.required("category", 256);
  const isOther = category.startsWith("其他");
  const status = fields.required("status", 8);
  return {
    title: fields.required("title", 64),
    document_number: normalizeDocumentNumber(fields.required("documentNumber", 64)),
    category_code: fields.word("category", CATEGORIES, isOther ? "其他" : category) ?? "",
    certificate_name: fields.optional("certificateName", 64),
    certificate_number: fields.optional("certificateNumber", 64),
    content: fields.required("content", 4_000),
    status_code: fields.word("status", STATUSES, status) ?? "INVALID",
  };
}

function termOf(fields: FieldReader, today: string) {
  const decidedOn = fields.date("decidedOn");
  const validFrom = fields.date("validFrom");
  const validTo = fields.termEnd("validTo");
  if (decidedOn !== undefined && decidedOn > today)
    fields.refuse("decidedOn", "IN_THE_FUTURE", "决定日期晚于今日 · lies in the future");
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom)
    fields.refuse("validTo", "DATE_ORDER", "早于有效期自 · lies before the first day of validity");
  return { decided_on: decidedOn ?? "", valid_from: validFrom ?? "", valid_to: validTo ?? "" };
}

/** One's own permits only (一数一源): the authority of the row is who submits, and the item is its own. */
function authorityOf(fields: FieldReader, { department }: Submission) {
  const name = fields.required("authorityName", 200);
  if (name !== "" && !departmentsNamed(name).includes(department))
    fields.refuse(
      "authorityName",
      "NOT_AUTHORITATIVE_SOURCE",
      `许可机关不是报送部门${department.name} · the authority is not ${department.code}, which submits`,
    );
  const code = fields.required("item", 16);
  const item = catalogueItem(code);
  if (code !== "" && item === undefined)
    fields.refuse("item", "UNKNOWN_CODE", "目录中无此事项 · is no item of the catalogue");
  if (item !== undefined && !isAuthorityFor(department, item))
    fields.refuse(
      "item",
      "NOT_AUTHORITATIVE_SOURCE",
      `该事项不由${department.name}许可 · is not permitted by ${department.code}`,
    );
  const isDistrict = department.level === "DISTRICT";
  return {
    item_code: code,
    authority_uscc: fields.uscc("authorityUscc"),
    level_code: isDistrict ? "DISTRICT" : "CITY",
    district_code: department.district ?? null,
    ...sourceUnitOf(fields, department),
  };
}

function sourceUnitOf(fields: FieldReader, submitting: Department) {
  const name = fields.required("sourceUnitName", 200);
  const named = departmentsNamed(name);
  if (name !== "" && named.length === 0)
    fields.refuse(
      "sourceUnitName",
      "UNKNOWN_CODE",
      "不是已知部门 · is no department that is known",
    );
  const [first = submitting] = named;
  return {
    source_unit_code: (named.includes(submitting) ? submitting : first).code,
    source_unit_uscc: fields.uscc("sourceUnitUscc"),
  };
}

const OTHER_CODES: readonly (readonly [TextField, number])[] = [
  ["holderRegistrationNumber", 50],
  ["holderOrganizationCode", 9],
  ["holderTaxNumber", 15],
  ["holderInstitutionNumber", 12],
  ["holderSocialOrganizationNumber", 50],
];

/** A permit is kept under an entity, so its holder has a unified code, be it of a person's own business. */
function holderOf(fields: FieldReader) {
  const kind = fields.word("holderKind", HOLDER_KINDS, fields.required("holderKind", 16));
  const isPerson = kind === "NATURAL_PERSON";
  const representative = isPerson ? fields.optional : fields.required;
  const told = {
    holder_kind_code: kind ?? "",
    holder_name: fields.required("holderName", 200),
    legal_representative_name: representative.call(fields, "legalRepresentativeName", 50),
    legal_representative_id_type_code: idTypeOf(fields, "legalRepresentativeIdType", false),
    legal_representative_id_number: idNumberOf(fields, "legalRepresentative", false),
    person_id_type_code: idTypeOf(fields, "personIdType", isPerson),
    person_id_number: idNumberOf(fields, "person", isPerson),
  };
  return {
    told,
    uscc: fields.uscc("holderUscc"),
    otherCodes: OTHER_CODES.map(([field, most]) => fields.optional(field, most)),
  };
}

function idTypeOf(fields: FieldReader, field: TextField, isRequired: boolean): string | null {
  const text = isRequired ? fields.required(field, 64) : fields.optional(field, 64);
  return fields.word(field, ID_TYPES, text) ?? null;
}

function idNumberOf(
  fields: FieldReader,
  whose: "person" | "legalRepresentative",
  isRequired: boolean,
): string | null {
  const field = `${whose}IdNumber` as const;
  const text = isRequired ? fields.required(field, 64) : fields.optional(field, 64);
  if (text === null || text === "") return null;
  const isResident = ID_TYPES.get(fields.optional(`${whose}IdType`, 64) ?? "") === "111";
  if (!isResident) return text;
  const number = normalizeResidentId(text);
  if (!isResidentId(number))
    fields.refuse(field, "CHECK_CHARACTER", "居民身份证号码有误 · is no resident identity number");
  return number;
}
