import { describe, expect, it } from "@jest/globals";
import { parse } from "graphql";
import { documentStore } from "../../../gateway/http/documentStore.ts";
import { firstIds } from "../../support/entities.ts";

describe("the store of parsed documents", () => {
  const [first, second, third] = ["{ aa }", "{ bb }", "{ cc }"].map((text) => parse(text));

  it("keeps a document by its key until it is taken out", async () => {
    const store = documentStore();
    expect(await store.get("1")).toBeUndefined();
    await store.set("1", first as never);
    expect(await store.get("1")).toBe(first);
    expect(await store.delete("1")).toBe(true);
    expect(await store.get("1")).toBeUndefined();
    expect(await store.delete("1")).toBe(false);
  });

  it("holds texts of so many characters, and forgets what was used least lately", async () => {
    const store = documentStore(12);
    await store.set("1", first as never);
    await store.set("2", second as never);
    expect(await store.get("1")).toBe(first);
    await store.set("3", third as never);
    expect([await store.get("1"), await store.get("2"), await store.get("3")]).toEqual([
      first,
      undefined,
      third,
    ]);
  });

  it("does not keep one that is longer than all that is kept", async () => {
    const store = documentStore(5);
    await store.set("1", first as never);
    expect(await store.get("1")).toBeUndefined();
  });

  it("keeps what was parsed without places as well", async () => {
    const store = documentStore();
    const placeless = parse("{ aa }", { noLocation: true });
    await store.set("1", placeless);
    expect(await store.get("1")).toBe(placeless);
  });

  it.each([
    ["nested a thousand deep", `${"{ a ".repeat(1_000)} ${"}".repeat(1_000)}`],
    [
      "of fragments that fan out",
      `{ ...F0 } ${firstIds(40)
        .map((at) => `fragment F${at - 1} on Query { ...F${at} ...F${at} }`)
        .join(" ")} fragment F40 on Query { a }`,
    ],
  ])("keeps nothing that is refused for its size: one that is %s", async (_, text) => {
    const store = documentStore();
    await store.set("1", parse(text));
    expect(await store.get("1")).toBeUndefined();
  });
});
