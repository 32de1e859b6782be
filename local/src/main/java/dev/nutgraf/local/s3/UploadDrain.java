package dev.nutgraf.local.s3;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/// Reads what S3Proxy 4.1 leaves of a request. Of an upload in signed chunks (the Java SDK's way
/// over plain HTTP) it reads the object's bytes and not the last chunk and the checksum behind
/// them; the server then closes the connection, now and then before the client has written its last
/// bytes. In 2,000 uploads one by one, 240 failed after the object had been stored, so that the
/// client's retry of a conditional write met its own object.
final class UploadDrain implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    next.doFilter(request, response);
    request.getInputStream().transferTo(OutputStream.nullOutputStream());
  }
}
