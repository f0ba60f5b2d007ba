import type { Host } from "../hosts/host";
import type { ReportPlan } from "../plan/model";

/** The same host, which remembers the plan that it was last asked to write. */
export function keepPlan<H extends Host>(
  host: H,
): {
  readonly host: H;
  readonly plan: () => ReportPlan;
} {
  let written: ReportPlan = { sheets: [] };
  const apply: Host["apply"] = (plan, work) => {
    written = plan;
    return host.apply(plan, work);
  };
  return { host: { ...host, apply }, plan: () => written };
}
