/** The arrows of the house: what may import what. */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "standards-depend-on-nothing",
      severity: "error",
      from: { path: "^standards/" },
      to: { path: "^(gateway|policy|audit|kit|subgraphs|schema|seeds|bench|console)/" },
    },
    {
      name: "policy-imports-only-standards",
      severity: "error",
      from: { path: "^policy/" },
      to: { pathNot: "^(policy|standards)/" },
    },
    {
      name: "kit-knows-no-gateway-and-no-subgraph",
      severity: "error",
      from: { path: "^kit/" },
      to: { path: "^(gateway|audit|subgraphs|seeds|bench|console)/" },
    },
    {
      name: "the-audit-trail-knows-policy-and-kit",
      severity: "error",
      from: { path: "^audit/" },
      to: { path: "^(gateway|subgraphs|schema|seeds|bench|console)/" },
    },
    {
      name: "subgraphs-know-no-gateway-and-not-each-other",
      severity: "error",
      from: { path: "^subgraphs/([^/]+)/" },
      to: { path: "^(gateway|schema|seeds|bench|console)/|^subgraphs/(?!$1/)" },
    },
    {
      name: "nothing-imports-the-outside",
      severity: "error",
      from: { pathNot: "^(console|bench|seeds|test)/" },
      to: { path: "^(console|bench|seeds|test)/" },
    },
    {
      name: "bench-and-console-reach-the-system-over-http",
      severity: "error",
      // What has no policy and no audit is built for the comparison alone, and the floor words its answers
      // by the project's code lists.
      from: { path: "^(bench|console)/", pathNot: "^bench/(unprotected\\.ts$|apollo/|floor/)" },
      to: { path: "^(gateway|policy|audit|kit|subgraphs|schema|seeds)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "node_modules|\\.generated\\.ts$|^bench/peers/" },
    tsPreCompilationDeps: true,
    parser: "swc",
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
