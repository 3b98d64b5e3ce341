import { departmentOf } from "../../../kit/codes/provenance.ts";
import { placeCode } from "../codes.ts";
import type { SpotCheckDrawCountResolvers } from "../resolvers.generated.ts";

export const SpotCheckDrawCount: SpotCheckDrawCountResolvers = {
  owner: ({ owner }) => (owner === "" ? null : departmentOf(owner)),
  district: ({ district }) => (district === "" ? null : placeCode(district)),
};
