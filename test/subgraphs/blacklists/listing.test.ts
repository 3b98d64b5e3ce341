import { expect, it } from "@jest/globals";
import { blacklists } from "../../../subgraphs/blacklists/index.ts";
import { describeOnEachDatabase, type OpenDatabase } from "../../support/eachDatabase.ts";
import { entities, firstIds } from "../../support/entities.ts";
import { clockOn } from "../../support/clockOn.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { courtDefaulter, list } from "./lists.ts";

/** On a day on which no term is over. */
const IN_TERM = clockOn("2016-07-20");

async function opened(open: OpenDatabase) {
  const database = await open();
  return { database, subgraph: await openSubgraph(blacklists, database, IN_TERM) };
}

const listings = (selection: string, args = ""): string =>
  entities([1], `listings${args} { nodes { ${selection} } }`);
const are = (...nodes: readonly object[]) => ({ data: { _entities: [{ listings: { nodes } }] } });

describeOnEachDatabase("a listing", (open) => {
  it("as operating abnormally tells its reason, its removal and the day of its reminder", async () => {
    const { database, subgraph } = await opened(open);
    await list(database, {
      id: 1,
      document_number: "杨市监异列字〔2016〕第1号",
      removed_on: "2016-09-01",
      removal_authority_code: "D-310110-MSA",
      removal_kind_code: "1",
      removal_reason_code: "1",
    });
    expect(
      await subgraph.ask(
        listings(`__typename id kind { name } listedOn listingAuthority { name } documentNumber removedOn
          removalAuthority { code } expiresOn isActive entity { id } provenance { sourceSystem }
          ... on AbnormalListing { reason { name } removalKind { name } removalReason { name } expiryNoticeOn }`),
      ),
    ).toEqual(
      are({
        __typename: "AbnormalListing",
        id: "1",
        kind: { name: "经营异常名录" },
        listedOn: "2016-07-18",
        listingAuthority: { name: "杨浦区市场监督管理局" },
        documentNumber: "杨市监异列字〔2016〕第1号",
        removedOn: "2016-09-01",
        removalAuthority: { code: "D-310110-MSA" },
        expiresOn: "2019-07-18",
        isActive: false,
        entity: { id: "1" },
        provenance: { sourceSystem: "TEST" },
        reason: { name: "未按期公示年度报告" },
        removalKind: { name: "移出" },
        removalReason: { name: "补报未报年份的年度报告并公示" },
        expiryNoticeOn: "2019-05-19",
      }),
    );
  });

  it.each([
    ["2016", "1", "2021-07-18", 5, null],
    ["2021", "44-5", "2019-07-18", 3, "2017-07-18"],
  ])(
    "for serious violations under the rules of %s ends by their term",
    async (ruleSet, reason, expiresOn, termYears, earlyRemovalFrom) => {
      const { database, subgraph } = await opened(open);
      await list(database, { id: 1, kind: "SERIOUS", rule_set_code: ruleSet, reason_code: reason });
      expect(
        await subgraph.ask(
          listings(`expiresOn isActive removedOn
            ... on SeriousListing { ruleSet { code } reason { code } state { name } termYears earlyRemovalFrom }`),
        ),
      ).toEqual(
        are({
          expiresOn,
          isActive: true,
          removedOn: null,
          ruleSet: { code: ruleSet },
          reason: { code: reason },
          state: { name: "已列入" },
          termYears,
          earlyRemovalFrom,
        }),
      );
    },
  );

  it("of a leap day ends on the last of February", async () => {
    const { database, subgraph } = await opened(open);
    await list(database, { id: 1, listed_on: "2016-02-29" });
    expect(
      await subgraph.ask(listings(`expiresOn ... on AbnormalListing { expiryNoticeOn }`)),
    ).toEqual(are({ expiresOn: "2019-02-28", expiryNoticeOn: "2018-12-30" }));
  });

  it("as court judgment defaulter carries what the court publishes", async () => {
    const { database, subgraph } = await opened(open);
    await list(database, { id: 1, ...courtDefaulter });
    expect(
      await subgraph.ask(
        listings(`expiresOn ... on CourtDefaulterListing { debtorName organizationCode
          legalRepresentativeName legalRepresentativeIdNumber court region caseNumber basisDocumentNumber
          basisIssuer filedOn obligation performance { name } performedPart unperformedPart
          behaviours { name } publishedOn }`),
      ),
    ).toEqual(
      are({
        expiresOn: "2018-07-18",
        debtorName: "甲贸易有限公司",
        organizationCode: "132260250",
        legalRepresentativeName: "钱一",
        legalRepresentativeIdNumber: "319999197001010017",
        court: "上海市第九人民法院",
        region: "上海",
        caseNumber: "（2016）沪0199执1号",
        basisDocumentNumber: "（2015）沪0199民初1号",
        basisIssuer: "上海市第九人民法院",
        filedOn: "2016-03-01",
        obligation: "支付货款人民币100000元。",
        performance: { name: "全部未履行" },
        performedPart: null,
        unperformedPart: null,
        behaviours: [
          { name: "有履行能力而拒不履行生效法律文书确定的义务" },
          { name: "违反限制消费令" },
        ],
        publishedOn: "2016-07-18",
      }),
    );
  });

  it("of the trustworthy names the incentives it entitles to", async () => {
    const { database, subgraph } = await opened(open);
    await list(database, {
      id: 1,
      kind: "INCENTIVE",
      list_name: "2015年度A级纳税人",
      measure_codes: "I01,I04",
    });
    expect(
      await subgraph.ask(listings(`... on IncentiveListing { listName measures { code name } }`)),
    ).toEqual(
      are({
        listName: "2015年度A级纳税人",
        measures: [
          { code: "I01", name: "优先办理行政事项，简化程序" },
          { code: "I04", name: "日常监管优化检查频次" },
        ],
      }),
    );
  });

  it("without what its kind requires is refused by the database", async () => {
    const { database } = await opened(open);
    // Not `toThrow`: the SQLite driver keeps the `Error` of the first test file of its process.
    await expect(
      list(database, { id: 1, kind: "SERIOUS", reason_code: "1" }),
    ).rejects.toMatchObject({ message: expect.stringContaining("listing_serious_check") });
    await expect(list(database, { id: 1, kind: "INCENTIVE" })).rejects.toMatchObject({
      message: expect.stringContaining("listing_incentive_check"),
    });
  });
});

