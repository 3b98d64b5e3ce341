import { codeList } from "../../../kit/codes/codedValue.ts";

/** Blind spots of the merged lists. */
export const blindSpotKindCode = codeList([
  ["PERMITTED_NOT_SUPERVISED", "有审批事项，无监管事项", "Permitted, and not supervised"],
  ["PENALIZED_NOT_SUPERVISED", "有处罚事项，无监管事项", "Penalised, and not supervised"],
  ["SUPERVISED_NOT_PENALIZED", "有监管事项，无处罚事项", "Supervised, and not penalised"],
]);
