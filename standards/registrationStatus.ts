/** Registration status, code list CA19 of the registration data standard (登记状态). */

export type RegistrationStatusCode = "1" | "2" | "3" | "4" | "5" | "6" | "9";

export interface RegistrationStatus {
  readonly code: RegistrationStatusCode;
  readonly zh: string;
  readonly en: string;
}

/**
 * What a free text says beyond its code. An enterprise in liquidation, out of business or in
 * registered suspension (歇业, possible since 2022-03-01) still exists: its code stays 1.
 */
export type Circumstance = "none" | "inLiquidation" | "outOfBusiness" | "suspended";

export interface StatusReading {
  readonly code: RegistrationStatusCode;
  readonly circumstance: Circumstance;
}

export const REGISTRATION_STATUSES: readonly RegistrationStatus[] = [
  { code: "1", zh: "存续（在营、开业、在册）", en: "Existing (in business, on the register)" },
  { code: "2", zh: "吊销，未注销", en: "Licence revoked, not deregistered" },
  { code: "3", zh: "吊销，已注销", en: "Licence revoked, deregistered" },
  { code: "4", zh: "注销", en: "Deregistered" },
  { code: "5", zh: "撤销", en: "Registration annulled" },
  { code: "6", zh: "迁出", en: "Moved to another registry" },
  { code: "9", zh: "其他", en: "Other" },
];

const BY_CODE: ReadonlyMap<string, RegistrationStatus> = new Map(
  REGISTRATION_STATUSES.map((status) => [status.code, status]),
);

/** Spellings met in registries, without commas, brackets and white space. */
const SPELLINGS: readonly (readonly [RegistrationStatusCode, Circumstance, readonly string[]])[] = [
  ["1", "none", ["存续", "在营", "开业", "在册", "在业", "正常", "存续在营开业在册"]],
  ["1", "inLiquidation", ["清算", "清算中", "正在清算"]],
  ["1", "outOfBusiness", ["停业", "已停业"]],
  ["1", "suspended", ["歇业", "歇业中"]],
  ["2", "none", ["吊销", "已吊销", "吊销未注销", "已吊销未注销"]],
  ["3", "none", ["吊销已注销", "吊销后注销", "已吊销已注销", "吊销并注销"]],
  ["4", "none", ["注销", "已注销"]],
  ["5", "none", ["撤销", "已撤销", "撤销登记"]],
  ["6", "none", ["迁出", "已迁出"]],
  ["9", "none", ["其他"]],
];

const READINGS: ReadonlyMap<string, StatusReading> = new Map([
  ...REGISTRATION_STATUSES.map(({ code }): [string, StatusReading] => [
    code,
    { code, circumstance: "none" },
  ]),
  ...SPELLINGS.flatMap(([code, circumstance, texts]) =>
    texts.map((text): [string, StatusReading] => [text, { code, circumstance }]),
  ),
]);

const PUNCTUATION = /[\s,、;()/]+/gu;

/** The status of a CA19 code; undefined for a code that the list does not have. */
export function registrationStatus(code: string): RegistrationStatus | undefined {
  return BY_CODE.get(code);
}

/**
 * Reads a code or a free text such as `在业`, `吊销,未注销`, `吊销，已注销` or `歇业`; undefined for a
 * text unknown here, which is for a person to decide and never silently "existing".
 */
export function normalizeRegistrationStatus(freeText: string): StatusReading | undefined {
  return (
    READINGS.get(freeText) ?? READINGS.get(freeText.normalize("NFKC").replace(PUNCTUATION, ""))
  );
}
