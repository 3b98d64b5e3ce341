import type { PermitRowInput } from "../../../subgraphs/approvals/resolvers.generated.ts";
import { organizationCodeCheckCharacter } from "../../../standards/organizationCode.ts";
import { usccCheckCharacter } from "../../../standards/uscc.ts";

/** A unified code that nobody has: of invented organisations, by a number. */
export function inventedUscc(number: number): string {
  const first8 = `Y${String(number).padStart(7, "0")}`;
  const first17 = `91310110${first8}${organizationCodeCheckCharacter(first8) ?? ""}`;
  return `${first17}${usccCheckCharacter(first17) ?? ""}`;
}

export const FDA_USCC = inventedUscc(1);

/** A food production permit as the city's food and drug administration submits it, in the words of the standard. */
export function submittedRow(
  holderUscc: string,
  number: number,
  given: PermitRowInput = {},
): PermitRowInput {
  return {
    item: "XK-001",
    holderName: "甲食品有限公司",
    holderKind: "法人及非法人组织",
    holderUscc,
    legalRepresentativeName: "钱一",
    title: "准予食品生产许可决定书",
    documentNumber: `沪食药监许〔2019〕${number}号`,
    category: "普通",
    certificateName: "食品生产许可证",
    certificateNumber: `SC-${number}`,
    content: "糕点",
    decidedOn: "2019/01/31",
    validFrom: "2019/01/31",
    validTo: "2024/01/30",
    authorityName: "上海市食品药品监督管理局",
    authorityUscc: FDA_USCC,
    status: "1",
    sourceUnitName: "上海市食品药品监督管理局",
    sourceUnitUscc: FDA_USCC,
    ...given,
  };
}
