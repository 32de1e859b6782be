// Everything works without this script. It marks all pieces of words that are shown in several, and
// shows beside each other what the pointer is on: a fact and its words.
(() => {
  const pieces = id => document.querySelectorAll('[data-w="' + CSS.escape(id) + '"]');
  const set = (name, elements) => {
    document.querySelectorAll('.' + name).forEach(element => element.classList.remove(name));
    elements.forEach(element => element.classList.add(name));
  };
  const arrive = () => set('hit', [...pieces(location.hash.slice(1))]);
  const follow = event => {
    const fact = event.target.closest('.fact');
    const words = event.target.closest('.text a.w');
    if (fact) {
      const ids = [...fact.querySelectorAll('a[href^="#w-"]')].map(a => a.hash.slice(1));
      set('near', ids.flatMap(id => [...pieces(id), document.getElementById(id)]).filter(e => e));
    } else if (words) {
      set('near', [document.getElementById(words.hash.slice(1))].filter(e => e));
    } else {
      set('near', []);
    }
  };
  // Two things to take away: the summary, and where a fact stands in the JSON (RFC 9535).
  const copy = (button, text) => {
    const said = button.textContent;
    const say = words => {
      button.textContent = words;
      setTimeout(() => { button.textContent = said; }, 1500);
    };
    navigator.clipboard.writeText(text).then(() => say('copied'), () => say('not allowed'));
  };
  const button = (words, label, text) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'copy';
    made.textContent = words;
    made.setAttribute('aria-label', label);
    made.addEventListener('click', () => copy(made, text));
    return made;
  };
  const path = id => {
    const [list, place] = id.split('-');
    if (list === 'event') return '$.keyFacts.event.' + place;
    return (list === 'summary' ? '$.summary.sentences[' : '$.keyFacts.' + list + '[') + (place - 1) + ']';
  };
  if (navigator.clipboard) {
    const sentences = [...document.querySelectorAll('#summary li')].map(li => li.textContent.trim());
    if (sentences.length > 0) {
      document.getElementById('summary-heading').after(button('copy', 'Copy the summary', sentences.join(' ')));
    }
    for (const fact of document.querySelectorAll('aside .fact')) {
      (fact.querySelector('p, dd') || fact).append(' ', button('path', 'Copy the JSON path ' + path(fact.id), path(fact.id)));
    }
  }
  addEventListener('hashchange', arrive);
  document.addEventListener('pointerover', follow);
  document.addEventListener('focusin', follow);
  arrive();
})();
