import type { InspectionKindCode } from "../../../subgraphs/supervision/rows.ts";
import type { CityEntity } from "../cityEntity.ts";
import type { RandomSource } from "../randomSource.ts";

/** What only an inspection's own kind has, by the columns that its GraphQL type reads. */
export function detailsOf(
  kind: InspectionKindCode,
  { scope, domicile }: CityEntity,
  year: number,
  foundProblem: boolean,
  random: RandomSource,
): object {
  switch (kind) {
    case "DAILY": {
      const items = random.between(12, 40);
      return {
        checklist_items: items,
        checklist_failed: foundProblem ? random.between(1, 5) : 0,
      };
    }
    case "SPOT_CHECK":
      return {
        task_number: `${domicile.district}-${year}-${String(random.between(1, 60)).padStart(3, "0")}`,
        task_name: `${year}年度企业公示信息抽查`,
        plan_year: year,
        randomly_drawn: true,
        joint_department_codes: random.chance(0.2) ? ["SH-TAX", "SH-HRSS"] : [],
      };
    case "CAMPAIGN":
      return {
        campaign_theme: random.pick(["无证无照经营整治", "节前市场检查", "网络交易整治"]),
        campaign_from: `${year}-01-01`,
        campaign_to: `${year}-12-31`,
        participant_codes: ["SH-AIC", "SH-PSB"],
      };
    case "FOOD":
      return {
        stage_code: scope.activities.includes("foodProduction")
          ? "PRODUCTION"
          : scope.activities.includes("catering")
            ? "CATERING"
            : "SALE",
        food_licence_number: null,
        hygiene_grade_code: foundProblem ? "C" : random.pick(["A", "B", "B"]),
        batches_sampled: random.below(6),
        batches_failed: foundProblem ? 1 : 0,
      };
    case "SAFETY":
      return {
        hazardous_chemicals: scope.activities.includes("hazardousChemicals"),
        standardisation_grade_code: random.chance(0.5) ? "3" : null,
        ordinary_hazards: foundProblem ? random.between(1, 6) : 0,
        major_hazards: foundProblem && random.chance(0.1) ? 1 : 0,
      };
    case "ENVIRONMENT":
      return {
        medium_codes: [random.pick(["WATER", "AIR", "NOISE", "WASTE"])],
        discharge_permit_number: null,
        limit_exceeded: foundProblem,
        online_monitoring: random.chance(0.3),
      };
    default:
      throw new TypeError(`no details of inspections of the kind ${String(kind)}`);
  }
}
