// Sends what is dropped, chosen or pasted, and keeps the list of briefs as it is in the bucket.
// Whatever comes from an article is set as text, never as markup.
(() => {
  const byId = id => document.getElementById(id);
  const limit = Number(document.body.dataset.limit);
  const rows = new Map();
  const waiting = new Set();

  const element = (name, css, text) => {
    const made = document.createElement(name);
    if (css) made.className = css;
    if (text !== undefined) made.textContent = text;
    return made;
  };

  const say = () => {
    const count = waiting.size;
    byId('status').textContent = count === 0 ? '' : 'Working on ' + count + (count === 1 ? ' article …' : ' articles …');
  };

  const complain = text => {
    byId('problems').append(element('li', '', text));
  };

  const send = async (name, body) => {
    if (body.size > limit) {
      complain(name + ' is larger than ' + Math.floor(limit / 1048576) + ' MB.');
      return;
    }
    try {
      const answer = await fetch('/articles?name=' + encodeURIComponent(name), { method: 'POST', body });
      if (!answer.ok) throw new Error((await answer.text()).trim());
      const key = (await answer.json()).key;
      waiting.add(key);
      settle(key);
    } catch (problem) {
      complain(name + ': ' + problem.message);
    }
    say();
  };

  // A brief that is the same as before is not stored again: the list says nothing of it.
  const settle = key => setTimeout(() => {
    if (waiting.delete(key)) {
      if (!rows.has(key)) complain(key + ': no brief has come yet; the terminal may say why.');
      say();
    }
  }, rows.has(key) ? 3000 : 90000);

  // Each with the path that it has within a folder.
  const sendAll = async files => {
    byId('problems').replaceChildren();
    for (const [name, file] of files) await send(name, file);
  };

  // Everything in what was dropped; a folder is walked, hidden files are left out.
  const filesIn = async (entry, path) => {
    if (entry.name.startsWith('.')) return [];
    if (entry.isFile) return [[path + entry.name, await new Promise((done, fail) => entry.file(done, fail))]];
    const reader = entry.createReader();
    const found = [];
    for (;;) {
      const some = await new Promise((done, fail) => reader.readEntries(done, fail));
      if (some.length === 0) return found;
      for (const inner of some) found.push(...await filesIn(inner, path + entry.name + '/'));
    }
  };

  const row = (brief, isNews) => {
    const entry = element('li', isNews ? 'entry new' : 'entry');
    const heading = element('h3', brief.title ? '' : 'untitled');
    heading.dir = 'auto';
    const link = element('a', '', brief.title || brief.name);
    link.href = '/brief?key=' + encodeURIComponent(brief.key);
    heading.append(link);
    entry.append(heading);
    if (brief.rejected) entry.append(element('p', 'file flag', 'No brief'));
    const words = element('p', 'words', brief.summary.join(' '));
    words.dir = 'auto';
    entry.append(words);
    const file = element('p', 'file');
    if (brief.title) file.append(element('bdi', '', brief.name), ' · ');
    const json = element('a', '', 'JSON');
    json.href = '/brief.json?key=' + encodeURIComponent(brief.key);
    json.setAttribute('aria-label', 'JSON of ' + brief.name);
    file.append(json);
    entry.append(file);
    return entry;
  };

  const find = () => {
    const words = byId('words').value.toLowerCase().split(/\s+/).filter(word => word);
    for (const known of rows.values()) {
      const text = known.row.textContent.toLowerCase();
      known.row.hidden = !words.every(word => text.includes(word));
    }
  };

  // What is there when the page is opened is no news.
  let opened = false;
  const show = briefs => {
    const kept = new Set();
    const list = byId('briefs');
    briefs.forEach((brief, place) => {
      let known = rows.get(brief.key);
      if (!known || known.version !== brief.version) {
        if (known) known.row.remove();
        known = { version: brief.version, row: row(brief, opened) };
        rows.set(brief.key, known);
        waiting.delete(brief.key);
      }
      kept.add(brief.key);
      if (list.children[place] !== known.row) list.insertBefore(known.row, list.children[place] || null);
    });
    for (const [key, known] of rows) {
      if (!kept.has(key)) {
        known.row.remove();
        rows.delete(key);
      }
    }
    opened = true;
    byId('none').hidden = briefs.length > 0;
    byId('find').hidden = briefs.length < 2;
    byId('all').hidden = briefs.length === 0;
    find();
    say();
  };

  const watch = async () => {
    let version = '';
    for (;;) {
      try {
        const answer = await fetch('/briefs?after=' + version);
        if (!answer.ok) throw new Error();
        const list = await answer.json();
        version = list.version;
        show(list.briefs);
        await new Promise(done => setTimeout(done, 100));
      } catch {
        version = '';
        byId('status').textContent = 'The program does not answer. Is ./nutgraf up still running?';
        await new Promise(done => setTimeout(done, 2000));
      }
    }
  };

  addEventListener('dragover', event => {
    event.preventDefault();
    byId('drop').classList.add('over');
  });
  addEventListener('dragleave', event => {
    if (!event.relatedTarget) byId('drop').classList.remove('over');
  });
  addEventListener('drop', async event => {
    event.preventDefault();
    byId('drop').classList.remove('over');
    const text = event.dataTransfer.getData('text/plain');
    // The list is empty once this function has waited for anything.
    const files = [...event.dataTransfer.files];
    const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(entry => entry);
    if (entries.length > 0) {
      try {
        sendAll((await Promise.all(entries.map(entry => filesIn(entry, '')))).flat());
      } catch (problem) {
        complain('The folder cannot be read: ' + problem.message);
      }
    } else if (files.length > 0) sendAll(files.map(file => [file.name, file]));
    else if (text) paste(text);
  });
  byId('files').addEventListener('change', event => {
    sendAll([...event.target.files].map(file => [file.name, file]));
    event.target.value = '';
  });
  byId('words').addEventListener('input', find);

  // Named by its first words; another text that begins with the same words gets a number.
  const pastes = new Map();
  const nameOf = text => {
    const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) || ['pasted'];
    let name = '';
    for (const word of words.slice(0, 8)) {
      if (name.length + word.length > 50) break;
      name += (name ? ' ' : '') + word;
    }
    name = name || words[0].slice(0, 50);
    let key = name + '.txt';
    for (let n = 2; (pastes.has(key) || rows.has(key)) && pastes.get(key) !== text; n += 1) key = name + ' ' + n + '.txt';
    pastes.set(key, text);
    return key;
  };
  const paste = text => {
    byId('problems').replaceChildren();
    return send(nameOf(text), new Blob([text]));
  };
  byId('desk').addEventListener('submit', event => {
    event.preventDefault();
    const text = byId('text').value;
    if (text.trim()) {
      paste(text);
      byId('text').value = '';
    } else {
      byId('text').focus();
    }
  });
  watch();
})();
