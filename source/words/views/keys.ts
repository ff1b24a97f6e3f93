/** What is said of keys that a person gives to actions. */
export const remapWords = {
	sameAs: (key: string) => `is the same key as ${key} in a terminal.`,
	leaves: 'always saves and leaves.',
	stops: 'stops the output of many terminals and lets it go on.',
	quits: 'ends programs in many terminals.',
	begins: 'is how longer keys begin in a terminal.',
	stays: 'stays what it is: texts, lists and the way out need it.',
	notSent:
		'is no key that every terminal sends: name Ctrl or Alt with a letter, F2 to F12, or a letter where letters are commands.',
	noAction: (name: string) => `No action is called "${name}".`,
	textThere: (keys: string, name: string, place: string) =>
		`${keys} is text in some places where ${name} has a key (${place}): name a key with Ctrl or Alt, or F2 to F12, alone or besides.`,
	conflict: (key: string, one: string, other: string, place: string) =>
		`${key} would be the key of two actions, ${one} and ${other}, in one place (${place}).`,
	usual: (keys: string) => `usually ${keys}`,
	unusable: (problem: string) => `The keys in your preferences cannot be used, so all are the usual ones: ${problem}`,
	allUsual: 'All preferences are the usual ones.',
	wayToKeys: 'rfc-wizard config keys lists them, rfc-wizard config keys reset takes the usual ones.',
};
