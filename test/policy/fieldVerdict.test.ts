import { describe, expect, it } from "@jest/globals";
import { type CategoryCode, categoryCodes } from "../../policy/categories/index.ts";
import type { MaskCode } from "../../policy/categories/category.ts";
import type { Verdict } from "../../policy/decide.ts";
import type { Explanation } from "../../policy/explanations.ts";
import { fieldVerdict, isSecret, type Reach, type Requirement } from "../../policy/fieldVerdict.ts";

const because = (reason: string): Explanation => ({ code: "NOT_SHARED", reason, remedy: "ask" });

const none: Verdict = { kind: "withheld", ...because("nothing") };
const single: Verdict = { kind: "singleLookUp", ...because("single") };
const masked: Verdict = { kind: "masked", ...because("masked") };
const full: Verdict = { kind: "full" };

/** What a field gives to a reader who has these verdicts, and nothing else. */
function given(
  requirement: Requirement,
  verdicts: Partial<Record<CategoryCode, Verdict>>,
  reach: Reach = "single",
  typeName = "String",
) {
  const all = Object.fromEntries(categoryCodes.map((code) => [code, none]));
  return fieldVerdict(
    requirement,
    typeName,
    { ...(all as Record<CategoryCode, Verdict>), ...verdicts },
    reach,
  );
}

const withheld = (categories: CategoryCode[], reason: string) => ({
  kind: "withheld",
  categories,
  explanation: because(reason),
});

const behind = (masks: MaskCode[], categories: CategoryCode[], reason: string) => ({
  kind: "masked",
  masks,
  categories,
  explanation: because(reason),
});

describe("a field", () => {
  it("that requires nothing is open", () => {
    expect(given([[]], {})).toEqual({ kind: "full" });
  });

  it("that is not classified is given to nobody", () => {
    expect(given([], {})).toEqual({
      kind: "withheld",
      categories: [],
      explanation: {
        code: "NOT_SHARED",
        reason: "该字段未分类 · the field is not classified",
        remedy: "向平台运行单位报告 · report it to the operator",
      },
    });
  });

  it("of one kind of data gives what its reader gets of it", () => {
    expect(given([["liaison"]], { liaison: full })).toEqual({ kind: "full" });
    expect(given([["liaison"]], { liaison: masked })).toEqual(
      behind(["M1"], ["liaison"], "masked"),
    );
    expect(given([["liaison"]], {})).toEqual(withheld(["liaison"], "nothing"));
  });

  it("for single look-ups is given in full there, and masked in lists", () => {
    expect(given([["liaison"]], { liaison: single }, "single")).toEqual({ kind: "full" });
    expect(given([["liaison"]], { liaison: single }, "several")).toEqual(
      behind(["M1"], ["liaison"], "single"),
    );
    expect(given([["liaison"]], { liaison: masked }, "single").kind).toBe("masked");
    expect(given([["liaison"]], { liaison: full }, "several").kind).toBe("full");
  });

  it("is withheld where its mask fits no value of its type, and where it has none", () => {
    expect(given([["liaison"]], { liaison: masked }, "single", "Int")).toEqual(
      withheld(["liaison"], "masked"),
    );
    expect(given([["liaison"]], { liaison: single }, "several", "Int")).toEqual(
      withheld(["liaison"], "single"),
    );
    expect(given([["platform.intake"]], { "platform.intake": masked })).toEqual(
      withheld(["platform.intake"], "masked"),
    );
  });
});

describe("a field of several kinds of data", () => {
  const both: Requirement = [["liaison", "home.address"]];

  it("is given where each is, and is behind the masks of all that are masked", () => {
    expect(given(both, { liaison: full, "home.address": full })).toEqual({ kind: "full" });
    expect(given(both, { liaison: full, "home.address": masked })).toEqual(
      behind(["M4"], ["home.address"], "masked"),
    );
    expect(given(both, { liaison: masked, "home.address": masked })).toEqual(
      behind(["M1", "M4"], ["liaison", "home.address"], "masked"),
    );
    // Why is said of the first.
    expect(given(both, { liaison: single, "home.address": masked }, "several")).toEqual(
      behind(["M1", "M4"], ["liaison", "home.address"], "single"),
    );
  });

  it("is withheld where one is, names all that are, and says why of the first", () => {
    expect(given(both, { "home.address": full })).toEqual(withheld(["liaison"], "nothing"));
    expect(given(both, { liaison: masked })).toEqual(withheld(["home.address"], "nothing"));
    expect(given(both, {})).toEqual(withheld(["liaison", "home.address"], "nothing"));
  });
});

describe("a field of alternatives", () => {
  const either: Requirement = [["liaison"], ["home.address"]];

  it("gives the first that gives most", () => {
    expect(given(either, { liaison: full, "home.address": masked })).toEqual({ kind: "full" });
    expect(given(either, { liaison: masked, "home.address": full })).toEqual({ kind: "full" });
    expect(given(either, { "home.address": full })).toEqual({ kind: "full" });
    const addressMasked = behind(["M4"], ["home.address"], "masked");
    const liaisonMasked = behind(["M1"], ["liaison"], "masked");
    expect(given(either, { "home.address": masked })).toEqual(addressMasked);
    expect(given(either, { liaison: masked })).toEqual(liaisonMasked);
    expect(given(either, { liaison: masked, "home.address": masked })).toEqual(liaisonMasked);
  });

  it("is withheld where each is, for the reason of the first", () => {
    expect(given(either, {})).toEqual(withheld(["liaison"], "nothing"));
  });
});

describe("that a field exists at all", () => {
  it("is secret where all that it requires is of such kinds", () => {
    expect(isSecret([["penalty.minor"]])).toBe(true);
    expect(isSecret([["criminalTransfer.status", "penalty.minor"], ["report.reporter"]])).toBe(
      true,
    );
  });

  it("is known where it is open, or requires anything that is not secret", () => {
    const known: readonly Requirement[] = [
      [],
      [[]],
      [["liaison"]],
      [["penalty.minor", "liaison"]],
      [["penalty.minor"], ["liaison"]],
    ];
    for (const requirement of known) expect(isSecret(requirement)).toBe(false);
  });
});
