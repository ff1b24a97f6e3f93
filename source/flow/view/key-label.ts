const names: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	escape: 'Esc',
	' ': 'Space',
	'page-up': 'PgUp',
	'page-down': 'PgDn',
	f1: 'F1',
};

const modifiers = /^((?:ctrl-|alt-|shift-)*)(.+)$/s;

/** How a key is written for people: `ctrl-g` is Ctrl-G. */
export function keyLabel(key: string): string {
	const [, held = '', name = key] = modifiers.exec(key) ?? [];
	const last = names[name] ?? (name.length > 1 || held !== '' ? capital(name) : name);
	return held.split('-').slice(0, -1).map(capital).concat(last).join('-');
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
