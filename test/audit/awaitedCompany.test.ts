import { describe, expect, it, jest } from "@jest/globals";
import { awaitedCompany } from "../../audit/awaitedCompany.ts";

describe("answers that are being made", () => {
  it("are waited for until each is recorded", async () => {
    const company = awaitedCompany(60_000);
    const [first, second] = [company.announce(), company.announce()];
    let isGathered = false;
    const gathered = company.gathered()?.then(() => (isGathered = true));
    first();
    // A second word of the first is not a word of the second.
    first();
    await Promise.resolve();
    expect(isGathered).toBe(false);
    second();
    expect(await gathered).toBe(true);
  });

  it("are not waited for where there are none", () => {
    const company = awaitedCompany(60_000);
    expect(company.gathered()).toBeUndefined();
    company.announce()();
    expect(company.gathered()).toBeUndefined();
  });

  it("are waited for no longer than a moment", async () => {
    jest.useFakeTimers();
    try {
      const company = awaitedCompany(2);
      company.announce();
      const gathered = company.gathered();
      jest.advanceTimersByTime(2);
      expect(await gathered).toBeUndefined();
    } finally {
      jest.useRealTimers();
    }
  });
});
