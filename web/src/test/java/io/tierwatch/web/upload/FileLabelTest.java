package io.tierwatch.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileLabelTest {

  @ParameterizedTest
  @CsvSource({
    "report.pdf,report.pdf",
    "../../etc/passwd,passwd",
    "'C:\\reports\\tip 2019.txt',tip 2019.txt",
    "..,The file",
    "'',The file",
    "'<img src=x onerror=alert(1)>',img srcx onerroralert(1)",
    "'a\u0000b\r\nc.txt',abc.txt",
    "'báo cáo.pdf',báo cáo.pdf"
  })
  void aFileNameIsALabelAndNoPlace(String sent, String label) {
    assertThat(FileLabel.of(sent)).isEqualTo(label);
  }
}
