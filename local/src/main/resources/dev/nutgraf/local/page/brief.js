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
  addEventListener('hashchange', arrive);
  document.addEventListener('pointerover', follow);
  document.addEventListener('focusin', follow);
  arrive();
})();
