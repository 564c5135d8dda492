import { optimize, type CustomPlugin } from 'svgo';
import { cleanElement, type Cleaning } from './drawing-parts.ts';
import { sizeOf, type Size } from './drawing-size.ts';

/** An SVG as it is published. */
export interface Drawing {
  svg: string;
  size: Size;
  /** What a reader could have seen or used and that is left out, as `<foreignObject>`. */
  leftOut: string[];
  /** Images that the drawing embeds, which `embedded` had nothing for. */
  unknown: string[];
}

/** How a drawing is written. */
interface Writing {
  /** What stands for images it embeds, by their `data:` addresses; those without are left out. */
  embedded?: Map<string, string>;
  /** The size it says it has; its own when missing. */
  shownAs?: Size;
}

/**
 * An SVG without all that runs, that loads or leads elsewhere, or that only its program needs: scripts, event
 * handlers, links, animation, references to other files, text in HTML, comments and metadata. What is left
 * is listed element by element; all else goes. SVGO parses it as strict XML, which leaves nothing for a
 * browser to read in another way, and takes out scripts by its own rules as well.
 *
 * @returns undefined when it says no size
 * @throws SvgoParserError when it isn't well-formed
 */
export function drawingOf(
  text: string,
  { embedded = new Map(), shownAs }: Writing = {},
): Drawing | undefined {
  const cleaning: Cleaning = { embedded, leftOut: new Set(), unknown: new Set() };
  let size: Size | undefined;
  const clean: CustomPlugin = {
    name: 'archive-clean',
    fn: (root) => {
      root.children = root.children.filter((node) => node.type === 'element' && node.name === 'svg');
      const [svg] = root.children;
      if (svg?.type !== 'element') return;
      size = sizeOf(svg.attributes);
      if (!size) return;
      cleanElement(svg, cleaning);
      const { width, height } = shownAs ?? size;
      svg.attributes = {
        xmlns: 'http://www.w3.org/2000/svg',
        ...svg.attributes,
        width: String(width),
        height: String(height),
        viewBox: svg.attributes.viewBox ?? `0 0 ${size.width} ${size.height}`,
      };
    },
  };
  const { data } = optimize(text, { plugins: [clean, 'removeScripts'] });
  if (!size) return undefined;
  return { svg: data, size, leftOut: [...cleaning.leftOut], unknown: [...cleaning.unknown] };
}
