import { departmentOf } from "../../../kit/codes/provenance.ts";
import { blindSpotKindCode } from "../mergedLists/codes.ts";
import { listedPermitItems } from "../mergedLists/permitItems.ts";
import { penaltyItems } from "../mergedLists/penaltyItems.ts";
import type {
  ListBlindSpotResolvers,
  PenaltyItemResolvers,
  PermitItemResolvers,
} from "../resolvers.generated.ts";

const itemOfPermit = new Map(listedPermitItems.map(({ code, item }) => [code, item]));
const penaltyByCode = new Map(penaltyItems.map((one) => [one.code, one]));

/** What is permitted is told by approvals; how it is supervised here. */
export const PermitItem: PermitItemResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  supervisionItem: async ({ code }, _, { loaders }) => {
    const item = itemOfPermit.get(code) ?? null;
    return item === null ? null : ((await loaders.itemByCode.load(item)) ?? null);
  },
};

export const PenaltyItem: PenaltyItemResolvers = {
  authority: (row) => departmentOf(row.authority_code),
  supervisionItem: async ({ item_code: item }, _, { loaders }) =>
    item === null ? null : ((await loaders.itemByCode.load(item)) ?? null),
};

export const ListBlindSpot: ListBlindSpotResolvers = {
  kind: (row) => blindSpotKindCode(row.kind_code),
  authority: (row) => departmentOf(row.authority_code),
  permitItem: ({ kind_code: kind, code }) =>
    kind === "PERMITTED_NOT_SUPERVISED" ? { code } : null,
  penaltyItem: ({ kind_code: kind, code }) =>
    kind === "PENALIZED_NOT_SUPERVISED" ? (penaltyByCode.get(code) ?? null) : null,
  supervisionItem: async ({ kind_code: kind, code }, _, { loaders }) =>
    kind === "SUPERVISED_NOT_PENALIZED" ? ((await loaders.itemByCode.load(code)) ?? null) : null,
};
