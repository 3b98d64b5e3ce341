import { type EntityForm } from "./entityForm.ts";
import { institutionVariant } from "./institutionName.ts";
import type { RandomSource } from "./randomSource.ts";
import { weighted } from "./weighted.ts";

/** How the register classes an entity. */
export interface EntityKind {
  /** First two characters of the unified code. */
  readonly kind: string;
  /** CA16; null for entities that the administration for industry and commerce does not register. */
  readonly type: string | null;
  /** Whether the money behind it comes from outside the mainland. */
  readonly foreign: boolean;
}

const FOREIGN_SHARE = 0.105;

const domesticCompany = weighted([
  ["1130", 0.44],
  ["1151", 0.24],
  ["1190", 0.16],
  ["1153", 0.07],
  ["1152", 0.05],
  ["1110", 0.02],
  ["1140", 0.02],
]);
const foreignCompany = weighted([
  ["5150", 0.35],
  ["5110", 0.2],
  ["5140", 0.1],
  ["5130", 0.05],
  ["6150", 0.18],
  ["6110", 0.12],
]);
const jointStock = weighted([
  ["1222", 0.6],
  ["1229", 0.22],
  ["1219", 0.13],
  ["1223", 0.05],
]);
const branch = weighted([
  ["2130", 0.5],
  ["2190", 0.3],
  ["2151", 0.12],
  ["5810", 0.08],
]);
const factory = weighted([
  ["3200", 0.35],
  ["3400", 0.25],
  ["4540", 0.4],
]);

const PLAIN_TYPES: Partial<Record<EntityForm, string>> = {
  partnership: "4533",
  soleProprietorship: "4540",
  individualBusiness: "9500",
  farmersCooperative: "9100",
  representativeOffice: "7200",
};

/** The classes of an entity of a form; `random` is the entity's own. */
export function entityKind(random: RandomSource, number: number, form: EntityForm): EntityKind {
  switch (form) {
    case "company": {
      const foreign = random.chance(FOREIGN_SHARE);
      return {
        kind: "91",
        type: (foreign ? foreignCompany : domesticCompany)(random.unit()),
        foreign,
      };
    }
    case "jointStock":
      return { kind: "91", type: jointStock(random.unit()), foreign: false };
    case "branch":
      return { kind: "91", type: branch(random.unit()), foreign: false };
    case "factory":
      return { kind: "91", type: factory(random.unit()), foreign: false };
    case "individualBusiness":
    case "farmersCooperative":
      return {
        kind: form === "individualBusiness" ? "92" : "93",
        type: PLAIN_TYPES[form] ?? null,
        foreign: false,
      };
    case "partnership":
    case "soleProprietorship":
    case "representativeOffice":
      return {
        kind: "91",
        type: PLAIN_TYPES[form] ?? null,
        foreign: form === "representativeOffice",
      };
    default:
      return { kind: institutionVariant(number, form).kind, type: null, foreign: false };
  }
}
