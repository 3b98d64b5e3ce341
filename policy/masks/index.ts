import type { MaskCode } from "../categories/category.ts";
import { maskAddress } from "./address.ts";
import { maskAmount } from "./amountBand.ts";
import { maskEmail } from "./email.ts";
import { maskIdentityNumber } from "./identityNumber.ts";
import { maskName } from "./name.ts";
import { maskPlateOrCard } from "./plateOrCard.ts";
import { redactText } from "./redactedText.ts";
import { maskTelephone } from "./telephone.ts";

/** What each mask leaves of a text. */
const masks: Readonly<Record<MaskCode, (text: string) => string | null>> = {
  M1: maskName,
  M2: maskIdentityNumber,
  M3: maskTelephone,
  M4: maskAddress,
  M5: maskAmount,
  M6: redactText,
  M7: maskEmail,
  M8: maskPlateOrCard,
};

/** Whether a mask gives something that a field of a named type can hold; where not, the field is withheld. */
export function isMaskable(mask: MaskCode | undefined, typeName: string): mask is MaskCode {
  if (mask === undefined) return false;
  // No field of an exact amount can hold a band; beside it stands one that can.
  if (mask === "M5") return typeName === "AmountBand";
  // Text is redacted wherever it stands; numbers, dates and codes beside it say nothing that it strikes out.
  return mask === "M6" || typeName === "String";
}

/** The value behind a mask. A list is masked item by item; what is no text needs no redaction. */
export function maskValue(mask: MaskCode | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => maskValue(mask, one));
  if (typeof value !== "string") return mask === "M6" ? value : null;
  return mask === undefined ? null : masks[mask](value);
}
