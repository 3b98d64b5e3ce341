import { describe, expect, it } from "@jest/globals";
import { officerKey } from "../../../gateway/authentication/officerKey.ts";
import { actingOf } from "../../../kit/authorization/acting.ts";
import { askingOf } from "../../../kit/authorization/asking.ts";
import type { Claims } from "../../../kit/authorization/claims.ts";
import { officerDigest } from "../../../kit/authorization/officerDigest.ts";

const claims: Claims = {
  reader: "SH-AIC",
  purpose: "P05",
  basis: "CASE-1",
  officer: "key",
  secondFactor: true,
  day: "2026-07-01",
  reach: "single",
};

describe("who acts", () => {
  it("is the department, the officer, the purpose and the case that the claims name", () => {
    expect(actingOf(claims)).toStrictEqual({
      department: "SH-AIC",
      officer: "key",
      purpose: "P05",
      basis: "CASE-1",
    });
    expect(actingOf({ ...claims, avoids: [3, 17] })).toStrictEqual({
      department: "SH-AIC",
      officer: "key",
      purpose: "P05",
      basis: "CASE-1",
      avoids: [3, 17],
    });
  });
});

describe("who asks", () => {
  it("is the reader and the officer that the claims name, with what it may know of classified entities", () => {
    expect(askingOf(claims)).toEqual({
      reader: "SH-AIC",
      officer: "key",
      classified: { all: true, ownUscc: null },
      kept: { classified: { all: true, ownUscc: null }, avoided: [] },
    });
    expect(askingOf({ ...claims, avoids: [3, 17] }).kept).toEqual({
      classified: { all: true, ownUscc: null },
      avoided: [3, 17],
    });
    const { officer: _, ...ofNobody } = claims;
    expect(askingOf({ ...ofNobody, reader: "PUBLIC" })).toEqual({
      reader: "PUBLIC",
      officer: undefined,
      classified: { all: false, ownUscc: null },
      kept: { classified: { all: false, ownUscc: null }, avoided: [] },
    });
  });
});

describe("the key of an officer", () => {
  it("is a digest that is always the same, so that what he declared stays his", () => {
    expect(officerDigest("demo:SH-AIC")).toBe(
      "74b9ff1ab2dedb0b0cf938048adf4cdb8f5045efdace8b34e2d03bc6965eb5b8",
    );
  });

  it("is had by officers of departments, and by nobody else", () => {
    expect(officerKey("SH-AIC", "demo:SH-AIC")).toBe(officerDigest("demo:SH-AIC"));
    for (const reader of ["PUBLIC", "SELF:91310000132260250X", "PARTNER-LAW", "SH-XXX"])
      expect(officerKey(reader, "somebody")).toBeUndefined();
  });
});
