import sharp from 'sharp';
import type { Plugin } from 'vite';
import { reasonOf } from '../base/system/reason.ts';
import { withEmbedded } from './embedded.ts';
import { decoding } from './examine.ts';
import { widths } from './image.ts';

const image = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/**
 * Cleans the images that programs and their styles bring into the site: upright, without notes of where and
 * by what they were taken, no wider than others, and drawings without scripts.
 */
export function cleanAssets(): Plugin {
  return {
    name: 'archive:clean-assets',
    // Written into a page or a sheet, an image would go past, and a script would not run: see layouts/policy.ts.
    config: () => ({ build: { assetsInlineLimit: 0 } }),
    async generateBundle(_, bundle) {
      for (const asset of Object.values(bundle))
        if (asset.type === 'asset' && image.test(asset.fileName))
          asset.source = await cleaned(asset.source, asset.originalFileNames[0] ?? asset.fileName);
    },
  };
}

/** The bytes of an image in its own kind. Throws when it cannot be read, with its name. */
async function cleaned(source: string | Uint8Array, name: string): Promise<Uint8Array> {
  try {
    if (name.toLowerCase().endsWith('.svg')) {
      const drawing = await withEmbedded(
        typeof source === 'string' ? source : new TextDecoder().decode(source),
      );
      if (!drawing) throw new Error('it has no size');
      return new TextEncoder().encode(drawing.svg);
    }
    return await sharp(source, { ...decoding, pages: -1 })
      .autoOrient()
      .resize({ width: Math.max(...widths), withoutEnlargement: true })
      .toBuffer();
  } catch (error) {
    throw new Error(`The image ${name} cannot be published: ${reasonOf(error)}`, { cause: error });
  }
}
