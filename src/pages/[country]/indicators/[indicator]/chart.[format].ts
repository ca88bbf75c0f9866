import type { APIRoute, GetStaticPaths } from 'astro';
import { known } from '../../../../corpus/known.ts';
import { corpus } from '../../../../collection.ts';
import { absolute } from '../../../../paths.ts';
import { chartFormats, chartImage, type ChartFormat } from '../../../../features/previews/image-files.ts';
import { chartEmbeds, type ChartEmbed } from '../../../../features/charts/chart-embed.ts';

export const getStaticPaths: GetStaticPaths = () =>
  chartEmbeds(corpus()).flatMap((chart) =>
    chartFormats.map((format) => ({
      params: { country: chart.country, indicator: chart.spec.id, format },
      props: { chart, format },
    })),
  );

export const GET: APIRoute<{ chart: ChartEmbed; format: ChartFormat }> = async ({ props }) => {
  const { chart, format } = props;
  const { name } = known(corpus().countries, chart.country);
  const url = absolute(chart.pageHref, import.meta.env.SITE);
  return new Response(await chartImage({ spec: chart.spec, country: name, url }, format));
};
