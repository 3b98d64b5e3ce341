import { isResidentId, normalizeResidentId } from "../../standards/residentId.ts";
import type { FieldReader } from "./fieldReader.ts";

/** Whom a decision concerns (行政相对人). */
export type PartyKind = "ORGANIZATION" | "NATURAL_PERSON" | "INDIVIDUAL_BUSINESS";

/** 行政相对人类别 (XK_XDR_LB, CF_XDR_LB). */
const KINDS: ReadonlyMap<string, PartyKind> = new Map([
  ["法人及非法人组织", "ORGANIZATION"],
  ["自然人", "NATURAL_PERSON"],
  ["个体工商户", "INDIVIDUAL_BUSINESS"],
]);

/** A unified code that begins so is of a business of one person (个体工商户). */
const INDIVIDUAL_BUSINESS = "92";

/** The kind of party, in the words above, of a row of 2016, which does not tell: by what identifies it. */
export function derivedKind(
  uscc: string | null | undefined,
  personId: string | null | undefined,
  representative: string | null | undefined,
): string {
  if (personId?.trim() && !representative?.trim()) return "自然人";
  return uscc?.trim().startsWith(INDIVIDUAL_BUSINESS) ? "个体工商户" : "法人及非法人组织";
}

/** 证件类型; the graph knows these two kinds of document so far. */
const ID_TYPES: ReadonlyMap<string, string> = new Map([
  ["居民身份证", "111"],
  ["身份证", "111"],
  ["普通护照", "414"],
  ["护照", "414"],
]);

const RESIDENT_ID_CARD = "111";

/** Codes besides the unified one, and how long each may be. */
const OTHER_CODES = [
  ["RegistrationNumber", 50],
  ["OrganizationCode", 9],
  ["TaxNumber", 15],
  ["InstitutionNumber", 12],
  ["SocialOrganizationNumber", 50],
] as const;

type OtherCode = (typeof OTHER_CODES)[number][0];

type IdField = "IdType" | "IdNumber";

/** The fields that tell whom a decision concerns; `Prefix` is what the input calls them. */
export type PartyField<Prefix extends string> =
  | `${Prefix}${"Name" | "Kind" | "Uscc" | OtherCode}`
  | "legalRepresentativeName"
  | `legalRepresentative${IdField}`
  | `person${IdField}`;

/** An identity document, by its kind and number. */
interface IdDocument {
  readonly type: string | null;
  readonly number: string | null;
}

/** Whom a decision concerns, as a row tells. */
export interface Party {
  readonly kind: PartyKind | undefined;
  readonly name: string;
  readonly uscc: string;
  readonly otherCodes: readonly (string | null)[];
  readonly person: IdDocument;
  readonly representative: IdDocument & { readonly name: string | null };
}

/** Reads a party. A record is kept under an entity, so it has a unified code, be it of a person's own business. */
export function readParty<Prefix extends string>(
  fields: FieldReader<PartyField<Prefix>>,
  prefix: Prefix,
): Party {
  const kindText = fields.required(`${prefix}Kind`, 16);
  const kind = fields.word(`${prefix}Kind`, KINDS, kindText);
  const isPerson = kind === "NATURAL_PERSON";
  return {
    kind,
    name: fields.required(`${prefix}Name`, 200),
    representative: {
      name: isPerson
        ? fields.optional("legalRepresentativeName", 50)
        : fields.required("legalRepresentativeName", 50),
      ...idDocument(fields, "legalRepresentative", false),
    },
    person: idDocument(fields, "person", isPerson),
    uscc: fields.uscc(`${prefix}Uscc`),
    otherCodes: OTHER_CODES.map(([code, most]) => fields.optional(`${prefix}${code}`, most)),
  };
}

function idDocument(
  fields: FieldReader<`${"person" | "legalRepresentative"}${IdField}`>,
  whose: "person" | "legalRepresentative",
  isRequired: boolean,
): IdDocument {
  const textOf = (field: IdField): string | null =>
    isRequired ? fields.required(`${whose}${field}`, 64) : fields.optional(`${whose}${field}`, 64);
  const type = fields.word(`${whose}IdType`, ID_TYPES, textOf("IdType")) ?? null;
  const text = textOf("IdNumber");
  if (text === null || text === "" || type !== RESIDENT_ID_CARD)
    return { type, number: text === "" ? null : text };
  const number = normalizeResidentId(text);
  if (!isResidentId(number))
    fields.refuse(
      `${whose}IdNumber`,
      "CHECK_CHARACTER",
      "居民身份证号码有误 · is no resident identity number",
    );
  return { type, number };
}
