import type { Reader } from "./readers.ts";

/** How much a person may ask for a minute, and at once after a pause. */
export interface RateLimit {
  readonly perMinute: number;
  readonly atOnce: number;
}

/** Of requests, and of the records that they ask for, a look-up counting as one. */
export interface RateLimits {
  readonly requests: RateLimit;
  readonly records: RateLimit;
}

/**
 * The limits of each kind of reader, for each person behind it. Front ends of departments do not notice them;
 * the public may look up, and may not copy the register.
 */
const LIMITS = {
  /** 部门、网上政务大厅 */
  department: limits(3_000, 1_500, 600_000, 300_000),
  /** 统计分析 */
  analyst: limits(600, 300, 600_000, 300_000),
  /** 协会、消保委 */
  society: limits(300, 150, 20_000, 10_000),
  /** 专业服务机构、平台 */
  partner: limits(300, 150, 20_000, 10_000),
  /** 企业本身 */
  enterprise: limits(120, 60, 10_000, 5_000),
  /** 社会公众 */
  public: limits(60, 60, 2_000, 2_000),
} as const;

/** The limits of a reader; whoever is not named here has those of the public. */
export function rateLimitsOf({ code, contract }: Reader): RateLimits {
  if (contract !== undefined) return LIMITS.partner;
  if (/^(?:SH|D)-/u.test(code) || code === "ONESTOP") return LIMITS.department;
  if (code === "ANALYST") return LIMITS.analyst;
  if (code === "CPC" || code.startsWith("ASSOC-")) return LIMITS.society;
  return code.startsWith("SELF:") ? LIMITS.enterprise : LIMITS.public;
}

function limits(
  requestsPerMinute: number,
  requestsAtOnce: number,
  recordsPerMinute: number,
  recordsAtOnce: number,
): RateLimits {
  return {
    requests: { perMinute: requestsPerMinute, atOnce: requestsAtOnce },
    records: { perMinute: recordsPerMinute, atOnce: recordsAtOnce },
  };
}
