package io.tierwatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopbackTest {

  @ParameterizedTest
  @CsvSource({
    "localhost,true",
    "127.0.0.1,true",
    "127.0.0.2,true",
    "127.255.0.9,true",
    "::1,true",
    "[::1],true",
    "0:0:0:0:0:0:0:1,true",
    "127.evil.example,false",
    "127.0.0.1.evil.example,false",
    "localhost.evil.example,false",
    "128.0.0.1,false",
    "0.0.0.0,false",
    "::,false",
    "127.0.0.999,false",
    "'',false"
  })
  void thisMachineIsToldByItsAddressAndNotByHowItIsSpelled(String address, boolean local) {
    assertThat(Loopback.is(address)).isEqualTo(local);
    assertThat(new WebSettings(Path.of("x"), address, 0, Optional.empty(), "tests").isLocal())
        .isEqualTo(local);
  }
}
