import { archive } from '../../archive/archive.ts';
import { facetNames } from '../../search/names.ts';

export const GET = () => Response.json(facetNames(archive));
