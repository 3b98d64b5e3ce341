/** From when to when rules or a contract hold in Shanghai, `YYYY-MM-DD`; without a last day, until changed. */
export interface Term {
  readonly validFrom: string;
  readonly validTo?: string;
}

/** Whether something holds on a day. */
export function isInForce({ validFrom, validTo }: Term, day: string): boolean {
  return validFrom <= day && (validTo === undefined || day <= validTo);
}
