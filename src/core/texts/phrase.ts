/**
 * A sentence in pieces, where some pieces are live: the caller gives the live pieces (numbers, labels) as `P`, the
 * catalogue puts the words around them.
 */
export type Phrase<P> = readonly (string | P)[];
