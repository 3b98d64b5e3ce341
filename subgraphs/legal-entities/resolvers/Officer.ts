import { positionCode } from "../codes.ts";
import type { OfficerResolvers } from "../resolvers.generated.ts";

export const Officer: OfficerResolvers = {
  position: (row) => positionCode(row.position_code),
};
