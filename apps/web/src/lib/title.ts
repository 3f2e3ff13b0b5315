const NAME = 'Helder';
let page = '';
let prefix = '';
const write = () => {
  document.title = [prefix, page && `${page} - `, NAME].join('');
};

/** Names the page in the tab: "page - Helder". */
export function setTitle(title: string) {
  page = title;
  prefix = '';
  write();
}

/** Puts "Fout: " or "Error: " before the name while a form has mistakes. */
export function setTitlePrefix(words: string) {
  prefix = words;
  write();
}
