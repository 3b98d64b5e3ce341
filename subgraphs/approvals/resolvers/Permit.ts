import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import { departmentOf } from "../../../kit/codes/provenance.ts";
import {
  categoryCode,
  districtCode,
  holderKindCode,
  idTypeCode,
  levelCode,
  permitEndingCode,
  permitStatusCode,
} from "../codes.ts";
import { readingOf } from "../../../kit/connection/columnsRead.ts";
import { endOrNull, OPEN_END } from "../../../kit/openEnd.ts";
import type { PermitResolvers } from "../resolvers.generated.ts";
import type { PermitRow } from "../rows.ts";

const reading = readingOf<PermitRow>();

const isPerson = (row: PermitRow): boolean => row.holder_kind_code === "NATURAL_PERSON";

/** Not ended before its term: valid, or no longer valid for no other reason than that the term is over. */
const isUnended = (row: PermitRow): boolean =>
  row.status_code === "VALID" || (row.ending_code === null && row.valid_to !== OPEN_END);

/** The holder's name is open where it is an organisation's or a business's, and a person's otherwise. */
export const Permit: PermitResolvers = {
  legalEntity: reading(["entity_id"], (row) => ({ id: row.entity_id })),
  item: reading(["id", "item_code"], async (row, _, { loaders }) => {
    const item = await loaders.itemsByCode.load(row.item_code);
    if (item === undefined)
      throw new Error(`permit ${row.id} has the unknown item ${row.item_code}`);
    return item;
  }),
  category: (row) => categoryCode(row.category_code),
  validTo: reading(["valid_to"], (row) => endOrNull(row.valid_to)),
  isLongTerm: reading(["valid_to"], (row) => row.valid_to === OPEN_END),
  isInForce: (row, { asOf }) =>
    row.valid_from <= asOf &&
    asOf <= row.valid_to &&
    (row.ended_on === null ? isUnended(row) : asOf < row.ended_on),
  status: reading(["status_code"], (row) => permitStatusCode(row.status_code)),
  ending: reading(["ending_code"], (row) => codedOrNull(permitEndingCode, row.ending_code)),
  authority: reading(["authority_code"], (row) => departmentOf(row.authority_code)),
  level: (row) => levelCode(row.level_code),
  district: (row) => codedOrNull(districtCode, row.district_code),
  sourceUnit: (row) => departmentOf(row.source_unit_code),
  holderKind: (row) => holderKindCode(row.holder_kind_code),
  holderName: (row) => (isPerson(row) ? null : row.holder_name),
  personName: (row) => (isPerson(row) ? row.holder_name : null),
  personIdType: (row) => codedOrNull(idTypeCode, row.person_id_type_code),
  legalRepresentativeIdType: (row) =>
    codedOrNull(idTypeCode, row.legal_representative_id_type_code),
  earlierVersions: async ({ id }, _, { loaders }) => (await loaders.earlierVersions.load(id)) ?? [],
};
