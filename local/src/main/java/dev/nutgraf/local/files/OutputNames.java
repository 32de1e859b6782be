package dev.nutgraf.local.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Gives each input a stem below the output folder: the name of what is made of it, without the
/// ending (`.json`). The stem is the input's own relative name, changed only where it would leave
/// the folder, meet another one, or be impossible: then a part is replaced or shortened, or `~2`
/// added. The order of calls decides who keeps the name.
public final class OutputNames {

  /// Most file systems take 255 bytes a name; the ending and a `~2` need room.
  private static final int MAX_NAME_BYTES = 240;

  private static final int HASH_CHARS = 12;

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Pattern WINDOWS_CHARS = Pattern.compile("[<>:\"|?*\\\\]");
  private static final Pattern WINDOWS_DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])([. ].*)?");

  private final boolean windows;
  private final List<String> endings;
  private final Set<String> files = new HashSet<>();
  private final Set<String> folders = new HashSet<>();

  /// @param windows whether names that Windows reserves must be avoided
  /// @param endings what is made of each input, each with its dot
  public OutputNames(boolean windows, List<String> endings) {
    this.windows = windows;
    this.endings = List.copyOf(endings);
  }

  /// Keeps a file name at the top of the folder from being given to an input.
  public void reserve(String file) {
    files.add(folded(file));
  }

  /// The stem, with slashes, for the input called `name`.
  public String stemFor(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.split("[/\\x00]", -1)) {
      if (!part.isEmpty()) {
        parts.add(safe(part));
      }
    }
    if (parts.isEmpty()) {
      parts.add("_");
    }
    String folder = "";
    for (String part : parts.subList(0, parts.size() - 1)) {
      folder = unique(folder + part, List.of(""), files) + "/";
      folders.add(folded(folder.substring(0, folder.length() - 1)));
    }
    String stem = unique(folder + parts.getLast(), endings, files, folders);
    endings.forEach(ending -> files.add(folded(stem + ending)));
    return stem;
  }

  @SafeVarargs
  private static String unique(String stem, List<String> endings, Set<String>... taken) {
    String candidate = stem;
    for (int n = 2; isIn(candidate, endings, taken); n++) {
      candidate = stem + "~" + n;
    }
    return candidate;
  }

  @SafeVarargs
  private static boolean isIn(String stem, List<String> endings, Set<String>... taken) {
    for (Set<String> set : taken) {
      for (String ending : endings) {
        if (set.contains(folded(stem + ending))) {
          return true;
        }
      }
    }
    return false;
  }

  /// What two names share that some file systems take for one.
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private String safe(String part) {
    String name = CONTROL.matcher(part).replaceAll("_");
    if (name.equals(".") || name.equals("..")) {
      name = name.replace('.', '_');
    }
    if (windows) {
      name = WINDOWS_CHARS.matcher(name).replaceAll("_");
      if (WINDOWS_DEVICE.matcher(name).matches()) {
        name = "_" + name;
      }
      if (name.endsWith(".") || name.endsWith(" ")) {
        name = name.substring(0, name.length() - 1) + "_";
      }
    }
    return shortened(name);
  }

  private static String shortened(String name) {
    if (name.getBytes(StandardCharsets.UTF_8).length <= MAX_NAME_BYTES) {
      return name;
    }
    StringBuilder start = new StringBuilder();
    int bytes = 0;
    for (int i = 0; i < name.length(); ) {
      int codePoint = name.codePointAt(i);
      bytes += Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MAX_NAME_BYTES - HASH_CHARS - 1) {
        break;
      }
      start.appendCodePoint(codePoint);
      i += Character.charCount(codePoint);
    }
    return start + "~" + hash(name);
  }

  private static String hash(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_CHARS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
