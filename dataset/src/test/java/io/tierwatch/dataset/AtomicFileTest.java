package io.tierwatch.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder;

  @Test
  void writesAFileWithTheFoldersAboveIt() throws IOException {
    Path target = folder.resolve("a/b/facts.jsonl");

    AtomicFile.write(target, out -> out.write("naïve\n"));

    assertThat(target).hasContent("naïve\n");
    assertThat(folder.resolve("a/b").toFile().list()).containsExactly("facts.jsonl");
  }

  @Test
  void aFailedWriteLeavesTheOldFileAndNothingElse() throws IOException {
    Path target = folder.resolve("facts.jsonl");
    AtomicFile.write(target, out -> out.write("old"));

    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    target,
                    out -> {
                      out.write("half of the n");
                      throw new IOException("no space left");
                    }))
        .hasMessage("no space left");

    assertThat(target).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("facts.jsonl");
  }
}