describeOnEachDatabase("the listings of an entity", (open) => {
  async function withListings() {
    const { database, subgraph } = await opened(open);
    await list(
      database,
      { id: 1, listed_on: "2015-07-10", removed_on: "2016-07-18" },
      { id: 2, listed_on: "2016-07-18" },
      { id: 3, listed_on: "2016-07-18", ...courtDefaulter },
      { id: 4, entity_id: 2, listed_on: "2014-07-18" },
    );
    subgraph.statements();
    return subgraph;
  }

  it.each([
    ["", ["3", "2", "1"]],
    ["(orderBy: LISTED_ASC)", ["1", "2", "3"]],
    ["(activeOnly: true)", ["3", "2"]],
    ["(kind: ABNORMAL)", ["2", "1"]],
    ["(kind: ABNORMAL, activeOnly: true)", ["2"]],
    ["(kind: SERIOUS)", []],
  ])("by listings%s are %j", async (args, ids) => {
    const subgraph = await withListings();
    expect(await subgraph.ask(listings("id", args))).toEqual(are(...ids.map((id) => ({ id }))));
  });

  it("are told to the timeline, listing and removal each on its day", async () => {
    const subgraph = await withListings();
    expect(await subgraph.ask(entities([1], `listingEvents`))).toEqual({
      data: {
        _entities: [
          {
            listingEvents: [
              event(
                "listing:3",
                "2016-07-18",
                "LISTED",
                "列入失信被执行人名单：（2016）沪0199执1号",
              ),
              event("listing:2", "2016-07-18", "LISTED", "列入经营异常名录：未按期公示年度报告"),
              event("removal:1", "2016-07-18", "REMOVED", "移出经营异常名录"),
              event("listing:1", "2015-07-10", "LISTED", "列入经营异常名录：未按期公示年度报告"),
            ],
          },
        ],
      },
    });
  });

  it("cost one statement for pages with their totals and events, for one entity and for fifty", async () => {
    const subgraph = await withListings();
    const selection = `listings { totalCount nodes { id } } listingEvents`;
    await subgraph.ask(entities([1], selection));
    expect(subgraph.statements()).toHaveLength(1);
    await subgraph.ask(entities(firstIds(50), selection));
    expect(subgraph.statements()).toHaveLength(1);
  });

  it("are a whole list, by kind, page by page", async () => {
    const subgraph = await withListings();
    const page = (after: string) =>
      subgraph.ask(
        `{ listings(kind: ABNORMAL, orderBy: LISTED_ASC, first: 1, after: ${after}) {
          totalCount nodes { id entity { id } } pageInfo { hasNextPage endCursor } } }`,
      );
    const first = (await page("null")).data as { listings: { pageInfo: { endCursor: string } } };
    expect(first).toMatchObject({
      listings: {
        totalCount: 2,
        nodes: [{ id: "4", entity: { id: "2" } }],
        pageInfo: { hasNextPage: true },
      },
    });
    expect((await page(`"${first.listings.pageInfo.endCursor}"`)).data).toMatchObject({
      listings: { nodes: [{ id: "2" }], pageInfo: { hasNextPage: false } },
    });
  });
});

const event = (id: string, occurredOn: string, code: string, summary: string) =>
  expect.objectContaining({ id, occurredOn, kind_code: code, summary });
