import { paths, withoutBase } from '../../paths.ts';
import { versioned, type CslItem } from '../cite/csl-item.ts';
import { formats } from '../cite/formats.ts';
import { frozenAddress, type Freezing } from './frozen-path.ts';

/**
 * Citations as a release keeps them, by the ending of their file: each names the release, and that of a passage leads
 * to where it stays as it was.
 * @param items CSL-JSON of the build
 * @param embeds the paths of the passages and charts that are frozen: `embed/ruritania/2011-presidential/#calm`
 */
export function frozenCitations(
  items: readonly CslItem[],
  embeds: ReadonlySet<string>,
  freezing: Freezing,
): [ending: string, text: string][] {
  const frozen = items.map((item) => {
    const [page = '', anchor = ''] = item.URL.slice(freezing.site.href.length).split('#');
    const embed = withoutBase(paths.embedPassage(page.slice(0, -1), anchor)).slice(1);
    return versioned(
      embeds.has(embed) ? { ...item, URL: frozenAddress(embed, freezing) } : item,
      freezing.release,
    );
  });
  return formats.map(({ ending, write }) => [ending, write(frozen)]);
}
