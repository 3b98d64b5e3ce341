import type { PurposeCode } from "../purposes.ts";

/** A kind of data, as an entry of the resource catalogue (资源目录). */
export interface Category {
  readonly name: string;
  readonly nameEn: string;
  /** 共享属性: shared with every department, on demand, or not at all (国发〔2016〕51号). */
  readonly shareAttribute: "普遍共享" | "按需共享" | "不共享";
  /** 开放属性: open to the public without condition, under conditions, or not at all. */
  readonly openAttribute: "无条件开放" | "有条件开放" | "不开放";
  readonly legalBasis: string;
  /** Code of the department to ask for it; none where that is whoever made the record. */
  readonly owner?: string;
  /** 脱敏方式, where some reader gets it masked. */
  readonly mask?: MaskCode;
  /** What the effect `conditional` asks for. */
  readonly condition?: Condition;
  /** Set where it is something that is done, and not a kind of data that is read. */
  readonly isAct?: true;
  /** Whether even that such data exist is secret: who can never have them is not told of their fields. */
  readonly secretExistence?: true;
  /** Set where every value of it is an aggregate of five and more itself: whoever gets aggregates only, gets it. */
  readonly isAggregate?: true;
  /** Whether of a department only the officer reads it who handles the record (rule R7, `policy/assignee.ts`). */
  readonly assigneeOnly?: true;
}

/** 脱敏方式: name, identity number, telephone, address, amount or grade in bands, text, e-mail, plate or card. */
export type MaskCode = "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8";

/** For what a category may be had under conditions, and what must be shown for it. */
export interface Condition {
  readonly purposes: readonly PurposeCode[];
  readonly needs: readonly Need[];
}

/** The task, case or request that is served; a second factor of authentication; the entity's consent. */
export type Need = "basis" | "secondFactor" | "consent";
