package io.tierwatch.web.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierwatch.web.WebSettings;
import io.tierwatch.web.error.Refused;
import io.tierwatch.web.library.Libraries;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.multipart.MultipartFile;

class UploadsTest {

  @TempDir Path folder;
  private final List<Path> kept = new ArrayList<>();

  @Test
  void nothingStaysOfWhatWaitedWhenTheSiteStops() throws Exception {
    WebSettings settings = WebSettings.local(folder.resolve("dataset"), 0, "tests");
    Uploads uploads = new Uploads(Libraries.of(settings), settings);
    for (int i = 0; i < 4; i++) {
      uploads.take(new Sent(), Optional.of(2019));
    }
    assertThatThrownBy(() -> uploads.take(new Sent(), Optional.of(2019)))
        .isInstanceOf(Refused.class);
    assertThat(kept).hasSize(5);
    assertThat(kept.get(3)).exists();

    uploads.close();

    assertThat(kept).allSatisfy(file -> assertThat(file.getParent()).doesNotExist());
    assertThatThrownBy(() -> uploads.take(new Sent(), Optional.of(2019)))
        .isInstanceOf(Refused.class);
    assertThat(kept.get(5).getParent()).doesNotExist();
  }

  /** A small file, of which the test knows where it is kept. */
  private final class Sent implements MultipartFile {

    private final byte[] bytes = "AUREMIA: TIER 2\n".getBytes(StandardCharsets.UTF_8);

    @Override
    public void transferTo(Path target) throws IOException {
      Files.write(target, bytes);
      kept.add(target);
    }

    @Override
    public void transferTo(File target) throws IOException {
      transferTo(target.toPath());
    }

    @Override
    public String getName() {
      return "report";
    }

    @Override
    public String getOriginalFilename() {
      return "a.txt";
    }

    @Override
    public String getContentType() {
      return "text/plain";
    }

    @Override
    public boolean isEmpty() {
      return false;
    }

    @Override
    public long getSize() {
      return bytes.length;
    }

    @Override
    public byte[] getBytes() {
      return bytes.clone();
    }

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
