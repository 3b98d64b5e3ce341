/** A department of the plan, by its name of 2016. */
export interface Department {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Of the city, judicial, of a district, or under its ministry and not under the city (垂直管理). */
  readonly level: DepartmentLevel;
  /** Code of its district (GB/T 2260), of a district's department. */
  readonly district?: string;
  /** 对口部门: of a district's department, the city departments whose line (条线) it is in the district. */
  readonly lines?: readonly string[];
  /** 职责: what it does and keeps records of. */
  readonly duties: string;
  readonly dutiesEn: string;
  /** Which entities are on its supervision list (rule R2); none where it supervises no entities. */
  readonly supervises?: string;
  readonly supervisesEn?: string;
  /** What it became, where that is another. */
  readonly successor?: Successor;
  /** Runs the platform: as such it reads keys and counts, and not what others recorded. */
  readonly isPlatformOperator?: true;
}

export type DepartmentLevel = "CITY" | "VERTICAL" | "JUDICIAL" | "DISTRICT";

/** What a department became in the reform of 2018, or since. */
export interface Successor {
  readonly name: string;
  readonly nameEn: string;
  /** The day of the reform that made it, where there is one; the day of its own opening is unconfirmed. */
  readonly since?: string;
  /** Whether a published source was found that says so. */
  readonly isConfirmed: boolean;
}
