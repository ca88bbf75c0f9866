import container from 'markdown-it-container';
import footnote from 'markdown-it-footnote';

const elements = { figure: 'data', commitment: 'cite' };

/** `:figure[90 per cent]{turnout=90}` and `:commitment[…]{…}` as elements that bear their value. */
function inlineDirectives(markdown) {
  markdown.inline.ruler.before('link', 'directive', (state, silent) => {
    if (state.src[state.pos] !== ':') return false;
    const match = /^:(figure|commitment)\[([^\]]*)\]\{([^}]*)\}/.exec(state.src.slice(state.pos));
    if (match === null) return false;
    if (!silent) {
      const [, name, text, value] = match;
      state.push('directive_open', elements[name], 1).attrs = [['value', value]];
      state.push('text', '', 0).content = text;
      state.push('directive_close', elements[name], -1);
    }
    state.pos += match[0].length;
    return true;
  });
}

/** An excerpt is a section with its finding as heading. */
const excerpt = {
  marker: ':',
  validate: (line) => /^excerpt\[/.test(line.trim()),
  render(tokens, index, options, env, self) {
    if (tokens[index].nesting === -1) return '</section>\n';
    const line = /^excerpt\[(.*)\]\{#(\S+) assessment="(\w+)"/.exec(tokens[index].info.trim());
    const [, finding = '', id = '', assessment = ''] = line ?? [];
    return `<section id="${id}" class="${assessment}"><h3>${env.inline(finding)}</h3>\n`;
  },
};

export default function (config) {
  config.amendLibrary('md', (markdown) => {
    markdown.use(container, 'excerpt', excerpt).use(footnote).use(inlineDirectives);
    const { render } = markdown;
    markdown.render = (text, env) =>
      render.call(markdown, text, { ...env, inline: (finding) => markdown.renderInline(finding) });
  });
  config.addGlobalData('layout', 'election.njk');
  return {
    dir: { input: 'content', includes: '../_includes', output: 'dist' },
    markdownTemplateEngine: false,
    templateFormats: ['md'],
  };
}
