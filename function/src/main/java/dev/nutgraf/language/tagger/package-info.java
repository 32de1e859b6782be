/// The learned models of the language: parts of speech, and the names of people, organisations and
/// places. The tokens of sentences come in; a part of speech for each token and a tag for each name
/// go out, the same for the same tokens on every machine. It knows the model files beside it and
/// `language`, and nothing of articles or of what is made of the tags.
@NullMarked
package dev.nutgraf.language.tagger;

import org.jspecify.annotations.NullMarked;
