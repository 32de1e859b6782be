package dev.nutgraf.local.brief;

import java.util.Optional;

/// The object or file that the brief was made of.
///
/// @param key of the object, or the name of the file
/// @param bytes as stored, before decompression
/// @param charset an IANA name
public record Source(
    Optional<String> bucket,
    Optional<String> key,
    Optional<String> versionId,
    Optional<String> eTag,
    Optional<Numeral> bytes,
    Optional<String> contentType,
    Optional<String> format,
    Optional<String> charset) {}
