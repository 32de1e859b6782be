/// Looks for inputs that break the function: bytes, texts, pages, documents and events, made and
/// mutated by chance.
///
/// In come the seeds, the sample events and the documents of the tests; out go findings as small
/// files, which belong into `function/src/test/resources/fuzz` once the fault is mended. The
/// function works in a process of its own with the heap of 512 MB of memory, so that a hang or an
/// exhausted heap is a finding and not the end. It knows only what any caller may know: answers,
/// errors, and what must hold for a brief.
@NullMarked
package dev.nutgraf.lab.fuzz;

import org.jspecify.annotations.NullMarked;
