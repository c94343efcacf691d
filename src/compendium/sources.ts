import type { Finding } from '../model/finding.ts';
import { sourceSchema, type Source } from '../model/source.ts';
import { shapeFindings } from '../parse/shape.ts';
import { parseYaml } from '../parse/yaml.ts';
import type { Cache } from './cache.ts';
import type { ContentFiles } from './files.ts';

const FILE = /^content\/sources\/([a-z0-9-]+)\.yaml$/;

/** Reads content/sources, one source a file, sorted by id. */
export function readSources(files: ContentFiles, cache: Cache): { sources: Source[]; findings: Finding[] } {
  const sources: Source[] = [];
  const findings: Finding[] = [];
  for (const [file, text] of files) {
    const id = FILE.exec(file)?.[1];
    if (!id) continue;
    const record = cache.get('source', [file, text], () => readSource(id, file, text));
    if (record.source) sources.push(record.source);
    findings.push(...record.findings);
  }
  return { sources, findings };
}

function readSource(id: string, file: string, text: string): { source?: Source; findings: Finding[] } {
  const yaml = parseYaml(text, file);
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const result = sourceSchema.safeParse(yaml.data);
  if (result.success) return { source: { id, ...result.data }, findings: [] };
  return { findings: shapeFindings(result.error.issues, yaml.data, file, yaml.at) };
}
