import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { openSealingKeys } from "../../../kit/keys/sealingKeys.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";

describe("the keys that seal", () => {
  it("open what an older key of the file sealed", async () => {
    const path = `${temporaryFolder("supervision-sealing-")}/keys.json`;
    const before = await openSealingKeys(path);
    const text = before.seal("张举报", "REPORT 1");
    const { keys } = JSON.parse(readFileSync(path, "utf8")) as { keys: object[] };
    const newer = { kid: "newer", secret: Buffer.alloc(32, 7).toString("base64url") };
    writeFileSync(path, JSON.stringify({ keys: [newer, ...keys] }));
    const after = await openSealingKeys(path);
    expect(after.unseal(text, "REPORT 1")).toBe("张举报");
    expect(after.seal("张举报", "REPORT 1")).toMatch(/^newer\./u);
    expect(after.fingerprint("x")).toBe(before.fingerprint("x"));
    expect(() => before.unseal(after.seal("x", "REPORT 1"), "REPORT 1")).toThrow(
      `${path} lacks the key newer, by which REPORT 1 was sealed`,
    );
    writeFileSync(path, "{}");
    await expect(openSealingKeys(path)).rejects.toMatchObject({ code: "SEALING_KEYS" });
  });
});
