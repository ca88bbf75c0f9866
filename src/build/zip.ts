import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day that a zip can name: files of a build have no date of their own. */
const day = 0x21;
/** Names are UTF-8. */
const flags = 0x0800;
const deflated = 8;
const version = 20;

/** A zip of some files, by their names. The same files make the same bytes. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const body = deflateRawSync(content, { level: 9 });
    const about = Buffer.alloc(26);
    [version, flags, deflated, 0, day].forEach((value, index) => about.writeUInt16LE(value, index * 2));
    [crc32(content), body.length, content.length].forEach((value, index) =>
      about.writeUInt32LE(value, 10 + index * 4),
    );
    about.writeUInt16LE(name.length, 22);

    const local = Buffer.concat([signature(0x04034b50), about, name, body]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(signature(0x02014b50), word(version), about, rest, name);
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, central, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
