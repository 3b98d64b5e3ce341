import { describe, expect, it } from "@jest/globals";
import { ofLasting } from "../../kit/lasting.ts";

/** Counts how often something was made. */
function counted() {
  let made = 0;
  const nameOf = ofLasting(({ port }: { readonly port: string }) => {
    made += 1;
    return `${port} ${made}`;
  });
  return nameOf;
}

describe("what is made of an object", () => {
  it("is remembered of one that is frozen, which lasts", () => {
    const nameOf = counted();
    const kiel = Object.freeze({ port: "Kiel" });
    expect([nameOf(kiel), nameOf(kiel), nameOf(Object.freeze({ port: "Cork" }))]).toEqual([
      "Kiel 1",
      "Kiel 1",
      "Cork 2",
    ]);
  });

  it("is made each time of one that may change", () => {
    const nameOf = counted();
    const port = { port: "Kiel" };
    expect([nameOf(port), nameOf(port)]).toEqual(["Kiel 1", "Kiel 2"]);
  });
});
