import type { ExternalImageService } from 'astro';
import { baseService } from 'astro/assets';

const { getHTMLAttributes } = baseService;

/**
 * Shows an image that a program imports as the file it is published as: see `clean-assets.ts`.
 * https://docs.astro.build/en/reference/image-service-reference/#external-services
 */
const service: ExternalImageService = {
  getURL: ({ src }) => (typeof src === 'string' ? src : src.src),
  ...(getHTMLAttributes && { getHTMLAttributes }),
};

// Astro takes the default export.
export default service;
