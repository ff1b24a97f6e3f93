/** A heading as it is compared with what houses call their sections: in lower case, without marks and numbers. */
export function plainHeading(title: string): string {
	return title
		.toLowerCase()
		.replaceAll(/<!--.*?-->|[*_`]/g, '')
		.trim()
		.replace(/\s*\((?:optional|required|if .*)\)$/, '')
		.replace(/^(?:\d+(?:\.\d+)*[.)]?\s+)/, '')
		.replace(/[:?]+$/, '')
		.trim();
}
