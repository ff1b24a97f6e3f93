/** Values by each of their keys, in their order; one that has a key twice stands there once. */
export function grouped<Value, Key>(
	values: Iterable<Value>,
	keysOf: (value: Value) => Iterable<Key>,
): ReadonlyMap<Key, Value[]> {
	const groups = new Map<Key, Value[]>();
	for (const value of values) {
		for (const key of new Set(keysOf(value))) {
			const group = groups.get(key);
			if (group) group.push(value);
			else groups.set(key, [value]);
		}
	}

	return groups;
}
