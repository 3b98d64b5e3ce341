/**
 * How grave a penalty is for what follows from it elsewhere, lightest first; the platform's own, 待确认. Light is what
 * is published for three months only (通报批评、较低数额罚款), grave that whose publication is never stopped early
 * (吊销、降级、限制、停产停业、关闭).
 */
export const PENALTY_GRAVITIES = ["LIGHT", "ORDINARY", "GRAVE"] as const;

export type PenaltyGravity = (typeof PENALTY_GRAVITIES)[number];
