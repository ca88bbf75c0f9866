/** The front matter of a report, and what stands behind it. */
function parted(report: string): { readonly front: string; readonly body: string } {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(report) ?? [];
  return { front, body };
}

const excerpt = /^:::excerpt\[(.*)\]\{#(\S+) assessment="(\w+)"[^}]*\}\n([\s\S]*?)\n:::$/gm;
const inline = /:(figure|commitment)\[([^\]]*)\]\{([^}]*)\}/g;

/** A report in the notation of Hugo, which writes with shortcodes what directives say. */
export function forHugo(report: string): string {
  const { front, body } = parted(report);
  const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
  const made = body
    .replaceAll(
      excerpt,
      (_, finding: string, id: string, assessment: string, inner: string) =>
        `{{% excerpt id="${id}" assessment="${assessment}" finding=${quoted(finding)} %}}\n\n${inner}\n\n{{% /excerpt %}}`,
    )
    .replaceAll(
      inline,
      (_, name: string, text: string, value: string) =>
        `{{< ${name} text=${quoted(text)} value=${quoted(value)} >}}`,
    );
  const title = /^title: .*$/m.exec(front)?.[0] ?? 'title: Report';
  return `---\n${title}\n---\n${made}`;
}

/** A report in Markdown that any program of documentation reads: findings are headings, figures plain text. */
export function forDocumentation(report: string, title: string): string {
  const made = parted(report)
    .body.replaceAll(
      excerpt,
      (_, finding: string, _id, _assessment, inner: string) => `### ${finding}\n\n${inner}`,
    )
    .replaceAll(inline, (_, _name, text: string) => text);
  return `---\ntitle: ${JSON.stringify(title)}\n---\n${made}`;
}
