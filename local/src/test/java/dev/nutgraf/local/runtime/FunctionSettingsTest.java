package dev.nutgraf.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FunctionSettingsTest {

  @Test
  void theFunctionRunsHereAsTheTemplateSays() throws IOException {
    assertThat(Files.readString(Path.of("..", "template.yaml")))
        .contains("JAVA_TOOL_OPTIONS: " + FunctionSettings.JVM_OPTIONS + "\n")
        .containsPattern("MemorySize:\n.*\n.*\n    Default: " + FunctionSettings.USUAL_MEMORY);
  }
}
