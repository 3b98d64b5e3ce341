import { asOne, type MisuseRule } from "../misuseRule.ts";
import type { RecordedUse } from "../recordedUse.ts";

/**
 * 查询应当回避的主体 (rule R8): an officer asks for an enterprise of his own or of a relative, which he had
 * declared to avoid. Looking it up once suffices; in a list it may come up by chance, so there it takes three
 * in a day. Nothing of it was given either way.
 */
export const avoidedEntity: MisuseRule = {
  code: "AVOIDED_ENTITY",
  limits: [
    { counts: lookedUp, atLeast: 1, withinHours: 24 },
    { counts: met, atLeast: 3, withinHours: 24 },
  ],
};

function lookedUp(use: RecordedUse): readonly string[] {
  return use.subjects.length === 1 ? met(use) : [];
}

function met(use: RecordedUse): readonly string[] {
  return use.isAvoided ? asOne(use) : [];
}
