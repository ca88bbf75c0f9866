import type { APIRoute, GetStaticPaths } from 'astro';
import { known } from '../../../../corpus/known.ts';
import { corpus, corpusWithPages } from '../../../../collection.ts';
import { chartEmbeds } from '../../../../features/charts/chart-embed.ts';
import { chartPictureOf } from '../../../../features/charts/picture/chart-image.ts';
import type { ChartPicture } from '../../../../features/charts/picture/chart-picture.ts';
import { drawAhead, pictureBytes } from '../../../../features/previews/drawn-pictures.ts';
import { chartFormats, chartJob, type ChartFormat } from '../../../../features/previews/picture-job.ts';

export const getStaticPaths: GetStaticPaths = () => {
  const site = new URL(import.meta.env.SITE);
  const files = chartEmbeds(corpusWithPages()).flatMap(({ country, spec }) =>
    chartFormats.map((format) => ({
      params: { country, indicator: spec.id, format },
      props: { chart: chartPictureOf(known(corpus().countries, country), spec, site), format },
    })),
  );
  if (!import.meta.env.DEV) drawAhead(files.map(({ props: { chart, format } }) => chartJob(chart, format)));
  return files;
};

export const GET: APIRoute<{ chart: ChartPicture; format: ChartFormat }> = async ({ props }) =>
  new Response(await pictureBytes(chartJob(props.chart, props.format)));
