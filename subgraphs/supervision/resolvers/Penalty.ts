import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import { idTypeCode, partyKindCode, penaltyStatusCode } from "../codes.ts";
import { categoryEditionCode, penaltyCategories } from "../penaltyCategories.ts";
import { publicityTermCode } from "../publicityTerms.ts";
import { priorOffences } from "../penalties/priorOffences.ts";
import { recordFields } from "../recordFields.ts";
import type { PenaltyResolvers } from "../resolvers.generated.ts";
import type { PenaltyRow } from "../rows.ts";
import { allPenalties } from "../subsets.ts";

const isPerson = (row: PenaltyRow): boolean => row.party_kind_code === "NATURAL_PERSON";

/**
 * The party's name is open where it is an organisation's or a business's, and a person's otherwise. The name
 * of a case begins with its party's, so it is told of organisations and businesses only.
 */
export const Penalty: PenaltyResolvers = {
  ...recordFields,
  caseName: (row) => (isPerson(row) ? null : row.case_name),
  categoryEdition: (row) => categoryEditionCode(row.category_edition),
  categories: (row) => penaltyCategories(row.category_edition, row.category_codes),
  fine: (row) => (row.fine === 0 ? null : row.fine),
  publicityTerm: (row) => publicityTermCode(row.publicity_term_code),
  status: (row) => penaltyStatusCode(row.status_code),
  partyKind: (row) => partyKindCode(row.party_kind_code),
  partyName: (row) => (isPerson(row) ? null : row.party_name),
  personName: (row) => (isPerson(row) ? row.party_name : null),
  personIdType: (row) => codedOrNull(idTypeCode, row.person_id_type_code),
  legalRepresentativeIdType: (row) =>
    codedOrNull(idTypeCode, row.legal_representative_id_type_code),
  priorOffences: async (row, _, { loaders, access }) => {
    if (row.prior_offences !== null) return row.prior_offences;
    // Of the entity and not of the record: whoever made this one may not have all the others.
    const given = allPenalties(access, { entity_id: row.entity_id });
    return priorOffences(row, (await loaders.conductWithin(given).load(row.entity_id)) ?? []);
  },
};
