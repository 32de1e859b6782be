package dev.nutgraf.local.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Standard output. A [PrintStream] keeps a failed write to itself; this one can be asked for it.
public final class StandardStream extends PrintStream {

  private final Watch watch;

  private StandardStream(Watch watch, Charset charset) {
    super(watch, true, charset);
    this.watch = watch;
  }

  /// Prints on `out`.
  public static StandardStream on(OutputStream out, Charset charset) {
    return new StandardStream(new Watch(out), charset);
  }

  /// The first write that failed, unless it failed because the reader has had enough, as `head` has
  /// after ten lines.
  public Optional<IOException> failure() {
    flush();
    return Optional.ofNullable(watch.failure).filter(failure -> !isClosedPipe(failure));
  }

  private static boolean isClosedPipe(IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }

  private static final class Watch extends FilterOutputStream {

    private @Nullable IOException failure;

    Watch(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw remembered(e);
      }
    }

    @Override
    public void write(int b) throws IOException {
      try {
        out.write(b);
      } catch (IOException e) {
        throw remembered(e);
      }
    }

    private IOException remembered(IOException e) {
      if (failure == null) {
        failure = e;
      }
      return e;
    }
  }
}
