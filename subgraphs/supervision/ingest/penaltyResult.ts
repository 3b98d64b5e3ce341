import { parseWanYuan, yuanToWanYuan } from "../../../standards/amount.ts";

/** What CF_JG of 2016 says in one text, as the elements that came in its place. Amounts are in 万元. */
export interface PenaltyResult {
  /** CF_NR_FK */
  readonly fine?: string;
  /** CF_NR_WFFF */
  readonly confiscation?: string;
  /** CF_NR_ZKDX */
  readonly suspendedLicence?: string;
}

const AMOUNT = String.raw`(?:人民币|共计|合计|计)*([\d,]+(?:\.\d+)?)(万)?元`;
const FINE = new RegExp(`(?:罚款|处以?罚金)${AMOUNT}`, "gu");
const CONFISCATION = new RegExp(`没收(?:违法所得|非法财物|非法所得)(?:价值|共)?${AMOUNT}`, "gu");
const LICENCE = /(?:暂扣|吊销)([^;。,]+)/gu;

/**
 * Splits the result of a penalty (CF_JG), such as `没收违法所得11508.65元；罚款80000元`: 8 and 1.150865 万元. What
 * is written in words (贰仟元) is not guessed at: its amount is missing.
 */
export function penaltyResult(result: string): PenaltyResult {
  const text = result.normalize("NFKC").replace(/\s+/gu, "");
  const fine = sumOf(text, FINE);
  const confiscation = sumOf(text, CONFISCATION);
  const licences = [...text.matchAll(LICENCE)].map(([, licence = ""]) => licence);
  return {
    ...(fine === undefined ? {} : { fine }),
    ...(confiscation === undefined ? {} : { confiscation }),
    ...(licences.length === 0 ? {} : { suspendedLicence: licences.join("；") }),
  };
}

/** By 分, so that no float is added. */
function sumOf(text: string, pattern: RegExp): string | undefined {
  let millionths: bigint | undefined;
  for (const [, digits = "", isWan] of text.matchAll(pattern)) {
    const read = parseWanYuan(digits);
    if (read.kind !== "amount") return undefined;
    const amount = isWan === undefined ? wanOf(read.amount) : read.amount;
    if (amount === undefined) return undefined;
    const [whole = "0", fraction = ""] = amount.split(".");
    millionths = (millionths ?? 0n) + BigInt(`${whole}${fraction.padEnd(6, "0")}`);
  }
  if (millionths === undefined) return undefined;
  const padded = String(millionths).padStart(7, "0");
  return `${padded.slice(0, -6)}.${padded.slice(-6)}`;
}

/** Less than one 分 is no amount of money. */
function wanOf(yuan: string): string | undefined {
  const [, fraction = ""] = yuan.split(".");
  return fraction.length > 2 ? undefined : yuanToWanYuan(yuan);
}
