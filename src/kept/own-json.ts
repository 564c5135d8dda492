/** How this code writes data of one type, and reads it again. */
export interface OwnJson<Data> {
  write: (data: Data) => string;
  /** Takes what `write` made: whoever keeps it sees to that, by a seal and the version of the code. */
  read: (json: string | Uint8Array) => Data;
}

/** Data of one type as JSON. The only place where what is read is believed to be what was written. */
export function ownJson<Data>(): OwnJson<Data> {
  return {
    write: (data) => JSON.stringify(data),
    read: (json) => JSON.parse(typeof json === 'string' ? json : decoder.decode(json)) as Data,
  };
}

const decoder = new TextDecoder();
