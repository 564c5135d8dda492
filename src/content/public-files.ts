import { join } from 'node:path';
import process from 'node:process';

/** The folder of files that a site has as they are. */
export const publicFolder = join(process.cwd(), 'public');
