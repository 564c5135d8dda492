import process from 'node:process';

/** Where sites are shown when nobody says otherwise. */
export const usualPort = 4321;

/**
 * The port that was written: as `--port`, or else in `PORT`; undefined for none.
 *
 * @throws when it is no port
 */
export function writtenPort(option: string | undefined, env = process.env): number | undefined {
  const [name, written] = option === undefined ? ['PORT', env.PORT || undefined] : ['--port', option];
  if (written === undefined) return undefined;
  const port = Number(written);
  if (!/^\d+$/.test(written) || port < 1 || port > 65_535)
    throw new Error(`${name} is "${written}". Write a number from 1 to 65535, such as ${usualPort}.`);
  return port;
}

/** The port that a site is shown at. */
export function portOr(option: string | undefined, env = process.env): number {
  return writtenPort(option, env) ?? usualPort;
}
