// Blocks without a language are output of programs: no language is guessed for them.
export default {
  configureHljs: hljs => hljs.configure({ languages: [] }),
};
