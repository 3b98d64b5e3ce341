/** A contract list that cannot be taken over; the message is one line. */
export class PartnerListError extends Error {
  readonly code = "PARTNER_LIST";
}
