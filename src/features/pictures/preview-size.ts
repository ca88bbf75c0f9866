import { paths } from '../../paths.ts';
import type { ImageFile } from './image-file.ts';

/** Size of a page's preview for shared links, in the pixels that services recommend. */
export const previewSize = { width: 1200, height: 630 } as const;

/** The preview of a page that has one of its own. */
export function previewImage(page: string): ImageFile {
  return { href: paths.preview(page), ...previewSize };
}
