/// The output contract: a [dev.nutgraf.brief.Brief] holds what was made of one input, and
/// [dev.nutgraf.brief.BriefJson] writes it as the JSON that other people's systems read. In come
/// the article, its summary and its facts; out goes one line of JSON that obeys
/// `brief-1.schema.json`, which lies beside these classes. It knows nothing of where the input was
/// stored or where the JSON goes.
@NullMarked
package dev.nutgraf.brief;

import org.jspecify.annotations.NullMarked;
