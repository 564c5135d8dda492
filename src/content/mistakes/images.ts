import { text, type Mistake } from './mistake.ts';

const png = new Uint8Array([137, 80, 78, 71]);
const large = new Uint8Array(10 * 1024 * 1024 + 1);

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
    files: { ...text('![The port](./port.png)'), 'briefings/2017/port.png': 'not an image' },
    expected: [
      'briefings/2017/strike.mdx:13:1  error  ./port.png is not the kind of image its name says, or is broken. Save it again as an image.  (not-an-image)',
    ],
  },
];
