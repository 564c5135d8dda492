import type { AstroIntegration } from 'astro';
import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { renditionsOf, type Image } from '../../images/image.ts';
import { sharedReading } from '../shared-content.ts';

const types: Record<string, string> = { '.svg': 'image/svg+xml', '.webp': 'image/webp' };

/** Lets the preview show images as they will be published, each made when a page asks for it. */
export function previewImages(): AstroIntegration {
  return {
    name: 'archive:preview-images',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = request.url?.slice(1) ?? '';
          const image = imageAt(path);
          if (!image) next();
          else send(image, path, response).catch(next);
        });
      },
    },
  };
}

/** The image of which a file of the site is a rendition. */
function imageAt(path: string): Image | undefined {
  const { entries, archive } = sharedReading() ?? {};
  const { briefings = [], stories = [], pages = [] } = entries ?? {};
  const images = [...briefings, ...stories, ...pages].flatMap(({ data }) => data.images ?? []);
  return [archive?.data.logoImage, ...images].find(
    (image) => image && renditionsOf(image).some((rendition) => rendition.path === path),
  );
}

async function send(image: Image, path: string, response: ServerResponse): Promise<void> {
  // The preview starts without what decodes images.
  const { publishedAs } = await import('../../images/publish.ts');
  const bytes = await publishedAs(image, path);
  response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
  response.end(bytes);
}
