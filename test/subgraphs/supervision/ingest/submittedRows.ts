import type {
  AdministrativeActionRowInput,
  InspectionRowInput,
  PenaltyRowInput,
} from "../../../../subgraphs/supervision/resolvers.generated.ts";
import { FDA_USCC } from "../../approvals/submittedRow.ts";

const FDA = "上海市食品药品监督管理局";

/** A fine of 2,000 yuan as the city's food and drug administration submits it, in the words of 2018/2019. */
export function submittedPenalty(
  partyUscc: string,
  number: number,
  given: PenaltyRowInput = {},
): PenaltyRowInput {
  return {
    item: "SH-FDA-002",
    partyName: "甲食品有限公司",
    partyKind: "法人及非法人组织",
    partyUscc,
    legalRepresentativeName: "钱一",
    documentNumber: `沪食药监罚〔2022〕第${number}号`,
    violationType: "经营超过保质期的食品",
    facts: "当事人经营超过保质期的食品。",
    basis: "《食品安全法》第一百二十四条",
    category: "罚款",
    content: "罚款人民币2000元",
    fine: "0.2",
    decidedOn: "2022/03/01",
    authorityName: FDA,
    authorityUscc: FDA_USCC,
    sourceUnitName: FDA,
    sourceUnitUscc: FDA_USCC,
    ...given,
  };
}

/** The same in the words of 2016. */
export function penaltyOf2016(
  partyUscc: string,
  number: number,
  given: PenaltyRowInput = {},
): PenaltyRowInput {
  return {
    item: "SH-FDA-002",
    documentNumber: `沪食药监罚[2016]第${number}号`,
    caseName: "甲食品有限公司经营超过保质期的食品案",
    category: "1",
    secondCategory: "2",
    facts: "当事人经营超过保质期的食品。",
    basis: "《食品安全法》第一百二十四条",
    partyName: "甲食品有限公司",
    partyUscc,
    legalRepresentativeName: "钱一",
    result: "没收违法所得11508.65元；罚款80000.0元",
    decidedOn: "2016/07/18",
    authorityName: FDA,
    authorityUscc: FDA_USCC,
    status: "0",
    ...given,
  };
}

/** A check of a restaurant. */
export function submittedInspection(
  subjectUscc: string,
  number: number,
  given: InspectionRowInput = {},
): InspectionRowInput {
  return {
    item: "SH-FDA-003",
    kind: "食品安全检查",
    documentNumber: `沪食药监检〔2024〕${number}号`,
    subjectName: "甲食品有限公司",
    subjectUscc,
    inspectedOn: "2024/05/06",
    method: "实地检查",
    results: "1",
    conclusion: "符合",
    officers: "钱一(3101000001)、孙二（3101000002）",
    foodStage: "餐饮服务",
    authorityName: FDA,
    authorityUscc: FDA_USCC,
    ...given,
  };
}

/** The detention of food for a case. */
export function submittedEnforcement(
  partyUscc: string,
  number: number,
  given: AdministrativeActionRowInput = {},
): AdministrativeActionRowInput {
  return {
    item: "SH-FDA-002",
    kind: "行政强制",
    documentNumber: `沪食药监强〔2024〕${number}号`,
    title: "扣押财物决定",
    partyName: "甲食品有限公司",
    partyUscc,
    content: "扣押涉嫌超过保质期的食品。",
    basis: "《行政强制法》第二十二条",
    actedOn: "2024/05/06",
    measure: "扣押财物",
    object: "食品三十箱",
    authorityName: FDA,
    authorityUscc: FDA_USCC,
    ...given,
  };
}

/** What makes another kind of that row. */
const NO_MEASURE = { measure: null, object: null } as const;
export const CONFIRMED = { ...NO_MEASURE, kind: "行政确认", outcome: "予以确认" } as const;
export const REWARDED = { ...NO_MEASURE, kind: "行政奖励", form: "奖金", amount: "2" } as const;
export const FILED = { ...NO_MEASURE, kind: "行政备案", filingType: "首次备案" } as const;
