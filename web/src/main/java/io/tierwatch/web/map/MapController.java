package io.tierwatch.web.map;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The outlines of countries, which every map of the site uses. */
@RestController
final class MapController {

  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

  private final byte[] sprite;

  MapController(WorldMap map) {
    this.sprite = map.sprite().getBytes(StandardCharsets.UTF_8);
  }

  @GetMapping(path = "/assets/world.svg", produces = "image/svg+xml")
  ResponseEntity<byte[]> world() {
    return ResponseEntity.ok()
        .contentType(SVG)
        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
        .body(sprite);
  }
}
