import { beforeAll, expect, it } from "@jest/globals";
import { enterprise, heldNotice, type NoticeStory, REFUSED, REGISTRAR } from "./noticeStory.ts";

/** What becomes of registrations of which nobody can tell by itself who approves. */
export function unclearScopes(told: () => NoticeStory): void {
  let story: NoticeStory;

  beforeAll(async () => {
    story = told();
    await story.register({
      2: "医疗器械的销售。",
      3: "服装的销售。【依法须经批准的项目，经相关部门批准后方可开展经营活动】",
    });
  });

  const pool = async (reader: string) =>
    (await story.list(reader, "unclaimedNotices")).map(({ scopePhrase }) => scopePhrase);
  const overdue = async (reader: string, purpose: string) => {
    const { data, errors } = await story.ask(
      reader,
      "{ overdueNotices { nodes { legalEntity { uscc } unclear { code } holder { code } state { code } dueOn } } }",
      purpose,
    );
    return (
      errors?.[0]?.extensions?.["cause"] ??
      (data as { overdueNotices: { nodes: unknown[] } }).overdueNotices.nodes
    );
  };

  it("goes into the pool, where departments of its level find it", async () => {
    expect(await pool(REGISTRAR)).toEqual(["医疗器械", null]);
    expect(await pool("SH-CULT")).toEqual(["医疗器械", null]);
    // Those whose districts have offices of their own claim from the city's pool, which is empty.
    expect(await pool("SH-FDA")).toEqual([]);
    expect(await pool("D-310110-MSA")).toEqual([]);
    expect(
      (await story.ask("SH-CULT", '{ unclaimedNotices(district: "310110") { totalCount } }')).data,
    ).toEqual({ unclaimedNotices: { totalCount: 0 } });
  });

  it("is in time on its last day, and past its time on the next", async () => {
    story.goTo("2026-03-09");
    await story.gateway.settle();
    expect(await overdue("SH-REFORM", "P16")).toEqual([]);
    story.goTo("2026-03-10");
    await story.gateway.settle();
    await story.gateway.settle();
    const [notice] = await story.list("SH-CULT", "unclaimedNotices");
    expect(notice).toMatchObject({ version: 2, state: { code: "OVERDUE" } });
  });

  it("is a blind spot then, for those who see to it that there are none", async () => {
    const all = [
      late(1, null, REGISTRAR),
      late(2, "SEVERAL_AUTHORITIES", null),
      late(3, "NO_ITEM_NAMED", null),
    ];
    expect(await overdue("SH-REFORM", "P16")).toEqual(all);
    expect(await overdue("SH-AIC", "P02")).toEqual(all);
    expect(await overdue(REGISTRAR, "P02")).toBe("NOT_SHARED");
    expect(await overdue("SH-CULT", "P02")).toBe("NOT_SHARED");
    expect(await overdue("ANALYST", "P11")).toBe("AGGREGATE_ONLY");
  });

  it("is claimed late by one; who was slower is told so", async () => {
    const [notice] = await story.list("SH-HEALTH", "unclaimedNotices");
    const claim = { notice: notice?.id, version: 2 };
    expect(await story.act("D-310110-MSA", "claimNotice", claim)).toMatchObject(REFUSED);
    expect(await story.act("SH-HEALTH", "claimNotice", claim)).toMatchObject({
      version: 3,
      state: { code: "CLAIMED_LATE" },
      addressee: { code: "SH-HEALTH" },
    });
    expect(await story.act("SH-CULT", "claimNotice", claim)).toMatchObject({ code: "STALE_STATE" });
    expect(await pool("SH-CULT")).toEqual([null]);
  });

  it("is returned for a reason, and assigned by its registrar to another", async () => {
    const { id: notice, version } = await heldNotice(story, "SH-HEALTH");
    const reason = "属药品监管部门职责";
    expect(
      await story.act("SH-HEALTH", "returnNotice", { notice, version, reason: " " }),
    ).toMatchObject({
      code: "BAD_USER_INPUT",
    });
    expect(await story.act("SH-HEALTH", "returnNotice", { notice, version, reason })).toMatchObject(
      {
        version: 4,
        state: { code: "RETURNED" },
        addressee: null,
        dueOn: "2026-03-13",
      },
    );
    expect(await story.list("SH-HEALTH")).toEqual([]);
    const assign = { notice, version: 4, department: "SH-FDA" };
    expect(await story.act("SH-HEALTH", "reassignNotice", assign)).toMatchObject({
      cause: "NOT_EMPOWERED",
    });
    expect(await story.act("D-310110-MSA", "reassignNotice", assign)).toMatchObject(REFUSED);
    expect(
      await story.act(REGISTRAR, "reassignNotice", { ...assign, department: "D-310110-MSA" }),
    ).toMatchObject({ code: "BAD_USER_INPUT" });
    expect(await story.act(REGISTRAR, "reassignNotice", assign)).toMatchObject({
      version: 5,
      state: { code: "UNCLAIMED" },
      addressee: { code: "SH-FDA" },
      dueOn: "2026-03-17",
    });
    expect(await story.list("SH-FDA")).toEqual([
      { id: notice, version: 5, scopePhrase: "医疗器械", state: { code: "UNCLAIMED" } },
    ]);
    const { data } = await story.ask(
      "SH-FDA",
      "{ dualNotices { nodes { steps { action department { code } reason } } } }",
    );
    expect(data).toEqual({
      dualNotices: {
        nodes: [
          {
            steps: [
              { action: "timeOut", department: { code: "PLATFORM" }, reason: null },
              { action: "claimNotice", department: { code: "SH-HEALTH" }, reason: null },
              { action: "returnNotice", department: { code: "SH-HEALTH" }, reason },
              { action: "reassignNotice", department: { code: REGISTRAR }, reason: null },
            ],
          },
        ],
      },
    });
  });

  it("is noticed of what its scope has gained when that changes, and of nothing twice", async () => {
    await story.register({ 1: "餐饮服务，危险化学品批发，劳务派遣。" });
    const { data } = await story.ask(
      REGISTRAR,
      `{ legalEntity(uscc: "${enterprise(1)}") { notices { nodes { items { scopePhrase } } } } }`,
    );
    expect(data).toEqual({
      legalEntity: {
        notices: {
          nodes: [
            { items: [{ scopePhrase: "劳务派遣" }] },
            { items: [{ scopePhrase: "餐饮服务" }, { scopePhrase: "危险化学品" }] },
          ],
        },
      },
    });
  });
}

/** An overdue notice as whoever looks for blind spots finds it. */
function late(number: number, unclear: string | null, holder: string | null): object {
  return {
    legalEntity: { uscc: enterprise(number) },
    unclear: unclear === null ? null : { code: unclear },
    holder: holder === null ? null : { code: holder },
    state: { code: "OVERDUE" },
    dueOn: "2026-03-09",
  };
}
