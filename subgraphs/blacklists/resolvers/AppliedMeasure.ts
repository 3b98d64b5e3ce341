import { departmentOf } from "../../../kit/codes/provenance.ts";
import { restrictionDomainCode } from "../../../kit/codes/restrictionDomain.ts";
import type { Context } from "../context.ts";
import { endOrNull } from "../../../kit/openEnd.ts";
import type { IncentiveResolvers, RestrictionResolvers } from "../resolvers.generated.ts";
import type { AppliedMeasureColumns, ListingRow } from "../rows.ts";

const common = {
  domain: (row: AppliedMeasureColumns) => restrictionDomainCode(row.domain_code),
  executingDepartment: (row: AppliedMeasureColumns) => departmentOf(row.executing_department_code),
  effectiveTo: (row: AppliedMeasureColumns) => endOrNull(row.effective_to),
  isActive: (row: AppliedMeasureColumns, _: unknown, { loaders: { today } }: Context) =>
    row.effective_from <= today && today < row.effective_to,
  async listing(
    row: AppliedMeasureColumns,
    _: unknown,
    { loaders }: Context,
  ): Promise<ListingRow | null> {
    return row.listing_id === null
      ? null
      : ((await loaders.listingsById.load(row.listing_id)) ?? null);
  },
  async measure(row: AppliedMeasureColumns, _: unknown, { loaders }: Context) {
    return (await loaders.measuresByCode.load(row.measure_code)) ?? null;
  },
};

export const Restriction: RestrictionResolvers = common;

export const Incentive: IncentiveResolvers = common;
