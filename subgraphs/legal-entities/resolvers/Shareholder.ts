import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import { readingOf } from "../../../kit/connection/columnsRead.ts";
import { contributionFormCode } from "../codes.ts";
import type {
  LegalShareholderResolvers,
  NaturalShareholderResolvers,
  ShareholderResolvers,
} from "../resolvers.generated.ts";
import type { CapitalRow, ShareholderRow } from "../rows.ts";

const capital = (amount: number | null, { currency }: ShareholderRow): CapitalRow | null =>
  amount === null || currency === null ? null : { amount, currency };

const contribution = {
  subscribed: (row: ShareholderRow) => capital(row.subscribed_amount, row),
  paidIn: (row: ShareholderRow) => capital(row.paid_in_amount, row),
  contributionForm: (row: ShareholderRow) =>
    codedOrNull(contributionFormCode, row.contribution_form_code),
};

const reading = readingOf<ShareholderRow>();

export const Shareholder: ShareholderResolvers = {
  __resolveType: reading(["holder_kind"], (row) =>
    row.holder_kind === "legal" ? "LegalShareholder" : "NaturalShareholder",
  ),
};

export const LegalShareholder: LegalShareholderResolvers = {
  ...contribution,
  organizationName: (row) => row.name,
  legalEntity: async ({ holder_entity_id: holder }, _, { loaders }) =>
    holder === null ? null : ((await loaders.byId.load(holder)) ?? null),
};

export const NaturalShareholder: NaturalShareholderResolvers = {
  ...contribution,
  personName: (row) => row.name,
};
