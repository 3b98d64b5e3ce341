import type { PlacedEvent } from "../../../kit/outbox/event.ts";
import { dayOfStored } from "../../../kit/clock.ts";
import { divisionOf } from "./counterparts.ts";
import type { Registered } from "./routeOf.ts";

/** A registration, or a change of one, as the register tells of it. */
export interface Registration extends Registered {
  readonly entityId: number;
  readonly scope: string;
  /** Day whose catalogue decides: of the registration, or on which the register told of it. */
  readonly registeredOn: string;
  readonly industry: string | null;
}

/** Enterprises, individual businesses and farmers' cooperatives, by the first digits of their codes. */
const REGISTERED_BY_MARKET_REGULATION = /^9[123]/u;
const IN_BUSINESS = "1";

/**
 * What an event tells that notices are made of; undefined where none are: of entities that another office registers,
 * that are no longer in business, or that were told of without their scope.
 */
export function registrationOf(event: PlacedEvent): Registration | undefined {
  const { entityId, occurredAt, payload } = event;
  const { uscc, status, scope, registrar, district, approvedOn, industry } = payload;
  if (entityId === null || status !== IN_BUSINESS || scope === undefined) return undefined;
  if (typeof uscc !== "string" || !REGISTERED_BY_MARKET_REGULATION.test(uscc)) return undefined;
  return {
    entityId,
    scope: textOf(scope) ?? "",
    registeredOn: textOf(approvedOn) ?? dayOfStored(occurredAt),
    division: divisionOf(textOf(registrar)),
    district: textOf(district),
    industry: textOf(industry),
  };
}

function textOf(value: string | number | null | undefined): string | null {
  return typeof value === "string" ? value : null;
}
