import type { Severity } from "../../../standards/timeLimits/penaltyPublicity.ts";

/** A kind of penalty by its codes in both lists, and how severe it is. */
export interface PenaltyKind {
  readonly of2016: string;
  readonly of2021: string;
  readonly severity: Severity;
}

/** The law of 2021 (行政处罚法第九条) came into force. */
const LAW_OF_2021 = "2021-07-15";

/**
 * One word a line, as CF_CFLB has it, with the code in the list of 2016, that in article 9 of the law of 2021, and
 * how severe it is. Words of 2016 that stand for several kinds of 2021 count as the severest of them.
 */
const TABLE = `
警告|0|1.1|WARNING
通报批评|6|1.2|CRITICISM
罚款|1|2.1|FINE
没收违法所得、没收非法财物|2|2.2|OTHER
没收违法所得|2|2.2|OTHER
没收非法财物|2|2.3|OTHER
没收|2|2.2|OTHER
暂扣许可证件|4|3.1|OTHER
暂扣许可证、执照|4|3.1|OTHER
降低资质等级|6|3.2|GRAVE
吊销许可证件|4|3.3|GRAVE
吊销许可证|4|3.3|GRAVE
吊销营业执照|4|3.3|GRAVE
吊销执照|4|3.3|GRAVE
暂扣或者吊销许可证、执照|4|3.3|GRAVE
暂扣或吊销许可证/执照|4|3.3|GRAVE
限制开展生产经营活动|6|4.1|GRAVE
责令停产停业|3|4.2|GRAVE
责令关闭|6|4.3|GRAVE
限制从业|6|4.4|GRAVE
行政拘留|5|5|OTHER
其他|6|6|OTHER
法律、行政法规规定的其他行政处罚|6|6|OTHER
`;

/** Kinds of penalty by the words of CF_CFLB. */
export const PENALTY_KINDS: ReadonlyMap<string, PenaltyKind> = new Map(
  TABLE.trim()
    .split("\n")
    .map((line) => {
      const [word = "", of2016 = "", of2021 = "", severity] = line.split("|");
      return [word, { of2016, of2021, severity: severity as Severity }];
    }),
);

/** CF_CFLB1 and CF_CFLB2 of the edition of 2016, by their codes, in the words of the edition in force. */
export const CATEGORIES_OF_2016: readonly string[] = [
  "警告",
  "罚款",
  "没收违法所得、没收非法财物",
  "责令停产停业",
  "暂扣或者吊销许可证、执照",
  "行政拘留",
  "其他",
];

const SEVERITIES: readonly Severity[] = ["WARNING", "CRITICISM", "FINE", "OTHER", "GRAVE"];

/** The severest of some kinds. */
export function severestOf(kinds: readonly PenaltyKind[]): Severity {
  const ranks = kinds.map(({ severity }) => SEVERITIES.indexOf(severity));
  return SEVERITIES[Math.max(...ranks, 0)] ?? "OTHER";
}

/** The kinds in the list of the day of their decision. */
export function categoriesOn(
  decidedOn: string,
  kinds: readonly PenaltyKind[],
): { readonly edition: string; readonly codes: string } {
  const isNew = decidedOn >= LAW_OF_2021;
  const codes = kinds.map((kind) => (isNew ? kind.of2021 : kind.of2016));
  return { edition: isNew ? "2021" : "2016", codes: [...new Set(codes)].join(",") };
}

/** The kinds that CF_CFLB names; undefined for a text that is not understood in full. */
export function kindsNamed(text: string): readonly PenaltyKind[] | undefined {
  const kinds: PenaltyKind[] = [];
  for (const part of text.normalize("NFKC").split(/[;,|]/u)) {
    const word = part.trim();
    if (word === "") continue;
    const whole = kindOf(word);
    const parts = whole === undefined ? word.split("、").map(kindOf) : [whole];
    for (const kind of parts) {
      if (kind === undefined) return undefined;
      kinds.push(kind);
    }
  }
  return kinds.length === 0 ? undefined : kinds;
}

/** 其他 may say in words what it is: 其他-责令改正. */
function kindOf(word: string): PenaltyKind | undefined {
  return PENALTY_KINDS.get(word.startsWith("其他") ? "其他" : word);
}
