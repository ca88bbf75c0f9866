import { formatProblems, type Problem } from '../model/problem.ts';
import { absolute, rootPaths, withSlash } from '../paths.ts';
import { siteBase, siteOrigin } from './site-address.ts';

/**
 * Problems as the commands and a build print them: one on a line, then each rule that they break with the address of
 * what it holds to and of the way out.
 * @param root the path of the content folder, with a slash at its end
 */
export function problemReport(problems: readonly Problem[], root?: string): string {
  const broken = [...new Set(problems.flatMap(({ ruleId }) => ruleId ?? []))];
  const addresses = broken.map((rule) => `${rule}  ${ruleAddress(rule)}`);
  return `${formatProblems(problems, root)}\n\n${addresses.join('\n')}`;
}

function ruleAddress(rule: string): string {
  const site = new URL(withSlash(siteBase), siteOrigin);
  return absolute(rootPaths.rule(rule).slice(1), site);
}
