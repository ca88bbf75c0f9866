import { visit } from 'unist-util-visit';

const elements = { figure: 'data', commitment: 'cite' };

/** Directives of reports as elements: an excerpt is a section with its finding as heading, a figure bears its value. */
export function remarkExcerpts() {
  return (tree) => {
    visit(tree, (node) => {
      if (node.type === 'containerDirective' && node.name === 'excerpt') {
        const { id, assessment } = node.attributes;
        node.data = { hName: 'section', hProperties: { id, className: [assessment] } };
        const [finding] = node.children;
        if (finding?.data?.directiveLabel) finding.data = { hName: 'h3' };
      }
      if (node.type === 'textDirective' && node.name in elements) {
        const value = Object.entries(node.attributes)
          .map(([name, text]) => (text === '' ? name : `${name}=${text}`))
          .join(' ');
        node.data = { hName: elements[node.name], hProperties: { value } };
      }
    });
  };
}
