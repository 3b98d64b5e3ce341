/** The algorithm of `docs/draw-algorithm.md`; a change of any byte of it is a new name. */
export const ALGORITHM = "supervision-draw/1";

/** Ratios are in ten-thousandths, so that 5 % is 500 and no fraction is ever rounded in a float. */
export const RATIO_WHOLE = 10_000;

/** An object has as many tickets as its weight; more than this would only cost time. */
export const MAX_WEIGHT = 100;

/** 行政处罚法 §42 and the plan ask for no fewer than two officers. */
export const MIN_INSPECTORS = 2;

/** What is committed to in public before anybody can know the seed. */
export interface DrawTerms {
  readonly task: DrawTask;
  /** Every object in scope, in ascending order of keys. */
  readonly objects: ObjectList;
  /** Objects in scope that may not be drawn, and why; in ascending order. */
  readonly exclusions: readonly Exclusion[];
  /** The directory of inspectors (检查人员名录库) of the task's departments; in ascending order of ids. */
  readonly inspectors: readonly Inspector[];
  /** Inspectors that are not to be sent, and why; in ascending order. */
  readonly absences: readonly Absence[];
  /** Who avoids whom (回避); in ascending order of inspector, then object. */
  readonly avoidances: readonly Avoidance[];
  /** Whose contributions make the seed; at least two parties, in ascending order. */
  readonly contributions: readonly ContributionTerms[];
}

export interface DrawTask {
  readonly number: string;
  readonly planYear: number;
  /** Code of an item of the supervision list. */
  readonly item: string;
  /** Way of inspecting: 1 on paper, 2 on the spot, 3 on line. */
  readonly method: string;
  /** Department that answers for the task. */
  readonly owner: string;
  /** In ten-thousandths of the objects that may be drawn, rounded up. */
  readonly ratio: number;
  /** Day from which on checks begin, and what was drawn is no longer secret. */
  readonly checksFrom: string;
  /** UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly committedAt: string;
  /** In ascending order of codes. */
  readonly departments: readonly TaskDepartment[];
}

export interface TaskDepartment {
  readonly code: string;
  /** How many of its inspectors check each object. */
  readonly inspectors: number;
}

/** Column by column: three million objects are two arrays instead of three million small ones. */
export interface ObjectList {
  /** Unified social credit codes, or other codes of capital letters and digits. */
  readonly keys: readonly string[];
  /** Whole numbers from 1 to `MAX_WEIGHT`. */
  readonly weights: ArrayLike<number>;
}

/** Closed (注销、吊销、停业), already drawn this year, or avoided by too many inspectors. */
export type ExclusionReason = "CLOSED" | "ALREADY_DRAWN" | "AVOIDANCE";

export interface Exclusion {
  readonly object: string;
  readonly reason: ExclusionReason;
}

export interface Inspector {
  /** Number in the directory; it names no person. */
  readonly id: string;
  readonly department: string;
}

/** On leave, in training or on another duty, or without a valid certificate. */
export type AbsenceReason = "LEAVE" | "DUTY" | "CERTIFICATE";

export interface Absence {
  readonly inspector: string;
  readonly reason: AbsenceReason;
}

export interface Avoidance {
  readonly inspector: string;
  readonly object: string;
}

/**
 * One party's part of the seed: a secret that it commits to by a digest, or a value that a public source
 * (beacon) will announce in a round that lies ahead.
 */
export type ContributionTerms = SecretTerms | BeaconTerms;

export interface SecretTerms {
  readonly kind: "SECRET";
  readonly party: string;
  readonly commitment: string;
}

export interface BeaconTerms {
  readonly kind: "BEACON";
  readonly party: string;
  readonly source: string;
  readonly round: string;
}

/** What each party revealed, in the order of the contributions of the terms. */
export type Revelation = readonly string[];

/** What the draw gave. */
export interface DrawResult {
  /** 64 hexadecimal digits. */
  readonly seed: string;
  /** In the order in which they were drawn. */
  readonly drawn: readonly Pairing[];
}

/** An object, and who checks it: the inspectors of the first department, then those of the next. */
export interface Pairing {
  readonly object: string;
  readonly inspectors: readonly string[];
}
