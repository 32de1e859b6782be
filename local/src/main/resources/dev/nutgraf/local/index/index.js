// The list is whole without this script; with it, it can be searched.
(() => {
  const byId = id => document.getElementById(id);
  const entries = [...document.querySelectorAll('.entry')].map(row => ({
    row,
    words: row.dataset.words.toLowerCase(),
    people: row.dataset.people.split('\n'),
    places: row.dataset.places.split('\n'),
    status: row.dataset.status,
  }));
  const options = (id, names) => {
    const counts = new Map();
    for (const name of names) if (name) counts.set(name, (counts.get(name) || 0) + 1);
    const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
    for (const [name, count] of sorted.slice(0, 300)) byId(id).append(new Option(name + ' (' + count + ')', name));
  };
  const find = () => {
    const words = byId('words').value.toLowerCase().split(/\s+/).filter(word => word);
    const person = byId('person').value;
    const place = byId('place').value;
    const status = byId('status').value;
    let found = 0;
    for (const entry of entries) {
      const fits = words.every(word => entry.words.includes(word)) && (!person || entry.people.includes(person))
        && (!place || entry.places.includes(place)) && (!status || entry.status === status);
      entry.row.hidden = !fits;
      if (fits) found += 1;
    }
    const asked = words.length > 0 || person || place || status;
    byId('found').textContent = asked ? found + ' of ' + entries.length + ' found' : '';
    for (const part of document.querySelectorAll('.apart')) part.hidden = !part.querySelector('.entry:not([hidden])');
  };
  options('person', entries.flatMap(entry => entry.people));
  options('place', entries.flatMap(entry => entry.places));
  byId('finder').hidden = false;
  byId('finder').addEventListener('input', find);
  find();
})();
