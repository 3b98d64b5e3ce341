import { departmentByCode } from "./departments/index.ts";

/** Of which classified entities (涉密主体, rule R9) a reader may know that they exist. */
export interface KnownClassified {
  readonly all: boolean;
  /** Unified code of an enterprise that logged in: it knows itself and its branches. */
  readonly ownUscc: string | null;
}

/** Departments that coordinate others and supervise no entity. */
const COORDINATORS = new Set(["SH-REFORM", "SH-LEGAL", "SH-OFFICE"]);
const SELF = "SELF:";

/** Departments that supervise, judge or audit know all of them; everybody else at most its own. */
export function knownClassified(reader: string): KnownClassified {
  return {
    all: departmentByCode(reader) !== undefined && !COORDINATORS.has(reader),
    ownUscc: reader.startsWith(SELF) ? reader.slice(SELF.length) : null,
  };
}
