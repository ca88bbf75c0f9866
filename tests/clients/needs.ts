/**
 * What the tests of this folder run, by the name of their file: programs of other makers, which no package of npm brings.
 * Where one is missing its file is left out, and the test command says so (`tests/run.ts`).
 */
export interface Need {
  /** A command of the shell that ends well where all programs and files are there. */
  readonly probe: string;
  /** The Debian packages that bring them. */
  readonly packages: string;
}

export const needs: Readonly<Record<string, Need>> = {
  bibutils: { probe: 'command -v bib2xml', packages: 'bibutils' },
  latex: {
    probe:
      'command -v bibtex && command -v biber && command -v pdflatex && kpsewhich biblatex.sty url.sty t2aenc.def',
    packages: 'biber texlive-bibtex-extra texlive-lang-cyrillic texlive-latex-recommended',
  },
  pandoc: { probe: 'command -v pandoc', packages: 'pandoc' },
};
