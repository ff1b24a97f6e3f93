import {isRecord} from '../answers/answers.ts';
import type {Field} from '../answers/interview.ts';
import {shapesOfKinds} from './shapes.ts';

type Node = {[key: string]: unknown};

/**
 * A JSON Schema of these fields in which each says what it is called and what is asked for, as an editor shows it
 * beside a key. Nothing else of the schema changes.
 */
export function explained(schema: Node, fields: readonly Field[]): Node {
	return fields.reduce((node, field) => withMeaning(node, field.path.split('.'), field), schema);
}

function withMeaning(node: Node, [name = '', ...rest]: readonly string[], field: Field): Node {
	const {properties} = node;
	const inner = isRecord(properties) ? properties[name] : undefined;
	if (!isRecord(properties) || !isRecord(inner)) return node;
	const next = rest.length > 0 ? withMeaning(inner, rest, field) : {...meaningOf(field), ...ofItems(inner, field)};
	return {...node, properties: {...properties, [name]: next}};
}

function meaningOf({label, prompt, guidance, kind}: Field): Node {
	const description = [prompt, guidance, shapesOfKinds[kind]].filter(Boolean).join(' ');
	return {...(label ? {title: label} : {}), ...(description ? {description} : {})};
}

/** The columns of a group, which stand in its items. */
function ofItems(node: Node, {fields}: Field): Node {
	const {items} = node;
	return fields && isRecord(items) ? {...node, items: explained(items, fields)} : node;
}
