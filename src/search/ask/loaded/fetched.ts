/** @throws when it is not answered well */
export async function fetched(url: string, cache?: RequestCache): Promise<Response> {
  const response = await fetch(url, cache && { cache });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response;
}

/**
 * What a file of the index says. The build that wrote the page wrote it too, so it is not looked at again.
 *
 * @throws when it cannot be reached
 */
export async function fetchedJson<Data>(url: string): Promise<Data> {
  return jsonIn<Data>(await fetched(url));
}

/** The same of an answer that is there. */
export async function jsonIn<Data>(response: Response): Promise<Data> {
  return (await response.json()) as Data;
}
