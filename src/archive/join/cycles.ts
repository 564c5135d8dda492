/** Whatever points to others. */
type Next<Node> = (node: Node) => readonly Node[];

/**
 * The circles into which nodes lead, without those of nodes that were walked before: each from the first of it
 * that was met to the last.
 *
 * @param done nodes that were walked; those that are walked now are added
 */
export function circlesFrom<Node>(start: Node, next: Next<Node>, done: Set<Node>): Node[][] {
  const circles: Node[][] = [];
  const walked: { node: Node; ways: Node[] }[] = [];
  const open = new Set<Node>();
  const enter = (node: Node) => {
    open.add(node);
    walked.push({ node, ways: [...next(node)] });
  };
  if (!done.has(start)) enter(start);
  for (let last = walked.at(-1); last; last = walked.at(-1)) {
    const node = last.ways.shift();
    if (node === undefined) {
      done.add(last.node);
      open.delete(last.node);
      walked.pop();
    } else if (open.has(node)) {
      const first = walked.findIndex((one) => one.node === node);
      circles.push(walked.slice(first).map((one) => one.node));
    } else if (!done.has(node)) enter(node);
  }
  return circles;
}
