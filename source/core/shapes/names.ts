/** What houses call the columns of a group: in heads of tables, and as labels of bullets. */
export type Names = Readonly<Record<string, RegExp>>;

/** The column that a header or a label means; undefined when it is none of them. */
export function columnNamed(names: Names, label: string): string | undefined {
	const plain = label
		.replaceAll(/[*_`:]|\?(?=\W*$)/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim()
		.toLowerCase();
	return Object.keys(names).find((column) => names[column]?.test(plain));
}
