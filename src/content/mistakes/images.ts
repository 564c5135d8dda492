import { soundFiles } from '../sample.ts';
import { text, type Mistake, type Written } from './mistake.ts';
import * as pictures from './pictures.ts';

const { png } = pictures;
const large = new Uint8Array(10 * 1024 * 1024 + 1);

const svg = (attributes: string, inside = '<rect width="4" height="3" />') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

/** A text that shows an image of some bytes. */
function showing(name: string, written: Written): Mistake['files'] {
  return { ...text(`![The port](./${name})`), [`briefings/2017/${name}`]: written };
}

const place = 'briefings/2017/strike.mdx:13:1';

/** Images that cannot be shown. */
export const images: Mistake[] = [
  {
    name: 'a missing image',
    files: text('![The port](./port.png)'),
    expected: [
      "briefings/2017/strike.mdx:13:1  error  There is no image ./port.png. Mend the path: it starts at this file's folder.  (missing-image)",
    ],
  },
  {
    name: 'a missing image of a figure',
    files: text('<Figure src="./port.png" alt="The port" />'),
    expected: [
      "briefings/2017/strike.mdx:13:1  error  There is no image ./port.png. Mend the path: it starts at this file's folder.  (missing-image)",
    ],
  },
  {
    name: 'an image outside the content folder',
    files: { ...text('![The port](../../../outside/port.png)'), '../outside/port.png': png },
    expected: [
      'briefings/2017/strike.mdx:13:1  error  The image ../../../outside/port.png is outside the content folder. Copy it to this file’s folder.  (image-outside)',
    ],
  },
  {
    name: 'an image that is a link outside the content folder',
    files: {
      ...text('![The port](./port.png)'),
      '../outside/port.png': png,
      'briefings/2017/port.png': { linkTo: 'outside/port.png' },
    },
    expected: [
      'briefings/2017/port.png:1:1  error  It is a link to a file outside the content folder. Put the file itself here.  (link-outside)',
      'briefings/2017/strike.mdx:13:1  error  The image ./port.png is outside the content folder. Copy it to this file’s folder.  (image-outside)',
    ],
  },
  {
    name: 'an image on another site',
    files: text('![The port](https://gazette.example/port.png)'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  The image https://gazette.example/port.png is not a file beside this one. Save it here and write its name, as ./photo.jpg.  (image-elsewhere)',
    ],
  },
  ...Object.entries({
    '//gazette.example/port.png': ['![The port](ADDRESS)', '![The port](<ADDRESS> "Shut")'],
    'gazette.example/port.png': ['![The port](ADDRESS)', '![The port][port]\n\n[port]: ADDRESS'],
    'www.gazette.example/a/port.png': ['![The port][port]\n\n[port]: ADDRESS'],
    'htp://gazette.example/port.png': ['![The port](ADDRESS)', '![The port][port]\n\n[port]: ADDRESS'],
    'C:/port.png': ['![The port](ADDRESS)', '![The port][]\n\n[The port]: ADDRESS'],
    'file:///port.png': ['<Figure src="ADDRESS" alt="The port" />'],
    'data:image/png;base64,AAAA': ['![The port](ADDRESS)', '![The port]\n\n[The port]: ADDRESS'],
    'javascript:alert(1)': ['![The port](ADDRESS)', '![The port][port]\n\n[port]: ADDRESS'],
  }).flatMap(([address, texts]) =>
    texts.map((written) => ({
      name: `an image that is no file of the archive: ${written} with ${address}`,
      files: text(written.replace('ADDRESS', address)),
      expected: [
        `briefings/2017/strike.mdx:13:1  error  The image ${address} is not a file beside this one. Save it here and write its name, as ./photo.jpg.  (image-elsewhere)`,
      ],
    })),
  ),
  {
    name: 'an image from the root of the site',
    files: text('![The port](/port.png)'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  The image /port.png is not a file beside this one. Save it here and write its name, as ./photo.jpg.  (image-elsewhere)',
    ],
  },
  {
    name: 'an image that is no image',
    files: text('![The port](./port.pdf)'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  ./port.pdf is not an image. Use PNG, JPEG, GIF, WebP, AVIF or SVG.  (not-an-image)',
    ],
  },
  {
    name: 'an image without an address',
    files: text('![The port]()'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  The image has no address. Write ![The port](./photo.jpg).  (missing-image)',
    ],
  },
  {
    name: 'an image address with a broken percent sign',
    files: text('![The port](./100%.png)'),
    expected: [
      "briefings/2017/strike.mdx:13:1  error  There is no image ./100%.png. Mend the path: it starts at this file's folder.  (missing-image)",
    ],
  },
  ...['port.png', 'port.jpg', 'port.webp', 'port.svg'].map((name) => ({
    name: `an image of no bytes: ${name}`,
    files: showing(name, new Uint8Array(0)),
    expected: [
      `${place}  error  The image ./${name} is cut short or broken. Save it again from where it came.  (broken-image)`,
    ],
  })),
  ...['port.png', 'Port.png'].map((name) => ({
    name: `an image that is a folder: ${name}`,
    files: { ...text('![The port](./port.png)'), [`briefings/2017/${name}/notes.txt`]: 'Notes.' },
    expected: [
      `${place}  error  There is no image ./port.png. Mend the path: it starts at this file's folder.  (missing-image)`,
    ],
  })),
  {
    name: 'an image over 10 MB',
    files: { ...text('![The port](./port.png)'), 'briefings/2017/port.png': large },
    expected: [
      'briefings/2017/strike.mdx:13:1  error  The image ./port.png has 10.1 MB, and at most 10 MB is taken. Make it smaller.  (large-image)',
    ],
  },
  {
    name: 'an image without words',
    files: { ...text('![](./port.png)'), 'briefings/2017/port.png': png },
    expected: [
      'briefings/2017/strike.mdx:13:1  error  The image ./port.png has no words for those who do not see it. Write ![what it shows](./port.png).  (image-without-alt)',
    ],
  },
  {
    name: 'an image with blanks for words',
    files: { ...text('![ ](./port.png)'), 'briefings/2017/port.png': png },
    expected: [
      'briefings/2017/strike.mdx:13:1  error  The image ./port.png has no words for those who do not see it. Write ![what it shows](./port.png).  (image-without-alt)',
    ],
  },
  {
    name: 'a figure without words',
    files: { ...text('<Figure src="./port.png" alt="" />'), 'briefings/2017/port.png': png },
    expected: [
      'briefings/2017/strike.mdx:13:26  error  alt="" of <Figure> is empty. Give it a value.  (wrong-prop)',
    ],
  },
  {
    name: 'an image whose bytes are text',
    files: showing('port.png', 'not an image'),
    expected: [
      `${place}  error  ./port.png is not the kind of image its name says, or is broken. Save it again as an image.  (not-an-image)`,
    ],
  },
  {
    name: 'an SVG whose bytes are text',
    files: showing('port.svg', 'not a drawing'),
    expected: [
      `${place}  error  ./port.svg is not the kind of image its name says, or is broken. Save it again as an image.  (not-an-image)`,
    ],
  },
  {
    name: 'a JPEG that is called PNG',
    files: showing('port.png', pictures.jpg),
    expected: [
      `${place}  error  ./port.png is JPEG by what is in it. Call it ./port.jpg, or save it anew.  (not-an-image)`,
    ],
  },
  {
    name: 'an SVG that is called PNG',
    files: showing('port.png', svg('width="4" height="3"')),
    expected: [
      `${place}  error  ./port.png is SVG by what is in it. Call it ./port.svg, or save it anew.  (not-an-image)`,
    ],
  },
  {
    name: 'a photograph that is called SVG',
    files: showing('port.svg', pictures.jpg),
    expected: [
      `${place}  error  ./port.svg is JPEG by what is in it. Call it ./port.jpg, or save it anew.  (not-an-image)`,
    ],
  },
  {
    name: 'a TIFF that is called JPEG',
    files: showing('port.jpg', pictures.tiff),
    expected: [
      `${place}  error  ./port.jpg is TIFF by what is in it. Save it as PNG, JPEG, GIF, WebP, AVIF or SVG.  (not-an-image)`,
    ],
  },
  ...(['png', 'jpg', 'gif', 'webp', 'avif'] as const).map((ending) => ({
    name: `an image that is cut short (${ending})`,
    files: showing(`port.${ending}`, pictures[ending].slice(0, -20)),
    expected: [
      `${place}  error  The image ./port.${ending} is cut short or broken. Save it again from where it came.  (broken-image)`,
    ],
  })),
  {
    name: 'an SVG that is cut short',
    files: showing('port.svg', svg('width="4" height="3"').replace('</svg>', '')),
    expected: [
      `${place}  error  The image ./port.svg is cut short or broken. Save it again from where it came.  (broken-image)`,
    ],
  },
  {
    name: 'an image of no width',
    files: showing('port.png', pictures.none),
    expected: [
      `${place}  error  The image ./port.png is cut short or broken. Save it again from where it came.  (broken-image)`,
    ],
  },
  {
    name: 'an image of more pixels than can be decoded',
    files: showing('port.png', pictures.huge),
    expected: [
      `${place}  error  The image ./port.png has 30,000 × 30,000 pixels, and at most 100,000,000 are taken. Make it smaller.  (large-image)`,
    ],
  },
  ...[
    { name: 'without a size', attributes: '' },
    { name: 'with a share for its size', attributes: 'width="100%" height="100%"' },
    { name: 'with one side only', attributes: 'width="40"' },
    { name: 'with a size of nothing', attributes: 'viewBox="0 0 0 0"' },
  ].map(({ name, attributes }) => ({
    name: `an SVG ${name}`,
    files: showing('port.svg', svg(attributes)),
    expected: [
      `${place}  error  The drawing ./port.svg has no size. Write one into its first tag, as viewBox="0 0 640 400".  (broken-image)`,
    ],
  })),
  {
    name: 'an SVG that is not well-formed',
    files: showing('port.svg', svg('width="4" height="3"', '\n<g>\n</b>')),
    expected: [
      `${place}  error  The drawing ./port.svg cannot be read: Unexpected close tag (line 3). Save it again as SVG.  (broken-image)`,
    ],
  },
  {
    name: 'an SVG that declares entities',
    files: showing(
      'port.svg',
      `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('width="4" height="3"', '<text>&a;</text>')}`,
    ),
    expected: [
      `${place}  error  The drawing ./port.svg declares entities with <!ENTITY>. Save it as plain SVG.  (broken-image)`,
    ],
  },
  {
    name: 'an SVG that shows what is elsewhere',
    files: showing(
      'port.svg',
      svg('width="4" height="3"', '<image href="https://gazette.example/port.png" /><foreignObject />'),
    ),
    expected: [
      `${place}  warning  The drawing ./port.svg is published without href="https://gazette.example/port.png", <foreignObject>. Save it without, if it still shows what it should; else as PNG.  (cleaned-drawing)`,
    ],
  },
  {
    name: 'images whose paths are written for another system',
    files: {
      ...text(
        '![The port](images\\port.png) ![The port](Images/PORT.png)\n\n<Figure src=".\\images\\port.png" alt="The port" />',
      ),
      'briefings/2017/images/port.png': png,
    },
    expected: [
      `${place}  error  There is no image images\\port.png. Write images/port.png.  (missing-image)`,
      'briefings/2017/strike.mdx:13:30  error  There is no image Images/PORT.png. Write images/port.png.  (missing-image)',
      'briefings/2017/strike.mdx:15:1  error  There is no image .\\images\\port.png. Write ./images/port.png.  (missing-image)',
    ],
  },
  {
    name: 'images and links on somebody’s disk',
    files: text('![The port](C:\\port.png) [The vote](D:/vote.pdf) ![The port](file:///port.png)'),
    expected: [
      `${place}  error  The image C:\\port.png is not a file beside this one. Save it here and write its name, as ./photo.jpg.  (image-elsewhere)`,
      'briefings/2017/strike.mdx:13:26  error  D:/vote.pdf is on your disk, where no reader finds it. Write where the document stands on the web.  (forbidden-address)',
      'briefings/2017/strike.mdx:13:50  error  The image file:///port.png is not a file beside this one. Save it here and write its name, as ./photo.jpg.  (image-elsewhere)',
    ],
  },
  {
    name: 'a logo that is not there',
    files: { 'archive.yaml': `${soundFiles['archive.yaml']}logo: ./logos.svg\n` },
    expected: [
      "archive.yaml:7:1  error  There is no image ./logos.svg. Mend the path: it starts at this file's folder.  (missing-image)",
    ],
  },
  {
    name: 'a drawing as a logo with more in it than every page should load',
    files: {
      'archive.yaml': `${soundFiles['archive.yaml']}logo: ./logo.svg\n`,
      'logo.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${'<path d="M0 0h9v9z"/>'.repeat(8000)}</svg>`,
    },
    expected: [
      'archive.yaml:7:1  error  The image ./logo.svg has 0.2 MB, and at most 0.1 MB is taken. Make it smaller.  (large-image)',
    ],
  },
];
