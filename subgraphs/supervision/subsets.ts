import type { Access } from "../../kit/authorization/access.ts";
import type { RecordSubset } from "../../kit/authorization/recordSubset.ts";

/** Which records of an entity a reader gets; without an entity, what it gets of any. */
type SubsetOf = (access: Access, entity?: object) => RecordSubset;

/** Penalties in publication and, for whom they are, those never or no longer published. */
export const allPenalties: SubsetOf = (access, entity) =>
  access.subset(["open", "penalty.expired", "penalty.unpublished"], entity);

/** Penalties whose party was a minor (R4). */
export const sealedPenalties: SubsetOf = (access, entity) =>
  access.subset(["penalty.minor"], entity);

/** Penalties that were revoked. */
export const revokedPenalties: SubsetOf = (access, entity) =>
  access.subset(["record.revoked"], entity);

/** Penalties of whatever kind of data. */
export const everyPenalty: SubsetOf = (access, entity) =>
  access.subset(
    ["open", "penalty.expired", "penalty.unpublished", "penalty.minor", "record.revoked"],
    entity,
  );

/** Orders to rectify. */
export const rectifications: SubsetOf = (access, entity) =>
  access.subset(["rectification"], entity);

/** Draws whose checks have not begun (R6). */
export const pendingDraws: SubsetOf = (access) => access.subset(["spotCheck.pairing"]);

/** Draws whose checks have begun. */
export const openDraws: SubsetOf = (access) => access.subset(["open"]);

/** Administrative enforcement. */
export const enforcements: SubsetOf = (access, entity) => access.subset(["enforcement"], entity);

/** Administrative actions of whatever kind. */
export const allActions: SubsetOf = (access, entity) =>
  access.subset(["open", "enforcement"], entity);

/** Records by generic forms, of whatever share attribute. */
export const genericRecords: SubsetOf = (access, entity) =>
  access.subset(
    ["genericRecord.shared", "genericRecord.onDemand", "genericRecord.unshared"],
    entity,
  );
