/** `Node.DOCUMENT_POSITION_FOLLOWING`, which Firefox would ask through its wrappers: 1.5 µs for each pair that is sorted. */
const FOLLOWING = 4;

/** Whether a node stands before another in the document. */
export const isBefore = (node: Node, other: Node): boolean => (node.compareDocumentPosition(other) & FOLLOWING) !== 0;
