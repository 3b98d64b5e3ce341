import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import { maskCode, openAttributeCode, shareAttributeCode } from "../codes.ts";
import { departmentRow } from "../departmentRows.ts";
import type { DataCategoryResolvers } from "../resolvers.generated.ts";

export const DataCategory: DataCategoryResolvers = {
  shareAttribute: ({ shareAttribute }) => shareAttributeCode(shareAttribute),
  openAttribute: ({ openAttribute }) => openAttributeCode(openAttribute),
  owner: ({ owner }) => (owner === undefined ? null : (departmentRow(owner) ?? null)),
  mask: ({ mask }) => codedOrNull(maskCode, mask ?? null),
};
