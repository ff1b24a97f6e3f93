import * as z from 'zod/mini';
import {methods} from './endpoints.ts';

const text = z.nullable(z.string());

const decision = z.strictObject({
	adr_number: text,
	title: text,
	status: z.nullable(z.enum(['proposed', 'accepted', 'deprecated'])),
	context: text,
	decision: text,
	consequences: text,
});

const texts = z.nullable(z.array(z.string()));

const implementation = z.strictObject({
	implementation_id: text,
	technical_specification: z.strictObject({
		architecture_pattern: text,
		technology_stack: z.strictObject({backend: texts, frontend: texts, database: texts, infrastructure: texts}),
		api_design: z.strictObject({
			endpoints: z.array(
				z.strictObject({
					method: z.enum(methods),
					path: z.string(),
					request_schema: z.null(),
					response_schema: z.null(),
					auth_required: z.null(),
				}),
			),
			versioning_strategy: z.nullable(z.enum(['url', 'header'])),
			rate_limiting: text,
		}),
	}),
	implementation_phases: z.array(
		z.strictObject({
			phase: z.string(),
			deliverables: z.array(z.string()),
			dependencies: z.array(z.string()),
			estimated_hours: z.nullable(z.number()),
		}),
	),
	testing_strategy: z.strictObject({
		unit_tests: text,
		integration_tests: text,
		performance_tests: text,
		security_tests: text,
	}),
	deployment_plan: z.strictObject({strategy: text, rollback_procedure: text, monitoring_setup: text}),
});

const update = z.strictObject({
	implementation_id: text,
	status: z.nullable(z.enum(['started', 'in_progress', 'blocked', 'completed'])),
	progress_percentage: z.nullable(z.int().check(z.gte(0), z.lte(100))),
	blockers: z.array(z.string()),
	next_milestone: text,
});

export type UpdateMessage = z.infer<typeof update>;
export type ImplementationPlan = z.infer<typeof implementation>;
export type DecisionMessage = z.infer<typeof decision>;

const sheet = z.strictObject({
	title: z.string(),
	parts: z.array(
		z.strictObject({
			heading: z.string(),
			lines: z.array(z.strictObject({label: z.string(), text: z.string()})),
		}),
	),
});

const shapes: Readonly<Record<string, z.ZodMiniType>> = {
	implementation,
	update,
	decision,
	page: sheet,
	brief: sheet,
};

/** JSON Schema (draft 2020-12) of what a format gives; undefined for any other name. */
export function schemaOfExport(name: string): object | undefined {
	const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
	return shape && {title: `What export --to ${name} gives`, ...z.toJSONSchema(shape)};
}
