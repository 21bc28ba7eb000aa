// A long list in parts that one request each carries.

const PART = 500;

export function partsOf<Item>(items: readonly Item[], size = PART): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
