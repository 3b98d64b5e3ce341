const MOBILE = /^(?:\+?86[ -]?)?(1\d{2})\d{4}(\d{4})$/u;
/** Areas have two digits after the 0 in 010 and 02x, three elsewhere: the number must not lend them one. */
const LANDLINE = /^(010|02\d|0[3-9]\d{2})[ -]?\d{5,6}(\d{2})(?:[-转]\d+)?$/u;

/** M3: `138****5678`; of a landline the area and the last two digits, `021-****77`; else nothing. */
export function maskTelephone(telephone: string): string {
  const text = telephone.trim();
  const mobile = MOBILE.exec(text);
  if (mobile !== null) return `${mobile[1]}****${mobile[2]}`;
  const landline = LANDLINE.exec(text);
  return landline === null ? "****" : `${landline[1]}-****${landline[2]}`;
}
